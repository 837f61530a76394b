/* SPDX-License-Identifier: MIT */
/* What the strategies share: which configs were proposed, what the budget leaves, where to start,
 * one-step neighbours, random members. */
#pragma once
#include "tuner/search/config_set.h"
#include "tuner/search/order.h"
#include "tuner/search/strategy.h"

struct proposals {
    struct strategy_setup setup;
    struct config_set tried;
    struct order order; /* of the start space */
    uint64_t n_ordered; /* of it, looked at */
    struct order rest;  /* of the whole space */
    uint64_t n_rest;
    uint64_t random;
    int left;
    /* Of one ask: */
    struct config *out;
    size_t n, max;
};

void proposals_init(struct proposals *proposals, const struct strategy_setup *setup);
void proposals_finish(struct proposals *proposals);
/* An ask begins. */
void proposals_begin(struct proposals *proposals, struct config *out, size_t max);
bool proposals_full(const struct proposals *proposals);
/* In the space and not proposed yet. */
bool proposals_new(const struct proposals *proposals, const struct config *config);
/* One more for the batch; false when it is full, outside the space or was proposed. */
bool proposals_offer(struct proposals *proposals, const struct config *config);
/* The default and at most `most` seeds. */
void proposals_offer_known(struct proposals *proposals, size_t most);
/* The next of the start space in random order until `n` are in the batch; when that has no more and
 * the batch is empty, of the whole space. */
void proposals_offer_random(struct proposals *proposals, size_t n);
/* Any member of the space, proposed or not. The space must not be empty. */
void proposals_draw(struct proposals *proposals, struct config *out);
/* 0..n-1 */
size_t proposals_dice(struct proposals *proposals, size_t n);
/* The nearest allowed value of a param on one side (step 1 or -1): constraints often leave gaps in
 * a list. False: none. */
bool proposals_step(const struct proposals *proposals, const struct config *from, size_t param,
                    int step, struct config *out);
/* All one-step neighbours, those that need no compile first. */
void proposals_offer_neighbours(struct proposals *proposals, const struct config *from);
/* All that are one listed value apart in each of two params: what makes up for one param's step in
 * another, a tile half as tall and twice as wide, is behind no better neighbour. */
void proposals_offer_pairs(struct proposals *proposals, const struct config *from);
/* The same without proposing them: at most `max` of those that are new. Returns how many. */
size_t proposals_foresee_pairs(const struct proposals *proposals, const struct config *from,
                               struct config *out, size_t max);
