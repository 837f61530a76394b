/* SPDX-License-Identifier: MIT */
/* One config in, one finished trial out: live (a GPU), replay (recorded trials) or model (a
 * formula). Ticketed, so that several may be under way. The only header of this room that
 * tuner/search sees. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/trial.h"

struct measure_request {
    const struct task *task; /* must outlive the answer */
    struct config config;
    double best_us; /* best known of the task, 0 none: a hopeless config stops after one burst. In a
                       search, what other requests find before this one's turn counts too. */
    bool thorough;  /* a final: all bursts, no early stop */
    bool is_search; /* what the compiler shows to be hopeless need not be measured */
    uint64_t ticket; /* the caller's; comes back with the trial */
};

struct evaluator {
    /* Takes one request; false (err) only when the run itself is broken (no GPU, no child can be
     * started). */
    bool (*submit)(struct evaluator *self, const struct measure_request *request, struct err *err);
    /* Blocks for the next finished trial, in any order. False: nothing is under way, or the run is
     * broken (err set). */
    bool (*next)(struct evaluator *self, uint64_t *ticket, struct trial *out, struct err *err);
    /* May start compiling a config that is likely to come; NULL when there is nothing to gain. */
    void (*prefetch)(struct evaluator *self, const struct task *task, const struct config *config);
    /* The same for one that is sure to come, in a search: it may also be measured, while there is
     * nothing else to do. NULL as prefetch. */
    void (*ahead)(struct evaluator *self, const struct task *task, const struct config *config);
    /* For a caller that has nothing to ask for a while: compiles that were begun end, at most for
     * `ms`; may return at once. NULL: there are none. */
    void (*tend)(struct evaluator *self, int ms);
    /* Interleaved final: times every config of `configs` in each of `rounds` rounds, in one go;
     * out[i] gets `rounds` samples (paired by index). rounds 0: until the race is over
     * (tuner/core/race.h); a config that is out has fewer samples than the others. */
    bool (*final)(struct evaluator *self, const struct task *task, const struct config *configs,
                  size_t n, int rounds, struct trial *out, struct err *err);
    void (*free)(struct evaluator *self);
};
