/* SPDX-License-Identifier: MIT */
/* The live evaluator: requests become jobs, and finished jobs trials. What happens to a job in
 * between is the loop's. */
#include "tuner/measure/live.h"

#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/core/race.h"
#include "tuner/measure/live_internal.h"
#include "tuner/measure/live_loop.h"

static const double DEADLINE_S = 20;

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
    struct live_job *job = request->is_search && !request->thorough
                               ? ahead_find(live, request->task, &request->config)
                               : NULL;
    if (job)
        job_hasten(job, live->jit);
    else
        job_add(live, job = job_new(live->jit, &live->gpu, request->task, &request->config, 1));
    job_ask(job, request);
    return loop_feed(live, err);
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
            loop_feed(live, NULL); /* a broken run shows at the next step */
            return true;
        }
        if (!any || !loop_step(live, err))
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

static struct live_job *final_add(struct live *live, const struct task *task,
                                  const struct config *configs, size_t n, int rounds)
{
    struct live_job *job = job_new(live->jit, &live->gpu, task, configs, n);
    job->rounds = rounds ? rounds : RACE_ROUNDS_MOST;
    job->is_race = rounds == 0;
    job->thorough = true;
    ahead_drop(live, task);
    job_add(live, job);
    return job;
}

static bool live_final(struct evaluator *self, const struct task *task,
                       const struct config *configs, size_t n, int rounds, struct trial *out,
                       struct err *err)
{
    struct live *live = (struct live *)self;
    if (n < 1 || n > JOB_CONFIGS_MAX || rounds < 0 || rounds > SAMPLES_MAX)
        return err_set(err, "a final of %zu configs and %d rounds: at most %d and %d", n, rounds,
                       JOB_CONFIGS_MAX, SAMPLES_MAX);
    struct live_job *job = final_add(live, task, configs, n, rounds);
    bool fine = true;
    while (fine && job->state != JOB_DONE)
        fine = loop_step(live, err);
    if (fine)
        ahead_drop(live, task); /* one was under way */
    else
        loop_unsend(live); /* the run is over: no job may point to what is freed here */
    for (size_t i = 0; fine && i < n; i++) {
        out[i] = job->trials[i];
        trial_finish(&out[i]);
    }
    job_remove(live, job);
    return fine;
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
