/* SPDX-License-Identifier: MIT */
/* Bursts and when to stop taking them. A delay kernel in front hides what the CPU needs to queue;
 * without it short bursts would time the CPU. */
#include "tuner/measure/burst.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/stats.h"
#include "tuner/gpu/trace.h"

enum {
    LAUNCHES_MOST = 200,
    BURSTS = 7,
    BURSTS_THOROUGH = 15,
    BURSTS_LEAST = 3,
    CLOCKS_LEAST = 5,
    TRIES_MOST = 3,
    RETRIES_MOST = 6
};
static const double BURST_US = 2000, BURST_MOST_US = 4000, DELAY_US = 50, WARM_MOST_US = 5000,
                    BUDGET_US = 60e3, NOISE_ENOUGH = 0.005, CLOCK_LOW = 0.97, CLOCK_SURE_US = 200;
/* Against the best so far. Of 15700 recorded bursts the worst was off by 0.18, and 1.05 is
 * as far as a finalist may be. */
static const double HOPELESS = 1.25, HOPELESS_FIRST = 1.5, HOPELESS_COLD = 3, FAR = 1.05;

static bool probe_once(struct bench *bench, struct prepared_launch *launches, size_t n_launches,
                       int n, double *us, struct err *err)
{
    double elapsed_us;
    if (!support_delay(&bench->support, DELAY_US, err) || !gpu_timer_start(bench->gpu, err))
        return false;
    for (int i = 0; i < n; i++)
        if (!gpu_launch_run(bench->gpu, &launches[(size_t)i % n_launches].launch, err))
            return false;
    if (!gpu_timer_stop(bench->gpu, &elapsed_us, err))
        return false;
    *us = elapsed_us / n;
    return true;
}

/* A second, longer probe where the first may have been mostly overhead. */
static bool probe(struct bench *bench, struct prepared_launch *launches, size_t n, double *us,
                  struct err *err)
{
    return probe_once(bench, launches, n, 1, us, err) &&
           (*us > 500 || probe_once(bench, launches, n, 10, us, err));
}

/* Enough launches for the wanted time, and for every cold copy while that is cheap. */
static int choose_launches(double us, size_t n_copies)
{
    double n = BURST_US / (us > 0.1 ? us : 0.1);
    if (n < (double)n_copies)
        n = (double)n_copies * us < BURST_MOST_US ? (double)n_copies : BURST_MOST_US / us;
    return n < 1 ? 1 : n > LAUNCHES_MOST ? LAUNCHES_MOST : (int)n;
}

static bool capture(struct bench *bench, struct prepared_launch *launches, size_t n_copies,
                    struct burst *burst, struct err *err)
{
    bool ok = gpu_capture_begin(bench->gpu, err);
    if (!ok)
        return false;
    for (int i = 0; ok && i < burst->n_launches; i++)
        ok = gpu_launch_run(bench->gpu, &launches[(size_t)i % n_copies].launch, err);
    bool ended = gpu_capture_end(bench->gpu, &burst->graph, ok ? err : NULL);
    return ok && ended;
}

bool burst_prepare(struct bench *bench, struct contender *contender, struct burst *burst,
                   struct err *err)
{
    size_t n = contender_variants(contender);
    struct prepared_launch *launches = aligned_alloc(64, (n * sizeof *launches + 63) / 64 * 64);
    bool ok = false;
    *burst = (struct burst){.fixture = contender->fixture};
    if (!launches)
        abort();
    for (size_t i = 0; i < n; i++)
        if (!contender_prepare(bench, contender, i, &launches[i], err))
            goto out;
    if (!probe(bench, launches, n, &burst->estimate_us, err))
        goto out;
    burst->n_launches = choose_launches(burst->estimate_us, n);
    ok = capture(bench, launches, n, burst, err);
out:
    free(launches);
    return ok;
}

/* One stream's records: the delay, a stamp, the launches, a stamp. What does not agree with the
 * events is no number. */
static bool traced_us(const struct burst *burst, double events_us, double *us, struct err *err)
{
    struct kernel_span spans[LAUNCHES_MOST + 3];
    size_t n, want = (size_t)burst->n_launches + 3;
    if (!trace_take(spans, sizeof spans / sizeof *spans, &n, err))
        return false;
    if (n != want)
        return err_set(err, "CUPTI has %zu records of %zu kernels: measure with --timer events", n,
                       want);
    *us = spans_busy_us(spans + 2, (size_t)burst->n_launches);
    if (*us > 0 && *us <= 1.05 * events_us + 10)
        return true;
    return err_set(err, "CUPTI says %.1f us where events say %.1f: measure with --timer events",
                   *us, events_us);
}

static bool run_once(struct bench *bench, const struct burst *burst, struct burst_sample *sample,
                     struct err *err)
{
    double elapsed_us;
    *sample = (struct burst_sample){0};
    if (!support_delay(&bench->support, DELAY_US, err) || !support_stamp(&bench->support, 0, err) ||
        !gpu_timer_start(bench->gpu, err) || !gpu_graph_run(bench->gpu, burst->graph, err) ||
        !gpu_timer_stop(bench->gpu, &elapsed_us, err) || !support_stamp(&bench->support, 1, err) ||
        !support_clock_mhz(&bench->support, &sample->mhz, err))
        return false;
    if (bench->is_traced && !traced_us(burst, elapsed_us, &elapsed_us, err))
        return false;
    sample->us = elapsed_us / burst->n_launches;
    return true;
}

