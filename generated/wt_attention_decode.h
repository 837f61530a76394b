/* Written by `warptune emit`; change the tuning, not this file.
 *
 * attention_decode: attention of one new token per sequence over its K and V cache, context split over blocks, one launch
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results d4296dcd39709a2c, 26 rows
 */
#ifndef WT_ATTENTION_DECODE_H
#define WT_ATTENTION_DECODE_H
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

struct wt_attention_decode_config {
    int block_kv;
    int warps;
    int stages;
    int splits;
};

struct wt_attention_decode_dims {
    int64_t m;
    int64_t ctx;
    int64_t heads;
    int64_t kv_heads;
    int64_t head_dim;
    int64_t ctx_max;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_attention_decode_find(const char *gpu, int cc, const char *dtype, struct wt_attention_decode_dims dims,
                                       struct wt_attention_decode_config *out, double *median_us)
{
    static const struct wt_attention_decode_config otherwise = { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_attention_decode_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_attention_decode_config config;
    } rows[] = {
        /* h200 bf16 ctx=512 heads=24 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 512, 24, 8, 128, 1280 }, 0, INT64_MAX, 5.232, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 5.232 us, margin 2.5 %, ties 1 */
        /* h200 bf16 ctx=512 heads=28 kv_heads=4 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 512, 28, 4, 128, 1280 }, 0, INT64_MAX, 5.688, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 6.259 us, margin 2.0 %, ties 1 */
        /* h200 bf16 ctx=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 512, 32, 8, 64, 1280 }, 0, INT64_MAX, 3.951, { /*block_kv*/ 32, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 4.872 us, margin 8.6 %, ties 1 */
        /* h200 bf16 ctx=512 heads=32 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 512, 32, 8, 128, 1280 }, 0, INT64_MAX, 5.320, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 5.320 us, margin 2.6 %, ties 1 */
        /* h200 bf16 ctx=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 1024, 28, 4, 128, 1280 }, 0, 4, 6.719, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 6.861 us, margin 2.1 %, ties 1 */
        /* one config from m 5 to 45: */
        { "h200", 90, "bf16", { 16, 1024, 28, 4, 128, 1280 }, 5, 22, 11.130, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 16.480 us, margin 48.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 1024, 28, 4, 128, 1280 }, 23, 45, 18.593, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 26.623 us, margin 2.6 %, ties 3 */
        /* one config from m 46 on: */
        { "h200", 90, "bf16", { 64, 1024, 28, 4, 128, 1280 }, 46, 90, 34.198, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 45.339 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 1024, 28, 4, 128, 1280 }, 91, 181, 65.171, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 81.360 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 1024, 28, 4, 128, 1280 }, 182, 362, 125.796, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 153.109 us, margin 5.6 %, ties 3 */
        { "h200", 90, "bf16", { 512, 1024, 28, 4, 128, 1280 }, 363, INT64_MAX, 246.588, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 296.146 us, margin 3.6 %, ties 3 */
        /* h200 bf16 ctx=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 1024, 32, 8, 64, 1280 }, 0, 4, 5.047, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 5.437 us, margin 7.7 %, ties 1 */
        { "h200", 90, "bf16", { 16, 1024, 32, 8, 64, 1280 }, 5, 22, 10.087, { /*block_kv*/ 32, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 15.009 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 1024, 32, 8, 64, 1280 }, 23, 45, 18.210, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 2, /*splits*/ 1 } }, /* default 25.103 us, margin 6.8 %, ties 4 */
        /* one config from m 46 to 362: */
        { "h200", 90, "bf16", { 64, 1024, 32, 8, 64, 1280 }, 46, 90, 33.735, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 43.685 us, margin 2.5 %, ties 3 */
        { "h200", 90, "bf16", { 128, 1024, 32, 8, 64, 1280 }, 91, 181, 63.791, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 80.413 us, margin 3.1 %, ties 3 */
        { "h200", 90, "bf16", { 256, 1024, 32, 8, 64, 1280 }, 182, 362, 123.862, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 154.278 us, margin 1.3 %, ties 3 */
        { "h200", 90, "bf16", { 512, 1024, 32, 8, 64, 1280 }, 363, INT64_MAX, 243.302, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 301.036 us, margin 1.2 %, ties 4 */
        /* h200 int8 ctx=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 512, 32, 8, 64, 1280 }, 0, INT64_MAX, 3.956, { /*block_kv*/ 32, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 4.820 us, margin 1.3 %, ties 1 */
        /* h200 int8 ctx=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 1024, 32, 8, 64, 1280 }, 0, 4, 5.023, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 4, /*splits*/ 8 } }, /* default 5.450 us, margin 3.8 %, ties 3 */
        { "h200", 90, "int8", { 16, 1024, 32, 8, 64, 1280 }, 5, 22, 10.079, { /*block_kv*/ 32, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 14.968 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 32, 1024, 32, 8, 64, 1280 }, 23, 45, 18.179, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 2, /*splits*/ 1 } }, /* default 25.021 us, margin 2.1 %, ties 4 */
        /* one config from m 46 on: */
        { "h200", 90, "int8", { 64, 1024, 32, 8, 64, 1280 }, 46, 90, 33.744, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 43.976 us, margin 11.8 %, ties 4 */
        { "h200", 90, "int8", { 128, 1024, 32, 8, 64, 1280 }, 91, 181, 63.907, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 80.524 us, margin 6.6 %, ties 4 */
        { "h200", 90, "int8", { 256, 1024, 32, 8, 64, 1280 }, 182, 362, 123.654, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 154.131 us, margin 3.6 %, ties 4 */
        { "h200", 90, "int8", { 512, 1024, 32, 8, 64, 1280 }, 363, INT64_MAX, 242.616, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 302.047 us, margin 2.2 %, ties 4 */
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
        same = same && rows[i].dims.ctx == dims.ctx;
        far *= wt_ratio(rows[i].dims.ctx, dims.ctx);
        same = same && rows[i].dims.heads == dims.heads;
        far *= wt_ratio(rows[i].dims.heads, dims.heads);
        fits = fits && rows[i].dims.kv_heads == dims.kv_heads;
        same = same && rows[i].dims.kv_heads == dims.kv_heads;
        far *= wt_ratio(rows[i].dims.kv_heads, dims.kv_heads);
        fits = fits && rows[i].dims.head_dim == dims.head_dim;
        same = same && rows[i].dims.head_dim == dims.head_dim;
        far *= wt_ratio(rows[i].dims.head_dim, dims.head_dim);
        same = same && rows[i].dims.ctx_max == dims.ctx_max;
        far *= wt_ratio(rows[i].dims.ctx_max, dims.ctx_max);
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
