/* Written by `warptune emit`; change the tuning, not this file.
 *
 * swiglu: silu(gate) * up of bf16 rows with optional INT8 quantisation after, one read
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results c17f43eb610df60e, 28 rows
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
        { "h200", 90, "bf16", { 1, 8192, 0 }, 0, 4, 0.725, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.008 us, margin 39.1 %, ties 2 */
        { "h200", 90, "bf16", { 16, 8192, 0 }, 5, 22, 0.936, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 2 } }, /* default 1.284 us, margin 37.2 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "bf16", { 32, 8192, 0 }, 23, 45, 1.326, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.816 us, margin 37.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 8192, 0 }, 46, 90, 1.495, { /*threads*/ 64, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.065 us, margin 38.1 %, ties 1 */
        /* one config from m 91 to 2896: */
        { "h200", 90, "bf16", { 128, 8192, 0 }, 91, 181, 1.634, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 1.808 us, margin 10.7 %, ties 1 */
        { "h200", 90, "bf16", { 256, 8192, 0 }, 182, 362, 2.134, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.200 us, margin 3.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 8192, 0 }, 363, 724, 3.361, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 3.347 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 8192, 0 }, 725, 1448, 11.567, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 11.554 us, margin 1.1 %, ties 2 */
        { "h200", 90, "bf16", { 2048, 8192, 0 }, 1449, 2896, 24.345, { /*threads*/ 256, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 24.342 us, margin 0.0 %, ties 3 */
        /* one config from m 2897 on: */
        { "h200", 90, "bf16", { 4096, 8192, 0 }, 2897, 5792, 47.364, { /*threads*/ 128, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 47.401 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 8192, 8192, 0 }, 5793, 11585, 92.651, { /*threads*/ 128, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 92.785 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 16384, 8192, 0 }, 11586, 23170, 183.582, { /*threads*/ 128, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 183.936 us, margin 0.0 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 8192, 0 }, 23171, 46340, 365.834, { /*threads*/ 128, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 366.081 us, margin 0.0 %, ties 4 */
        { "h200", 90, "bf16", { 65536, 8192, 0 }, 46341, INT64_MAX, 730.592, { /*threads*/ 128, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 730.461 us, margin 0.0 %, ties 4 */
        /* h200 int8 i=8192 quant=1 */
        { "h200", 90, "int8", { 1, 8192, 1 }, 0, 4, 2.032, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.030 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 8192, 1 }, 5, 22, 2.072, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.072 us, margin 0.0 %, ties 1 */
        /* one config from m 23 to 362: */
        { "h200", 90, "int8", { 32, 8192, 1 }, 23, 45, 2.845, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 2.951 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 8192, 1 }, 46, 90, 3.011, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 4.487 us, margin 49.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 8192, 1 }, 91, 181, 3.165, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 5.026 us, margin 58.8 %, ties 1 */
        { "h200", 90, "int8", { 256, 8192, 1 }, 182, 362, 3.368, { /*threads*/ 1024, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 4.278 us, margin 27.0 %, ties 1 */
        { "h200", 90, "int8", { 512, 8192, 1 }, 363, 724, 5.185, { /*threads*/ 1024, /*rows_per_block*/ 2, /*unroll*/ 1 } }, /* default 5.338 us, margin 3.0 %, ties 1 */
        /* one config from m 725 on: */
        { "h200", 90, "int8", { 1024, 8192, 1 }, 725, 1448, 9.270, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 9.270 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 2048, 8192, 1 }, 1449, 2896, 21.908, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 21.908 us, margin 4.8 %, ties 2 */
        { "h200", 90, "int8", { 4096, 8192, 1 }, 2897, 5792, 40.711, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 40.711 us, margin 2.3 %, ties 2 */
        { "h200", 90, "int8", { 8192, 8192, 1 }, 5793, 11585, 78.026, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 78.026 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 16384, 8192, 1 }, 11586, 23170, 153.141, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 153.141 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 32768, 8192, 1 }, 23171, 46340, 303.285, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 303.285 us, margin 0.0 %, ties 3 */
        { "h200", 90, "int8", { 65536, 8192, 1 }, 46341, INT64_MAX, 603.360, { /*threads*/ 512, /*rows_per_block*/ 1, /*unroll*/ 1 } }, /* default 603.360 us, margin 0.0 %, ties 3 */
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
