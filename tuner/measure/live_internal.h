/* SPDX-License-Identifier: MIT */
/* The parts of live.h that its own files share; and for tests: a live evaluator whose device child
 * is something else. */
#pragma once
#include "tuner/jit/jit.h"
#include "tuner/measure/live.h"

/* body(ctx, fd) speaks wire.h's lines. ctx must outlive the evaluator. */
struct evaluator *live_new_with_child(const struct live_options *options,
                                      const struct gpu_info *gpu, int (*body)(void *ctx, int fd),
                                      void *ctx, struct err *err);

/* The kernels of the device child itself. */
extern const struct jit_unit support_unit;
/* The compilers that have begun (options->farm, then NULL), unless they are for another GPU: those
 * are ended, and others made. */
struct jit *farm_take(const struct live_options *options, const struct gpu_info *gpu,
                      struct err *err);
