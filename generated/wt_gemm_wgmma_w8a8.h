/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_w8a8: int8 GEMM on wgmma and bulk tensor copies with the scales and the bias in its epilogue, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 29c4d6c98343eea9, 56 rows
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
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 0, 4, 2.638, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 7.076 us, margin 168.2 %, ties 4 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 5, 22, 2.672, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 7.087 us, margin 165.2 %, ties 4 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 23, 45, 2.714, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 7.174 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 46, 90, 2.665, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 7.107 us, margin 166.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 91, 181, 3.221, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 7.268 us, margin 1.8 %, ties 3 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 182, 362, 4.240, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 7.216 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 363, 724, 6.965, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 7.658 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 725, 1448, 9.300, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 10.543 us, margin 1.4 %, ties 4 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 1449, 2896, 14.536, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 18.646 us, margin 2.1 %, ties 4 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 2897, 5792, 27.773, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 37.045 us, margin 1.3 %, ties 6 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 5793, 11585, 55.107, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 76.922 us, margin 1.0 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 11586, 23170, 108.400, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 151.132 us, margin 1.4 %, ties 4 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 23171, 46340, 212.489, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 285.092 us, margin 1.3 %, ties 5 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 46341, INT64_MAX, 429.234, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 554.695 us, margin 1.1 %, ties 4 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 0, 4, 6.927, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 21.723 us, margin 5.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 5, 22, 6.880, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 21.779 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 23, 45, 7.186, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 21.793 us, margin 7.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 46, 90, 7.454, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 21.800 us, margin 7.9 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 91, 181, 8.090, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 21.933 us, margin 8.2 %, ties 4 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 182, 362, 11.277, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 21.820 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 363, 724, 19.397, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 23.734 us, margin 7.0 %, ties 4 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 725, 1448, 29.648, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 35.830 us, margin 1.9 %, ties 8 */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 1449, 2896, 49.574, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 71.195 us, margin 0.5 %, ties 10 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 2897, 5792, 104.130, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 141.924 us, margin 1.7 %, ties 7 */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 5793, 11585, 210.216, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 272.302 us, margin 0.7 %, ties 7 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 11586, 23170, 421.867, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 1 } }, /* default 545.132 us, margin 1.1 %, ties 8 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 23171, 46340, 819.456, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 1 } }, /* default 1070.119 us, margin 2.7 %, ties 4 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 46341, INT64_MAX, 1660.848, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 2312.214 us, margin 1.6 %, ties 5 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 0, 4, 2.796, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 7.263 us, margin 20.8 %, ties 2 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 5, 22, 2.852, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 7.224 us, margin 21.8 %, ties 4 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 23, 45, 3.126, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 7.268 us, margin 13.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 46, 90, 3.415, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 7.263 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 91, 181, 4.042, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 7.486 us, margin 7.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 182, 362, 5.192, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 7.498 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 363, 724, 8.259, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 9.791 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 725, 1448, 12.185, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 17.619 us, margin 10.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 1449, 2896, 21.980, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 28.405 us, margin 4.4 %, ties 8 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 2897, 5792, 42.134, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 58.955 us, margin 3.0 %, ties 5 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 5793, 11585, 81.921, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 113.451 us, margin 2.3 %, ties 4 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 11586, 23170, 158.290, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 218.735 us, margin 2.9 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 23171, 46340, 319.655, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 431.337 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 46341, INT64_MAX, 622.139, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 837.721 us, margin 1.4 %, ties 2 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.200, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 15.827 us, margin 3.9 %, ties 4 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 5, 22, 8.401, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 15.008 us, margin 78.6 %, ties 6 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 23, 45, 8.705, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 14.018 us, margin 2.5 %, ties 4 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 46, 90, 9.030, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 12.501 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 91, 181, 11.123, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 11.561 us, margin 1.3 %, ties 4 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 182, 362, 16.902, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 18.775 us, margin 1.3 %, ties 4 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 363, 724, 29.015, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 37.093 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 57.572, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 79.624 us, margin 10.5 %, ties 5 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 107.894, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 153.318 us, margin 2.9 %, ties 4 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 207.893, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 280.397 us, margin 0.9 %, ties 5 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 407.360, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 541.697 us, margin 1.2 %, ties 4 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 824.736, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 1093.280 us, margin 1.2 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 23171, 46340, 1652.416, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 2204.081 us, margin 1.3 %, ties 4 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 46341, INT64_MAX, 3265.616, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 4319.400 us, margin 1.5 %, ties 3 */
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
