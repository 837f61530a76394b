/* SPDX-License-Identifier: MIT */
/* `warptune-bench kernels`: a model's four products, ours against a library's, with limits and
 * ratios. */
#pragma once
#include "bench/duel.h"
#include "tuner/base/table.h"

struct kernels_request {
    const struct choose_request *choose;
    const char *root;
    const char *kernel;  /* a name, or NULL: the fastest known of the operator */
    const char *winners; /* a winners.csv that goes before the compiled headers; may be NULL */
    const int64_t *m;
    size_t n_m;
    int samples;
};

/* Runs every point; a failing one is a row with its reason. False when nothing could be run. */
bool kernels_run(const struct kernels_request *request, struct gpu *gpu, struct jit *jit,
                 struct table *out, struct err *err);
