/* SPDX-License-Identifier: MIT */
/* What checks and timing share: the shapes on the device, a config bound to one of them, and whose
 * fault a failure is. Surprise: a shape that is measured ahead never pushes out the one asked for.
 */
#include "tuner/measure/device_worker.h"

#include <stdio.h>
#include <string.h>

static bool is_of(const struct fixture *fixture, const struct task *task)
{
    return fixture->is_built && fixture->kernel == task->kernel &&
           memcmp(fixture->dims, task->dims, task->kernel->n_dims * sizeof *task->dims) == 0;
}

void worker_choose_main(struct worker *worker, const struct device_job *job)
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

bool worker_enter(struct worker *worker, const struct device_job *job, size_t i,
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

void worker_blame(struct worker *worker, const struct err *err, struct trial *trial)
{
    trial->status = gpu_error_is_memory(worker->gpu)   ? TRIAL_OUT_OF_MEMORY
                    : gpu_error_is_sticky(worker->gpu) ? TRIAL_CRASHED
                                                       : TRIAL_LAUNCH_FAILED;
    trial->n_samples = 0;
    snprintf(trial->message, sizeof trial->message, "%.255s", err->text);
}

void worker_give_up(struct worker *worker, const struct err *err, struct device_answer *answer)
{
    for (size_t i = 0; i < answer->n; i++) {
        struct trial *trial = &answer->trials[i];
        if (trial->status != TRIAL_OK)
            continue;
        worker_blame(worker, err, trial);
        if (trial->status == TRIAL_CRASHED && answer->n > 1) {
            trial->status = TRIAL_LAUNCH_FAILED;
            snprintf(trial->message, sizeof trial->message,
                     "not measured, another config of the final lost the context: %.150s",
                     err->text);
        }
    }
}
