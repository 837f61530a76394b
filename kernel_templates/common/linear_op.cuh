/* SPDX-License-Identifier: MIT */
/* The epilogues of the linear products, one value at a time. Must not know where the values are
 * kept. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

/* Undoes the quantisation: a scale for the token (row) and one for the channel (column), then the
 * bias. */
template <bool BIAS> struct DequantOp {
    struct Column {
        float scale, bias;
    };
    typedef float Row;
    const float *scale_a, *scale_b;
    const bf16_t *bias;

    WT_DEVICE Column column(int c) const
    {
        const Column of = {scale_b[c], BIAS ? bf16_to_float(bias[c]) : 0.0f};
        return of;
    }

    WT_DEVICE Row row(int r) const { return scale_a[r]; }

    /* What lane `from` of the warp holds. */
    WT_DEVICE static Row spread(Row of, int from) { return __shfl_sync(0xffffffffu, of, from); }

    WT_DEVICE static Column spread(Column of, int from)
    {
        of.scale = __shfl_sync(0xffffffffu, of.scale, from);
        of.bias = BIAS ? __shfl_sync(0xffffffffu, of.bias, from) : 0.0f;
        return of;
    }

    template <typename Acc> WT_DEVICE float value(Acc acc, Row scale, Column c) const
    {
        const float x = (float)acc * scale * c.scale;
        return BIAS ? x + c.bias : x;
    }
};

/* Adds the bias, if there is one. */
template <bool BIAS> struct BiasOp {
    typedef float Column;
    typedef int Row;
    const bf16_t *bias;

    WT_DEVICE Column column(int c) const { return BIAS ? bf16_to_float(bias[c]) : 0.0f; }

    WT_DEVICE Row row(int) const { return 0; }

    WT_DEVICE static Row spread(Row of, int) { return of; }

    WT_DEVICE static Column spread(Column of, int from)
    {
        return BIAS ? __shfl_sync(0xffffffffu, of, from) : of;
    }

    WT_DEVICE float value(float acc, Row, Column c) const { return BIAS ? acc + c : acc; }
};
