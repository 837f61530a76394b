/* Written by `warptune emit`; change the tuning, not this file.
 *
 * swiglu: silu(gate) * up of bf16 rows with optional INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 55f47b9c58ae84b0, 28 rows
 */
#ifndef WT_SWIGLU_H
#define WT_SWIGLU_H
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

struct wt_swiglu_config {
    int threads;
    int rows_per_block;
    int unroll;
};

struct wt_swiglu_dims {
    int64_t m;
    int64_t i;
    int64_t quant;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_swiglu_find(const char *gpu, int cc, const char *dtype, struct wt_swiglu_dims dims,
                                       struct wt_swiglu_config *out, double *median_us)
{
    static const struct wt_swiglu_config otherwise = { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_swiglu_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_swiglu_config config;
    } rows[] = {
        /* h200 bf16 i=8192 quant=0 */
        { "h200", 90, "bf16", { 1, 8192, 0 }, 0, 4, 0.731, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.011 us, margin 38.3 %, ties 2 */
        { "h200", 90, "bf16", { 16, 8192, 0 }, 5, 22, 0.936, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 2 } }, /* default 1.333 us, margin 1.6 %, ties 1 */
        /* one config from m 23 to 90: */
        { "h200", 90, "bf16", { 32, 8192, 0 }, 23, 45, 1.009, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.725 us, margin 71.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 8192, 0 }, 46, 90, 1.513, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.072 us, margin 36.9 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 8192, 0 }, 91, 181, 1.617, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.812 us, margin 12.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 8192, 0 }, 182, 362, 2.123, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.213 us, margin 4.2 %, ties 1 */
        { "h200", 90, "bf16", { 512, 8192, 0 }, 363, 724, 3.356, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.356 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 8192, 0 }, 725, 1448, 11.464, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 11.447 us, margin 1.0 %, ties 5 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 8192, 0 }, 1449, 2896, 24.294, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 24.428 us, margin 4.2 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 8192, 0 }, 2897, 5792, 47.225, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 47.518 us, margin 2.7 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 8192, 0 }, 5793, 11585, 92.698, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 93.053 us, margin 1.6 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 8192, 0 }, 11586, 23170, 183.930, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 184.559 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 32768, 8192, 0 }, 23171, 46340, 366.650, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 368.695 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 8192, 0 }, 46341, INT64_MAX, 732.976, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 737.877 us, margin 0.0 %, ties 6 */
        /* h200 int8 i=8192 quant=1 */
        { "h200", 90, "int8", { 1, 8192, 1 }, 0, 4, 2.019, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.041 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 8192, 1 }, 5, 22, 2.088, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.088 us, margin 0.0 %, ties 1 */
        /* one config from m 23 to 362: */
        { "h200", 90, "int8", { 32, 8192, 1 }, 23, 45, 2.835, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.051 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 8192, 1 }, 46, 90, 3.017, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 4.475 us, margin 48.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 8192, 1 }, 91, 181, 3.168, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 5.004 us, margin 58.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 8192, 1 }, 182, 362, 3.379, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 4.284 us, margin 26.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 8192, 1 }, 363, 724, 5.175, { /*threads*/ 1024, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 5.290 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 1024, 8192, 1 }, 725, 1448, 9.383, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 9.383 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 2048, 8192, 1 }, 1449, 2896, 21.987, { /*threads*/ 1024, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 22.125 us, margin 5.3 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 8192, 1 }, 2897, 5792, 41.071, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 41.071 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 8192, 8192, 1 }, 5793, 11585, 78.652, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 78.652 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 16384, 8192, 1 }, 11586, 23170, 154.216, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 154.216 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 32768, 8192, 1 }, 23171, 46340, 305.384, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 305.384 us, margin 2.1 %, ties 4 */
        { "h200", 90, "int8", { 65536, 8192, 1 }, 46341, INT64_MAX, 606.800, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 606.800 us, margin 1.9 %, ties 4 */
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
        fits = fits && rows[i].dims.i == dims.i;
        same = same && rows[i].dims.i == dims.i;
        far *= wt_ratio(rows[i].dims.i, dims.i);
        fits = fits && rows[i].dims.quant == dims.quant;
        same = same && rows[i].dims.quant == dims.quant;
        far *= wt_ratio(rows[i].dims.quant, dims.quant);
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
