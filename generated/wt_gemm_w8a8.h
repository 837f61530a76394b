/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_w8a8: int8 GEMM on mma.sync with the per-token and per-channel scales and the bias in its epilogue
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 94bb5db0a76e1923, 104 rows
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
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.779, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 14.846 us, margin 2.0 %, ties 3 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 5, 22, 9.262, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.427 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 23, 45, 9.866, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.582 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 46, 90, 11.198, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.634 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 91, 181, 14.179, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 18.024 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 182, 362, 23.049, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 24.254 us, margin 2.4 %, ties 4 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 363, 724, 45.162, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 46.450 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 82.233, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 85.799 us, margin 4.3 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 171.750, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 179.049 us, margin 4.2 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 323.899, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 339.209 us, margin 4.7 %, ties 3 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 712.714, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 744.990 us, margin 4.5 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 1336.160, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1401.751 us, margin 4.9 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 23171, 46340, 2730.592, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2872.769 us, margin 5.2 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 46341, INT64_MAX, 5426.208, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 5720.973 us, margin 5.4 %, ties 3 */
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
