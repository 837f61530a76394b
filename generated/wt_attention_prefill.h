/* Written by `warptune emit`; change the tuning, not this file.
 *
 * attention_prefill: causal attention over whole prompts, grouped K and V heads, tensor cores by mma.sync
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results 9b4d8531d37f16ec, 124 rows
 */
#ifndef WT_ATTENTION_PREFILL_H
#define WT_ATTENTION_PREFILL_H
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

struct wt_attention_prefill_config {
    int block_q;
    int block_kv;
    int warps;
    int stages;
    int q_regs;
    int min_blocks;
};

struct wt_attention_prefill_dims {
    int64_t m;
    int64_t seqs;
    int64_t seq_max;
    int64_t heads;
    int64_t kv_heads;
    int64_t head_dim;
    int64_t ctx_max;
};

/* The config for these dims: of this GPU, of another GPU of the same compute capability, or the default. gpu: a slug such
 * as "h200"; cc: 90 for 9.0. *measured and *median_us (may be NULL): the shape of the row that matched, and its time
 * there; `dims` and 0 for the default. */
static inline enum wt_match wt_attention_prefill_find(const char *gpu, int cc, const char *dtype, struct wt_attention_prefill_dims dims,
                                       struct wt_attention_prefill_config *out, struct wt_attention_prefill_dims *measured, double *median_us)
{
    static const struct wt_attention_prefill_config otherwise = { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 };
    static const struct {
        const char *gpu;
        int cc;
        const char *dtype;
        struct wt_attention_prefill_dims dims;
        int64_t m_from, m_to;
        double median_us;
        struct wt_attention_prefill_config config;
    } rows[] = {
        /* h200 bf16 seqs=1 seq_max=1 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.560, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.109 us, margin 1.1 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.562, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.111 us, margin 1.1 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.140, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.474 us, margin 3.7 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.533, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 3.111 us, margin 2.5 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=1 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.587, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.135 us, margin 4.0 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=16 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.893, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.499 us, margin 21.0 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=16 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.867, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.474 us, margin 21.2 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.312, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.658 us, margin 1.2 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.909, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.515 us, margin 20.8 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=16 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.883, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.492 us, margin 21.1 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=32 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.953, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.605 us, margin 22.1 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=32 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.931, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.579 us, margin 22.1 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.360, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.717 us, margin 2.8 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.939, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.606 us, margin 22.7 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=32 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.952, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.610 us, margin 22.3 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=64 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 24, 8, 128, 1024 }, 0, INT64_MAX, 3.434, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.907 us, margin 13.8 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=64 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 28, 4, 128, 1024 }, 0, INT64_MAX, 3.445, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.915 us, margin 13.6 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.633, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.880 us, margin 9.4 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 32, 8, 128, 1024 }, 0, INT64_MAX, 3.451, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.923 us, margin 13.7 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=64 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 40, 8, 128, 1024 }, 0, INT64_MAX, 3.497, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.970 us, margin 6.6 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=128 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 24, 8, 128, 1024 }, 0, INT64_MAX, 4.571, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.117 us, margin 2.5 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=128 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 28, 4, 128, 1024 }, 0, INT64_MAX, 4.575, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.106 us, margin 2.4 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 32, 8, 64, 1024 }, 0, INT64_MAX, 3.291, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.655 us, margin 4.4 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 32, 8, 128, 1024 }, 0, INT64_MAX, 4.573, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.116 us, margin 2.6 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=128 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 40, 8, 128, 1024 }, 0, INT64_MAX, 4.633, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.189 us, margin 2.7 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=256 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 24, 8, 128, 1024 }, 0, INT64_MAX, 7.191, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.574 us, margin 1.7 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=256 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 28, 4, 128, 1024 }, 0, INT64_MAX, 7.190, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.574 us, margin 2.4 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 32, 8, 64, 1024 }, 0, INT64_MAX, 4.617, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.330 us, margin 2.0 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 32, 8, 128, 1024 }, 0, INT64_MAX, 7.258, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.675 us, margin 1.3 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=256 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 40, 8, 128, 1024 }, 0, INT64_MAX, 9.209, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 9.881 us, margin 1.2 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=512 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 24, 8, 128, 1024 }, 0, INT64_MAX, 13.537, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 16.319 us, margin 20.5 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=512 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 28, 4, 128, 1024 }, 0, INT64_MAX, 15.559, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 17.872 us, margin 9.1 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 32, 8, 64, 1024 }, 0, INT64_MAX, 10.376, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 12.465 us, margin 3.8 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 32, 8, 128, 1024 }, 0, INT64_MAX, 15.859, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 17.587 us, margin 1.1 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=512 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 40, 8, 128, 1024 }, 0, INT64_MAX, 16.905, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 17.796 us, margin 1.7 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 30.344, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 30.991 us, margin 2.1 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 30.934, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 31.436 us, margin 1.6 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 21.541, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 25.166 us, margin 4.1 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 35.192, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 35.956 us, margin 2.2 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 46.414, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 46.414 us, margin 1.4 %, ties 2 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 52.326, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 53.767 us, margin 2.2 %, ties 2 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 57.967, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 61.908 us, margin 4.7 %, ties 2 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 36.446, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 38.618 us, margin 3.1 %, ties 1 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 64.915, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 70.579 us, margin 8.3 %, ties 2 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 84.689, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 88.802 us, margin 1.9 %, ties 1 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 104.465, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 105.538 us, margin 1.0 %, ties 2 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 114.412, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 123.589 us, margin 7.1 %, ties 2 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 72.693, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 74.781 us, margin 2.9 %, ties 2 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 128.597, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 139.240 us, margin 6.9 %, ties 2 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 161.552, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 172.262 us, margin 5.1 %, ties 2 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 199.141, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 206.578 us, margin 3.5 %, ties 2 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 222.664, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 241.336 us, margin 7.2 %, ties 2 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 142.586, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 145.518 us, margin 1.2 %, ties 2 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 252.976, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 274.795 us, margin 7.5 %, ties 2 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 313.637, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 340.305 us, margin 6.9 %, ties 2 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 383.834, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 409.855 us, margin 5.9 %, ties 2 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 442.228, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 482.322 us, margin 7.3 %, ties 2 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 280.619, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 288.441 us, margin 1.6 %, ties 2 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 498.128, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 544.229 us, margin 7.1 %, ties 2 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 616.608, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 677.181 us, margin 7.9 %, ties 2 */
        /* h200 bf16 seqs=32 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 32, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 568.651, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 591.754 us, margin 4.1 %, ties 4 */
        /* h200 bf16 seqs=64 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 64, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 1099.744, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 1149.365 us, margin 4.5 %, ties 4 */
        /* h200 int8 seqs=1 seq_max=1 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.538, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 3.133 us, margin 1.3 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=1 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.550, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 3.146 us, margin 1.9 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.131, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.464 us, margin 2.8 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.542, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 3.134 us, margin 1.7 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=1 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.525, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 3.113 us, margin 1.7 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=16 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.906, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.515 us, margin 21.0 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=16 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.871, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.477 us, margin 21.1 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.312, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.656 us, margin 1.5 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.902, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.508 us, margin 20.9 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=16 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.923, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.535 us, margin 20.9 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=32 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.952, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.607 us, margin 22.2 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=32 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.947, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.595 us, margin 22.0 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.358, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.726 us, margin 3.0 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.952, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.620 us, margin 22.6 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=32 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.962, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.622 us, margin 22.3 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=64 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 24, 8, 128, 1024 }, 0, INT64_MAX, 3.456, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.935 us, margin 13.9 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=64 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 28, 4, 128, 1024 }, 0, INT64_MAX, 3.433, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.902 us, margin 13.7 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.639, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.882 us, margin 9.2 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 32, 8, 128, 1024 }, 0, INT64_MAX, 3.470, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.943 us, margin 13.6 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=64 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 40, 8, 128, 1024 }, 0, INT64_MAX, 3.470, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.936 us, margin 13.4 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=128 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 24, 8, 128, 1024 }, 0, INT64_MAX, 4.612, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.156 us, margin 2.4 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=128 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 28, 4, 128, 1024 }, 0, INT64_MAX, 4.617, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.163 us, margin 2.5 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 32, 8, 64, 1024 }, 0, INT64_MAX, 3.296, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.655 us, margin 3.8 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 32, 8, 128, 1024 }, 0, INT64_MAX, 4.591, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.141 us, margin 2.7 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=128 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 40, 8, 128, 1024 }, 0, INT64_MAX, 4.675, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.225 us, margin 2.5 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=256 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 24, 8, 128, 1024 }, 0, INT64_MAX, 7.219, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.606 us, margin 2.0 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=256 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 28, 4, 128, 1024 }, 0, INT64_MAX, 7.257, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.647 us, margin 2.5 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 32, 8, 64, 1024 }, 0, INT64_MAX, 4.683, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.323 us, margin 2.3 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 32, 8, 128, 1024 }, 0, INT64_MAX, 7.260, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.659 us, margin 1.2 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=256 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 40, 8, 128, 1024 }, 0, INT64_MAX, 9.227, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 9.746 us, margin 4.2 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=512 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 24, 8, 128, 1024 }, 0, INT64_MAX, 13.506, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 16.280 us, margin 20.5 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=512 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 28, 4, 128, 1024 }, 0, INT64_MAX, 15.421, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 17.653 us, margin 9.0 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 32, 8, 64, 1024 }, 0, INT64_MAX, 10.359, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 12.539 us, margin 4.1 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 32, 8, 128, 1024 }, 0, INT64_MAX, 15.973, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 17.728 us, margin 4.2 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=512 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 40, 8, 128, 1024 }, 0, INT64_MAX, 16.957, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 17.907 us, margin 1.7 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 30.661, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 31.494 us, margin 1.9 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 30.941, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 31.493 us, margin 1.8 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 21.625, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 25.227 us, margin 4.1 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 35.130, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 35.975 us, margin 2.4 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 45.795, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 46.462 us, margin 1.5 %, ties 2 */
        /* h200 int8 seqs=2 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 52.434, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 53.863 us, margin 2.0 %, ties 2 */
        /* h200 int8 seqs=2 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 57.438, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 61.475 us, margin 4.7 %, ties 1 */
        /* h200 int8 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 36.542, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 38.637 us, margin 3.4 %, ties 1 */
        /* h200 int8 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 65.542, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 70.978 us, margin 7.2 %, ties 1 */
        /* h200 int8 seqs=2 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 84.877, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 88.963 us, margin 2.8 %, ties 1 */
        /* h200 int8 seqs=4 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 4, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 103.382, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 104.371 us, margin 1.0 %, ties 5 */
        /* h200 int8 seqs=4 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 4, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 115.689, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 124.817 us, margin 7.9 %, ties 1 */
        /* h200 int8 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 4, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 72.647, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 74.637 us, margin 2.7 %, ties 2 */
        /* h200 int8 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 4, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 128.583, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 139.485 us, margin 6.7 %, ties 1 */
        /* h200 int8 seqs=4 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 4, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 162.076, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 172.827 us, margin 4.9 %, ties 1 */
        /* h200 int8 seqs=8 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 8, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 201.411, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 209.153 us, margin 2.9 %, ties 1 */
        /* h200 int8 seqs=8 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 8, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 222.992, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 241.952 us, margin 6.0 %, ties 1 */
        /* h200 int8 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 8, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 142.922, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 145.804 us, margin 1.2 %, ties 2 */
        /* h200 int8 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 8, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 252.649, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 274.153 us, margin 6.0 %, ties 1 */
        /* h200 int8 seqs=8 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 8, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 316.576, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 342.850 us, margin 6.2 %, ties 1 */
        /* h200 int8 seqs=16 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 16, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 383.440, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 408.045 us, margin 5.1 %, ties 2 */
        /* h200 int8 seqs=16 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 16, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 435.600, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 475.592 us, margin 6.8 %, ties 2 */
        /* h200 int8 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 16, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 279.378, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 287.344 us, margin 1.6 %, ties 2 */
        /* h200 int8 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 16, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 498.101, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 545.502 us, margin 7.0 %, ties 2 */
        /* h200 int8 seqs=16 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 16, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 620.629, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 679.657 us, margin 7.4 %, ties 2 */
        /* h200 int8 seqs=32 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 32, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 571.776, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 592.914 us, margin 3.7 %, ties 4 */
        /* h200 int8 seqs=64 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 64, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 1098.720, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 1144.416 us, margin 4.2 %, ties 4 */
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
        same = same && rows[i].dims.seqs == dims.seqs;
        far *= wt_ratio(rows[i].dims.seqs, dims.seqs);
        same = same && rows[i].dims.seq_max == dims.seq_max;
        far *= wt_ratio(rows[i].dims.seq_max, dims.seq_max);
        same = same && rows[i].dims.heads == dims.heads;
        far *= wt_ratio(rows[i].dims.heads, dims.heads);
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
