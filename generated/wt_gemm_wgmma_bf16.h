/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_bf16: bf16 GEMM on wgmma and bulk tensor copies, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 366c5e9a412d0599, 70 rows
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
    int stream_k;
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
    static const struct wt_gemm_wgmma_bf16_config otherwise = { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 };
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
        /* one config from m 0 to 45: */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, 4, 4.319, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.159 us, margin 1.6 %, ties 4 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5, 22, 4.375, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.198 us, margin 1.7 %, ties 4 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 23, 45, 4.588, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.191 us, margin 143.9 %, ties 6 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 46, 90, 4.626, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 11.273 us, margin 5.1 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 91, 181, 4.910, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 11.423 us, margin 132.7 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 182, 362, 6.327, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.304 us, margin 1.6 %, ties 3 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 363, 724, 10.646, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 12.073 us, margin 13.4 %, ties 6 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 725, 1448, 15.795, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 18.154 us, margin 14.9 %, ties 6 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 1449, 2896, 28.672, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 35.848 us, margin 25.0 %, ties 6 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 2897, 5792, 53.424, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 71.161 us, margin 0.0 %, ties 5 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 5793, 11585, 110.230, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 136.992 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 11586, 23170, 214.232, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 270.907 us, margin 3.4 %, ties 2 */
        /* one config from m 23171 on: */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 23171, 46340, 425.102, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 517.535 us, margin 1.0 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 46341, INT64_MAX, 834.232, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 1025.757 us, margin 3.9 %, ties 2 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, 4, 10.963, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 4, /*raster*/ 1 } }, /* default 40.022 us, margin 0.2 %, ties 4 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 5, 22, 11.021, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 40.203 us, margin 0.6 %, ties 3 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 23, 45, 11.276, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 40.219 us, margin 0.2 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 46, 90, 11.910, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 40.005 us, margin 0.3 %, ties 5 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 91, 181, 13.653, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 40.224 us, margin 1.3 %, ties 2 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 182, 362, 19.900, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 8, /*bulk*/ 1, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 43.610 us, margin 119.1 %, ties 6 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 363, 724, 33.978, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 47.391 us, margin 1.2 %, ties 5 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 725, 1448, 56.016, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 71.141 us, margin 27.0 %, ties 7 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 1449, 2896, 104.661, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 142.252 us, margin 35.9 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 2897, 5792, 204.254, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 273.996 us, margin 34.1 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 5793, 11585, 415.144, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 539.633 us, margin 30.0 %, ties 4 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 11586, 23170, 853.832, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 1133.770 us, margin 32.8 %, ties 5 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 23171, 46340, 1655.952, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 2266.647 us, margin 1.2 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 46341, INT64_MAX, 3213.632, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 4497.614 us, margin 1.0 %, ties 3 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, 4, 4.955, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 11.444 us, margin 2.8 %, ties 3 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 5, 22, 5.043, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.461 us, margin 3.3 %, ties 4 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 23, 45, 5.274, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.464 us, margin 2.2 %, ties 4 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 46, 90, 5.203, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 11.526 us, margin 15.5 %, ties 2 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 91, 181, 6.285, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 11.726 us, margin 86.6 %, ties 6 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 182, 362, 7.863, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 12.112 us, margin 10.3 %, ties 6 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 363, 724, 13.106, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 16.828 us, margin 28.4 %, ties 6 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 725, 1448, 21.676, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 30.315 us, margin 0.7 %, ties 6 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 1449, 2896, 43.155, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 52.746 us, margin 2.6 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 2897, 5792, 78.127, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 101.619 us, margin 3.9 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 5793, 11585, 155.386, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 191.447 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 11586, 23170, 312.089, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 385.728 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 23171, 46340, 632.675, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 776.957 us, margin 22.8 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 46341, INT64_MAX, 1252.645, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 1601.330 us, margin 1.1 %, ties 2 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, 4, 15.700, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 33.206 us, margin 111.5 %, ties 6 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 5, 22, 15.933, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 30.890 us, margin 93.9 %, ties 6 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 23, 45, 16.844, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 28.749 us, margin 70.7 %, ties 6 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 46, 90, 16.761, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 23.813 us, margin 1.2 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 91, 181, 19.986, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 20.209 us, margin 0.4 %, ties 5 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 182, 362, 32.052, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 32.909 us, margin 2.2 %, ties 2 */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 363, 724, 53.652, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 67.091 us, margin 0.4 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 725, 1448, 106.428, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 131.149 us, margin 3.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 1449, 2896, 217.550, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 272.441 us, margin 2.6 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 2897, 5792, 413.027, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 521.540 us, margin 1.8 %, ties 1 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 5793, 11585, 836.352, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 1039.111 us, margin 24.2 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 11586, 23170, 1659.704, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 2168.805 us, margin 3.8 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 23171, 46340, 3245.520, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 4290.075 us, margin 2.9 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 46341, INT64_MAX, 6568.128, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 8947.076 us, margin 1.1 %, ties 4 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, 4, 120.117, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 273.289 us, margin 127.5 %, ties 7 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 5, 22, 121.332, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 249.539 us, margin 105.7 %, ties 6 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 23, 45, 121.725, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 234.129 us, margin 92.3 %, ties 6 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 46, 90, 126.394, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 185.873 us, margin 47.1 %, ties 6 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 91, 181, 155.646, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 164.431 us, margin 1.6 %, ties 2 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 182, 362, 229.365, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 260.600 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 400.134, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 528.715 us, margin 1.4 %, ties 2 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, 4, 119.789, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 271.323 us, margin 126.5 %, ties 6 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 5, 22, 121.402, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 249.635 us, margin 105.6 %, ties 7 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 23, 45, 122.296, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 235.147 us, margin 92.3 %, ties 6 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 46, 90, 126.549, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 186.148 us, margin 47.1 %, ties 7 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 91, 181, 160.926, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 171.365 us, margin 1.7 %, ties 2 */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 182, 362, 243.252, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 262.702 us, margin 0.2 %, ties 3 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 421.332, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 550.994 us, margin 0.8 %, ties 3 */
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
