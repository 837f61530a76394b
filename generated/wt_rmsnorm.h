/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rmsnorm: RMSNorm of bf16 rows with optional residual add before and INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results e03924af34fe91e8, 70 rows
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
        { "h200", 90, "bf16", { 1, 2048, 0, 0 }, 0.974, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.974 us, margin 5.2 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 0, 0 }, 1.018, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.018 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 0, 0 }, 1.026, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.026 us, margin 3.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 0, 0 }, 1.196, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.262 us, margin 5.5 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "bf16", { 128, 2048, 0, 0 }, 1.482, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.812 us, margin 22.2 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 0, 0 }, 1.631, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.052 us, margin 25.8 %, ties 2 */
        /* one config for m 512 to 4096: */
        { "h200", 90, "bf16", { 512, 2048, 0, 0 }, 1.806, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.806 us, margin 3.5 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 0, 0 }, 2.456, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.456 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 0, 0 }, 3.922, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.922 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 0, 0 }, 6.800, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.800 us, margin 0.0 %, ties 2 */
        /* one config for m 8192 to 16384: */
        { "h200", 90, "bf16", { 8192, 2048, 0, 0 }, 19.391, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 20.381 us, margin 2.3 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 0, 0 }, 36.255, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 38.507 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 0, 0 }, 69.135, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 74.270 us, margin 1.0 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 0, 0 }, 133.605, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 146.343 us, margin 1.7 %, ties 1 */
        /* h200 bf16 k=2048 residual=1 quant=0 */
        { "h200", 90, "bf16", { 1, 2048, 1, 0 }, 1.045, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.075 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 1, 0 }, 1.154, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.162 us, margin 0.7 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 1, 0 }, 1.166, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.166 us, margin 2.8 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 1, 0 }, 1.370, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.587 us, margin 15.8 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "bf16", { 128, 2048, 1, 0 }, 1.610, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.355 us, margin 46.2 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 1, 0 }, 1.671, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.733 us, margin 63.6 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 1, 0 }, 2.159, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.787 us, margin 29.1 %, ties 1 */
        /* one config for m 1024 to 65536: */
        { "h200", 90, "bf16", { 1024, 2048, 1, 0 }, 3.544, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.544 us, margin 3.4 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 1, 0 }, 5.917, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.917 us, margin 5.1 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 1, 0 }, 15.872, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.872 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 1, 0 }, 34.323, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.323 us, margin 2.5 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 1, 0 }, 66.231, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.231 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 2048, 1, 0 }, 130.477, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.477 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 1, 0 }, 259.182, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 259.182 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=0 quant=1 */
        /* one config for m 1 to 32: */
        { "h200", 90, "int8", { 1, 2048, 0, 1 }, 1.322, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.322 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 0, 1 }, 1.351, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.351 us, margin 3.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 0, 1 }, 1.367, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.367 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 0, 1 }, 1.600, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.801 us, margin 4.6 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 0, 1 }, 2.096, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 2.864 us, margin 3.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 0, 1 }, 2.176, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.207 us, margin 47.4 %, ties 1 */
        /* one config for m 512 to 1024: */
        { "h200", 90, "int8", { 512, 2048, 0, 1 }, 2.676, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.676 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 0, 1 }, 3.424, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.424 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 0, 1 }, 4.877, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 6.091 us, margin 4.3 %, ties 1 */
        /* one config for m 4096 to 65536: */
        { "h200", 90, "int8", { 4096, 2048, 0, 1 }, 7.550, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 10.851 us, margin 43.7 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 0, 1 }, 15.585, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 24.572 us, margin 57.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 0, 1 }, 28.866, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 47.132 us, margin 63.3 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 0, 1 }, 53.520, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 89.668 us, margin 67.5 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 0, 1 }, 103.244, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 176.704 us, margin 71.2 %, ties 2 */
        /* h200 int8 k=2048 residual=1 quant=0 */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 1.049, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.080 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 1.153, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.168 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 1.169, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.169 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 1.361, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.598 us, margin 1.4 %, ties 1 */
        /* one config for m 128 to 256: */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 1.593, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.357 us, margin 47.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 1.671, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.724 us, margin 63.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 2.156, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.788 us, margin 29.3 %, ties 1 */
        /* one config for m 1024 to 65536: */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 3.540, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.540 us, margin 3.5 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 5.897, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.897 us, margin 5.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 15.902, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.902 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 34.282, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.282 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 66.271, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.271 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 130.330, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.330 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 259.150, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 259.150 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=1 quant=1 */
        { "h200", 90, "int8", { 1, 2048, 1, 1 }, 1.420, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.437 us, margin 1.2 %, ties 1 */
        /* one config for m 16 to 32: */
        { "h200", 90, "int8", { 16, 2048, 1, 1 }, 1.514, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.514 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 1 }, 1.507, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.507 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 1 }, 1.746, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.141 us, margin 2.6 %, ties 1 */
        /* one config for m 128 to 256: */
        { "h200", 90, "int8", { 128, 2048, 1, 1 }, 2.209, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.400 us, margin 53.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 1 }, 2.390, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.821 us, margin 59.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 1 }, 3.080, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.544 us, margin 15.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 1 }, 4.025, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.025 us, margin 0.0 %, ties 1 */
        /* one config for m 2048 to 8192: */
        { "h200", 90, "int8", { 2048, 2048, 1, 1 }, 6.386, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.949 us, margin 8.8 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 1 }, 12.009, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 13.406 us, margin 3.9 %, ties 1 */
        { "h200", 90, "int8", { 8192, 2048, 1, 1 }, 32.772, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 34.553 us, margin 5.4 %, ties 2 */
        /* one config for m 16384 to 65536: */
        { "h200", 90, "int8", { 16384, 2048, 1, 1 }, 61.560, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 64.029 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 1, 1 }, 117.684, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 123.650 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 1, 1 }, 227.936, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 242.096 us, margin 2.8 %, ties 1 */
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
