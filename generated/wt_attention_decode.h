/* Written by `warptune emit`; change the tuning, not this file.
 *
 * attention_decode: attention of one new token per sequence over its K and V cache, context split over blocks, one launch
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results fa44da72c27a21a2, 80 rows
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
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_attention_decode_find(const char *gpu, int cc, const char *dtype, struct wt_attention_decode_dims dims,
                                       struct wt_attention_decode_config *out, struct wt_attention_decode_dims *measured, double *median_us)
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
        { "h200", 90, "bf16", { 1, 512, 24, 8, 128, 1280 }, 0, INT64_MAX, 5.214, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 5.214 us, margin 2.6 %, ties 1 */
        /* h200 bf16 ctx=512 heads=28 kv_heads=4 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 512, 28, 4, 128, 1280 }, 0, INT64_MAX, 5.665, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 6.235 us, margin 9.4 %, ties 1 */
        /* h200 bf16 ctx=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 512, 32, 8, 64, 1280 }, 0, INT64_MAX, 3.946, { /*block_kv*/ 32, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 4.875 us, margin 23.6 %, ties 1 */
        /* h200 bf16 ctx=512 heads=32 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 512, 32, 8, 128, 1280 }, 0, INT64_MAX, 5.293, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 5.293 us, margin 2.5 %, ties 1 */
        /* h200 bf16 ctx=512 heads=40 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 512, 40, 8, 128, 1280 }, 0, INT64_MAX, 5.617, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 6.273 us, margin 1.9 %, ties 1 */
        /* h200 bf16 ctx=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 1024, 24, 8, 128, 1280 }, 0, 4, 5.955, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 6.028 us, margin 1.2 %, ties 1 */
        { "h200", 90, "bf16", { 16, 1024, 24, 8, 128, 1280 }, 5, 22, 18.280, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 24.062 us, margin 1.6 %, ties 2 */
        /* one config from m 23 on: */
        { "h200", 90, "bf16", { 32, 1024, 24, 8, 128, 1280 }, 23, 45, 33.741, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 41.046 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 64, 1024, 24, 8, 128, 1280 }, 46, 90, 63.971, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 74.717 us, margin 1.7 %, ties 1 */
        { "h200", 90, "bf16", { 128, 1024, 24, 8, 128, 1280 }, 91, 181, 123.653, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 141.721 us, margin 5.4 %, ties 3 */
        { "h200", 90, "bf16", { 256, 1024, 24, 8, 128, 1280 }, 182, 362, 242.986, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 276.821 us, margin 3.3 %, ties 3 */
        { "h200", 90, "bf16", { 512, 1024, 24, 8, 128, 1280 }, 363, INT64_MAX, 478.414, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 544.014 us, margin 1.6 %, ties 3 */
        /* h200 bf16 ctx=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 1024, 28, 4, 128, 1280 }, 0, 4, 6.738, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 6.835 us, margin 1.4 %, ties 1 */
        { "h200", 90, "bf16", { 16, 1024, 28, 4, 128, 1280 }, 5, 22, 11.008, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 16.523 us, margin 50.1 %, ties 1 */
        { "h200", 90, "bf16", { 32, 1024, 28, 4, 128, 1280 }, 23, 45, 18.602, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 2, /*splits*/ 1 } }, /* default 26.550 us, margin 2.5 %, ties 3 */
        /* one config from m 46 on: */
        { "h200", 90, "bf16", { 64, 1024, 28, 4, 128, 1280 }, 46, 90, 34.248, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 45.187 us, margin 2.2 %, ties 1 */
        { "h200", 90, "bf16", { 128, 1024, 28, 4, 128, 1280 }, 91, 181, 65.101, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 81.134 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 256, 1024, 28, 4, 128, 1280 }, 182, 362, 125.612, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 152.983 us, margin 5.3 %, ties 3 */
        { "h200", 90, "bf16", { 512, 1024, 28, 4, 128, 1280 }, 363, INT64_MAX, 246.442, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 295.734 us, margin 3.3 %, ties 3 */
        /* h200 bf16 ctx=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 1024, 32, 8, 64, 1280 }, 0, 4, 5.031, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 4, /*splits*/ 8 } }, /* default 5.444 us, margin 8.2 %, ties 2 */
        { "h200", 90, "bf16", { 16, 1024, 32, 8, 64, 1280 }, 5, 22, 10.090, { /*block_kv*/ 32, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 14.847 us, margin 1.5 %, ties 1 */
        { "h200", 90, "bf16", { 32, 1024, 32, 8, 64, 1280 }, 23, 45, 18.172, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 2, /*splits*/ 1 } }, /* default 24.978 us, margin 7.3 %, ties 4 */
        { "h200", 90, "bf16", { 64, 1024, 32, 8, 64, 1280 }, 46, 90, 33.810, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 43.829 us, margin 2.0 %, ties 3 */
        { "h200", 90, "bf16", { 128, 1024, 32, 8, 64, 1280 }, 91, 181, 63.830, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 80.603 us, margin 3.3 %, ties 3 */
        /* one config from m 182 on: */
        { "h200", 90, "bf16", { 256, 1024, 32, 8, 64, 1280 }, 182, 362, 123.874, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 154.989 us, margin 1.3 %, ties 3 */
        { "h200", 90, "bf16", { 512, 1024, 32, 8, 64, 1280 }, 363, INT64_MAX, 242.868, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 302.369 us, margin 1.6 %, ties 4 */
        /* h200 bf16 ctx=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 1024, 32, 8, 128, 1280 }, 0, 4, 6.052, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 6.080 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 1024, 32, 8, 128, 1280 }, 5, 22, 18.333, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 24.213 us, margin 1.8 %, ties 2 */
        /* one config from m 23 on: */
        { "h200", 90, "bf16", { 32, 1024, 32, 8, 128, 1280 }, 23, 45, 33.815, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 41.493 us, margin 2.0 %, ties 1 */
        { "h200", 90, "bf16", { 64, 1024, 32, 8, 128, 1280 }, 46, 90, 64.256, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 75.287 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 128, 1024, 32, 8, 128, 1280 }, 91, 181, 124.114, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 142.978 us, margin 5.7 %, ties 3 */
        { "h200", 90, "bf16", { 256, 1024, 32, 8, 128, 1280 }, 182, 362, 243.656, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 277.326 us, margin 3.4 %, ties 3 */
        { "h200", 90, "bf16", { 512, 1024, 32, 8, 128, 1280 }, 363, INT64_MAX, 480.468, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 547.931 us, margin 1.7 %, ties 3 */
        /* h200 bf16 ctx=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "bf16", { 1, 1024, 40, 8, 128, 1280 }, 0, 4, 7.028, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 7.066 us, margin 0.0 %, ties 2 */
        { "h200", 90, "bf16", { 16, 1024, 40, 8, 128, 1280 }, 5, 22, 18.461, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 25.936 us, margin 2.2 %, ties 2 */
        /* one config from m 23 on: */
        { "h200", 90, "bf16", { 32, 1024, 40, 8, 128, 1280 }, 23, 45, 34.040, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 43.983 us, margin 1.9 %, ties 1 */
        { "h200", 90, "bf16", { 64, 1024, 40, 8, 128, 1280 }, 46, 90, 64.817, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 78.918 us, margin 1.6 %, ties 1 */
        { "h200", 90, "bf16", { 128, 1024, 40, 8, 128, 1280 }, 91, 181, 124.974, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 148.879 us, margin 5.0 %, ties 3 */
        { "h200", 90, "bf16", { 256, 1024, 40, 8, 128, 1280 }, 182, 362, 244.664, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 287.937 us, margin 3.4 %, ties 3 */
        { "h200", 90, "bf16", { 512, 1024, 40, 8, 128, 1280 }, 363, INT64_MAX, 482.390, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 566.059 us, margin 2.1 %, ties 3 */
        /* h200 int8 ctx=512 heads=24 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 512, 24, 8, 128, 1280 }, 0, INT64_MAX, 5.207, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 5.207 us, margin 2.4 %, ties 1 */
        /* h200 int8 ctx=512 heads=28 kv_heads=4 head_dim=128 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 512, 28, 4, 128, 1280 }, 0, INT64_MAX, 6.233, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 2, /*splits*/ 2 } }, /* default 6.293 us, margin 0.0 %, ties 2 */
        /* h200 int8 ctx=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 512, 32, 8, 64, 1280 }, 0, INT64_MAX, 3.946, { /*block_kv*/ 32, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 4.846 us, margin 22.8 %, ties 1 */
        /* h200 int8 ctx=512 heads=32 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 512, 32, 8, 128, 1280 }, 0, INT64_MAX, 5.270, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 5.270 us, margin 2.9 %, ties 1 */
        /* h200 int8 ctx=512 heads=40 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 512, 40, 8, 128, 1280 }, 0, INT64_MAX, 5.645, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 6.277 us, margin 1.8 %, ties 1 */
        /* h200 int8 ctx=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 1024, 24, 8, 128, 1280 }, 0, 4, 5.974, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 6.032 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 1024, 24, 8, 128, 1280 }, 5, 22, 18.271, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 24.006 us, margin 1.7 %, ties 2 */
        /* one config from m 23 on: */
        { "h200", 90, "int8", { 32, 1024, 24, 8, 128, 1280 }, 23, 45, 33.716, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 41.215 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 1024, 24, 8, 128, 1280 }, 46, 90, 63.961, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 74.590 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 128, 1024, 24, 8, 128, 1280 }, 91, 181, 123.689, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 141.925 us, margin 5.4 %, ties 3 */
        { "h200", 90, "int8", { 256, 1024, 24, 8, 128, 1280 }, 182, 362, 243.200, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 275.372 us, margin 3.2 %, ties 3 */
        { "h200", 90, "int8", { 512, 1024, 24, 8, 128, 1280 }, 363, INT64_MAX, 478.360, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 544.644 us, margin 1.7 %, ties 3 */
        /* h200 int8 ctx=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 1024, 28, 4, 128, 1280 }, 0, 4, 6.745, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 6.861 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 16, 1024, 28, 4, 128, 1280 }, 5, 22, 11.058, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 16.498 us, margin 49.2 %, ties 1 */
        { "h200", 90, "int8", { 32, 1024, 28, 4, 128, 1280 }, 23, 45, 18.642, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 2, /*splits*/ 1 } }, /* default 26.692 us, margin 2.0 %, ties 3 */
        /* one config from m 46 on: */
        { "h200", 90, "int8", { 64, 1024, 28, 4, 128, 1280 }, 46, 90, 34.236, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 44.902 us, margin 2.0 %, ties 1 */
        { "h200", 90, "int8", { 128, 1024, 28, 4, 128, 1280 }, 91, 181, 65.291, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 81.376 us, margin 1.5 %, ties 2 */
        { "h200", 90, "int8", { 256, 1024, 28, 4, 128, 1280 }, 182, 362, 125.577, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 152.723 us, margin 1.0 %, ties 2 */
        { "h200", 90, "int8", { 512, 1024, 28, 4, 128, 1280 }, 363, INT64_MAX, 246.326, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 295.699 us, margin 3.7 %, ties 3 */
        /* h200 int8 ctx=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 1024, 32, 8, 64, 1280 }, 0, 4, 5.032, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 5.464 us, margin 8.6 %, ties 2 */
        { "h200", 90, "int8", { 16, 1024, 32, 8, 64, 1280 }, 5, 22, 10.069, { /*block_kv*/ 32, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 14.828 us, margin 1.8 %, ties 1 */
        { "h200", 90, "int8", { 32, 1024, 32, 8, 64, 1280 }, 23, 45, 18.106, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 2, /*splits*/ 1 } }, /* default 25.087 us, margin 1.0 %, ties 3 */
        { "h200", 90, "int8", { 64, 1024, 32, 8, 64, 1280 }, 46, 90, 33.732, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 43.532 us, margin 2.0 %, ties 3 */
        { "h200", 90, "int8", { 128, 1024, 32, 8, 64, 1280 }, 91, 181, 63.914, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 80.354 us, margin 2.7 %, ties 3 */
        /* one config from m 182 on: */
        { "h200", 90, "int8", { 256, 1024, 32, 8, 64, 1280 }, 182, 362, 123.724, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 154.838 us, margin 1.3 %, ties 3 */
        { "h200", 90, "int8", { 512, 1024, 32, 8, 64, 1280 }, 363, INT64_MAX, 242.980, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 303.061 us, margin 1.7 %, ties 4 */
        /* h200 int8 ctx=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 1024, 32, 8, 128, 1280 }, 0, 4, 6.092, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 6.108 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 1024, 32, 8, 128, 1280 }, 5, 22, 18.351, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 24.270 us, margin 1.1 %, ties 2 */
        /* one config from m 23 on: */
        { "h200", 90, "int8", { 32, 1024, 32, 8, 128, 1280 }, 23, 45, 33.738, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 41.480 us, margin 2.2 %, ties 1 */
        { "h200", 90, "int8", { 64, 1024, 32, 8, 128, 1280 }, 46, 90, 64.292, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 75.514 us, margin 1.7 %, ties 1 */
        { "h200", 90, "int8", { 128, 1024, 32, 8, 128, 1280 }, 91, 181, 124.146, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 142.983 us, margin 5.1 %, ties 3 */
        { "h200", 90, "int8", { 256, 1024, 32, 8, 128, 1280 }, 182, 362, 243.448, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 277.134 us, margin 3.6 %, ties 3 */
        { "h200", 90, "int8", { 512, 1024, 32, 8, 128, 1280 }, 363, INT64_MAX, 480.546, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 547.946 us, margin 1.7 %, ties 3 */
        /* h200 int8 ctx=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1280 */
        { "h200", 90, "int8", { 1, 1024, 40, 8, 128, 1280 }, 0, 4, 7.058, { /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*splits*/ 8 } }, /* default 7.096 us, margin 0.0 %, ties 2 */
        { "h200", 90, "int8", { 16, 1024, 40, 8, 128, 1280 }, 5, 22, 18.467, { /*block_kv*/ 16, /*warps*/ 8, /*stages*/ 3, /*splits*/ 1 } }, /* default 25.903 us, margin 2.2 %, ties 2 */
        /* one config from m 23 on: */
        { "h200", 90, "int8", { 32, 1024, 40, 8, 128, 1280 }, 23, 45, 34.104, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 44.043 us, margin 1.9 %, ties 1 */
        { "h200", 90, "int8", { 64, 1024, 40, 8, 128, 1280 }, 46, 90, 64.755, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 78.816 us, margin 1.6 %, ties 1 */
        { "h200", 90, "int8", { 128, 1024, 40, 8, 128, 1280 }, 91, 181, 124.979, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 148.533 us, margin 5.4 %, ties 3 */
        { "h200", 90, "int8", { 256, 1024, 40, 8, 128, 1280 }, 182, 362, 244.956, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 289.502 us, margin 3.4 %, ties 3 */
        { "h200", 90, "int8", { 512, 1024, 40, 8, 128, 1280 }, 363, INT64_MAX, 482.484, { /*block_kv*/ 16, /*warps*/ 4, /*stages*/ 3, /*splits*/ 1 } }, /* default 568.422 us, margin 1.7 %, ties 3 */
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
            if (measured)
                *measured = rows[i].dims;
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
