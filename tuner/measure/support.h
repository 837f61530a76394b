/* SPDX-License-Identifier: MIT */
/* Launches the kernels of device_support.cu. All are queued on the stream. */
#pragma once
#include "tuner/gpu/gpu.h"

struct support {
    struct gpu *gpu;
    struct gpu_module *module;
    gpu_function fill, compare, guard, stamp, delay;
    gpu_ptr stamps; /* room for two stamps */
};

/* What wt_compare and wt_guard add up; zeroed by the caller before. */
struct check_report {
    uint64_t n_bad, not_first; /* ~index of the first bad element */
    float max_error;
    uint32_t n_guard; /* guard bytes overwritten */
};

struct fill_order {
    gpu_ptr to;
    uint64_t n;
    enum dtype type;
    int kind; /* enum fill_kind */
    double a, b;
    uint64_t div, mod, seed;
};

struct compare_order {
    gpu_ptr out, reference, report;
    uint64_t n;
    enum dtype type;
    double abs, rel;
};

bool support_open(struct support *support, struct gpu *gpu, const char *cubin_path,
                  struct err *err);
bool support_fill(struct support *support, const struct fill_order *order, struct err *err);
bool support_compare(struct support *support, const struct compare_order *order, struct err *err);
bool support_guard(struct support *support, gpu_ptr front, gpu_ptr back, uint32_t bytes,
                   uint8_t value, gpu_ptr report, struct err *err);
bool support_delay(struct support *support, double us, struct err *err);
/* which: 0 before, 1 behind what is timed. */
bool support_stamp(struct support *support, int which, struct err *err);
/* SM clock between the two stamps; 0 when they ran on different SMs. Waits. */
bool support_clock_mhz(struct support *support, double *mhz, struct err *err);
