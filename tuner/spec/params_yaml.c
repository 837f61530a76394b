/* SPDX-License-Identifier: MIT */
/* The params of kernel.yaml: their values, those of a coarse search, and the default config.
 * Whether a config is allowed at a task is for its constraints to say, not for this. */
#include <string.h>

#include "tuner/spec/reading.h"

static bool read_values(struct reading *r, const struct node *list, int64_t *values, size_t *n)
{
    if (!node_expect(list, NODE_LIST, "the values", r->err))
        return false;
    if (list->n == 0 || list->n > VALUES_MAX)
        return node_error(list, r->err, "%zu values; 1 to %d", list->n, VALUES_MAX);
    *n = list->n;
    for (size_t i = 0; i < list->n; i++) {
        if (!node_i64(list->items[i], &values[i], r->err))
            return false;
        for (size_t j = 0; j < i; j++)
            if (values[j] == values[i])
                return node_error(list->items[i], r->err, "value %s is given twice",
                                  list->items[i]->text);
    }
    return true;
}

static bool read_space(struct reading *r, const char *key, bool at_launch)
{
    const struct node *map = node_get(r->root, key);
    if (!map)
        return true;
    if (!node_expect(map, NODE_MAP, key, r->err))
        return false;
    for (size_t i = 0; i < map->n; i++) {
        if (r->kernel->n_params == PARAMS_MAX)
            return node_error(map, r->err, "more than %d params", PARAMS_MAX);
        if (kernel_dim_index(r->kernel, map->keys[i]) >= 0 ||
            kernel_param_index(r->kernel, map->keys[i]) >= 0)
            return node_error(map->items[i], r->err, "'%s' is a dim or a param already",
                              map->keys[i]);
        struct kernel_param *param = &r->kernel->params[r->kernel->n_params++];
        param->name = map->keys[i];
        param->at_launch = at_launch;
        if (!read_values(r, map->items[i], param->values, &param->n_values))
            return false;
        memcpy(param->coarse, param->values, sizeof param->coarse);
        param->n_coarse = param->n_values;
    }
    return true;
}

static bool has_value(const struct kernel_param *param, int64_t value)
{
    for (size_t i = 0; i < param->n_values; i++)
        if (param->values[i] == value)
            return true;
    return false;
}

static bool param_of(struct reading *r, const struct node *map, size_t i,
                     struct kernel_param **param)
{
    int at = kernel_param_index(r->kernel, map->keys[i]);
    if (at < 0)
        return node_error(map->items[i], r->err, "'%s' is no param of this kernel", map->keys[i]);
    *param = &r->kernel->params[at];
    return true;
}

static bool read_coarse(struct reading *r)
{
    const struct node *map = node_get(r->root, "coarse");
    if (!map)
        return true;
    if (!node_expect(map, NODE_MAP, "coarse", r->err))
        return false;
    for (size_t i = 0; i < map->n; i++) {
        struct kernel_param *param = NULL;
        if (!param_of(r, map, i, &param) ||
            !read_values(r, map->items[i], param->coarse, &param->n_coarse))
            return false;
        for (size_t v = 0; v < param->n_coarse; v++)
            if (!has_value(param, param->coarse[v]))
                return node_error(map->items[i]->items[v], r->err,
                                  "coarse value %s is not among the values of '%s'",
                                  map->items[i]->items[v]->text, param->name);
    }
    return true;
}

static bool read_default(struct reading *r)
{
    const struct node *map = node_get(r->root, "default");
    if (!map)
        return node_error(r->root, r->err, "key 'default' is missing");
    if (!node_expect(map, NODE_MAP, "default", r->err))
        return false;
    for (size_t i = 0; i < map->n; i++) {
        struct kernel_param *param = NULL;
        if (!param_of(r, map, i, &param) || !node_i64(map->items[i], &param->default_value, r->err))
            return false;
        if (!has_value(param, param->default_value))
            return node_error(map->items[i], r->err, "default %s is not among the values of '%s'",
                              map->items[i]->text, param->name);
    }
    for (size_t p = 0; p < r->kernel->n_params; p++)
        if (!node_get(map, r->kernel->params[p].name))
            return node_error(map, r->err, "the default gives no '%s'", r->kernel->params[p].name);
    return true;
}

bool read_params(struct reading *r)
{
    return read_space(r, "params", false) && read_space(r, "launch_params", true) &&
           read_coarse(r) && read_default(r);
}
