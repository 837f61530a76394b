/* SPDX-License-Identifier: MIT */
/* The plan's tuned tasks, grouped by what can share a cubin, and the choice of a group. */
#include <stdlib.h>

#include "tuner/base/err.h"
#include "tuner/cli/cover.h"

enum { TIES_MOST = 16 };

static size_t kernel_index(const struct cover *cover, const struct kernel *kernel)
{
    size_t i = 0;
    while (cover->project.kernels[i] != kernel)
        i++;
    return i;
}

static bool kernels_register(struct cover *cover, struct err *err)
{
    for (size_t i = 0; i < cover->plan.n; i++) {
        char hash[33];
        const struct kernel *kernel = cover->plan.tasks[i].kernel;
        int64_t *id = &cover->kernel_ids[kernel_index(cover, kernel)];
        if (!*id && (!project_source_hash(&cover->project, kernel, hash, err) ||
                     !store_kernel(cover->store, kernel, hash, id, err)))
            return false;
    }
    return true;
}

/* Tasks with a winner; returns how many. */
static size_t tuned_tasks(struct cover *cover, struct cover_task *out)
{
    size_t n = 0;
    for (size_t i = 0; i < cover->plan.n; i++) {
        struct winner winner;
        const struct task *task = &cover->plan.tasks[i];
        int64_t kernel = cover->kernel_ids[kernel_index(cover, task->kernel)];
        if (!store_winner_find(cover->store, cover->env_id, kernel, task, NULL, &winner)) {
            cover->n_untuned++;
            continue;
        }
        out[n++] = (struct cover_task){.task = *task,
                                       .winner = winner.config,
                                       .median_us = winner.median_us,
                                       .default_us = winner.default_us,
                                       .noise = winner.noise};
    }
    return n;
}

static bool shares_cubins(const struct task *a, const struct task *b)
{
    for (size_t d = 0; d < a->kernel->n_dims; d++)
        if (a->kernel->dims[d].is_static && a->dims[d] != b->dims[d])
            return false;
    return a->kernel == b->kernel;
}

/* Winners come by themselves; beside them what tied with one, and the default, which every header
 * holds anyway. */
static void group_fill(struct cover *cover, struct cover_group *group,
                       const struct cover_task *tasks, size_t n)
{
    struct config *ties = xcalloc(n * TIES_MOST + 1, sizeof *ties);
    size_t n_ties = 0;
    group->kernel = kernel_index(cover, tasks[0].task.kernel);
    ties[n_ties++] = config_default(tasks[0].task.kernel);
    for (size_t i = 0; i < n; i++)
        n_ties += ties_find(&cover->tools, &tasks[i], cover->regret, &ties[n_ties], TIES_MOST);
    matrix_init(&group->matrix, tasks, n, ties, n_ties, cover->regret);
    cells_load(&cover->tools, &group->matrix);
    free(ties);
}

bool cover_groups_make(struct cover *cover, struct err *err)
{
    if (!kernels_register(cover, err))
        return false;
    struct cover_task *tasks = xcalloc(cover->plan.n + 1, sizeof *tasks);
    struct cover_task *alike = xcalloc(cover->plan.n + 1, sizeof *alike);
    size_t n = tuned_tasks(cover, tasks), n_left;
    cover->groups = xcalloc(n + 1, sizeof *cover->groups);
    cover->n_units = n;
    for (; n; n = n_left) {
        size_t n_alike = 0;
        struct task first = tasks[0].task;
        n_left = 0;
        for (size_t i = 0; i < n; i++)
            if (shares_cubins(&first, &tasks[i].task))
                alike[n_alike++] = tasks[i];
            else
                tasks[n_left++] = tasks[i];
        group_fill(cover, &cover->groups[cover->n_groups++], alike, n_alike);
    }
    free(tasks);
    free(alike);
    return true;
}

void cover_groups_finish(struct cover *cover)
{
    for (size_t i = 0; i < cover->n_groups; i++) {
        matrix_finish(&cover->groups[i].matrix);
        choice_finish(&cover->groups[i].choice);
    }
    free(cover->groups);
    cover->groups = NULL;
    cover->n_groups = 0;
}

static size_t config_of(const struct cover_group *group, size_t t)
{
    return group->choice.config ? group->choice.config[t] : group->matrix.tasks[t].own;
}

bool cover_changes(const struct cover_group *group, size_t t)
{
    const struct cover_matrix *m = &group->matrix;
    return t + 1 < m->n_tasks && tasks_same_family(&m->tasks[t].task, &m->tasks[t + 1].task) &&
           config_of(group, t) != config_of(group, t + 1);
}
