/* SPDX-License-Identifier: MIT */
/* What a pass should take by its kernels' recorded times; no GPU. */
#pragma once
#include "bench/engine.h"

/* mode: prefill | decode | generate. The point's us.median is the sum of the chosen rows; ops
 * without one count as unknown. */
void estimate_point(const struct choose_request *request, const char *mode, int64_t m, int64_t ctx,
                    struct point *out);
