/* SPDX-License-Identifier: MIT */
/* Who comes into a final, what is said of it, and how often two runs on the same noisy device say
 * the same. The device is made up; its noise is what 571 recorded finals of an H200 show:
 * deviations of paired bursts from 0.08 % (a tenth of the configs) over 0.23 % (half) to 1.5 %
 * (nine tenths). */
#include <math.h>

#include "tests/search/fake.h"
#include "tests/tap.h"
#include "tuner/base/stats.h"
#include "tuner/base/str.h"
#include "tuner/search/final.h"

enum { CONFIGS = 12, TASKS = 400 };

static struct toy toy;
static struct task task;

/* Times by config's place, and what the device does to them. */
struct device {
    struct evaluator evaluator;
    struct config configs[CONFIGS];
    double us[CONFIGS];
    int registers[CONFIGS];
    size_t n;
    double noise, drift,
        throttle; /* of a burst; over a final; probability of a burst 10 % slower */
    uint64_t state;
    long n_bursts;
    size_t n_lineup;
    struct config lineup[CONFIGS + 1];
};

static double uniform(uint64_t *state)
{
    return (double)(random_next(state) >> 11) / 9007199254740992.0;
}

static double normal(uint64_t *state)
{
    return sqrt(-2 * log(1 - uniform(state))) * cos(2 * M_PI * uniform(state));
}

static size_t place_of(const struct device *device, const struct config *config)
{
    size_t i = 0;
    while (i + 1 < device->n && !config_equal(&toy.kernel, &device->configs[i], config))
        i++;
    return i;
}

static double burst(struct device *device, size_t i, double drift)
{
    double us = device->us[i] * (1 + drift) * (1 + device->noise * normal(&device->state));
    return uniform(&device->state) < device->throttle ? us / 0.9 : us;
}

static bool device_final(struct evaluator *self, const struct task *asked,
                         const struct config *configs, size_t n, int rounds, struct trial *out,
                         struct err *err)
{
    struct device *device = (struct device *)self;
    int most = rounds ? rounds : RACE_ROUNDS_MOST;
    (void)asked;
    (void)err;
    device->n_lineup = n;
    memcpy(device->lineup, configs, n * sizeof *configs);
    for (size_t i = 0; i < n; i++)
        out[i] = (struct trial){
            .config = configs[i],
            .build = {.registers = device->registers[place_of(device, &configs[i])]}};
    for (int round = 0; round < most; round++)
        for (size_t k = 0; k < n; k++) {
            size_t i = (k + (size_t)round) % n;
            double drift = device->drift * ((double)round + (double)k / (double)n) / most;
            out[i].samples_us[out[i].n_samples++] =
                burst(device, place_of(device, &configs[i]), drift);
        }
    if (!rounds)
        race_replay(out, n);
    for (size_t i = 0; i < n; i++) {
        trial_finish(&out[i]);
        device->n_bursts += (long)out[i].n_samples + 1; /* a warm-up each */
    }
    return true;
}

/* The first config is the default. */
static struct device device_of(const double *us, size_t n)
{
    static const int64_t a[] = {1, 2, 4, 8}, u[] = {1, 2, 3};
    struct device device = {.evaluator = {.final = device_final}, .n = n, .state = 1};
    for (size_t i = 0; i < n; i++) {
        device.configs[i] = (struct config){{a[i % 4], 32, u[i / 4], 1}};
        device.us[i] = us[i];
        device.registers[i] = 64;
    }
    return device;
}

/* What the search says: the median of a few bursts, minutes apart from those of the others. */
static void search(struct device *device, struct trial *trials)
{
    for (size_t i = 0; i < device->n; i++) {
        double later = device->drift * 0.1 * normal(&device->state);
        trials[i] = (struct trial){.config = device->configs[i],
                                   .build = {.registers = device->registers[i]}};
        for (int s = 0; s < 5; s++)
            trials[i].samples_us[trials[i].n_samples++] = burst(device, i, later);
        trial_finish(&trials[i]);
    }
}

static struct search_result finish(struct device *device, const struct trial *trials,
                                   const struct config *incumbent, int rounds)
{
    struct trial_book book = {0};
    struct search_result out = {0};
    struct err err = {0};
    struct final_request request = {.task = &task,
                                    .evaluator = &device->evaluator,
                                    .book = &book,
                                    .trials = trials,
                                    .n_trials = device->n,
                                    .incumbent = incumbent,
                                    .rounds = rounds};
    final_run(&request, &out, &err);
    return out;
}

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
                 long_us[] = {1000, 1130, 1150};
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
       "13 %% does at 1 ms, where a search is less sure still, 15 %% does not");
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
    trials[BEST].median_us = 1130;
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

