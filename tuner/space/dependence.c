/* SPDX-License-Identifier: MIT */
/* Depths by the names an expression uses. A name that is neither a param nor a derived value is a
 * dim or a fact of the GPU, bound from the start. */
#include "tuner/space/dependence.h"

#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

struct visit {
    const struct kernel *kernel;
    const size_t *derived; /* depths found so far */
    size_t n_derived;      /* only earlier derived values count */
    size_t depth;
};

static void name_visit(void *ctx, const char *name)
{
    struct visit *visit = ctx;
    int param = kernel_param_index(visit->kernel, name);
    size_t depth = param >= 0 ? (size_t)param + 1 : 0;
    for (size_t i = 0; i < visit->n_derived; i++)
        if (strcmp(visit->kernel->derived[i].name, name) == 0)
            depth = visit->derived[i];
    if (depth > visit->depth)
        visit->depth = depth;
}

static size_t depth_of(const struct kernel *kernel, const struct expr *expr, const size_t *derived,
                       size_t n_derived)
{
    struct visit visit = {.kernel = kernel, .derived = derived, .n_derived = n_derived};
    expr_names(expr, name_visit, &visit);
    return visit.depth;
}

void dependence_init(struct dependence *depends, const struct kernel *kernel)
{
    depends->derived = xcalloc(kernel->n_derived + 1, sizeof *depends->derived);
    depends->constraints = xcalloc(kernel->n_constraints + 1, sizeof *depends->constraints);
    for (size_t i = 0; i < kernel->n_derived; i++)
        depends->derived[i] = depth_of(kernel, kernel->derived[i].expr, depends->derived, i);
    for (size_t i = 0; i < kernel->n_constraints; i++)
        depends->constraints[i] =
            depth_of(kernel, kernel->constraints[i], depends->derived, kernel->n_derived);
}

void dependence_finish(struct dependence *depends)
{
    free(depends->derived);
    free(depends->constraints);
    *depends = (struct dependence){0};
}
