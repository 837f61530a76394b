/* SPDX-License-Identifier: MIT */
/* Distance of two tasks of a kernel: summed |log2| ratios of their dims, so the nearest M of the
 * same shape comes first, then like shapes. A different static dim or run type is farther than any
 * M; another GPU is as far as sixteen times the tokens. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/cli/tune.h"

enum { STATIC_APART = 32, DTYPE_APART = 8, GPU_APART = 4 };

void seeds_add(struct seeds *seeds, const struct task *task, const struct config *config)
{
    if (seeds->n == seeds->cap) {
        seeds->cap = seeds->cap ? seeds->cap * 2 : 64;
        seeds->items = xrealloc(seeds->items, seeds->cap * sizeof *seeds->items);
    }
    struct seed *seed = &seeds->items[seeds->n++];
    *seed = (struct seed){.kernel = task->kernel, .config = *config};
    memcpy(seed->dtype, task->dtype, sizeof seed->dtype);
    memcpy(seed->dims, task->dims, sizeof seed->dims);
}

struct load {
    struct seeds *seeds;
    const struct project *project;
    const char *other_than; /* rows of this GPU are passed over; NULL: those of our own are read */
};

static bool row_load(void *ctx, const struct winner_row *row, struct err *err)
{
    struct load *load = ctx;
    struct task task = {0};
    struct config config;
    (void)err;
    if (load->other_than && strcmp(row->env.gpu_slug, load->other_than) == 0)
        return true;
    task.kernel = project_kernel(load->project, row->kernel_name, NULL);
    if (!task.kernel || !dims_parse(task.kernel, row->dims, task.dims, NULL) ||
        !config_parse(task.kernel, row->config, &config, NULL))
        return true;
    snprintf(task.dtype, sizeof task.dtype, "%s", row->dtype);
    seeds_add(load->seeds, &task, &config);
    load->seeds->items[load->seeds->n - 1].is_foreign = load->other_than != NULL;
    return true;
}

bool seeds_load(struct seeds *seeds, struct store *store, const char *gpu_slug, const char *besides,
                const struct project *project, struct err *err)
{
    struct load own = {seeds, project, NULL}, others = {seeds, project, gpu_slug};
    return store_winners(store, gpu_slug, besides, row_load, &own, err) &&
           store_winners(store, NULL, NULL, row_load, &others, err);
}

typedef double (*seed_apart)(const struct seed *seed, const struct task *task);

/* What no M makes up for. */
static double strangeness(const struct seed *seed, const struct task *task)
{
    const struct kernel *kernel = task->kernel;
    double sum = strcmp(seed->dtype, task->dtype) == 0 ? 0 : DTYPE_APART;
    sum += seed->is_foreign ? GPU_APART : 0;
    for (size_t i = 0; i < kernel->n_dims; i++)
        if (kernel->dims[i].is_static && seed->dims[i] != task->dims[i])
            sum += STATIC_APART;
    return sum;
}

static double distance(const struct seed *seed, const struct task *task)
{
    double sum = strangeness(seed, task);
    for (size_t i = 0; i < task->kernel->n_dims; i++)
        sum += dim_apart(seed->dims[i], task->dims[i]);
    return sum;
}

/* Twice the tokens of half as wide a product is as much work, and fills the GPU alike. Of those
 * that are equal in that the nearest. */
static double work_apart(const struct seed *seed, const struct task *task)
{
    double sum = 0, strange = strangeness(seed, task);
    for (size_t i = 0; i < task->kernel->n_dims; i++) {
        int64_t a = seed->dims[i], b = task->dims[i];
        sum += a < b ? -dim_apart(a, b) : dim_apart(a, b);
    }
    return strange + fabs(sum) + (distance(seed, task) - strange) / 64;
}

/* Puts a config into its place, or drops it; an equal one keeps the smaller distance. */
static size_t place(const struct kernel *kernel, struct config *out, double *far, size_t n,
                    size_t max, const struct config *config, double at)
{
    size_t i = 0, last = n;
    while (i < n && far[i] <= at) {
        if (config_equal(kernel, &out[i], config))
            return n;
        i++;
    }
    for (size_t j = i; j < n && last == n; j++)
        if (config_equal(kernel, &out[j], config))
            last = j;
    if (i == max)
        return n;
    bool grows = last == n && n < max;
    if (last == max)
        last = max - 1;
    for (size_t j = last; j > i; j--) {
        out[j] = out[j - 1];
        far[j] = far[j - 1];
    }
    out[i] = *config;
    far[i] = at;
    return n + grows;
}

static size_t find(const struct seeds *seeds, const struct task *task, seed_apart apart,
                   struct config *out, size_t max)
{
    double far[SEEDS_FOUND_MOST];
    size_t n = 0;
    max = max < SEEDS_FOUND_MOST ? max : SEEDS_FOUND_MOST;
    for (size_t i = 0; i < seeds->n; i++)
        if (seeds->items[i].kernel == task->kernel)
            n = place(task->kernel, out, far, n, max, &seeds->items[i].config,
                      apart(&seeds->items[i], task));
    return n;
}

size_t seeds_find(const struct seeds *seeds, const struct task *task, struct config *out,
                  size_t max)
{
    return find(seeds, task, distance, out, max);
}

size_t seeds_find_alike(const struct seeds *seeds, const struct task *task, struct config *out,
                        size_t max)
{
    return find(seeds, task, work_apart, out, max);
}

bool seeds_know(const struct seeds *seeds, const struct task *task)
{
    for (size_t i = 0; i < seeds->n; i++)
        if (seeds->items[i].kernel == task->kernel && distance(&seeds->items[i], task) == 0)
            return true;
    return false;
}

void seeds_finish(struct seeds *seeds)
{
    free(seeds->items);
    *seeds = (struct seeds){0};
}
