/* SPDX-License-Identifier: MIT */
/* Guided by a surrogate: a Gaussian process on log time over all that was tried, on top of what
 * other tasks and the cost model let expect (the prior). It starts with the default, the seeds and
 * a sample that fills the space, then proposes batches where the lower confidence bound is least,
 * and ends with the neighbours of the best. What the surrogate is told is in outcomes.h. */
#include <math.h>
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/base/str.h"
#include "tuner/search/distance.h"
#include "tuner/search/gp.h"
#include "tuner/search/outcomes.h"
#include "tuner/search/proposals.h"
#include "tuner/search/search.h"

enum {
    BATCH = 8,
    START_MOST = 12, /* first sample, default and seeds included */
    SEEDS_MOST = 5,
    SPREAD_OF = 8,     /* a space-filling point is the farthest of so many */
    PRIOR_OF = 256,    /* and one that the prior likes the best of so many */
    PARENTS = 5,       /* best configs whose neighbours are candidates */
    MUTANTS = 60,      /* of a parent: two or three params changed */
    RANDOM_MOST = 300, /* candidates from the whole space */
    CANDIDATES_MOST = 4096,
    PATIENCE = 5,
    PATIENCE_DEAR = 3,
    PATIENT_ABOVE = 200, /* a budget from which the search never gives up early */
};
#define CONFIDENCE 1.5 /* standard deviations below the mean */
#define GAIN_LEAST 0.01

struct guided {
    struct strategy strategy;
    struct proposals proposals;
    struct gp *gp;
    struct outcomes outcomes;
    size_t learn_at;
    struct gp_point *at; /* candidates */
    struct config *candidates;
    double *mean, *sd;
    size_t n_at; /* candidates of the last ask */
    double best_before;
    int n_stale;
    bool started;
};

static const struct kernel *kernel_of(const struct guided *self)
{
    return space_kernel(self->proposals.setup.space);
}

static double prior_of(const struct guided *self, const struct config *config)
{
    const struct prior *prior = self->proposals.setup.prior;
    return prior ? prior_excess(prior, config) : 0;
}

/* The distance to the nearest config that was proposed. */
static double spread_of(const struct guided *self, const struct config *config)
{
    const struct proposals *proposals = &self->proposals;
    double least = INFINITY;
    for (size_t i = 0; i < self->outcomes.n; i++)
        least =
            fmin(least, config_distance(kernel_of(self), config, &self->outcomes.items[i].config));
    for (size_t i = 0; i < proposals->n; i++)
        least = fmin(least, config_distance(kernel_of(self), config, &proposals->out[i]));
    return least;
}

/* The best of `of` random members by `value`; false: none is new. */
static bool pick(struct guided *self, int of,
                 double (*value)(const struct guided *self, const struct config *config),
                 struct config *out)
{
    const struct space *start = self->proposals.setup.start;
    double best = -INFINITY;
    for (int i = 0; i < of; i++) {
        struct config config;
        uint64_t place = random_next(&self->proposals.random) % space_count(start);
        space_at(start, place, &config);
        double v = proposals_new(&self->proposals, &config) ? value(self, &config) : -INFINITY;
        if (v > best) {
            best = v;
            *out = config;
        }
    }
    return best > -INFINITY;
}

static double liked(const struct guided *self, const struct config *config)
{
    return -prior_of(self, config);
}

/* One batch of the first sample; empty when that is complete. */
static void ask_start(struct guided *self)
{
    struct proposals *proposals = &self->proposals;
    struct config config;
    size_t most = (size_t)proposals->setup.budget / 2 + 1;
    most = most < START_MOST ? most : START_MOST;
    if (self->outcomes.n == 0)
        proposals_offer_known(proposals, SEEDS_MOST);
    if (space_count(proposals->setup.start) == 0)
        return;
    for (int i = 0; proposals->setup.prior && self->outcomes.n == 0 && i < 2; i++)
        if (pick(self, PRIOR_OF, liked, &config))
            proposals_offer(proposals, &config);
    while (self->outcomes.n + proposals->n < most && !proposals_full(proposals) &&
           pick(self, SPREAD_OF, spread_of, &config))
        proposals_offer(proposals, &config);
}

