/* SPDX-License-Identifier: MIT */
/* Check, then time. Every failure of the driver becomes the status of the config that was running;
 * after one that loses the context the child answers and leaves, and the parent starts another. */
#include "tuner/measure/device_child.h"

#include <assert.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/log.h"
#include "tuner/base/proc.h"
#include "tuner/base/stats.h"
#include "tuner/core/race.h"
#include "tuner/gpu/trace.h"
#include "tuner/measure/burst.h"
#include "tuner/measure/module_cache.h"
#include "tuner/measure/settle.h"
#include "tuner/measure/wire.h"

enum { SHAPES_MOST = 16, CHECKED_MOST = 1024, ROUGH_ROUNDS = 6 };
static const double RACE_BUDGET_US = 2e6; /* of bursts; what is open then is a tie */

struct worker {
    const struct device_child *options;
    struct gpu *gpu;
    struct bench bench;
    struct module_cache modules;
    struct fixture mains[2], *main; /* the shape that is tuned, and one that comes later; in use */
    struct fixture small[SHAPES_MOST];
    struct {
        uint64_t key;
        double max_error;
    } checked[CHECKED_MOST]; /* what was found right on this context, by hash */
};

/* One config of a job on the device. */
struct entrant {
    struct contender contender;
    struct burst burst;
};

struct final {
    const struct device_job *job;
    struct entrant *entrants;
    struct device_answer *answer;
    struct race *race;
    double (*clocks)[SAMPLES_MAX];
};

static void blame(struct worker *worker, const struct err *err, struct trial *trial)
{
    trial->status = gpu_error_is_memory(worker->gpu)   ? TRIAL_OUT_OF_MEMORY
                    : gpu_error_is_sticky(worker->gpu) ? TRIAL_CRASHED
                                                       : TRIAL_LAUNCH_FAILED;
    trial->n_samples = 0;
    snprintf(trial->message, sizeof trial->message, "%.255s", err->text);
}

static uint64_t check_key(const struct device_job *job, size_t i)
{
    char text[TASK_TEXT_MAX];
    uint64_t key = hash_text(HASH_START, job->cubins[i]);
    key = hash_text(key, config_format(job->task.kernel, &job->configs[i], text, sizeof text));
    key = hash_text(key, task_format(&job->task, text, sizeof text));
    return key | 1;
}

/* Static dims are part of the cubin, so only shapes that agree in them can be checked with it. */
static bool shape_fits(const struct kernel *kernel, const int64_t *shape, const struct task *task)
{
    for (size_t d = 0; d < kernel->n_dims; d++)
        if (kernel->dims[d].is_static && shape[d] != task->dims[d])
            return false;
    return true;
}

/* Binds the contender to a shape and builds the fixture there. */
static bool enter(struct worker *worker, const struct device_job *job, size_t i,
                  struct fixture *fixture, const int64_t *dims, struct contender *contender,
                  struct err *err)
{
    const struct kernel *kernel = job->task.kernel;
    gpu_function reference;
    *contender = (struct contender){.fixture = fixture};
    return module_cache_get(&worker->modules, worker->gpu, job->reference, kernel->reference_entry,
                            &reference, err) &&
           module_cache_get(&worker->modules, worker->gpu, job->cubins[i], kernel->entry,
                            &contender->function, err) &&
           task_bind(kernel, dims, &job->configs[i], gpu_describe(worker->gpu), &contender->scope,
                     err) &&
           fixture_build(&worker->bench, fixture, kernel, dims, &contender->scope, reference,
                         fixture == worker->main, err);
}

/* False with the trial's status set: the device failed, or the result is wrong. */
static bool check_shape(struct worker *worker, const struct device_job *job, size_t i,
                        struct fixture *fixture, const int64_t *dims, struct trial *trial)
{
    struct contender contender;
    struct verdict verdict = {0};
    struct err err = {0};
    bool ran = enter(worker, job, i, fixture, dims, &contender, &err) &&
               contender_check(&worker->bench, &contender, &verdict, &err);
    contender_finish(&contender);
    if (!ran) {
        blame(worker, &err, trial);
        return false;
    }
    if (fixture == worker->main || !verdict.is_right)
        trial->max_error = verdict.max_error;
    if (!verdict.is_right) {
        trial->status = TRIAL_WRONG_RESULT;
        snprintf(trial->message, sizeof trial->message, "%s", verdict.message);
    }
    return verdict.is_right;
}

