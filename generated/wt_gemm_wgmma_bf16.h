/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_bf16: bf16 GEMM on wgmma and bulk tensor copies, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results b99a84967178cba3, 70 rows
 */
#ifndef WT_GEMM_WGMMA_BF16_H
#define WT_GEMM_WGMMA_BF16_H
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

struct wt_gemm_wgmma_bf16_config {
    int swap;
    int block_m;
    int block_n;
    int consumers;
    int pingpong;
    int cluster;
    int stages;
    int split_k;
    int raster;
};

struct wt_gemm_wgmma_bf16_dims {
    int64_t m;
    int64_t n;
    int64_t k;
    int64_t bias;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_wgmma_bf16_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_wgmma_bf16_dims dims,
                                       struct wt_gemm_wgmma_bf16_config *out, double *median_us)
{
    static const struct wt_gemm_wgmma_bf16_config otherwise = { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_bf16_dims dims;
        double median_us;
        struct wt_gemm_wgmma_bf16_config config;
    } rows[] = {
        /* h200 bf16 n=2048 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 5.585, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.315 us, margin 102.6 %, ties 1 */
        /* one config for m 16 to 32: */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 4.744, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.327 us, margin 138.8 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 4.710, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.331 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 4.528, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.364 us, margin 4.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 4.941, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.530 us, margin 133.3 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 6.894, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.445 us, margin 66.0 %, ties 2 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 12.017, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.017 us, margin 4.7 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 15.722, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 17.899 us, margin 3.2 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 26.457, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 33.063 us, margin 25.0 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 52.568, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 66.630 us, margin 26.7 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 108.216, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 130.780 us, margin 20.9 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 215.796, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*split_k*/ 1, /*raster*/ 8 } }, /* default 263.428 us, margin 4.0 %, ties 1 */
        /* one config for m 32768 to 65536: */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 419.033, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 510.907 us, margin 9.8 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 822.872, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1004.592 us, margin 9.8 %, ties 1 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 17.594, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 2, /*raster*/ 8 } }, /* default 40.286 us, margin 1.8 %, ties 1 */
        /* one config for m 16 to 32: */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 13.657, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 4, /*raster*/ 8 } }, /* default 40.369 us, margin 195.6 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 13.389, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 4, /*raster*/ 8 } }, /* default 40.283 us, margin 200.9 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 11.975, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 2, /*raster*/ 8 } }, /* default 40.361 us, margin 237.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 15.093, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 2, /*raster*/ 4 } }, /* default 40.428 us, margin 2.9 %, ties 2 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 20.099, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 40.356 us, margin 3.5 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 33.409, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 4 } }, /* default 45.365 us, margin 35.8 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 61.898, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 75.803 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 105.029, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 134.837 us, margin 28.4 %, ties 3 */
        /* one config for m 4096 to 65536: */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 192.294, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 266.277 us, margin 38.5 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 411.899, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 553.675 us, margin 9.8 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 806.584, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1079.829 us, margin 33.9 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 1631.312, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2192.160 us, margin 34.4 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 3254.304, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 4779.968 us, margin 46.9 %, ties 3 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        /* one config for m 1 to 32: */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 6.496, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.576 us, margin 17.6 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 6.264, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.616 us, margin 85.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 6.177, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.616 us, margin 2.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 5.175, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.640 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 6.368, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.853 us, margin 86.1 %, ties 3 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 7.959, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.000 us, margin 50.8 %, ties 2 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 14.504, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 16.718 us, margin 15.3 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 23.735, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 29.427 us, margin 24.0 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 40.569, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 49.619 us, margin 22.3 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 78.428, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 99.507 us, margin 26.9 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 159.366, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 194.121 us, margin 21.8 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 323.027, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*split_k*/ 1, /*raster*/ 4 } }, /* default 391.872 us, margin 4.6 %, ties 2 */
        /* one config for m 32768 to 65536: */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 618.315, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 752.250 us, margin 9.9 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 1247.989, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1507.264 us, margin 20.8 %, ties 1 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        /* one config for m 1 to 64: */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 18.313, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 33.125 us, margin 3.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 17.510, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 30.963 us, margin 4.9 %, ties 1 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 16.851, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 28.653 us, margin 3.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 16.671, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 23.547 us, margin 2.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 17.932, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 17.932 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 27.606, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 29.130 us, margin 5.5 %, ties 2 */
        /* one config for m 512 to 1024: */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 54.458, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 67.976 us, margin 24.8 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 106.304, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 130.565 us, margin 22.8 %, ties 3 */
        /* one config for m 2048 to 8192: */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 211.868, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 257.751 us, margin 21.7 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 431.888, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 503.829 us, margin 4.1 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 911.445, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1072.139 us, margin 3.9 %, ties 1 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 1465.488, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1981.936 us, margin 35.2 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 3382.432, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 4137.504 us, margin 22.3 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 7233.024, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 8898.656 us, margin 23.0 %, ties 3 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        /* one config for m 1 to 32: */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 122.524, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 271.424 us, margin 2.1 %, ties 2 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 122.050, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 249.508 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 121.910, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 234.268 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 124.798, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 186.096 us, margin 49.1 %, ties 3 */
        /* one config for m 128 to 256: */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 142.924, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.686 us, margin 2.6 %, ties 2 */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 232.004, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 253.029 us, margin 3.2 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 440.264, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 519.243 us, margin 17.9 %, ties 3 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 122.480, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 272.283 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 121.994, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 249.764 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 122.712, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*split_k*/ 1, /*raster*/ 8 } }, /* default 234.436 us, margin 91.0 %, ties 3 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 124.687, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 186.090 us, margin 49.2 %, ties 3 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 144.057, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*split_k*/ 1, /*raster*/ 8 } }, /* default 149.593 us, margin 0.5 %, ties 2 */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 248.544, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 248.544 us, margin 0.0 %, ties 4 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 420.232, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 521.280 us, margin 24.0 %, ties 3 */
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
