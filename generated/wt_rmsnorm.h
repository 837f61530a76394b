/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rmsnorm: RMSNorm of bf16 rows with optional residual add before and INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 540e60771bc13558, 70 rows
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
        { "h200", 90, "bf16", { 1, 2048, 0, 0 }, 0, 4, 0.986, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.986 us, margin 5.4 %, ties 2 */
        { "h200", 90, "bf16", { 16, 2048, 0, 0 }, 5, 22, 1.029, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.029 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 0, 0 }, 23, 45, 1.029, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.029 us, margin 3.9 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 0, 0 }, 46, 90, 1.207, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 1.280 us, margin 6.0 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 0, 0 }, 91, 181, 1.495, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 1.815 us, margin 21.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 0, 0 }, 182, 362, 1.639, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.062 us, margin 1.7 %, ties 1 */
        /* one config from m 363 to 5792: */
        { "h200", 90, "bf16", { 512, 2048, 0, 0 }, 363, 724, 1.819, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.819 us, margin 3.2 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 0, 0 }, 725, 1448, 2.453, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.453 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 2048, 2048, 0, 0 }, 1449, 2896, 3.922, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.922 us, margin 0.0 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 0, 0 }, 2897, 5792, 6.805, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 6.805 us, margin 0.0 %, ties 2 */
        /* one config from m 5793 to 46340: */
        { "h200", 90, "bf16", { 8192, 2048, 0, 0 }, 5793, 11585, 19.099, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 20.405 us, margin 3.0 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 0, 0 }, 11586, 23170, 35.758, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 37.704 us, margin 1.2 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 0, 0 }, 23171, 46340, 68.723, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 72.828 us, margin 6.0 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 0, 0 }, 46341, INT64_MAX, 133.124, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 144.554 us, margin 1.0 %, ties 3 */
        /* h200 bf16 k=2048 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 2048, 1, 0 }, 0, 4, 1.055, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.081 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 1, 0 }, 5, 22, 1.147, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.166 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 32, 2048, 1, 0 }, 23, 45, 1.174, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.174 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 1, 0 }, 46, 90, 1.376, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.611 us, margin 17.0 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 2048, 1, 0 }, 91, 181, 1.633, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.361 us, margin 44.6 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 1, 0 }, 182, 362, 1.682, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.739 us, margin 13.3 %, ties 1 */
        { "h200", 90, "bf16", { 512, 2048, 1, 0 }, 363, 724, 2.164, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.792 us, margin 29.0 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "bf16", { 1024, 2048, 1, 0 }, 725, 1448, 3.548, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.548 us, margin 3.5 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 2048, 1, 0 }, 1449, 2896, 5.932, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.932 us, margin 4.2 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 1, 0 }, 2897, 5792, 15.735, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 15.735 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 8192, 2048, 1, 0 }, 5793, 11585, 34.046, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.046 us, margin 1.7 %, ties 2 */
        { "h200", 90, "bf16", { 16384, 2048, 1, 0 }, 11586, 23170, 66.001, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 66.001 us, margin 5.2 %, ties 2 */
        { "h200", 90, "bf16", { 32768, 2048, 1, 0 }, 23171, 46340, 129.645, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 129.645 us, margin 3.5 %, ties 2 */
        { "h200", 90, "bf16", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 257.255, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 257.255 us, margin 8.4 %, ties 3 */
        /* h200 int8 k=2048 residual=0 quant=1 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 0, 1 }, 0, 4, 1.328, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.328 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 0, 1 }, 5, 22, 1.358, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.358 us, margin 5.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 0, 1 }, 23, 45, 1.368, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.368 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 0, 1 }, 46, 90, 1.615, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.791 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 128, 2048, 0, 1 }, 91, 181, 2.121, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 2.857 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 0, 1 }, 182, 362, 2.173, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.206 us, margin 47.5 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 2048, 0, 1 }, 363, 724, 2.635, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 2.635 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 0, 1 }, 725, 1448, 3.406, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.406 us, margin 4.3 %, ties 1 */
        { "h200", 90, "int8", { 2048, 2048, 0, 1 }, 1449, 2896, 4.609, { /*threads*/ 256, /*rows_per_block*/ 8 } }, /* default 6.091 us, margin 32.2 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 0, 1 }, 2897, 5792, 7.550, { /*threads*/ 128, /*rows_per_block*/ 4 } }, /* default 10.879 us, margin 4.3 %, ties 2 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 0, 1 }, 5793, 11585, 15.572, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 23.980 us, margin 54.0 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 0, 1 }, 11586, 23170, 28.755, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 46.337 us, margin 61.1 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 0, 1 }, 23171, 46340, 53.349, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 89.129 us, margin 13.3 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 0, 1 }, 46341, INT64_MAX, 104.263, { /*threads*/ 64, /*rows_per_block*/ 2 } }, /* default 181.176 us, margin 73.8 %, ties 2 */
        /* h200 int8 k=2048 residual=1 quant=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 2048, 1, 0 }, 0, 4, 1.054, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.074 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 1, 0 }, 5, 22, 1.151, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.177 us, margin 2.3 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 1, 0 }, 23, 45, 1.177, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.177 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 0 }, 46, 90, 1.376, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 1.591 us, margin 15.6 %, ties 2 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 0 }, 91, 181, 1.620, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.364 us, margin 46.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 0 }, 182, 362, 1.680, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 2.729 us, margin 14.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 0 }, 363, 724, 2.160, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 2.793 us, margin 29.3 %, ties 1 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 2048, 1, 0 }, 725, 1448, 3.555, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 3.555 us, margin 3.2 %, ties 2 */
        { "h200", 90, "int8", { 2048, 2048, 1, 0 }, 1449, 2896, 5.927, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 5.927 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 0 }, 2897, 5792, 15.673, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 15.782 us, margin 5.1 %, ties 2 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 2048, 1, 0 }, 5793, 11585, 34.277, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 34.277 us, margin 1.9 %, ties 2 */
        { "h200", 90, "int8", { 16384, 2048, 1, 0 }, 11586, 23170, 65.978, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 65.978 us, margin 5.3 %, ties 2 */
        { "h200", 90, "int8", { 32768, 2048, 1, 0 }, 23171, 46340, 129.548, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 129.548 us, margin 4.1 %, ties 2 */
        { "h200", 90, "int8", { 65536, 2048, 1, 0 }, 46341, INT64_MAX, 257.842, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 257.842 us, margin 8.3 %, ties 3 */
        /* h200 int8 k=2048 residual=1 quant=1 */
        { "h200", 90, "int8", { 1, 2048, 1, 1 }, 0, 4, 1.414, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.422 us, margin 0.0 %, ties 2 */
        /* one config from m 5 to 45: */
        { "h200", 90, "int8", { 16, 2048, 1, 1 }, 5, 22, 1.513, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.513 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 2048, 1, 1 }, 23, 45, 1.516, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.516 us, margin 0.0 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 1, 1 }, 46, 90, 1.786, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 2.153 us, margin 1.9 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 2048, 1, 1 }, 91, 181, 2.224, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.409 us, margin 53.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 1, 1 }, 182, 362, 2.379, { /*threads*/ 1024, /*rows_per_block*/ 1 } }, /* default 3.833 us, margin 11.1 %, ties 1 */
        { "h200", 90, "int8", { 512, 2048, 1, 1 }, 363, 724, 3.111, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 3.556 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 1024, 2048, 1, 1 }, 725, 1448, 4.036, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 4.036 us, margin 6.0 %, ties 1 */
        /* one config from m 1449 to 5792: */
        { "h200", 90, "int8", { 2048, 2048, 1, 1 }, 1449, 2896, 6.402, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.959 us, margin 8.7 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 1, 1 }, 2897, 5792, 12.225, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 13.612 us, margin 3.7 %, ties 1 */
        { "h200", 90, "int8", { 8192, 2048, 1, 1 }, 5793, 11585, 32.915, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 34.666 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 1, 1 }, 11586, 23170, 61.163, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 63.905 us, margin 4.5 %, ties 2 */
        /* one config from m 23171 on: */
        { "h200", 90, "int8", { 32768, 2048, 1, 1 }, 23171, 46340, 117.545, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 122.822 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 65536, 2048, 1, 1 }, 46341, INT64_MAX, 228.392, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 239.500 us, margin 2.7 %, ties 1 */
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
