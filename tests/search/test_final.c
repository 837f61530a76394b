/* SPDX-License-Identifier: MIT */
/* What is said of a final, and how often two runs on the same noisy device say the same. */
#include "tests/search/noisy_device.h"
#include "tests/tap.h"

enum { TASKS = 400 };

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
    test_verdict();
    test_drift();
    test_agreement();
    arena_finish(&toy.arena);
    return tap_done();
}
