/* SPDX-License-Identifier: MIT */
/* The process: says hello, then answers jobs until its socket closes. Every failure of the driver
 * becomes the status of the config that was running; after one that loses the context the child
 * answers and leaves, and the parent starts another. */
#include "tuner/measure/device_child.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/base/proc.h"
#include "tuner/gpu/trace.h"
#include "tuner/measure/device_worker.h"

static void stages_log(const struct device_job *job, const double at_s[3])
{
    log_debug("in the device process: check of %zu %.1f ms, timing %.1f ms", job->n,
              (at_s[1] - at_s[0]) * 1e3, (at_s[2] - at_s[1]) * 1e3);
}

static void job_run(struct worker *worker, const struct device_job *job,
                    struct device_answer *answer)
{
    struct err err = {0};
    double at_s[3] = {clock_now_s()};
    worker_choose_main(worker, job);
    size_t n_right = job_check(worker, job, answer);
    at_s[1] = clock_now_s();
    if (gpu_error_is_sticky(worker->gpu)) {
        err_set(&err, "its check failed");
        worker_give_up(worker, &err, answer);
    } else if (n_right) {
        job_time(worker, job, answer);
    }
    at_s[2] = clock_now_s();
    stages_log(job, at_s);
}

static bool lacked_memory(const struct device_answer *answer)
{
    for (size_t i = 0; i < answer->n; i++)
        if (answer->trials[i].status == TRIAL_OUT_OF_MEMORY)
            return true;
    return false;
}

/* Returns false when the context is lost. */
static bool serve(struct worker *worker, const char *line, int fd)
{
    struct device_job *job = xcalloc(1, sizeof *job);
    struct device_answer *answer = xcalloc(1, sizeof *answer);
    struct str reply = {0};
    struct err err = {0};
    if (job_read(line, worker->options->kernels, worker->options->n_kernels, job, &err)) {
        answer->n = job->n;
        job_run(worker, job, answer);
        if (lacked_memory(answer) && !job->is_ahead && worker->mains[1].pool.base) {
            fixture_drop(&worker->bench, &worker->mains[1]);
            *answer = (struct device_answer){.n = job->n};
            job_run(worker, job, answer);
        }
    } else {
        answer->n = 1;
        answer->trials[0].status = TRIAL_LAUNCH_FAILED;
        snprintf(answer->trials[0].message, sizeof answer->trials[0].message, "%.255s", err.text);
    }
    answer->ticket = job->ticket;
    for (size_t i = 0; i < answer->n; i++)
        answer->is_last |= answer->trials[i].status == TRIAL_CRASHED;
    answer_write(&reply, answer);
    bool go_on = line_write(fd, reply.text) && !answer->is_last;
    str_finish(&reply);
    free(job);
    free(answer);
    return go_on;
}

void device_child_tell(struct str *line, const char *support_cubin)
{
    record_add(line, "cubin", support_cubin);
}

static bool support_hear(int fd, struct str *pending, char *path, size_t size, struct err *err)
{
    struct str line = {0};
    bool heard =
        line_read(fd, pending, &line, -1) == 1 && record_get(line.text, "cubin", path, size);
    str_finish(&line);
    return heard || err_set(err, "the device process was not told of its kernels");
}

static bool worker_open(struct worker *worker, struct str *pending, int fd)
{
    const struct device_child *options = worker->options;
    char support[PATH_MAX];
    struct str hello = {0};
    struct err err = {0};
    device_child_prepare();
    bool ok = !options->is_traced || trace_open(&err);
    worker->gpu = ok ? gpu_open(options->device, &err) : NULL;
    log_debug("in the device process: the context is there");
    ok = worker->gpu && support_hear(fd, pending, support, sizeof support, &err) &&
         bench_open(&worker->bench, worker->gpu, support, options->seed, &err);
    record_add_i64(&hello, "ready", ok);
    record_add(&hello, "message", err.text);
    ok = line_write(fd, hello.text) && ok;
    str_finish(&hello);
    return ok;
}

int device_child_run(void *ctx, int fd)
{
    struct worker *worker = xcalloc(1, sizeof *worker);
    struct str pending = {0}, line = {0};
    worker->options = ctx;
    if (!worker_open(worker, &pending, fd))
        return 1;
    while (line_read(fd, &pending, &line, -1) == 1) {
        if (!serve(worker, line.text, fd))
            break;
        str_clear(&line);
    }
    return 0; /* the process ends: the driver frees everything */
}
