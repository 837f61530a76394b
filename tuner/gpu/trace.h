/* SPDX-License-Identifier: MIT */
/* When each kernel ran, from CUPTI's activity records: libcupti is dlopened, its headers are not
 * needed. Knows no graph and no launch. One tracer a process; needs no privilege, but a profiler
 * around the process keeps CUPTI for itself. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;

struct kernel_span {
    uint64_t begin_ns, end_ns;
};

/* Before gpu_open. $WT_LIBCUPTI or libcupti.so.13/12, also under the toolkit. */
bool trace_open(struct err *err);
/* Records kernels from here on; graphs must be instantiated after it. */
bool trace_start(struct err *err);
void trace_stop(void);
/* Hands over what was recorded since the last call, by begin: at most `most`; *n is how many there
 * were. The stream must be idle. */
bool trace_take(struct kernel_span *spans, size_t most, size_t *n, struct err *err);
/* Time in which at least one of them ran: neither gaps between launches nor overlaps (a launch that
 * waits for the one before it) count. */
double spans_busy_us(const struct kernel_span *spans, size_t n);
