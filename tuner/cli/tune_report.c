/* SPDX-License-Identifier: MIT */
/* How a tune run is doing, on stderr, and the table it ends with, on stdout. */
#include <math.h>
#include <stdio.h>

#include "tuner/base/log.h"
#include "tuner/base/proc.h"
#include "tuner/base/str.h"
#include "tuner/cli/tune.h"

#define REDRAW_S 0.1

static void tally_add(struct tally *sum, const struct tally *one)
{
    sum->tasks += one->tasks;
    sum->already += one->already;
    sum->unsolved += one->unsolved;
    sum->trials += one->trials;
    sum->measured += one->measured;
    sum->carried += one->carried;
    sum->twins += one->twins;
    for (int i = 0; i < TRIAL_STATUS_COUNT; i++)
        sum->failures[i] += one->failures[i];
    sum->wall_s += one->wall_s;
    sum->log_speedup += one->log_speedup;
    sum->n_speedup += one->n_speedup;
}

void report_progress(struct tune *tune, const struct task *task)
{
    char text[TASK_TEXT_MAX];
    struct tally sum = {0};
    double now_s = clock_now_s(), passed_s = now_s - tune->start_s;
    if (now_s - tune->shown_s < REDRAW_S)
        return;
    tune->shown_s = now_s;
    for (size_t k = 0; k < tune->project.n_kernels; k++)
        tally_add(&sum, &tune->tallies[k]);
    double ended = (double)(tune->n_done + tune->n_searched);
    double left = (double)(tune->n_pending + tune->n_to_search) - ended;
    double left_s = ended > 0 ? passed_s / ended * left : 0;
    log_progress("%zu/%zu tasks  %.1f trials/s  %s%dm%02ds left  %s", tune->n_done, tune->n_pending,
                 (double)(sum.measured + sum.carried + sum.twins) / fmax(passed_s, 1e-3),
                 ended > 0 ? "" : "? ", (int)left_s / 60, (int)left_s % 60,
                 task_format(task, text, sizeof text));
}

static void failures_cell(struct table *table, const struct tally *tally)
{
    struct str text = {0};
    for (int i = 0; i < TRIAL_STATUS_COUNT; i++)
        if (tally->failures[i])
            str_addf(&text, "%s%lld %s", text.len ? ", " : "", (long long)tally->failures[i],
                     trial_status_name((enum trial_status)i));
    table_cell(table, "%s", text.text ? text.text : "-");
    str_finish(&text);
}

static void tally_row(struct table *table, const char *name, const struct tally *tally)
{
    table_row(table);
    table_cell(table, "%s", name);
    table_cell(table, "%zu", tally->tasks);
    table_cell(table, "%zu", tally->already);
    table_cell(table, "%zu", tally->unsolved);
    table_cell(table, "%lld", (long long)tally->trials);
    table_cell(table, "%lld", (long long)tally->measured);
    table_cell(table, "%lld", (long long)tally->carried);
    table_cell(table, "%lld", (long long)tally->twins);
    failures_cell(table, tally);
    table_cell(table, "%.1f", tally->wall_s);
    table_cell(table, "%.1f", (double)tally->measured / fmax(tally->wall_s, 1e-3));
    if (tally->n_speedup)
        table_cell(table, "%.3f", exp(tally->log_speedup / (double)tally->n_speedup));
    else
        table_cell(table, "%s", "-");
}

void report_summary(const struct tune *tune)
{
    static const char *const columns[] = {
        "kernel",  "tasks", "already_tuned", "unsolved", "trials",       "measured_now",
        "carried", "twins", "failures",      "wall_s",   "trials_per_s", "speedup_geomean"};
    struct table table;
    struct tally sum = {0};
    table_init(&table, columns, sizeof columns / sizeof *columns);
    for (size_t k = 0; k < tune->project.n_kernels; k++)
        if (tune->tallies[k].tasks) {
            tally_row(&table, tune->project.kernels[k]->name, &tune->tallies[k]);
            tally_add(&sum, &tune->tallies[k]);
        }
    sum.wall_s = clock_now_s() - tune->start_s;
    tally_row(&table, "all", &sum);
    table_print(&table, tune->format, stdout);
    table_finish(&table);
}

void report_carried(const struct tune *tune)
{
    struct tally sum = {0};
    for (size_t k = 0; k < tune->project.n_kernels; k++)
        tally_add(&sum, &tune->tallies[k]);
    if (sum.carried)
        fprintf(stderr,
                "%lld of %lld trials are carried over: their code, launch and data are those of an "
                "earlier driver, CUDA or source; --fresh measures them\n",
                (long long)sum.carried, (long long)sum.trials);
}
