/* Written by `warptune emit`: every kernel's header in one form. */
#ifndef WT_INDEX_H
#define WT_INDEX_H
#include "wt_argmax.h"
#include "wt_attention_decode.h"
#include "wt_attention_prefill.h"
#include "wt_dequant_bias.h"
#include "wt_embed.h"
#include "wt_gemm_bf16.h"
#include "wt_gemm_sparse24_bf16.h"
#include "wt_gemm_sparse24_fp8.h"
#include "wt_gemm_sparse24_w8a8.h"
#include "wt_gemm_w8a8.h"
#include "wt_gemm_wgmma_bf16.h"
#include "wt_gemm_wgmma_fp8.h"
#include "wt_gemm_wgmma_swiglu_fp8.h"
#include "wt_gemm_wgmma_swiglu_w8a8.h"
#include "wt_gemm_wgmma_w8a8.h"
#include "wt_gemv_bf16.h"
#include "wt_gemv_w8a8.h"
#include "wt_quant_only.h"
#include "wt_rmsnorm.h"
#include "wt_rope_append.h"
#include "wt_swiglu.h"

struct wt_kernel {
    const char *name;
    int n_dims, n_params;
    const char *const *dim_names;
    const char *const *param_names;
    enum wt_match (*find)(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                          int *params, int64_t *measured, double *median_us);
};

static const char *const wt_argmax_dim_names[] = {"m", "vocab", "advance"};
static const char *const wt_argmax_param_names[] = {"threads", "unroll", "splits"};
static inline enum wt_match wt_argmax_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_argmax_dims at, d = {dims[0], dims[1], dims[2]};
    struct wt_argmax_config c;
    enum wt_match match = wt_argmax_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.vocab;
        measured[2] = at.advance;
    }
    params[0] = c.threads;
    params[1] = c.unroll;
    params[2] = c.splits;
    return match;
}

static const char *const wt_attention_decode_dim_names[] = {"m", "ctx", "heads", "kv_heads", "head_dim", "ctx_max"};
static const char *const wt_attention_decode_param_names[] = {"block_kv", "warps", "stages", "splits"};
static inline enum wt_match wt_attention_decode_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_attention_decode_dims at, d = {dims[0], dims[1], dims[2], dims[3], dims[4], dims[5]};
    struct wt_attention_decode_config c;
    enum wt_match match = wt_attention_decode_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.ctx;
        measured[2] = at.heads;
        measured[3] = at.kv_heads;
        measured[4] = at.head_dim;
        measured[5] = at.ctx_max;
    }
    params[0] = c.block_kv;
    params[1] = c.warps;
    params[2] = c.stages;
    params[3] = c.splits;
    return match;
}

static const char *const wt_attention_prefill_dim_names[] = {"m", "seqs", "seq_max", "heads", "kv_heads", "head_dim", "ctx_max"};
static const char *const wt_attention_prefill_param_names[] = {"block_q", "block_kv", "warps", "stages", "q_regs", "min_blocks"};
static inline enum wt_match wt_attention_prefill_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_attention_prefill_dims at, d = {dims[0], dims[1], dims[2], dims[3], dims[4], dims[5], dims[6]};
    struct wt_attention_prefill_config c;
    enum wt_match match = wt_attention_prefill_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.seqs;
        measured[2] = at.seq_max;
        measured[3] = at.heads;
        measured[4] = at.kv_heads;
        measured[5] = at.head_dim;
        measured[6] = at.ctx_max;
    }
    params[0] = c.block_q;
    params[1] = c.block_kv;
    params[2] = c.warps;
    params[3] = c.stages;
    params[4] = c.q_regs;
    params[5] = c.min_blocks;
    return match;
}

