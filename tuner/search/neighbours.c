/* SPDX-License-Identifier: MIT */
/* Start from the default and the seeds (winners of shapes like this one), then step: the one-step
 * neighbours of the best few configs, in batches, until two batches gain less than 1 % or the
 * budget is spent. Tests membership by the constraints, so the fine space is never enumerated.
 * Launch-time params are stepped first: their variants need no compile. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/search/config_set.h"
#include "tuner/search/sample.h"

enum { BATCH = 8, BEST_FEW = 3, SEEDS_FEW = 3, SEEDS_MOST = 5, STALE_MOST = 2 };
#define GAIN_LEAST 0.01

struct known {
    struct config config;
    double median_us;
};

struct neighbours {
    struct strategy strategy;
    struct strategy_setup setup;
    struct config_set tried;
    struct known *best; /* the configs that work, fastest first */
    size_t n_best, cap;
    double before_us; /* the best when the last batch was asked for; 0 none */
    int left, stale;
    bool started;
};

/* One more for the batch, unless it is outside the space or was there. */
static void offer(struct neighbours *self, const struct config *config, struct config *out,
                  size_t *n, size_t max)
{
    if (*n < max && self->left > 0 && !config_set_holds(&self->tried, config) &&
        space_holds(self->setup.task, self->setup.gpu, config)) {
        config_set_add(&self->tried, config);
        out[(*n)++] = *config;
        self->left--;
    }
}

static void offer_sample(struct neighbours *self, struct config *out, size_t *n, size_t max)
{
    struct sample sample;
    sample_init(&sample, &self->setup, LEVEL_COARSE, self->tried.n + BATCH, true);
    for (size_t i = 0; i < sample.n; i++)
        offer(self, &sample.configs[i], out, n, max);
    sample_finish(&sample);
}

/* The default, seeds, and where seeds are few a sample of the coarse space. */
static size_t ask_first(struct neighbours *self, struct config *out, size_t max)
{
    struct config first = config_default(self->setup.task->kernel);
    size_t n = 0;
    offer(self, &first, out, &n, max);
    size_t n_default = n;
    for (size_t i = 0; i < self->setup.n_seeds && n < n_default + SEEDS_MOST; i++)
        offer(self, &self->setup.seeds[i], out, &n, max);
    if (n < n_default + SEEDS_FEW)
        offer_sample(self, out, &n, max);
    return n;
}

static size_t value_index(const struct kernel_param *param, int64_t value)
{
    size_t i = 0;
    while (i < param->n_values && param->values[i] != value)
        i++;
    return i;
}

/* The nearest allowed value on one side: constraints often leave gaps in a list. */
static void offer_step(struct neighbours *self, const struct config *from, size_t param, int step,
                       struct config *out, size_t *n, size_t max)
{
    const struct kernel_param *p = &self->setup.task->kernel->params[param];
    struct config config = *from;
    ptrdiff_t i = (ptrdiff_t)value_index(p, from->values[param]);
    for (i += step; i >= 0 && i < (ptrdiff_t)p->n_values; i += step) {
        config.values[param] = p->values[i];
        if (space_holds(self->setup.task, self->setup.gpu, &config)) {
            offer(self, &config, out, n, max);
            return;
        }
    }
}

static void offer_neighbours(struct neighbours *self, const struct config *from, struct config *out,
                             size_t *n, size_t max)
{
    const struct kernel *kernel = self->setup.task->kernel;
    for (int at_launch = 1; at_launch >= 0; at_launch--)
        for (size_t p = 0; p < kernel->n_params; p++)
            if (kernel->params[p].at_launch == at_launch) {
                offer_step(self, from, p, 1, out, n, max);
                offer_step(self, from, p, -1, out, n, max);
            }
}

static size_t ask_next(struct neighbours *self, struct config *out, size_t max)
{
    size_t n = 0;
    for (size_t i = 0; i < self->n_best && i < BEST_FEW; i++)
        offer_neighbours(self, &self->best[i].config, out, &n, max);
    if (self->n_best == 0)
        offer_sample(self, out, &n, max);
    return n;
}

static size_t neighbours_ask(struct strategy *base, struct config *out, size_t max)
{
    struct neighbours *self = (struct neighbours *)base;
    double best_us = self->n_best ? self->best[0].median_us : 0;
    max = max < BATCH ? max : BATCH;
    if (!self->started) {
        self->started = true;
        return ask_first(self, out, max);
    }
    bool gained = self->before_us == 0 || best_us < self->before_us * (1 - GAIN_LEAST);
    self->stale = gained ? 0 : self->stale + 1;
    self->before_us = best_us;
    return self->stale >= STALE_MOST ? 0 : ask_next(self, out, max);
}

static void neighbours_tell(struct strategy *base, const struct trial *trial)
{
    struct neighbours *self = (struct neighbours *)base;
    if (trial->status != TRIAL_OK)
        return;
    if (self->n_best == self->cap) {
        self->cap = self->cap ? self->cap * 2 : 16;
        self->best = xrealloc(self->best, self->cap * sizeof *self->best);
    }
    size_t i = self->n_best++;
    for (; i > 0 && self->best[i - 1].median_us > trial->median_us; i--)
        self->best[i] = self->best[i - 1];
    self->best[i] = (struct known){trial->config, trial->median_us};
}

static void neighbours_free(struct strategy *base)
{
    struct neighbours *self = (struct neighbours *)base;
    config_set_finish(&self->tried);
    free(self->best);
    free(self);
}

struct strategy *neighbours_new(const struct strategy_setup *setup)
{
    struct neighbours *self = xcalloc(1, sizeof *self);
    self->strategy = (struct strategy){neighbours_ask, neighbours_tell, neighbours_free};
    self->setup = *setup;
    self->left = setup->budget;
    return &self->strategy;
}
