/* SPDX-License-Identifier: MIT */
/* Budgets depend on the mix, the plan and the winners that the store held before this command first
 * ran, those of its own keys left out: a resumed run deals out the same. Knows nothing of how
 * trials are spent. */
#include "tuner/cli/weights.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/str.h"
#include "tuner/search/strategy.h"
#include "tuner/spec/spec.h"

enum { LEAST_TRIALS = 8, MOST_TIMES = 4 };

static const char mix_default[] = "1024,128";

static bool mix_open(struct weights *weights, struct err *err)
{
    struct mix mix;
    const char *text = weights->word[5] ? weights->word + 6 : mix_default;
    char words[200];
    if (!mix_parse(text, &mix, err))
        return err_wrap(err, "--weight-by");
    for (size_t d = 0; d < weights->n_dtypes; d++)
        if (strcmp(weights->dtypes[d], "bf16") != 0 && strcmp(weights->dtypes[d], "int8") != 0)
            return err_set(err,
                           "--weight-by bench knows passes in bf16 and int8, none in %s: tune that "
                           "in a run of its own",
                           weights->dtypes[d]);
    for (size_t i = 0; i < weights->n_models; i++)
        for (size_t d = 0; d < weights->n_dtypes; d++)
            mix_add(&weights->rows, &mix, &weights->models[i], i, weights->dtypes[d]);
    snprintf(weights->about, sizeof weights->about, "%s", mix_format(&mix, words, sizeof words));
    return true;
}

bool weights_open(struct tune *tune, const struct plan_request *plan, struct err *err)
{
    const char *word = tune->request->weight_by;
    if (!word)
        return true;
    if (tune->request->compile_only)
        return err_set(err,
                       "--weight-by needs times, and --compile-only takes none: leave one out");
    struct weights *weights = xcalloc(1, sizeof *weights);
    tune->weights = weights;
    weights->word = word;
    weights->n_models = plan->n_models;
    weights->models = xcalloc(plan->n_models + 1, sizeof *weights->models);
    memcpy(weights->models, plan->models, plan->n_models * sizeof *weights->models);
    weights->dtypes = xcalloc(plan->n_dtypes + 1, sizeof *weights->dtypes);
    memcpy(weights->dtypes, plan->dtypes, plan->n_dtypes * sizeof *weights->dtypes);
    weights->n_dtypes = plan->n_dtypes;
    if (strcmp(word, "bench") == 0 || strncmp(word, "bench:", 6) == 0)
        return mix_open(weights, err);
    if (strstr(word, ".csv"))
        return weights_csv_read(weights, &tune->project, err);
    return err_set(err,
                   "--weight-by '%.80s': expected bench, bench:PROMPT[xPROMPTS],STEPS[xSEQUENCES] "
                   "as in bench:1024,128, or a FILE.csv of warptune-bench --kernels",
                   word);
}

static uint64_t identity_of(const struct weights *weights)
{
    uint64_t hash = HASH_START;
    char text[TASK_TEXT_MAX];
    for (size_t i = 0; i < weights->rows.n; i++) {
        const struct mix_row *row = &weights->rows.items[i];
        hash = hash_text(hash_text(hash, row->op.operator_name), row->op.label);
        hash = hash_text(hash, row->dtype);
        for (size_t d = 0; d < row->op.n_dims; d++)
            hash = hash_bytes(hash, &row->op.dims[d].value, sizeof row->op.dims[d].value);
        hash = hash_bytes(hash, &row->launches, sizeof row->launches);
        hash = hash_bytes(hash, &row->us, sizeof row->us);
    }
    for (size_t i = 0; i < weights->whole.n; i++)
        hash = hash_text(hash, task_format(&weights->whole.tasks[i], text, sizeof text));
    return hash;
}

static void peaks_find(const struct tune *tune, struct gpu_peaks *peaks)
{
    if (!gpu_peaks_load(tune->project.root, tune->device.gpu.slug, peaks, NULL) &&
        !gpu_peaks_load(tune->project.root, tune->device.gpu.name, peaks, NULL))
        *peaks = (struct gpu_peaks){0};
}

static void find(const struct weights *weights, const struct timing *timings, size_t n,
                 bool is_measured, struct share *shares, double *by_task)
{
    struct share_request request = {.rows = weights->rows.items,
                                    .n_rows = weights->rows.n,
                                    .models = weights->models,
                                    .tasks = weights->whole.tasks,
                                    .n_tasks = weights->whole.n,
                                    .timings = timings,
                                    .n_timings = n,
                                    .bound = &weights->bound,
                                    .is_measured = is_measured};
    shares_find(&request, shares, by_task);
}

