/* SPDX-License-Identifier: MIT */
/* Sizes of a pass's tensors. Products are 64-bit: 65536 tokens x 37888 columns passes 2^31. */
#include "tuner/mix/pass.h"

bool tensor_is_weight(enum tensor tensor) { return tensor >= TENSOR_W_EMBED; }

bool tensor_per_layer(enum tensor tensor)
{
    return tensor == TENSOR_K_CACHE || tensor == TENSOR_V_CACHE || tensor >= TENSOR_W_ATTN_NORM;
}

const char *tensor_name(enum tensor tensor)
{
    static const char *const names[] = {
#define X(name) #name,
        TENSORS(X)
#undef X
    };
    return names[tensor];
}

static int64_t weight_elements(const struct model *m, enum tensor tensor)
{
    int64_t q = m->heads * m->head_dim, qkv = q + 2 * m->kv_heads * m->head_dim;
    switch ((int)tensor) {
    case TENSOR_W_EMBED:
        return m->vocab * m->hidden;
    case TENSOR_W_HEAD:
        return m->tied ? 0 : m->vocab * m->hidden;
    case TENSOR_W_FINAL_NORM:
    case TENSOR_W_ATTN_NORM:
    case TENSOR_W_MLP_NORM:
    case TENSOR_S_O:
    case TENSOR_S_DOWN:
        return m->hidden;
    case TENSOR_W_Q_NORM:
    case TENSOR_W_K_NORM:
        return m->qk_norm ? m->head_dim : 0;
    case TENSOR_W_QKV_BIAS:
        return m->qkv_bias ? qkv : 0;
    case TENSOR_W_QKV:
        return qkv * m->hidden;
    case TENSOR_W_O:
        return m->hidden * q;
    case TENSOR_W_GATE_UP:
        return 2 * m->intermediate * m->hidden;
    case TENSOR_W_DOWN:
        return m->hidden * m->intermediate;
    case TENSOR_S_QKV:
        return qkv;
    case TENSOR_S_GATE_UP:
        return 2 * m->intermediate;
    default:
        return 0;
    }
}

static size_t weight_bytes(const struct model *m, const struct pass_shape *s, enum tensor tensor)
{
    size_t n = (size_t)weight_elements(m, tensor);
    if (tensor >= TENSOR_S_QKV)
        return s->int8 ? n * 4 : 0;
    if (tensor >= TENSOR_W_QKV)
        return s->int8 ? n : n * 2;
    return n * 2;
}

/* Quantised rows are padded to 16 by the quant operator. */
static int64_t rows_padded(int64_t m) { return (m + 15) / 16 * 16; }

static int64_t activation_bytes(const struct model *m, const struct pass_shape *s,
                                enum tensor tensor)
{
    int64_t t = s->tokens, q = m->heads * m->head_dim;
    int64_t rows = s->all_logits ? t : s->sequences;
    switch ((int)tensor) {
    case TENSOR_TOKENS:
    case TENSOR_POSITIONS:
    case TENSOR_SEQ_OF:
        return t * 4;
    case TENSOR_SEQ_START:
        return (s->sequences + 1) * 4;
    case TENSOR_CTX_LEN:
    case TENSOR_LAST_ROWS:
        return s->sequences * 4;
    case TENSOR_NEXT:
        return rows * 4;
    case TENSOR_COS_SIN:
        return s->ctx_max * m->head_dim * 4;
    case TENSOR_RESIDUAL:
    case TENSOR_HIDDEN:
    case TENSOR_BRANCH:
        return t * m->hidden * 2;
    case TENSOR_HIDDEN_Q:
        return s->int8 ? t * m->hidden : 0;
    case TENSOR_HIDDEN_SCALE:
    case TENSOR_MLP_SCALE:
        return s->int8 ? t * 4 : 0;
    case TENSOR_QKV:
        return t * (q + 2 * m->kv_heads * m->head_dim) * 2;
    case TENSOR_QUERY:
    case TENSOR_ATTENTION:
        return t * q * 2;
    case TENSOR_ATTENTION_Q:
        return s->int8 ? rows_padded(t) * ((q + 31) / 32 * 32) : 0;
    case TENSOR_ATTENTION_SCALE:
        return s->int8 ? rows_padded(t) * 4 : 0;
    case TENSOR_GATE_UP:
        return t * 2 * m->intermediate * 2;
    case TENSOR_MLP:
        return s->int8 ? 0 : t * m->intermediate * 2;
    case TENSOR_MLP_Q:
        return s->int8 ? t * m->intermediate : 0;
    case TENSOR_LAST:
        return s->sequences * m->hidden * 2;
    case TENSOR_LOGITS:
        return rows * m->vocab * 2;
    case TENSOR_K_CACHE:
    case TENSOR_V_CACHE:
        return s->sequences * m->kv_heads * s->ctx_max * m->head_dim * 2;
    default:
        return 0;
    }
}

size_t tensor_bytes(const struct model *model, const struct pass_shape *shape, enum tensor tensor)
{
    return tensor_is_weight(tensor) ? weight_bytes(model, shape, tensor)
                                    : (size_t)activation_bytes(model, shape, tensor);
}
