/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_fp8: FP8 (E4M3) GEMM on wgmma and bulk tensor copies with row-wise scales and the bias in its epilogue, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 8d39adcfeb80d444, 214 rows
 */
#ifndef WT_GEMM_WGMMA_FP8_H
#define WT_GEMM_WGMMA_FP8_H
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

struct wt_gemm_wgmma_fp8_config {
    int swap;
    int block_m;
    int block_n;
    int consumers;
    int pingpong;
    int cluster;
    int bulk;
    int split_k;
    int stream_k;
    int raster;
    int stages;
};

struct wt_gemm_wgmma_fp8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
    int64_t bias;
    int64_t exact;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_wgmma_fp8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_wgmma_fp8_dims dims,
                                       struct wt_gemm_wgmma_fp8_config *out, double *median_us)
{
    static const struct wt_gemm_wgmma_fp8_config otherwise = { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_fp8_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_wgmma_fp8_config config;
    } rows[] = {
        /* h200 fp8 n=2048 k=2048 bias=0 exact=0 */
        { "h200", 90, "fp8", { 1, 2048, 2048, 0, 0 }, 0, 4, 2.691, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 7.078 us, margin 163.0 %, ties 1 */
        /* one config from m 5 to 45: */
        { "h200", 90, "fp8", { 16, 2048, 2048, 0, 0 }, 5, 22, 2.748, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 7.111 us, margin 158.8 %, ties 2 */
        { "h200", 90, "fp8", { 32, 2048, 2048, 0, 0 }, 23, 45, 2.771, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 7.041 us, margin 154.1 %, ties 2 */
        { "h200", 90, "fp8", { 64, 2048, 2048, 0, 0 }, 46, 90, 3.071, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 7.107 us, margin 5.3 %, ties 1 */
        { "h200", 90, "fp8", { 128, 2048, 2048, 0, 0 }, 91, 181, 3.236, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 12 } }, /* default 7.206 us, margin 4.3 %, ties 2 */
        { "h200", 90, "fp8", { 256, 2048, 2048, 0, 0 }, 182, 362, 4.530, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 7.182 us, margin 1.2 %, ties 1 */
        { "h200", 90, "fp8", { 512, 2048, 2048, 0, 0 }, 363, 724, 7.018, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 7 } }, /* default 7.532 us, margin 7.3 %, ties 2 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "fp8", { 1024, 2048, 2048, 0, 0 }, 725, 1448, 9.724, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 10.757 us, margin 10.6 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 2048, 2048, 0, 0 }, 1449, 2896, 16.797, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 19.561 us, margin 3.2 %, ties 3 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "fp8", { 4096, 2048, 2048, 0, 0 }, 2897, 5792, 31.017, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 38.196 us, margin 2.7 %, ties 2 */
        { "h200", 90, "fp8", { 8192, 2048, 2048, 0, 0 }, 5793, 11585, 59.295, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 78.957 us, margin 1.3 %, ties 2 */
        /* one config from m 11586 on: */
        { "h200", 90, "fp8", { 16384, 2048, 2048, 0, 0 }, 11586, 23170, 118.223, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 156.265 us, margin 1.6 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 2048, 2048, 0, 0 }, 23171, INT64_MAX, 241.810, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 316.270 us, margin 1.0 %, ties 2 */
        /* h200 fp8 n=2048 k=8192 bias=0 exact=0 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 1, 2048, 8192, 0, 0 }, 0, 4, 7.184, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 21.777 us, margin 1.2 %, ties 2 */
        { "h200", 90, "fp8", { 16, 2048, 8192, 0, 0 }, 5, 22, 7.204, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 21.622 us, margin 200.1 %, ties 2 */
        { "h200", 90, "fp8", { 32, 2048, 8192, 0, 0 }, 23, 45, 7.548, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 21.641 us, margin 186.7 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "fp8", { 64, 2048, 8192, 0, 0 }, 46, 90, 7.583, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 21.705 us, margin 4.7 %, ties 1 */
        { "h200", 90, "fp8", { 128, 2048, 8192, 0, 0 }, 91, 181, 8.122, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 21.858 us, margin 9.9 %, ties 1 */
        { "h200", 90, "fp8", { 256, 2048, 8192, 0, 0 }, 182, 362, 11.839, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 22.190 us, margin 3.0 %, ties 1 */
        { "h200", 90, "fp8", { 512, 2048, 8192, 0, 0 }, 363, 724, 19.781, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 24.688 us, margin 24.8 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 2048, 8192, 0, 0 }, 725, 1448, 30.569, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 35.808 us, margin 3.6 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 2048, 8192, 0, 0 }, 1449, 2896, 58.482, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 74.074 us, margin 0.9 %, ties 4 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "fp8", { 4096, 2048, 8192, 0, 0 }, 2897, 5792, 112.151, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 144.821 us, margin 3.8 %, ties 3 */
        { "h200", 90, "fp8", { 8192, 2048, 8192, 0, 0 }, 5793, 11585, 229.427, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 292.643 us, margin 13.4 %, ties 3 */
        { "h200", 90, "fp8", { 16384, 2048, 8192, 0, 0 }, 11586, 23170, 451.463, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 573.730 us, margin 2.0 %, ties 4 */
        { "h200", 90, "fp8", { 32768, 2048, 8192, 0, 0 }, 23171, INT64_MAX, 904.388, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 1114.605 us, margin 0.4 %, ties 2 */
        /* h200 fp8 n=3072 k=2048 bias=0 exact=0 */
        { "h200", 90, "fp8", { 1, 3072, 2048, 0, 0 }, 0, 4, 2.838, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 16 } }, /* default 7.211 us, margin 154.1 %, ties 1 */
        { "h200", 90, "fp8", { 16, 3072, 2048, 0, 0 }, 5, 22, 2.928, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 7.210 us, margin 146.3 %, ties 2 */
        { "h200", 90, "fp8", { 32, 3072, 2048, 0, 0 }, 23, 45, 3.622, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 7.196 us, margin 98.7 %, ties 2 */
        { "h200", 90, "fp8", { 64, 3072, 2048, 0, 0 }, 46, 90, 3.469, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 7.230 us, margin 108.4 %, ties 1 */
        { "h200", 90, "fp8", { 128, 3072, 2048, 0, 0 }, 91, 181, 4.049, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 8 } }, /* default 7.405 us, margin 2.8 %, ties 1 */
        { "h200", 90, "fp8", { 256, 3072, 2048, 0, 0 }, 182, 362, 5.128, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 7.569 us, margin 7.8 %, ties 1 */
        { "h200", 90, "fp8", { 512, 3072, 2048, 0, 0 }, 363, 724, 8.341, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 5 } }, /* default 9.837 us, margin 1.3 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 3072, 2048, 0, 0 }, 725, 1448, 13.203, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 17.543 us, margin 1.4 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 3072, 2048, 0, 0 }, 1449, 2896, 25.148, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 29.957 us, margin 1.7 %, ties 3 */
        { "h200", 90, "fp8", { 4096, 3072, 2048, 0, 0 }, 2897, 5792, 44.613, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 58.779 us, margin 2.1 %, ties 3 */
        { "h200", 90, "fp8", { 8192, 3072, 2048, 0, 0 }, 5793, 11585, 94.007, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 126.382 us, margin 0.4 %, ties 2 */
        /* one config from m 11586 on: */
        { "h200", 90, "fp8", { 16384, 3072, 2048, 0, 0 }, 11586, 23170, 168.918, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 227.196 us, margin 1.1 %, ties 1 */
        { "h200", 90, "fp8", { 32768, 3072, 2048, 0, 0 }, 23171, INT64_MAX, 327.450, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 430.162 us, margin 31.4 %, ties 2 */
        /* h200 fp8 n=3072 k=3072 bias=0 exact=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "fp8", { 1, 3072, 3072, 0, 0 }, 0, 4, 3.960, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 9.753 us, margin 146.3 %, ties 2 */
        { "h200", 90, "fp8", { 16, 3072, 3072, 0, 0 }, 5, 22, 4.141, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 9.710 us, margin 134.5 %, ties 2 */
        { "h200", 90, "fp8", { 32, 3072, 3072, 0, 0 }, 23, 45, 4.592, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 9.689 us, margin 2.8 %, ties 2 */
        { "h200", 90, "fp8", { 64, 3072, 3072, 0, 0 }, 46, 90, 4.641, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 9.735 us, margin 109.8 %, ties 1 */
        { "h200", 90, "fp8", { 128, 3072, 3072, 0, 0 }, 91, 181, 5.232, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 12 } }, /* default 9.915 us, margin 1.3 %, ties 3 */
        { "h200", 90, "fp8", { 256, 3072, 3072, 0, 0 }, 182, 362, 6.949, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 10.194 us, margin 1.2 %, ties 1 */
        { "h200", 90, "fp8", { 512, 3072, 3072, 0, 0 }, 363, 724, 11.172, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 5 } }, /* default 14.135 us, margin 26.5 %, ties 2 */
        { "h200", 90, "fp8", { 1024, 3072, 3072, 0, 0 }, 725, 1448, 19.461, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 25.808 us, margin 2.7 %, ties 2 */
        { "h200", 90, "fp8", { 2048, 3072, 3072, 0, 0 }, 1449, 2896, 33.867, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 41.322 us, margin 1.3 %, ties 2 */
        { "h200", 90, "fp8", { 4096, 3072, 3072, 0, 0 }, 2897, 5792, 66.278, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 87.525 us, margin 2.6 %, ties 2 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "fp8", { 8192, 3072, 3072, 0, 0 }, 5793, 11585, 123.980, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 164.615 us, margin 1.9 %, ties 2 */
        { "h200", 90, "fp8", { 16384, 3072, 3072, 0, 0 }, 11586, 23170, 251.382, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 321.622 us, margin 1.9 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 3072, 3072, 0, 0 }, 23171, INT64_MAX, 503.520, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 619.627 us, margin 1.5 %, ties 4 */
        /* h200 fp8 n=3072 k=8192 bias=0 exact=0 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 1, 3072, 8192, 0, 0 }, 0, 4, 9.169, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 23.163 us, margin 5.8 %, ties 3 */
        { "h200", 90, "fp8", { 16, 3072, 8192, 0, 0 }, 5, 22, 8.802, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 21.687 us, margin 146.4 %, ties 2 */
        { "h200", 90, "fp8", { 32, 3072, 8192, 0, 0 }, 23, 45, 9.232, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 22.091 us, margin 139.3 %, ties 1 */
        { "h200", 90, "fp8", { 64, 3072, 8192, 0, 0 }, 46, 90, 10.343, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 4, /*raster*/ 8, /*stages*/ 12 } }, /* default 22.126 us, margin 2.7 %, ties 2 */
        { "h200", 90, "fp8", { 128, 3072, 8192, 0, 0 }, 91, 181, 10.326, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 22.295 us, margin 115.9 %, ties 1 */
        { "h200", 90, "fp8", { 256, 3072, 8192, 0, 0 }, 182, 362, 15.273, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 24.629 us, margin 1.2 %, ties 1 */
        { "h200", 90, "fp8", { 512, 3072, 8192, 0, 0 }, 363, 724, 25.155, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 35.356 us, margin 40.6 %, ties 2 */
        { "h200", 90, "fp8", { 1024, 3072, 8192, 0, 0 }, 725, 1448, 49.211, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 67.068 us, margin 1.6 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 3072, 8192, 0, 0 }, 1449, 2896, 84.004, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 110.230 us, margin 6.0 %, ties 4 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "fp8", { 4096, 3072, 8192, 0, 0 }, 2897, 5792, 170.848, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 220.321 us, margin 1.0 %, ties 3 */
        { "h200", 90, "fp8", { 8192, 3072, 8192, 0, 0 }, 5793, 11585, 330.176, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 422.073 us, margin 1.4 %, ties 4 */
        { "h200", 90, "fp8", { 16384, 3072, 8192, 0, 0 }, 11586, 23170, 638.989, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 818.463 us, margin 2.4 %, ties 1 */
        { "h200", 90, "fp8", { 32768, 3072, 8192, 0, 0 }, 23171, INT64_MAX, 1310.955, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 1710.674 us, margin 3.2 %, ties 4 */
        /* h200 fp8 n=3584 k=3584 bias=0 exact=0 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 1, 3584, 3584, 0, 0 }, 0, 4, 4.888, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.447 us, margin 2.9 %, ties 3 */
        { "h200", 90, "fp8", { 16, 3584, 3584, 0, 0 }, 5, 22, 4.929, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 13.166 us, margin 167.1 %, ties 2 */
        { "h200", 90, "fp8", { 32, 3584, 3584, 0, 0 }, 23, 45, 5.482, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.197 us, margin 122.5 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "fp8", { 64, 3584, 3584, 0, 0 }, 46, 90, 5.294, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 12.039 us, margin 3.9 %, ties 2 */
        { "h200", 90, "fp8", { 128, 3584, 3584, 0, 0 }, 91, 181, 6.301, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 11.602 us, margin 84.1 %, ties 3 */
        { "h200", 90, "fp8", { 256, 3584, 3584, 0, 0 }, 182, 362, 8.463, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 11.927 us, margin 5.4 %, ties 2 */
        { "h200", 90, "fp8", { 512, 3584, 3584, 0, 0 }, 363, 724, 14.329, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 16.693 us, margin 1.2 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "fp8", { 1024, 3584, 3584, 0, 0 }, 725, 1448, 24.244, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 32.538 us, margin 2.9 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 3584, 3584, 0, 0 }, 1449, 2896, 46.639, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 59.274 us, margin 1.8 %, ties 1 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "fp8", { 4096, 3584, 3584, 0, 0 }, 2897, 5792, 89.808, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 117.456 us, margin 2.2 %, ties 3 */
        { "h200", 90, "fp8", { 8192, 3584, 3584, 0, 0 }, 5793, 11585, 173.182, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 233.338 us, margin 1.2 %, ties 3 */
        { "h200", 90, "fp8", { 16384, 3584, 3584, 0, 0 }, 11586, 23170, 334.615, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 438.569 us, margin 1.3 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 3584, 3584, 0, 0 }, 23171, INT64_MAX, 684.845, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 887.462 us, margin 0.4 %, ties 4 */
        /* h200 fp8 n=3584 k=18944 bias=0 exact=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "fp8", { 1, 3584, 18944, 0, 0 }, 0, 4, 19.842, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 4, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 60.636 us, margin 3.8 %, ties 1 */
        { "h200", 90, "fp8", { 16, 3584, 18944, 0, 0 }, 5, 22, 19.849, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 4, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 56.563 us, margin 1.8 %, ties 1 */
        { "h200", 90, "fp8", { 32, 3584, 18944, 0, 0 }, 23, 45, 20.519, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 53.461 us, margin 7.4 %, ties 1 */
        { "h200", 90, "fp8", { 64, 3584, 18944, 0, 0 }, 46, 90, 20.233, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 4, /*raster*/ 8, /*stages*/ 12 } }, /* default 49.661 us, margin 11.7 %, ties 1 */
        { "h200", 90, "fp8", { 128, 3584, 18944, 0, 0 }, 91, 181, 22.501, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 52.867 us, margin 9.6 %, ties 1 */
        { "h200", 90, "fp8", { 256, 3584, 18944, 0, 0 }, 182, 362, 34.703, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 61.636 us, margin 1.5 %, ties 1 */
        { "h200", 90, "fp8", { 512, 3584, 18944, 0, 0 }, 363, 724, 65.478, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 83.843 us, margin 1.4 %, ties 1 */
        /* one config from m 725 to 5792: */
        { "h200", 90, "fp8", { 1024, 3584, 18944, 0, 0 }, 725, 1448, 106.309, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 157.694 us, margin 12.9 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 3584, 18944, 0, 0 }, 1449, 2896, 212.618, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 299.609 us, margin 5.9 %, ties 1 */
        { "h200", 90, "fp8", { 4096, 3584, 18944, 0, 0 }, 2897, 5792, 436.176, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 555.236 us, margin 1.1 %, ties 2 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "fp8", { 8192, 3584, 18944, 0, 0 }, 5793, 11585, 849.877, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 1114.698 us, margin 1.2 %, ties 2 */
        { "h200", 90, "fp8", { 16384, 3584, 18944, 0, 0 }, 11586, 23170, 1760.640, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 2381.061 us, margin 1.9 %, ties 5 */
        { "h200", 90, "fp8", { 32768, 3584, 18944, 0, 0 }, 23171, INT64_MAX, 3768.608, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 5053.342 us, margin 1.5 %, ties 3 */
        /* h200 fp8 n=4096 k=4096 bias=0 exact=0 */
        { "h200", 90, "fp8", { 1, 4096, 4096, 0, 0 }, 0, 4, 5.670, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 12.768 us, margin 4.0 %, ties 2 */
        /* one config from m 5 to 45: */
        { "h200", 90, "fp8", { 16, 4096, 4096, 0, 0 }, 5, 22, 5.767, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.514 us, margin 3.9 %, ties 2 */
        { "h200", 90, "fp8", { 32, 4096, 4096, 0, 0 }, 23, 45, 6.297, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.429 us, margin 1.2 %, ties 1 */
        { "h200", 90, "fp8", { 64, 4096, 4096, 0, 0 }, 46, 90, 6.062, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 12.455 us, margin 105.5 %, ties 1 */
        { "h200", 90, "fp8", { 128, 4096, 4096, 0, 0 }, 91, 181, 7.611, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 12 } }, /* default 13.054 us, margin 1.1 %, ties 4 */
        { "h200", 90, "fp8", { 256, 4096, 4096, 0, 0 }, 182, 362, 10.018, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 14.272 us, margin 1.7 %, ties 1 */
        { "h200", 90, "fp8", { 512, 4096, 4096, 0, 0 }, 363, 724, 17.434, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7 } }, /* default 18.993 us, margin 1.2 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "fp8", { 1024, 4096, 4096, 0, 0 }, 725, 1448, 31.308, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 37.020 us, margin 1.3 %, ties 2 */
        { "h200", 90, "fp8", { 2048, 4096, 4096, 0, 0 }, 1449, 2896, 55.848, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 71.645 us, margin 3.6 %, ties 2 */
        { "h200", 90, "fp8", { 4096, 4096, 4096, 0, 0 }, 2897, 5792, 111.440, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 142.539 us, margin 1.2 %, ties 2 */
        { "h200", 90, "fp8", { 8192, 4096, 4096, 0, 0 }, 5793, 11585, 228.267, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 296.508 us, margin 1.0 %, ties 4 */
        /* one config from m 11586 on: */
        { "h200", 90, "fp8", { 16384, 4096, 4096, 0, 0 }, 11586, 23170, 424.574, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 548.308 us, margin 4.0 %, ties 4 */
        { "h200", 90, "fp8", { 32768, 4096, 4096, 0, 0 }, 23171, INT64_MAX, 847.348, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 1094.868 us, margin 29.2 %, ties 2 */
        /* h200 fp8 n=4096 k=12288 bias=0 exact=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "fp8", { 1, 4096, 12288, 0, 0 }, 0, 4, 13.588, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 35.092 us, margin 158.2 %, ties 3 */
        { "h200", 90, "fp8", { 16, 4096, 12288, 0, 0 }, 5, 22, 13.546, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 33.570 us, margin 147.8 %, ties 2 */
        { "h200", 90, "fp8", { 32, 4096, 12288, 0, 0 }, 23, 45, 14.501, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 32.816 us, margin 5.4 %, ties 2 */
        { "h200", 90, "fp8", { 64, 4096, 12288, 0, 0 }, 46, 90, 13.773, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 32.630 us, margin 136.9 %, ties 1 */
        { "h200", 90, "fp8", { 128, 4096, 12288, 0, 0 }, 91, 181, 16.418, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 34.966 us, margin 10.2 %, ties 1 */
        { "h200", 90, "fp8", { 256, 4096, 12288, 0, 0 }, 182, 362, 26.834, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 44.630 us, margin 10.0 %, ties 2 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "fp8", { 512, 4096, 12288, 0, 0 }, 363, 724, 46.518, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 56.794 us, margin 4.5 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 4096, 12288, 0, 0 }, 725, 1448, 85.853, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 107.959 us, margin 5.7 %, ties 3 */
        { "h200", 90, "fp8", { 2048, 4096, 12288, 0, 0 }, 1449, 2896, 165.739, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 215.191 us, margin 1.3 %, ties 1 */
        { "h200", 90, "fp8", { 4096, 4096, 12288, 0, 0 }, 2897, 5792, 335.611, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 417.440 us, margin 1.1 %, ties 5 */
        { "h200", 90, "fp8", { 8192, 4096, 12288, 0, 0 }, 5793, 11585, 663.672, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 827.044 us, margin 1.3 %, ties 8 */
        { "h200", 90, "fp8", { 16384, 4096, 12288, 0, 0 }, 11586, INT64_MAX, 1361.141, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 1735.564 us, margin 1.4 %, ties 3 */
        /* h200 fp8 n=4096 k=14336 bias=0 exact=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "fp8", { 1, 4096, 14336, 0, 0 }, 0, 4, 15.500, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 40.697 us, margin 162.6 %, ties 3 */
        { "h200", 90, "fp8", { 16, 4096, 14336, 0, 0 }, 5, 22, 15.419, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 38.494 us, margin 149.6 %, ties 2 */
        { "h200", 90, "fp8", { 32, 4096, 14336, 0, 0 }, 23, 45, 16.457, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 37.796 us, margin 129.7 %, ties 2 */
        { "h200", 90, "fp8", { 64, 4096, 14336, 0, 0 }, 46, 90, 15.789, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 37.576 us, margin 6.3 %, ties 1 */
        { "h200", 90, "fp8", { 128, 4096, 14336, 0, 0 }, 91, 181, 18.866, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 41.181 us, margin 8.1 %, ties 1 */
        { "h200", 90, "fp8", { 256, 4096, 14336, 0, 0 }, 182, 362, 28.963, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 48.949 us, margin 9.0 %, ties 1 */
        { "h200", 90, "fp8", { 512, 4096, 14336, 0, 0 }, 363, 724, 52.597, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 65.448 us, margin 0.9 %, ties 2 */
        { "h200", 90, "fp8", { 1024, 4096, 14336, 0, 0 }, 725, 1448, 96.837, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 3 } }, /* default 123.167 us, margin 3.6 %, ties 3 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "fp8", { 2048, 4096, 14336, 0, 0 }, 1449, 2896, 190.141, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 247.588 us, margin 1.1 %, ties 5 */
        { "h200", 90, "fp8", { 4096, 4096, 14336, 0, 0 }, 2897, 5792, 385.491, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 491.687 us, margin 1.0 %, ties 4 */
        { "h200", 90, "fp8", { 8192, 4096, 14336, 0, 0 }, 5793, 11585, 775.648, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 995.303 us, margin 0.9 %, ties 4 */
        { "h200", 90, "fp8", { 16384, 4096, 14336, 0, 0 }, 11586, 23170, 1567.360, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 2061.245 us, margin 1.1 %, ties 2 */
        { "h200", 90, "fp8", { 32768, 4096, 14336, 0, 0 }, 23171, INT64_MAX, 3034.048, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 4095.212 us, margin 2.3 %, ties 4 */
        /* h200 fp8 n=4608 k=3584 bias=1 exact=0 */
        { "h200", 90, "fp8", { 32768, 4608, 3584, 1, 0 }, 0, INT64_MAX, 833.741, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 1108.049 us, margin 0.6 %, ties 1 */
        /* h200 fp8 n=5120 k=3072 bias=0 exact=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "fp8", { 1, 5120, 3072, 0, 0 }, 0, 4, 5.336, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 11.651 us, margin 3.2 %, ties 3 */
        { "h200", 90, "fp8", { 16, 5120, 3072, 0, 0 }, 5, 22, 5.328, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 11.177 us, margin 3.7 %, ties 2 */
        { "h200", 90, "fp8", { 32, 5120, 3072, 0, 0 }, 23, 45, 5.929, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 10.902 us, margin 83.9 %, ties 2 */
        { "h200", 90, "fp8", { 64, 5120, 3072, 0, 0 }, 46, 90, 5.755, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 10.209 us, margin 3.8 %, ties 2 */
        { "h200", 90, "fp8", { 128, 5120, 3072, 0, 0 }, 91, 181, 7.034, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 10.334 us, margin 5.0 %, ties 1 */
        { "h200", 90, "fp8", { 256, 5120, 3072, 0, 0 }, 182, 362, 9.792, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 7 } }, /* default 11.589 us, margin 18.4 %, ties 1 */
        { "h200", 90, "fp8", { 512, 5120, 3072, 0, 0 }, 363, 724, 16.847, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 23.889 us, margin 2.3 %, ties 2 */
        { "h200", 90, "fp8", { 1024, 5120, 3072, 0, 0 }, 725, 1448, 30.851, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5 } }, /* default 38.364 us, margin 2.6 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "fp8", { 2048, 5120, 3072, 0, 0 }, 1449, 2896, 53.186, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 70.167 us, margin 2.2 %, ties 1 */
        { "h200", 90, "fp8", { 4096, 5120, 3072, 0, 0 }, 2897, 5792, 107.637, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 142.344 us, margin 1.7 %, ties 2 */
        { "h200", 90, "fp8", { 8192, 5120, 3072, 0, 0 }, 5793, 11585, 211.240, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 278.666 us, margin 1.3 %, ties 3 */
        { "h200", 90, "fp8", { 16384, 5120, 3072, 0, 0 }, 11586, 23170, 403.341, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 516.877 us, margin 28.1 %, ties 1 */
        { "h200", 90, "fp8", { 32768, 5120, 3072, 0, 0 }, 23171, INT64_MAX, 849.268, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 1058.657 us, margin 1.1 %, ties 2 */
        /* h200 fp8 n=5120 k=5120 bias=0 exact=0 */
        { "h200", 90, "fp8", { 1, 5120, 5120, 0, 0 }, 0, 4, 8.254, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 18.368 us, margin 122.5 %, ties 2 */
        { "h200", 90, "fp8", { 16, 5120, 5120, 0, 0 }, 5, 22, 8.224, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 17.845 us, margin 3.6 %, ties 2 */
        { "h200", 90, "fp8", { 32, 5120, 5120, 0, 0 }, 23, 45, 9.431, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 17.211 us, margin 1.1 %, ties 3 */
        { "h200", 90, "fp8", { 64, 5120, 5120, 0, 0 }, 46, 90, 9.276, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 16.658 us, margin 79.6 %, ties 2 */
        { "h200", 90, "fp8", { 128, 5120, 5120, 0, 0 }, 91, 181, 10.639, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 15.741 us, margin 2.0 %, ties 1 */
        { "h200", 90, "fp8", { 256, 5120, 5120, 0, 0 }, 182, 362, 15.053, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 7 } }, /* default 18.218 us, margin 3.4 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "fp8", { 512, 5120, 5120, 0, 0 }, 363, 724, 25.644, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 39.563 us, margin 1.9 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 5120, 5120, 0, 0 }, 725, 1448, 46.679, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 60.067 us, margin 6.3 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 5120, 5120, 0, 0 }, 1449, 2896, 88.877, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 116.105 us, margin 1.1 %, ties 2 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "fp8", { 4096, 5120, 5120, 0, 0 }, 2897, 5792, 173.690, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 223.911 us, margin 1.9 %, ties 4 */
        { "h200", 90, "fp8", { 8192, 5120, 5120, 0, 0 }, 5793, 11585, 349.158, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 447.120 us, margin 28.1 %, ties 3 */
        /* one config from m 11586 on: */
        { "h200", 90, "fp8", { 16384, 5120, 5120, 0, 0 }, 11586, 23170, 673.707, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 873.433 us, margin 2.6 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 5120, 5120, 0, 0 }, 23171, INT64_MAX, 1357.760, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 1720.688 us, margin 26.7 %, ties 3 */
        /* h200 fp8 n=5120 k=13824 bias=0 exact=0 */
        { "h200", 90, "fp8", { 1, 5120, 13824, 0, 0 }, 0, 4, 23.457, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 48.812 us, margin 1.8 %, ties 3 */
        { "h200", 90, "fp8", { 16, 5120, 13824, 0, 0 }, 5, 22, 23.421, { /*swap*/ 1, /*block_m*/ 256, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 8, /*raster*/ 16, /*stages*/ 6 } }, /* default 47.946 us, margin 3.1 %, ties 3 */
        { "h200", 90, "fp8", { 32, 5120, 13824, 0, 0 }, 23, 45, 24.036, { /*swap*/ 1, /*block_m*/ 192, /*block_n*/ 32, /*consumers*/ 3, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 8, /*raster*/ 4, /*stages*/ 4 } }, /* default 43.520 us, margin 5.9 %, ties 3 */
        { "h200", 90, "fp8", { 64, 5120, 13824, 0, 0 }, 46, 90, 23.212, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 4, /*stages*/ 12 } }, /* default 41.360 us, margin 5.2 %, ties 1 */
        { "h200", 90, "fp8", { 128, 5120, 13824, 0, 0 }, 91, 181, 26.046, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 39.252 us, margin 4.2 %, ties 2 */
        { "h200", 90, "fp8", { 256, 5120, 13824, 0, 0 }, 182, 362, 33.579, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 7 } }, /* default 47.123 us, margin 14.0 %, ties 1 */
        /* one config from m 363 to 11585: */
        { "h200", 90, "fp8", { 512, 5120, 13824, 0, 0 }, 363, 724, 58.125, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 102.808 us, margin 76.9 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 5120, 13824, 0, 0 }, 725, 1448, 117.606, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 170.195 us, margin 12.3 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 5120, 13824, 0, 0 }, 1449, 2896, 228.167, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 302.410 us, margin 2.0 %, ties 1 */
        { "h200", 90, "fp8", { 4096, 5120, 13824, 0, 0 }, 2897, 5792, 462.596, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 598.243 us, margin 1.7 %, ties 2 */
        { "h200", 90, "fp8", { 8192, 5120, 13824, 0, 0 }, 5793, 11585, 920.779, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 1201.453 us, margin 1.3 %, ties 2 */
        { "h200", 90, "fp8", { 16384, 5120, 13824, 0, 0 }, 11586, 23170, 1812.424, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 2480.989 us, margin 1.4 %, ties 1 */
        { "h200", 90, "fp8", { 32768, 5120, 13824, 0, 0 }, 23171, INT64_MAX, 3691.296, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 5146.755 us, margin 39.4 %, ties 5 */
        /* h200 fp8 n=6144 k=4096 bias=0 exact=0 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 1, 6144, 4096, 0, 0 }, 0, 4, 7.359, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 20.492 us, margin 178.5 %, ties 3 */
        { "h200", 90, "fp8", { 16, 6144, 4096, 0, 0 }, 5, 22, 7.441, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 19.262 us, margin 158.9 %, ties 2 */
        { "h200", 90, "fp8", { 32, 6144, 4096, 0, 0 }, 23, 45, 8.524, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 18.132 us, margin 2.0 %, ties 3 */
        { "h200", 90, "fp8", { 64, 6144, 4096, 0, 0 }, 46, 90, 7.660, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 15.701 us, margin 105.0 %, ties 2 */
        { "h200", 90, "fp8", { 128, 6144, 4096, 0, 0 }, 91, 181, 9.674, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 14.019 us, margin 5.2 %, ties 1 */
        { "h200", 90, "fp8", { 256, 6144, 4096, 0, 0 }, 182, 362, 14.395, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4 } }, /* default 15.317 us, margin 4.1 %, ties 1 */
        { "h200", 90, "fp8", { 512, 6144, 4096, 0, 0 }, 363, 724, 24.893, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 33.776 us, margin 5.8 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "fp8", { 1024, 6144, 4096, 0, 0 }, 725, 1448, 44.871, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 54.137 us, margin 1.1 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 6144, 4096, 0, 0 }, 1449, 2896, 87.227, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 112.586 us, margin 1.2 %, ties 2 */
        { "h200", 90, "fp8", { 4096, 6144, 4096, 0, 0 }, 2897, 5792, 165.263, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 213.549 us, margin 1.8 %, ties 2 */
        /* one config from m 5793 on: */
        { "h200", 90, "fp8", { 8192, 6144, 4096, 0, 0 }, 5793, 11585, 326.312, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 410.410 us, margin 0.9 %, ties 4 */
        { "h200", 90, "fp8", { 16384, 6144, 4096, 0, 0 }, 11586, 23170, 649.088, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 821.822 us, margin 1.1 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 6144, 4096, 0, 0 }, 23171, INT64_MAX, 1306.379, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 1657.614 us, margin 1.1 %, ties 4 */
        /* h200 fp8 n=7168 k=5120 bias=1 exact=0 */
        { "h200", 90, "fp8", { 32768, 7168, 5120, 1, 0 }, 0, INT64_MAX, 1879.664, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 2392.460 us, margin 1.4 %, ties 3 */
        /* h200 fp8 n=16384 k=2048 bias=0 exact=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "fp8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.538, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 16.004 us, margin 87.4 %, ties 3 */
        { "h200", 90, "fp8", { 16, 16384, 2048, 0, 0 }, 5, 22, 8.405, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 14.927 us, margin 77.6 %, ties 2 */
        { "h200", 90, "fp8", { 32, 16384, 2048, 0, 0 }, 23, 45, 9.539, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 14.002 us, margin 1.1 %, ties 2 */
        { "h200", 90, "fp8", { 64, 16384, 2048, 0, 0 }, 46, 90, 9.234, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 13.009 us, margin 1.3 %, ties 1 */
        { "h200", 90, "fp8", { 128, 16384, 2048, 0, 0 }, 91, 181, 11.839, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5 } }, /* default 11.886 us, margin 0.0 %, ties 2 */
        { "h200", 90, "fp8", { 256, 16384, 2048, 0, 0 }, 182, 362, 17.753, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 3 } }, /* default 18.613 us, margin 3.9 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "fp8", { 512, 16384, 2048, 0, 0 }, 363, 724, 32.094, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 39.353 us, margin 6.1 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 60.465, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 78.549 us, margin 7.7 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 114.576, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 152.608 us, margin 1.1 %, ties 1 */
        /* one config from m 2897 to 23170: */
        { "h200", 90, "fp8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 232.373, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 301.875 us, margin 2.1 %, ties 2 */
        { "h200", 90, "fp8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 446.528, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 577.831 us, margin 1.4 %, ties 2 */
        { "h200", 90, "fp8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 882.240, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 1143.228 us, margin 3.9 %, ties 1 */
        { "h200", 90, "fp8", { 32768, 16384, 2048, 0, 0 }, 23171, INT64_MAX, 1703.648, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 2243.025 us, margin 31.7 %, ties 4 */
        /* h200 fp8 n=16384 k=3072 bias=0 exact=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "fp8", { 1, 16384, 3072, 0, 0 }, 0, 4, 12.365, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 25.218 us, margin 103.9 %, ties 4 */
        { "h200", 90, "fp8", { 16, 16384, 3072, 0, 0 }, 5, 22, 12.344, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 23.439 us, margin 7.0 %, ties 4 */
        { "h200", 90, "fp8", { 32, 16384, 3072, 0, 0 }, 23, 45, 13.325, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 21.948 us, margin 5.1 %, ties 2 */
        { "h200", 90, "fp8", { 64, 16384, 3072, 0, 0 }, 46, 90, 13.211, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 18.627 us, margin 41.0 %, ties 1 */
        { "h200", 90, "fp8", { 128, 16384, 3072, 0, 0 }, 91, 181, 16.730, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 16.772 us, margin 5.0 %, ties 2 */
        { "h200", 90, "fp8", { 256, 16384, 3072, 0, 0 }, 182, 362, 24.433, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 3 } }, /* default 26.052 us, margin 1.9 %, ties 1 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "fp8", { 512, 16384, 3072, 0, 0 }, 363, 724, 45.136, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 57.565 us, margin 4.6 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 16384, 3072, 0, 0 }, 725, 1448, 85.557, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 112.685 us, margin 6.8 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 16384, 3072, 0, 0 }, 1449, 2896, 167.291, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 224.498 us, margin 1.0 %, ties 2 */
        { "h200", 90, "fp8", { 4096, 16384, 3072, 0, 0 }, 2897, 5792, 322.976, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 425.481 us, margin 1.3 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "fp8", { 8192, 16384, 3072, 0, 0 }, 5793, 11585, 646.128, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 821.529 us, margin 27.1 %, ties 2 */
        { "h200", 90, "fp8", { 16384, 16384, 3072, 0, 0 }, 11586, 23170, 1331.925, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 1680.356 us, margin 2.8 %, ties 3 */
        { "h200", 90, "fp8", { 32768, 16384, 3072, 0, 0 }, 23171, INT64_MAX, 2513.040, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 3265.451 us, margin 29.9 %, ties 2 */
        /* h200 fp8 n=24576 k=4096 bias=0 exact=0 */
        { "h200", 90, "fp8", { 1, 24576, 4096, 0, 0 }, 0, 181, 24.043, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 12 } }, /* default 53.865 us, margin 1.3 %, ties 2 */
        { "h200", 90, "fp8", { 32768, 24576, 4096, 0, 0 }, 182, INT64_MAX, 5125.056, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 7128.489 us, margin 1.9 %, ties 3 */
        /* h200 fp8 n=27648 k=5120 bias=0 exact=0 */
        { "h200", 90, "fp8", { 32768, 27648, 5120, 0, 0 }, 0, INT64_MAX, 7256.064, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 9274.157 us, margin 1.9 %, ties 3 */
        /* h200 fp8 n=28672 k=4096 bias=0 exact=0 */
        { "h200", 90, "fp8", { 32768, 28672, 4096, 0, 0 }, 0, INT64_MAX, 5943.648, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 7111.750 us, margin 1.4 %, ties 3 */
        /* h200 fp8 n=37888 k=3584 bias=0 exact=0 */
        { "h200", 90, "fp8", { 32768, 37888, 3584, 0, 0 }, 0, INT64_MAX, 6742.432, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 9178.532 us, margin 1.2 %, ties 3 */
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
        fits = fits && rows[i].dims.exact == dims.exact;
        same = same && rows[i].dims.exact == dims.exact;
        far *= wt_ratio(rows[i].dims.exact, dims.exact);
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
