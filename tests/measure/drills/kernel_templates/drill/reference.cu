// SPDX-License-Identifier: MIT
#include "kernel_templates/common/types.cuh"

extern "C" __global__ void drill_reference(const float *in, const float *weight, float *out, float *sum,
                                           const float *absent, i64 count, int n, int fault, float scale)
{
    i64 i = (i64)blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= count || absent)
        return;
    float factor = WT_TWICE ? 2.0f * scale : scale;
    out[i] = in[i] * weight[i % n] * factor;
    sum[i] += 1.0f;
}