/* Returns the prior's share. */
static double model_fit(struct guided *self)
{
    size_t n = self->outcomes.n;
    double share = self->proposals.setup.prior ? outcomes_prior_share(&self->outcomes) : 0;
    struct gp_point *points = outcomes_points(&self->outcomes, share);
    bool learn = n >= self->learn_at;
    if (learn)
        self->learn_at = n < 64 ? n + 16 : n + n * 2 / 5;
    gp_fit(self->gp, points, n, learn);
    free(points);
    return share;
}

struct pool {
    struct config_set seen;
    size_t n;
};

static void pool_add(struct guided *self, struct pool *pool, const struct config *config)
{
    if (pool->n == CANDIDATES_MOST || !proposals_new(&self->proposals, config) ||
        !config_set_add(&pool->seen, config))
        return;
    self->candidates[pool->n] = *config;
    config_ranks(kernel_of(self), config, self->at[pool->n++].ranks);
}

/* All configs that differ from a parent in one param, and some that differ in two or three. */
static void pool_add_family(struct guided *self, struct pool *pool, const struct config *parent)
{
    const struct kernel *kernel = kernel_of(self);
    for (size_t p = 0; p < kernel->n_params; p++) {
        struct config config = *parent;
        for (size_t i = 0; i < kernel->params[p].n_values; i++) {
            config.values[p] = kernel->params[p].values[i];
            pool_add(self, pool, &config);
        }
    }
    for (int i = 0; i < MUTANTS && kernel->n_params; i++) {
        struct config config = *parent;
        size_t changes = 2 + proposals_dice(&self->proposals, 2);
        for (size_t c = 0; c < changes; c++) {
            const struct kernel_param *param =
                &kernel->params[proposals_dice(&self->proposals, kernel->n_params)];
            config.values[param - kernel->params] =
                param->values[proposals_dice(&self->proposals, param->n_values)];
        }
        pool_add(self, pool, &config);
    }
}

/* The outcomes are kept fastest first. */
static size_t pool_fill(struct guided *self)
{
    struct pool pool = {0};
    for (size_t i = 0;
         i < self->outcomes.n && i < PARENTS && !isnan(self->outcomes.items[i].log_us); i++)
        pool_add_family(self, &pool, &self->outcomes.items[i].config);
    for (int i = 0; i < RANDOM_MOST; i++) {
        struct config config;
        proposals_draw(&self->proposals, &config);
        pool_add(self, &pool, &config);
    }
    config_set_finish(&pool.seen);
    return pool.n;
}

/* Differs in one param. */
static bool is_neighbour(const struct guided *self, size_t candidate)
{
    size_t n_params = kernel_of(self)->n_params, n = 0;
    for (size_t p = 0; p < n_params; p++)
        n += self->at[candidate].ranks[p] != self->outcomes.items[0].ranks[p];
    return n == 1;
}

/* The candidate of the least bound; n_at: none. Taken ones are NaN. */
static size_t least_bound(const struct guided *self, bool only_neighbours)
{
    size_t best = self->n_at;
    double least = INFINITY;
    for (size_t i = 0; i < self->n_at; i++) {
        double bound = self->mean[i] - CONFIDENCE * self->sd[i];
        if (bound < least && (!only_neighbours || is_neighbour(self, i))) {
            least = bound;
            best = i;
        }
    }
    return best;
}

/* One that is tried lowers the doubt about those like it. */
static void take(struct guided *self, size_t taken)
{
    for (size_t i = 0; i < self->n_at; i++) {
        double like = gp_similarity(self->gp, self->at[i].ranks, self->at[taken].ranks);
        self->sd[i] *= sqrt(fmax(1 - 0.9 * like * like, 0.01));
    }
    self->mean[taken] = NAN;
}

static void offer_best(struct guided *self, bool only_neighbours)
{
    size_t best = least_bound(self, only_neighbours);
    if (best < self->n_at && proposals_offer(&self->proposals, &self->candidates[best]))
        take(self, best);
}

static size_t guided_guess(struct strategy *base, struct config *out, size_t max)
{
    struct guided *self = (struct guided *)base;
    size_t n = 0;
    for (size_t best; n < max && (best = least_bound(self, false)) < self->n_at; n++) {
        out[n] = self->candidates[best];
        take(self, best);
    }
    return n;
}

