/* Written by `warptune emit`; change the tuning, not this file.
 *
 * quant_only: per-token INT8 quantisation of bf16 rows, padding included, one launch and one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 100bc26013702074, 28 rows
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
        int64_t m_from, m_to;
        double median_us;
        struct wt_quant_only_config config;
    } rows[] = {
        /* h200 int8 k=2048 */
        { "h200", 90, "int8", { 1, 2048 }, 0, 4, 1.021, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.028 us, margin 0.0 %, ties 2 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 2048 }, 5, 22, 1.068, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.068 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048 }, 23, 45, 1.066, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.066 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048 }, 46, 90, 1.205, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.346 us, margin 11.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048 }, 91, 181, 1.440, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 2.019 us, margin 40.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048 }, 182, 362, 1.556, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.180 us, margin 40.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048 }, 363, 724, 1.900, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.900 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048 }, 725, 1448, 2.491, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.545 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048 }, 1449, 2896, 3.221, { /*threads*/ 256, /*rows_per_block*/ 4 } }, /* default 4.216 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048 }, 2897, 5792, 4.918, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 7.396 us, margin 1.3 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048 }, 5793, 11585, 12.337, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 16.171 us, margin 1.8 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048 }, 11586, 23170, 24.774, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 31.297 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048 }, 23171, 46340, 47.596, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 60.806 us, margin 1.4 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048 }, 46341, INT64_MAX, 93.060, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 119.720 us, margin 3.5 %, ties 5 */
        /* h200 int8 k=8192 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 8192 }, 0, 4, 1.428, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.552 us, margin 8.7 %, ties 1 */
        { "h200", 90, "int8", { 16, 8192 }, 5, 22, 1.490, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.586 us, margin 6.4 %, ties 1 */
        { "h200", 90, "int8", { 32, 8192 }, 23, 45, 1.850, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.850 us, margin 1.1 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 8192 }, 46, 90, 2.246, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.777 us, margin 23.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 8192 }, 91, 181, 2.349, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.310 us, margin 40.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 8192 }, 182, 362, 2.594, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.384 us, margin 6.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 8192 }, 363, 724, 3.405, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.578 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 8192 }, 725, 1448, 5.265, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.265 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 8192 }, 1449, 2896, 12.559, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 12.599 us, margin 3.5 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 8192 }, 2897, 5792, 24.998, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 24.998 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 8192, 8192 }, 5793, 11585, 47.751, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 47.751 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 16384, 8192 }, 11586, 23170, 93.349, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 93.349 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 32768, 8192 }, 23171, 46340, 184.355, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 184.355 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 65536, 8192 }, 46341, INT64_MAX, 367.389, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 367.389 us, margin 1.2 %, ties 3 */
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
        int inside = rows[i].m_from <= dims.m && dims.m <= rows[i].m_to;
        double distance = match == WT_RANGE ? !inside : far * m_far;
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
