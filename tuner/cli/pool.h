/* SPDX-License-Identifier: MIT */
/* Which configs did well at like tasks and were not tried at this one. */
#pragma once
#include "tuner/cli/history.h"

/* Of the history's tasks from `first` on, all of the family of `task`: the configs that are
 * expected to be near its best, most promising first, without those that were tried there; at most
 * `max`. Returns how many. */
size_t pool_find(const struct history *history, size_t first, const struct task *task,
                 struct config *out, size_t max);
