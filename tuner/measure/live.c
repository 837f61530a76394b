/* SPDX-License-Identifier: MIT */
/* The live evaluator: jobs wait for their compiles, then go one line at a time to the one device
 * child. The child never holds more than two, so that a kill loses little: the one it was at gets
 * the blame, the other is sent again. */
#include "tuner/measure/live.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/base/stats.h"
#include "tuner/core/race.h"
#include "tuner/measure/device_child.h"
#include "tuner/measure/device_link.h"
#include "tuner/measure/live_internal.h"
#include "tuner/measure/live_job.h"
#include "tuner/measure/recall.h"

enum { SENT_MOST = 2, POLL_MOST_MS = 200, POLL_OTHERS_MS = 10, LOSSES_MOST = 2 };
static const double DEADLINE_S = 20;

struct live {
    struct evaluator evaluator;
    struct gpu_info gpu;
    double deadline_s;
    struct jit *jit;
    struct {
        bool is_wanted; /* not by a child that a test brings */
        struct live_unit unit;
        int told; /* which of the link's starts */
    } support;
    struct device_child child;
    struct device_link link;
    struct str line;
    struct live_job **jobs; /* in order of submission */
    size_t n_jobs, jobs_cap;
    struct live_job *sent[SENT_MOST]; /* [0] is what the child works on */
    size_t n_sent;
    double head_since_s;
    uint64_t n_tickets;
    struct best { /* found since the jobs that wait were submitted; us 0: nothing */
        struct task task;
        double us;
    } best, best_ahead;
    struct recall recall;
};

static void job_add(struct live *live, struct live_job *job)
{
    job->shares = live->recall.known != NULL;
    if (live->n_jobs == live->jobs_cap) {
        live->jobs_cap = live->jobs_cap ? live->jobs_cap * 2 : 64;
        live->jobs = xrealloc(live->jobs, live->jobs_cap * sizeof *live->jobs);
    }
    job->ticket = live->n_tickets++;
    live->jobs[live->n_jobs++] = job;
}

static void job_remove(struct live *live, struct live_job *job)
{
    for (size_t i = 0; i < live->n_jobs; i++)
        if (live->jobs[i] == job) {
            memmove(&live->jobs[i], &live->jobs[i + 1],
                    (live->n_jobs - i - 1) * sizeof *live->jobs);
            live->n_jobs--;
            break;
        }
    free(job);
}

static void sent_drop_head(struct live *live)
{
    memmove(&live->sent[0], &live->sent[1], (live->n_sent - 1) * sizeof live->sent[0]);
    live->n_sent--;
    live->head_since_s = clock_now_s();
}

/* The child is gone: what it had not begun goes back in line. */
static void sent_recall(struct live *live)
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
    sent_recall(live);
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
            sent_recall(live);
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
            sent_recall(live);
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

/* Keeps the child fed. */
static bool feed(struct live *live, struct err *err)
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

/* One step; false when the run is broken. */
static bool step(struct live *live, struct err *err)
{
    if (!hear(live, err) || !feed(live, err))
        return false;
    if (any_done(live))
        return true;
    wait_for_news(live);
    if (!hear(live, err))
        return false;
    enforce_deadline(live);
    return true;
}

static void live_tend(struct evaluator *self, int ms) { jit_tend(((struct live *)self)->jit, ms); }

/* What was begun of it ahead; NULL: nothing. */
static struct live_job *ahead_find(const struct live *live, const struct task *task,
                                   const struct config *config)
{
    for (size_t i = 0; i < live->n_jobs; i++) {
        struct live_job *job = live->jobs[i];
        if (job->is_ahead && task_equal(job->task, task) &&
            config_equal(task->kernel, &job->trials[0].config, config))
            return job;
    }
    return NULL;
}

static void live_ahead(struct evaluator *self, const struct task *task, const struct config *config)
{
    struct live *live = (struct live *)self;
    if (config_allowed(task->kernel, task->dims, config, &live->gpu, NULL) &&
        !ahead_find(live, task, config))
        job_add(live, job_new_ahead(live->jit, &live->gpu, task, config));
}

/* The search of the task is over: nobody will ask for the rest. */
static void ahead_drop(struct live *live, const struct task *task)
{
    for (size_t i = live->n_jobs; i-- > 0;)
        if (live->jobs[i]->is_ahead && live->jobs[i]->state != JOB_SENT &&
            task_equal(live->jobs[i]->task, task))
            job_remove(live, live->jobs[i]);
}

static bool live_submit(struct evaluator *self, const struct measure_request *request,
                        struct err *err)
{
    struct live *live = (struct live *)self;
    struct live_job *begun = request->is_search && !request->thorough
                                 ? ahead_find(live, request->task, &request->config)
                                 : NULL;
    if (begun) {
        job_ask(begun, live->jit, request);
        return feed(live, err);
    }
    struct live_job *job = job_new(live->jit, &live->gpu, request->task, &request->config, 1);
    job->callers_ticket = request->ticket;
    job->best_us = request->best_us;
    job->thorough = request->thorough;
    job->is_search = request->is_search;
    job_add(live, job);
    return feed(live, err);
}

