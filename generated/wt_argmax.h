/* Written by `warptune emit`; change the tuning, not this file.
 *
 * argmax: greatest logit per row, a row split over blocks when there are few, positions stepped in the same launch
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results ab6ff65d956f41a3, 28 rows
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
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_argmax_find(const char *gpu, int cc, const char *dtype, struct wt_argmax_dims dims,
                                       struct wt_argmax_config *out, double *median_us)
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
        { "h200", 90, "bf16", { 1, 128256, 0 }, 0, 4, 2.978, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.083 us, margin 2.9 %, ties 2 */
        { "h200", 90, "bf16", { 16, 128256, 0 }, 5, 22, 4.725, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 7.977 us, margin 1.9 %, ties 2 */
        { "h200", 90, "bf16", { 32, 128256, 0 }, 23, 45, 5.540, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 8 } }, /* default 7.660 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 128256, 0 }, 46, 90, 6.855, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 4 } }, /* default 7.264 us, margin 2.2 %, ties 3 */
        { "h200", 90, "bf16", { 128, 128256, 0 }, 91, 181, 9.314, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 9.937 us, margin 2.8 %, ties 2 */
        { "h200", 90, "bf16", { 256, 128256, 0 }, 182, 362, 17.505, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 22.140 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 0 }, 363, INT64_MAX, 32.575, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 37.767 us, margin 10.3 %, ties 1 */
        /* h200 bf16 vocab=128256 advance=1 */
        { "h200", 90, "bf16", { 1, 128256, 1 }, 0, 4, 3.322, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.463 us, margin 1.3 %, ties 1 */
        { "h200", 90, "bf16", { 16, 128256, 1 }, 5, 22, 5.028, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.144 us, margin 2.9 %, ties 1 */
        { "h200", 90, "bf16", { 32, 128256, 1 }, 23, 45, 6.043, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.059 us, margin 2.2 %, ties 2 */
        { "h200", 90, "bf16", { 64, 128256, 1 }, 46, 90, 7.522, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 8.002 us, margin 1.0 %, ties 2 */
        { "h200", 90, "bf16", { 128, 128256, 1 }, 91, 181, 10.149, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 4 } }, /* default 10.476 us, margin 1.3 %, ties 3 */
        { "h200", 90, "bf16", { 256, 128256, 1 }, 182, 362, 17.770, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 22.900 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 512, 128256, 1 }, 363, INT64_MAX, 33.055, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 39.804 us, margin 10.5 %, ties 1 */
        /* h200 int8 vocab=128256 advance=0 */
        { "h200", 90, "int8", { 1, 128256, 0 }, 0, 4, 2.995, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.100 us, margin 1.2 %, ties 1 */
        { "h200", 90, "int8", { 16, 128256, 0 }, 5, 22, 4.710, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 7.898 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 128256, 0 }, 23, 45, 5.533, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 8 } }, /* default 7.590 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 64, 128256, 0 }, 46, 90, 6.824, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 4 } }, /* default 7.272 us, margin 1.6 %, ties 2 */
        { "h200", 90, "int8", { 128, 128256, 0 }, 91, 181, 9.325, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 9.931 us, margin 2.5 %, ties 2 */
        { "h200", 90, "int8", { 256, 128256, 0 }, 182, 362, 17.313, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 22.089 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 0 }, 363, INT64_MAX, 32.559, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 37.752 us, margin 10.4 %, ties 1 */
        /* h200 int8 vocab=128256 advance=1 */
        { "h200", 90, "int8", { 1, 128256, 1 }, 0, 4, 3.345, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 64 } }, /* default 4.496 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 16, 128256, 1 }, 5, 22, 5.022, { /*threads*/ 256, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.176 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 32, 128256, 1 }, 23, 45, 6.046, { /*threads*/ 128, /*unroll*/ 2, /*splits*/ 32 } }, /* default 8.112 us, margin 2.1 %, ties 2 */
        { "h200", 90, "int8", { 64, 128256, 1 }, 46, 90, 7.553, { /*threads*/ 256, /*unroll*/ 1, /*splits*/ 16 } }, /* default 7.963 us, margin 1.5 %, ties 5 */
        { "h200", 90, "int8", { 128, 128256, 1 }, 91, 181, 10.114, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 2 } }, /* default 10.492 us, margin 1.6 %, ties 3 */
        { "h200", 90, "int8", { 256, 128256, 1 }, 182, 362, 17.782, { /*threads*/ 1024, /*unroll*/ 1, /*splits*/ 1 } }, /* default 22.884 us, margin 1.3 %, ties 1 */
        { "h200", 90, "int8", { 512, 128256, 1 }, 363, INT64_MAX, 33.059, { /*threads*/ 512, /*unroll*/ 1, /*splits*/ 1 } }, /* default 39.749 us, margin 1.1 %, ties 1 */
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
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
