/* SPDX-License-Identifier: MIT */
/* Both sides of the comparison are the model's, so that a model wrong by a factor does no harm. The
 * bound leaves room for one that is wrong by half: docs/search.md says how many good configs it
 * costs on spaces that were measured from end to end. */
#include "tuner/search/reject.h"

#include <stdio.h>

#define REJECT_ABOVE 2.0

void reject_hear(struct reject *reject, const struct trial *trial)
{
    if (trial->status == TRIAL_OK && (reject->best_us == 0 || trial->median_us < reject->best_us)) {
        reject->best = trial->config;
        reject->best_us = trial->median_us;
    }
}

bool reject_config(const struct reject *reject, const struct config *config, struct trial *out)
{
    if (!reject->estimate || reject->best_us == 0 ||
        config_equal(reject->kernel, config, &reject->standard))
        return false;
    double us = estimate_us(reject->estimate, config);
    double best_us = estimate_us(reject->estimate, &reject->best);
    if (us <= 0 || best_us <= 0 || us <= REJECT_ABOVE * best_us)
        return false;
    *out =
        (struct trial){.config = *config, .status = TRIAL_CONSTRAINT, .build = {.registers = -1}};
    snprintf(out->message, sizeof out->message,
             "cost model: %.1f us, %.1f times what it says of the best", us, us / best_us);
    return true;
}
