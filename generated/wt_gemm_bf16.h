/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_bf16: bf16 GEMM on mma.sync with a cp.async ring and split-K, for every M and every GPU
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 7832b37a92415c54, 70 rows
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
        double median_us;
        struct wt_gemm_bf16_config config;
    } rows[] = {
        /* h200 bf16 n=2048 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 5.241, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.800 us, margin 296.9 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5.134, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.761 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 5.401, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.797 us, margin 4.5 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 5.775, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.898 us, margin 261.9 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 7.922, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.703 us, margin 174.0 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 11.213, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.495 us, margin 1.0 %, ties 2 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 13.560, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.540 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 19.658, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.874 us, margin -0.0 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 37.301, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 38.268 us, margin 2.6 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 74.308, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 74.308 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 165.299, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 163.919 us, margin 0.0 %, ties 3 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 323.328, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 328.677 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 665.459, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 673.203 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 1308.032, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1308.032 us, margin 0.0 %, ties 3 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 11.812, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.447 us, margin 3.1 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 11.161, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.149 us, margin 600.2 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 11.793, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.301 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 19.087, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 78.671 us, margin 312.2 %, ties 3 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 18.078, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 81.429 us, margin 350.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 26.237, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 81.511 us, margin 210.7 %, ties 3 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 47.568, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 82.180 us, margin 72.8 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 77.354, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 89.357 us, margin 15.5 %, ties 1 */
        /* one config for m 2048 to 4096: */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 164.147, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 164.147 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 325.664, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 325.664 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 621.707, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 645.797 us, margin 3.5 %, ties 1 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 1244.528, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1291.248 us, margin 3.8 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 2508.704, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2587.168 us, margin 3.1 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 5448.160, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 5523.584 us, margin 1.4 %, ties 1 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 6.139, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.967 us, margin 2.3 %, ties 2 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 6.165, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.945 us, margin 1.8 %, ties 2 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 6.030, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.956 us, margin 3.7 %, ties 2 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 7.730, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.063 us, margin 2.6 %, ties 2 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 9.745, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.868 us, margin 124.4 %, ties 3 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 13.396, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 1 } }, /* default 21.779 us, margin 62.6 %, ties 3 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 18.632, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.836 us, margin 17.2 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 35.589, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 36.190 us, margin 1.7 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 61.359, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 61.700 us, margin 4.6 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 111.076, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 114.948 us, margin 3.5 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 241.918, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 241.918 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 505.968, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 505.904 us, margin 0.0 %, ties 4 */
        /* one config for m 32768 to 65536: */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 919.192, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 919.192 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 1913.312, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1913.312 us, margin 0.8 %, ties 2 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 17.181, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 25.179 us, margin 46.6 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 16.457, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.233 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 19.848, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 26.599 us, margin 34.0 %, ties 3 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 20.214, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 27.134 us, margin 2.1 %, ties 2 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 21.069, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 28.436 us, margin 2.1 %, ties 1 */
        /* one config for m 256 to 512: */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 40.875, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 41.930 us, margin 2.6 %, ties 3 */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 76.927, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 78.631 us, margin 2.2 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 157.715, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 159.733 us, margin 1.3 %, ties 2 */
        /* one config for m 2048 to 8192: */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 326.512, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 326.512 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 637.056, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 637.056 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 1154.507, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1154.507 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 2644.448, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2637.472 us, margin 0.0 %, ties 4 */
        /* one config for m 32768 to 65536: */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 5354.240, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 5354.240 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 11540.160, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11540.160 us, margin 0.0 %, ties 1 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 116.634, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 143.414 us, margin 0.8 %, ties 2 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 121.752, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.127 us, margin 20.0 %, ties 3 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 125.463, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 147.490 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 131.460, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 150.274 us, margin 14.3 %, ties 3 */
        /* one config for m 128 to 256: */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 167.220, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 167.220 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 337.333, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 337.333 us, margin 1.5 %, ties 3 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 607.168, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 604.939 us, margin 0.0 %, ties 3 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 116.188, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 143.276 us, margin 23.3 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 121.630, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.299 us, margin 20.3 %, ties 3 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 124.979, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 147.318 us, margin 17.9 %, ties 3 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 132.604, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 159.048 us, margin 19.9 %, ties 3 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 177.073, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 177.073 us, margin 0.0 %, ties 3 */
        /* one config for m 256 to 512: */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 345.101, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 345.088 us, margin 0.0 %, ties 4 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 628.752, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 629.152 us, margin 0.0 %, ties 3 */
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
