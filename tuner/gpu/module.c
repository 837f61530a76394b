/* SPDX-License-Identifier: MIT */
/* Cubins, functions and launches. */
#include <stdlib.h>
#include <string.h>

#include "tuner/base/file.h"
#include "tuner/base/arena.h"
#include "tuner/gpu/driver.h"

enum { SMEM_FREE_BYTES = 48 << 10 }; /* more must be asked for, per function */

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

bool gpu_launch_run(struct gpu *gpu, const struct gpu_launch *launch, struct err *err)
{
    CUfunction function;
    CUlaunchAttribute attributes[2];
    memset(attributes, 0, sizeof attributes);
    memcpy(&function, &launch->function, sizeof function);
    if (launch->smem_bytes > SMEM_FREE_BYTES &&
        !CU(gpu, cuFuncSetAttribute, function, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
            (int)launch->smem_bytes))
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
