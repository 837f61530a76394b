/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_w8a8: int8 GEMM on wgmma and bulk tensor copies with the scales and the bias in its epilogue, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 395d2c8c42955033, 56 rows
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
    return a > b ? (double)a / (double)(b > 0 ? b : 1) : (double)b / (double)(a > 0 ? a : 1);
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
    static const struct wt_gemm_wgmma_w8a8_config otherwise = { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_w8a8_dims dims;
        double median_us;
        struct wt_gemm_wgmma_w8a8_config config;
    } rows[] = {
        /* h200 int8 n=2048 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 3.827, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.624 us, margin 99.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 3.637, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.617 us, margin 109.4 %, ties 2 */
        /* one config for m 32 to 64: */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 3.136, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.605 us, margin 142.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 3.133, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.689 us, margin 145.4 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 3.956, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.905 us, margin 99.8 %, ties 3 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 4.798, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.900 us, margin 64.6 %, ties 3 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 8.078, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 8.208 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 10.489, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.421 us, margin 0.6 %, ties 2 */
        /* one config for m 2048 to 8192: */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 17.233, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.628 us, margin 19.7 %, ties 3 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 30.759, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 41.608 us, margin 2.4 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 59.978, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 84.506 us, margin 3.5 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 114.603, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 167.575 us, margin 46.2 %, ties 1 */
        /* one config for m 32768 to 65536: */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 215.676, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 328.139 us, margin 52.1 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 453.216, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 665.242 us, margin 46.8 %, ties 1 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 9.901, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 22.157 us, margin 123.8 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 8.966, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 22.188 us, margin 147.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 7.782, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 2, /*raster*/ 8 } }, /* default 22.136 us, margin 184.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 8.012, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 8 } }, /* default 22.217 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 9.262, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 4 } }, /* default 22.473 us, margin 142.6 %, ties 3 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 11.926, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 4 } }, /* default 22.356 us, margin 87.5 %, ties 3 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 22.775, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 23.883 us, margin 0.9 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 29.115, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 35.568 us, margin 22.2 %, ties 3 */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 56.242, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 71.290 us, margin 0.8 %, ties 2 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 99.640, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 139.522 us, margin 40.0 %, ties 3 */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 199.867, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 268.400 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 395.443, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 527.470 us, margin 33.4 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 790.320, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1032.555 us, margin 0.8 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 1778.048, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2191.072 us, margin 23.2 %, ties 1 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        /* one config for m 1 to 32: */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 4.528, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.727 us, margin 70.7 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 4.271, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.786 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 3.844, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.772 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 4.089, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.842 us, margin 91.8 %, ties 2 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 4.954, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 4 } }, /* default 8.108 us, margin 63.7 %, ties 3 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 5.786, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 1 } }, /* default 8.244 us, margin 42.5 %, ties 3 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 9.707, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 10.382 us, margin 7.0 %, ties 3 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 16.084, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 19.069 us, margin 18.6 %, ties 3 */
        /* one config for m 2048 to 4096: */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 24.084, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 31.242 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 45.146, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 64.457 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 86.709, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 128.740 us, margin 48.5 %, ties 3 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 171.227, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 260.555 us, margin 52.2 %, ties 1 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 331.057, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 517.888 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 648.155, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1037.568 us, margin 1.4 %, ties 1 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        /* one config for m 1 to 32: */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 10.893, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.688 us, margin 53.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 10.700, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.763 us, margin 4.6 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 10.566, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.031 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 10.727, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 13.142 us, margin 22.5 %, ties 3 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 11.439, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.439 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 15.834, { /*swap*/ 0, /*block_m*/ 256, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 18.088 us, margin 7.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 33.017, { /*swap*/ 0, /*block_m*/ 256, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 43.148 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 61.964, { /*swap*/ 0, /*block_m*/ 256, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 82.019 us, margin 32.4 %, ties 3 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 114.669, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 166.644 us, margin 45.3 %, ties 2 */
        /* one config for m 4096 to 65536: */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 215.776, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 16 } }, /* default 328.832 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 492.891, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 16 } }, /* default 727.149 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 919.432, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 16 } }, /* default 1347.696 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 1799.008, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 16 } }, /* default 2701.344 us, margin 1.7 %, ties 2 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 3767.584, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 16 } }, /* default 5601.504 us, margin 1.4 %, ties 2 */
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
