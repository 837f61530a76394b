/* SPDX-License-Identifier: MIT */
/* Cells from the book and from finals. Surprise: a final that its winner doesn't survive is taken
 * apart into pairs, since one bad config ends the device's child for all of them. */
#include "tuner/cover/probe.h"

#include <math.h>
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/core/race.h"
#include "tuner/cover/final_log.h"

enum { CONTENDERS = 7 }; /* of a final, beside the winner */
#define LEVEL 0.05
#define FAR 0.10 /* beyond the regret: no search is that wrong about a config */

static bool is_close(const struct trial *trial, const struct trial *winner, double regret)
{
    struct paired pair = paired_compare(trial, winner, LEVEL);
    double noise = paired_noise(&pair);
    return exp(pair.shift) <= 1 + (noise > regret ? noise : regret);
}

size_t ties_find(struct cover_tools *tools, const struct cover_task *task, double regret,
                 struct config *out, size_t max)
{
    struct final_log log;
    size_t n = 0;
    final_log_read(&log, tools, &task->task);
    for (size_t i = 0; i < log.n && n < max; i++) {
        const struct trial *trial, *winner;
        const struct config *config = &log.items[i].trial.config;
        bool known = config_equal(task->task.kernel, config, &task->winner);
        for (size_t j = 0; j < n && !known; j++)
            known = config_equal(task->task.kernel, config, &out[j]);
        if (!known &&
            final_log_pair(&log, task->task.kernel, config, &task->winner, &trial, &winner) &&
            is_close(trial, winner, regret))
            out[n++] = *config;
    }
    final_log_finish(&log);
    return n;
}

static void cell_time(struct cover_cell *cell, const struct trial *trial,
                      const struct trial *winner)
{
    struct paired pair = paired_compare(trial, winner, LEVEL);
    *cell = (struct cover_cell){CELL_TIMED, winner->median_us * exp(pair.shift), winner->median_us,
                                paired_noise(&pair)};
}

/* What the search said of a task's candidates. */
struct searched {
    struct cover_matrix *matrix;
    size_t task;
};

static void searched_take(void *to, const struct trial *trial)
{
    const struct searched *s = to;
    struct cover_matrix *m = s->matrix;
    for (size_t c = 0; c < m->n_configs; c++) {
        struct cover_cell *cell = matrix_cell(m, s->task, c);
        if (!config_equal(m->kernel, &m->configs[c], &trial->config))
            continue;
        if (trial->build.registers > m->registers[c])
            m->registers[c] = trial->build.registers;
        if (cell->state != CELL_UNKNOWN)
            continue;
        if (trial->status != TRIAL_OK)
            cell->state = CELL_BARRED;
        else if (trial->median_us > m->tasks[s->task].median_us * (1 + m->regret + FAR))
            cell->state = CELL_FAR;
    }
}

static void cell_load(const struct cover_tools *tools, struct cover_matrix *m,
                      const struct final_log *log, size_t t, size_t c)
{
    const struct cover_task *task = &m->tasks[t];
    struct cover_cell *cell = matrix_cell(m, t, c);
    const struct trial *trial, *winner, *last = final_log_last(log, m->kernel, &m->configs[c]);
    if (last && last->build.registers > m->registers[c])
        m->registers[c] = last->build.registers;
    if (c == task->own)
        return;
    if ((last && final_failed(last)) ||
        !config_allowed(m->kernel, task->task.dims, &m->configs[c], tools->gpu, NULL) ||
        tools->book.quarantined(tools->book.ctx, &task->task, &m->configs[c]))
        cell->state = CELL_BARRED;
    else if (final_log_pair(log, m->kernel, &m->configs[c], &task->winner, &trial, &winner))
        cell_time(cell, trial, winner);
}

