/* SPDX-License-Identifier: MIT */
/* How good a search strategy is on a recorded space: the score of the auto-tuning community
 * (Willemsen et al., doi 10.1016/j.future.2024.05.021), replayed over the time that each config
 * took to try. 0 is random search, 1 the optimum from the first moment on. */
#pragma once
#include "tuner/score/recording.h"

enum { SCORE_MARKS = 4 };
extern const int score_marks[SCORE_MARKS]; /* 25 50 100 200 evaluations */

struct score {
    size_t n_configs, n_valid;
    double optimum_us, median_us;
    int cutoff; /* evaluations at which random search is expected within 5 % of
                   the way from the optimum to the median */
    double score;
    double fraction[SCORE_MARKS]; /* optimum / best after so many evaluations, mean of repeats */
    int small;                    /* evaluations: 5 % of the space or 60, whichever is more */
    double small_fraction;        /* as `fraction`, after `small`: the median of repeats */
    double strategy_ms;           /* of the strategy itself, an evaluation */
};

/* Repeat r has seed `seed` + r. False: unknown strategy. */
bool score_strategy(const struct recording *recording, const char *strategy, int repeats,
                    uint64_t seed, struct score *out, struct err *err);
