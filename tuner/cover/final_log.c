/* SPDX-License-Identifier: MIT */
/* Reading finals back, and measuring new ones. */
#include "tuner/cover/final_log.h"

#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"

bool final_failed(const struct trial *trial)
{
    return trial->status != TRIAL_OK && trial->status != TRIAL_CONSTRAINT &&
           strncmp(trial->message, "not measured", 12) != 0;
}

struct reading {
    struct final_log *log;
    const struct kernel *kernel;
};

static void take(void *to, const struct trial *trial)
{
    struct reading *reading = to;
    struct final_log *log = reading->log;
    int final = log->n ? log->items[log->n - 1].final : 0;
    bool again = false;
    for (size_t i = log->n; i > 0 && log->items[i - 1].final == final; i--)
        again |= config_equal(reading->kernel, &log->items[i - 1].trial.config, &trial->config);
    if (log->n == log->cap) {
        log->cap = log->cap ? 2 * log->cap : 16;
        log->items = xrealloc(log->items, log->cap * sizeof *log->items);
    }
    log->items[log->n++] = (struct logged){*trial, final + again};
}

void final_log_read(struct final_log *log, const struct cover_tools *tools, const struct task *task)
{
    struct reading reading = {log, task->kernel};
    *log = (struct final_log){0};
    tools->book.trials(tools->book.ctx, task, "final", take, &reading);
}

void final_log_finish(struct final_log *log)
{
    free(log->items);
    *log = (struct final_log){0};
}

static const struct logged *logged_before(const struct final_log *log, const struct kernel *kernel,
                                          const struct config *config, int before)
{
    for (size_t i = log->n; i > 0; i--)
        if (log->items[i - 1].final < before &&
            config_equal(kernel, &log->items[i - 1].trial.config, config))
            return &log->items[i - 1];
    return NULL;
}

const struct trial *final_log_last(const struct final_log *log, const struct kernel *kernel,
                                   const struct config *config)
{
    const struct logged *last =
        log->n ? logged_before(log, kernel, config, log->items[log->n - 1].final + 1) : NULL;
    return last ? &last->trial : NULL;
}

bool final_log_pair(const struct final_log *log, const struct kernel *kernel,
                    const struct config *a, const struct config *b, const struct trial **trial_a,
                    const struct trial **trial_b)
{
    int before = log->n ? log->items[log->n - 1].final + 1 : 0;
    for (;;) {
        const struct logged *x = logged_before(log, kernel, a, before);
        const struct logged *y = logged_before(log, kernel, b, before);
        if (!x || !y)
            return false;
        if (x->final == y->final && x->trial.status == TRIAL_OK && y->trial.status == TRIAL_OK) {
            *trial_a = &x->trial;
            *trial_b = &y->trial;
            return true;
        }
        before = x->final == y->final  ? x->final
                 : x->final < y->final ? x->final + 1
                                       : y->final + 1;
    }
}

/* A context that is lost, or a device child that dies, takes every config of a final along, and
 * says LAUNCH_FAILED of those that are not known to be guilty. One alone may really not launch. */
static void spare_innocents(struct trial *trials, size_t n)
{
    size_t n_lost = 0;
    for (size_t i = 0; i < n; i++)
        n_lost += trials[i].status == TRIAL_LAUNCH_FAILED || trials[i].status == TRIAL_CRASHED ||
                  trials[i].status == TRIAL_TIMEOUT;
    for (size_t i = 0; n_lost > 1 && i < n; i++)
        if (trials[i].status == TRIAL_LAUNCH_FAILED)
            trials[i].status = TRIAL_CONSTRAINT;
}

/* What a replay doesn't know has status CONSTRAINT; one config that works compares nothing. */
static bool says_something(const struct trial *trials, size_t n)
{
    size_t n_known = 0, n_failed = 0;
    for (size_t i = 0; i < n; i++) {
        n_known += trials[i].status != TRIAL_CONSTRAINT;
        n_failed += final_failed(&trials[i]);
    }
    return n_known >= 2 || n_failed;
}

static bool final_keep(struct cover_tools *tools, const struct task *task,
                       const struct trial *trials, size_t n, struct err *err)
{
    tools->n_finals++;
    for (size_t i = 0; i < n; i++) {
        if (trials[i].status == TRIAL_CONSTRAINT)
            continue;
        tools->n_cells++;
        if (!tools->book.record(tools->book.ctx, task, &trials[i], err))
            return false;
    }
    return true;
}

static bool over(struct cover_tools *tools, const struct task *task)
{
    tools->is_over = tools->is_over || tools->book.is_over(tools->book.ctx, task);
    return tools->is_over;
}

bool final_measure(struct cover_tools *tools, const struct task *task, const struct config *configs,
                   size_t n, int rounds, struct trial *out, bool *whole, struct err *err)
{
    *whole = !over(tools, task);
    if (!*whole)
        return true;
    if (tools->rounds > 0)
        rounds = tools->rounds;
    if (!tools->evaluator->final(tools->evaluator, task, configs, n, rounds, out, err))
        return false;
    *whole = !over(tools, task);
    for (size_t i = 0; i < n; i++) {
        out[i].config = configs[i];
        /* A signal to the whole group ends the device's child too: no fault of the configs. */
        if (out[i].status != TRIAL_OK && !*whole)
            out[i].status = TRIAL_CONSTRAINT;
    }
    if (*whole)
        spare_innocents(out, n);
    return !says_something(out, n) || final_keep(tools, task, out, n, err);
}
