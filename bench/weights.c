/* SPDX-License-Identifier: MIT */
/* Each weight is made in bf16; in int8 runs the four products' are then quantised row by row. A
 * fused weight (qkv, gate_up) is its parts' rows, one after the other. */
#include "bench/weights.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/safetensors.h"
#include "tuner/base/arena.h"

enum { PARTS_MAX = 3 };

struct loader {
    struct memory *memory;
    const struct weights_request *request;
    struct checkpoint *checkpoint;
    struct gpu_module *module;
    gpu_function fill, quantise;
    gpu_ptr staging; /* bf16 weight that waits to be quantised */
    uint16_t *host;
    size_t host_n;
    uint64_t counter; /* so that every tensor gets numbers of its own */
};

/* One tensor: its rows come from `parts`, in order; columns 1 for vectors. */
struct source {
    enum tensor tensor, scales; /* scales: TENSOR_COUNT when never quantised */
    int64_t columns;
    double mean, std;
    struct {
        const char *name; /* printf pattern with one %d: the layer */
        int64_t rows;
    } parts[PARTS_MAX];
};

static bool run(struct loader *l, gpu_function function, unsigned grid, void **params,
                struct err *err)
{
    struct gpu_launch launch = {
        .function = function, .grid = {grid, 1, 1}, .block = {256, 1, 1}, .params = params};
    return gpu_launch_run(l->memory->gpu, &launch, err);
}

static bool make_synthetic(struct loader *l, const struct source *s, gpu_ptr to, uint64_t n,
                           struct err *err)
{
    uint64_t columns = s->columns > 1 ? (uint64_t)s->columns : 0;
    uint64_t seed = l->request->seed * 1000003u + l->counter++;
    float mean = (float)s->mean, std = (float)s->std;
    return run(l, l->fill, 1024, (void *[]){&to, &n, &columns, &mean, &std, &seed}, err);
}

static bool read_part(struct loader *l, const char *pattern, int layer, gpu_ptr to, size_t rows,
                      size_t columns, struct err *err)
{
    char name[160];
    size_t n = rows * columns;
    /* the patterns are the constants below, each with at most one %d */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    snprintf(name, sizeof name, pattern, layer);
#pragma GCC diagnostic pop
    if (n > l->host_n) {
        l->host = xrealloc(l->host, n * 2);
        l->host_n = n;
    }
    return checkpoint_read(l->checkpoint, name, rows, columns, l->host, err) &&
           gpu_upload(l->memory->gpu, to, l->host, n * 2, err);
}

static bool read_checkpoint(struct loader *l, const struct source *s, int layer, gpu_ptr to,
                            struct err *err)
{
    for (int p = 0; p < PARTS_MAX && s->parts[p].name; p++) {
        size_t rows = (size_t)s->parts[p].rows, columns = (size_t)s->columns;
        if (!read_part(l, s->parts[p].name, layer, to, rows, columns, err))
            return false;
        to += rows * columns * 2;
    }
    return true;
}

static bool quantise(struct loader *l, const struct source *s, int layer, int64_t rows,
                     struct err *err)
{
    gpu_ptr q = memory_get(l->memory, s->tensor, layer);
    gpu_ptr scale = memory_get(l->memory, s->scales, layer);
    uint64_t k = (uint64_t)s->columns;
    return run(l, l->quantise, (unsigned)rows, (void *[]){&l->staging, &q, &scale, &k}, err) &&
           gpu_sync(l->memory->gpu, err);
}

static bool load_one(struct loader *l, const struct source *s, int layer, struct err *err)
{
    struct memory *memory = l->memory;
    bool narrow = l->request->int8 && s->scales != TENSOR_COUNT;
    int64_t rows = 0;
    for (int p = 0; p < PARTS_MAX; p++)
        rows += s->parts[p].rows;
    uint64_t n = (uint64_t)(rows * s->columns);
    if (n == 0)
        return true;
    if (!memory_reserve(memory, s->tensor, layer, (size_t)(narrow ? n : n * 2), err) ||
        (narrow && !memory_reserve(memory, s->scales, layer, (size_t)rows * 4, err)))
        return false;
    gpu_ptr to = narrow ? l->staging : memory_get(memory, s->tensor, layer);
    bool made =
        l->checkpoint ? read_checkpoint(l, s, layer, to, err) : make_synthetic(l, s, to, n, err);
    return made && (!narrow || quantise(l, s, layer, rows, err));
}

