/* SPDX-License-Identifier: MIT */
/* libcuda is opened at run time, so that every command that needs no GPU runs where there is no
 * driver. */
#include "tuner/gpu/driver.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

struct driver driver;

/* cuda.h maps cuMemAlloc to cuMemAlloc_v2 by macro; cuGetProcAddress takes the plain name and the
 * version. */
#define STRING_OF(name) #name
#define PLAIN(name) STRING_OF(name)

typedef CUresult (*get_proc)(const char *, void **, int, cuuint64_t,
                             CUdriverProcAddressQueryResult *);

static void plain_name(const char *name, char *out, size_t size)
{
    size_t n = strlen(name);
    if (n > 3 && name[n - 3] == '_' && name[n - 2] == 'v')
        n -= 3;
    if (n >= size)
        n = size - 1;
    memcpy(out, name, n);
    out[n] = '\0';
}

static bool find(get_proc get, const char *name, void *to, struct err *err)
{
    char plain[64];
    void *symbol = NULL;
    CUdriverProcAddressQueryResult how;
    plain_name(name, plain, sizeof plain);
    CUresult result = get(plain, &symbol, 12000, CU_GET_PROC_ADDRESS_DEFAULT, &how);
    if (result == CUDA_ERROR_STUB_LIBRARY)
        return err_set(err, "the libcuda found is the toolkit's stub, not a driver; take its "
                            "folder off the library path");
    if (result != CUDA_SUCCESS || !symbol)
        return err_set(err, "the CUDA driver has no %s; update the driver", plain);
    memcpy(to, &symbol, sizeof symbol);
    return true;
}

static bool find_all(void *handle, struct err *err)
{
    void *symbol = dlsym(handle, "cuGetProcAddress_v2");
    get_proc get;
    if (!symbol)
        return err_set(err, "the CUDA driver is older than CUDA 12; update the driver");
    memcpy(&get, &symbol, sizeof get);
#define X(name)                                                                                    \
    if (!find(get, PLAIN(name), &driver.name, err))                                                \
        return false;
    DRIVER_FUNCTIONS(X)
#undef X
    return true;
}

bool driver_load(struct err *err)
{
    const char *path = getenv("WT_LIBCUDA");
    if (driver.handle)
        return true;
    void *handle = dlopen(path ? path : "libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!handle)
        return err_set(err, "no CUDA driver here (%s)", dlerror());
    if (!find_all(handle, err))
        return false;
    CUresult result = driver.cuInit(0);
    if (result != CUDA_SUCCESS) {
        const char *name = "?";
        driver.cuGetErrorName(result, &name);
        return err_set(err, "the CUDA driver does not start: cuInit: %s", name);
    }
    driver.handle = handle;
    return true;
}

bool cu_check(struct gpu *gpu, CUresult result, const char *call, struct err *err)
{
    const char *name = "unknown error", *text = "";
    if (gpu) {
        gpu->last = result;
        gpu->is_lost |= result_is_sticky(result);
    }
    if (result == CUDA_SUCCESS)
        return true;
    driver.cuGetErrorName(result, &name);
    driver.cuGetErrorString(result, &text);
    return err_set(err, "%s: %s (%s)", call, name, text);
}
