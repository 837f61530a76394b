/* SPDX-License-Identifier: MIT */
/* The state of a live evaluator, and what drives its jobs: from their compiles to the one device
 * child and back. Knows jobs, not who asked for them. */
#pragma once
#include "tuner/measure/device_child.h"
#include "tuner/measure/device_link.h"
#include "tuner/measure/live_job.h"
#include "tuner/measure/recall.h"

enum { SENT_MOST = 2 };

struct live {
    struct evaluator evaluator;
    struct gpu_info gpu;
    double deadline_s;
    struct jit *jit;
    struct {
        bool is_wanted; /* not by a child that a test brings */
        struct live_unit unit;
        int told; /* which of the link's starts */
    } support;
    struct device_child child;
    struct device_link link;
    struct str line;
    struct live_job **jobs; /* in order of submission */
    size_t n_jobs, jobs_cap;
    struct live_job *sent[SENT_MOST]; /* [0] is what the child works on */
    size_t n_sent;
    double head_since_s;
    uint64_t n_tickets;
    struct best { /* found since the jobs that wait were submitted; us 0: nothing */
        struct task task;
        double us;
    } best, best_ahead;
    struct recall recall;
};

/* Moves the compiles on and keeps the child fed; never waits. False: the run is broken. */
bool loop_feed(struct live *live, struct err *err);
/* Goes on until a job that was asked for is done, or something else has happened. False: the run is
 * broken. */
bool loop_step(struct live *live, struct err *err);
/* The child is gone, or the run is over: what it had not begun goes back in line. */
void loop_unsend(struct live *live);
