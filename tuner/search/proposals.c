/* SPDX-License-Identifier: MIT */
/* Random numbers come from the setup's seed alone, so that a rerun proposes the same. */
#include "tuner/search/proposals.h"

#include "tuner/base/str.h"

enum { PAIR_STEPS = 4, PAIRS_MOST = PARAMS_MAX * (PARAMS_MAX - 1) / 2 * PAIR_STEPS };

void proposals_init(struct proposals *proposals, const struct strategy_setup *setup)
{
    *proposals = (struct proposals){.setup = *setup, .random = setup->seed, .left = setup->budget};
    proposals->order = order_of(space_count(setup->start), setup->seed);
    proposals->rest = order_of(space_count(setup->space), setup->seed);
}

void proposals_finish(struct proposals *proposals) { config_set_finish(&proposals->tried); }

void proposals_begin(struct proposals *proposals, struct config *out, size_t max)
{
    proposals->out = out;
    proposals->n = 0;
    proposals->max = max;
}

bool proposals_full(const struct proposals *proposals)
{
    return proposals->n == proposals->max || proposals->left <= 0;
}

bool proposals_new(const struct proposals *proposals, const struct config *config)
{
    return !config_set_holds(&proposals->tried, config) &&
           space_index(proposals->setup.space, config) >= 0;
}

bool proposals_offer(struct proposals *proposals, const struct config *config)
{
    if (proposals_full(proposals) || !proposals_new(proposals, config))
        return false;
    config_set_add(&proposals->tried, config);
    proposals->out[proposals->n++] = *config;
    proposals->left--;
    return true;
}

void proposals_offer_known(struct proposals *proposals, size_t most)
{
    if (proposals->setup.standard)
        proposals_offer(proposals, proposals->setup.standard);
    for (size_t i = 0, n = 0; i < proposals->setup.n_seeds && n < most; i++)
        n += proposals_offer(proposals, &proposals->setup.seeds[i]);
}

static void offer_next(struct proposals *proposals, const struct space *space,
                       const struct order *order, uint64_t *at, size_t n)
{
    struct config config;
    while (proposals->n < n && !proposals_full(proposals) && *at < order->n) {
        space_at(space, order_at(order, (*at)++), &config);
        proposals_offer(proposals, &config);
    }
}

void proposals_offer_random(struct proposals *proposals, size_t n)
{
    offer_next(proposals, proposals->setup.start, &proposals->order, &proposals->n_ordered, n);
    if (proposals->n == 0)
        offer_next(proposals, proposals->setup.space, &proposals->rest, &proposals->n_rest, n);
}

size_t proposals_dice(struct proposals *proposals, size_t n)
{
    return (size_t)(random_next(&proposals->random) % n);
}

void proposals_draw(struct proposals *proposals, struct config *out)
{
    const struct space *space = proposals->setup.space;
    space_at(space, random_next(&proposals->random) % space_count(space), out);
}

bool proposals_step(const struct proposals *proposals, const struct config *from, size_t param,
                    int step, struct config *out)
{
    const struct kernel_param *p = &space_kernel(proposals->setup.space)->params[param];
    ptrdiff_t i = (ptrdiff_t)param_rank(p, from->values[param]);
    *out = *from;
    for (i += step; i >= 0 && i < (ptrdiff_t)p->n_values; i += step) {
        out->values[param] = p->values[i];
        if (space_index(proposals->setup.space, out) >= 0)
            return true;
    }
    return false;
}

void proposals_offer_neighbours(struct proposals *proposals, const struct config *from)
{
    const struct kernel *kernel = space_kernel(proposals->setup.space);
    struct config config;
    for (int at_launch = 1; at_launch >= 0; at_launch--)
        for (size_t p = 0; p < kernel->n_params; p++)
            for (int step = 1; kernel->params[p].at_launch == at_launch && step >= -1; step -= 2)
                if (proposals_step(proposals, from, p, step, &config))
                    proposals_offer(proposals, &config);
}

/* The next listed value, allowed or not; false: there is none. */
static bool value_step(const struct kernel_param *p, int64_t *value, int step)
{
    ptrdiff_t i = (ptrdiff_t)param_rank(p, *value) + step;
    if (i < 0 || i >= (ptrdiff_t)p->n_values)
        return false;
    *value = p->values[i];
    return true;
}

/* Moves two params by a value each, in the which-th of four directions; false: a list ends there.
 */
static bool pair_step(const struct kernel *kernel, size_t p, size_t q, size_t which,
                      struct config *config)
{
    static const int steps[PAIR_STEPS][2] = {{1, -1}, {-1, 1}, {-1, -1}, {1, 1}};
    return value_step(&kernel->params[p], &config->values[p], steps[which][0]) &&
           value_step(&kernel->params[q], &config->values[q], steps[which][1]);
}

size_t proposals_foresee_pairs(const struct proposals *proposals, const struct config *from,
                               struct config *out, size_t max)
{
    const struct kernel *kernel = space_kernel(proposals->setup.space);
    size_t n = 0;
    for (size_t p = 0; p < kernel->n_params; p++)
        for (size_t q = p + 1; q < kernel->n_params; q++)
            for (size_t s = 0; s < PAIR_STEPS && n < max; s++) {
                struct config config = *from;
                if (pair_step(kernel, p, q, s, &config) && proposals_new(proposals, &config))
                    out[n++] = config;
            }
    return n;
}

void proposals_offer_pairs(struct proposals *proposals, const struct config *from)
{
    struct config pairs[PAIRS_MOST];
    size_t n = proposals_foresee_pairs(proposals, from, pairs, PAIRS_MOST);
    for (size_t i = 0; i < n; i++)
        proposals_offer(proposals, &pairs[i]);
}
