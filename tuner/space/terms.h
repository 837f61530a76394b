/* SPDX-License-Identifier: MIT */
/* A kernel's constraints and derived values as one list of operations, each done as soon as the
 * params it needs are chosen, and each common part once. Same meaning as core/expr.h: what can't be
 * computed rules a config out. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "tuner/core/config.h"
#include "tuner/core/expr_tree.h"

struct term {
    enum expr_kind kind; /* EXPR_NUMBER: constant; EXPR_NAME: a param */
    enum expr_function function;
    size_t depth; /* params that must be chosen before it is known: 0..n_params */
    size_t n_children;
    size_t child[EXPR_CHILDREN];
};

struct term_list {
    size_t *items, n, cap;
};

struct terms {
    struct term *items;
    double *values; /* NaN: can't be computed */
    size_t n, cap;
    struct term_list must_hold[PARAMS_MAX + 1];  /* by depth: constraints, not 0 and not NaN */
    struct term_list must_exist[PARAMS_MAX + 1]; /* derived values: not NaN */
    struct term_list known_at[PARAMS_MAX + 1];   /* terms of that depth, operands first */
    /* What the constraints that are still open at a depth need of what is known there: two prefixes
     * that agree in these values have the same completions. */
    struct term_list live_at[PARAMS_MAX + 1];
    size_t param[PARAMS_MAX]; /* the term of a param */
    size_t wanted;            /* of the expression that terms_init was given beside them */
};

/* Constants are folded with the task's dims and the GPU's facts. `wanted`: an expression to be
 * computed too; NULL: none. */
void terms_init(struct terms *terms, const struct task *task, const struct gpu_info *gpu,
                const struct expr *wanted);
void terms_finish(struct terms *terms);
/* Computes what is known with the first `depth` params chosen (their terms' values set by the
 * caller); false: the prefix is ruled out, all the same computed. */
bool terms_advance(struct terms *terms, size_t depth);
