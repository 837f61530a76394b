/* SPDX-License-Identifier: MIT */
/* A libcuda that runs on the host: device memory is host memory (fake_memory.c), and a launch
 * (fake_queue.c) calls a C function of the kernel's name (fake_kernels.c). Enough for the device
 * child's whole path to be tested without a GPU. Here: how its functions are found, and errors,
 * which stick as the driver's do. */
#include "tests/measure/fake_device.h"

#include <string.h>

#undef cuGetProcAddress

CUresult fake_stuck;

static CUresult f_ok(void) { return fake_stuck; }

static CUresult f_GetErrorName(CUresult code, const char **out)
{
    *out = code == CUDA_ERROR_ILLEGAL_ADDRESS ? "CUDA_ERROR_ILLEGAL_ADDRESS"
           : code == CUDA_ERROR_LAUNCH_FAILED ? "CUDA_ERROR_LAUNCH_FAILED"
           : code == CUDA_ERROR_OUT_OF_MEMORY ? "CUDA_ERROR_OUT_OF_MEMORY"
           : code == CUDA_ERROR_NO_DEVICE     ? "CUDA_ERROR_NO_DEVICE"
                                              : "CUDA_ERROR_FAKE";
    return CUDA_SUCCESS;
}

static CUresult f_GetErrorString(CUresult code, const char **out)
{
    (void)code;
    *out = "said by the fake";
    return CUDA_SUCCESS;
}

static const struct fake_entry fake_errors_entries[] = {
    FAKE_ENTRY("cuGetErrorName", f_GetErrorName),
    FAKE_ENTRY("cuGetErrorString", f_GetErrorString),
    {NULL, NULL},
};

static const struct fake_entry *const tables[] = {fake_devices_entries, fake_memory_entries,
                                                  fake_queue_entries, fake_errors_entries};

CUresult CUDAAPI cuGetProcAddress_v2(const char *symbol, void **pfn, int version, cuuint64_t flags,
                                     CUdriverProcAddressQueryResult *status)
{
    /* What is not listed succeeds while nothing is stuck. */
    void (*function)(void) = (void (*)(void))f_ok;
    (void)version;
    (void)flags;
    (void)status;
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++)
        for (const struct fake_entry *entry = tables[t]; entry->name; entry++)
            if (strcmp(entry->name, symbol) == 0)
                function = entry->function;
    memcpy(pfn, &function, sizeof *pfn);
    return CUDA_SUCCESS;
}
