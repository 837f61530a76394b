/* SPDX-License-Identifier: MIT */
/* From the trials of a search to a winner: an interleaved final of the best few, the incumbent and
 * the default, ties, tie-break. */
#pragma once
#include "tuner/search/search.h"

/* What is slower than this in a search does not come into a final whose best took best_us there:
 * 5 %, from 12 us on 8 %, from 20 us on 10 %. */
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
    int finalists, rounds;          /* 0: 6, from 12 us on 12, and until it is decided */
    /* While there are more as near as a finalist must be, the best of a final meet the next ones in
     * another, up to so many finals; the last one decides. 0: one. */
    int heats;
    const volatile int *stop; /* set: no further one; may be NULL */
};

/* Fills winner, median_us, default_us, margin, noise, ties, found. False: the run is broken. */
bool final_run(const struct final_request *request, struct search_result *out, struct err *err);
