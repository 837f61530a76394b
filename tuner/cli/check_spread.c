/* SPDX-License-Identifier: MIT */
/* Which few configs to try on one shape where each try is dear, as under a sanitizer: half of them
 * what won somewhere, half of the whole space, each time the one with most values that no chosen
 * one has. Flags weigh more than sizes: they switch code on. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/cli/check.h"
#include "tuner/search/search.h"

enum { POOL_MOST = 1024 };

struct spread {
    const struct kernel *kernel;
    struct config *chosen;
    size_t n;
};

/* How much is new in it; 0 where it is chosen already. */
static int novelty(const struct spread *spread, const struct config *config)
{
    int sum = 0;
    for (size_t p = 0; p < spread->kernel->n_params; p++) {
        bool is_new = true;
        for (size_t i = 0; is_new && i < spread->n; i++)
            is_new = spread->chosen[i].values[p] != config->values[p];
        if (is_new)
            sum += VALUES_MAX / (int)spread->kernel->params[p].n_values;
    }
    for (size_t i = 0; i < spread->n; i++)
        if (config_equal(spread->kernel, &spread->chosen[i], config))
            return 0;
    return sum + 1; /* known values in another mix are something, too */
}

static void choose(struct spread *spread, const struct config *pool, size_t n_pool, size_t most)
{
    while (spread->n < most) {
        size_t best = n_pool;
        int best_new = 0;
        for (size_t i = 0; i < n_pool; i++) {
            int is_new = novelty(spread, &pool[i]);
            if (is_new > best_new) {
                best_new = is_new;
                best = i;
            }
        }
        if (best == n_pool)
            return;
        spread->chosen[spread->n++] = pool[best];
    }
}

static size_t winners_allowed(const struct check *check, const struct task *task,
                              struct config *pool)
{
    size_t n = 0;
    for (size_t i = 0; i < check->n_picks && n < POOL_MOST; i++)
        if (check->picks[i].kernel == task->kernel &&
            config_allowed(task->kernel, task->dims, &check->picks[i].config, &check->gpu.gpu,
                           NULL))
            pool[n++] = check->picks[i].config;
    return n;
}

size_t check_spread(const struct check *check, const struct task *task, struct config *configs,
                    size_t most)
{
    struct search_options options = {
        .strategy = "random", .level = LEVEL_FINE, .seed = check->seed, .budget = POOL_MOST};
    struct spread spread = {.kernel = task->kernel, .chosen = configs};
    struct config *pool = xcalloc(POOL_MOST, sizeof *pool), standard;
    standard = config_default(task->kernel);
    if (config_allowed(task->kernel, task->dims, &standard, &check->gpu.gpu, NULL))
        choose(&spread, &standard, 1, most);
    choose(&spread, pool, winners_allowed(check, task, pool), (most + spread.n + 1) / 2);
    choose(&spread, pool, search_first(task, &check->gpu.gpu, &options, pool, POOL_MOST), most);
    free(pool);
    return spread.n;
}
