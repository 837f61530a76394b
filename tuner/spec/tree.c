/* SPDX-License-Identifier: MIT */
/* libyaml events become nodes. Aliases are refused, so a small file stays a small tree. */
#include "tuner/spec/tree.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "tuner/base/file.h"
#include "tuner/base/str.h"

enum { DEPTH_MAX = 16, FILE_MAX = 1 << 20 };

struct reader {
    struct arena *arena;
    yaml_parser_t yaml;
    const char *file;
    struct err *err;
};

bool node_error(const struct node *node, struct err *err, const char *format, ...)
{
    char what[900];
    va_list ap;
    va_start(ap, format);
    vsnprintf(what, sizeof what, format, ap);
    va_end(ap);
    return err_set(err, "%s:%d:%d: %s", node->file, node->line, node->column, what);
}

static struct node *node_new(struct reader *r, enum node_kind kind, yaml_mark_t mark)
{
    struct node *node = arena_alloc(r->arena, sizeof *node);
    *node = (struct node){
        .kind = kind, .file = r->file, .line = (int)mark.line + 1, .column = (int)mark.column + 1};
    return node;
}

static bool next(struct reader *r, yaml_event_t *event)
{
    if (yaml_parser_parse(&r->yaml, event))
        return true;
    return err_set(r->err, "%s:%d:%d: %s", r->file, (int)r->yaml.problem_mark.line + 1,
                   (int)r->yaml.problem_mark.column + 1,
                   r->yaml.problem ? r->yaml.problem : "unreadable YAML");
}

/* Children are gathered in a doubling array; the old ones stay in the arena. */
static void push(struct reader *r, struct node *parent, const char *key, struct node *child)
{
    if ((parent->n & (parent->n - 1)) == 0) {
        size_t cap = parent->n ? parent->n * 2 : 1;
        struct node **items = arena_alloc(r->arena, cap * sizeof *items);
        const char **keys = arena_alloc(r->arena, cap * sizeof *keys);
        for (size_t i = 0; i < parent->n; i++) {
            items[i] = parent->items[i];
            keys[i] = parent->keys[i];
        }
        parent->items = items;
        parent->keys = keys;
    }
    parent->keys[parent->n] = key;
    parent->items[parent->n++] = child;
}

static struct node *read_node(struct reader *r, const yaml_event_t *event, int depth);

static bool read_children(struct reader *r, struct node *parent, yaml_event_type_t end, int depth)
{
    const char *key = NULL;
    for (;;) {
        yaml_event_t event;
        if (!next(r, &event))
            return false;
        if (event.type == end) {
            yaml_event_delete(&event);
            return true;
        }
        struct node *child = read_node(r, &event, depth);
        yaml_event_delete(&event);
        if (!child)
            return false;
        if (parent->kind == NODE_LIST) {
            push(r, parent, NULL, child);
        } else if (!key) {
            if (child->kind != NODE_SCALAR)
                return node_error(child, r->err, "a key must be plain text");
            if (node_get(parent, child->text))
                return node_error(child, r->err, "key '%s' is given twice", child->text);
            key = child->text;
        } else {
            push(r, parent, key, child);
            key = NULL;
        }
    }
}

static struct node *read_node(struct reader *r, const yaml_event_t *event, int depth)
{
    enum node_kind kind = event->type == YAML_SEQUENCE_START_EVENT  ? NODE_LIST
                          : event->type == YAML_MAPPING_START_EVENT ? NODE_MAP
                                                                    : NODE_SCALAR;
    struct node *node = node_new(r, kind, event->start_mark);
    if (depth > DEPTH_MAX) {
        node_error(node, r->err, "nested deeper than %d levels", DEPTH_MAX);
        return NULL;
    }
    if (event->type == YAML_ALIAS_EVENT) {
        node_error(node, r->err, "aliases (*name) are not read; write the value out");
        return NULL;
    }
    if (kind == NODE_SCALAR) {
        node->text = arena_strdup(r->arena, (const char *)event->data.scalar.value);
        return node;
    }
    yaml_event_type_t end = kind == NODE_LIST ? YAML_SEQUENCE_END_EVENT : YAML_MAPPING_END_EVENT;
    return read_children(r, node, end, depth + 1) ? node : NULL;
}