static void clock_keep(struct fixture *fixture, double mhz)
{
    if (mhz > 0)
        fixture->clocks_mhz[fixture->n_clocks++ % CLOCKS_KEPT] = mhz;
}

/* The shape's usual SM clock; 0 unknown. Short bursts tell the clock too coarsely: the timer behind
 * it ticks. */
static double usual_mhz(const struct burst *burst, const struct burst_sample *sample)
{
    const struct fixture *fixture = burst->fixture;
    size_t n = fixture->n_clocks < CLOCKS_KEPT ? fixture->n_clocks : CLOCKS_KEPT;
    if (sample->mhz <= 0 || n < CLOCKS_LEAST || sample->us * burst->n_launches < CLOCK_SURE_US)
        return 0;
    return stats_median(fixture->clocks_mhz, n);
}

static bool clock_is_low(const struct burst *burst, const struct burst_sample *sample)
{
    return sample->mhz < CLOCK_LOW * usual_mhz(burst, sample);
}

bool burst_run(struct bench *bench, struct burst *burst, struct burst_sample *sample,
               struct err *err)
{
    struct burst_sample again;
    if (!run_once(bench, burst, sample, err))
        return false;
    sample->is_slow = clock_is_low(burst, sample);
    clock_keep(burst->fixture, sample->mhz);
    for (int tries = 1; sample->is_slow && tries < TRIES_MOST && burst->n_retries < RETRIES_MOST;
         tries++) {
        burst->n_retries++;
        if (!run_once(bench, burst, &again, err))
            return false;
        again.is_slow = clock_is_low(burst, &again);
        clock_keep(burst->fixture, again.mhz); /* a lasting fall becomes the usual clock */
        if (again.mhz > sample->mhz)
            *sample = again;
    }
    return true;
}

bool burst_warm(struct bench *bench, struct burst *burst, struct burst_sample *sample,
                struct err *err)
{
    if (!run_once(bench, burst, sample, err))
        return false;
    clock_keep(burst->fixture, sample->mhz);
    return true;
}

void burst_finish(struct bench *bench, struct burst *burst)
{
    gpu_graph_free(bench->gpu, burst->graph);
    burst->graph = NULL;
}

void burst_keep(struct trial *trial, const struct burst_sample *sample, double *clocks)
{
    clocks[trial->n_samples] = sample->mhz;
    trial->samples_us[trial->n_samples++] = sample->us;
    trial->clock_mhz = stats_median(clocks, trial->n_samples);
    trial->n_throttled += sample->is_slow;
    if (trial->n_throttled)
        snprintf(trial->message, sizeof trial->message,
                 "throttled: %zu of %zu samples at a clock far below the shape's usual one",
                 trial->n_throttled, trial->n_samples);
}

/* It could not win even at the usual clock. The first burst of all is trusted less, and much less
 * where its clock is not known. */
static bool is_hopeless(const struct burst *burst, const struct burst_sample *sample, bool is_first,
                        double best_us)
{
    double usual = usual_mhz(burst, sample);
    double least_us = sample->us * (sample->mhz < usual ? sample->mhz / usual : 1);
    double factor = !is_first ? HOPELESS : usual > 0 ? HOPELESS_FIRST : HOPELESS_COLD;
    return best_us > 0 && least_us > factor * best_us;
}

/* Sampled as well as it is worth: the noise is small, or it will not come into the final. */
static bool is_enough(const struct trial *trial, double best_us)
{
    double noise = stats_noise(trial->samples_us, trial->n_samples);
    double median_us = stats_median(trial->samples_us, trial->n_samples);
    return noise < NOISE_ENOUGH || (best_us > 0 && median_us * (1 - 2 * noise) > FAR * best_us);
}

bool burst_measure(struct bench *bench, struct burst *burst, double best_us, bool thorough,
                   struct trial *trial, struct err *err)
{
    struct burst_sample sample;
    double clocks[SAMPLES_MAX], spent_us = 0;
    size_t most = thorough ? BURSTS_THOROUGH : BURSTS;
    double rival_us = thorough ? 0 : best_us;
    trial->n_samples = trial->n_throttled = 0;
    if (!thorough) /* a good config of a search may simply draw more power */
        burst->n_retries = RETRIES_MOST - 2;
    if (burst->estimate_us * burst->n_launches < WARM_MOST_US) {
        if (!burst_run(bench, burst, &sample, err))
            return false;
        spent_us += sample.us * burst->n_launches;
        trial->early_stop = is_hopeless(burst, &sample, true, rival_us);
        if (trial->early_stop)
            burst_keep(trial, &sample, clocks);
    }
    while (!trial->early_stop && trial->n_samples < most) {
        if (!burst_run(bench, burst, &sample, err))
            return false;
        spent_us += sample.us * burst->n_launches;
        burst_keep(trial, &sample, clocks);
        trial->early_stop = trial->n_samples == 1 && is_hopeless(burst, &sample, false, rival_us);
        if (trial->n_samples >= BURSTS_LEAST && !thorough &&
            (spent_us > BUDGET_US || is_enough(trial, rival_us)))
            break;
        if (spent_us > 20 * BUDGET_US) /* launches of a second and more */
            break;
    }
    return true;
}
