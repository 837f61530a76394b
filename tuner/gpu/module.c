/* SPDX-License-Identifier: MIT */
/* Cubins, functions and launches. */
#include <stdlib.h>
#include <string.h>

#include "tuner/base/file.h"
#include "tuner/base/arena.h"
#include "tuner/gpu/driver.h"

enum { CLUSTER_PORTABLE = 8 };

struct gpu_module {
    CUmodule handle;
};

bool gpu_module_load(struct gpu *gpu, const char *cubin_path, struct gpu_module **out,
                     struct err *err)
{
    struct arena arena = {0};
    CUmodule handle = NULL;
    char *image = file_read(&arena, cubin_path, NULL, err);
    bool good = image && CU(gpu, cuModuleLoadData, &handle, image);
    arena_finish(&arena);
    if (!good)
        return false;
    *out = xcalloc(1, sizeof **out);
    (*out)->handle = handle;
    return true;
}

void gpu_module_unload(struct gpu *gpu, struct gpu_module *module)
{
    (void)gpu;
    if (!module)
        return;
    driver.cuModuleUnload(module->handle);
    free(module);
}

bool gpu_function_get(struct gpu *gpu, struct gpu_module *module, const char *name,
                      gpu_function *out, struct err *err)
{
    CUfunction function;
    if (!CU(gpu, cuModuleGetFunction, &function, module->handle, name))
        return err_wrap(err, "kernel '%s'", name);
    memcpy(out, &function, sizeof *out);
    return true;
}

static unsigned attributes_of(const struct gpu_launch *launch, CUlaunchAttribute *out)
{
    unsigned n = 0;
    if (launch->cluster[0]) {
        out[n].id = CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION;
        out[n].value.clusterDim.x = launch->cluster[0];
        out[n].value.clusterDim.y = launch->cluster[1] ? launch->cluster[1] : 1;
        out[n++].value.clusterDim.z = launch->cluster[2] ? launch->cluster[2] : 1;
    }
    if (launch->pdl) {
        out[n].id = CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION;
        out[n++].value.programmaticStreamSerializationAllowed = 1;
    }
    return n;
}

/* A function may use 48 KiB less its static shared memory until more is asked for. */
static bool allow_smem(struct gpu *gpu, CUfunction function, unsigned bytes, struct err *err)
{
    int limit = 0;
    return bytes == 0 || (CU(gpu, cuFuncGetAttribute, &limit,
                             CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, function) &&
                          (bytes <= (unsigned)limit ||
                           CU(gpu, cuFuncSetAttribute, function,
                              CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, (int)bytes)));
}

static bool allow_cluster(struct gpu *gpu, CUfunction function, const unsigned cluster[3],
                          struct err *err)
{
    return cluster[0] * cluster[1] * cluster[2] <= CLUSTER_PORTABLE ||
           CU(gpu, cuFuncSetAttribute, function,
              CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED, 1);
}

bool gpu_launch_run(struct gpu *gpu, const struct gpu_launch *launch, struct err *err)
{
    CUfunction function;
    CUlaunchAttribute attributes[2];
    memset(attributes, 0, sizeof attributes);
    memcpy(&function, &launch->function, sizeof function);
    if (!allow_smem(gpu, function, launch->smem_bytes, err) ||
        !allow_cluster(gpu, function, launch->cluster, err))
        return false;
    CUlaunchConfig config = {.gridDimX = launch->grid[0],
                             .gridDimY = launch->grid[1],
                             .gridDimZ = launch->grid[2],
                             .blockDimX = launch->block[0],
                             .blockDimY = launch->block[1],
                             .blockDimZ = launch->block[2],
                             .sharedMemBytes = launch->smem_bytes,
                             .hStream = gpu->stream,
                             .attrs = attributes};
    config.numAttrs = attributes_of(launch, attributes);
    return CU(gpu, cuLaunchKernelEx, &config, function, launch->params, NULL);
}
