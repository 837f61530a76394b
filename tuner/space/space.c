/* SPDX-License-Identifier: MIT */
/* The configs that a task allows. Values are chosen param by param; a derived value or a constraint
 * is evaluated at the first depth where all it depends on is bound, so that a bad prefix costs one
 * evaluation instead of a subtree. */
#include "tuner/space/space.h"

#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/space/dependence.h"

struct walk {
    const struct kernel *kernel;
    enum level level;
    struct dependence depends;
    struct scope scope;
    struct config config;
    struct space *out;
    size_t cap;
};

static void space_add(struct space *space, size_t *cap, const struct config *config)
{
    if (space->n == *cap) {
        *cap = *cap ? *cap * 2 : 64;
        space->configs = xrealloc(space->configs, *cap * sizeof *space->configs);
    }
    space->configs[space->n++] = *config;
}

/* What becomes known with `depth` params bound: false when it rules the prefix out. A derived value
 * or constraint that can't be computed rules it out too, as in config_allowed. */
static bool prefix_allowed(struct walk *walk, size_t depth)
{
    const struct kernel *kernel = walk->kernel;
    for (size_t i = 0; i < kernel->n_derived; i++) {
        double value;
        if (walk->depends.derived[i] != depth)
            continue;
        if (!expr_eval(kernel->derived[i].expr, &walk->scope, &value, NULL))
            return false;
        scope_set(&walk->scope, kernel->derived[i].name, value);
    }
    for (size_t i = 0; i < kernel->n_constraints; i++) {
        double value;
        if (walk->depends.constraints[i] != depth)
            continue;
        if (!expr_eval(kernel->constraints[i], &walk->scope, &value, NULL) || value == 0)
            return false;
    }
    return true;
}

static void walk_from(struct walk *walk, size_t depth)
{
    if (depth == walk->kernel->n_params) {
        space_add(walk->out, &walk->cap, &walk->config);
        return;
    }
    const struct kernel_param *param = &walk->kernel->params[depth];
    bool coarse = walk->level == LEVEL_COARSE;
    size_t n = coarse ? param->n_coarse : param->n_values;
    for (size_t i = 0; i < n; i++) {
        int64_t value = coarse ? param->coarse[i] : param->values[i];
        size_t mark = walk->scope.n;
        walk->config.values[depth] = value;
        scope_set(&walk->scope, param->name, (double)value);
        if (prefix_allowed(walk, depth + 1))
            walk_from(walk, depth + 1);
        walk->scope.n = mark;
    }
}

void space_open(const struct task *task, const struct gpu_info *gpu, enum level level,
                struct space *out)
{
    struct walk walk = {.kernel = task->kernel, .level = level, .out = out};
    *out = (struct space){0};
    dependence_init(&walk.depends, task->kernel);
    for (size_t i = 0; i < task->kernel->n_dims; i++)
        scope_set(&walk.scope, task->kernel->dims[i].name, (double)task->dims[i]);
    gpu_info_bind(gpu, &walk.scope);
    if (prefix_allowed(&walk, 0))
        walk_from(&walk, 0);
    scope_finish(&walk.scope);
    dependence_finish(&walk.depends);
}

void space_close(struct space *space)
{
    free(space->configs);
    *space = (struct space){0};
}

static size_t value_rank(const struct kernel_param *param, int64_t value)
{
    size_t i = 0;
    while (i < param->n_values && param->values[i] != value)
        i++;
    return i;
}

int config_compare(const struct kernel *kernel, const struct config *a, const struct config *b)
{
    for (size_t i = 0; i < kernel->n_params; i++) {
        if (a->values[i] == b->values[i])
            continue;
        size_t ra = value_rank(&kernel->params[i], a->values[i]);
        size_t rb = value_rank(&kernel->params[i], b->values[i]);
        if (ra != rb)
            return ra < rb ? -1 : 1;
        return a->values[i] < b->values[i] ? -1 : 1;
    }
    return 0;
}

ptrdiff_t space_index(const struct space *space, const struct kernel *kernel,
                      const struct config *config)
{
    size_t low = 0, high = space->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = config_compare(kernel, &space->configs[middle], config);
        if (order == 0)
            return (ptrdiff_t)middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}

bool config_listed(const struct kernel *kernel, const struct config *config)
{
    for (size_t i = 0; i < kernel->n_params; i++)
        if (value_rank(&kernel->params[i], config->values[i]) == kernel->params[i].n_values)
            return false;
    return true;
}

bool space_holds(const struct task *task, const struct gpu_info *gpu, const struct config *config)
{
    return config_listed(task->kernel, config) &&
           config_allowed(task->kernel, task->dims, config, gpu, NULL);
}
