/* SPDX-License-Identifier: MIT */
/* `warptune-bench kernels`: products of models, ours against a peer, with limits and ratios. */
#pragma once
#include "bench/args.h"
#include "tuner/core/kernel.h"

struct kernels_request {
    const struct args *args;
    const char *root, *cache_folder;
    const struct kernel *const *kernels;
    size_t n_kernels;
};

/* Runs every point; a failing one is a row with its reason. Prints to stdout. Returns the exit
 * code: 2 for what was wrong before a GPU was touched, 1 when nothing could be measured. */
int kernels_command(const struct kernels_request *request, struct err *err);
