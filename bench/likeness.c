/* SPDX-License-Identifier: MIT */
/* Sums in double: a result has up to 1e9 elements. */
#include "bench/likeness.h"

#include <math.h>
#include <string.h>

static double of_bf16(uint16_t half)
{
    uint32_t bits = (uint32_t)half << 16;
    float f;
    memcpy(&f, &bits, 4);
    return (double)f;
}

static double wanted(const struct likeness *l, size_t i)
{
    size_t row = i / l->columns, column = i % l->columns;
    double bias = l->bias ? of_bf16(l->bias[column]) : 0;
    double v = l->is_s32 ? (double)((const int32_t *)l->theirs)[i]
                         : of_bf16(((const uint16_t *)l->theirs)[i]);
    if (!l->scale_a)
        return l->bias_is_in ? v : v + bias;
    v -= l->bias_is_in ? bias : 0;
    return v * (double)l->scale_a[row] * (double)l->scale_b[column] + bias;
}

double likeness_distance(const struct likeness *l)
{
    double apart = 0, size = 0;
    for (size_t i = 0; i < l->rows * l->columns; i++) {
        double want = wanted(l, i), d = of_bf16(l->ours[i]) - want;
        apart += d * d;
        size += want * want;
    }
    return size == 0 ? INFINITY : sqrt(apart / size);
}

void rows_interleave(const uint8_t *from, uint8_t *to, size_t rows, size_t row_bytes, bool apart)
{
    for (size_t i = 0; i < rows; i++) {
        size_t half = i % 2 * (rows / 2) + i / 2; /* where the interleaved row i is when apart */
        memcpy(to + (apart ? half : i) * row_bytes, from + (apart ? i : half) * row_bytes,
               row_bytes);
    }
}
