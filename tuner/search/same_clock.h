/* SPDX-License-Identifier: MIT */
/* The times of a search as if all of its trials had run at one SM clock: what power and heat leave
 * of the clock changes from trial to trial by more than good configs differ. Must not know the
 * search. */
#pragma once
#include "tuner/core/trial.h"

struct same_clock {
    double mhz; /* of the first trial that tells its clock; 0: none yet */
};

/* What `us`, measured at a clock of `mhz` (0: not told), would be at that clock, where both are
 * known. */
double same_clock_us(struct same_clock *clock, double us, double mhz);
/* The same for trial->median_us; its samples stay as they were measured. */
void same_clock_apply(struct same_clock *clock, struct trial *trial);
