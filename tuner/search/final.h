/* SPDX-License-Identifier: MIT */
/* From the trials of a search to a winner: an interleaved final of the best few, the incumbent and
 * the default, ties, tie-break. */
#pragma once
#include "tuner/search/search.h"

struct final_request {
    const struct task *task;
    struct evaluator *evaluator;
    const struct trial_book *book;
    const struct trial *trials; /* of the search, all statuses */
    size_t n_trials;
    const struct config *incumbent; /* NULL: none */
    int finalists, rounds;          /* 0: 3, and until it is decided */
};

/* Fills winner, median_us, default_us, margin, noise, ties, found. False: the run is broken. */
bool final_run(const struct final_request *request, struct search_result *out, struct err *err);
