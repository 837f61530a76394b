/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_bf16: bf16 GEMM on wgmma and bulk tensor copies, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 762b89e42e370f86, 70 rows
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
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, 4, 4.573, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.297 us, margin 147.0 %, ties 3 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5, 22, 4.554, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.319 us, margin 148.6 %, ties 3 */
        /* one config from m 23 to 90: */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 23, 45, 4.720, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.322 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 46, 90, 4.973, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.348 us, margin 1.3 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 91, 181, 5.044, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.415 us, margin 126.3 %, ties 2 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 182, 362, 6.876, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.414 us, margin 66.0 %, ties 3 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 363, 724, 10.690, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.027 us, margin 12.5 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 725, 1448, 14.902, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 17.673 us, margin 18.6 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 1449, 2896, 24.817, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 33.271 us, margin 34.1 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 2897, 5792, 50.379, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 66.733 us, margin 32.5 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 5793, 11585, 98.656, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 1 } }, /* default 129.619 us, margin 31.4 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 11586, 23170, 216.205, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 258.733 us, margin 2.6 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 23171, 46340, 390.077, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 488.432 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 46341, INT64_MAX, 823.064, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 16 } }, /* default 1009.675 us, margin 3.0 %, ties 1 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, 4, 11.007, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*raster*/ 1 } }, /* default 40.237 us, margin 265.5 %, ties 3 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 5, 22, 11.015, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*raster*/ 4 } }, /* default 40.239 us, margin 265.3 %, ties 3 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 23, 45, 11.170, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*raster*/ 1 } }, /* default 40.313 us, margin 2.0 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 46, 90, 12.332, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 2, /*raster*/ 1 } }, /* default 40.386 us, margin 227.5 %, ties 3 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 91, 181, 15.196, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 2, /*raster*/ 8 } }, /* default 40.250 us, margin 164.9 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 182, 362, 19.442, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 4, /*raster*/ 16 } }, /* default 40.298 us, margin 3.7 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 363, 724, 36.167, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 45.906 us, margin 26.9 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 725, 1448, 53.519, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 67.510 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 1449, 2896, 93.506, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 135.321 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 2897, 5792, 193.011, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 4 } }, /* default 264.526 us, margin 37.1 %, ties 3 */
        /* one config from m 5793 to 46340: */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 5793, 11585, 400.960, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 525.584 us, margin 31.1 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 11586, 23170, 788.504, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1081.611 us, margin 37.2 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 23171, 46340, 1569.072, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2130.048 us, margin 35.8 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 46341, INT64_MAX, 3149.664, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 4411.360 us, margin 40.1 %, ties 3 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, 4, 5.263, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.550 us, margin 119.5 %, ties 3 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 5, 22, 5.321, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.604 us, margin 118.1 %, ties 3 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 23, 45, 5.558, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.617 us, margin 109.0 %, ties 3 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 46, 90, 6.065, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.698 us, margin 92.9 %, ties 3 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 91, 181, 6.475, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.759 us, margin 81.6 %, ties 3 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 182, 362, 8.065, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.043 us, margin 49.3 %, ties 3 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 363, 724, 14.135, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 16.713 us, margin 18.2 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 725, 1448, 23.670, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 29.226 us, margin 1.3 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 1449, 2896, 40.174, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 50.350 us, margin 25.3 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 2897, 5792, 78.497, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 100.235 us, margin 27.7 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 5793, 11585, 153.297, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 193.790 us, margin 26.4 %, ties 3 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 11586, 23170, 311.783, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 379.203 us, margin 5.4 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 23171, 46340, 636.661, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 784.954 us, margin 23.3 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 46341, INT64_MAX, 1200.651, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1490.320 us, margin 24.1 %, ties 3 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, 4, 15.537, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 33.124 us, margin 113.2 %, ties 3 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 5, 22, 15.794, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 31.012 us, margin 96.4 %, ties 3 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 23, 45, 16.679, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 28.720 us, margin 72.2 %, ties 3 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 46, 90, 17.171, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 23.563 us, margin 37.2 %, ties 3 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 91, 181, 17.876, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 17.876 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 182, 362, 29.823, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 29.823 us, margin 0.0 %, ties 4 */
        /* one config from m 363 to 5792: */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 363, 724, 48.042, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 66.485 us, margin 38.4 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 725, 1448, 97.790, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 129.555 us, margin 32.5 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 1449, 2896, 213.451, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 260.955 us, margin 22.3 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 2897, 5792, 404.416, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 501.973 us, margin 24.1 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 5793, 11585, 820.267, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1016.160 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 11586, 23170, 1732.912, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2195.008 us, margin 26.7 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 23171, 46340, 3197.856, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 4043.520 us, margin 26.4 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 46341, INT64_MAX, 6544.160, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*raster*/ 8 } }, /* default 8590.848 us, margin 1.5 %, ties 2 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, 4, 118.970, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 271.442 us, margin 128.2 %, ties 3 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 5, 22, 120.634, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 250.008 us, margin 107.2 %, ties 3 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 23, 45, 121.320, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 234.436 us, margin 93.2 %, ties 3 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 46, 90, 126.093, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 185.136 us, margin 46.8 %, ties 3 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 91, 181, 142.533, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.274 us, margin 2.6 %, ties 3 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 182, 362, 189.603, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 230.424 us, margin 4.4 %, ties 2 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 409.008, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 510.475 us, margin 1.5 %, ties 2 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, 4, 119.058, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 4 } }, /* default 272.850 us, margin 129.2 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 5, 22, 120.662, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 251.420 us, margin 108.4 %, ties 3 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 23, 45, 121.514, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 234.624 us, margin 93.1 %, ties 3 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 46, 90, 125.803, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 1 } }, /* default 185.850 us, margin 47.7 %, ties 3 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 91, 181, 143.641, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 148.453 us, margin 0.4 %, ties 2 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 182, 362, 191.942, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 233.088 us, margin 6.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 428.856, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*raster*/ 8 } }, /* default 510.507 us, margin 19.0 %, ties 1 */
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
