/* SPDX-License-Identifier: MIT */
/* A decoder-only language model, as far as its shapes go. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

#include "tuner/core/expr.h"

enum model_arch { MODEL_LLAMA, MODEL_QWEN2, MODEL_QWEN3, MODEL_MISTRAL };

struct model {
    char name[64]; /* "llama3.2-1b" */
    enum model_arch arch;
    int64_t hidden, intermediate, layers, heads, kv_heads, head_dim, vocab;
    bool tied;     /* the head shares the embedding's weights */
    bool qkv_bias; /* qwen2 */
    bool qk_norm;  /* qwen3 */
    double norm_eps, rope_theta;
    /* llama3 rope scaling; factor 0 means none */
    double rope_factor, rope_low_freq, rope_high_freq;
    int64_t rope_original_ctx;
    int64_t max_positions; /* tokens of one sequence, 0 unknown */
};

/* Binds hidden, intermediate, layers, heads, kv_heads, head_dim, vocab, tied, qkv_bias, qk_norm,
 * prompt_max (1024). */
void model_bind(const struct model *model, struct scope *scope);
