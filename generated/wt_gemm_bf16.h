/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_bf16: bf16 GEMM on mma.sync with a cp.async ring and split-K, for every M and every GPU
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 85ed28c09e53f9fb, 70 rows
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
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, 4, 5.202, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.791 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 2048, 0 }, 5, 22, 5.091, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.783 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 2048, 0 }, 23, 45, 5.679, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 20.815 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 2048, 0 }, 46, 90, 7.014, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 2, /*raster*/ 4 } }, /* default 20.831 us, margin 197.0 %, ties 2 */
        { "h200", 90, "bf16", { 128, 2048, 2048, 0 }, 91, 181, 8.613, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.698 us, margin 151.9 %, ties 2 */
        { "h200", 90, "bf16", { 256, 2048, 2048, 0 }, 182, 362, 10.372, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.543 us, margin 107.7 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 2048, 0 }, 363, 724, 13.606, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.553 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 2048, 0 }, 725, 1448, 19.208, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 21.661 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 2048, 0 }, 1449, 2896, 36.911, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 37.901 us, margin 2.7 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 2048, 2048, 0 }, 2897, 5792, 72.654, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 74.284 us, margin 2.2 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 2048, 0 }, 5793, 11585, 153.689, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 161.081 us, margin 4.8 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 2048, 0 }, 11586, 23170, 317.352, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 322.144 us, margin 1.5 %, ties 1 */
        /* one config from m 23171 on: */
        { "h200", 90, "bf16", { 32768, 2048, 2048, 0 }, 23171, 46340, 661.429, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 697.109 us, margin 5.4 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 2048, 0 }, 46341, INT64_MAX, 1224.843, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1282.037 us, margin 4.7 %, ties 3 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, 4, 11.784, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 5, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.428 us, margin 3.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 8192, 0 }, 5, 22, 11.156, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 78.047 us, margin 599.6 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 8192, 0 }, 23, 45, 13.371, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 78.446 us, margin 0.9 %, ties 2 */
        { "h200", 90, "bf16", { 64, 2048, 8192, 0 }, 46, 90, 16.363, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 78.522 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 8192, 0 }, 91, 181, 18.071, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 8 } }, /* default 81.400 us, margin 350.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 8192, 0 }, 182, 362, 26.235, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 4, /*raster*/ 4 } }, /* default 81.513 us, margin 210.7 %, ties 3 */
        { "h200", 90, "bf16", { 512, 2048, 8192, 0 }, 363, 724, 48.038, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 82.589 us, margin 71.9 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 2048, 8192, 0 }, 725, 1448, 75.730, { /*block_m*/ 64, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 87.990 us, margin 16.2 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 2048, 8192, 0 }, 1449, 2896, 141.580, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 148.032 us, margin 4.6 %, ties 2 */
        /* one config from m 2897 to 23170: */
        { "h200", 90, "bf16", { 4096, 2048, 8192, 0 }, 2897, 5792, 288.005, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 299.504 us, margin 4.0 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 2048, 8192, 0 }, 5793, 11585, 602.992, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 625.093 us, margin 3.7 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 2048, 8192, 0 }, 11586, 23170, 1173.600, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 8 } }, /* default 1223.787 us, margin 4.3 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 2048, 8192, 0 }, 23171, 46340, 2384.160, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 2462.400 us, margin 3.3 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 8192, 0 }, 46341, INT64_MAX, 5008.192, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 5073.920 us, margin 1.3 %, ties 1 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, 4, 6.009, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.945 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 2048, 0 }, 5, 22, 6.092, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 8 } }, /* default 20.916 us, margin 2.3 %, ties 2 */
        { "h200", 90, "bf16", { 32, 3072, 2048, 0 }, 23, 45, 7.180, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 4, /*raster*/ 4 } }, /* default 20.977 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 3072, 2048, 0 }, 46, 90, 7.770, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.082 us, margin 4.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 2048, 0 }, 91, 181, 9.683, { /*block_m*/ 32, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.833 us, margin 4.3 %, ties 2 */
        { "h200", 90, "bf16", { 256, 3072, 2048, 0 }, 182, 362, 13.345, { /*block_m*/ 64, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 1 } }, /* default 21.643 us, margin 62.2 %, ties 3 */
        { "h200", 90, "bf16", { 512, 3072, 2048, 0 }, 363, 724, 18.636, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 21.836 us, margin 17.2 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 3072, 2048, 0 }, 725, 1448, 35.179, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 35.830 us, margin 1.9 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 3072, 2048, 0 }, 1449, 2896, 52.023, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 55.675 us, margin 7.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 3072, 2048, 0 }, 2897, 5792, 128.808, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 1 } }, /* default 130.844 us, margin 1.6 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 3072, 2048, 0 }, 5793, 11585, 231.130, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 242.355 us, margin 4.9 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 3072, 2048, 0 }, 11586, 23170, 478.940, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 502.544 us, margin 4.9 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 3072, 2048, 0 }, 23171, 46340, 997.032, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 997.032 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 3072, 2048, 0 }, 46341, INT64_MAX, 1808.752, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 1 } }, /* default 1912.992 us, margin 5.0 %, ties 2 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, 4, 17.287, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 25.230 us, margin 46.0 %, ties 1 */
        { "h200", 90, "bf16", { 16, 16384, 2048, 0 }, 5, 22, 15.936, { /*block_m*/ 16, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.239 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 16384, 2048, 0 }, 23, 45, 17.423, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 26.565 us, margin 52.5 %, ties 1 */
        { "h200", 90, "bf16", { 64, 16384, 2048, 0 }, 46, 90, 18.293, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 128, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 27.172 us, margin 48.5 %, ties 1 */
        { "h200", 90, "bf16", { 128, 16384, 2048, 0 }, 91, 181, 21.134, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 5, /*split_k*/ 1, /*raster*/ 8 } }, /* default 28.493 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 256, 16384, 2048, 0 }, 182, 362, 42.232, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 42.232 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 512, 16384, 2048, 0 }, 363, 724, 77.444, { /*block_m*/ 128, /*block_n*/ 256, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 78.542 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 16384, 2048, 0 }, 725, 1448, 147.820, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 147.820 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 2048, 16384, 2048, 0 }, 1449, 2896, 295.499, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 309.509 us, margin 4.7 %, ties 2 */
        { "h200", 90, "bf16", { 4096, 16384, 2048, 0 }, 2897, 5792, 575.691, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 575.691 us, margin -3.6 %, ties 2 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "bf16", { 8192, 16384, 2048, 0 }, 5793, 11585, 1181.824, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 1236.352 us, margin 4.6 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 16384, 2048, 0 }, 11586, 23170, 2312.096, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 3, /*split_k*/ 1, /*raster*/ 4 } }, /* default 2546.720 us, margin 10.1 %, ties 1 */
        /* one config from m 23171 on: */
        { "h200", 90, "bf16", { 32768, 16384, 2048, 0 }, 23171, 46340, 5062.848, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 5062.848 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 16384, 2048, 0 }, 46341, INT64_MAX, 10501.632, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 10501.632 us, margin 0.0 %, ties 3 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, 4, 115.025, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 143.318 us, margin 24.6 %, ties 3 */
        { "h200", 90, "bf16", { 16, 128256, 2048, 0 }, 5, 22, 121.470, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.230 us, margin 20.4 %, ties 3 */
        { "h200", 90, "bf16", { 32, 128256, 2048, 0 }, 23, 45, 124.305, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 147.436 us, margin 18.6 %, ties 3 */
        { "h200", 90, "bf16", { 64, 128256, 2048, 0 }, 46, 90, 130.714, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 150.466 us, margin 15.1 %, ties 3 */
        { "h200", 90, "bf16", { 128, 128256, 2048, 0 }, 91, 181, 180.101, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 180.101 us, margin 0.0 %, ties 3 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 128256, 2048, 0 }, 182, 362, 317.744, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 323.856 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 622.155, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 619.947 us, margin 0.0 %, ties 3 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, 4, 115.411, { /*block_m*/ 16, /*block_n*/ 32, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 2, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 144.002 us, margin 24.8 %, ties 3 */
        { "h200", 90, "int8", { 16, 128256, 2048, 0 }, 5, 22, 121.186, { /*block_m*/ 16, /*block_n*/ 64, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 6, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.095 us, margin 20.6 %, ties 3 */
        { "h200", 90, "int8", { 32, 128256, 2048, 0 }, 23, 45, 124.348, { /*block_m*/ 32, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 146.919 us, margin 18.2 %, ties 3 */
        { "h200", 90, "int8", { 64, 128256, 2048, 0 }, 46, 90, 130.443, { /*block_m*/ 64, /*block_n*/ 128, /*block_k*/ 64, /*warps_m*/ 1, /*warps_n*/ 4, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 149.637 us, margin 14.7 %, ties 3 */
        { "h200", 90, "int8", { 128, 128256, 2048, 0 }, 91, 181, 176.419, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 8 } }, /* default 176.419 us, margin 0.0 %, ties 3 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 128256, 2048, 0 }, 182, 362, 335.461, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 334.992 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 512, 128256, 2048, 0 }, 363, INT64_MAX, 615.221, { /*block_m*/ 128, /*block_n*/ 128, /*block_k*/ 32, /*warps_m*/ 2, /*warps_n*/ 2, /*stages*/ 4, /*split_k*/ 1, /*raster*/ 4 } }, /* default 615.915 us, margin 2.3 %, ties 3 */
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
