/* SPDX-License-Identifier: MIT */
/* The store behind search's callbacks. After an interrupt only what worked is kept: a signal to the
 * whole process group ends the device's child too, and its death is no fault of the config. What a
 * replay doesn't know is no trial either. */
#include <stdio.h>
#include <string.h>

#include "tuner/cli/tune.h"
#include "tuner/measure/identity.h"

static int64_t kernel_id(const struct tune *tune, const struct task *task)
{
    return tune->kernel_ids[tune_kernel_index(tune, task)];
}

static const char *own_uuid(const struct tune *tune) { return tune->device.gpus[tune->gpu].uuid; }

/* The kernel's id is kernel.cu alone: the launch that kernel.yaml describes and the reference may
 * have changed since. What no longer holds is asked again once its code is known. */
static bool still_holds(const struct tune *tune, const struct task *task, const struct trial *trial)
{
    char launch[17], reference[34];
    const char *text = tune->references[tune_kernel_index(tune, task)];
    const struct gpu_info *gpu = &tune->device.gpu;
    if (tune->request->fresh && trial->carried_from[0])
        return false;
    if (tune->device.is_replay || !trial->launch[0])
        return true;
    return identity_launch(task, &trial->config, gpu, launch) &&
           strcmp(launch, trial->launch) == 0 &&
           identity_reference(task, &trial->config, gpu, text, "", reference) &&
           strncmp(reference, trial->reference, 16) == 0;
}

static bool book_find(void *ctx, const struct task *task, const struct config *config,
                      const char *phase, struct trial *out)
{
    struct tune *tune = ctx;
    bool found = store_trial_find(tune->store, tune->env_id, kernel_id(tune, task), task, config,
                                  phase, out) &&
                 still_holds(tune, task, out);
    /* Another GPU began this task: an interrupted run went on, or that GPU was lost. */
    if (found)
        anchors_normalise(&tune->anchors, own_uuid(tune), out);
    return found;
}

/* A GPU that is slower or faster is another GPU. */
static bool known(void *ctx, const struct task *task, const struct trial *like, struct trial *out)
{
    struct tune *tune = ctx;
    return store_trial_carry(tune->store, tune->env_id, kernel_id(tune, task), task, like, out) &&
           anchors_agree(tune, out->gpu, own_uuid(tune));
}

trial_known tune_known(const struct tune *tune) { return tune->request->fresh ? NULL : known; }

bool book_blames(const struct trial *trial)
{
    return trial->build.cubin_hash[0] &&
           (trial->status == TRIAL_CRASHED || trial->status == TRIAL_TIMEOUT);
}

/* What did not compile was not measured. */
static void tally_count(struct tally *tally, const struct trial *trial)
{
    if (trial->carried_from[0])
        ++*(trial_is_twin(trial) ? &tally->twins : &tally->carried);
    else if (trial->status != TRIAL_COMPILE_FAILED)
        tally->measured++;
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
        tally_count(tally, trial);
    report_progress(tune, task);
    struct trial kept = *trial;
    if (!trial->gpu[0] && (!trial->carried_from[0] || trial_is_twin(trial)))
        snprintf(kept.gpu, sizeof kept.gpu, "%s", own_uuid(tune));
    if (!store_trial_add(tune->store, tune->run_id, tune->env_id, kernel_id(tune, task), task,
                         &kept, phase, err))
        return false;
    return !book_blames(trial) ||
           store_quarantine_add(tune->store, tune->env_id, kernel_id(tune, task), task,
                                &trial->config, trial->message, err);
}

/* What killed the device in another launch, or elsewhere where a fresh run looks for itself, is
 * tried. */
static bool book_quarantined(void *ctx, const struct task *task, const struct config *config)
{
    struct tune *tune = ctx;
    struct trial trial;
    int64_t kernel = kernel_id(tune, task);
    return store_quarantined(tune->store, tune->env_id, kernel, task, config) &&
           (!store_trial_find(tune->store, tune->env_id, kernel, task, config, "search", &trial) ||
            still_holds(tune, task, &trial));
}

struct trial_book tune_book(struct tune *tune)
{
    return (struct trial_book){book_find, book_record, book_quarantined, tune};
}
