/* SPDX-License-Identifier: MIT */
/* The args section of kernel.yaml. */
#include <string.h>

#include "tuner/spec/reading.h"

/* An absent key leaves the constant `otherwise`. */
static bool optional(struct reading *r, const struct node *map, const char *key,
                     const char *otherwise, const struct expr **out)
{
    const struct node *node = node_get(map, key);
    if (node)
        return read_expr(r, node, NAMES_ALL, out);
    *out = otherwise ? expr_parse(r->arena, otherwise, r->err) : NULL;
    return true;
}

static bool read_ramp(struct reading *r, const struct node *map, struct kernel_arg *arg)
{
    static const char *const known[] = {"div", "mod", "mul", "add", NULL};
    return node_expect(map, NODE_MAP, "ramp", r->err) && node_check_keys(map, known, r->err) &&
           optional(r, map, "div", "1", &arg->fill_div) &&
           optional(r, map, "mod", NULL, &arg->fill_mod) &&
           optional(r, map, "mul", "1", &arg->fill_a) && optional(r, map, "add", "0", &arg->fill_b);
}

static bool read_fill(struct reading *r, const struct node *fill, struct kernel_arg *arg)
{
    static const char *const kinds[] = {"normal", "uniform", "const", "ramp", NULL};
    if (fill->kind == NODE_SCALAR && strcmp(fill->text, "sparse24") == 0) {
        arg->fill = FILL_SPARSE24;
        return arg->type == DTYPE_U8 ||
               node_error(fill, r->err, "sparse24 fills bytes: the type must be u8");
    }
    if (!node_expect(fill, NODE_MAP, "fill", r->err) || !node_check_keys(fill, kinds, r->err))
        return false;
    if (fill->n != 1)
        return node_error(fill, r->err, "fill names one of normal, uniform, const, ramp");
    const struct node *value = fill->items[0];
    if (strcmp(fill->keys[0], "ramp") == 0) {
        arg->fill = FILL_RAMP;
        return read_ramp(r, value, arg);
    }
    if (strcmp(fill->keys[0], "uniform") == 0) {
        arg->fill = FILL_UNIFORM;
        if (!node_expect(value, NODE_LIST, "uniform", r->err))
            return false;
        if (value->n != 2)
            return node_error(value, r->err, "uniform takes [lowest, highest]");
        return read_expr(r, value->items[0], NAMES_ALL, &arg->fill_a) &&
               read_expr(r, value->items[1], NAMES_ALL, &arg->fill_b);
    }
    arg->fill = strcmp(fill->keys[0], "normal") == 0 ? FILL_NORMAL : FILL_CONST;
    return read_expr(r, value, NAMES_ALL, &arg->fill_a);
}

static bool read_check(struct reading *r, const struct node *check, struct kernel_arg *arg)
{
    static const char *const known[] = {"abs", "rel", NULL};
    return node_expect(check, NODE_MAP, "check", r->err) && node_check_keys(check, known, r->err) &&
           optional(r, check, "abs", "0", &arg->check_abs) &&
           optional(r, check, "rel", "0", &arg->check_rel);
}

static bool read_map(struct reading *r, const struct node *node, struct kernel_arg *arg)
{
    const char *of;
    const struct node *box = node_get(node, "box"), *swizzle = node_get(node, "swizzle");
    int64_t bytes = 0;
    if (!node_text(node, "of", &of, r->err))
        return false;
    arg->of = kernel_arg_index(r->kernel, of);
    if (arg->of < 0 || r->kernel->args[arg->of].rank != 2)
        return node_error(node, r->err, "'%s' is no earlier argument with two dimensions", of);
    if (!box || !node_expect(box, NODE_LIST, "box", r->err) || box->n != 2)
        return node_error(node, r->err, "a tensor_map needs box: [innermost, outer]");
    if (swizzle && !node_i64(swizzle, &bytes, r->err))
        return false;
    if (bytes != 0 && bytes != 32 && bytes != 64 && bytes != 128)
        return node_error(swizzle, r->err, "swizzle %s; expected 0, 32, 64 or 128", swizzle->text);
    arg->swizzle_bytes = (int)bytes;
    return read_expr(r, box->items[0], NAMES_ALL, &arg->box[0]) &&
           read_expr(r, box->items[1], NAMES_ALL, &arg->box[1]);
}