static const char *const wt_dequant_bias_dim_names[] = {"m", "n", "in_s32", "bias"};
static const char *const wt_dequant_bias_param_names[] = {"block_m", "block_n", "threads", "unroll"};
static inline enum wt_match wt_dequant_bias_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_dequant_bias_dims at, d = {dims[0], dims[1], dims[2], dims[3]};
    struct wt_dequant_bias_config c;
    enum wt_match match = wt_dequant_bias_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.in_s32;
        measured[3] = at.bias;
    }
    params[0] = c.block_m;
    params[1] = c.block_n;
    params[2] = c.threads;
    params[3] = c.unroll;
    return match;
}

static const char *const wt_embed_dim_names[] = {"m", "k", "vocab"};
static const char *const wt_embed_param_names[] = {"threads", "rows_per_block"};
static inline enum wt_match wt_embed_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_embed_dims at, d = {dims[0], dims[1], dims[2]};
    struct wt_embed_config c;
    enum wt_match match = wt_embed_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.k;
        measured[2] = at.vocab;
    }
    params[0] = c.threads;
    params[1] = c.rows_per_block;
    return match;
}

static const char *const wt_gemm_bf16_dim_names[] = {"m", "n", "k", "bias"};
static const char *const wt_gemm_bf16_param_names[] = {"block_m", "block_n", "block_k", "warps_m", "warps_n", "stages", "split_k", "raster"};
static inline enum wt_match wt_gemm_bf16_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_bf16_dims at, d = {dims[0], dims[1], dims[2], dims[3]};
    struct wt_gemm_bf16_config c;
    enum wt_match match = wt_gemm_bf16_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
    }
    params[0] = c.block_m;
    params[1] = c.block_n;
    params[2] = c.block_k;
    params[3] = c.warps_m;
    params[4] = c.warps_n;
    params[5] = c.stages;
    params[6] = c.split_k;
    params[7] = c.raster;
    return match;
}

static const char *const wt_gemm_sparse24_bf16_dim_names[] = {"m", "n", "k", "bias"};
static const char *const wt_gemm_sparse24_bf16_param_names[] = {"block_m", "block_n", "k_bytes", "consumers", "pingpong", "cluster", "bulk", "split_k", "stream_k", "raster", "stages", "keep"};
static inline enum wt_match wt_gemm_sparse24_bf16_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_sparse24_bf16_dims at, d = {dims[0], dims[1], dims[2], dims[3]};
    struct wt_gemm_sparse24_bf16_config c;
    enum wt_match match = wt_gemm_sparse24_bf16_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
    }
    params[0] = c.block_m;
    params[1] = c.block_n;
    params[2] = c.k_bytes;
    params[3] = c.consumers;
    params[4] = c.pingpong;
    params[5] = c.cluster;
    params[6] = c.bulk;
    params[7] = c.split_k;
    params[8] = c.stream_k;
    params[9] = c.raster;
    params[10] = c.stages;
    params[11] = c.keep;
    return match;
}

static const char *const wt_gemm_sparse24_fp8_dim_names[] = {"m", "n", "k", "bias", "exact"};
static const char *const wt_gemm_sparse24_fp8_param_names[] = {"block_m", "block_n", "k_bytes", "consumers", "pingpong", "cluster", "bulk", "split_k", "stream_k", "raster", "stages", "keep"};
static inline enum wt_match wt_gemm_sparse24_fp8_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_sparse24_fp8_dims at, d = {dims[0], dims[1], dims[2], dims[3], dims[4]};
    struct wt_gemm_sparse24_fp8_config c;
    enum wt_match match = wt_gemm_sparse24_fp8_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
        measured[4] = at.exact;
    }
    params[0] = c.block_m;
    params[1] = c.block_n;
    params[2] = c.k_bytes;
    params[3] = c.consumers;
    params[4] = c.pingpong;
    params[5] = c.cluster;
    params[6] = c.bulk;
    params[7] = c.split_k;
    params[8] = c.stream_k;
    params[9] = c.raster;
    params[10] = c.stages;
    params[11] = c.keep;
    return match;
}

