/* SPDX-License-Identifier: MIT */
/* Who comes into a final, in what order its times are recorded, and what heats before it do. */
#include "tests/search/noisy_device.h"
#include "tests/tap.h"

static bool in_lineup(const struct device *device, size_t i)
{
    for (size_t k = 0; k < device->n_lineup; k++)
        if (config_equal(&toy.kernel, &device->lineup[k], &device->configs[i]))
            return true;
    return false;
}

static void test_lineup(void)
{
    const double us[] = {30, 10, 10.05, 10.1, 10.15, 10.2, 10.25, 10.3, 20, 40};
    enum { LAST = 6, NEXT = 7, SLOW = 9 };
    struct device device = device_of(us, 10);
    struct trial trials[CONFIGS];
    search(&device, trials);
    struct search_result out = finish(&device, trials, NULL, 0);
    ok(device.n_lineup == 7 && in_lineup(&device, 0) && in_lineup(&device, LAST) &&
           !in_lineup(&device, NEXT),
       "the best six and the default, however slow");
    ok(out.found && out.default_us > 29.9 && out.default_us < 30.1, "which has its time");
    finish(&device, trials, &device.configs[SLOW], 0);
    ok(device.n_lineup == 8 && in_lineup(&device, SLOW), "the incumbent too, though slower still");
    finish(&device, trials, &device.configs[1], 0);
    is_int((long long)device.n_lineup, 7, "once, when it is among the best");
    trials[SLOW].status = TRIAL_LAUNCH_FAILED;
    finish(&device, trials, &device.configs[SLOW], 0);
    ok(device.n_lineup == 7 && !in_lineup(&device, SLOW), "not when it fails by now");
    for (int i = 1; i <= 2; i++) {
        strcpy(trials[i].build.code_hash, "0123");
        strcpy(trials[i].launch, "45");
        strcpy(trials[i].reference, "67");
    }
    finish(&device, trials, NULL, 0);
    ok(in_lineup(&device, 1) && !in_lineup(&device, 2) && in_lineup(&device, NEXT),
       "twins take one place, and the next best moves up");
    finish(&device, trials, &device.configs[2], 0);
    ok(device.n_lineup == 8 && in_lineup(&device, 1) && in_lineup(&device, 2),
       "but the incumbent has its own");
}

/* What a book was given. */
struct kept {
    struct config configs[4 * CONFIGS];
    size_t n_samples[4 * CONFIGS];
    size_t n;
};

static bool keep(void *ctx, const struct task *of, const struct trial *trial, const char *phase,
                 struct err *err)
{
    struct kept *kept = ctx;
    (void)of;
    (void)phase;
    (void)err;
    kept->n_samples[kept->n] = trial->n_samples;
    kept->configs[kept->n++] = trial->config;
    return true;
}

/* Each of the lineup once, `first` before all. */
static bool recorded(const struct device *device, const struct kept *kept, size_t first)
{
    bool fine = kept->n == device->n_lineup &&
                config_equal(&toy.kernel, &kept->configs[0], &device->configs[first]);
    for (size_t i = 0; i < kept->n; i++)
        for (size_t j = 0; j < i; j++)
            fine = fine && !config_equal(&toy.kernel, &kept->configs[i], &kept->configs[j]);
    return fine;
}

static void test_recorded(void)
{
    const double us[] = {30, 10, 10.05, 10.1};
    enum { OWN = 3 };
    struct device device = device_of(us, 4);
    struct trial trials[CONFIGS];
    struct kept kept = {0};
    struct trial_book book = {.record = keep, .ctx = &kept};
    struct search_result out = {0};
    struct final_request request = {.task = &task,
                                    .evaluator = &device.evaluator,
                                    .book = &book,
                                    .trials = trials,
                                    .n_trials = device.n};
    search(&device, trials);
    final_run(&request, &out, NULL);
    ok(recorded(&device, &kept, 0), "the default is recorded first: the last final had it, too");
    request.incumbent = &device.configs[OWN];
    kept.n = 0;
    final_run(&request, &out, NULL);
    ok(recorded(&device, &kept, OWN), "the incumbent before it, so that a new final is seen");
}

static void test_near(void)
{
    struct trial trials[CONFIGS];
    const double brief_us[] = {10, 10.4, 10.7}, middle_us[] = {15, 16.05, 16.35},
                 long_us[] = {1000, 1090, 1110};
    struct device device = device_of(brief_us, 3);
    search(&device, trials);
    finish(&device, trials, NULL, 0);
    ok(in_lineup(&device, 1) && !in_lineup(&device, 2), "4 %% slower comes in, 7 %% does not");
    device = device_of(middle_us, 3);
    search(&device, trials);
    finish(&device, trials, NULL, 0);
    ok(in_lineup(&device, 1) && !in_lineup(&device, 2), "7 %% does at 15 us, 9 %% does not");
    device = device_of(long_us, 3);
    search(&device, trials);
    finish(&device, trials, NULL, 0);
    ok(in_lineup(&device, 1) && !in_lineup(&device, 2),
       "9 %% does at 1 ms, where a search is less sure still, 11 %% does not");
}

/* Of a long kernel whose search was off: the best is the last of twelve. */
static void test_heats(void)
{
    enum { N = 12, BEST = 11 };
    double us[N];
    for (size_t i = 0; i < N; i++)
        us[i] = 1000 + 10 * (double)i;
    us[BEST] = 950;
    struct device device = device_of(us, N);
    struct trial trials[CONFIGS];
    struct kept kept = {0};
    struct trial_book book = {.record = keep, .ctx = &kept};
    struct search_result out = {0};
    struct final_request request = {.task = &task,
                                    .evaluator = &device.evaluator,
                                    .book = &book,
                                    .trials = trials,
                                    .n_trials = N,
                                    .finalists = 6};
    device.noise = 0.001;
    search(&device, trials);
    trials[BEST].median_us = 1095;
    final_run(&request, &out, NULL);
    ok(config_equal(&toy.kernel, &out.winner, &device.configs[0]), "one final lacks it");
    request.heats = 3;
    kept.n = 0;
    final_run(&request, &out, NULL);
    ok(config_equal(&toy.kernel, &out.winner, &device.configs[BEST]), "a later heat has it");
    ok(in_lineup(&device, 0) && !in_lineup(&device, 5),
       "where the best of the heats before are timed again, and no others");
    size_t n_default = 0;
    for (size_t i = 0; i < kept.n; i++)
        n_default += config_equal(&toy.kernel, &kept.configs[i], &device.configs[0]);
    ok(n_default == 3 && config_equal(&toy.kernel, &kept.configs[0], &device.configs[0]),
       "and each heat is recorded as a final of its own");
    ok(kept.n_samples[0] == 9 && kept.n_samples[kept.n - 1] != 9,
       "the first ones of nine rounds, the last one until it is decided");
}

int main(void)
{
    toy_init(&toy);
    task = toy_task(&toy, 4096, 64);
    test_lineup();
    test_recorded();
    test_near();
    test_heats();
    arena_finish(&toy.arena);
    return tap_done();
}
