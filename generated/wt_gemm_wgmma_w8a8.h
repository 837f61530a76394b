/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_w8a8: int8 GEMM on wgmma and bulk tensor copies with the scales and the bias in its epilogue, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results eb2a0e941de86308, 56 rows
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
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 3.633, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.662 us, margin 110.9 %, ties 3 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 3.349, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 1 } }, /* default 7.639 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 3.193, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.612 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 3.818, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.695 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 3.932, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 7.920 us, margin 4.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 4.817, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7.899 us, margin 64.0 %, ties 3 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 8.079, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 16 } }, /* default 8.259 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 10.422, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.450 us, margin 1.7 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 17.464, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.945 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 30.257, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 41.319 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 57.451, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 83.258 us, margin 3.3 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 113.301, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 169.813 us, margin 5.0 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 232.288, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 342.099 us, margin 47.3 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 438.192, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 661.203 us, margin 50.9 %, ties 1 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 7.544, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 4, /*raster*/ 8 } }, /* default 22.118 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 7.760, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 4, /*raster*/ 8 } }, /* default 22.223 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 7.959, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 2, /*raster*/ 1 } }, /* default 22.157 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 8.762, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 1 } }, /* default 22.194 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 9.646, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 2, /*raster*/ 8 } }, /* default 22.416 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 11.955, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 4 } }, /* default 22.321 us, margin 86.7 %, ties 3 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 20.506, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 16 } }, /* default 23.759 us, margin 15.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 29.935, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 35.756 us, margin 19.4 %, ties 3 */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 55.197, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 16 } }, /* default 70.809 us, margin 0.3 %, ties 2 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 91.090, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 137.941 us, margin 51.4 %, ties 3 */
        /* one config for m 8192 to 65536: */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 189.979, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 272.693 us, margin 43.5 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 420.633, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 543.973 us, margin 29.3 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 802.576, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1054.624 us, margin 31.4 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 1573.840, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2081.600 us, margin 32.3 %, ties 1 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 3.499, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 1 } }, /* default 7.730 us, margin 120.9 %, ties 3 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 3.392, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 1 } }, /* default 7.791 us, margin 129.7 %, ties 3 */
        /* one config for m 32 to 64: */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 3.910, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 1 } }, /* default 7.781 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 4.932, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 1 } }, /* default 7.881 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 4.701, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 8.093 us, margin 72.1 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 5.820, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 4 } }, /* default 8.304 us, margin 42.7 %, ties 3 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 9.824, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 10.447 us, margin 6.3 %, ties 3 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 16.194, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 19.893 us, margin 22.8 %, ties 3 */
        /* one config for m 2048 to 4096: */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 24.187, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 31.507 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 44.440, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 63.762 us, margin 1.5 %, ties 2 */
        /* one config for m 8192 to 16384: */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 97.491, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 141.502 us, margin 45.1 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 171.959, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 261.886 us, margin 4.9 %, ties 2 */
        /* one config for m 32768 to 65536: */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 336.165, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 522.066 us, margin 55.3 %, ties 1 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 657.088, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1033.749 us, margin 57.3 %, ties 1 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 8.587, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 1 } }, /* default 16.590 us, margin 93.2 %, ties 3 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 8.926, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 1 } }, /* default 15.700 us, margin 75.9 %, ties 3 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 9.940, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 1 } }, /* default 14.985 us, margin 50.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 11.170, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.241 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 11.461, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.461 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 16.298, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 18.269 us, margin 3.9 %, ties 2 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 32.705, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 43.639 us, margin 33.4 %, ties 3 */
        /* one config for m 1024 to 2048: */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 62.051, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 84.134 us, margin 35.6 %, ties 3 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 113.912, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 165.876 us, margin 45.6 %, ties 1 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 221.052, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 16 } }, /* default 331.051 us, margin 2.9 %, ties 1 */
        /* one config for m 8192 to 32768: */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 451.152, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 667.419 us, margin 8.0 %, ties 2 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 928.056, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1351.760 us, margin 45.7 %, ties 1 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 1768.784, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2598.432 us, margin 46.9 %, ties 1 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 3623.840, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 16 } }, /* default 5353.824 us, margin 1.8 %, ties 2 */
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
