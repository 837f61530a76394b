/* SPDX-License-Identifier: MIT */
/* Is a config's result the reference's? What was right is remembered by cubin, config and task, as
 * long as the context lives and no other takes its slot; what was wrong is checked again. */
#include "tuner/measure/device_worker.h"

#include <stdio.h>

#include "tuner/base/str.h"

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

/* False with the trial's status set: the device failed, or the result is wrong. */
static bool check_shape(struct worker *worker, const struct device_job *job, size_t i,
                        struct fixture *fixture, const int64_t *dims, struct trial *trial)
{
    struct contender contender;
    struct verdict verdict = {0};
    struct err err = {0};
    bool ran = worker_enter(worker, job, i, fixture, dims, &contender, &err) &&
               contender_check(&worker->bench, &contender, &verdict, &err);
    contender_finish(&contender);
    if (!ran) {
        worker_blame(worker, &err, trial);
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

static bool check_small(struct worker *worker, const struct device_job *job, size_t i,
                        struct trial *trial)
{
    const struct kernel *kernel = job->task.kernel;
    for (size_t s = 0; s < kernel->n_check_shapes && s < SHAPES_MOST; s++) {
        const int64_t *dims = kernel->check_shapes[s];
        if (shape_fits(kernel, dims, &job->task) &&
            config_allowed(kernel, dims, &job->configs[i], gpu_describe(worker->gpu), NULL) &&
            !check_shape(worker, job, i, &worker->small[s], dims, trial))
            return false;
    }
    return true;
}

static bool check_all(struct worker *worker, const struct device_job *job, size_t i,
                      struct trial *trial)
{
    uint64_t key = check_key(job, i);
    size_t slot = key / 2 % CHECKED_MOST;
    if (worker->checked[slot].key == key) {
        trial->max_error = worker->checked[slot].max_error;
        return true;
    }
    if (!check_small(worker, job, i, trial) ||
        !check_shape(worker, job, i, worker->main, job->task.dims, trial))
        return false;
    worker->checked[slot].key = key;
    worker->checked[slot].max_error = trial->max_error;
    return true;
}

size_t job_check(struct worker *worker, const struct device_job *job, struct device_answer *answer)
{
    size_t n_right = 0;
    for (size_t i = 0; i < job->n; i++) {
        n_right += check_all(worker, job, i, &answer->trials[i]);
        if (answer->trials[i].status == TRIAL_CRASHED)
            break;
    }
    return n_right;
}
