/* SPDX-License-Identifier: MIT */
/* Models x run types x M grid x what the kernels say a model asks of them = tasks. Knows no names
 * of kernels or models. The same shape asked for twice (two models, or two operators of one) is one
 * task; the first to ask gives it its `op`. */
#include "tuner/space/space.h"

#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/str.h"

static const int64_t coarse_m[] = {256, 1024, 4096, 16384, 32768};
static const int64_t fine_m[] = {1,    16,   32,   64,   128,   256,   512,
                                 1024, 2048, 4096, 8192, 16384, 32768, 65536};

const int64_t *m_grid_of(enum level level, size_t *n)
{
    *n =
        level == LEVEL_COARSE ? sizeof coarse_m / sizeof *coarse_m : sizeof fine_m / sizeof *fine_m;
    return level == LEVEL_COARSE ? coarse_m : fine_m;
}

static bool name_listed(const char *list, const char *name)
{
    while (list && *list) {
        char pattern[128];
        size_t length = strcspn(list, ",");
        if (length < sizeof pattern) {
            memcpy(pattern, list, length);
            pattern[length] = '\0';
            if (fnmatch(pattern, name, 0) == 0)
                return true;
        }
        list += length + (list[length] == ',');
    }
    return false;
}

/* Every item of the list names at least one kernel. */
static bool list_check(const struct plan_request *request, struct err *err)
{
    for (const char *at = request->only_kernel; at && *at;) {
        char item[128];
        size_t length = strcspn(at, ","), hits = 0;
        snprintf(item, sizeof item, "%.*s", (int)length, at);
        for (size_t i = 0; i < request->n_kernels; i++)
            hits += name_listed(item, request->kernels[i]->name);
        if (!hits) {
            struct str known = {0};
            for (size_t i = 0; i < request->n_kernels; i++)
                str_addf(&known, "%s%s", i ? ", " : "", request->kernels[i]->name);
            err_set(err, "no kernel '%s': there are %s", item, known.text ? known.text : "none");
            str_finish(&known);
            return false;
        }
        at += length + (at[length] == ',');
    }
    return true;
}

static bool is_named(const struct plan_request *request, const struct kernel *kernel)
{
    return request->only_kernel && name_listed(request->only_kernel, kernel->name);
}

/* A fact of the GPU rules the kernel out; an expression that fails is an error. */
static bool kernel_wanted(const struct kernel *kernel, const struct plan_request *request,
                          const struct gpu_info *gpu, bool *wanted, struct err *err)
{
    struct scope scope = {0};
    double value = 1;
    bool fine = true;
    *wanted = !request->only_kernel || is_named(request, kernel);
    if (*wanted && kernel->requires_gpu) {
        gpu_info_bind(gpu, &scope);
        fine = expr_eval(kernel->requires_gpu, &scope, &value, err) ||
               err_wrap(err, "kernel %s, requires", kernel->name);
        *wanted = value != 0;
    }
    scope_finish(&scope);
    return fine;
}

static bool spec_serves(const struct kernel *kernel, const struct kernel_task_spec *spec,
                        const char *dtype)
{
    for (size_t i = 0; i < spec->n_dtypes; i++)
        if (strcmp(spec->dtypes[i], dtype) == 0)
            return kernel_serves_dtype(kernel, dtype);
    return spec->n_dtypes == 0 && kernel_serves_dtype(kernel, dtype);
}

static bool dims_fill(const struct kernel *kernel, const struct kernel_task_spec *spec, int64_t m,
                      const struct scope *scope, int64_t *dims, struct err *err)
{
    for (size_t i = 0; i < kernel->n_dims; i++) {
        dims[i] = m;
        if (spec->dims[i] && !expr_eval_i64(spec->dims[i], scope, &dims[i], err))
            return err_wrap(err, "kernel %s, op %s, dim %s", kernel->name, spec->op,
                            kernel->dims[i].name);
        if (dims[i] < 0)
            return err_set(err, "kernel %s, op %s: dim %s is %lld; it must not be negative",
                           kernel->name, spec->op, kernel->dims[i].name, (long long)dims[i]);
    }
    return true;
}

struct maker {
    const struct plan_request *request;
    const struct gpu_info *gpu;
    struct plan *plan;
    size_t cap;
    struct scope scope; /* the model's fields and m */
    const struct kernel *kernel;
    const char *dtype;
};