static bool load_layer(struct loader *l, int layer, struct err *err)
{
    const struct model *m = l->memory->model;
    int64_t q = m->heads * m->head_dim, kv = m->kv_heads * m->head_dim, h = m->hidden;
    int64_t i = m->intermediate, bias = m->qkv_bias, norm = m->qk_norm ? m->head_dim : 0;
    double narrow_std = 1 / sqrt((double)h), down_std = 1 / sqrt((double)i);
#define AT "model.layers.%d."
    const struct source sources[] = {
        {TENSOR_W_ATTN_NORM, TENSOR_COUNT, 1, 1, 0.1, {{AT "input_layernorm.weight", h}}},
        {TENSOR_W_MLP_NORM, TENSOR_COUNT, 1, 1, 0.1, {{AT "post_attention_layernorm.weight", h}}},
        {TENSOR_W_Q_NORM, TENSOR_COUNT, 1, 1, 0.1, {{AT "self_attn.q_norm.weight", norm}}},
        {TENSOR_W_K_NORM, TENSOR_COUNT, 1, 1, 0.1, {{AT "self_attn.k_norm.weight", norm}}},
        {TENSOR_W_QKV_BIAS,
         TENSOR_COUNT,
         1,
         0,
         0.1,
         {{AT "self_attn.q_proj.bias", bias * q},
          {AT "self_attn.k_proj.bias", bias * kv},
          {AT "self_attn.v_proj.bias", bias * kv}}},
        {TENSOR_W_QKV,
         TENSOR_S_QKV,
         h,
         0,
         narrow_std,
         {{AT "self_attn.q_proj.weight", q},
          {AT "self_attn.k_proj.weight", kv},
          {AT "self_attn.v_proj.weight", kv}}},
        {TENSOR_W_O, TENSOR_S_O, q, 0, narrow_std, {{AT "self_attn.o_proj.weight", h}}},
        {TENSOR_W_GATE_UP,
         TENSOR_S_GATE_UP,
         h,
         0,
         narrow_std,
         {{AT "mlp.gate_proj.weight", i}, {AT "mlp.up_proj.weight", i}}},
        {TENSOR_W_DOWN, TENSOR_S_DOWN, i, 0, down_std, {{AT "mlp.down_proj.weight", h}}},
    };
#undef AT
    for (size_t s = 0; s < sizeof sources / sizeof *sources; s++)
        if (!load_one(l, &sources[s], layer, err))
            return false;
    return true;
}

static bool load_outside(struct loader *l, struct err *err)
{
    const struct model *m = l->memory->model;
    double std = 1 / sqrt((double)m->hidden);
    const struct source sources[] = {
        {TENSOR_W_EMBED,
         TENSOR_COUNT,
         m->hidden,
         0,
         m->tied ? std : 1,
         {{"model.embed_tokens.weight", m->vocab}}},
        {TENSOR_W_HEAD,
         TENSOR_COUNT,
         m->hidden,
         0,
         std,
         {{"lm_head.weight", m->tied ? 0 : m->vocab}}},
        {TENSOR_W_FINAL_NORM, TENSOR_COUNT, 1, 1, 0.1, {{"model.norm.weight", m->hidden}}},
    };
    for (size_t s = 0; s < sizeof sources / sizeof *sources; s++)
        if (!load_one(l, &sources[s], 0, err))
            return false;
    return true;
}

static bool loader_start(struct loader *l, struct jit *jit, struct err *err)
{
    const struct model *m = l->memory->model;
    struct cubin cubin;
    jit_wait(jit, jit_submit(jit, &(struct jit_unit){"bench/device_fill.cu", ""}), &cubin);
    if (cubin.status != TRIAL_OK)
        return err_set(err, "bench/device_fill.cu: %s", cubin.message);
    int64_t q = m->heads * m->head_dim, widest = 2 * m->intermediate * m->hidden;
    if (widest < (q + 2 * m->kv_heads * m->head_dim) * m->hidden)
        widest = (q + 2 * m->kv_heads * m->head_dim) * m->hidden;
    return gpu_module_load(l->memory->gpu, cubin.path, &l->module, err) &&
           gpu_function_get(l->memory->gpu, l->module, "fill_normal", &l->fill, err) &&
           gpu_function_get(l->memory->gpu, l->module, "quantise_rows", &l->quantise, err) &&
           (!l->request->int8 || gpu_alloc(l->memory->gpu, (size_t)widest * 2, &l->staging, err)) &&
           (!l->request->path || (l->checkpoint = checkpoint_open(l->request->path, err)));
}

bool weights_load(struct memory *memory, struct jit *jit, const struct weights_request *request,
                  struct err *err)
{
    struct loader l = {.memory = memory, .request = request};
    bool good = loader_start(&l, jit, err) && load_outside(&l, err);
    for (int layer = 0; good && layer < memory->model->layers; layer++)
        good = load_layer(&l, layer, err);
    good = good && gpu_sync(memory->gpu, err);
    if (l.staging)
        gpu_free(memory->gpu, l.staging);
    if (l.module)
        gpu_module_unload(memory->gpu, l.module);
    checkpoint_close(l.checkpoint);
    free(l.host);
    return good;
}
