/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_swiglu_fp8: gate and up projection in one FP8 (E4M3) product on wgmma, silu(gate) * up in its epilogue, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 42123294e2c3a201, 17 rows
 */
#ifndef WT_GEMM_WGMMA_SWIGLU_FP8_H
#define WT_GEMM_WGMMA_SWIGLU_FP8_H
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

struct wt_gemm_wgmma_swiglu_fp8_config {
    int block_m;
    int block_n;
    int consumers;
    int pingpong;
    int cluster;
    int split_k;
    int stream_k;
    int raster;
    int stages;
};

struct wt_gemm_wgmma_swiglu_fp8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_wgmma_swiglu_fp8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_wgmma_swiglu_fp8_dims dims,
                                       struct wt_gemm_wgmma_swiglu_fp8_config *out, double *median_us)
{
    static const struct wt_gemm_wgmma_swiglu_fp8_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_swiglu_fp8_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_wgmma_swiglu_fp8_config config;
    } rows[] = {
        /* h200 fp8 n=16384 k=2048 */
        /* one config from m 0 to 45: */
        { "h200", 90, "fp8", { 16, 16384, 2048 }, 0, 22, 10.866, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 15.292 us, margin 2.5 %, ties 1 */
        { "h200", 90, "fp8", { 32, 16384, 2048 }, 23, 45, 10.570, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 1, /*pingpong*/ 0, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 14.381 us, margin 2.2 %, ties 1 */
        { "h200", 90, "fp8", { 64, 16384, 2048 }, 46, 90, 9.343, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 13.098 us, margin 40.2 %, ties 1 */
        { "h200", 90, "fp8", { 128, 16384, 2048 }, 91, 181, 12.077, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 12.077 us, margin 2.9 %, ties 1 */
        { "h200", 90, "fp8", { 256, 16384, 2048 }, 182, 362, 18.205, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 7 } }, /* default 19.226 us, margin 2.1 %, ties 1 */
        /* one config from m 363 to 2896: */
        { "h200", 90, "fp8", { 512, 16384, 2048 }, 363, 724, 31.893, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 40.237 us, margin 2.1 %, ties 1 */
        { "h200", 90, "fp8", { 1024, 16384, 2048 }, 725, 1448, 57.849, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 77.046 us, margin 6.5 %, ties 1 */
        { "h200", 90, "fp8", { 2048, 16384, 2048 }, 1449, 2896, 112.367, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 6 } }, /* default 152.678 us, margin 1.4 %, ties 1 */
        /* one config from m 2897 on: */
        { "h200", 90, "fp8", { 4096, 16384, 2048 }, 2897, 5792, 215.575, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 290.457 us, margin 2.3 %, ties 1 */
        { "h200", 90, "fp8", { 8192, 16384, 2048 }, 5793, 11585, 436.667, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 577.989 us, margin 1.9 %, ties 2 */
        { "h200", 90, "fp8", { 16384, 16384, 2048 }, 11586, 23170, 856.755, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 1129.924 us, margin 1.6 %, ties 1 */
        { "h200", 90, "fp8", { 32768, 16384, 2048 }, 23171, INT64_MAX, 1709.456, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 2274.222 us, margin 1.7 %, ties 1 */
        /* h200 fp8 n=16384 k=3072 */
        { "h200", 90, "fp8", { 32768, 16384, 3072 }, 0, INT64_MAX, 2500.368, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 3258.890 us, margin 3.4 %, ties 2 */
        /* h200 fp8 n=24576 k=4096 */
        { "h200", 90, "fp8", { 32768, 24576, 4096 }, 0, INT64_MAX, 4917.088, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 6682.225 us, margin 3.0 %, ties 2 */
        /* h200 fp8 n=27648 k=5120 */
        { "h200", 90, "fp8", { 32768, 27648, 5120 }, 0, INT64_MAX, 7348.288, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 10145.406 us, margin 1.2 %, ties 1 */
        /* h200 fp8 n=28672 k=4096 */
        { "h200", 90, "fp8", { 32768, 28672, 4096 }, 0, INT64_MAX, 5951.168, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 7796.282 us, margin 2.5 %, ties 2 */
        /* h200 fp8 n=37888 k=3584 */
        { "h200", 90, "fp8", { 32768, 37888, 3584 }, 0, INT64_MAX, 6726.896, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 } }, /* default 9090.673 us, margin 3.3 %, ties 2 */
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
