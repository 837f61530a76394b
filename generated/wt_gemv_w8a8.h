/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemv_w8a8: int8 matrix times a few vectors, weights streamed once, dp4a, the scales in the epilogue
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results c801d2018d1fb484, 22 rows
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
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_gemv_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemv_w8a8_dims dims,
                                       struct wt_gemv_w8a8_config *out, struct wt_gemv_w8a8_dims *measured, double *median_us)
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
        /* h200 int8 n=4096 k=4096 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 4096, 4096, 0, 0 }, 0, INT64_MAX, 4.670, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 4, /*blocks_per_sm*/ 64 } }, /* default 7.073 us, margin 1.4 %, ties 1 */
        /* h200 int8 n=4096 k=12288 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 4096, 12288, 0, 0 }, 0, INT64_MAX, 12.014, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 4, /*blocks_per_sm*/ 64 } }, /* default 17.939 us, margin 1.0 %, ties 1 */
        /* h200 int8 n=4096 k=14336 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 4096, 14336, 0, 0 }, 0, INT64_MAX, 13.936, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 4, /*blocks_per_sm*/ 64 } }, /* default 20.367 us, margin 2.6 %, ties 1 */
        /* h200 int8 n=4608 k=3584 bias=1 out_s32=0 */
        { "h200", 90, "int8", { 1, 4608, 3584, 1, 0 }, 0, INT64_MAX, 5.212, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 8 } }, /* default 6.845 us, margin 31.3 %, ties 1 */
        /* h200 int8 n=5120 k=3072 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 5120, 3072, 0, 0 }, 0, INT64_MAX, 5.478, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 5.920 us, margin 8.1 %, ties 1 */
        /* h200 int8 n=5120 k=5120 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 5120, 5120, 0, 0 }, 0, INT64_MAX, 8.237, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 8.742 us, margin 6.1 %, ties 1 */
        /* h200 int8 n=5120 k=13824 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 5120, 13824, 0, 0 }, 0, INT64_MAX, 17.794, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 21.004 us, margin 2.7 %, ties 1 */
        /* h200 int8 n=6144 k=4096 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 6144, 4096, 0, 0 }, 0, INT64_MAX, 7.034, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 8.047 us, margin 14.4 %, ties 1 */
        /* h200 int8 n=7168 k=5120 bias=1 out_s32=0 */
        { "h200", 90, "int8", { 1, 7168, 5120, 1, 0 }, 0, INT64_MAX, 10.196, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 14.401 us, margin 2.0 %, ties 1 */
        /* h200 int8 n=16384 k=2048 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 16384, 2048, 0, 0 }, 0, INT64_MAX, 7.994, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 2, /*blocks_per_sm*/ 2 } }, /* default 11.504 us, margin 43.9 %, ties 1 */
        /* h200 int8 n=16384 k=3072 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 16384, 3072, 0, 0 }, 0, INT64_MAX, 11.983, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 2, /*blocks_per_sm*/ 2 } }, /* default 15.464 us, margin 7.4 %, ties 1 */
        /* h200 int8 n=24576 k=4096 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 24576, 4096, 0, 0 }, 0, INT64_MAX, 23.265, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 2, /*blocks_per_sm*/ 2 } }, /* default 26.891 us, margin 3.5 %, ties 1 */
        /* h200 int8 n=27648 k=5120 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 27648, 5120, 0, 0 }, 0, INT64_MAX, 34.185, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 2, /*blocks_per_sm*/ 2 } }, /* default 38.361 us, margin 3.1 %, ties 1 */
        /* h200 int8 n=28672 k=4096 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 28672, 4096, 0, 0 }, 0, INT64_MAX, 27.744, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 31.857 us, margin 2.0 %, ties 2 */
        /* h200 int8 n=37888 k=3584 bias=0 out_s32=0 */
        { "h200", 90, "int8", { 1, 37888, 3584, 0, 0 }, 0, INT64_MAX, 32.469, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 2, /*blocks_per_sm*/ 2 } }, /* default 37.685 us, margin 1.4 %, ties 1 */
    };
    enum wt_match best = WT_DEFAULT;
    double best_far = 0;
    *out = otherwise;
    if (measured)
        *measured = dims;
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
            if (measured)
                *measured = rows[i].dims;
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
