/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rmsnorm: RMSNorm of bf16 rows with optional residual add before and INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results f244f3e64239a18f, 166 rows
 */
#ifndef WT_RMSNORM_H
#define WT_RMSNORM_H
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

struct wt_rmsnorm_config {
    int threads;
    int rows_per_block;
};

struct wt_rmsnorm_dims {
    int64_t m;
    int64_t k;
    int64_t residual;
    int64_t quant;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_rmsnorm_find(const char *gpu, int cc, const char *dtype, struct wt_rmsnorm_dims dims,
                                       struct wt_rmsnorm_config *out, double *median_us)
{
    static const struct wt_rmsnorm_config otherwise = { /*threads*/ 256, /*rows_per_block*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_rmsnorm_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_rmsnorm_config config;
    } rows[] = {
        /* h200 bf16 k=2048 residual=0 quant=0 */
        /* one config from m 0 to 45: */
        { "h200", 90, "bf16", { 1, 2048, 0, 0 }, 0, 4, 0.978, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.978 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 0, 0 }, 5, 22, 1.018, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.018 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 0, 0 }, 23, 45, 1.026, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.026 us, margin 3.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 0, 0 }, 46, 90, 1.208, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.283 us, margin 6.1 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 0, 0 }, 91, 181, 1.493, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.811 us, margin 21.3 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 0, 0 }, 182, 362, 1.641, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.057 us, margin 1.4 %, ties 1 */
        /* one config from m 363 to 5792: */
        { "h200", 90, "bf16", { 512, 2048, 0, 0 }, 363, 724, 1.807, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.807 us, margin 3.8 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 0, 0 }, 725, 1448, 2.457, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.457 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 0, 0 }, 1449, 2896, 3.940, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.940 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 0, 0 }, 2897, 5792, 6.822, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.822 us, margin 0.0 %, ties 2 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "bf16", { 8192, 2048, 0, 0 }, 5793, 11585, 18.857, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 20.614 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 2048, 0, 0 }, 11586, 23170, 35.807, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 38.123 us, margin 2.5 %, ties 2 */
        /* one config from m 23171 on: */
        { "h200", 90, "bf16", { 32768, 2048, 0, 0 }, 23171, 46340, 68.629, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 73.929 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 2048, 0, 0 }, 46341, INT64_MAX, 133.093, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 145.273 us, margin 1.3 %, ties 3 */
        /* h200 bf16 k=2048 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 1, 0 }, 0, 4, 1.048, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.074 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 1, 0 }, 5, 22, 1.157, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.177 us, margin 1.8 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 1, 0 }, 23, 45, 1.181, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.181 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 1, 0 }, 46, 90, 1.382, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.604 us, margin 16.1 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 1, 0 }, 91, 181, 1.620, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.366 us, margin 46.1 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 1, 0 }, 182, 362, 1.684, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.735 us, margin 62.4 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 1, 0 }, 363, 724, 2.175, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.766 us, margin 27.2 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "bf16", { 1024, 2048, 1, 0 }, 725, 1448, 3.552, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.552 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 1, 0 }, 1449, 2896, 5.923, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.923 us, margin 4.9 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 1, 0 }, 2897, 5792, 15.779, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 15.848 us, margin 6.2 %, ties 2 */
        /* one config from m 5793 to 46340: */
        { "h200", 90, "bf16", { 8192, 2048, 1, 0 }, 5793, 11585, 34.409, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.409 us, margin 2.5 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 1, 0 }, 11586, 23170, 65.993, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 65.993 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 1, 0 }, 23171, 46340, 129.873, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 129.873 us, margin 8.7 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 257.317, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 257.979 us, margin 8.4 %, ties 3 */
        /* h200 bf16 k=3072 residual=0 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 3072, 0, 0 }, 0, 4, 1.142, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.144 us, margin 2.9 %, ties 2 */
        { "h200", 90, "bf16", { 16, 3072, 0, 0 }, 5, 22, 1.180, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.183 us, margin 3.9 %, ties 2 */
        { "h200", 90, "bf16", { 32, 3072, 0, 0 }, 23, 45, 1.302, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.302 us, margin 0.0 %, ties 2 */
        /* one config from m 46 to 362: */
        { "h200", 90, "bf16", { 64, 3072, 0, 0 }, 46, 90, 1.568, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.745 us, margin 11.3 %, ties 2 */
        { "h200", 90, "bf16", { 128, 3072, 0, 0 }, 91, 181, 1.616, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.071 us, margin 28.2 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3072, 0, 0 }, 182, 362, 1.750, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.268 us, margin 29.6 %, ties 1 */
        { "h200", 90, "bf16", { 512, 3072, 0, 0 }, 363, 724, 2.214, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.317 us, margin 4.7 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "bf16", { 1024, 3072, 0, 0 }, 725, 1448, 3.426, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.426 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 3072, 0, 0 }, 1449, 2896, 5.618, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.618 us, margin 4.8 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 3072, 0, 0 }, 2897, 5792, 13.952, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 15.837 us, margin 13.5 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 3072, 0, 0 }, 5793, 11585, 25.568, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 30.690 us, margin 6.8 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 3072, 0, 0 }, 11586, INT64_MAX, 49.288, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 58.603 us, margin 3.5 %, ties 1 */
        /* h200 bf16 k=3072 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 3072, 1, 0 }, 0, 4, 1.191, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.418 us, margin 19.1 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3072, 1, 0 }, 5, 22, 1.292, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.625 us, margin 25.8 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3072, 1, 0 }, 23, 45, 1.501, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.744 us, margin 16.2 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "bf16", { 64, 3072, 1, 0 }, 46, 90, 1.728, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.262 us, margin 30.9 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3072, 1, 0 }, 91, 181, 1.822, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.822 us, margin 54.9 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3072, 1, 0 }, 182, 362, 1.960, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.108 us, margin 58.6 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "bf16", { 512, 3072, 1, 0 }, 363, 724, 2.714, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.587 us, margin 32.1 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 3072, 1, 0 }, 725, 1448, 4.808, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 5.359 us, margin 11.5 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 3072, 1, 0 }, 1449, 2896, 9.185, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 9.700 us, margin 2.7 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 3072, 1, 0 }, 2897, 5792, 25.644, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 26.959 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 3072, 1, 0 }, 5793, 11585, 49.449, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 51.019 us, margin 3.2 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 3072, 1, 0 }, 11586, INT64_MAX, 96.797, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 98.343 us, margin 1.6 %, ties 2 */
        /* h200 bf16 k=3584 residual=0 quant=0 */
        { "h200", 90, "bf16", { 1, 3584, 0, 0 }, 0, 4, 1.181, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.181 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 3584, 0, 0 }, 5, 22, 1.230, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.241 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 3584, 0, 0 }, 23, 45, 1.386, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.386 us, margin 2.9 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "bf16", { 64, 3584, 0, 0 }, 46, 90, 1.642, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.832 us, margin 11.6 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3584, 0, 0 }, 91, 181, 1.713, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.222 us, margin 29.7 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3584, 0, 0 }, 182, 362, 1.848, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.388 us, margin 29.2 %, ties 1 */
        { "h200", 90, "bf16", { 512, 3584, 0, 0 }, 363, 724, 2.387, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.442 us, margin 2.3 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "bf16", { 1024, 3584, 0, 0 }, 725, 1448, 3.643, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.643 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 3584, 0, 0 }, 1449, 2896, 6.239, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.239 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 3584, 0, 0 }, 2897, 5792, 15.153, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 18.157 us, margin 5.1 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "bf16", { 8192, 3584, 0, 0 }, 5793, 11585, 29.751, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 33.758 us, margin 2.8 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 3584, 0, 0 }, 11586, INT64_MAX, 57.316, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 64.389 us, margin 3.8 %, ties 1 */
        /* h200 bf16 k=3584 residual=1 quant=0 */
        /* one config from m 0 to 45: */
        { "h200", 90, "bf16", { 1, 3584, 1, 0 }, 0, 4, 1.263, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.476 us, margin 5.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 3584, 1, 0 }, 5, 22, 1.344, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.662 us, margin 23.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 3584, 1, 0 }, 23, 45, 1.715, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.810 us, margin 4.2 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "bf16", { 64, 3584, 1, 0 }, 46, 90, 1.830, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.442 us, margin 33.4 %, ties 1 */
        { "h200", 90, "bf16", { 128, 3584, 1, 0 }, 91, 181, 1.921, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.060 us, margin 59.3 %, ties 1 */
        { "h200", 90, "bf16", { 256, 3584, 1, 0 }, 182, 362, 2.142, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.378 us, margin 57.7 %, ties 1 */
        /* one config from m 363 on: */
        { "h200", 90, "bf16", { 512, 3584, 1, 0 }, 363, 724, 2.965, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.080 us, margin 37.6 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 3584, 1, 0 }, 725, 1448, 5.346, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 5.987 us, margin 12.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 3584, 1, 0 }, 1449, 2896, 12.484, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 12.682 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 3584, 1, 0 }, 2897, 5792, 29.786, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 30.513 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 3584, 1, 0 }, 5793, 11585, 57.828, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 58.483 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 3584, 1, 0 }, 11586, INT64_MAX, 114.202, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 114.404 us, margin 1.2 %, ties 2 */
        /* h200 bf16 k=4096 residual=0 quant=0 */
        { "h200", 90, "bf16", { 1, 4096, 0, 0 }, 0, 4, 1.101, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.101 us, margin 0.0 %, ties 2 */
        /* one config from m 5 to 45: */
        { "h200", 90, "bf16", { 16, 4096, 0, 0 }, 5, 22, 1.156, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.175 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 4096, 0, 0 }, 23, 45, 1.283, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.306 us, margin 1.9 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "bf16", { 64, 4096, 0, 0 }, 46, 90, 1.650, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.832 us, margin 11.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 4096, 0, 0 }, 91, 181, 1.748, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.297 us, margin 31.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 4096, 0, 0 }, 182, 362, 1.889, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.408 us, margin 27.5 %, ties 2 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "bf16", { 512, 4096, 0, 0 }, 363, 724, 2.382, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.677 us, margin 12.4 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 4096, 0, 0 }, 725, 1448, 3.920, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.975 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 4096, 0, 0 }, 1449, 2896, 6.318, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.318 us, margin 0.0 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 4096, 0, 0 }, 2897, 5792, 18.039, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 19.770 us, margin 7.0 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 4096, 0, 0 }, 5793, 11585, 33.868, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 36.874 us, margin 5.7 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 4096, 0, 0 }, 11586, INT64_MAX, 66.025, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 70.813 us, margin 5.0 %, ties 1 */
        /* h200 bf16 k=4096 residual=1 quant=0 */
        { "h200", 90, "bf16", { 1, 4096, 1, 0 }, 0, 4, 1.246, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.246 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 4096, 1, 0 }, 5, 22, 1.361, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.390 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 4096, 1, 0 }, 23, 45, 1.483, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.559 us, margin 5.2 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "bf16", { 64, 4096, 1, 0 }, 46, 90, 1.822, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.447 us, margin 34.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 4096, 1, 0 }, 91, 181, 1.936, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.064 us, margin 58.3 %, ties 1 */
        { "h200", 90, "bf16", { 256, 4096, 1, 0 }, 182, 362, 2.199, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.349 us, margin 52.3 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "bf16", { 512, 4096, 1, 0 }, 363, 724, 3.468, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.731 us, margin 36.4 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 4096, 1, 0 }, 725, 1448, 5.827, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 6.114 us, margin 4.9 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 4096, 1, 0 }, 1449, 2896, 15.606, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.606 us, margin 3.2 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 4096, 1, 0 }, 2897, 5792, 34.405, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 34.726 us, margin 2.2 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 4096, 1, 0 }, 5793, 11585, 66.746, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 66.982 us, margin 2.7 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 4096, 1, 0 }, 11586, INT64_MAX, 130.649, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 131.375 us, margin 1.1 %, ties 2 */
        /* h200 bf16 k=5120 residual=0 quant=0 */
        { "h200", 90, "bf16", { 1, 5120, 0, 0 }, 0, 4, 1.320, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.355 us, margin 1.5 %, ties 1 */
        /* one config from m 5 to 45: */
        { "h200", 90, "bf16", { 16, 5120, 0, 0 }, 5, 22, 1.406, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.406 us, margin 3.3 %, ties 2 */
        { "h200", 90, "bf16", { 32, 5120, 0, 0 }, 23, 45, 1.660, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.660 us, margin 5.2 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "bf16", { 64, 5120, 0, 0 }, 46, 90, 1.836, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.226 us, margin 21.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 5120, 0, 0 }, 91, 181, 1.912, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.556 us, margin 33.7 %, ties 1 */
        { "h200", 90, "bf16", { 256, 5120, 0, 0 }, 182, 362, 2.121, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.627 us, margin 23.9 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "bf16", { 512, 5120, 0, 0 }, 363, 724, 2.920, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.920 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 5120, 0, 0 }, 725, 1448, 4.634, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.634 us, margin 0.0 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 5120, 0, 0 }, 1449, 2896, 8.389, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 9.347 us, margin 11.4 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 5120, 0, 0 }, 2897, 5792, 21.580, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 25.399 us, margin 5.1 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 5120, 0, 0 }, 5793, 11585, 41.267, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 46.722 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 5120, 0, 0 }, 11586, INT64_MAX, 81.049, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 89.886 us, margin 3.6 %, ties 2 */
        /* h200 bf16 k=5120 residual=1 quant=0 */
        /* one config from m 0 to 724: */
        { "h200", 90, "bf16", { 1, 5120, 1, 0 }, 0, 4, 1.466, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.815 us, margin 23.8 %, ties 1 */
        { "h200", 90, "bf16", { 16, 5120, 1, 0 }, 5, 22, 1.795, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.031 us, margin 13.1 %, ties 2 */
        { "h200", 90, "bf16", { 32, 5120, 1, 0 }, 23, 45, 2.018, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.188 us, margin 8.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 5120, 1, 0 }, 46, 90, 2.098, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.057 us, margin 45.7 %, ties 1 */
        { "h200", 90, "bf16", { 128, 5120, 1, 0 }, 91, 181, 2.221, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.562 us, margin 60.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 5120, 1, 0 }, 182, 362, 2.487, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.156 us, margin 67.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 5120, 1, 0 }, 363, 724, 4.448, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 5.189 us, margin 16.7 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 5120, 1, 0 }, 725, 1448, 7.376, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 7.376 us, margin 0.0 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 5120, 1, 0 }, 1449, 2896, 22.847, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 23.657 us, margin 3.1 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 5120, 1, 0 }, 2897, 5792, 42.909, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 44.236 us, margin 3.1 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 5120, 1, 0 }, 5793, 11585, 83.391, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 85.503 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 5120, 1, 0 }, 11586, INT64_MAX, 164.693, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 165.702 us, margin 1.2 %, ties 2 */
        /* h200 int8 k=2048 residual=0 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 0, 1 }, 0, 4, 1.316, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.316 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 0, 1 }, 5, 22, 1.360, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.360 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 0, 1 }, 23, 45, 1.362, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.362 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 0, 1 }, 46, 90, 1.605, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.839 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 0, 1 }, 91, 181, 2.099, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 2.852 us, margin 3.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 0, 1 }, 182, 362, 2.177, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.206 us, margin 47.3 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 2048, 0, 1 }, 363, 724, 2.646, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.646 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 0, 1 }, 725, 1448, 3.434, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.434 us, margin 3.3 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 0, 1 }, 1449, 2896, 4.600, { /*threads*/ 256, /*rows_per_block*/ 8 } }, /* default 6.101 us, margin 32.6 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 0, 1 }, 2897, 5792, 7.543, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 10.888 us, margin 4.1 %, ties 2 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 0, 1 }, 5793, 11585, 15.517, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 24.202 us, margin 56.0 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 0, 1 }, 11586, 23170, 28.753, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 46.580 us, margin 12.5 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 0, 1 }, 23171, 46340, 53.341, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 88.785 us, margin 13.5 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 0, 1 }, 46341, INT64_MAX, 102.538, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 175.012 us, margin 70.7 %, ties 2 */
        /* h200 int8 k=2048 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 1.055, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.084 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 1.153, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.170 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 1.171, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.171 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.383, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.608 us, margin 16.3 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.605, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.358 us, margin 46.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.692, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.726 us, margin 13.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 2.163, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.782 us, margin 28.6 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 3.537, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.537 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 5.898, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.898 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 15.725, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 15.794 us, margin 5.5 %, ties 2 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 34.178, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.178 us, margin 9.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 65.993, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 65.993 us, margin 9.4 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 129.876, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 129.876 us, margin 8.6 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 257.774, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 257.774 us, margin 8.2 %, ties 3 */
        /* h200 int8 k=2048 residual=1 quant=1 */
        { "h200", 90, "int8", { 1, 2048, 1, 1 }, 0, 4, 1.406, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.429 us, margin 1.6 %, ties 1 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 2048, 1, 1 }, 5, 22, 1.510, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.510 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 1 }, 23, 45, 1.518, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.518 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 1 }, 46, 90, 1.790, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.173 us, margin 3.2 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 1 }, 91, 181, 2.221, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.392 us, margin 52.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 1 }, 182, 362, 2.419, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.833 us, margin 6.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 1 }, 363, 724, 3.093, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.570 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 1 }, 725, 1448, 4.058, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.058 us, margin 6.1 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 1, 1 }, 1449, 2896, 6.404, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.955 us, margin 8.6 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 1 }, 2897, 5792, 12.298, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 13.954 us, margin 13.5 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 1, 1 }, 5793, 11585, 32.932, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 33.940 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 1, 1 }, 11586, 23170, 61.635, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 64.678 us, margin 4.9 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 1 }, 23171, 46340, 117.135, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 123.198 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 1, 1 }, 46341, INT64_MAX, 228.306, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 240.476 us, margin 2.4 %, ties 1 */
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
        fits = fits && rows[i].dims.k == dims.k;
        same = same && rows[i].dims.k == dims.k;
        far *= wt_ratio(rows[i].dims.k, dims.k);
        fits = fits && rows[i].dims.residual == dims.residual;
        same = same && rows[i].dims.residual == dims.residual;
        far *= wt_ratio(rows[i].dims.residual, dims.residual);
        fits = fits && rows[i].dims.quant == dims.quant;
        same = same && rows[i].dims.quant == dims.quant;
        far *= wt_ratio(rows[i].dims.quant, dims.quant);
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
