/* SPDX-License-Identifier: MIT */
/* kernel.yaml → struct kernel. Shapes and names are checked here, so that later rooms never meet a
 * half-made kernel; what depends on a task's values is checked where the values are. */
#include <stdio.h>
#include <string.h>

#include "tuner/base/file.h"
#include "tuner/spec/reading.h"
#include "tuner/spec/spec.h"
#include "tuner/spec/tree.h"

static bool read_dims(struct reading *r)
{
    const struct node *dims = node_get(r->root, "dims");
    static const char *const known[] = {"static", NULL};
    if (!dims || !node_expect(dims, NODE_MAP, "dims", r->err))
        return dims || node_error(r->root, r->err, "key 'dims' is missing");
    if (dims->n > DIMS_MAX)
        return node_error(dims, r->err, "%zu dims; at most %d", dims->n, DIMS_MAX);
    for (size_t i = 0; i < dims->n; i++) {
        struct kernel_dim *dim = &r->kernel->dims[r->kernel->n_dims++];
        const struct node *spec = dims->items[i], *is_static;
        dim->name = dims->keys[i];
        if (!node_expect(spec, NODE_MAP, dim->name, r->err) ||
            !node_check_keys(spec, known, r->err))
            return false;
        is_static = node_get(spec, "static");
        if (is_static && !node_bool(is_static, &dim->is_static, r->err))
            return false;
    }
    return true;
}

static bool read_words(struct reading *r, const struct node *list, const char **words, size_t *n)
{
    if (!node_expect(list, NODE_LIST, "dtypes", r->err))
        return false;
    for (size_t i = 0; i < list->n; i++) {
        const struct node *word = list->items[i];
        if (!node_expect(word, NODE_SCALAR, "a run type", r->err))
            return false;
        if (strcmp(word->text, "bf16") != 0 && strcmp(word->text, "int8") != 0 &&
            strcmp(word->text, "fp8") != 0)
            return node_error(word, r->err, "run type '%s'; expected bf16, int8 or fp8",
                              word->text);
        if (*n == 4)
            return node_error(list, r->err, "more than 4 run types");
        words[(*n)++] = word->text;
    }
    return *n || node_error(list, r->err, "the list is empty");
}

static bool read_task(struct reading *r, const struct node *node, struct kernel_task_spec *task)
{
    if (!node_expect(node, NODE_MAP, "a task", r->err) || !node_text(node, "op", &task->op, r->err))
        return false;
    for (size_t i = 0; i < node->n; i++) {
        const char *key = node->keys[i];
        int dim = kernel_dim_index(r->kernel, key);
        if (strcmp(key, "op") == 0)
            continue;
        if (strcmp(key, "dtypes") == 0) {
            if (!read_words(r, node->items[i], task->dtypes, &task->n_dtypes))
                return false;
            continue;
        }
        const struct expr **to = strcmp(key, "when") == 0 ? &task->when
                                 : dim >= 0               ? &task->dims[dim]
                                                          : NULL;
        if (!to)
            return node_error(node->items[i], r->err,
                              "'%s' is no dim of this kernel; expected a dim, op, when or dtypes",
                              key);
        if (!read_expr(r, node->items[i], NAMES_TASK, to))
            return false;
    }
    for (size_t d = 0; d < r->kernel->n_dims; d++)
        if (!task->dims[d] && strcmp(r->kernel->dims[d].name, "m") != 0)
            return node_error(node, r->err, "task '%s' gives no '%s'", task->op,
                              r->kernel->dims[d].name);
    return true;
}

static bool read_tasks(struct reading *r)
{
    const struct node *list = node_get(r->root, "tasks");
    if (!list)
        return true;
    if (!node_expect(list, NODE_LIST, "tasks", r->err))
        return false;
    r->kernel->tasks = arena_alloc(r->arena, list->n * sizeof *r->kernel->tasks);
    r->kernel->n_tasks = list->n;
    for (size_t i = 0; i < list->n; i++)
        if (!read_task(r, list->items[i], &r->kernel->tasks[i]))
            return false;
    return true;
}

static bool read_derived(struct reading *r)
{
    const struct node *map = node_get(r->root, "derived");
    if (!map)
        return true;
    if (!node_expect(map, NODE_MAP, "derived", r->err))
        return false;
    r->kernel->derived = arena_alloc(r->arena, map->n * sizeof *r->kernel->derived);
    for (size_t i = 0; i < map->n; i++) {
        const struct expr *expr;
        if (!read_expr(r, map->items[i], NAMES_ALL, &expr))
            return false;
        r->kernel->derived[r->kernel->n_derived].name = map->keys[i];
        r->kernel->derived[r->kernel->n_derived++].expr = expr;
    }
    return true;
}

static bool read_constraints(struct reading *r)
{
    const struct node *list = node_get(r->root, "constraints");
    if (!list)
        return true;
    if (!node_expect(list, NODE_LIST, "constraints", r->err))
        return false;
    r->kernel->constraints = arena_alloc(r->arena, list->n * sizeof *r->kernel->constraints);
    for (size_t i = 0; i < list->n; i++) {
        const struct expr **to = &r->kernel->constraints[r->kernel->n_constraints++];
        if (!read_expr(r, list->items[i], NAMES_ALL, to))
            return false;
    }
    return true;
}