static bool check_all(struct worker *worker, const struct device_job *job, size_t i,
                      struct trial *trial)
{
    const struct kernel *kernel = job->task.kernel;
    uint64_t key = check_key(job, i);
    size_t slot = key / 2 % CHECKED_MOST;
    if (worker->checked[slot].key == key) {
        trial->max_error = worker->checked[slot].max_error;
        return true;
    }
    for (size_t s = 0; s < kernel->n_check_shapes && s < SHAPES_MOST; s++) {
        const int64_t *dims = kernel->check_shapes[s];
        if (shape_fits(kernel, dims, &job->task) &&
            config_allowed(kernel, dims, &job->configs[i], gpu_describe(worker->gpu), NULL) &&
            !check_shape(worker, job, i, &worker->small[s], dims, trial))
            return false;
    }
    if (!check_shape(worker, job, i, worker->main, job->task.dims, trial))
        return false;
    worker->checked[slot].key = key;
    worker->checked[slot].max_error = trial->max_error;
    return true;
}

/* Scratch for all entrants together, since bursts of a final alternate. */
static bool share_scratch(struct worker *worker, struct entrant *entrants,
                          const struct device_answer *answer, struct err *err)
{
    size_t total = 0, bytes;
    for (size_t i = 0; i < answer->n; i++) {
        if (answer->trials[i].status != TRIAL_OK)
            continue;
        if (!contender_scratch_cost(&entrants[i].contender, &bytes, err))
            return false;
        total += bytes;
    }
    if (!pool_reset(&worker->bench.scratch, worker->gpu, total, err))
        return false;
    for (size_t i = 0; i < answer->n; i++)
        if (answer->trials[i].status == TRIAL_OK &&
            !contender_take_scratch(&worker->bench, &entrants[i].contender, err))
            return false;
    return true;
}

/* Those that were still well when another lost the context are not to blame for it. */
static void give_up(struct worker *worker, const struct err *err, struct device_answer *answer)
{
    for (size_t i = 0; i < answer->n; i++) {
        struct trial *trial = &answer->trials[i];
        if (trial->status != TRIAL_OK)
            continue;
        blame(worker, err, trial);
        if (trial->status == TRIAL_CRASHED && answer->n > 1) {
            trial->status = TRIAL_LAUNCH_FAILED;
            snprintf(trial->message, sizeof trial->message,
                     "not measured, another config of the final lost the context: %.150s",
                     err->text);
        }
    }
}

static bool prepare_all(struct worker *worker, const struct device_job *job,
                        struct entrant *entrants, struct device_answer *answer, struct err *err)
{
    for (size_t i = 0; i < job->n; i++) {
        struct trial *trial = &answer->trials[i];
        if (trial->status == TRIAL_OK &&
            !enter(worker, job, i, worker->main, job->task.dims, &entrants[i].contender, err))
            return false;
    }
    if (!share_scratch(worker, entrants, answer, err))
        return false;
    for (size_t i = 0; i < job->n; i++) {
        struct err why = {0};
        if (answer->trials[i].status != TRIAL_OK ||
            burst_prepare(&worker->bench, &entrants[i].contender, &entrants[i].burst, &why))
            continue;
        blame(worker, &why, &answer->trials[i]);
        if (gpu_error_is_sticky(worker->gpu))
            return err_set(err, "%s", why.text);
    }
    return true;
}

/* One burst of each that is still in the race. */
static bool time_round(struct worker *worker, const struct final *final, int round,
                       double *spent_us, struct err *err)
{
    size_t n = final->job->n;
    for (size_t k = 0; k < n; k++) {
        size_t i = race_turn(round, k, n);
        struct trial *trial = &final->answer->trials[i];
        struct burst *burst = &final->entrants[i].burst;
        struct burst_sample sample;
        if (trial->status != TRIAL_OK || final->race->out[i])
            continue;
        if (!burst_run(&worker->bench, burst, &sample, err)) {
            blame(worker, err, trial);
            return false;
        }
        *spent_us += sample.us * burst->n_launches;
        burst_keep(trial, &sample, final->clocks[i]);
    }
    return true;
}

/* All that will be timed warm up together, to the clock that they will be timed at; where few
 * rounds are asked for a rough idea is wanted, and a round must do. */
static bool settle(struct worker *worker, const struct final *final, struct err *err)
{
    struct burst *bursts[JOB_CONFIGS_MAX];
    size_t which[JOB_CONFIGS_MAX], n = 0, at;
    for (size_t i = 0; i < final->job->n; i++)
        if (final->answer->trials[i].status == TRIAL_OK) {
            which[n] = i;
            bursts[n++] = &final->entrants[i].burst;
        }
    if (n == 0 ||
        settle_clock(&worker->bench, bursts, n, final->job->rounds > ROUGH_ROUNDS, &at, err))
        return true;
    blame(worker, err, &final->answer->trials[which[at]]);
    return false;
}

