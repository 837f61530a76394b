/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rmsnorm: RMSNorm of bf16 rows with optional residual add before and INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 923b1f44146e3d56, 70 rows
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
        double median_us;
        struct wt_rmsnorm_config config;
    } rows[] = {
        /* h200 bf16 k=2048 residual=0 quant=0 */
        /* one config for m 1 to 32: */
        { "h200", 90, "bf16", { 1, 2048, 0, 0 }, 0.974, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.974 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 0, 0 }, 1.025, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.025 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 0, 0 }, 1.027, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.027 us, margin 4.2 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 0, 0 }, 1.203, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.268 us, margin 5.4 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "bf16", { 128, 2048, 0, 0 }, 1.484, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.807 us, margin 21.7 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 0, 0 }, 1.634, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.048 us, margin 25.3 %, ties 2 */
        /* one config for m 512 to 4096: */
        { "h200", 90, "bf16", { 512, 2048, 0, 0 }, 1.830, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.830 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 0, 0 }, 2.447, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.447 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 0, 0 }, 3.911, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.911 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 0, 0 }, 6.792, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.792 us, margin 0.0 %, ties 2 */
        /* one config for m 8192 to 16384: */
        { "h200", 90, "bf16", { 8192, 2048, 0, 0 }, 19.571, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 20.381 us, margin 2.5 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 0, 0 }, 36.453, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 38.411 us, margin 1.3 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 0, 0 }, 69.625, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 74.154 us, margin 0.9 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 0, 0 }, 133.445, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 146.567 us, margin 2.6 %, ties 1 */
        /* h200 bf16 k=2048 residual=1 quant=0 */
        { "h200", 90, "bf16", { 1, 2048, 1, 0 }, 1.045, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.069 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 1, 0 }, 1.147, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.157 us, margin 0.9 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 1, 0 }, 1.169, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.169 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 1, 0 }, 1.373, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.581 us, margin 15.2 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "bf16", { 128, 2048, 1, 0 }, 1.617, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.353 us, margin 45.5 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 1, 0 }, 1.674, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.724 us, margin 62.8 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 1, 0 }, 2.159, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.784 us, margin 29.0 %, ties 1 */
        /* one config for m 1024 to 65536: */
        { "h200", 90, "bf16", { 1024, 2048, 1, 0 }, 3.535, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.535 us, margin 3.3 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 1, 0 }, 5.903, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.903 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 1, 0 }, 16.248, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 16.248 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 1, 0 }, 34.427, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.427 us, margin 2.7 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 1, 0 }, 66.468, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.468 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 1, 0 }, 130.641, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.641 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 1, 0 }, 259.877, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 259.877 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=0 quant=1 */
        /* one config for m 1 to 32: */
        { "h200", 90, "int8", { 1, 2048, 0, 1 }, 1.326, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.326 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 0, 1 }, 1.353, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.353 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 0, 1 }, 1.370, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.370 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 0, 1 }, 1.602, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.835 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 0, 1 }, 2.098, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 2.851 us, margin 2.5 %, ties 1 */
        /* one config for m 256 to 512: */
        { "h200", 90, "int8", { 256, 2048, 0, 1 }, 2.170, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.197 us, margin 47.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 0, 1 }, 2.661, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.702 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 0, 1 }, 3.413, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.413 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 0, 1 }, 4.862, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 6.073 us, margin 1.4 %, ties 1 */
        /* one config for m 4096 to 65536: */
        { "h200", 90, "int8", { 4096, 2048, 0, 1 }, 7.572, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 10.845 us, margin 43.2 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 0, 1 }, 15.631, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 24.628 us, margin 57.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 0, 1 }, 28.802, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 47.085 us, margin 63.5 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 0, 1 }, 53.456, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 89.565 us, margin 67.5 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 0, 1 }, 103.042, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 176.055 us, margin 70.9 %, ties 2 */
        /* h200 int8 k=2048 residual=1 quant=0 */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 1.048, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.072 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 1.147, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.157 us, margin 0.9 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 1.168, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.168 us, margin 2.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 1.363, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.579 us, margin 15.8 %, ties 2 */
        /* one config for m 128 to 256: */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 1.613, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.352 us, margin 45.8 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 1.673, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.719 us, margin 62.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 2.158, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.770 us, margin 28.4 %, ties 1 */
        /* one config for m 1024 to 65536: */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 3.524, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.524 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 5.904, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.904 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 16.205, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 16.205 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 34.423, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.423 us, margin 2.7 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 66.399, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.399 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 130.718, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.718 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 259.927, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 259.927 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=1 quant=1 */
        { "h200", 90, "int8", { 1, 2048, 1, 1 }, 1.414, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.433 us, margin 1.4 %, ties 1 */
        /* one config for m 16 to 32: */
        { "h200", 90, "int8", { 16, 2048, 1, 1 }, 1.516, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.516 us, margin 2.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 1 }, 1.505, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.505 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 1 }, 1.768, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.159 us, margin 1.5 %, ties 1 */
        /* one config for m 128 to 256: */
        { "h200", 90, "int8", { 128, 2048, 1, 1 }, 2.209, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.388 us, margin 53.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 1 }, 2.390, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.850 us, margin 61.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 1 }, 3.084, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.565 us, margin 15.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 1 }, 4.033, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.033 us, margin 0.0 %, ties 1 */
        /* one config for m 2048 to 16384: */
        { "h200", 90, "int8", { 2048, 2048, 1, 1 }, 6.364, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.951 us, margin 9.2 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 1 }, 12.014, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 13.399 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 8192, 2048, 1, 1 }, 33.047, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 34.583 us, margin 4.6 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 1 }, 62.822, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 64.117 us, margin 2.1 %, ties 2 */
        /* one config for m 32768 to 65536: */
        { "h200", 90, "int8", { 32768, 2048, 1, 1 }, 118.872, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 123.778 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 1, 1 }, 228.800, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 242.472 us, margin 3.7 %, ties 1 */
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
