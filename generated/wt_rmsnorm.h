/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rmsnorm: RMSNorm of bf16 rows with optional residual add before and INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 7149118ed5fc621d, 350 rows
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
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_rmsnorm_find(const char *gpu, int cc, const char *dtype, struct wt_rmsnorm_dims dims,
                                       struct wt_rmsnorm_config *out, struct wt_rmsnorm_dims *measured, double *median_us)
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
        { "h200", 90, "bf16", { 32768, 2048, 0, 0 }, 23171, 46340, 68.766, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 73.615 us, margin 1.0 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 2048, 0, 0 }, 46341, INT64_MAX, 133.006, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 144.290 us, margin 1.4 %, ties 2 */
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
        /* one config from m 5793 on: */
        { "h200", 90, "bf16", { 8192, 2048, 1, 0 }, 5793, 11585, 34.409, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.409 us, margin 2.5 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 1, 0 }, 11586, 23170, 65.993, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 65.993 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 1, 0 }, 23171, 46340, 129.331, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 129.331 us, margin 3.0 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 257.854, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 257.854 us, margin 1.4 %, ties 3 */
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
        { "h200", 90, "bf16", { 16384, 3072, 0, 0 }, 11586, 23170, 49.288, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 58.603 us, margin 3.5 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 3072, 0, 0 }, 23171, 46340, 96.372, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 113.890 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 3072, 0, 0 }, 46341, INT64_MAX, 191.702, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 223.845 us, margin 1.7 %, ties 1 */
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
        { "h200", 90, "bf16", { 16384, 3072, 1, 0 }, 11586, 23170, 96.797, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 98.343 us, margin 1.6 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 3072, 1, 0 }, 23171, 46340, 195.502, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 196.595 us, margin 1.2 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 3072, 1, 0 }, 46341, INT64_MAX, 388.858, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 389.190 us, margin 1.3 %, ties 4 */
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
        /* one config from m 5793 to 23170: */
        { "h200", 90, "bf16", { 8192, 3584, 0, 0 }, 5793, 11585, 29.751, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 33.758 us, margin 2.8 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 3584, 0, 0 }, 11586, 23170, 57.316, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 64.389 us, margin 3.8 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 3584, 0, 0 }, 23171, 46340, 112.559, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 124.949 us, margin 2.0 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 3584, 0, 0 }, 46341, INT64_MAX, 224.014, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 248.779 us, margin 2.6 %, ties 2 */
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
        { "h200", 90, "bf16", { 16384, 3584, 1, 0 }, 11586, 23170, 114.202, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 114.404 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 3584, 1, 0 }, 23171, 46340, 226.404, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 227.133 us, margin 1.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 3584, 1, 0 }, 46341, INT64_MAX, 453.400, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 453.311 us, margin 2.8 %, ties 4 */
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
        { "h200", 90, "bf16", { 16384, 4096, 0, 0 }, 11586, 23170, 66.025, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 70.813 us, margin 5.0 %, ties 1 */
        { "h200", 90, "bf16", { 32768, 4096, 0, 0 }, 23171, 46340, 129.931, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 138.624 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 65536, 4096, 0, 0 }, 46341, INT64_MAX, 258.443, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 273.355 us, margin 1.5 %, ties 2 */
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
        { "h200", 90, "bf16", { 16384, 4096, 1, 0 }, 11586, 23170, 130.649, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 131.375 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 4096, 1, 0 }, 23171, 46340, 259.794, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 261.282 us, margin 1.6 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 4096, 1, 0 }, 46341, INT64_MAX, 517.381, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 522.178 us, margin 1.1 %, ties 4 */
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
        { "h200", 90, "bf16", { 16384, 5120, 0, 0 }, 11586, 23170, 81.049, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 89.886 us, margin 3.6 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 5120, 0, 0 }, 23171, 46340, 161.047, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 178.288 us, margin 1.3 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 5120, 0, 0 }, 46341, INT64_MAX, 320.515, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 353.106 us, margin 8.6 %, ties 5 */
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
        /* one config from m 1449 to 46340: */
        { "h200", 90, "bf16", { 2048, 5120, 1, 0 }, 1449, 2896, 22.847, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 23.657 us, margin 3.1 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 5120, 1, 0 }, 2897, 5792, 42.909, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 44.236 us, margin 3.1 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 5120, 1, 0 }, 5793, 11585, 83.391, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 85.503 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 5120, 1, 0 }, 11586, 23170, 164.693, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 165.702 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 5120, 1, 0 }, 23171, 46340, 326.005, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 327.136 us, margin 6.2 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 5120, 1, 0 }, 46341, INT64_MAX, 649.035, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 649.035 us, margin 2.5 %, ties 3 */
        /* h200 int8 k=2048 residual=0 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 0, 1 }, 0, 4, 1.324, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.324 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 0, 1 }, 5, 22, 1.363, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.363 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 0, 1 }, 23, 45, 1.364, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.364 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 0, 1 }, 46, 90, 1.633, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.846 us, margin 13.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 0, 1 }, 91, 181, 2.147, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 2.871 us, margin 33.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 0, 1 }, 182, 362, 2.175, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.210 us, margin 47.6 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 2048, 0, 1 }, 363, 724, 2.613, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.613 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 0, 1 }, 725, 1448, 3.400, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.400 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 0, 1 }, 1449, 2896, 4.581, { /*threads*/ 256, /*rows_per_block*/ 8 } }, /* default 6.062 us, margin 32.3 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 0, 1 }, 2897, 5792, 7.545, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 10.867 us, margin 4.1 %, ties 2 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 0, 1 }, 5793, 11585, 15.671, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 24.315 us, margin 55.2 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 0, 1 }, 11586, 23170, 28.713, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 46.222 us, margin 11.9 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 0, 1 }, 23171, 46340, 53.360, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 89.018 us, margin 66.8 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 0, 1 }, 46341, INT64_MAX, 102.562, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 174.835 us, margin 70.5 %, ties 2 */
        /* h200 int8 k=2048 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 1.054, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.075 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 1.153, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.177 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 1.174, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.174 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.381, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.610 us, margin 16.5 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.629, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.364 us, margin 45.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.677, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.731 us, margin 62.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 2.173, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.797 us, margin 28.7 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 3.566, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.566 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 5.923, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.923 us, margin 4.9 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 15.709, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 15.930 us, margin 1.4 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 34.309, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.309 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 66.036, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.036 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 129.329, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 129.329 us, margin 3.1 %, ties 4 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 257.744, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 257.744 us, margin 1.9 %, ties 3 */
        /* h200 int8 k=2048 residual=1 quant=1 */
        { "h200", 90, "int8", { 1, 2048, 1, 1 }, 0, 4, 1.406, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.428 us, margin 1.6 %, ties 1 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 2048, 1, 1 }, 5, 22, 1.503, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.503 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 1 }, 23, 45, 1.521, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.521 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 1 }, 46, 90, 1.795, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.162 us, margin 1.2 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 1 }, 91, 181, 2.225, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.403 us, margin 53.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 1 }, 182, 362, 2.404, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.839 us, margin 59.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 1 }, 363, 724, 3.091, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.599 us, margin 16.5 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 1 }, 725, 1448, 4.046, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.046 us, margin 0.0 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 1, 1 }, 1449, 2896, 6.418, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.975 us, margin 8.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 1 }, 2897, 5792, 12.319, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 13.702 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 8192, 2048, 1, 1 }, 5793, 11585, 32.795, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 34.002 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 1, 1 }, 11586, 23170, 61.381, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 64.223 us, margin 4.6 %, ties 2 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 2048, 1, 1 }, 23171, 46340, 115.976, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 122.857 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 1, 1 }, 46341, INT64_MAX, 228.536, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 240.169 us, margin 2.0 %, ties 1 */
        /* h200 int8 k=3072 residual=0 quant=1 */
        /* one config from m 0 to 90: */
        { "h200", 90, "int8", { 1, 3072, 0, 1 }, 0, 4, 1.531, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.605 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 0, 1 }, 5, 22, 1.592, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.664 us, margin 4.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 0, 1 }, 23, 45, 1.677, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.801 us, margin 7.4 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 0, 1 }, 46, 90, 1.991, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.586 us, margin 29.9 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 3072, 0, 1 }, 91, 181, 2.521, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.983 us, margin 18.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 0, 1 }, 182, 362, 2.631, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.049 us, margin 15.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 0, 1 }, 363, 724, 3.256, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.256 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 0, 1 }, 725, 1448, 4.223, { /*threads*/ 256, /*rows_per_block*/ 8 } }, /* default 4.916 us, margin 1.8 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 3072, 0, 1 }, 1449, 2896, 6.688, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 8.593 us, margin 28.5 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3072, 0, 1 }, 2897, 5792, 11.718, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 16.212 us, margin 1.1 %, ties 1 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 3072, 0, 1 }, 5793, 11585, 25.786, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 34.927 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3072, 0, 1 }, 11586, 23170, 46.410, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 65.776 us, margin 1.7 %, ties 1 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 3072, 0, 1 }, 23171, 46340, 77.703, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 129.346 us, margin 66.5 %, ties 1 */
        { "h200", 90, "int8", { 65536, 3072, 0, 1 }, 46341, INT64_MAX, 151.223, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 255.518 us, margin 69.0 %, ties 1 */
        /* h200 int8 k=3072 residual=1 quant=0 */
        { "h200", 90, "int8", { 1, 3072, 1, 0 }, 0, 4, 1.268, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.418 us, margin 11.8 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 1, 0 }, 5, 22, 1.298, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.626 us, margin 25.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 1, 0 }, 23, 45, 1.498, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.727 us, margin 15.2 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 3072, 1, 0 }, 46, 90, 1.720, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.298 us, margin 33.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072, 1, 0 }, 91, 181, 1.794, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.805 us, margin 56.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 1, 0 }, 182, 362, 2.008, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.101 us, margin 54.5 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 3072, 1, 0 }, 363, 724, 2.792, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.802 us, margin 36.2 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072, 1, 0 }, 725, 1448, 4.552, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 5.142 us, margin 13.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 1, 0 }, 1449, 2896, 9.022, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 9.374 us, margin 1.4 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 3072, 1, 0 }, 2897, 5792, 25.922, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 26.956 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 8192, 3072, 1, 0 }, 5793, 11585, 49.204, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 51.033 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 16384, 3072, 1, 0 }, 11586, 23170, 98.151, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 99.169 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 32768, 3072, 1, 0 }, 23171, 46340, 194.146, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 195.585 us, margin 1.2 %, ties 4 */
        { "h200", 90, "int8", { 65536, 3072, 1, 0 }, 46341, INT64_MAX, 388.720, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 388.957 us, margin 1.3 %, ties 4 */
        /* h200 int8 k=3072 residual=1 quant=1 */
        /* one config from m 0 to 90: */
        { "h200", 90, "int8", { 1, 3072, 1, 1 }, 0, 4, 1.670, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.957 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072, 1, 1 }, 5, 22, 1.790, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.138 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072, 1, 1 }, 23, 45, 1.897, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.276 us, margin 20.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072, 1, 1 }, 46, 90, 2.323, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 3.153 us, margin 2.4 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 3072, 1, 1 }, 91, 181, 2.583, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.623 us, margin 40.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072, 1, 1 }, 182, 362, 2.819, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.032 us, margin 43.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 3072, 1, 1 }, 363, 724, 4.258, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.277 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 1024, 3072, 1, 1 }, 725, 1448, 5.828, { /*threads*/ 512, /*rows_per_block*/ 4 } }, /* default 6.388 us, margin 9.6 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3072, 1, 1 }, 1449, 2896, 9.206, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 10.639 us, margin 15.6 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 3072, 1, 1 }, 2897, 5792, 24.395, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 29.487 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 8192, 3072, 1, 1 }, 5793, 11585, 46.227, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 55.764 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 16384, 3072, 1, 1 }, 11586, 23170, 88.082, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 108.858 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 32768, 3072, 1, 1 }, 23171, 46340, 170.755, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 213.740 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 65536, 3072, 1, 1 }, 46341, INT64_MAX, 337.155, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 421.205 us, margin 1.8 %, ties 1 */
        /* h200 int8 k=3584 residual=0 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 3584, 0, 1 }, 0, 4, 1.700, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.700 us, margin 5.6 %, ties 1 */
        { "h200", 90, "int8", { 16, 3584, 0, 1 }, 5, 22, 1.734, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.734 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 32, 3584, 0, 1 }, 23, 45, 1.877, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.877 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 3584, 0, 1 }, 46, 90, 2.455, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.766 us, margin 12.7 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 3584, 0, 1 }, 91, 181, 2.751, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.233 us, margin 17.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 3584, 0, 1 }, 182, 362, 2.867, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.326 us, margin 16.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 3584, 0, 1 }, 363, 724, 3.489, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.489 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3584, 0, 1 }, 725, 1448, 4.508, { /*threads*/ 256, /*rows_per_block*/ 8 } }, /* default 5.234 us, margin 16.1 %, ties 1 */
        /* one config from m 1449 to 23170: */
        { "h200", 90, "int8", { 2048, 3584, 0, 1 }, 1449, 2896, 7.490, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 9.148 us, margin 22.1 %, ties 2 */
        { "h200", 90, "int8", { 4096, 3584, 0, 1 }, 2897, 5792, 14.203, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 18.102 us, margin 4.3 %, ties 2 */
        { "h200", 90, "int8", { 8192, 3584, 0, 1 }, 5793, 11585, 28.189, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 37.237 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 16384, 3584, 0, 1 }, 11586, 23170, 51.570, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 71.167 us, margin 3.5 %, ties 2 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 3584, 0, 1 }, 23171, 46340, 90.671, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 138.877 us, margin 5.9 %, ties 1 */
        { "h200", 90, "int8", { 65536, 3584, 0, 1 }, 46341, INT64_MAX, 178.506, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 277.328 us, margin 6.5 %, ties 1 */
        /* h200 int8 k=3584 residual=1 quant=0 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 3584, 1, 0 }, 0, 4, 1.258, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.477 us, margin 17.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 3584, 1, 0 }, 5, 22, 1.338, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.661 us, margin 24.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 3584, 1, 0 }, 23, 45, 1.701, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.802 us, margin 4.6 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 3584, 1, 0 }, 46, 90, 1.832, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.454 us, margin 34.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 3584, 1, 0 }, 91, 181, 1.914, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.075 us, margin 60.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 3584, 1, 0 }, 182, 362, 2.122, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.366 us, margin 58.6 %, ties 1 */
        /* one config from m 363 on: */
        { "h200", 90, "int8", { 512, 3584, 1, 0 }, 363, 724, 3.042, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.286 us, margin 40.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3584, 1, 0 }, 725, 1448, 5.013, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 5.741 us, margin 14.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 3584, 1, 0 }, 1449, 2896, 12.363, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 12.561 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3584, 1, 0 }, 2897, 5792, 29.881, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 30.441 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 8192, 3584, 1, 0 }, 5793, 11585, 57.829, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 58.381 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3584, 1, 0 }, 11586, 23170, 114.096, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 114.551 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 3584, 1, 0 }, 23171, 46340, 222.148, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 223.572 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 65536, 3584, 1, 0 }, 46341, INT64_MAX, 452.076, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 452.767 us, margin 2.9 %, ties 4 */
        /* h200 int8 k=3584 residual=1 quant=1 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3584, 1, 1 }, 0, 4, 1.805, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.054 us, margin 13.8 %, ties 1 */
        { "h200", 90, "int8", { 16, 3584, 1, 1 }, 5, 22, 2.024, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.229 us, margin 10.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 3584, 1, 1 }, 23, 45, 2.409, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.409 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 64, 3584, 1, 1 }, 46, 90, 2.658, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 3.438 us, margin 3.3 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 3584, 1, 1 }, 91, 181, 2.849, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.973 us, margin 39.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 3584, 1, 1 }, 182, 362, 3.020, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.372 us, margin 44.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 3584, 1, 1 }, 363, 724, 4.552, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.748 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3584, 1, 1 }, 725, 1448, 7.093, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 7.093 us, margin 0.0 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 3584, 1, 1 }, 1449, 2896, 10.883, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 11.748 us, margin 7.9 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3584, 1, 1 }, 2897, 5792, 29.013, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 32.662 us, margin 10.5 %, ties 1 */
        { "h200", 90, "int8", { 8192, 3584, 1, 1 }, 5793, 11585, 53.581, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 61.152 us, margin 11.3 %, ties 1 */
        { "h200", 90, "int8", { 16384, 3584, 1, 1 }, 11586, 23170, 101.686, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 117.952 us, margin 12.3 %, ties 1 */
        { "h200", 90, "int8", { 32768, 3584, 1, 1 }, 23171, 46340, 198.898, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 231.158 us, margin 16.2 %, ties 1 */
        { "h200", 90, "int8", { 65536, 3584, 1, 1 }, 46341, INT64_MAX, 392.019, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 454.898 us, margin 16.0 %, ties 1 */
        /* h200 int8 k=4096 residual=0 quant=1 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096, 0, 1 }, 0, 4, 1.537, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.537 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 4096, 0, 1 }, 5, 22, 1.586, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.586 us, margin 3.7 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 4096, 0, 1 }, 23, 45, 1.653, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.779 us, margin 7.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096, 0, 1 }, 46, 90, 2.353, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.630 us, margin 11.8 %, ties 1 */
        /* one config from m 91 to 724: */
        { "h200", 90, "int8", { 128, 4096, 0, 1 }, 91, 181, 3.305, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.488 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 4096, 0, 1 }, 182, 362, 2.848, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.314 us, margin 16.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096, 0, 1 }, 363, 724, 3.502, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.820 us, margin 9.1 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 4096, 0, 1 }, 725, 1448, 4.768, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 5.077 us, margin 6.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 4096, 0, 1 }, 1449, 2896, 7.894, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 8.601 us, margin 9.0 %, ties 1 */
        /* one config from m 2897 to 23170: */
        { "h200", 90, "int8", { 4096, 4096, 0, 1 }, 2897, 5792, 18.009, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 19.955 us, margin 4.3 %, ties 2 */
        { "h200", 90, "int8", { 8192, 4096, 0, 1 }, 5793, 11585, 31.593, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 38.115 us, margin 20.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 4096, 0, 1 }, 11586, 23170, 57.672, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 72.535 us, margin 25.8 %, ties 2 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 4096, 0, 1 }, 23171, 46340, 104.626, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 142.066 us, margin 4.8 %, ties 1 */
        { "h200", 90, "int8", { 65536, 4096, 0, 1 }, 46341, INT64_MAX, 205.564, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 281.835 us, margin 4.5 %, ties 1 */
        /* h200 int8 k=4096 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096, 1, 0 }, 0, 4, 1.258, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.262 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 4096, 1, 0 }, 5, 22, 1.347, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.395 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 32, 4096, 1, 0 }, 23, 45, 1.482, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.561 us, margin 5.4 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 4096, 1, 0 }, 46, 90, 1.822, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.483 us, margin 36.2 %, ties 1 */
        { "h200", 90, "int8", { 128, 4096, 1, 0 }, 91, 181, 1.952, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.066 us, margin 57.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 4096, 1, 0 }, 182, 362, 2.206, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.348 us, margin 51.8 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 4096, 1, 0 }, 363, 724, 3.519, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.852 us, margin 37.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4096, 1, 0 }, 725, 1448, 5.839, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 6.134 us, margin 5.1 %, ties 1 */
        { "h200", 90, "int8", { 2048, 4096, 1, 0 }, 1449, 2896, 15.637, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.637 us, margin 2.2 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 4096, 1, 0 }, 2897, 5792, 34.134, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 34.064 us, margin 5.0 %, ties 3 */
        { "h200", 90, "int8", { 8192, 4096, 1, 0 }, 5793, 11585, 66.461, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 66.819 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 16384, 4096, 1, 0 }, 11586, 23170, 130.574, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 131.510 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 4096, 1, 0 }, 23171, 46340, 259.758, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 260.939 us, margin 1.7 %, ties 4 */
        { "h200", 90, "int8", { 65536, 4096, 1, 0 }, 46341, INT64_MAX, 517.936, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 520.892 us, margin 3.4 %, ties 5 */
        /* h200 int8 k=4096 residual=1 quant=1 */
        { "h200", 90, "int8", { 1, 4096, 1, 1 }, 0, 4, 1.629, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.629 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 4096, 1, 1 }, 5, 22, 1.774, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.796 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 4096, 1, 1 }, 23, 45, 1.871, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.983 us, margin 6.0 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 4096, 1, 1 }, 46, 90, 2.752, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.409 us, margin 23.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 4096, 1, 1 }, 91, 181, 2.874, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.339 us, margin 51.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 4096, 1, 1 }, 182, 362, 3.078, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.743 us, margin 54.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096, 1, 1 }, 363, 724, 4.109, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.880 us, margin 18.8 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 4096, 1, 1 }, 725, 1448, 6.622, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.622 us, margin 4.9 %, ties 1 */
        { "h200", 90, "int8", { 2048, 4096, 1, 1 }, 1449, 2896, 12.628, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 12.628 us, margin 1.3 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 4096, 1, 1 }, 2897, 5792, 32.619, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 33.518 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 8192, 4096, 1, 1 }, 5793, 11585, 60.413, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 62.090 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 16384, 4096, 1, 1 }, 11586, 23170, 115.568, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 119.285 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 32768, 4096, 1, 1 }, 23171, 46340, 226.784, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 233.953 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 65536, 4096, 1, 1 }, 46341, INT64_MAX, 448.464, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 464.093 us, margin 1.8 %, ties 1 */
        /* h200 int8 k=5120 residual=0 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 5120, 0, 1 }, 0, 4, 1.866, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.941 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 5120, 0, 1 }, 5, 22, 1.933, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.014 us, margin 4.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 5120, 0, 1 }, 23, 45, 1.944, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.122 us, margin 9.2 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 5120, 0, 1 }, 46, 90, 2.555, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.330 us, margin 30.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 0, 1 }, 91, 181, 2.646, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.964 us, margin 49.8 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 0, 1 }, 182, 362, 2.849, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.061 us, margin 42.5 %, ties 1 */
        /* one config from m 363 on: */
        { "h200", 90, "int8", { 512, 5120, 0, 1 }, 363, 724, 4.005, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 4.441 us, margin 10.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 5120, 0, 1 }, 725, 1448, 5.442, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.624 us, margin 21.7 %, ties 1 */
        { "h200", 90, "int8", { 2048, 5120, 0, 1 }, 1449, 2896, 9.100, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 11.651 us, margin 28.0 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 0, 1 }, 2897, 5792, 19.379, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 26.836 us, margin 38.5 %, ties 1 */
        { "h200", 90, "int8", { 8192, 5120, 0, 1 }, 5793, 11585, 34.926, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 50.054 us, margin 43.3 %, ties 1 */
        { "h200", 90, "int8", { 16384, 5120, 0, 1 }, 11586, 23170, 65.933, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 96.913 us, margin 47.0 %, ties 1 */
        { "h200", 90, "int8", { 32768, 5120, 0, 1 }, 23171, 46340, 128.114, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 188.905 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 65536, 5120, 0, 1 }, 46341, INT64_MAX, 252.985, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 373.943 us, margin 3.9 %, ties 1 */
        /* h200 int8 k=5120 residual=1 quant=0 */
        /* one config from m 0 to 724: */
        { "h200", 90, "int8", { 1, 5120, 1, 0 }, 0, 4, 1.462, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.804 us, margin 23.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 5120, 1, 0 }, 5, 22, 1.781, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.013 us, margin 13.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 5120, 1, 0 }, 23, 45, 2.013, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.181 us, margin 8.3 %, ties 1 */
        { "h200", 90, "int8", { 64, 5120, 1, 0 }, 46, 90, 2.100, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.055 us, margin 45.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 1, 0 }, 91, 181, 2.234, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.571 us, margin 59.8 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 1, 0 }, 182, 362, 2.484, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.151 us, margin 67.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 5120, 1, 0 }, 363, 724, 4.347, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.747 us, margin 9.2 %, ties 1 */
        { "h200", 90, "int8", { 1024, 5120, 1, 0 }, 725, 1448, 7.405, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 7.405 us, margin 0.0 %, ties 2 */
        /* one config from m 1449 to 11585: */
        { "h200", 90, "int8", { 2048, 5120, 1, 0 }, 1449, 2896, 22.822, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 23.668 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 1, 0 }, 2897, 5792, 42.896, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 44.301 us, margin 3.3 %, ties 1 */
        { "h200", 90, "int8", { 8192, 5120, 1, 0 }, 5793, 11585, 83.621, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 84.873 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 16384, 5120, 1, 0 }, 11586, 23170, 164.812, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 164.812 us, margin 5.5 %, ties 3 */
        { "h200", 90, "int8", { 32768, 5120, 1, 0 }, 23171, 46340, 326.400, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 327.885 us, margin 2.3 %, ties 3 */
        { "h200", 90, "int8", { 65536, 5120, 1, 0 }, 46341, INT64_MAX, 649.355, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 649.355 us, margin 2.2 %, ties 3 */
        /* h200 int8 k=5120 residual=1 quant=1 */
        { "h200", 90, "int8", { 1, 5120, 1, 1 }, 0, 4, 2.065, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.504 us, margin 2.9 %, ties 1 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 5120, 1, 1 }, 5, 22, 2.252, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.682 us, margin 19.1 %, ties 1 */
        { "h200", 90, "int8", { 32, 5120, 1, 1 }, 23, 45, 2.408, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.902 us, margin 20.5 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 5120, 1, 1 }, 46, 90, 3.120, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.336 us, margin 39.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 5120, 1, 1 }, 91, 181, 3.280, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 5.049 us, margin 53.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120, 1, 1 }, 182, 362, 3.481, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 5.510 us, margin 58.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 5120, 1, 1 }, 363, 724, 6.004, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 6.053 us, margin 4.0 %, ties 3 */
        { "h200", 90, "int8", { 1024, 5120, 1, 1 }, 725, 1448, 8.256, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 9.051 us, margin 4.0 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 5120, 1, 1 }, 1449, 2896, 19.182, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 22.937 us, margin 4.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120, 1, 1 }, 2897, 5792, 39.346, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 46.892 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 8192, 5120, 1, 1 }, 5793, 11585, 73.873, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 88.938 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 16384, 5120, 1, 1 }, 11586, 23170, 143.495, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 173.990 us, margin 21.3 %, ties 2 */
        { "h200", 90, "int8", { 32768, 5120, 1, 1 }, 23171, 46340, 282.359, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 338.946 us, margin 20.0 %, ties 2 */
        { "h200", 90, "int8", { 65536, 5120, 1, 1 }, 46341, INT64_MAX, 560.443, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 674.562 us, margin 20.4 %, ties 2 */
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
            if (measured)
                *measured = rows[i].dims;
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
