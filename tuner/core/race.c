/* SPDX-License-Identifier: MIT */
/* The level is split evenly over the looks and the pairs (Bonferroni): crude, but right whatever
 * rounds and pairs have in common. */
#include "tuner/core/race.h"

#include <math.h>

#include "tuner/base/stats.h"

static const int looks[] = {4, 6, 9, 14, 21, RACE_ROUNDS_MOST};
enum { LOOKS = sizeof looks / sizeof *looks };
/* Of 15700 recorded bursts of an H200 the worst was off by 0.18. */
static const double BURST_OFF = 0.2, LEVEL = 0.05;

double race_level(size_t n_entered)
{
    double n = n_entered > 2 ? (double)n_entered : 2;
    return LEVEL / LOOKS / (n * (n - 1) / 2);
}

struct paired paired_compare(const struct trial *a, const struct trial *b, double level)
{
    struct paired out = {.n = a->n_samples < b->n_samples ? a->n_samples : b->n_samples};
    double logs[SAMPLES_MAX], error;
    int df;
    for (size_t i = 0; i < out.n; i++)
        logs[i] = log(a->samples_us[i] / b->samples_us[i]);
    if (out.n < 3) {
        out.shift = out.n ? stats_median(logs, out.n) : 0;
        out.half = BURST_OFF;
        return out;
    }
    stats_trimmed(logs, out.n, &out.shift, &error, &df);
    out.half = error > 0 ? error * stats_student(level, df) : 0;
    return out;
}

double paired_noise(const struct paired *pair)
{
    double noise = expm1(pair->half);
    return noise > RACE_FLOOR ? noise : RACE_FLOOR;
}

void race_enter(struct race *race, const struct trial *trials, size_t n)
{
    *race = (struct race){0};
    for (size_t i = 0; i < n; i++)
        race->n_entered += trials[i].status == TRIAL_OK && !trial_is_twin(&trials[i]);
}

/* A Williams square: 0 1 n-1 2 n-2 ..., moved on by one each round. Where n is odd it takes the
 * mirror image as well. */
size_t race_turn(int round, size_t k, size_t n)
{
    size_t at = (size_t)round / n % 2 ? n - 1 - k : k;
    size_t step = at % 2 ? (at + 1) / 2 : n - at / 2;
    return ((size_t)round + step) % n;
}

bool race_is_look(int rounds)
{
    for (int i = 0; i < LOOKS; i++)
        if (rounds == looks[i])
            return true;
    return false;
}

static bool beats(const struct trial *slow, const struct trial *fast, double level)
{
    struct paired pair = paired_compare(slow, fast, level);
    return pair.shift >= log1p(RACE_FLOOR) && pair.shift > pair.half;
}

/* Close for sure, or so near to RACE_FLOOR that either verdict will do, and likewise as good as the
 * leader or not. Wrong here only ends a race early, with a tie: no correction. */
static bool is_settled(const struct trial *trial, const struct trial *leader)
{
    struct paired pair = paired_compare(trial, leader, LEVEL);
    bool is_tie = pair.shift + pair.half < log1p(RACE_FLOOR) || pair.half < RACE_FLOOR / 3;
    bool is_placed = pair.shift + pair.half < RACE_EQUAL || pair.shift - pair.half > RACE_EQUAL ||
                     pair.half < RACE_EQUAL / 2;
    return is_tie && is_placed;
}

static double median_of(const struct trial *trial)
{
    return stats_median(trial->samples_us, trial->n_samples);
}

/* Should all be beaten, in a circle, none is. */
static void drop_beaten(struct race *race, const struct trial *trials, size_t n, double level)
{
    bool beaten[RACE_CONFIGS_MAX] = {false}, any = false;
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; trials[i].status == TRIAL_OK && j < n && !beaten[i]; j++)
            beaten[i] = j != i && trials[j].status == TRIAL_OK &&
                        (race->out[i] || beats(&trials[i], &trials[j], level));
        any |= trials[i].status == TRIAL_OK && !beaten[i];
    }
    for (size_t i = 0; any && i < n; i++)
        race->out[i] = beaten[i];
}

void race_judge(struct race *race, const struct trial *trials, size_t n)
{
    double level = race_level(race->n_entered), best_us = INFINITY;
    drop_beaten(race, trials, n, level);
    for (size_t i = 0; i < n; i++)
        if (trials[i].status == TRIAL_OK && !race->out[i] && median_of(&trials[i]) < best_us) {
            best_us = median_of(&trials[i]);
            race->leader = i;
        }
    race->is_over = true;
    for (size_t i = 0; i < n; i++)
        if (trials[i].status == TRIAL_OK && !race->out[i] && i != race->leader)
            race->is_over &= is_settled(&trials[i], &trials[race->leader]);
}

void race_replay(struct trial *trials, size_t n)
{
    struct race race;
    size_t whole[RACE_CONFIGS_MAX], used[RACE_CONFIGS_MAX] = {0}, most = 0;
    race_enter(&race, trials, n);
    for (size_t i = 0; i < n; i++) {
        whole[i] = trials[i].n_samples;
        most = whole[i] > most ? whole[i] : most;
    }
    for (size_t round = 1; round <= most && !race.is_over; round++) {
        for (size_t i = 0; i < n; i++) {
            if (!race.out[i])
                used[i] = round < whole[i] ? round : whole[i];
            trials[i].n_samples = used[i];
        }
        if (race_is_look((int)round))
            race_judge(&race, trials, n);
    }
    for (size_t i = 0; i < n; i++)
        trials[i].n_samples = used[i];
}
