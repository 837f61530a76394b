/* Written by `warptune emit`; change the tuning, not this file.
 *
 * dequant_bias: scales, bias and bf16 rounding of a raw s32 or bf16 GEMM result
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results af51b19b3ffab8ca, 42 rows
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
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 0.705, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.918 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 0.787, { /*block_m*/ 2, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.005 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 0.833, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.030 us, margin 1.9 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.056, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.064 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.076, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.170 us, margin 101.7 %, ties 2 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.474, { /*block_m*/ 1, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 1 } }, /* default 3.191 us, margin 9.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 1.785, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 6.477 us, margin 3.8 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 2.507, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 1 } }, /* default 8.050 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 4.146, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 4 } }, /* default 8.665 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 11.691, { /*block_m*/ 2, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 14.886 us, margin 27.3 %, ties 6 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 24.258, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 25.741 us, margin 2.1 %, ties 4 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 47.068, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 49.703 us, margin 5.6 %, ties 12 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 92.654, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 96.065 us, margin 1.5 %, ties 10 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 183.787, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 189.265 us, margin 1.2 %, ties 8 */
        /* h200 int8 n=3072 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 3072, 1, 0 }, 0, 4, 0.708, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.927 us, margin 31.0 %, ties 6 */
        { "h200", 90, "int8", { 16, 3072, 1, 0 }, 5, 22, 0.813, { /*block_m*/ 2, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.014 us, margin 1.7 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 3072, 1, 0 }, 23, 45, 0.861, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.029 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 1, 0 }, 46, 90, 0.958, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.055 us, margin 114.4 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 1, 0 }, 91, 181, 1.247, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.489 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 1, 0 }, 182, 362, 1.636, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.430 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 1, 0 }, 363, 724, 2.172, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.056 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 1, 0 }, 725, 1448, 3.191, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.489 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 1, 0 }, 1449, 2896, 5.886, { /*block_m*/ 32, /*block_n*/ 256, /*threads*/ 256, /*unroll*/ 1 } }, /* default 9.163 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 1, 0 }, 2897, 5792, 18.157, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 21.140 us, margin 1.2 %, ties 7 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 3072, 1, 0 }, 5793, 11585, 35.670, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 38.117 us, margin 1.1 %, ties 6 */
        { "h200", 90, "int8", { 16384, 3072, 1, 0 }, 11586, 23170, 69.831, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 72.627 us, margin 1.7 %, ties 11 */
        { "h200", 90, "int8", { 32768, 3072, 1, 0 }, 23171, 46340, 138.199, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 143.046 us, margin 1.5 %, ties 9 */
        { "h200", 90, "int8", { 65536, 3072, 1, 0 }, 46341, INT64_MAX, 274.880, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 283.030 us, margin 1.5 %, ties 10 */
        /* h200 int8 n=16384 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 16384, 1, 0 }, 0, 4, 0.731, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.953 us, margin 30.4 %, ties 6 */
        { "h200", 90, "int8", { 16, 16384, 1, 0 }, 5, 22, 1.086, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.007 us, margin 84.7 %, ties 2 */
        { "h200", 90, "int8", { 32, 16384, 1, 0 }, 23, 45, 1.600, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 3.031 us, margin 2.7 %, ties 3 */
        { "h200", 90, "int8", { 64, 16384, 1, 0 }, 46, 90, 2.011, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.447 us, margin 220.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 1, 0 }, 91, 181, 2.514, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.003 us, margin 2.9 %, ties 3 */
        { "h200", 90, "int8", { 256, 16384, 1, 0 }, 182, 362, 3.834, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.468 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 1, 0 }, 363, 724, 11.748, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 4 } }, /* default 14.972 us, margin 0.8 %, ties 5 */
        { "h200", 90, "int8", { 1024, 16384, 1, 0 }, 725, 1448, 24.519, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 25.706 us, margin 1.7 %, ties 10 */
        /* one config from m 1449 to 11585: */
        { "h200", 90, "int8", { 2048, 16384, 1, 0 }, 1449, 2896, 47.246, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 49.310 us, margin 1.7 %, ties 9 */
        { "h200", 90, "int8", { 4096, 16384, 1, 0 }, 2897, 5792, 92.763, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 95.653 us, margin 1.2 %, ties 7 */
        { "h200", 90, "int8", { 8192, 16384, 1, 0 }, 5793, 11585, 184.134, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 188.741 us, margin 1.2 %, ties 8 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 16384, 1, 0 }, 11586, 23170, 365.760, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 375.128 us, margin 1.3 %, ties 8 */
        { "h200", 90, "int8", { 32768, 16384, 1, 0 }, 23171, 46340, 731.072, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 746.024 us, margin 1.0 %, ties 6 */
        { "h200", 90, "int8", { 65536, 16384, 1, 0 }, 46341, INT64_MAX, 1464.192, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 1490.845 us, margin 1.0 %, ties 6 */
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
