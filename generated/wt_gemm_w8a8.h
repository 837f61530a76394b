/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_w8a8: int8 GEMM on mma.sync with the per-token and per-channel scales and the bias in its epilogue
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 5227fb225341ed8b, 56 rows
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
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_w8a8_config config;
    } rows[] = {
        /* h200 int8 n=2048 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 0, 4, 3.287, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.498 us, margin 4.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 5, 22, 3.480, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.549 us, margin 231.9 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 23, 45, 3.451, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.939 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 46, 90, 3.601, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 12.477 us, margin 3.6 %, ties 3 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 91, 181, 4.809, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.191 us, margin 1.8 %, ties 5 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 182, 362, 7.443, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.161 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 363, 724, 8.549, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.222 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 725, 1448, 12.257, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.397 us, margin 1.0 %, ties 4 */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 1449, 2896, 20.256, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 21.483 us, margin 2.8 %, ties 5 */
        /* one config from m 2897 to 46340: */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 2897, 5792, 41.226, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 42.535 us, margin 3.2 %, ties 6 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 5793, 11585, 88.584, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 90.641 us, margin 2.3 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 11586, 23170, 168.973, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 175.083 us, margin 3.6 %, ties 3 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 23171, 46340, 343.237, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 361.606 us, margin 5.4 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 46341, INT64_MAX, 643.144, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 682.295 us, margin 6.1 %, ties 1 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 0, 4, 7.437, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 39.015 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 5, 22, 7.324, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 39.019 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 23, 45, 8.690, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 39.584 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 46, 90, 9.921, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 40.033 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 91, 181, 12.880, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 41.950 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 182, 362, 16.971, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 2, /*raster*/ 4 } }, /* default 41.631 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 363, 724, 24.500, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 42.483 us, margin 0.6 %, ties 3 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 725, 1448, 37.692, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 43.251 us, margin 1.5 %, ties 3 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 1449, 2896, 71.762, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 76.766 us, margin 1.0 %, ties 4 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 2897, 5792, 145.739, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 151.527 us, margin 1.0 %, ties 4 */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 5793, 11585, 296.272, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 307.219 us, margin 3.7 %, ties 3 */
        /* one config from m 11586 on: */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 11586, 23170, 595.704, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 617.658 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 23171, 46340, 1214.379, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1259.286 us, margin 1.8 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 46341, INT64_MAX, 2372.000, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2464.272 us, margin 2.4 %, ties 3 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 0, 4, 3.866, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.014 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 5, 22, 3.694, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.695 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 23, 45, 3.769, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.976 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 46, 90, 4.776, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.756 us, margin 1.1 %, ties 4 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 91, 181, 6.096, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.377 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 182, 362, 8.526, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.337 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 363, 724, 12.186, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.296 us, margin 1.7 %, ties 5 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 725, 1448, 18.699, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.189 us, margin 1.8 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 1449, 2896, 31.494, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 32.151 us, margin 1.9 %, ties 3 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 2897, 5792, 63.761, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 65.800 us, margin 2.8 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 5793, 11585, 127.147, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 133.462 us, margin 5.0 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 11586, 23170, 261.491, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 275.638 us, margin 5.4 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 23171, 46340, 481.152, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 499.057 us, margin 3.7 %, ties 3 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 46341, INT64_MAX, 948.752, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1009.928 us, margin 6.4 %, ties 2 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.802, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 14.873 us, margin 1.7 %, ties 2 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 5, 22, 9.206, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.261 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 23, 45, 9.916, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.601 us, margin 2.4 %, ties 3 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 46, 90, 11.187, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.497 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 91, 181, 14.487, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 17.529 us, margin 4.0 %, ties 3 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 182, 362, 22.513, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 23.695 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 363, 724, 44.420, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 45.701 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 84.571, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 88.736 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 172.288, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 181.163 us, margin 5.2 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 346.741, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 364.822 us, margin 5.2 %, ties 3 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 685.792, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 721.380 us, margin 5.2 %, ties 2 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 1374.677, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1492.973 us, margin 7.2 %, ties 2 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 23171, 46340, 2820.192, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2986.391 us, margin 5.9 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 46341, INT64_MAX, 5296.416, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 5557.038 us, margin 4.9 %, ties 3 */
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