static const char *const wt_gemm_sparse24_w8a8_dim_names[] = {"m", "n", "k", "bias"};
static const char *const wt_gemm_sparse24_w8a8_param_names[] = {"block_m", "block_n", "k_bytes", "consumers", "pingpong", "cluster", "bulk", "split_k", "stream_k", "raster", "stages", "keep"};
static inline enum wt_match wt_gemm_sparse24_w8a8_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_sparse24_w8a8_dims at, d = {dims[0], dims[1], dims[2], dims[3]};
    struct wt_gemm_sparse24_w8a8_config c;
    enum wt_match match = wt_gemm_sparse24_w8a8_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
    }
    params[0] = c.block_m;
    params[1] = c.block_n;
    params[2] = c.k_bytes;
    params[3] = c.consumers;
    params[4] = c.pingpong;
    params[5] = c.cluster;
    params[6] = c.bulk;
    params[7] = c.split_k;
    params[8] = c.stream_k;
    params[9] = c.raster;
    params[10] = c.stages;
    params[11] = c.keep;
    return match;
}

static const char *const wt_gemm_w8a8_dim_names[] = {"m", "n", "k", "bias", "out_s32"};
static const char *const wt_gemm_w8a8_param_names[] = {"block_m", "block_n", "block_k", "warps_m", "warps_n", "stages", "split_k", "raster"};
static inline enum wt_match wt_gemm_w8a8_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_w8a8_dims at, d = {dims[0], dims[1], dims[2], dims[3], dims[4]};
    struct wt_gemm_w8a8_config c;
    enum wt_match match = wt_gemm_w8a8_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
        measured[4] = at.out_s32;
    }
    params[0] = c.block_m;
    params[1] = c.block_n;
    params[2] = c.block_k;
    params[3] = c.warps_m;
    params[4] = c.warps_n;
    params[5] = c.stages;
    params[6] = c.split_k;
    params[7] = c.raster;
    return match;
}

static const char *const wt_gemm_wgmma_bf16_dim_names[] = {"m", "n", "k", "bias"};
static const char *const wt_gemm_wgmma_bf16_param_names[] = {"swap", "block_m", "block_n", "consumers", "pingpong", "cluster", "across", "bulk", "split_k", "stream_k", "raster", "stages", "keep"};
static inline enum wt_match wt_gemm_wgmma_bf16_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_wgmma_bf16_dims at, d = {dims[0], dims[1], dims[2], dims[3]};
    struct wt_gemm_wgmma_bf16_config c;
    enum wt_match match = wt_gemm_wgmma_bf16_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
    }
    params[0] = c.swap;
    params[1] = c.block_m;
    params[2] = c.block_n;
    params[3] = c.consumers;
    params[4] = c.pingpong;
    params[5] = c.cluster;
    params[6] = c.across;
    params[7] = c.bulk;
    params[8] = c.split_k;
    params[9] = c.stream_k;
    params[10] = c.raster;
    params[11] = c.stages;
    params[12] = c.keep;
    return match;
}

static const char *const wt_gemm_wgmma_fp8_dim_names[] = {"m", "n", "k", "bias", "exact"};
static const char *const wt_gemm_wgmma_fp8_param_names[] = {"swap", "block_m", "block_n", "consumers", "pingpong", "cluster", "across", "bulk", "split_k", "stream_k", "raster", "stages", "keep"};
static inline enum wt_match wt_gemm_wgmma_fp8_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_wgmma_fp8_dims at, d = {dims[0], dims[1], dims[2], dims[3], dims[4]};
    struct wt_gemm_wgmma_fp8_config c;
    enum wt_match match = wt_gemm_wgmma_fp8_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
        measured[4] = at.exact;
    }
    params[0] = c.swap;
    params[1] = c.block_m;
    params[2] = c.block_n;
    params[3] = c.consumers;
    params[4] = c.pingpong;
    params[5] = c.cluster;
    params[6] = c.across;
    params[7] = c.bulk;
    params[8] = c.split_k;
    params[9] = c.stream_k;
    params[10] = c.raster;
    params[11] = c.stages;
    params[12] = c.keep;
    return match;
}

