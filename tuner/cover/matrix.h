/* SPDX-License-Identifier: MIT */
/* What the candidates of a kernel cost on each of its tasks: which of these cells are worth
 * measuring, and which few candidates serve all tasks. Pure: cells are filled by the caller. */
#pragma once
#include "tuner/core/trial.h"

enum cell_state {
    CELL_UNKNOWN,
    CELL_BARRED, /* not allowed for this task, fails on it, in quarantine, or can't be measured */
    CELL_FAR,    /* only a search's timing, and far from the winner's */
    CELL_TIMED   /* in one final with the task's winner */
};

struct cover_cell {
    enum cell_state state;
    double us, winner_us; /* medians of the same final, when TIMED */
    double noise;         /* of the pair */
};

struct cover_task {
    struct task task;
    struct config winner;
    double median_us, default_us, noise; /* as the store has them */
    size_t own;                          /* the winner's index among the candidates */
};

/* Tasks of a kernel with equal static dims, so that equal compiled params are one cubin. */
struct cover_matrix {
    const struct kernel *kernel;
    struct cover_task *tasks; /* by family (run type and dims other than m), then m */
    size_t n_tasks;
    struct config *configs; /* candidates: the tasks' winners and ties, in canonical order */
    int *registers;         /* of a config; 0 unknown */
    size_t n_configs;
    struct cover_cell *cells; /* [n_tasks][n_configs] */
    double regret;            /* 0.01: at most 1 % slower than the best */
};

/* Takes copies; sorts both. The winners' own cells are filled, the rest is unknown. */
void matrix_init(struct cover_matrix *matrix, const struct cover_task *tasks, size_t n_tasks,
                 const struct config *candidates, size_t n_candidates, double regret);
void matrix_finish(struct cover_matrix *matrix);
struct cover_cell *matrix_cell(const struct cover_matrix *matrix, size_t task, size_t config);

bool tasks_same_family(const struct task *a, const struct task *b);
/* Equal but for params that are set at launch. */
bool configs_share_cubin(const struct kernel *kernel, const struct config *a,
                         const struct config *b);

/* The task's best time as a part of its winner's: 1, less only where another config beat the winner
 * beyond noise. */
double matrix_best(const struct cover_matrix *matrix, size_t task);
/* Within the regret of the best (of matrix_best), and not slower than the default beyond noise. */
bool cell_serves(const struct cover_matrix *matrix, size_t task, size_t config, double best);
/* Unknown cells of a task that are worth measuring, at most `max`: a config is looked at where it
 * is good, or nearly so, on a neighbour (the next m, or the same m of another shape).
 * What is skipped can only make a cover larger, never slower. */
size_t matrix_wanted(const struct cover_matrix *matrix, size_t task, size_t *configs, size_t max);

struct cover_choice {
    size_t *config;  /* [n_tasks] */
    size_t n_before; /* cubins of the winners */
    size_t n_cubins; /* cubins of the choice */
    bool is_least;   /* no smaller choice exists among the cells known */
};
/* The fewest cubins that serve every task, then fewest registers in sum, then canonical order.
 * Within them, and within 1 % of the fastest of them, a family gets the fewest changes of config
 * along m. */
void matrix_choose(const struct cover_matrix *matrix, struct cover_choice *out);
void choice_finish(struct cover_choice *choice);
