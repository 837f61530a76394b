/* SPDX-License-Identifier: MIT */
/* What is expected of a config before it was ever tried on a task: from trials of like tasks and
 * from the kernel's cost model. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "tuner/core/config.h"

/* A config on another task of the kernel. */
struct prior_point {
    struct config config;
    double excess;   /* log(time / that task's best); of a failure: that of a very slow config */
    double distance; /* of the tasks: 0 the same; about 1 per factor of 2 in M */
};

struct prior {
    const struct kernel *kernel;
    const struct prior_point *points;
    size_t n_points;
    /* Estimated microseconds of a config, <= 0 unknown; NULL: no cost model. */
    double (*cost_us)(void *ctx, const struct config *config);
    void *ctx;
    double mean_excess, mean_log_cost; /* of the points: prior_prepare's */
    struct prior_ranks *ranks;         /* likewise */
};

/* Call when the fields above are set, and again when they change; prior_finish frees what it makes.
 */
void prior_prepare(struct prior *prior);
void prior_finish(struct prior *prior);
/* Expected log time, up to a constant. 0 where nothing is known. */
double prior_excess(const struct prior *prior, const struct config *config);
