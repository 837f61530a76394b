/* SPDX-License-Identifier: MIT */
/* Configs, dims and tasks as text and as scopes. */
#include "tuner/core/config.h"

#include <assert.h>
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "tuner/base/str.h"

/* Appends; never past size. */
static void add(char *buf, size_t size, const char *name, int64_t value)
{
    size_t n = strlen(buf);
    assert(n < size);
    snprintf(buf + n, size - n, "%s%s=%lld", n ? " " : "", name, (long long)value);
}

char *config_format(const struct kernel *kernel, const struct config *config, char *buf,
                    size_t size)
{
    buf[0] = '\0';
    for (size_t i = 0; i < kernel->n_params; i++)
        add(buf, size, kernel->params[i].name, config->values[i]);
    return buf;
}

char *dims_format(const struct kernel *kernel, const int64_t *dims, char *buf, size_t size)
{
    buf[0] = '\0';
    for (size_t i = 0; i < kernel->n_dims; i++)
        add(buf, size, kernel->dims[i].name, dims[i]);
    return buf;
}

char *task_format(const struct task *task, char *buf, size_t size)
{
    char dims[TASK_TEXT_MAX];
    dims_format(task->kernel, task->dims, dims, sizeof dims);
    snprintf(buf, size, "%s %s %s", task->kernel->name, task->dtype, dims);
    return buf;
}

/* What the pairs of a text may name. */
struct names {
    const char *what, *pair;
    int (*index)(const struct kernel *, const char *);
};

static const struct names param_names = {"param", "PARAM=NUMBER", kernel_param_index};
static const struct names dim_names = {"dim", "DIM=NUMBER", kernel_dim_index};

/* "stages=4"; the text is changed. */
static bool pair_read(const struct kernel *kernel, const struct names *names, char *pair,
                      int64_t *values, bool seen[PARAMS_MAX], struct err *err)
{
    char *equals = strchr(pair, '=');
    if (!equals)
        return err_set(err, "'%s': expected %s", pair, names->pair);
    *equals = '\0';
    int at = names->index(kernel, pair);
    if (at < 0)
        return err_set(err, "%s has no %s '%s'", kernel->name, names->what, pair);
    if (seen[at])
        return err_set(err, "%s '%s' is given twice", names->what, pair);
    if (!parse_i64(equals + 1, &values[at]))
        return err_set(err, "%s '%s' has the value '%s'; a whole number is needed", names->what,
                       pair, equals + 1);
    seen[at] = true;
    return true;
}

/* Each name at most once; `seen` says which. */
static bool pairs_read(const struct kernel *kernel, const struct names *names, const char *text,
                       int64_t *values, bool seen[PARAMS_MAX], struct err *err)
{
    static const char blanks[] = " \t\r";
    char copy[CONFIG_TEXT_MAX], *save = NULL;
    if (strlen(text) >= sizeof copy)
        return err_set(err, "'%.60s...' is too long", text);
    memcpy(copy, text, strlen(text) + 1);
    for (char *pair = strtok_r(copy, blanks, &save); pair; pair = strtok_r(NULL, blanks, &save))
        if (!pair_read(kernel, names, pair, values, seen, err))
            return false;
    return true;
}

