/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_bf16: bf16 GEMM on mma.sync with a cp.async ring and split-K, for every M and every GPU
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 4687c9f8e0cbd01c, 70 rows
 */
#ifndef WT_GEMM_BF16_H
#define WT_GEMM_BF16_H
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

struct wt_gemm_bf16_config {
    int block_m;
    int block_n;
    int block_k;
    int warps_m;
    int warps_n;
    int stages;
    int split_k;
    int raster;
};

struct wt_gemm_bf16_dims {
    int64_t m;
    int64_t n;
    int64_t k;
    int64_t bias;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_bf16_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_bf16_dims dims,
                                       struct wt_gemm_bf16_config *out, double *median_us)
{
    static const struct wt_gemm_bf16_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_bf16_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_bf16_config config;
    } rows[] = {
        /* h200 bf16 n=2048 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, 4, 5.087, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.191 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5, 22, 5.118, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.111 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 23, 45, 5.412, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 20.111 us, margin 2.4 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 46, 90, 5.495, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.224 us, margin 1.8 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 91, 181, 7.464, { /*block_m*/ 64, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 21.261 us, margin 3.3 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 182, 362, 10.012, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.041 us, margin 1.0 %, ties 5 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 363, 724, 13.659, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.885 us, margin 0.8 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 725, 1448, 20.141, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 23.405 us, margin 1.0 %, ties 4 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 1449, 2896, 39.100, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 41.708 us, margin 2.2 %, ties 11 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 2897, 5792, 79.462, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 82.808 us, margin 4.2 %, ties 10 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 5793, 11585, 162.073, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 170.356 us, margin 0.7 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 11586, 23170, 325.049, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 340.559 us, margin 1.7 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 23171, 46340, 640.309, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 672.886 us, margin 2.1 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 46341, INT64_MAX, 1245.963, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1315.931 us, margin 4.1 %, ties 2 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, 4, 11.139, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.879 us, margin 590.2 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 5, 22, 11.318, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.706 us, margin 577.8 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 23, 45, 11.941, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.780 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 46, 90, 14.776, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.928 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 91, 181, 18.465, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 4, /*raster*/ 8 } }, /* default 80.627 us, margin 1.4 %, ties 4 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 182, 362, 27.344, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 85.498 us, margin 0.8 %, ties 2 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 363, 724, 45.846, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 2, /*raster*/ 4 } }, /* default 89.666 us, margin 1.4 %, ties 5 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 725, 1448, 83.535, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 96.877 us, margin 1.6 %, ties 6 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 1449, 2896, 147.451, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 158.243 us, margin 2.9 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 2897, 5792, 295.725, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 314.388 us, margin 2.6 %, ties 5 */
        /* one config from m 5793 on: */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 5793, 11585, 602.933, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 634.948 us, margin 2.9 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 11586, 23170, 1204.000, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1265.241 us, margin 4.0 %, ties 6 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 23171, 46340, 2432.576, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2541.124 us, margin 2.6 %, ties 7 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 46341, INT64_MAX, 5000.480, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 5099.440 us, margin 2.0 %, ties 4 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, 4, 5.762, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 20.436 us, margin 7.1 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 5, 22, 5.898, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 20.197 us, margin 2.9 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 23, 45, 6.039, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.351 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 46, 90, 7.602, { /*block_m*/ 64, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 20.406 us, margin 5.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 91, 181, 9.769, { /*block_m*/ 64, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.359 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 182, 362, 12.806, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.312 us, margin 1.4 %, ties 4 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 363, 724, 18.649, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.841 us, margin 1.1 %, ties 8 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 725, 1448, 37.043, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 41.447 us, margin 2.0 %, ties 4 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 1449, 2896, 59.847, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 63.420 us, margin 5.5 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 2897, 5792, 119.842, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 125.571 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 5793, 11585, 236.932, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 248.460 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 11586, 23170, 472.581, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 496.648 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 23171, 46340, 942.448, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 982.213 us, margin 3.9 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 46341, INT64_MAX, 2019.296, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2099.890 us, margin 4.0 %, ties 1 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, 4, 15.556, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 25.111 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 5, 22, 16.310, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.227 us, margin 1.8 %, ties 2 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 23, 45, 17.147, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.704 us, margin 3.1 %, ties 2 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 46, 90, 18.910, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 28.069 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 91, 181, 25.710, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 32.280 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 182, 362, 43.092, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 45.894 us, margin 1.2 %, ties 3 */
        /* one config from m 363 on: */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 363, 724, 79.753, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 82.780 us, margin 1.9 %, ties 5 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 725, 1448, 158.925, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 166.420 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 1449, 2896, 327.296, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 346.450 us, margin 2.3 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 2897, 5792, 636.875, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 663.695 us, margin 2.4 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 5793, 11585, 1274.664, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1352.455 us, margin 4.0 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 11586, 23170, 2577.120, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2689.421 us, margin 2.2 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 23171, 46340, 4923.888, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5151.987 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 46341, INT64_MAX, 10651.552, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 10983.464 us, margin 1.5 %, ties 2 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, 4, 116.793, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 145.958 us, margin 2.7 %, ties 4 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 5, 22, 121.367, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 149.155 us, margin 2.5 %, ties 3 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 23, 45, 125.216, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 159.967 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 46, 90, 138.334, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 180.307 us, margin 3.1 %, ties 3 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 91, 181, 180.269, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 184.154 us, margin 2.2 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 182, 362, 357.005, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 375.048 us, margin 5.1 %, ties 2 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 610.224, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 642.591 us, margin 5.3 %, ties 2 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, 4, 117.152, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.435 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 5, 22, 121.867, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 149.801 us, margin 1.1 %, ties 4 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 23, 45, 124.942, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 154.099 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 46, 90, 139.595, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 182.780 us, margin 7.9 %, ties 5 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 91, 181, 184.547, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 195.654 us, margin 2.6 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 182, 362, 345.403, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 362.442 us, margin 3.3 %, ties 2 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 627.744, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 660.119 us, margin 5.2 %, ties 2 */
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
