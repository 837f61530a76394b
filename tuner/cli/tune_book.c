/* SPDX-License-Identifier: MIT */
/* The store behind search's callbacks. After an interrupt only what worked is kept: a signal to the
 * whole process group ends the device's child too, and its death is no fault of the config. What a
 * replay doesn't know is no trial either. */
#include "tuner/cli/tune.h"

static int64_t kernel_id(const struct tune *tune, const struct task *task)
{
    return tune->kernel_ids[tune_kernel_index(tune, task)];
}

static bool book_find(void *ctx, const struct task *task, const struct config *config,
                      const char *phase, struct trial *out)
{
    struct tune *tune = ctx;
    return store_trial_find(tune->store, tune->env_id, kernel_id(tune, task), task, config, phase,
                            out);
}

/* It was built, and then the device's child died or hung. */
static bool killed_device(const struct trial *trial)
{
    return trial->build.cubin_hash[0] &&
           (trial->status == TRIAL_CRASHED || trial->status == TRIAL_TIMEOUT);
}

static bool book_record(void *ctx, const struct task *task, const struct trial *trial,
                        const char *phase, struct err *err)
{
    struct tune *tune = ctx;
    struct tally *tally = &tune->tallies[tune_kernel_index(tune, task)];
    if (trial->status != TRIAL_OK && *tune->stop)
        return true;
    if (trial->status == TRIAL_CONSTRAINT && tune->device.is_replay)
        return true;
    if (phase[0] == 's' && trial->status != TRIAL_OK)
        tally->failures[trial->status]++;
    if (phase[0] == 's')
        tally->measured++;
    report_progress(tune, task);
    if (!store_trial_add(tune->store, tune->run_id, tune->env_id, kernel_id(tune, task), task,
                         trial, phase, err))
        return false;
    return !killed_device(trial) ||
           store_quarantine_add(tune->store, tune->env_id, kernel_id(tune, task), task,
                                &trial->config, trial->message, err);
}

static bool book_quarantined(void *ctx, const struct task *task, const struct config *config)
{
    struct tune *tune = ctx;
    return store_quarantined(tune->store, tune->env_id, kernel_id(tune, task), task, config);
}

struct trial_book tune_book(struct tune *tune)
{
    return (struct trial_book){book_find, book_record, book_quarantined, tune};
}
