/* SPDX-License-Identifier: MIT */
/* Limits per architecture, from the CUDA programming guide's table of compute capabilities; SM
 * count and L2 are the usual data-centre card's, for work without the GPU itself. */
#include "tuner/core/gpu_info.h"

#include <stdio.h>
#include <string.h>

#define MIB(n) ((int64_t)(n) << 20)

static const struct gpu_info archs[] = {
    {"sm_75 (T4)", "t4", "sm_75", 75, 40, 65536, 65536, 65536, 1024, MIB(4), MIB(16384), 1590, ""},
    {"sm_80 (A100)", "a100", "sm_80", 80, 108, 166912, 167936, 65536, 2048, MIB(40), MIB(81920),
     1410, ""},
    {"sm_86 (A40)", "a40", "sm_86", 86, 84, 101376, 102400, 65536, 1536, MIB(6), MIB(49152), 1740,
     ""},
    {"sm_89 (RTX 4090)", "rtx-4090", "sm_89", 89, 128, 101376, 102400, 65536, 1536, MIB(72),
     MIB(24576), 2520, ""},
    {"sm_90 (H100)", "h100-sxm", "sm_90", 90, 132, 232448, 233472, 65536, 2048, MIB(50), MIB(81920),
     1980, ""},
    {"sm_90a (H100)", "h100-sxm", "sm_90a", 90, 132, 232448, 233472, 65536, 2048, MIB(50),
     MIB(81920), 1980, ""},
    {"sm_100 (B200)", "b200", "sm_100", 100, 148, 232448, 233472, 65536, 2048, MIB(126),
     MIB(184320), 1965, ""},
    {"sm_120 (RTX 5090)", "rtx-5090", "sm_120", 120, 170, 101376, 102400, 65536, 1536, MIB(96),
     MIB(32768), 2407, ""},
};

void gpu_info_bind(const struct gpu_info *gpu, struct scope *scope)
{
    scope_set(scope, "gpu.cc", gpu->cc);
    scope_set(scope, "gpu.sms", gpu->sms);
    scope_set(scope, "gpu.smem_per_block", (double)gpu->smem_per_block);
    scope_set(scope, "gpu.smem_per_sm", (double)gpu->smem_per_sm);
    scope_set(scope, "gpu.regs_per_sm", (double)gpu->regs_per_sm);
    scope_set(scope, "gpu.threads_per_sm", (double)gpu->threads_per_sm);
    scope_set(scope, "gpu.l2_bytes", (double)gpu->l2_bytes);
}

bool gpu_info_of_arch(const char *arch, struct gpu_info *out)
{
    for (size_t i = 0; i < sizeof archs / sizeof *archs; i++)
        if (strcmp(archs[i].arch, arch) == 0) {
            *out = archs[i];
            return true;
        }
    return false;
}
