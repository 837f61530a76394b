/* SPDX-License-Identifier: MIT */
/* After a kernel's tasks were searched each tries what won in the others: its own best again, which
 * the book knows, the default, the others' winners, then the one-step neighbours of the best of
 * them all, and again for as long as that gains. Surprise: most of these cost nothing, for the
 * search has been around its own best. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/search/proposals.h"

enum { BATCH = 16 };
#define GAIN_LEAST 0.005

struct exchange {
    struct strategy strategy;
    struct proposals proposals;
    struct config best;
    double best_us, before_us; /* 0: none */
    bool started, stepped;
};

static void ask_seeds(struct exchange *self)
{
    struct proposals *proposals = &self->proposals;
    const struct strategy_setup *setup = &proposals->setup;
    for (size_t i = 0; i < setup->n_own; i++)
        proposals_offer(proposals, &setup->seeds[i]);
    if (setup->standard)
        proposals_offer(proposals, setup->standard);
    for (size_t i = setup->n_own; i < setup->n_seeds; i++)
        proposals_offer(proposals, &setup->seeds[i]);
}

static size_t exchange_ask(struct strategy *base, struct config *out, size_t max)
{
    struct exchange *self = (struct exchange *)base;
    bool steps =
        self->best_us > 0 && (!self->stepped || self->best_us < self->before_us * (1 - GAIN_LEAST));
    proposals_begin(&self->proposals, out, self->started && max > BATCH ? BATCH : max);
    if (!self->started)
        ask_seeds(self);
    else if (steps)
        proposals_offer_neighbours(&self->proposals, &self->best);
    self->before_us = self->best_us;
    self->stepped = self->started;
    self->started = true;
    return self->proposals.n;
}

static void exchange_tell(struct strategy *base, const struct trial *trial)
{
    struct exchange *self = (struct exchange *)base;
    if (trial->status == TRIAL_OK && (self->best_us == 0 || trial->median_us < self->best_us)) {
        self->best = trial->config;
        self->best_us = trial->median_us;
    }
}

static void exchange_free(struct strategy *base)
{
    struct exchange *self = (struct exchange *)base;
    proposals_finish(&self->proposals);
    free(self);
}

struct strategy *exchange_new(const struct strategy_setup *setup)
{
    struct exchange *self = xcalloc(1, sizeof *self);
    self->strategy =
        (struct strategy){.ask = exchange_ask, .tell = exchange_tell, .free = exchange_free};
    proposals_init(&self->proposals, setup);
    return &self->strategy;
}