static struct node *read_document(struct reader *r)
{
    struct node *root = NULL;
    for (bool more = true; more;) {
        yaml_event_t event;
        if (!next(r, &event))
            return NULL;
        yaml_event_type_t type = event.type;
        bool content = type == YAML_SCALAR_EVENT || type == YAML_SEQUENCE_START_EVENT ||
                       type == YAML_MAPPING_START_EVENT || type == YAML_ALIAS_EVENT;
        if (content && root) {
            node_error(root, r->err, "the file holds more than one document");
            root = NULL;
            more = false;
        } else if (content) {
            root = read_node(r, &event, 0);
            more = root != NULL;
        }
        yaml_event_delete(&event);
        if (type == YAML_STREAM_END_EVENT) {
            if (!root)
                err_set(r->err, "%s: the file is empty", r->file);
            break;
        }
    }
    return root;
}

struct node *tree_read(struct arena *arena, const char *path, const char *shown_path,
                       struct err *err)
{
    struct reader r = {.arena = arena, .file = arena_strdup(arena, shown_path), .err = err};
    size_t n = 0;
    char *text = file_read(arena, path, &n, err);
    if (!text)
        return NULL;
    if (n > FILE_MAX) {
        err_set(err, "%s: %zu bytes; at most 1 MiB is read", shown_path, n);
        return NULL;
    }
    if (!yaml_parser_initialize(&r.yaml))
        abort();
    yaml_parser_set_input_string(&r.yaml, (const unsigned char *)text, n);
    struct node *root = read_document(&r);
    yaml_parser_delete(&r.yaml);
    return root;
}

const struct node *node_get(const struct node *map, const char *key)
{
    for (size_t i = 0; map->kind == NODE_MAP && i < map->n; i++)
        if (strcmp(map->keys[i], key) == 0)
            return map->items[i];
    return NULL;
}

bool node_expect(const struct node *node, enum node_kind kind, const char *what, struct err *err)
{
    static const char *const kinds[] = {"a single value", "a list [..]", "a map {..}"};
    if (node->kind == kind)
        return true;
    return node_error(node, err, "%s must be %s", what, kinds[kind]);
}

bool node_check_keys(const struct node *map, const char *const *known, struct err *err)
{
    for (size_t i = 0; i < map->n; i++) {
        size_t k = 0;
        while (known[k] && strcmp(known[k], map->keys[i]) != 0)
            k++;
        if (known[k])
            continue;
        struct str all = {0};
        for (k = 0; known[k]; k++)
            str_addf(&all, "%s%s", k ? ", " : "", known[k]);
        node_error(map->items[i], err, "unknown key '%s'; expected one of: %s", map->keys[i],
                   all.text);
        str_finish(&all);
        return false;
    }
    return true;
}

bool node_text(const struct node *map, const char *key, const char **out, struct err *err)
{
    const struct node *node = node_get(map, key);
    if (!node)
        return node_error(map, err, "key '%s' is missing", key);
    if (!node_expect(node, NODE_SCALAR, key, err))
        return false;
    *out = node->text;
    return true;
}

bool node_i64(const struct node *node, int64_t *out, struct err *err)
{
    if (node->kind == NODE_SCALAR && parse_i64(node->text, out))
        return true;
    return node_error(node, err, "'%s' is not a whole number",
                      node->kind == NODE_SCALAR ? node->text : "[..]");
}

bool node_f64(const struct node *node, double *out, struct err *err)
{
    if (node->kind == NODE_SCALAR && parse_f64(node->text, out))
        return true;
    return node_error(node, err, "'%s' is not a number",
                      node->kind == NODE_SCALAR ? node->text : "[..]");
}

bool node_bool(const struct node *node, bool *out, struct err *err)
{
    *out = node->kind == NODE_SCALAR && strcmp(node->text, "true") == 0;
    if (*out || (node->kind == NODE_SCALAR && strcmp(node->text, "false") == 0))
        return true;
    return node_error(node, err, "'%s' is neither true nor false",
                      node->kind == NODE_SCALAR ? node->text : "[..]");
}

bool node_expr(struct arena *arena, const struct node *node, const struct expr **out,
               struct err *err)
{
    struct err why = {0};
    if (!node_expect(node, NODE_SCALAR, "an expression", err))
        return false;
    *out = expr_parse(arena, node->text, &why);
    return *out || node_error(node, err, "%s", why.text);
}
