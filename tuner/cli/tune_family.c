/* SPDX-License-Identifier: MIT */
/* Families: the tasks of a plan that differ in m alone. One is tuned from its first m to its last,
 * each search starting from the winners before it; what an earlier run finished stands in its
 * place, so that an interrupted run goes on as if it had never stopped. */
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/proc.h"
#include "tuner/cli/tune.h"
#include "tuner/cli/weights.h"

enum { AHEAD = 2, SEEDS_MOST = 8 };

bool tasks_same_but_m(const struct task *a, const struct task *b)
{
    if (a->kernel != b->kernel || strcmp(a->dtype, b->dtype) != 0)
        return false;
    for (size_t i = 0; i < a->kernel->n_dims; i++)
        if (a->dims[i] != b->dims[i] && strcmp(a->kernel->dims[i].name, "m") != 0)
            return false;
    return true;
}

/* A plan has its kernels one behind the other. */
static void family_add(struct tune *tune, size_t first, size_t n)
{
    struct families *out = &tune->families;
    struct family *family = &out->items[out->n];
    const struct task *tasks = tune->plan.tasks;
    *family = (struct family){.first = first, .n = n, .seen = out->n};
    if (out->n && tasks[out->tasks[family[-1].first]].kernel == tasks[out->tasks[first]].kernel) {
        family->rank = family[-1].rank + 1;
        family->seen = family[-1].seen;
    }
    for (size_t f = family->seen; f < out->n; f++)
        out->items[f].n_after++;
    family->seen_end = family->seen + (family->rank + 1) / 2;
    out->n++;
}

/* The families of the last kernel again, to exchange what all of them found. */
static void exchanges_add(struct tune *tune)
{
    struct families *out = &tune->families;
    size_t seen_end = out->n, seen = seen_end ? out->items[seen_end - 1].seen : 0;
    for (size_t f = seen; tune->exchanges && f < seen_end; f++) {
        struct family *family = &out->items[out->n++];
        *family = out->items[f];
        family->is_exchange = true;
        family->n_after = 0;
        family->seen = seen;
        family->seen_end = seen_end;
        out->items[f].n_after += seen_end - seen;
    }
}

void families_make(struct tune *tune)
{
    struct families *out = &tune->families;
    size_t n = tune->plan.n, n_listed = 0;
    bool *listed = xcalloc(n + 1, sizeof *listed);
    out->tasks = xcalloc(n + 1, sizeof *out->tasks);
    out->items = xcalloc(2 * n + 1, sizeof *out->items);
    tune->winners = xcalloc(n + 1, sizeof *tune->winners);
    tune->has_winner = xcalloc(n + 1, sizeof *tune->has_winner);
    for (size_t i = 0; i < n; i++) {
        size_t first = n_listed;
        for (size_t j = i; !listed[i] && j < n; j++)
            if (tasks_same_but_m(&tune->plan.tasks[i], &tune->plan.tasks[j])) {
                out->tasks[n_listed++] = j;
                listed[j] = j > i;
            }
        if (n_listed > first && i && tune->plan.tasks[i].kernel != tune->plan.tasks[i - 1].kernel)
            exchanges_add(tune);
        if (n_listed > first)
            family_add(tune, first, n_listed - first);
    }
    exchanges_add(tune);
    free(listed);
}

bool family_task_is_done(const struct tune *tune, const struct family *family, size_t index)
{
    bool is_search = tune->exchanges && !family->is_exchange;
    return tune->is_done[index] || (is_search && tune->is_searched[index]);
}

bool family_is_pending(const struct tune *tune, const struct family *family)
{
    for (size_t i = 0; i < family->n; i++)
        if (!family_task_is_done(tune, family, tune->families.tasks[family->first + i]))
            return true;
    return false;
}

void families_free(struct families *families)
{
    for (size_t f = 0; f < families->n; f++)
        history_finish(&families->items[f].heard);
    free(families->tasks);
    free(families->items);
    *families = (struct families){0};
}

