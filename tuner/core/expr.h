/* SPDX-License-Identifier: MIT */
/* The expression language of kernel.yaml (docs/kernel-spec.md): doubles, no side effects, prints
 * itself. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"

struct expr; /* lives in the arena it was parsed into */

/* Names bound to values; later entries win. Names are borrowed. */
struct scope {
    struct scope_entry {
        const char *name;
        double value;
    } * entries;
    size_t n, cap;
};

void scope_set(struct scope *scope, const char *name, double value);
bool scope_get(const struct scope *scope, const char *name, double *value);
void scope_finish(struct scope *scope);

/* NULL and err ("expected ')' at column 7 of 'a + (b'") on bad input. Depth is bounded (64). */
struct expr *expr_parse(struct arena *arena, const char *text, struct err *err);
/* The text it was parsed from. */
const char *expr_text(const struct expr *expr);
/* Unknown name, division by zero, or a result that is not finite: false, and err names the
 * expression. */
bool expr_eval(const struct expr *expr, const struct scope *scope, double *out, struct err *err);
/* As expr_eval, and the value must be a whole number within +-2^53. */
bool expr_eval_i64(const struct expr *expr, const struct scope *scope, int64_t *out,
                   struct err *err);
/* Calls visit for each name used (repeats possible). For validation. */
void expr_names(const struct expr *expr, void (*visit)(void *ctx, const char *name), void *ctx);