static const char *const wt_gemm_wgmma_swiglu_fp8_dim_names[] = {"m", "n", "k"};
static const char *const wt_gemm_wgmma_swiglu_fp8_param_names[] = {"block_m", "block_n", "consumers", "pingpong", "cluster", "across", "split_k", "stream_k", "raster", "stages", "keep"};
static inline enum wt_match wt_gemm_wgmma_swiglu_fp8_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_wgmma_swiglu_fp8_dims at, d = {dims[0], dims[1], dims[2]};
    struct wt_gemm_wgmma_swiglu_fp8_config c;
    enum wt_match match = wt_gemm_wgmma_swiglu_fp8_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
    }
    params[0] = c.block_m;
    params[1] = c.block_n;
    params[2] = c.consumers;
    params[3] = c.pingpong;
    params[4] = c.cluster;
    params[5] = c.across;
    params[6] = c.split_k;
    params[7] = c.stream_k;
    params[8] = c.raster;
    params[9] = c.stages;
    params[10] = c.keep;
    return match;
}

static const char *const wt_gemm_wgmma_swiglu_w8a8_dim_names[] = {"m", "n", "k"};
static const char *const wt_gemm_wgmma_swiglu_w8a8_param_names[] = {"block_m", "block_n", "consumers", "pingpong", "cluster", "across", "split_k", "stream_k", "raster", "stages", "keep"};
static inline enum wt_match wt_gemm_wgmma_swiglu_w8a8_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_wgmma_swiglu_w8a8_dims at, d = {dims[0], dims[1], dims[2]};
    struct wt_gemm_wgmma_swiglu_w8a8_config c;
    enum wt_match match = wt_gemm_wgmma_swiglu_w8a8_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
    }
    params[0] = c.block_m;
    params[1] = c.block_n;
    params[2] = c.consumers;
    params[3] = c.pingpong;
    params[4] = c.cluster;
    params[5] = c.across;
    params[6] = c.split_k;
    params[7] = c.stream_k;
    params[8] = c.raster;
    params[9] = c.stages;
    params[10] = c.keep;
    return match;
}

static const char *const wt_gemm_wgmma_w8a8_dim_names[] = {"m", "n", "k", "bias", "out_s32"};
static const char *const wt_gemm_wgmma_w8a8_param_names[] = {"swap", "block_m", "block_n", "consumers", "pingpong", "cluster", "across", "bulk", "split_k", "stream_k", "raster", "stages", "keep"};
static inline enum wt_match wt_gemm_wgmma_w8a8_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemm_wgmma_w8a8_dims at, d = {dims[0], dims[1], dims[2], dims[3], dims[4]};
    struct wt_gemm_wgmma_w8a8_config c;
    enum wt_match match = wt_gemm_wgmma_w8a8_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
        measured[4] = at.out_s32;
    }
    params[0] = c.swap;
    params[1] = c.block_m;
    params[2] = c.block_n;
    params[3] = c.consumers;
    params[4] = c.pingpong;
    params[5] = c.cluster;
    params[6] = c.across;
    params[7] = c.bulk;
    params[8] = c.split_k;
    params[9] = c.stream_k;
    params[10] = c.raster;
    params[11] = c.stages;
    params[12] = c.keep;
    return match;
}

