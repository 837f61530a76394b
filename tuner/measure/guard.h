/* SPDX-License-Identifier: MIT */
/* Guard zones around what a kernel may write, and what fixture.c shares with contender.c. */
#pragma once
#include "tuner/measure/fixture.h"

enum { GUARD_BYTES = 4096, GUARD_VALUE = 0xA5, POISON_VALUE = 0xFF };

/* Out, inout or scratch. */
bool arg_is_written(const struct kernel_arg *arg);
size_t guarded_cost(size_t bytes);
/* A buffer with room for a zone on both sides. */
gpu_ptr guarded_take(struct pool *pool, size_t bytes);
bool guard_set(struct bench *bench, gpu_ptr buffer, size_t bytes, struct err *err);
/* Adds the overwritten bytes to report `arg`. */
bool guard_check(struct bench *bench, gpu_ptr buffer, size_t bytes, size_t arg, struct err *err);
/* Fills argument i of the fixture at `to`: the same values each time. */
bool fixture_fill(struct bench *bench, const struct fixture *fixture, size_t i, gpu_ptr to,
                  const struct scope *scope, struct err *err);
