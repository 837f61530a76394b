/* SPDX-License-Identifier: MIT */
/* A trial: what became of one config on one task. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/config.h"

/* clang-format off */
#define TRIAL_STATUSES(X) \
    X(OK) X(CONSTRAINT) X(COMPILE_FAILED) X(LAUNCH_FAILED) X(WRONG_RESULT) X(TIMEOUT) X(CRASHED) X(OUT_OF_MEMORY)
/* clang-format on */

enum trial_status {
#define X(name) TRIAL_##name,
    TRIAL_STATUSES(X)
#undef X
        TRIAL_STATUS_COUNT
};

struct build_facts {                                     /* of one cubin */
    int registers;                                       /* a thread; -1 unknown */
    int64_t smem_static_bytes, stack_bytes, spill_bytes; /* spill stores + loads */
    double compile_ms;                                   /* 0 when it came from the cache */
    char cubin_hash[33];                                 /* 32 hex digits; "" when there is none */
    char code_hash[33]; /* likewise, less what only names the compiler */
};

enum { SAMPLES_MAX = 32 };

struct trial {
    struct config config;
    enum trial_status status;
    struct build_facts build;
    size_t n_samples;
    double samples_us[SAMPLES_MAX]; /* per launch, one a burst */
    double clock_mhz;               /* median SM clock of the bursts; 0 unknown */
    double median_us;               /* 0 unless OK */
    double max_error;               /* largest |out - ref| seen by the check */
    bool early_stop;                /* dropped as hopeless: few samples */
    size_t n_throttled;             /* samples at a clock that stayed far below the shape's usual */
    char gpu[48];                   /* UUID of the one of equal GPUs that timed it; "" not said */
    char message[256];              /* why, for all but OK; for OK only that it was throttled */
    /* What it is a timing of, beside build.code_hash (docs/staleness.md); "" not known. */
    char launch[17];        /* the launch, its arguments and their data */
    char reference[34];     /* what it was compared with: text and code, 16 digits each */
    char carried_from[256]; /* whose measurement it repeats; "" it was measured itself */
};

const char *trial_status_name(enum trial_status status);
bool trial_status_parse(const char *name, enum trial_status *out);
/* Another trial of the same code, launch and reference may answer with it: what is true of the code
 * and not of the moment. */
bool trial_is_lasting(const struct trial *trial);
/* It repeats a trial of its own environment and source: "twin: a=2 b=16". */
bool trial_is_twin(const struct trial *trial);
/* *to keeps what it is of and takes what came of *from; carried_from is left to the caller. */
void trial_carry(struct trial *to, const struct trial *from);
/* Recompute median_us from the samples. */
void trial_finish(struct trial *trial);
