/* SPDX-License-Identifier: MIT */
/* The devices of the fake driver: how many, what they say of themselves, and how variables make one
 * slow to start, slow to run, odd or dead. */
#include "tests/measure/fake_device.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int device_now; /* a process has one */

/* WT_FAKE_SLOW_DEVICE="1,1.1": each kernel of device 1 takes 1.1 times as long. */
double fake_slowness(void)
{
    const char *slow = getenv("WT_FAKE_SLOW_DEVICE");
    int device = -1;
    double times = 1;
    return slow && sscanf(slow, "%d,%lf", &device, &times) == 2 && device == device_now ? times : 1;
}

/* WT_FAKE_DEAD="1,200,FILE": device 1 dies at its 200th launch in a process, which the file tells
 * to later processes. */
bool fake_dies(int n_launches)
{
    const char *dead = getenv("WT_FAKE_DEAD");
    int device = -1, after = 0;
    char path[256];
    if (!dead || sscanf(dead, "%d,%d,%255s", &device, &after, path) != 3 || device != device_now)
        return false;
    if (n_launches > after)
        fclose(fopen(path, "w"));
    return access(path, F_OK) == 0;
}

/* Sleeps as long as a variable says, to be as slow as a real driver. */
static void pass_ms(const char *variable)
{
    const char *ms = getenv(variable);
    if (ms)
        usleep((unsigned)atoi(ms) * 1000);
}

static CUresult f_Init(unsigned flags)
{
    (void)flags;
    const char *starts = getenv("WT_FAKE_STARTS"); /* a file that gets a line for each */
    FILE *file = starts ? fopen(starts, "a") : NULL;
    if (file) {
        fprintf(file, "%d\n", (int)getpid());
        fclose(file);
    }
    pass_ms("WT_FAKE_START_MS");
    return getenv("WT_FAKE_NO_DEVICE") ? CUDA_ERROR_NO_DEVICE : CUDA_SUCCESS;
}

static CUresult f_DriverGetVersion(int *out)
{
    *out = 13000;
    return CUDA_SUCCESS;
}

static CUresult f_DeviceGetCount(int *out)
{
    const char *n = getenv("WT_FAKE_DEVICES"); /* how many; default 1 */
    *out = n ? atoi(n) : 1;
    return CUDA_SUCCESS;
}

static CUresult f_DeviceGet(CUdevice *out, int i)
{
    *out = device_now = i;
    return CUDA_SUCCESS;
}

static CUresult f_DeviceGetName(char *out, int size, CUdevice d)
{
    (void)d;
    snprintf(out, (size_t)size, "NVIDIA Fake 100");
    return CUDA_SUCCESS;
}

static CUresult f_DeviceGetUuid(CUuuid *out, CUdevice d)
{
    memset(out, 0, sizeof *out);
    out->bytes[15] = (char)(d + 1);
    return CUDA_SUCCESS;
}

static CUresult f_DeviceGetAttribute(int *out, CUdevice_attribute which, CUdevice d)
{
    static const struct {
        int which, value;
    } facts[] = {{CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, 9},
                 {CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, 0},
                 {CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, 4},
                 {CU_DEVICE_ATTRIBUTE_CLOCK_RATE, 1500000},
                 {CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, 232448},
                 {CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR, 233472},
                 {CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR, 65536},
                 {CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR, 2048},
                 {CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, 1 << 16}};
    const char *odd = getenv("WT_FAKE_ODD"); /* this device has more SMs */
    if (which == CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT && odd && atoi(odd) == d)
        return *out = 8, CUDA_SUCCESS;
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (facts[i].which == (int)which) {
            *out = facts[i].value;
            return CUDA_SUCCESS;
        }
    return CUDA_ERROR_INVALID_VALUE;
}

static CUresult f_PrimaryCtxRetain(CUcontext *out, CUdevice d)
{
    static int context;
    (void)d;
    pass_ms("WT_FAKE_CONTEXT_MS");
    if (fake_dies(0))
        return CUDA_ERROR_NO_DEVICE;
    *out = (CUcontext)(void *)&context;
    return CUDA_SUCCESS;
}

const struct fake_entry fake_devices_entries[] = {
    FAKE_ENTRY("cuInit", f_Init),
    FAKE_ENTRY("cuDriverGetVersion", f_DriverGetVersion),
    FAKE_ENTRY("cuDeviceGetCount", f_DeviceGetCount),
    FAKE_ENTRY("cuDeviceGet", f_DeviceGet),
    FAKE_ENTRY("cuDeviceGetName", f_DeviceGetName),
    FAKE_ENTRY("cuDeviceGetAttribute", f_DeviceGetAttribute),
    FAKE_ENTRY("cuDeviceGetUuid", f_DeviceGetUuid),
    FAKE_ENTRY("cuDevicePrimaryCtxRetain", f_PrimaryCtxRetain),
    {NULL, NULL},
};
