/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_bf16: bf16 GEMM on mma.sync with a cp.async ring and split-K, for every M and every GPU
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results bd3208920a3b0bcc, 70 rows
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
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_bf16_config config;
    } rows[] = {
        /* h200 bf16 n=2048 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, 4, 5.107, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.555 us, margin 3.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5, 22, 5.089, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.094 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 23, 45, 5.754, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 20.183 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 46, 90, 5.448, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.236 us, margin 2.7 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 91, 181, 7.759, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.248 us, margin 3.5 %, ties 4 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 182, 362, 10.070, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.096 us, margin 1.0 %, ties 2 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 363, 724, 13.088, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.203 us, margin 1.5 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 725, 1448, 20.295, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 23.623 us, margin 1.7 %, ties 5 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 1449, 2896, 37.822, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 39.486 us, margin 1.4 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 2897, 5792, 83.473, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 87.431 us, margin 1.0 %, ties 5 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 5793, 11585, 156.052, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 160.736 us, margin 1.8 %, ties 4 */
        /* one config from m 11586 on: */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 11586, 23170, 316.100, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 331.884 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 23171, 46340, 623.184, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 663.524 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 46341, INT64_MAX, 1245.963, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1299.311 us, margin 4.1 %, ties 1 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, 4, 11.121, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.401 us, margin 587.0 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 5, 22, 11.312, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.476 us, margin 576.0 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 23, 45, 13.384, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.891 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 46, 90, 14.320, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.739 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 91, 181, 17.904, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 80.253 us, margin 0.9 %, ties 3 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 182, 362, 25.773, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 80.754 us, margin 213.3 %, ties 6 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 363, 724, 45.800, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 2, /*raster*/ 1 } }, /* default 90.546 us, margin 97.7 %, ties 6 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 725, 1448, 80.305, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 92.999 us, margin 0.0 %, ties 6 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 1449, 2896, 148.379, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 157.828 us, margin 3.5 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 2897, 5792, 316.509, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 334.898 us, margin 1.7 %, ties 5 */
        /* one config from m 5793 to 46340: */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 5793, 11585, 609.723, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 641.305 us, margin 0.6 %, ties 5 */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 11586, 23170, 1200.219, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1269.480 us, margin 1.7 %, ties 5 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 23171, 46340, 2428.064, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2515.647 us, margin 3.6 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 46341, INT64_MAX, 4904.992, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 4996.730 us, margin 1.9 %, ties 4 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, 4, 6.209, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.521 us, margin 1.5 %, ties 2 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 5, 22, 6.018, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 20.369 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 23, 45, 6.125, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 20.319 us, margin 19.3 %, ties 2 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 46, 90, 7.528, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.341 us, margin 1.9 %, ties 2 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 91, 181, 9.993, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.394 us, margin 1.2 %, ties 4 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 182, 362, 12.893, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 21.353 us, margin 1.2 %, ties 3 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 363, 724, 18.919, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 21.989 us, margin 1.3 %, ties 6 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 725, 1448, 36.584, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 40.286 us, margin 6.3 %, ties 3 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 1449, 2896, 59.171, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 63.271 us, margin 6.7 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 2897, 5792, 120.466, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 128.262 us, margin 0.9 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 5793, 11585, 234.857, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 246.504 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 11586, 23170, 477.872, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 502.540 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 23171, 46340, 904.952, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 950.244 us, margin 4.9 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 46341, INT64_MAX, 1882.416, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1966.400 us, margin 2.5 %, ties 2 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, 4, 15.497, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 25.420 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 5, 22, 16.236, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.179 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 23, 45, 17.156, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.641 us, margin 3.3 %, ties 2 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 46, 90, 19.012, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 27.933 us, margin 0.8 %, ties 2 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 91, 181, 25.539, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 31.880 us, margin 24.8 %, ties 4 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 182, 362, 45.874, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 48.525 us, margin 0.4 %, ties 4 */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 363, 724, 81.047, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 83.517 us, margin 3.0 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 725, 1448, 160.064, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 168.337 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 1449, 2896, 322.432, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 328.128 us, margin 1.8 %, ties 2 */
        /* one config from m 2897 to 46340: */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 2897, 5792, 630.421, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 664.143 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 5793, 11585, 1247.659, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1316.715 us, margin 4.6 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 11586, 23170, 2528.096, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2649.827 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 23171, 46340, 5297.856, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5523.803 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 46341, INT64_MAX, 10167.584, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 10321.473 us, margin 0.2 %, ties 5 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, 4, 118.424, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 150.527 us, margin 27.1 %, ties 6 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 5, 22, 124.107, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 152.798 us, margin 23.1 %, ties 6 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 23, 45, 126.116, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 8, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 158.753 us, margin 1.5 %, ties 3 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 46, 90, 140.242, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 194.305 us, margin 1.0 %, ties 4 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 91, 181, 189.041, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 198.822 us, margin 2.9 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 182, 362, 334.189, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 350.680 us, margin 4.0 %, ties 2 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 619.621, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 648.401 us, margin 4.6 %, ties 2 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, 4, 118.306, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 150.098 us, margin 26.9 %, ties 6 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 5, 22, 124.117, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 149.676 us, margin 20.6 %, ties 7 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 23, 45, 125.660, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 8, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 155.837 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 46, 90, 140.158, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 183.799 us, margin 9.1 %, ties 5 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 91, 181, 193.172, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 203.325 us, margin 2.4 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 182, 362, 341.832, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 359.156 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 631.072, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 663.557 us, margin 5.1 %, ties 2 */
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