bool tune_is_over(const struct tune *tune)
{
    return *tune->stop || (tune->limit_s > 0 && clock_now_s() - tune->start_s > tune->limit_s);
}

static struct search_options options_of(const struct tune *tune, const struct task *task,
                                        const struct seeds *seeds, struct config *configs)
{
    return (struct search_options){.strategy = tune->request->strategy,
                                   .level = tune->level,
                                   .listed = tune->listed,
                                   .n_listed = tune->n_listed,
                                   .seed = tune->request->seed,
                                   .budget = weights_budget(tune, task),
                                   .seeds = configs,
                                   .n_seeds = seeds_find(seeds, task, configs, SEEDS_MOST),
                                   .has_incumbent = seeds_know(seeds, task),
                                   .is_exchanged = tune->exchanges && weights_count(tune, task),
                                   .stop = tune->stop};
}

/* Lets the compiles of up to `most` pending tasks begin; returns how many are left to be chosen. */
static size_t compile_ahead(const struct family_walk *walk, const struct family *family,
                            size_t from, const struct seeds *seeds, size_t most, bool is_sure)
{
    const struct tune *tune = walk->tune;
    for (size_t i = from; i < family->n && most; i++) {
        struct config configs[SEEDS_MOST];
        size_t index = tune->families.tasks[family->first + i];
        const struct task *task = &tune->plan.tasks[index];
        if (family_task_is_done(tune, family, index))
            continue;
        struct search_options options = options_of(tune, task, seeds, configs);
        search_prefetch(task, &tune->device.gpu, walk->evaluator, &walk->desk->book, &options,
                        is_sure);
        most--;
    }
    return most;
}

static void look_ahead(const struct family_walk *walk, const struct family *family, size_t from,
                       const struct seeds *before, int64_t next)
{
    const struct families *families = &walk->tune->families;
    size_t left = compile_ahead(walk, family, from, &walk->tune->seeds, AHEAD, true);
    if (next != FAMILY_NONE && !families->items[next].is_exchange)
        compile_ahead(walk, &families->items[next], 0, before, left,
                      walk->tune->device.n_gpus == 1);
}

bool winner_known(const struct family_walk *walk, size_t index)
{
    struct tune *tune = walk->tune;
    tune->has_winner[index] =
        tune->has_winner[index] ||
        walk->desk->winner_find(walk->desk->ctx, index, &tune->winners[index]);
    return tune->has_winner[index];
}

static void winner_see(const struct family_walk *walk, size_t index)
{
    struct tune *tune = walk->tune;
    seeds_add(&tune->seeds, &tune->plan.tasks[index], &tune->winners[index].config);
}

static void seeds_see(const struct family_walk *walk, const struct family *family)
{
    const struct families *families = &walk->tune->families;
    for (size_t f = family->seen; f < family->seen_end; f++)
        for (size_t i = 0; i < families->items[f].n; i++) {
            size_t index = families->tasks[families->items[f].first + i];
            if (winner_known(walk, index))
                winner_see(walk, index);
        }
}

/* What comes behind the task that is being searched. */
struct ahead {
    const struct family_walk *walk;
    const struct family *family;
    size_t from;
    struct seeds before; /* the next family does not see this one's winners */
    int64_t next;
};

static void task_begin(void *ctx)
{
    const struct ahead *ahead = ctx;
    look_ahead(ahead->walk, ahead->family, ahead->from, &ahead->before, ahead->next);
}

static void trial_hear(void *ctx, const struct trial *trial)
{
    const struct ahead *ahead = ctx;
    history_add(&ahead->walk->tune->history, trial);
}

/* What a search of a task starts from; points: HISTORY_POINTS. Its own trials will be the last of
 * the history. */
