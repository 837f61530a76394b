/* SPDX-License-Identifier: MIT */
/* How long do a job's configs take? All are made ready first; then a search trial's one is timed
 * until it is known well enough, and a final's take turns, burst by burst, until the race is over.
 * Must not know whether results are right. Surprise: what is traced is told when its graph is
 * instantiated, so tracing begins before the bursts are prepared. */
#include "tuner/measure/device_worker.h"

#include <assert.h>
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/core/race.h"
#include "tuner/gpu/trace.h"
#include "tuner/measure/burst.h"
#include "tuner/measure/settle.h"

static_assert((int)JOB_CONFIGS_MAX <= (int)RACE_CONFIGS_MAX, "a job's configs race");

enum { ROUGH_ROUNDS = 6 };
static const double RACE_BUDGET_US = 2e6; /* of bursts; what is open then is a tie */

/* One config of a job on the device. */
struct entrant {
    struct contender contender;
    struct burst burst;
    double clocks_mhz[SAMPLES_MAX]; /* a final's, by sample */
};

/* A job that is timed. Only entrants whose trial is OK take part. */
struct heat {
    struct worker *worker;
    const struct device_job *job;
    struct device_answer *answer;
    struct entrant *entrants; /* job->n */
    struct race race;
    double spent_us; /* in the rounds */
};

static bool takes_part(const struct heat *heat, size_t i)
{
    return heat->answer->trials[i].status == TRIAL_OK;
}

/* The device failed while this one ran. Returns false, for the caller to pass on. */
static bool drop_out(struct heat *heat, size_t i, const struct err *err)
{
    worker_blame(heat->worker, err, &heat->answer->trials[i]);
    return false;
}

static bool contenders_enter(struct heat *heat, struct err *err)
{
    const struct device_job *job = heat->job;
    for (size_t i = 0; i < job->n; i++)
        if (takes_part(heat, i) && !worker_enter(heat->worker, job, i, heat->worker->main,
                                                 job->task.dims, &heat->entrants[i].contender, err))
            return false;
    return true;
}

/* For all entrants together, since bursts of a final alternate. */
static bool scratch_share(struct heat *heat, struct err *err)
{
    struct bench *bench = &heat->worker->bench;
    size_t total = 0, bytes;
    for (size_t i = 0; i < heat->job->n; i++) {
        if (!takes_part(heat, i))
            continue;
        if (!contender_scratch_cost(&heat->entrants[i].contender, &bytes, err))
            return false;
        total += bytes;
    }
    if (!pool_reset(&bench->scratch, heat->worker->gpu, total, err))
        return false;
    for (size_t i = 0; i < heat->job->n; i++)
        if (takes_part(heat, i) &&
            !contender_take_scratch(bench, &heat->entrants[i].contender, err))
            return false;
    return true;
}

/* One that fails here drops out alone, while the context is well. */
static bool bursts_prepare(struct heat *heat, struct err *err)
{
    for (size_t i = 0; i < heat->job->n; i++) {
        struct entrant *entrant = &heat->entrants[i];
        struct err why = {0};
        if (!takes_part(heat, i) ||
            burst_prepare(&heat->worker->bench, &entrant->contender, &entrant->burst, &why))
            continue;
        drop_out(heat, i, &why);
        if (gpu_error_is_sticky(heat->worker->gpu))
            return err_set(err, "%s", why.text);
    }
    return true;
}

/* Only finals are traced. */
static bool tracing_start(const struct heat *heat, struct err *err)
{
    struct worker *worker = heat->worker;
    if (!worker->options->is_traced || !heat->job->rounds)
        return true;
    worker->bench.is_traced = trace_start(err);
    return worker->bench.is_traced;
}

/* Probes are not samples. */
static bool tracing_drop(const struct heat *heat, struct err *err)
{
    struct kernel_span none[1];
    size_t n;
    return !heat->worker->bench.is_traced ||
           (gpu_sync(heat->worker->gpu, err) && trace_take(none, 1, &n, err));
}

static void tracing_stop(const struct heat *heat)
{
    if (heat->worker->bench.is_traced)
        trace_stop();
    heat->worker->bench.is_traced = false;
}

/* All that will be timed warm up together, to the clock that they will be timed at; where few
 * rounds are asked for a rough idea is wanted, and a round must do. */
static bool entrants_settle(struct heat *heat, struct err *err)
{
    struct burst *bursts[JOB_CONFIGS_MAX];
    size_t which[JOB_CONFIGS_MAX], n = 0, at;
    for (size_t i = 0; i < heat->job->n; i++)
        if (takes_part(heat, i)) {
            which[n] = i;
            bursts[n++] = &heat->entrants[i].burst;
        }
    return n == 0 ||
           settle_clock(&heat->worker->bench, bursts, n, heat->job->rounds > ROUGH_ROUNDS, &at,
                        err) ||
           drop_out(heat, which[at], err);
}

/* One burst of each that is still in the race. */
static bool round_run(struct heat *heat, int round, struct err *err)
{
    size_t n = heat->job->n;
    for (size_t k = 0; k < n; k++) {
        size_t i = race_turn(round, k, n);
        struct entrant *entrant = &heat->entrants[i];
        struct burst_sample sample;
        if (!takes_part(heat, i) || heat->race.out[i])
            continue;
        if (!burst_run(&heat->worker->bench, &entrant->burst, &sample, err))
            return drop_out(heat, i, err);
        heat->spent_us += sample.us * entrant->burst.n_launches;
        burst_keep(&heat->answer->trials[i], &sample, entrant->clocks_mhz);
    }
    return true;
}

static bool final_run(struct heat *heat, struct err *err)
{
    const struct device_job *job = heat->job;
    struct race *race = &heat->race;
    race_enter(race, heat->answer->trials, job->n);
    if (!entrants_settle(heat, err))
        return false;
    for (int round = 0; round < job->rounds && !race->is_over; round++) {
        if (!round_run(heat, round, err))
            return false;
        if (job->is_race && race_is_look(round + 1)) {
            race_judge(race, heat->answer->trials, job->n);
            race->is_over |= heat->spent_us > RACE_BUDGET_US;
        }
    }
    return true;
}

static bool search_trial_run(struct heat *heat, struct err *err)
{
    return !takes_part(heat, 0) ||
           burst_measure(&heat->worker->bench, &heat->entrants[0].burst, heat->job->best_us,
                         heat->job->thorough, &heat->answer->trials[0], err);
}

static bool heat_run(struct heat *heat, struct err *err)
{
    return tracing_start(heat, err) && contenders_enter(heat, err) && scratch_share(heat, err) &&
           bursts_prepare(heat, err) && tracing_drop(heat, err) &&
           (heat->job->rounds ? final_run : search_trial_run)(heat, err);
}

static void entrants_finish(struct heat *heat)
{
    for (size_t i = 0; i < heat->job->n; i++) {
        burst_finish(&heat->worker->bench, &heat->entrants[i].burst);
        contender_finish(&heat->entrants[i].contender);
    }
    free(heat->entrants);
}

void job_time(struct worker *worker, const struct device_job *job, struct device_answer *answer)
{
    struct heat heat = {.worker = worker, .job = job, .answer = answer};
    struct err err = {0};
    heat.entrants = xcalloc(job->n, sizeof *heat.entrants);
    if (!heat_run(&heat, &err))
        worker_give_up(worker, &err, answer);
    tracing_stop(&heat);
    entrants_finish(&heat);
}
