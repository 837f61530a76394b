/* SPDX-License-Identifier: MIT */
/* The rotary table. */
#pragma once
#include "tuner/core/model.h"

/* out: [positions][head_dim], cosines in the first half of a row, sines in the second. */
void rope_table(const struct model *model, int64_t positions, float *out);
