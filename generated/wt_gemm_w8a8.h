/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_w8a8: int8 GEMM on mma.sync with the per-token and per-channel scales and the bias in its epilogue
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results f026fa5e89d0160d, 56 rows
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
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 0, 4, 3.283, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.007 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 5, 22, 3.474, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.040 us, margin 246.6 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 23, 45, 3.436, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.283 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 46, 90, 3.625, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.011 us, margin 259.0 %, ties 3 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 91, 181, 4.803, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 13.510 us, margin 181.3 %, ties 3 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 182, 362, 6.580, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.586 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 363, 724, 8.823, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 13.601 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 725, 1448, 12.547, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.726 us, margin 3.1 %, ties 3 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 1449, 2896, 20.417, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.699 us, margin 6.3 %, ties 3 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 2897, 5792, 41.564, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 42.479 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 5793, 11585, 88.486, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 87.984 us, margin 0.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 11586, 23170, 174.331, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 173.005 us, margin 0.4 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 23171, 46340, 342.739, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 342.739 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 46341, INT64_MAX, 623.957, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 671.617 us, margin 7.6 %, ties 3 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 0, 4, 7.429, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 40.924 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 5, 22, 7.334, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 40.940 us, margin 458.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 23, 45, 8.844, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 41.186 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 46, 90, 10.060, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 41.856 us, margin 3.9 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 91, 181, 13.412, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 43.239 us, margin 222.4 %, ties 3 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 182, 362, 17.245, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 2, /*raster*/ 4 } }, /* default 42.968 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 363, 724, 24.000, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 42.683 us, margin 77.8 %, ties 3 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 725, 1448, 36.553, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 43.125 us, margin 2.4 %, ties 3 */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 1449, 2896, 71.511, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 76.257 us, margin 6.6 %, ties 3 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 2897, 5792, 142.818, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 149.128 us, margin 4.4 %, ties 4 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 5793, 11585, 298.781, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 305.525 us, margin 2.3 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 11586, 23170, 593.413, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 602.591 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 23171, 46340, 1219.488, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1235.986 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 46341, INT64_MAX, 2467.456, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2467.456 us, margin 0.0 %, ties 3 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 0, 4, 3.447, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.103 us, margin 8.6 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 5, 22, 3.595, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.143 us, margin 4.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 23, 45, 3.625, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 256, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.345 us, margin 240.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 46, 90, 4.692, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.096 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 91, 181, 6.136, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.630 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 182, 362, 8.750, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.762 us, margin 57.3 %, ties 3 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 363, 724, 12.231, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.714 us, margin 12.1 %, ties 3 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 725, 1448, 20.807, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.396 us, margin 2.8 %, ties 3 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 1449, 2896, 32.692, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 32.582 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 2897, 5792, 62.874, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 62.380 us, margin 0.3 %, ties 3 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 5793, 11585, 121.122, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 120.829 us, margin 2.4 %, ties 2 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 11586, 23170, 219.597, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 236.462 us, margin 7.7 %, ties 1 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 23171, 46340, 455.666, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 491.395 us, margin 7.8 %, ties 1 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 46341, INT64_MAX, 947.956, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1023.175 us, margin 7.9 %, ties 2 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, 4, 8.628, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 14.869 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 5, 22, 9.106, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.404 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 23, 45, 9.840, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.698 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 46, 90, 10.898, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.427 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 91, 181, 14.496, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 17.532 us, margin 20.9 %, ties 2 */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 182, 362, 21.699, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 23.027 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 363, 724, 42.508, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 43.261 us, margin 1.5 %, ties 2 */
        /* one config from m 725 to 11585: */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 725, 1448, 82.934, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 82.934 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 1449, 2896, 177.056, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 177.056 us, margin 1.4 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 2897, 5792, 345.296, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 345.296 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 5793, 11585, 759.128, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 759.128 us, margin 1.3 %, ties 1 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 11586, 23170, 1295.765, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1385.900 us, margin 7.0 %, ties 1 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 23171, 46340, 2438.368, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2645.000 us, margin 8.5 %, ties 1 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 46341, INT64_MAX, 5185.648, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5562.096 us, margin 7.3 %, ties 1 */
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
