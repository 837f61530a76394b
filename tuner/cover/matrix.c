/* SPDX-License-Identifier: MIT */
/* The cells, and which of them to measure. Surprise: a winner's own cell is never barred, so that
 * every task can always be served. */
#include "tuner/cover/matrix.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

#define NEARLY 0.05      /* beyond the regret; a config that far off may be good one m further */
#define NOISE_FLOOR 0.01 /* as in finals */

static int values_compare(const struct kernel *kernel, const struct config *a,
                          const struct config *b)
{
    for (size_t i = 0; i < kernel->n_params; i++)
        if (a->values[i] != b->values[i])
            return a->values[i] < b->values[i] ? -1 : 1;
    return 0;
}

bool configs_share_cubin(const struct kernel *kernel, const struct config *a,
                         const struct config *b)
{
    for (size_t i = 0; i < kernel->n_params; i++)
        if (!kernel->params[i].at_launch && a->values[i] != b->values[i])
            return false;
    return true;
}

bool tasks_same_family(const struct task *a, const struct task *b)
{
    for (size_t d = 1; d < a->kernel->n_dims; d++)
        if (a->dims[d] != b->dims[d])
            return false;
    return a->kernel == b->kernel && strcmp(a->dtype, b->dtype) == 0;
}

static int by_family(const void *left, const void *right)
{
    const struct task *a = &((const struct cover_task *)left)->task;
    const struct task *b = &((const struct cover_task *)right)->task;
    int order = strcmp(a->dtype, b->dtype);
    for (size_t d = 1; order == 0 && d < a->kernel->n_dims; d++)
        order = (a->dims[d] > b->dims[d]) - (a->dims[d] < b->dims[d]);
    return order ? order : (a->dims[0] > b->dims[0]) - (a->dims[0] < b->dims[0]);
}

/* Insertion keeps the list sorted and each config once. */
static void config_add(struct cover_matrix *matrix, const struct config *config)
{
    size_t at = 0;
    int order = 1;
    while (at < matrix->n_configs &&
           (order = values_compare(matrix->kernel, &matrix->configs[at], config)) < 0)
        at++;
    if (at < matrix->n_configs && order == 0)
        return;
    memmove(&matrix->configs[at + 1], &matrix->configs[at],
            (matrix->n_configs - at) * sizeof *matrix->configs);
    matrix->configs[at] = *config;
    matrix->n_configs++;
}

static size_t config_find(const struct cover_matrix *matrix, const struct config *config)
{
    size_t i = 0;
    while (values_compare(matrix->kernel, &matrix->configs[i], config) != 0)
        i++;
    return i;
}

struct cover_cell *matrix_cell(const struct cover_matrix *matrix, size_t task, size_t config)
{
    return &matrix->cells[task * matrix->n_configs + config];
}

void matrix_init(struct cover_matrix *matrix, const struct cover_task *tasks, size_t n_tasks,
                 const struct config *candidates, size_t n_candidates, double regret)
{
    assert(n_tasks > 0);
    *matrix =
        (struct cover_matrix){.kernel = tasks[0].task.kernel, .n_tasks = n_tasks, .regret = regret};
    matrix->tasks = xcalloc(n_tasks, sizeof *matrix->tasks);
    matrix->configs = xcalloc(n_tasks + n_candidates, sizeof *matrix->configs);
    memcpy(matrix->tasks, tasks, n_tasks * sizeof *tasks);
    qsort(matrix->tasks, n_tasks, sizeof *matrix->tasks, by_family);
    for (size_t i = 0; i < n_tasks; i++)
        config_add(matrix, &tasks[i].winner);
    for (size_t i = 0; i < n_candidates; i++)
        config_add(matrix, &candidates[i]);
    matrix->registers = xcalloc(matrix->n_configs, sizeof *matrix->registers);
    matrix->cells = xcalloc(n_tasks * matrix->n_configs, sizeof *matrix->cells);
    for (size_t i = 0; i < n_tasks; i++) {
        struct cover_task *task = &matrix->tasks[i];
        task->own = config_find(matrix, &task->winner);
        *matrix_cell(matrix, i, task->own) =
            (struct cover_cell){CELL_TIMED, task->median_us, task->median_us, task->noise};
    }
}

void matrix_finish(struct cover_matrix *matrix)
{
    free(matrix->tasks);
    free(matrix->configs);
    free(matrix->registers);
    free(matrix->cells);
    *matrix = (struct cover_matrix){0};
}

static double floored(double noise) { return noise > NOISE_FLOOR ? noise : NOISE_FLOOR; }

/* The default in the winner's own final stands for the default in this one. */
static bool beats_default(const struct cover_task *task, double ratio)
{
    return task->default_us <= 0 ||
           ratio * task->median_us <= task->default_us * (1 + floored(task->noise));
}

double matrix_best(const struct cover_matrix *matrix, size_t task)
{
    double best = 1;
    for (size_t i = 0; i < matrix->n_configs; i++) {
        const struct cover_cell *cell = matrix_cell(matrix, task, i);
        double ratio = cell->state == CELL_TIMED ? cell->us / cell->winner_us : 1;
        if (ratio < 1 - floored(cell->noise) && ratio < best &&
            beats_default(&matrix->tasks[task], ratio))
            best = ratio;
    }
    return best;
}

bool cell_serves(const struct cover_matrix *matrix, size_t task, size_t config, double best)
{
    const struct cover_cell *cell = matrix_cell(matrix, task, config);
    const struct cover_task *t = &matrix->tasks[task];
    if (cell->state != CELL_TIMED)
        return false;
    if (config == t->own && best >= 1)
        return true;
    double ratio = cell->us / cell->winner_us;
    return ratio <= best * (1 + matrix->regret) && beats_default(t, ratio);
}

static bool nearly(const struct cover_matrix *matrix, size_t task, size_t config)
{
    const struct cover_cell *cell = matrix_cell(matrix, task, config);
    return cell->state == CELL_TIMED && cell->us <= cell->winner_us * (1 + matrix->regret + NEARLY);
}

/* Tasks are sorted, so the next m of a family stands behind, also where another dim grows along
 * with m. */
static bool neighbours(const struct cover_matrix *matrix, size_t a, size_t b)
{
    const struct task *x = &matrix->tasks[a < b ? a : b].task;
    const struct task *y = &matrix->tasks[a < b ? b : a].task;
    bool next = a + 1 == b || b + 1 == a;
    return x->dims[0] == y->dims[0] ||
           (next && strcmp(x->dtype, y->dtype) == 0 && x->dims[0] < y->dims[0]);
}

size_t matrix_wanted(const struct cover_matrix *matrix, size_t task, size_t *configs, size_t max)
{
    size_t n = 0;
    for (size_t c = 0; c < matrix->n_configs && n < max; c++) {
        bool wanted = false;
        for (size_t t = 0; t < matrix->n_tasks && !wanted; t++)
            wanted = t != task && neighbours(matrix, task, t) && nearly(matrix, t, c);
        if (wanted && matrix_cell(matrix, task, c)->state == CELL_UNKNOWN)
            configs[n++] = c;
    }
    return n;
}
