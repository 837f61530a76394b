/* SPDX-License-Identifier: MIT */
/* Figures of a GPU come from its newest readings, so that one that warms up is compared as it is
 * now. Two GPUs differ when their medians do by more than trial_noise's bound, 1 % at least. */
#include "tuner/cli/anchor.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/stats.h"
#include "tuner/cli/tune.h"

#define NOISE_FLOOR 0.01

static double task_size(const struct task *task)
{
    double size = 1;
    for (size_t i = 0; i < task->kernel->n_dims; i++)
        size *= task->dims[i] > 0 ? (double)task->dims[i] : 1;
    return size;
}

static bool can_anchor(const struct tune *tune, const struct task *task)
{
    struct config config = config_default(task->kernel);
    return config_allowed(task->kernel, task->dims, &config, &tune->device.gpu, NULL);
}

static const struct kernel *kernel_choose(const struct tune *tune)
{
    const struct kernel *best = NULL;
    size_t most = 0;
    for (size_t i = 0; i < tune->project.n_kernels; i++) {
        size_t n = 0;
        for (size_t t = 0; t < tune->plan.n; t++)
            n += tune->plan.tasks[t].kernel == tune->project.kernels[i] &&
                 can_anchor(tune, &tune->plan.tasks[t]);
        if (n > most) {
            most = n;
            best = tune->project.kernels[i];
        }
    }
    return best;
}

struct candidate {
    double size;
    size_t task;
};

static int candidate_compare(const void *left, const void *right)
{
    const struct candidate *a = left, *b = right;
    if (a->size != b->size)
        return a->size < b->size ? -1 : 1;
    return a->task < b->task ? -1 : a->task > b->task;
}

static void anchor_choose(struct tune *tune)
{
    struct candidate *list = xcalloc(tune->plan.n + 1, sizeof *list);
    const struct kernel *kernel = kernel_choose(tune);
    size_t n = 0;
    for (size_t t = 0; kernel && t < tune->plan.n; t++)
        if (tune->plan.tasks[t].kernel == kernel && can_anchor(tune, &tune->plan.tasks[t]))
            list[n++] = (struct candidate){task_size(&tune->plan.tasks[t]), t};
    if (n) {
        qsort(list, n, sizeof *list, candidate_compare);
        tune->anchors.is_chosen = true;
        tune->anchors.task = list[n / 2].task;
        tune->anchors.config = config_default(kernel);
    }
    free(list);
}

static void reading_visit(void *ctx, const struct trial *trial)
{
    struct tune *tune = ctx;
    if (trial->gpu[0] && config_equal(tune->plan.tasks[tune->anchors.task].kernel, &trial->config,
                                      &tune->anchors.config))
        anchors_add(&tune->anchors, trial->gpu, trial);
}

void anchors_open(struct tune *tune)
{
    tune->anchors.gpus = xcalloc(ANCHOR_GPUS_MOST, sizeof *tune->anchors.gpus);
    anchor_choose(tune);
    if (!tune->anchors.is_chosen)
        return;
    const struct task *task = &tune->plan.tasks[tune->anchors.task];
    store_trials(tune->store, tune->env_id, tune->kernel_ids[tune_kernel_index(tune, task)], task,
                 ANCHOR_PHASE, reading_visit, tune);
}

void anchors_close(struct anchors *anchors)
{
    free(anchors->gpus);
    *anchors = (struct anchors){0};
}

static struct anchor_gpu *find(const struct anchors *anchors, const char *uuid)
{
    for (size_t i = 0; i < anchors->n; i++)
        if (strcmp(anchors->gpus[i].uuid, uuid) == 0)
            return &anchors->gpus[i];
    return NULL;
}

