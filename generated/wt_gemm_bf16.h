/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_bf16: bf16 GEMM on mma.sync with a cp.async ring and split-K, for every M and every GPU
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 941ae34f4a34fece, 356 rows
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
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_gemm_bf16_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_bf16_dims dims,
                                       struct wt_gemm_bf16_config *out, struct wt_gemm_bf16_dims *measured, double *median_us)
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
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, 4, 5.225, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 20.194 us, margin 286.5 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5, 22, 5.295, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.155 us, margin 2.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 23, 45, 5.412, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 20.190 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 46, 90, 5.467, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.247 us, margin 270.3 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 91, 181, 7.340, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.258 us, margin 189.6 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 182, 362, 9.853, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.156 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 363, 724, 13.012, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.033 us, margin 61.6 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 725, 1448, 19.896, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 23.110 us, margin 2.9 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 1449, 2896, 38.724, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 40.536 us, margin 4.7 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 2897, 5792, 77.217, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 80.629 us, margin 1.4 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 5793, 11585, 153.999, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 162.863 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 11586, 23170, 316.117, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 333.167 us, margin 1.7 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 23171, 46340, 620.040, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 649.688 us, margin 2.3 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 46341, INT64_MAX, 1221.227, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1280.930 us, margin 3.7 %, ties 2 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, 4, 11.466, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.552 us, margin 567.6 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 5, 22, 11.705, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.698 us, margin 555.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 23, 45, 13.141, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 4 } }, /* default 76.879 us, margin 485.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 46, 90, 14.112, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 76.972 us, margin 445.4 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 91, 181, 17.745, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 80.752 us, margin 355.1 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 182, 362, 25.009, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 80.764 us, margin 9.9 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 363, 724, 40.298, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 4 } }, /* default 82.194 us, margin 104.0 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 725, 1448, 80.506, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 93.207 us, margin 15.8 %, ties 2 */
        /* one config from m 1449 to 46340: */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 1449, 2896, 153.310, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 162.886 us, margin 6.0 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 2897, 5792, 308.165, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 327.776 us, margin 1.4 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 5793, 11585, 612.112, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 643.542 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 11586, 23170, 1219.552, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1282.381 us, margin 1.0 %, ties 4 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 23171, 46340, 2431.360, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2537.423 us, margin 4.4 %, ties 9 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 46341, INT64_MAX, 5059.968, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 5245.421 us, margin 1.1 %, ties 2 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, 4, 6.015, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 20.388 us, margin 1.3 %, ties 2 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 5, 22, 6.098, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 20.173 us, margin 230.8 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 23, 45, 6.017, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.237 us, margin 1.9 %, ties 2 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 46, 90, 7.569, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 20.451 us, margin 170.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 91, 181, 9.648, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.479 us, margin 122.6 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 182, 362, 12.869, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.361 us, margin 66.0 %, ties 1 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 363, 724, 18.465, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.640 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 725, 1448, 33.633, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 37.357 us, margin 6.3 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 1449, 2896, 59.703, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 63.361 us, margin 4.9 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 2897, 5792, 118.158, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 124.068 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 5793, 11585, 235.716, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 247.026 us, margin 1.9 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 11586, 23170, 476.660, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 500.827 us, margin 2.3 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 23171, 46340, 940.700, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 991.108 us, margin 5.4 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 46341, INT64_MAX, 1857.120, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1944.484 us, margin 3.2 %, ties 2 */
        /* h200 bf16 n=3072 k=3072 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 3072, 0 }, 0, 4, 8.025, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 29.919 us, margin 4.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 3072, 0 }, 5, 22, 8.281, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 29.850 us, margin 260.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 3072, 0 }, 23, 45, 8.157, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 29.874 us, margin 266.3 %, ties 3 */
        { "h200", 90, "bf16", { 64, 3072, 3072, 0 }, 46, 90, 10.756, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 30.000 us, margin 178.9 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 3072, 0 }, 91, 181, 13.430, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 31.287 us, margin 133.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3072, 3072, 0 }, 182, 362, 18.615, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 31.304 us, margin 68.2 %, ties 1 */
        { "h200", 90, "bf16", { 512, 3072, 3072, 0 }, 363, 724, 27.088, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 31.893 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 3072, 3072, 0 }, 725, 1448, 50.447, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 56.257 us, margin 7.1 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 3072, 3072, 0 }, 1449, 2896, 99.941, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 106.452 us, margin 3.6 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 3072, 3072, 0 }, 2897, 5792, 174.924, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 182.991 us, margin 0.9 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "bf16", { 8192, 3072, 3072, 0 }, 5793, 11585, 348.619, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 365.728 us, margin 1.6 %, ties 5 */
        { "h200", 90, "bf16", { 16384, 3072, 3072, 0 }, 11586, INT64_MAX, 703.578, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 738.293 us, margin 1.3 %, ties 4 */
        /* h200 bf16 n=3072 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 8192, 0 }, 0, 4, 16.287, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 77.770 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 8192, 0 }, 5, 22, 17.036, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 77.351 us, margin 6.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 8192, 0 }, 23, 45, 18.783, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 77.386 us, margin 3.1 %, ties 3 */
        { "h200", 90, "bf16", { 64, 3072, 8192, 0 }, 46, 90, 22.350, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 77.863 us, margin 13.4 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 8192, 0 }, 91, 181, 27.687, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 81.535 us, margin 3.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3072, 8192, 0 }, 182, 362, 39.460, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 4 } }, /* default 81.650 us, margin 106.9 %, ties 1 */
        { "h200", 90, "bf16", { 512, 3072, 8192, 0 }, 363, 724, 72.334, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 85.789 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 3072, 8192, 0 }, 725, 1448, 138.135, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 4 } }, /* default 163.115 us, margin 5.7 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 3072, 8192, 0 }, 1449, 2896, 259.948, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 274.269 us, margin 3.4 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 3072, 8192, 0 }, 2897, 5792, 449.712, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 475.003 us, margin 1.6 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 3072, 8192, 0 }, 5793, 11585, 904.744, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 945.804 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 3072, 8192, 0 }, 11586, INT64_MAX, 1861.464, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1948.684 us, margin 4.7 %, ties 6 */
        /* h200 bf16 n=3584 k=3584 bias=0 */
        { "h200", 90, "bf16", { 1, 3584, 3584, 0 }, 0, 4, 9.366, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 34.830 us, margin 271.9 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3584, 3584, 0 }, 5, 22, 9.682, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 34.788 us, margin 259.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3584, 3584, 0 }, 23, 45, 9.504, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 34.781 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 64, 3584, 3584, 0 }, 46, 90, 13.419, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 34.858 us, margin 159.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3584, 3584, 0 }, 91, 181, 15.818, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 36.693 us, margin 132.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3584, 3584, 0 }, 182, 362, 21.495, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 36.452 us, margin 69.6 %, ties 1 */
        { "h200", 90, "bf16", { 512, 3584, 3584, 0 }, 363, 724, 33.715, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 39.638 us, margin 1.6 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "bf16", { 1024, 3584, 3584, 0 }, 725, 1448, 65.816, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 69.029 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 3584, 3584, 0 }, 1449, 2896, 131.172, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 139.209 us, margin 0.7 %, ties 3 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 3584, 3584, 0 }, 2897, 5792, 241.852, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 254.925 us, margin 5.4 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 3584, 3584, 0 }, 5793, 11585, 493.676, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 519.586 us, margin 1.0 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 3584, 3584, 0 }, 11586, INT64_MAX, 986.496, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1036.518 us, margin 1.1 %, ties 4 */
        /* h200 bf16 n=3584 k=18944 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 3584, 18944, 0 }, 0, 4, 35.651, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 176.638 us, margin 8.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3584, 18944, 0 }, 5, 22, 36.426, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 177.248 us, margin 8.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3584, 18944, 0 }, 23, 45, 41.044, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 177.273 us, margin 3.7 %, ties 1 */
        { "h200", 90, "bf16", { 64, 3584, 18944, 0 }, 46, 90, 49.344, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 177.891 us, margin 260.5 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3584, 18944, 0 }, 91, 181, 55.377, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 187.431 us, margin 238.5 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3584, 18944, 0 }, 182, 362, 91.247, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 194.358 us, margin 5.2 %, ties 1 */
        { "h200", 90, "bf16", { 512, 3584, 18944, 0 }, 363, 724, 178.152, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 205.963 us, margin 5.3 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 3584, 18944, 0 }, 725, 1448, 352.112, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 378.494 us, margin 5.3 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 3584, 18944, 0 }, 1449, 2896, 649.467, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 702.147 us, margin 1.4 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 3584, 18944, 0 }, 2897, 5792, 1251.008, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1311.648 us, margin 4.0 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "bf16", { 8192, 3584, 18944, 0 }, 5793, 11585, 2458.336, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2595.782 us, margin 1.5 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 3584, 18944, 0 }, 11586, INT64_MAX, 4950.848, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 5195.514 us, margin 1.3 %, ties 4 */
        /* h200 bf16 n=4096 k=4096 bias=0 */
        { "h200", 90, "bf16", { 1, 4096, 4096, 0 }, 0, 4, 10.936, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 39.467 us, margin 4.1 %, ties 1 */
        { "h200", 90, "bf16", { 16, 4096, 4096, 0 }, 5, 22, 11.309, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 39.493 us, margin 249.2 %, ties 1 */
        { "h200", 90, "bf16", { 32, 4096, 4096, 0 }, 23, 45, 11.345, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 39.781 us, margin 250.6 %, ties 3 */
        { "h200", 90, "bf16", { 64, 4096, 4096, 0 }, 46, 90, 15.376, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 39.931 us, margin 159.7 %, ties 2 */
        { "h200", 90, "bf16", { 128, 4096, 4096, 0 }, 91, 181, 17.910, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 41.848 us, margin 133.7 %, ties 1 */
        { "h200", 90, "bf16", { 256, 4096, 4096, 0 }, 182, 362, 25.136, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 42.520 us, margin 69.2 %, ties 1 */
        { "h200", 90, "bf16", { 512, 4096, 4096, 0 }, 363, 724, 41.452, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 48.486 us, margin 17.0 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 4096, 4096, 0 }, 725, 1448, 86.524, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 92.290 us, margin 2.4 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "bf16", { 2048, 4096, 4096, 0 }, 1449, 2896, 158.184, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 166.876 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 4096, 4096, 0 }, 2897, 5792, 315.429, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 331.558 us, margin 5.1 %, ties 5 */
        /* one config from m 5793 on: */
        { "h200", 90, "bf16", { 8192, 4096, 4096, 0 }, 5793, 11585, 643.611, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 668.965 us, margin 3.9 %, ties 6 */
        { "h200", 90, "bf16", { 16384, 4096, 4096, 0 }, 11586, INT64_MAX, 1293.973, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1348.565 us, margin 4.2 %, ties 6 */
        /* h200 bf16 n=4096 k=12288 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 4096, 12288, 0 }, 0, 4, 25.971, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 115.485 us, margin 12.1 %, ties 1 */
        { "h200", 90, "bf16", { 16, 4096, 12288, 0 }, 5, 22, 26.400, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 116.021 us, margin 9.8 %, ties 1 */
        { "h200", 90, "bf16", { 32, 4096, 12288, 0 }, 23, 45, 31.254, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 118.676 us, margin 14.0 %, ties 2 */
        { "h200", 90, "bf16", { 64, 4096, 12288, 0 }, 46, 90, 36.667, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 117.198 us, margin 10.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 4096, 12288, 0 }, 91, 181, 40.829, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 123.250 us, margin 201.9 %, ties 1 */
        { "h200", 90, "bf16", { 256, 4096, 12288, 0 }, 182, 362, 70.119, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 130.258 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 4096, 12288, 0 }, 363, 724, 123.406, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 142.929 us, margin 7.3 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 4096, 12288, 0 }, 725, 1448, 246.860, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 265.111 us, margin 6.9 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 4096, 12288, 0 }, 1449, 2896, 447.600, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 479.619 us, margin 2.2 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 4096, 12288, 0 }, 2897, 5792, 927.264, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 981.030 us, margin 1.4 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 4096, 12288, 0 }, 5793, 11585, 1848.336, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1936.780 us, margin 1.0 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 4096, 12288, 0 }, 11586, INT64_MAX, 3742.688, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 3918.279 us, margin 1.1 %, ties 5 */
        /* h200 bf16 n=4096 k=14336 bias=0 */
        { "h200", 90, "bf16", { 1, 4096, 14336, 0 }, 0, 4, 29.629, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 135.104 us, margin 11.8 %, ties 1 */
        { "h200", 90, "bf16", { 16, 4096, 14336, 0 }, 5, 22, 33.311, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 134.664 us, margin 2.1 %, ties 2 */
        { "h200", 90, "bf16", { 32, 4096, 14336, 0 }, 23, 45, 33.111, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 135.625 us, margin 5.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 4096, 14336, 0 }, 46, 90, 40.764, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 135.752 us, margin 7.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 4096, 14336, 0 }, 91, 181, 46.421, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 143.134 us, margin 208.3 %, ties 1 */
        { "h200", 90, "bf16", { 256, 4096, 14336, 0 }, 182, 362, 71.678, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 4 } }, /* default 152.836 us, margin 10.9 %, ties 1 */
        { "h200", 90, "bf16", { 512, 4096, 14336, 0 }, 363, 724, 147.074, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 170.769 us, margin 6.3 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 4096, 14336, 0 }, 725, 1448, 284.709, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 305.470 us, margin 3.6 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 4096, 14336, 0 }, 1449, 2896, 525.653, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 564.019 us, margin 2.5 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 4096, 14336, 0 }, 2897, 5792, 1057.368, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1118.062 us, margin 1.7 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 4096, 14336, 0 }, 5793, 11585, 2130.320, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2246.488 us, margin 1.3 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 4096, 14336, 0 }, 11586, INT64_MAX, 4339.680, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 4535.141 us, margin 1.1 %, ties 5 */
        /* h200 bf16 n=4608 k=3584 bias=1 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 4608, 3584, 1 }, 0, 4, 10.645, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 38.650 us, margin 263.1 %, ties 1 */
        { "h200", 90, "bf16", { 16, 4608, 3584, 1 }, 5, 22, 10.679, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 38.736 us, margin 262.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 4608, 3584, 1 }, 23, 45, 13.376, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 39.033 us, margin 5.8 %, ties 2 */
        { "h200", 90, "bf16", { 64, 4608, 3584, 1 }, 46, 90, 15.883, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 39.360 us, margin 147.8 %, ties 2 */
        { "h200", 90, "bf16", { 128, 4608, 3584, 1 }, 91, 181, 22.901, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 40.269 us, margin 14.3 %, ties 1 */
        { "h200", 90, "bf16", { 256, 4608, 3584, 1 }, 182, 362, 31.002, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 40.221 us, margin 29.7 %, ties 1 */
        { "h200", 90, "bf16", { 512, 4608, 3584, 1 }, 363, 724, 55.562, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 62.463 us, margin 11.5 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "bf16", { 1024, 4608, 3584, 1 }, 725, 1448, 95.145, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 107.833 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 4608, 3584, 1 }, 1449, 2896, 161.475, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 179.477 us, margin 11.1 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 4608, 3584, 1 }, 2897, 5792, 328.101, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 357.794 us, margin 6.9 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 4608, 3584, 1 }, 5793, 11585, 624.277, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 671.292 us, margin 7.5 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 4608, 3584, 1 }, 11586, INT64_MAX, 1224.448, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1313.181 us, margin 7.2 %, ties 2 */
        /* h200 bf16 n=5120 k=3072 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 5120, 3072, 0 }, 0, 4, 9.448, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 29.824 us, margin 215.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 5120, 3072, 0 }, 5, 22, 10.408, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 30.341 us, margin 191.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 5120, 3072, 0 }, 23, 45, 11.564, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 30.483 us, margin 163.6 %, ties 2 */
        { "h200", 90, "bf16", { 64, 5120, 3072, 0 }, 46, 90, 13.636, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 30.641 us, margin 124.7 %, ties 1 */
        { "h200", 90, "bf16", { 128, 5120, 3072, 0 }, 91, 181, 19.272, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 32.511 us, margin 68.7 %, ties 1 */
        { "h200", 90, "bf16", { 256, 5120, 3072, 0 }, 182, 362, 26.259, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 32.573 us, margin 24.0 %, ties 1 */
        { "h200", 90, "bf16", { 512, 5120, 3072, 0 }, 363, 724, 48.334, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 53.469 us, margin 6.8 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 5120, 3072, 0 }, 725, 1448, 85.380, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 91.151 us, margin 1.2 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 5120, 3072, 0 }, 1449, 2896, 153.913, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 162.528 us, margin 5.6 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 5120, 3072, 0 }, 2897, 5792, 291.552, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 306.237 us, margin 1.2 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 5120, 3072, 0 }, 5793, 11585, 626.251, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 656.261 us, margin 1.2 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 5120, 3072, 0 }, 11586, INT64_MAX, 1244.736, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1304.570 us, margin 3.3 %, ties 2 */
        /* h200 bf16 n=5120 k=5120 bias=0 */
        { "h200", 90, "bf16", { 1, 5120, 5120, 0 }, 0, 4, 15.787, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 8 } }, /* default 49.765 us, margin 215.2 %, ties 1 */
        { "h200", 90, "bf16", { 16, 5120, 5120, 0 }, 5, 22, 17.033, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 50.131 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 5120, 5120, 0 }, 23, 45, 18.078, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 50.335 us, margin 6.4 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "bf16", { 64, 5120, 5120, 0 }, 46, 90, 20.862, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 50.962 us, margin 144.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 5120, 5120, 0 }, 91, 181, 34.072, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 53.912 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 256, 5120, 5120, 0 }, 182, 362, 43.635, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 54.538 us, margin 25.0 %, ties 1 */
        { "h200", 90, "bf16", { 512, 5120, 5120, 0 }, 363, 724, 81.052, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 2, /*raster*/ 4 } }, /* default 87.168 us, margin 1.5 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "bf16", { 1024, 5120, 5120, 0 }, 725, 1448, 149.302, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 158.806 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 5120, 5120, 0 }, 1449, 2896, 266.839, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 281.732 us, margin 5.6 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 5120, 5120, 0 }, 2897, 5792, 502.900, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 530.013 us, margin 5.4 %, ties 5 */
        { "h200", 90, "bf16", { 8192, 5120, 5120, 0 }, 5793, 11585, 999.637, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1046.171 us, margin 4.7 %, ties 6 */
        { "h200", 90, "bf16", { 16384, 5120, 5120, 0 }, 11586, INT64_MAX, 2023.360, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2118.771 us, margin 2.2 %, ties 2 */
        /* h200 bf16 n=5120 k=13824 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 5120, 13824, 0 }, 0, 4, 38.558, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 131.232 us, margin 4.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 5120, 13824, 0 }, 5, 22, 38.977, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 131.770 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 5120, 13824, 0 }, 23, 45, 44.415, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 131.536 us, margin 2.9 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "bf16", { 64, 5120, 13824, 0 }, 46, 90, 46.267, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 132.301 us, margin 12.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 5120, 13824, 0 }, 91, 181, 75.710, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 142.025 us, margin 1.1 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "bf16", { 256, 5120, 13824, 0 }, 182, 362, 109.543, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 145.199 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 5120, 13824, 0 }, 363, 724, 194.579, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 4 } }, /* default 264.261 us, margin 2.4 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "bf16", { 1024, 5120, 13824, 0 }, 725, 1448, 396.659, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 421.227 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 5120, 13824, 0 }, 1449, 2896, 698.728, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 734.160 us, margin 4.0 %, ties 1 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "bf16", { 4096, 5120, 13824, 0 }, 2897, 5792, 1293.568, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1376.312 us, margin 1.4 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 5120, 13824, 0 }, 5793, 11585, 2653.008, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2789.031 us, margin 1.3 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 5120, 13824, 0 }, 11586, INT64_MAX, 5355.456, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 5570.909 us, margin 1.2 %, ties 2 */
        /* h200 bf16 n=6144 k=4096 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 6144, 4096, 0 }, 0, 4, 14.232, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 40.404 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 16, 6144, 4096, 0 }, 5, 22, 14.611, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 40.830 us, margin 5.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 6144, 4096, 0 }, 23, 45, 15.372, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 41.207 us, margin 168.1 %, ties 1 */
        { "h200", 90, "bf16", { 64, 6144, 4096, 0 }, 46, 90, 18.324, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 41.690 us, margin 127.5 %, ties 1 */
        { "h200", 90, "bf16", { 128, 6144, 4096, 0 }, 91, 181, 26.522, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 43.962 us, margin 65.8 %, ties 1 */
        { "h200", 90, "bf16", { 256, 6144, 4096, 0 }, 182, 362, 36.722, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 45.817 us, margin 24.8 %, ties 1 */
        { "h200", 90, "bf16", { 512, 6144, 4096, 0 }, 363, 724, 70.679, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 74.466 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 6144, 4096, 0 }, 725, 1448, 132.602, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 140.835 us, margin 3.8 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 6144, 4096, 0 }, 1449, 2896, 236.784, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 247.194 us, margin 4.4 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 6144, 4096, 0 }, 2897, 5792, 484.560, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 506.117 us, margin 4.4 %, ties 5 */
        { "h200", 90, "bf16", { 8192, 6144, 4096, 0 }, 5793, 11585, 979.840, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1018.482 us, margin 1.0 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 6144, 4096, 0 }, 11586, INT64_MAX, 1960.912, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2045.204 us, margin 1.6 %, ties 2 */
        /* h200 bf16 n=7168 k=5120 bias=1 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 7168, 5120, 1 }, 0, 4, 18.721, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 55.371 us, margin 195.8 %, ties 1 */
        { "h200", 90, "bf16", { 16, 7168, 5120, 1 }, 5, 22, 19.362, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 55.955 us, margin 189.0 %, ties 1 */
        { "h200", 90, "bf16", { 32, 7168, 5120, 1 }, 23, 45, 20.592, { /*block_m*/ 32, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 56.564 us, margin 174.7 %, ties 1 */
        { "h200", 90, "bf16", { 64, 7168, 5120, 1 }, 46, 90, 24.062, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 57.212 us, margin 137.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 7168, 5120, 1 }, 91, 181, 34.806, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 58.650 us, margin 4.7 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "bf16", { 256, 7168, 5120, 1 }, 182, 362, 48.579, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 62.665 us, margin 29.0 %, ties 1 */
        { "h200", 90, "bf16", { 512, 7168, 5120, 1 }, 363, 724, 99.258, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 100.096 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 7168, 5120, 1 }, 725, 1448, 194.823, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 208.403 us, margin 2.2 %, ties 2 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "bf16", { 2048, 7168, 5120, 1 }, 1449, 2896, 355.155, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 387.639 us, margin 5.5 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 7168, 5120, 1 }, 2897, 5792, 710.528, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 755.503 us, margin 5.3 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "bf16", { 8192, 7168, 5120, 1 }, 5793, 11585, 1446.232, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1549.332 us, margin 7.1 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 7168, 5120, 1 }, 11586, INT64_MAX, 2866.080, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 3053.909 us, margin 2.4 %, ties 2 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, 4, 15.502, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 25.155 us, margin 62.3 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 5, 22, 16.267, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.230 us, margin 61.2 %, ties 1 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 23, 45, 17.180, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.939 us, margin 56.8 %, ties 1 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 46, 90, 19.012, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 28.600 us, margin 50.4 %, ties 1 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 91, 181, 25.715, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 32.046 us, margin 24.6 %, ties 1 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 182, 362, 46.408, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 48.660 us, margin 1.2 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 363, 724, 82.561, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 86.418 us, margin 1.9 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 725, 1448, 161.659, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 169.067 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 1449, 2896, 334.363, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 352.572 us, margin 2.4 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 2897, 5792, 653.824, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 686.093 us, margin 1.8 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 5793, 11585, 1371.435, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1445.311 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 11586, 23170, 2580.768, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2713.984 us, margin 3.3 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 23171, 46340, 4940.976, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5163.873 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 46341, INT64_MAX, 10262.496, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11085.546 us, margin 2.5 %, ties 2 */
        /* h200 bf16 n=16384 k=3072 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 16384, 3072, 0 }, 0, 4, 23.124, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 36.517 us, margin 7.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 3072, 0 }, 5, 22, 24.062, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 37.788 us, margin 7.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 16384, 3072, 0 }, 23, 45, 24.813, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 38.908 us, margin 9.7 %, ties 1 */
        { "h200", 90, "bf16", { 64, 16384, 3072, 0 }, 46, 90, 27.476, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 1, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 41.625 us, margin 22.9 %, ties 1 */
        { "h200", 90, "bf16", { 128, 16384, 3072, 0 }, 91, 181, 38.666, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 47.396 us, margin 22.6 %, ties 1 */
        /* one config from m 182 to 724: */
        { "h200", 90, "bf16", { 256, 16384, 3072, 0 }, 182, 362, 64.009, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 67.697 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 16384, 3072, 0 }, 363, 724, 120.026, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 126.587 us, margin 1.0 %, ties 3 */
        /* one config from m 725 to 11585: */
        { "h200", 90, "bf16", { 1024, 16384, 3072, 0 }, 725, 1448, 253.100, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 264.688 us, margin 4.6 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 16384, 3072, 0 }, 1449, 2896, 479.349, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 503.798 us, margin 1.9 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 16384, 3072, 0 }, 2897, 5792, 1001.104, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1047.813 us, margin 4.7 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 16384, 3072, 0 }, 5793, 11585, 2093.536, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2191.279 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 16384, 3072, 0 }, 11586, INT64_MAX, 4069.664, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 4221.883 us, margin 1.5 %, ties 3 */
        /* h200 bf16 n=24576 k=4096 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 24576, 4096, 0 }, 0, 4, 47.580, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 69.554 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 16, 24576, 4096, 0 }, 5, 22, 48.981, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 70.375 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 24576, 4096, 0 }, 23, 45, 52.145, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 75.141 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 64, 24576, 4096, 0 }, 46, 90, 58.033, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 80.963 us, margin 7.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 24576, 4096, 0 }, 91, 181, 86.754, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 91.689 us, margin 4.3 %, ties 1 */
        { "h200", 90, "bf16", { 256, 24576, 4096, 0 }, 182, 362, 129.876, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 138.914 us, margin 3.2 %, ties 1 */
        { "h200", 90, "bf16", { 512, 24576, 4096, 0 }, 363, 724, 257.118, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 271.101 us, margin 5.4 %, ties 4 */
        { "h200", 90, "bf16", { 1024, 24576, 4096, 0 }, 725, 1448, 478.088, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 500.966 us, margin 4.8 %, ties 4 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 24576, 4096, 0 }, 1449, 2896, 1013.584, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1050.695 us, margin 3.7 %, ties 5 */
        { "h200", 90, "bf16", { 4096, 24576, 4096, 0 }, 2897, 5792, 1884.400, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1962.273 us, margin 2.1 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 24576, 4096, 0 }, 5793, 11585, 3950.336, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 4113.168 us, margin 1.0 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 24576, 4096, 0 }, 11586, INT64_MAX, 7516.928, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 7794.593 us, margin 1.1 %, ties 3 */
        /* h200 bf16 n=27648 k=5120 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 27648, 5120, 0 }, 0, 4, 66.530, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 88.321 us, margin 1.8 %, ties 2 */
        { "h200", 90, "bf16", { 16, 27648, 5120, 0 }, 5, 22, 68.882, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 88.954 us, margin 1.5 %, ties 2 */
        { "h200", 90, "bf16", { 32, 27648, 5120, 0 }, 23, 45, 69.802, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 95.900 us, margin 3.7 %, ties 1 */
        { "h200", 90, "bf16", { 64, 27648, 5120, 0 }, 46, 90, 77.525, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 115.739 us, margin 11.0 %, ties 1 */
        { "h200", 90, "bf16", { 128, 27648, 5120, 0 }, 91, 181, 112.176, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 113.152 us, margin 13.4 %, ties 2 */
        { "h200", 90, "bf16", { 256, 27648, 5120, 0 }, 182, 362, 189.306, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 205.141 us, margin 2.8 %, ties 2 */
        { "h200", 90, "bf16", { 512, 27648, 5120, 0 }, 363, 724, 356.707, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 377.747 us, margin 4.7 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 27648, 5120, 0 }, 725, 1448, 678.760, { /*block_m*/ 256, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 4, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 715.001 us, margin 4.6 %, ties 4 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 27648, 5120, 0 }, 1449, 2896, 1309.360, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1370.087 us, margin 3.4 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 27648, 5120, 0 }, 2897, 5792, 2747.344, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2869.819 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 27648, 5120, 0 }, 5793, 11585, 5491.296, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5763.402 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 27648, 5120, 0 }, 11586, INT64_MAX, 10608.512, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 11063.834 us, margin 4.3 %, ties 5 */
        /* h200 bf16 n=28672 k=4096 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 28672, 4096, 0 }, 0, 4, 56.041, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 71.275 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 16, 28672, 4096, 0 }, 5, 22, 57.683, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 71.827 us, margin 1.4 %, ties 1 */
        /* one config from m 23 to 90: */
        { "h200", 90, "bf16", { 32, 28672, 4096, 0 }, 23, 45, 60.336, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 75.251 us, margin 8.5 %, ties 1 */
        { "h200", 90, "bf16", { 64, 28672, 4096, 0 }, 46, 90, 71.546, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 80.706 us, margin 11.6 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 28672, 4096, 0 }, 91, 181, 84.564, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 89.506 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 256, 28672, 4096, 0 }, 182, 362, 154.549, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 164.688 us, margin 6.6 %, ties 2 */
        /* one config from m 363 to 5792: */
        { "h200", 90, "bf16", { 512, 28672, 4096, 0 }, 363, 724, 274.704, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 288.310 us, margin 5.0 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 28672, 4096, 0 }, 725, 1448, 546.747, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 570.048 us, margin 4.3 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 28672, 4096, 0 }, 1449, 2896, 1087.168, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1138.494 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 28672, 4096, 0 }, 2897, 5792, 2146.864, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2233.369 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 28672, 4096, 0 }, 5793, 11585, 4728.512, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 4846.451 us, margin 0.2 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 28672, 4096, 0 }, 11586, INT64_MAX, 8952.192, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 9233.219 us, margin 1.3 %, ties 2 */
        /* h200 bf16 n=37888 k=3584 bias=0 */
        { "h200", 90, "bf16", { 1, 37888, 3584, 0 }, 0, 4, 61.754, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 99.077 us, margin 6.4 %, ties 1 */
        { "h200", 90, "bf16", { 16, 37888, 3584, 0 }, 5, 22, 64.226, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 2, /*split_k*/ 1, /*raster*/ 8 } }, /* default 100.595 us, margin 5.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 37888, 3584, 0 }, 23, 45, 71.708, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 102.149 us, margin 8.9 %, ties 1 */
        { "h200", 90, "bf16", { 64, 37888, 3584, 0 }, 46, 90, 82.544, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 120.819 us, margin 10.4 %, ties 1 */
        { "h200", 90, "bf16", { 128, 37888, 3584, 0 }, 91, 181, 113.617, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 124.441 us, margin 2.1 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 37888, 3584, 0 }, 182, 362, 183.365, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 195.559 us, margin 4.0 %, ties 2 */
        { "h200", 90, "bf16", { 512, 37888, 3584, 0 }, 363, 724, 337.349, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 357.556 us, margin 6.0 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 37888, 3584, 0 }, 725, 1448, 648.747, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 686.678 us, margin 1.3 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 37888, 3584, 0 }, 1449, 2896, 1257.952, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1312.154 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 37888, 3584, 0 }, 2897, 5792, 2664.576, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2787.244 us, margin 4.6 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 37888, 3584, 0 }, 5793, 11585, 5034.784, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 5272.474 us, margin 4.7 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 37888, 3584, 0 }, 11586, INT64_MAX, 10257.792, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 10457.986 us, margin 1.9 %, ties 3 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, 4, 117.009, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 145.711 us, margin 3.5 %, ties 2 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 5, 22, 121.631, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 149.244 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 23, 45, 125.487, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 161.703 us, margin 28.9 %, ties 1 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 46, 90, 143.141, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 198.497 us, margin 3.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 91, 181, 187.088, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 196.714 us, margin 5.1 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 182, 362, 337.317, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 354.206 us, margin 4.3 %, ties 2 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 637.717, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 669.946 us, margin 5.1 %, ties 2 */
        /* h200 bf16 n=128256 k=3072 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 128256, 3072, 0 }, 0, 4, 175.933, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 219.174 us, margin 2.6 %, ties 3 */
        { "h200", 90, "bf16", { 16, 128256, 3072, 0 }, 5, 22, 180.771, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 222.933 us, margin 3.1 %, ties 3 */
        { "h200", 90, "bf16", { 32, 128256, 3072, 0 }, 23, 45, 185.568, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 262.614 us, margin 19.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 128256, 3072, 0 }, 46, 90, 208.964, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 286.376 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 128, 128256, 3072, 0 }, 91, 181, 274.802, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 288.533 us, margin 1.9 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 128256, 3072, 0 }, 182, 362, 507.768, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 535.027 us, margin 3.2 %, ties 2 */
        { "h200", 90, "bf16", { 512, 128256, 3072, 0 }, 363, INT64_MAX, 1002.464, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1049.535 us, margin 4.7 %, ties 2 */
        /* h200 bf16 n=128256 k=4096 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 4096, 0 }, 0, 4, 234.282, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 288.916 us, margin 1.5 %, ties 2 */
        { "h200", 90, "bf16", { 16, 128256, 4096, 0 }, 5, 22, 239.320, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 293.433 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 32, 128256, 4096, 0 }, 23, 45, 244.016, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 359.189 us, margin 22.1 %, ties 1 */
        { "h200", 90, "bf16", { 64, 128256, 4096, 0 }, 46, 90, 272.240, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 371.484 us, margin 36.5 %, ties 2 */
        { "h200", 90, "bf16", { 128, 128256, 4096, 0 }, 91, 181, 375.168, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 393.135 us, margin 1.2 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 128256, 4096, 0 }, 182, 362, 681.536, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 710.001 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 512, 128256, 4096, 0 }, 363, INT64_MAX, 1200.448, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1252.081 us, margin 3.8 %, ties 2 */
        /* h200 bf16 n=151936 k=4096 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 151936, 4096, 0 }, 0, 4, 275.870, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 333.577 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 16, 151936, 4096, 0 }, 5, 22, 285.184, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 341.961 us, margin 2.5 %, ties 3 */
        { "h200", 90, "bf16", { 32, 151936, 4096, 0 }, 23, 45, 294.195, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 394.740 us, margin 34.2 %, ties 1 */
        { "h200", 90, "bf16", { 64, 151936, 4096, 0 }, 46, 90, 321.389, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 422.930 us, margin 31.6 %, ties 1 */
        { "h200", 90, "bf16", { 128, 151936, 4096, 0 }, 91, 181, 424.131, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 445.291 us, margin 5.0 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 151936, 4096, 0 }, 182, 362, 783.520, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 812.489 us, margin 1.0 %, ties 2 */
        { "h200", 90, "bf16", { 512, 151936, 4096, 0 }, 363, INT64_MAX, 1438.560, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1497.351 us, margin 1.0 %, ties 2 */
        /* h200 bf16 n=152064 k=3584 bias=0 */
        { "h200", 90, "bf16", { 1, 152064, 3584, 0 }, 0, 4, 240.958, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 294.725 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 16, 152064, 3584, 0 }, 5, 22, 249.788, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 302.702 us, margin 1.9 %, ties 3 */
        { "h200", 90, "bf16", { 32, 152064, 3584, 0 }, 23, 45, 258.327, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 358.691 us, margin 38.9 %, ties 1 */
        { "h200", 90, "bf16", { 64, 152064, 3584, 0 }, 46, 90, 282.405, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 372.964 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 152064, 3584, 0 }, 91, 181, 369.075, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 388.519 us, margin 5.3 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 152064, 3584, 0 }, 182, 362, 690.891, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 728.309 us, margin 5.4 %, ties 2 */
        { "h200", 90, "bf16", { 512, 152064, 3584, 0 }, 363, INT64_MAX, 1301.264, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1365.468 us, margin 1.6 %, ties 2 */
        /* h200 bf16 n=152064 k=5120 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 152064, 5120, 0 }, 0, 4, 346.086, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 422.355 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 16, 152064, 5120, 0 }, 5, 22, 357.837, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 444.601 us, margin 1.2 %, ties 3 */
        { "h200", 90, "bf16", { 32, 152064, 5120, 0 }, 23, 45, 365.498, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 487.270 us, margin 33.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 152064, 5120, 0 }, 46, 90, 403.616, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 521.845 us, margin 3.1 %, ties 2 */
        { "h200", 90, "bf16", { 128, 152064, 5120, 0 }, 91, 181, 526.496, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 553.084 us, margin 5.1 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 152064, 5120, 0 }, 182, 362, 980.032, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1018.859 us, margin 4.0 %, ties 2 */
        { "h200", 90, "bf16", { 512, 152064, 5120, 0 }, 363, INT64_MAX, 1744.160, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1824.572 us, margin 4.6 %, ties 3 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, 4, 117.077, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 145.755 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 5, 22, 121.704, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 149.361 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 23, 45, 125.470, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 161.053 us, margin 13.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 46, 90, 137.048, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 176.493 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 91, 181, 183.268, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 194.741 us, margin 6.3 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 182, 362, 341.579, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 359.489 us, margin 5.2 %, ties 2 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 678.512, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 713.559 us, margin 5.2 %, ties 2 */
        /* h200 int8 n=128256 k=3072 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 3072, 0 }, 0, 4, 175.578, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 218.605 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 3072, 0 }, 5, 22, 180.561, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 222.996 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 32, 128256, 3072, 0 }, 23, 45, 185.435, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 252.891 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 128256, 3072, 0 }, 46, 90, 204.996, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 284.372 us, margin 3.0 %, ties 2 */
        { "h200", 90, "int8", { 128, 128256, 3072, 0 }, 91, 181, 276.496, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 290.944 us, margin 5.2 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 128256, 3072, 0 }, 182, 362, 512.380, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 538.344 us, margin 5.1 %, ties 2 */
        { "h200", 90, "int8", { 512, 128256, 3072, 0 }, 363, INT64_MAX, 1000.832, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1049.238 us, margin 4.8 %, ties 2 */
        /* h200 int8 n=128256 k=4096 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 4096, 0 }, 0, 4, 234.558, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 289.754 us, margin 2.4 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 4096, 0 }, 5, 22, 239.040, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 294.632 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 128256, 4096, 0 }, 23, 45, 244.102, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 357.369 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 64, 128256, 4096, 0 }, 46, 90, 265.397, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 361.798 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 128256, 4096, 0 }, 91, 181, 369.370, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 385.898 us, margin 4.5 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 128256, 4096, 0 }, 182, 362, 688.168, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 716.410 us, margin 4.1 %, ties 2 */
        { "h200", 90, "int8", { 512, 128256, 4096, 0 }, 363, INT64_MAX, 1245.776, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1293.513 us, margin 3.8 %, ties 2 */
        /* h200 int8 n=151936 k=4096 bias=0 */
        { "h200", 90, "int8", { 1, 151936, 4096, 0 }, 0, 4, 276.059, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 335.149 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 151936, 4096, 0 }, 5, 22, 284.407, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 341.346 us, margin 3.7 %, ties 4 */
        { "h200", 90, "int8", { 32, 151936, 4096, 0 }, 23, 45, 296.035, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 407.964 us, margin 37.8 %, ties 1 */
        { "h200", 90, "int8", { 64, 151936, 4096, 0 }, 46, 90, 326.515, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 425.482 us, margin 19.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 151936, 4096, 0 }, 91, 181, 420.218, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 441.726 us, margin 5.1 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 151936, 4096, 0 }, 182, 362, 808.352, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 840.212 us, margin 3.9 %, ties 2 */
        { "h200", 90, "int8", { 512, 151936, 4096, 0 }, 363, INT64_MAX, 1513.504, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1579.063 us, margin 4.3 %, ties 3 */
        /* h200 int8 n=152064 k=3584 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 152064, 3584, 0 }, 0, 4, 240.776, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 294.511 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 16, 152064, 3584, 0 }, 5, 22, 247.768, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 300.402 us, margin 2.6 %, ties 3 */
        { "h200", 90, "int8", { 32, 152064, 3584, 0 }, 23, 45, 257.147, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 361.479 us, margin 40.6 %, ties 2 */
        { "h200", 90, "int8", { 64, 152064, 3584, 0 }, 46, 90, 289.447, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 377.420 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 152064, 3584, 0 }, 91, 181, 376.278, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 395.668 us, margin 5.2 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 152064, 3584, 0 }, 182, 362, 678.107, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 714.747 us, margin 5.4 %, ties 2 */
        { "h200", 90, "int8", { 512, 152064, 3584, 0 }, 363, INT64_MAX, 1339.968, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1403.335 us, margin 4.7 %, ties 2 */
        /* h200 int8 n=152064 k=5120 bias=0 */
        { "h200", 90, "int8", { 1, 152064, 5120, 0 }, 0, 4, 346.579, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 421.818 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 16, 152064, 5120, 0 }, 5, 22, 357.146, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 479.561 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 32, 152064, 5120, 0 }, 23, 45, 366.138, { /*block_m*/ 32, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 506.984 us, margin 38.5 %, ties 1 */
        { "h200", 90, "int8", { 64, 152064, 5120, 0 }, 46, 90, 404.056, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 516.213 us, margin 16.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 152064, 5120, 0 }, 91, 181, 514.261, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 541.454 us, margin 5.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 152064, 5120, 0 }, 182, 362, 1004.776, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1052.233 us, margin 4.7 %, ties 2 */
        { "h200", 90, "int8", { 512, 152064, 5120, 0 }, 363, INT64_MAX, 1821.248, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1901.040 us, margin 4.4 %, ties 3 */
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
