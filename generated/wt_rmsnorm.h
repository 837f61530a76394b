/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rmsnorm: RMSNorm of bf16 rows with optional residual add before and INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 47203ae600253339, 70 rows
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
    return a > b ? (double)a / (double)(b > 0 ? b : 1) : (double)b / (double)(a > 0 ? a : 1);
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
        double median_us;
        struct wt_rmsnorm_config config;
    } rows[] = {
        /* h200 bf16 k=2048 residual=0 quant=0 */
        /* one config for m 1 to 32: */
        { "h200", 90, "bf16", { 1, 2048, 0, 0 }, 0.979, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.979 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 0, 0 }, 1.018, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.018 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 0, 0 }, 1.020, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.020 us, margin 5.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 0, 0 }, 1.195, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.263 us, margin 5.8 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "bf16", { 128, 2048, 0, 0 }, 1.476, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.809 us, margin 22.6 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 0, 0 }, 1.633, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.044 us, margin 25.2 %, ties 2 */
        /* one config for m 512 to 4096: */
        { "h200", 90, "bf16", { 512, 2048, 0, 0 }, 1.805, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.805 us, margin 3.5 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 0, 0 }, 2.450, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.450 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 0, 0 }, 3.919, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.919 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 0, 0 }, 6.809, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.809 us, margin 0.0 %, ties 2 */
        /* one config for m 8192 to 16384: */
        { "h200", 90, "bf16", { 8192, 2048, 0, 0 }, 19.354, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 20.324 us, margin 2.5 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 0, 0 }, 36.229, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 38.493 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 0, 0 }, 69.016, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 74.334 us, margin 1.0 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 0, 0 }, 133.605, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 146.154 us, margin 1.8 %, ties 1 */
        /* h200 bf16 k=2048 residual=1 quant=0 */
        { "h200", 90, "bf16", { 1, 2048, 1, 0 }, 1.042, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.075 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 1, 0 }, 1.146, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.158 us, margin 1.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 1, 0 }, 1.166, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.166 us, margin 3.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 1, 0 }, 1.373, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.568 us, margin 14.2 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "bf16", { 128, 2048, 1, 0 }, 1.603, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.352 us, margin 46.7 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 1, 0 }, 1.672, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.728 us, margin 63.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 1, 0 }, 2.157, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.778 us, margin 28.8 %, ties 1 */
        /* one config for m 1024 to 65536: */
        { "h200", 90, "bf16", { 1024, 2048, 1, 0 }, 3.530, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.530 us, margin 3.5 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 1, 0 }, 5.909, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.909 us, margin 5.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 1, 0 }, 15.923, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.923 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 1, 0 }, 34.355, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.355 us, margin 2.4 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 1, 0 }, 66.176, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.176 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 2048, 1, 0 }, 130.144, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.144 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 1, 0 }, 258.990, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 258.990 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=0 quant=1 */
        /* one config for m 1 to 32: */
        { "h200", 90, "int8", { 1, 2048, 0, 1 }, 1.319, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.319 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 0, 1 }, 1.350, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.350 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 0, 1 }, 1.353, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.353 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 0, 1 }, 1.606, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.802 us, margin 2.8 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 0, 1 }, 2.091, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 2.866 us, margin 3.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 0, 1 }, 2.173, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.206 us, margin 47.5 %, ties 1 */
        /* one config for m 512 to 1024: */
        { "h200", 90, "int8", { 512, 2048, 0, 1 }, 2.652, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.652 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 0, 1 }, 3.432, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.432 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 0, 1 }, 4.874, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 6.078 us, margin 1.3 %, ties 1 */
        /* one config for m 4096 to 65536: */
        { "h200", 90, "int8", { 4096, 2048, 0, 1 }, 7.563, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 10.859 us, margin 43.6 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 0, 1 }, 15.681, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 24.654 us, margin 57.2 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 0, 1 }, 28.912, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 47.113 us, margin 63.0 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 0, 1 }, 53.588, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 89.716 us, margin 67.4 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 0, 1 }, 103.074, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 176.233 us, margin 71.0 %, ties 2 */
        /* h200 int8 k=2048 residual=1 quant=0 */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 1.045, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.068 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 1.152, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.168 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 1.169, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.169 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 1.375, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.584 us, margin 15.1 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 1.590, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.365 us, margin 48.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 1.672, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.730 us, margin 63.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 2.156, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.782 us, margin 29.0 %, ties 1 */
        /* one config for m 1024 to 65536: */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 3.536, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.536 us, margin 3.3 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 5.916, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.916 us, margin 4.9 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 15.908, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.908 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 34.294, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.294 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 66.204, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.204 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 130.095, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.095 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 258.907, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 258.907 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=1 quant=1 */
        /* one config for m 1 to 32: */
        { "h200", 90, "int8", { 1, 2048, 1, 1 }, 1.434, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.434 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 2048, 1, 1 }, 1.506, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.506 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 1 }, 1.508, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.508 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 1 }, 1.749, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.144 us, margin 2.4 %, ties 1 */
        /* one config for m 128 to 256: */
        { "h200", 90, "int8", { 128, 2048, 1, 1 }, 2.212, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.393 us, margin 53.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 1 }, 2.391, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.816 us, margin 59.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 1 }, 3.080, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.589 us, margin 16.5 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 1 }, 4.039, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.039 us, margin 0.0 %, ties 1 */
        /* one config for m 2048 to 8192: */
        { "h200", 90, "int8", { 2048, 2048, 1, 1 }, 6.419, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.978 us, margin 8.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 1 }, 12.032, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 13.399 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 8192, 2048, 1, 1 }, 32.742, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 34.457 us, margin 5.2 %, ties 2 */
        /* one config for m 16384 to 65536: */
        { "h200", 90, "int8", { 16384, 2048, 1, 1 }, 61.471, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 64.091 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 1, 1 }, 118.328, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 123.306 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 1, 1 }, 227.612, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 241.568 us, margin 3.1 %, ties 1 */
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
