/* SPDX-License-Identifier: MIT */
/* Everything in the level's space, or a seeded sample of it where the budget is smaller; the
 * default first. `random` is the same walk in a shuffled order over the whole space. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/search/proposals.h"

struct walk {
    struct strategy strategy;
    struct proposals proposals;
    bool shuffled;
    uint64_t at;
};

static size_t walk_ask(struct strategy *self, struct config *out, size_t max)
{
    struct walk *walk = (struct walk *)self;
    struct proposals *proposals = &walk->proposals;
    struct config config;
    proposals_begin(proposals, out, max);
    if (walk->at == 0)
        proposals_offer_known(proposals, 0);
    for (; walk->at < proposals->order.n && !proposals_full(proposals); walk->at++) {
        space_at(proposals->setup.start,
                 walk->shuffled ? order_at(&proposals->order, walk->at) : walk->at, &config);
        proposals_offer(proposals, &config);
    }
    return proposals->n;
}

static void walk_tell(struct strategy *self, const struct trial *trial)
{
    (void)self;
    (void)trial;
}

static void walk_free(struct strategy *self)
{
    struct walk *walk = (struct walk *)self;
    proposals_finish(&walk->proposals);
    free(walk);
}

static struct strategy *walk_new(const struct strategy_setup *setup, bool shuffled)
{
    struct walk *walk = xcalloc(1, sizeof *walk);
    walk->strategy = (struct strategy){.ask = walk_ask, .tell = walk_tell, .free = walk_free};
    proposals_init(&walk->proposals, setup);
    walk->shuffled = shuffled || space_count(setup->start) > (uint64_t)setup->budget;
    return &walk->strategy;
}

struct strategy *exhaustive_new(const struct strategy_setup *setup)
{
    return walk_new(setup, false);
}

struct strategy *random_new(const struct strategy_setup *setup) { return walk_new(setup, true); }
