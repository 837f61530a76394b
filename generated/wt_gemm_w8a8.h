/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_w8a8: int8 GEMM on mma.sync with the per-token and per-channel scales and the bias in its epilogue
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 8099a8acf7d8a107, 272 rows
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
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_gemm_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_w8a8_dims dims,
                                       struct wt_gemm_w8a8_config *out, struct wt_gemm_w8a8_dims *measured, double *median_us)
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
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 0, 4, 3.318, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.521 us, margin 4.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 5, 22, 3.480, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.599 us, margin 233.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 23, 45, 3.362, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.899 us, margin 253.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 46, 90, 3.523, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 12.618 us, margin 258.2 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 91, 181, 4.838, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.330 us, margin 175.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 182, 362, 6.605, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.305 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 363, 724, 7.988, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.271 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 725, 1448, 12.225, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.426 us, margin 7.7 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 1449, 2896, 20.456, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.905 us, margin 7.1 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 2897, 5792, 41.330, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 42.442 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 5793, 11585, 81.836, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 84.658 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 11586, 23170, 177.829, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 185.573 us, margin 4.4 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 23171, 46340, 340.020, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 354.889 us, margin 4.4 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 46341, INT64_MAX, 664.656, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 696.163 us, margin 4.6 %, ties 2 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 0, 4, 7.720, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 39.287 us, margin 408.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 5, 22, 7.843, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 39.330 us, margin 401.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 23, 45, 8.064, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 39.424 us, margin 388.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 46, 90, 9.552, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 40.183 us, margin 320.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 91, 181, 12.528, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 4, /*raster*/ 4 } }, /* default 42.288 us, margin 237.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 182, 362, 16.481, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 2, /*raster*/ 4 } }, /* default 42.016 us, margin 154.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 363, 724, 23.067, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 4, /*warps_n*/ 1, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 41.726 us, margin 3.8 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 725, 1448, 38.325, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 43.632 us, margin 8.8 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 1449, 2896, 72.407, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 77.065 us, margin 4.2 %, ties 2 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 2897, 5792, 145.861, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 151.754 us, margin 1.0 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 5793, 11585, 297.993, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 309.482 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 11586, 23170, 614.736, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 637.607 us, margin 1.7 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 23171, 46340, 1201.536, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1241.453 us, margin 2.2 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 46341, INT64_MAX, 2339.936, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2425.753 us, margin 3.5 %, ties 2 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 0, 4, 3.574, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.696 us, margin 227.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 5, 22, 3.713, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.734 us, margin 216.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 23, 45, 3.605, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 11.977 us, margin 232.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 46, 90, 4.729, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.702 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 91, 181, 6.402, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.363 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 182, 362, 7.978, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 4, /*warps_n*/ 1, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.421 us, margin 68.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 363, 724, 12.143, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.461 us, margin 10.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 725, 1448, 19.175, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 21.775 us, margin 6.8 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 1449, 2896, 32.497, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 33.098 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 2897, 5792, 62.417, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 64.286 us, margin 3.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 5793, 11585, 125.653, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 130.677 us, margin 4.0 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 11586, 23170, 257.022, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 269.002 us, margin 4.7 %, ties 2 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 23171, 46340, 491.735, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 513.203 us, margin 4.4 %, ties 3 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 46341, INT64_MAX, 978.000, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1027.659 us, margin 5.1 %, ties 3 */
        /* h200 int8 n=3072 k=3072 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072, 3072, 0, 0 }, 0, 4, 5.101, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.413 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 3072, 0, 0 }, 5, 22, 5.297, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.402 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 3072, 0, 0 }, 23, 45, 5.174, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.603 us, margin 4.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 3072, 0, 0 }, 46, 90, 6.305, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 17.352 us, margin 175.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 3072, 0, 0 }, 91, 181, 8.325, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 18.316 us, margin 120.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 3072, 0, 0 }, 182, 362, 10.522, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 4, /*warps_n*/ 1, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 18.279 us, margin 73.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 3072, 0, 0 }, 363, 724, 16.672, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 18.311 us, margin 9.8 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 3072, 0, 0 }, 725, 1448, 26.263, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 29.736 us, margin 13.2 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 3072, 3072, 0, 0 }, 1449, 2896, 45.969, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 47.320 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 3072, 0, 0 }, 2897, 5792, 90.457, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 93.892 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 8192, 3072, 3072, 0, 0 }, 5793, 11585, 178.714, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 186.968 us, margin 4.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3072, 3072, 0, 0 }, 11586, INT64_MAX, 350.499, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 369.060 us, margin 5.3 %, ties 2 */
        /* h200 int8 n=3072 k=8192 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072, 8192, 0, 0 }, 0, 4, 10.722, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 39.564 us, margin 8.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 8192, 0, 0 }, 5, 22, 10.784, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 39.574 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 8192, 0, 0 }, 23, 45, 10.212, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 39.896 us, margin 290.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 8192, 0, 0 }, 46, 90, 14.091, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 40.289 us, margin 3.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 8192, 0, 0 }, 91, 181, 16.588, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 2, /*raster*/ 4 } }, /* default 42.292 us, margin 5.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 8192, 0, 0 }, 182, 362, 23.193, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 4, /*warps_n*/ 1, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 42.263 us, margin 82.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 8192, 0, 0 }, 363, 724, 36.397, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 42.778 us, margin 11.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 8192, 0, 0 }, 725, 1448, 66.406, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 73.703 us, margin 4.6 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 3072, 8192, 0, 0 }, 1449, 2896, 115.126, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 119.796 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 8192, 0, 0 }, 2897, 5792, 235.188, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 243.894 us, margin 3.7 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 8192, 0, 0 }, 5793, 11585, 457.452, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 472.332 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3072, 8192, 0, 0 }, 11586, INT64_MAX, 939.248, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 972.908 us, margin 2.0 %, ties 2 */
        /* h200 int8 n=3584 k=3584 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3584, 3584, 0, 0 }, 0, 4, 6.044, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 18.859 us, margin 212.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 3584, 3584, 0, 0 }, 5, 22, 6.190, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 18.845 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 32, 3584, 3584, 0, 0 }, 23, 45, 6.103, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 19.110 us, margin 213.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 3584, 3584, 0, 0 }, 46, 90, 8.118, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 19.800 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 128, 3584, 3584, 0, 0 }, 91, 181, 9.581, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.970 us, margin 118.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 3584, 3584, 0, 0 }, 182, 362, 12.004, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 4, /*warps_n*/ 1, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 20.767 us, margin 73.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 3584, 3584, 0, 0 }, 363, 724, 19.098, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 20.968 us, margin 9.8 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 3584, 3584, 0, 0 }, 725, 1448, 34.027, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 34.240 us, margin 9.0 %, ties 2 */
        { "h200", 90, "int8", { 2048, 3584, 3584, 0, 0 }, 1449, 2896, 65.339, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 67.223 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 4096, 3584, 3584, 0, 0 }, 2897, 5792, 123.774, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 128.497 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 8192, 3584, 3584, 0, 0 }, 5793, 11585, 232.367, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 241.260 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3584, 3584, 0, 0 }, 11586, INT64_MAX, 483.835, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 503.836 us, margin 4.1 %, ties 2 */
        /* h200 int8 n=3584 k=18944 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3584, 18944, 0, 0 }, 0, 4, 22.800, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 88.610 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 3584, 18944, 0, 0 }, 5, 22, 22.627, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 88.822 us, margin 4.3 %, ties 2 */
        { "h200", 90, "int8", { 32, 3584, 18944, 0, 0 }, 23, 45, 21.865, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 89.005 us, margin 14.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 3584, 18944, 0, 0 }, 46, 90, 32.120, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 90.411 us, margin 181.5 %, ties 2 */
        { "h200", 90, "int8", { 128, 3584, 18944, 0, 0 }, 91, 181, 31.726, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 95.041 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 3584, 18944, 0, 0 }, 182, 362, 55.920, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 95.165 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 3584, 18944, 0, 0 }, 363, 724, 81.256, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 96.741 us, margin 19.1 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 3584, 18944, 0, 0 }, 725, 1448, 154.720, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 166.790 us, margin 5.8 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3584, 18944, 0, 0 }, 1449, 2896, 312.261, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 334.234 us, margin 3.5 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 3584, 18944, 0, 0 }, 2897, 5792, 574.123, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 595.809 us, margin 3.8 %, ties 1 */
        { "h200", 90, "int8", { 8192, 3584, 18944, 0, 0 }, 5793, 11585, 1185.984, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1221.770 us, margin 3.0 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3584, 18944, 0, 0 }, 11586, INT64_MAX, 2380.064, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2459.588 us, margin 3.3 %, ties 3 */
        /* h200 int8 n=4096 k=4096 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 4096, 4096, 0, 0 }, 0, 4, 7.003, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.247 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 4096, 4096, 0, 0 }, 5, 22, 7.159, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.264 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 32, 4096, 4096, 0, 0 }, 23, 45, 7.070, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.417 us, margin 203.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 4096, 0, 0 }, 46, 90, 9.140, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 22.136 us, margin 142.2 %, ties 2 */
        { "h200", 90, "int8", { 128, 4096, 4096, 0, 0 }, 91, 181, 10.702, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 23.481 us, margin 119.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 4096, 4096, 0, 0 }, 182, 362, 13.391, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 4, /*warps_n*/ 1, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 23.167 us, margin 5.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096, 4096, 0, 0 }, 363, 724, 22.336, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 24.284 us, margin 1.4 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 4096, 4096, 0, 0 }, 725, 1448, 39.936, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 40.941 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 4096, 4096, 0, 0 }, 1449, 2896, 79.718, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 81.989 us, margin 2.8 %, ties 3 */
        { "h200", 90, "int8", { 4096, 4096, 4096, 0, 0 }, 2897, 5792, 153.428, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 159.133 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 8192, 4096, 4096, 0, 0 }, 5793, 11585, 314.885, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 326.544 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 4096, 4096, 0, 0 }, 11586, INT64_MAX, 623.376, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 647.793 us, margin 3.9 %, ties 2 */
        /* h200 int8 n=4096 k=12288 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096, 12288, 0, 0 }, 0, 4, 16.242, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 59.135 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 4096, 12288, 0, 0 }, 5, 22, 16.383, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 59.063 us, margin 4.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 4096, 12288, 0, 0 }, 23, 45, 16.188, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 59.327 us, margin 266.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 12288, 0, 0 }, 46, 90, 22.268, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 60.824 us, margin 173.1 %, ties 2 */
        { "h200", 90, "int8", { 128, 4096, 12288, 0, 0 }, 91, 181, 24.964, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 63.817 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 4096, 12288, 0, 0 }, 182, 362, 34.517, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 4, /*warps_n*/ 1, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 64.502 us, margin 10.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096, 12288, 0, 0 }, 363, 724, 59.086, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 68.307 us, margin 8.8 %, ties 1 */
        /* one config from m 725 to 5792: */
        { "h200", 90, "int8", { 1024, 4096, 12288, 0, 0 }, 725, 1448, 108.310, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 116.312 us, margin 7.4 %, ties 1 */
        { "h200", 90, "int8", { 2048, 4096, 12288, 0, 0 }, 1449, 2896, 215.844, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 227.346 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 4096, 4096, 12288, 0, 0 }, 2897, 5792, 462.576, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 479.943 us, margin 3.8 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 4096, 12288, 0, 0 }, 5793, 11585, 919.772, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 955.477 us, margin 3.9 %, ties 2 */
        { "h200", 90, "int8", { 16384, 4096, 12288, 0, 0 }, 11586, INT64_MAX, 1797.488, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1860.753 us, margin 3.5 %, ties 3 */
        /* h200 int8 n=4096 k=14336 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096, 14336, 0, 0 }, 0, 4, 18.438, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 68.510 us, margin 7.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 4096, 14336, 0, 0 }, 5, 22, 18.632, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 68.464 us, margin 5.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 4096, 14336, 0, 0 }, 23, 45, 18.336, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 68.790 us, margin 275.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 14336, 0, 0 }, 46, 90, 25.459, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 69.798 us, margin 174.2 %, ties 2 */
        { "h200", 90, "int8", { 128, 4096, 14336, 0, 0 }, 91, 181, 27.217, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 2, /*raster*/ 4 } }, /* default 73.915 us, margin 171.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 4096, 14336, 0, 0 }, 182, 362, 39.424, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 4, /*warps_n*/ 1, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 74.028 us, margin 87.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096, 14336, 0, 0 }, 363, 724, 65.953, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 78.396 us, margin 18.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4096, 14336, 0, 0 }, 725, 1448, 137.900, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 142.338 us, margin 2.8 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 4096, 14336, 0, 0 }, 1449, 2896, 260.581, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 275.430 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 4096, 4096, 14336, 0, 0 }, 2897, 5792, 520.624, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 545.712 us, margin 4.8 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 4096, 14336, 0, 0 }, 5793, 11585, 1089.675, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1128.399 us, margin 3.6 %, ties 3 */
        { "h200", 90, "int8", { 16384, 4096, 14336, 0, 0 }, 11586, INT64_MAX, 2070.784, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2142.976 us, margin 3.5 %, ties 3 */
        /* h200 int8 n=4608 k=3584 bias=1 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4608, 3584, 1, 0 }, 0, 4, 6.711, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 19.351 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 4608, 3584, 1, 0 }, 5, 22, 6.909, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 19.403 us, margin 3.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 4608, 3584, 1, 0 }, 23, 45, 7.156, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 19.540 us, margin 173.1 %, ties 2 */
        { "h200", 90, "int8", { 64, 4608, 3584, 1, 0 }, 46, 90, 12.029, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.283 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 4608, 3584, 1, 0 }, 91, 181, 18.211, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.510 us, margin 18.1 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 4608, 3584, 1, 0 }, 182, 362, 21.258, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.258 us, margin 10.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 4608, 3584, 1, 0 }, 363, 724, 33.815, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 33.815 us, margin 4.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4608, 3584, 1, 0 }, 725, 1448, 48.868, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 51.426 us, margin 1.1 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 4608, 3584, 1, 0 }, 1449, 2896, 85.139, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 88.223 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 4096, 4608, 3584, 1, 0 }, 2897, 5792, 154.850, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 161.096 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 8192, 4608, 3584, 1, 0 }, 5793, 11585, 301.968, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 314.664 us, margin 4.2 %, ties 1 */
        { "h200", 90, "int8", { 16384, 4608, 3584, 1, 0 }, 11586, INT64_MAX, 598.999, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 625.238 us, margin 4.4 %, ties 2 */
        /* h200 int8 n=5120 k=3072 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 5120, 3072, 0, 0 }, 0, 4, 6.432, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.758 us, margin 9.7 %, ties 1 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 5120, 3072, 0, 0 }, 5, 22, 6.558, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.801 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 32, 5120, 3072, 0, 0 }, 23, 45, 6.731, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.954 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 5120, 3072, 0, 0 }, 46, 90, 8.400, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 17.717 us, margin 110.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 3072, 0, 0 }, 91, 181, 14.068, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 18.734 us, margin 33.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 3072, 0, 0 }, 182, 362, 16.949, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 18.556 us, margin 6.9 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 5120, 3072, 0, 0 }, 363, 724, 26.327, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 29.539 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 5120, 3072, 0, 0 }, 725, 1448, 43.850, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 45.784 us, margin 1.1 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 5120, 3072, 0, 0 }, 1449, 2896, 76.059, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 78.729 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 3072, 0, 0 }, 2897, 5792, 148.359, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 153.953 us, margin 3.8 %, ties 1 */
        { "h200", 90, "int8", { 8192, 5120, 3072, 0, 0 }, 5793, 11585, 287.799, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 300.549 us, margin 4.4 %, ties 1 */
        { "h200", 90, "int8", { 16384, 5120, 3072, 0, 0 }, 11586, INT64_MAX, 589.865, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 617.408 us, margin 4.7 %, ties 1 */
        /* h200 int8 n=5120 k=5120 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 5120, 5120, 0, 0 }, 0, 4, 9.075, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.201 us, margin 1.8 %, ties 2 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 5120, 5120, 0, 0 }, 5, 22, 9.220, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.355 us, margin 185.9 %, ties 3 */
        { "h200", 90, "int8", { 32, 5120, 5120, 0, 0 }, 23, 45, 9.833, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.442 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 64, 5120, 5120, 0, 0 }, 46, 90, 12.252, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 27.147 us, margin 121.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 5120, 0, 0 }, 91, 181, 22.335, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 2, /*raster*/ 4 } }, /* default 28.609 us, margin 5.8 %, ties 2 */
        { "h200", 90, "int8", { 256, 5120, 5120, 0, 0 }, 182, 362, 26.752, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 28.729 us, margin 4.6 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 5120, 5120, 0, 0 }, 363, 724, 41.103, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 46.450 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 1024, 5120, 5120, 0, 0 }, 725, 1448, 69.791, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 72.160 us, margin 2.5 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 5120, 5120, 0, 0 }, 1449, 2896, 121.565, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 126.019 us, margin 3.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 5120, 0, 0 }, 2897, 5792, 245.846, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 255.180 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 8192, 5120, 5120, 0, 0 }, 5793, 11585, 471.256, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 489.793 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 16384, 5120, 5120, 0, 0 }, 11586, INT64_MAX, 935.936, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 976.362 us, margin 4.3 %, ties 1 */
        /* h200 int8 n=5120 k=13824 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 5120, 13824, 0, 0 }, 0, 4, 21.059, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 66.244 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 5120, 13824, 0, 0 }, 5, 22, 21.606, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 66.918 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 5120, 13824, 0, 0 }, 23, 45, 24.262, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 66.947 us, margin 4.1 %, ties 2 */
        /* one config from m 46 to 181: */
        { "h200", 90, "int8", { 64, 5120, 13824, 0, 0 }, 46, 90, 27.169, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 68.137 us, margin 150.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 13824, 0, 0 }, 91, 181, 42.485, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 72.226 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 13824, 0, 0 }, 182, 362, 58.326, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 72.525 us, margin 10.5 %, ties 2 */
        { "h200", 90, "int8", { 512, 5120, 13824, 0, 0 }, 363, 724, 107.584, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 118.246 us, margin 1.6 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 5120, 13824, 0, 0 }, 725, 1448, 189.082, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 195.174 us, margin 2.3 %, ties 3 */
        { "h200", 90, "int8", { 2048, 5120, 13824, 0, 0 }, 1449, 2896, 330.869, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 342.203 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 13824, 0, 0 }, 2897, 5792, 631.680, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 652.898 us, margin 3.4 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 5120, 13824, 0, 0 }, 5793, 11585, 1265.077, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1303.084 us, margin 3.0 %, ties 3 */
        { "h200", 90, "int8", { 16384, 5120, 13824, 0, 0 }, 11586, INT64_MAX, 2459.920, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2540.012 us, margin 3.1 %, ties 1 */
        /* h200 int8 n=6144 k=4096 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 6144, 4096, 0, 0 }, 0, 4, 8.564, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.716 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 16, 6144, 4096, 0, 0 }, 5, 22, 8.677, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.692 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 6144, 4096, 0, 0 }, 23, 45, 9.024, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.851 us, margin 1.5 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "int8", { 64, 6144, 4096, 0, 0 }, 46, 90, 10.661, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 22.604 us, margin 112.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 6144, 4096, 0, 0 }, 91, 181, 20.087, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 23.839 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 6144, 4096, 0, 0 }, 182, 362, 21.038, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 23.952 us, margin 4.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 6144, 4096, 0, 0 }, 363, 724, 36.031, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 38.856 us, margin 5.3 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 6144, 4096, 0, 0 }, 725, 1448, 61.196, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 62.696 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 6144, 4096, 0, 0 }, 1449, 2896, 120.694, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 125.553 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 6144, 4096, 0, 0 }, 2897, 5792, 236.964, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 246.333 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 8192, 6144, 4096, 0, 0 }, 5793, 11585, 458.786, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 478.516 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 16384, 6144, 4096, 0, 0 }, 11586, INT64_MAX, 1000.864, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1041.208 us, margin 4.0 %, ties 1 */
        /* h200 int8 n=7168 k=5120 bias=1 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 7168, 5120, 1, 0 }, 0, 4, 11.236, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 27.268 us, margin 10.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 7168, 5120, 1, 0 }, 5, 22, 11.768, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 27.611 us, margin 134.6 %, ties 1 */
        { "h200", 90, "int8", { 32, 7168, 5120, 1, 0 }, 23, 45, 11.466, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 27.917 us, margin 143.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 7168, 5120, 1, 0 }, 46, 90, 13.817, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 28.816 us, margin 108.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 7168, 5120, 1, 0 }, 91, 181, 25.176, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 2, /*raster*/ 4 } }, /* default 30.789 us, margin 5.9 %, ties 2 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 7168, 5120, 1, 0 }, 182, 362, 31.284, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 31.284 us, margin 7.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 7168, 5120, 1, 0 }, 363, 724, 48.827, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 48.827 us, margin 7.4 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 7168, 5120, 1, 0 }, 725, 1448, 95.624, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 98.289 us, margin 2.8 %, ties 2 */
        { "h200", 90, "int8", { 2048, 7168, 5120, 1, 0 }, 1449, 2896, 177.452, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 182.707 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 4096, 7168, 5120, 1, 0 }, 2897, 5792, 336.765, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 348.062 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 8192, 7168, 5120, 1, 0 }, 5793, 11585, 677.149, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 701.640 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 16384, 7168, 5120, 1, 0 }, 11586, INT64_MAX, 1361.483, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1409.057 us, margin 3.5 %, ties 1 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.781, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 14.900 us, margin 69.7 %, ties 3 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 5, 22, 9.219, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.357 us, margin 66.6 %, ties 2 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 23, 45, 9.886, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.590 us, margin 57.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 46, 90, 11.157, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.433 us, margin 47.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 91, 181, 13.961, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 17.780 us, margin 7.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 182, 362, 23.031, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 24.277 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 363, 724, 47.201, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 48.527 us, margin 1.0 %, ties 2 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 85.287, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 88.571 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 171.307, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 178.709 us, margin 4.3 %, ties 3 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 343.627, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 359.692 us, margin 4.7 %, ties 3 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 698.885, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 730.985 us, margin 4.6 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 1380.752, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1463.395 us, margin 6.0 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 23171, 46340, 2730.592, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2872.769 us, margin 5.2 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 46341, INT64_MAX, 5426.208, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 5720.973 us, margin 5.4 %, ties 3 */
        /* h200 int8 n=16384 k=3072 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 16384, 3072, 0, 0 }, 0, 4, 12.699, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 20.963 us, margin 65.1 %, ties 2 */
        { "h200", 90, "int8", { 16, 16384, 3072, 0, 0 }, 5, 22, 13.526, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 22.039 us, margin 62.9 %, ties 2 */
        { "h200", 90, "int8", { 32, 16384, 3072, 0, 0 }, 23, 45, 14.565, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 22.446 us, margin 54.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 3072, 0, 0 }, 46, 90, 15.736, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 23.381 us, margin 48.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 3072, 0, 0 }, 91, 181, 20.425, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 25.773 us, margin 5.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 3072, 0, 0 }, 182, 362, 35.233, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 36.762 us, margin 3.3 %, ties 2 */
        { "h200", 90, "int8", { 512, 16384, 3072, 0, 0 }, 363, 724, 62.528, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 64.897 us, margin 2.1 %, ties 2 */
        /* one config from m 725 to 5792: */
        { "h200", 90, "int8", { 1024, 16384, 3072, 0, 0 }, 725, 1448, 128.973, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 133.718 us, margin 2.3 %, ties 2 */
        { "h200", 90, "int8", { 2048, 16384, 3072, 0, 0 }, 1449, 2896, 248.837, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 258.506 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 4096, 16384, 3072, 0, 0 }, 2897, 5792, 496.380, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 515.786 us, margin 3.9 %, ties 2 */
        { "h200", 90, "int8", { 8192, 16384, 3072, 0, 0 }, 5793, 11585, 1042.348, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1085.935 us, margin 4.2 %, ties 1 */
        { "h200", 90, "int8", { 16384, 16384, 3072, 0, 0 }, 11586, INT64_MAX, 2192.256, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2223.362 us, margin 1.4 %, ties 1 */
        /* h200 int8 n=24576 k=4096 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 24576, 4096, 0, 0 }, 0, 4, 24.207, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 38.004 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 16, 24576, 4096, 0, 0 }, 5, 22, 25.156, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 38.326 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 24576, 4096, 0, 0 }, 23, 45, 29.831, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 38.991 us, margin 3.4 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "int8", { 64, 24576, 4096, 0, 0 }, 46, 90, 31.383, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 40.130 us, margin 27.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 24576, 4096, 0, 0 }, 91, 181, 45.231, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 46.801 us, margin 3.5 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 24576, 4096, 0, 0 }, 182, 362, 66.256, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 68.960 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 24576, 4096, 0, 0 }, 363, 724, 119.222, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 123.418 us, margin 3.1 %, ties 2 */
        { "h200", 90, "int8", { 1024, 24576, 4096, 0, 0 }, 725, 1448, 263.064, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 273.603 us, margin 2.3 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 24576, 4096, 0, 0 }, 1449, 2896, 488.107, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 506.099 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 4096, 24576, 4096, 0, 0 }, 2897, 5792, 975.728, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1006.733 us, margin 3.2 %, ties 2 */
        { "h200", 90, "int8", { 8192, 24576, 4096, 0, 0 }, 5793, 11585, 1958.408, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2043.030 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 16384, 24576, 4096, 0, 0 }, 11586, INT64_MAX, 3776.016, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 3909.193 us, margin 3.5 %, ties 1 */
        /* h200 int8 n=27648 k=5120 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 27648, 5120, 0, 0 }, 0, 4, 34.496, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 46.642 us, margin 4.1 %, ties 2 */
        { "h200", 90, "int8", { 16, 27648, 5120, 0, 0 }, 5, 22, 36.004, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 47.394 us, margin 5.5 %, ties 2 */
        { "h200", 90, "int8", { 32, 27648, 5120, 0, 0 }, 23, 45, 40.976, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 49.805 us, margin 6.3 %, ties 1 */
        { "h200", 90, "int8", { 64, 27648, 5120, 0, 0 }, 46, 90, 41.089, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 54.710 us, margin 16.0 %, ties 2 */
        { "h200", 90, "int8", { 128, 27648, 5120, 0, 0 }, 91, 181, 58.883, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 58.883 us, margin 13.1 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 27648, 5120, 0, 0 }, 182, 362, 96.440, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 100.370 us, margin 4.1 %, ties 2 */
        { "h200", 90, "int8", { 512, 27648, 5120, 0, 0 }, 363, 724, 180.297, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 187.053 us, margin 3.7 %, ties 2 */
        { "h200", 90, "int8", { 1024, 27648, 5120, 0, 0 }, 725, 1448, 354.266, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 368.552 us, margin 4.0 %, ties 2 */
        /* one config from m 1449 to 11585: */
        { "h200", 90, "int8", { 2048, 27648, 5120, 0, 0 }, 1449, 2896, 667.296, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 691.510 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 4096, 27648, 5120, 0, 0 }, 2897, 5792, 1365.008, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1416.479 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 8192, 27648, 5120, 0, 0 }, 5793, 11585, 2622.384, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2727.453 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 16384, 27648, 5120, 0, 0 }, 11586, INT64_MAX, 5941.200, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 5941.200 us, margin 2.2 %, ties 1 */
        /* h200 int8 n=28672 k=4096 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 28672, 4096, 0, 0 }, 0, 4, 28.648, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 38.290 us, margin 8.5 %, ties 2 */
        { "h200", 90, "int8", { 16, 28672, 4096, 0, 0 }, 5, 22, 30.093, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 38.925 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 28672, 4096, 0, 0 }, 23, 45, 33.837, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 40.929 us, margin 9.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 28672, 4096, 0, 0 }, 46, 90, 40.159, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 45.589 us, margin 13.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 28672, 4096, 0, 0 }, 91, 181, 47.950, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 47.950 us, margin 15.0 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 28672, 4096, 0, 0 }, 182, 362, 81.700, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 84.637 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 28672, 4096, 0, 0 }, 363, 724, 142.801, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 147.918 us, margin 3.6 %, ties 2 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 28672, 4096, 0, 0 }, 725, 1448, 308.658, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 321.444 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 2048, 28672, 4096, 0, 0 }, 1449, 2896, 570.544, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 595.314 us, margin 4.3 %, ties 2 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "int8", { 4096, 28672, 4096, 0, 0 }, 2897, 5792, 1173.968, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1214.893 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 8192, 28672, 4096, 0, 0 }, 5793, 11585, 2236.432, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2320.799 us, margin 3.8 %, ties 1 */
        { "h200", 90, "int8", { 16384, 28672, 4096, 0, 0 }, 11586, INT64_MAX, 4544.432, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 4544.432 us, margin 0.0 %, ties 1 */
        /* h200 int8 n=37888 k=3584 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 37888, 3584, 0, 0 }, 0, 4, 32.056, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 2, /*split_k*/ 1, /*raster*/ 8 } }, /* default 51.920 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 37888, 3584, 0, 0 }, 5, 22, 33.229, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 2, /*split_k*/ 1, /*raster*/ 8 } }, /* default 52.720 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 37888, 3584, 0, 0 }, 23, 45, 40.418, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 55.160 us, margin 6.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 37888, 3584, 0, 0 }, 46, 90, 50.549, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 57.253 us, margin 13.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 37888, 3584, 0, 0 }, 91, 181, 60.373, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 60.373 us, margin 7.2 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 37888, 3584, 0, 0 }, 182, 362, 92.909, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 96.658 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 37888, 3584, 0, 0 }, 363, 724, 171.985, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 179.044 us, margin 4.1 %, ties 2 */
        { "h200", 90, "int8", { 1024, 37888, 3584, 0, 0 }, 725, 1448, 349.562, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 366.310 us, margin 4.6 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 37888, 3584, 0, 0 }, 1449, 2896, 655.384, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 682.392 us, margin 4.1 %, ties 2 */
        { "h200", 90, "int8", { 4096, 37888, 3584, 0, 0 }, 2897, 5792, 1344.800, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1401.378 us, margin 4.2 %, ties 2 */
        { "h200", 90, "int8", { 8192, 37888, 3584, 0, 0 }, 5793, 11585, 2601.184, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2713.960 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 16384, 37888, 3584, 0, 0 }, 11586, INT64_MAX, 5289.888, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5518.160 us, margin 4.3 %, ties 1 */
    };
    enum wt_match best = WT_DEFAULT;
    double best_far = 0;
    *out = otherwise;
    if (measured)
        *measured = dims;
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
            if (measured)
                *measured = rows[i].dims;
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