static const char *const wt_gemv_bf16_dim_names[] = {"m", "n", "k", "bias"};
static const char *const wt_gemv_bf16_param_names[] = {"m_tile", "rows", "warps", "k_warps", "unroll", "blocks_per_sm"};
static inline enum wt_match wt_gemv_bf16_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemv_bf16_dims at, d = {dims[0], dims[1], dims[2], dims[3]};
    struct wt_gemv_bf16_config c;
    enum wt_match match = wt_gemv_bf16_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
    }
    params[0] = c.m_tile;
    params[1] = c.rows;
    params[2] = c.warps;
    params[3] = c.k_warps;
    params[4] = c.unroll;
    params[5] = c.blocks_per_sm;
    return match;
}

static const char *const wt_gemv_w8a8_dim_names[] = {"m", "n", "k", "bias", "out_s32"};
static const char *const wt_gemv_w8a8_param_names[] = {"m_tile", "rows", "warps", "k_warps", "unroll", "blocks_per_sm"};
static inline enum wt_match wt_gemv_w8a8_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_gemv_w8a8_dims at, d = {dims[0], dims[1], dims[2], dims[3], dims[4]};
    struct wt_gemv_w8a8_config c;
    enum wt_match match = wt_gemv_w8a8_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.n;
        measured[2] = at.k;
        measured[3] = at.bias;
        measured[4] = at.out_s32;
    }
    params[0] = c.m_tile;
    params[1] = c.rows;
    params[2] = c.warps;
    params[3] = c.k_warps;
    params[4] = c.unroll;
    params[5] = c.blocks_per_sm;
    return match;
}

static const char *const wt_quant_only_dim_names[] = {"m", "k"};
static const char *const wt_quant_only_param_names[] = {"threads", "rows_per_block"};
static inline enum wt_match wt_quant_only_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_quant_only_dims at, d = {dims[0], dims[1]};
    struct wt_quant_only_config c;
    enum wt_match match = wt_quant_only_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.k;
    }
    params[0] = c.threads;
    params[1] = c.rows_per_block;
    return match;
}

static const char *const wt_rmsnorm_dim_names[] = {"m", "k", "residual", "quant"};
static const char *const wt_rmsnorm_param_names[] = {"threads", "rows_per_block"};
static inline enum wt_match wt_rmsnorm_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_rmsnorm_dims at, d = {dims[0], dims[1], dims[2], dims[3]};
    struct wt_rmsnorm_config c;
    enum wt_match match = wt_rmsnorm_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.k;
        measured[2] = at.residual;
        measured[3] = at.quant;
    }
    params[0] = c.threads;
    params[1] = c.rows_per_block;
    return match;
}

static const char *const wt_rope_append_dim_names[] = {"m", "heads", "kv_heads", "head_dim", "qk_norm", "seqs", "ctx_max"};
static const char *const wt_rope_append_param_names[] = {"threads", "items"};
static inline enum wt_match wt_rope_append_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_rope_append_dims at, d = {dims[0], dims[1], dims[2], dims[3], dims[4], dims[5], dims[6]};
    struct wt_rope_append_config c;
    enum wt_match match = wt_rope_append_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.heads;
        measured[2] = at.kv_heads;
        measured[3] = at.head_dim;
        measured[4] = at.qk_norm;
        measured[5] = at.seqs;
        measured[6] = at.ctx_max;
    }
    params[0] = c.threads;
    params[1] = c.items;
    return match;
}

static const char *const wt_swiglu_dim_names[] = {"m", "i", "quant"};
static const char *const wt_swiglu_param_names[] = {"threads", "rows_per_block", "unroll"};
static inline enum wt_match wt_swiglu_find_any(const char *gpu, int cc, const char *dtype, const int64_t *dims,
                                           int *params, int64_t *measured, double *median_us)
{
    struct wt_swiglu_dims at, d = {dims[0], dims[1], dims[2]};
    struct wt_swiglu_config c;
    enum wt_match match = wt_swiglu_find(gpu, cc, dtype, d, &c, &at, median_us);
    if (measured) {
        measured[0] = at.m;
        measured[1] = at.i;
        measured[2] = at.quant;
    }
    params[0] = c.threads;
    params[1] = c.rows_per_block;
    params[2] = c.unroll;
    return match;
}

