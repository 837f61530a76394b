/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rmsnorm: RMSNorm of bf16 rows with optional residual add before and INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 017b2c6239b111b9, 70 rows
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
        { "h200", 90, "bf16", { 1, 2048, 0, 0 }, 0, 4, 0.974, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.974 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 0, 0 }, 5, 22, 1.012, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.012 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 0, 0 }, 23, 45, 1.020, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.020 us, margin 4.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 0, 0 }, 46, 90, 1.195, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.272 us, margin 6.4 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 0, 0 }, 91, 181, 1.481, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.803 us, margin 21.8 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 0, 0 }, 182, 362, 1.631, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.040 us, margin 25.1 %, ties 2 */
        /* one config from m 363 to 5792: */
        { "h200", 90, "bf16", { 512, 2048, 0, 0 }, 363, 724, 1.800, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.800 us, margin 3.2 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 0, 0 }, 725, 1448, 2.447, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.447 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 0, 0 }, 1449, 2896, 3.900, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.900 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 0, 0 }, 2897, 5792, 6.802, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.802 us, margin 0.0 %, ties 2 */
        /* one config from m 5793 to 23170: */
        { "h200", 90, "bf16", { 8192, 2048, 0, 0 }, 5793, 11585, 19.366, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 20.392 us, margin 2.5 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 0, 0 }, 11586, 23170, 36.229, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 38.431 us, margin 0.9 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 0, 0 }, 23171, 46340, 68.992, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 74.298 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 0, 0 }, 46341, INT64_MAX, 133.234, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 146.021 us, margin 1.9 %, ties 1 */
        /* h200 bf16 k=2048 residual=1 quant=0 */
        { "h200", 90, "bf16", { 1, 2048, 1, 0 }, 0, 4, 1.042, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.073 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 1, 0 }, 5, 22, 1.144, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.160 us, margin 1.3 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 1, 0 }, 23, 45, 1.161, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.161 us, margin 3.6 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 1, 0 }, 46, 90, 1.367, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.574 us, margin 15.2 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 1, 0 }, 91, 181, 1.599, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.351 us, margin 47.1 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 1, 0 }, 182, 362, 1.670, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.719 us, margin 62.8 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 1, 0 }, 363, 724, 2.157, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.781 us, margin 28.9 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "bf16", { 1024, 2048, 1, 0 }, 725, 1448, 3.536, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.536 us, margin 3.2 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 1, 0 }, 1449, 2896, 5.928, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.928 us, margin 5.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 1, 0 }, 2897, 5792, 15.951, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.951 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 1, 0 }, 5793, 11585, 34.344, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.344 us, margin 2.6 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 1, 0 }, 11586, 23170, 66.305, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.305 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 1, 0 }, 23171, 46340, 130.295, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.295 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 259.063, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 259.063 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=0 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 0, 1 }, 0, 4, 1.312, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.312 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 0, 1 }, 5, 22, 1.348, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.348 us, margin 4.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 0, 1 }, 23, 45, 1.353, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.353 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 0, 1 }, 46, 90, 1.613, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.820 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 0, 1 }, 91, 181, 2.149, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.856 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 0, 1 }, 182, 362, 2.165, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.203 us, margin 48.0 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 2048, 0, 1 }, 363, 724, 2.629, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.629 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 0, 1 }, 725, 1448, 3.431, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.431 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 0, 1 }, 1449, 2896, 4.869, { /*threads*/ 128, /*rows_per_block*/ 2 } }, /* default 6.088 us, margin 1.3 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 2048, 0, 1 }, 2897, 5792, 7.542, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 10.872 us, margin 44.2 %, ties 1 */
        { "h200", 90, "int8", { 8192, 2048, 0, 1 }, 5793, 11585, 15.696, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 24.620 us, margin 56.9 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 0, 1 }, 11586, 23170, 29.039, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 47.170 us, margin 62.4 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 0, 1 }, 23171, 46340, 53.863, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 89.917 us, margin 66.9 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 0, 1 }, 46341, INT64_MAX, 103.646, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 176.241 us, margin 70.0 %, ties 1 */
        /* h200 int8 k=2048 residual=1 quant=0 */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 1.044, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.071 us, margin 1.8 %, ties 1 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 1.158, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.158 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 1.164, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.164 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.359, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.568 us, margin 1.4 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.606, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.344 us, margin 45.9 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.671, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.728 us, margin 63.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 2.155, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.776 us, margin 28.8 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 3.532, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.532 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 5.925, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.925 us, margin 5.0 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 15.926, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.926 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 34.338, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.338 us, margin 2.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 66.311, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.311 us, margin 1.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 130.240, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 130.240 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 259.195, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 259.195 us, margin 0.0 %, ties 3 */
        /* h200 int8 k=2048 residual=1 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 1, 1 }, 0, 4, 1.433, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.433 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 2048, 1, 1 }, 5, 22, 1.507, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.507 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 1 }, 23, 45, 1.506, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.506 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 1 }, 46, 90, 1.774, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.161 us, margin 21.8 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 1 }, 91, 181, 2.201, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.372 us, margin 53.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 1 }, 182, 362, 2.384, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.833 us, margin 60.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 1 }, 363, 724, 3.072, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.488 us, margin 13.6 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 1 }, 725, 1448, 4.040, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.040 us, margin 0.0 %, ties 1 */
        /* one config from m 1449 to 11585: */
        { "h200", 90, "int8", { 2048, 2048, 1, 1 }, 1449, 2896, 6.403, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.949 us, margin 8.5 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 1 }, 2897, 5792, 12.047, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 13.416 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 8192, 2048, 1, 1 }, 5793, 11585, 32.801, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 34.483 us, margin 5.1 %, ties 2 */
        /* one config from m 11586 on: */
        { "h200", 90, "int8", { 16384, 2048, 1, 1 }, 11586, 23170, 61.634, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 63.962 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32768, 2048, 1, 1 }, 23171, 46340, 117.634, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 123.264 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 1, 1 }, 46341, INT64_MAX, 227.660, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 242.324 us, margin 2.8 %, ties 1 */
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
