/* SPDX-License-Identifier: MIT */
/* How a cover is doing, on stderr, and the table it ends with, on stdout. */
#include <math.h>
#include <stdio.h>

#include "tuner/base/log.h"
#include "tuner/base/proc.h"
#include "tuner/cli/cover.h"

#define REDRAW_S 0.1

void cover_progress(struct cover *cover, const struct task *task)
{
    char text[TASK_TEXT_MAX];
    double now_s = clock_now_s(), passed_s = now_s - cover->start_s;
    if (now_s - cover->shown_s < REDRAW_S)
        return;
    cover->shown_s = now_s;
    double left_s =
        cover->n_done ? passed_s / (double)cover->n_done * (double)(cover->n_units - cover->n_done)
                      : 0;
    log_progress("%zu/%zu tasks and edges  %lld finals  %s%dm%02ds left  %s", cover->n_done,
                 cover->n_units, (long long)cover->tools.n_finals, cover->n_done ? "" : "? ",
                 (int)left_s / 60, (int)left_s % 60, task_format(task, text, sizeof text));
}

struct sum {
    size_t n_tasks, n_before, n_cubins, n_changes, n_edges;
    int64_t n_finals;
    double worst, total;
    bool is_least;
};

static void group_add(struct sum *sum, const struct cover_group *group)
{
    const struct cover_matrix *m = &group->matrix;
    sum->n_finals += group->n_finals;
    if (!group->is_whole)
        return;
    sum->n_tasks += m->n_tasks;
    sum->n_before += group->choice.n_before;
    sum->n_cubins += group->choice.n_cubins;
    sum->n_edges += group->n_edges;
    sum->is_least = sum->is_least && group->choice.is_least;
    for (size_t t = 0; t < m->n_tasks; t++) {
        const struct cover_cell *cell = matrix_cell(m, t, group->choice.config[t]);
        double cost = cell->us / cell->winner_us - 1;
        sum->worst = fmax(sum->worst, cost);
        sum->total += cost;
        sum->n_changes += cover_changes(group, t);
    }
}

static void sum_row(struct table *table, const char *name, const struct sum *sum)
{
    table_row(table);
    table_cell(table, "%s", name);
    table_cell(table, "%zu", sum->n_tasks);
    table_cell(table, "%zu", sum->n_before);
    table_cell(table, "%zu", sum->n_cubins);
    table_cell(table, "%s", sum->is_least ? "yes" : "no");
    table_cell(table, "%.2f", sum->worst * 100);
    table_cell(table, "%.2f", sum->n_tasks ? sum->total / (double)sum->n_tasks * 100 : 0.0);
    table_cell(table, "%zu", sum->n_changes);
    table_cell(table, "%zu", sum->n_edges);
    table_cell(table, "%lld", (long long)sum->n_finals);
}

void cover_summary(const struct cover *cover)
{
    static const char *const columns[] = {"kernel", "tasks",     "cubins_before", "cubins",
                                          "least",  "worst_pct", "mean_pct",      "changes",
                                          "edges",  "finals_now"};
    struct table table;
    struct sum all = {.is_least = true};
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t k = 0; k < cover->project.n_kernels; k++) {
        struct sum sum = {.is_least = true};
        bool any = false;
        for (size_t i = 0; i < cover->n_groups; i++)
            if (cover->groups[i].kernel == k) {
                group_add(&sum, &cover->groups[i]);
                group_add(&all, &cover->groups[i]);
                any = true;
            }
        if (any)
            sum_row(&table, cover->project.kernels[k]->name, &sum);
    }
    sum_row(&table, "all", &all);
    table_print(&table, cover->format, stdout);
    table_finish(&table);
}
