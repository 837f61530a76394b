/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemv_w8a8: int8 matrix times a few vectors, weights streamed once, dp4a, the scales in the epilogue
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 34e51b41dc2265fc, 8 rows
 */
#ifndef WT_GEMV_W8A8_H
#define WT_GEMV_W8A8_H
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

struct wt_gemv_w8a8_config {
    int m_tile;
    int rows;
    int warps;
    int k_warps;
    int unroll;
    int blocks_per_sm;
};

struct wt_gemv_w8a8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
    int64_t bias;
    int64_t out_s32;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemv_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemv_w8a8_dims dims,
                                       struct wt_gemv_w8a8_config *out, double *median_us)
{
    static const struct wt_gemv_w8a8_config otherwise = { /*m_tile*/ 4, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 2, /*unroll*/ 1, /*blocks_per_sm*/ 64 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemv_w8a8_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemv_w8a8_config config;
    } rows[] = {
        /* h200 int8 n=2048 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 2048, 0, 0 }, 0, INT64_MAX, 1.807, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 4, /*blocks_per_sm*/ 64 } }, /* default 3.216 us, margin 2.0 %, ties 1 */
        /* h200 int8 n=2048 k=8192 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 2048, 8192, 0, 0 }, 0, INT64_MAX, 5.109, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 16, /*k_warps*/ 8, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 8.636 us, margin 69.0 %, ties 1 */
        /* h200 int8 n=3072 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 2048, 0, 0 }, 0, INT64_MAX, 2.173, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 4, /*blocks_per_sm*/ 64 } }, /* default 3.915 us, margin 6.6 %, ties 1 */
        /* h200 int8 n=3072 k=3072 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 3072, 0, 0 }, 0, INT64_MAX, 3.322, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 4, /*blocks_per_sm*/ 64 } }, /* default 4.975 us, margin 3.8 %, ties 2 */
        /* h200 int8 n=3072 k=8192 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3072, 8192, 0, 0 }, 0, INT64_MAX, 6.940, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 9.998 us, margin 44.1 %, ties 1 */
        /* h200 int8 n=3584 k=3584 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3584, 3584, 0, 0 }, 0, INT64_MAX, 4.229, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 16, /*k_warps*/ 1, /*unroll*/ 4, /*blocks_per_sm*/ 64 } }, /* default 6.502 us, margin 3.1 %, ties 1 */
        /* h200 int8 n=3584 k=18944 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 3584, 18944, 0, 0 }, 0, INT64_MAX, 17.335, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 4, /*blocks_per_sm*/ 64 } }, /* default 26.279 us, margin 1.8 %, ties 1 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, INT64_MAX, 7.990, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 2, /*blocks_per_sm*/ 2 } }, /* default 11.361 us, margin 2.5 %, ties 1 */
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
        same = same && rows[i].dims.n == dims.n;
        far *= wt_ratio(rows[i].dims.n, dims.n);
        same = same && rows[i].dims.k == dims.k;
        far *= wt_ratio(rows[i].dims.k, dims.k);
        fits = fits && rows[i].dims.bias == dims.bias;
        same = same && rows[i].dims.bias == dims.bias;
        far *= wt_ratio(rows[i].dims.bias, dims.bias);
        fits = fits && rows[i].dims.out_s32 == dims.out_s32;
        same = same && rows[i].dims.out_s32 == dims.out_s32;
        far *= wt_ratio(rows[i].dims.out_s32, dims.out_s32);
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
