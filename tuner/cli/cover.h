/* SPDX-License-Identifier: MIT */
/* The parts of `warptune cover`: the request as typed, the groups of tasks, the run, the report. */
#pragma once
#include "db/store.h"
#include "tuner/base/table.h"
#include "tuner/cli/device.h"
#include "tuner/cli/project.h"
#include "tuner/cover/probe.h"
#include "tuner/space/space.h"

struct cover_request {
    const char *models, *dtypes, *kernels, *m, *regret, *budget, *device, *timer, *db, *cache,
        *format;
    int64_t jobs;
    uint64_t seed;
    bool no_edges;
    const char *command; /* the whole line, for the run's row */
};

/* Tasks of a kernel with equal static dims: what can share cubins. */
struct cover_group {
    size_t kernel; /* index in project.kernels */
    struct cover_matrix matrix;
    struct cover_choice choice;
    int64_t n_finals;
    size_t n_edges, n_lost; /* edges that are known, and changes of config without one */
    bool is_whole;          /* the choice is made, and in the store */
};

struct cover {
    const struct cover_request *request;
    struct project project;
    struct plan plan;
    enum table_format format;
    double regret; /* 0.01 */
    struct device device;
    struct evaluator *evaluator;
    struct store *store;
    int64_t env_id, run_id; /* run_id 0: nothing was written yet */
    int64_t *kernel_ids;    /* by index in project.kernels; 0 not of the plan */
    struct cover_group *groups;
    size_t n_groups, n_untuned; /* tasks of the plan without a winner */
    struct cover_tools tools;
    const volatile int *stop;
    size_t n_done, n_units;           /* tasks covered and edges found, of how many */
    double start_s, shown_s, limit_s; /* limit_s 0: none */
};

/* Covers what is tuned, then finds the edges. False: broken, err. */
bool cover_run(struct cover *cover, struct err *err);
/* Fills groups from the plan and the store, n_untuned and n_units. */
bool cover_groups_make(struct cover *cover, struct err *err);
void cover_groups_finish(struct cover *cover);

/* The neighbours t, t + 1 of a group that are one family with two configs, as chosen, or while
 * nothing is chosen, as won. */
bool cover_changes(const struct cover_group *group, size_t t);

void cover_progress(struct cover *cover, const struct task *task);
void cover_summary(const struct cover *cover);
