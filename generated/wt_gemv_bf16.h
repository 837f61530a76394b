/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemv_bf16: bf16 matrix times a few vectors, weights streamed once through registers, f32 sums
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 615c656b4431d718, 34 rows
 */
#ifndef WT_GEMV_BF16_H
#define WT_GEMV_BF16_H
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

struct wt_gemv_bf16_config {
    int m_tile;
    int rows;
    int warps;
    int k_warps;
    int unroll;
    int blocks_per_sm;
};

struct wt_gemv_bf16_dims {
    int64_t m;
    int64_t n;
    int64_t k;
    int64_t bias;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_gemv_bf16_find(const char *gpu, int cc, const char *dtype, struct wt_gemv_bf16_dims dims,
                                       struct wt_gemv_bf16_config *out, struct wt_gemv_bf16_dims *measured, double *median_us)
{
    static const struct wt_gemv_bf16_config otherwise = { /*m_tile*/ 4, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 2, /*unroll*/ 1, /*blocks_per_sm*/ 64 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemv_bf16_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemv_bf16_config config;
    } rows[] = {
        /* h200 bf16 n=2048 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 2048, 0 }, 0, INT64_MAX, 2.733, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 2, /*blocks_per_sm*/ 64 } }, /* default 4.835 us, margin 76.8 %, ties 1 */
        /* h200 bf16 n=2048 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 2048, 8192, 0 }, 0, INT64_MAX, 8.733, { /*m_tile*/ 1, /*rows*/ 1, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 4, /*blocks_per_sm*/ 4 } }, /* default 15.091 us, margin 72.8 %, ties 1 */
        /* h200 bf16 n=3072 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 2048, 0 }, 0, INT64_MAX, 3.888, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 2, /*blocks_per_sm*/ 64 } }, /* default 5.915 us, margin 4.3 %, ties 1 */
        /* h200 bf16 n=3072 k=3072 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 3072, 0 }, 0, INT64_MAX, 5.916, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 2, /*blocks_per_sm*/ 64 } }, /* default 7.893 us, margin 1.2 %, ties 1 */
        /* h200 bf16 n=3072 k=8192 bias=0 */
        { "h200", 90, "bf16", { 1, 3072, 8192, 0 }, 0, INT64_MAX, 12.963, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 2, /*blocks_per_sm*/ 64 } }, /* default 17.521 us, margin 1.2 %, ties 1 */
        /* h200 bf16 n=3584 k=3584 bias=0 */
        { "h200", 90, "bf16", { 1, 3584, 3584, 0 }, 0, INT64_MAX, 7.401, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 10.808 us, margin 5.1 %, ties 1 */
        /* h200 bf16 n=3584 k=18944 bias=0 */
        { "h200", 90, "bf16", { 1, 3584, 18944, 0 }, 0, INT64_MAX, 33.799, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 47.905 us, margin 3.1 %, ties 1 */
        /* h200 bf16 n=4096 k=4096 bias=0 */
        { "h200", 90, "bf16", { 1, 4096, 4096, 0 }, 0, INT64_MAX, 9.002, { /*m_tile*/ 1, /*rows*/ 1, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 4, /*blocks_per_sm*/ 4 } }, /* default 12.665 us, margin 40.7 %, ties 2 */
        /* h200 bf16 n=4096 k=12288 bias=0 */
        { "h200", 90, "bf16", { 1, 4096, 12288, 0 }, 0, INT64_MAX, 23.625, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 32.436 us, margin 2.3 %, ties 1 */
        /* h200 bf16 n=4096 k=14336 bias=0 */
        { "h200", 90, "bf16", { 1, 4096, 14336, 0 }, 0, INT64_MAX, 27.365, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 37.471 us, margin 3.8 %, ties 1 */
        /* h200 bf16 n=4608 k=3584 bias=1 */
        { "h200", 90, "bf16", { 1, 4608, 3584, 1 }, 0, INT64_MAX, 9.293, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 11.192 us, margin 20.4 %, ties 1 */
        /* h200 bf16 n=5120 k=3072 bias=0 */
        { "h200", 90, "bf16", { 1, 5120, 3072, 0 }, 0, INT64_MAX, 9.755, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 16, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 9.961 us, margin 2.1 %, ties 1 */
        /* h200 bf16 n=5120 k=5120 bias=0 */
        { "h200", 90, "bf16", { 1, 5120, 5120, 0 }, 0, INT64_MAX, 13.193, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 15.462 us, margin 17.2 %, ties 1 */
        /* h200 bf16 n=5120 k=13824 bias=0 */
        { "h200", 90, "bf16", { 1, 5120, 13824, 0 }, 0, INT64_MAX, 34.639, { /*m_tile*/ 1, /*rows*/ 1, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 4, /*blocks_per_sm*/ 4 } }, /* default 39.400 us, margin 3.4 %, ties 1 */
        /* h200 bf16 n=6144 k=4096 bias=0 */
        { "h200", 90, "bf16", { 1, 6144, 4096, 0 }, 0, INT64_MAX, 13.216, { /*m_tile*/ 1, /*rows*/ 1, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 4, /*blocks_per_sm*/ 4 } }, /* default 13.871 us, margin 5.0 %, ties 1 */
        /* h200 bf16 n=7168 k=5120 bias=1 */
        { "h200", 90, "bf16", { 1, 7168, 5120, 1 }, 0, INT64_MAX, 19.079, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 26.613 us, margin 1.6 %, ties 1 */
        /* h200 bf16 n=16384 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 2048, 0 }, 0, INT64_MAX, 15.914, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 2, /*unroll*/ 1, /*blocks_per_sm*/ 4 } }, /* default 20.406 us, margin 4.6 %, ties 1 */
        /* h200 bf16 n=16384 k=3072 bias=0 */
        { "h200", 90, "bf16", { 1, 16384, 3072, 0 }, 0, INT64_MAX, 23.552, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 2, /*unroll*/ 1, /*blocks_per_sm*/ 4 } }, /* default 28.603 us, margin 2.2 %, ties 1 */
        /* h200 bf16 n=24576 k=4096 bias=0 */
        { "h200", 90, "bf16", { 1, 24576, 4096, 0 }, 0, INT64_MAX, 47.197, { /*m_tile*/ 1, /*rows*/ 1, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 4, /*blocks_per_sm*/ 4 } }, /* default 51.427 us, margin 1.6 %, ties 2 */
        /* h200 bf16 n=27648 k=5120 bias=0 */
        { "h200", 90, "bf16", { 1, 27648, 5120, 0 }, 0, INT64_MAX, 65.340, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 72.564 us, margin 3.8 %, ties 1 */
        /* h200 bf16 n=28672 k=4096 bias=0 */
        { "h200", 90, "bf16", { 1, 28672, 4096, 0 }, 0, INT64_MAX, 54.792, { /*m_tile*/ 1, /*rows*/ 1, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 4, /*blocks_per_sm*/ 4 } }, /* default 61.811 us, margin 1.7 %, ties 1 */
        /* h200 bf16 n=37888 k=3584 bias=0 */
        { "h200", 90, "bf16", { 1, 37888, 3584, 0 }, 0, INT64_MAX, 62.938, { /*m_tile*/ 1, /*rows*/ 2, /*warps*/ 8, /*k_warps*/ 1, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 67.120 us, margin 1.4 %, ties 1 */
        /* h200 bf16 n=128256 k=2048 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 2048, 0 }, 0, INT64_MAX, 115.662, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 132.528 us, margin 3.3 %, ties 1 */
        /* h200 bf16 n=128256 k=3072 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 3072, 0 }, 0, INT64_MAX, 173.065, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 189.083 us, margin 1.8 %, ties 1 */
        /* h200 bf16 n=128256 k=4096 bias=0 */
        { "h200", 90, "bf16", { 1, 128256, 4096, 0 }, 0, INT64_MAX, 231.452, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 2, /*blocks_per_sm*/ 64 } }, /* default 254.158 us, margin 1.5 %, ties 2 */
        /* h200 bf16 n=151936 k=4096 bias=0 */
        { "h200", 90, "bf16", { 1, 151936, 4096, 0 }, 0, INT64_MAX, 274.315, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 2, /*blocks_per_sm*/ 64 } }, /* default 299.010 us, margin 1.6 %, ties 3 */
        /* h200 bf16 n=152064 k=3584 bias=0 */
        { "h200", 90, "bf16", { 1, 152064, 3584, 0 }, 0, INT64_MAX, 240.864, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 254.337 us, margin 2.8 %, ties 3 */
        /* h200 bf16 n=152064 k=5120 bias=0 */
        { "h200", 90, "bf16", { 1, 152064, 5120, 0 }, 0, INT64_MAX, 342.726, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 361.650 us, margin 1.2 %, ties 4 */
        /* h200 int8 n=128256 k=2048 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 2048, 0 }, 0, INT64_MAX, 115.760, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 131.950 us, margin 4.8 %, ties 2 */
        /* h200 int8 n=128256 k=3072 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 3072, 0 }, 0, INT64_MAX, 173.152, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 189.336 us, margin 1.6 %, ties 2 */
        /* h200 int8 n=128256 k=4096 bias=0 */
        { "h200", 90, "int8", { 1, 128256, 4096, 0 }, 0, INT64_MAX, 232.480, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 253.962 us, margin 2.6 %, ties 3 */
        /* h200 int8 n=151936 k=4096 bias=0 */
        { "h200", 90, "int8", { 1, 151936, 4096, 0 }, 0, INT64_MAX, 276.037, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 297.563 us, margin 1.0 %, ties 2 */
        /* h200 int8 n=152064 k=3584 bias=0 */
        { "h200", 90, "int8", { 1, 152064, 3584, 0 }, 0, INT64_MAX, 240.630, { /*m_tile*/ 1, /*rows*/ 8, /*warps*/ 4, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 254.011 us, margin 2.8 %, ties 4 */
        /* h200 int8 n=152064 k=5120 bias=0 */
        { "h200", 90, "int8", { 1, 152064, 5120, 0 }, 0, INT64_MAX, 342.906, { /*m_tile*/ 1, /*rows*/ 4, /*warps*/ 8, /*k_warps*/ 4, /*unroll*/ 1, /*blocks_per_sm*/ 64 } }, /* default 361.069 us, margin 1.4 %, ties 3 */
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
