/* SPDX-License-Identifier: MIT */
/* Device memory and copies, all on the one stream. Downloads and uploads wait; the rest is queued.
 */
#include <stdio.h>

#include "tuner/gpu/driver.h"

bool gpu_alloc(struct gpu *gpu, size_t bytes, gpu_ptr *out, struct err *err)
{
    CUdeviceptr ptr = 0;
    char what[64];
    snprintf(what, sizeof what, "allocating %.1f MiB", (double)bytes / 1048576.0);
    if (!gpu_ok(gpu, gpu->cu.MemAlloc(&ptr, bytes ? bytes : 1), what, err))
        return false;
    *out = ptr;
    return true;
}

void gpu_free(struct gpu *gpu, gpu_ptr ptr)
{
    if (ptr)
        gpu->cu.MemFree(ptr);
}

bool gpu_memory(struct gpu *gpu, size_t *free_bytes, size_t *total_bytes, struct err *err)
{
    return gpu_ok(gpu, gpu->cu.MemGetInfo(free_bytes, total_bytes), "asking for free memory", err);
}

bool gpu_sync(struct gpu *gpu, struct err *err)
{
    return gpu_ok(gpu, gpu->cu.StreamSynchronize(gpu->stream), "waiting for the GPU", err);
}

bool gpu_upload(struct gpu *gpu, gpu_ptr to, const void *from, size_t bytes, struct err *err)
{
    if (!bytes)
        return true;
    return gpu_ok(gpu, gpu->cu.MemcpyHtoDAsync(to, from, bytes, gpu->stream), "an upload", err) &&
           gpu_sync(gpu, err);
}

bool gpu_download(struct gpu *gpu, void *to, gpu_ptr from, size_t bytes, struct err *err)
{
    if (!bytes)
        return true;
    return gpu_ok(gpu, gpu->cu.MemcpyDtoHAsync(to, from, bytes, gpu->stream), "a download", err) &&
           gpu_sync(gpu, err);
}

bool gpu_copy(struct gpu *gpu, gpu_ptr to, gpu_ptr from, size_t bytes, struct err *err)
{
    return !bytes || gpu_ok(gpu, gpu->cu.MemcpyDtoDAsync(to, from, bytes, gpu->stream),
                            "a copy on the device", err);
}

bool gpu_set_bytes(struct gpu *gpu, gpu_ptr to, uint8_t value, size_t bytes, struct err *err)
{
    return !bytes ||
           gpu_ok(gpu, gpu->cu.MemsetD8Async(to, value, bytes, gpu->stream), "setting bytes", err);
}
