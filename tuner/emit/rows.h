/* SPDX-License-Identifier: MIT */
/* Winners in memory, grouped as a header needs them. */
#pragma once
#include "db/store.h"
#include "tuner/base/str.h"
#include "tuner/core/config.h"

struct emit_row {
    struct env env;
    char dtype[8];
    int64_t dims[DIMS_MAX];
    struct config config; /* the default where the winner is slower beyond noise */
    double median_us, default_us, margin;
    size_t n_ties;
};

struct emit_rows {
    struct emit_row *rows;
    size_t n;
    uint64_t hash; /* of all that was read */
};

/* Winners of one kernel, sorted by GPU, dtype, dims other than m, m. */
bool rows_read(struct store *store, const struct kernel *kernel, const char *gpu_slug,
               struct emit_rows *out, struct err *err);
/* Equal in all but m. */
bool rows_same_family(const struct kernel *kernel, const struct emit_row *a,
                      const struct emit_row *b);
/* The header's text. */
void header_print(const struct kernel *kernel, const struct emit_rows *rows, struct str *out);
/* wt_index.h */
void index_print(const struct kernel *const *kernels, size_t n, struct str *out);
