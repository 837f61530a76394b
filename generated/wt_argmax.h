/* Written by `warptune emit`; change the tuning, not this file.
 *
 * argmax: greatest logit per row, a row split over blocks when there are few, positions stepped in the same launch
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results ba641108d9fddc30, 28 rows
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
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_argmax_dims dims;
        double median_us;
        struct wt_argmax_config config;
    } rows[] = {
        /* h200 bf16 vocab=128256 advance=0 */
        { "h200", 90, "bf16", { 1, 128256, 0 }, 3.200, { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 16 } }, /* default 4.105 us, margin 4.9 %, ties 1 */
        { "h200", 90, "bf16", { 16, 128256, 0 }, 4.956, { /*threads*/ 512, /*unroll*/ 4, /*splits*/ 16 } }, /* default 7.834 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 128256, 0 }, 5.678, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 16 } }, /* default 7.532 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 64, 128256, 0 }, 7.074, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 16 } }, /* default 7.384 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 128256, 0 }, 9.796, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 8 } }, /* default 9.897 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 128256, 0 }, 17.920, { /*threads*/ 1024, /*unroll*/ 4, /*splits*/ 1 } }, /* default 22.097 us, margin 23.3 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 0 }, 32.221, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 1 } }, /* default 37.721 us, margin 2.3 %, ties 1 */
        /* h200 bf16 vocab=128256 advance=1 */
        { "h200", 90, "bf16", { 1, 128256, 1 }, 3.510, { /*threads*/ 512, /*unroll*/ 4, /*splits*/ 16 } }, /* default 4.474 us, margin 4.0 %, ties 1 */
        /* one config for m 16 to 32: */
        { "h200", 90, "bf16", { 16, 128256, 1 }, 5.291, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 16 } }, /* default 8.185 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 128256, 1 }, 6.113, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 16 } }, /* default 8.005 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 64, 128256, 1 }, 7.619, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 8.038 us, margin 3.2 %, ties 2 */
        { "h200", 90, "bf16", { 128, 128256, 1 }, 10.437, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 8 } }, /* default 10.581 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 128256, 1 }, 18.277, { /*threads*/ 1024, /*unroll*/ 4, /*splits*/ 1 } }, /* default 22.860 us, margin 25.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 1 }, 32.746, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 1 } }, /* default 39.617 us, margin 2.3 %, ties 1 */
        /* h200 int8 vocab=128256 advance=0 */
        { "h200", 90, "int8", { 1, 128256, 0 }, 3.187, { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 16 } }, /* default 4.098 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 128256, 0 }, 4.898, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 16 } }, /* default 7.951 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 32, 128256, 0 }, 5.663, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 16 } }, /* default 7.594 us, margin 34.1 %, ties 3 */
        { "h200", 90, "int8", { 64, 128256, 0 }, 7.039, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 7.278 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 128, 128256, 0 }, 9.794, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 8 } }, /* default 9.888 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 256, 128256, 0 }, 17.839, { /*threads*/ 1024, /*unroll*/ 4, /*splits*/ 1 } }, /* default 22.126 us, margin 24.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 0 }, 32.269, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 1 } }, /* default 37.652 us, margin 2.2 %, ties 1 */
        /* h200 int8 vocab=128256 advance=1 */
        { "h200", 90, "int8", { 1, 128256, 1 }, 3.520, { /*threads*/ 512, /*unroll*/ 4, /*splits*/ 16 } }, /* default 4.478 us, margin 3.6 %, ties 1 */
        /* one config for m 16 to 32: */
        { "h200", 90, "int8", { 16, 128256, 1 }, 5.288, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 16 } }, /* default 8.179 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 128256, 1 }, 6.122, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 16 } }, /* default 8.009 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 64, 128256, 1 }, 7.614, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 7.996 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 128256, 1 }, 10.424, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 8 } }, /* default 10.558 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 128256, 1 }, 17.826, { /*threads*/ 1024, /*unroll*/ 2, /*splits*/ 1 } }, /* default 22.812 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 1 }, 32.743, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 1 } }, /* default 39.945 us, margin 2.0 %, ties 1 */
    };
    enum wt_match best = WT_DEFAULT;
    double best_far = 0;
    *out = otherwise;
    if (median_us)
        *median_us = 0;
    for (unsigned i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int own = strcmp(rows[i].gpu, gpu) == 0;
        if (strcmp(rows[i].dtype, dtype) != 0 || (!own && rows[i].cc != cc))
            continue;
        int same = 1, fits = 1;
        double far = 1;
        same = same && rows[i].dims.vocab == dims.vocab;
        far *= wt_ratio(rows[i].dims.vocab, dims.vocab);
        fits = fits && rows[i].dims.advance == dims.advance;
        same = same && rows[i].dims.advance == dims.advance;
        far *= wt_ratio(rows[i].dims.advance, dims.advance);
        double m_far = wt_ratio(rows[i].dims.m, dims.m);
        if (!fits)
            continue;
        enum wt_match match = !own ? WT_OTHER_GPU : !same ? WT_OTHER_SHAPE : m_far == 1 ? WT_EXACT : WT_RANGE;
        double distance = match == WT_RANGE ? m_far : far * m_far;
        if (match > best || (match == best && match != WT_DEFAULT && distance < best_far)) {
            best = match;
            best_far = distance;
            *out = rows[i].config;
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
