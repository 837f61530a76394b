/* SPDX-License-Identifier: MIT */
/* libcuda's functions and the state behind struct gpu: this room's own header. */
#pragma once
#include <cuda.h>

#include "tuner/gpu/gpu.h"

/* clang-format off */
#define DRIVER_FUNCTIONS(X) \
    X(cuInit) X(cuDriverGetVersion) X(cuDeviceGetCount) X(cuDeviceGet) X(cuDeviceGetName) \
    X(cuDeviceGetAttribute) X(cuDeviceGetUuid) X(cuDeviceTotalMem) X(cuDevicePrimaryCtxRetain) \
    X(cuDevicePrimaryCtxRelease) X(cuCtxSetCurrent) X(cuStreamCreate) X(cuStreamDestroy) \
    X(cuStreamSynchronize) X(cuMemAlloc) X(cuMemFree) X(cuMemGetInfo) X(cuMemcpyHtoDAsync) \
    X(cuMemcpyDtoHAsync) X(cuMemcpyDtoDAsync) X(cuMemsetD8Async) X(cuModuleLoadData) \
    X(cuModuleUnload) X(cuModuleGetFunction) X(cuFuncSetAttribute) X(cuFuncGetAttribute) \
    X(cuLaunchKernelEx) X(cuStreamBeginCapture) X(cuStreamEndCapture) \
    X(cuGraphInstantiateWithFlags) X(cuGraphLaunch) X(cuGraphDestroy) X(cuGraphExecDestroy) \
    X(cuGraphUpload) X(cuEventCreate) X(cuEventDestroy) X(cuEventRecord) X(cuEventSynchronize) \
    X(cuEventElapsedTime) X(cuTensorMapEncodeTiled) X(cuGetErrorName) X(cuGetErrorString)
/* clang-format on */

struct driver {
    void *handle;
#define X(name) __typeof__(&name) name;
    DRIVER_FUNCTIONS(X)
#undef X
};

extern struct driver driver; /* filled by driver_load */
/* Loads libcuda ($WT_LIBCUDA or libcuda.so.1) and calls cuInit. The message says what is missing.
 */
bool driver_load(struct err *err);

struct gpu {
    CUdevice device;
    CUcontext context;
    CUstream stream;
    CUevent begin, end;
    CUresult last; /* of the last call */
    bool is_lost;  /* an error came after which no call works */
    struct gpu_info info;
    char driver_version[32];
};

/* CUDA asks for a new process after it. */
bool result_is_sticky(CUresult result);
/* True for CUDA_SUCCESS; otherwise remembers the code and sets err: "cuMemAlloc:
 * CUDA_ERROR_OUT_OF_MEMORY (out of memory)". */
bool cu_check(struct gpu *gpu, CUresult result, const char *call, struct err *err);
#define CU(gpu, function, ...) cu_check(gpu, driver.function(__VA_ARGS__), #function, err)
