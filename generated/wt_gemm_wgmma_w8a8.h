/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_w8a8: int8 GEMM on wgmma and bulk tensor copies with the scales and the bias in its epilogue, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 8c5e6303ea1ac357, 56 rows
 */
#ifndef WT_GEMM_WGMMA_W8A8_H
#define WT_GEMM_WGMMA_W8A8_H
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

struct wt_gemm_wgmma_w8a8_config {
    int swap;
    int block_m;
    int block_n;
    int consumers;
    int pingpong;
    int cluster;
    int stages;
    int bulk;
    int split_k;
    int raster;
};

struct wt_gemm_wgmma_w8a8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
    int64_t bias;
    int64_t out_s32;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_wgmma_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_wgmma_w8a8_dims dims,
                                       struct wt_gemm_wgmma_w8a8_config *out, double *median_us)
{
    static const struct wt_gemm_wgmma_w8a8_config otherwise = { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_w8a8_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_wgmma_w8a8_config config;
    } rows[] = {
        /* h200 int8 n=2048 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 0, 4, 2.982, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.442 us, margin 149.5 %, ties 3 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 5, 22, 3.150, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.506 us, margin 138.3 %, ties 3 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 23, 45, 3.160, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.494 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 46, 90, 3.162, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.554 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 91, 181, 3.605, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 7.749 us, margin 114.9 %, ties 3 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 182, 362, 4.687, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.724 us, margin 64.8 %, ties 3 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 363, 724, 7.366, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 8.107 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 725, 1448, 9.907, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.384 us, margin 1.7 %, ties 3 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 1449, 2896, 15.116, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 20.972 us, margin 38.7 %, ties 3 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 2897, 5792, 26.956, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 41.102 us, margin 9.4 %, ties 3 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 5793, 11585, 55.123, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 86.369 us, margin 56.7 %, ties 3 */
        /* one config from m 11586 on: */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 11586, 23170, 100.454, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 167.371 us, margin 6.6 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 23171, 46340, 192.994, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 334.458 us, margin 10.9 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 46341, INT64_MAX, 412.490, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 700.651 us, margin 1.2 %, ties 1 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 0, 4, 7.357, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 2, /*raster*/ 8 } }, /* default 22.002 us, margin 199.0 %, ties 3 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 5, 22, 7.461, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 2, /*raster*/ 4 } }, /* default 22.107 us, margin 196.3 %, ties 3 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 23, 45, 8.133, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 22.058 us, margin 3.2 %, ties 2 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 46, 90, 7.880, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 22.139 us, margin 3.3 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 91, 181, 8.610, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 22.391 us, margin 160.1 %, ties 3 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 182, 362, 11.817, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 16 } }, /* default 22.277 us, margin 3.0 %, ties 3 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 363, 724, 20.475, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 2, /*raster*/ 1 } }, /* default 23.643 us, margin 15.5 %, ties 3 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 725, 1448, 28.638, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 35.830 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 1449, 2896, 48.831, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 77.275 us, margin 58.3 %, ties 3 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 2897, 5792, 92.152, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 139.496 us, margin 18.3 %, ties 3 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 5793, 11585, 180.013, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 280.178 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 11586, 23170, 377.388, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 548.522 us, margin 9.9 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 23171, 46340, 803.576, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1048.440 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 46341, INT64_MAX, 1515.664, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2162.051 us, margin 3.3 %, ties 1 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 0, 4, 3.296, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.684 us, margin 133.1 %, ties 3 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 5, 22, 3.460, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.713 us, margin 122.9 %, ties 3 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 23, 45, 4.026, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 7.719 us, margin 91.7 %, ties 3 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 46, 90, 3.583, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.746 us, margin 116.2 %, ties 2 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 91, 181, 4.610, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.983 us, margin 73.2 %, ties 3 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 182, 362, 5.675, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 8.217 us, margin 14.3 %, ties 3 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 363, 724, 8.960, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 16 } }, /* default 10.442 us, margin 16.5 %, ties 3 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 725, 1448, 12.190, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 19.068 us, margin 19.0 %, ties 3 */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 1449, 2896, 21.525, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 31.451 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 2897, 5792, 40.626, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 16 } }, /* default 65.242 us, margin 1.6 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 5793, 11585, 78.576, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 130.123 us, margin 65.6 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 11586, 23170, 161.972, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 274.547 us, margin 13.3 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 23171, 46340, 317.765, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 565.496 us, margin 2.4 %, ties 2 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 46341, INT64_MAX, 626.453, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1100.073 us, margin 0.9 %, ties 2 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.600, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 16.835 us, margin 95.7 %, ties 3 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 5, 22, 8.864, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 15.809 us, margin 4.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 23, 45, 9.717, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 15.140 us, margin 55.8 %, ties 3 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 46, 90, 9.667, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 13.221 us, margin 36.8 %, ties 3 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 91, 181, 11.436, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.436 us, margin 1.7 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 182, 362, 15.296, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 18.106 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 363, 724, 29.625, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 44.725 us, margin 2.8 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 54.522, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 85.845 us, margin 2.3 %, ties 2 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 102.886, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 170.403 us, margin 65.6 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 212.957, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 352.843 us, margin 8.5 %, ties 3 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 413.669, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 673.023 us, margin 5.2 %, ties 1 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 878.656, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1427.903 us, margin 15.4 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 23171, 46340, 1648.528, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2703.044 us, margin 64.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 46341, INT64_MAX, 3310.784, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5303.181 us, margin 60.2 %, ties 3 */
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
        fits = fits && rows[i].dims.bias == dims.bias;
        same = same && rows[i].dims.bias == dims.bias;
        far *= wt_ratio(rows[i].dims.bias, dims.bias);
        fits = fits && rows[i].dims.out_s32 == dims.out_s32;
        same = same && rows[i].dims.out_s32 == dims.out_s32;
        far *= wt_ratio(rows[i].dims.out_s32, dims.out_s32);
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
