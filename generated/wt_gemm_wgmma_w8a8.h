/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_w8a8: int8 GEMM on wgmma and bulk tensor copies with the scales and the bias in its epilogue, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results df1854a1d020bdf6, 56 rows
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
    int stream_k;
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
    static const struct wt_gemm_wgmma_w8a8_config otherwise = { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 };
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
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 0, 4, 2.578, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 6.677 us, margin 159.0 %, ties 4 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 5, 22, 2.625, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 6.701 us, margin 155.3 %, ties 4 */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 23, 45, 2.672, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 6.707 us, margin 151.0 %, ties 4 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 46, 90, 2.724, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 6.772 us, margin 148.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 91, 181, 3.230, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 6.859 us, margin 112.4 %, ties 6 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 182, 362, 4.271, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 6.812 us, margin 59.5 %, ties 6 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 363, 724, 6.865, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 7.137 us, margin 0.6 %, ties 3 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 725, 1448, 9.288, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 10.217 us, margin 1.3 %, ties 5 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 1449, 2896, 14.701, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 18.118 us, margin 1.0 %, ties 4 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 2897, 5792, 27.039, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 36.469 us, margin 1.7 %, ties 4 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 5793, 11585, 56.773, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 71.498 us, margin 6.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 11586, 23170, 109.230, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 137.404 us, margin 0.4 %, ties 4 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 23171, 46340, 225.070, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 271.967 us, margin 20.8 %, ties 6 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 46341, INT64_MAX, 437.376, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 532.937 us, margin 1.3 %, ties 3 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 0, 4, 7.053, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 21.260 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 5, 22, 7.180, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 4, /*raster*/ 1 } }, /* default 21.158 us, margin 194.7 %, ties 7 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 23, 45, 7.199, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 21.160 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 46, 90, 7.303, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 21.205 us, margin 4.1 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 91, 181, 8.168, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 21.351 us, margin 161.4 %, ties 6 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 182, 362, 11.550, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 21.221 us, margin 83.7 %, ties 3 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 363, 724, 19.219, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 22.948 us, margin 19.4 %, ties 7 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 725, 1448, 28.614, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 34.939 us, margin 1.0 %, ties 4 */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 1449, 2896, 52.285, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 65.014 us, margin 24.3 %, ties 6 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 2897, 5792, 96.544, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 135.819 us, margin 0.3 %, ties 4 */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 5793, 11585, 206.679, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 271.250 us, margin 1.8 %, ties 4 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 11586, 23170, 418.883, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 535.477 us, margin 27.8 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 23171, 46340, 828.064, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 1055.284 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 46341, INT64_MAX, 1612.032, { /*swap*/ 0, /*block_m*/ 192, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 2203.229 us, margin 3.7 %, ties 1 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 0, 4, 2.777, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 6.857 us, margin 147.0 %, ties 3 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 5, 22, 2.849, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 6.860 us, margin 140.8 %, ties 4 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 23, 45, 3.084, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 6.870 us, margin 4.6 %, ties 4 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 46, 90, 3.427, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 6.973 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 91, 181, 4.167, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 7.059 us, margin 69.4 %, ties 6 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 182, 362, 5.167, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 7.141 us, margin 1.0 %, ties 4 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 363, 724, 8.388, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 9.514 us, margin 13.4 %, ties 6 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 725, 1448, 11.704, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 16.315 us, margin 39.4 %, ties 6 */
        /* one config from m 1449 to 11585: */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 1449, 2896, 20.865, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 26.481 us, margin 1.2 %, ties 4 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 2897, 5792, 39.320, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 54.520 us, margin 8.6 %, ties 4 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 5793, 11585, 79.914, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 106.570 us, margin 2.2 %, ties 2 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 11586, 23170, 155.162, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 198.880 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 23171, 46340, 313.413, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 389.492 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 46341, INT64_MAX, 645.928, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 799.165 us, margin 8.5 %, ties 5 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.047, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 15.794 us, margin 2.5 %, ties 4 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 5, 22, 8.273, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 14.802 us, margin 2.8 %, ties 4 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 23, 45, 8.785, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 14.003 us, margin 1.7 %, ties 4 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 46, 90, 9.109, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 12.223 us, margin 34.2 %, ties 5 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 91, 181, 10.794, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 10.842 us, margin 0.4 %, ties 4 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 182, 362, 16.740, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 17.601 us, margin 2.8 %, ties 3 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 363, 724, 30.949, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 36.719 us, margin 4.5 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 53.068, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 69.223 us, margin 7.5 %, ties 2 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 109.038, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 143.181 us, margin 2.4 %, ties 2 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 211.459, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 271.551 us, margin 2.6 %, ties 2 */
        /* one config from m 5793 to 46340: */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 410.437, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 523.647 us, margin 1.9 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 847.640, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 1115.269 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 23171, 46340, 1676.728, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 2244.474 us, margin 7.2 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 46341, INT64_MAX, 3416.832, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 4546.015 us, margin 1.3 %, ties 1 */
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
