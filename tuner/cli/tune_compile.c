/* SPDX-License-Identifier: MIT */
/* --compile-only: the configs that a tune would try first, compiled for an architecture without its
 * GPU. Equal cubins of different shapes count once. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/base/proc.h"
#include "tuner/cli/tune.h"
#include "tuner/jit/jit.h"

enum { COARSE_MOST = 24, FINE_MOST = 64 };

struct build {
    const struct kernel *kernel;
    struct config config;
    int id;
};

struct builds {
    struct jit *jit;
    struct build *items;
    size_t n, cap;
    bool *seen; /* by jit id */
    size_t seen_cap;
};

struct facts { /* of one kernel's cubins */
    size_t n, n_failed, n_spilled;
    int registers_min, registers_max;
    int64_t spill_bytes_max;
    double compile_ms;
    struct config worst; /* spills most */
};

/* False when a build with this id is in the list. */
static bool id_mark(struct builds *builds, size_t id)
{
    if (id >= builds->seen_cap) {
        size_t cap = 2 * id + 64;
        builds->seen = xrealloc(builds->seen, cap * sizeof *builds->seen);
        memset(builds->seen + builds->seen_cap, 0, cap - builds->seen_cap);
        builds->seen_cap = cap;
    }
    bool fresh = !builds->seen[id];
    builds->seen[id] = true;
    return fresh;
}

static void build_add(struct builds *builds, const struct task *task, const struct config *config)
{
    char path[1024], defines[2048];
    snprintf(path, sizeof path, "%s/kernel.cu", task->kernel->folder);
    config_defines(task->kernel, task->dims, config, defines, sizeof defines);
    struct jit_unit unit = {path, defines};
    int id = jit_submit(builds->jit, &unit);
    if (!id_mark(builds, (size_t)id))
        return;
    if (builds->n == builds->cap) {
        builds->cap = builds->cap ? builds->cap * 2 : 256;
        builds->items = xrealloc(builds->items, builds->cap * sizeof *builds->items);
    }
    builds->items[builds->n++] = (struct build){task->kernel, *config, id};
}

static void builds_plan(struct builds *builds, const struct tune *tune)
{
    struct config configs[FINE_MOST];
    size_t most = tune->level == LEVEL_COARSE ? COARSE_MOST : 16;
    if (tune->budget > 0)
        most = tune->budget < FINE_MOST ? (size_t)tune->budget : FINE_MOST;
    struct search_options options = {.strategy = tune->level == LEVEL_COARSE ? NULL : "random",
                                     .level = tune->level,
                                     .seed = tune->request->seed,
                                     .budget = (int)most};
    for (size_t i = 0; i < tune->plan.n; i++) {
        const struct task *task = &tune->plan.tasks[i];
        for (size_t j = 0; j < tune->n_listed; j++)
            if (config_allowed(task->kernel, task->dims, &tune->listed[j], &tune->device.gpu, NULL))
                build_add(builds, task, &tune->listed[j]);
        if (tune->n_listed)
            continue;
        size_t n = search_first(task, &tune->device.gpu, &options, configs, FINE_MOST);
        for (size_t j = 0; j < n; j++)
            build_add(builds, task, &configs[j]);
    }
}

static void facts_add(struct facts *facts, const struct build *build, const struct cubin *cubin)
{
    char config[CONFIG_TEXT_MAX];
    facts->n++;
    if (cubin->status != TRIAL_OK) {
        facts->n_failed++;
        log_progress("%s", "");
        fprintf(stderr, "%s %s: %s: %s\n", build->kernel->name,
                config_format(build->kernel, &build->config, config, sizeof config),
                trial_status_name(cubin->status), cubin->message);
        return;
    }
    const struct build_facts *b = &cubin->build;
    if (facts->registers_min == 0 || b->registers < facts->registers_min)
        facts->registers_min = b->registers;
    if (b->registers > facts->registers_max)
        facts->registers_max = b->registers;
    facts->n_spilled += b->spill_bytes > 0;
    facts->compile_ms += b->compile_ms;
    if (b->spill_bytes > facts->spill_bytes_max) {
        facts->spill_bytes_max = b->spill_bytes;
        facts->worst = build->config;
    }
}

static void facts_row(struct table *table, const struct kernel *kernel, const struct facts *facts)
{
    char config[CONFIG_TEXT_MAX];
    table_row(table);
    table_cell(table, "%s", kernel->name);
    table_cell(table, "%zu", facts->n);
    table_cell(table, "%zu", facts->n_failed);
    table_cell(table, "%d", facts->registers_min);
    table_cell(table, "%d", facts->registers_max);
    table_cell(table, "%zu", facts->n_spilled);
    table_cell(table, "%lld", (long long)facts->spill_bytes_max);
    table_cell(table, "%.0f", facts->compile_ms);
    table_cell(table, "%s",
               facts->n_spilled ? config_format(kernel, &facts->worst, config, sizeof config)
                                : "-");
}

static void facts_print(const struct tune *tune, const struct facts *facts)
{
    static const char *const columns[] = {"kernel",          "cubins",        "failed",
                                          "registers_min",   "registers_max", "spilling",
                                          "spill_bytes_max", "compile_ms",    "most_spills"};
    struct table table;
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t k = 0; k < tune->project.n_kernels; k++)
        if (facts[k].n)
            facts_row(&table, tune->project.kernels[k], &facts[k]);
    table_print(&table, tune->format, stdout);
    table_finish(&table);
}

static void builds_wait(struct builds *builds, const struct tune *tune, struct facts *facts)
{
    double start_s = clock_now_s();
    for (size_t i = 0; i < builds->n && !*tune->stop; i++) {
        struct cubin cubin;
        const struct build *build = &builds->items[i];
        size_t k = tune_kernel_index(tune, &(struct task){.kernel = build->kernel});
        jit_wait(builds->jit, build->id, &cubin);
        facts_add(&facts[k], build, &cubin);
        log_progress("%zu/%zu cubins  %.1f a second  %s", i + 1, builds->n,
                     (double)(i + 1) / (clock_now_s() - start_s + 1e-3), build->kernel->name);
    }
    log_progress("%s", "");
}

bool tune_compile(struct tune *tune, size_t *n_failed, struct err *err)
{
    const struct tune_request *request = tune->request;
    struct jit_options options = {.root = tune->project.root,
                                  .cache_folder = request->cache,
                                  .arch = request->arch,
                                  .jobs = (int)request->jobs};
    struct builds builds = {.jit = jit_new(&options, err)};
    if (!builds.jit)
        return false;
    struct facts *facts = xcalloc(tune->project.n_kernels + 1, sizeof *facts);
    builds_plan(&builds, tune);
    builds_wait(&builds, tune, facts);
    facts_print(tune, facts);
    *n_failed = 0;
    for (size_t k = 0; k < tune->project.n_kernels; k++)
        *n_failed += facts[k].n_failed;
    free(facts);
    free(builds.items);
    free(builds.seen);
    jit_free(builds.jit);
    return !*tune->stop ||
           err_set(err, "interrupted: the same command goes on with what is cached");
}
