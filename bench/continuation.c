/* SPDX-License-Identifier: MIT */
/* What the model says, for comparing with another implementation: nothing is timed here. */
#include <stdlib.h>
#include <string.h>

#include "bench/inputs.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"

static void widen(const uint16_t *from, size_t n, float *to)
{
    for (size_t i = 0; i < n; i++) {
        uint32_t bits = (uint32_t)from[i] << 16;
        memcpy(&to[i], &bits, 4);
    }
}

bool engine_logits(struct engine *e, const int32_t *tokens, int64_t n, float *out, struct err *err)
{
    struct program program = {0};
    struct pass_shape s = inputs_prefill_shape(e, n, 0);
    s.all_logits = true;
    size_t count = (size_t)(n * e->model->vocab);
    uint16_t *narrow = xcalloc(count, sizeof *narrow);
    struct pass pass = pass_build(e->model, &s);
    memory_drop_activations(&e->memory);
    bool good =
        memory_reserve_pass(&e->memory, &s, err) && inputs_prompts(e, &s, err) &&
        inputs_rope(e, s.ctx_max, err) && inputs_i32(e, TENSOR_TOKENS, tokens, n, err) &&
        program_build(&program, &e->choose, &pass, &e->memory, e->jit, err) &&
        program_run(&program, err) &&
        gpu_download(e->gpu, narrow, memory_get(&e->memory, TENSOR_LOGITS, 0), count * 2, err);
    if (good)
        widen(narrow, count, out);
    program_finish(&program);
    pass_free(&pass);
    free(narrow);
    return good;
}

/* A prompt's pass and a step's, over one set of caches. */
struct pair {
    struct pass_shape prefill_shape, decode_shape;
    struct pass prefill_pass, decode_pass;
    struct program prefill, decode;
};

static bool pair_build(struct engine *e, struct pair *p, int64_t prompt, int64_t n, struct err *err)
{
    *p = (struct pair){.prefill_shape = inputs_prefill_shape(e, prompt, n + 1),
                       .decode_shape = inputs_decode_shape(e, 1, n, 0)};
    p->decode_shape.ctx_max = p->prefill_shape.ctx_max;
    if (p->prefill_shape.sequences != 1)
        return err_set(err, "a prompt of %lld tokens; at most 1024", (long long)prompt);
    p->prefill_pass = pass_build(e->model, &p->prefill_shape);
    p->decode_pass = pass_build(e->model, &p->decode_shape);
    memory_drop_activations(&e->memory);
    return memory_reserve_pass(&e->memory, &p->prefill_shape, err) &&
           memory_reserve_pass(&e->memory, &p->decode_shape, err) &&
           inputs_prompts(e, &p->prefill_shape, err) &&
           inputs_rope(e, p->prefill_shape.ctx_max, err) &&
           program_build(&p->prefill, &e->choose, &p->prefill_pass, &e->memory, e->jit, err) &&
           program_build(&p->decode, &e->choose, &p->decode_pass, &e->memory, e->jit, err);
}

static void pair_finish(struct pair *p)
{
    program_finish(&p->prefill);
    program_finish(&p->decode);
    pass_free(&p->prefill_pass);
    pass_free(&p->decode_pass);
}

/* The prompt's caches are made; the next step is at position `prompt`. */
static bool pair_start(struct engine *e, struct pair *p, const int32_t *tokens, int64_t prompt,
                       struct err *err)
{
    return inputs_i32(e, TENSOR_TOKENS, tokens, prompt, err) && program_run(&p->prefill, err) &&
           gpu_sync(e->gpu, err) && inputs_start_decode(e, 1, prompt, err);
}

bool engine_decode_logits(struct engine *e, const int32_t *tokens, int64_t n, int64_t prompt,
                          float *out, struct err *err)
{
    struct pair pair = {0};
    size_t vocab = (size_t)e->model->vocab;
    uint16_t *narrow = xcalloc(vocab, sizeof *narrow);
    bool good = pair_build(e, &pair, prompt, n, err) && pair_start(e, &pair, tokens, prompt, err);
    for (int64_t i = prompt; good && i < n; i++) {
        good =
            inputs_i32(e, TENSOR_TOKENS, &tokens[i], 1, err) && program_run(&pair.decode, err) &&
            gpu_download(e->gpu, narrow, memory_get(&e->memory, TENSOR_LOGITS, 0), vocab * 2, err);
        widen(narrow, vocab, out + (size_t)(i - prompt) * vocab);
    }
    pair_finish(&pair);
    free(narrow);
    return good;
}

bool engine_greedy(struct engine *e, const int32_t *tokens, int64_t prompt, int32_t *out, int64_t n,
                   struct err *err)
{
    struct pair pair = {0};
    bool good =
        pair_build(e, &pair, prompt, prompt + n, err) && pair_start(e, &pair, tokens, prompt, err);
    gpu_ptr first = good ? memory_get(&e->memory, TENSOR_NEXT, 0) : 0;
    gpu_ptr next = good ? memory_get(&e->memory, TENSOR_TOKENS, 0) : 0;
    good = good && gpu_copy(e->gpu, next, first, 4, err) &&
           gpu_download(e->gpu, &out[0], next, 4, err);
    for (int64_t i = 1; good && i < n; i++) /* a step's token stays on the device for the next */
        good = program_run(&pair.decode, err) && gpu_download(e->gpu, &out[i], next, 4, err);
    pair_finish(&pair);
    return good;
}
