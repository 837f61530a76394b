/* SPDX-License-Identifier: MIT */
/* silu(x) = x / (1 + exp(-x)), for the SwiGLU kernels and epilogues. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

/* The division may be approximate: 2 ulp of f32 are far below bf16's step. */
WT_DEVICE float silu(float x)
{
    constexpr float MINUS_LOG2_E = -1.4426950408889634f;
#ifdef WT_HOST_EMULATION
    return x / (1.0f + ex2(x * MINUS_LOG2_E));
#else
    return __fdividef(x, 1.0f + ex2(x * MINUS_LOG2_E));
#endif
}
