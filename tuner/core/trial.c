/* SPDX-License-Identifier: MIT */
/* A trial's status words and its statistics. */
#include "tuner/core/trial.h"

#include <string.h>

#include "tuner/base/stats.h"

static const char *const names[] = {
#define X(name) #name,
    TRIAL_STATUSES(X)
#undef X
};

const char *trial_status_name(enum trial_status status) { return names[status]; }

bool trial_status_parse(const char *name, enum trial_status *out)
{
    for (int i = 0; i < TRIAL_STATUS_COUNT; i++)
        if (strcmp(names[i], name) == 0) {
            *out = (enum trial_status)i;
            return true;
        }
    return false;
}

bool trial_is_lasting(const struct trial *trial)
{
    bool is_throttled = trial->message[0] != '\0'; /* of an OK one */
    if (trial->status == TRIAL_OK)
        return trial->n_samples > 0 && !is_throttled;
    return trial->status == TRIAL_WRONG_RESULT || trial->status == TRIAL_CRASHED ||
           trial->status == TRIAL_TIMEOUT;
}

bool trial_is_twin(const struct trial *trial)
{
    return strncmp(trial->carried_from, "twin: ", 6) == 0;
}

void trial_carry(struct trial *to, const struct trial *from)
{
    struct trial of = *to;
    *to = *from;
    to->config = of.config;
    to->build = of.build;
    memcpy(to->launch, of.launch, sizeof to->launch);
    memcpy(to->reference, of.reference, sizeof to->reference);
}

void trial_finish(struct trial *trial)
{
    trial->median_us =
        trial->status == TRIAL_OK ? stats_median(trial->samples_us, trial->n_samples) : 0;
}