void anchors_add(struct anchors *anchors, const char *uuid, const struct trial *trial)
{
    struct anchor_gpu *gpu = find(anchors, uuid);
    if (trial->status != TRIAL_OK || (!gpu && anchors->n == ANCHOR_GPUS_MOST))
        return;
    if (!gpu) {
        gpu = &anchors->gpus[anchors->n++];
        snprintf(gpu->uuid, sizeof gpu->uuid, "%s", uuid);
        gpu->recent.status = TRIAL_OK;
    }
    struct trial *recent = &gpu->recent;
    size_t drop = recent->n_samples + trial->n_samples > SAMPLES_MAX
                      ? recent->n_samples + trial->n_samples - SAMPLES_MAX
                      : 0;
    memmove(recent->samples_us, recent->samples_us + drop,
            (recent->n_samples - drop) * sizeof *recent->samples_us);
    recent->n_samples -= drop;
    memcpy(recent->samples_us + recent->n_samples, trial->samples_us,
           trial->n_samples * sizeof *recent->samples_us);
    recent->n_samples += trial->n_samples;
    gpu->n_readings++;
    trial_finish(recent);
}

/* Two GPUs are not timed in the same rounds: the root of the summed squares of their noises. */
static double noise_of(const struct trial *a, const struct trial *b)
{
    double x = stats_noise(a->samples_us, a->n_samples);
    double y = stats_noise(b->samples_us, b->n_samples);
    double noise = sqrt(x * x + y * y);
    return noise > NOISE_FLOOR ? noise : NOISE_FLOOR;
}

static bool differ(const struct anchor_gpu *a, const struct anchor_gpu *b, double *noise)
{
    *noise = noise_of(&a->recent, &b->recent);
    return fabs(a->recent.median_us / b->recent.median_us - 1) > *noise;
}

double anchors_ratio(const struct anchors *anchors, const char *from, const char *to)
{
    const struct anchor_gpu *a = find(anchors, from), *b = find(anchors, to);
    double noise;
    if (!a || !b || a == b || !differ(b, a, &noise))
        return 1;
    return b->recent.median_us / a->recent.median_us;
}

bool anchors_agree(const struct tune *tune, const char *from, const char *to)
{
    if (!from[0] || strcmp(from, to) == 0)
        return true;
    for (size_t i = 0; i < tune->device.n_gpus; i++)
        if (strcmp(tune->device.gpus[i].uuid, from) == 0 && !find(&tune->anchors, from))
            return false;
    return anchors_ratio(&tune->anchors, from, to) == 1;
}

void anchors_normalise(const struct anchors *anchors, const char *to, struct trial *trial)
{
    double ratio = trial->status == TRIAL_OK ? anchors_ratio(anchors, trial->gpu, to) : 1;
    for (size_t i = 0; ratio != 1 && i < trial->n_samples; i++)
        trial->samples_us[i] *= ratio;
    if (ratio != 1)
        trial_finish(trial);
}

/* The run's GPU whose figure stands in the middle, of two in the middle the faster one. */
static const struct anchor_gpu *middle(const struct tune *tune)
{
    const struct anchor_gpu *known[GPUS_MOST];
    size_t n = 0;
    for (size_t i = 0; i < tune->device.n_gpus; i++) {
        const struct anchor_gpu *gpu = find(&tune->anchors, tune->device.gpus[i].uuid);
        size_t at = n;
        if (!gpu)
            continue;
        for (; at > 0 && known[at - 1]->recent.median_us > gpu->recent.median_us; at--)
            known[at] = known[at - 1];
        known[at] = gpu;
        n++;
    }
    return n ? known[(n - 1) / 2] : NULL;
}

char *anchor_format(const struct tune *tune, size_t gpu, char *buf, size_t size)
{
    const struct anchor_gpu *own = find(&tune->anchors, tune->device.gpus[gpu].uuid);
    const struct anchor_gpu *other = middle(tune);
    double noise;
    buf[0] = '\0';
    if (!own || !other)
        return buf;
    bool apart = differ(own, other, &noise);
    snprintf(buf, size, "anchor %.2f us, x%.3f of the middle GPU's, %s noise (%.1f %%)",
             own->recent.median_us, own->recent.median_us / other->recent.median_us,
             apart ? "beyond" : "within", noise * 100);
    return buf;
}
