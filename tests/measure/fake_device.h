/* SPDX-License-Identifier: MIT */
/* What the files of the fake driver share. */
#pragma once
#include "tests/measure/fake_cuda.h"

extern CUresult fake_stuck; /* what every later call returns */
extern double fake_us;      /* the device's clock */

/* The support kernels and the drill; NULL: none of this name. */
const struct fake_function *fake_kernel(const char *name);
/* A kernel that ran, for CUPTI's records. */
void fake_record(double begin_us, double end_us);
/* How many times as long the process's device takes. */
double fake_slowness(void);
/* Whether the device is dead, after so many launches of this process. */
bool fake_dies(int n_launches);

/* A function of the driver. Tables end with a name of NULL. */
struct fake_entry {
    const char *name;
    void (*function)(void);
};
#define FAKE_ENTRY(name, f)                                                                        \
    {                                                                                              \
        name, (void (*)(void))f                                                                    \
    }
extern const struct fake_entry fake_devices_entries[], fake_memory_entries[], fake_queue_entries[];
