/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_swiglu_w8a8: gate and up projection in one int8 product on wgmma, silu(gate) * up in its epilogue, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 9bfe9f882e4e284b, 78 rows
 */
#ifndef WT_GEMM_WGMMA_SWIGLU_W8A8_H
#define WT_GEMM_WGMMA_SWIGLU_W8A8_H
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

struct wt_gemm_wgmma_swiglu_w8a8_config {
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

struct wt_gemm_wgmma_swiglu_w8a8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_gemm_wgmma_swiglu_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_wgmma_swiglu_w8a8_dims dims,
                                       struct wt_gemm_wgmma_swiglu_w8a8_config *out, struct wt_gemm_wgmma_swiglu_w8a8_dims *measured, double *median_us)
{
    static const struct wt_gemm_wgmma_swiglu_w8a8_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_swiglu_w8a8_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_wgmma_swiglu_w8a8_config config;
    } rows[] = {
        /* h200 int8 n=16384 k=2048 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 16, 16384, 2048 }, 0, 22, 9.885, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 15.394 us, margin 55.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 2048 }, 23, 45, 9.661, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 14.495 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048 }, 46, 90, 9.288, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 13.188 us, margin 3.2 %, ties 2 */
        { "h200", 90, "int8", { 128, 16384, 2048 }, 91, 181, 11.476, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 11.904 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 2048 }, 182, 362, 16.953, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 19.097 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 512, 16384, 2048 }, 363, 724, 30.081, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 35.770 us, margin 3.2 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 2048 }, 725, 1448, 58.783, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 72.560 us, margin 1.1 %, ties 5 */
        { "h200", 90, "int8", { 2048, 16384, 2048 }, 1449, 2896, 108.249, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 139.848 us, margin 0.7 %, ties 3 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 16384, 2048 }, 2897, 5792, 212.971, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 284.231 us, margin 6.1 %, ties 10 */
        { "h200", 90, "int8", { 8192, 16384, 2048 }, 5793, 11585, 429.579, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 577.272 us, margin 1.1 %, ties 5 */
        { "h200", 90, "int8", { 16384, 16384, 2048 }, 11586, 23170, 829.872, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 1135.681 us, margin 1.0 %, ties 4 */
        { "h200", 90, "int8", { 32768, 16384, 2048 }, 23171, 46340, 1664.896, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 2234.960 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 65536, 16384, 2048 }, 46341, INT64_MAX, 3313.440, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 4495.088 us, margin 1.2 %, ties 2 */
        /* h200 int8 n=16384 k=3072 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 16, 16384, 3072 }, 0, 22, 13.850, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 23.907 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 3072 }, 23, 45, 13.385, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 22.352 us, margin 4.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 3072 }, 46, 90, 13.332, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 18.888 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 128, 16384, 3072 }, 91, 181, 16.817, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 17.466 us, margin 3.9 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 16384, 3072 }, 182, 362, 23.889, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 26.490 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 512, 16384, 3072 }, 363, 724, 42.990, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 49.941 us, margin 2.0 %, ties 3 */
        { "h200", 90, "int8", { 1024, 16384, 3072 }, 725, 1448, 83.066, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 97.078 us, margin 1.0 %, ties 7 */
        { "h200", 90, "int8", { 2048, 16384, 3072 }, 1449, 2896, 163.065, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 198.033 us, margin 0.8 %, ties 6 */
        { "h200", 90, "int8", { 4096, 16384, 3072 }, 2897, 5792, 306.459, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 379.278 us, margin 0.9 %, ties 10 */
        { "h200", 90, "int8", { 8192, 16384, 3072 }, 5793, 11585, 628.352, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 780.960 us, margin 0.9 %, ties 10 */
        { "h200", 90, "int8", { 16384, 16384, 3072 }, 11586, 23170, 1254.133, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 1612.478 us, margin 1.2 %, ties 2 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 16384, 3072 }, 23171, 46340, 2430.144, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 3178.517 us, margin 0.6 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 3072 }, 46341, INT64_MAX, 4892.128, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 6374.400 us, margin 1.9 %, ties 4 */
        /* h200 int8 n=24576 k=4096 */
        { "h200", 90, "int8", { 16, 24576, 4096 }, 0, 22, 24.972, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 50.567 us, margin 102.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 24576, 4096 }, 23, 45, 24.774, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7, /*keep*/ 1 } }, /* default 47.642 us, margin 6.3 %, ties 2 */
        { "h200", 90, "int8", { 64, 24576, 4096 }, 46, 90, 24.778, { /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 39.756 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 128, 24576, 4096 }, 91, 181, 30.165, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 38.086 us, margin 1.3 %, ties 1 */
        /* one config from m 182 to 1448: */
        { "h200", 90, "int8", { 256, 24576, 4096 }, 182, 362, 43.785, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 49.696 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 512, 24576, 4096 }, 363, 724, 83.010, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 94.598 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 1024, 24576, 4096 }, 725, 1448, 160.086, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 184.241 us, margin 1.2 %, ties 9 */
        { "h200", 90, "int8", { 2048, 24576, 4096 }, 1449, 2896, 303.941, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 358.908 us, margin 0.8 %, ties 9 */
        /* one config from m 2897 to 46340: */
        { "h200", 90, "int8", { 4096, 24576, 4096 }, 2897, 5792, 598.293, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 738.855 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 8192, 24576, 4096 }, 5793, 11585, 1217.120, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 1515.683 us, margin 0.8 %, ties 8 */
        { "h200", 90, "int8", { 16384, 24576, 4096 }, 11586, 23170, 2412.128, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 3078.194 us, margin 0.8 %, ties 6 */
        { "h200", 90, "int8", { 32768, 24576, 4096 }, 23171, 46340, 4870.016, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 6137.940 us, margin 1.0 %, ties 5 */
        { "h200", 90, "int8", { 65536, 24576, 4096 }, 46341, INT64_MAX, 9742.592, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 12320.574 us, margin 2.5 %, ties 4 */
        /* h200 int8 n=27648 k=5120 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 16, 27648, 5120 }, 0, 22, 37.705, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7, /*keep*/ 1 } }, /* default 74.005 us, margin 4.9 %, ties 2 */
        { "h200", 90, "int8", { 32, 27648, 5120 }, 23, 45, 37.444, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7, /*keep*/ 1 } }, /* default 71.915 us, margin 2.3 %, ties 2 */
        { "h200", 90, "int8", { 64, 27648, 5120 }, 46, 90, 38.412, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 63.235 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 27648, 5120 }, 91, 181, 45.619, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 47.367 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 256, 27648, 5120 }, 182, 362, 63.415, { /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 1 } }, /* default 76.355 us, margin 6.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 27648, 5120 }, 363, 724, 119.357, { /*block_m*/ 128, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7, /*keep*/ 3 } }, /* default 136.784 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 1024, 27648, 5120 }, 725, 1448, 202.033, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 238.715 us, margin 1.8 %, ties 3 */
        { "h200", 90, "int8", { 2048, 27648, 5120 }, 1449, 2896, 416.173, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 1 } }, /* default 497.310 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 4096, 27648, 5120 }, 2897, 5792, 810.608, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 986.879 us, margin 1.2 %, ties 7 */
        { "h200", 90, "int8", { 8192, 27648, 5120 }, 5793, 11585, 1580.456, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 2053.762 us, margin 10.6 %, ties 1 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 27648, 5120 }, 11586, 23170, 3392.864, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 4359.686 us, margin 1.4 %, ties 8 */
        { "h200", 90, "int8", { 32768, 27648, 5120 }, 23171, 46340, 6765.120, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 8770.828 us, margin 1.2 %, ties 6 */
        { "h200", 90, "int8", { 65536, 27648, 5120 }, 46341, INT64_MAX, 13760.192, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 17334.851 us, margin 2.8 %, ties 7 */
        /* h200 int8 n=28672 k=4096 */
        { "h200", 90, "int8", { 16, 28672, 4096 }, 0, 22, 31.621, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 60.384 us, margin 2.0 %, ties 3 */
        { "h200", 90, "int8", { 32, 28672, 4096 }, 23, 45, 31.056, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 57.224 us, margin 1.6 %, ties 3 */
        { "h200", 90, "int8", { 64, 28672, 4096 }, 46, 90, 31.242, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 50.111 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 28672, 4096 }, 91, 181, 34.466, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 36.086 us, margin 4.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 28672, 4096 }, 182, 362, 56.672, { /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 1 } }, /* default 67.441 us, margin 1.2 %, ties 3 */
        { "h200", 90, "int8", { 512, 28672, 4096 }, 363, 724, 92.271, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 105.317 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 1024, 28672, 4096 }, 725, 1448, 187.953, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 217.941 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 2048, 28672, 4096 }, 1449, 2896, 354.571, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 1 } }, /* default 431.597 us, margin 1.1 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 28672, 4096 }, 2897, 5792, 707.360, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 867.227 us, margin 0.9 %, ties 4 */
        { "h200", 90, "int8", { 8192, 28672, 4096 }, 5793, 11585, 1421.648, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 1771.581 us, margin 0.7 %, ties 6 */
        { "h200", 90, "int8", { 16384, 28672, 4096 }, 11586, 23170, 2839.712, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 3641.369 us, margin 1.1 %, ties 6 */
        { "h200", 90, "int8", { 32768, 28672, 4096 }, 23171, 46340, 5707.232, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 7093.555 us, margin 0.9 %, ties 5 */
        { "h200", 90, "int8", { 65536, 28672, 4096 }, 46341, INT64_MAX, 11376.512, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 14555.469 us, margin 1.1 %, ties 3 */
        /* h200 int8 n=37888 k=3584 */
        { "h200", 90, "int8", { 16, 37888, 3584 }, 0, 22, 34.080, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 68.883 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 37888, 3584 }, 23, 45, 33.918, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7, /*keep*/ 1 } }, /* default 64.960 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 64, 37888, 3584 }, 46, 90, 32.937, { /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 54.043 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 37888, 3584 }, 91, 181, 41.096, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 51.888 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 37888, 3584 }, 182, 362, 60.702, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 73.477 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 37888, 3584 }, 363, 724, 106.813, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 143.561 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 37888, 3584 }, 725, 1448, 204.023, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 244.256 us, margin 0.9 %, ties 3 */
        /* one config from m 1449 to 11585: */
        { "h200", 90, "int8", { 2048, 37888, 3584 }, 1449, 2896, 407.750, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 489.552 us, margin 1.3 %, ties 5 */
        { "h200", 90, "int8", { 4096, 37888, 3584 }, 2897, 5792, 831.216, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 1056.529 us, margin 0.9 %, ties 6 */
        { "h200", 90, "int8", { 8192, 37888, 3584 }, 5793, 11585, 1619.648, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 2082.427 us, margin 2.0 %, ties 7 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 37888, 3584 }, 11586, 23170, 3290.464, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 4342.498 us, margin 0.9 %, ties 5 */
        { "h200", 90, "int8", { 32768, 37888, 3584 }, 23171, 46340, 6555.008, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 8523.653 us, margin 2.7 %, ties 6 */
        { "h200", 90, "int8", { 65536, 37888, 3584 }, 46341, INT64_MAX, 13178.976, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 17357.365 us, margin 2.8 %, ties 7 */
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
            if (measured)
                *measured = rows[i].dims;
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
