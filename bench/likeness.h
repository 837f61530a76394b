/* SPDX-License-Identifier: MIT */
/* Two results of one product, compared on the host: nothing is timed that was not found alike. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct likeness {
    size_t rows, columns;
    const uint16_t *ours; /* bf16 [rows][columns] */
    const void *theirs;   /* bf16, or s32 when is_s32 */
    bool is_s32;          /* raw sums */
    const float *scale_a; /* [rows], scale_b: [columns]: still to be applied to theirs; or NULL */
    const float *scale_b;
    const uint16_t *bias; /* bf16 [columns] that ours has, or NULL */
    bool bias_is_in;      /* theirs has added it, before scale_a and scale_b */
};
/* Relative L2 distance of ours from theirs; infinity when theirs is all zero, NaN when either holds
 * one. */
double likeness_distance(const struct likeness *likeness);
/* Row 2i of the result is row i of `from` (gate), row 2i+1 row rows/2+i (up): how the fused kernels
 * want [rows][row_bytes]; `apart` turns it round. */
void rows_interleave(const uint8_t *from, uint8_t *to, size_t rows, size_t row_bytes, bool apart);
