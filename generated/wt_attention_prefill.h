/* Written by `warptune emit`; change the tuning, not this file.
 *
 * attention_prefill: causal attention over whole prompts, grouped K and V heads, tensor cores by mma.sync
 * nothing measured: the default only
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
    return a > b ? (double)a / (double)(b > 0 ? b : 1) : (double)b / (double)(a > 0 ? a : 1);
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
    (void)gpu;
    (void)cc;
    (void)dtype;
    (void)dims;
    *out = otherwise;
    if (median_us)
        *median_us = 0;
    return WT_DEFAULT;
}

#endif
