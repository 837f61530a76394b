/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_bf16: bf16 GEMM on mma.sync with a cp.async ring and split-K, for every M and every GPU
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results a515d4c082f4567a, 70 rows
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
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, 4, 5.206, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.824 us, margin 1.5 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5, 22, 5.294, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.803 us, margin 293.0 %, ties 3 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 23, 45, 5.618, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.807 us, margin 2.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 46, 90, 6.688, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 2, /*raster*/ 8 } }, /* default 20.893 us, margin 4.9 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 91, 181, 7.379, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.698 us, margin 5.2 %, ties 2 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 182, 362, 9.698, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.582 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 363, 724, 13.453, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.544 us, margin 60.1 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 725, 1448, 19.310, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.721 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 1449, 2896, 36.558, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 37.478 us, margin 2.5 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 2897, 5792, 77.010, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 78.529 us, margin 0.3 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 5793, 11585, 151.249, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 155.353 us, margin 2.7 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 11586, 23170, 305.934, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 311.654 us, margin 1.9 %, ties 4 */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 23171, 46340, 627.973, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 634.717 us, margin 1.1 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 46341, INT64_MAX, 1234.016, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1234.016 us, margin 0.0 %, ties 4 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, 4, 10.863, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 77.874 us, margin 616.9 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 5, 22, 11.125, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.179 us, margin 602.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 23, 45, 11.857, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.164 us, margin 1.9 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 46, 90, 13.942, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.460 us, margin 4.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 91, 181, 18.159, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 4, /*raster*/ 4 } }, /* default 81.439 us, margin 348.5 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 182, 362, 26.152, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 81.450 us, margin 1.6 %, ties 2 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 363, 724, 40.241, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 1 } }, /* default 82.147 us, margin 104.1 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 725, 1448, 76.728, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 1 } }, /* default 92.971 us, margin 3.3 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 1449, 2896, 146.679, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 152.206 us, margin 3.8 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 2897, 5792, 292.153, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 303.075 us, margin 2.9 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 5793, 11585, 597.200, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 620.809 us, margin 4.0 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 11586, 23170, 1196.949, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1250.413 us, margin 4.5 %, ties 4 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 23171, 46340, 2332.176, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2395.707 us, margin 0.2 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 46341, INT64_MAX, 4746.016, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 4797.734 us, margin 1.1 %, ties 3 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, 4, 5.870, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 20.893 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 5, 22, 5.925, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 20.837 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 23, 45, 6.334, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.972 us, margin 1.7 %, ties 2 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 46, 90, 7.543, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.043 us, margin 179.0 %, ties 3 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 91, 181, 9.688, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.804 us, margin 125.1 %, ties 3 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 182, 362, 13.474, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.794 us, margin 7.6 %, ties 3 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 363, 724, 19.031, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.728 us, margin 14.2 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 725, 1448, 34.837, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 35.514 us, margin 1.9 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 1449, 2896, 62.684, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 62.702 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 2897, 5792, 114.780, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 117.461 us, margin 0.3 %, ties 2 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 5793, 11585, 233.212, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 238.971 us, margin 2.5 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 11586, 23170, 478.796, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 487.863 us, margin 1.9 %, ties 4 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 23171, 46340, 925.824, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 925.824 us, margin 1.8 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 46341, INT64_MAX, 1950.152, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1944.647 us, margin 0.5 %, ties 3 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, 4, 15.276, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 25.048 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 5, 22, 16.165, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.115 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 23, 45, 16.967, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.536 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 46, 90, 18.460, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 27.015 us, margin 46.3 %, ties 3 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 91, 181, 23.253, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 28.751 us, margin 23.6 %, ties 3 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 182, 362, 40.924, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 42.040 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 363, 724, 76.220, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 77.870 us, margin 2.2 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 725, 1448, 160.458, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 160.458 us, margin 1.6 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 1449, 2896, 314.377, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 326.208 us, margin 1.2 %, ties 2 */
        /* one config from m 2897 to 23170: */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 2897, 5792, 624.395, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 624.395 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 5793, 11585, 1265.488, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1265.488 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 11586, 23170, 2598.032, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2598.032 us, margin 0.0 %, ties 3 */
        /* one config from m 23171 on: */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 23171, 46340, 5007.296, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 5102.430 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 46341, INT64_MAX, 9969.968, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 10199.263 us, margin 1.5 %, ties 1 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, 4, 116.109, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 142.111 us, margin 22.4 %, ties 3 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 5, 22, 119.781, { /*block_m*/ 16, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 145.108 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 23, 45, 124.591, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.117 us, margin 17.3 %, ties 3 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 46, 90, 131.623, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 156.680 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 91, 181, 158.933, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 165.577 us, margin 3.6 %, ties 1 */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 182, 362, 330.309, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 330.309 us, margin 3.1 %, ties 3 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 623.973, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 623.787 us, margin 1.9 %, ties 2 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, 4, 116.055, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 143.137 us, margin 23.3 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 5, 22, 122.587, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 145.273 us, margin 18.5 %, ties 3 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 23, 45, 125.331, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.168 us, margin 16.6 %, ties 3 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 46, 90, 130.596, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 150.387 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 91, 181, 160.157, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 166.866 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 182, 362, 289.131, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 303.533 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 628.187, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 626.615 us, margin 0.4 %, ties 2 */
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
