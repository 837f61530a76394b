/* SPDX-License-Identifier: MIT */
/* A made-up device for the tests of finals: true times, and noise, drift and throttling on what is
 * timed. Its noise is what 571 recorded finals of an H200 show: deviations of paired bursts from
 * 0.08 % (a tenth of the configs) over 0.23 % (half) to 1.5 % (nine tenths). */
#pragma once
#include <math.h>

#include "tests/space/toy.h"
#include "tuner/base/stats.h"
#include "tuner/base/str.h"
#include "tuner/search/final.h"

enum { CONFIGS = 12 };

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
