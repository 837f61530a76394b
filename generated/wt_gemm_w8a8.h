/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_w8a8: int8 GEMM on mma.sync with the per-token and per-channel scales and the bias in its epilogue
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 71a55ca34d8ae8c5, 56 rows
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
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 0, 4, 3.303, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.516 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 5, 22, 3.462, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.554 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 23, 45, 3.345, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.884 us, margin 5.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 46, 90, 3.493, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 12.539 us, margin 259.0 %, ties 3 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 91, 181, 4.668, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.271 us, margin 3.9 %, ties 2 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 182, 362, 6.444, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.114 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 363, 724, 8.016, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.233 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 725, 1448, 12.181, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.412 us, margin 2.4 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 1449, 2896, 20.211, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.664 us, margin 3.1 %, ties 3 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 2897, 5792, 41.358, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 42.283 us, margin 1.0 %, ties 3 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 5793, 11585, 86.059, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 89.512 us, margin 4.0 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 11586, 23170, 169.481, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 177.977 us, margin 5.0 %, ties 3 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 23171, 46340, 323.945, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 338.459 us, margin 4.5 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 46341, INT64_MAX, 651.563, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 691.135 us, margin 6.1 %, ties 3 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 0, 4, 7.450, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 39.053 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 5, 22, 7.445, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 39.056 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 23, 45, 8.056, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 39.285 us, margin 4.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 46, 90, 9.413, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 39.898 us, margin 323.9 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 91, 181, 12.492, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 41.962 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 182, 362, 16.944, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 4 } }, /* default 41.685 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 363, 724, 24.218, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 43.444 us, margin 1.0 %, ties 3 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 725, 1448, 38.366, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 44.077 us, margin 2.9 %, ties 6 */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 1449, 2896, 74.046, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 78.634 us, margin 6.2 %, ties 4 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 2897, 5792, 146.249, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 153.130 us, margin 4.5 %, ties 6 */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 5793, 11585, 304.437, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 316.413 us, margin 1.0 %, ties 4 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 11586, 23170, 622.683, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 645.850 us, margin 2.3 %, ties 1 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 23171, 46340, 1235.296, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1283.266 us, margin 2.3 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 46341, INT64_MAX, 2408.928, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2500.943 us, margin 3.8 %, ties 1 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 0, 4, 3.550, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.637 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 5, 22, 3.720, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.674 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 23, 45, 3.615, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.929 us, margin 230.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 46, 90, 4.865, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.651 us, margin 160.0 %, ties 6 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 91, 181, 6.146, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.308 us, margin 2.3 %, ties 2 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 182, 362, 8.063, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.332 us, margin 2.2 %, ties 3 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 363, 724, 12.043, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.420 us, margin 1.1 %, ties 5 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 725, 1448, 19.826, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 22.529 us, margin 1.2 %, ties 6 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 1449, 2896, 32.089, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 32.852 us, margin 1.7 %, ties 3 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 2897, 5792, 63.870, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 65.736 us, margin 2.9 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 5793, 11585, 125.854, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 131.397 us, margin 4.4 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 11586, 23170, 250.626, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 260.923 us, margin 4.1 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 23171, 46340, 492.232, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 521.543 us, margin 6.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 46341, INT64_MAX, 972.768, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1043.744 us, margin 5.9 %, ties 3 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.777, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 14.846 us, margin 1.9 %, ties 3 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 5, 22, 9.242, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.338 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 23, 45, 10.088, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.585 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 46, 90, 11.181, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.458 us, margin 1.6 %, ties 3 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 91, 181, 13.928, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 17.830 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 182, 362, 22.967, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 24.209 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 363, 724, 45.911, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 47.330 us, margin 1.4 %, ties 2 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 81.406, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 84.662 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 169.213, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 176.781 us, margin 4.0 %, ties 3 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 347.408, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 361.942 us, margin 4.2 %, ties 3 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 704.304, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 740.080 us, margin 5.1 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 1336.544, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1391.111 us, margin 4.1 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 23171, 46340, 2898.400, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 3037.825 us, margin 4.4 %, ties 2 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 46341, INT64_MAX, 5584.448, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 5887.157 us, margin 5.1 %, ties 3 */
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
