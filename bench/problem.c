/* SPDX-License-Identifier: MIT */
/* Dims are compared by name, all of them: a config tuned with a bias is none for a product without.
 */
#include "bench/problem.h"

#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"

static bool task_dims(const struct kernel *kernel, const struct kernel_task_spec *task,
                      const struct model *model, int64_t m, struct op *out, struct err *err)
{
    struct scope scope = {0};
    bool good = kernel->n_dims <= OP_DIMS ||
                err_set(err, "%s has %zu dims; at most %d", kernel->name, kernel->n_dims, OP_DIMS);
    model_bind(model, &scope);
    scope_set(&scope, "m", (double)m);
    for (size_t d = 0; good && d < kernel->n_dims; d++) {
        int64_t value = m;
        good = !task->dims[d] || expr_eval_i64(task->dims[d], &scope, &value, err);
        out->dims[out->n_dims++] = (struct op_dim){kernel->dims[d].name, value};
    }
    scope_finish(&scope);
    return good;
}

static bool is_asked(const struct kernel_task_spec *task, const char *label, const char *dtype)
{
    bool serves = task->n_dtypes == 0;
    for (size_t i = 0; i < task->n_dtypes; i++)
        serves = serves || strcmp(task->dtypes[i], dtype) == 0;
    return serves && strcmp(task->op, label) == 0;
}

bool problem_of(const struct choose_request *request, const char *operator_name, const char *label,
                int64_t m, struct op *out, struct err *err)
{
    *out = (struct op){.operator_name = operator_name, .label = label, .layer = -1};
    for (size_t i = 0; i < request->n_kernels; i++) {
        const struct kernel *kernel = request->kernels[i];
        for (size_t t = 0; t < kernel->n_tasks; t++)
            if (strcmp(kernel->implements, operator_name) == 0 &&
                is_asked(&kernel->tasks[t], label, request->dtype))
                return task_dims(kernel, &kernel->tasks[t], request->model, m, out, err);
    }
    return err_set(err, "no kernel that implements %s has a task '%s'", operator_name, label);
}

int64_t problem_dim(const struct op *op, const char *name)
{
    for (size_t i = 0; i < op->n_dims; i++)
        if (strcmp(op->dims[i].name, name) == 0)
            return op->dims[i].value;
    return 0;
}

/* Cells of one line of winners.csv, which quotes nothing that is looked at here. */
static bool cell(const char *line, int at, char *out, size_t size)
{
    for (; at > 0 && line; at--) {
        line = strpbrk(line, ",\n");
        line = line && *line == ',' ? line + 1 : NULL;
    }
    size_t n = line ? strcspn(line, ",\n") : 0;
    if (!line || n >= size)
        return false;
    memcpy(out, line, n);
    out[n] = '\0';
    return true;
}

static const struct kernel *kernel_named(const struct choose_request *request, const char *name)
{
    for (size_t i = 0; i < request->n_kernels; i++)
        if (strcmp(request->kernels[i]->name, name) == 0)
            return request->kernels[i];
    return NULL;
}

static bool same_dims(const struct kernel *kernel, const int64_t *dims, const struct op *op)
{
    for (size_t d = 0; d < kernel->n_dims; d++) {
        size_t i = 0;
        while (i < op->n_dims && strcmp(op->dims[i].name, kernel->dims[d].name) != 0)
            i++;
        if (i == op->n_dims || op->dims[i].value != dims[d])
            return false;
    }
    return kernel->n_dims == op->n_dims;
}

static bool row_of(const char *line, const struct choose_request *request, const struct op *op,
                   struct choice *out)
{
    char name[64], dtype[16], dims[TASK_TEXT_MAX], config[CONFIG_TEXT_MAX], us[32];
    *out = (struct choice){.match = MATCH_EXACT};
    if (!cell(line, 2, name, sizeof name) || !cell(line, 3, dtype, sizeof dtype) ||
        !cell(line, 4, dims, sizeof dims) || !cell(line, 5, config, sizeof config) ||
        !cell(line, 6, us, sizeof us) || strcmp(dtype, request->dtype) != 0)
        return false;
    out->kernel = kernel_named(request, name);
    out->median_us = strtod(us, NULL);
    return out->kernel && strcmp(out->kernel->implements, op->operator_name) == 0 &&
           dims_parse(out->kernel, dims, out->dims, NULL) &&
           same_dims(out->kernel, out->dims, op) &&
           config_parse(out->kernel, config, &out->config, NULL) &&
           config_allowed(out->kernel, out->dims, &out->config, request->gpu, NULL);
}

bool winners_find(const char *winners, const struct choose_request *request, const struct op *op,
                  struct choice *out)
{
    bool found = false;
    for (const char *line = winners; line && *line;
         line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
        struct choice row;
        if (row_of(line, request, op, &row) && (!found || row.median_us < out->median_us)) {
            *out = row;
            found = true;
        }
    }
    return found;
}

static bool given(const struct kernel *kernel, const struct pick_request *request,
                  const struct op *op, struct choice *out, struct err *err)
{
    int which = -1;
    *out = (struct choice){.kernel = kernel, .match = MATCH_GIVEN};
    for (size_t d = 0; d < kernel->n_dims; d++)
        out->dims[d] = problem_dim(op, kernel->dims[d].name);
    if (!config_parse(kernel, request->config, &out->config, err))
        return err_wrap(err, "--config");
    return config_allowed(kernel, out->dims, &out->config, request->choose.gpu, &which) ||
           err_set(err, "--config: %s does not allow it here: %s", kernel->name,
                   which >= 0 ? expr_text(kernel->constraints[which]) : "a value is missing");
}

bool problem_pick(const struct pick_request *request, const struct op *op, struct choice *out,
                  struct err *err)
{
    struct choose_request some = request->choose;
    const struct kernel *only[1];
    if (request->kernel) {
        only[0] = kernel_named(&some, request->kernel);
        if (!only[0])
            return err_set(err, "--kernel '%s': `warptune list kernels` names them",
                           request->kernel);
        if (strcmp(only[0]->implements, op->operator_name) != 0)
            return err_set(err, "--kernel %s computes %s; %s is asked for", only[0]->name,
                           only[0]->implements, op->operator_name);
        some.kernels = only;
        some.n_kernels = 1;
        if (request->config)
            return given(only[0], request, op, out, err);
    }
    return (request->winners && winners_find(request->winners, &some, op, out)) ||
           choose(&some, op, out, err);
}
