/* SPDX-License-Identifier: MIT */
/* What the caller lists (setup's seeds) and nothing else, behind the default. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/search/proposals.h"

struct listed {
    struct strategy strategy;
    struct proposals proposals;
};

static size_t listed_ask(struct strategy *self, struct config *out, size_t max)
{
    struct proposals *proposals = &((struct listed *)self)->proposals;
    proposals_begin(proposals, out, max);
    proposals_offer_known(proposals, proposals->setup.n_seeds);
    return proposals->n;
}

static void listed_tell(struct strategy *self, const struct trial *trial)
{
    (void)self;
    (void)trial;
}

static void listed_free(struct strategy *self)
{
    proposals_finish(&((struct listed *)self)->proposals);
    free(self);
}

struct strategy *listed_new(const struct strategy_setup *setup)
{
    struct listed *listed = xcalloc(1, sizeof *listed);
    listed->strategy =
        (struct strategy){.ask = listed_ask, .tell = listed_tell, .free = listed_free};
    proposals_init(&listed->proposals, setup);
    return &listed->strategy;
}
