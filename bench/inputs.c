/* SPDX-License-Identifier: MIT */
/* The small host-made inputs of a pass. Caches and weights are elsewhere. */
#include "bench/inputs.h"

#include <stdlib.h>

#include "bench/rope.h"
#include "tuner/base/arena.h"
#include "tuner/base/str.h"

bool inputs_i32(struct engine *e, enum tensor tensor, const int32_t *values, int64_t n,
                struct err *err)
{
    return gpu_upload(e->gpu, memory_get(&e->memory, tensor, 0), values, (size_t)n * 4, err);
}

/* out[i] = start + step * i */
static bool inputs_ramp(struct engine *e, enum tensor tensor, int64_t n, int32_t start,
                        int32_t step, struct err *err)
{
    int32_t *values = xcalloc((size_t)n, sizeof *values);
    for (int64_t i = 0; i < n; i++)
        values[i] = start + step * (int32_t)i;
    bool good = inputs_i32(e, tensor, values, n, err);
    free(values);
    return good;
}

bool inputs_random_tokens(struct engine *e, int64_t n, struct err *err)
{
    int32_t *values = xcalloc((size_t)n, sizeof *values);
    uint64_t state = e->seed;
    for (int64_t i = 0; i < n; i++)
        values[i] = (int32_t)(random_next(&state) % (uint64_t)e->model->vocab);
    bool good = inputs_i32(e, TENSOR_TOKENS, values, n, err);
    free(values);
    return good;
}

bool inputs_rope(struct engine *e, int64_t ctx_max, struct err *err)
{
    size_t bytes = (size_t)(ctx_max * e->model->head_dim) * 4;
    float *table = xcalloc(1, bytes);
    rope_table(e->model, ctx_max, table);
    bool good = gpu_upload(e->gpu, memory_get(&e->memory, TENSOR_COS_SIN, 0), table, bytes, err);
    free(table);
    return good;
}

/* Where each prompt begins: as even as possible, the longer ones first. */
static int64_t start_of(const struct pass_shape *s, int64_t i)
{
    int64_t base = s->tokens / s->sequences, longer = s->tokens % s->sequences;
    return i * base + (i < longer ? i : longer);
}

bool inputs_prompts(struct engine *e, const struct pass_shape *s, struct err *err)
{
    int32_t *position = xcalloc((size_t)s->tokens, 4), *seq = xcalloc((size_t)s->tokens, 4);
    int32_t *start = xcalloc((size_t)s->sequences + 1, 4), *last = xcalloc((size_t)s->sequences, 4);
    for (int64_t i = 0; i <= s->sequences; i++)
        start[i] = (int32_t)start_of(s, i);
    for (int64_t i = 0; i < s->sequences; i++) {
        last[i] = start[i + 1] - 1;
        for (int32_t t = start[i]; t < start[i + 1]; t++) {
            position[t] = t - start[i];
            seq[t] = (int32_t)i;
        }
    }
    bool good = inputs_i32(e, TENSOR_POSITIONS, position, s->tokens, err) &&
                inputs_i32(e, TENSOR_SEQ_OF, seq, s->tokens, err) &&
                inputs_i32(e, TENSOR_SEQ_START, start, s->sequences + 1, err) &&
                inputs_i32(e, TENSOR_LAST_ROWS, last, s->sequences, err);
    free(position);
    free(seq);
    free(start);
    free(last);
    return good;
}

struct pass_shape inputs_prefill_shape(const struct engine *e, int64_t m, int64_t ctx_max)
{
    struct pass_shape s = {.phase = PHASE_PREFILL, .int8 = e->int8, .tokens = m};
    prefill_split(m, &s.sequences, &s.seq_max);
    s.ctx_max = ctx_max > s.seq_max ? ctx_max : s.seq_max;
    return s;
}

struct pass_shape inputs_decode_shape(const struct engine *e, int64_t m, int64_t ctx, int64_t steps)
{
    return (struct pass_shape){.phase = PHASE_DECODE,
                               .int8 = e->int8,
                               .tokens = m,
                               .sequences = m,
                               .seq_max = 1,
                               .ctx = ctx,
                               .ctx_max = ctx + steps + 1};
}

bool inputs_start_decode(struct engine *e, int64_t m, int64_t ctx, struct err *err)
{
    return inputs_ramp(e, TENSOR_POSITIONS, m, (int32_t)ctx, 0, err) &&
           inputs_ramp(e, TENSOR_CTX_LEN, m, (int32_t)ctx + 1, 0, err) &&
           inputs_ramp(e, TENSOR_SEQ_OF, m, 0, 1, err);
}
