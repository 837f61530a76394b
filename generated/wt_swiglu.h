/* Written by `warptune emit`; change the tuning, not this file.
 *
 * swiglu: silu(gate) * up of bf16 rows with optional INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 9f7886ac992b9fe1, 140 rows
 */
#ifndef WT_SWIGLU_H
#define WT_SWIGLU_H
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

struct wt_swiglu_config {
    int threads;
    int rows_per_block;
    int unroll;
};

struct wt_swiglu_dims {
    int64_t m;
    int64_t i;
    int64_t quant;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_swiglu_find(const char *gpu, int cc, const char *dtype, struct wt_swiglu_dims dims,
                                       struct wt_swiglu_config *out, struct wt_swiglu_dims *measured, double *median_us)
{
    static const struct wt_swiglu_config otherwise = { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_swiglu_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_swiglu_config config;
    } rows[] = {
        /* h200 bf16 i=8192 quant=0 */
        { "h200", 90, "bf16", { 1, 8192, 0 }, 0, 4, 0.735, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.016 us, margin 38.2 %, ties 2 */
        { "h200", 90, "bf16", { 16, 8192, 0 }, 5, 22, 0.945, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 2 } }, /* default 1.370 us, margin 44.9 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "bf16", { 32, 8192, 0 }, 23, 45, 1.328, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.859 us, margin 40.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 8192, 0 }, 46, 90, 1.511, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.082 us, margin 37.8 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 8192, 0 }, 91, 181, 1.642, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.822 us, margin 11.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 8192, 0 }, 182, 362, 2.125, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.210 us, margin 4.0 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "bf16", { 512, 8192, 0 }, 363, 724, 3.366, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.366 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 8192, 0 }, 725, 1448, 11.418, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 11.418 us, margin 1.3 %, ties 3 */
        { "h200", 90, "bf16", { 2048, 8192, 0 }, 1449, 2896, 24.366, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 24.385 us, margin 1.4 %, ties 3 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 8192, 0 }, 2897, 5792, 47.190, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 47.481 us, margin 1.1 %, ties 3 */
        { "h200", 90, "bf16", { 8192, 8192, 0 }, 5793, 11585, 92.541, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 93.129 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 8192, 0 }, 11586, 23170, 183.734, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 184.605 us, margin 1.3 %, ties 6 */
        { "h200", 90, "bf16", { 32768, 8192, 0 }, 23171, 46340, 366.285, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 368.489 us, margin 1.1 %, ties 8 */
        { "h200", 90, "bf16", { 65536, 8192, 0 }, 46341, INT64_MAX, 732.792, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 737.065 us, margin 0.0 %, ties 11 */
        /* h200 bf16 i=12288 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 12288, 0 }, 0, 4, 0.755, { /*threads*/ 128, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.056 us, margin 40.0 %, ties 1 */
        { "h200", 90, "bf16", { 16, 12288, 0 }, 5, 22, 0.971, { /*threads*/ 128, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.109 us, margin 2.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 12288, 0 }, 23, 45, 1.181, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.998 us, margin 3.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 12288, 0 }, 46, 90, 1.944, { /*threads*/ 128, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.079 us, margin 2.0 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 12288, 0 }, 91, 181, 2.126, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.170 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 12288, 0 }, 182, 362, 2.856, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.900 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 512, 12288, 0 }, 363, 724, 5.377, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 5.377 us, margin 1.7 %, ties 3 */
        { "h200", 90, "bf16", { 1024, 12288, 0 }, 725, 1448, 17.935, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 17.939 us, margin 1.4 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 12288, 0 }, 1449, 2896, 35.688, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 35.976 us, margin 1.1 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 12288, 0 }, 2897, 5792, 69.968, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 70.388 us, margin 1.4 %, ties 6 */
        { "h200", 90, "bf16", { 8192, 12288, 0 }, 5793, 11585, 138.160, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 138.857 us, margin 1.1 %, ties 6 */
        { "h200", 90, "bf16", { 16384, 12288, 0 }, 11586, 23170, 274.805, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 276.703 us, margin 1.2 %, ties 6 */
        { "h200", 90, "bf16", { 32768, 12288, 0 }, 23171, 46340, 548.091, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 553.060 us, margin 1.1 %, ties 8 */
        { "h200", 90, "bf16", { 65536, 12288, 0 }, 46341, INT64_MAX, 1099.424, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1107.466 us, margin 0.0 %, ties 11 */
        /* h200 bf16 i=13824 quant=0 */
        { "h200", 90, "bf16", { 1, 13824, 0 }, 0, 4, 0.755, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.052 us, margin 39.3 %, ties 2 */
        { "h200", 90, "bf16", { 16, 13824, 0 }, 5, 22, 1.393, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 2 } }, /* default 1.722 us, margin 23.7 %, ties 3 */
        { "h200", 90, "bf16", { 32, 13824, 0 }, 23, 45, 1.317, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.965 us, margin 49.2 %, ties 1 */
        /* one config from m 46 to 1448: */
        { "h200", 90, "bf16", { 64, 13824, 0 }, 46, 90, 1.944, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.136 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 13824, 0 }, 91, 181, 2.157, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.200 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 13824, 0 }, 182, 362, 3.084, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.146 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 512, 13824, 0 }, 363, 724, 7.709, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 7.722 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 1024, 13824, 0 }, 725, 1448, 20.203, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 20.251 us, margin 1.6 %, ties 3 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 13824, 0 }, 1449, 2896, 40.068, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 40.280 us, margin 1.2 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 13824, 0 }, 2897, 5792, 78.396, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 78.736 us, margin 1.3 %, ties 5 */
        { "h200", 90, "bf16", { 8192, 13824, 0 }, 5793, 11585, 155.189, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 155.846 us, margin 0.0 %, ties 7 */
        { "h200", 90, "bf16", { 16384, 13824, 0 }, 11586, 23170, 308.877, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 310.229 us, margin 1.1 %, ties 6 */
        { "h200", 90, "bf16", { 32768, 13824, 0 }, 23171, 46340, 616.533, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 620.096 us, margin 1.1 %, ties 8 */
        { "h200", 90, "bf16", { 65536, 13824, 0 }, 46341, INT64_MAX, 1234.176, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1242.730 us, margin 1.0 %, ties 9 */
        /* h200 bf16 i=14336 quant=0 */
        { "h200", 90, "bf16", { 1, 14336, 0 }, 0, 4, 0.753, { /*threads*/ 128, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.036 us, margin 37.6 %, ties 1 */
        { "h200", 90, "bf16", { 16, 14336, 0 }, 5, 22, 1.299, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 2 } }, /* default 1.817 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 14336, 0 }, 23, 45, 1.356, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.984 us, margin 46.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 14336, 0 }, 46, 90, 1.846, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.846 us, margin 3.2 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 14336, 0 }, 91, 181, 2.116, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.169 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 256, 14336, 0 }, 182, 362, 3.150, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.168 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 512, 14336, 0 }, 363, 724, 8.573, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 8.573 us, margin 1.5 %, ties 4 */
        { "h200", 90, "bf16", { 1024, 14336, 0 }, 725, 1448, 21.065, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 21.104 us, margin 1.0 %, ties 3 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 14336, 0 }, 1449, 2896, 41.362, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 41.611 us, margin 1.4 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 14336, 0 }, 2897, 5792, 81.201, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 81.532 us, margin 1.1 %, ties 5 */
        { "h200", 90, "bf16", { 8192, 14336, 0 }, 5793, 11585, 160.856, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 161.422 us, margin 0.0 %, ties 7 */
        { "h200", 90, "bf16", { 16384, 14336, 0 }, 11586, 23170, 320.395, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 321.332 us, margin 1.1 %, ties 6 */
        { "h200", 90, "bf16", { 32768, 14336, 0 }, 23171, 46340, 639.403, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 643.056 us, margin 0.0 %, ties 11 */
        { "h200", 90, "bf16", { 65536, 14336, 0 }, 46341, INT64_MAX, 1280.944, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1288.554 us, margin 1.1 %, ties 10 */
        /* h200 bf16 i=18944 quant=0 */
        /* one config from m 0 to 45: */
        { "h200", 90, "bf16", { 1, 18944, 0 }, 0, 4, 0.760, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.057 us, margin 39.2 %, ties 2 */
        { "h200", 90, "bf16", { 16, 18944, 0 }, 5, 22, 1.077, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.918 us, margin 78.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 18944, 0 }, 23, 45, 1.704, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.061 us, margin 21.0 %, ties 1 */
        /* one config from m 46 to 724: */
        { "h200", 90, "bf16", { 64, 18944, 0 }, 46, 90, 2.043, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.110 us, margin 3.3 %, ties 1 */
        { "h200", 90, "bf16", { 128, 18944, 0 }, 91, 181, 2.435, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.508 us, margin 3.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 18944, 0 }, 182, 362, 3.844, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.842 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 512, 18944, 0 }, 363, 724, 13.908, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 14.000 us, margin 2.7 %, ties 2 */
        /* one config from m 725 on: */
        { "h200", 90, "bf16", { 1024, 18944, 0 }, 725, 1448, 27.896, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 28.051 us, margin 1.6 %, ties 4 */
        { "h200", 90, "bf16", { 2048, 18944, 0 }, 1449, 2896, 54.168, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 54.486 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 4096, 18944, 0 }, 2897, 5792, 106.764, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 107.311 us, margin 1.0 %, ties 5 */
        { "h200", 90, "bf16", { 8192, 18944, 0 }, 5793, 11585, 212.044, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 212.923 us, margin 0.0 %, ties 7 */
        { "h200", 90, "bf16", { 16384, 18944, 0 }, 11586, 23170, 422.796, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 425.392 us, margin 1.1 %, ties 6 */
        { "h200", 90, "bf16", { 32768, 18944, 0 }, 23171, 46340, 845.808, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 850.116 us, margin 0.0 %, ties 11 */
        { "h200", 90, "bf16", { 65536, 18944, 0 }, 46341, INT64_MAX, 1690.976, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1700.017 us, margin 0.0 %, ties 11 */
        /* h200 int8 i=8192 quant=1 */
        { "h200", 90, "int8", { 1, 8192, 1 }, 0, 4, 2.031, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.031 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 8192, 1 }, 5, 22, 2.084, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.084 us, margin 0.0 %, ties 1 */
        /* one config from m 23 to 362: */
        { "h200", 90, "int8", { 32, 8192, 1 }, 23, 45, 2.798, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.087 us, margin 5.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 8192, 1 }, 46, 90, 3.018, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 4.455 us, margin 47.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 8192, 1 }, 91, 181, 3.162, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 5.032 us, margin 59.1 %, ties 1 */
        { "h200", 90, "int8", { 256, 8192, 1 }, 182, 362, 3.389, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 4.269 us, margin 26.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 8192, 1 }, 363, 724, 5.190, { /*threads*/ 1024, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 5.311 us, margin 2.3 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 8192, 1 }, 725, 1448, 9.318, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 9.318 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 2048, 8192, 1 }, 1449, 2896, 21.863, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 21.863 us, margin 5.8 %, ties 2 */
        { "h200", 90, "int8", { 4096, 8192, 1 }, 2897, 5792, 40.959, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 40.959 us, margin 2.3 %, ties 2 */
        { "h200", 90, "int8", { 8192, 8192, 1 }, 5793, 11585, 78.762, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 78.762 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 16384, 8192, 1 }, 11586, 23170, 154.315, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 154.315 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 32768, 8192, 1 }, 23171, 46340, 305.296, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 305.296 us, margin 2.3 %, ties 4 */
        { "h200", 90, "int8", { 65536, 8192, 1 }, 46341, INT64_MAX, 607.397, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 607.397 us, margin 2.3 %, ties 4 */
        /* h200 int8 i=12288 quant=1 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 12288, 1 }, 0, 4, 2.725, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.725 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 12288, 1 }, 5, 22, 3.049, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.049 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 12288, 1 }, 23, 45, 4.055, { /*threads*/ 256, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 4.180 us, margin 2.6 %, ties 2 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 12288, 1 }, 46, 90, 4.087, { /*threads*/ 1024, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 5.217 us, margin 27.7 %, ties 2 */
        { "h200", 90, "int8", { 128, 12288, 1 }, 91, 181, 4.147, { /*threads*/ 1024, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 5.417 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 12288, 1 }, 182, 362, 4.574, { /*threads*/ 1024, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 6.023 us, margin 4.8 %, ties 1 */
        /* one config from m 363 on: */
        { "h200", 90, "int8", { 512, 12288, 1 }, 363, 724, 7.526, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 7.526 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 1024, 12288, 1 }, 725, 1448, 17.726, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 17.726 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 12288, 1 }, 1449, 2896, 32.112, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 32.112 us, margin 6.5 %, ties 1 */
        { "h200", 90, "int8", { 4096, 12288, 1 }, 2897, 5792, 60.271, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 60.271 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 8192, 12288, 1 }, 5793, 11585, 117.000, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 117.000 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 16384, 12288, 1 }, 11586, 23170, 230.262, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 230.262 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 32768, 12288, 1 }, 23171, 46340, 456.652, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 456.652 us, margin 5.6 %, ties 3 */
        { "h200", 90, "int8", { 65536, 12288, 1 }, 46341, INT64_MAX, 909.680, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 909.680 us, margin 4.7 %, ties 3 */
        /* h200 int8 i=13824 quant=1 */
        { "h200", 90, "int8", { 1, 13824, 1 }, 0, 4, 3.081, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.154 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 13824, 1 }, 5, 22, 3.419, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.419 us, margin 2.0 %, ties 1 */
        /* one config from m 23 to 362: */
        { "h200", 90, "int8", { 32, 13824, 1 }, 23, 45, 4.159, { /*threads*/ 512, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 4.986 us, margin 19.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 13824, 1 }, 46, 90, 4.247, { /*threads*/ 512, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 6.431 us, margin 51.4 %, ties 1 */
        { "h200", 90, "int8", { 128, 13824, 1 }, 91, 181, 4.432, { /*threads*/ 512, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 7.124 us, margin 60.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 13824, 1 }, 182, 362, 5.041, { /*threads*/ 512, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 7.171 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 13824, 1 }, 363, 724, 8.754, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 9.111 us, margin 4.0 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 13824, 1 }, 725, 1448, 20.045, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 20.045 us, margin 3.7 %, ties 1 */
        { "h200", 90, "int8", { 2048, 13824, 1 }, 1449, 2896, 36.345, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 36.345 us, margin 4.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 13824, 1 }, 2897, 5792, 67.733, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 67.733 us, margin 3.8 %, ties 1 */
        { "h200", 90, "int8", { 8192, 13824, 1 }, 5793, 11585, 131.638, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 131.638 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 16384, 13824, 1 }, 11586, 23170, 258.859, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 258.859 us, margin 2.9 %, ties 2 */
        { "h200", 90, "int8", { 32768, 13824, 1 }, 23171, 46340, 513.957, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 513.957 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 65536, 13824, 1 }, 46341, INT64_MAX, 1024.976, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1024.976 us, margin 7.3 %, ties 3 */
        /* h200 int8 i=14336 quant=1 */
        { "h200", 90, "int8", { 1, 14336, 1 }, 0, 4, 3.061, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.128 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 14336, 1 }, 5, 22, 3.415, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.415 us, margin 1.2 %, ties 2 */
        /* one config from m 23 to 362: */
        { "h200", 90, "int8", { 32, 14336, 1 }, 23, 45, 4.331, { /*threads*/ 512, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 5.147 us, margin 18.8 %, ties 1 */
        { "h200", 90, "int8", { 64, 14336, 1 }, 46, 90, 4.370, { /*threads*/ 512, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 6.481 us, margin 48.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 14336, 1 }, 91, 181, 4.529, { /*threads*/ 512, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 7.150 us, margin 57.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 14336, 1 }, 182, 362, 5.132, { /*threads*/ 512, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 7.212 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 14336, 1 }, 363, 724, 8.865, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 9.239 us, margin 2.9 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 14336, 1 }, 725, 1448, 20.578, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 20.578 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 2048, 14336, 1 }, 1449, 2896, 37.548, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 37.548 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 14336, 1 }, 2897, 5792, 70.355, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 70.355 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 8192, 14336, 1 }, 5793, 11585, 136.446, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 136.446 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 16384, 14336, 1 }, 11586, 23170, 268.293, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 268.293 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 32768, 14336, 1 }, 23171, 46340, 533.067, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 533.067 us, margin 4.6 %, ties 3 */
        { "h200", 90, "int8", { 65536, 14336, 1 }, 46341, INT64_MAX, 1062.112, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1062.112 us, margin 5.2 %, ties 3 */
        /* h200 int8 i=18944 quant=1 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 18944, 1 }, 0, 4, 3.609, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.609 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 18944, 1 }, 5, 22, 3.964, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.964 us, margin 0.0 %, ties 1 */
        /* one config from m 23 to 181: */
        { "h200", 90, "int8", { 32, 18944, 1 }, 23, 45, 4.306, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 5.358 us, margin 24.4 %, ties 1 */
        { "h200", 90, "int8", { 64, 18944, 1 }, 46, 90, 4.467, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 5.931 us, margin 32.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 18944, 1 }, 91, 181, 4.798, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 6.246 us, margin 30.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 18944, 1 }, 182, 362, 6.525, { /*threads*/ 512, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 6.555 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 512, 18944, 1 }, 363, 724, 14.505, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 14.505 us, margin 1.2 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 18944, 1 }, 725, 1448, 29.760, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 30.606 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 2048, 18944, 1 }, 1449, 2896, 52.850, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 56.915 us, margin 7.3 %, ties 1 */
        { "h200", 90, "int8", { 4096, 18944, 1 }, 2897, 5792, 96.610, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 103.904 us, margin 7.5 %, ties 1 */
        { "h200", 90, "int8", { 8192, 18944, 1 }, 5793, 11585, 183.394, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 198.227 us, margin 8.1 %, ties 1 */
        { "h200", 90, "int8", { 16384, 18944, 1 }, 11586, 23170, 357.437, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 385.949 us, margin 8.0 %, ties 1 */
        { "h200", 90, "int8", { 32768, 18944, 1 }, 23171, 46340, 706.688, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 766.057 us, margin 8.4 %, ties 1 */
        { "h200", 90, "int8", { 65536, 18944, 1 }, 46341, INT64_MAX, 1403.296, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1519.306 us, margin 8.3 %, ties 1 */
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
        fits = fits && rows[i].dims.i == dims.i;
        same = same && rows[i].dims.i == dims.i;
        far *= wt_ratio(rows[i].dims.i, dims.i);
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