static bool read_check_shapes(struct reading *r)
{
    const struct node *list = node_get(r->root, "check_shapes");
    if (!list)
        return true;
    if (!node_expect(list, NODE_LIST, "check_shapes", r->err))
        return false;
    r->kernel->check_shapes = arena_alloc(r->arena, list->n * sizeof *r->kernel->check_shapes);
    for (size_t i = 0; i < list->n; i++) {
        const struct node *shape = list->items[i];
        int64_t *dims = r->kernel->check_shapes[r->kernel->n_check_shapes++];
        if (!node_expect(shape, NODE_MAP, "a shape", r->err))
            return false;
        for (size_t d = 0; d < r->kernel->n_dims; d++) {
            const struct node *value = node_get(shape, r->kernel->dims[d].name);
            if (!value)
                return node_error(shape, r->err, "the shape gives no '%s'",
                                  r->kernel->dims[d].name);
            if (!node_i64(value, &dims[d], r->err))
                return false;
        }
        if (shape->n != r->kernel->n_dims)
            return node_error(shape, r->err, "the shape gives names that are no dims");
    }
    return true;
}

static bool read_cost_of(struct reading *r, const struct node *cost, const char *key,
                         const struct expr **out)
{
    const struct node *node = node_get(cost, key);
    return !node || read_expr(r, node, NAMES_ALL, out);
}

static bool read_cost(struct reading *r)
{
    static const char *const known[] = {"flops", "bytes", "us", NULL};
    struct kernel *k = r->kernel;
    const struct node *cost = node_get(r->root, "cost");
    if (!cost)
        return true;
    return node_expect(cost, NODE_MAP, "cost", r->err) && node_check_keys(cost, known, r->err) &&
           read_cost_of(r, cost, "flops", &k->cost_flops) &&
           read_cost_of(r, cost, "bytes", &k->cost_bytes) &&
           read_cost_of(r, cost, "us", &k->cost_us);
}

static bool read_head(struct reading *r, const char *name)
{
    struct kernel *k = r->kernel;
    const struct node *dtypes = node_get(r->root, "dtypes"), *needs = node_get(r->root, "requires"),
                      *spills = node_get(r->root, "spills");
    if (!node_text(r->root, "kernel", &k->name, r->err) ||
        !node_text(r->root, "about", &k->about, r->err) ||
        !node_text(r->root, "implements", &k->implements, r->err) ||
        !node_text(r->root, "entry", &k->entry, r->err))
        return false;
    if (strcmp(k->name, name) != 0)
        return node_error(node_get(r->root, "kernel"), r->err,
                          "kernel '%s' lies in the folder '%s'; the names must be equal", k->name,
                          name);
    if (!dtypes)
        return node_error(r->root, r->err, "key 'dtypes' is missing");
    return read_words(r, dtypes, k->dtypes, &k->n_dtypes) &&
           (!spills || node_i64(spills, &k->spill_most_bytes, r->err)) &&
           (!needs || read_expr(r, needs, NAMES_GPU, &k->requires_gpu));
}

/* true: everywhere; else where, over dims and gpu.* */
static bool read_on_request(struct reading *r)
{
    const struct node *node = node_get(r->root, "on_request");
    struct err no_word = {0};
    bool all;
    if (node && node_bool(node, &all, &no_word))
        return !all || (r->kernel->on_request = expr_parse(r->arena, "1", r->err)) != NULL;
    return !node || read_expr(r, node, NAMES_DIMS, &r->kernel->on_request);
}

static bool read_all(struct reading *r, const char *name)
{
    static const char *const known[] = {
        "kernel", "about",  "implements",    "entry",        "dtypes",  "requires",    "dims",
        "tasks",  "params", "launch_params", "coarse",       "default", "constraints", "derived",
        "launch", "args",   "reference",     "check_shapes", "cost",    "on_request",  "spills",
        NULL};
    return node_expect(r->root, NODE_MAP, "kernel.yaml", r->err) &&
           node_check_keys(r->root, known, r->err) && read_head(r, name) && read_dims(r) &&
           read_on_request(r) && read_params(r) && read_tasks(r) && read_derived(r) &&
           read_constraints(r) && read_launches(r) && read_args(r) && read_check_shapes(r) &&
           read_cost(r);
}

const struct kernel *kernel_load(struct arena *arena, const char *root, const char *name,
                                 struct err *err)
{
    struct reading r = {.arena = arena, .err = err};
    char *shown = arena_printf(arena, "kernel_templates/%s/kernel.yaml", name);
    r.root = tree_read(arena, arena_printf(arena, "%s/%s", root, shown), shown, err);
    if (!r.root)
        return NULL;
    r.kernel = arena_alloc(arena, sizeof *r.kernel);
    r.kernel->folder = arena_printf(arena, "%s/kernel_templates/%s", root, name);
    return read_all(&r, name) ? r.kernel : NULL;
}

const struct kernel **kernel_load_all(struct arena *arena, const char *root, size_t *n,
                                      struct err *err)
{
    size_t n_names;
    char **names = folder_list(arena, arena_printf(arena, "%s/kernel_templates", root), &n_names);
    const struct kernel **kernels = arena_alloc(arena, (n_names + 1) * sizeof *kernels);
    *n = 0;
    for (size_t i = 0; i < n_names; i++) {
        if (!file_exists(arena_printf(arena, "%s/kernel_templates/%s/kernel.yaml", root, names[i])))
            continue;
        if (!(kernels[*n] = kernel_load(arena, root, names[i], err)))
            return NULL;
        (*n)++;
    }
    if (*n == 0)
        err_set(err, "%s/kernel_templates holds no kernel.yaml", root);
    return *n ? kernels : NULL;
}
