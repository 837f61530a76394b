/* SPDX-License-Identifier: MIT */
/* The exchange: when all tasks of a kernel were searched, each tries what won in the others, and
 * what did well in its family. Reads the winners of the searches and walks through those of its
 * family again, so it does not matter who has searched them, in which order their exchanges come,
 * nor whether a run was interrupted between the two. */
#include "tuner/base/proc.h"
#include "tuner/cli/pool.h"
#include "tuner/cli/tune.h"
#include "tuner/cli/weights.h"

enum {
    OWN_MOST = 128,
    OTHERS_MOST = 24,
    ALIKE_MOST = 16,
    POOL_MOST = 24,
    POOL_MOST_DEAR = 8,
    AROUND_MOST = 96,
    AROUND_MOST_DEAR = 32,
    CONFIGS_MOST = OWN_MOST + OTHERS_MOST + ALIKE_MOST + POOL_MOST
};

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

/* The task's winner, its ties, then what else its search tried. Returns how many. */
static size_t own_configs(const struct tune *tune, const struct task *task,
                          const struct winner *winner, struct config configs[CONFIGS_MOST])
{
    const struct history *history = &tune->history;
    size_t n = 0;
    configs[n++] = winner->config;
    for (size_t t = 0; winner->has_ties && t < winner->n_ties; t++)
        if (!holds(task->kernel, configs, n, &winner->ties[t]))
            configs[n++] = winner->ties[t];
    for (size_t i = history->n_tasks; i-- > 0;) {
        const struct history_task *own = &history->tasks[i];
        if (!task_equal(&own->task, task) || own->is_other_gpu)
            continue;
        for (size_t k = 0; k < own->n && n < OWN_MOST; k++)
            if (!holds(task->kernel, configs, n, &history->trials[own->first + k].config))
                configs[n++] = history->trials[own->first + k].config;
        break;
    }
    return n;
}

/* Behind the n configs the found ones that the task allows and that are not among them, at most
 * `most`. Returns the new n. */
static size_t add_new(const struct tune *tune, const struct task *task, const struct config *found,
                      size_t n_found, size_t most, struct config configs[CONFIGS_MOST], size_t n)
{
    size_t end = n + most;
    for (size_t i = 0; i < n_found && n < end; i++)
        if (!holds(task->kernel, configs, n, &found[i]) &&
            space_holds(task, &tune->device.gpu, &found[i]))
            configs[n++] = found[i];
    return n;
}

/* Of the other tasks' winners the nearest by shape, and then by work: behind 24 of the first there
 * was nothing of tasks with more tokens and narrower weights, which want the same tiles. */
static size_t other_configs(const struct tune *tune, const struct task *task,
                            const struct seeds *seeds, struct config configs[CONFIGS_MOST],
                            size_t n)
{
    struct config found[SEEDS_FOUND_MOST];
    size_t n_found = seeds_find(seeds, task, found, SEEDS_FOUND_MOST);
    n = add_new(tune, task, found, n_found, OTHERS_MOST, configs, n);
    n_found = seeds_find_alike(seeds, task, found, ALIKE_MOST);
    return add_new(tune, task, found, n_found, ALIKE_MOST, configs, n);
}

/* Behind those, what did well at the family's other tasks and was not tried here. */
static size_t pool_configs(const struct tune *tune, const struct task *task, size_t n_heard,
                           bool is_dear, struct config configs[CONFIGS_MOST], size_t n)
{
    struct config found[POOL_MOST];
    size_t n_found =
        pool_find(&tune->history, n_heard, task, found, is_dear ? POOL_MOST_DEAR : POOL_MOST);
    return add_new(tune, task, found, n_found, POOL_MOST, configs, n);
}

/* The exchange of a family, and the task that it is at. */
struct exchanging {
    const struct family_walk *walk;
    const struct family *family;
    struct seeds seeds;
    size_t n_heard, at;
};

/* `configs` must stay as long as the options. */
static struct search_options options_of(const struct exchanging *exchanging, size_t index,
                                        struct config configs[CONFIGS_MOST])
{
    const struct tune *tune = exchanging->walk->tune;
    const struct task *task = &tune->plan.tasks[index];
    size_t n_own = own_configs(tune, task, &tune->winners[index], configs);
    size_t n = other_configs(tune, task, &exchanging->seeds, configs, n_own);
    /* Where trials are dear there are fewer, and the finals find what they told wrong. */
    bool is_dear = tune->winners[index].median_us >= SEARCH_DEAR_US;
    n = pool_configs(tune, task, exchanging->n_heard, is_dear, configs, n);
    return (struct search_options){.level = tune->level,
                                   .seed = tune->request->seed,
                                   .budget =
                                       (int)n + 1 + (is_dear ? AROUND_MOST_DEAR : AROUND_MOST),
                                   .seeds = configs,
                                   .n_seeds = n,
                                   .n_own = n_own,
                                   .has_incumbent = true,
                                   .stop = tune->stop};
}

/* It takes part, and there is something to exchange. */
static bool is_exchanged(const struct family_walk *walk, size_t index)
{
    return weights_count(walk->tune, &walk->tune->plan.tasks[index]) && winner_known(walk, index);
}

/* The next task's compiles, while this one is measured. Of dear trials there are hardly any. */
static void next_compile(void *ctx)
{
    const struct exchanging *exchanging = ctx;
    const struct family *family = exchanging->family;
    const struct family_walk *walk = exchanging->walk;
    struct tune *tune = walk->tune;
    struct config configs[CONFIGS_MOST];
    for (size_t i = exchanging->at + 1; i < family->n; i++) {
        size_t index = tune->families.tasks[family->first + i];
        if (tune->is_done[index] || !is_exchanged(walk, index))
            continue;
        struct search_options options = options_of(exchanging, index, configs);
        if (tune->winners[index].median_us < SEARCH_DEAR_US)
            search_prefetch(&tune->plan.tasks[index], &tune->device.gpu, walk->evaluator,
                            &walk->desk->book, &options, false);
        return;
    }
}

static bool task_exchange(struct exchanging *exchanging, size_t index, struct err *err)
{
    const struct family_walk *walk = exchanging->walk;
    struct tune *tune = walk->tune;
    struct config configs[CONFIGS_MOST];
    struct search_result result = {0};
    double start_s = clock_now_s();
    if (is_exchanged(walk, index)) {
        struct search_options options = options_of(exchanging, index, configs);
        options.begun = next_compile;
        options.ctx = exchanging;
        if (!search_task(&tune->plan.tasks[index], &tune->device.gpu, walk->evaluator,
                         &walk->desk->book, &options, &result, err))
            return false;
    }
    return walk->desk->task_end(walk->desk->ctx, index, true, &result, clock_now_s() - start_s,
                                err);
}

bool family_exchange(const struct family_walk *walk, const struct family *family, struct err *err)
{
    struct tune *tune = walk->tune;
    struct exchanging exchanging = {
        .walk = walk, .family = family, .n_heard = tune->history.n_tasks};
    bool fine = true;
    seeds_of_kernel(walk, family, &exchanging.seeds);
    family_recall(walk, family);
    for (size_t i = 0; fine && i < family->n && !tune_is_over(tune); i++) {
        size_t index = tune->families.tasks[family->first + i];
        exchanging.at = i;
        if (!tune->is_done[index])
            fine = (!walk->between || walk->between(walk->ctx, err)) &&
                   task_exchange(&exchanging, index, err);
    }
    history_cut(&tune->history, exchanging.n_heard);
    seeds_finish(&exchanging.seeds);
    return fine;
}