static bool live_next(struct evaluator *self, uint64_t *ticket, struct trial *out, struct err *err)
{
    struct live *live = (struct live *)self;
    for (bool any = false;; any = false) {
        for (size_t i = 0; i < live->n_jobs; i++) {
            struct live_job *job = live->jobs[i];
            any |= !job->is_ahead;
            if (job->state != JOB_DONE || job->rounds || job->is_ahead)
                continue;
            *ticket = job->callers_ticket;
            *out = job->trials[0];
            trial_finish(out);
            job_remove(live, job);
            feed(live, NULL); /* a broken run shows at the next step */
            return true;
        }
        if (!any || !step(live, err))
            return false;
    }
}

static void live_prefetch(struct evaluator *self, const struct task *task,
                          const struct config *config)
{
    struct live *live = (struct live *)self;
    if (config_allowed(task->kernel, task->dims, config, &live->gpu, NULL))
        job_prefetch(live->jit, task, config);
}

static bool live_final(struct evaluator *self, const struct task *task,
                       const struct config *configs, size_t n, int rounds, struct trial *out,
                       struct err *err)
{
    struct live *live = (struct live *)self;
    if (n < 1 || n > JOB_CONFIGS_MAX || rounds < 0 || rounds > SAMPLES_MAX)
        return err_set(err, "a final of %zu configs and %d rounds: at most %d and %d", n, rounds,
                       JOB_CONFIGS_MAX, SAMPLES_MAX);
    struct live_job *job = job_new(live->jit, &live->gpu, task, configs, n);
    job->rounds = rounds ? rounds : RACE_ROUNDS_MOST;
    job->is_race = rounds == 0;
    job->thorough = true;
    ahead_drop(live, task);
    job_add(live, job);
    while (job->state != JOB_DONE)
        if (!step(live, err)) {
            sent_recall(live); /* the run is over: no job may point to what is freed here */
            job_remove(live, job);
            return false;
        }
    ahead_drop(live, task); /* one was under way */
    for (size_t i = 0; i < n; i++) {
        out[i] = job->trials[i];
        trial_finish(&out[i]);
    }
    job_remove(live, job);
    return true;
}

static void live_free(struct evaluator *self)
{
    struct live *live = (struct live *)self;
    if (!live)
        return;
    link_finish(&live->link);
    log_debug("the device process is gone");
    str_finish(&live->line);
    for (size_t i = 0; i < live->n_jobs; i++)
        free(live->jobs[i]);
    free(live->jobs);
    recall_finish(&live->recall);
    jit_free(live->jit);
    free(live);
}

static struct live *new_base(const struct live_options *options, const struct gpu_info *gpu,
                             struct err *err)
{
    struct live *live = xcalloc(1, sizeof *live);
    live->evaluator = (struct evaluator){.submit = live_submit,
                                         .next = live_next,
                                         .prefetch = live_prefetch,
                                         .ahead = live_ahead,
                                         .tend = live_tend,
                                         .final = live_final,
                                         .free = live_free};
    live->gpu = *gpu;
    live->recall =
        (struct recall){.known = options->known, .ctx = options->known_ctx, .root = options->root};
    live->deadline_s = options->deadline_s > 0 ? options->deadline_s : DEADLINE_S;
    live->jit = farm_take(options, gpu, err);
    if (live->jit)
        return live;
    free(live);
    return NULL;
}

struct evaluator *live_new_with_child(const struct live_options *options,
                                      const struct gpu_info *gpu, int (*body)(void *ctx, int fd),
                                      void *ctx, struct err *err)
{
    struct live *live = new_base(options, gpu, err);
    if (!live)
        return NULL;
    live->link.body = body;
    live->link.ctx = ctx;
    return &live->evaluator;
}

struct evaluator *live_new(const struct live_options *options, const struct gpu_info *gpu,
                           struct err *err)
{
    struct live *live = new_base(options, gpu, err);
    if (!live)
        return NULL;
    live->support.unit.id = jit_submit(live->jit, &support_unit);
    live->support.is_wanted = true;
    live->child = (struct device_child){.device = options->device,
                                        .seed = options->seed,
                                        .is_traced = options->timer == TIMER_CUPTI,
                                        .kernels = options->kernels,
                                        .n_kernels = options->n_kernels};
    live->link.body = device_child_run;
    live->link.ctx = &live->child;
    if (options->waiting && !live->child.is_traced) { /* tracing starts before the driver does */
        live->link.spare = *options->waiting;
        *options->waiting = (struct proc){0};
        device_child_go(&live->link.go, options->device, options->seed);
    }
    return &live->evaluator;
}
