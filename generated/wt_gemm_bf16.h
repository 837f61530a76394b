/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_bf16: bf16 GEMM on mma.sync with a cp.async ring and split-K, for every M and every GPU
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 59dfe762400fe774, 70 rows
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
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 5.200, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.798 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5.106, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.771 us, margin 3.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 5.708, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.821 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 7.041, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.898 us, margin 3.5 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 8.220, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 4 } }, /* default 21.837 us, margin 165.6 %, ties 2 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 9.915, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.638 us, margin 1.9 %, ties 2 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 13.675, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.678 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 20.391, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 22.426 us, margin 10.0 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 36.793, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 36.793 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 72.702, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 74.626 us, margin 2.6 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 155.669, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 160.476 us, margin 3.1 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 328.939, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 328.939 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 617.589, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 628.459 us, margin 1.8 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 1285.904, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1285.904 us, margin 0.0 %, ties 3 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 11.825, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.331 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 11.164, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.214 us, margin 600.6 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 13.354, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 78.289 us, margin 1.6 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 14.783, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.458 us, margin 2.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 20.010, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 81.392 us, margin 306.8 %, ties 2 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 26.202, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 81.464 us, margin 210.9 %, ties 3 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 48.262, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 82.472 us, margin 70.9 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 77.641, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 89.909 us, margin 2.6 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 145.666, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 151.889 us, margin 4.3 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 286.779, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 299.701 us, margin 4.5 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 591.397, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 612.309 us, margin 3.5 %, ties 2 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 1149.173, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1208.597 us, margin 5.2 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 2433.120, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2508.960 us, margin 3.1 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 4907.040, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 4972.256 us, margin 1.3 %, ties 2 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 5.981, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.943 us, margin 2.9 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 6.073, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.909 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 7.243, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.977 us, margin 2.4 %, ties 2 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 8.351, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 4 } }, /* default 21.031 us, margin 151.8 %, ties 2 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 9.714, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.826 us, margin 3.9 %, ties 2 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 13.377, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.865 us, margin 63.4 %, ties 2 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 18.627, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.841 us, margin 17.3 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 35.263, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 36.121 us, margin 2.4 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 58.001, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 58.001 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 128.811, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 131.904 us, margin 2.4 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 247.981, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 247.981 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 474.708, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 482.620 us, margin 1.7 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 924.880, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 924.880 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 1877.088, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1895.904 us, margin 1.0 %, ties 2 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 17.269, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 25.147 us, margin 45.6 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 15.941, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.246 us, margin 64.6 %, ties 1 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 20.281, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 26.600 us, margin 2.4 %, ties 2 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 20.257, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 27.221 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 21.597, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 28.476 us, margin 31.9 %, ties 1 */
        /* one config for m 256 to 1024: */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 38.385, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 40.874 us, margin 4.4 %, ties 2 */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 77.657, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 79.944 us, margin 2.9 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 140.363, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 154.954 us, margin 9.2 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 315.280, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 315.280 us, margin 0.0 %, ties 2 */
        /* one config for m 4096 to 8192: */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 599.584, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 588.181 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 1353.200, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1351.072 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 2598.400, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2598.400 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 5169.024, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 5224.576 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 10057.536, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 10127.296 us, margin 0.7 %, ties 2 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 115.159, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 143.505 us, margin 24.6 %, ties 3 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 121.308, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.110 us, margin 20.4 %, ties 3 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 125.466, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 147.232 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 131.102, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 154.038 us, margin 17.5 %, ties 3 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 170.548, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 170.548 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 328.592, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 333.136 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 600.139, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 600.139 us, margin 0.0 %, ties 3 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 115.264, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 143.387 us, margin 24.4 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 121.212, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.466 us, margin 20.8 %, ties 3 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 124.372, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 147.183 us, margin 18.3 %, ties 3 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 132.117, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 160.851 us, margin 21.7 %, ties 3 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 167.788, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 167.788 us, margin 0.0 %, ties 2 */
        /* one config for m 256 to 512: */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 335.141, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 335.467 us, margin 0.0 %, ties 4 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 636.565, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 633.952 us, margin 1.4 %, ties 2 */
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
