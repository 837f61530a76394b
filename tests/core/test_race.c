/* SPDX-License-Identifier: MIT */
/* How often a race is wrong, on noise whose truth is known. Rates are of seeded draws, so a test
 * gives the same count each time; a limit of 5 % is met by 1000 draws with 5 % + 2 standard
 * deviations (6.4 %) at most. */
#include <math.h>
#include <string.h>

#include "tests/tap.h"
#include "tuner/base/stats.h"
#include "tuner/base/str.h"
#include "tuner/core/race.h"

enum { DRAWS = 1000 };

/* What a device does to samples. */
struct weather {
    double noise;    /* of a burst, relative */
    double drift;    /* of all, over 31 rounds */
    double wander;   /* of the clock, a random walk, a step a burst */
    double throttle; /* probability that a burst runs at a clock 10 % lower */
    double spike;    /* probability that one takes 15 % longer */
};

static double uniform(uint64_t *state)
{
    return (double)(random_next(state) >> 11) / 9007199254740992.0;
}

static double normal(uint64_t *state)
{
    return sqrt(-2 * log(1 - uniform(state))) * cos(2 * M_PI * uniform(state));
}

/* As a device child takes them: each begins a round in its turn. */
static void draw(struct trial *trials, const double *us, size_t n, const struct weather *w,
                 uint64_t *state)
{
    double clock = 1;
    memset(trials, 0, n * sizeof *trials);
    for (size_t round = 0; round < RACE_ROUNDS_MOST; round++)
        for (size_t k = 0; k < n; k++) {
            size_t i = (k + round) % n;
            double t =
                us[i] * clock * (1 + w->drift * (double)(round * n + k) / (31.0 * (double)n));
            clock *= 1 + w->wander * normal(state);
            t *= 1 + w->noise * normal(state);
            t *= uniform(state) < w->throttle ? 1 / 0.9 : 1;
            t *= uniform(state) < w->spike ? 1.15 : 1;
            trials[i].samples_us[trials[i].n_samples++] = t;
        }
}

struct outcome {
    int best_out, any_out, over; /* of DRAWS races */
    double rounds;               /* of the longest, on average */
    double bursts;
};

static struct outcome outcome_of(const double *us, size_t n, const struct weather *w, uint64_t seed)
{
    struct trial trials[8];
    struct outcome out = {0};
    for (int d = 0; d < DRAWS; d++) {
        struct race race;
        size_t most = 0, best = 0;
        draw(trials, us, n, w, &seed);
        race_replay(trials, n);
        race_enter(&race, trials, n);
        race_judge(&race, trials, n);
        bool any = false;
        for (size_t i = 0; i < n; i++) {
            best = us[i] < us[best] ? i : best;
            any |= race.out[i];
            most = trials[i].n_samples > most ? trials[i].n_samples : most;
            out.bursts += (double)trials[i].n_samples / DRAWS;
        }
        out.best_out += race.out[best];
        out.any_out += any;
        out.over += race.is_over;
        out.rounds += (double)most / DRAWS;
    }
    return out;
}

static void test_student(void)
{
    is_near(stats_student(0.05, 1), 12.706, 0.001, "Student's t, one degree of freedom");
    is_near(stats_student(0.05, 10), 2.228, 0.001, "ten");
    is_near(stats_student(0.01, 3), 5.841, 0.001, "an odd number of them");
    is_near(stats_student(0.001, 30), 3.646, 0.001, "thirty");
}

static void test_trimmed(void)
{
    double s[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1000}, mean, error;
    int df;
    stats_trimmed(s, 10, &mean, &error, &df);
    is_near(mean, 5.5, 1e-9, "an outlier does not move a trimmed mean");
    is_int(df, 5, "six of ten are left");
    ok(error < 1.3, "nor its error (%g)", error);
    stats_trimmed(s, 4, &mean, &error, &df);
    ok(mean == 2.5 && df == 3, "few samples are all used");
}

static void test_paired(void)
{
    struct trial a = {.n_samples = 4, .samples_us = {10, 20, 30, 40}}, b = a;
    for (int i = 0; i < 4; i++)
        b.samples_us[i] *= 1.1;
    struct paired pair = paired_compare(&b, &a, 0.05);
    is_near(pair.shift, log(1.1), 1e-12, "what the clock does to both is not in a pair");
    ok(pair.half < 1e-12 && paired_noise(&pair) == RACE_FLOOR, "noise has a floor");
    b.n_samples = 2;
    pair = paired_compare(&b, &a, 0.05);
    ok(pair.n == 2 && pair.half > 0.15, "two rounds tell only what is far apart");
    struct trial trials[3] = {a, b, a};
    struct race race;
    trials[1].status = TRIAL_CRASHED;
    trials[1].samples_us[0] = 1;
    snprintf(trials[2].carried_from, sizeof trials[2].carried_from, "twin: a=1");
    race_enter(&race, trials, 3);
    race_judge(&race, trials, 3);
    ok(race.n_entered == 1 && race.is_over && race.leader == 0 && !race.out[2],
       "what failed is not in the race, and a twin is no rival");
}

