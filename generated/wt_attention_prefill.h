/* Written by `warptune emit`; change the tuning, not this file.
 *
 * attention_prefill: causal attention over whole prompts, grouped K and V heads, tensor cores by mma.sync
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v2
 * results aa6b87e9bdb4abf4, 110 rows
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
 * as "h200"; cc: 90 for 9.0. *median_us (may be NULL): the measured time of the row that matched, 0 for the default. */
static inline enum wt_match wt_attention_prefill_find(const char *gpu, int cc, const char *dtype, struct wt_attention_prefill_dims dims,
                                       struct wt_attention_prefill_config *out, double *median_us)
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
        { "h200", 90, "bf16", { 1, 1, 1, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.580, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.103 us, margin 3.1 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.592, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.117 us, margin 3.0 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.120, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.452 us, margin 3.0 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.600, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.126 us, margin 2.9 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.600, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.126 us, margin 3.1 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=16 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.907, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.494 us, margin 20.2 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=16 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.922, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.519 us, margin 20.4 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.306, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.654 us, margin 2.0 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.900, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.488 us, margin 20.3 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=16 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.901, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.498 us, margin 20.6 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=32 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.947, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.601 us, margin 22.2 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=32 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.941, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.591 us, margin 22.1 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.362, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.722 us, margin 2.8 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.945, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.617 us, margin 22.8 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=32 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.952, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.609 us, margin 22.3 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=64 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 24, 8, 128, 1024 }, 0, INT64_MAX, 3.438, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.909 us, margin 13.7 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=64 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 28, 4, 128, 1024 }, 0, INT64_MAX, 3.444, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.914 us, margin 13.6 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.627, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.866 us, margin 9.1 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 32, 8, 128, 1024 }, 0, INT64_MAX, 3.441, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.913 us, margin 13.7 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=64 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 40, 8, 128, 1024 }, 0, INT64_MAX, 3.470, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.940 us, margin 13.6 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=128 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 24, 8, 128, 1024 }, 0, INT64_MAX, 4.689, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.116 us, margin 9.1 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=128 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 28, 4, 128, 1024 }, 0, INT64_MAX, 4.697, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.120 us, margin 9.0 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 32, 8, 64, 1024 }, 0, INT64_MAX, 3.296, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.651 us, margin 3.9 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 32, 8, 128, 1024 }, 0, INT64_MAX, 4.682, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.113 us, margin 9.2 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=128 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 40, 8, 128, 1024 }, 0, INT64_MAX, 4.751, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.175 us, margin 8.9 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=256 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 24, 8, 128, 1024 }, 0, INT64_MAX, 7.216, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.552 us, margin 1.3 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=256 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 28, 4, 128, 1024 }, 0, INT64_MAX, 7.349, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.645 us, margin 2.1 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 32, 8, 64, 1024 }, 0, INT64_MAX, 4.634, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.288 us, margin 2.1 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 32, 8, 128, 1024 }, 0, INT64_MAX, 7.372, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.695 us, margin 1.7 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=256 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 40, 8, 128, 1024 }, 0, INT64_MAX, 9.240, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 9.774 us, margin 5.8 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=512 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 24, 8, 128, 1024 }, 0, INT64_MAX, 13.531, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 16.320 us, margin 20.6 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=512 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 28, 4, 128, 1024 }, 0, INT64_MAX, 15.459, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 17.560 us, margin 5.4 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 32, 8, 64, 1024 }, 0, INT64_MAX, 10.525, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 12.708 us, margin 3.3 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 32, 8, 128, 1024 }, 0, INT64_MAX, 15.968, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 17.778 us, margin 4.4 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=512 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 40, 8, 128, 1024 }, 0, INT64_MAX, 16.870, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 17.739 us, margin 2.1 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 31.060, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 31.060 us, margin 10.8 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 31.556, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 31.556 us, margin 9.5 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 21.619, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 25.225 us, margin 3.3 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 36.145, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 36.145 us, margin 8.4 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 46.408, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 46.408 us, margin 1.0 %, ties 1 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 52.471, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 53.929 us, margin 2.6 %, ties 2 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 61.509, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 61.509 us, margin 1.8 %, ties 2 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 36.586, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 38.735 us, margin 3.8 %, ties 1 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 70.439, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 70.492 us, margin 4.2 %, ties 2 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 88.126, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 88.863 us, margin 1.7 %, ties 2 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 104.087, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 104.911 us, margin 1.7 %, ties 3 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 116.235, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 124.629 us, margin 5.0 %, ties 1 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 72.879, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 74.994 us, margin 2.9 %, ties 2 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 129.985, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 140.510 us, margin 6.2 %, ties 1 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 164.279, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 173.547 us, margin 4.1 %, ties 1 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 201.051, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 207.639 us, margin 2.4 %, ties 1 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 228.382, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 247.053 us, margin 5.7 %, ties 1 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 142.247, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 145.116 us, margin 1.2 %, ties 2 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 262.562, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 283.123 us, margin 5.5 %, ties 1 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 321.507, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 348.176 us, margin 6.0 %, ties 1 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 401.139, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 427.913 us, margin 5.1 %, ties 1 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 444.392, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 482.407 us, margin 6.5 %, ties 1 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 281.415, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 289.348 us, margin 1.6 %, ties 2 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 506.464, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 551.922 us, margin 6.5 %, ties 1 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 638.821, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 696.058 us, margin 6.8 %, ties 1 */
        /* h200 bf16 seqs=32 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 32, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 568.651, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 591.754 us, margin 4.1 %, ties 4 */
        /* h200 bf16 seqs=64 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 64, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 1099.744, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 1149.365 us, margin 4.5 %, ties 4 */
        /* h200 int8 seqs=1 seq_max=1 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.553, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.094 us, margin 3.9 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=1 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.562, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.111 us, margin 1.0 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.138, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.474 us, margin 2.6 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.593, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.148 us, margin 1.1 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=1 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.583, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.131 us, margin 1.0 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=16 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.882, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.482 us, margin 20.8 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=16 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.884, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.478 us, margin 20.6 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.315, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.663 us, margin 1.2 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.892, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.492 us, margin 20.7 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=16 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.880, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.491 us, margin 21.2 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=32 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 24, 8, 128, 1024 }, 0, INT64_MAX, 2.922, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.577 us, margin 22.4 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=32 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 28, 4, 128, 1024 }, 0, INT64_MAX, 2.940, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.586 us, margin 22.0 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.347, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.709 us, margin 3.0 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 32, 8, 128, 1024 }, 0, INT64_MAX, 2.952, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.619 us, margin 22.6 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=32 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 40, 8, 128, 1024 }, 0, INT64_MAX, 2.968, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 3.619 us, margin 21.9 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=64 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 24, 8, 128, 1024 }, 0, INT64_MAX, 3.444, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.920 us, margin 13.8 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=64 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 28, 4, 128, 1024 }, 0, INT64_MAX, 3.448, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.918 us, margin 13.6 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.665, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.903 us, margin 8.9 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 32, 8, 128, 1024 }, 0, INT64_MAX, 3.444, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.911 us, margin 13.6 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=64 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 40, 8, 128, 1024 }, 0, INT64_MAX, 3.483, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.952 us, margin 13.5 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=128 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 24, 8, 128, 1024 }, 0, INT64_MAX, 4.708, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.144 us, margin 9.2 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=128 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 28, 4, 128, 1024 }, 0, INT64_MAX, 4.669, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.097 us, margin 9.2 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 32, 8, 64, 1024 }, 0, INT64_MAX, 3.323, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.687 us, margin 3.9 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 32, 8, 128, 1024 }, 0, INT64_MAX, 4.718, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.148 us, margin 9.1 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=128 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 40, 8, 128, 1024 }, 0, INT64_MAX, 4.744, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.173 us, margin 9.1 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=256 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 24, 8, 128, 1024 }, 0, INT64_MAX, 7.161, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.570 us, margin 2.5 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=256 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 28, 4, 128, 1024 }, 0, INT64_MAX, 7.358, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.683 us, margin 1.2 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 32, 8, 64, 1024 }, 0, INT64_MAX, 4.659, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.268 us, margin 1.4 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 32, 8, 128, 1024 }, 0, INT64_MAX, 7.246, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 7.637 us, margin 2.5 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=256 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 40, 8, 128, 1024 }, 0, INT64_MAX, 9.303, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 10.001 us, margin 6.4 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=512 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 24, 8, 128, 1024 }, 0, INT64_MAX, 13.507, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 16.270 us, margin 20.5 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=512 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 28, 4, 128, 1024 }, 0, INT64_MAX, 15.426, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 17.569 us, margin 13.9 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 32, 8, 64, 1024 }, 0, INT64_MAX, 10.332, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 12.434 us, margin 3.9 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 32, 8, 128, 1024 }, 0, INT64_MAX, 16.023, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 17.735 us, margin 9.1 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=512 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 40, 8, 128, 1024 }, 0, INT64_MAX, 16.994, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 17.957 us, margin 2.4 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 30.401, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 30.997 us, margin 1.0 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 31.110, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 31.498 us, margin 1.2 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 21.402, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 25.164 us, margin 1.2 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 32, 8, 128, 1024 }, 0, INT64_MAX, 34.996, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 35.767 us, margin 2.2 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=1024 heads=40 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 40, 8, 128, 1024 }, 0, INT64_MAX, 46.797, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 46.797 us, margin 0.0 %, ties 4 */
        /* h200 int8 seqs=2 seq_max=1024 heads=24 kv_heads=8 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 24, 8, 128, 1024 }, 0, INT64_MAX, 52.432, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 54.107 us, margin 2.8 %, ties 2 */
        /* h200 int8 seqs=2 seq_max=1024 heads=28 kv_heads=4 head_dim=128 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 28, 4, 128, 1024 }, 0, INT64_MAX, 57.122, { /*block_q*/ 128, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 60.852 us, margin 6.5 %, ties 2 */
        /* h200 int8 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 36.437, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 38.488 us, margin 3.4 %, ties 1 */
        /* h200 int8 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 4, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 72.919, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 75.033 us, margin 2.9 %, ties 2 */
        /* h200 int8 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 8, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 143.894, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 146.794 us, margin 1.1 %, ties 2 */
        /* h200 int8 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 16, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 278.816, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 286.930 us, margin 1.5 %, ties 2 */
        /* h200 int8 seqs=32 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 32, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 571.776, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 592.914 us, margin 3.7 %, ties 4 */
        /* h200 int8 seqs=64 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 64, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 1098.720, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 1144.416 us, margin 4.2 %, ties 4 */
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
            if (median_us)
                *median_us = rows[i].median_us;
        }
    }
    return best;
}

#endif
