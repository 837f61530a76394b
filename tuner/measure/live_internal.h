/* SPDX-License-Identifier: MIT */
/* For tests: a live evaluator whose device child is something else. */
#pragma once
#include "tuner/measure/live.h"

/* body(ctx, fd) speaks wire.h's lines. ctx must outlive the evaluator. */
struct evaluator *live_new_with_child(const struct live_options *options,
                                      const struct gpu_info *gpu, int (*body)(void *ctx, int fd),
                                      void *ctx, struct err *err);
