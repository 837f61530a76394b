/* Written by `warptune emit`; change the tuning, not this file.
 *
 * dequant_bias: scales, bias and bf16 rounding of a raw s32 or bf16 GEMM result
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results ecdddae0e17f4f68, 42 rows
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
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 0.703, { /*block_m*/ 8, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.915 us, margin 30.2 %, ties 6 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 0.785, { /*block_m*/ 2, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 1.995 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 0.833, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.028 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.073, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.054 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.070, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.198 us, margin 105.5 %, ties 2 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.478, { /*block_m*/ 1, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 1 } }, /* default 3.015 us, margin 64.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 1.785, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 6.513 us, margin 3.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 2.497, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 1 } }, /* default 8.012 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 4.150, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 4 } }, /* default 8.658 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 11.634, { /*block_m*/ 2, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 14.655 us, margin 26.0 %, ties 6 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 24.211, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 25.735 us, margin 1.1 %, ties 6 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 47.115, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 49.719 us, margin 5.5 %, ties 12 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 92.593, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 96.057 us, margin 3.7 %, ties 12 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 183.773, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 189.045 us, margin 2.9 %, ties 12 */
        /* h200 int8 n=3072 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 3072, 1, 0 }, 0, 4, 0.699, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.917 us, margin 1.7 %, ties 5 */
        { "h200", 90, "int8", { 16, 3072, 1, 0 }, 5, 22, 0.810, { /*block_m*/ 2, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.019 us, margin 2.6 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 3072, 1, 0 }, 23, 45, 0.843, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.027 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 1, 0 }, 46, 90, 0.963, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.049 us, margin 112.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 1, 0 }, 91, 181, 1.242, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.486 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 1, 0 }, 182, 362, 1.635, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.317 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 512, 3072, 1, 0 }, 363, 724, 2.168, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.116 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 1, 0 }, 725, 1448, 3.194, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.477 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 1, 0 }, 1449, 2896, 5.994, { /*block_m*/ 32, /*block_n*/ 256, /*threads*/ 256, /*unroll*/ 1 } }, /* default 9.467 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 1, 0 }, 2897, 5792, 18.154, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 21.130 us, margin 1.3 %, ties 7 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 3072, 1, 0 }, 5793, 11585, 35.688, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 38.153 us, margin 1.0 %, ties 9 */
        { "h200", 90, "int8", { 16384, 3072, 1, 0 }, 11586, 23170, 69.817, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 72.685 us, margin 4.1 %, ties 12 */
        { "h200", 90, "int8", { 32768, 3072, 1, 0 }, 23171, 46340, 138.546, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 143.050 us, margin 1.1 %, ties 10 */
        { "h200", 90, "int8", { 65536, 3072, 1, 0 }, 46341, INT64_MAX, 274.709, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 283.424 us, margin 3.2 %, ties 12 */
        /* h200 int8 n=16384 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 16384, 1, 0 }, 0, 4, 0.732, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.956 us, margin 30.6 %, ties 6 */
        { "h200", 90, "int8", { 16, 16384, 1, 0 }, 5, 22, 1.093, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.048 us, margin 87.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 1, 0 }, 23, 45, 1.571, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.933 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 1, 0 }, 46, 90, 2.024, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.508 us, margin 4.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 1, 0 }, 91, 181, 2.515, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.996 us, margin 2.9 %, ties 3 */
        { "h200", 90, "int8", { 256, 16384, 1, 0 }, 182, 362, 3.826, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.446 us, margin 9.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 1, 0 }, 363, 724, 11.772, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 14.851 us, margin 26.2 %, ties 6 */
        /* one config from m 725 to 5792: */
        { "h200", 90, "int8", { 1024, 16384, 1, 0 }, 725, 1448, 24.538, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 25.757 us, margin 5.0 %, ties 12 */
        { "h200", 90, "int8", { 2048, 16384, 1, 0 }, 1449, 2896, 47.287, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 49.319 us, margin 4.3 %, ties 12 */
        { "h200", 90, "int8", { 4096, 16384, 1, 0 }, 2897, 5792, 92.779, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 95.540 us, margin 3.0 %, ties 12 */
        { "h200", 90, "int8", { 8192, 16384, 1, 0 }, 5793, 11585, 183.933, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 256, /*unroll*/ 1 } }, /* default 188.611 us, margin 2.5 %, ties 12 */
        { "h200", 90, "int8", { 16384, 16384, 1, 0 }, 11586, 23170, 365.696, { /*block_m*/ 8, /*block_n*/ 1024, /*threads*/ 512, /*unroll*/ 1 } }, /* default 374.570 us, margin 2.4 %, ties 13 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 16384, 1, 0 }, 23171, 46340, 731.296, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 745.913 us, margin 2.0 %, ties 13 */
        { "h200", 90, "int8", { 65536, 16384, 1, 0 }, 46341, INT64_MAX, 1460.112, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 1488.392 us, margin 1.9 %, ties 12 */
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
