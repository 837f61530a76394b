/* SPDX-License-Identifier: MIT */
/* One shape of a kernel on the device: inputs filled, reference outputs computed, outputs guarded.
 * Built once, then used by every config that is checked or timed on that shape. */
#pragma once
#include "tuner/core/config.h"
#include "tuner/gpu/launch.h"
#include "tuner/measure/pool.h"
#include "tuner/measure/support.h"

enum { CLOCKS_KEPT = 31 };

/* What every fixture of the process shares. */
struct bench {
    struct gpu *gpu;
    struct support support;
    gpu_ptr reports; /* struct check_report [ARGS_MAX] */
    uint64_t seed;
    struct pool scratch;
    bool is_ahead;  /* what is built must leave room for what is asked for */
    bool is_traced; /* samples come from CUPTI, until trace_stop */
};

struct fixture {
    bool is_built;
    const struct kernel *kernel;
    int64_t dims[DIMS_MAX];
    int64_t bytes[ARGS_MAX]; /* 0: NULL is passed, or scratch */
    gpu_ptr buffers[ARGS_MAX], references[ARGS_MAX], copies[ARGS_MAX];
    size_t n_copies; /* of each cold argument, the first included */
    struct pool pool;
    /* SM clocks of the latest bursts on this shape: what a throttled one is told by. */
    double clocks_mhz[CLOCKS_KEPT];
    size_t n_clocks;
};

/* One config on one fixture. Scratch belongs to the config, because its size does. */
struct contender {
    struct fixture *fixture;
    struct scope scope; /* finish with contender_finish */
    gpu_function function;
    gpu_ptr scratch[ARGS_MAX]; /* the first place's; the next is place_bytes further on */
    int64_t scratch_bytes[ARGS_MAX];
    size_t n_places, place_bytes;
};

struct verdict {
    bool is_right;
    double max_error;
    char message[256];
};

bool bench_open(struct bench *bench, struct gpu *gpu, const char *support_cubin, uint64_t seed,
                struct err *err);
/* Builds `fixture` for the shape unless it is what it holds. is_timed: cold arguments get copies.
 */
bool fixture_build(struct bench *bench, struct fixture *fixture, const struct kernel *kernel,
                   const int64_t *dims, const struct scope *scope, gpu_function reference,
                   bool is_timed, struct err *err);
/* Gives its memory back. */
void fixture_drop(struct bench *bench, struct fixture *fixture);
/* Gives the contender zeroed scratch, guarded in its first place, cut from bench->scratch;
 * pool_reset by the caller to the sum of contender_scratch_cost. */
bool contender_take_scratch(struct bench *bench, struct contender *contender, struct err *err);
bool contender_scratch_cost(struct contender *contender, size_t *bytes, struct err *err);
/* How many launches differ by their copies of the cold arguments or their place of scratch. */
size_t contender_variants(const struct contender *contender);
/* One of these launches; the first is the one that is checked. */
bool contender_prepare(struct bench *bench, struct contender *contender, size_t variant,
                       struct prepared_launch *out, struct err *err);
void contender_finish(struct contender *contender);
/* Runs and compares. False: the device failed; a wrong result is a verdict. */
bool contender_check(struct bench *bench, struct contender *contender, struct verdict *verdict,
                     struct err *err);
