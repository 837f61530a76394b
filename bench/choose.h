/* SPDX-License-Identifier: MIT */
/* Which kernel and config run an operator: from the emitted headers (tuned) or from kernel.yaml
 * (default). */
#pragma once
#include "tuner/mix/pass.h"
#include "tuner/core/config.h"

/* worst first; given: on the command line */
enum match {
    MATCH_DEFAULT,
    MATCH_OTHER_GPU,
    MATCH_OTHER_SHAPE,
    MATCH_RANGE,
    MATCH_EXACT,
    MATCH_GIVEN
};

struct choice {
    const struct kernel *kernel;
    int64_t dims[DIMS_MAX];
    struct config config;
    enum match match;
    double median_us; /* what the header says of the row, scaled to these dims; 0 unknown */
    double m_apart;   /* ratio of the row's m and this one, 1 or more; 0 without a row */
};

struct choose_request {
    const struct kernel *const *kernels;
    size_t n_kernels;
    const struct model *model;
    const struct gpu_info *gpu;
    const char *dtype; /* run type */
    bool tuned;
};

/* False: no kernel implements the operator for these dims on this GPU (err names it). */
bool choose(const struct choose_request *request, const struct op *op, struct choice *out,
            struct err *err);
const char *match_name(enum match match);
