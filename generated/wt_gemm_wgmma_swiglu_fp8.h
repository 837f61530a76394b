/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_swiglu_fp8: gate and up projection in one FP8 (E4M3) product on wgmma, silu(gate) * up in its epilogue, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results e5be60f7bd9f75af, 78 rows
 */
#ifndef WT_GEMM_WGMMA_SWIGLU_FP8_H
#define WT_GEMM_WGMMA_SWIGLU_FP8_H
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

struct wt_gemm_wgmma_swiglu_fp8_config {
    int block_m;
    int block_n;
    int consumers;
    int pingpong;
    int cluster;
    int across;
    int split_k;
    int stream_k;
    int raster;
    int stages;
    int keep;
};

struct wt_gemm_wgmma_swiglu_fp8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_wgmma_swiglu_fp8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_wgmma_swiglu_fp8_dims dims,
                                       struct wt_gemm_wgmma_swiglu_fp8_config *out, double *median_us)
{
    static const struct wt_gemm_wgmma_swiglu_fp8_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_swiglu_fp8_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_wgmma_swiglu_fp8_config config;
    } rows[] = {
        /* h200 fp8 n=16384 k=2048 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 16, 16384, 2048 }, 0, 22, 9.855, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 15.377 us, margin 2.0 %, ties 1 */
        { "h200", 90, "fp8", { 32, 16384, 2048 }, 23, 45, 9.615, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 14.480 us, margin 2.7 %, ties 1 */
        { "h200", 90, "fp8", { 64, 16384, 2048 }, 46, 90, 9.222, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 12.877 us, margin 2.8 %, ties 2 */
        { "h200", 90, "fp8", { 128, 16384, 2048 }, 91, 181, 11.701, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 11.701 us, margin 2.0 %, ties 2 */
        /* one config from m 182 to 2896: */
        { "h200", 90, "fp8", { 256, 16384, 2048 }, 182, 362, 17.586, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 19.602 us, margin 1.6 %, ties 1 */
        { "h200", 90, "fp8", { 512, 16384, 2048 }, 363, 724, 30.753, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 36.437 us, margin 1.3 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 16384, 2048 }, 725, 1448, 57.062, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 69.780 us, margin 1.9 %, ties 2 */
        { "h200", 90, "fp8", { 2048, 16384, 2048 }, 1449, 2896, 113.289, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 144.812 us, margin 1.1 %, ties 5 */
        { "h200", 90, "fp8", { 4096, 16384, 2048 }, 2897, 5792, 214.688, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 285.668 us, margin 3.0 %, ties 4 */
        /* one config from m 5793 on: */
        { "h200", 90, "fp8", { 8192, 16384, 2048 }, 5793, 11585, 436.187, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 573.741 us, margin 1.4 %, ties 4 */
        { "h200", 90, "fp8", { 16384, 16384, 2048 }, 11586, 23170, 869.288, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 1170.172 us, margin 34.6 %, ties 5 */
        { "h200", 90, "fp8", { 32768, 16384, 2048 }, 23171, 46340, 1666.720, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 2262.732 us, margin 35.8 %, ties 2 */
        { "h200", 90, "fp8", { 65536, 16384, 2048 }, 46341, INT64_MAX, 3402.048, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 4591.457 us, margin 2.0 %, ties 3 */
        /* h200 fp8 n=16384 k=3072 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 16, 16384, 3072 }, 0, 22, 14.373, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 23.851 us, margin 6.7 %, ties 1 */
        { "h200", 90, "fp8", { 32, 16384, 3072 }, 23, 45, 14.407, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 22.354 us, margin 2.7 %, ties 2 */
        { "h200", 90, "fp8", { 64, 16384, 3072 }, 46, 90, 13.619, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 19.006 us, margin 3.4 %, ties 1 */
        { "h200", 90, "fp8", { 128, 16384, 3072 }, 91, 181, 17.943, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 17.943 us, margin 2.1 %, ties 1 */
        { "h200", 90, "fp8", { 256, 16384, 3072 }, 182, 362, 26.013, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 27.648 us, margin 1.3 %, ties 1 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "fp8", { 512, 16384, 3072 }, 363, 724, 45.317, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 57.691 us, margin 7.4 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 16384, 3072 }, 725, 1448, 82.255, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 109.331 us, margin 5.3 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 16384, 3072 }, 1449, 2896, 163.089, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 222.060 us, margin 2.7 %, ties 1 */
        { "h200", 90, "fp8", { 4096, 16384, 3072 }, 2897, 5792, 317.925, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 428.428 us, margin 1.9 %, ties 1 */
        { "h200", 90, "fp8", { 8192, 16384, 3072 }, 5793, 11585, 620.216, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 816.929 us, margin 3.7 %, ties 3 */
        { "h200", 90, "fp8", { 16384, 16384, 3072 }, 11586, 23170, 1255.808, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 1624.202 us, margin 2.9 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 16384, 3072 }, 23171, 46340, 2513.248, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 3271.347 us, margin 30.2 %, ties 2 */
        { "h200", 90, "fp8", { 65536, 16384, 3072 }, 46341, INT64_MAX, 5059.744, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 6535.309 us, margin 3.4 %, ties 4 */
        /* h200 fp8 n=24576 k=4096 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 16, 24576, 4096 }, 0, 22, 25.225, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 50.510 us, margin 1.0 %, ties 1 */
        { "h200", 90, "fp8", { 32, 24576, 4096 }, 23, 45, 25.387, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 47.028 us, margin 1.1 %, ties 1 */
        { "h200", 90, "fp8", { 64, 24576, 4096 }, 46, 90, 25.464, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 39.808 us, margin 1.7 %, ties 1 */
        { "h200", 90, "fp8", { 128, 24576, 4096 }, 91, 181, 31.752, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 39.255 us, margin 1.6 %, ties 1 */
        { "h200", 90, "fp8", { 256, 24576, 4096 }, 182, 362, 46.750, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 7, /*keep*/ 1 } }, /* default 51.374 us, margin 2.6 %, ties 1 */
        { "h200", 90, "fp8", { 512, 24576, 4096 }, 363, 724, 86.836, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 112.823 us, margin 6.6 %, ties 2 */
        { "h200", 90, "fp8", { 1024, 24576, 4096 }, 725, 1448, 168.103, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 222.593 us, margin 6.5 %, ties 2 */
        { "h200", 90, "fp8", { 2048, 24576, 4096 }, 1449, 2896, 320.603, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 423.515 us, margin 3.0 %, ties 3 */
        { "h200", 90, "fp8", { 4096, 24576, 4096 }, 2897, 5792, 618.960, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 812.053 us, margin 1.0 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "fp8", { 8192, 24576, 4096 }, 5793, 11585, 1251.328, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 1620.842 us, margin 2.6 %, ties 3 */
        { "h200", 90, "fp8", { 16384, 24576, 4096 }, 11586, 23170, 2492.864, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 3316.568 us, margin 33.0 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 24576, 4096 }, 23171, 46340, 5110.752, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 6553.981 us, margin 1.8 %, ties 4 */
        { "h200", 90, "fp8", { 65536, 24576, 4096 }, 46341, INT64_MAX, 9957.632, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 12799.433 us, margin 1.0 %, ties 2 */
        /* h200 fp8 n=27648 k=5120 */
        { "h200", 90, "fp8", { 16, 27648, 5120 }, 0, 22, 38.871, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 77.382 us, margin 1.6 %, ties 1 */
        { "h200", 90, "fp8", { 32, 27648, 5120 }, 23, 45, 38.693, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 72.642 us, margin 1.1 %, ties 1 */
        { "h200", 90, "fp8", { 64, 27648, 5120 }, 46, 90, 36.985, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 57.727 us, margin 2.6 %, ties 1 */
        { "h200", 90, "fp8", { 128, 27648, 5120 }, 91, 181, 44.559, { /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 46.341 us, margin 4.0 %, ties 2 */
        { "h200", 90, "fp8", { 256, 27648, 5120 }, 182, 362, 67.397, { /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 1 } }, /* default 79.258 us, margin 2.5 %, ties 1 */
        { "h200", 90, "fp8", { 512, 27648, 5120 }, 363, 724, 123.597, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 157.233 us, margin 2.1 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 27648, 5120 }, 725, 1448, 221.670, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 293.512 us, margin 3.5 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 27648, 5120 }, 1449, 2896, 445.560, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 572.681 us, margin 2.2 %, ties 3 */
        /* one config from m 2897 to 23170: */
        { "h200", 90, "fp8", { 4096, 27648, 5120 }, 2897, 5792, 852.960, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 1110.698 us, margin 1.4 %, ties 2 */
        { "h200", 90, "fp8", { 8192, 27648, 5120 }, 5793, 11585, 1716.112, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 2322.780 us, margin 3.1 %, ties 3 */
        { "h200", 90, "fp8", { 16384, 27648, 5120 }, 11586, 23170, 3423.744, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 4709.296 us, margin 2.8 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 27648, 5120 }, 23171, 46340, 7348.288, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 10145.406 us, margin 1.2 %, ties 1 */
        { "h200", 90, "fp8", { 65536, 27648, 5120 }, 46341, INT64_MAX, 13751.424, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 19470.969 us, margin 11.5 %, ties 3 */
        /* h200 fp8 n=28672 k=4096 */
        { "h200", 90, "fp8", { 16, 28672, 4096 }, 0, 22, 31.724, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 60.393 us, margin 1.2 %, ties 1 */
        { "h200", 90, "fp8", { 32, 28672, 4096 }, 23, 45, 31.410, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 57.525 us, margin 1.7 %, ties 1 */
        { "h200", 90, "fp8", { 64, 28672, 4096 }, 46, 90, 30.281, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 47.314 us, margin 3.4 %, ties 1 */
        { "h200", 90, "fp8", { 128, 28672, 4096 }, 91, 181, 38.489, { /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 39.757 us, margin 3.3 %, ties 2 */
        { "h200", 90, "fp8", { 256, 28672, 4096 }, 182, 362, 57.708, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 66.351 us, margin 2.1 %, ties 2 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "fp8", { 512, 28672, 4096 }, 363, 724, 99.763, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 128.707 us, margin 5.6 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 28672, 4096 }, 725, 1448, 185.630, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 243.756 us, margin 5.5 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 28672, 4096 }, 1449, 2896, 377.408, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 489.443 us, margin 1.1 %, ties 1 */
        /* one config from m 2897 to 23170: */
        { "h200", 90, "fp8", { 4096, 28672, 4096 }, 2897, 5792, 741.525, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 943.623 us, margin 2.2 %, ties 3 */
        { "h200", 90, "fp8", { 8192, 28672, 4096 }, 5793, 11585, 1484.112, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 1938.488 us, margin 30.6 %, ties 3 */
        { "h200", 90, "fp8", { 16384, 28672, 4096 }, 11586, 23170, 2923.648, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 3869.222 us, margin 2.4 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 28672, 4096 }, 23171, 46340, 5951.168, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 7796.282 us, margin 2.5 %, ties 2 */
        { "h200", 90, "fp8", { 65536, 28672, 4096 }, 46341, INT64_MAX, 11710.112, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 15706.278 us, margin 34.1 %, ties 3 */
        /* h200 fp8 n=37888 k=3584 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 16, 37888, 3584 }, 0, 22, 34.467, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 69.144 us, margin 3.1 %, ties 2 */
        { "h200", 90, "fp8", { 32, 37888, 3584 }, 23, 45, 34.258, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 65.156 us, margin 1.3 %, ties 1 */
        { "h200", 90, "fp8", { 64, 37888, 3584 }, 46, 90, 34.380, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 55.127 us, margin 3.1 %, ties 2 */
        { "h200", 90, "fp8", { 128, 37888, 3584 }, 91, 181, 41.524, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 52.926 us, margin 4.5 %, ties 1 */
        { "h200", 90, "fp8", { 256, 37888, 3584 }, 182, 362, 62.208, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 74.436 us, margin 3.2 %, ties 1 */
        { "h200", 90, "fp8", { 512, 37888, 3584 }, 363, 724, 114.962, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 152.159 us, margin 32.4 %, ties 2 */
        { "h200", 90, "fp8", { 1024, 37888, 3584 }, 725, 1448, 225.581, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 310.164 us, margin 7.2 %, ties 3 */
        { "h200", 90, "fp8", { 2048, 37888, 3584 }, 1449, 2896, 427.443, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 577.884 us, margin 35.2 %, ties 2 */
        /* one config from m 2897 to 23170: */
        { "h200", 90, "fp8", { 4096, 37888, 3584 }, 2897, 5792, 835.488, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 1110.688 us, margin 0.8 %, ties 2 */
        { "h200", 90, "fp8", { 8192, 37888, 3584 }, 5793, 11585, 1690.320, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 2235.304 us, margin 3.6 %, ties 3 */
        { "h200", 90, "fp8", { 16384, 37888, 3584 }, 11586, 23170, 3382.752, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 4574.578 us, margin 3.6 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 37888, 3584 }, 23171, 46340, 6726.896, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 9090.673 us, margin 3.3 %, ties 2 */
        { "h200", 90, "fp8", { 65536, 37888, 3584 }, 46341, INT64_MAX, 13780.544, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 19208.387 us, margin 39.4 %, ties 3 */
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
