/* Written by `warptune emit`; change the tuning, not this file.
 *
 * dequant_bias: scales, bias and bf16 rounding of a raw s32 or bf16 GEMM result
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results dca2e526603a64f9, 182 rows
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
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_dequant_bias_find(const char *gpu, int cc, const char *dtype, struct wt_dequant_bias_dims dims,
                                       struct wt_dequant_bias_config *out, struct wt_dequant_bias_dims *measured, double *median_us)
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
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 0.704, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.907 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 0.786, { /*block_m*/ 2, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.003 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 0.839, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.036 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.076, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.076 us, margin 93.0 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.057, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.208 us, margin 109.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.359, { /*block_m*/ 1, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 1 } }, /* default 2.921 us, margin 114.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 1.784, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 6.521 us, margin 265.5 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 2.506, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 1 } }, /* default 8.030 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 4.160, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 4 } }, /* default 8.643 us, margin 107.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 11.517, { /*block_m*/ 2, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 14.756 us, margin 1.9 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 24.286, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 25.707 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 47.032, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 49.618 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 92.519, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 95.653 us, margin 3.2 %, ties 6 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 183.741, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 189.092 us, margin 1.2 %, ties 6 */
        /* h200 int8 n=3072 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 3072, 1, 0 }, 0, 4, 0.708, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.917 us, margin 0.8 %, ties 3 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 3072, 1, 0 }, 5, 22, 0.811, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.011 us, margin 2.8 %, ties 2 */
        { "h200", 90, "int8", { 32, 3072, 1, 0 }, 23, 45, 0.880, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.037 us, margin 131.5 %, ties 2 */
        { "h200", 90, "int8", { 64, 3072, 1, 0 }, 46, 90, 0.956, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.048 us, margin 114.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 1, 0 }, 91, 181, 1.243, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.485 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 1, 0 }, 182, 362, 1.640, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.366 us, margin 166.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 1, 0 }, 363, 724, 2.156, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.132 us, margin 230.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 1, 0 }, 725, 1448, 3.199, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.479 us, margin 165.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 1, 0 }, 1449, 2896, 6.248, { /*block_m*/ 32, /*block_n*/ 256, /*threads*/ 256, /*unroll*/ 1 } }, /* default 9.763 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 1, 0 }, 2897, 5792, 18.077, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 21.111 us, margin 1.0 %, ties 2 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 3072, 1, 0 }, 5793, 11585, 35.698, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 38.071 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3072, 1, 0 }, 11586, 23170, 69.872, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 72.697 us, margin 1.1 %, ties 4 */
        { "h200", 90, "int8", { 32768, 3072, 1, 0 }, 23171, 46340, 137.809, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 142.098 us, margin 1.8 %, ties 5 */
        { "h200", 90, "int8", { 65536, 3072, 1, 0 }, 46341, INT64_MAX, 274.697, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 283.233 us, margin 1.1 %, ties 8 */
        /* h200 int8 n=3584 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 3584, 1, 0 }, 0, 4, 0.718, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.916 us, margin 0.7 %, ties 3 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 3584, 1, 0 }, 5, 22, 0.834, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.022 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 3584, 1, 0 }, 23, 45, 0.957, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.063 us, margin 115.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 3584, 1, 0 }, 46, 90, 1.323, { /*block_m*/ 2, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.233 us, margin 68.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 3584, 1, 0 }, 91, 181, 1.450, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.794 us, margin 92.6 %, ties 2 */
        { "h200", 90, "int8", { 256, 3584, 1, 0 }, 182, 362, 1.990, { /*block_m*/ 1, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 1 } }, /* default 5.865 us, margin 194.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 3584, 1, 0 }, 363, 724, 2.361, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.273 us, margin 208.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3584, 1, 0 }, 725, 1448, 3.539, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.366 us, margin 136.4 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 3584, 1, 0 }, 1449, 2896, 8.790, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 11.645 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3584, 1, 0 }, 2897, 5792, 21.153, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 22.230 us, margin 2.5 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 3584, 1, 0 }, 5793, 11585, 41.359, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 43.387 us, margin 1.0 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3584, 1, 0 }, 11586, 23170, 81.245, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 83.797 us, margin 1.0 %, ties 5 */
        { "h200", 90, "int8", { 32768, 3584, 1, 0 }, 23171, 46340, 160.524, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 164.283 us, margin 1.1 %, ties 5 */
        { "h200", 90, "int8", { 65536, 3584, 1, 0 }, 46341, INT64_MAX, 320.565, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 328.087 us, margin 2.3 %, ties 8 */
        /* h200 int8 n=4096 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 4096, 1, 0 }, 0, 4, 0.719, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.931 us, margin 0.9 %, ties 2 */
        { "h200", 90, "int8", { 16, 4096, 1, 0 }, 5, 22, 0.848, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.043 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 32, 4096, 1, 0 }, 23, 45, 1.048, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.077 us, margin 98.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 1, 0 }, 46, 90, 1.272, { /*block_m*/ 2, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.110 us, margin 65.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 4096, 1, 0 }, 91, 181, 1.587, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.966 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 4096, 1, 0 }, 182, 362, 2.154, { /*block_m*/ 1, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 1 } }, /* default 6.509 us, margin 202.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096, 1, 0 }, 363, 724, 2.525, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.026 us, margin 217.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4096, 1, 0 }, 725, 1448, 4.009, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.609 us, margin 114.7 %, ties 1 */
        { "h200", 90, "int8", { 2048, 4096, 1, 0 }, 1449, 2896, 11.661, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 15.087 us, margin 3.3 %, ties 3 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 4096, 1, 0 }, 2897, 5792, 24.302, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 25.779 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 8192, 4096, 1, 0 }, 5793, 11585, 47.200, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 49.449 us, margin 1.2 %, ties 4 */
        { "h200", 90, "int8", { 16384, 4096, 1, 0 }, 11586, 23170, 92.545, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 95.674 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 32768, 4096, 1, 0 }, 23171, 46340, 183.274, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 187.637 us, margin 1.0 %, ties 6 */
        { "h200", 90, "int8", { 65536, 4096, 1, 0 }, 46341, INT64_MAX, 366.102, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 374.517 us, margin 1.5 %, ties 8 */
        /* h200 int8 n=4608 in_s32=1 bias=1 */
        { "h200", 90, "int8", { 1, 4608, 1, 1 }, 0, 4, 0.881, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.984 us, margin 1.5 %, ties 2 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 4608, 1, 1 }, 5, 22, 0.996, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.140 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 4608, 1, 1 }, 23, 45, 1.077, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.193 us, margin 103.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 4608, 1, 1 }, 46, 90, 1.716, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.360 us, margin 37.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 4608, 1, 1 }, 91, 181, 1.765, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 3.051 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 4608, 1, 1 }, 182, 362, 2.213, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.577 us, margin 197.2 %, ties 2 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 4608, 1, 1 }, 363, 724, 2.772, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 7.364 us, margin 165.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4608, 1, 1 }, 725, 1448, 4.816, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 7.602 us, margin 57.9 %, ties 1 */
        { "h200", 90, "int8", { 2048, 4608, 1, 1 }, 1449, 2896, 14.052, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 15.767 us, margin 1.4 %, ties 3 */
        /* one config from m 2897 to 23170: */
        { "h200", 90, "int8", { 4096, 4608, 1, 1 }, 2897, 5792, 27.393, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 28.876 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 8192, 4608, 1, 1 }, 5793, 11585, 53.227, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 55.087 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 16384, 4608, 1, 1 }, 11586, 23170, 104.240, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 106.723 us, margin 2.3 %, ties 3 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 4608, 1, 1 }, 23171, 46340, 206.446, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 2 } }, /* default 209.763 us, margin 1.6 %, ties 6 */
        { "h200", 90, "int8", { 65536, 4608, 1, 1 }, 46341, INT64_MAX, 413.456, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 2 } }, /* default 420.229 us, margin 1.0 %, ties 4 */
        /* h200 int8 n=5120 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 5120, 1, 0 }, 0, 4, 0.718, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.930 us, margin 0.8 %, ties 2 */
        { "h200", 90, "int8", { 16, 5120, 1, 0 }, 5, 22, 0.888, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.038 us, margin 129.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 5120, 1, 0 }, 23, 45, 1.198, { /*block_m*/ 2, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.046 us, margin 4.3 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "int8", { 64, 5120, 1, 0 }, 46, 90, 1.143, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.100 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 1, 0 }, 91, 181, 1.928, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 3.918 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 1, 0 }, 182, 362, 2.188, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 7.339 us, margin 3.9 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 5120, 1, 0 }, 363, 724, 3.024, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.246 us, margin 172.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 5120, 1, 0 }, 725, 1448, 5.226, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.784 us, margin 68.1 %, ties 2 */
        { "h200", 90, "int8", { 2048, 5120, 1, 0 }, 1449, 2896, 15.332, { /*block_m*/ 32, /*block_n*/ 256, /*threads*/ 256, /*unroll*/ 1 } }, /* default 16.689 us, margin 2.8 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 5120, 1, 0 }, 2897, 5792, 30.030, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 31.876 us, margin 1.2 %, ties 3 */
        { "h200", 90, "int8", { 8192, 5120, 1, 0 }, 5793, 11585, 58.454, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 60.751 us, margin 1.2 %, ties 4 */
        { "h200", 90, "int8", { 16384, 5120, 1, 0 }, 11586, 23170, 115.478, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 119.019 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 32768, 5120, 1, 0 }, 23171, 46340, 228.806, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 234.323 us, margin 1.5 %, ties 5 */
        { "h200", 90, "int8", { 65536, 5120, 1, 0 }, 46341, INT64_MAX, 457.092, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 468.864 us, margin 1.0 %, ties 6 */
        /* h200 int8 n=6144 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 6144, 1, 0 }, 0, 4, 0.716, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.941 us, margin 1.0 %, ties 2 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 6144, 1, 0 }, 5, 22, 0.874, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.025 us, margin 131.7 %, ties 2 */
        { "h200", 90, "int8", { 32, 6144, 1, 0 }, 23, 45, 0.957, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.044 us, margin 113.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 6144, 1, 0 }, 46, 90, 1.254, { /*block_m*/ 2, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.472 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 6144, 1, 0 }, 91, 181, 2.097, { /*block_m*/ 1, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 1 } }, /* default 4.348 us, margin 107.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 6144, 1, 0 }, 182, 362, 2.465, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.072 us, margin 4.7 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 6144, 1, 0 }, 363, 724, 3.496, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.426 us, margin 141.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 6144, 1, 0 }, 725, 1448, 6.794, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 9.834 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 6144, 1, 0 }, 1449, 2896, 18.073, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 21.245 us, margin 2.3 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 6144, 1, 0 }, 2897, 5792, 35.787, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 38.296 us, margin 1.4 %, ties 4 */
        { "h200", 90, "int8", { 8192, 6144, 1, 0 }, 5793, 11585, 69.958, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 73.068 us, margin 1.1 %, ties 5 */
        { "h200", 90, "int8", { 16384, 6144, 1, 0 }, 11586, 23170, 138.185, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 143.449 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 32768, 6144, 1, 0 }, 23171, 46340, 274.274, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 282.156 us, margin 1.0 %, ties 5 */
        { "h200", 90, "int8", { 65536, 6144, 1, 0 }, 46341, INT64_MAX, 548.245, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 565.202 us, margin 1.2 %, ties 7 */
        /* h200 int8 n=7168 in_s32=1 bias=1 */
        { "h200", 90, "int8", { 1, 7168, 1, 1 }, 0, 4, 0.881, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 128, /*unroll*/ 1 } }, /* default 1.006 us, margin 0.8 %, ties 4 */
        { "h200", 90, "int8", { 16, 7168, 1, 1 }, 5, 22, 1.197, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.146 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 32, 7168, 1, 1 }, 23, 45, 1.649, { /*block_m*/ 2, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.229 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 7168, 1, 1 }, 46, 90, 1.418, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.890 us, margin 5.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 7168, 1, 1 }, 91, 181, 2.010, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 5.748 us, margin 186.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 7168, 1, 1 }, 182, 362, 2.520, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.242 us, margin 187.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 7168, 1, 1 }, 363, 724, 3.808, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 2 } }, /* default 7.633 us, margin 4.4 %, ties 1 */
        /* one config from m 725 to 46340: */
        { "h200", 90, "int8", { 1024, 7168, 1, 1 }, 725, 1448, 9.185, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 11.484 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 2048, 7168, 1, 1 }, 1449, 2896, 21.591, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 22.058 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 7168, 1, 1 }, 2897, 5792, 41.683, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 42.994 us, margin 3.1 %, ties 2 */
        { "h200", 90, "int8", { 8192, 7168, 1, 1 }, 5793, 11585, 81.451, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 83.450 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 16384, 7168, 1, 1 }, 11586, 23170, 161.276, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 164.569 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 32768, 7168, 1, 1 }, 23171, 46340, 319.851, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 325.017 us, margin 1.6 %, ties 5 */
        { "h200", 90, "int8", { 65536, 7168, 1, 1 }, 46341, INT64_MAX, 641.760, { /*block_m*/ 4, /*block_n*/ 256, /*threads*/ 64, /*unroll*/ 2 } }, /* default 652.100 us, margin 1.0 %, ties 6 */
        /* h200 int8 n=16384 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 16384, 1, 0 }, 0, 4, 0.734, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.959 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 16384, 1, 0 }, 5, 22, 1.772, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.185 us, margin 23.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 1, 0 }, 23, 45, 1.556, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 2.968 us, margin 3.3 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 1, 0 }, 46, 90, 2.002, { /*block_m*/ 1, /*block_n*/ 1024, /*threads*/ 128, /*unroll*/ 1 } }, /* default 6.414 us, margin 220.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 1, 0 }, 91, 181, 2.496, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.983 us, margin 219.8 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 1, 0 }, 182, 362, 3.823, { /*block_m*/ 4, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 8.451 us, margin 121.1 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 16384, 1, 0 }, 363, 724, 11.691, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 14.871 us, margin 3.0 %, ties 3 */
        { "h200", 90, "int8", { 1024, 16384, 1, 0 }, 725, 1448, 24.560, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 25.720 us, margin 2.4 %, ties 5 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 16384, 1, 0 }, 1449, 2896, 47.287, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 49.263 us, margin 1.5 %, ties 4 */
        { "h200", 90, "int8", { 4096, 16384, 1, 0 }, 2897, 5792, 92.779, { /*block_m*/ 8, /*block_n*/ 512, /*threads*/ 256, /*unroll*/ 1 } }, /* default 95.576 us, margin 1.9 %, ties 6 */
        /* one config from m 5793 to 46340: */
        { "h200", 90, "int8", { 8192, 16384, 1, 0 }, 5793, 11585, 183.714, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 188.544 us, margin 1.8 %, ties 6 */
        { "h200", 90, "int8", { 16384, 16384, 1, 0 }, 11586, 23170, 365.658, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 374.615 us, margin 1.0 %, ties 6 */
        { "h200", 90, "int8", { 32768, 16384, 1, 0 }, 23171, 46340, 728.192, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 742.337 us, margin 1.9 %, ties 5 */
        { "h200", 90, "int8", { 65536, 16384, 1, 0 }, 46341, INT64_MAX, 1462.720, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 1490.408 us, margin 1.9 %, ties 8 */
        /* h200 int8 n=24576 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 24576, 1, 0 }, 0, 4, 0.763, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.954 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 24576, 1, 0 }, 5, 22, 1.268, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.440 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 24576, 1, 0 }, 23, 45, 1.690, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.405 us, margin 160.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 24576, 1, 0 }, 46, 90, 2.528, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 6.973 us, margin 2.7 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 24576, 1, 0 }, 91, 181, 3.472, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.377 us, margin 141.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 24576, 1, 0 }, 182, 362, 6.416, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 9.251 us, margin 1.1 %, ties 1 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "int8", { 512, 24576, 1, 0 }, 363, 724, 18.461, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 21.319 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 1024, 24576, 1, 0 }, 725, 1448, 35.908, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 37.985 us, margin 2.3 %, ties 4 */
        { "h200", 90, "int8", { 2048, 24576, 1, 0 }, 1449, 2896, 70.222, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 72.404 us, margin 1.6 %, ties 5 */
        /* one config from m 2897 to 23170: */
        { "h200", 90, "int8", { 4096, 24576, 1, 0 }, 2897, 5792, 138.154, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 142.156 us, margin 1.7 %, ties 6 */
        { "h200", 90, "int8", { 8192, 24576, 1, 0 }, 5793, 11585, 274.473, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 281.334 us, margin 2.3 %, ties 6 */
        { "h200", 90, "int8", { 16384, 24576, 1, 0 }, 11586, 23170, 548.373, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 560.599 us, margin 2.2 %, ties 7 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 24576, 1, 0 }, 23171, 46340, 1099.376, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 1120.246 us, margin 1.9 %, ties 8 */
        { "h200", 90, "int8", { 65536, 24576, 1, 0 }, 46341, INT64_MAX, 2193.120, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 2232.662 us, margin 1.7 %, ties 9 */
        /* h200 int8 n=27648 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 27648, 1, 0 }, 0, 4, 0.772, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.964 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 27648, 1, 0 }, 5, 22, 1.403, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.663 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 27648, 1, 0 }, 23, 45, 2.153, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 5.711 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 27648, 1, 0 }, 46, 90, 2.533, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.754 us, margin 206.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 27648, 1, 0 }, 91, 181, 3.701, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.245 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 256, 27648, 1, 0 }, 182, 362, 8.254, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 4 } }, /* default 12.079 us, margin 4.5 %, ties 1 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "int8", { 512, 27648, 1, 0 }, 363, 724, 20.719, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 22.264 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 27648, 1, 0 }, 725, 1448, 40.248, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 41.704 us, margin 1.7 %, ties 4 */
        { "h200", 90, "int8", { 2048, 27648, 1, 0 }, 1449, 2896, 78.743, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 81.207 us, margin 1.2 %, ties 6 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 27648, 1, 0 }, 2897, 5792, 155.139, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 159.505 us, margin 1.3 %, ties 6 */
        { "h200", 90, "int8", { 8192, 27648, 1, 0 }, 5793, 11585, 308.757, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 316.276 us, margin 1.1 %, ties 6 */
        { "h200", 90, "int8", { 16384, 27648, 1, 0 }, 11586, 23170, 616.688, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 630.634 us, margin 2.3 %, ties 7 */
        { "h200", 90, "int8", { 32768, 27648, 1, 0 }, 23171, 46340, 1228.640, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 1251.094 us, margin 1.8 %, ties 5 */
        { "h200", 90, "int8", { 65536, 27648, 1, 0 }, 46341, INT64_MAX, 2459.968, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 2509.419 us, margin 2.0 %, ties 8 */
        /* h200 int8 n=28672 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 28672, 1, 0 }, 0, 4, 0.769, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.964 us, margin 1.9 %, ties 3 */
        { "h200", 90, "int8", { 16, 28672, 1, 0 }, 5, 22, 1.445, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 2.684 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 32, 28672, 1, 0 }, 23, 45, 2.257, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.994 us, margin 121.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 28672, 1, 0 }, 46, 90, 2.555, { /*block_m*/ 2, /*block_n*/ 4096, /*threads*/ 512, /*unroll*/ 2 } }, /* default 7.219 us, margin 182.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 28672, 1, 0 }, 91, 181, 3.819, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.301 us, margin 117.4 %, ties 2 */
        { "h200", 90, "int8", { 256, 28672, 1, 0 }, 182, 362, 8.931, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 4 } }, /* default 13.186 us, margin 3.2 %, ties 1 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "int8", { 512, 28672, 1, 0 }, 363, 724, 21.486, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 22.845 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 1024, 28672, 1, 0 }, 725, 1448, 41.659, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 43.123 us, margin 1.3 %, ties 4 */
        { "h200", 90, "int8", { 2048, 28672, 1, 0 }, 1449, 2896, 81.641, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 84.010 us, margin 1.0 %, ties 4 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "int8", { 4096, 28672, 1, 0 }, 2897, 5792, 160.716, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 165.263 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 8192, 28672, 1, 0 }, 5793, 11585, 319.944, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 327.721 us, margin 1.3 %, ties 5 */
        { "h200", 90, "int8", { 16384, 28672, 1, 0 }, 11586, 23170, 640.992, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 653.308 us, margin 0.9 %, ties 5 */
        { "h200", 90, "int8", { 32768, 28672, 1, 0 }, 23171, 46340, 1273.440, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 1296.717 us, margin 1.8 %, ties 6 */
        { "h200", 90, "int8", { 65536, 28672, 1, 0 }, 46341, INT64_MAX, 2558.336, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 2606.513 us, margin 1.9 %, ties 8 */
        /* h200 int8 n=37888 in_s32=1 bias=0 */
        { "h200", 90, "int8", { 1, 37888, 1, 0 }, 0, 4, 0.787, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 0.982 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 37888, 1, 0 }, 5, 22, 1.810, { /*block_m*/ 1, /*block_n*/ 512, /*threads*/ 64, /*unroll*/ 1 } }, /* default 3.063 us, margin 69.2 %, ties 2 */
        { "h200", 90, "int8", { 32, 37888, 1, 0 }, 23, 45, 2.245, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 4.970 us, margin 121.4 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "int8", { 64, 37888, 1, 0 }, 46, 90, 2.906, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.203 us, margin 182.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 37888, 1, 0 }, 91, 181, 4.696, { /*block_m*/ 4, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 2 } }, /* default 8.443 us, margin 79.8 %, ties 1 */
        { "h200", 90, "int8", { 256, 37888, 1, 0 }, 182, 362, 14.547, { /*block_m*/ 2, /*block_n*/ 512, /*threads*/ 128, /*unroll*/ 1 } }, /* default 15.825 us, margin 2.7 %, ties 2 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "int8", { 512, 37888, 1, 0 }, 363, 724, 28.019, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 29.740 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 1024, 37888, 1, 0 }, 725, 1448, 54.468, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 56.286 us, margin 1.5 %, ties 5 */
        { "h200", 90, "int8", { 2048, 37888, 1, 0 }, 1449, 2896, 107.251, { /*block_m*/ 1, /*block_n*/ 2048, /*threads*/ 256, /*unroll*/ 1 } }, /* default 110.048 us, margin 1.1 %, ties 6 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "int8", { 4096, 37888, 1, 0 }, 2897, 5792, 211.980, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 217.214 us, margin 1.1 %, ties 5 */
        { "h200", 90, "int8", { 8192, 37888, 1, 0 }, 5793, 11585, 422.612, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 432.561 us, margin 1.0 %, ties 6 */
        { "h200", 90, "int8", { 16384, 37888, 1, 0 }, 11586, 23170, 846.688, { /*block_m*/ 16, /*block_n*/ 256, /*threads*/ 512, /*unroll*/ 1 } }, /* default 862.230 us, margin 1.0 %, ties 6 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 37888, 1, 0 }, 23171, 46340, 1682.096, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 1709.754 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 65536, 37888, 1, 0 }, 46341, INT64_MAX, 3373.952, { /*block_m*/ 16, /*block_n*/ 512, /*threads*/ 512, /*unroll*/ 1 } }, /* default 3439.891 us, margin 2.0 %, ties 8 */
    };
    enum wt_match best = WT_DEFAULT;
    double best_far = 0;
    *out = otherwise;
    if (measured)
        *measured = dims;
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
            if (measured)
                *measured = rows[i].dims;
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
