/* SPDX-License-Identifier: MIT */
/* Each point owns its activations and its programs; a failure becomes the point's reason and the
 * next point goes on. */
#include "bench/engine.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/inputs.h"
#include "tuner/base/arena.h"
#include "tuner/base/proc.h"
#include "tuner/base/str.h"

enum { WARM_UP = 3, STEPS_PER_SAMPLE = 8, SAMPLES_LEAST = 20 };

void point_finish(struct point *point)
{
    free(point->choices);
    pass_free(&point->pass);
    *point = (struct point){0};
}

int64_t engine_longest(const char *mode, int64_t n, int64_t ctx, int64_t tokens, int samples)
{
    int64_t sequences, seq_max;
    if (strcmp(mode, "decode") == 0)
        return ctx + WARM_UP + (int64_t)samples * STEPS_PER_SAMPLE;
    if (strcmp(mode, "generate") == 0)
        return n + tokens;
    prefill_split(n, &sequences, &seq_max);
    return seq_max;
}

int engine_sample_steps(int64_t tokens)
{
    int64_t steps = (tokens - WARM_UP) / SAMPLES_LEAST;
    return steps < 1 ? 1 : steps > STEPS_PER_SAMPLE ? STEPS_PER_SAMPLE : (int)steps;
}

static void note_memory(struct engine *e, struct point *out)
{
    size_t free_bytes = 0, total = 0;
    out->current_bytes = e->memory.current_bytes;
    out->peak_bytes = e->memory.peak_bytes;
    if (gpu_memory(e->gpu, &free_bytes, &total, NULL))
        out->reserved_bytes = total - free_bytes;
}

static void note_program(const struct program *program, struct point *out)
{
    out->n_ops = program->n_ops;
    out->choices = xcalloc(program->n_ops, sizeof *out->choices);
    memcpy(out->choices, program->choices, program->n_ops * sizeof *out->choices);
    out->composed_us = program_composed_us(out->choices, out->n_ops, &out->n_unknown);
}

/* Replays the pass; each sample is the mean of `steps` replays queued back to back, by events. */
static bool time_program(struct engine *e, struct program *program, int steps, double *samples,
                         int n, struct err *err)
{
    for (int i = 0; i < WARM_UP; i++)
        if (!program_run(program, err))
            return false;
    for (int i = 0; i < n; i++) {
        double us;
        if (!gpu_timer_start(e->gpu, err))
            return false;
        for (int s = 0; s < steps; s++)
            if (!program_run(program, err))
                return false;
        if (!gpu_timer_stop(e->gpu, &us, err))
            return false;
        samples[i] = us / steps;
    }
    return true;
}

static void point_start(struct point *out, const char *mode, int64_t m)
{
    *out = (struct point){.mode = mode, .m = m};
}

/* Ends a point: the reason when it failed, the memory either way. */
static void point_end(struct engine *e, struct program *program, struct point *out, bool good,
                      const struct err *err)
{
    out->ok = good;
    if (!good)
        snprintf(out->reason, sizeof out->reason, "%.500s", err->text);
    note_memory(e, out);
    program_finish(program);
}

void engine_prefill(struct engine *e, int64_t m, struct point *out)
{
    struct err err = {0};
    struct program program = {0};
    double samples[POINT_SAMPLES_MAX];
    struct pass_shape s = inputs_prefill_shape(e, m, 0);
    point_start(out, "prefill", m);
    out->sequences = s.sequences;
    out->pass = pass_build(e->model, &s);
    memory_drop_activations(&e->memory);
    bool good = memory_reserve_pass(&e->memory, &s, &err) && inputs_prompts(e, &s, &err) &&
                inputs_random_tokens(e, m, &err) && inputs_rope(e, s.ctx_max, &err) &&
                program_build(&program, &e->choose, &out->pass, &e->memory, e->jit, &err);
    if (good)
        note_program(&program, out);
    good = good && time_program(e, &program, 1, samples, e->samples, &err);
    if (good) {
        out->us = stats_of(samples, (size_t)e->samples);
        out->tokens_per_s = (double)m / out->us.median * 1e6;
    }
    point_end(e, &program, out, good, &err);
}

/* Zeroed caches would be faster than real ones; any bytes of small bf16 numbers do. */
static bool fill_caches(struct engine *e, const struct pass_shape *s, struct err *err)
{
    size_t bytes = tensor_bytes(e->model, s, TENSOR_K_CACHE);
    size_t chunk = bytes < (16u << 20) ? bytes : 16u << 20;
    uint16_t *values = xcalloc(1, chunk);
    uint64_t state = e->seed ^ 77;
    for (size_t i = 0; i < chunk / 2; i++) { /* sign, exponents of 1/8 to 1, fraction */
        uint64_t r = random_next(&state);
        values[i] = (uint16_t)((r & 0x807f) | (0x3e00 + ((r >> 20 & 3) << 7)));
    }
    bool good = true;
    for (int t = TENSOR_K_CACHE; t <= TENSOR_V_CACHE; t++)
        for (int l = 0; good && l < e->model->layers; l++) {
            gpu_ptr to = memory_get(&e->memory, (enum tensor)t, l);
            good = gpu_upload(e->gpu, to, values, chunk, err);
            for (size_t at = chunk; good && at < bytes; at += chunk)
                good = gpu_copy(e->gpu, to + at, to, bytes - at < chunk ? bytes - at : chunk, err);
        }
    free(values);
    return good;
}