bool weights_plan(struct tune *tune, struct err *err)
{
    struct weights *weights = tune->weights;
    struct gpu_peaks peaks;
    bool any = false;
    if (!weights)
        return true;
    weights->whole =
        (struct plan){xcalloc(tune->plan.n + 1, sizeof *tune->plan.tasks), tune->plan.n};
    memcpy(weights->whole.tasks, tune->plan.tasks, tune->plan.n * sizeof *tune->plan.tasks);
    weights->identity = identity_of(weights);
    peaks_find(tune, &peaks);
    weights->bound = (struct bound){&tune->device.gpu, peaks.gb_per_s, peaks.bf16_tflops,
                                    peaks.fp8_tflops, peaks.int8_tops};
    weights->shares = xcalloc(weights->rows.n + 1, sizeof *weights->shares);
    weights->allotments = xcalloc(weights->whole.n + 1, sizeof *weights->allotments);
    double *by_task = xcalloc(weights->whole.n + 1, sizeof *by_task);
    find(weights, NULL, 0, false, weights->shares, by_task);
    for (size_t i = 0; i < weights->whole.n; i++)
        any = any || by_task[i] > 0;
    free(by_task);
    return any || err_set(err,
                          "--weight-by %.80s: no task of this plan takes part in the mix; see "
                          "--kernel, --op and `warptune plan`",
                          weights->word);
}

const struct plan *weights_whole(const struct tune *tune)
{
    return tune->weights ? &tune->weights->whole : &tune->plan;
}

struct timings {
    const struct project *project;
    struct timing *items;
    size_t n, cap;
};

static void timing_add(struct timings *timings, const struct timing *timing)
{
    if (timings->n == timings->cap) {
        timings->cap = timings->cap ? timings->cap * 2 : 64;
        timings->items = xrealloc(timings->items, timings->cap * sizeof *timings->items);
    }
    timings->items[timings->n++] = *timing;
}

/* Rows of kernels that changed their dims are passed over. */
static bool row_take(void *ctx, const struct winner_row *row, struct err *err)
{
    struct timings *timings = ctx;
    struct timing timing = {.us = row->winner.median_us, .default_us = row->winner.default_us};
    (void)err;
    timing.kernel = project_kernel(timings->project, row->kernel_name, NULL);
    snprintf(timing.dtype, sizeof timing.dtype, "%s", row->dtype);
    if (timing.kernel && timing.us > 0 && dims_parse(timing.kernel, row->dims, timing.dims, NULL))
        timing_add(timings, &timing);
    return true;
}

static bool timings_load(const struct tune *tune, struct timings *timings, struct err *err)
{
    struct str keys = {0};
    own_keys_list(tune, &keys);
    timings->project = &tune->project;
    bool fine =
        store_winners(tune->store, tune->device.env.gpu_slug, keys.text, row_take, timings, err);
    str_finish(&keys);
    return fine;
}

/* As many configs as a search could try at all. */
static int64_t space_of_task(const struct tune *tune, const struct task *task)
{
    bool narrow =
        tune->level == LEVEL_COARSE && strategy_walks(tune->request->strategy, tune->level);
    struct space *space = space_open(task, &tune->device.gpu, narrow ? LEVEL_COARSE : LEVEL_FINE);
    uint64_t n = space_count(space);
    space_close(space);
    return n > 1000000 ? 1000000 : (int64_t)n;
}

int weights_usual(const struct tune *tune, const struct task *task)
{
    return tune->budget ? tune->budget
                        : strategy_budget(tune->request->strategy, tune->level, task->kernel);
}

static void deal(struct tune *tune, const double *by_task)
{
    struct weights *weights = tune->weights;
    weights->n_usual = 0;
    for (size_t i = 0; i < weights->whole.n; i++) {
        const struct task *task = &weights->whole.tasks[i];
        int64_t there = space_of_task(tune, task);
        int64_t usual = weights_usual(tune, task);
        int64_t most = usual * MOST_TIMES < there ? usual * MOST_TIMES : there;
        usual = usual < there ? usual : there;
        int64_t least = usual < LEAST_TRIALS ? usual : LEAST_TRIALS;
        weights->n_usual += usual;
        weights->allotments[i] =
            (struct allotment){.weight = by_task[i], .low = (int)least, .high = (int)most};
    }
    weights->n_trials = allot(weights->allotments, weights->whole.n, weights->n_usual);
}

static const struct allotment *allotment_of(const struct weights *weights, const struct task *task)
{
    for (size_t i = 0; i < weights->whole.n; i++) {
        if (task_equal(&weights->whole.tasks[i], task))
            return &weights->allotments[i];
    }
    return NULL;
}