static void ask_model(struct guided *self)
{
    struct proposals *proposals = &self->proposals;
    double share = model_fit(self);
    size_t n = self->n_at = pool_fill(self);
    bool last = proposals->left <= BATCH && proposals->setup.budget > 2 * BATCH;
    gp_predict(self->gp, self->at, n, self->mean, self->sd);
    for (size_t i = 0; share > 0 && i < n; i++)
        self->mean[i] += share * prior_of(self, &self->candidates[i]);
    for (int sweep = last; sweep >= 0; sweep--)
        for (size_t before = SIZE_MAX; !proposals_full(proposals) && before != proposals->n;) {
            before = proposals->n;
            offer_best(self, sweep);
        }
    if (proposals->n == 0) /* all of the pool was tried: what is left is somewhere else */
        proposals_offer_random(proposals, proposals->max);
}

/* Batches without a gain that end a search, beside one for each 32 of its budget: a search of cheap
 * trials gives up later. */
static int patience_of(const struct guided *self)
{
    bool is_dear = self->outcomes.n && self->outcomes.items[0].log_us > log(SEARCH_DEAR_US);
    return (is_dear ? PATIENCE_DEAR : PATIENCE) + self->proposals.setup.budget / 32;
}

static bool is_stale(struct guided *self)
{
    double best = self->outcomes.n ? self->outcomes.items[0].log_us : NAN;
    bool gained = isnan(self->best_before) || best < self->best_before - GAIN_LEAST;
    self->n_stale = gained ? 0 : self->n_stale + 1;
    self->best_before = best;
    return self->proposals.setup.budget < PATIENT_ABOVE && self->n_stale >= patience_of(self);
}

static size_t guided_ask(struct strategy *base, struct config *out, size_t max)
{
    struct guided *self = (struct guided *)base;
    struct proposals *proposals = &self->proposals;
    self->n_at = 0;
    proposals_begin(proposals, out, max);
    if (!self->started)
        ask_start(self);
    self->started = proposals->n == 0;
    if (self->started && proposals->max > BATCH)
        proposals->max = BATCH;
    if (self->started && space_count(proposals->setup.space) && !is_stale(self)) {
        if (self->outcomes.n == 0 || isnan(self->outcomes.items[0].log_us))
            proposals_offer_random(proposals, proposals->max);
        else
            ask_model(self);
    }
    return proposals->n;
}

static void guided_tell(struct strategy *base, const struct trial *trial)
{
    struct guided *self = (struct guided *)base;
    struct outcome outcome = {.config = trial->config, .prior = prior_of(self, &trial->config)};
    outcome.log_us = trial->status == TRIAL_OK ? log(trial->median_us) : NAN;
    config_ranks(kernel_of(self), &trial->config, outcome.ranks);
    outcomes_add(&self->outcomes, &outcome);
}

static void guided_free(struct strategy *base)
{
    struct guided *self = (struct guided *)base;
    proposals_finish(&self->proposals);
    gp_free(self->gp);
    outcomes_finish(&self->outcomes);
    free(self->at);
    free(self->candidates);
    free(self->mean);
    free(self->sd);
    free(self);
}

struct strategy *guided_new(const struct strategy_setup *setup)
{
    struct guided *self = xcalloc(1, sizeof *self);
    const struct kernel *kernel = space_kernel(setup->space);
    size_t n_values[PARAMS_MAX];
    self->strategy = (struct strategy){
        .ask = guided_ask, .guess = guided_guess, .tell = guided_tell, .free = guided_free};
    proposals_init(&self->proposals, setup);
    for (size_t p = 0; p < kernel->n_params; p++)
        n_values[p] = kernel->params[p].n_values;
    self->gp = gp_new(kernel->n_params, n_values);
    self->learn_at = START_MOST;
    self->best_before = NAN;
    self->candidates = xcalloc(CANDIDATES_MOST, sizeof *self->candidates);
    self->at = xcalloc(CANDIDATES_MOST, sizeof *self->at);
    self->mean = xcalloc(CANDIDATES_MOST, sizeof *self->mean);
    self->sd = xcalloc(CANDIDATES_MOST, sizeof *self->sd);
    return &self->strategy;
}
