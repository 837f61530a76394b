/* SPDX-License-Identifier: MIT */
/* Cubins to functions, and launches. A function's shared memory limit is raised on the way: callers
 * need not know. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/base/file.h"
#include "tuner/gpu/driver.h"

struct gpu_module {
    CUmodule handle;
};

bool gpu_module_load(struct gpu *gpu, const char *cubin_path, struct gpu_module **out,
                     struct err *err)
{
    struct arena arena = {0};
    CUmodule handle = NULL;
    bool ok = false;
    char *image = file_read(&arena, cubin_path, NULL, err);
    if (!image)
        goto out;
    if (!gpu_ok(gpu, gpu->cu.ModuleLoadData(&handle, image), "loading the cubin", err)) {
        err_wrap(err, "%s", cubin_path);
        goto out;
    }
    *out = xcalloc(1, sizeof **out);
    (*out)->handle = handle;
    ok = true;
out:
    arena_finish(&arena);
    return ok;
}

void gpu_module_unload(struct gpu *gpu, struct gpu_module *module)
{
    if (!module)
        return;
    gpu->cu.ModuleUnload(module->handle);
    gpu->raised = NULL; /* the handle may be given out again */
    free(module);
}

bool gpu_function_get(struct gpu *gpu, struct gpu_module *module, const char *name,
                      gpu_function *out, struct err *err)
{
    CUfunction function = NULL;
    if (!gpu_ok(gpu, gpu->cu.ModuleGetFunction(&function, module->handle, name),
                "finding the kernel's entry", err))
        return err_wrap(err, "'%s'", name);
    *out = (gpu_function)function;
    return true;
}

/* The limit of dynamic shared memory starts at 48 KiB less the static part. */
static bool raise_smem(struct gpu *gpu, CUfunction function, unsigned bytes, struct err *err)
{
    int limit = 0;
    if (bytes == 0 || (gpu->raised == function && bytes <= gpu->raised_bytes))
        return true;
    if (!gpu_ok(gpu,
                gpu->cu.FuncGetAttribute(&limit, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES,
                                         function),
                "the kernel's shared memory limit", err))
        return false;
    if ((unsigned)limit < bytes) {
        if (!gpu_ok(gpu,
                    gpu->cu.FuncSetAttribute(
                        function, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, (int)bytes),
                    "raising the kernel's shared memory limit", err))
            return err_wrap(err, "%u bytes", bytes);
        limit = (int)bytes;
    }
    gpu->raised = function;
    gpu->raised_bytes = (unsigned)limit;
    return true;
}

/* Clusters above 8 blocks are allowed only on request. */
static bool allow_cluster(struct gpu *gpu, CUfunction function, const unsigned cluster[3],
                          struct err *err)
{
    if ((unsigned long)cluster[0] * cluster[1] * cluster[2] <= 8)
        return true;
    return gpu_ok(
        gpu,
        gpu->cu.FuncSetAttribute(function, CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED, 1),
        "allowing a large cluster", err);
}

static unsigned fill_attributes(const struct gpu_launch *launch, CUlaunchAttribute *attributes)
{
    unsigned n = 0;
    if (launch->cluster[0]) {
        attributes[n].id = CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION;
        attributes[n].value.clusterDim.x = launch->cluster[0];
        attributes[n].value.clusterDim.y = launch->cluster[1] ? launch->cluster[1] : 1;
        attributes[n].value.clusterDim.z = launch->cluster[2] ? launch->cluster[2] : 1;
        n++;
    }
    if (launch->pdl) {
        attributes[n].id = CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION;
        attributes[n].value.programmaticStreamSerializationAllowed = 1;
        n++;
    }
    return n;
}

bool gpu_launch_run(struct gpu *gpu, const struct gpu_launch *launch, struct err *err)
{
    CUfunction function = (CUfunction)launch->function;
    CUlaunchAttribute attributes[2] = {0};
    CUlaunchConfig config = {.gridDimX = launch->grid[0],
                             .gridDimY = launch->grid[1],
                             .gridDimZ = launch->grid[2],
                             .blockDimX = launch->block[0],
                             .blockDimY = launch->block[1],
                             .blockDimZ = launch->block[2],
                             .sharedMemBytes = launch->smem_bytes,
                             .hStream = gpu->stream,
                             .attrs = attributes};
    if (!raise_smem(gpu, function, launch->smem_bytes, err) ||
        !allow_cluster(gpu, function, launch->cluster, err))
        return false;
    config.numAttrs = fill_attributes(launch, attributes);
    return gpu_ok(gpu, gpu->cu.LaunchKernelEx(&config, function, launch->params, NULL),
                  "launching the kernel", err);
}
