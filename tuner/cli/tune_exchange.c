/* SPDX-License-Identifier: MIT */
/* The exchange: when all tasks of a kernel were searched, each tries what won in the others. Reads
 * the winners of the searches alone, so it does not matter who has searched them, in which order
 * their exchanges come, nor whether a run was interrupted between the two. */
#include "tuner/base/proc.h"
#include "tuner/cli/tune.h"
#include "tuner/cli/weights.h"

enum { OTHERS_MOST = 24, AROUND_MOST = 32, CONFIGS_MOST = RACE_CONFIGS_MAX + OTHERS_MOST };

/* The winners and ties of all tasks of the kernel. */
static void seeds_of_kernel(const struct family_walk *walk, const struct family *family,
                            struct seeds *seeds)
{
    struct tune *tune = walk->tune;
    const struct families *families = &tune->families;
    for (size_t f = family->seen; f < family->seen_end; f++)
        for (size_t i = 0; i < families->items[f].n; i++) {
            size_t index = families->tasks[families->items[f].first + i];
            const struct winner *winner = &tune->winners[index];
            if (!winner_known(walk, index))
                continue;
            seeds_add(seeds, &tune->plan.tasks[index], &winner->config);
            for (size_t t = 0; winner->has_ties && t < winner->n_ties; t++)
                seeds_add(seeds, &tune->plan.tasks[index], &winner->ties[t]);
        }
}

static bool holds(const struct kernel *kernel, const struct config *configs, size_t n,
                  const struct config *config)
{
    for (size_t i = 0; i < n; i++)
        if (config_equal(kernel, &configs[i], config))
            return true;
    return false;
}

/* The task's winner, then its ties. Returns how many. */
static size_t own_configs(const struct task *task, const struct winner *winner,
                          struct config configs[RACE_CONFIGS_MAX])
{
    size_t n = 0;
    configs[n++] = winner->config;
    for (size_t t = 0; winner->has_ties && t < winner->n_ties && n < RACE_CONFIGS_MAX; t++)
        if (!holds(task->kernel, configs, n, &winner->ties[t]))
            configs[n++] = winner->ties[t];
    return n;
}

/* Behind the task's own `n_own`, the nearest of the others that it allows. Returns the new n. */
static size_t other_configs(const struct tune *tune, const struct task *task,
                            const struct seeds *seeds, struct config configs[CONFIGS_MOST],
                            size_t n_own)
{
    struct config found[SEEDS_FOUND_MOST];
    size_t n_found = seeds_find(seeds, task, found, SEEDS_FOUND_MOST), n = n_own;
    for (size_t i = 0; i < n_found && n < n_own + OTHERS_MOST; i++)
        if (!holds(task->kernel, configs, n, &found[i]) &&
            space_holds(task, &tune->device.gpu, &found[i]))
            configs[n++] = found[i];
    return n;
}

static bool task_exchange(const struct family_walk *walk, size_t index, const struct seeds *seeds,
                          struct err *err)
{
    struct tune *tune = walk->tune;
    const struct task *task = &tune->plan.tasks[index];
    struct config configs[CONFIGS_MOST];
    struct search_result result = {0};
    double start_s = clock_now_s();
    if (weights_count(tune, task) && winner_known(walk, index)) {
        size_t n_own = own_configs(task, &tune->winners[index], configs);
        size_t n = other_configs(tune, task, seeds, configs, n_own);
        struct search_options options = {.level = tune->level,
                                         .seed = tune->request->seed,
                                         .budget = (int)n + 1 + AROUND_MOST,
                                         .seeds = configs,
                                         .n_seeds = n,
                                         .n_own = n_own,
                                         .has_incumbent = true,
                                         .stop = tune->stop};
        if (!search_task(task, &tune->device.gpu, walk->evaluator, &walk->desk->book, &options,
                         &result, err))
            return false;
    }
    return walk->desk->task_end(walk->desk->ctx, index, true, &result, clock_now_s() - start_s,
                                err);
}

bool family_exchange(const struct family_walk *walk, const struct family *family, struct err *err)
{
    const struct tune *tune = walk->tune;
    struct seeds seeds = {0};
    bool fine = true;
    seeds_of_kernel(walk, family, &seeds);
    for (size_t i = 0; fine && i < family->n && !tune_is_over(tune); i++) {
        size_t index = tune->families.tasks[family->first + i];
        if (!tune->is_done[index])
            fine = (!walk->between || walk->between(walk->ctx, err)) &&
                   task_exchange(walk, index, &seeds, err);
    }
    seeds_finish(&seeds);
    return fine;
}
