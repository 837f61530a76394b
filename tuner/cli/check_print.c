/* SPDX-License-Identifier: MIT */
/* The tables of `warptune check`, and the command that shows each failure again. Speed is printed
 * only when all are right. */
#include <stdio.h>

#include "tuner/cli/check.h"

/* "out 1e-3 + 1e-2*|ref|, ..." */
static void tolerance_format(const struct kernel *kernel, char *out, size_t size)
{
    size_t at = 0;
    out[0] = '\0';
    for (size_t i = 0; i < kernel->n_args && at < size; i++) {
        const struct kernel_arg *arg = &kernel->args[i];
        if (arg->check_abs || arg->check_rel)
            at += (size_t)snprintf(out + at, size - at, "%s%s %s + %s*|ref|", at ? ", " : "",
                                   arg->name, arg->check_abs ? expr_text(arg->check_abs) : "0",
                                   arg->check_rel ? expr_text(arg->check_rel) : "0");
    }
}

static const char *result_word(const struct shape_result *result)
{
    return result->n_failed       ? "FAIL"
           : result->lacks_memory ? "no memory"
           : result->n            ? "PASS"
                                  : "no config";
}

static void print_shapes(const struct check *check)
{
    static const char *const columns[] = {"result",   "kernel",    "shape",    "configs",
                                          "failures", "max_error", "tolerance"};
    struct table table;
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < check->plan.n; i++) {
        char dims[TASK_TEXT_MAX], tolerance[256];
        const struct task *task = &check->plan.tasks[i];
        const struct shape_result *result = &check->results[i];
        tolerance_format(task->kernel, tolerance, sizeof tolerance);
        table_row(&table);
        table_cell(&table, "%s", result_word(result));
        table_cell(&table, "%s", task->kernel->name);
        table_cell(&table, "%s", dims_format(task->kernel, task->dims, dims, sizeof dims));
        table_cell(&table, "%zu", result->n);
        table_cell(&table, "%zu", result->n_failed);
        table_cell(&table, "%.3g", result->max_error);
        table_cell(&table, "%s", tolerance);
    }
    table_print(&table, check->format, stdout);
    table_finish(&table);
}

/* With --bench: a row for each config. */
static void print_configs(const struct check *check)
{
    const char *columns[] = {
        "result",    "kernel",    "shape",  "config",
        "max_error", "registers", "status", check->n_failed ? "" : "median_us"};
    struct table table;
    table_init(&table, columns, sizeof columns / sizeof *columns - (check->n_failed ? 1 : 0));
    for (size_t i = 0; i < check->n; i++) {
        char dims[TASK_TEXT_MAX], config[CONFIG_TEXT_MAX];
        const struct trial *trial = &check->trials[i];
        const struct task *task = &check->plan.tasks[check->shape_of[i]];
        table_row(&table);
        table_cell(&table, "%s", trial->status == TRIAL_OK ? "PASS" : "FAIL");
        table_cell(&table, "%s", task->kernel->name);
        table_cell(&table, "%s", dims_format(task->kernel, task->dims, dims, sizeof dims));
        table_cell(&table, "%s",
                   config_format(task->kernel, &trial->config, config, sizeof config));
        table_cell(&table, "%.3g", trial->max_error);
        table_cell(&table, "%d", trial->build.registers);
        table_cell(&table, "%s", trial_status_name(trial->status));
        if (!check->n_failed)
            table_cell(&table, "%.2f", trial->median_us);
    }
    table_print(&table, check->format, stdout);
    table_finish(&table);
}

void check_failures_print(const struct check *check)
{
    for (size_t i = 0; i < check->n; i++) {
        char dims[TASK_TEXT_MAX], config[CONFIG_TEXT_MAX];
        const struct trial *trial = &check->trials[i];
        const struct task *task = &check->plan.tasks[check->shape_of[i]];
        if (trial->status == TRIAL_OK)
            continue;
        fprintf(stderr,
                "%s: %s\n  warptune check --kernel %s --shape '%s' --config '%s' --seed %llu\n",
                trial_status_name(trial->status), trial->message, task->kernel->name,
                dims_format(task->kernel, task->dims, dims, sizeof dims),
                config_format(task->kernel, &trial->config, config, sizeof config),
                (unsigned long long)check->seed);
    }
}

bool check_print(const struct check *check)
{
    size_t n = 0;
    for (size_t i = 0; i < check->plan.n; i++)
        n += check->results[i].n;
    check_failures_print(check);
    if (check->bench)
        print_configs(check);
    else
        print_shapes(check);
    fprintf(stderr, "%s: %zu passed, %zu failed%s\n", check->kernel_name, n - check->n_failed,
            check->n_failed,
            n == 0                            ? "; nothing was compared: no config suits this GPU"
            : check->bench && check->n_failed ? "; no speed is shown before all are right"
                                              : "");
    return n > 0 && !check->n_failed;
}
