/* SPDX-License-Identifier: MIT */
/* YAML as a tree of nodes that know their line and column. Nothing here knows what a kernel is. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/expr.h"

enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };

struct node {
    enum node_kind kind;
    const char *file;
    int line, column; /* from 1 */
    const char *text; /* scalar */
    size_t n;         /* children */
    struct node **items;
    const char **keys; /* map */
};

/* NULL and err: syntax, aliases, duplicate keys, nesting past 16, more than 1 MiB, more than one
 * document. */
struct node *tree_read(struct arena *arena, const char *path, const char *shown_path,
                       struct err *err);
/* err: "file:line:column: ..."; always false. */
__attribute__((format(printf, 3, 4))) bool node_error(const struct node *node, struct err *err,
                                                      const char *format, ...);
/* NULL when absent. */
const struct node *node_get(const struct node *map, const char *key);
/* The node is a map and every key is in `known` (NULL-terminated). */
bool node_check_keys(const struct node *map, const char *const *known, struct err *err);
bool node_expect(const struct node *node, enum node_kind kind, const char *what, struct err *err);
/* The scalar under `key`; an absent one is an error that names the map's line. */
bool node_text(const struct node *map, const char *key, const char **out, struct err *err);
bool node_i64(const struct node *node, int64_t *out, struct err *err);
bool node_f64(const struct node *node, double *out, struct err *err);
bool node_bool(const struct node *node, bool *out, struct err *err);
/* A scalar parsed as an expression. */
bool node_expr(struct arena *arena, const struct node *node, const struct expr **out,
               struct err *err);
