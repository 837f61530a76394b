/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_sparse24_w8a8: int8 GEMM with 2:4 sparse weights on wgmma.sp, with the scales and the bias in its epilogue, persistent, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results ff2312cb4b4f374b, 48 rows
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
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_gemm_sparse24_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_sparse24_w8a8_dims dims,
                                       struct wt_gemm_sparse24_w8a8_config *out, struct wt_gemm_sparse24_w8a8_dims *measured, double *median_us)
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
        { "h200", 90, "int8", { 1024, 2048, 2048, 0 }, 0, 2048, 7.723, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 8.404 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0 }, 2049, 8192, 20.013, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 29.455 us, margin 2.8 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0 }, 8193, INT64_MAX, 86.386, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 136.259 us, margin 1.7 %, ties 1 */
        /* h200 int8 n=2048 k=8192 bias=0 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0 }, 0, 2048, 20.867, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 22.143 us, margin 1.1 %, ties 1 */
        /* one config from m 2049 on: */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0 }, 2049, 8192, 70.225, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 92.684 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0 }, 8193, INT64_MAX, 283.990, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 393.553 us, margin 1.2 %, ties 1 */
        /* h200 int8 n=3072 k=2048 bias=0 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0 }, 0, 2048, 10.284, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 13.513 us, margin 1.3 %, ties 5 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0 }, 2049, 8192, 32.097, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 48.546 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0 }, 8193, INT64_MAX, 124.707, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 198.437 us, margin 1.5 %, ties 1 */
        /* h200 int8 n=3584 k=3584 bias=0 */
        { "h200", 90, "int8", { 1024, 3584, 3584, 0 }, 0, 2048, 15.938, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 21.065 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3584, 3584, 0 }, 2049, 8192, 61.553, { /*block_m*/ 128, /*block_n*/ 160, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 79.739 us, margin 1.0 %, ties 3 */
        { "h200", 90, "int8", { 16384, 3584, 3584, 0 }, 8193, INT64_MAX, 232.063, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 347.781 us, margin 2.5 %, ties 1 */
        /* h200 int8 n=3584 k=18944 bias=0 */
        { "h200", 90, "int8", { 1024, 3584, 18944, 0 }, 0, 2048, 72.955, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 89.984 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 4096, 3584, 18944, 0 }, 2049, 8192, 307.984, { /*block_m*/ 128, /*block_n*/ 192, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 391.167 us, margin 1.2 %, ties 4 */
        { "h200", 90, "int8", { 16384, 3584, 18944, 0 }, 8193, INT64_MAX, 1106.443, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 2051.219 us, margin 1.2 %, ties 2 */
        /* h200 int8 n=4096 k=4096 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 4096, 4096, 0 }, 0, 2048, 18.813, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 24.653 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 4096, 4096, 4096, 0 }, 2049, 8192, 70.641, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 98.125 us, margin 7.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 4096, 4096, 0 }, 8193, INT64_MAX, 295.720, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 425.886 us, margin 1.9 %, ties 1 */
        /* h200 int8 n=4096 k=14336 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 4096, 14336, 0 }, 0, 2048, 60.832, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 73.709 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 4096, 4096, 14336, 0 }, 2049, 8192, 235.568, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 320.049 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 16384, 4096, 14336, 0 }, 8193, INT64_MAX, 957.080, { /*block_m*/ 128, /*block_n*/ 224, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 1540.409 us, margin 2.1 %, ties 3 */
        /* h200 int8 n=4608 k=3584 bias=1 */
        { "h200", 90, "int8", { 1024, 4608, 3584, 1 }, 0, 2048, 22.978, { /*block_m*/ 128, /*block_n*/ 160, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 3 } }, /* default 29.876 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 4608, 3584, 1 }, 2049, 8192, 74.379, { /*block_m*/ 128, /*block_n*/ 192, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 102.900 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 16384, 4608, 3584, 1 }, 8193, INT64_MAX, 294.970, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 433.392 us, margin 1.9 %, ties 1 */
        /* h200 int8 n=5120 k=5120 bias=0 */
        { "h200", 90, "int8", { 1024, 5120, 5120, 0 }, 0, 2048, 34.809, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 41.355 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 5120, 0 }, 2049, 8192, 112.288, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 154.413 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 5120, 5120, 0 }, 8193, INT64_MAX, 457.788, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 649.953 us, margin 1.4 %, ties 1 */
        /* h200 int8 n=5120 k=13824 bias=0 */
        { "h200", 90, "int8", { 1024, 5120, 13824, 0 }, 0, 2048, 93.410, { /*block_m*/ 128, /*block_n*/ 192, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 103.250 us, margin 2.2 %, ties 1 */
        /* one config from m 2049 on: */
        { "h200", 90, "int8", { 4096, 5120, 13824, 0 }, 2049, 8192, 291.365, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 436.292 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 16384, 5120, 13824, 0 }, 8193, INT64_MAX, 1169.824, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 1910.364 us, margin 1.5 %, ties 2 */
        /* h200 int8 n=6144 k=4096 bias=0 */
        { "h200", 90, "int8", { 1024, 6144, 4096, 0 }, 0, 2048, 31.041, { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 7, /*keep*/ 3 } }, /* default 36.929 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 6144, 4096, 0 }, 2049, 8192, 106.338, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 151.382 us, margin 4.0 %, ties 2 */
        { "h200", 90, "int8", { 16384, 6144, 4096, 0 }, 8193, INT64_MAX, 440.167, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 637.116 us, margin 2.0 %, ties 1 */
        /* h200 int8 n=7168 k=5120 bias=1 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 7168, 5120, 1 }, 0, 2048, 42.608, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 57.004 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 7168, 5120, 1 }, 2049, 8192, 156.699, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 219.304 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 7168, 5120, 1 }, 8193, INT64_MAX, 629.947, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 912.708 us, margin 1.8 %, ties 1 */
        /* h200 int8 n=16384 k=2048 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0 }, 0, 2048, 42.536, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 64.956 us, margin 5.0 %, ties 2 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0 }, 2049, 8192, 150.636, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 241.049 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0 }, 8193, INT64_MAX, 633.232, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 1024.401 us, margin 2.5 %, ties 1 */
        /* h200 int8 n=27648 k=5120 bias=0 */
        { "h200", 90, "int8", { 1024, 27648, 5120, 0 }, 0, 2048, 157.352, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 217.246 us, margin 3.0 %, ties 2 */
        /* one config from m 2049 on: */
        { "h200", 90, "int8", { 4096, 27648, 5120, 0 }, 2049, 8192, 600.939, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 861.599 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 27648, 5120, 0 }, 8193, INT64_MAX, 2395.392, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 3819.602 us, margin 1.6 %, ties 1 */
        /* h200 int8 n=28672 k=4096 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 28672, 4096, 0 }, 0, 2048, 127.330, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 181.470 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 4096, 28672, 4096, 0 }, 2049, 8192, 494.568, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 712.910 us, margin 4.2 %, ties 2 */
        { "h200", 90, "int8", { 16384, 28672, 4096, 0 }, 8193, INT64_MAX, 2020.512, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 3053.970 us, margin 2.6 %, ties 1 */
        /* h200 int8 n=37888 k=3584 bias=0 */
        /* one config from m 0 to 8192: */
        { "h200", 90, "int8", { 1024, 37888, 3584, 0 }, 0, 2048, 149.113, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 223.577 us, margin 8.6 %, ties 2 */
        { "h200", 90, "int8", { 4096, 37888, 3584, 0 }, 2049, 8192, 587.595, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 874.357 us, margin 5.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 37888, 3584, 0 }, 8193, INT64_MAX, 2397.328, { /*block_m*/ 128, /*block_n*/ 256, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*bulk*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 4, /*keep*/ 3 } }, /* default 3654.279 us, margin 1.8 %, ties 1 */
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
