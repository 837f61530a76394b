/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rmsnorm: RMSNorm of bf16 rows with optional residual add before and INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results ca9c382e2de0061a, 70 rows
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
        { "h200", 90, "bf16", { 1, 2048, 0, 0 }, 0, 4, 0.984, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.984 us, margin 4.9 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 0, 0 }, 5, 22, 1.023, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.023 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 0, 0 }, 23, 45, 1.029, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.029 us, margin 3.7 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 0, 0 }, 46, 90, 1.213, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.276 us, margin 5.1 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 0, 0 }, 91, 181, 1.488, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.812 us, margin 21.8 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 0, 0 }, 182, 362, 1.637, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.052 us, margin 25.4 %, ties 2 */
        /* one config from m 363 to 5792: */
        { "h200", 90, "bf16", { 512, 2048, 0, 0 }, 363, 724, 1.820, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.820 us, margin 3.0 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 0, 0 }, 725, 1448, 2.450, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.450 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 0, 0 }, 1449, 2896, 3.928, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.928 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 0, 0 }, 2897, 5792, 6.811, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.811 us, margin 0.0 %, ties 2 */
        /* one config from m 5793 to 46340: */
        { "h200", 90, "bf16", { 8192, 2048, 0, 0 }, 5793, 11585, 19.099, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 20.437 us, margin 2.9 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 0, 0 }, 11586, 23170, 35.688, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 37.452 us, margin 1.8 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 0, 0 }, 23171, 46340, 69.148, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 73.912 us, margin 6.9 %, ties 6 */
        { "h200", 90, "bf16", { 65536, 2048, 0, 0 }, 46341, INT64_MAX, 133.071, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 145.000 us, margin 1.3 %, ties 3 */
        /* h200 bf16 k=2048 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 1, 0 }, 0, 4, 1.055, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.088 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 1, 0 }, 5, 22, 1.149, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.169 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 1, 0 }, 23, 45, 1.169, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.169 us, margin 2.8 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 1, 0 }, 46, 90, 1.378, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.584 us, margin 15.0 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 1, 0 }, 91, 181, 1.592, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.353 us, margin 47.7 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 1, 0 }, 182, 362, 1.691, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.736 us, margin 13.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 1, 0 }, 363, 724, 2.168, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.790 us, margin 28.7 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "bf16", { 1024, 2048, 1, 0 }, 725, 1448, 3.549, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.549 us, margin 3.6 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 1, 0 }, 1449, 2896, 5.907, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.907 us, margin 4.2 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 1, 0 }, 2897, 5792, 15.865, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.865 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 1, 0 }, 5793, 11585, 33.991, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 33.991 us, margin 1.7 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 1, 0 }, 11586, 23170, 65.962, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 65.962 us, margin 1.4 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 1, 0 }, 23171, 46340, 129.764, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 129.764 us, margin 2.4 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 257.829, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 257.829 us, margin 2.4 %, ties 3 */
        /* h200 int8 k=2048 residual=0 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 0, 1 }, 0, 4, 1.328, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.328 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 0, 1 }, 5, 22, 1.360, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.360 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 0, 1 }, 23, 45, 1.359, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.359 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 0, 1 }, 46, 90, 1.623, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.817 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 0, 1 }, 91, 181, 2.110, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 2.854 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 0, 1 }, 182, 362, 2.177, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.230 us, margin 48.4 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 2048, 0, 1 }, 363, 724, 2.654, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.654 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 0, 1 }, 725, 1448, 3.435, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.435 us, margin 3.2 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 0, 1 }, 1449, 2896, 4.590, { /*threads*/ 256, /*rows_per_block*/ 8 } }, /* default 6.053 us, margin 31.9 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "int8", { 4096, 2048, 0, 1 }, 2897, 5792, 7.609, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 10.888 us, margin 3.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 0, 1 }, 5793, 11585, 15.518, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 24.177 us, margin 55.8 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 0, 1 }, 11586, 23170, 28.683, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 45.973 us, margin 60.3 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 0, 1 }, 23171, 46340, 53.393, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 88.685 us, margin 66.1 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 0, 1 }, 46341, INT64_MAX, 102.607, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 174.613 us, margin 70.2 %, ties 2 */
        /* h200 int8 k=2048 residual=1 quant=0 */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 1.054, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.082 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 1.161, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.170 us, margin 0.8 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 1.187, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.187 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.395, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.594 us, margin 14.3 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.627, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.385 us, margin 46.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.694, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.759 us, margin 13.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 2.178, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.835 us, margin 30.2 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 3.547, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.547 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 5.907, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.907 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 15.897, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.897 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 33.961, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 33.961 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 65.840, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 65.840 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 129.772, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 129.772 us, margin 2.3 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 257.721, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 257.721 us, margin 2.5 %, ties 3 */
        /* h200 int8 k=2048 residual=1 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 1, 1 }, 0, 4, 1.433, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.433 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 2048, 1, 1 }, 5, 22, 1.512, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.512 us, margin 2.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 1 }, 23, 45, 1.509, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.509 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 1 }, 46, 90, 1.770, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.162 us, margin 3.0 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 1 }, 91, 181, 2.219, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.399 us, margin 53.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 1 }, 182, 362, 2.398, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.835 us, margin 5.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 1 }, 363, 724, 3.084, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.597 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 1 }, 725, 1448, 4.045, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.045 us, margin 0.0 %, ties 1 */
        /* one config from m 1449 to 23170: */
        { "h200", 90, "int8", { 2048, 2048, 1, 1 }, 1449, 2896, 6.390, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.957 us, margin 8.9 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 1 }, 2897, 5792, 12.404, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 13.875 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 8192, 2048, 1, 1 }, 5793, 11585, 33.052, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 34.848 us, margin 5.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 1 }, 11586, 23170, 61.646, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 63.862 us, margin 3.6 %, ties 2 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 2048, 1, 1 }, 23171, 46340, 117.252, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 122.421 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 1, 1 }, 46341, INT64_MAX, 226.942, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 240.120 us, margin 2.7 %, ties 1 */
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
