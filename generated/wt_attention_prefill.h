/* Written by `warptune emit`; change the tuning, not this file.
 *
 * attention_prefill: causal attention over whole prompts, grouped K and V heads, tensor cores by mma.sync
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 364bfb229f1fb317, 28 rows
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
        /* h200 bf16 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 1, 1, 1, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.115, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.452 us, margin 1.6 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.290, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.639 us, margin 1.0 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.354, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.713 us, margin 0.8 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.628, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.871 us, margin 9.2 %, ties 4 */
        /* h200 bf16 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 32, 8, 64, 1024 }, 0, INT64_MAX, 3.290, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.642 us, margin 2.8 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 32, 8, 64, 1024 }, 0, INT64_MAX, 4.630, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.305 us, margin 1.9 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 32, 8, 64, 1024 }, 0, INT64_MAX, 10.488, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 12.643 us, margin 1.2 %, ties 4 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 21.785, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 25.255 us, margin 1.0 %, ties 3 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 36.498, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 38.616 us, margin 1.8 %, ties 2 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 72.901, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 74.858 us, margin 2.7 %, ties 3 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 144.633, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 147.955 us, margin 2.3 %, ties 2 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 291.195, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 299.277 us, margin 1.8 %, ties 2 */
        /* h200 bf16 seqs=32 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 32, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 558.411, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 578.723 us, margin 3.6 %, ties 4 */
        /* h200 bf16 seqs=64 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 64, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 1110.848, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 1162.103 us, margin 3.6 %, ties 4 */
        /* h200 int8 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.129, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.472 us, margin 2.0 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.307, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.657 us, margin 1.2 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.366, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.734 us, margin 1.2 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.632, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.875 us, margin 9.2 %, ties 4 */
        /* h200 int8 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 32, 8, 64, 1024 }, 0, INT64_MAX, 3.296, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.650 us, margin 2.8 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 32, 8, 64, 1024 }, 0, INT64_MAX, 4.630, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.305 us, margin 1.9 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 32, 8, 64, 1024 }, 0, INT64_MAX, 10.384, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 12.584 us, margin 1.7 %, ties 4 */
        /* h200 int8 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 21.653, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 25.107 us, margin 1.0 %, ties 3 */
        /* h200 int8 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 36.438, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 38.517 us, margin 1.0 %, ties 1 */
        /* h200 int8 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 4, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 73.461, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 75.478 us, margin 2.7 %, ties 3 */
        /* h200 int8 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 8, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 144.148, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 147.277 us, margin 2.2 %, ties 2 */
        /* h200 int8 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 16, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 292.343, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 300.762 us, margin 2.7 %, ties 2 */
        /* h200 int8 seqs=32 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 32, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 557.781, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 579.115 us, margin 3.8 %, ties 4 */
        /* h200 int8 seqs=64 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 64, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 1102.624, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 1149.894 us, margin 4.0 %, ties 4 */
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
