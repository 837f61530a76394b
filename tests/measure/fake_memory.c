/* SPDX-License-Identifier: MIT */
/* Device memory is host memory, of which there is a limit. Copies are done when they are queued. */
#include "tests/measure/fake_device.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static size_t allocated, limit_bytes = (size_t)1 << 30;

static CUresult f_DeviceTotalMem(size_t *out, CUdevice d)
{
    (void)d;
    *out = limit_bytes;
    return CUDA_SUCCESS;
}

static CUresult f_MemAlloc(CUdeviceptr *out, size_t bytes)
{
    size_t *p;
    if (allocated + bytes > limit_bytes)
        return CUDA_ERROR_OUT_OF_MEMORY;
    p = aligned_alloc(4096, (bytes + 4096 + 4095) / 4096 * 4096);
    p[0] = bytes;
    allocated += bytes;
    *out = (CUdeviceptr)(uintptr_t)p + 4096;
    return fake_stuck;
}

static CUresult f_MemFree(CUdeviceptr at)
{
    size_t *p = (size_t *)(uintptr_t)(at - 4096);
    allocated -= p[0];
    free(p);
    return fake_stuck;
}

static CUresult f_MemGetInfo(size_t *free_bytes, size_t *total)
{
    *free_bytes = limit_bytes - allocated;
    *total = limit_bytes;
    return fake_stuck;
}

static CUresult f_HtoD(CUdeviceptr to, const void *from, size_t n, CUstream s)
{
    (void)s;
    memcpy((void *)(uintptr_t)to, from, n);
    return fake_stuck;
}

static CUresult f_DtoH(void *to, CUdeviceptr from, size_t n, CUstream s)
{
    (void)s;
    memcpy(to, (const void *)(uintptr_t)from, n);
    return fake_stuck;
}

static CUresult f_DtoD(CUdeviceptr to, CUdeviceptr from, size_t n, CUstream s)
{
    (void)s;
    memcpy((void *)(uintptr_t)to, (const void *)(uintptr_t)from, n);
    return fake_stuck;
}

static CUresult f_Memset(CUdeviceptr to, unsigned char v, size_t n, CUstream s)
{
    (void)s;
    memset((void *)(uintptr_t)to, v, n);
    return fake_stuck;
}

const struct fake_entry fake_memory_entries[] = {
    FAKE_ENTRY("cuDeviceTotalMem", f_DeviceTotalMem),
    FAKE_ENTRY("cuMemAlloc", f_MemAlloc),
    FAKE_ENTRY("cuMemFree", f_MemFree),
    FAKE_ENTRY("cuMemGetInfo", f_MemGetInfo),
    FAKE_ENTRY("cuMemcpyHtoDAsync", f_HtoD),
    FAKE_ENTRY("cuMemcpyDtoHAsync", f_DtoH),
    FAKE_ENTRY("cuMemcpyDtoDAsync", f_DtoD),
    FAKE_ENTRY("cuMemsetD8Async", f_Memset),
    {NULL, NULL},
};
