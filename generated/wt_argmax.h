/* Written by `warptune emit`; change the tuning, not this file.
 *
 * argmax: greatest logit per row, a row split over blocks when there are few, positions stepped in the same launch
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 5d1ae27e13162849, 84 rows
 */
#ifndef WT_ARGMAX_H
#define WT_ARGMAX_H
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

struct wt_argmax_config {
    int threads;
    int unroll;
    int splits;
};

struct wt_argmax_dims {
    int64_t m;
    int64_t vocab;
    int64_t advance;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_argmax_find(const char *gpu, int cc, const char *dtype, struct wt_argmax_dims dims,
                                       struct wt_argmax_config *out, struct wt_argmax_dims *measured, double *median_us)
{
    static const struct wt_argmax_config otherwise = { /*threads*/ 256, /*unroll*/ 4, /*splits*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_argmax_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_argmax_config config;
    } rows[] = {
        /* h200 bf16 vocab=128256 advance=0 */
        { "h200", 90, "bf16", { 1, 128256, 0 }, 0, 4, 2.964, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.105 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 16, 128256, 0 }, 5, 22, 4.715, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 7.942 us, margin 2.8 %, ties 1 */
        { "h200", 90, "bf16", { 32, 128256, 0 }, 23, 45, 5.516, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 8 } }, /* default 7.528 us, margin 3.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 128256, 0 }, 46, 90, 6.826, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 4 } }, /* default 7.239 us, margin 6.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 128256, 0 }, 91, 181, 9.284, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 9.891 us, margin 6.5 %, ties 1 */
        { "h200", 90, "bf16", { 256, 128256, 0 }, 182, 362, 17.396, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 22.166 us, margin 27.4 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 0 }, 363, INT64_MAX, 32.757, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 37.701 us, margin 1.8 %, ties 1 */
        /* h200 bf16 vocab=128256 advance=1 */
        { "h200", 90, "bf16", { 1, 128256, 1 }, 0, 4, 3.336, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.485 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 16, 128256, 1 }, 5, 22, 5.004, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.124 us, margin 3.2 %, ties 1 */
        { "h200", 90, "bf16", { 32, 128256, 1 }, 23, 45, 6.021, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.015 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 64, 128256, 1 }, 46, 90, 7.554, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 8.028 us, margin 2.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 128256, 1 }, 91, 181, 10.245, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 4 } }, /* default 10.599 us, margin 3.5 %, ties 1 */
        { "h200", 90, "bf16", { 256, 128256, 1 }, 182, 362, 17.794, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 22.899 us, margin 28.7 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 1 }, 363, INT64_MAX, 32.943, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 39.779 us, margin 4.9 %, ties 1 */
        /* h200 bf16 vocab=151936 advance=0 */
        { "h200", 90, "bf16", { 1, 151936, 0 }, 0, 4, 3.297, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.561 us, margin 4.1 %, ties 2 */
        { "h200", 90, "bf16", { 16, 151936, 0 }, 5, 22, 5.084, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.885 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 32, 151936, 0 }, 23, 45, 5.896, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 8 } }, /* default 8.802 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 64, 151936, 0 }, 46, 90, 7.267, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 4 } }, /* default 8.126 us, margin 11.8 %, ties 1 */
        { "h200", 90, "bf16", { 128, 151936, 0 }, 91, 181, 10.534, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 11.411 us, margin 8.3 %, ties 1 */
        { "h200", 90, "bf16", { 256, 151936, 0 }, 182, 362, 20.230, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 26.026 us, margin 11.3 %, ties 1 */
        { "h200", 90, "bf16", { 512, 151936, 0 }, 363, INT64_MAX, 38.051, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 44.757 us, margin 1.8 %, ties 1 */
        /* h200 bf16 vocab=151936 advance=1 */
        { "h200", 90, "bf16", { 1, 151936, 1 }, 0, 4, 3.660, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.974 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 16, 151936, 1 }, 5, 22, 5.393, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 9.245 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 32, 151936, 1 }, 23, 45, 6.472, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 32 } }, /* default 9.083 us, margin 1.3 %, ties 3 */
        { "h200", 90, "bf16", { 64, 151936, 1 }, 46, 90, 7.885, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 8.954 us, margin 13.5 %, ties 1 */
        { "h200", 90, "bf16", { 128, 151936, 1 }, 91, 181, 11.377, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 4 } }, /* default 12.010 us, margin 5.6 %, ties 1 */
        { "h200", 90, "bf16", { 256, 151936, 1 }, 182, 362, 20.661, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 26.724 us, margin 12.4 %, ties 1 */
        { "h200", 90, "bf16", { 512, 151936, 1 }, 363, INT64_MAX, 38.393, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 46.397 us, margin 4.6 %, ties 1 */
        /* h200 bf16 vocab=152064 advance=0 */
        /* one config from m 0 to 45: */
        { "h200", 90, "bf16", { 1, 152064, 0 }, 0, 4, 3.333, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 32 } }, /* default 4.515 us, margin 35.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 152064, 0 }, 5, 22, 5.062, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 32 } }, /* default 8.913 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 32, 152064, 0 }, 23, 45, 5.890, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 32 } }, /* default 8.963 us, margin 3.0 %, ties 2 */
        { "h200", 90, "bf16", { 64, 152064, 0 }, 46, 90, 7.279, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 4 } }, /* default 8.129 us, margin 11.7 %, ties 1 */
        { "h200", 90, "bf16", { 128, 152064, 0 }, 91, 181, 10.345, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 11.420 us, margin 10.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 152064, 0 }, 182, 362, 20.205, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 25.936 us, margin 10.8 %, ties 1 */
        { "h200", 90, "bf16", { 512, 152064, 0 }, 363, INT64_MAX, 37.790, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 44.768 us, margin 2.6 %, ties 1 */
        /* h200 bf16 vocab=152064 advance=1 */
        { "h200", 90, "bf16", { 1, 152064, 1 }, 0, 4, 3.663, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.978 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 16, 152064, 1 }, 5, 22, 5.416, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 9.222 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 152064, 1 }, 23, 45, 6.466, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 32 } }, /* default 9.109 us, margin 1.2 %, ties 3 */
        { "h200", 90, "bf16", { 64, 152064, 1 }, 46, 90, 7.906, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 8.816 us, margin 11.5 %, ties 1 */
        { "h200", 90, "bf16", { 128, 152064, 1 }, 91, 181, 11.330, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 4 } }, /* default 12.001 us, margin 5.9 %, ties 1 */
        { "h200", 90, "bf16", { 256, 152064, 1 }, 182, 362, 20.694, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 26.572 us, margin 10.5 %, ties 1 */
        { "h200", 90, "bf16", { 512, 152064, 1 }, 363, INT64_MAX, 38.295, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 46.073 us, margin 4.7 %, ties 1 */
        /* h200 int8 vocab=128256 advance=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 128256, 0 }, 0, 4, 3.003, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 4.090 us, margin 36.2 %, ties 2 */
        { "h200", 90, "int8", { 16, 128256, 0 }, 5, 22, 4.694, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 7.953 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 32, 128256, 0 }, 23, 45, 5.544, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 8 } }, /* default 7.529 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 128256, 0 }, 46, 90, 6.834, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 4 } }, /* default 7.262 us, margin 6.3 %, ties 1 */
        { "h200", 90, "int8", { 128, 128256, 0 }, 91, 181, 9.323, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 9.913 us, margin 6.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 128256, 0 }, 182, 362, 17.296, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 22.095 us, margin 27.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 0 }, 363, INT64_MAX, 32.596, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 37.890 us, margin 2.0 %, ties 1 */
        /* h200 int8 vocab=128256 advance=1 */
        { "h200", 90, "int8", { 1, 128256, 1 }, 0, 4, 3.352, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.519 us, margin 34.8 %, ties 2 */
        { "h200", 90, "int8", { 16, 128256, 1 }, 5, 22, 5.063, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.284 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 32, 128256, 1 }, 23, 45, 6.102, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.063 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 64, 128256, 1 }, 46, 90, 7.578, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 8.075 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 128256, 1 }, 91, 181, 10.210, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 10.601 us, margin 3.8 %, ties 1 */
        { "h200", 90, "int8", { 256, 128256, 1 }, 182, 362, 17.787, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 22.933 us, margin 28.9 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 1 }, 363, INT64_MAX, 32.972, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 39.696 us, margin 4.7 %, ties 1 */
        /* h200 int8 vocab=151936 advance=0 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 151936, 0 }, 0, 4, 3.288, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 4.549 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 151936, 0 }, 5, 22, 5.087, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.908 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 151936, 0 }, 23, 45, 5.914, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 8 } }, /* default 8.926 us, margin 2.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 151936, 0 }, 46, 90, 7.292, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 4 } }, /* default 8.152 us, margin 11.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 151936, 0 }, 91, 181, 10.573, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 11.474 us, margin 8.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 151936, 0 }, 182, 362, 20.182, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 26.061 us, margin 11.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 151936, 0 }, 363, INT64_MAX, 37.973, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 44.874 us, margin 2.0 %, ties 1 */
        /* h200 int8 vocab=151936 advance=1 */
        { "h200", 90, "int8", { 1, 151936, 1 }, 0, 4, 3.646, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.978 us, margin 2.3 %, ties 1 */
        { "h200", 90, "int8", { 16, 151936, 1 }, 5, 22, 5.395, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 9.137 us, margin 2.0 %, ties 1 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 151936, 1 }, 23, 45, 6.532, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 9.058 us, margin 38.7 %, ties 4 */
        { "h200", 90, "int8", { 64, 151936, 1 }, 46, 90, 7.885, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 8.815 us, margin 11.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 151936, 1 }, 91, 181, 11.445, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 12.031 us, margin 5.1 %, ties 1 */
        { "h200", 90, "int8", { 256, 151936, 1 }, 182, 362, 20.673, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 26.689 us, margin 11.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 151936, 1 }, 363, INT64_MAX, 38.519, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 46.252 us, margin 4.3 %, ties 1 */
        /* h200 int8 vocab=152064 advance=0 */
        { "h200", 90, "int8", { 1, 152064, 0 }, 0, 4, 3.314, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.554 us, margin 3.4 %, ties 2 */
        { "h200", 90, "int8", { 16, 152064, 0 }, 5, 22, 5.108, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.936 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 152064, 0 }, 23, 45, 5.902, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 8 } }, /* default 9.035 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 64, 152064, 0 }, 46, 90, 7.242, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 4 } }, /* default 8.106 us, margin 11.9 %, ties 1 */
        { "h200", 90, "int8", { 128, 152064, 0 }, 91, 181, 10.312, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 11.429 us, margin 10.8 %, ties 1 */
        { "h200", 90, "int8", { 256, 152064, 0 }, 182, 362, 20.204, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 25.923 us, margin 10.8 %, ties 1 */
        { "h200", 90, "int8", { 512, 152064, 0 }, 363, INT64_MAX, 37.833, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 44.819 us, margin 2.6 %, ties 1 */
        /* h200 int8 vocab=152064 advance=1 */
        { "h200", 90, "int8", { 1, 152064, 1 }, 0, 4, 3.682, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 5.010 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 152064, 1 }, 5, 22, 5.439, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 9.191 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 152064, 1 }, 23, 45, 6.539, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 32 } }, /* default 9.149 us, margin 1.7 %, ties 3 */
        { "h200", 90, "int8", { 64, 152064, 1 }, 46, 90, 7.935, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 8.815 us, margin 11.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 152064, 1 }, 91, 181, 11.310, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 12.041 us, margin 6.5 %, ties 1 */
        { "h200", 90, "int8", { 256, 152064, 1 }, 182, 362, 20.673, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 26.631 us, margin 10.7 %, ties 1 */
        { "h200", 90, "int8", { 512, 152064, 1 }, 363, INT64_MAX, 38.299, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 45.989 us, margin 4.8 %, ties 1 */
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
        same = same && rows[i].dims.vocab == dims.vocab;
        far *= wt_ratio(rows[i].dims.vocab, dims.vocab);
        fits = fits && rows[i].dims.advance == dims.advance;
        same = same && rows[i].dims.advance == dims.advance;
        far *= wt_ratio(rows[i].dims.advance, dims.advance);
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
