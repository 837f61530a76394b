/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_sparse24_bf16: bf16 GEMM with 2:4 sparse weights on wgmma.sp, persistent, for Hopper
 * nothing measured: the default only
 */
#ifndef WT_GEMM_SPARSE24_BF16_H
#define WT_GEMM_SPARSE24_BF16_H
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

struct wt_gemm_sparse24_bf16_config {
    int block_m;
    int block_n;
    int k_bytes;
    int consumers;
    int pingpong;
    int cluster;
    int bulk;
    int split_k;
    int stream_k;
    int raster;
    int stages;
    int keep;
};

struct wt_gemm_sparse24_bf16_dims {
    int64_t m;
    int64_t n;
    int64_t k;
    int64_t bias;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_gemm_sparse24_bf16_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_sparse24_bf16_dims dims,
                                       struct wt_gemm_sparse24_bf16_config *out, struct wt_gemm_sparse24_bf16_dims *measured, double *median_us)
{
    static const struct wt_gemm_sparse24_bf16_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*k_bytes*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*bulk*/ 0, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6, /*keep*/ 1 };
    (void)gpu;
    (void)cc;
    (void)dtype;
    *out = otherwise;
    if (measured)
        *measured = dims;
    if (median_us)
        *median_us = 0;
    return WT_DEFAULT;
}

#endif
