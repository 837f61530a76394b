/* SPDX-License-Identifier: MIT */
/* What a GPU is (limits that constraints use) and what a timing is true for. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

#include "tuner/core/expr.h"

struct gpu_info {
    char name[96]; /* as the driver says: "NVIDIA H200" */
    char slug[32]; /* "h200": from tuner/gpus/, else the name in lower case, other characters '-' */
    char arch[16]; /* NVRTC's architecture: "sm_90a" */
    int cc;        /* 90 */
    int sms;
    int64_t smem_per_block, smem_per_sm; /* bytes; per block is the opt-in maximum */
    int64_t regs_per_sm, threads_per_sm;
    int64_t l2_bytes, memory_bytes;
    int clock_mhz; /* maximum SM clock, 0 unknown */
    char uuid[48]; /* which one of equal GPUs; "" when it is none of this machine */
};

/* Binds gpu.cc, gpu.sms, gpu.smem_per_block, gpu.smem_per_sm, gpu.regs_per_sm, gpu.threads_per_sm,
 * gpu.l2_bytes. */
void gpu_info_bind(const struct gpu_info *gpu, struct scope *scope);
/* Limits of an architecture ("sm_80", "sm_90a") for work without the GPU: SM count and L2 of its
 * usual card. False for an architecture that is not in the table (75 80 86 89 90 90a 100 120). */
bool gpu_info_of_arch(const char *arch, struct gpu_info *out);

/* The conditions of a timing: the store's key. Text fields are stored as they are. */
struct env {
    char gpu_name[96];
    char gpu_slug[32];
    int cc, sms;
    int64_t memory_bytes;
    char driver[32]; /* "580.159.04" or the CUDA driver API's version "13000" */
    char cuda[16];   /* NVRTC's version "13.0" */
    char policy[64]; /* how it was measured: "graph-cold3-events-v2" */
};
