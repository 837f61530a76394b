/* SPDX-License-Identifier: MIT */
/* Finds the CUDA driver at run time, so that nothing links to it and every machine can start the
 * program. $WT_LIBCUDA names another library: tests put a fake there. */
#include "tuner/gpu/driver.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef CUresult(CUDAAPI *get_proc)(const char *, void **, int, cuuint64_t,
                                    CUdriverProcAddressQueryResult *);

/* The oldest CUDA whose functions suffice; asking for it keeps every signature the one that is
 * declared. */
enum { API_VERSION = 12000 };

static bool find(get_proc get, const char *name, void *slot, struct err *err)
{
    void *function = NULL;
    CUdriverProcAddressQueryResult found = CU_GET_PROC_ADDRESS_SUCCESS;
    CUresult code = get(name, &function, API_VERSION, CU_GET_PROC_ADDRESS_DEFAULT, &found);
    if (code == CUDA_ERROR_STUB_LIBRARY)
        return err_set(err, "the libcuda that was found is the toolkit's stub; take its folder off "
                            "LD_LIBRARY_PATH or install the NVIDIA driver");
    if (code != CUDA_SUCCESS || !function)
        return err_set(err, "the NVIDIA driver lacks %s (error %d): version 525 or newer is needed",
                       name, (int)code);
    memcpy(slot, &function, sizeof function);
    return true;
}

static bool find_all(struct driver *cu, struct err *err)
{
    get_proc get = NULL;
    void *symbol = dlsym(cu->library, "cuGetProcAddress_v2");
    if (!symbol)
        return err_set(err,
                       "the NVIDIA driver is older than CUDA 12; version 525 or newer is needed");
    memcpy(&get, &symbol, sizeof get);
#define X(name, args)                                                                              \
    if (!find(get, "cu" #name, &cu->name, err))                                                    \
        return false;
    DRIVER_CALLS(X)
#undef X
    return true;
}

static bool start(struct driver *cu, struct err *err)
{
    char text[256];
    CUresult code = cu->Init(0);
    if (code == CUDA_SUCCESS)
        return true;
    driver_error_text(cu, code, text, sizeof text);
    if (code == CUDA_ERROR_STUB_LIBRARY)
        return err_set(err, "the libcuda that was found is the toolkit's stub; take its folder off "
                            "LD_LIBRARY_PATH or install the NVIDIA driver");
    if (code == CUDA_ERROR_NO_DEVICE)
        return err_set(err, "no CUDA device is visible: see nvidia-smi and CUDA_VISIBLE_DEVICES");
    return err_set(err, "cuInit failed: %s; see whether nvidia-smi works", text);
}

bool driver_load(struct driver *cu, struct err *err)
{
    const char *path = getenv("WT_LIBCUDA");
    *cu = (struct driver){0};
    cu->library = dlopen(path ? path : "libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!cu->library)
        return err_set(err, "no CUDA driver on this machine: %s", dlerror());
    if (find_all(cu, err) && start(cu, err))
        return true;
    driver_unload(cu);
    return false;
}

void driver_unload(struct driver *cu)
{
    if (cu->library)
        dlclose(cu->library);
    *cu = (struct driver){0};
}

void driver_error_text(const struct driver *cu, CUresult code, char *out, size_t size)
{
    const char *name = NULL, *words = NULL;
    if (cu->GetErrorName(code, &name) != CUDA_SUCCESS || !name)
        name = "unknown CUDA error";
    if (cu->GetErrorString(code, &words) != CUDA_SUCCESS || !words)
        words = "no description";
    snprintf(out, size, "%s (%d): %s", name, (int)code, words);
}

bool gpu_ok(struct gpu *gpu, CUresult code, const char *what, struct err *err)
{
    char text[256];
    if (code == CUDA_SUCCESS)
        return true;
    gpu->last = code;
    driver_error_text(&gpu->cu, code, text, sizeof text);
    return err_set(err, "%s: %s", what, text);
}

bool gpu_error_is_memory(const struct gpu *gpu) { return gpu->last == CUDA_ERROR_OUT_OF_MEMORY; }

/* Those after which the driver's documentation asks for a new process. */
bool gpu_error_is_sticky(const struct gpu *gpu)
{
    static const CUresult sticky[] = {
        CUDA_ERROR_ECC_UNCORRECTABLE,
        CUDA_ERROR_CONTEXT_IS_DESTROYED,
        CUDA_ERROR_ILLEGAL_ADDRESS,
        CUDA_ERROR_LAUNCH_TIMEOUT,
        CUDA_ERROR_ASSERT,
        CUDA_ERROR_HARDWARE_STACK_ERROR,
        CUDA_ERROR_ILLEGAL_INSTRUCTION,
        CUDA_ERROR_MISALIGNED_ADDRESS,
        CUDA_ERROR_INVALID_ADDRESS_SPACE,
        CUDA_ERROR_INVALID_PC,
        CUDA_ERROR_LAUNCH_FAILED,
        CUDA_ERROR_TENSOR_MEMORY_LEAK,
        CUDA_ERROR_SYSTEM_NOT_READY,
        CUDA_ERROR_EXTERNAL_DEVICE,
        CUDA_ERROR_UNKNOWN,
    };
    for (size_t i = 0; i < sizeof sticky / sizeof *sticky; i++)
        if (gpu->last == sticky[i])
            return true;
    return false;
}
