/* SPDX-License-Identifier: MIT */
/* After a kernel's tasks were searched each tries what won in the others: its own best again, which
 * the book knows, the default, the others' winners and what else did well there, then the one-step
 * neighbours of the best of them all, and of what is as good, until none is left, then what differs
 * from the best in two params. Surprise: most of these cost nothing, for the search has been around
 * its own best. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/search/proposals.h"
#include "tuner/search/search.h"

enum { BATCH = 16 };
/* What is this close to the best has its neighbours looked at, too: between two that are as good
 * there is often a third. */
#define NEAR_BEST 1.02

struct known {
    struct config config;
    double us;
    bool is_expanded, is_paired; /* its neighbours were asked for, those in two params too */
};

struct exchange {
    struct strategy strategy;
    struct proposals proposals;
    size_t n_seen;       /* of the seeds */
    struct known *known; /* the configs that work, fastest first */
    size_t n_known, cap;
};

static void ask_seeds(struct exchange *self)
{
    struct proposals *proposals = &self->proposals;
    const struct strategy_setup *setup = &proposals->setup;
    while (self->n_seen < setup->n_seeds && !proposals_full(proposals)) {
        if (self->n_seen == setup->n_own && setup->standard &&
            proposals_offer(proposals, setup->standard))
            continue;
        proposals_offer(proposals, &setup->seeds[self->n_seen++]);
    }
    if (self->n_seen == setup->n_seeds && setup->standard)
        proposals_offer(proposals, setup->standard);
}

/* The fastest whose neighbours were not asked for; NULL: none is near the best. */
static struct known *known_next(struct exchange *self)
{
    for (size_t i = 0; i < self->n_known && self->known[i].us <= NEAR_BEST * self->known[0].us; i++)
        if (!self->known[i].is_expanded)
            return &self->known[i];
    return NULL;
}

static void ask_neighbours(struct exchange *self)
{
    struct proposals *proposals = &self->proposals;
    struct known *from;
    proposals->max = proposals->max < BATCH ? proposals->max : BATCH;
    while (!proposals_full(proposals) && (from = known_next(self))) {
        proposals_offer_neighbours(proposals, &from->config);
        from->is_expanded = !proposals_full(proposals);
    }
}

/* Of the best, each time that there is a new one. */
static void ask_pairs(struct exchange *self)
{
    struct proposals *proposals = &self->proposals;
    struct known *best = self->n_known ? &self->known[0] : NULL;
    if (!best || best->is_paired || best->us >= SEARCH_DEAR_US)
        return;
    proposals_offer_pairs(proposals, &best->config);
    best->is_paired = !proposals_full(proposals);
}

static size_t exchange_ask(struct strategy *base, struct config *out, size_t max)
{
    struct exchange *self = (struct exchange *)base;
    proposals_begin(&self->proposals, out, max);
    ask_seeds(self);
    if (self->proposals.n == 0)
        ask_neighbours(self);
    if (self->proposals.n == 0)
        ask_pairs(self);
    return self->proposals.n;
}

/* What needs compiling, while what is compiled is measured: the rest is known or was tried
 * elsewhere. */
static size_t exchange_guess(struct strategy *base, struct config *out, size_t max)
{
    const struct exchange *self = (const struct exchange *)base;
    const struct known *best = self->n_known ? &self->known[0] : NULL;
    if (best && (best->is_paired || best->us >= SEARCH_DEAR_US))
        return 0;
    return proposals_foresee_pairs(
        &self->proposals, best ? &best->config : &self->proposals.setup.seeds[0], out, max);
}

static void exchange_tell(struct strategy *base, const struct trial *trial)
{
    struct exchange *self = (struct exchange *)base;
    if (trial->status != TRIAL_OK)
        return;
    if (self->n_known == self->cap) {
        self->cap = self->cap ? self->cap * 2 : 64;
        self->known = xrealloc(self->known, self->cap * sizeof *self->known);
    }
    size_t i = self->n_known++;
    for (; i > 0 && self->known[i - 1].us > trial->median_us; i--)
        self->known[i] = self->known[i - 1];
    self->known[i] = (struct known){.config = trial->config, .us = trial->median_us};
}

static void exchange_free(struct strategy *base)
{
    struct exchange *self = (struct exchange *)base;
    proposals_finish(&self->proposals);
    free(self->known);
    free(self);
}

struct strategy *exchange_new(const struct strategy_setup *setup)
{
    struct exchange *self = xcalloc(1, sizeof *self);
    self->strategy = (struct strategy){
        .ask = exchange_ask, .guess = exchange_guess, .tell = exchange_tell, .free = exchange_free};
    proposals_init(&self->proposals, setup);
    return &self->strategy;
}
