/* SPDX-License-Identifier: MIT */
/* A kernel whose tasks name the operator is asked for its condition; one whose tasks do not may run
 * it all the same: a prefill gathers its last rows with the kernel of the
 * embedding. */
#include "tuner/mix/suit.h"

#include <string.h>

#include "tuner/core/kernel.h"

bool suit_dims(const struct kernel *kernel, const struct op *op, int64_t *dims)
{
    for (size_t d = 0; d < kernel->n_dims; d++) {
        size_t i = 0;
        while (i < op->n_dims && strcmp(op->dims[i].name, kernel->dims[d].name) != 0)
            i++;
        if (i == op->n_dims)
            return false;
        dims[d] = op->dims[i].value;
    }
    return true;
}

int suit_interest(const struct kernel *kernel, const struct model *model, const struct op *op)
{
    struct scope scope = {0};
    model_bind(model, &scope);
    scope_set(&scope, "m", (double)op->dims[0].value);
    int best = -1;
    bool named = false;
    for (size_t i = 0; i < kernel->n_tasks; i++) {
        const struct kernel_task_spec *task = &kernel->tasks[i];
        double holds = 1;
        if (strcmp(task->op, op->label) != 0)
            continue;
        named = true;
        if (task->when && !expr_eval(task->when, &scope, &holds, NULL))
            holds = 0;
        if (holds != 0 && best < (task->when != NULL))
            best = task->when != NULL;
    }
    scope_finish(&scope);
    return named ? best : 0;
}
