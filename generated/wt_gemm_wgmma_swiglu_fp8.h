/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_swiglu_fp8: gate and up projection in one FP8 (E4M3) product on wgmma, silu(gate) * up in its epilogue, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 33638a08c20d1575, 78 rows
 */
#ifndef WT_GEMM_WGMMA_SWIGLU_FP8_H
#define WT_GEMM_WGMMA_SWIGLU_FP8_H
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

struct wt_gemm_wgmma_swiglu_fp8_config {
    int block_m;
    int block_n;
    int consumers;
    int pingpong;
    int cluster;
    int across;
    int split_k;
    int stream_k;
    int raster;
    int stages;
    int keep;
};

struct wt_gemm_wgmma_swiglu_fp8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_gemm_wgmma_swiglu_fp8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_wgmma_swiglu_fp8_dims dims,
                                       struct wt_gemm_wgmma_swiglu_fp8_config *out, struct wt_gemm_wgmma_swiglu_fp8_dims *measured, double *median_us)
{
    static const struct wt_gemm_wgmma_swiglu_fp8_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_swiglu_fp8_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_wgmma_swiglu_fp8_config config;
    } rows[] = {
        /* h200 fp8 n=16384 k=2048 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 16, 16384, 2048 }, 0, 22, 9.839, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 15.368 us, margin 56.2 %, ties 1 */
        { "h200", 90, "fp8", { 32, 16384, 2048 }, 23, 45, 9.600, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 14.516 us, margin 2.7 %, ties 1 */
        { "h200", 90, "fp8", { 64, 16384, 2048 }, 46, 90, 9.221, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 13.027 us, margin 3.4 %, ties 1 */
        { "h200", 90, "fp8", { 128, 16384, 2048 }, 91, 181, 11.948, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 11.948 us, margin 2.4 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "fp8", { 256, 16384, 2048 }, 182, 362, 18.112, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 19.947 us, margin 1.9 %, ties 1 */
        { "h200", 90, "fp8", { 512, 16384, 2048 }, 363, 724, 31.104, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 36.322 us, margin 1.2 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 16384, 2048 }, 725, 1448, 59.683, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 72.908 us, margin 1.5 %, ties 7 */
        { "h200", 90, "fp8", { 2048, 16384, 2048 }, 1449, 2896, 111.853, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 142.683 us, margin 1.1 %, ties 2 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "fp8", { 4096, 16384, 2048 }, 2897, 5792, 214.032, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 283.887 us, margin 2.8 %, ties 9 */
        { "h200", 90, "fp8", { 8192, 16384, 2048 }, 5793, 11585, 441.563, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 581.453 us, margin 1.2 %, ties 9 */
        { "h200", 90, "fp8", { 16384, 16384, 2048 }, 11586, 23170, 891.832, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 1176.171 us, margin 1.7 %, ties 10 */
        { "h200", 90, "fp8", { 32768, 16384, 2048 }, 23171, 46340, 1766.192, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 2420.361 us, margin 4.4 %, ties 6 */
        { "h200", 90, "fp8", { 65536, 16384, 2048 }, 46341, INT64_MAX, 3555.552, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 4742.791 us, margin 1.1 %, ties 5 */
        /* h200 fp8 n=16384 k=3072 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 16, 16384, 3072 }, 0, 22, 13.853, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 23.891 us, margin 2.8 %, ties 1 */
        { "h200", 90, "fp8", { 32, 16384, 3072 }, 23, 45, 13.467, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 22.229 us, margin 5.0 %, ties 1 */
        { "h200", 90, "fp8", { 64, 16384, 3072 }, 46, 90, 13.455, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 18.867 us, margin 1.8 %, ties 1 */
        { "h200", 90, "fp8", { 128, 16384, 3072 }, 91, 181, 17.181, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 17.181 us, margin 2.7 %, ties 1 */
        /* one config from m 182 to 2896: */
        { "h200", 90, "fp8", { 256, 16384, 3072 }, 182, 362, 25.455, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 27.505 us, margin 1.4 %, ties 1 */
        { "h200", 90, "fp8", { 512, 16384, 3072 }, 363, 724, 45.700, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 51.799 us, margin 1.9 %, ties 3 */
        { "h200", 90, "fp8", { 1024, 16384, 3072 }, 725, 1448, 86.870, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 101.629 us, margin 0.9 %, ties 7 */
        { "h200", 90, "fp8", { 2048, 16384, 3072 }, 1449, 2896, 171.181, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 207.290 us, margin 1.0 %, ties 8 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "fp8", { 4096, 16384, 3072 }, 2897, 5792, 323.253, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 401.496 us, margin 1.5 %, ties 9 */
        { "h200", 90, "fp8", { 8192, 16384, 3072 }, 5793, 11585, 637.608, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 796.326 us, margin 1.1 %, ties 10 */
        { "h200", 90, "fp8", { 16384, 16384, 3072 }, 11586, 23170, 1290.101, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 1630.761 us, margin 26.4 %, ties 12 */
        { "h200", 90, "fp8", { 32768, 16384, 3072 }, 23171, 46340, 2575.456, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 3295.889 us, margin 28.0 %, ties 6 */
        { "h200", 90, "fp8", { 65536, 16384, 3072 }, 46341, INT64_MAX, 5263.360, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 6722.698 us, margin 1.9 %, ties 5 */
        /* h200 fp8 n=24576 k=4096 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 16, 24576, 4096 }, 0, 22, 24.744, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7, /*keep*/ 1 } }, /* default 50.527 us, margin 104.2 %, ties 2 */
        { "h200", 90, "fp8", { 32, 24576, 4096 }, 23, 45, 24.739, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7, /*keep*/ 1 } }, /* default 47.190 us, margin 2.1 %, ties 2 */
        { "h200", 90, "fp8", { 64, 24576, 4096 }, 46, 90, 25.162, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 40.814 us, margin 1.6 %, ties 1 */
        { "h200", 90, "fp8", { 128, 24576, 4096 }, 91, 181, 29.722, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 36.724 us, margin 1.6 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "fp8", { 256, 24576, 4096 }, 182, 362, 49.300, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 7, /*keep*/ 1 } }, /* default 54.913 us, margin 1.6 %, ties 3 */
        { "h200", 90, "fp8", { 512, 24576, 4096 }, 363, 724, 87.093, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 7, /*keep*/ 1 } }, /* default 97.275 us, margin 1.0 %, ties 3 */
        { "h200", 90, "fp8", { 1024, 24576, 4096 }, 725, 1448, 168.037, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 191.184 us, margin 1.3 %, ties 7 */
        { "h200", 90, "fp8", { 2048, 24576, 4096 }, 1449, 2896, 323.445, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 384.091 us, margin 1.1 %, ties 7 */
        { "h200", 90, "fp8", { 4096, 24576, 4096 }, 2897, 5792, 630.096, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 765.681 us, margin 0.9 %, ties 5 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "fp8", { 8192, 24576, 4096 }, 5793, 11585, 1263.168, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 1561.602 us, margin 1.1 %, ties 11 */
        { "h200", 90, "fp8", { 16384, 24576, 4096 }, 11586, 23170, 2542.304, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 3054.534 us, margin 0.6 %, ties 9 */
        /* one config from m 23171 on: */
        { "h200", 90, "fp8", { 32768, 24576, 4096 }, 23171, 46340, 5187.968, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 6476.385 us, margin 1.9 %, ties 6 */
        { "h200", 90, "fp8", { 65536, 24576, 4096 }, 46341, INT64_MAX, 10478.304, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 13071.971 us, margin 1.7 %, ties 5 */
        /* h200 fp8 n=27648 k=5120 */
        { "h200", 90, "fp8", { 16, 27648, 5120 }, 0, 22, 35.031, { /*block_m*/ 64, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 78.329 us, margin 10.7 %, ties 1 */
        { "h200", 90, "fp8", { 32, 27648, 5120 }, 23, 45, 38.044, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 2, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 71.776 us, margin 1.4 %, ties 2 */
        { "h200", 90, "fp8", { 64, 27648, 5120 }, 46, 90, 36.310, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 60.368 us, margin 4.1 %, ties 1 */
        { "h200", 90, "fp8", { 128, 27648, 5120 }, 91, 181, 43.340, { /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 45.892 us, margin 4.0 %, ties 1 */
        { "h200", 90, "fp8", { 256, 27648, 5120 }, 182, 362, 65.983, { /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 1 } }, /* default 79.389 us, margin 4.2 %, ties 2 */
        { "h200", 90, "fp8", { 512, 27648, 5120 }, 363, 724, 121.907, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 7, /*keep*/ 1 } }, /* default 135.819 us, margin 1.2 %, ties 3 */
        { "h200", 90, "fp8", { 1024, 27648, 5120 }, 725, 1448, 228.089, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 2 } }, /* default 266.723 us, margin 1.6 %, ties 5 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "fp8", { 2048, 27648, 5120 }, 1449, 2896, 438.128, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 524.899 us, margin 2.0 %, ties 1 */
        { "h200", 90, "fp8", { 4096, 27648, 5120 }, 2897, 5792, 876.016, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 1062.572 us, margin 1.3 %, ties 6 */
        { "h200", 90, "fp8", { 8192, 27648, 5120 }, 5793, 11585, 1770.256, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 2273.865 us, margin 2.7 %, ties 8 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "fp8", { 16384, 27648, 5120 }, 11586, 23170, 3623.552, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 4552.991 us, margin 1.2 %, ties 6 */
        { "h200", 90, "fp8", { 32768, 27648, 5120 }, 23171, 46340, 7247.936, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 8860.682 us, margin 0.6 %, ties 8 */
        { "h200", 90, "fp8", { 65536, 27648, 5120 }, 46341, INT64_MAX, 14403.040, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 17581.763 us, margin 22.1 %, ties 7 */
        /* h200 fp8 n=28672 k=4096 */
        { "h200", 90, "fp8", { 16, 28672, 4096 }, 0, 22, 30.734, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 1 } }, /* default 60.253 us, margin 2.8 %, ties 1 */
        { "h200", 90, "fp8", { 32, 28672, 4096 }, 23, 45, 30.010, { /*block_m*/ 64, /*block_n*/ 224, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 2, /*across*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 56.811 us, margin 4.0 %, ties 1 */
        { "h200", 90, "fp8", { 64, 28672, 4096 }, 46, 90, 31.035, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 48.736 us, margin 2.9 %, ties 1 */
        { "h200", 90, "fp8", { 128, 28672, 4096 }, 91, 181, 36.938, { /*block_m*/ 128, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 1 } }, /* default 39.289 us, margin 3.6 %, ties 1 */
        { "h200", 90, "fp8", { 256, 28672, 4096 }, 182, 362, 57.496, { /*block_m*/ 128, /*block_n*/ 224, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 1 } }, /* default 67.450 us, margin 1.6 %, ties 2 */
        { "h200", 90, "fp8", { 512, 28672, 4096 }, 363, 724, 101.666, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 114.539 us, margin 1.0 %, ties 3 */
        { "h200", 90, "fp8", { 1024, 28672, 4096 }, 725, 1448, 195.162, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6, /*keep*/ 1 } }, /* default 224.794 us, margin 1.0 %, ties 5 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "fp8", { 2048, 28672, 4096 }, 1449, 2896, 371.898, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 442.479 us, margin 1.5 %, ties 2 */
        { "h200", 90, "fp8", { 4096, 28672, 4096 }, 2897, 5792, 776.592, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 937.692 us, margin 1.8 %, ties 6 */
        { "h200", 90, "fp8", { 8192, 28672, 4096 }, 5793, 11585, 1483.360, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 1830.169 us, margin 23.4 %, ties 7 */
        { "h200", 90, "fp8", { 16384, 28672, 4096 }, 11586, 23170, 2980.096, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 3781.268 us, margin 26.9 %, ties 7 */
        { "h200", 90, "fp8", { 32768, 28672, 4096 }, 23171, 46340, 5929.376, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 7190.646 us, margin 1.8 %, ties 7 */
        { "h200", 90, "fp8", { 65536, 28672, 4096 }, 46341, INT64_MAX, 12085.024, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 15235.122 us, margin 2.7 %, ties 5 */
        /* h200 fp8 n=37888 k=3584 */
        { "h200", 90, "fp8", { 16, 37888, 3584 }, 0, 22, 34.207, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 7, /*keep*/ 1 } }, /* default 68.523 us, margin 8.0 %, ties 3 */
        { "h200", 90, "fp8", { 32, 37888, 3584 }, 23, 45, 34.032, { /*block_m*/ 64, /*block_n*/ 160, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8, /*keep*/ 1 } }, /* default 64.555 us, margin 6.3 %, ties 2 */
        { "h200", 90, "fp8", { 64, 37888, 3584 }, 46, 90, 33.697, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12, /*keep*/ 1 } }, /* default 54.642 us, margin 1.9 %, ties 1 */
        { "h200", 90, "fp8", { 128, 37888, 3584 }, 91, 181, 38.661, { /*block_m*/ 64, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 } }, /* default 49.056 us, margin 26.9 %, ties 1 */
        { "h200", 90, "fp8", { 256, 37888, 3584 }, 182, 362, 62.351, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 77.541 us, margin 1.3 %, ties 2 */
        { "h200", 90, "fp8", { 512, 37888, 3584 }, 363, 724, 112.284, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 3 } }, /* default 131.145 us, margin 1.3 %, ties 3 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "fp8", { 1024, 37888, 3584 }, 725, 1448, 215.802, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 259.041 us, margin 1.2 %, ties 7 */
        { "h200", 90, "fp8", { 2048, 37888, 3584 }, 1449, 2896, 422.613, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5, /*keep*/ 3 } }, /* default 527.086 us, margin 24.7 %, ties 5 */
        { "h200", 90, "fp8", { 4096, 37888, 3584 }, 2897, 5792, 863.536, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4, /*keep*/ 3 } }, /* default 1091.127 us, margin 0.6 %, ties 6 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "fp8", { 8192, 37888, 3584 }, 5793, 11585, 1725.040, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 2267.251 us, margin 0.7 %, ties 4 */
        { "h200", 90, "fp8", { 16384, 37888, 3584 }, 11586, 23170, 3435.200, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4, /*keep*/ 3 } }, /* default 4504.352 us, margin 2.2 %, ties 7 */
        /* one config from m 23171 on: */
        { "h200", 90, "fp8", { 32768, 37888, 3584 }, 23171, 46340, 7104.448, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 9146.115 us, margin 28.7 %, ties 8 */
        { "h200", 90, "fp8", { 65536, 37888, 3584 }, 46341, INT64_MAX, 14286.016, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*across*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5, /*keep*/ 3 } }, /* default 17945.684 us, margin 3.3 %, ties 6 */
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
