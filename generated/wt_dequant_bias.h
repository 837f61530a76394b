/* Written by `warptune emit`; change the tuning, not this file.
 *
 * dequant_bias: scales, bias and bf16 rounding of a raw s32 or bf16 GEMM result
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 0dbad79834883939, 42 rows
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
    return a > b ? (double)a / (double)(b > 0 ? b : 1) : (double)b / (double)(a > 0 ? a : 1);
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
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0.702, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.905 us, margin 28.8 %, ties 1 */
        /* one config for m 16 to 32: */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 0.807, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 1.996 us, margin 147.4 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 0.890, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.017 us, margin 126.7 %, ties 2 */
        /* one config for m 64 to 128: */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 1.030, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.062 us, margin 4.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 1.045, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.199 us, margin 110.5 %, ties 1 */
        /* one config for m 256 to 1024: */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 1.576, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.994 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 2.297, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.535 us, margin 184.5 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 2.831, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 8.062 us, margin 184.8 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 4.485, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.665 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 11.624, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 14.863 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 24.428, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 25.671 us, margin 5.1 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 47.391, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 49.473 us, margin 4.4 %, ties 3 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 92.637, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 95.509 us, margin 3.1 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 183.610, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 187.939 us, margin 2.4 %, ties 3 */
        /* h200 int8 n=3072 in_s32=1 bias=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "int8", { 1, 3072, 1, 0 }, 0.711, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.909 us, margin 0.4 %, ties 2 */
        { "h200", 90, "int8", { 16, 3072, 1, 0 }, 0.829, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.007 us, margin 142.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 3072, 1, 0 }, 1.036, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.030 us, margin 1.3 %, ties 2 */
        /* one config for m 64 to 128: */
        { "h200", 90, "int8", { 64, 3072, 1, 0 }, 1.026, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.043 us, margin 99.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 1, 0 }, 1.277, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.491 us, margin 95.0 %, ties 3 */
        /* one config for m 256 to 512: */
        { "h200", 90, "int8", { 256, 3072, 1, 0 }, 1.626, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.472 us, margin 175.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 1, 0 }, 2.565, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 7.175 us, margin 179.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 1, 0 }, 3.539, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.476 us, margin 4.2 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 1, 0 }, 6.219, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 9.234 us, margin 48.5 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 1, 0 }, 18.359, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 21.045 us, margin 14.6 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 1, 0 }, 35.982, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 38.057 us, margin 5.8 %, ties 3 */
        /* one config for m 16384 to 65536: */
        { "h200", 90, "int8", { 16384, 3072, 1, 0 }, 70.061, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 72.335 us, margin 3.2 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3072, 1, 0 }, 138.277, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 142.000 us, margin 2.7 %, ties 3 */
        { "h200", 90, "int8", { 65536, 3072, 1, 0 }, 274.839, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 281.042 us, margin 2.3 %, ties 3 */
        /* h200 int8 n=16384 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 16384, 1, 0 }, 0.724, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.945 us, margin 30.6 %, ties 3 */
        { "h200", 90, "int8", { 16, 16384, 1, 0 }, 1.553, { /*block_m*/ 4, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.183 us, margin 40.5 %, ties 1 */
        /* one config for m 32 to 64: */
        { "h200", 90, "int8", { 32, 16384, 1, 0 }, 1.597, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.946 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 1, 0 }, 2.294, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.451 us, margin 181.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 1, 0 }, 2.979, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 7.990 us, margin 168.3 %, ties 2 */
        { "h200", 90, "int8", { 256, 16384, 1, 0 }, 4.185, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.480 us, margin 102.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 1, 0 }, 11.651, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 14.758 us, margin 1.5 %, ties 2 */
        /* one config for m 1024 to 65536: */
        { "h200", 90, "int8", { 1024, 16384, 1, 0 }, 24.724, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 25.726 us, margin 4.1 %, ties 3 */
        { "h200", 90, "int8", { 2048, 16384, 1, 0 }, 47.564, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 49.125 us, margin 3.3 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 1, 0 }, 93.088, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 95.038 us, margin 2.1 %, ties 3 */
        { "h200", 90, "int8", { 8192, 16384, 1, 0 }, 183.926, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 187.264 us, margin 1.8 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 1, 0 }, 366.048, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 372.339 us, margin 1.7 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 1, 0 }, 730.432, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 741.184 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 1, 0 }, 1459.936, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 1478.720 us, margin 1.3 %, ties 3 */
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
