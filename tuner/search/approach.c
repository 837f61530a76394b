/* SPDX-License-Identifier: MIT */
/* From a task and the options to a strategy: its spaces, cost model and prior, which of the
 * strategies and how many trials. Measures nothing. Surprise: a small space is walked from end to
 * end, whatever the level's strategy is. */
#include "tuner/search/approach.h"

#include "tuner/base/str.h"

enum { SMALL_MOST = 96 };

static double estimated_us(void *ctx, const struct config *config)
{
    return estimate_us(ctx, config);
}

static uint64_t task_seed(const struct task *task, uint64_t seed)
{
    char text[TASK_TEXT_MAX];
    uint64_t hash = hash_bytes(HASH_START, &seed, sizeof seed);
    return hash_text(hash, task_format(task, text, sizeof text));
}

/* All that a strategy reads. */
static void prepare(struct approach *approach, const struct task *task, const struct gpu_info *gpu,
                    const struct search_options *options)
{
    enum level level = options->level;
    approach->space = space_open(task, gpu, LEVEL_FINE);
    approach->start = space_open(task, gpu, LEVEL_COARSE);
    if (level == LEVEL_FINE && space_count(approach->start) == 0) {
        space_close(approach->start);
        approach->start = space_open(task, gpu, LEVEL_FINE);
    }
    approach->standard = config_default(task->kernel);
    approach->estimate = estimate_new(task, gpu);
    approach->prior = (struct prior){.kernel = task->kernel,
                                     .points = options->points,
                                     .n_points = options->n_points,
                                     .cost_us = approach->estimate ? estimated_us : NULL,
                                     .ctx = approach->estimate};
    prior_prepare(&approach->prior);
}

/* No budget: all of them, and the default. */
static struct strategy *strategy_listed(struct strategy_setup *setup,
                                        const struct search_options *options, int *budget)
{
    if (options->budget <= 0)
        *budget = (int)options->n_listed + 1;
    setup->seeds = options->listed;
    setup->n_seeds = options->n_listed;
    setup->budget = *budget;
    return listed_new(setup);
}

/* A small space is walked from end to end unless the caller's budget does not reach so far: there
 * is nothing to guess, and two runs can't miss different configs. */
static bool is_walked(const struct search_options *options, const struct space *space)
{
    uint64_t n = space_count(space);
    return !options->strategy && options->level == LEVEL_FINE && n <= SMALL_MOST &&
           (options->budget <= 0 || n <= (uint64_t)options->budget);
}

/* Seeded by the run's seed and the task's text, so that two tasks are not sampled alike and a rerun
 * is. A walk over everything starts in the level's own space. */
static struct strategy *strategy_of(const struct task *task, struct approach *approach,
                                    const struct search_options *options, struct err *err)
{
    struct strategy_setup setup = {.space = approach->space,
                                   .start = approach->start,
                                   .seed = task_seed(task, options->seed),
                                   .seeds = options->seeds,
                                   .n_seeds = options->n_seeds,
                                   .n_own = options->n_own};
    if (approach->prior.n_points || approach->estimate)
        setup.prior = &approach->prior;
    if (strategy_walks(options->strategy, options->level) && options->level == LEVEL_FINE)
        setup.start = approach->space;
    if (space_index(approach->space, &approach->standard) >= 0)
        setup.standard = &approach->standard;
    const char *strategy = options->strategy;
    approach->budget = options->budget > 0
                           ? options->budget
                           : strategy_budget(strategy, options->level, task->kernel);
    if (options->n_listed)
        return strategy_listed(&setup, options, &approach->budget);
    if (is_walked(options, approach->space)) {
        strategy = "exhaustive";
        setup.start = approach->space;
        if (options->budget <= 0)
            approach->budget = (int)space_count(approach->space) + 1;
    }
    setup.budget = approach->budget;
    if (options->n_own)
        return exchange_new(&setup);
    return strategy_new(strategy, options->level, &setup, err);
}

void approach_init(struct approach *approach, const struct task *task, const struct gpu_info *gpu,
                   const struct search_options *options, struct err *err)
{
    *approach = (struct approach){0};
    prepare(approach, task, gpu, options);
    approach->strategy = strategy_of(task, approach, options, err);
}

void approach_finish(struct approach *approach)
{
    if (approach->strategy)
        approach->strategy->free(approach->strategy);
    space_close(approach->space);
    space_close(approach->start);
    estimate_free(approach->estimate);
    prior_finish(&approach->prior);
}
