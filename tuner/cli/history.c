/* SPDX-License-Identifier: MIT */
/* Distance of two tasks: summed |log2| ratios of their dims, and more for another run type, static
 * dim or GPU. What is farther than FAR says nothing. */
#include "tuner/cli/history.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/str.h"

#define FAR 6.0
#define OTHER_GPU 2.0
#define OTHER_DTYPE 1.5
#define OTHER_STATIC 1.5
#define FAILED_EXCESS 1.1 /* a failure counts as a config three times slower than the best */

void history_begin(struct history *history, const struct task *task, bool is_other_gpu)
{
    if (history->n_tasks == history->tasks_cap) {
        history->tasks_cap = history->tasks_cap ? history->tasks_cap * 2 : 64;
        history->tasks = xrealloc(history->tasks, history->tasks_cap * sizeof *history->tasks);
    }
    history->tasks[history->n_tasks++] = (struct history_task){
        .task = *task, .is_other_gpu = is_other_gpu, .first = history->n_trials};
}

/* At the clock of the last task's first trial. */
static double evened(struct history *history, double us, double mhz)
{
    return same_clock_us(&history->tasks[history->n_tasks - 1].clock, us, mhz);
}

static void trial_put(struct history *history, const struct config *config, double us)
{
    struct history_task *task = &history->tasks[history->n_tasks - 1];
    if (history->n_trials == history->trials_cap) {
        history->trials_cap = history->trials_cap ? history->trials_cap * 2 : 1024;
        history->trials = xrealloc(history->trials, history->trials_cap * sizeof *history->trials);
    }
    history->trials[history->n_trials++] = (struct history_trial){*config, us};
    task->n++;
    if (us > 0 && (task->best_us == 0 || us < task->best_us))
        task->best_us = us;
}

void history_add(struct history *history, const struct trial *trial)
{
    double us = trial->status == TRIAL_OK ? trial->median_us : 0;
    trial_put(history, &trial->config, evened(history, us, trial->clock_mhz));
}

void history_append(struct history *history, const struct history *other, size_t first)
{
    for (size_t t = first; t < other->n_tasks; t++) {
        const struct history_task *task = &other->tasks[t];
        history_begin(history, &task->task, task->is_other_gpu);
        for (size_t i = 0; i < task->n; i++)
            trial_put(history, &other->trials[task->first + i].config,
                      other->trials[task->first + i].us);
    }
}

void history_cut(struct history *history, size_t n_tasks)
{
    if (n_tasks < history->n_tasks)
        history->n_trials = history->tasks[n_tasks].first;
    history->n_tasks = n_tasks < history->n_tasks ? n_tasks : history->n_tasks;
}

struct load {
    struct history *history;
    const struct project *project;
    const char *gpu_slug;
};

static bool row_load(void *ctx, const struct history_row *row)
{
    struct load *load = ctx;
    struct history *history = load->history;
    struct task task = {.kernel = project_kernel(load->project, row->kernel_name, NULL)};
    struct config config;
    bool is_other = strcmp(row->gpu_slug, load->gpu_slug) != 0;
    if (!task.kernel || !dims_parse(task.kernel, row->dims, task.dims, NULL) ||
        !config_parse(task.kernel, row->config, &config, NULL))
        return true;
    snprintf(task.dtype, sizeof task.dtype, "%s", row->dtype);
    if (row->is_new_task || history->n_tasks == 0)
        history_begin(history, &task, is_other);
    trial_put(history, &config, evened(history, row->us, row->clock_mhz));
    return true;
}

/* "|name|name|"; a plan has its kernels one behind the other. */
static void kernels_list(const struct plan *plan, struct str *out)
{
    const struct kernel *last = NULL;
    for (size_t i = 0; i < plan->n; i++) {
        if (plan->tasks[i].kernel != last)
            str_addf(out, "|%s", plan->tasks[i].kernel->name);
        last = plan->tasks[i].kernel;
    }
    str_add(out, "|");
}

bool history_load(struct history *history, struct store *store, const struct project *project,
                  const struct plan *plan, const char *gpu_slug, const char *besides,
                  struct err *err)
{
    struct load load = {history, project, gpu_slug};
    struct str kernels = {0};
    kernels_list(plan, &kernels);
    bool fine = store_history(store, kernels.text, besides, row_load, &load, err);
    str_finish(&kernels);
    return fine;
}

static double distance(const struct history_task *other, const struct task *task)
{
    double sum = other->is_other_gpu ? OTHER_GPU : 0;
    sum += strcmp(other->task.dtype, task->dtype) == 0 ? 0 : OTHER_DTYPE;
    for (size_t i = 0; i < task->kernel->n_dims; i++) {
        double apart = dim_apart(other->task.dims[i], task->dims[i]);
        sum += task->kernel->dims[i].is_static && apart > 0 ? OTHER_STATIC : apart;
    }
    return sum;
}

static bool is_same(const struct history_task *other, const struct task *task)
{
    return !other->is_other_gpu && task_equal(&other->task, task);
}

struct near {
    const struct history_task *task;
    double distance;
};

/* Into its place among at most HISTORY_TASKS. */
static size_t near_put(struct near *near, size_t n, const struct history_task *task, double at)
{
    size_t i = n < HISTORY_TASKS ? n : HISTORY_TASKS - 1;
    if (n == HISTORY_TASKS && at >= near[i].distance)
        return n;
    for (; i > 0 && near[i - 1].distance > at; i--)
        near[i] = near[i - 1];
    near[i] = (struct near){task, at};
    return n < HISTORY_TASKS ? n + 1 : n;
}

static int trial_order(const void *a, const void *b)
{
    const struct history_trial *x = *(const struct history_trial *const *)a,
                               *y = *(const struct history_trial *const *)b;
    double u = x->us > 0 ? x->us : INFINITY, v = y->us > 0 ? y->us : INFINITY;
    if (u != v)
        return u < v ? -1 : 1;
    return (x > y) - (x < y);
}

static size_t points_of(const struct history *history, const struct near *near,
                        struct prior_point *out)
{
    const struct history_task *task = near->task;
    const struct history_trial **sorted = xcalloc(task->n + 1, sizeof *sorted);
    size_t n = task->n < HISTORY_OF_TASK ? task->n : HISTORY_OF_TASK, best = n / 2;
    for (size_t i = 0; i < task->n; i++)
        sorted[i] = &history->trials[task->first + i];
    qsort(sorted, task->n, sizeof *sorted, trial_order);
    for (size_t i = 0; i < n; i++) {
        size_t at = i < best ? i : best + (i - best) * (task->n - best) / (n - best);
        double us = sorted[at]->us;
        out[i] = (struct prior_point){.config = sorted[at]->config,
                                      .excess = us > 0 ? log(us / task->best_us) : FAILED_EXCESS,
                                      .distance = near->distance};
    }
    free(sorted);
    return n;
}

size_t history_points(const struct history *history, const struct task *task,
                      struct prior_point out[HISTORY_POINTS])
{
    struct near near[HISTORY_TASKS];
    size_t n_near = 0, n = 0;
    for (size_t i = 0; i < history->n_tasks; i++) {
        const struct history_task *other = &history->tasks[i];
        if (other->task.kernel != task->kernel || other->best_us == 0 || is_same(other, task))
            continue;
        double at = distance(other, task);
        if (at < FAR)
            n_near = near_put(near, n_near, other, at);
    }
    for (size_t i = 0; i < n_near; i++)
        n += points_of(history, &near[i], out + n);
    return n;
}

void history_finish(struct history *history)
{
    free(history->tasks);
    free(history->trials);
    *history = (struct history){0};
}