static void test_verdict(void)
{
    const double us[] = {10.01, 10, 10.08, 10.4};
    struct device device = device_of(us, 4);
    struct trial trials[CONFIGS];
    device.registers[0] = 40;
    device.registers[2] = 32;
    device.noise = 0.0005;
    search(&device, trials);
    struct search_result out = finish(&device, trials, &device.configs[3], 0);
    ok(config_equal(&toy.kernel, &out.winner, &device.configs[0]),
       "of two within 0.25 %% the one with the fewest registers wins, none 0.8 %% behind them");
    is_int((long long)out.n_ties, 3, "the tie set holds all three");
    ok(config_compare(&toy.kernel, &out.ties[0], &out.ties[1]) < 0 &&
           config_compare(&toy.kernel, &out.ties[1], &out.ties[2]) < 0,
       "in canonical order");
    is_near(out.margin, 10.4 / 10.01 - 1, 0.003, "the margin is the next one's distance");
    is_near(out.noise, 0.01, 0.005, "what is closer than 1 % is never told");
    ok(out.median_us <= out.default_us * (1 + out.noise), "no slower than the default beyond that");
    device.noise = 0.02;
    device.registers[2] = 64;
    out = finish(&device, trials, NULL, 5);
    ok(out.noise > 0.02, "five rounds of much noise can't tell much (%.1f %%)", 100 * out.noise);
    device.us[3] = 15;
    search(&device, trials);
    trials[3].median_us = 10; /* as if it had been lucky */
    out = finish(&device, trials, &device.configs[3], 0);
    for (size_t i = 0; i < out.n_ties; i++)
        ok(!config_equal(&toy.kernel, &out.ties[i], &device.configs[3]),
           "half as slow again is told");
}

static void test_drift(void)
{
    const double us[] = {10.3, 10};
    int wrong = 0;
    for (int seed = 1; seed <= 200; seed++) {
        struct device device = device_of(us, 2);
        struct trial trials[CONFIGS];
        device.state = (uint64_t)seed;
        device.noise = 0.003;
        device.drift = 0.3;
        search(&device, trials);
        trials[0].median_us = trials[1].median_us = 10;
        struct search_result out = finish(&device, trials, NULL, 0);
        wrong += out.n_ties != 1 || !config_equal(&toy.kernel, &out.winner, &device.configs[1]);
    }
    is_int(wrong, 0, "3 % apart while the clock falls by 30 %: told each time");
}

/* A task of a made-up device: gaps as recorded, of which a third is below 1 %. */
static struct device task_draw(uint64_t seed)
{
    static const int registers[] = {32, 40, 64, 96, 128};
    double us[CONFIGS];
    uint64_t state = seed * 0x9e3779b97f4a7c15u;
    for (size_t i = 0; i < CONFIGS; i++)
        us[i] = 10 * exp(0.2 * pow(uniform(&state), 2.2));
    us[0] = 10 * exp(0.4 * uniform(&state));
    struct device device = device_of(us, CONFIGS);
    for (size_t i = 0; i < CONFIGS; i++)
        device.registers[i] = registers[random_next(&state) % 5];
    device.noise = 0.0016 * exp(1.15 * normal(&state)); /* a burst of a pair: 0.0023 / sqrt 2 */
    device.noise = device.noise < 0.03 ? device.noise : 0.03;
    device.drift = 0.03 * normal(&state);
    device.throttle = uniform(&state) < 0.2 ? 0.05 : 0;
    return device;
}

static double true_us(const struct device *device, const struct config *config)
{
    return device->us[place_of(device, config)];
}

struct tally {
    int same, near, slower; /* winners: the same; within 1 %; slower than the default by more */
    double regret;          /* over the best of all, on average */
    long n_bursts;
};

static struct tally runs_of(int rounds)
{
    struct tally tally = {0};
    for (int t = 1; t <= TASKS; t++) {
        struct device device = task_draw((uint64_t)t);
        struct trial trials[CONFIGS];
        struct config winners[2];
        double best_us = INFINITY, us[2];
        for (size_t i = 0; i < CONFIGS; i++)
            best_us = fmin(best_us, device.us[i]);
        for (int run = 0; run < 2; run++) {
            device.state = (uint64_t)(2 * t + run) * 7919;
            search(&device, trials);
            winners[run] = finish(&device, trials, NULL, rounds).winner;
            us[run] = true_us(&device, &winners[run]);
            tally.slower += us[run] > 1.01 * device.us[0];
            tally.regret += (us[run] / best_us - 1) / (2 * TASKS);
        }
        tally.same += config_equal(&toy.kernel, &winners[0], &winners[1]);
        tally.near += fabs(us[0] / us[1] - 1) <= 0.01;
        tally.n_bursts += device.n_bursts;
    }
    return tally;
}

static void test_agreement(void)
{
    struct tally fixed = runs_of(5), race = runs_of(0);
    ok(race.near >= TASKS * 0.98, "two runs agree to 1 %% on %.1f %% of %d tasks",
       100.0 * race.near / TASKS, TASKS);
    ok(race.slower <= 2 * TASKS * 0.01, "%d of %d winners are slower than the default by 1 %%",
       race.slower, 2 * TASKS);
    ok(race.regret < 0.0015, "a winner is %.2f %% slower than the best config", 100 * race.regret);
    printf(
        "# race: same winner %.1f %%, %.1f bursts a final; five rounds: within 1 %% %.1f %%, same "
        "%.1f %%, regret %.2f %%, %.1f bursts\n",
        100.0 * race.same / TASKS, (double)race.n_bursts / (2 * TASKS), 100.0 * fixed.near / TASKS,
        100.0 * fixed.same / TASKS, 100 * fixed.regret, (double)fixed.n_bursts / (2 * TASKS));
}

int main(void)
{
    toy_init(&toy);
    task = toy_task(&toy, 4096, 64);
    test_lineup();
    test_recorded();
    test_near();
    test_heats();
    test_verdict();
    test_drift();
    test_agreement();
    arena_finish(&toy.arena);
    return tap_done();
}