static bool task_add(struct maker *maker, const struct kernel_task_spec *spec, int64_t m,
                     struct err *err)
{
    struct task task = {.kernel = maker->kernel};
    double when = 1;
    bool on_request;
    scope_set(&maker->scope, "m", (double)m);
    if (spec->when && !expr_eval(spec->when, &maker->scope, &when, err))
        return err_wrap(err, "kernel %s, op %s, when", maker->kernel->name, spec->op);
    if (when == 0 || (maker->request->only_op && !name_listed(maker->request->only_op, spec->op)))
        return true;
    if (!dims_fill(maker->kernel, spec, m, &maker->scope, task.dims, err) ||
        !task_on_request(maker->kernel, task.dims, maker->gpu, &on_request, err))
        return false;
    if (on_request && !is_named(maker->request, maker->kernel))
        return true;
    snprintf(task.dtype, sizeof task.dtype, "%s", maker->dtype);
    snprintf(task.op, sizeof task.op, "%s", spec->op);
    if (maker->plan->n == maker->cap) {
        maker->cap = maker->cap ? maker->cap * 2 : 64;
        maker->plan->tasks = xrealloc(maker->plan->tasks, maker->cap * sizeof *maker->plan->tasks);
    }
    maker->plan->tasks[maker->plan->n++] = task;
    return true;
}

static bool model_add(struct maker *maker, const struct model *model, struct err *err)
{
    const struct kernel *kernel = maker->kernel;
    size_t n_m = maker->request->n_m;
    const int64_t *grid = maker->request->m_grid;
    bool fine = true;
    if (!grid)
        grid = m_grid_of(maker->request->level, &n_m);
    maker->scope = (struct scope){0};
    model_bind(model, &maker->scope);
    size_t mark = maker->scope.n;
    for (size_t i = 0; fine && i < kernel->n_tasks; i++)
        for (size_t j = 0; fine && j < n_m; j++) {
            maker->scope.n = mark;
            if (spec_serves(kernel, &kernel->tasks[i], maker->dtype))
                fine = task_add(maker, &kernel->tasks[i], grid[j], err) ||
                       err_wrap(err, "model %s, m=%lld", model->name, (long long)grid[j]);
        }
    scope_finish(&maker->scope);
    return fine;
}

static int dims_compare(const struct task *a, const struct task *b, bool only_static)
{
    for (size_t i = 0; i < a->kernel->n_dims; i++)
        if ((!only_static || a->kernel->dims[i].is_static) && a->dims[i] != b->dims[i])
            return a->dims[i] < b->dims[i] ? -1 : 1;
    return 0;
}

static int task_compare(const void *left, const void *right)
{
    const struct task *a = left, *b = right;
    int order = strcmp(a->kernel->name, b->kernel->name);
    if (order == 0)
        order = strcmp(a->dtype, b->dtype);
    if (order == 0)
        order = dims_compare(a, b, true);
    return order ? order : dims_compare(a, b, false);
}

/* Stable: of equal tasks the first asked for stays in front. */
static void tasks_sort(struct task *tasks, struct task *other, size_t n)
{
    if (n < 2)
        return;
    size_t half = n / 2, a = 0, b = half;
    tasks_sort(tasks, other, half);
    tasks_sort(tasks + half, other, n - half);
    for (size_t i = 0; i < n; i++) {
        bool left = b == n || (a < half && task_compare(&tasks[a], &tasks[b]) <= 0);
        other[i] = left ? tasks[a++] : tasks[b++];
    }
    memcpy(tasks, other, n * sizeof *tasks);
}

static void plan_tidy(struct plan *plan)
{
    size_t kept = 0;
    struct task *other = xcalloc(plan->n + 1, sizeof *other);
    tasks_sort(plan->tasks, other, plan->n);
    free(other);
    for (size_t i = 0; i < plan->n; i++)
        if (kept == 0 || task_compare(&plan->tasks[kept - 1], &plan->tasks[i]) != 0)
            plan->tasks[kept++] = plan->tasks[i];
    plan->n = kept;
}

bool plan_make(const struct plan_request *request, const struct gpu_info *gpu, struct plan *out,
               struct err *err)
{
    struct maker maker = {.request = request, .gpu = gpu, .plan = out};
    *out = (struct plan){0};
    if (!list_check(request, err))
        return false;
    for (size_t k = 0; k < request->n_kernels; k++) {
        bool wanted;
        maker.kernel = request->kernels[k];
        if (!kernel_wanted(maker.kernel, request, gpu, &wanted, err))
            goto fail;
        for (size_t d = 0; wanted && d < request->n_dtypes; d++) {
            maker.dtype = request->dtypes[d];
            for (size_t i = 0; i < request->n_models; i++)
                if (!model_add(&maker, &request->models[i], err))
                    goto fail;
        }
    }
    plan_tidy(out);
    return true;
fail:
    plan_free(out);
    return false;
}

void plan_free(struct plan *plan)
{
    free(plan->tasks);
    *plan = (struct plan){0};
}
