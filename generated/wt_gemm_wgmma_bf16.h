/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_bf16: bf16 GEMM on wgmma and bulk tensor copies, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results ffb610fe60328d28, 70 rows
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
    double x = a > 0 ? (double)a : 0.5, y = b > 0 ? (double)b : 0.5; /* a flag that is 0 on both sides is no distance */
    return x > y ? x / y : y / x;
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
    int bulk;
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
    static const struct wt_gemm_wgmma_bf16_config otherwise = { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_bf16_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_wgmma_bf16_config config;
    } rows[] = {
        /* h200 bf16 n=2048 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, 4, 4.467, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 2, /*raster*/ 1 } }, /* default 11.337 us, margin 153.8 %, ties 3 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5, 22, 4.560, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.359 us, margin 149.1 %, ties 3 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 23, 45, 4.704, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.368 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 46, 90, 5.627, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.380 us, margin 102.2 %, ties 3 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 91, 181, 5.019, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.568 us, margin 130.5 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 182, 362, 6.585, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.473 us, margin 12.3 %, ties 3 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 363, 724, 11.061, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.100 us, margin 9.4 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 725, 1448, 15.404, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 18.199 us, margin 1.6 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 1449, 2896, 26.674, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 35.925 us, margin 34.7 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 2897, 5792, 46.275, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 16 } }, /* default 65.678 us, margin 0.1 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 5793, 11585, 104.362, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 148.998 us, margin 42.8 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 11586, 23170, 205.855, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 281.411 us, margin 3.3 %, ties 1 */
        /* one config from m 23171 on: */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 23171, 46340, 402.183, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 511.455 us, margin 6.4 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 46341, INT64_MAX, 810.726, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1039.152 us, margin 1.3 %, ties 2 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, 4, 11.185, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*raster*/ 4 } }, /* default 40.318 us, margin 260.5 %, ties 3 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 5, 22, 11.171, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*raster*/ 4 } }, /* default 40.290 us, margin 2.4 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 23, 45, 11.177, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*raster*/ 16 } }, /* default 40.299 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 46, 90, 11.874, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 2, /*raster*/ 8 } }, /* default 40.278 us, margin 1.6 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 91, 181, 14.648, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 40.486 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 182, 362, 19.097, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 4, /*raster*/ 8 } }, /* default 40.349 us, margin 2.1 %, ties 2 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 363, 724, 33.033, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 2, /*raster*/ 1 } }, /* default 45.122 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 725, 1448, 54.897, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 68.810 us, margin 25.3 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 1449, 2896, 90.266, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 135.430 us, margin 50.0 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 2897, 5792, 200.598, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 267.410 us, margin 2.7 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 5793, 11585, 412.720, { /*swap*/ 0, /*block_m*/ 256, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 538.522 us, margin 30.5 %, ties 3 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 11586, 23170, 806.280, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1092.786 us, margin 4.9 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 23171, 46340, 1597.760, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2162.445 us, margin 35.3 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 46341, INT64_MAX, 3118.592, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 4642.766 us, margin 48.9 %, ties 2 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, 4, 5.045, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.570 us, margin 129.3 %, ties 3 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 5, 22, 5.171, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.614 us, margin 124.6 %, ties 3 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 23, 45, 5.296, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.633 us, margin 119.6 %, ties 3 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 46, 90, 5.492, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.681 us, margin 1.9 %, ties 2 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 91, 181, 6.504, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.878 us, margin 82.6 %, ties 3 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 182, 362, 8.053, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.291 us, margin 8.1 %, ties 3 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 363, 724, 13.473, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 16 } }, /* default 17.134 us, margin 27.2 %, ties 3 */
        /* one config from m 725 to 5792: */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 725, 1448, 20.178, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 16 } }, /* default 31.038 us, margin 1.8 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 1449, 2896, 37.218, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 16 } }, /* default 50.430 us, margin 3.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 2897, 5792, 77.113, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 16 } }, /* default 102.064 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 5793, 11585, 157.615, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 196.717 us, margin 24.8 %, ties 3 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 11586, 23170, 306.823, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 389.904 us, margin 4.4 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 23171, 46340, 598.981, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 765.983 us, margin 8.3 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 46341, INT64_MAX, 1184.624, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1512.224 us, margin 1.5 %, ties 1 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, 4, 15.821, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 33.378 us, margin 111.0 %, ties 3 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 5, 22, 15.982, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 30.994 us, margin 93.9 %, ties 3 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 23, 45, 16.529, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 28.976 us, margin 75.3 %, ties 3 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 46, 90, 16.571, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 23.481 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 91, 181, 18.757, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 18.757 us, margin 0.9 %, ties 3 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 182, 362, 29.241, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 31.192 us, margin 6.2 %, ties 2 */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 363, 724, 50.965, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 68.859 us, margin 1.7 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 725, 1448, 108.612, { /*swap*/ 0, /*block_m*/ 256, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 133.832 us, margin 1.2 %, ties 2 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 1449, 2896, 196.632, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 257.855 us, margin 31.1 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 2897, 5792, 411.856, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 507.875 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 5793, 11585, 805.456, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 996.422 us, margin 2.0 %, ties 1 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 11586, 23170, 1619.920, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2155.277 us, margin 5.3 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 23171, 46340, 3193.712, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 4239.868 us, margin 5.5 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 46341, INT64_MAX, 6806.896, { /*swap*/ 0, /*block_m*/ 192, /*block_n*/ 128, /*consumers*/ 3, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 8642.919 us, margin 4.8 %, ties 2 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, 4, 120.886, { /*swap*/ 1, /*block_m*/ 192, /*block_n*/ 16, /*consumers*/ 3, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 16 } }, /* default 274.053 us, margin 126.7 %, ties 3 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 5, 22, 122.936, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 253.068 us, margin 105.9 %, ties 3 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 23, 45, 123.350, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 238.338 us, margin 93.2 %, ties 3 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 46, 90, 126.020, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 188.128 us, margin 49.3 %, ties 3 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 91, 181, 144.674, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 149.594 us, margin 2.6 %, ties 2 */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 182, 362, 223.968, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 253.606 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 432.474, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 16 } }, /* default 538.615 us, margin 0.5 %, ties 2 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, 4, 120.846, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 16 } }, /* default 273.668 us, margin 126.5 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 5, 22, 123.161, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 16 } }, /* default 252.020 us, margin 104.6 %, ties 3 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 23, 45, 123.055, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 16 } }, /* default 237.708 us, margin 93.2 %, ties 3 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 46, 90, 126.319, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 188.766 us, margin 49.4 %, ties 3 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 91, 181, 143.369, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 149.387 us, margin 1.1 %, ties 2 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 182, 362, 219.858, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 256.416 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 413.624, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 536.261 us, margin 5.3 %, ties 1 */
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
