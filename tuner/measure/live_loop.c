/* SPDX-License-Identifier: MIT */
/* Jobs wait for their compiles, then go one line at a time to the one device child. The child never
 * holds more than two, so that a kill loses little: the one it was at gets the blame, the other is
 * sent again. */
#include "tuner/measure/live_loop.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/base/stats.h"
#include "tuner/measure/live_internal.h"

enum { POLL_MOST_MS = 200, POLL_OTHERS_MS = 10, LOSSES_MOST = 2 };

static void sent_drop_head(struct live *live)
{
    memmove(&live->sent[0], &live->sent[1], (live->n_sent - 1) * sizeof live->sent[0]);
    live->n_sent--;
    live->head_since_s = clock_now_s();
}

void loop_unsend(struct live *live)
{
    for (size_t i = 0; i < live->n_sent; i++)
        live->sent[i]->state = JOB_READY;
    live->n_sent = 0;
}

/* The job is over: those that waited for it have its answer. */
static void twins_answer(struct live *live, const struct live_job *job)
{
    for (size_t i = 0; job->state == JOB_DONE && i < live->n_jobs; i++)
        if (live->jobs[i]->state == JOB_READY && job_is_twin(live->jobs[i], job))
            job_take_twin(live->jobs[i], job);
}

/* The child died, hung or spoke garbage while at its first job. A final gets another chance, since
 * its configs have been measured before. */
static void blame_head(struct live *live, enum trial_status status, const char *message)
{
    link_stop(&live->link);
    if (live->n_sent) {
        struct live_job *job = live->sent[0];
        log_warn("device process: %s", message);
        sent_drop_head(live);
        if (job->was_sent_ahead)
            job_put_off(job);
        else if (job->rounds && ++job->n_losses < LOSSES_MOST)
            job->state = JOB_READY;
        else /* which config of a final it was is not known */
            job_fail(job, job->n_sent > 1 ? TRIAL_LAUNCH_FAILED : status, message);
        twins_answer(live, job);
    }
    loop_unsend(live);
}

static void best_hear(struct live *live, const struct live_job *job)
{
    const struct trial *trial = &job->trials[0];
    struct best *best = job->is_ahead ? &live->best_ahead : &live->best;
    if (!job->is_search || trial->status != TRIAL_OK || !trial->n_samples)
        return;
    double us = stats_median(trial->samples_us, trial->n_samples);
    if (best->us > 0 && task_equal(&best->task, job->task) && best->us <= us)
        return;
    best->task = *job->task;
    best->us = us;
}

/* A search's job may have waited while others ended. */
static void best_tell(const struct live *live, struct live_job *job)
{
    const struct best *best = job->is_ahead ? &live->best_ahead : &live->best;
    if (job->is_search && best->us > 0 && task_equal(&best->task, job->task) &&
        (job->best_us == 0 || best->us < job->best_us))
        job->best_us = best->us;
}

static void answer(struct live *live)
{
    struct device_answer *got = xcalloc(1, sizeof *got);
    if (!live->n_sent || !answer_read(live->line.text, got) || !job_take(live->sent[0], got)) {
        blame_head(live, TRIAL_CRASHED, "the device process answered garbage");
    } else {
        struct live_job *job = live->sent[0];
        log_debug("%s on the device for %.1f ms",
                  job->rounds     ? "final"
                  : job->is_ahead ? "trial ahead"
                                  : "trial",
                  (clock_now_s() - live->head_since_s) * 1e3);
        sent_drop_head(live);
        if (job->was_sent_ahead && job->trials[0].status != TRIAL_OK)
            job_put_off(job);
        best_hear(live, job);
        twins_answer(live, job);
        if (got->is_last) {
            link_stop(&live->link);
            loop_unsend(live);
        }
    }
    free(got);
}

/* Everything the child has said by now. */
static bool hear(struct live *live, struct err *err)
{
    char why[128] = "", message[256];
    for (;;) {
        switch (link_hear(&live->link, &live->line, why, sizeof why, err)) {
        case LINK_LINE:
            answer(live);
            break;
        case LINK_ENDED:
            snprintf(message, sizeof message, "the device process ended: %.100s", why);
            blame_head(live, TRIAL_CRASHED, message);
            return true;
        case LINK_BROKEN:
            loop_unsend(live);
            return false;
        case LINK_NOTHING:
        default:
            return true;
        }
    }
}

static double head_left_s(const struct live *live)
{
    return live->head_since_s + live->sent[0]->limit_s - clock_now_s();
}

static void enforce_deadline(struct live *live)
{
    char message[128];
    if (!live->n_sent || head_left_s(live) > 0)
        return;
    snprintf(message, sizeof message, "no answer within %.3g s: the device process was killed",
             live->sent[0]->limit_s);
    blame_head(live, TRIAL_TIMEOUT, message);
}

