/* SPDX-License-Identifier: MIT */
/* Start from the default and the seeds (winners of shapes like this one), then step: the one-step
 * neighbours of the best few configs, in batches, until two batches gain less than 1 % or the
 * budget is spent. Launch-time params are stepped first: their variants need no compile. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/search/proposals.h"

enum { BATCH = 8, BEST_FEW = 3, SEEDS_FEW = 3, SEEDS_MOST = 5, STALE_MOST = 2 };
#define GAIN_LEAST 0.01

struct known {
    struct config config;
    double median_us;
};

struct neighbours {
    struct strategy strategy;
    struct proposals proposals;
    struct known *best; /* the configs that work, fastest first */
    size_t n_best, cap;
    double before_us; /* the best when the last batch was asked for; 0 none */
    int stale;
    bool started;
};

/* The default, seeds, and where seeds are few a sample of the coarse space. */
static void ask_first(struct proposals *proposals)
{
    proposals_offer_known(proposals, SEEDS_MOST);
    if (proposals->n < 1 + SEEDS_FEW)
        proposals_offer_random(proposals, proposals->max);
}

static void ask_next(struct neighbours *self)
{
    for (size_t i = 0; i < self->n_best && i < BEST_FEW; i++)
        proposals_offer_neighbours(&self->proposals, &self->best[i].config);
    if (self->n_best == 0)
        proposals_offer_random(&self->proposals, self->proposals.max);
}

static size_t neighbours_ask(struct strategy *base, struct config *out, size_t max)
{
    struct neighbours *self = (struct neighbours *)base;
    double best_us = self->n_best ? self->best[0].median_us : 0;
    proposals_begin(&self->proposals, out, max < BATCH ? max : BATCH);
    if (!self->started) {
        self->started = true;
        ask_first(&self->proposals);
        return self->proposals.n;
    }
    bool gained = self->before_us == 0 || best_us < self->before_us * (1 - GAIN_LEAST);
    self->stale = gained ? 0 : self->stale + 1;
    self->before_us = best_us;
    if (self->stale < STALE_MOST)
        ask_next(self);
    return self->proposals.n;
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
    proposals_finish(&self->proposals);
    free(self->best);
    free(self);
}

struct strategy *neighbours_new(const struct strategy_setup *setup)
{
    struct neighbours *self = xcalloc(1, sizeof *self);
    self->strategy =
        (struct strategy){.ask = neighbours_ask, .tell = neighbours_tell, .free = neighbours_free};
    proposals_init(&self->proposals, setup);
    return &self->strategy;
}
