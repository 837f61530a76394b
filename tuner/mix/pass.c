/* SPDX-License-Identifier: MIT */
/* The decoder as operators. Embedding writes the residual stream; every later branch is added to it
 * by the RMSNorm that follows, so no pass over memory is spent on the addition alone. */
#include "tuner/mix/pass.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

enum { PROMPT_MAX = 1024, OPS_PER_LAYER = 10, OPS_OUTSIDE = 5 };

struct builder {
    const struct model *model;
    const struct pass_shape *shape;
    struct pass pass;
    int layer;
};

static struct op *op_add(struct builder *b, const char *operator_name, const char *label)
{
    struct op *op = &b->pass.ops[b->pass.n_ops++];
    op->operator_name = operator_name;
    op->label = label;
    op->layer = b->layer;
    return op;
}

static void dim(struct op *op, const char *name, int64_t value)
{
    assert(op->n_dims < OP_DIMS);
    op->dims[op->n_dims++] = (struct op_dim){name, value};
}

static void arg(struct op *op, const char *name, enum tensor tensor)
{
    assert(op->n_args < OP_ARGS);
    op->args[op->n_args++] = (struct op_arg){name, tensor};
}

/* Rows of `table` chosen by `rows`: the embedding, and the last token of each sequence. */
static void gather(struct builder *b, const char *label, enum tensor rows, enum tensor table,
                   int64_t n_table, enum tensor out, int64_t n)
{
    struct op *op = op_add(b, "embed", label);
    dim(op, "m", n);
    dim(op, "k", b->model->hidden);
    dim(op, "vocab", n_table);
    arg(op, "tokens", rows);
    arg(op, "table", table);
    arg(op, "out", out);
}

static void norm(struct builder *b, enum tensor weight, bool first, bool quant)
{
    struct op *op = op_add(b, "rmsnorm", first ? "first" : "inner");
    dim(op, "m", b->shape->tokens);
    dim(op, "k", b->model->hidden);
    dim(op, "residual", !first);
    dim(op, "quant", quant);
    arg(op, "x", first ? TENSOR_RESIDUAL : TENSOR_BRANCH);
    arg(op, "residual", TENSOR_RESIDUAL);
    arg(op, "weight", weight);
    arg(op, "out", TENSOR_HIDDEN);
    arg(op, "q", TENSOR_HIDDEN_Q);
    arg(op, "scale", TENSOR_HIDDEN_SCALE);
}

static void linear_bf16(struct builder *b, const char *label, enum tensor a, enum tensor w,
                        enum tensor out, int64_t m, int64_t n, int64_t k, bool bias)
{
    struct op *op = op_add(b, "linear_bf16", label);
    dim(op, "m", m);
    dim(op, "n", n);
    dim(op, "k", k);
    dim(op, "bias", bias);
    arg(op, "a", a);
    arg(op, "b", w);
    arg(op, "bias", TENSOR_W_QKV_BIAS);
    arg(op, "out", out);
}

/* One of a layer's four products: `wide` is its bf16 input, `narrow` and `scale` the quantised one.
 */
struct linear {
    const char *label;
    enum tensor wide, narrow, scale_a, weight, scale_b, out;
    int64_t n, k;
    bool bias;
};

static void linear(struct builder *b, const struct linear *l)
{
    if (!b->shape->int8) {
        linear_bf16(b, l->label, l->wide, l->weight, l->out, b->shape->tokens, l->n, l->k, l->bias);
        return;
    }
    struct op *op = op_add(b, "linear_w8a8", l->label);
    dim(op, "m", b->shape->tokens);
    dim(op, "n", l->n);
    dim(op, "k", l->k);
    dim(op, "bias", l->bias);
    dim(op, "out_s32", 0);
    arg(op, "a", l->narrow);
    arg(op, "b", l->weight);
    arg(op, "scale_a", l->scale_a);
    arg(op, "scale_b", l->scale_b);
    arg(op, "bias", TENSOR_W_QKV_BIAS);
    arg(op, "out", l->out);
}

static void rope(struct builder *b)
{
    struct op *op = op_add(b, "rope_append", "attention");
    dim(op, "m", b->shape->tokens);
    dim(op, "heads", b->model->heads);
    dim(op, "kv_heads", b->model->kv_heads);
    dim(op, "head_dim", b->model->head_dim);
    dim(op, "qk_norm", b->model->qk_norm);
    dim(op, "seqs", b->shape->sequences);
    dim(op, "ctx_max", b->shape->ctx_max);
    arg(op, "qkv", TENSOR_QKV);
    arg(op, "positions", TENSOR_POSITIONS);
    arg(op, "seq_of", TENSOR_SEQ_OF);
    arg(op, "cos_sin", TENSOR_COS_SIN);
    arg(op, "q_norm", TENSOR_W_Q_NORM);
    arg(op, "k_norm", TENSOR_W_K_NORM);
    arg(op, "q", TENSOR_QUERY);
    arg(op, "k_cache", TENSOR_K_CACHE);
    arg(op, "v_cache", TENSOR_V_CACHE);
}

