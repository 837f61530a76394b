/* SPDX-License-Identifier: MIT */
/* The measuring policy: one graph of many launches over rotating cold arguments, timed as a whole,
 * is one sample. */
#pragma once
#include "tuner/core/trial.h"
#include "tuner/measure/fixture.h"

#define MEASURE_POLICY "graph-cold3-events-v1"

struct burst {
    gpu_graph *graph;
    int n_launches;
    double estimate_us; /* one launch, by the probe */
};

/* Probes, then captures. The contender's scratch must stay as long as the burst. */
bool burst_prepare(struct bench *bench, struct contender *contender, struct burst *burst,
                   struct err *err);
/* One sample: microseconds a launch, and the SM clock (0 unknown). */
bool burst_run(struct bench *bench, const struct burst *burst, double *us, double *mhz,
               struct err *err);
void burst_finish(struct bench *bench, struct burst *burst);

/* A search trial's samples: warm-up, race against best_us (0: none), then until the noise is small
 * or the budget spent. */
bool burst_sample(struct bench *bench, const struct burst *burst, double best_us, bool thorough,
                  struct trial *trial, struct err *err);
