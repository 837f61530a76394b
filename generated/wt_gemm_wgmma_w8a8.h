/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_w8a8: int8 GEMM on wgmma and bulk tensor copies with the scales and the bias in its epilogue, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results baf5d25ac8b111a0, 227 rows
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
    int bulk;
    int split_k;
    int stream_k;
    int raster;
    int stages;
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
    static const struct wt_gemm_wgmma_w8a8_config otherwise = { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 };
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
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 0, 4, 2.707, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 7.129 us, margin 163.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 5, 22, 2.756, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 7.151 us, margin 159.5 %, ties 1 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 23, 45, 2.777, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 7.138 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 46, 90, 2.736, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 7.141 us, margin 161.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 91, 181, 3.264, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 12 } }, /* default 7.257 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 182, 362, 4.300, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 8 } }, /* default 7.233 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 363, 724, 6.934, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7 } }, /* default 7.616 us, margin 9.8 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 725, 1448, 9.321, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4 } }, /* default 10.534 us, margin 13.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 1449, 2896, 15.114, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 3 } }, /* default 18.877 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 2897, 5792, 27.571, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 36.979 us, margin 3.0 %, ties 3 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 5793, 11585, 55.970, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 75.996 us, margin 1.9 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 11586, 23170, 110.754, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 5 } }, /* default 152.549 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 23171, 46340, 223.059, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 295.577 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 46341, INT64_MAX, 420.752, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 5 } }, /* default 540.252 us, margin 1.0 %, ties 3 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 0, 4, 6.969, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 16 } }, /* default 21.883 us, margin 214.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 5, 22, 6.959, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 16 } }, /* default 21.883 us, margin 5.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 23, 45, 7.263, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 21.763 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 46, 90, 7.291, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 21.799 us, margin 3.5 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 91, 181, 8.081, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 12 } }, /* default 21.936 us, margin 171.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 182, 362, 11.329, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 21.879 us, margin 93.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 363, 724, 19.236, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 8 } }, /* default 23.719 us, margin 23.3 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 725, 1448, 28.580, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 35.093 us, margin 5.8 %, ties 1 */
        /* one config from m 1449 to 11585: */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 1449, 2896, 49.707, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 68.954 us, margin 38.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 2897, 5792, 103.226, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 134.331 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 5793, 11585, 202.224, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 259.920 us, margin 28.5 %, ties 2 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 11586, 23170, 419.843, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 5 } }, /* default 540.444 us, margin 28.7 %, ties 6 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 23171, 46340, 827.322, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 5 } }, /* default 1073.624 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 46341, INT64_MAX, 1647.856, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 2250.012 us, margin 1.3 %, ties 5 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 0, 4, 2.830, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 7.257 us, margin 156.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 5, 22, 2.914, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 7.313 us, margin 151.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 23, 45, 3.186, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 7.322 us, margin 129.8 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 46, 90, 3.375, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 7.348 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 91, 181, 4.096, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 8 } }, /* default 7.532 us, margin 1.9 %, ties 3 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 182, 362, 5.208, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 8 } }, /* default 7.561 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 363, 724, 8.224, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5 } }, /* default 9.778 us, margin 18.9 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 725, 1448, 11.815, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 17.381 us, margin 47.1 %, ties 2 */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 1449, 2896, 20.662, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 27.488 us, margin 5.3 %, ties 2 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 2897, 5792, 43.144, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 59.436 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 5793, 11585, 82.200, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 114.798 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 11586, 23170, 158.383, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 214.280 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 23171, 46340, 309.541, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 411.722 us, margin 1.7 %, ties 4 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 46341, INT64_MAX, 616.795, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 806.065 us, margin 1.1 %, ties 3 */
        /* h200 int8 n=3072 k=3072 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072, 3072, 0, 0 }, 0, 4, 3.976, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 9.820 us, margin 14.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 3072, 0, 0 }, 5, 22, 4.190, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 9.827 us, margin 134.6 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 3072, 0, 0 }, 23, 45, 4.410, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 9.782 us, margin 121.8 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 3072, 0, 0 }, 46, 90, 4.327, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 9.794 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 3072, 0, 0 }, 91, 181, 5.238, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 10.032 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 3072, 0, 0 }, 182, 362, 6.649, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 8 } }, /* default 9.996 us, margin 50.3 %, ties 2 */
        { "h200", 90, "int8", { 512, 3072, 3072, 0, 0 }, 363, 724, 10.798, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5 } }, /* default 14.055 us, margin 30.2 %, ties 1 */
        /* one config from m 725 to 23170: */
        { "h200", 90, "int8", { 1024, 3072, 3072, 0, 0 }, 725, 1448, 15.656, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 24.185 us, margin 54.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 3072, 0, 0 }, 1449, 2896, 29.477, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 40.529 us, margin 3.3 %, ties 2 */
        { "h200", 90, "int8", { 4096, 3072, 3072, 0, 0 }, 2897, 5792, 60.252, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 81.219 us, margin 1.4 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 3072, 0, 0 }, 5793, 11585, 111.487, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 152.002 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 16384, 3072, 3072, 0, 0 }, 11586, 23170, 231.848, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 309.134 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 32768, 3072, 3072, 0, 0 }, 23171, INT64_MAX, 461.376, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 603.688 us, margin 1.4 %, ties 4 */
        /* h200 int8 n=3072 k=8192 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 8192, 0, 0 }, 0, 4, 9.010, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 16 } }, /* default 22.735 us, margin 152.3 %, ties 2 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 3072, 8192, 0, 0 }, 5, 22, 8.823, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 22.161 us, margin 151.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 8192, 0, 0 }, 23, 45, 9.257, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 22.236 us, margin 5.1 %, ties 2 */
        { "h200", 90, "int8", { 64, 3072, 8192, 0, 0 }, 46, 90, 8.528, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 22.207 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 8192, 0, 0 }, 91, 181, 10.909, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 12 } }, /* default 22.377 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 256, 3072, 8192, 0, 0 }, 182, 362, 14.337, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 8 } }, /* default 23.389 us, margin 5.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 8192, 0, 0 }, 363, 724, 24.293, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 34.972 us, margin 44.0 %, ties 1 */
        /* one config from m 725 to 23170: */
        { "h200", 90, "int8", { 1024, 3072, 8192, 0, 0 }, 725, 1448, 40.637, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 60.350 us, margin 48.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 8192, 0, 0 }, 1449, 2896, 79.954, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 106.969 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 8192, 0, 0 }, 2897, 5792, 149.499, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 200.610 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 3072, 8192, 0, 0 }, 5793, 11585, 308.762, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 406.656 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3072, 8192, 0, 0 }, 11586, 23170, 619.392, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 808.125 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 32768, 3072, 8192, 0, 0 }, 23171, INT64_MAX, 1257.600, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 1664.624 us, margin 1.1 %, ties 4 */
        /* h200 int8 n=3584 k=3584 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3584, 3584, 0, 0 }, 0, 4, 4.872, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.748 us, margin 161.6 %, ties 1 */
        { "h200", 90, "int8", { 16, 3584, 3584, 0, 0 }, 5, 22, 4.941, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.417 us, margin 151.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 3584, 3584, 0, 0 }, 23, 45, 5.260, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.320 us, margin 4.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 3584, 3584, 0, 0 }, 46, 90, 5.114, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 11.728 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 3584, 3584, 0, 0 }, 91, 181, 6.315, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 11.353 us, margin 79.8 %, ties 4 */
        { "h200", 90, "int8", { 256, 3584, 3584, 0, 0 }, 182, 362, 7.946, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 11.547 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 3584, 3584, 0, 0 }, 363, 724, 14.143, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 16.677 us, margin 3.6 %, ties 2 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 3584, 3584, 0, 0 }, 725, 1448, 23.493, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 31.775 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3584, 3584, 0, 0 }, 1449, 2896, 44.000, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 59.284 us, margin 4.2 %, ties 1 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "int8", { 4096, 3584, 3584, 0, 0 }, 2897, 5792, 84.799, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 114.585 us, margin 1.7 %, ties 2 */
        { "h200", 90, "int8", { 8192, 3584, 3584, 0, 0 }, 5793, 11585, 161.812, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 218.520 us, margin 4.2 %, ties 3 */
        /* one config from m 11586 on: */
        { "h200", 90, "int8", { 16384, 3584, 3584, 0, 0 }, 11586, 23170, 326.570, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 427.430 us, margin 1.1 %, ties 4 */
        { "h200", 90, "int8", { 32768, 3584, 3584, 0, 0 }, 23171, INT64_MAX, 616.085, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 801.827 us, margin 1.3 %, ties 3 */
        /* h200 int8 n=3584 k=18944 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3584, 18944, 0, 0 }, 0, 4, 19.356, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 16 } }, /* default 60.819 us, margin 5.7 %, ties 1 */
        { "h200", 90, "int8", { 16, 3584, 18944, 0, 0 }, 5, 22, 18.888, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 16 } }, /* default 56.962 us, margin 4.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 3584, 18944, 0, 0 }, 23, 45, 19.359, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 53.857 us, margin 6.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 3584, 18944, 0, 0 }, 46, 90, 19.003, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 49.682 us, margin 161.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 3584, 18944, 0, 0 }, 91, 181, 24.037, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 52.574 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 3584, 18944, 0, 0 }, 182, 362, 39.312, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 8 } }, /* default 65.422 us, margin 5.0 %, ties 2 */
        { "h200", 90, "int8", { 512, 3584, 18944, 0, 0 }, 363, 724, 61.016, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 79.430 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3584, 18944, 0, 0 }, 725, 1448, 101.721, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 154.501 us, margin 51.9 %, ties 2 */
        { "h200", 90, "int8", { 2048, 3584, 18944, 0, 0 }, 1449, 2896, 212.825, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 4, /*stages*/ 6 } }, /* default 286.116 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3584, 18944, 0, 0 }, 2897, 5792, 436.141, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 552.672 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 8192, 3584, 18944, 0, 0 }, 5793, 11585, 820.496, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 1077.074 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 16384, 3584, 18944, 0, 0 }, 11586, 23170, 1633.888, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 4, /*stages*/ 6 } }, /* default 2229.441 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32768, 3584, 18944, 0, 0 }, 23171, INT64_MAX, 3262.848, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 4466.439 us, margin 2.3 %, ties 3 */
        /* h200 int8 n=4096 k=4096 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096, 4096, 0, 0 }, 0, 4, 5.713, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.944 us, margin 15.8 %, ties 1 */
        { "h200", 90, "int8", { 16, 4096, 4096, 0, 0 }, 5, 22, 5.781, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.603 us, margin 3.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 4096, 4096, 0, 0 }, 23, 45, 6.026, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 12.528 us, margin 107.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 4096, 0, 0 }, 46, 90, 5.943, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 12.559 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 4096, 4096, 0, 0 }, 91, 181, 7.349, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 8 } }, /* default 12.606 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 256, 4096, 4096, 0, 0 }, 182, 362, 9.139, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 13.024 us, margin 42.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096, 4096, 0, 0 }, 363, 724, 16.152, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 18.598 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4096, 4096, 0, 0 }, 725, 1448, 28.784, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 3 } }, /* default 35.000 us, margin 1.3 %, ties 1 */
        /* one config from m 1449 to 11585: */
        { "h200", 90, "int8", { 2048, 4096, 4096, 0, 0 }, 1449, 2896, 53.813, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 69.289 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 4096, 4096, 0, 0 }, 2897, 5792, 106.115, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 135.382 us, margin 4.5 %, ties 3 */
        { "h200", 90, "int8", { 8192, 4096, 4096, 0, 0 }, 5793, 11585, 213.443, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 277.910 us, margin 1.3 %, ties 3 */
        { "h200", 90, "int8", { 16384, 4096, 4096, 0, 0 }, 11586, 23170, 395.355, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 499.487 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 32768, 4096, 4096, 0, 0 }, 23171, INT64_MAX, 811.004, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 1043.255 us, margin 1.9 %, ties 3 */
        /* h200 int8 n=4096 k=12288 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096, 12288, 0, 0 }, 0, 4, 13.517, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 35.151 us, margin 5.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 4096, 12288, 0, 0 }, 5, 22, 13.487, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 33.636 us, margin 5.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 4096, 12288, 0, 0 }, 23, 45, 13.877, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 32.951 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 12288, 0, 0 }, 46, 90, 13.804, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 32.979 us, margin 138.9 %, ties 3 */
        { "h200", 90, "int8", { 128, 4096, 12288, 0, 0 }, 91, 181, 19.018, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 12 } }, /* default 37.241 us, margin 12.9 %, ties 3 */
        { "h200", 90, "int8", { 256, 4096, 12288, 0, 0 }, 182, 362, 25.992, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 8 } }, /* default 40.709 us, margin 11.3 %, ties 2 */
        { "h200", 90, "int8", { 512, 4096, 12288, 0, 0 }, 363, 724, 42.620, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 52.644 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4096, 12288, 0, 0 }, 725, 1448, 77.614, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 3 } }, /* default 101.423 us, margin 1.2 %, ties 6 */
        { "h200", 90, "int8", { 2048, 4096, 12288, 0, 0 }, 1449, 2896, 155.850, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 3 } }, /* default 199.785 us, margin 1.1 %, ties 3 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "int8", { 4096, 4096, 12288, 0, 0 }, 2897, 5792, 297.189, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 373.039 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 8192, 4096, 12288, 0, 0 }, 5793, 11585, 600.608, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 760.520 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 16384, 4096, 12288, 0, 0 }, 11586, 23170, 1213.504, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 4, /*stages*/ 6 } }, /* default 1580.140 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 32768, 4096, 12288, 0, 0 }, 23171, INT64_MAX, 2420.096, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 3234.977 us, margin 1.2 %, ties 1 */
        /* h200 int8 n=4096 k=14336 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096, 14336, 0, 0 }, 0, 4, 15.495, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 40.673 us, margin 4.6 %, ties 1 */
        { "h200", 90, "int8", { 16, 4096, 14336, 0, 0 }, 5, 22, 15.494, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 38.670 us, margin 3.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 4096, 14336, 0, 0 }, 23, 45, 15.818, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 37.939 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 14336, 0, 0 }, 46, 90, 15.878, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 38.163 us, margin 6.9 %, ties 2 */
        { "h200", 90, "int8", { 128, 4096, 14336, 0, 0 }, 91, 181, 21.967, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 12 } }, /* default 41.971 us, margin 12.6 %, ties 2 */
        { "h200", 90, "int8", { 256, 4096, 14336, 0, 0 }, 182, 362, 28.106, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 8 } }, /* default 44.673 us, margin 14.7 %, ties 1 */
        /* one config from m 363 to 5792: */
        { "h200", 90, "int8", { 512, 4096, 14336, 0, 0 }, 363, 724, 49.168, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 61.224 us, margin 7.4 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4096, 14336, 0, 0 }, 725, 1448, 98.516, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 125.136 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 2048, 4096, 14336, 0, 0 }, 1449, 2896, 178.295, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 231.717 us, margin 30.0 %, ties 2 */
        { "h200", 90, "int8", { 4096, 4096, 14336, 0, 0 }, 2897, 5792, 356.659, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 435.070 us, margin 1.6 %, ties 3 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 4096, 14336, 0, 0 }, 5793, 11585, 695.928, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 4, /*stages*/ 6 } }, /* default 907.962 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 16384, 4096, 14336, 0, 0 }, 11586, 23170, 1422.176, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 4, /*stages*/ 6 } }, /* default 1870.282 us, margin 3.3 %, ties 2 */
        { "h200", 90, "int8", { 32768, 4096, 14336, 0, 0 }, 23171, INT64_MAX, 2873.600, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 3899.621 us, margin 1.3 %, ties 1 */
        /* h200 int8 n=4608 k=3584 bias=1 out_s32=0 */
        { "h200", 90, "int8", { 32768, 4608, 3584, 1, 0 }, 0, INT64_MAX, 796.464, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 1062.363 us, margin 0.6 %, ties 1 */
        /* h200 int8 n=5120 k=3072 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 5120, 3072, 0, 0 }, 0, 4, 5.348, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 11.824 us, margin 3.1 %, ties 2 */
        { "h200", 90, "int8", { 16, 5120, 3072, 0, 0 }, 5, 22, 5.368, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 11.363 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 32, 5120, 3072, 0, 0 }, 23, 45, 5.678, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 11.130 us, margin 96.0 %, ties 2 */
        { "h200", 90, "int8", { 64, 5120, 3072, 0, 0 }, 46, 90, 5.769, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 10.265 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 3072, 0, 0 }, 91, 181, 6.999, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 8 } }, /* default 10.424 us, margin 48.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 3072, 0, 0 }, 182, 362, 9.904, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 11.097 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 5120, 3072, 0, 0 }, 363, 724, 15.452, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 23.400 us, margin 6.8 %, ties 2 */
        { "h200", 90, "int8", { 1024, 5120, 3072, 0, 0 }, 725, 1448, 28.496, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 37.445 us, margin 3.1 %, ties 2 */
        /* one config from m 1449 to 11585: */
        { "h200", 90, "int8", { 2048, 5120, 3072, 0, 0 }, 1449, 2896, 48.156, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 66.918 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 3072, 0, 0 }, 2897, 5792, 97.227, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 128.966 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 8192, 5120, 3072, 0, 0 }, 5793, 11585, 199.181, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 265.410 us, margin 1.0 %, ties 4 */
        /* one config from m 11586 on: */
        { "h200", 90, "int8", { 16384, 5120, 3072, 0, 0 }, 11586, 23170, 387.910, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 519.546 us, margin 1.6 %, ties 3 */
        { "h200", 90, "int8", { 32768, 5120, 3072, 0, 0 }, 23171, INT64_MAX, 759.142, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 986.023 us, margin 1.2 %, ties 1 */
        /* h200 int8 n=5120 k=5120 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 5120, 5120, 0, 0 }, 0, 4, 8.282, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 18.752 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 16, 5120, 5120, 0, 0 }, 5, 22, 8.201, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 18.129 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 32, 5120, 5120, 0, 0 }, 23, 45, 8.597, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 17.306 us, margin 101.3 %, ties 1 */
        { "h200", 90, "int8", { 64, 5120, 5120, 0, 0 }, 46, 90, 9.860, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 16.072 us, margin 4.6 %, ties 2 */
        { "h200", 90, "int8", { 128, 5120, 5120, 0, 0 }, 91, 181, 12.499, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 15.662 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 5120, 0, 0 }, 182, 362, 14.456, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 6 } }, /* default 17.406 us, margin 3.3 %, ties 2 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 5120, 5120, 0, 0 }, 363, 724, 22.149, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 36.620 us, margin 65.3 %, ties 1 */
        { "h200", 90, "int8", { 1024, 5120, 5120, 0, 0 }, 725, 1448, 44.566, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 61.652 us, margin 3.0 %, ties 2 */
        /* one config from m 1449 to 23170: */
        { "h200", 90, "int8", { 2048, 5120, 5120, 0, 0 }, 1449, 2896, 83.644, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 110.036 us, margin 3.3 %, ties 2 */
        { "h200", 90, "int8", { 4096, 5120, 5120, 0, 0 }, 2897, 5792, 158.981, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 207.231 us, margin 2.4 %, ties 2 */
        { "h200", 90, "int8", { 8192, 5120, 5120, 0, 0 }, 5793, 11585, 332.788, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 430.201 us, margin 1.2 %, ties 3 */
        { "h200", 90, "int8", { 16384, 5120, 5120, 0, 0 }, 11586, 23170, 649.029, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 844.926 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 32768, 5120, 5120, 0, 0 }, 23171, INT64_MAX, 1274.123, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 1660.812 us, margin 1.3 %, ties 4 */
        /* h200 int8 n=5120 k=13824 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 5120, 13824, 0, 0 }, 0, 4, 21.301, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 16 } }, /* default 48.669 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 16, 5120, 13824, 0, 0 }, 5, 22, 21.448, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 16 } }, /* default 45.958 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 32, 5120, 13824, 0, 0 }, 23, 45, 21.834, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 44.308 us, margin 7.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 5120, 13824, 0, 0 }, 46, 90, 24.978, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 41.629 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 13824, 0, 0 }, 91, 181, 24.955, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 8 } }, /* default 38.150 us, margin 5.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 13824, 0, 0 }, 182, 362, 32.327, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 7 } }, /* default 45.018 us, margin 6.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 5120, 13824, 0, 0 }, 363, 724, 60.118, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 96.142 us, margin 7.2 %, ties 1 */
        { "h200", 90, "int8", { 1024, 5120, 13824, 0, 0 }, 725, 1448, 119.047, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 152.864 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 2048, 5120, 13824, 0, 0 }, 1449, 2896, 219.383, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 4, /*stages*/ 6 } }, /* default 279.793 us, margin 5.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 13824, 0, 0 }, 2897, 5792, 432.900, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 564.256 us, margin 1.6 %, ties 3 */
        { "h200", 90, "int8", { 8192, 5120, 13824, 0, 0 }, 5793, 11585, 870.133, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 4, /*stages*/ 6 } }, /* default 1162.793 us, margin 1.4 %, ties 4 */
        /* one config from m 11586 on: */
        { "h200", 90, "int8", { 16384, 5120, 13824, 0, 0 }, 11586, 23170, 1733.152, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 2332.529 us, margin 2.1 %, ties 3 */
        { "h200", 90, "int8", { 32768, 5120, 13824, 0, 0 }, 23171, INT64_MAX, 3532.928, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 4904.153 us, margin 1.5 %, ties 2 */
        /* h200 int8 n=6144 k=4096 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 6144, 4096, 0, 0 }, 0, 4, 7.364, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 20.672 us, margin 4.3 %, ties 2 */
        { "h200", 90, "int8", { 16, 6144, 4096, 0, 0 }, 5, 22, 7.441, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 19.271 us, margin 159.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 6144, 4096, 0, 0 }, 23, 45, 7.735, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 18.343 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 64, 6144, 4096, 0, 0 }, 46, 90, 7.609, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 16 } }, /* default 15.858 us, margin 108.4 %, ties 2 */
        { "h200", 90, "int8", { 128, 6144, 4096, 0, 0 }, 91, 181, 9.133, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 13.415 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 6144, 4096, 0, 0 }, 182, 362, 13.662, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 15.086 us, margin 4.3 %, ties 2 */
        { "h200", 90, "int8", { 512, 6144, 4096, 0, 0 }, 363, 724, 22.151, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 31.470 us, margin 42.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 6144, 4096, 0, 0 }, 725, 1448, 42.998, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 4 } }, /* default 53.183 us, margin 3.3 %, ties 1 */
        { "h200", 90, "int8", { 2048, 6144, 4096, 0, 0 }, 1449, 2896, 79.135, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 103.954 us, margin 1.1 %, ties 3 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "int8", { 4096, 6144, 4096, 0, 0 }, 2897, 5792, 155.234, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 202.731 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 8192, 6144, 4096, 0, 0 }, 5793, 11585, 305.614, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 397.618 us, margin 1.4 %, ties 4 */
        { "h200", 90, "int8", { 16384, 6144, 4096, 0, 0 }, 11586, 23170, 615.493, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 793.918 us, margin 0.6 %, ties 4 */
        { "h200", 90, "int8", { 32768, 6144, 4096, 0, 0 }, 23171, INT64_MAX, 1203.243, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 1560.654 us, margin 1.2 %, ties 3 */
        /* h200 int8 n=7168 k=5120 bias=1 out_s32=0 */
        { "h200", 90, "int8", { 32768, 7168, 5120, 1, 0 }, 0, INT64_MAX, 1771.464, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 2348.928 us, margin 32.6 %, ties 3 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.219, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 12 } }, /* default 15.976 us, margin 3.7 %, ties 1 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 5, 22, 8.425, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 14.966 us, margin 2.6 %, ties 3 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 23, 45, 8.694, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 14.027 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 46, 90, 9.046, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 12.681 us, margin 40.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 91, 181, 11.262, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7 } }, /* default 11.708 us, margin 4.0 %, ties 2 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 182, 362, 16.700, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5 } }, /* default 18.366 us, margin 3.7 %, ties 1 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 363, 724, 30.904, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 39.153 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 57.735, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 78.393 us, margin 9.7 %, ties 2 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 106.491, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 143.929 us, margin 1.8 %, ties 1 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 206.161, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 278.340 us, margin 1.5 %, ties 4 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 413.659, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 551.833 us, margin 1.0 %, ties 3 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 835.398, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 1115.215 us, margin 33.5 %, ties 2 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 23171, 46340, 1671.008, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 2217.828 us, margin 1.2 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 46341, INT64_MAX, 3270.336, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 6 } }, /* default 4335.535 us, margin 0.6 %, ties 5 */
        /* h200 int8 n=16384 k=3072 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 16384, 3072, 0, 0 }, 0, 4, 12.149, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 12 } }, /* default 25.172 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 16384, 3072, 0, 0 }, 5, 22, 12.333, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 23.554 us, margin 2.9 %, ties 5 */
        { "h200", 90, "int8", { 32, 16384, 3072, 0, 0 }, 23, 45, 12.659, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 21.956 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 3072, 0, 0 }, 46, 90, 13.209, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 18.647 us, margin 4.0 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 16384, 3072, 0, 0 }, 91, 181, 15.731, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5 } }, /* default 16.359 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 3072, 0, 0 }, 182, 362, 23.157, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5 } }, /* default 25.185 us, margin 2.0 %, ties 1 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "int8", { 512, 16384, 3072, 0, 0 }, 363, 724, 44.669, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 57.008 us, margin 7.8 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 3072, 0, 0 }, 725, 1448, 77.050, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 102.919 us, margin 6.7 %, ties 1 */
        { "h200", 90, "int8", { 2048, 16384, 3072, 0, 0 }, 1449, 2896, 158.036, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 211.945 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 16384, 3072, 0, 0 }, 2897, 5792, 303.090, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 406.098 us, margin 1.2 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 16384, 3072, 0, 0 }, 5793, 11585, 618.920, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 821.143 us, margin 4.9 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 3072, 0, 0 }, 11586, 23170, 1209.536, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 1568.369 us, margin 29.7 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 3072, 0, 0 }, 23171, INT64_MAX, 2420.896, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 3165.693 us, margin 2.5 %, ties 4 */
        /* h200 int8 n=24576 k=4096 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 24576, 4096, 0, 0 }, 0, 4, 24.432, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 54.491 us, margin 1.5 %, ties 6 */
        { "h200", 90, "int8", { 16, 24576, 4096, 0, 0 }, 5, 22, 24.223, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 12 } }, /* default 49.786 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 32, 24576, 4096, 0, 0 }, 23, 45, 24.645, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 16 } }, /* default 46.927 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 24576, 4096, 0, 0 }, 46, 90, 25.184, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 38.997 us, margin 3.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 24576, 4096, 0, 0 }, 91, 181, 28.415, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7 } }, /* default 34.675 us, margin 9.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 24576, 4096, 0, 0 }, 182, 362, 46.338, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5 } }, /* default 50.861 us, margin 3.3 %, ties 3 */
        /* one config from m 363 on: */
        { "h200", 90, "int8", { 512, 24576, 4096, 0, 0 }, 363, 724, 84.076, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 109.067 us, margin 1.5 %, ties 5 */
        { "h200", 90, "int8", { 1024, 24576, 4096, 0, 0 }, 725, 1448, 152.763, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 199.988 us, margin 0.9 %, ties 2 */
        { "h200", 90, "int8", { 2048, 24576, 4096, 0, 0 }, 1449, 8192, 309.565, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 400.757 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 32768, 24576, 4096, 0, 0 }, 8193, INT64_MAX, 4881.536, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 6782.296 us, margin 1.5 %, ties 4 */
        /* h200 int8 n=27648 k=5120 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 32768, 27648, 5120, 0, 0 }, 0, INT64_MAX, 6865.664, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 9580.149 us, margin 39.5 %, ties 5 */
        /* h200 int8 n=28672 k=4096 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 32768, 28672, 4096, 0, 0 }, 0, INT64_MAX, 5626.176, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 7875.616 us, margin 1.0 %, ties 3 */
        /* h200 int8 n=37888 k=3584 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 32768, 37888, 3584, 0, 0 }, 0, INT64_MAX, 6572.704, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 9105.638 us, margin 2.0 %, ties 4 */
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
