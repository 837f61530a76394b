/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rmsnorm: RMSNorm of bf16 rows with optional residual add before and INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results e84d24650fefc1c4, 70 rows
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
        { "h200", 90, "bf16", { 1, 2048, 0, 0 }, 0, 4, 0.970, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.970 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 0, 0 }, 5, 22, 1.023, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.023 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 0, 0 }, 23, 45, 1.024, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.024 us, margin 4.1 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 0, 0 }, 46, 90, 1.202, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.271 us, margin 2.1 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 0, 0 }, 91, 181, 1.473, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.788 us, margin 21.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 0, 0 }, 182, 362, 1.645, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.056 us, margin 1.5 %, ties 1 */
        /* one config from m 363 to 5792: */
        { "h200", 90, "bf16", { 512, 2048, 0, 0 }, 363, 724, 1.822, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.822 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 0, 0 }, 725, 1448, 2.463, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.463 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 0, 0 }, 1449, 2896, 3.924, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.924 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 0, 0 }, 2897, 5792, 6.810, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.810 us, margin 0.0 %, ties 2 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "bf16", { 8192, 2048, 0, 0 }, 5793, 11585, 19.318, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 20.766 us, margin 3.4 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 0, 0 }, 11586, 23170, 36.071, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 38.648 us, margin 1.6 %, ties 2 */
        /* one config from m 23171 on: */
        { "h200", 90, "bf16", { 32768, 2048, 0, 0 }, 23171, 46340, 68.867, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 74.322 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 0, 0 }, 46341, INT64_MAX, 133.320, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 146.241 us, margin 9.7 %, ties 3 */
        /* h200 bf16 k=2048 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 1, 0 }, 0, 4, 1.041, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.069 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 1, 0 }, 5, 22, 1.137, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.169 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 1, 0 }, 23, 45, 1.171, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.171 us, margin 2.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 1, 0 }, 46, 90, 1.369, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.575 us, margin 15.0 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 1, 0 }, 91, 181, 1.612, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.351 us, margin 45.9 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 1, 0 }, 182, 362, 1.688, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.727 us, margin 13.5 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 1, 0 }, 363, 724, 2.150, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.802 us, margin 30.3 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "bf16", { 1024, 2048, 1, 0 }, 725, 1448, 3.572, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.572 us, margin 3.0 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 1, 0 }, 1449, 2896, 5.933, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.933 us, margin 4.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 1, 0 }, 2897, 5792, 16.046, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 16.046 us, margin 3.6 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 1, 0 }, 5793, 11585, 34.001, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.001 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 2048, 1, 0 }, 11586, 23170, 66.196, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.196 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 1, 0 }, 23171, 46340, 130.406, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.406 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 259.134, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 259.134 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=0 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 0, 1 }, 0, 4, 1.320, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.320 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 0, 1 }, 5, 22, 1.353, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.353 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 0, 1 }, 23, 45, 1.358, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.358 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 0, 1 }, 46, 90, 1.638, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.864 us, margin 3.0 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 0, 1 }, 91, 181, 2.155, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.874 us, margin 3.2 %, ties 2 */
        /* one config from m 182 to 724: */
        { "h200", 90, "int8", { 256, 2048, 0, 1 }, 182, 362, 2.180, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.206 us, margin 47.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 0, 1 }, 363, 724, 2.666, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.708 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 0, 1 }, 725, 1448, 3.378, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.378 us, margin 5.3 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 0, 1 }, 1449, 2896, 4.598, { /*threads*/ 256, /*rows_per_block*/ 8 } }, /* default 6.047 us, margin 31.5 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 2048, 0, 1 }, 2897, 5792, 7.575, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 10.835 us, margin 3.5 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 0, 1 }, 5793, 11585, 15.859, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 24.395 us, margin 53.8 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 0, 1 }, 11586, 23170, 28.771, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 46.621 us, margin 62.0 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 0, 1 }, 23171, 46340, 53.523, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 90.094 us, margin 68.3 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 0, 1 }, 46341, INT64_MAX, 103.213, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 176.084 us, margin 70.6 %, ties 2 */
        /* h200 int8 k=2048 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 1.039, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.070 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 1.139, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.166 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 1.172, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.172 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.370, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.583 us, margin 15.6 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.617, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.353 us, margin 45.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.691, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.734 us, margin 13.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 2.150, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.797 us, margin 30.1 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 3.561, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.561 us, margin 3.2 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 5.906, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.906 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 16.004, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 16.004 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 33.981, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 33.981 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 66.185, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.185 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 130.364, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.364 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 259.056, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 259.056 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=1 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 1, 1 }, 0, 4, 1.425, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.425 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 2048, 1, 1 }, 5, 22, 1.505, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.505 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 1 }, 23, 45, 1.510, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.510 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 1 }, 46, 90, 1.770, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.157 us, margin 2.0 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 1 }, 91, 181, 2.213, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.394 us, margin 53.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 1 }, 182, 362, 2.376, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.839 us, margin 7.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 1 }, 363, 724, 3.081, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.580 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 1 }, 725, 1448, 4.028, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.028 us, margin 0.0 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 1, 1 }, 1449, 2896, 6.354, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.961 us, margin 9.5 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 1 }, 2897, 5792, 12.025, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 13.499 us, margin 3.6 %, ties 1 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 1, 1 }, 5793, 11585, 32.938, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 34.281 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 1, 1 }, 11586, 23170, 61.592, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 64.050 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 1, 1 }, 23171, 46340, 117.919, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 122.957 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 1, 1 }, 46341, INT64_MAX, 229.836, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 241.497 us, margin 2.3 %, ties 1 */
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