/* How often the interval of two equals leaves out zero at one of the looks: what RACE_FLOOR would
 * hide. */
static void test_level(const char *name, const struct weather *w)
{
    const double us[2] = {10, 10};
    int wrong = 0;
    uint64_t seed = 7;
    for (int d = 0; d < DRAWS; d++) {
        struct trial trials[2];
        bool apart = false;
        draw(trials, us, 2, w, &seed);
        for (size_t round = 1; round <= RACE_ROUNDS_MOST; round++) {
            trials[0].n_samples = trials[1].n_samples = round;
            struct paired pair = paired_compare(&trials[0], &trials[1], race_level(2));
            apart |= race_is_look((int)round) && fabs(pair.shift) > pair.half;
        }
        wrong += apart;
    }
    ok(wrong <= DRAWS * 0.064, "%s: %.1f %% of equal pairs look different at some time", name,
       100.0 * wrong / DRAWS);
}

static void test_equals(const char *name, const struct weather *w, size_t n)
{
    const double us[8] = {10, 10, 10, 10, 10, 10, 10, 10};
    struct outcome got = outcome_of(us, n, w, 1);
    ok(got.any_out <= DRAWS * 0.05, "%s: of %zu equals one is thrown out in %.1f %%, %.1f rounds",
       name, n, 100.0 * got.any_out / DRAWS, got.rounds);
}

static void test_apart(const char *name, const struct weather *w)
{
    const double close[2] = {10, 10.03}, far[2] = {10, 10.3}, one[2] = {10, 10.1};
    struct outcome got = outcome_of(close, 2, w, 2);
    ok(got.any_out <= DRAWS * 0.05, "%s: 0.3 %% apart: a tie but for %.1f %%, %.1f rounds", name,
       100.0 * got.any_out / DRAWS, got.rounds);
    got = outcome_of(far, 2, w, 3);
    ok(got.any_out >= DRAWS * 0.95 && got.best_out == 0,
       "%s: 3 %% apart: told in %.1f %%, in %.1f rounds", name, 100.0 * got.any_out / DRAWS,
       got.rounds);
    got = outcome_of(one, 2, w, 4);
    ok(got.best_out <= DRAWS * 0.05, "%s: 1 %% apart: told in %.1f %%, %.1f rounds", name,
       100.0 * got.any_out / DRAWS, got.rounds);
}

/* How often each comes right behind each other, and at each place, in 2 n rounds. */
static bool turns_are_fair(size_t n)
{
    int behind[RACE_CONFIGS_MAX][RACE_CONFIGS_MAX] = {{0}};
    int at[RACE_CONFIGS_MAX][RACE_CONFIGS_MAX] = {{0}};
    for (int round = 0; round < 2 * (int)n; round++)
        for (size_t k = 0; k < n; k++) {
            size_t i = race_turn(round, k, n);
            at[i][k]++;
            if (k > 0)
                behind[race_turn(round, k - 1, n)][i]++;
        }
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            if (at[i][j] != 2 || behind[i][j] != (i == j ? 0 : 2))
                return false;
    return true;
}

static void test_turns(void)
{
    bool fair = true;
    for (size_t n = 1; n <= RACE_CONFIGS_MAX; n++)
        fair &= turns_are_fair(n);
    ok(fair, "each config has each place, and follows each other, equally often");
}

int main(void)
{
    static const struct weather quiet = {.noise = 0.0016}, noisy = {.noise = 0.01},
                                falling = {.noise = 0.005, .drift = 0.2},
                                wandering = {.noise = 0.003, .wander = 0.003},
                                stormy = {.noise = 0.005, .throttle = 0.05, .spike = 0.03};
    test_student();
    test_trimmed();
    test_paired();
    test_level("quiet", &quiet);
    test_level("noisy", &noisy);
    test_level("falling", &falling);
    test_level("wandering", &wandering);
    test_level("stormy", &stormy);
    test_equals("quiet", &quiet, 4);
    test_equals("noisy", &noisy, 2);
    test_equals("noisy", &noisy, 4);
    test_equals("noisy", &noisy, 8);
    test_equals("falling", &falling, 4);
    test_equals("stormy", &stormy, 4);
    test_apart("quiet", &quiet);
    test_apart("noisy", &noisy);
    test_apart("falling", &falling);
    test_apart("wandering", &wandering);
    test_apart("stormy", &stormy);
    test_turns();
    return tap_done();
}
