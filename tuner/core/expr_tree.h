/* SPDX-License-Identifier: MIT */
/* The tree between expr_parse.c and expr.c; nobody else includes this. */
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

struct expr {
    enum expr_kind kind;
    double number;
    const char *name; /* of a name or a function */
    const char *text; /* the whole source; set at the root, shared by all */
    size_t n_children;
    struct expr *child[EXPR_CHILDREN];
};