static const struct wt_kernel wt_kernels[] = {
    { "argmax", 3, 3, wt_argmax_dim_names, wt_argmax_param_names, wt_argmax_find_any },
    { "attention_decode", 6, 4, wt_attention_decode_dim_names, wt_attention_decode_param_names, wt_attention_decode_find_any },
    { "attention_prefill", 7, 6, wt_attention_prefill_dim_names, wt_attention_prefill_param_names, wt_attention_prefill_find_any },
    { "dequant_bias", 4, 4, wt_dequant_bias_dim_names, wt_dequant_bias_param_names, wt_dequant_bias_find_any },
    { "embed", 3, 2, wt_embed_dim_names, wt_embed_param_names, wt_embed_find_any },
    { "gemm_bf16", 4, 8, wt_gemm_bf16_dim_names, wt_gemm_bf16_param_names, wt_gemm_bf16_find_any },
    { "gemm_sparse24_bf16", 4, 12, wt_gemm_sparse24_bf16_dim_names, wt_gemm_sparse24_bf16_param_names, wt_gemm_sparse24_bf16_find_any },
    { "gemm_sparse24_fp8", 5, 12, wt_gemm_sparse24_fp8_dim_names, wt_gemm_sparse24_fp8_param_names, wt_gemm_sparse24_fp8_find_any },
    { "gemm_sparse24_w8a8", 4, 12, wt_gemm_sparse24_w8a8_dim_names, wt_gemm_sparse24_w8a8_param_names, wt_gemm_sparse24_w8a8_find_any },
    { "gemm_w8a8", 5, 8, wt_gemm_w8a8_dim_names, wt_gemm_w8a8_param_names, wt_gemm_w8a8_find_any },
    { "gemm_wgmma_bf16", 4, 13, wt_gemm_wgmma_bf16_dim_names, wt_gemm_wgmma_bf16_param_names, wt_gemm_wgmma_bf16_find_any },
    { "gemm_wgmma_fp8", 5, 13, wt_gemm_wgmma_fp8_dim_names, wt_gemm_wgmma_fp8_param_names, wt_gemm_wgmma_fp8_find_any },
    { "gemm_wgmma_swiglu_fp8", 3, 11, wt_gemm_wgmma_swiglu_fp8_dim_names, wt_gemm_wgmma_swiglu_fp8_param_names, wt_gemm_wgmma_swiglu_fp8_find_any },
    { "gemm_wgmma_swiglu_w8a8", 3, 11, wt_gemm_wgmma_swiglu_w8a8_dim_names, wt_gemm_wgmma_swiglu_w8a8_param_names, wt_gemm_wgmma_swiglu_w8a8_find_any },
    { "gemm_wgmma_w8a8", 5, 13, wt_gemm_wgmma_w8a8_dim_names, wt_gemm_wgmma_w8a8_param_names, wt_gemm_wgmma_w8a8_find_any },
    { "gemv_bf16", 4, 6, wt_gemv_bf16_dim_names, wt_gemv_bf16_param_names, wt_gemv_bf16_find_any },
    { "gemv_w8a8", 5, 6, wt_gemv_w8a8_dim_names, wt_gemv_w8a8_param_names, wt_gemv_w8a8_find_any },
    { "quant_only", 2, 2, wt_quant_only_dim_names, wt_quant_only_param_names, wt_quant_only_find_any },
    { "rmsnorm", 4, 2, wt_rmsnorm_dim_names, wt_rmsnorm_param_names, wt_rmsnorm_find_any },
    { "rope_append", 7, 2, wt_rope_append_dim_names, wt_rope_append_param_names, wt_rope_append_find_any },
    { "swiglu", 3, 3, wt_swiglu_dim_names, wt_swiglu_param_names, wt_swiglu_find_any },
};
static const int wt_n_kernels = 21;

#endif
