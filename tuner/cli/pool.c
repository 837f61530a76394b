/* SPDX-License-Identifier: MIT */
/* A config is expected as far behind the best as it was at the tasks that tried it, the nearer ones
 * counting for more. One that was tried once, far away, is expected to be average. */
#include "tuner/cli/pool.h"

#include <math.h>
#include <stdlib.h>

#include "tuner/base/arena.h"

#define FAILED_EXCESS 1.1
#define UNKNOWN_EXCESS 0.3 /* of a config that nothing is known of, */
#define UNKNOWN_WEIGHT 0.1 /* and how much that counts */
#define EXCESS_MOST 0.25
#define APART_COUNTS 0.7

struct entry {
    struct config config;
    double sum, weight, expected;
    bool is_tried; /* here */
    size_t place;  /* in order of appearance */
};

struct pool {
    const struct kernel *kernel;
    struct entry *items;
    size_t n;
};

static struct entry *entry_of(struct pool *pool, const struct config *config)
{
    for (size_t i = 0; i < pool->n; i++)
        if (config_equal(pool->kernel, &pool->items[i].config, config))
            return &pool->items[i];
    struct entry *entry = &pool->items[pool->n];
    *entry = (struct entry){.config = *config, .place = pool->n++};
    return entry;
}

static double apart(const struct task *a, const struct task *b)
{
    double sum = 0;
    for (size_t i = 0; i < a->kernel->n_dims; i++)
        sum += dim_apart(a->dims[i], b->dims[i]);
    return sum;
}

static void pool_add(struct pool *pool, const struct history *history,
                     const struct history_task *other, const struct task *task)
{
    bool is_same = task_equal(&other->task, task);
    double weight = exp(-APART_COUNTS * apart(&other->task, task));
    for (size_t i = 0; i < other->n && other->best_us > 0; i++) {
        const struct history_trial *trial = &history->trials[other->first + i];
        struct entry *entry = entry_of(pool, &trial->config);
        entry->is_tried |= is_same;
        entry->sum += weight * (trial->us > 0 ? log(trial->us / other->best_us) : FAILED_EXCESS);
        entry->weight += weight;
    }
}

static int entry_order(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->expected != y->expected)
        return x->expected < y->expected ? -1 : 1;
    return (x->place > y->place) - (x->place < y->place);
}

size_t pool_find(const struct history *history, size_t first, const struct task *task,
                 struct config *out, size_t max)
{
    struct pool pool = {.kernel = task->kernel};
    size_t n = 0, n_trials = 0;
    for (size_t t = first; t < history->n_tasks; t++)
        n_trials += history->tasks[t].n;
    pool.items = xcalloc(n_trials + 1, sizeof *pool.items);
    for (size_t t = first; t < history->n_tasks; t++)
        pool_add(&pool, history, &history->tasks[t], task);
    for (size_t i = 0; i < pool.n; i++)
        pool.items[i].expected = (pool.items[i].sum + UNKNOWN_EXCESS * UNKNOWN_WEIGHT) /
                                 (pool.items[i].weight + UNKNOWN_WEIGHT);
    qsort(pool.items, pool.n, sizeof *pool.items, entry_order);
    for (size_t i = 0; i < pool.n && n < max && pool.items[i].expected < EXCESS_MOST; i++)
        if (!pool.items[i].is_tried)
            out[n++] = pool.items[i].config;
    free(pool.items);
    return n;
}
