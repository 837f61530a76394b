/* SPDX-License-Identifier: MIT */
/* Searched configs of other tasks, on this GPU and others: what a search expects before it has
 * tried anything. */
#pragma once
#include "db/store.h"
#include "tuner/cli/project.h"
#include "tuner/search/prior.h"
#include "tuner/search/same_clock.h"
#include "tuner/space/space.h"

struct history {
    struct history_task {
        struct task task;
        bool is_other_gpu;
        size_t first, n; /* in trials */
        double best_us;  /* 0: nothing worked */
        struct same_clock clock;
    } * tasks;
    struct history_trial {
        struct config config;
        double us; /* at its task's clock; 0: it failed */
    } * trials;
    size_t n_tasks, n_trials, tasks_cap, trials_cap;
};

/* The trials that follow are of this task. */
void history_begin(struct history *history, const struct task *task, bool is_other_gpu);
void history_add(struct history *history, const struct trial *trial);
/* Adds the tasks of another from `first` on. */
void history_append(struct history *history, const struct history *other, size_t first);
/* Forgets all tasks from `n_tasks` on. */
void history_cut(struct history *history, size_t n_tasks);
/* What the store knows of the plan's kernels, but for runs of the command `besides`: an interrupted
 * run must not learn from itself. */
bool history_load(struct history *history, struct store *store, const struct project *project,
                  const struct plan *plan, const char *gpu_slug, const char *besides,
                  struct err *err);
/* Of the nearest tasks of the kernel, their best configs and an even choice of the others; at most
 * HISTORY_POINTS. The task itself is passed over. */
enum { HISTORY_TASKS = 6, HISTORY_OF_TASK = 48, HISTORY_POINTS = HISTORY_TASKS * HISTORY_OF_TASK };
size_t history_points(const struct history *history, const struct task *task,
                      struct prior_point out[HISTORY_POINTS]);
void history_finish(struct history *history);
