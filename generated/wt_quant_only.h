/* Written by `warptune emit`; change the tuning, not this file.
 *
 * quant_only: per-token INT8 quantisation of bf16 rows, padding included, one launch and one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 7636d48680de5ff0, 140 rows
 */
#ifndef WT_QUANT_ONLY_H
#define WT_QUANT_ONLY_H
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

struct wt_quant_only_config {
    int threads;
    int rows_per_block;
};

struct wt_quant_only_dims {
    int64_t m;
    int64_t k;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_quant_only_find(const char *gpu, int cc, const char *dtype, struct wt_quant_only_dims dims,
                                       struct wt_quant_only_config *out, struct wt_quant_only_dims *measured, double *median_us)
{
    static const struct wt_quant_only_config otherwise = { /*threads*/ 256, /*rows_per_block*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_quant_only_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_quant_only_config config;
    } rows[] = {
        /* h200 int8 k=2048 */
        { "h200", 90, "int8", { 1, 2048 }, 0, 4, 1.038, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.040 us, margin 0.0 %, ties 2 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 2048 }, 5, 22, 1.080, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.080 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048 }, 23, 45, 1.080, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.080 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048 }, 46, 90, 1.217, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.362 us, margin 11.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048 }, 91, 181, 1.441, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 2.022 us, margin 40.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048 }, 182, 362, 1.570, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.189 us, margin 39.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048 }, 363, 724, 1.917, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.917 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048 }, 725, 1448, 2.515, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.550 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048 }, 1449, 2896, 3.220, { /*threads*/ 256, /*rows_per_block*/ 4 } }, /* default 4.213 us, margin 4.4 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048 }, 2897, 5792, 4.925, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 7.402 us, margin 5.5 %, ties 2 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048 }, 5793, 11585, 12.272, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 16.151 us, margin 5.7 %, ties 3 */
        { "h200", 90, "int8", { 16384, 2048 }, 11586, 23170, 24.854, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 31.424 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048 }, 23171, 46340, 47.607, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 60.709 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048 }, 46341, INT64_MAX, 93.080, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 119.725 us, margin 3.5 %, ties 5 */
        /* h200 int8 k=3072 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3072 }, 0, 4, 1.099, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.177 us, margin 6.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 3072 }, 5, 22, 1.158, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.242 us, margin 7.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 3072 }, 23, 45, 1.252, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.252 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 3072 }, 46, 90, 1.460, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.537 us, margin 5.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 3072 }, 91, 181, 1.725, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.453 us, margin 42.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 3072 }, 182, 362, 1.799, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.642 us, margin 5.0 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 3072 }, 363, 724, 2.212, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.212 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3072 }, 725, 1448, 3.030, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.030 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 2048, 3072 }, 1449, 2896, 4.194, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 5.221 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 4096, 3072 }, 2897, 5792, 7.142, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 9.597 us, margin 34.4 %, ties 2 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 3072 }, 5793, 11585, 19.117, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 21.385 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3072 }, 11586, 23170, 36.587, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 40.823 us, margin 1.0 %, ties 1 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 3072 }, 23171, 46340, 70.935, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 79.983 us, margin 1.2 %, ties 6 */
        { "h200", 90, "int8", { 65536, 3072 }, 46341, INT64_MAX, 139.384, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 158.941 us, margin 1.4 %, ties 6 */
        /* h200 int8 k=3584 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 3584 }, 0, 4, 1.139, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.200 us, margin 5.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 3584 }, 5, 22, 1.221, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.268 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 32, 3584 }, 23, 45, 1.286, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.286 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 3584 }, 46, 90, 1.527, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.642 us, margin 7.5 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 3584 }, 91, 181, 1.775, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.583 us, margin 45.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 3584 }, 182, 362, 1.925, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.534 us, margin 1.9 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 3584 }, 363, 724, 2.341, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.341 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 3584 }, 725, 1448, 3.219, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.219 us, margin 0.0 %, ties 1 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 3584 }, 1449, 2896, 4.971, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 5.506 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 4096, 3584 }, 2897, 5792, 9.818, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 10.726 us, margin 4.7 %, ties 1 */
        { "h200", 90, "int8", { 8192, 3584 }, 5793, 11585, 21.942, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 23.506 us, margin 3.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 3584 }, 11586, 23170, 42.234, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 45.065 us, margin 2.4 %, ties 3 */
        { "h200", 90, "int8", { 32768, 3584 }, 23171, 46340, 81.943, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 88.546 us, margin 1.5 %, ties 4 */
        { "h200", 90, "int8", { 65536, 3584 }, 46341, INT64_MAX, 161.525, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 175.707 us, margin 8.8 %, ties 6 */
        /* h200 int8 k=4096 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 4096 }, 0, 4, 1.138, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.200 us, margin 5.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 4096 }, 5, 22, 1.220, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.277 us, margin 4.6 %, ties 1 */
        { "h200", 90, "int8", { 32, 4096 }, 23, 45, 1.281, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.281 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 4096 }, 46, 90, 1.583, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.719 us, margin 8.6 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 4096 }, 91, 181, 1.776, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.677 us, margin 50.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 4096 }, 182, 362, 1.973, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.722 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 4096 }, 363, 724, 2.411, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.411 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 4096 }, 725, 1448, 3.328, { /*threads*/ 256, /*rows_per_block*/ 2 } }, /* default 3.349 us, margin 0.0 %, ties 2 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 4096 }, 1449, 2896, 5.178, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 5.707 us, margin 4.4 %, ties 1 */
        { "h200", 90, "int8", { 4096, 4096 }, 2897, 5792, 12.354, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 12.984 us, margin 5.0 %, ties 1 */
        { "h200", 90, "int8", { 8192, 4096 }, 5793, 11585, 25.317, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 25.317 us, margin 1.3 %, ties 3 */
        /* one config from m 11586 to 46340: */
        { "h200", 90, "int8", { 16384, 4096 }, 11586, 23170, 48.105, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 49.058 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 32768, 4096 }, 23171, 46340, 93.715, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 96.300 us, margin 0.8 %, ties 2 */
        { "h200", 90, "int8", { 65536, 4096 }, 46341, INT64_MAX, 184.818, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 190.901 us, margin 3.0 %, ties 5 */
        /* h200 int8 k=5120 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 5120 }, 0, 4, 1.290, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.373 us, margin 4.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 5120 }, 5, 22, 1.371, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.386 us, margin 2.2 %, ties 2 */
        { "h200", 90, "int8", { 32, 5120 }, 23, 45, 1.539, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.557 us, margin 1.2 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 5120 }, 46, 90, 1.841, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.303 us, margin 25.1 %, ties 2 */
        { "h200", 90, "int8", { 128, 5120 }, 91, 181, 1.908, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.943 us, margin 54.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 5120 }, 182, 362, 2.089, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.876 us, margin 37.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 5120 }, 363, 724, 2.900, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.302 us, margin 13.8 %, ties 1 */
        /* one config from m 725 to 23170: */
        { "h200", 90, "int8", { 1024, 5120 }, 725, 1448, 4.126, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 4.319 us, margin 1.2 %, ties 3 */
        { "h200", 90, "int8", { 2048, 5120 }, 1449, 2896, 5.986, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 7.544 us, margin 4.5 %, ties 1 */
        { "h200", 90, "int8", { 4096, 5120 }, 2897, 5792, 16.013, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 17.336 us, margin 8.3 %, ties 1 */
        { "h200", 90, "int8", { 8192, 5120 }, 5793, 11585, 31.022, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 32.905 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 16384, 5120 }, 11586, 23170, 59.535, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 63.907 us, margin 1.1 %, ties 1 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 5120 }, 23171, 46340, 116.125, { /*threads*/ 256, /*rows_per_block*/ 2 } }, /* default 125.957 us, margin 3.5 %, ties 3 */
        { "h200", 90, "int8", { 65536, 5120 }, 46341, INT64_MAX, 229.992, { /*threads*/ 256, /*rows_per_block*/ 2 } }, /* default 250.046 us, margin 1.2 %, ties 3 */
        /* h200 int8 k=8192 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 8192 }, 0, 4, 1.433, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.568 us, margin 9.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 8192 }, 5, 22, 1.503, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.593 us, margin 6.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 8192 }, 23, 45, 1.837, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.837 us, margin 3.6 %, ties 1 */
        /* one config from m 46 to 362: */
        { "h200", 90, "int8", { 64, 8192 }, 46, 90, 2.269, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.783 us, margin 22.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 8192 }, 91, 181, 2.369, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.338 us, margin 40.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 8192 }, 182, 362, 2.611, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.412 us, margin 30.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 8192 }, 363, 724, 3.422, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.577 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 8192 }, 725, 1448, 5.258, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.258 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 2048, 8192 }, 1449, 2896, 12.352, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 12.457 us, margin 3.9 %, ties 2 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 8192 }, 2897, 5792, 25.057, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 25.057 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 8192, 8192 }, 5793, 11585, 47.822, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 47.822 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 16384, 8192 }, 11586, 23170, 93.326, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 93.326 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 32768, 8192 }, 23171, 46340, 184.570, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 184.570 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 65536, 8192 }, 46341, INT64_MAX, 367.328, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 367.328 us, margin 1.0 %, ties 2 */
        /* h200 int8 k=12288 */
        { "h200", 90, "int8", { 1, 12288 }, 0, 4, 1.876, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.876 us, margin 19.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 12288 }, 5, 22, 1.950, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.948 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 32, 12288 }, 23, 45, 2.219, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.219 us, margin 0.0 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "int8", { 64, 12288 }, 46, 90, 2.604, { /*threads*/ 1024, /*rows_per_block*/ 2 } }, /* default 3.645 us, margin 40.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 12288 }, 91, 181, 2.790, { /*threads*/ 1024, /*rows_per_block*/ 2 } }, /* default 4.358 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 12288 }, 182, 362, 3.140, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.531 us, margin 44.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 12288 }, 363, 724, 4.528, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.733 us, margin 3.2 %, ties 1 */
        /* one config from m 725 to 46340: */
        { "h200", 90, "int8", { 1024, 12288 }, 725, 1448, 7.154, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 7.154 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 2048, 12288 }, 1449, 2896, 19.298, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 19.298 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 4096, 12288 }, 2897, 5792, 37.210, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 37.210 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 8192, 12288 }, 5793, 11585, 71.502, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 71.502 us, margin 1.8 %, ties 2 */
        { "h200", 90, "int8", { 16384, 12288 }, 11586, 23170, 140.387, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 140.387 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 12288 }, 23171, 46340, 278.544, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 278.544 us, margin 1.9 %, ties 4 */
        { "h200", 90, "int8", { 65536, 12288 }, 46341, INT64_MAX, 551.605, { /*threads*/ 256, /*rows_per_block*/ 2 } }, /* default 556.123 us, margin 2.7 %, ties 4 */
        /* h200 int8 k=13824 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 13824 }, 0, 4, 1.987, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.987 us, margin 4.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 13824 }, 5, 22, 2.036, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.036 us, margin 0.0 %, ties 1 */
        /* one config from m 23 to 181: */
        { "h200", 90, "int8", { 32, 13824 }, 23, 45, 2.521, { /*threads*/ 512, /*rows_per_block*/ 2 } }, /* default 2.695 us, margin 6.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 13824 }, 46, 90, 2.605, { /*threads*/ 512, /*rows_per_block*/ 2 } }, /* default 3.816 us, margin 46.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 13824 }, 91, 181, 2.796, { /*threads*/ 512, /*rows_per_block*/ 2 } }, /* default 4.294 us, margin 53.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 13824 }, 182, 362, 3.311, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.827 us, margin 15.6 %, ties 1 */
        /* one config from m 363 to 46340: */
        { "h200", 90, "int8", { 512, 13824 }, 363, 724, 4.652, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.652 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 13824 }, 725, 1448, 8.849, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 8.849 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 13824 }, 1449, 2896, 21.732, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 21.732 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 13824 }, 2897, 5792, 41.502, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 41.502 us, margin 3.5 %, ties 3 */
        { "h200", 90, "int8", { 8192, 13824 }, 5793, 11585, 80.119, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 80.119 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 16384, 13824 }, 11586, 23170, 157.112, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 157.112 us, margin 1.4 %, ties 3 */
        { "h200", 90, "int8", { 32768, 13824 }, 23171, 46340, 311.371, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 311.371 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 65536, 13824 }, 46341, INT64_MAX, 619.307, { /*threads*/ 256, /*rows_per_block*/ 2 } }, /* default 621.302 us, margin 1.0 %, ties 2 */
        /* h200 int8 k=14336 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 14336 }, 0, 4, 2.004, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.004 us, margin 5.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 14336 }, 5, 22, 2.042, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.042 us, margin 0.0 %, ties 1 */
        /* one config from m 23 to 181: */
        { "h200", 90, "int8", { 32, 14336 }, 23, 45, 2.629, { /*threads*/ 512, /*rows_per_block*/ 2 } }, /* default 2.705 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 14336 }, 46, 90, 2.680, { /*threads*/ 512, /*rows_per_block*/ 2 } }, /* default 3.861 us, margin 44.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 14336 }, 91, 181, 2.915, { /*threads*/ 512, /*rows_per_block*/ 2 } }, /* default 4.362 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 14336 }, 182, 362, 3.343, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.863 us, margin 15.6 %, ties 1 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "int8", { 512, 14336 }, 363, 724, 4.695, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.695 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 14336 }, 725, 1448, 9.512, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 9.512 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 14336 }, 1449, 2896, 22.582, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 22.582 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 14336 }, 2897, 5792, 43.031, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 43.113 us, margin 0.0 %, ties 3 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "int8", { 8192, 14336 }, 5793, 11585, 82.901, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 82.901 us, margin 11.8 %, ties 3 */
        { "h200", 90, "int8", { 16384, 14336 }, 11586, 23170, 162.904, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 162.904 us, margin 8.8 %, ties 3 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 14336 }, 23171, 46340, 323.824, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 323.714 us, margin 7.2 %, ties 3 */
        { "h200", 90, "int8", { 65536, 14336 }, 46341, INT64_MAX, 645.195, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 645.328 us, margin 6.4 %, ties 3 */
        /* h200 int8 k=18944 */
        /* one config from m 0 to 181: */
        { "h200", 90, "int8", { 1, 18944 }, 0, 4, 2.319, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.350 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 18944 }, 5, 22, 2.351, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.410 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 18944 }, 23, 45, 2.381, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.427 us, margin 43.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 18944 }, 46, 90, 2.457, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 4.785 us, margin 94.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 18944 }, 91, 181, 2.704, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 5.499 us, margin 103.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 18944 }, 182, 362, 3.788, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 4.802 us, margin 26.7 %, ties 1 */
        /* one config from m 363 on: */
        { "h200", 90, "int8", { 512, 18944 }, 363, 724, 5.871, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.871 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 18944 }, 725, 1448, 15.726, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.726 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 18944 }, 1449, 2896, 29.687, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 29.687 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 4096, 18944 }, 2897, 5792, 56.154, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 56.154 us, margin 5.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 18944 }, 5793, 11585, 109.158, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 109.158 us, margin 5.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 18944 }, 11586, 23170, 215.524, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 215.524 us, margin 6.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 18944 }, 23171, 46340, 428.940, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 428.940 us, margin 6.0 %, ties 2 */
        { "h200", 90, "int8", { 65536, 18944 }, 46341, INT64_MAX, 855.984, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 855.984 us, margin 6.0 %, ties 2 */
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
