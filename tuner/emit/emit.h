/* SPDX-License-Identifier: MIT */
/* Winners → C headers, one per kernel, plus wt_index.h that names them all. Byte for byte the same
 * for the same winners. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "tuner/core/kernel.h"

struct store;
struct err;

struct emit_request {
    struct store *store;
    const struct kernel *const *kernels;
    size_t n_kernels;
    const char *gpu_slug; /* NULL: all */
    bool no_cover;        /* winners as they are; covers and edges are left out */
    const char *out_folder;
    bool check; /* write nothing; false and err naming the first file that differs */
};
bool emit_headers(const struct emit_request *request, struct err *err);