void cells_load(struct cover_tools *tools, struct cover_matrix *matrix)
{
    for (size_t t = 0; t < matrix->n_tasks; t++) {
        struct final_log log;
        struct searched searched = {matrix, t};
        const struct task *task = &matrix->tasks[t].task;
        final_log_read(&log, tools, task);
        for (size_t c = 0; c < matrix->n_configs; c++)
            cell_load(tools, matrix, &log, t, c);
        final_log_finish(&log);
        tools->book.trials(tools->book.ctx, task, "search", searched_take, &searched);
    }
}

/* A config that takes its winner along says alone what is wrong with it. */
static bool contest_alone(struct cover_tools *tools, struct cover_matrix *m, size_t t, size_t c,
                          struct err *err)
{
    struct trial trial;
    bool whole;
    matrix_cell(m, t, c)->state = CELL_BARRED;
    return final_measure(tools, &m->tasks[t].task, &m->configs[c], 1, ROUNDS_OF_CELL, &trial,
                         &whole, err);
}

/* Nothing can be compared with a winner that fails now. */
static void task_give_up(const struct cover_matrix *m, size_t t)
{
    char text[TASK_TEXT_MAX];
    log_warn("%s: its winner failed in a final; tune it again",
             task_format(&m->tasks[t].task, text, sizeof text));
    for (size_t c = 0; c < m->n_configs; c++)
        if (matrix_cell(m, t, c)->state == CELL_UNKNOWN)
            matrix_cell(m, t, c)->state = CELL_BARRED;
}

/* The winner and `n` contenders, one final. */
static bool contest(struct cover_tools *tools, struct cover_matrix *m, size_t t,
                    const size_t *wanted, size_t n, struct err *err)
{
    struct config configs[CONTENDERS + 1] = {m->tasks[t].winner};
    struct trial *trials = xcalloc(CONTENDERS + 1, sizeof *trials);
    bool whole, fine;
    for (size_t i = 0; i < n; i++)
        configs[i + 1] = m->configs[wanted[i]];
    fine = final_measure(tools, &m->tasks[t].task, configs, n + 1, ROUNDS_OF_CELL, trials, &whole,
                         err);
    bool torn = fine && trials[0].status != TRIAL_OK;
    bool lost = fine && whole && final_failed(&trials[0]);
    if (lost)
        task_give_up(m, t);
    for (size_t i = 0; fine && whole && !lost && i < n; i++) {
        struct cover_cell *cell = matrix_cell(m, t, wanted[i]);
        if (trials[i + 1].build.registers > m->registers[wanted[i]])
            m->registers[wanted[i]] = trials[i + 1].build.registers;
        if (!torn && trials[i + 1].status == TRIAL_OK)
            cell_time(cell, &trials[i + 1], &trials[0]);
        else if (!torn || final_failed(&trials[i + 1]))
            cell->state = CELL_BARRED;
        else
            fine = n > 1 ? contest(tools, m, t, &wanted[i], 1, err)
                         : contest_alone(tools, m, t, wanted[i], err);
    }
    free(trials);
    return fine;
}

/* The compiles of the first finals run beside the measuring. */
static void cells_prefetch(struct cover_tools *tools, const struct cover_matrix *m)
{
    for (size_t t = 0; tools->evaluator->prefetch && t < m->n_tasks; t++) {
        size_t wanted[CONTENDERS];
        size_t n = matrix_wanted(m, t, wanted, CONTENDERS);
        for (size_t i = 0; i < n; i++)
            tools->evaluator->prefetch(tools->evaluator, &m->tasks[t].task, &m->configs[wanted[i]]);
    }
}

bool cells_measure(struct cover_tools *tools, struct cover_matrix *matrix, struct err *err)
{
    bool more = true;
    cells_prefetch(tools, matrix);
    while (more && !tools->is_over) {
        more = false;
        for (size_t t = 0; t < matrix->n_tasks && !tools->is_over; t++) {
            size_t wanted[CONTENDERS];
            size_t n = matrix_wanted(matrix, t, wanted, CONTENDERS);
            if (n && !contest(tools, matrix, t, wanted, n, err))
                return false;
            more = more || n > 0;
        }
    }
    return true;
}
