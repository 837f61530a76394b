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
    double median_us, default_us, margin, noise;
    size_t n_ties;
    struct config own; /* the winner; config differs where a cover or the default took its place */
    double own_us;     /* the winner's time in the final of its cover, 0 when it was not covered */
    double regret;     /* allowed by the cover */
    int64_t m_from, m_to; /* the m for which the row is looked up in its family */
    bool is_edge;         /* m_to was measured; else it is the mean in ratio with the next row */
};

struct emit_rows {
    struct emit_row *rows;
    size_t n;
    uint64_t hash; /* of all that was read */
};

/* Winners of one kernel, sorted by GPU, dtype, dims other than m, m; in their place what the last
 * cover chose, and its edges, unless no_cover. */
bool rows_read(struct store *store, const struct kernel *kernel, const char *gpu_slug,
               bool no_cover, struct emit_rows *out, struct err *err);
/* Equal in all but m. */
bool rows_same_family(const struct kernel *kernel, const struct emit_row *a,
                      const struct emit_row *b);
/* The header's text. */
void header_print(const struct kernel *kernel, const struct emit_rows *rows, struct str *out);
/* wt_index.h */
void index_print(const struct kernel *const *kernels, size_t n, struct str *out);
