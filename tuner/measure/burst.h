/* SPDX-License-Identifier: MIT */
/* The measuring policy: one graph of many launches over rotating cold arguments, timed as a whole,
 * is one sample. */
#pragma once
#include "tuner/core/trial.h"
#include "tuner/measure/fixture.h"

#define MEASURE_POLICY "graph-cold3-events-v2"
#define MEASURE_POLICY_CUPTI "graph-cold3-cupti-finals-v2"

struct burst {
    gpu_graph *graph;
    int n_launches;
    double estimate_us; /* one launch, by the probe */
    struct fixture *fixture;
    int n_retries; /* samples taken again so far, because the clock was low */
};

struct burst_sample {
    double us;    /* a launch */
    double mhz;   /* SM clock, 0 unknown */
    bool is_slow; /* the clock was far below the shape's usual one, each time */
};

/* Probes, then captures. The contender's scratch must stay as long as the burst. */
bool burst_prepare(struct bench *bench, struct contender *contender, struct burst *burst,
                   struct err *err);
/* One sample. Taken again, up to twice and RETRIES_MOST times a burst, while its clock is below
 * 0.97 of the median of the shape's latest bursts; the try with the highest clock is kept. */
bool burst_run(struct bench *bench, struct burst *burst, struct burst_sample *sample,
               struct err *err);
/* One burst that is no sample: only its clock is remembered. */
bool burst_warm(struct bench *bench, struct burst *burst, struct burst_sample *sample,
                struct err *err);
/* Appends it to the trial. Slow ones are counted and named in the message. */
void burst_keep(struct trial *trial, const struct burst_sample *sample, double *clocks);
void burst_finish(struct bench *bench, struct burst *burst);

/* A search trial's samples: warm-up, race against best_us (0: none), then until the noise is small
 * or the budget spent. */
bool burst_measure(struct bench *bench, struct burst *burst, double best_us, bool thorough,
                   struct trial *trial, struct err *err);
