/* SPDX-License-Identifier: MIT */
/* The tree between expr_parse.c and expr.c, and for tuner/space/terms.c, which evaluates the same
 * operations without a tree. */
#pragma once
#include <stddef.h>

enum { EXPR_CHILDREN = 8 };

enum expr_kind {
    EXPR_NUMBER,
    EXPR_NAME,
    EXPR_CALL,
    EXPR_NEGATE,
    EXPR_NOT,
    EXPR_ADD,
    EXPR_SUB,
    EXPR_MUL,
    EXPR_DIV,
    EXPR_FLOOR_DIV,
    EXPR_MOD,
    EXPR_LT,
    EXPR_LE,
    EXPR_GT,
    EXPR_GE,
    EXPR_EQ,
    EXPR_NE,
    EXPR_AND,
    EXPR_OR,
    EXPR_IF
};

enum expr_function {
    EXPR_CEIL_DIV,
    EXPR_ROUND_UP,
    EXPR_MIN,
    EXPR_MAX,
    EXPR_SQRT,
    EXPR_LOG2,
    EXPR_FLOOR,
    EXPR_CEIL,
    EXPR_POW2CEIL
};

struct expr {
    enum expr_kind kind;
    enum expr_function function; /* of a call */
    double number;
    const char *name; /* of a name or a function */
    const char *text; /* the whole source; set at the root, shared by all */
    size_t n_children;
    struct expr *child[EXPR_CHILDREN];
};

/* One operation on operands that are known; all kinds but a number, a name, && || and ?:. The
 * result may be infinite or NaN. */
double expr_operate(enum expr_kind kind, enum expr_function function, const double *operands,
                    size_t n);
