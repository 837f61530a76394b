/* Written by `warptune emit`; change the tuning, not this file.
 *
 * quant_only: per-token INT8 quantisation of bf16 rows, padding included, one launch and one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 59eb1f3ac1e46621, 28 rows
 */
#ifndef WT_QUANT_ONLY_H
#define WT_QUANT_ONLY_H
#include <stdint.h>
#include <string.h>

#ifndef WT_MATCH_DEFINED
#define WT_MATCH_DEFINED
/* how a lookup matched, worst first */
enum wt_match { WT_DEFAULT, WT_OTHER_GPU, WT_OTHER_SHAPE, WT_RANGE, WT_EXACT };
static inline double wt_ratio(int64_t a, int64_t b)
{
    double x = a > 0 ? (double)a : 0.5, y = b > 0 ? (double)b : 0.5; /* a flag that is 0 on both sides is no distance */
    return x > y ? x / y : y / x;
}
#endif

struct wt_quant_only_config {
    int threads;
    int rows_per_block;
};

struct wt_quant_only_dims {
    int64_t m;
    int64_t k;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_quant_only_find(const char *gpu, int cc, const char *dtype, struct wt_quant_only_dims dims,
                                       struct wt_quant_only_config *out, double *median_us)
{
    static const struct wt_quant_only_config otherwise = { /*threads*/ 256, /*rows_per_block*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_quant_only_dims dims;
        double median_us;
        struct wt_quant_only_config config;
    } rows[] = {
        /* h200 int8 k=2048 */
        /* one config for m 1 to 32: */
        { "h200", 90, "int8", { 1, 2048 }, 1.023, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.023 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 2048 }, 1.069, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.069 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048 }, 1.075, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.075 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048 }, 1.187, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.352 us, margin 13.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048 }, 1.539, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 1.994 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048 }, 1.549, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.172 us, margin 40.2 %, ties 1 */
        /* one config for m 512 to 1024: */
        { "h200", 90, "int8", { 512, 2048 }, 1.898, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.898 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048 }, 2.525, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.525 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048 }, 3.219, { /*threads*/ 256, /*rows_per_block*/ 4 } }, /* default 4.199 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048 }, 4.915, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 7.397 us, margin 50.5 %, ties 1 */
        /* one config for m 8192 to 65536: */
        { "h200", 90, "int8", { 8192, 2048 }, 12.451, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 16.349 us, margin 31.3 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048 }, 24.683, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 31.644 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048 }, 47.430, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 61.054 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048 }, 92.777, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 120.328 us, margin 29.7 %, ties 3 */
        /* h200 int8 k=8192 */
        /* one config for m 1 to 16: */
        { "h200", 90, "int8", { 1, 8192 }, 1.397, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.541 us, margin 10.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 8192 }, 1.482, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.584 us, margin 6.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 8192 }, 1.797, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.797 us, margin 0.0 %, ties 1 */
        /* one config for m 64 to 256: */
        { "h200", 90, "int8", { 64, 8192 }, 2.232, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.715 us, margin 21.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 8192 }, 2.354, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.295 us, margin 40.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 8192 }, 2.609, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.388 us, margin 29.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 8192 }, 3.431, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.574 us, margin 1.3 %, ties 1 */
        /* one config for m 1024 to 65536: */
        { "h200", 90, "int8", { 1024, 8192 }, 5.229, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.229 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 2048, 8192 }, 12.540, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 12.540 us, margin 3.3 %, ties 2 */
        { "h200", 90, "int8", { 4096, 8192 }, 25.005, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 25.005 us, margin 4.5 %, ties 2 */
        { "h200", 90, "int8", { 8192, 8192 }, 47.614, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 47.614 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 16384, 8192 }, 92.896, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 92.896 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 32768, 8192 }, 183.827, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 183.827 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 8192 }, 366.029, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 366.029 us, margin 0.0 %, ties 3 */
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
        fits = fits && rows[i].dims.k == dims.k;
        same = same && rows[i].dims.k == dims.k;
        far *= wt_ratio(rows[i].dims.k, dims.k);
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