static bool read_shape(struct reading *r, const struct node *shape, struct kernel_arg *arg)
{
    if (!node_expect(shape, NODE_LIST, "shape", r->err))
        return false;
    if (shape->n == 0 || shape->n > RANK_MAX)
        return node_error(shape, r->err, "%zu dimensions; 1 to %d", shape->n, RANK_MAX);
    arg->rank = shape->n;
    for (size_t i = 0; i < shape->n; i++)
        if (!read_expr(r, shape->items[i], NAMES_ALL, &arg->shape[i]))
            return false;
    return true;
}

static bool read_flags(struct reading *r, const struct node *node, struct kernel_arg *arg)
{
    const struct {
        const char *key;
        bool *to;
    } flags[] = {{"out", &arg->is_out},
                 {"inout", &arg->is_inout},
                 {"scratch", &arg->is_scratch},
                 {"cold", &arg->is_cold}};
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        const struct node *value = node_get(node, flags[i].key);
        if (value && !node_bool(value, flags[i].to, r->err))
            return false;
    }
    if (arg->is_out + arg->is_inout + arg->is_scratch > 1)
        return node_error(node, r->err, "'%s' is more than one of out, inout and scratch",
                          arg->name);
    return true;
}

static bool read_pointer(struct reading *r, const struct node *node, struct kernel_arg *arg)
{
    const struct node *shape = node_get(node, "shape"), *fill = node_get(node, "fill");
    const struct node *check = node_get(node, "check");
    if (!shape)
        return node_error(node, r->err, "argument '%s' needs a shape (or a value, for a scalar)",
                          arg->name);
    if (!read_shape(r, shape, arg) || !read_flags(r, node, arg) ||
        (fill && !read_fill(r, fill, arg)) || (check && !read_check(r, check, arg)))
        return false;
    bool written = arg->is_out || arg->is_inout;
    if (written != (check != NULL))
        return node_error(node, r->err, "'%s': what a kernel writes has a check, and only that",
                          arg->name);
    if (!arg->is_out && !arg->is_scratch && !fill)
        return node_error(node, r->err, "input '%s' needs a fill", arg->name);
    return true;
}

static bool read_arg(struct reading *r, const struct node *node)
{
    static const char *const known[] = {"name", "type",  "shape",   "value", "fill",
                                        "out",  "inout", "scratch", "cold",  "check",
                                        "of",   "box",   "swizzle", NULL};
    struct kernel_arg *arg = &r->kernel->args[r->kernel->n_args];
    const char *type;
    arg->of = -1;
    if (!node_expect(node, NODE_MAP, "an argument", r->err) ||
        !node_check_keys(node, known, r->err) || !node_text(node, "name", &arg->name, r->err) ||
        !node_text(node, "type", &type, r->err))
        return false;
    if (!dtype_parse(type, &arg->type))
        return node_error(node_get(node, "type"), r->err, "unknown type '%s'", type);
    if (kernel_arg_index(r->kernel, arg->name) >= 0)
        return node_error(node, r->err, "argument '%s' is given twice", arg->name);
    const struct node *value = node_get(node, "value");
    bool scalar = arg->type == DTYPE_I32 || arg->type == DTYPE_I64 || arg->type == DTYPE_F32;
    if (value && !scalar)
        return node_error(value, r->err, "a scalar is i32, i64 or f32, not %s", type);
    bool good = arg->type == DTYPE_TENSOR_MAP ? read_map(r, node, arg)
                : value                       ? read_expr(r, value, NAMES_ALL, &arg->value)
                                              : read_pointer(r, node, arg);
    r->kernel->n_args++;
    return good;
}

bool read_args(struct reading *r)
{
    const struct node *list = node_get(r->root, "args");
    if (!list)
        return node_error(r->root, r->err, "key 'args' is missing");
    if (!node_expect(list, NODE_LIST, "args", r->err))
        return false;
    if (list->n > ARGS_MAX)
        return node_error(list, r->err, "%zu arguments; at most %d", list->n, ARGS_MAX);
    for (size_t i = 0; i < list->n; i++)
        if (!read_arg(r, list->items[i]))
            return false;
    return true;
}
