/* Written by `warptune emit`; change the tuning, not this file.
 *
 * gemm_wgmma_swiglu_w8a8: gate and up projection in one int8 product on wgmma, silu(gate) * up in its epilogue, for Hopper
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 5b0d298ab9c347fe, 29 rows
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
    int split_k;
    int stream_k;
    int raster;
    int stages;
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
    static const struct wt_gemm_wgmma_swiglu_w8a8_config otherwise = { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 0, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 4 };
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
        { "h200", 90, "int8", { 16, 16384, 2048 }, 0, 22, 9.910, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 15.447 us, margin 4.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 2048 }, 23, 45, 9.683, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 14.500 us, margin 49.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 2048 }, 46, 90, 9.278, { /*block_m*/ 64, /*block_n*/ 96, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 13.020 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 128, 16384, 2048 }, 91, 181, 11.601, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 11.934 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 2048 }, 182, 362, 17.110, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 18.486 us, margin 7.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 16384, 2048 }, 363, 724, 30.374, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 38.909 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 1024, 16384, 2048 }, 725, 1448, 56.008, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 5 } }, /* default 76.632 us, margin 5.6 %, ties 3 */
        { "h200", 90, "int8", { 2048, 16384, 2048 }, 1449, 2896, 108.680, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 149.789 us, margin 1.7 %, ties 2 */
        /* one config from m 2897 to 11585: */
        { "h200", 90, "int8", { 4096, 16384, 2048 }, 2897, 5792, 210.122, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5 } }, /* default 285.780 us, margin 0.8 %, ties 6 */
        { "h200", 90, "int8", { 8192, 16384, 2048 }, 5793, 11585, 410.837, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5 } }, /* default 550.860 us, margin 34.1 %, ties 3 */
        { "h200", 90, "int8", { 16384, 16384, 2048 }, 11586, 23170, 825.606, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 1, /*stages*/ 5 } }, /* default 1104.397 us, margin 1.4 %, ties 3 */
        { "h200", 90, "int8", { 32768, 16384, 2048 }, 23171, 46340, 1644.688, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 2215.390 us, margin 1.1 %, ties 3 */
        { "h200", 90, "int8", { 65536, 16384, 2048 }, 46341, INT64_MAX, 3257.472, { /*block_m*/ 128, /*block_n*/ 192, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 4 } }, /* default 4311.636 us, margin 1.6 %, ties 6 */
        /* h200 int8 n=16384 k=3072 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 16, 16384, 3072 }, 0, 22, 13.896, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 23.954 us, margin 72.4 %, ties 1 */
        { "h200", 90, "int8", { 32, 16384, 3072 }, 23, 45, 13.476, { /*block_m*/ 64, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 22.357 us, margin 65.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 16384, 3072 }, 46, 90, 13.363, { /*block_m*/ 64, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 12 } }, /* default 18.789 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 16384, 3072 }, 91, 181, 16.021, { /*block_m*/ 128, /*block_n*/ 64, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 8, /*stages*/ 8 } }, /* default 16.566 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 256, 16384, 3072 }, 182, 362, 23.846, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 1, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 25.959 us, margin 2.9 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 16384, 3072 }, 363, 724, 43.797, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 56.499 us, margin 1.2 %, ties 2 */
        { "h200", 90, "int8", { 1024, 16384, 3072 }, 725, 1448, 82.796, { /*block_m*/ 128, /*block_n*/ 128, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 6 } }, /* default 112.209 us, margin 1.4 %, ties 2 */
        { "h200", 90, "int8", { 2048, 16384, 3072 }, 1449, 2896, 162.641, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 219.877 us, margin 1.5 %, ties 3 */
        { "h200", 90, "int8", { 4096, 16384, 3072 }, 2897, 5792, 314.208, { /*block_m*/ 128, /*block_n*/ 160, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 4, /*stages*/ 5 } }, /* default 427.254 us, margin 1.2 %, ties 3 */
        /* one config from m 5793 on: */
        { "h200", 90, "int8", { 8192, 16384, 3072 }, 5793, 11585, 633.440, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 852.458 us, margin 34.6 %, ties 4 */
        { "h200", 90, "int8", { 16384, 16384, 3072 }, 11586, 23170, 1214.805, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 1592.246 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 32768, 16384, 3072 }, 23171, INT64_MAX, 2425.216, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 3193.232 us, margin 1.2 %, ties 3 */
        /* h200 int8 n=24576 k=4096 */
        { "h200", 90, "int8", { 32768, 24576, 4096 }, 0, INT64_MAX, 4846.880, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 6610.067 us, margin 1.0 %, ties 4 */
        /* h200 int8 n=27648 k=5120 */
        { "h200", 90, "int8", { 32768, 27648, 5120 }, 0, INT64_MAX, 6770.976, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 9318.938 us, margin 1.1 %, ties 3 */
        /* h200 int8 n=28672 k=4096 */
        { "h200", 90, "int8", { 32768, 28672, 4096 }, 0, INT64_MAX, 5724.640, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 7588.481 us, margin 32.6 %, ties 5 */
        /* h200 int8 n=37888 k=3584 */
        { "h200", 90, "int8", { 32768, 37888, 3584 }, 0, INT64_MAX, 6608.288, { /*block_m*/ 64, /*block_n*/ 256, /*consumers*/ 2, /*pingpong*/ 1, /*cluster*/ 2, /*split_k*/ 1, /*stream_k*/ 0, /*raster*/ 16, /*stages*/ 5 } }, /* default 8907.089 us, margin 34.8 %, ties 3 */
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
