/* SPDX-License-Identifier: MIT */
/* One batch of configs through the book and the evaluator: several under way at once, answers put
 * back into the order of asking, so that a strategy hears the same story whatever finished first.
 */
#pragma once
#include "tuner/search/reject.h"
#include "tuner/search/search.h"

struct batch {
    const struct task *task;
    struct evaluator *evaluator;
    const struct trial_book *book;
    const volatile int *stop;
    bool is_check;  /* all are measured, also what a search would drop unmeasured */
    double best_us; /* of the task so far, 0 none; kept up to date */
    struct reject reject;
    /* Filled, by index of configs: */
    const struct config *configs;
    size_t n;
    /* What is likely to be asked for next, the likeliest first: compiled meanwhile. NULL: unknown.
     */
    size_t (*guess)(void *ctx, struct config *out, size_t max);
    void *guess_ctx;
    void (*begun)(void *ctx); /* once these are being compiled; NULL: nobody waits for that */
    void *ctx;
    struct trial *trials;
    bool *known; /* there is a trial */
    int n_measured;
};

/* False: the run is broken. When stopped, some trials stay unknown. */
bool batch_run(struct batch *batch, struct err *err);
