/* SPDX-License-Identifier: MIT */
/* Shapes of a point's passes, and what the host puts in before they run: tokens, positions, where
 * prompts begin, rotary angles. */
#pragma once
#include "bench/engine.h"

/* m prompt tokens, split as prefill_split does; ctx_max: cache slots wanted, at least a prompt's.
 */
struct pass_shape inputs_prefill_shape(const struct engine *e, int64_t m, int64_t ctx_max);
/* m sequences with ctx tokens each before the first of `steps` steps. */
struct pass_shape inputs_decode_shape(const struct engine *e, int64_t m, int64_t ctx,
                                      int64_t steps);
bool inputs_i32(struct engine *e, enum tensor tensor, const int32_t *values, int64_t n,
                struct err *err);
bool inputs_random_tokens(struct engine *e, int64_t n, struct err *err);
bool inputs_rope(struct engine *e, int64_t ctx_max, struct err *err);
/* Positions, sequence numbers, starts and last rows of a prefill. */
bool inputs_prompts(struct engine *e, const struct pass_shape *s, struct err *err);
/* Positions and lengths of a decode's first step. */
bool inputs_start_decode(struct engine *e, int64_t m, int64_t ctx, struct err *err);
