/* Written by `warptune emit`; change the tuning, not this file.
 *
 * argmax: greatest logit per row, a row split over blocks when there are few, positions stepped in the same launch
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 57e7a421d28fb28e, 28 rows
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
        /* one config for m 1 to 32: */
        { "h200", 90, "bf16", { 1, 128256, 0 }, 3.052, { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 32 } }, /* default 3.924 us, margin 28.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 128256, 0 }, 4.904, { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 32 } }, /* default 7.905 us, margin 3.8 %, ties 2 */
        { "h200", 90, "bf16", { 32, 128256, 0 }, 5.742, { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 32 } }, /* default 7.526 us, margin 4.2 %, ties 2 */
        { "h200", 90, "bf16", { 64, 128256, 0 }, 7.067, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 16 } }, /* default 7.265 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 128256, 0 }, 9.762, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 8 } }, /* default 9.855 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 256, 128256, 0 }, 17.910, { /*threads*/ 1024, /*unroll*/ 4, /*splits*/ 1 } }, /* default 22.077 us, margin 23.3 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 0 }, 32.184, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 1 } }, /* default 37.582 us, margin 2.3 %, ties 1 */
        /* h200 bf16 vocab=128256 advance=1 */
        { "h200", 90, "bf16", { 1, 128256, 1 }, 3.467, { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 64 } }, /* default 4.488 us, margin 1.1 %, ties 2 */
        /* one config for m 16 to 32: */
        { "h200", 90, "bf16", { 16, 128256, 1 }, 5.125, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.174 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 128256, 1 }, 6.025, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.090 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 128256, 1 }, 7.638, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 16 } }, /* default 8.091 us, margin 2.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 128256, 1 }, 10.337, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 8 } }, /* default 10.579 us, margin 2.3 %, ties 2 */
        { "h200", 90, "bf16", { 256, 128256, 1 }, 18.255, { /*threads*/ 1024, /*unroll*/ 4, /*splits*/ 1 } }, /* default 22.805 us, margin 24.9 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 1 }, 32.718, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 1 } }, /* default 40.002 us, margin 2.6 %, ties 1 */
        /* h200 int8 vocab=128256 advance=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "int8", { 1, 128256, 0 }, 3.053, { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 32 } }, /* default 3.919 us, margin 28.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 128256, 0 }, 4.897, { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 32 } }, /* default 7.892 us, margin 4.5 %, ties 2 */
        /* one config for m 32 to 64: */
        { "h200", 90, "int8", { 32, 128256, 0 }, 5.830, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 16 } }, /* default 7.703 us, margin 1.7 %, ties 2 */
        { "h200", 90, "int8", { 64, 128256, 0 }, 7.046, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 16 } }, /* default 7.275 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 128256, 0 }, 9.554, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 8 } }, /* default 9.823 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 128256, 0 }, 17.327, { /*threads*/ 1024, /*unroll*/ 2, /*splits*/ 1 } }, /* default 22.003 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 0 }, 32.201, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 1 } }, /* default 37.609 us, margin 2.1 %, ties 1 */
        /* h200 int8 vocab=128256 advance=1 */
        /* one config for m 1 to 32: */
        { "h200", 90, "int8", { 1, 128256, 1 }, 3.360, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 4.385 us, margin 30.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 128256, 1 }, 5.133, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.147 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 128256, 1 }, 6.027, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.084 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 64, 128256, 1 }, 7.651, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 16 } }, /* default 8.068 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 128256, 1 }, 10.268, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 8 } }, /* default 10.536 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 128256, 1 }, 17.795, { /*threads*/ 1024, /*unroll*/ 2, /*splits*/ 1 } }, /* default 22.784 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 1 }, 32.720, { /*threads*/ 512, /*unroll*/ 2, /*splits*/ 1 } }, /* default 39.974 us, margin 2.4 %, ties 1 */
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
