/* Written by `warptune emit`; change the tuning, not this file.
 *
 * embed: gather of embedding rows by token
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 8a87b6b64e7112dd, 28 rows
 */
#ifndef WT_EMBED_H
#define WT_EMBED_H
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

struct wt_embed_config {
    int threads;
    int rows_per_block;
};

struct wt_embed_dims {
    int64_t m;
    int64_t k;
    int64_t vocab;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_embed_find(const char *gpu, int cc, const char *dtype, struct wt_embed_dims dims,
                                       struct wt_embed_config *out, double *median_us)
{
    static const struct wt_embed_config otherwise = { /*threads*/ 256, /*rows_per_block*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_embed_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_embed_config config;
    } rows[] = {
        /* h200 bf16 k=2048 vocab=128256 */
        /* one config from m 0 to 45: */
        { "h200", 90, "bf16", { 1, 2048, 128256 }, 0, 4, 0.836, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.836 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 2048, 128256 }, 5, 22, 0.864, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.864 us, margin 4.5 %, ties 2 */
        { "h200", 90, "bf16", { 32, 2048, 128256 }, 23, 45, 0.871, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.871 us, margin 4.4 %, ties 1 */
        { "h200", 90, "bf16", { 64, 2048, 128256 }, 46, 90, 0.911, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.021 us, margin 12.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 2048, 128256 }, 91, 181, 1.012, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 1.289 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 2048, 128256 }, 182, 362, 1.123, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.439 us, margin 4.6 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "bf16", { 512, 2048, 128256 }, 363, 724, 1.403, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.403 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 2048, 128256 }, 725, 1448, 1.948, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.948 us, margin 0.0 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "bf16", { 2048, 2048, 128256 }, 1449, 2896, 3.288, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 3.406 us, margin 3.6 %, ties 1 */
        { "h200", 90, "bf16", { 4096, 2048, 128256 }, 2897, 5792, 6.396, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.527 us, margin 2.1 %, ties 2 */
        { "h200", 90, "bf16", { 8192, 2048, 128256 }, 5793, 11585, 16.168, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 16.992 us, margin 2.5 %, ties 1 */
        { "h200", 90, "bf16", { 16384, 2048, 128256 }, 11586, 23170, 35.132, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 36.469 us, margin 2.2 %, ties 3 */
        { "h200", 90, "bf16", { 32768, 2048, 128256 }, 23171, 46340, 67.824, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 70.865 us, margin 1.4 %, ties 3 */
        { "h200", 90, "bf16", { 65536, 2048, 128256 }, 46341, INT64_MAX, 133.290, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 139.756 us, margin 1.9 %, ties 4 */
        /* h200 int8 k=2048 vocab=128256 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 2048, 128256 }, 0, 4, 0.823, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.823 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 2048, 128256 }, 5, 22, 0.873, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.873 us, margin 3.8 %, ties 2 */
        { "h200", 90, "int8", { 32, 2048, 128256 }, 23, 45, 0.872, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 0.872 us, margin 4.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 2048, 128256 }, 46, 90, 0.912, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 1.026 us, margin 12.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 2048, 128256 }, 91, 181, 1.013, { /*threads*/ 64, /*rows_per_block*/ 1 } }, /* default 1.300 us, margin 3.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 2048, 128256 }, 182, 362, 1.125, { /*threads*/ 512, /*rows_per_block*/ 1 } }, /* default 1.442 us, margin 3.7 %, ties 1 */
        /* one config from m 363 to 1448: */
        { "h200", 90, "int8", { 512, 2048, 128256 }, 363, 724, 1.419, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.419 us, margin 2.0 %, ties 2 */
        { "h200", 90, "int8", { 1024, 2048, 128256 }, 725, 1448, 1.951, { /*threads*/ 256, /*rows_per_block*/ 1 } }, /* default 1.951 us, margin 0.0 %, ties 2 */
        /* one config from m 1449 on: */
        { "h200", 90, "int8", { 2048, 2048, 128256 }, 1449, 2896, 3.286, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 3.421 us, margin 4.1 %, ties 1 */
        { "h200", 90, "int8", { 4096, 2048, 128256 }, 2897, 5792, 6.474, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 6.640 us, margin 2.6 %, ties 2 */
        { "h200", 90, "int8", { 8192, 2048, 128256 }, 5793, 11585, 16.205, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 16.933 us, margin 2.4 %, ties 1 */
        { "h200", 90, "int8", { 16384, 2048, 128256 }, 11586, 23170, 35.079, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 36.488 us, margin 2.2 %, ties 3 */
        { "h200", 90, "int8", { 32768, 2048, 128256 }, 23171, 46340, 67.934, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 70.872 us, margin 1.2 %, ties 3 */
        { "h200", 90, "int8", { 65536, 2048, 128256 }, 46341, INT64_MAX, 133.402, { /*threads*/ 128, /*rows_per_block*/ 1 } }, /* default 139.894 us, margin 1.8 %, ties 4 */
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
        fits = fits && rows[i].dims.k == dims.k;
        same = same && rows[i].dims.k == dims.k;
        far *= wt_ratio(rows[i].dims.k, dims.k);
        same = same && rows[i].dims.vocab == dims.vocab;
        far *= wt_ratio(rows[i].dims.vocab, dims.vocab);
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
