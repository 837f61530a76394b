/* SPDX-License-Identifier: MIT */
/* Iterated local search: climb over the configs that differ in one param from where it stands, in a
 * random order, moving at each gain; from a top, change a few params of the best and climb again.
 * It starts from the best of a random sample: from one random config it is unsafe. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/search/proposals.h"

enum { BATCH = 8, START_MOST = 20, SEEDS_MOST = 5, KICK_PARAMS = 2, KICK_TRIES = 200 };

struct local {
    struct strategy strategy;
    struct proposals proposals;
    struct config here, best;
    double here_us, best_us; /* 0 none */
    struct config *around;   /* of `here`, not tried yet, in the order to try */
    size_t n_around, cap;
    size_t n_told;
    bool kicked; /* the next outcome is where to climb from */
};

static void around_add(struct local *self, const struct config *config)
{
    if (!proposals_new(&self->proposals, config))
        return;
    if (self->n_around == self->cap) {
        self->cap = self->cap ? self->cap * 2 : 64;
        self->around = xrealloc(self->around, self->cap * sizeof *self->around);
    }
    self->around[self->n_around++] = *config;
}

static void around_fill(struct local *self)
{
    const struct kernel *kernel = space_kernel(self->proposals.setup.space);
    self->n_around = 0;
    for (size_t p = 0; p < kernel->n_params; p++) {
        struct config config = self->here;
        for (size_t i = 0; i < kernel->params[p].n_values; i++) {
            config.values[p] = kernel->params[p].values[i];
            around_add(self, &config);
        }
    }
    for (size_t i = self->n_around; i > 1; i--) {
        size_t j = proposals_dice(&self->proposals, i);
        struct config swap = self->around[i - 1];
        self->around[i - 1] = self->around[j];
        self->around[j] = swap;
    }
}

static void stand_on(struct local *self, const struct config *config, double us)
{
    self->here = *config;
    self->here_us = us;
    around_fill(self);
}

/* The best with a few params changed; a random config when that finds nothing new. */
static void kick(struct local *self)
{
    struct proposals *proposals = &self->proposals;
    const struct kernel *kernel = space_kernel(proposals->setup.space);
    for (int i = 0; i < KICK_TRIES && proposals->n == 0 && kernel->n_params; i++) {
        struct config config = self->best;
        for (int k = 0; k < KICK_PARAMS; k++) {
            size_t p = proposals_dice(proposals, kernel->n_params);
            config.values[p] =
                kernel->params[p].values[proposals_dice(proposals, kernel->params[p].n_values)];
        }
        proposals_offer(proposals, &config);
    }
    if (proposals->n == 0)
        proposals_offer_random(proposals, 1);
    self->kicked = proposals->n > 0;
}

static size_t local_ask(struct strategy *base, struct config *out, size_t max)
{
    struct local *self = (struct local *)base;
    struct proposals *proposals = &self->proposals;
    proposals_begin(proposals, out, max < BATCH ? max : BATCH);
    if (self->n_told == 0)
        proposals_offer_known(proposals, SEEDS_MOST);
    if (self->n_told < START_MOST || self->best_us == 0) {
        proposals_offer_random(proposals, proposals->max);
        return proposals->n;
    }
    if (self->here_us == 0)
        stand_on(self, &self->best, self->best_us);
    while (self->n_around && !proposals_full(proposals))
        proposals_offer(proposals, &self->around[--self->n_around]);
    if (proposals->n == 0 && !proposals_full(proposals))
        kick(self);
    return proposals->n;
}

static void local_tell(struct strategy *base, const struct trial *trial)
{
    struct local *self = (struct local *)base;
    self->n_told++;
    if (trial->status != TRIAL_OK)
        return;
    if (self->best_us == 0 || trial->median_us < self->best_us) {
        self->best = trial->config;
        self->best_us = trial->median_us;
    }
    if (self->here_us > 0 && (self->kicked || trial->median_us < self->here_us))
        stand_on(self, &trial->config, trial->median_us);
    self->kicked = false;
}

static void local_free(struct strategy *base)
{
    struct local *self = (struct local *)base;
    proposals_finish(&self->proposals);
    free(self->around);
    free(self);
}

struct strategy *local_new(const struct strategy_setup *setup)
{
    struct local *self = xcalloc(1, sizeof *self);
    self->strategy = (struct strategy){.ask = local_ask, .tell = local_tell, .free = local_free};
    proposals_init(&self->proposals, setup);
    return &self->strategy;
}