void engine_decode(struct engine *e, int64_t m, int64_t ctx, struct point *out)
{
    struct err err = {0};
    struct program program = {0};
    double samples[POINT_SAMPLES_MAX];
    struct pass_shape s = inputs_decode_shape(e, m, ctx, WARM_UP + e->samples * STEPS_PER_SAMPLE);
    point_start(out, "decode", m);
    out->sequences = m;
    out->ctx = ctx;
    out->pass = pass_build(e->model, &s);
    memory_drop_activations(&e->memory);
    bool good = memory_reserve_pass(&e->memory, &s, &err) && inputs_random_tokens(e, m, &err) &&
                inputs_rope(e, s.ctx_max, &err) && fill_caches(e, &s, &err) &&
                program_build(&program, &e->choose, &out->pass, &e->memory, e->jit, &err) &&
                inputs_start_decode(e, m, ctx, &err);
    if (good)
        note_program(&program, out);
    good = good && time_program(e, &program, STEPS_PER_SAMPLE, samples, e->samples, &err);
    if (good) {
        out->us = stats_of(samples, (size_t)e->samples);
        out->tokens_per_s = (double)m / out->us.median * 1e6;
    }
    point_end(e, &program, out, good, &err);
}

/* From the prompt's ids on the host to the first token on the host. */
static bool first_token(struct engine *e, struct program *prefill, const int32_t *prompt, int64_t n,
                        double *us, struct err *err)
{
    int32_t token;
    double start_s = clock_now_s();
    bool good = inputs_i32(e, TENSOR_TOKENS, prompt, n, err) && program_run(prefill, err) &&
                gpu_download(e->gpu, &token, memory_get(&e->memory, TENSOR_NEXT, 0), 4, err);
    *us = (clock_now_s() - start_s) * 1e6;
    return good;
}

static bool generate(struct engine *e, struct program *prefill, struct program *decode,
                     int64_t prompt, int64_t tokens, struct point *out, struct err *err)
{
    double first[POINT_SAMPLES_MAX], samples[POINT_SAMPLES_MAX];
    int32_t *ids = xcalloc((size_t)prompt, sizeof *ids);
    uint64_t state = e->seed;
    bool good = true;
    int steps = engine_sample_steps(tokens), n = (int)((tokens - WARM_UP) / steps);
    for (int64_t i = 0; i < prompt; i++)
        ids[i] = (int32_t)(random_next(&state) % (uint64_t)e->model->vocab);
    for (int i = 0; good && i < WARM_UP + e->samples; i++)
        good = first_token(e, prefill, ids, prompt, &first[i < WARM_UP ? 0 : i - WARM_UP], err);
    free(ids);
    good = good &&
           gpu_copy(e->gpu, memory_get(&e->memory, TENSOR_TOKENS, 0),
                    memory_get(&e->memory, TENSOR_NEXT, 0), 4, err) &&
           inputs_start_decode(e, 1, prompt, err) &&
           time_program(e, decode, steps, samples, n, err);
    if (good) {
        out->first_us = stats_median(first, (size_t)e->samples);
        out->us = stats_of(samples, (size_t)n);
        out->tokens_per_s = 1e6 / out->us.median;
    }
    return good;
}

void engine_generate(struct engine *e, int64_t prompt, int64_t tokens, struct point *out)
{
    struct err err = {0};
    struct program prefill = {0}, decode = {0};
    struct pass_shape p = inputs_prefill_shape(e, prompt, prompt + tokens + 1);
    struct pass_shape d = inputs_decode_shape(e, 1, prompt + tokens, 0);
    struct pass pass;
    point_start(out, "generate", 1);
    out->sequences = 1;
    out->ctx = prompt;
    d.ctx_max = p.ctx_max;
    if (p.sequences != 1) {
        snprintf(out->reason, sizeof out->reason, "a prompt of %lld tokens; at most 1024",
                 (long long)prompt);
        return;
    }
    pass = pass_build(e->model, &p);
    out->pass = pass_build(e->model, &d);
    memory_drop_activations(&e->memory);
    bool good = memory_reserve_pass(&e->memory, &p, &err) &&
                memory_reserve_pass(&e->memory, &d, &err) && inputs_prompts(e, &p, &err) &&
                inputs_rope(e, p.ctx_max, &err) &&
                program_build(&prefill, &e->choose, &pass, &e->memory, e->jit, &err) &&
                program_build(&decode, &e->choose, &out->pass, &e->memory, e->jit, &err);
    if (good)
        note_program(&decode, out);
    /* the prefill's positions are overwritten by inputs_start_decode, so the first-token samples
     * come first */
    good = good && generate(e, &prefill, &decode, prompt, tokens, out, &err);
    program_finish(&prefill);
    pass_free(&pass);
    point_end(e, &decode, out, good, &err);
}
