/* Written by `warptune emit`; change the tuning, not this file.
 *
 * swiglu: silu(gate) * up of bf16 rows with optional INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 830df06a44f09045, 28 rows
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
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_swiglu_find(const char *gpu, int cc, const char *dtype, struct wt_swiglu_dims dims,
                                       struct wt_swiglu_config *out, double *median_us)
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
        { "h200", 90, "bf16", { 1, 8192, 0 }, 0, 4, 0.734, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.019 us, margin 38.8 %, ties 2 */
        { "h200", 90, "bf16", { 16, 8192, 0 }, 5, 22, 0.940, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 2 } }, /* default 1.364 us, margin 45.2 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "bf16", { 32, 8192, 0 }, 23, 45, 1.326, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.887 us, margin 42.3 %, ties 1 */
        { "h200", 90, "bf16", { 64, 8192, 0 }, 46, 90, 1.513, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.082 us, margin 37.6 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 8192, 0 }, 91, 181, 1.635, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.817 us, margin 11.1 %, ties 1 */
        { "h200", 90, "bf16", { 256, 8192, 0 }, 182, 362, 2.126, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.219 us, margin 4.4 %, ties 1 */
        { "h200", 90, "bf16", { 512, 8192, 0 }, 363, 724, 3.374, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.374 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 8192, 0 }, 725, 1448, 11.564, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 11.554 us, margin 1.0 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 8192, 0 }, 1449, 2896, 24.261, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 24.408 us, margin 1.1 %, ties 3 */
        { "h200", 90, "bf16", { 4096, 8192, 0 }, 2897, 5792, 47.166, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 47.390 us, margin 1.1 %, ties 5 */
        { "h200", 90, "bf16", { 8192, 8192, 0 }, 5793, 11585, 92.725, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 93.189 us, margin 1.7 %, ties 4 */
        { "h200", 90, "bf16", { 16384, 8192, 0 }, 11586, 23170, 183.755, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 184.725 us, margin 1.1 %, ties 4 */
        { "h200", 90, "bf16", { 32768, 8192, 0 }, 23171, 46340, 366.282, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 368.739 us, margin 1.0 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 8192, 0 }, 46341, INT64_MAX, 732.064, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 737.388 us, margin 1.0 %, ties 6 */
        /* h200 int8 i=8192 quant=1 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 8192, 1 }, 0, 4, 2.137, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.137 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 8192, 1 }, 5, 22, 2.177, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.177 us, margin 0.0 %, ties 1 */
        /* one config from m 23 to 362: */
        { "h200", 90, "int8", { 32, 8192, 1 }, 23, 45, 2.821, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.073 us, margin 8.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 8192, 1 }, 46, 90, 3.036, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 4.502 us, margin 48.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 8192, 1 }, 91, 181, 3.175, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 5.029 us, margin 58.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 8192, 1 }, 182, 362, 3.423, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 4.299 us, margin 25.6 %, ties 1 */
        { "h200", 90, "int8", { 512, 8192, 1 }, 363, 724, 5.184, { /*threads*/ 1024, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 5.322 us, margin 2.7 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 8192, 1 }, 725, 1448, 9.308, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 9.308 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 2048, 8192, 1 }, 1449, 2896, 21.950, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 21.950 us, margin 5.4 %, ties 2 */
        { "h200", 90, "int8", { 4096, 8192, 1 }, 2897, 5792, 41.094, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 41.094 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 8192, 8192, 1 }, 5793, 11585, 78.787, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 78.787 us, margin 1.3 %, ties 2 */
        { "h200", 90, "int8", { 16384, 8192, 1 }, 11586, 23170, 154.164, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 154.164 us, margin 5.6 %, ties 1 */
        { "h200", 90, "int8", { 32768, 8192, 1 }, 23171, 46340, 305.235, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 305.235 us, margin 3.9 %, ties 2 */
        { "h200", 90, "int8", { 65536, 8192, 1 }, 46341, INT64_MAX, 607.339, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 607.339 us, margin 2.4 %, ties 4 */
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
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
