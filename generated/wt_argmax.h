/* Written by `warptune emit`; change the tuning, not this file.
 *
 * argmax: greatest logit per row, a row split over blocks when there are few, positions stepped in the same launch
 * nothing measured: the default only
 */
#ifndef WT_ARGMAX_H
#define WT_ARGMAX_H
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

struct wt_argmax_config {
    int threads;
    int unroll;
    int splits;
};

struct wt_argmax_dims {
    int64_t m;
    int64_t vocab;
    int64_t advance;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_argmax_find(const char *gpu, int cc, const char *dtype, struct wt_argmax_dims dims,
                                       struct wt_argmax_config *out, double *median_us)
{
    static const struct wt_argmax_config otherwise = { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 8 };
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