/* 0 would be the level's usual number: a task without any config gets one trial that it can't use.
 */
int weights_budget(const struct tune *tune, const struct task *task)
{
    const struct allotment *found = tune->weights ? allotment_of(tune->weights, task) : NULL;
    return !found ? tune->budget : found->n > 0 ? found->n : 1;
}

bool weights_count(const struct tune *tune, const struct task *task)
{
    const struct allotment *found = tune->weights ? allotment_of(tune->weights, task) : NULL;
    return !found || found->weight > 0;
}

struct place {
    struct task task;
    double of_kernel, of_family; /* weights, summed */
    size_t family, at;           /* the family's first task; its own place */
};

static int place_compare(const void *left, const void *right)
{
    const struct place *a = left, *b = right;
    if (a->task.kernel != b->task.kernel && a->of_kernel != b->of_kernel)
        return a->of_kernel > b->of_kernel ? -1 : 1;
    if (a->task.kernel != b->task.kernel)
        return strcmp(a->task.kernel->name, b->task.kernel->name);
    if (a->of_family != b->of_family)
        return a->of_family > b->of_family ? -1 : 1;
    if (a->family != b->family)
        return a->family < b->family ? -1 : 1;
    return a->at < b->at ? -1 : 1;
}

static struct place place_of(const struct tune *tune, size_t at)
{
    const struct task *tasks = tune->plan.tasks;
    struct place place = {.task = tasks[at], .family = at, .at = at};
    for (size_t i = 0; i < tune->plan.n; i++) {
        double weight = allotment_of(tune->weights, &tasks[i])->weight;
        place.of_kernel += tasks[i].kernel == tasks[at].kernel ? weight : 0;
        if (!tasks_same_but_m(&tasks[i], &tasks[at]))
            continue;
        place.of_family += weight;
        place.family = i < place.family ? i : place.family;
    }
    return place;
}

/* A run that is cut short has done what counts most. A kernel's families stay together, and a
 * family's tasks in the order of m: they start from each other's winners. */
static void plan_order(struct tune *tune)
{
    struct place *places = xcalloc(tune->plan.n + 1, sizeof *places);
    for (size_t i = 0; i < tune->plan.n; i++)
        places[i] = place_of(tune, i);
    qsort(places, tune->plan.n, sizeof *places, place_compare);
    for (size_t i = 0; i < tune->plan.n; i++)
        tune->plan.tasks[i] = places[i].task;
    free(places);
}

bool weights_load(struct tune *tune, struct err *err)
{
    struct weights *weights = tune->weights;
    struct timings timings = {0};
    struct gpu_peaks peaks;
    if (!weights)
        return true;
    bool fine = timings_load(tune, &timings, err);
    if (fine) {
        double *by_task = xcalloc(weights->whole.n + 1, sizeof *by_task);
        find(weights, timings.items, timings.n, false, weights->shares, by_task);
        weights->n_timings = timings.n;
        deal(tune, by_task);
        plan_order(tune);
        peaks_find(tune, &peaks);
        weights_announce(tune, &peaks);
        free(by_task);
    }
    free(timings.items);
    return fine;
}

void weights_measured(const struct tune *tune, struct share *shares)
{
    const struct weights *weights = tune->weights;
    struct timings timings = {0};
    struct winner winner;
    double *by_task = xcalloc(weights->whole.n + 1, sizeof *by_task);
    for (size_t i = 0; i < weights->whole.n; i++) {
        const struct task *task = &weights->whole.tasks[i];
        size_t k = tune_kernel_index(tune, task);
        struct timing timing = {.kernel = task->kernel};
        if (!store_winner_find(tune->store, tune->env_id, tune->kernel_ids[k], task, tune->keys[k],
                               &winner))
            continue;
        timing.us = winner.median_us;
        timing.default_us = winner.default_us;
        memcpy(timing.dtype, task->dtype, sizeof timing.dtype);
        memcpy(timing.dims, task->dims, sizeof timing.dims);
        timing_add(&timings, &timing);
    }
    find(weights, timings.items, timings.n, true, shares, by_task);
    free(timings.items);
    free(by_task);
}

void weights_finish(struct tune *tune)
{
    struct weights *weights = tune->weights;
    if (!weights)
        return;
    arena_finish(&weights->arena);
    mix_rows_finish(&weights->rows);
    plan_free(&weights->whole);
    free(weights->models);
    free(weights->dtypes);
    free(weights->shares);
    free(weights->allotments);
    free(weights);
    tune->weights = NULL;
}
