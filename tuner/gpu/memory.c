/* SPDX-License-Identifier: MIT */
/* Device memory. Copies wait; device-to-device copies and fills are queued on the stream. */
#include "tuner/gpu/driver.h"

bool gpu_alloc(struct gpu *gpu, size_t bytes, gpu_ptr *out, struct err *err)
{
    CUdeviceptr p = 0;
    if (!CU(gpu, cuMemAlloc, &p, bytes ? bytes : 1))
        return false;
    *out = p;
    return true;
}

void gpu_free(struct gpu *gpu, gpu_ptr ptr)
{
    (void)gpu;
    if (ptr)
        driver.cuMemFree(ptr);
}

bool gpu_memory(struct gpu *gpu, size_t *free_bytes, size_t *total_bytes, struct err *err)
{
    return CU(gpu, cuMemGetInfo, free_bytes, total_bytes);
}

bool gpu_upload(struct gpu *gpu, gpu_ptr to, const void *from, size_t bytes, struct err *err)
{
    return bytes == 0 ||
           (CU(gpu, cuMemcpyHtoDAsync, to, from, bytes, gpu->stream) && gpu_sync(gpu, err));
}

bool gpu_download(struct gpu *gpu, void *to, gpu_ptr from, size_t bytes, struct err *err)
{
    return bytes == 0 ||
           (CU(gpu, cuMemcpyDtoHAsync, to, from, bytes, gpu->stream) && gpu_sync(gpu, err));
}

bool gpu_copy(struct gpu *gpu, gpu_ptr to, gpu_ptr from, size_t bytes, struct err *err)
{
    return bytes == 0 || CU(gpu, cuMemcpyDtoDAsync, to, from, bytes, gpu->stream);
}

bool gpu_set_bytes(struct gpu *gpu, gpu_ptr to, uint8_t value, size_t bytes, struct err *err)
{
    return bytes == 0 || CU(gpu, cuMemsetD8Async, to, value, bytes, gpu->stream);
}

bool gpu_sync(struct gpu *gpu, struct err *err)
{
    return CU(gpu, cuStreamSynchronize, gpu->stream);
}
