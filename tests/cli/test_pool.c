/* SPDX-License-Identifier: MIT */
/* Which configs of a family's other tasks an exchange tries. */
#include "tests/space/toy.h"
#include "tests/tap.h"
#include "tuner/cli/pool.h"

static struct toy toy;
static struct history history;

static const struct config standard = {{1, 32, 1, 1}}, near = {{2, 32, 1, 1}},
                           far = {{4, 32, 1, 1}}, slow = {{8, 32, 1, 1}}, own = {{1, 64, 1, 1}},
                           broken = {{2, 64, 1, 1}};

static void tried(const struct config *config, double us)
{
    struct trial trial = {
        .config = *config, .status = us > 0 ? TRIAL_OK : TRIAL_LAUNCH_FAILED, .median_us = us};
    history_add(&history, &trial);
}

/* m = 64 asks; m = 32 and 2048 have tried something else. */
static size_t find(size_t first, struct config *out, size_t max)
{
    struct task tasks[] = {toy_task(&toy, 64, 64), toy_task(&toy, 32, 64),
                           toy_task(&toy, 2048, 64)};
    history_cut(&history, 0);
    history_begin(&history, &tasks[0], false);
    tried(&standard, 10);
    tried(&own, 9);
    history_begin(&history, &tasks[1], false);
    tried(&own, 5);
    tried(&near, 5.1);
    tried(&slow, 20);
    tried(&broken, 0);
    history_begin(&history, &tasks[2], false);
    tried(&far, 100);
    tried(&near, 110);
    return pool_find(&history, first, &tasks[0], out, max);
}

/* What was unlucky with its clock elsewhere is no worse for it. */
static void test_clock(void)
{
    struct task tasks[] = {toy_task(&toy, 64, 64), toy_task(&toy, 32, 64)};
    struct trial lucky = {.config = near, .status = TRIAL_OK, .median_us = 5, .clock_mhz = 1800};
    struct trial unlucky = {.config = far, .status = TRIAL_OK, .median_us = 5.4, .clock_mhz = 1400};
    struct config out[2];
    history_cut(&history, 0);
    history_begin(&history, &tasks[0], false);
    history_begin(&history, &tasks[1], false);
    history_add(&history, &lucky);
    history_add(&history, &unlucky);
    ok(pool_find(&history, 0, &tasks[0], out, 2) == 2 && config_equal(&toy.kernel, &out[0], &far),
       "times are compared at one clock");
}

int main(void)
{
    struct config out[8];
    toy_init(&toy);
    size_t n = find(0, out, 8);
    ok(n == 2 && config_equal(&toy.kernel, &out[0], &near) &&
           config_equal(&toy.kernel, &out[1], &far),
       "what did well elsewhere, that at the nearer task first (%zu)", n);
    bool any = false;
    for (size_t i = 0; i < n; i++)
        any |= config_equal(&toy.kernel, &out[i], &slow) ||
               config_equal(&toy.kernel, &out[i], &broken) ||
               config_equal(&toy.kernel, &out[i], &own);
    ok(!any, "not what was slow or failed there, nor what was tried here");
    is_int((long long)find(0, out, 1), 1, "no more than were asked for");
    ok(find(2, out, 8) == 1 && config_equal(&toy.kernel, &out[0], &far),
       "tasks before the family's first are not looked at, and one far away counts for little");
    test_clock();
    history_finish(&history);
    arena_finish(&toy.arena);
    return tap_done();
}
