/* SPDX-License-Identifier: MIT */
/* Several equal GPUs in one run (docs/several-gpus.md): a forked worker a GPU, which pulls a family
 * of tasks, tunes it, and pulls the next. The parent alone has the store: what a worker wants to
 * know or to keep, it asks for over its socket. A worker that is lost costs its GPU; what it was at
 * goes to another. */
#pragma once
#include "tuner/cli/tune.h"

/* Tunes the pending families on all of device.gpus. False: the store failed, or no GPU is left. */
bool team_tune(struct tune *tune, struct err *err);
