/* Written by `warptune emit`; change the tuning, not this file.
 *
 * dequant_bias: scales, bias and bf16 rounding of a raw s32 or bf16 GEMM result
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results d19cdbb5943a0961, 42 rows
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
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 0.882, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 0.899 us, margin 2.0 %, ties 3 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 0.796, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 1.997 us, margin 150.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 0.916, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.017 us, margin 120.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.115, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.054 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.760, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 2 } }, /* default 2.193 us, margin 24.6 %, ties 2 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.583, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.940 us, margin 85.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 2.286, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.483 us, margin 183.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 2.828, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 8.078 us, margin 185.6 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 4.482, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.654 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 11.594, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 14.784 us, margin 2.1 %, ties 2 */
        /* one config from m 5793 to 46340: */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 24.422, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 25.653 us, margin 5.0 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 47.211, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 49.425 us, margin 4.7 %, ties 3 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 92.635, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 95.574 us, margin 3.2 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 183.715, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 128, /*unroll*/ 1 } }, /* default 188.045 us, margin 2.4 %, ties 3 */
        /* h200 int8 n=3072 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 3072, 1, 0 }, 0, 4, 0.878, { /*block_m*/ 8, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 2 } }, /* default 0.907 us, margin 3.3 %, ties 3 */
        { "h200", 90, "int8", { 16, 3072, 1, 0 }, 5, 22, 0.819, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.005 us, margin 144.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 1, 0 }, 23, 45, 1.029, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.025 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 1, 0 }, 46, 90, 1.400, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 2 } }, /* default 2.040 us, margin 45.7 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 3072, 1, 0 }, 91, 181, 1.771, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.490 us, margin 40.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 1, 0 }, 182, 362, 1.640, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.397 us, margin 168.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 1, 0 }, 363, 724, 2.387, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 7.090 us, margin 197.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 1, 0 }, 725, 1448, 3.535, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.480 us, margin 4.4 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 1, 0 }, 1449, 2896, 6.222, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 9.272 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 1, 0 }, 2897, 5792, 18.357, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 21.041 us, margin 14.6 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 1, 0 }, 5793, 11585, 35.987, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 38.026 us, margin 5.7 %, ties 3 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 3072, 1, 0 }, 11586, 23170, 70.080, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 72.341 us, margin 3.2 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3072, 1, 0 }, 23171, 46340, 138.430, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 141.870 us, margin 2.5 %, ties 3 */
        { "h200", 90, "int8", { 65536, 3072, 1, 0 }, 46341, INT64_MAX, 274.606, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 280.965 us, margin 2.3 %, ties 3 */
        /* h200 int8 n=16384 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 16384, 1, 0 }, 0, 4, 0.732, { /*block_m*/ 8, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.944 us, margin 29.0 %, ties 2 */
        /* one config from m 5 to 90: */
        { "h200", 90, "int8", { 16, 16384, 1, 0 }, 5, 22, 1.871, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.188 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 32, 16384, 1, 0 }, 23, 45, 1.587, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 3.007 us, margin 89.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 1, 0 }, 46, 90, 2.257, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.456 us, margin 186.1 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 16384, 1, 0 }, 91, 181, 2.985, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 7.996 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 1, 0 }, 182, 362, 4.181, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.476 us, margin 102.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 1, 0 }, 363, 724, 11.812, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 14.772 us, margin 3.2 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 1, 0 }, 725, 1448, 24.794, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 25.797 us, margin 4.0 %, ties 3 */
        { "h200", 90, "int8", { 2048, 16384, 1, 0 }, 1449, 2896, 47.791, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 49.074 us, margin 2.7 %, ties 3 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 16384, 1, 0 }, 2897, 5792, 93.105, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 95.038 us, margin 2.1 %, ties 3 */
        { "h200", 90, "int8", { 8192, 16384, 1, 0 }, 5793, 11585, 184.112, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 187.130 us, margin 1.6 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 1, 0 }, 11586, 23170, 365.952, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 372.058 us, margin 1.7 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 1, 0 }, 23171, 46340, 730.544, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 740.912 us, margin 1.4 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 1, 0 }, 46341, INT64_MAX, 1460.640, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 1479.744 us, margin 1.3 %, ties 3 */
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
