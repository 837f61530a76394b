/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_w8a8: int8 GEMM on mma.sync with the per-token and per-channel scales and the bias in its epilogue
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 9199e409efae43cb, 56 rows
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
    return a > b ? (double)a / (double)(b > 0 ? b : 1) : (double)b / (double)(a > 0 ? a : 1);
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
        double median_us;
        struct wt_gemm_w8a8_config config;
    } rows[] = {
        /* h200 int8 n=2048 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 4.531, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.046 us, margin 165.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 2048, 0, 0 }, 3.658, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.078 us, margin 230.1 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 2048, 0, 0 }, 3.529, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 12.317 us, margin 249.0 %, ties 3 */
        { "h200", 90, "int8", { 64, 2048, 2048, 0, 0 }, 3.811, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.032 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 2048, 0, 0 }, 4.889, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 13.628 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 2048, 0, 0 }, 7.747, { /*block_m*/ 16, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.606 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 512, 2048, 2048, 0, 0 }, 8.769, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.532 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 2048, 0, 0 }, 12.618, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 13.793 us, margin 9.3 %, ties 3 */
        { "h200", 90, "int8", { 2048, 2048, 2048, 0, 0 }, 20.726, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.945 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 4096, 2048, 2048, 0, 0 }, 42.016, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 43.265 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 8192, 2048, 2048, 0, 0 }, 90.559, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 90.538 us, margin 0.0 %, ties 4 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "int8", { 16384, 2048, 2048, 0, 0 }, 175.623, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 175.373 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 2048, 0, 0 }, 356.064, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 354.982 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 2048, 0, 0 }, 717.914, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 721.421 us, margin 2.1 %, ties 3 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 8.813, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 2, /*raster*/ 8 } }, /* default 40.863 us, margin 363.7 %, ties 2 */
        { "h200", 90, "int8", { 16, 2048, 8192, 0, 0 }, 8.356, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 40.971 us, margin 4.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 8192, 0, 0 }, 8.789, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 41.095 us, margin 367.6 %, ties 3 */
        { "h200", 90, "int8", { 64, 2048, 8192, 0, 0 }, 10.578, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 41.748 us, margin 4.2 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 8192, 0, 0 }, 15.173, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 43.196 us, margin 184.7 %, ties 2 */
        { "h200", 90, "int8", { 256, 2048, 8192, 0, 0 }, 18.389, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 43.062 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 512, 2048, 8192, 0, 0 }, 24.361, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 42.819 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 8192, 0, 0 }, 37.821, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 43.174 us, margin 2.7 %, ties 2 */
        /* one config for m 2048 to 4096: */
        { "h200", 90, "int8", { 2048, 2048, 8192, 0, 0 }, 70.082, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 74.754 us, margin 6.7 %, ties 3 */
        { "h200", 90, "int8", { 4096, 2048, 8192, 0, 0 }, 144.686, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 155.338 us, margin 7.4 %, ties 3 */
        { "h200", 90, "int8", { 8192, 2048, 8192, 0, 0 }, 293.424, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 303.603 us, margin 3.5 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048, 8192, 0, 0 }, 596.741, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 613.179 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 8192, 0, 0 }, 1182.891, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1202.485 us, margin 1.7 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 8192, 0, 0 }, 2301.536, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 2301.536 us, margin 0.0 %, ties 2 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 4.079, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.155 us, margin 198.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 2048, 0, 0 }, 3.778, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 12.177 us, margin 222.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 2048, 0, 0 }, 4.028, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 12.414 us, margin 2.8 %, ties 2 */
        { "h200", 90, "int8", { 64, 3072, 2048, 0, 0 }, 5.380, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.121 us, margin 1.9 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "int8", { 128, 3072, 2048, 0, 0 }, 6.297, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.737 us, margin 118.2 %, ties 2 */
        { "h200", 90, "int8", { 256, 3072, 2048, 0, 0 }, 8.578, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.747 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 512, 3072, 2048, 0, 0 }, 12.361, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 13.683 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 1024, 3072, 2048, 0, 0 }, 20.604, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.412 us, margin 3.9 %, ties 3 */
        { "h200", 90, "int8", { 2048, 3072, 2048, 0, 0 }, 33.217, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 33.084 us, margin 2.0 %, ties 3 */
        { "h200", 90, "int8", { 4096, 3072, 2048, 0, 0 }, 63.000, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 63.000 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 8192, 3072, 2048, 0, 0 }, 134.111, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 133.530 us, margin 1.6 %, ties 3 */
        /* one config for m 16384 to 32768: */
        { "h200", 90, "int8", { 16384, 3072, 2048, 0, 0 }, 265.513, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 265.513 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 32768, 3072, 2048, 0, 0 }, 501.024, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 501.024 us, margin 8.6 %, ties 2 */
        { "h200", 90, "int8", { 65536, 3072, 2048, 0, 0 }, 1050.837, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1046.731 us, margin 0.0 %, ties 3 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        /* one config for m 1 to 16: */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 8.659, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 14.968 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 16, 16384, 2048, 0, 0 }, 9.087, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 256, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 15.424 us, margin 69.7 %, ties 3 */
        { "h200", 90, "int8", { 32, 16384, 2048, 0, 0 }, 11.540, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 4 } }, /* default 15.732 us, margin 36.3 %, ties 2 */
        { "h200", 90, "int8", { 64, 16384, 2048, 0, 0 }, 12.572, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 16.579 us, margin 31.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 2048, 0, 0 }, 13.874, { /*block_m*/ 128, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 17.598 us, margin 26.8 %, ties 2 */
        /* one config for m 256 to 512: */
        { "h200", 90, "int8", { 256, 16384, 2048, 0, 0 }, 22.281, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 23.224 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 512, 16384, 2048, 0, 0 }, 42.871, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 128, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 43.509 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 2048, 0, 0 }, 85.281, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 85.281 us, margin 1.5 %, ties 1 */
        /* one config for m 2048 to 4096: */
        { "h200", 90, "int8", { 2048, 16384, 2048, 0, 0 }, 180.566, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 179.792 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 2048, 0, 0 }, 353.627, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 356.485 us, margin 0.0 %, ties 3 */
        /* one config for m 8192 to 32768: */
        { "h200", 90, "int8", { 8192, 16384, 2048, 0, 0 }, 712.859, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 709.781 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 2048, 0, 0 }, 1377.152, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1376.464 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 32768, 16384, 2048, 0, 0 }, 2841.632, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2832.288 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 2048, 0, 0 }, 5782.624, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 5782.624 us, margin 4.6 %, ties 1 */
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
