/* SPDX-License-Identifier: MIT */
/* Everything in the level's space, or a seeded sample of it where the budget is smaller; the
 * default first. `random` is the same walk in a shuffled order over the whole fine space. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/search/sample.h"

struct walk {
    struct strategy strategy;
    struct sample sample;
    size_t at;
};

static size_t walk_ask(struct strategy *self, struct config *out, size_t max)
{
    struct walk *walk = (struct walk *)self;
    size_t n = 0;
    while (n < max && walk->at < walk->sample.n)
        out[n++] = walk->sample.configs[walk->at++];
    return n;
}

static void walk_tell(struct strategy *self, const struct trial *trial)
{
    (void)self;
    (void)trial;
}

static void walk_free(struct strategy *self)
{
    struct walk *walk = (struct walk *)self;
    sample_finish(&walk->sample);
    free(walk);
}

static struct strategy *walk_new(const struct strategy_setup *setup, bool shuffle)
{
    struct walk *walk = xcalloc(1, sizeof *walk);
    walk->strategy = (struct strategy){walk_ask, walk_tell, walk_free};
    sample_init(&walk->sample, setup, setup->level, (size_t)setup->budget, shuffle);
    return &walk->strategy;
}

struct strategy *exhaustive_new(const struct strategy_setup *setup)
{
    return walk_new(setup, false);
}

struct strategy *random_new(const struct strategy_setup *setup) { return walk_new(setup, true); }
