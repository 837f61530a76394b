/* SPDX-License-Identifier: MIT */
/* From a kernel's spec, a shape, a config and buffers to a launch: shared by the device child and
 * the benchmark. */
#pragma once
#include "tuner/core/config.h"
#include "tuner/gpu/gpu.h"

/* A launch ready to run; self-contained (params point into itself), so it must not be copied or
 * moved after launch_prepare. */
struct prepared_launch {
    struct gpu_launch launch;
    void *params[ARGS_MAX];
    union {
        int32_t i32;
        int64_t i64;
        float f32;
        gpu_ptr ptr;
        unsigned char map[128] __attribute__((aligned(64)));
    } values[ARGS_MAX];
};

/* Bytes of argument `arg` for these dims and config; 0 for a scalar or a tensor map, or where NULL
 * is passed. */
bool arg_bytes(const struct kernel *kernel, size_t arg, const struct scope *scope, int64_t *bytes,
               struct err *err);
/* `scope` is task_bind's. buffers[arg] for pointers (ignored for scalars and maps). scalars: NULL,
 * or by arg index a pointer to a double that replaces args.value (NULL entries keep it): the
 * benchmark gives eps so. reference: launch the reference (its grid; no maps, no scratch). */
bool launch_prepare(struct gpu *gpu, const struct kernel *kernel, const struct scope *scope,
                    const gpu_ptr *buffers, const double *const *scalars, gpu_function function,
                    bool reference, struct prepared_launch *out, struct err *err);
