/* SPDX-License-Identifier: MIT */
/* From the trials of a search to a winner: an interleaved final of the best few, the incumbent and
 * the default, ties, tie-break. */
#pragma once
#include "tuner/search/search.h"

/* What is slower than this in a search does not come into a final whose best took best_us there.
 * From 100 us on, where a GPU meets its power limit and the clock is another each time, a search is
 * off by 3 % against a final (one deviation, on an H200), below 20 us by less than 1 %. */
double final_near_us(double best_us);
/* What a search says of times like this is that rough. */
bool final_is_long(double best_us);
/* What is slower than this in a search is no reason to decide a winner anew. */
double final_rival_us(double winner_us);

struct final_request {
    const struct task *task;
    struct evaluator *evaluator;
    const struct trial_book *book;
    const struct trial *trials; /* of the search, all statuses */
    size_t n_trials;
    const struct config *incumbent; /* NULL: none */
    int finalists, rounds;          /* 0: 6, or 12 of long kernels, and until it is decided */
    /* While there are more as near as a finalist must be, the best of a final meet the next ones in
     * another, up to so many finals; the last one decides. 0: one. */
    int heats;
    const volatile int *stop; /* set: no further one; may be NULL */
};

/* Fills winner, median_us, default_us, margin, noise, ties, found. False: the run is broken. */
bool final_run(const struct final_request *request, struct search_result *out, struct err *err);
