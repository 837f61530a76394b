/* Written by `warptune emit`; change the tuning, not this file.
 *
 * dequant_bias: scales, bias and bf16 rounding of a raw s32 or bf16 GEMM result
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results d8bf931d6565d55d, 42 rows
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
        double median_us;
        struct wt_dequant_bias_config config;
    } rows[] = {
        /* h200 int8 n=2048 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0.713, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.905 us, margin 27.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 0.803, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 1.992 us, margin 148.1 %, ties 2 */
        /* one config for m 32 to 256: */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 0.831, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.019 us, margin 143.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 1.047, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.054 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 1.044, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.199 us, margin 110.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 1.593, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.953 us, margin 0.1 %, ties 2 */
        /* one config for m 512 to 1024: */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 2.284, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.536 us, margin 186.2 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 2.849, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 8.067 us, margin 183.2 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 4.462, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.615 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 11.621, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 14.823 us, margin 2.1 %, ties 1 */
        /* one config for m 8192 to 65536: */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 24.427, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 26.179 us, margin 7.2 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 47.177, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 49.698 us, margin 5.3 %, ties 3 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 92.602, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 95.355 us, margin 3.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 183.507, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 187.882 us, margin 2.4 %, ties 3 */
        /* h200 int8 n=3072 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 3072, 1, 0 }, 0.708, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.908 us, margin 28.3 %, ties 3 */
        { "h200", 90, "int8", { 16, 3072, 1, 0 }, 0.828, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 1.997 us, margin 141.0 %, ties 2 */
        /* one config for m 32 to 128: */
        { "h200", 90, "int8", { 32, 3072, 1, 0 }, 0.871, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.028 us, margin 133.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 1, 0 }, 1.036, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.047 us, margin 97.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 1, 0 }, 1.270, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.471 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 256, 3072, 1, 0 }, 1.635, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.470 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 1, 0 }, 2.375, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 7.100 us, margin 199.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 1, 0 }, 3.528, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.469 us, margin 5.1 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 1, 0 }, 6.267, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 9.285 us, margin 48.2 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 1, 0 }, 18.240, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 21.371 us, margin 17.2 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 1, 0 }, 35.989, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 37.698 us, margin 4.7 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3072, 1, 0 }, 69.990, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 72.526 us, margin 3.6 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3072, 1, 0 }, 138.704, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 141.854 us, margin 2.3 %, ties 3 */
        { "h200", 90, "int8", { 65536, 3072, 1, 0 }, 274.629, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 280.873 us, margin 2.3 %, ties 3 */
        /* h200 int8 n=16384 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 16384, 1, 0 }, 0.728, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.948 us, margin 30.2 %, ties 3 */
        { "h200", 90, "int8", { 16, 16384, 1, 0 }, 1.706, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.177 us, margin 5.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 1, 0 }, 1.595, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.971 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 64, 16384, 1, 0 }, 2.255, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.447 us, margin 2.0 %, ties 1 */
        /* one config for m 128 to 256: */
        { "h200", 90, "int8", { 128, 16384, 1, 0 }, 2.987, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 7.997 us, margin 15.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 1, 0 }, 4.171, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.447 us, margin 102.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 1, 0 }, 11.643, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 14.858 us, margin 1.4 %, ties 2 */
        /* one config for m 1024 to 65536: */
        { "h200", 90, "int8", { 1024, 16384, 1, 0 }, 24.709, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 26.150 us, margin 5.8 %, ties 3 */
        { "h200", 90, "int8", { 2048, 16384, 1, 0 }, 47.511, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 49.306 us, margin 3.8 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 1, 0 }, 93.097, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 95.176 us, margin 2.2 %, ties 3 */
        { "h200", 90, "int8", { 8192, 16384, 1, 0 }, 184.179, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 187.302 us, margin 1.7 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 1, 0 }, 365.946, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 372.141 us, margin 1.7 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 1, 0 }, 730.896, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 740.976 us, margin 1.4 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 1, 0 }, 1458.944, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 1478.304 us, margin 1.3 %, ties 3 */
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
