/* Written by `warptune emit`; change the tuning, not this file.
 *
 * rope_append: rotary embedding of q and k (per-head RMSNorm first for Qwen3) and the append of k and v to the cache
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results c73ce28f6391438f, 168 rows
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
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_rope_append_find(const char *gpu, int cc, const char *dtype, struct wt_rope_append_dims dims,
                                       struct wt_rope_append_config *out, struct wt_rope_append_dims *measured, double *median_us)
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
        /* h200 bf16 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 181: */
        { "h200", 90, "bf16", { 1, 24, 8, 128, 0, 1, 1024 }, 0, 4, 1.036, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.050 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 16, 24, 8, 128, 0, 1, 1024 }, 5, 22, 1.112, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.139 us, margin 2.4 %, ties 1 */
        { "h200", 90, "bf16", { 32, 24, 8, 128, 0, 1, 1024 }, 23, 45, 1.183, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.290 us, margin 9.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 24, 8, 128, 0, 1, 1024 }, 46, 90, 1.424, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.641 us, margin 15.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 24, 8, 128, 0, 1, 1024 }, 91, 181, 1.928, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.215 us, margin 14.9 %, ties 1 */
        { "h200", 90, "bf16", { 256, 24, 8, 128, 0, 1, 1024 }, 182, 362, 2.566, { /*threads*/ 128, /*items*/ 1 } }, /* default 2.566 us, margin 4.0 %, ties 2 */
        /* one config from m 363 on: */
        { "h200", 90, "bf16", { 512, 24, 8, 128, 0, 1, 1024 }, 363, 724, 2.719, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.776 us, margin 2.1 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 24, 8, 128, 0, 1, 1024 }, 725, INT64_MAX, 4.192, { /*threads*/ 256, /*items*/ 1 } }, /* default 4.541 us, margin 4.8 %, ties 1 */
        /* h200 bf16 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 24, 8, 128, 0, 2, 1024 }, 0, INT64_MAX, 8.324, { /*threads*/ 256, /*items*/ 1 } }, /* default 8.362 us, margin 2.6 %, ties 3 */
        /* h200 bf16 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 24, 8, 128, 0, 4, 1024 }, 0, INT64_MAX, 21.419, { /*threads*/ 128, /*items*/ 1 } }, /* default 21.419 us, margin 2.1 %, ties 2 */
        /* h200 bf16 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 24, 8, 128, 0, 8, 1024 }, 0, INT64_MAX, 41.456, { /*threads*/ 128, /*items*/ 1 } }, /* default 41.456 us, margin 1.8 %, ties 2 */
        /* h200 bf16 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 24, 8, 128, 0, 16, 1024 }, 0, INT64_MAX, 81.243, { /*threads*/ 128, /*items*/ 1 } }, /* default 81.243 us, margin 1.8 %, ties 2 */
        /* h200 bf16 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 24, 8, 128, 0, 32, 1024 }, 0, INT64_MAX, 160.875, { /*threads*/ 128, /*items*/ 1 } }, /* default 160.875 us, margin 1.7 %, ties 3 */
        /* h200 bf16 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 24, 8, 128, 0, 64, 1024 }, 0, INT64_MAX, 319.987, { /*threads*/ 128, /*items*/ 1 } }, /* default 319.987 us, margin 1.7 %, ties 3 */
        /* h200 bf16 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 22: */
        { "h200", 90, "bf16", { 1, 28, 4, 128, 0, 1, 1024 }, 0, 4, 1.054, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.062 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 28, 4, 128, 0, 1, 1024 }, 5, 22, 1.093, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.096 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 32, 28, 4, 128, 0, 1, 1024 }, 23, 45, 1.130, { /*threads*/ 128, /*items*/ 1 } }, /* default 1.130 us, margin 2.5 %, ties 1 */
        /* one config from m 46 to 181: */
        { "h200", 90, "bf16", { 64, 28, 4, 128, 0, 1, 1024 }, 46, 90, 1.232, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.231 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 128, 28, 4, 128, 0, 1, 1024 }, 91, 181, 2.218, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.293 us, margin 3.4 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 28, 4, 128, 0, 1, 1024 }, 182, 362, 2.608, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.660 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 512, 28, 4, 128, 0, 1, 1024 }, 363, 724, 2.828, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.955 us, margin 4.5 %, ties 2 */
        { "h200", 90, "bf16", { 1024, 28, 4, 128, 0, 1, 1024 }, 725, INT64_MAX, 4.040, { /*threads*/ 256, /*items*/ 1 } }, /* default 4.349 us, margin 7.6 %, ties 1 */
        /* h200 bf16 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 28, 4, 128, 0, 2, 1024 }, 0, INT64_MAX, 6.928, { /*threads*/ 256, /*items*/ 1 } }, /* default 7.307 us, margin 5.5 %, ties 1 */
        /* h200 bf16 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 28, 4, 128, 0, 4, 1024 }, 0, INT64_MAX, 19.371, { /*threads*/ 128, /*items*/ 1 } }, /* default 19.371 us, margin 1.1 %, ties 1 */
        /* h200 bf16 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 28, 4, 128, 0, 8, 1024 }, 0, INT64_MAX, 37.422, { /*threads*/ 128, /*items*/ 1 } }, /* default 37.422 us, margin 1.6 %, ties 2 */
        /* h200 bf16 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 28, 4, 128, 0, 16, 1024 }, 0, INT64_MAX, 73.178, { /*threads*/ 128, /*items*/ 1 } }, /* default 73.178 us, margin 1.8 %, ties 2 */
        /* h200 bf16 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 28, 4, 128, 0, 32, 1024 }, 0, INT64_MAX, 144.581, { /*threads*/ 128, /*items*/ 1 } }, /* default 144.581 us, margin 2.1 %, ties 3 */
        /* h200 bf16 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 28, 4, 128, 0, 64, 1024 }, 0, INT64_MAX, 288.227, { /*threads*/ 128, /*items*/ 1 } }, /* default 288.227 us, margin 1.0 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 90: */
        { "h200", 90, "bf16", { 1, 32, 8, 64, 0, 1, 1024 }, 0, 4, 1.020, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.029 us, margin 5.3 %, ties 2 */
        { "h200", 90, "bf16", { 16, 32, 8, 64, 0, 1, 1024 }, 5, 22, 1.073, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.089 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 32, 8, 64, 0, 1, 1024 }, 23, 45, 1.099, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.102 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 64, 32, 8, 64, 0, 1, 1024 }, 46, 90, 1.361, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.414 us, margin 3.9 %, ties 1 */
        { "h200", 90, "bf16", { 128, 32, 8, 64, 0, 1, 1024 }, 91, 181, 1.950, { /*threads*/ 512, /*items*/ 2 } }, /* default 2.042 us, margin 1.0 %, ties 1 */
        { "h200", 90, "bf16", { 256, 32, 8, 64, 0, 1, 1024 }, 182, 362, 2.364, { /*threads*/ 128, /*items*/ 1 } }, /* default 2.364 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 512, 32, 8, 64, 0, 1, 1024 }, 363, 724, 2.139, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.358 us, margin 10.3 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 32, 8, 64, 0, 1, 1024 }, 725, INT64_MAX, 3.000, { /*threads*/ 256, /*items*/ 1 } }, /* default 3.195 us, margin 1.0 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 32, 8, 64, 0, 2, 1024 }, 0, INT64_MAX, 4.885, { /*threads*/ 256, /*items*/ 1 } }, /* default 5.161 us, margin 4.9 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 32, 8, 64, 0, 4, 1024 }, 0, INT64_MAX, 12.407, { /*threads*/ 128, /*items*/ 1 } }, /* default 12.407 us, margin 3.6 %, ties 3 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 32, 8, 64, 0, 8, 1024 }, 0, INT64_MAX, 25.416, { /*threads*/ 128, /*items*/ 1 } }, /* default 25.416 us, margin 3.1 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 32, 8, 64, 0, 16, 1024 }, 0, INT64_MAX, 49.455, { /*threads*/ 128, /*items*/ 1 } }, /* default 49.455 us, margin 2.5 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 32, 8, 64, 0, 32, 1024 }, 0, INT64_MAX, 97.210, { /*threads*/ 128, /*items*/ 1 } }, /* default 97.210 us, margin 1.3 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 32, 8, 64, 0, 64, 1024 }, 0, INT64_MAX, 192.882, { /*threads*/ 128, /*items*/ 1 } }, /* default 192.882 us, margin 2.4 %, ties 3 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=1 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 32, 8, 128, 0, 1, 1024 }, 0, 4, 1.034, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.044 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 32, 8, 128, 0, 1, 1024 }, 5, 22, 1.102, { /*threads*/ 128, /*items*/ 1 } }, /* default 1.102 us, margin 0.0 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "bf16", { 32, 32, 8, 128, 0, 1, 1024 }, 23, 45, 1.293, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.425 us, margin 10.2 %, ties 1 */
        { "h200", 90, "bf16", { 64, 32, 8, 128, 0, 1, 1024 }, 46, 90, 1.817, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.046 us, margin 12.6 %, ties 1 */
        { "h200", 90, "bf16", { 128, 32, 8, 128, 0, 1, 1024 }, 91, 181, 1.965, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.101 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 256, 32, 8, 128, 0, 1, 1024 }, 182, 362, 2.113, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.138 us, margin 1.2 %, ties 1 */
        /* one config from m 363 on: */
        { "h200", 90, "bf16", { 512, 32, 8, 128, 0, 1, 1024 }, 363, 724, 2.958, { /*threads*/ 256, /*items*/ 1 } }, /* default 3.145 us, margin 2.9 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 32, 8, 128, 0, 1, 1024 }, 725, INT64_MAX, 4.756, { /*threads*/ 256, /*items*/ 1 } }, /* default 5.162 us, margin 8.5 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 32, 8, 128, 0, 2, 1024 }, 0, INT64_MAX, 11.923, { /*threads*/ 128, /*items*/ 2 } }, /* default 12.056 us, margin 1.1 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 32, 8, 128, 0, 4, 1024 }, 0, INT64_MAX, 25.619, { /*threads*/ 128, /*items*/ 1 } }, /* default 25.619 us, margin 1.2 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 32, 8, 128, 0, 8, 1024 }, 0, INT64_MAX, 49.627, { /*threads*/ 128, /*items*/ 1 } }, /* default 49.627 us, margin 1.3 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 32, 8, 128, 0, 16, 1024 }, 0, INT64_MAX, 97.642, { /*threads*/ 128, /*items*/ 1 } }, /* default 97.642 us, margin 1.4 %, ties 2 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 32, 8, 128, 0, 32, 1024 }, 0, INT64_MAX, 193.400, { /*threads*/ 128, /*items*/ 1 } }, /* default 193.400 us, margin 1.5 %, ties 3 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 32, 8, 128, 0, 64, 1024 }, 0, INT64_MAX, 384.915, { /*threads*/ 128, /*items*/ 1 } }, /* default 384.915 us, margin 1.4 %, ties 3 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 45: */
        { "h200", 90, "bf16", { 1, 32, 8, 128, 1, 1, 1024 }, 0, 4, 1.484, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.496 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 32, 8, 128, 1, 1, 1024 }, 5, 22, 1.556, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.650 us, margin 6.0 %, ties 1 */
        { "h200", 90, "bf16", { 32, 32, 8, 128, 1, 1, 1024 }, 23, 45, 1.809, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.008 us, margin 11.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 32, 8, 128, 1, 1, 1024 }, 46, 90, 2.113, { /*threads*/ 64, /*items*/ 2 } }, /* default 2.566 us, margin 2.5 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "bf16", { 128, 32, 8, 128, 1, 1, 1024 }, 91, 181, 2.680, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.853 us, margin 6.5 %, ties 1 */
        { "h200", 90, "bf16", { 256, 32, 8, 128, 1, 1, 1024 }, 182, 362, 2.706, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.981 us, margin 10.2 %, ties 1 */
        /* one config from m 363 on: */
        { "h200", 90, "bf16", { 512, 32, 8, 128, 1, 1, 1024 }, 363, 724, 4.035, { /*threads*/ 128, /*items*/ 1 } }, /* default 4.035 us, margin 1.8 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 32, 8, 128, 1, 1, 1024 }, 725, INT64_MAX, 6.154, { /*threads*/ 128, /*items*/ 1 } }, /* default 6.154 us, margin 1.1 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=2 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 32, 8, 128, 1, 2, 1024 }, 0, INT64_MAX, 14.386, { /*threads*/ 128, /*items*/ 1 } }, /* default 14.386 us, margin 3.8 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=4 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 32, 8, 128, 1, 4, 1024 }, 0, INT64_MAX, 28.038, { /*threads*/ 128, /*items*/ 1 } }, /* default 28.038 us, margin 3.4 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=8 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 32, 8, 128, 1, 8, 1024 }, 0, INT64_MAX, 53.979, { /*threads*/ 128, /*items*/ 1 } }, /* default 53.979 us, margin 3.3 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=16 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 32, 8, 128, 1, 16, 1024 }, 0, INT64_MAX, 106.017, { /*threads*/ 128, /*items*/ 1 } }, /* default 106.017 us, margin 3.0 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=32 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 32, 8, 128, 1, 32, 1024 }, 0, INT64_MAX, 208.912, { /*threads*/ 128, /*items*/ 1 } }, /* default 208.912 us, margin 2.2 %, ties 1 */
        /* h200 bf16 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 32, 8, 128, 1, 64, 1024 }, 0, INT64_MAX, 415.792, { /*threads*/ 128, /*items*/ 1 } }, /* default 415.792 us, margin 1.8 %, ties 1 */
        /* h200 bf16 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 181: */
        { "h200", 90, "bf16", { 1, 40, 8, 128, 0, 1, 1024 }, 0, 4, 1.057, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.057 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 40, 8, 128, 0, 1, 1024 }, 5, 22, 1.138, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.202 us, margin 5.6 %, ties 1 */
        { "h200", 90, "bf16", { 32, 40, 8, 128, 0, 1, 1024 }, 23, 45, 1.415, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.559 us, margin 10.2 %, ties 1 */
        { "h200", 90, "bf16", { 64, 40, 8, 128, 0, 1, 1024 }, 46, 90, 1.862, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.981 us, margin 6.4 %, ties 1 */
        { "h200", 90, "bf16", { 128, 40, 8, 128, 0, 1, 1024 }, 91, 181, 2.331, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.338 us, margin 0.0 %, ties 2 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 40, 8, 128, 0, 1, 1024 }, 182, 362, 2.716, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.951 us, margin 8.7 %, ties 1 */
        { "h200", 90, "bf16", { 512, 40, 8, 128, 0, 1, 1024 }, 363, 724, 3.357, { /*threads*/ 256, /*items*/ 1 } }, /* default 3.632 us, margin 8.2 %, ties 1 */
        { "h200", 90, "bf16", { 1024, 40, 8, 128, 0, 1, 1024 }, 725, INT64_MAX, 5.309, { /*threads*/ 256, /*items*/ 1 } }, /* default 5.841 us, margin 10.0 %, ties 1 */
        /* h200 bf16 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 40, 8, 128, 0, 2, 1024 }, 0, INT64_MAX, 15.043, { /*threads*/ 128, /*items*/ 1 } }, /* default 15.043 us, margin 3.7 %, ties 3 */
        /* h200 bf16 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 40, 8, 128, 0, 4, 1024 }, 0, INT64_MAX, 29.679, { /*threads*/ 128, /*items*/ 1 } }, /* default 29.679 us, margin 1.0 %, ties 2 */
        /* h200 bf16 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 40, 8, 128, 0, 8, 1024 }, 0, INT64_MAX, 58.109, { /*threads*/ 128, /*items*/ 1 } }, /* default 58.109 us, margin 2.5 %, ties 4 */
        /* h200 bf16 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 40, 8, 128, 0, 16, 1024 }, 0, INT64_MAX, 114.309, { /*threads*/ 128, /*items*/ 1 } }, /* default 114.309 us, margin 1.6 %, ties 4 */
        /* h200 bf16 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 40, 8, 128, 0, 32, 1024 }, 0, INT64_MAX, 225.528, { /*threads*/ 64, /*items*/ 2 } }, /* default 226.369 us, margin 1.3 %, ties 4 */
        /* h200 bf16 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 40, 8, 128, 0, 64, 1024 }, 0, INT64_MAX, 450.176, { /*threads*/ 64, /*items*/ 2 } }, /* default 451.800 us, margin 1.3 %, ties 3 */
        /* h200 int8 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 181: */
        { "h200", 90, "int8", { 1, 24, 8, 128, 0, 1, 1024 }, 0, 4, 1.062, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.062 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 24, 8, 128, 0, 1, 1024 }, 5, 22, 1.123, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.147 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 24, 8, 128, 0, 1, 1024 }, 23, 45, 1.194, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.321 us, margin 10.6 %, ties 1 */
        { "h200", 90, "int8", { 64, 24, 8, 128, 0, 1, 1024 }, 46, 90, 1.420, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.669 us, margin 17.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 24, 8, 128, 0, 1, 1024 }, 91, 181, 1.922, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.202 us, margin 14.6 %, ties 1 */
        { "h200", 90, "int8", { 256, 24, 8, 128, 0, 1, 1024 }, 182, 362, 2.553, { /*threads*/ 128, /*items*/ 1 } }, /* default 2.553 us, margin 6.7 %, ties 2 */
        /* one config from m 363 on: */
        { "h200", 90, "int8", { 512, 24, 8, 128, 0, 1, 1024 }, 363, 724, 2.714, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.767 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 1024, 24, 8, 128, 0, 1, 1024 }, 725, INT64_MAX, 4.195, { /*threads*/ 256, /*items*/ 1 } }, /* default 4.528 us, margin 4.7 %, ties 1 */
        /* h200 int8 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 24, 8, 128, 0, 2, 1024 }, 0, INT64_MAX, 8.463, { /*threads*/ 128, /*items*/ 2 } }, /* default 8.594 us, margin 1.5 %, ties 2 */
        /* h200 int8 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 24, 8, 128, 0, 4, 1024 }, 0, INT64_MAX, 21.416, { /*threads*/ 128, /*items*/ 1 } }, /* default 21.416 us, margin 2.0 %, ties 2 */
        /* h200 int8 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 24, 8, 128, 0, 8, 1024 }, 0, INT64_MAX, 41.353, { /*threads*/ 128, /*items*/ 1 } }, /* default 41.353 us, margin 1.8 %, ties 2 */
        /* h200 int8 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 24, 8, 128, 0, 16, 1024 }, 0, INT64_MAX, 81.255, { /*threads*/ 128, /*items*/ 1 } }, /* default 81.255 us, margin 1.9 %, ties 2 */
        /* h200 int8 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 24, 8, 128, 0, 32, 1024 }, 0, INT64_MAX, 161.071, { /*threads*/ 128, /*items*/ 1 } }, /* default 161.071 us, margin 1.7 %, ties 3 */
        /* h200 int8 heads=24 kv_heads=8 head_dim=128 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 24, 8, 128, 0, 64, 1024 }, 0, INT64_MAX, 319.744, { /*threads*/ 128, /*items*/ 1 } }, /* default 319.744 us, margin 1.6 %, ties 3 */
        /* h200 int8 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 28, 4, 128, 0, 1, 1024 }, 0, 4, 1.058, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.065 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 28, 4, 128, 0, 1, 1024 }, 5, 22, 1.099, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.103 us, margin 0.0 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 28, 4, 128, 0, 1, 1024 }, 23, 45, 1.139, { /*threads*/ 128, /*items*/ 1 } }, /* default 1.139 us, margin 3.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 28, 4, 128, 0, 1, 1024 }, 46, 90, 1.244, { /*threads*/ 128, /*items*/ 1 } }, /* default 1.244 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 128, 28, 4, 128, 0, 1, 1024 }, 91, 181, 2.232, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.294 us, margin 2.8 %, ties 1 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 28, 4, 128, 0, 1, 1024 }, 182, 362, 2.624, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.687 us, margin 2.4 %, ties 3 */
        { "h200", 90, "int8", { 512, 28, 4, 128, 0, 1, 1024 }, 363, 724, 2.826, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.948 us, margin 4.3 %, ties 2 */
        { "h200", 90, "int8", { 1024, 28, 4, 128, 0, 1, 1024 }, 725, INT64_MAX, 4.042, { /*threads*/ 256, /*items*/ 1 } }, /* default 4.357 us, margin 7.8 %, ties 1 */
        /* h200 int8 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 28, 4, 128, 0, 2, 1024 }, 0, INT64_MAX, 7.141, { /*threads*/ 256, /*items*/ 1 } }, /* default 7.392 us, margin 3.5 %, ties 1 */
        /* h200 int8 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 28, 4, 128, 0, 4, 1024 }, 0, INT64_MAX, 19.453, { /*threads*/ 128, /*items*/ 1 } }, /* default 19.453 us, margin 1.2 %, ties 1 */
        /* h200 int8 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 28, 4, 128, 0, 8, 1024 }, 0, INT64_MAX, 37.279, { /*threads*/ 128, /*items*/ 1 } }, /* default 37.279 us, margin 2.0 %, ties 2 */
        /* h200 int8 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 28, 4, 128, 0, 16, 1024 }, 0, INT64_MAX, 73.341, { /*threads*/ 128, /*items*/ 1 } }, /* default 73.341 us, margin 1.6 %, ties 2 */
        /* h200 int8 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 28, 4, 128, 0, 32, 1024 }, 0, INT64_MAX, 144.703, { /*threads*/ 128, /*items*/ 1 } }, /* default 144.703 us, margin 1.8 %, ties 3 */
        /* h200 int8 heads=28 kv_heads=4 head_dim=128 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 28, 4, 128, 0, 64, 1024 }, 0, INT64_MAX, 287.461, { /*threads*/ 128, /*items*/ 1 } }, /* default 287.461 us, margin 1.9 %, ties 3 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 32, 8, 64, 0, 1, 1024 }, 0, 4, 1.036, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.044 us, margin 6.7 %, ties 2 */
        { "h200", 90, "int8", { 16, 32, 8, 64, 0, 1, 1024 }, 5, 22, 1.086, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.104 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 32, 32, 8, 64, 0, 1, 1024 }, 23, 45, 1.105, { /*threads*/ 128, /*items*/ 1 } }, /* default 1.105 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 64, 32, 8, 64, 0, 1, 1024 }, 46, 90, 1.364, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.425 us, margin 4.5 %, ties 1 */
        { "h200", 90, "int8", { 128, 32, 8, 64, 0, 1, 1024 }, 91, 181, 1.953, { /*threads*/ 512, /*items*/ 2 } }, /* default 2.118 us, margin 2.1 %, ties 1 */
        { "h200", 90, "int8", { 256, 32, 8, 64, 0, 1, 1024 }, 182, 362, 2.378, { /*threads*/ 128, /*items*/ 1 } }, /* default 2.378 us, margin 1.4 %, ties 1 */
        { "h200", 90, "int8", { 512, 32, 8, 64, 0, 1, 1024 }, 363, 724, 2.116, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.342 us, margin 10.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 32, 8, 64, 0, 1, 1024 }, 725, INT64_MAX, 3.003, { /*threads*/ 256, /*items*/ 1 } }, /* default 3.203 us, margin 1.2 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 32, 8, 64, 0, 2, 1024 }, 0, INT64_MAX, 4.903, { /*threads*/ 256, /*items*/ 1 } }, /* default 5.186 us, margin 4.8 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 32, 8, 64, 0, 4, 1024 }, 0, INT64_MAX, 12.306, { /*threads*/ 128, /*items*/ 1 } }, /* default 12.306 us, margin 1.5 %, ties 2 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 32, 8, 64, 0, 8, 1024 }, 0, INT64_MAX, 25.478, { /*threads*/ 128, /*items*/ 1 } }, /* default 25.478 us, margin 3.3 %, ties 2 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 32, 8, 64, 0, 16, 1024 }, 0, INT64_MAX, 49.267, { /*threads*/ 128, /*items*/ 1 } }, /* default 49.267 us, margin 1.3 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 32, 8, 64, 0, 32, 1024 }, 0, INT64_MAX, 97.154, { /*threads*/ 128, /*items*/ 1 } }, /* default 97.154 us, margin 2.6 %, ties 3 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=64 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 32, 8, 64, 0, 64, 1024 }, 0, INT64_MAX, 192.608, { /*threads*/ 128, /*items*/ 1 } }, /* default 192.608 us, margin 1.2 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 22: */
        { "h200", 90, "int8", { 1, 32, 8, 128, 0, 1, 1024 }, 0, 4, 1.046, { /*threads*/ 128, /*items*/ 1 } }, /* default 1.046 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 32, 8, 128, 0, 1, 1024 }, 5, 22, 1.101, { /*threads*/ 128, /*items*/ 1 } }, /* default 1.101 us, margin 0.0 %, ties 2 */
        /* one config from m 23 to 90: */
        { "h200", 90, "int8", { 32, 32, 8, 128, 0, 1, 1024 }, 23, 45, 1.320, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.462 us, margin 10.8 %, ties 1 */
        { "h200", 90, "int8", { 64, 32, 8, 128, 0, 1, 1024 }, 46, 90, 1.810, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.024 us, margin 11.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 32, 8, 128, 0, 1, 1024 }, 91, 181, 1.888, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.087 us, margin 6.7 %, ties 1 */
        { "h200", 90, "int8", { 256, 32, 8, 128, 0, 1, 1024 }, 182, 362, 2.103, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.141 us, margin 1.8 %, ties 1 */
        /* one config from m 363 on: */
        { "h200", 90, "int8", { 512, 32, 8, 128, 0, 1, 1024 }, 363, 724, 2.964, { /*threads*/ 256, /*items*/ 1 } }, /* default 3.147 us, margin 2.7 %, ties 1 */
        { "h200", 90, "int8", { 1024, 32, 8, 128, 0, 1, 1024 }, 725, INT64_MAX, 4.750, { /*threads*/ 256, /*items*/ 1 } }, /* default 5.155 us, margin 8.5 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 32, 8, 128, 0, 2, 1024 }, 0, INT64_MAX, 11.828, { /*threads*/ 128, /*items*/ 1 } }, /* default 11.828 us, margin 1.0 %, ties 2 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 32, 8, 128, 0, 4, 1024 }, 0, INT64_MAX, 25.575, { /*threads*/ 128, /*items*/ 1 } }, /* default 25.575 us, margin 1.4 %, ties 2 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 32, 8, 128, 0, 8, 1024 }, 0, INT64_MAX, 49.401, { /*threads*/ 128, /*items*/ 1 } }, /* default 49.401 us, margin 1.4 %, ties 2 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 32, 8, 128, 0, 16, 1024 }, 0, INT64_MAX, 97.371, { /*threads*/ 128, /*items*/ 1 } }, /* default 97.371 us, margin 1.4 %, ties 2 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 32, 8, 128, 0, 32, 1024 }, 0, INT64_MAX, 193.440, { /*threads*/ 128, /*items*/ 1 } }, /* default 193.440 us, margin 1.5 %, ties 3 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 32, 8, 128, 0, 64, 1024 }, 0, INT64_MAX, 384.896, { /*threads*/ 128, /*items*/ 1 } }, /* default 384.896 us, margin 1.4 %, ties 3 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 45: */
        { "h200", 90, "int8", { 1, 32, 8, 128, 1, 1, 1024 }, 0, 4, 1.498, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.515 us, margin 1.1 %, ties 1 */
        { "h200", 90, "int8", { 16, 32, 8, 128, 1, 1, 1024 }, 5, 22, 1.571, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.674 us, margin 6.6 %, ties 1 */
        { "h200", 90, "int8", { 32, 32, 8, 128, 1, 1, 1024 }, 23, 45, 1.834, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.067 us, margin 12.7 %, ties 1 */
        { "h200", 90, "int8", { 64, 32, 8, 128, 1, 1, 1024 }, 46, 90, 2.107, { /*threads*/ 64, /*items*/ 2 } }, /* default 2.571 us, margin 1.9 %, ties 1 */
        /* one config from m 91 to 362: */
        { "h200", 90, "int8", { 128, 32, 8, 128, 1, 1, 1024 }, 91, 181, 2.679, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.847 us, margin 6.3 %, ties 1 */
        { "h200", 90, "int8", { 256, 32, 8, 128, 1, 1, 1024 }, 182, 362, 2.692, { /*threads*/ 512, /*items*/ 1 } }, /* default 2.980 us, margin 10.7 %, ties 1 */
        /* one config from m 363 on: */
        { "h200", 90, "int8", { 512, 32, 8, 128, 1, 1, 1024 }, 363, 724, 4.094, { /*threads*/ 128, /*items*/ 1 } }, /* default 4.094 us, margin 4.2 %, ties 2 */
        { "h200", 90, "int8", { 1024, 32, 8, 128, 1, 1, 1024 }, 725, INT64_MAX, 6.180, { /*threads*/ 128, /*items*/ 1 } }, /* default 6.180 us, margin 1.2 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=2 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 32, 8, 128, 1, 2, 1024 }, 0, INT64_MAX, 14.322, { /*threads*/ 128, /*items*/ 1 } }, /* default 14.322 us, margin 3.4 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=4 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 32, 8, 128, 1, 4, 1024 }, 0, INT64_MAX, 27.994, { /*threads*/ 128, /*items*/ 1 } }, /* default 27.994 us, margin 3.5 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=8 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 32, 8, 128, 1, 8, 1024 }, 0, INT64_MAX, 53.913, { /*threads*/ 128, /*items*/ 1 } }, /* default 53.913 us, margin 2.8 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=16 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 32, 8, 128, 1, 16, 1024 }, 0, INT64_MAX, 105.678, { /*threads*/ 128, /*items*/ 1 } }, /* default 105.678 us, margin 2.4 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=32 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 32, 8, 128, 1, 32, 1024 }, 0, INT64_MAX, 208.942, { /*threads*/ 128, /*items*/ 1 } }, /* default 208.942 us, margin 2.0 %, ties 1 */
        /* h200 int8 heads=32 kv_heads=8 head_dim=128 qk_norm=1 seqs=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 32, 8, 128, 1, 64, 1024 }, 0, INT64_MAX, 419.788, { /*threads*/ 128, /*items*/ 1 } }, /* default 419.788 us, margin 1.6 %, ties 1 */
        /* h200 int8 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=1 ctx_max=1024 */
        /* one config from m 0 to 181: */
        { "h200", 90, "int8", { 1, 40, 8, 128, 0, 1, 1024 }, 0, 4, 1.062, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.064 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 40, 8, 128, 0, 1, 1024 }, 5, 22, 1.137, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.199 us, margin 5.5 %, ties 1 */
        { "h200", 90, "int8", { 32, 40, 8, 128, 0, 1, 1024 }, 23, 45, 1.435, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.566 us, margin 9.1 %, ties 1 */
        { "h200", 90, "int8", { 64, 40, 8, 128, 0, 1, 1024 }, 46, 90, 1.856, { /*threads*/ 64, /*items*/ 1 } }, /* default 1.951 us, margin 5.1 %, ties 1 */
        { "h200", 90, "int8", { 128, 40, 8, 128, 0, 1, 1024 }, 91, 181, 2.337, { /*threads*/ 64, /*items*/ 1 } }, /* default 2.354 us, margin 0.0 %, ties 2 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 40, 8, 128, 0, 1, 1024 }, 182, 362, 2.740, { /*threads*/ 256, /*items*/ 1 } }, /* default 2.964 us, margin 8.2 %, ties 1 */
        { "h200", 90, "int8", { 512, 40, 8, 128, 0, 1, 1024 }, 363, 724, 3.347, { /*threads*/ 256, /*items*/ 1 } }, /* default 3.629 us, margin 8.4 %, ties 1 */
        { "h200", 90, "int8", { 1024, 40, 8, 128, 0, 1, 1024 }, 725, INT64_MAX, 5.269, { /*threads*/ 256, /*items*/ 1 } }, /* default 5.823 us, margin 10.5 %, ties 1 */
        /* h200 int8 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=2 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 40, 8, 128, 0, 2, 1024 }, 0, INT64_MAX, 15.297, { /*threads*/ 128, /*items*/ 1 } }, /* default 15.297 us, margin 2.2 %, ties 3 */
        /* h200 int8 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=4 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 40, 8, 128, 0, 4, 1024 }, 0, INT64_MAX, 29.941, { /*threads*/ 128, /*items*/ 1 } }, /* default 29.941 us, margin 2.2 %, ties 3 */
        /* h200 int8 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=8 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 40, 8, 128, 0, 8, 1024 }, 0, INT64_MAX, 58.030, { /*threads*/ 128, /*items*/ 1 } }, /* default 58.030 us, margin 2.2 %, ties 4 */
        /* h200 int8 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=16 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 40, 8, 128, 0, 16, 1024 }, 0, INT64_MAX, 114.191, { /*threads*/ 128, /*items*/ 1 } }, /* default 114.191 us, margin 1.1 %, ties 2 */
        /* h200 int8 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=32 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 40, 8, 128, 0, 32, 1024 }, 0, INT64_MAX, 225.322, { /*threads*/ 64, /*items*/ 2 } }, /* default 226.732 us, margin 1.4 %, ties 3 */
        /* h200 int8 heads=40 kv_heads=8 head_dim=128 qk_norm=0 seqs=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 40, 8, 128, 0, 64, 1024 }, 0, INT64_MAX, 450.140, { /*threads*/ 64, /*items*/ 2 } }, /* default 451.960 us, margin 1.2 %, ties 3 */
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
            if (measured)
                *measured = rows[i].dims;
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
