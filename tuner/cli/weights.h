/* SPDX-License-Identifier: MIT */
/* `tune --weight-by`: how many trials each task gets, by the time it takes in a mix of passes. */
#pragma once
#include "tuner/cli/tune.h"
#include "tuner/mix/allot.h"
#include "tuner/mix/share.h"

struct gpu_peaks;

struct weights {
    struct arena arena;
    const char *word;     /* the option's, borrowed */
    char about[256];      /* the same in words */
    struct model *models; /* the project's */
    size_t n_models;
    const char **dtypes;
    size_t n_dtypes;
    struct mix_rows rows;
    struct plan whole; /* of all shards: budgets are the same whatever the shard */
    struct bound bound;
    uint64_t identity; /* of rows and plan: part of the plan's keys */
    /* From weights_load on. */
    struct share *shares;         /* by row */
    struct allotment *allotments; /* by task of `whole` */
    int64_t n_trials, n_usual;    /* dealt out; without weights */
    size_t n_timings;             /* that shares rest on */
};

/* Reads the option into tune->weights; without one that stays NULL, and all that follows does
 * nothing. */
bool weights_open(struct tune *tune, const struct plan_request *plan, struct err *err);
/* For tune->plan before it is sharded. False: nothing of the mix is in it. */
bool weights_plan(struct tune *tune, struct err *err);
/* Shares and budgets from what the store knew before this command first ran; tune->plan is put in
 * order, largest weight first; says so on stderr. Needs the kernels' keys. */
bool weights_load(struct tune *tune, struct err *err);
/* Trials of a task that nothing weighs: what --budget says, else the strategy's usual number. */
int weights_usual(const struct tune *tune, const struct task *task);
/* Trials of a task: tune->budget where there are no weights. */
int weights_budget(const struct tune *tune, const struct task *task);
/* False for a task that takes no part in the mix. Without weights all do. */
bool weights_count(const struct tune *tune, const struct task *task);
/* The plan whose kernels have a part in the budgets: of all shards. */
const struct plan *weights_whole(const struct tune *tune);
void weights_finish(struct tune *tune);

/* FILE.csv[:STEPS], as warptune-bench --kernels --format csv writes it. */
bool weights_csv_read(struct weights *weights, const struct project *project, struct err *err);
/* By row: the times of this plan's own winners. */
void weights_measured(const struct tune *tune, struct share *shares);
/* Before: where the time is and who gets how much. On stderr. */
void weights_announce(const struct tune *tune, const struct gpu_peaks *peaks);
/* After: the mix with defaults and with winners. On stdout, a sentence on stderr. */
void weights_report(const struct tune *tune);
