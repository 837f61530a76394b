/* SPDX-License-Identifier: MIT */
/* One pass of a decoder as a list of operators over symbolic tensors. Pure: no GPU, no kernels, no
 * memory. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/model.h"

/* Tensors of a pass; those marked L exist once a layer. Shapes: tokens m, sequences s. */
#define TENSORS(X)                                                                                 \
    X(TOKENS)                                                                                      \
    /* s32 [m] */ X(POSITIONS) /* s32 [m] */ X(SEQ_OF)                     /* s32 [m] */           \
        X(SEQ_START) /* s32 [s+1] */ X(CTX_LEN) /* s32 [s] */ X(LAST_ROWS) /* s32 [s] */           \
        X(COS_SIN)                                           /* f32 [ctx_max][head_dim] */         \
        X(RESIDUAL) /* bf16 [m][hidden] */ X(HIDDEN)         /* bf16 [m][hidden] */                \
        X(HIDDEN_Q) /* s8 [m][hidden] */ X(HIDDEN_SCALE)     /* f32 [m] */                         \
        X(QKV) /* bf16 [m][(heads+2kv)*head_dim] */ X(QUERY) /* bf16 [m][heads*head_dim] */        \
        X(ATTENTION) /* bf16 as QUERY */ X(ATTENTION_Q)      /* s8 [m+15][..] */                   \
        X(ATTENTION_SCALE) /* f32 [m+15] */ X(                                                     \
            BRANCH) /* bf16 [m][hidden]: o's and down's output */                                  \
        X(GATE_UP) /* bf16 [m][2*intermediate] */ X(MLP)     /* bf16 [m][intermediate] */          \
        X(MLP_Q) /* s8 */ X(MLP_SCALE) /* f32 [m] */ X(LAST) /* bf16 [s][hidden] */                \
        X(LOGITS) /* bf16 [rows][vocab] */ X(NEXT)           /* s32 [rows]: the chosen tokens */   \
        X(K_CACHE) /* L bf16 [s][kv][ctx_max][head_dim] */ X(V_CACHE)      /* L */                 \
        X(W_EMBED) X(W_HEAD) X(W_FINAL_NORM)                               /* bf16 */              \
        X(W_ATTN_NORM) X(W_MLP_NORM) X(W_Q_NORM) X(W_K_NORM) X(W_QKV_BIAS) /* L bf16 */            \
        X(W_QKV) X(W_O) X(W_GATE_UP) X(W_DOWN) /* L bf16, or s8 in int8 runs */                    \
        X(S_QKV) X(S_O) X(S_GATE_UP) X(S_DOWN) /* L f32: scales per output channel */

enum tensor {
#define X(name) TENSOR_##name,
    TENSORS(X)
#undef X
        TENSOR_COUNT
};

enum { OP_DIMS = 8, OP_ARGS = 12 };

struct op {
    const char *operator_name; /* docs/operators.md */
    const char *label;         /* the op of kernel.yaml's tasks: qkv, down, ... */
    int layer;                 /* -1 outside the layers */
    size_t n_dims, n_args;
    struct op_dim {
        const char *name;
        int64_t value;
    } dims[OP_DIMS];
    struct op_arg {
        const char *name;
        enum tensor tensor;
    } args[OP_ARGS];
};

enum phase { PHASE_PREFILL, PHASE_DECODE };

struct pass_shape {
    enum phase phase;
    bool int8;
    int64_t tokens;    /* m: exact */
    int64_t sequences; /* prefill: of at most prompt_max tokens; decode: equals tokens */
    int64_t seq_max;   /* longest prompt; prefill only */
    int64_t ctx;       /* longest context that decode will see */
    int64_t ctx_max;   /* slots a sequence in the KV cache */
    bool all_logits;   /* the head on every token, no argmax: for comparing with another
                          implementation */
};

struct pass {
    struct op *ops;
    size_t n_ops;
};

/* Never fails; freed by pass_free. */
struct pass pass_build(const struct model *model, const struct pass_shape *shape);
void pass_free(struct pass *pass);
/* Bytes of a tensor (one layer's). 0: not used by this pass. */
size_t tensor_bytes(const struct model *model, const struct pass_shape *shape, enum tensor tensor);
bool tensor_per_layer(enum tensor tensor);
bool tensor_is_weight(enum tensor tensor);
const char *tensor_name(enum tensor tensor);
/* Exactly m tokens in sequences of at most 1024, as even as possible: how many, and the longest. */
void prefill_split(int64_t m, int64_t *sequences, int64_t *seq_max);