/* Each of the n names exactly once. */
static bool all_read(const struct kernel *kernel, const struct names *names, const char *text,
                     size_t n, int64_t *values, struct err *err)
{
    bool seen[PARAMS_MAX] = {false};
    if (!pairs_read(kernel, names, text, values, seen, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!seen[i])
            return err_set(err, "%s of %s number %zu is missing in '%s'", names->what, kernel->name,
                           i + 1, text);
    return true;
}

bool config_parse(const struct kernel *kernel, const char *text, struct config *out,
                  struct err *err)
{
    *out = (struct config){0};
    return all_read(kernel, &param_names, text, kernel->n_params, out->values, err);
}

bool config_change(const struct kernel *kernel, const char *text, struct config *config,
                   struct err *err)
{
    bool seen[PARAMS_MAX] = {false};
    return pairs_read(kernel, &param_names, text, config->values, seen, err);
}

bool dims_parse(const struct kernel *kernel, const char *text, int64_t *dims, struct err *err)
{
    memset(dims, 0, DIMS_MAX * sizeof *dims);
    return all_read(kernel, &dim_names, text, kernel->n_dims, dims, err);
}

bool config_equal(const struct kernel *kernel, const struct config *a, const struct config *b)
{
    return memcmp(a->values, b->values, kernel->n_params * sizeof a->values[0]) == 0;
}

struct config config_default(const struct kernel *kernel)
{
    struct config config = {0};
    for (size_t i = 0; i < kernel->n_params; i++)
        config.values[i] = kernel->params[i].default_value;
    return config;
}

bool task_bind(const struct kernel *kernel, const int64_t *dims, const struct config *config,
               const struct gpu_info *gpu, struct scope *scope, struct err *err)
{
    for (size_t i = 0; i < kernel->n_dims; i++)
        scope_set(scope, kernel->dims[i].name, (double)dims[i]);
    gpu_info_bind(gpu, scope);
    if (!config)
        return true;
    for (size_t i = 0; i < kernel->n_params; i++)
        scope_set(scope, kernel->params[i].name, (double)config->values[i]);
    for (size_t i = 0; i < kernel->n_derived; i++) {
        double value;
        if (!expr_eval(kernel->derived[i].expr, scope, &value, err))
            return err_wrap(err, "%s: derived '%s'", kernel->name, kernel->derived[i].name);
        scope_set(scope, kernel->derived[i].name, value);
    }
    return true;
}

bool task_on_request(const struct kernel *kernel, const int64_t *dims, const struct gpu_info *gpu,
                     bool *out, struct err *err)
{
    struct scope scope = {0};
    double value = 0;
    bool fine = !kernel->on_request || (task_bind(kernel, dims, NULL, gpu, &scope, err) &&
                                        expr_eval(kernel->on_request, &scope, &value, err));
    *out = value != 0;
    scope_finish(&scope);
    return fine || err_wrap(err, "kernel %s, on_request", kernel->name);
}

bool config_allowed(const struct kernel *kernel, const int64_t *dims, const struct config *config,
                    const struct gpu_info *gpu, int *which)
{
    struct scope scope = {0};
    int failed = -1;
    bool good = task_bind(kernel, dims, config, gpu, &scope, NULL);
    for (size_t i = 0; good && i < kernel->n_constraints; i++) {
        double holds;
        good = expr_eval(kernel->constraints[i], &scope, &holds, NULL);
        if (good && holds == 0) {
            failed = (int)i;
            good = false;
        }
    }
    scope_finish(&scope);
    if (!good && which)
        *which = failed;
    return good;
}

static void add_define(char *buf, size_t size, const char *name, int64_t value)
{
    char upper[64];
    size_t i = 0;
    for (; name[i] && i + 1 < sizeof upper; i++)
        upper[i] = (char)toupper((unsigned char)name[i]);
    upper[i] = '\0';
    size_t n = strlen(buf);
    snprintf(buf + n, size - n, "%s-DWT_%s=%lld", n ? " " : "", upper, (long long)value);
}

char *config_defines(const struct kernel *kernel, const int64_t *dims, const struct config *config,
                     char *buf, size_t size)
{
    buf[0] = '\0';
    for (size_t i = 0; config && i < kernel->n_params; i++)
        if (!kernel->params[i].at_launch)
            add_define(buf, size, kernel->params[i].name, config->values[i]);
    for (size_t i = 0; i < kernel->n_dims; i++)
        if (kernel->dims[i].is_static)
            add_define(buf, size, kernel->dims[i].name, dims[i]);
    return buf;
}

bool task_equal(const struct task *a, const struct task *b)
{
    return a->kernel == b->kernel && strcmp(a->dtype, b->dtype) == 0 &&
           memcmp(a->dims, b->dims, sizeof a->dims) == 0;
}

double dim_apart(int64_t a, int64_t b)
{
    return fabs(log2((a > 0 ? (double)a : 0.5) / (b > 0 ? (double)b : 0.5)));
}
