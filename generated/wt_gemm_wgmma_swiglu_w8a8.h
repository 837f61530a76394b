/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_swiglu_w8a8: gate and up projection in one int8 product on wgmma, silu(gate) * up in its epilogue, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 307cc6db7674a20b, 78 rows
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
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_wgmma_swiglu_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_wgmma_swiglu_w8a8_dims dims,
                                       struct wt_gemm_wgmma_swiglu_w8a8_config *out, double *median_us)
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
        { "h200", 90, "int8", { 16, 16384, 2048 }, 0, 22, 9.860, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 15.460 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 2048 }, 23, 45, 9.624, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 14.556 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048 }, 46, 90, 9.156, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 12.937 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 2048 }, 91, 181, 11.380, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 11.794 us, margin 3.6 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 16384, 2048 }, 182, 362, 16.807, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 19.029 us, margin 2.9 %, ties 3 */
        { "h200", 90, "int8", { 512, 16384, 2048 }, 363, 724, 29.316, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 35.295 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 2048 }, 725, 1448, 59.684, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 72.659 us, margin 0.1 %, ties 3 */
        /* one config from m 1449 to 46340: */
        { "h200", 90, "int8", { 2048, 16384, 2048 }, 1449, 2896, 106.365, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 138.170 us, margin 1.2 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 2048 }, 2897, 5792, 205.344, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 274.480 us, margin 2.1 %, ties 4 */
        { "h200", 90, "int8", { 8192, 16384, 2048 }, 5793, 11585, 399.237, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 541.783 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 16384, 16384, 2048 }, 11586, 23170, 848.880, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 1156.599 us, margin 1.3 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 2048 }, 23171, 46340, 1683.376, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 2356.246 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 65536, 16384, 2048 }, 46341, INT64_MAX, 3412.352, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 4676.296 us, margin 0.7 %, ties 2 */
        /* h200 int8 n=16384 k=3072 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 16, 16384, 3072 }, 0, 22, 13.908, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 23.918 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 3072 }, 23, 45, 13.465, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 22.359 us, margin 5.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 3072 }, 46, 90, 13.164, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 18.751 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 3072 }, 91, 181, 15.946, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 16.555 us, margin 3.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 3072 }, 182, 362, 25.994, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 27.785 us, margin 5.9 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 16384, 3072 }, 363, 724, 43.314, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 56.110 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 3072 }, 725, 1448, 84.426, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 112.802 us, margin 7.1 %, ties 4 */
        { "h200", 90, "int8", { 2048, 16384, 3072 }, 1449, 2896, 157.981, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 215.661 us, margin 1.5 %, ties 4 */
        { "h200", 90, "int8", { 4096, 16384, 3072 }, 2897, 5792, 306.032, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 411.170 us, margin 1.8 %, ties 3 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 16384, 3072 }, 5793, 11585, 608.240, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 804.046 us, margin 32.2 %, ties 4 */
        { "h200", 90, "int8", { 16384, 16384, 3072 }, 11586, 23170, 1199.813, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 1570.890 us, margin 1.0 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 3072 }, 23171, 46340, 2419.360, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 3257.640 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 3072 }, 46341, INT64_MAX, 4846.912, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 6387.365 us, margin 1.0 %, ties 2 */
        /* h200 int8 n=24576 k=4096 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 16, 24576, 4096 }, 0, 22, 25.345, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 50.466 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 24576, 4096 }, 23, 45, 25.469, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 46.887 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 24576, 4096 }, 46, 90, 24.924, { /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 39.723 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 128, 24576, 4096 }, 91, 181, 30.729, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 38.199 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 24576, 4096 }, 182, 362, 45.370, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 50.247 us, margin 1.8 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 24576, 4096 }, 363, 724, 82.391, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 106.655 us, margin 6.4 %, ties 3 */
        { "h200", 90, "int8", { 1024, 24576, 4096 }, 725, 1448, 162.032, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 213.476 us, margin 3.4 %, ties 5 */
        { "h200", 90, "int8", { 2048, 24576, 4096 }, 1449, 2896, 297.458, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 391.238 us, margin 1.0 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 24576, 4096 }, 2897, 5792, 614.581, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 814.100 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 8192, 24576, 4096 }, 5793, 11585, 1215.472, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 1589.051 us, margin 1.1 %, ties 4 */
        { "h200", 90, "int8", { 16384, 24576, 4096 }, 11586, 23170, 2412.576, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 3219.118 us, margin 0.8 %, ties 4 */
        { "h200", 90, "int8", { 32768, 24576, 4096 }, 23171, 46340, 4778.400, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 6211.917 us, margin 0.8 %, ties 4 */
        { "h200", 90, "int8", { 65536, 24576, 4096 }, 46341, INT64_MAX, 9424.608, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 12714.497 us, margin 1.5 %, ties 3 */
        /* h200 int8 n=27648 k=5120 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 16, 27648, 5120 }, 0, 22, 38.291, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 77.086 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 27648, 5120 }, 23, 45, 38.350, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 72.273 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 64, 27648, 5120 }, 46, 90, 36.648, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 57.357 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 27648, 5120 }, 91, 181, 42.935, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 44.544 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 256, 27648, 5120 }, 182, 362, 67.392, { /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 1 } }, /* default 79.738 us, margin 5.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 27648, 5120 }, 363, 724, 116.215, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 147.124 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 1024, 27648, 5120 }, 725, 1448, 210.310, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 283.084 us, margin 3.5 %, ties 2 */
        { "h200", 90, "int8", { 2048, 27648, 5120 }, 1449, 2896, 427.507, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 571.830 us, margin 2.1 %, ties 1 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "int8", { 4096, 27648, 5120 }, 2897, 5792, 818.928, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 1079.630 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 8192, 27648, 5120 }, 5793, 11585, 1670.496, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 2205.952 us, margin 3.1 %, ties 5 */
        /* one config from m 11586 on: */
        { "h200", 90, "int8", { 16384, 27648, 5120 }, 11586, 23170, 3448.272, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 4711.803 us, margin 3.9 %, ties 4 */
        { "h200", 90, "int8", { 32768, 27648, 5120 }, 23171, 46340, 6770.976, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 9318.938 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 65536, 27648, 5120 }, 46341, INT64_MAX, 13514.368, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 19169.189 us, margin 41.8 %, ties 5 */
        /* h200 int8 n=28672 k=4096 */
        { "h200", 90, "int8", { 16, 28672, 4096 }, 0, 22, 31.893, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 60.452 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 32, 28672, 4096 }, 23, 45, 31.405, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 57.101 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 64, 28672, 4096 }, 46, 90, 30.203, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 47.136 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 28672, 4096 }, 91, 181, 34.917, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 36.510 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 28672, 4096 }, 182, 362, 56.335, { /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 1 } }, /* default 66.194 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 28672, 4096 }, 363, 724, 95.267, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 123.297 us, margin 5.8 %, ties 2 */
        /* one config from m 725 to 5792: */
        { "h200", 90, "int8", { 1024, 28672, 4096 }, 725, 1448, 183.037, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 244.841 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 2048, 28672, 4096 }, 1449, 2896, 356.485, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 471.010 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 4096, 28672, 4096 }, 2897, 5792, 685.653, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 896.142 us, margin 2.9 %, ties 2 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 28672, 4096 }, 5793, 11585, 1440.944, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 1912.591 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 16384, 28672, 4096 }, 11586, 23170, 2778.496, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 3765.417 us, margin 1.2 %, ties 4 */
        { "h200", 90, "int8", { 32768, 28672, 4096 }, 23171, 46340, 5724.640, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 7588.481 us, margin 32.6 %, ties 5 */
        { "h200", 90, "int8", { 65536, 28672, 4096 }, 46341, INT64_MAX, 11169.856, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 15315.492 us, margin 37.1 %, ties 5 */
        /* h200 int8 n=37888 k=3584 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 16, 37888, 3584 }, 0, 22, 34.396, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 68.397 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 32, 37888, 3584 }, 23, 45, 34.176, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 65.149 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 37888, 3584 }, 46, 90, 33.497, { /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 54.577 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 37888, 3584 }, 91, 181, 41.096, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 51.888 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 37888, 3584 }, 182, 362, 60.702, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 73.477 us, margin 2.5 %, ties 1 */
        /* one config from m 363 to 11585: */
        { "h200", 90, "int8", { 512, 37888, 3584 }, 363, 724, 106.813, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 143.561 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 37888, 3584 }, 725, 1448, 214.278, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 298.286 us, margin 1.7 %, ties 3 */
        { "h200", 90, "int8", { 2048, 37888, 3584 }, 1449, 2896, 409.773, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 558.704 us, margin 1.0 %, ties 3 */
        { "h200", 90, "int8", { 4096, 37888, 3584 }, 2897, 5792, 821.056, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 1084.861 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 8192, 37888, 3584 }, 5793, 11585, 1615.232, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 2169.919 us, margin 34.3 %, ties 4 */
        /* one config from m 11586 on: */
        { "h200", 90, "int8", { 16384, 37888, 3584 }, 11586, 23170, 3322.944, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 4501.354 us, margin 5.1 %, ties 5 */
        { "h200", 90, "int8", { 32768, 37888, 3584 }, 23171, 46340, 6608.288, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 8907.089 us, margin 34.8 %, ties 3 */
        { "h200", 90, "int8", { 65536, 37888, 3584 }, 46341, INT64_MAX, 12765.152, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5, /*keep*/ 3 } }, /* default 17270.392 us, margin 1.1 %, ties 3 */
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
