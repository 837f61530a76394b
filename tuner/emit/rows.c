/* SPDX-License-Identifier: MIT */
/* Reads and sorts winners, and puts covers in their place; no row is slower than the default beyond
 * noise. */
#include "tuner/emit/rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"

#define NOISE_FLOOR 0.01

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
                           .noise =
                               from->winner.noise > NOISE_FLOOR ? from->winner.noise : NOISE_FLOOR,
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
    row.own = row.config;
    if (row.default_us > 0 && row.median_us > row.default_us * (1 + row.noise)) {
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

static struct emit_row *row_of(const struct reading *r, const struct cover_row *from)
{
    int64_t dims[DIMS_MAX] = {0};
    if (!dims_parse(r->kernel, from->dims, dims, NULL))
        return NULL;
    for (size_t i = 0; i < r->rows->n; i++) {
        struct emit_row *row = &r->rows->rows[i];
        if (memcmp(row->dims, dims, sizeof dims) == 0 && strcmp(row->dtype, from->dtype) == 0 &&
            strcmp(row->env.gpu_slug, from->gpu_slug) == 0)
            return row;
    }
    return NULL;
}

/* The default was in the winner's final, the cover's config in another one with the winner: both
 * against the winner. A row that is the default already stays. */
static bool take_cover(void *ctx, const struct cover_row *from, struct err *err)
{
    struct reading *r = ctx;
    struct emit_row *row = row_of(r, from);
    struct config config;
    (void)err;
    if (!row || !config_parse(r->kernel, from->config, &config, NULL) || from->winner_us <= 0)
        return true;
    double us = row->median_us * from->median_us / from->winner_us;
    if (!config_equal(r->kernel, &row->own, &row->config) ||
        (row->default_us > 0 && us > row->default_us * (1 + row->noise)))
        return true;
    row->config = config;
    row->median_us = from->median_us;
    row->own_us = from->winner_us;
    row->regret = from->regret;
    r->rows->hash = hash_text(hash_text(r->rows->hash, from->dims), from->config);
    return true;
}

/* An edge counts where the rows hold the configs that it lies between. */
static bool take_edge(void *ctx, const struct cover_row *from, struct err *err)
{
    struct reading *r = ctx;
    struct emit_row *row = row_of(r, from);
    struct config low, high;
    (void)err;
    if (!row || row + 1 == r->rows->rows + r->rows->n ||
        !rows_same_family(r->kernel, row, row + 1) ||
        !config_parse(r->kernel, from->config, &low, NULL) ||
        !config_parse(r->kernel, from->to, &high, NULL) || row[1].dims[0] != from->high_m ||
        !config_equal(r->kernel, &row->config, &low) ||
        !config_equal(r->kernel, &row[1].config, &high))
        return true;
    row->is_edge = true;
    row->m_to = from->last_m;
    row[1].m_from = from->last_m + 1;
    r->rows->hash = hash_bytes(hash_text(r->rows->hash, from->dims), &row->m_to, sizeof row->m_to);
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

/* The largest m whose ratio to a is not above b's to it. */
static int64_t mean_in_ratio(int64_t a, int64_t b)
{
    int64_t m = a;
    for (int64_t step = b - a; step > 0; step /= 2)
        while (m + step < b && (double)(m + step) * (double)(m + step) <= (double)a * (double)b)
            m += step;
    return m;
}

static void ranges_fill(const struct kernel *kernel, struct emit_rows *rows)
{
    for (size_t i = 0; i < rows->n; i++) {
        struct emit_row *row = &rows->rows[i];
        bool first = i == 0 || !rows_same_family(kernel, row, row - 1);
        bool last = i + 1 == rows->n || !rows_same_family(kernel, row, row + 1);
        row->m_from = first ? 0 : row[-1].m_to + 1;
        row->m_to = last ? INT64_MAX : mean_in_ratio(row->dims[0], row[1].dims[0]);
    }
}

bool rows_read(struct store *store, const struct kernel *kernel, const char *gpu_slug,
               bool no_cover, struct emit_rows *out, struct err *err)
{
    struct reading r = {kernel, out};
    *out = (struct emit_rows){.hash = HASH_START};
    if (!store_winners(store, gpu_slug, NULL, add, &r, err))
        return false;
    if (out->n)
        qsort(out->rows, out->n, sizeof *out->rows, by_family);
    ranges_fill(kernel, out);
    return no_cover || (store_covers(store, gpu_slug, kernel->name, take_cover, &r, err) &&
                        store_edges(store, gpu_slug, kernel->name, take_edge, &r, err));
}

bool rows_same_family(const struct kernel *kernel, const struct emit_row *a,
                      const struct emit_row *b)
{
    for (size_t d = 1; d < kernel->n_dims; d++)
        if (a->dims[d] != b->dims[d])
            return false;
    return strcmp(a->env.gpu_slug, b->env.gpu_slug) == 0 && strcmp(a->dtype, b->dtype) == 0;
}
