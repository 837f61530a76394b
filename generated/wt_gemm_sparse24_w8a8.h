/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_sparse24_w8a8: int8 GEMM with 2:4 sparse weights on wgmma.sp, with the scales and the bias in its epilogue, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 0c8323b62a8626f1, 48 rows
 */
#ifndef WT_GEMM_SPARSE24_W8A8_H
#define WT_GEMM_SPARSE24_W8A8_H
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

struct wt_gemm_sparse24_w8a8_config {
    int block_m;
    int block_n;
    int k_bytes;
    int consumers;
    int pingpong;
    int cluster;
    int bulk;
    int split_k;
    int stream_k;
    int raster;
    int stages;
    int keep;
};

struct wt_gemm_sparse24_w8a8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
    int64_t bias;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_sparse24_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_sparse24_w8a8_dims dims,
                                       struct wt_gemm_sparse24_w8a8_config *out, double *median_us)
{
    static const struct wt_gemm_sparse24_w8a8_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_sparse24_w8a8_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_sparse24_w8a8_config config;
    } rows[] = {
        /* h200 int8 n=2048 k=2048 bias=0 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0 }, 0, 2048, 7.776, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 8.446 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0 }, 2049, 8192, 19.706, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 28.935 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0 }, 8193, INT64_MAX, 86.082, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 136.429 us, margin 2.2 %, ties 1 */
        /* h200 int8 n=2048 k=8192 bias=0 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0 }, 0, 2048, 20.707, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 21.346 us, margin 2.3 %, ties 1 */
        /* one config from m 2049 on: */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0 }, 2049, 8192, 70.756, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 92.825 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0 }, 8193, INT64_MAX, 282.797, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 398.200 us, margin 1.4 %, ties 2 */
        /* h200 int8 n=3072 k=2048 bias=0 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0 }, 0, 2048, 10.235, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 13.442 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0 }, 2049, 8192, 31.870, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 47.980 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0 }, 8193, INT64_MAX, 122.768, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 196.049 us, margin 2.4 %, ties 1 */
        /* h200 int8 n=3584 k=3584 bias=0 */
        { "h200", 90, "int8", { 1024, 3584, 3584, 0 }, 0, 2048, 15.996, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 20.993 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3584, 3584, 0 }, 2049, 8192, 61.012, { /*block_m*/ 128, /*block_n*/ 160, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 79.724 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3584, 3584, 0 }, 8193, INT64_MAX, 229.352, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 341.338 us, margin 2.3 %, ties 1 */
        /* h200 int8 n=3584 k=18944 bias=0 */
        { "h200", 90, "int8", { 1024, 3584, 18944, 0 }, 0, 2048, 72.093, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 88.066 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3584, 18944, 0 }, 2049, 8192, 304.987, { /*block_m*/ 128, /*block_n*/ 192, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 391.256 us, margin 1.4 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3584, 18944, 0 }, 8193, INT64_MAX, 1073.493, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 1973.589 us, margin 3.7 %, ties 3 */
        /* h200 int8 n=4096 k=4096 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 4096, 4096, 0 }, 0, 2048, 19.060, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 24.675 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 4096, 4096, 4096, 0 }, 2049, 8192, 68.280, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 96.049 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 16384, 4096, 4096, 0 }, 8193, INT64_MAX, 293.822, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 424.857 us, margin 2.4 %, ties 1 */
        /* h200 int8 n=4096 k=14336 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 4096, 14336, 0 }, 0, 2048, 60.602, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 73.056 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 4096, 4096, 14336, 0 }, 2049, 8192, 234.028, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 318.466 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 16384, 4096, 14336, 0 }, 8193, INT64_MAX, 938.976, { /*block_m*/ 128, /*block_n*/ 224, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 1470.315 us, margin 1.2 %, ties 2 */
        /* h200 int8 n=4608 k=3584 bias=1 */
        { "h200", 90, "int8", { 1024, 4608, 3584, 1 }, 0, 2048, 23.407, { /*block_m*/ 128, /*block_n*/ 160, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 28.802 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 4608, 3584, 1 }, 2049, 8192, 73.743, { /*block_m*/ 128, /*block_n*/ 192, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 102.092 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 16384, 4608, 3584, 1 }, 8193, INT64_MAX, 294.741, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 435.228 us, margin 2.6 %, ties 1 */
        /* h200 int8 n=5120 k=5120 bias=0 */
        { "h200", 90, "int8", { 1024, 5120, 5120, 0 }, 0, 2048, 34.230, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 39.952 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 5120, 0 }, 2049, 8192, 108.521, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 150.524 us, margin 4.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 5120, 5120, 0 }, 8193, INT64_MAX, 450.110, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 637.058 us, margin 1.7 %, ties 1 */
        /* h200 int8 n=5120 k=13824 bias=0 */
        { "h200", 90, "int8", { 1024, 5120, 13824, 0 }, 0, 2048, 92.407, { /*block_m*/ 256, /*block_n*/ 96, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 99.222 us, margin 2.1 %, ties 4 */
        /* one config from m 2049 on: */
        { "h200", 90, "int8", { 4096, 5120, 13824, 0 }, 2049, 8192, 284.160, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 410.383 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 16384, 5120, 13824, 0 }, 8193, INT64_MAX, 1153.728, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 1877.107 us, margin 1.3 %, ties 2 */
        /* h200 int8 n=6144 k=4096 bias=0 */
        { "h200", 90, "int8", { 1024, 6144, 4096, 0 }, 0, 2048, 30.481, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 35.823 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 4096, 6144, 4096, 0 }, 2049, 8192, 108.153, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 152.757 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 16384, 6144, 4096, 0 }, 8193, INT64_MAX, 435.047, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 631.350 us, margin 2.7 %, ties 1 */
        /* h200 int8 n=7168 k=5120 bias=1 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 7168, 5120, 1 }, 0, 2048, 41.383, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 55.478 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 7168, 5120, 1 }, 2049, 8192, 157.050, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 220.328 us, margin 3.1 %, ties 2 */
        { "h200", 90, "int8", { 16384, 7168, 5120, 1 }, 8193, INT64_MAX, 626.219, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 902.801 us, margin 1.9 %, ties 1 */
        /* h200 int8 n=16384 k=2048 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0 }, 0, 2048, 42.248, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 64.594 us, margin 5.7 %, ties 2 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0 }, 2049, 8192, 161.254, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 258.035 us, margin 5.1 %, ties 2 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0 }, 8193, INT64_MAX, 633.752, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 1030.600 us, margin 3.2 %, ties 1 */
        /* h200 int8 n=27648 k=5120 bias=0 */
        { "h200", 90, "int8", { 1024, 27648, 5120, 0 }, 0, 2048, 151.776, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 210.405 us, margin 3.9 %, ties 2 */
        /* one config from m 2049 on: */
        { "h200", 90, "int8", { 4096, 27648, 5120, 0 }, 2049, 8192, 583.819, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 824.928 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 16384, 27648, 5120, 0 }, 8193, INT64_MAX, 2316.704, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 3662.617 us, margin 2.9 %, ties 1 */
        /* h200 int8 n=28672 k=4096 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 28672, 4096, 0 }, 0, 2048, 126.046, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 180.878 us, margin 4.1 %, ties 2 */
        { "h200", 90, "int8", { 4096, 28672, 4096, 0 }, 2049, 8192, 488.245, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 699.820 us, margin 4.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 28672, 4096, 0 }, 8193, INT64_MAX, 1971.312, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 2971.591 us, margin 3.4 %, ties 1 */
        /* h200 int8 n=37888 k=3584 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 37888, 3584, 0 }, 0, 2048, 148.246, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 221.822 us, margin 49.6 %, ties 2 */
        { "h200", 90, "int8", { 4096, 37888, 3584, 0 }, 2049, 8192, 553.984, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 832.661 us, margin 8.0 %, ties 2 */
        { "h200", 90, "int8", { 16384, 37888, 3584, 0 }, 8193, INT64_MAX, 2288.240, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 3540.664 us, margin 3.4 %, ties 1 */
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
