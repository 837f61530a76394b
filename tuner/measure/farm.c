/* SPDX-License-Identifier: MIT */
/* The compilers of a live evaluator, which may have begun before it: the driver takes its time to
 * say what the GPU is. */
#include <string.h>

#include "tuner/measure/live_internal.h"
#include "tuner/measure/live_job.h"

const struct jit_unit support_unit = {"tuner/measure/device_support.cu", ""};

static struct jit *farm_new(const struct live_options *options, const char *arch, struct err *err)
{
    struct jit_options jit = {.root = options->root,
                              .cache_folder = options->cache_folder,
                              .arch = arch,
                              .jobs = options->jobs,
                              .share = options->share,
                              .share_member = options->share_member};
    return jit_new(&jit, err);
}

struct jit *farm_take(const struct live_options *options, const struct gpu_info *gpu,
                      struct err *err)
{
    struct jit *begun = options->farm ? *options->farm : NULL;
    if (options->farm)
        *options->farm = NULL;
    if (begun && strcmp(jit_arch(begun), gpu->arch) == 0)
        return begun;
    jit_free(begun);
    return farm_new(options, gpu->arch, err);
}

struct jit *live_farm(const struct live_options *options, const char *arch, struct err *err)
{
    struct jit *farm = farm_new(options, arch, err);
    if (farm)
        jit_prefetch(farm, &support_unit);
    return farm;
}

void live_farm_prefetch(struct jit *farm, const struct task *task, const struct config *config)
{
    job_prefetch(farm, task, config);
}
