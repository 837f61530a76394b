/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_bf16: bf16 GEMM on mma.sync with a cp.async ring and split-K, for every M and every GPU
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results d05f0081dfd9d698, 70 rows
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
    return a > b ? (double)a / (double)(b > 0 ? b : 1) : (double)b / (double)(a > 0 ? a : 1);
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
        double median_us;
        struct wt_gemm_bf16_config config;
    } rows[] = {
        /* h200 bf16 n=2048 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 5.199, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.803 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5.104, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.776 us, margin 3.8 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 5.687, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 20.796 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 7.022, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 4 } }, /* default 20.879 us, margin 197.4 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 8.661, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.801 us, margin 151.7 %, ties 2 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 11.232, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.503 us, margin 2.3 %, ties 2 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 13.569, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.540 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 20.419, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 22.484 us, margin 10.1 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 36.408, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 37.313 us, margin 2.5 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 72.580, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 75.430 us, margin 3.9 %, ties 3 */
        /* one config for m 8192 to 32768: */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 159.783, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 163.261 us, margin 2.2 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 321.997, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 328.655 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 644.218, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 658.170 us, margin 2.2 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 1374.288, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1365.520 us, margin 0.0 %, ties 2 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 11.823, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.483 us, margin 2.6 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 11.166, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.326 us, margin 601.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 13.383, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 78.409 us, margin 0.9 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 16.468, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 78.333 us, margin 375.7 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 19.500, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 8, /*raster*/ 8 } }, /* default 81.380 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 26.199, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 81.545 us, margin 211.3 %, ties 3 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 47.793, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 82.088 us, margin 71.8 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 80.831, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 92.724 us, margin 2.0 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 155.507, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 152.744 us, margin 0.0 %, ties 3 */
        /* one config for m 4096 to 8192: */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 304.896, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 317.205 us, margin 4.0 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 639.763, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 665.197 us, margin 4.0 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 1297.451, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1297.451 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 2481.600, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2559.424 us, margin 3.1 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 5291.232, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 5291.232 us, margin 0.0 %, ties 2 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 5.993, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.949 us, margin 2.6 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 6.084, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.925 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 7.166, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 20.947 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 7.743, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.042 us, margin 171.7 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 9.678, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.822 us, margin 125.5 %, ties 2 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 13.443, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.764 us, margin 2.8 %, ties 2 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 18.673, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.846 us, margin 17.0 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 35.415, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 36.063 us, margin 1.8 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 58.572, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 58.572 us, margin 3.3 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 126.278, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 128.254 us, margin 1.6 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 242.492, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 242.492 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 477.404, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 484.108 us, margin 1.0 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 949.368, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 949.368 us, margin 1.3 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 1866.560, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1877.024 us, margin 0.6 %, ties 2 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 17.259, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 25.157 us, margin 45.8 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 15.928, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.227 us, margin 64.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 20.333, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 26.652 us, margin 2.3 %, ties 2 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 20.841, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 27.167 us, margin 2.6 %, ties 2 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 21.692, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 28.518 us, margin 31.5 %, ties 1 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 40.234, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 41.340 us, margin 2.7 %, ties 3 */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 77.340, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 77.340 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 161.827, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 164.256 us, margin 1.5 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 313.408, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 318.950 us, margin 1.8 %, ties 2 */
        /* one config for m 4096 to 16384: */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 655.061, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 655.061 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 1177.589, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1177.589 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 2624.000, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2624.000 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 5330.016, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5322.464 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 10512.928, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 10512.928 us, margin 3.3 %, ties 3 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 115.068, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 143.390 us, margin 24.6 %, ties 3 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 121.272, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.230 us, margin 20.6 %, ties 3 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 126.735, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 147.414 us, margin 16.3 %, ties 3 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 133.104, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 152.470 us, margin 14.5 %, ties 2 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 175.977, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 177.879 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 293.360, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 312.789 us, margin 6.6 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 633.781, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 634.357 us, margin 0.0 %, ties 4 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 115.454, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 143.722 us, margin 24.5 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 121.354, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.250 us, margin 20.5 %, ties 3 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 124.532, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 148.748 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 131.332, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 154.077 us, margin 17.3 %, ties 3 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 175.089, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 176.858 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 334.869, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 334.869 us, margin 0.0 %, ties 4 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 655.989, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 653.237 us, margin 1.2 %, ties 2 */
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
