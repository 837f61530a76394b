/* Written by `warptune emit`; change the tuning, not this file.
 *
 * dequant_bias: scales, bias and bf16 rounding of a raw s32 or bf16 GEMM result
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results aa04eefc0e913100, 42 rows
 */
#ifndef WT_DEQUANT_BIAS_H
#define WT_DEQUANT_BIAS_H
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

struct wt_dequant_bias_config {
    int block_m;
    int block_n;
    int threads;
    int unroll;
};

struct wt_dequant_bias_dims {
    int64_t m;
    int64_t n;
    int64_t in_s32;
    int64_t bias;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_dequant_bias_find(const char *gpu, int cc, const char *dtype, struct wt_dequant_bias_dims dims,
                                       struct wt_dequant_bias_config *out, double *median_us)
{
    static const struct wt_dequant_bias_config otherwise = { /*block_m*/ 8, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 2 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_dequant_bias_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_dequant_bias_config config;
    } rows[] = {
        /* h200 int8 n=2048 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 0.701, { /*block_m*/ 8, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.899 us, margin 28.2 %, ties 3 */
        /* one config from m 5 to 181: */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 0.788, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.009 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 0.845, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.013 us, margin 138.2 %, ties 2 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.058, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.032 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.070, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.116 us, margin 97.8 %, ties 2 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.577, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.976 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 1.977, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.493 us, margin 228.4 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 2.574, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.076 us, margin 20.4 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 4.209, { /*block_m*/ 8, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 4 } }, /* default 8.640 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 11.565, { /*block_m*/ 4, /*block_n*/ 1024, /*threads*/ 256, /*unroll*/ 1 } }, /* default 14.752 us, margin 3.6 %, ties 3 */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 24.288, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 256, /*unroll*/ 1 } }, /* default 26.151 us, margin 7.7 %, ties 3 */
        /* one config from m 11586 on: */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 47.102, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 49.703 us, margin 5.5 %, ties 4 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 92.583, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 95.560 us, margin 3.2 %, ties 4 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 183.464, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 187.904 us, margin 2.4 %, ties 3 */
        /* h200 int8 n=3072 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 3072, 1, 0 }, 0, 4, 0.708, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.909 us, margin 28.4 %, ties 3 */
        { "h200", 90, "int8", { 16, 3072, 1, 0 }, 5, 22, 0.806, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.008 us, margin 2.8 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 3072, 1, 0 }, 23, 45, 0.846, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.034 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 1, 0 }, 46, 90, 0.977, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.050 us, margin 109.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 1, 0 }, 91, 181, 1.268, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.486 us, margin 1.9 %, ties 2 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 3072, 1, 0 }, 182, 362, 1.629, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.414 us, margin 66.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 1, 0 }, 363, 724, 2.548, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 7.098 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 1, 0 }, 725, 1448, 3.183, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.456 us, margin 11.3 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 1, 0 }, 1449, 2896, 6.143, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 4 } }, /* default 9.342 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 1, 0 }, 2897, 5792, 18.173, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 21.221 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 8192, 3072, 1, 0 }, 5793, 11585, 35.725, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 256, /*unroll*/ 1 } }, /* default 37.724 us, margin 5.6 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3072, 1, 0 }, 11586, 23170, 69.974, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 72.456 us, margin 3.5 %, ties 4 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 3072, 1, 0 }, 23171, 46340, 137.965, { /*block_m*/ 1, /*block_n*/ 4096, /*threads*/ 256, /*unroll*/ 1 } }, /* default 141.869 us, margin 2.8 %, ties 3 */
        { "h200", 90, "int8", { 65536, 3072, 1, 0 }, 46341, INT64_MAX, 273.605, { /*block_m*/ 1, /*block_n*/ 4096, /*threads*/ 256, /*unroll*/ 1 } }, /* default 281.147 us, margin 2.8 %, ties 3 */
        /* h200 int8 n=16384 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 16384, 1, 0 }, 0, 4, 0.729, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.952 us, margin 30.7 %, ties 3 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 16384, 1, 0 }, 5, 22, 1.428, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.217 us, margin 55.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 1, 0 }, 23, 45, 1.597, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.962 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 1, 0 }, 46, 90, 2.011, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.446 us, margin 220.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 1, 0 }, 91, 181, 2.769, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 7.982 us, margin 188.3 %, ties 2 */
        { "h200", 90, "int8", { 256, 16384, 1, 0 }, 182, 362, 3.826, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.455 us, margin 9.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 1, 0 }, 363, 724, 11.445, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 14.625 us, margin 2.3 %, ties 2 */
        /* one config from m 725 to 5792: */
        { "h200", 90, "int8", { 1024, 16384, 1, 0 }, 725, 1448, 24.602, { /*block_m*/ 8, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 26.184 us, margin 0.4 %, ties 3 */
        { "h200", 90, "int8", { 2048, 16384, 1, 0 }, 1449, 2896, 47.402, { /*block_m*/ 8, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 49.383 us, margin 4.2 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 1, 0 }, 2897, 5792, 92.870, { /*block_m*/ 8, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 95.126 us, margin 2.4 %, ties 4 */
        { "h200", 90, "int8", { 8192, 16384, 1, 0 }, 5793, 11585, 183.797, { /*block_m*/ 32, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 187.349 us, margin 1.9 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 1, 0 }, 11586, 23170, 365.882, { /*block_m*/ 8, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 371.910 us, margin 1.6 %, ties 4 */
        { "h200", 90, "int8", { 32768, 16384, 1, 0 }, 23171, 46340, 729.648, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 256, /*unroll*/ 1 } }, /* default 741.056 us, margin 1.6 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 1, 0 }, 46341, INT64_MAX, 1458.960, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 1478.654 us, margin 1.4 %, ties 3 */
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
        same = same && rows[i].dims.n == dims.n;
        far *= wt_ratio(rows[i].dims.n, dims.n);
        fits = fits && rows[i].dims.in_s32 == dims.in_s32;
        same = same && rows[i].dims.in_s32 == dims.in_s32;
        far *= wt_ratio(rows[i].dims.in_s32, dims.in_s32);
        fits = fits && rows[i].dims.bias == dims.bias;
        same = same && rows[i].dims.bias == dims.bias;
        far *= wt_ratio(rows[i].dims.bias, dims.bias);
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
