/* SPDX-License-Identifier: MIT */
/* How a process that has started the driver, to say what the devices are, becomes one of
 * device_child.c: the driver starts once. */
#include <stdlib.h>
#include <unistd.h>

#include "tuner/measure/device_child.h"

void device_child_prepare(void)
{
    /* A kernel that is loaded late could be loaded in a capture, where that is not allowed. */
    setenv("CUDA_MODULE_LOADING", "EAGER", 1);
}

void device_child_go(struct str *line, int device, uint64_t seed)
{
    record_add_i64(line, "device", device);
    record_add_i64(line, "seed", (int64_t)seed);
}

/* To the byte: what comes behind the line is for device_child_run. */
static bool go_hear(int fd, struct device_child *child)
{
    char text[96];
    size_t n = 0;
    int64_t device, seed;
    while (n < sizeof text && read(fd, &text[n], 1) == 1)
        if (text[n++] == '\n') {
            text[n - 1] = '\0';
            if (!record_get_i64(text, "device", &device) || !record_get_i64(text, "seed", &seed))
                return false;
            child->device = (int)device;
            child->seed = (uint64_t)seed;
            return true;
        }
    return false;
}

int device_child_await(struct device_child *child, int fd)
{
    return go_hear(fd, child) ? device_child_run(child, fd) : 1;
}
