/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rope_append: rotary embedding of q and k (per-head RMSNorm first for Qwen3) and the append of k and v to the cache
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 14a72ecc29f37a04, 28 rows
 */
#ifndef WT_ROPE_APPEND_H
#define WT_ROPE_APPEND_H
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

struct wt_rope_append_config {
    int threads;
    int items;
};

struct wt_rope_append_dims {
    int64_t m;
    int64_t heads;
    int64_t kv_heads;
    int64_t head_dim;
    int64_t qk_norm;
    int64_t seqs;
    int64_t ctx_max;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_rope_append_find(const char *gpu, int cc, const char *dtype, struct wt_rope_append_dims dims,
                                       struct wt_rope_append_config *out, double *median_us)
{
    static const struct wt_rope_append_config otherwise = { /*threads*/ 128, /*items*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_rope_append_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_rope_append_config config;
    } rows[] = {
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 90: */
        { "h200", 90, "bf16", { 1, 32, 8, 64, 0, 1, 1024 }, 0, 4, 1.022, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.024 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 32, 8, 64, 0, 1, 1024 }, 5, 22, 1.077, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.097 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 32, 32, 8, 64, 0, 1, 1024 }, 23, 45, 1.102, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.100 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 64, 32, 8, 64, 0, 1, 1024 }, 46, 90, 1.351, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.420 us, margin 5.1 %, ties 1 */
        { "h200", 90, "bf16", { 128, 32, 8, 64, 0, 1, 1024 }, 91, 181, 1.952, { /*threads*/ 512, /*items*/ 2 } }, /* default 2.054 us, margin 5.2 %, ties 2 */
        { "h200", 90, "bf16", { 256, 32, 8, 64, 0, 1, 1024 }, 182, 362, 2.369, { /*threads*/ 128, /*items*/ 1 } }, /* default 2.369 us, margin 1.1 %, ties 1 */
        { "h200", 90, "bf16", { 512, 32, 8, 64, 0, 1, 1024 }, 363, 724, 2.068, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.356 us, margin 14.0 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 32, 8, 64, 0, 1, 1024 }, 725, INT64_MAX, 2.995, { /*threads*/ 256, /*items*/ 1 } }, /* default 3.196 us, margin 1.2 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 32, 8, 64, 0, 2, 1024 }, 0, INT64_MAX, 4.891, { /*threads*/ 256, /*items*/ 1 } }, /* default 5.167 us, margin 4.9 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 32, 8, 64, 0, 4, 1024 }, 0, INT64_MAX, 12.195, { /*threads*/ 128, /*items*/ 1 } }, /* default 12.195 us, margin 1.3 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 32, 8, 64, 0, 8, 1024 }, 0, INT64_MAX, 25.283, { /*threads*/ 128, /*items*/ 1 } }, /* default 25.283 us, margin 2.8 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 32, 8, 64, 0, 16, 1024 }, 0, INT64_MAX, 49.369, { /*threads*/ 128, /*items*/ 1 } }, /* default 49.369 us, margin 2.3 %, ties 3 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 32, 8, 64, 0, 32, 1024 }, 0, INT64_MAX, 97.248, { /*threads*/ 128, /*items*/ 1 } }, /* default 97.248 us, margin 1.2 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 32, 8, 64, 0, 64, 1024 }, 0, INT64_MAX, 192.934, { /*threads*/ 128, /*items*/ 1 } }, /* default 192.934 us, margin 1.0 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 32, 8, 64, 0, 1, 1024 }, 0, 4, 1.028, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.038 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 32, 8, 64, 0, 1, 1024 }, 5, 22, 1.076, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.092 us, margin 1.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 32, 8, 64, 0, 1, 1024 }, 23, 45, 1.106, { /*threads*/ 128, /*items*/ 1 } }, /* default 1.106 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 64, 32, 8, 64, 0, 1, 1024 }, 46, 90, 1.368, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.415 us, margin 3.4 %, ties 1 */
        { "h200", 90, "int8", { 128, 32, 8, 64, 0, 1, 1024 }, 91, 181, 1.954, { /*threads*/ 512, /*items*/ 2 } }, /* default 2.068 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 256, 32, 8, 64, 0, 1, 1024 }, 182, 362, 2.360, { /*threads*/ 128, /*items*/ 1 } }, /* default 2.360 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 32, 8, 64, 0, 1, 1024 }, 363, 724, 2.185, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.397 us, margin 9.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 32, 8, 64, 0, 1, 1024 }, 725, INT64_MAX, 3.003, { /*threads*/ 256, /*items*/ 1 } }, /* default 3.191 us, margin 1.1 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 32, 8, 64, 0, 2, 1024 }, 0, INT64_MAX, 4.884, { /*threads*/ 256, /*items*/ 1 } }, /* default 5.160 us, margin 5.0 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 32, 8, 64, 0, 4, 1024 }, 0, INT64_MAX, 12.298, { /*threads*/ 128, /*items*/ 1 } }, /* default 12.298 us, margin 1.2 %, ties 2 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 32, 8, 64, 0, 8, 1024 }, 0, INT64_MAX, 25.292, { /*threads*/ 128, /*items*/ 1 } }, /* default 25.292 us, margin 2.7 %, ties 2 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 32, 8, 64, 0, 16, 1024 }, 0, INT64_MAX, 49.282, { /*threads*/ 128, /*items*/ 1 } }, /* default 49.282 us, margin 1.8 %, ties 2 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 32, 8, 64, 0, 32, 1024 }, 0, INT64_MAX, 97.294, { /*threads*/ 128, /*items*/ 1 } }, /* default 97.294 us, margin 1.1 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 32, 8, 64, 0, 64, 1024 }, 0, INT64_MAX, 192.730, { /*threads*/ 128, /*items*/ 1 } }, /* default 192.730 us, margin 1.2 %, ties 2 */
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
        same = same && rows[i].dims.heads == dims.heads;
        far *= wt_ratio(rows[i].dims.heads, dims.heads);
        same = same && rows[i].dims.kv_heads == dims.kv_heads;
        far *= wt_ratio(rows[i].dims.kv_heads, dims.kv_heads);
        fits = fits && rows[i].dims.head_dim == dims.head_dim;
        same = same && rows[i].dims.head_dim == dims.head_dim;
        far *= wt_ratio(rows[i].dims.head_dim, dims.head_dim);
        fits = fits && rows[i].dims.qk_norm == dims.qk_norm;
        same = same && rows[i].dims.qk_norm == dims.qk_norm;
        far *= wt_ratio(rows[i].dims.qk_norm, dims.qk_norm);
        same = same && rows[i].dims.seqs == dims.seqs;
        far *= wt_ratio(rows[i].dims.seqs, dims.seqs);
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
