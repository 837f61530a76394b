/* SPDX-License-Identifier: MIT */
/* The driver's functions as a table of pointers, and struct gpu; private to tuner/gpu. */
#pragma once
#include <cuda.h>

#include "tuner/base/err.h"
#include "tuner/gpu/gpu.h"

/* Names without "cu", because cuda.h makes macros of some full names. */
#define DRIVER_CALLS(X)                                                                            \
    X(Init, (unsigned))                                                                            \
    X(DriverGetVersion, (int *))                                                                   \
    X(GetErrorName, (CUresult, const char **))                                                     \
    X(GetErrorString, (CUresult, const char **))                                                   \
    X(DeviceGetCount, (int *))                                                                     \
    X(DeviceGet, (CUdevice *, int))                                                                \
    X(DeviceGetName, (char *, int, CUdevice))                                                      \
    X(DeviceGetAttribute, (int *, CUdevice_attribute, CUdevice))                                   \
    X(DeviceTotalMem, (size_t *, CUdevice))                                                        \
    X(DevicePrimaryCtxRetain, (CUcontext *, CUdevice))                                             \
    X(DevicePrimaryCtxRelease, (CUdevice))                                                         \
    X(CtxSetCurrent, (CUcontext))                                                                  \
    X(StreamCreate, (CUstream *, unsigned))                                                        \
    X(StreamDestroy, (CUstream))                                                                   \
    X(StreamSynchronize, (CUstream))                                                               \
    X(StreamBeginCapture, (CUstream, CUstreamCaptureMode))                                         \
    X(StreamEndCapture, (CUstream, CUgraph *))                                                     \
    X(GraphInstantiateWithFlags, (CUgraphExec *, CUgraph, unsigned long long))                     \
    X(GraphLaunch, (CUgraphExec, CUstream))                                                        \
    X(GraphExecDestroy, (CUgraphExec))                                                             \
    X(GraphDestroy, (CUgraph))                                                                     \
    X(EventCreate, (CUevent *, unsigned))                                                          \
    X(EventRecord, (CUevent, CUstream))                                                            \
    X(EventSynchronize, (CUevent))                                                                 \
    X(EventElapsedTime, (float *, CUevent, CUevent))                                               \
    X(EventDestroy, (CUevent))                                                                     \
    X(MemAlloc, (CUdeviceptr *, size_t))                                                           \
    X(MemFree, (CUdeviceptr))                                                                      \
    X(MemGetInfo, (size_t *, size_t *))                                                            \
    X(MemcpyHtoDAsync, (CUdeviceptr, const void *, size_t, CUstream))                              \
    X(MemcpyDtoHAsync, (void *, CUdeviceptr, size_t, CUstream))                                    \
    X(MemcpyDtoDAsync, (CUdeviceptr, CUdeviceptr, size_t, CUstream))                               \
    X(MemsetD8Async, (CUdeviceptr, unsigned char, size_t, CUstream))                               \
    X(ModuleLoadData, (CUmodule *, const void *))                                                  \
    X(ModuleUnload, (CUmodule))                                                                    \
    X(ModuleGetFunction, (CUfunction *, CUmodule, const char *))                                   \
    X(FuncGetAttribute, (int *, CUfunction_attribute, CUfunction))                                 \
    X(FuncSetAttribute, (CUfunction, CUfunction_attribute, int))                                   \
    X(LaunchKernelEx, (const CUlaunchConfig *, CUfunction, void **, void **))                      \
    X(TensorMapEncodeTiled,                                                                        \
      (CUtensorMap *, CUtensorMapDataType, cuuint32_t, void *, const cuuint64_t *,                 \
       const cuuint64_t *, const cuuint32_t *, const cuuint32_t *, CUtensorMapInterleave,          \
       CUtensorMapSwizzle, CUtensorMapL2promotion, CUtensorMapFloatOOBfill))

struct driver {
    void *library;
#define X(name, args) CUresult(CUDAAPI *name) args;
    DRIVER_CALLS(X)
#undef X
};

struct gpu {
    struct driver cu;
    CUdevice device;
    CUcontext context;
    CUstream stream;
    CUevent begin, end;
    struct gpu_info info;
    char driver_version[32];
    CUresult last;     /* of the last failed call */
    CUfunction raised; /* whose shared memory limit was raised last, to raised_bytes */
    unsigned raised_bytes;
};

/* Opens $WT_LIBCUDA or libcuda.so.1 and calls cuInit. */
bool driver_load(struct driver *cu, struct err *err);
void driver_unload(struct driver *cu);
/* "CUDA_ERROR_X (700): words" */
void driver_error_text(const struct driver *cu, CUresult code, char *out, size_t size);
/* True for CUDA_SUCCESS; else remembers the code and says what failed. */
bool gpu_ok(struct gpu *gpu, CUresult code, const char *what, struct err *err);
