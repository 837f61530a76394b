/* SPDX-License-Identifier: MIT */
/* One exponent serves all: 0 would be right for a kernel that waits for memory, 1 for one that only
 * computes. With it a search agrees best with the finals of the same configs, by up to twice as
 * well (docs/search.md). */
#include "tuner/search/same_clock.h"

#include <math.h>

static const double SHARE = 0.5, FARTHEST = 2;

double same_clock_us(struct same_clock *clock, double us, double mhz)
{
    if (us <= 0 || mhz <= 0)
        return us;
    if (clock->mhz == 0)
        clock->mhz = mhz;
    /* A clock told wrong must not make a config the best. */
    double ratio = fmin(fmax(mhz / clock->mhz, 1 / FARTHEST), FARTHEST);
    return us * pow(ratio, SHARE);
}

void same_clock_apply(struct same_clock *clock, struct trial *trial)
{
    if (trial->status == TRIAL_OK)
        trial->median_us = same_clock_us(clock, trial->median_us, trial->clock_mhz);
}
