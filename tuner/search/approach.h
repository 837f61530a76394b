/* SPDX-License-Identifier: MIT */
/* How a task will be searched: the strategy that its options ask for, the budget, and what the
 * strategy reads, which outlives it. */
#pragma once
#include "tuner/search/strategy.h"
#include "tuner/space/estimate.h"

struct approach {
    struct space *space, *start; /* all that may be tried; where first samples come from */
    struct config standard;      /* the default, in the space or not */
    struct estimate *estimate;   /* NULL: no cost model */
    struct prior prior;
    struct strategy *strategy; /* NULL: there is none of this name */
    int budget;                /* most trials */
};

/* strategy NULL and err: there is none of this name; to be finished all the same. The strategy
 * keeps pointers into the approach, which must not move. Task, GPU and options must outlive it. */
void approach_init(struct approach *approach, const struct task *task, const struct gpu_info *gpu,
                   const struct search_options *options, struct err *err);
void approach_finish(struct approach *approach);