static bool time_final(struct worker *worker, const struct device_job *job,
                       struct entrant *entrants, struct device_answer *answer, struct err *err)
{
    static_assert((int)JOB_CONFIGS_MAX <= (int)RACE_CONFIGS_MAX, "a job's configs race");
    double clocks[JOB_CONFIGS_MAX][SAMPLES_MAX], spent_us = 0;
    struct race race;
    struct final final = {job, entrants, answer, &race, clocks};
    race_enter(&race, answer->trials, answer->n);
    if (!settle(worker, &final, err))
        return false;
    for (int round = 0; round < job->rounds && !race.is_over; round++) {
        if (!time_round(worker, &final, round, &spent_us, err))
            return false;
        if (job->is_race && race_is_look(round + 1)) {
            race_judge(&race, answer->trials, answer->n);
            race.is_over |= spent_us > RACE_BUDGET_US;
        }
    }
    return true;
}

/* Graphs are traced when they are instantiated while tracing is on. */
static bool trace_final(struct worker *worker, const struct device_job *job, struct err *err)
{
    if (!worker->options->is_traced || !job->rounds)
        return true;
    worker->bench.is_traced = trace_start(err);
    return worker->bench.is_traced;
}

/* Probes are not samples. */
static bool trace_drop(struct worker *worker, struct err *err)
{
    struct kernel_span none[1];
    size_t n;
    return !worker->bench.is_traced || (gpu_sync(worker->gpu, err) && trace_take(none, 1, &n, err));
}

static void trace_end(struct worker *worker)
{
    if (worker->bench.is_traced)
        trace_stop();
    worker->bench.is_traced = false;
}

static bool time_one(struct worker *worker, const struct device_job *job, struct entrant *entrants,
                     struct device_answer *answer, struct err *err)
{
    return answer->trials[0].status != TRIAL_OK ||
           burst_measure(&worker->bench, &entrants[0].burst, job->best_us, job->thorough,
                         &answer->trials[0], err);
}

static bool is_of(const struct fixture *fixture, const struct task *task)
{
    return fixture->is_built && fixture->kernel == task->kernel &&
           memcmp(fixture->dims, task->dims, task->kernel->n_dims * sizeof *task->dims) == 0;
}

/* What is asked for has mains[0], and all of the memory once nothing is measured ahead any more. */
static void main_choose(struct worker *worker, const struct device_job *job)
{
    struct fixture *mains = worker->mains, kept;
    worker->bench.is_ahead = job->is_ahead;
    worker->main = &mains[job->is_ahead && !is_of(&mains[0], &job->task)];
    if (job->is_ahead || is_of(&mains[0], &job->task) || !is_of(&mains[1], &job->task))
        return;
    kept = mains[1];
    mains[1] = mains[0];
    mains[0] = kept;
    fixture_drop(&worker->bench, &mains[1]);
}

static void stages_log(const struct device_job *job, const double at_s[3])
{
    log_debug("in the device process: check of %zu %.1f ms, timing %.1f ms", job->n,
              (at_s[1] - at_s[0]) * 1e3, (at_s[2] - at_s[1]) * 1e3);
}

static void job_run(struct worker *worker, const struct device_job *job,
                    struct device_answer *answer)
{
    struct entrant *entrants = xcalloc(job->n, sizeof *entrants);
    struct err err = {0};
    size_t n_right = 0;
    double at_s[3] = {clock_now_s()};
    main_choose(worker, job);
    for (size_t i = 0; i < job->n; i++) {
        n_right += check_all(worker, job, i, &answer->trials[i]);
        if (answer->trials[i].status == TRIAL_CRASHED)
            break;
    }
    at_s[1] = clock_now_s();
    if (gpu_error_is_sticky(worker->gpu)) {
        err_set(&err, "its check failed");
        give_up(worker, &err, answer);
    } else if (n_right &&
               !(trace_final(worker, job, &err) &&
                 prepare_all(worker, job, entrants, answer, &err) && trace_drop(worker, &err) &&
                 (job->rounds ? time_final : time_one)(worker, job, entrants, answer, &err))) {
        give_up(worker, &err, answer);
    }
    trace_end(worker);
    at_s[2] = clock_now_s();
    stages_log(job, at_s);
    for (size_t i = 0; i < job->n; i++) {
        burst_finish(&worker->bench, &entrants[i].burst);
        contender_finish(&entrants[i].contender);
    }
    free(entrants);
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
