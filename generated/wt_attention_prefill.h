/* Written by `warptune emit`; change the tuning, not this file.
 *
 * attention_prefill: causal attention over whole prompts, grouped K and V heads, tensor cores by mma.sync
 * measured on NVIDIA H200 (132 SMs, compute capability 9.0), driver 580.159.04, CUDA 13.0, policy graph-cold3-events-v1
 * results 395b60ebdb621261, 28 rows
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
        { "h200", 90, "bf16", { 1, 1, 1, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.129, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.459 us, margin 1.8 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 16, 1, 16, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.328, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.654 us, margin 0.2 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 32, 1, 32, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.379, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 2.727 us, margin 0.4 %, ties 3 */
        /* h200 bf16 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 64, 1, 64, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.656, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 2.887 us, margin 8.7 %, ties 4 */
        /* h200 bf16 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 128, 1, 128, 32, 8, 64, 1024 }, 0, INT64_MAX, 3.303, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.658 us, margin 2.8 %, ties 2 */
        /* h200 bf16 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 256, 1, 256, 32, 8, 64, 1024 }, 0, INT64_MAX, 4.610, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.251 us, margin 1.9 %, ties 1 */
        /* h200 bf16 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 512, 1, 512, 32, 8, 64, 1024 }, 0, INT64_MAX, 10.484, { /*block_q*/ 128, /*block_kv*/ 128, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 12.567 us, margin 0.9 %, ties 4 */
        /* h200 bf16 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 1024, 1, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 21.650, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 25.184 us, margin 0.5 %, ties 2 */
        /* h200 bf16 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 2048, 2, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 36.447, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 38.658 us, margin 1.3 %, ties 1 */
        /* h200 bf16 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 4096, 4, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 73.247, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 75.227 us, margin 1.3 %, ties 4 */
        /* h200 bf16 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 8192, 8, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 143.906, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 146.915 us, margin 1.4 %, ties 2 */
        /* h200 bf16 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 16384, 16, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 281.221, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 289.050 us, margin 1.7 %, ties 2 */
        /* h200 bf16 seqs=32 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 32768, 32, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 555.077, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 573.985 us, margin 1.7 %, ties 4 */
        /* h200 bf16 seqs=64 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "bf16", { 65536, 64, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 1094.656, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 1137.871 us, margin 1.9 %, ties 4 */
        /* h200 int8 seqs=1 seq_max=1 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 1, 1, 1, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.127, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 1, /*min_blocks*/ 3 } }, /* default 2.457 us, margin 1.7 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=16 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 16, 1, 16, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.323, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 2.648 us, margin 0.2 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=32 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 32, 1, 32, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.383, { /*block_q*/ 64, /*block_kv*/ 32, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 2.730 us, margin 0.4 %, ties 3 */
        /* h200 int8 seqs=1 seq_max=64 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 64, 1, 64, 32, 8, 64, 1024 }, 0, INT64_MAX, 2.656, { /*block_q*/ 64, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 3 } }, /* default 2.890 us, margin 8.8 %, ties 4 */
        /* h200 int8 seqs=1 seq_max=128 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 128, 1, 128, 32, 8, 64, 1024 }, 0, INT64_MAX, 3.313, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 3.669 us, margin 2.8 %, ties 2 */
        /* h200 int8 seqs=1 seq_max=256 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 256, 1, 256, 32, 8, 64, 1024 }, 0, INT64_MAX, 4.603, { /*block_q*/ 64, /*block_kv*/ 128, /*warps*/ 4, /*stages*/ 3, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 5.243 us, margin 1.9 %, ties 1 */
        /* h200 int8 seqs=1 seq_max=512 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 512, 1, 512, 32, 8, 64, 1024 }, 0, INT64_MAX, 10.430, { /*block_q*/ 128, /*block_kv*/ 128, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 12.468 us, margin 1.1 %, ties 4 */
        /* h200 int8 seqs=1 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 1024, 1, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 21.867, { /*block_q*/ 128, /*block_kv*/ 128, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 1 } }, /* default 25.065 us, margin 1.2 %, ties 5 */
        /* h200 int8 seqs=2 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 2048, 2, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 36.524, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 4, /*stages*/ 2, /*q_regs*/ 1, /*min_blocks*/ 1 } }, /* default 38.785 us, margin 1.1 %, ties 1 */
        /* h200 int8 seqs=4 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 4096, 4, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 73.186, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 75.263 us, margin 0.9 %, ties 3 */
        /* h200 int8 seqs=8 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 8192, 8, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 142.990, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 145.913 us, margin 1.2 %, ties 2 */
        /* h200 int8 seqs=16 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 16384, 16, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 280.896, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 288.889 us, margin 1.7 %, ties 2 */
        /* h200 int8 seqs=32 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 32768, 32, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 555.429, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 574.505 us, margin 1.7 %, ties 4 */
        /* h200 int8 seqs=64 seq_max=1024 heads=32 kv_heads=8 head_dim=64 ctx_max=1024 */
        { "h200", 90, "int8", { 65536, 64, 1024, 32, 8, 64, 1024 }, 0, INT64_MAX, 1105.424, { /*block_q*/ 128, /*block_kv*/ 64, /*warps*/ 8, /*stages*/ 2, /*q_regs*/ 0, /*min_blocks*/ 2 } }, /* default 1146.740 us, margin 2.1 %, ties 4 */
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
