/* SPDX-License-Identifier: MIT */
/* Names that a task of kernel.yaml may use. */
#include "tuner/core/model.h"

enum { PROMPT_MAX = 1024 }; /* longest prompt of a prefill: the benchmark's definition */

void model_bind(const struct model *model, struct scope *scope)
{
    scope_set(scope, "hidden", (double)model->hidden);
    scope_set(scope, "intermediate", (double)model->intermediate);
    scope_set(scope, "heads", (double)model->heads);
    scope_set(scope, "kv_heads", (double)model->kv_heads);
    scope_set(scope, "head_dim", (double)model->head_dim);
    scope_set(scope, "layers", (double)model->layers);
    scope_set(scope, "vocab", (double)model->vocab);
    scope_set(scope, "tied", model->tied);
    scope_set(scope, "qkv_bias", model->qkv_bias);
    scope_set(scope, "qk_norm", model->qk_norm);
    scope_set(scope, "prompt_max", PROMPT_MAX);
}
