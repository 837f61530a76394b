/* SPDX-License-Identifier: MIT */
/* A search space that was measured from end to end: what a strategy is scored on without a GPU. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/core/config.h"

struct recording {
    struct arena arena;   /* of the kernel's texts */
    struct kernel kernel; /* params that vary, and nothing else */
    struct config *configs;
    double *us;     /* measured time, NaN for a failure; any unit, the same for all */
    double *cost_s; /* what trying it took: compile, check, measurement, tuner; 1 each where a file
                       holds none */
    size_t n, cap;
};

/* A Kernel Tuner cache or a T4 file (.json, also .gz; a cache that was cut off is closed), or a
 * sweep (.csv, as `warptune export --sweep` writes it), by what is in it. */
bool recording_read(struct recording *recording, const char *path, struct err *err);
void recording_finish(struct recording *recording);

/* For the readers: */
/* The values of a param in ascending order. False: more params or values than fit. */
bool recording_param(struct recording *recording, const char *name, const int64_t *values, size_t n,
                     struct err *err);
void recording_add(struct recording *recording, const struct config *config, double us,
                   double cost_s);
