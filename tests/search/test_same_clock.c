/* SPDX-License-Identifier: MIT */
/* A search whose trials ran at clocks that differ by more than its configs do. */
#include "tests/search/loop.h"
#include "tests/tap.h"
#include "tuner/search/same_clock.h"

static struct trial trial_at(double us, double mhz)
{
    struct trial trial = {.status = TRIAL_OK, .samples_us = {us}, .n_samples = 1, .clock_mhz = mhz};
    trial_finish(&trial);
    return trial;
}

static double evened(struct same_clock *clock, struct trial trial)
{
    same_clock_apply(clock, &trial);
    return trial.median_us;
}

static void test_apply(void)
{
    struct same_clock clock = {0};
    struct trial failed = {.status = TRIAL_CRASHED, .clock_mhz = 900}, kept = trial_at(100, 1815);
    is_near(evened(&clock, failed), 0, 0, "a trial that failed has no time");
    is_near(evened(&clock, trial_at(100, 0)), 100, 0, "of an unknown clock nothing is made");
    is_near(evened(&clock, trial_at(100, 1500)), 100, 0, "the first clock that is told counts");
    is_near(evened(&clock, trial_at(100, 1815)), 110, 1e-9, "21 % more clock: 10 % more time");
    is_near(evened(&clock, trial_at(100, 960)), 80, 1e-9, "at a lower one less");
    is_near(evened(&clock, trial_at(100, 1)), evened(&clock, trial_at(100, 750)), 1e-9,
            "half of it at the least, whatever a clock says");
    same_clock_apply(&clock, &kept);
    is_near(kept.samples_us[0], 100, 0, "samples stay");
}

static bool is_optimum(const struct config *c) { return is_config(c, 2, 64, 3, 8); }

/* The worst luck: the best config alone ran at a low clock. */
static double unlucky(const struct config *c) { return is_optimum(c) ? 1300 : 1800; }

static void test_finalists(const char *strategy)
{
    static struct book book;
    struct search_result result;
    struct trial trial;
    struct fake fake = fake_of(smooth);
    fake.mhz = unlucky;
    fake.wanted = (struct config){{2, 64, 3, 8}};
    book = (struct book){.left = -1};
    run(&fake, &book,
        (struct search_options){.level = LEVEL_FINE, .strategy = strategy, .finalists = 2},
        &result);
    ok(fake.final_had_wanted && is_optimum(&result.winner),
       "%s: a config of bad luck with its clock is in the final, and wins", strategy);
    ok(book_find(&book, &task, &fake.wanted, "search", &trial) &&
           trial.median_us > 1.05 * smooth(&fake.wanted),
       "what is recorded is what was measured");
}

int main(void)
{
    loop_open();
    test_apply();
    test_finalists("exhaustive");
    test_finalists("guided");
    arena_finish(&toy.arena);
    return tap_done();
}
