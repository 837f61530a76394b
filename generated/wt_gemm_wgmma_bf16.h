/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_bf16: bf16 GEMM on wgmma and bulk tensor copies, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results cd9187256bfa9cc6, 70 rows
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
    int split_k;
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
    static const struct wt_gemm_wgmma_bf16_config otherwise = { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_bf16_dims dims;
        double median_us;
        struct wt_gemm_wgmma_bf16_config config;
    } rows[] = {
        /* h200 bf16 n=2048 k=2048 bias=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 5.024, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.294 us, margin 124.8 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 4.746, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.326 us, margin 138.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 4.699, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.310 us, margin 140.7 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 4.277, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.337 us, margin 4.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 5.456, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 1 } }, /* default 11.491 us, margin 110.6 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 6.737, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.403 us, margin 2.6 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 12.028, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.028 us, margin 4.4 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 15.217, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 17.878 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 25.185, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 33.998 us, margin 35.0 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 46.588, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 65.528 us, margin 40.7 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 103.034, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 130.482 us, margin 26.6 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 212.496, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 258.256 us, margin 21.5 %, ties 1 */
        /* one config for m 32768 to 65536: */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 395.117, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 496.933 us, margin 12.4 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 820.704, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1015.083 us, margin 12.1 %, ties 1 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 13.931, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 8, /*raster*/ 8 } }, /* default 40.230 us, margin 188.8 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 13.291, { /*swap*/ 1, /*block_m*/ 256, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 5, /*split_k*/ 8, /*raster*/ 8 } }, /* default 40.235 us, margin 3.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 11.338, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 4, /*raster*/ 8 } }, /* default 40.279 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 11.853, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 2, /*raster*/ 8 } }, /* default 40.298 us, margin 240.0 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 16.415, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 4 } }, /* default 40.404 us, margin 146.1 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 20.264, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 40.309 us, margin 98.9 %, ties 3 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 33.288, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 46.550 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 54.582, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 7, /*split_k*/ 1, /*raster*/ 8 } }, /* default 68.917 us, margin 1.3 %, ties 1 */
        /* one config for m 2048 to 4096: */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 96.218, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 16 } }, /* default 135.767 us, margin 41.1 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 203.993, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 16 } }, /* default 268.443 us, margin 31.6 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 400.315, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 525.637 us, margin 31.3 %, ties 3 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 841.904, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 16 } }, /* default 1104.288 us, margin 31.2 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 1624.640, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 16 } }, /* default 2166.944 us, margin 33.4 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 3266.400, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 4506.560 us, margin 38.0 %, ties 3 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 7.208, { /*swap*/ 1, /*block_m*/ 256, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 11.554 us, margin 60.3 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 6.888, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.574 us, margin 2.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 5.385, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11.587 us, margin 115.2 %, ties 3 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 5.055, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 16, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.695 us, margin 4.6 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 6.629, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 32, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.820 us, margin 2.0 %, ties 2 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 8.074, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.041 us, margin 49.1 %, ties 3 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 14.241, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.849 us, margin 2.4 %, ties 1 */
        /* one config for m 1024 to 2048: */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 24.299, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 30.297 us, margin 24.7 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 40.637, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 50.424 us, margin 24.1 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 76.879, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 99.840 us, margin 29.9 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 139.569, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 16 } }, /* default 187.324 us, margin 34.2 %, ties 2 */
        /* one config for m 16384 to 65536: */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 317.765, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 397.613 us, margin 4.4 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 662.330, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 813.056 us, margin 8.0 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 1188.672, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1500.272 us, margin 26.2 %, ties 1 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 17.240, { /*swap*/ 1, /*block_m*/ 256, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 32.705 us, margin 89.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 17.491, { /*swap*/ 1, /*block_m*/ 256, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 30.654 us, margin 75.3 %, ties 3 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 16.767, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 1 } }, /* default 28.399 us, margin 69.4 %, ties 3 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 16.805, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 23.256 us, margin 2.5 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 17.864, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 17.864 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 30.849, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 30.849 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 51.888, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 67.629 us, margin 30.3 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 107.081, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 131.529 us, margin 22.8 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 207.538, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 259.195 us, margin 2.8 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 442.728, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 512.864 us, margin 15.8 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 726.837, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 16 } }, /* default 977.579 us, margin 34.5 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 1449.040, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1953.904 us, margin 34.8 %, ties 3 */
        /* one config for m 32768 to 65536: */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 3281.024, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 4162.592 us, margin 5.3 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 6593.664, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 8717.312 us, margin 32.2 %, ties 2 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 119.466, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 270.839 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 120.424, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 4 } }, /* default 251.184 us, margin 108.6 %, ties 3 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 122.696, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 236.080 us, margin 92.4 %, ties 3 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 126.743, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 184.512 us, margin 45.6 %, ties 3 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 143.735, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 7, /*split_k*/ 1, /*raster*/ 8 } }, /* default 150.068 us, margin 4.4 %, ties 3 */
        /* one config for m 256 to 512: */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 218.954, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*split_k*/ 1, /*raster*/ 8 } }, /* default 251.924 us, margin 5.6 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 412.480, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*split_k*/ 1, /*raster*/ 8 } }, /* default 521.440 us, margin 7.9 %, ties 2 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 119.484, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*raster*/ 8 } }, /* default 271.616 us, margin 127.3 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 120.660, { /*swap*/ 1, /*block_m*/ 128, /*block_n*/ 16, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 16 } }, /* default 251.324 us, margin 108.3 %, ties 3 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 122.658, { /*swap*/ 1, /*block_m*/ 64, /*block_n*/ 32, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 235.000 us, margin 91.6 %, ties 3 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 126.707, { /*swap*/ 0, /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*raster*/ 8 } }, /* default 185.741 us, margin 46.6 %, ties 3 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 146.626, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.626 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 203.897, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 251.240 us, margin 23.2 %, ties 3 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 424.112, { /*swap*/ 0, /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 7, /*split_k*/ 1, /*raster*/ 4 } }, /* default 532.203 us, margin 7.7 %, ties 2 */
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
