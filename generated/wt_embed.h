/* Written by `warptune emit`; change the tuning, not this file.
 *
 * embed: gather of embedding rows by token
 * nothing measured: the default only
 */
#ifndef WT_EMBED_H
#define WT_EMBED_H
#include <stdint.h>
#include <string.h>

#ifndef WT_MATCH_DEFINED
#define WT_MATCH_DEFINED
/* how a lookup matched, worst first */
enum wt_match { WT_DEFAULT, WT_OTHER_GPU, WT_OTHER_SHAPE, WT_RANGE, WT_EXACT };
static inline double wt_ratio(int64_t a, int64_t b)
{
    return a > b ? (double)a / (double)(b > 0 ? b : 1) : (double)b / (double)(a > 0 ? a : 1);
}
#endif

struct wt_embed_config {
    int threads;
    int rows_per_block;
};

struct wt_embed_dims {
    int64_t m;
    int64_t k;
    int64_t vocab;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_embed_find(const char *gpu, int cc, const char *dtype, struct wt_embed_dims dims,
                                       struct wt_embed_config *out, double *median_us)
{
    static const struct wt_embed_config otherwise = { /*threads*/ 256, /*rows_per_block*/ 1 };
    (void)gpu;
    (void)cc;
    (void)dtype;
    (void)dims;
    *out = otherwise;
    if (median_us)
        *median_us = 0;
    return WT_DEFAULT;
}

#endif