static struct search_options options_full(struct ahead *ahead, const struct task *task,
                                          struct config *configs, struct prior_point *points)
{
    struct tune *tune = ahead->walk->tune;
    struct search_options options = options_of(tune, task, &tune->seeds, configs);
    options.points = points;
    options.n_points = history_points(&tune->history, task, points);
    options.begun = task_begin;
    options.heard = trial_hear;
    options.ctx = ahead;
    history_begin(&tune->history, task, false);
    return options;
}

/* A task that an earlier run finished: the next ones learn from its trials as they would have. */
static void task_recall(struct ahead *ahead, size_t index)
{
    const struct family_walk *walk = ahead->walk;
    struct tune *tune = walk->tune;
    const struct task *task = &tune->plan.tasks[index];
    struct config configs[SEEDS_MOST];
    struct prior_point points[HISTORY_POINTS];
    struct search_options options = options_full(ahead, task, configs, points);
    /* A replay keeps no trial of what was not recorded, and answers at once. */
    search_recall(task, &tune->device.gpu, tune->device.is_replay ? walk->evaluator : NULL,
                  &walk->desk->book, &options);
}

static bool task_tune(struct ahead *ahead, size_t index, struct err *err)
{
    const struct family_walk *walk = ahead->walk;
    struct tune *tune = walk->tune;
    const struct task *task = &tune->plan.tasks[index];
    struct config configs[SEEDS_MOST];
    struct prior_point points[HISTORY_POINTS];
    struct search_result result;
    double start_s = clock_now_s();
    struct search_options options = options_full(ahead, task, configs, points);
    if (!search_task(task, &tune->device.gpu, walk->evaluator, &walk->desk->book, &options, &result,
                     err))
        return false;
    if (result.found) {
        winner_of(&result, &tune->winners[index]);
        tune->has_winner[index] = true;
        seeds_add(&tune->seeds, task, &result.winner);
    }
    return walk->desk->task_end(walk->desk->ctx, index, false, &result, clock_now_s() - start_s,
                                err);
}

void family_recall(const struct family_walk *walk, const struct family *exchange)
{
    struct tune *tune = walk->tune;
    const struct family *family = &tune->families.items[exchange->seen];
    while (family->first != exchange->first)
        family++;
    if (family->heard.n_tasks) {
        history_append(&tune->history, &family->heard, 0);
        return;
    }
    size_t n_before = tune->seeds.n;
    seeds_see(walk, family);
    for (size_t i = 0; i < family->n && !tune_is_over(tune); i++) {
        size_t index = tune->families.tasks[family->first + i];
        struct ahead ahead = {walk, family, i + 1, tune->seeds, FAMILY_NONE};
        if (!winner_known(walk, index))
            continue;
        task_recall(&ahead, index);
        winner_see(walk, index);
    }
    tune->seeds.n = n_before;
}

bool family_tune(const struct family_walk *walk, int64_t which, int64_t next, struct err *err)
{
    struct tune *tune = walk->tune;
    struct family *family = &tune->families.items[which];
    if (family->is_exchange)
        return family_exchange(walk, family, err);
    size_t n_before = tune->seeds.n, n_heard = tune->history.n_tasks;
    bool fine = true;
    seeds_see(walk, family);
    size_t n_seen = tune->seeds.n;
    for (size_t i = 0; fine && i < family->n && !tune_is_over(tune); i++) {
        size_t index = tune->families.tasks[family->first + i];
        struct ahead ahead = {walk, family, i + 1, tune->seeds, next};
        ahead.before.n = n_seen;
        if (winner_known(walk, index)) {
            task_recall(&ahead, index);
            winner_see(walk, index);
            continue;
        }
        fine = (!walk->between || walk->between(walk->ctx, err)) && task_tune(&ahead, index, err);
    }
    if (fine && tune->exchanges && !tune_is_over(tune) && !family->heard.n_tasks)
        history_append(&family->heard, &tune->history, n_heard);
    tune->seeds.n = n_before;
    history_cut(&tune->history, n_heard);
    return fine;
}
