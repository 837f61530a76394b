/* SPDX-License-Identifier: MIT */
/* Reads and sorts winners; no row is slower than the default beyond noise. */
#include "tuner/emit/rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"

struct reading {
    const struct kernel *kernel;
    struct emit_rows *rows;
};

static bool add(void *ctx, const struct winner_row *from, struct err *err)
{
    struct reading *r = ctx;
    struct emit_row row = {.env = from->env,
                           .median_us = from->winner.median_us,
                           .default_us = from->winner.default_us,
                           .margin = from->winner.margin,
                           .n_ties = from->winner.n_ties};
    if (strcmp(from->kernel_name, r->kernel->name) != 0)
        return true;
    snprintf(row.dtype, sizeof row.dtype, "%s", from->dtype);
    struct err stale = {0};
    if (!dims_parse(r->kernel, from->dims, row.dims, &stale) ||
        !config_parse(r->kernel, from->config, &row.config, &stale))
        return err_set(err,
                       "a winner of %s does not fit its kernel.yaml (%s): tune it again, or emit "
                       "with the older kernel",
                       r->kernel->name, stale.text);
    double noise = from->winner.noise > 0.01 ? from->winner.noise : 0.01;
    if (row.default_us > 0 && row.median_us > row.default_us * (1 + noise)) {
        row.config = config_default(r->kernel);
        row.median_us = row.default_us;
    }
    r->rows->rows = xrealloc(r->rows->rows, (r->rows->n + 1) * sizeof *r->rows->rows);
    r->rows->rows[r->rows->n++] = row;
    r->rows->hash =
        hash_text(hash_text(hash_text(r->rows->hash, from->dtype), from->dims), from->config);
    r->rows->hash = hash_bytes(r->rows->hash, &row.median_us, sizeof row.median_us);
    return true;
}

/* m, the first dim, counts last. */
static int by_family(const void *a, const void *b)
{
    const struct emit_row *x = a, *y = b;
    int c = strcmp(x->env.gpu_slug, y->env.gpu_slug);
    if (c == 0)
        c = strcmp(x->dtype, y->dtype);
    for (int d = 1; c == 0 && d < DIMS_MAX; d++)
        c = (x->dims[d] > y->dims[d]) - (x->dims[d] < y->dims[d]);
    return c ? c : (x->dims[0] > y->dims[0]) - (x->dims[0] < y->dims[0]);
}

bool rows_read(struct store *store, const struct kernel *kernel, const char *gpu_slug,
               struct emit_rows *out, struct err *err)
{
    struct reading r = {kernel, out};
    *out = (struct emit_rows){.hash = HASH_START};
    if (!store_winners(store, gpu_slug, NULL, add, &r, err))
        return false;
    if (out->n)
        qsort(out->rows, out->n, sizeof *out->rows, by_family);
    return true;
}

bool rows_same_family(const struct kernel *kernel, const struct emit_row *a,
                      const struct emit_row *b)
{
    for (size_t d = 1; d < kernel->n_dims; d++)
        if (a->dims[d] != b->dims[d])
            return false;
    return strcmp(a->env.gpu_slug, b->env.gpu_slug) == 0 && strcmp(a->dtype, b->dtype) == 0;
}