static void send_job(struct live *live, struct live_job *job)
{
    str_clear(&live->line);
    best_tell(live, job);
    job_send(job, &live->line);
    job->limit_s = job_deadline_s(job, &live->gpu, live->deadline_s);
    if (!live->n_sent)
        live->head_since_s = clock_now_s();
    live->sent[live->n_sent++] = job;
    line_write(live->link.proc.fd, live->line.text); /* a dead child is noticed when it is heard */
}

static bool twin_is_sent(const struct live *live, const struct live_job *job)
{
    for (size_t i = 0; i < live->n_sent; i++)
        if (job_is_twin(job, live->sent[i]))
            return true;
    return false;
}

static void compiles_move_on(struct live *live)
{
    for (size_t i = 0; i < live->n_jobs; i++)
        if (live->jobs[i]->state == JOB_COMPILING) {
            job_advance(live->jobs[i], live->jit);
            if (live->jobs[i]->state == JOB_READY)
                recall_job(&live->recall, live->jobs[i], &live->gpu);
        }
}

/* Each child waits for the path of its own kernels. */
static bool support_tell(struct live *live, struct err *err)
{
    struct live_unit *unit = &live->support.unit;
    if (!live->support.is_wanted || !live->link.proc.pid ||
        live->support.told == live->link.n_starts)
        return true;
    unit->is_done = unit->is_done || jit_poll(live->jit, unit->id, 0, &unit->cubin);
    if (!unit->is_done)
        return true;
    if (unit->cubin.status != TRIAL_OK)
        return err_set(err, "%s: %s", support_unit.source_path, unit->cubin.message);
    str_clear(&live->line);
    device_child_tell(&live->line, unit->cubin.path);
    line_write(live->link.proc.fd, live->line.text); /* as send_job */
    live->support.told = live->link.n_starts;
    return true;
}

/* It starts as soon as there is something to do: creating a context takes as long as compiling a
 * config. */
static bool child_start(struct live *live, struct err *err)
{
    size_t n_fds;
    const int *fds = jit_fds(live->jit, &n_fds);
    return live->n_jobs == 0 || link_start(&live->link, fds, n_fds, err);
}

/* Into the gaps between what is asked for: one at a time, as that may come at any moment, and of
 * the task that comes next, as the child keeps no third shape. */
static void feed_ahead(struct live *live)
{
    const struct task *next = NULL;
    for (size_t i = 0; live->link.is_ready && i < live->n_jobs && !live->n_sent; i++) {
        struct live_job *job = live->jobs[i];
        if (!job->is_ahead || (next && !task_equal(next, job->task)))
            continue;
        next = job->task;
        if (!job->is_put_off && job->state == JOB_READY)
            send_job(live, job);
    }
}

bool loop_feed(struct live *live, struct err *err)
{
    compiles_move_on(live);
    for (size_t i = 0; i < live->n_jobs && live->n_sent < SENT_MOST; i++) {
        if (live->jobs[i]->state != JOB_READY || live->jobs[i]->is_ahead ||
            twin_is_sent(live, live->jobs[i]))
            continue;
        if (!child_start(live, err))
            return false;
        if (!live->link.is_ready)
            break;
        send_job(live, live->jobs[i]);
    }
    feed_ahead(live);
    return (live->link.n_starts > 0 || child_start(live, err)) && support_tell(live, err);
}

static bool any_done(const struct live *live)
{
    for (size_t i = 0; i < live->n_jobs; i++)
        if (live->jobs[i]->state == JOB_DONE && !live->jobs[i]->is_ahead)
            return true;
    return false;
}

/* Sleeps until the farm or the child has something, or a deadline is near. */
static void wait_for_news(struct live *live)
{
    size_t n_fds, n = 0;
    int timeout_ms = POLL_MOST_MS;
    const int *fds = jit_fds(live->jit, &n_fds);
    struct pollfd *polled = xcalloc(n_fds + 1, sizeof *polled);
    if (live->link.proc.pid)
        polled[n++] = (struct pollfd){.fd = live->link.proc.fd, .events = POLLIN};
    for (size_t i = 0; i < n_fds; i++)
        polled[n++] = (struct pollfd){.fd = fds[i], .events = POLLIN};
    if (live->n_sent && head_left_s(live) * 1e3 < timeout_ms)
        timeout_ms = head_left_s(live) > 0 ? (int)(head_left_s(live) * 1e3) + 1 : 0;
    if (jit_waits_for_others(live->jit) && timeout_ms > POLL_OTHERS_MS)
        timeout_ms = POLL_OTHERS_MS;
    poll(polled, n, timeout_ms);
    free(polled);
}

bool loop_step(struct live *live, struct err *err)
{
    if (!hear(live, err) || !loop_feed(live, err))
        return false;
    if (any_done(live))
        return true;
    wait_for_news(live);
    if (!hear(live, err))
        return false;
    enforce_deadline(live);
    return true;
}
