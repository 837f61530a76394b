/* SPDX-License-Identifier: MIT */
/* Cells and edges from measurements: what is known already comes from the book, what is missing
 * from interleaved finals, each of which goes into the book at once. An interrupted run loses
 * nothing. */
#pragma once
#include "tuner/core/gpu_info.h"
#include "tuner/cover/matrix.h"
#include "tuner/measure/evaluator.h"

typedef void (*trial_visit)(void *to, const struct trial *trial);

struct cover_book {
    /* Trials of a phase ("search", "final") of a task, oldest first. */
    void (*trials)(void *ctx, const struct task *task, const char *phase, trial_visit visit,
                   void *to);
    /* A config of a final; false when it could not be kept. */
    bool (*record)(void *ctx, const struct task *task, const struct trial *trial, struct err *err);
    bool (*quarantined)(void *ctx, const struct task *task, const struct config *config);
    /* Asked before and after each final. True: no more, keep what there is. */
    bool (*is_over)(void *ctx, const struct task *task);
    void *ctx;
};

struct cover_tools {
    struct evaluator *evaluator;
    const struct gpu_info *gpu;
    struct cover_book book;
    int rounds;                /* of a final, 0: 7 for cells, a race for edges */
    bool is_over;              /* as the book said */
    int64_t n_finals, n_cells; /* measured so far, counted up */
};

/* The configs of a task's finals that are within the regret or the noise of its winner, which is
 * left out, each once. Returns how many, at most `max`. */
size_t ties_find(struct cover_tools *tools, const struct cover_task *task, double regret,
                 struct config *out, size_t max);
/* Fills the cells that the book knows, and the registers. */
void cells_load(struct cover_tools *tools, struct cover_matrix *matrix);
/* Measures what matrix_wanted asks for, until it asks for nothing. False: broken. Over: the rest
 * stays unknown. */
bool cells_measure(struct cover_tools *tools, struct cover_matrix *matrix, struct err *err);

/* Where `upper`, chosen at high_m, overtakes `lower`, chosen at low's m. */
struct edge_question {
    const struct task *low;
    int64_t high_m;
    struct config lower, upper;
};
struct edge_answer {
    bool is_found;      /* else one of them could not be timed at some m, or it was over */
    int64_t last;       /* the last m of lower; upper begins at last + 1 */
    double last_us[2];  /* lower's and upper's median at last; 0 where that is low's m */
    double first_us[2]; /* at last + 1; 0 where that is high_m */
    int n_probes;       /* m at which the pair was timed, now or earlier */
};
bool edge_measure(struct cover_tools *tools, const struct edge_question *question,
                  struct edge_answer *answer, struct err *err);
