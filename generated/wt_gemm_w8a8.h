/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_w8a8: int8 GEMM on mma.sync with the per-token and per-channel scales and the bias in its epilogue
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 2fcf3e3dc8f6aa88, 56 rows
 */
#ifndef WT_GEMM_W8A8_H
#define WT_GEMM_W8A8_H
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

struct wt_gemm_w8a8_config {
    int block_m;
    int block_n;
    int block_k;
    int warps_m;
    int warps_n;
    int stages;
    int split_k;
    int raster;
};

struct wt_gemm_w8a8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
    int64_t bias;
    int64_t out_s32;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_w8a8_dims dims,
                                       struct wt_gemm_w8a8_config *out, double *median_us)
{
    static const struct wt_gemm_w8a8_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_w8a8_dims dims;
        double median_us;
        struct wt_gemm_w8a8_config config;
    } rows[] = {
        /* h200 int8 n=2048 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 4.527, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.056 us, margin 166.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 3.480, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.104 us, margin 247.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 3.552, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 12.363 us, margin 248.1 %, ties 3 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 3.818, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.038 us, margin 4.0 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 5.191, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.655 us, margin 163.1 %, ties 3 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 6.507, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.644 us, margin 2.9 %, ties 2 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 8.838, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.729 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 12.691, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 13.873 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 20.731, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 21.967 us, margin 6.0 %, ties 3 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 41.285, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 42.349 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 86.995, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 86.465 us, margin 1.0 %, ties 2 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 170.512, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 170.512 us, margin 5.5 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 336.864, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 336.864 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 635.131, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 631.611 us, margin 1.2 %, ties 2 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 8.810, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 2, /*raster*/ 8 } }, /* default 40.889 us, margin 364.1 %, ties 2 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 8.084, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 40.918 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 8.488, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 41.089 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 10.548, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 41.708 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 13.172, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 4 } }, /* default 43.261 us, margin 228.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 18.462, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 1 } }, /* default 43.016 us, margin 133.0 %, ties 3 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 24.293, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 42.883 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 37.982, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 43.282 us, margin 14.0 %, ties 3 */
        /* one config for m 2048 to 8192: */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 69.968, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 74.495 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 142.359, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 149.425 us, margin 5.0 %, ties 3 */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 307.365, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 315.379 us, margin 2.6 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 620.928, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 620.928 us, margin 0.0 %, ties 4 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 1278.848, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1304.053 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 2612.448, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2621.600 us, margin 0.0 %, ties 3 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 3.856, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.176 us, margin 215.8 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 3.804, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.218 us, margin 221.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 4.058, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.500 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 5.270, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.142 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 6.388, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.714 us, margin 114.7 %, ties 2 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 8.769, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.778 us, margin 57.1 %, ties 3 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 12.362, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.790 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 20.906, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.636 us, margin 3.5 %, ties 3 */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 33.136, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 33.002 us, margin 0.0 %, ties 4 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 63.234, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 64.943 us, margin 0.0 %, ties 4 */
        /* one config for m 8192 to 16384: */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 131.527, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 130.969 us, margin 0.0 %, ties 4 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 263.126, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 261.930 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 526.120, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 522.224 us, margin 0.7 %, ties 2 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 1019.704, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1009.896 us, margin 0.0 %, ties 4 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 8.672, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 14.950 us, margin 72.4 %, ties 3 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 9.106, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.461 us, margin 69.8 %, ties 3 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 10.716, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 15.675 us, margin 3.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 12.498, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.561 us, margin 32.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 13.837, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 17.587 us, margin 27.1 %, ties 3 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 22.267, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 23.147 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 43.644, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 43.650 us, margin 0.0 %, ties 4 */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 83.585, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 83.585 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 189.021, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 177.292 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 376.533, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 376.907 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 658.669, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 658.669 us, margin 0.0 %, ties 2 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 1462.101, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1456.960 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 2849.504, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2746.784 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 5755.488, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5731.264 us, margin 1.2 %, ties 2 */
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
