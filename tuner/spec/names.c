/* SPDX-License-Identifier: MIT */
/* A misspelt name is an error when the file is read, not when the first config is tried. */
#include "tuner/spec/reading.h"

#include <string.h>

#include "tuner/core/model.h"

struct check {
    const struct scope *known;
    const char *unknown;
};

static void visit(void *ctx, const char *name)
{
    struct check *check = ctx;
    double unused;
    if (!scope_get(check->known, name, &unused))
        check->unknown = name;
}

static void bind(enum names names, const struct kernel *kernel, struct scope *scope)
{
    const struct model model = {0};
    const struct gpu_info gpu = {0};
    if (names == NAMES_TASK) {
        model_bind(&model, scope);
        scope_set(scope, "m", 0);
        return;
    }
    gpu_info_bind(&gpu, scope);
    for (size_t i = 0; names >= NAMES_DIMS && i < kernel->n_dims; i++)
        scope_set(scope, kernel->dims[i].name, 0);
    for (size_t i = 0; names == NAMES_ALL && i < kernel->n_params; i++)
        scope_set(scope, kernel->params[i].name, 0);
    for (size_t i = 0; names == NAMES_ALL && i < kernel->n_derived; i++)
        scope_set(scope, kernel->derived[i].name, 0);
}

bool read_expr(struct reading *r, const struct node *node, enum names names,
               const struct expr **out)
{
    struct scope scope = {0};
    struct check check = {.known = &scope};
    if (!node_expr(r->arena, node, out, r->err))
        return false;
    bind(names, r->kernel, &scope);
    expr_names(*out, visit, &check);
    scope_finish(&scope);
    if (!check.unknown)
        return true;
    static const char *const may[] = {"m and the model's fields", "gpu.*", "dims and gpu.*",
                                      "dims, params, earlier derived values and gpu.*"};
    return node_error(node, r->err, "unknown name '%s' in '%s'; it may use %s", check.unknown,
                      expr_text(*out), may[names]);
}
