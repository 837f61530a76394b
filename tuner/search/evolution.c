/* SPDX-License-Identifier: MIT */
/* Differential evolution (Storn and Price 1997) over ranks: each member of the population is set
 * against best + F * (one - another) of its values, mixed with its own; the faster stays. A mix
 * outside the space or tried before is mutated until it is neither. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/base/str.h"
#include "tuner/search/distance.h"
#include "tuner/search/proposals.h"

enum { POPULATION = 20, BATCH = 8, SEEDS_MOST = 5, TRIES = 60 };
#define STEP 0.8      /* F */
#define CROSSOVER 0.7 /* share of the values that come from the step */

struct member {
    struct config config;
    double us; /* 0: it failed */
};

struct evolution {
    struct strategy strategy;
    struct proposals proposals;
    struct member members[POPULATION];
    size_t n;              /* members */
    size_t turn;           /* whose child is next */
    size_t waiting[BATCH]; /* parents of the children under way, in the order of asking */
    size_t n_waiting, n_heard;
};

static bool better(const struct member *a, const struct member *b)
{
    return a->us > 0 && (b->us == 0 || a->us <= b->us);
}

static const struct member *best_of(const struct evolution *self)
{
    const struct member *best = &self->members[0];
    for (size_t i = 1; i < self->n; i++)
        if (better(&self->members[i], best))
            best = &self->members[i];
    return best;
}

static double chance(struct proposals *proposals)
{
    return (double)(random_next(&proposals->random) >> 11) / 9007199254740992.0;
}

static size_t rank_moved(size_t from, double by, size_t n)
{
    double to = (double)from + by;
    to = to < 0 ? 0 : to > (double)(n - 1) ? (double)(n - 1) : to;
    return (size_t)(to + 0.5);
}

static struct config child_of(struct evolution *self, const struct member *parent)
{
    const struct kernel *kernel = space_kernel(self->proposals.setup.space);
    const struct member *one = &self->members[proposals_dice(&self->proposals, self->n)];
    const struct member *two = &self->members[proposals_dice(&self->proposals, self->n)];
    unsigned char best[PARAMS_MAX], a[PARAMS_MAX], b[PARAMS_MAX];
    struct config child = parent->config;
    config_ranks(kernel, &best_of(self)->config, best);
    config_ranks(kernel, &one->config, a);
    config_ranks(kernel, &two->config, b);
    for (size_t p = 0; p < kernel->n_params; p++) {
        const struct kernel_param *param = &kernel->params[p];
        if (chance(&self->proposals) < CROSSOVER)
            child.values[p] = param->values[rank_moved(
                best[p], STEP * ((double)a[p] - (double)b[p]), param->n_values)];
    }
    return child;
}

static void mutate(struct evolution *self, struct config *config)
{
    const struct kernel *kernel = space_kernel(self->proposals.setup.space);
    size_t p = proposals_dice(&self->proposals, kernel->n_params);
    config->values[p] =
        kernel->params[p].values[proposals_dice(&self->proposals, kernel->params[p].n_values)];
}

static void offer_child(struct evolution *self)
{
    struct proposals *proposals = &self->proposals;
    size_t before = proposals->n;
    struct config child = child_of(self, &self->members[self->turn]);
    for (int i = 0; i < TRIES && proposals->n == before; i++)
        if (!proposals_offer(proposals, &child))
            mutate(self, &child);
    if (proposals->n == before)
        proposals_offer_random(proposals, before + 1);
    if (proposals->n > before)
        self->waiting[self->n_waiting++] = self->turn;
    self->turn = (self->turn + 1) % self->n;
}

static size_t evolution_ask(struct strategy *base, struct config *out, size_t max)
{
    struct evolution *self = (struct evolution *)base;
    struct proposals *proposals = &self->proposals;
    proposals_begin(proposals, out, max < BATCH ? max : BATCH);
    self->n_waiting = self->n_heard = 0;
    if (self->n == 0)
        proposals_offer_known(proposals, SEEDS_MOST);
    if (self->n < POPULATION) {
        size_t most = proposals->max < POPULATION - self->n ? proposals->max : POPULATION - self->n;
        proposals_offer_random(proposals, most);
        if (proposals->n || self->n == 0)
            return proposals->n;
    }
    for (size_t i = 0; i < proposals->max && space_kernel(proposals->setup.space)->n_params; i++)
        offer_child(self);
    return proposals->n;
}

static void evolution_tell(struct strategy *base, const struct trial *trial)
{
    struct evolution *self = (struct evolution *)base;
    struct member told = {trial->config, trial->status == TRIAL_OK ? trial->median_us : 0};
    if (self->n_waiting == 0) {
        if (self->n < POPULATION)
            self->members[self->n++] = told;
        return;
    }
    struct member *parent = &self->members[self->waiting[self->n_heard++ % self->n_waiting]];
    if (better(&told, parent))
        *parent = told;
}

static void evolution_free(struct strategy *base)
{
    struct evolution *self = (struct evolution *)base;
    proposals_finish(&self->proposals);
    free(self);
}

struct strategy *evolution_new(const struct strategy_setup *setup)
{
    struct evolution *self = xcalloc(1, sizeof *self);
    self->strategy =
        (struct strategy){.ask = evolution_ask, .tell = evolution_tell, .free = evolution_free};
    proposals_init(&self->proposals, setup);
    return &self->strategy;
}