static void attention(struct builder *b)
{
    bool decode = b->shape->phase == PHASE_DECODE;
    const char *name = decode ? "attention_decode" : "attention_prefill";
    struct op *op = op_add(b, name, name);
    dim(op, "m", b->shape->tokens);
    if (decode) {
        dim(op, "ctx", b->shape->ctx);
    } else {
        dim(op, "seqs", b->shape->sequences);
        dim(op, "seq_max", b->shape->seq_max);
    }
    dim(op, "heads", b->model->heads);
    dim(op, "kv_heads", b->model->kv_heads);
    dim(op, "head_dim", b->model->head_dim);
    dim(op, "ctx_max", b->shape->ctx_max);
    arg(op, "q", TENSOR_QUERY);
    arg(op, "k_cache", TENSOR_K_CACHE);
    arg(op, "v_cache", TENSOR_V_CACHE);
    if (decode)
        arg(op, "ctx_len", TENSOR_CTX_LEN);
    else
        arg(op, "seq_start", TENSOR_SEQ_START);
    arg(op, "out", TENSOR_ATTENTION);
}

static void quantise_attention(struct builder *b)
{
    struct op *op = op_add(b, "quant", "attention_out");
    dim(op, "m", b->shape->tokens);
    dim(op, "k", b->model->heads * b->model->head_dim);
    arg(op, "x", TENSOR_ATTENTION);
    arg(op, "q", TENSOR_ATTENTION_Q);
    arg(op, "scale", TENSOR_ATTENTION_SCALE);
}

static void swiglu(struct builder *b)
{
    struct op *op = op_add(b, "swiglu", "mlp");
    dim(op, "m", b->shape->tokens);
    dim(op, "i", b->model->intermediate);
    dim(op, "quant", b->shape->int8);
    arg(op, "gate_up", TENSOR_GATE_UP);
    arg(op, "out", TENSOR_MLP);
    arg(op, "q", TENSOR_MLP_Q);
    arg(op, "scale", TENSOR_MLP_SCALE);
}

static void layer_build(struct builder *b)
{
    const struct model *m = b->model;
    int64_t q = m->heads * m->head_dim;
    norm(b, TENSOR_W_ATTN_NORM, b->layer == 0, b->shape->int8);
    linear(b, &(struct linear){"qkv", TENSOR_HIDDEN, TENSOR_HIDDEN_Q, TENSOR_HIDDEN_SCALE,
                               TENSOR_W_QKV, TENSOR_S_QKV, TENSOR_QKV,
                               q + 2 * m->kv_heads * m->head_dim, m->hidden, m->qkv_bias});
    rope(b);
    attention(b);
    if (b->shape->int8)
        quantise_attention(b);
    linear(b, &(struct linear){"o", TENSOR_ATTENTION, TENSOR_ATTENTION_Q, TENSOR_ATTENTION_SCALE,
                               TENSOR_W_O, TENSOR_S_O, TENSOR_BRANCH, m->hidden, q, false});
    norm(b, TENSOR_W_MLP_NORM, false, b->shape->int8);
    linear(b, &(struct linear){"gate_up", TENSOR_HIDDEN, TENSOR_HIDDEN_Q, TENSOR_HIDDEN_SCALE,
                               TENSOR_W_GATE_UP, TENSOR_S_GATE_UP, TENSOR_GATE_UP,
                               2 * m->intermediate, m->hidden, false});
    swiglu(b);
    linear(b, &(struct linear){"down", TENSOR_MLP, TENSOR_MLP_Q, TENSOR_MLP_SCALE, TENSOR_W_DOWN,
                               TENSOR_S_DOWN, TENSOR_BRANCH, m->hidden, m->intermediate, false});
}

static void argmax(struct builder *b)
{
    bool decode = b->shape->phase == PHASE_DECODE;
    struct op *op = op_add(b, "argmax", decode ? "decode" : "prefill");
    dim(op, "m", b->shape->sequences);
    dim(op, "vocab", b->model->vocab);
    dim(op, "advance", decode);
    arg(op, "logits", TENSOR_LOGITS);
    arg(op, "token", decode ? TENSOR_TOKENS : TENSOR_NEXT);
    arg(op, "positions", TENSOR_POSITIONS);
    arg(op, "ctx_len", TENSOR_CTX_LEN);
}

static void head(struct builder *b)
{
    const struct pass_shape *s = b->shape;
    bool whole = s->all_logits || s->phase == PHASE_DECODE;
    if (!whole)
        gather(b, "last", TENSOR_LAST_ROWS, TENSOR_HIDDEN, s->tokens, TENSOR_LAST, s->sequences);
    linear_bf16(b, "head", whole ? TENSOR_HIDDEN : TENSOR_LAST, TENSOR_W_HEAD, TENSOR_LOGITS,
                whole ? s->tokens : s->sequences, b->model->vocab, b->model->hidden, false);
    if (!s->all_logits)
        argmax(b);
}

struct pass pass_build(const struct model *model, const struct pass_shape *shape)
{
    struct builder b = {.model = model, .shape = shape, .layer = -1};
    b.pass.ops = xcalloc((size_t)model->layers * OPS_PER_LAYER + OPS_OUTSIDE, sizeof *b.pass.ops);
    gather(&b, "embed", TENSOR_TOKENS, TENSOR_W_EMBED, model->vocab, TENSOR_RESIDUAL,
           shape->tokens);
    for (b.layer = 0; b.layer < model->layers; b.layer++)
        layer_build(&b);
    b.layer = -1;
    norm(&b, TENSOR_W_FINAL_NORM, false, false);
    head(&b);
    return b.pass;
}

void pass_free(struct pass *pass)
{
    free(pass->ops);
    *pass = (struct pass){0};
}

void prefill_split(int64_t m, int64_t *sequences, int64_t *seq_max)
{
    *sequences = (m + PROMPT_MAX - 1) / PROMPT_MAX;
    *seq_max = (m + *sequences - 1) / *sequences;
}
