/* SPDX-License-Identifier: MIT */
/* One kernel of ours beside a peer: its buffers, filled as kernel.yaml says, copies of what it
 * reads cold, and a launch for each copy. */
#pragma once
#include "bench/choose.h"
#include "tuner/gpu/launch.h"
#include "tuner/jit/jit.h"

enum { COPIES_MOST = 64 };

struct device_kernels { /* of tuner/measure/device_support.cu */
    struct gpu_module *module;
    gpu_function fill, delay, stamp;
};

struct stage_room { /* where stages run */
    struct gpu *gpu;
    struct jit *jit;
    struct device_kernels support;
};

struct stage_given { /* a buffer that somebody else owns */
    const char *arg;
    gpu_ptr ptr;
};

struct stage {
    const struct stage_room *room;
    const struct choice *choice;
    struct scope scope;
    struct gpu_module *module;
    gpu_ptr buffers[ARGS_MAX];             /* 0 for scalars, maps and what is passed as NULL */
    gpu_ptr copies[COPIES_MOST][ARGS_MAX]; /* of cold arguments; [0] is buffers' */
    bool is_given[ARGS_MAX];
    int64_t bytes[ARGS_MAX];
    int n_copies;
    struct prepared_launch *launches; /* one a copy */
};

/* Bytes of a choice's arguments, and of the cold ones among them. */
bool stage_bytes(const struct choice *choice, const struct gpu_info *gpu, int64_t *all,
                 int64_t *cold, struct err *err);
/* Copies that hold three times the L2 together, from 2 to COPIES_MOST; 1 when nothing is cold. */
int stage_copies_of(int64_t cold_bytes, int64_t l2_bytes);
/* Allocates and fills. On failure the stage is still to be closed. */
bool stage_open(struct stage *stage, const struct stage_room *room, const struct choice *choice,
                const struct stage_given *given, size_t n_given, struct err *err);
/* Copies the cold arguments as they are now and prepares the launches. */
bool stage_prepare(struct stage *stage, int n_copies, struct err *err);
/* Queues one launch, on copy `at` modulo the copies there are. */
bool stage_run(struct stage *stage, int at, struct err *err);
/* 0 when the kernel has no such argument. */
gpu_ptr stage_buffer(const struct stage *stage, const char *arg);
void stage_close(struct stage *stage);
