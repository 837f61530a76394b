/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_bf16: bf16 GEMM on wgmma and bulk tensor copies, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 084d396581f5f7f8, 70 rows
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
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, 4, 4.368, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.631 us, margin 1.2 %, ties 4 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5, 22, 4.387, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.630 us, margin 1.7 %, ties 4 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 23, 45, 4.600, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 11.711 us, margin 154.6 %, ties 6 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 46, 90, 4.394, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 11.652 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 91, 181, 4.894, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 11.759 us, margin 2.1 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 182, 362, 6.501, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 11.689 us, margin 79.8 %, ties 6 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 363, 724, 10.825, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 12.824 us, margin 18.5 %, ties 6 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 725, 1448, 15.856, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 17.985 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 1449, 2896, 27.253, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 34.027 us, margin 1.5 %, ties 6 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 2897, 5792, 52.275, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 67.822 us, margin 3.5 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 5793, 11585, 107.477, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 136.508 us, margin 3.8 %, ties 4 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 11586, 23170, 216.118, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 276.766 us, margin 1.2 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 23171, 46340, 429.964, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 554.536 us, margin 1.2 %, ties 5 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 46341, INT64_MAX, 859.514, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 1115.707 us, margin 1.1 %, ties 4 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, 4, 10.958, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 41.030 us, margin 1.9 %, ties 5 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 5, 22, 10.854, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 4, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 40.964 us, margin 277.4 %, ties 6 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 23, 45, 11.162, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 4, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 40.773 us, margin 1.0 %, ties 3 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 46, 90, 11.710, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 40.986 us, margin 1.5 %, ties 3 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 91, 181, 14.015, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 41.980 us, margin 5.0 %, ties 2 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 182, 362, 20.780, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 1, /*split_k*/ 2, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 47.604 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 363, 724, 35.779, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 4, /*raster*/ 8 } }, /* default 52.317 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 725, 1448, 58.168, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 76.571 us, margin 2.3 %, ties 8 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 1449, 2896, 106.734, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 142.056 us, margin 0.9 %, ties 7 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 2897, 5792, 216.231, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 288.223 us, margin 2.5 %, ties 4 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 5793, 11585, 426.789, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 564.020 us, margin 1.2 %, ties 6 */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 11586, 23170, 849.536, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 1140.027 us, margin 1.7 %, ties 9 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 23171, 46340, 1673.808, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 1 } }, /* default 2284.957 us, margin 1.2 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 46341, INT64_MAX, 3323.968, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 8, /*raster*/ 1 } }, /* default 4307.283 us, margin 1.3 %, ties 4 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, 4, 4.994, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.863 us, margin 4.7 %, ties 4 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 5, 22, 5.084, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.868 us, margin 4.4 %, ties 4 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 23, 45, 5.299, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 11.834 us, margin 4.9 %, ties 4 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 46, 90, 5.160, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 11.842 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 91, 181, 6.241, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 11.954 us, margin 1.4 %, ties 3 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 182, 362, 8.288, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 13.050 us, margin 3.6 %, ties 3 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 363, 724, 13.574, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 18.044 us, margin 1.5 %, ties 4 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 725, 1448, 22.129, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 32.004 us, margin 2.1 %, ties 10 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 1449, 2896, 40.730, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 51.642 us, margin 2.0 %, ties 5 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 2897, 5792, 80.501, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 102.303 us, margin 1.7 %, ties 5 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 5793, 11585, 157.967, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 201.191 us, margin 2.8 %, ties 7 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 11586, 23170, 314.048, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 392.832 us, margin 3.3 %, ties 5 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 23171, 46340, 605.525, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 774.053 us, margin 1.6 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 46341, INT64_MAX, 1211.040, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 1553.764 us, margin 3.6 %, ties 9 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, 4, 15.823, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 33.526 us, margin 0.9 %, ties 9 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 5, 22, 16.072, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 31.041 us, margin 1.0 %, ties 9 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 23, 45, 16.552, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 28.931 us, margin 0.9 %, ties 6 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 46, 90, 16.775, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 24.012 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 91, 181, 19.683, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 20.277 us, margin 1.3 %, ties 4 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 182, 362, 30.062, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 32.322 us, margin 1.3 %, ties 2 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 363, 724, 59.611, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 74.310 us, margin 2.0 %, ties 5 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 725, 1448, 110.208, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 139.318 us, margin 4.0 %, ties 4 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 1449, 2896, 209.444, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 268.710 us, margin 6.3 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 2897, 5792, 411.752, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 528.115 us, margin 1.7 %, ties 6 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 5793, 11585, 813.685, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 1052.541 us, margin 0.8 %, ties 5 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 11586, 23170, 1631.552, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 2179.146 us, margin 1.4 %, ties 7 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 23171, 46340, 3261.504, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 4457.269 us, margin 0.8 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 46341, INT64_MAX, 6604.160, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 9133.410 us, margin 1.2 %, ties 5 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, 4, 119.616, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 275.674 us, margin 2.1 %, ties 4 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 5, 22, 121.276, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 250.191 us, margin 1.4 %, ties 6 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 23, 45, 123.108, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 236.743 us, margin 2.2 %, ties 4 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 46, 90, 126.686, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 190.521 us, margin 7.7 %, ties 4 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 91, 181, 152.427, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 5, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 161.639 us, margin 2.5 %, ties 3 */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 182, 362, 230.760, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 262.858 us, margin 6.0 %, ties 4 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 423.712, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 567.309 us, margin 1.7 %, ties 6 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, 4, 120.160, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 274.765 us, margin 128.7 %, ties 13 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 5, 22, 121.244, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 251.723 us, margin 1.6 %, ties 4 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 23, 45, 121.458, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 16, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1 } }, /* default 235.721 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 46, 90, 128.360, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 190.594 us, margin 3.3 %, ties 4 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 91, 181, 148.033, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 7, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 158.281 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 182, 362, 238.670, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 263.157 us, margin 3.4 %, ties 4 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 437.190, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 589.325 us, margin 1.1 %, ties 5 */
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
