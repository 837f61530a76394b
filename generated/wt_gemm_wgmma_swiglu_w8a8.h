/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_swiglu_w8a8: gate and up projection in one int8 product on wgmma, silu(gate) * up in its epilogue, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results ddbf4cee7e179283, 13 rows
 */
#ifndef WT_GEMM_WGMMA_SWIGLU_W8A8_H
#define WT_GEMM_WGMMA_SWIGLU_W8A8_H
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

struct wt_gemm_wgmma_swiglu_w8a8_config {
    int block_m;
    int block_n;
    int consumers;
    int pingpong;
    int cluster;
    int stages;
    int split_k;
    int stream_k;
    int raster;
};

struct wt_gemm_wgmma_swiglu_w8a8_dims {
    int64_t m;
    int64_t n;
    int64_t k;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_gemm_wgmma_swiglu_w8a8_find(const char *gpu, int cc, const char *dtype, struct wt_gemm_wgmma_swiglu_w8a8_dims dims,
                                       struct wt_gemm_wgmma_swiglu_w8a8_config *out, double *median_us)
{
    static const struct wt_gemm_wgmma_swiglu_w8a8_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_gemm_wgmma_swiglu_w8a8_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_gemm_wgmma_swiglu_w8a8_config config;
    } rows[] = {
        /* h200 int8 n=16384 k=2048 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 16, 16384, 2048 }, 0, 22, 9.921, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 15.207 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 2048 }, 23, 45, 9.683, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 8, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 14.425 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048 }, 46, 90, 9.114, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 12, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 12.869 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 2048 }, 91, 181, 11.608, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*stages*/ 7, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 12.095 us, margin 1.0 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 2048 }, 182, 362, 17.589, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*stages*/ 4, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 18.936 us, margin 1.2 %, ties 5 */
        { "h200", 90, "int8", { 512, 16384, 2048 }, 363, 724, 30.075, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4 } }, /* default 38.359 us, margin 4.9 %, ties 2 */
        /* one config from m 725 to 2896: */
        { "h200", 90, "int8", { 1024, 16384, 2048 }, 725, 1448, 54.476, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 75.326 us, margin 3.5 %, ties 1 */
        { "h200", 90, "int8", { 2048, 16384, 2048 }, 1449, 2896, 110.702, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 6, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 152.896 us, margin 2.1 %, ties 6 */
        { "h200", 90, "int8", { 4096, 16384, 2048 }, 2897, 5792, 205.742, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8 } }, /* default 285.303 us, margin 2.6 %, ties 4 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 16384, 2048 }, 5793, 11585, 418.939, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 564.675 us, margin 3.5 %, ties 9 */
        { "h200", 90, "int8", { 16384, 16384, 2048 }, 11586, 23170, 825.928, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 1107.753 us, margin 1.1 %, ties 5 */
        { "h200", 90, "int8", { 32768, 16384, 2048 }, 23171, 46340, 1656.240, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 2232.414 us, margin 1.8 %, ties 7 */
        { "h200", 90, "int8", { 65536, 16384, 2048 }, 46341, INT64_MAX, 3276.352, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*stages*/ 5, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16 } }, /* default 4428.982 us, margin 1.0 %, ties 6 */
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
