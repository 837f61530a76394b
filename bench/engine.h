/* SPDX-License-Identifier: MIT */
/* Points of a benchmark: buffers filled, passes run and timed. */
#pragma once
#include "bench/program.h"
#include "tuner/base/stats.h"

enum { POINT_SAMPLES_MAX = 1024 };

struct engine {
    struct gpu *gpu;
    struct jit *jit;
    const struct model *model;
    struct memory memory;
    struct choose_request choose;
    bool int8;
    int samples; /* of a point */
    uint64_t seed;
};

struct point {        /* one row of a report */
    const char *mode; /* prefill, decode, generate */
    int64_t m, sequences, ctx;
    bool ok;
    char reason[512];    /* why not */
    struct stats us;     /* of a pass; generate: of a token */
    double first_us;     /* generate: first token, host clock, median */
    double tokens_per_s; /* prefill: prompt tokens; decode, generate: generated ones */
    double composed_us;  /* sum of the recorded kernel times */
    size_t n_unknown;    /* ops without one */
    size_t n_ops;
    size_t peak_bytes, current_bytes, reserved_bytes;
    struct choice *choices; /* [n_ops]; owned by the point */
    struct pass pass;
};

/* Exactly m prompt tokens in sequences of at most 1024. */
void engine_prefill(struct engine *engine, int64_t m, struct point *out);
/* Exactly m sequences a step, each with ctx tokens before the first step. */
void engine_decode(struct engine *engine, int64_t m, int64_t ctx, struct point *out);
/* Batch 1: a prompt, then tokens one by one. */
void engine_generate(struct engine *engine, int64_t prompt, int64_t tokens, struct point *out);
/* Logits of every token of one sequence: out [n][vocab] f32. */
bool engine_logits(struct engine *engine, const int32_t *tokens, int64_t n, float *out,
                   struct err *err);
/* Teacher-forced decode: the first `prompt` tokens are prefilled, each later one is a step. Logits
 * of positions prompt..n-1: out [n - prompt][vocab] f32. */
bool engine_decode_logits(struct engine *engine, const int32_t *tokens, int64_t n, int64_t prompt,
                          float *out, struct err *err);
/* Greedy decode: the n tokens that follow the prompt, each step's argmax being the next one's
 * token.
 */
bool engine_greedy(struct engine *engine, const int32_t *tokens, int64_t prompt, int32_t *out,
                   int64_t n, struct err *err);
void point_finish(struct point *point);
/* Steps whose mean is one sample of generate: 8, or less, so that there are 20 samples. */
int engine_sample_steps(int64_t tokens);
/* The most tokens that one sequence comes to at a point: its prompt or context, and every step
 * after. n: tokens (prefill) or the prompt (generate); ctx: of decode; tokens: of generate. */
int64_t engine_longest(const char *mode, int64_t n, int64_t ctx, int64_t tokens, int samples);
