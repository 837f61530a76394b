/* SPDX-License-Identifier: MIT */
/* Small products on the host, really computed, so that a comparison of results means something.
 * $WT_FAKE_WRONG: the library whose products are wrong, blas or sparse. */
#pragma once
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define UNUSED __attribute__((unused))

enum { R_8I = 3, R_32I = 10, R_16BF = 14, R_8F_E4M3 = 28 }; /* cudaDataType */

UNUSED static float of_bf16(const void *p, size_t i)
{
    uint32_t bits = (uint32_t)((const uint16_t *)p)[i] << 16;
    float f;
    memcpy(&f, &bits, 4);
    return f;
}

UNUSED static uint16_t to_bf16(double v)
{
    float f = (float)v;
    uint32_t bits;
    memcpy(&bits, &f, 4);
    return (uint16_t)((bits + 0x7fffu + (bits >> 16 & 1u)) >> 16);
}

UNUSED static double element(const void *p, size_t i, int type)
{
    if (type == R_16BF)
        return (double)of_bf16(p, i);
    if (type == R_8I)
        return ((const int8_t *)p)[i];
    uint8_t v = ((const uint8_t *)p)[i]; /* normal numbers alone are filled in */
    return ldexp(8 + (v & 7), (v >> 3 & 15) - 10);
}

struct product {
    int type, m, n, k;
    const void *a, *b;
};

UNUSED static double sum_of(const struct product *p, int row, int column)
{
    double sum = 0;
    for (int i = 0; i < p->k; i++)
        sum += element(p->a, (size_t)row * (size_t)p->k + (size_t)i, p->type) *
               element(p->b, (size_t)column * (size_t)p->k + (size_t)i, p->type);
    return sum;
}

UNUSED static bool is_wrong(const char *library)
{
    const char *wrong = getenv("WT_FAKE_WRONG");
    return wrong && strcmp(wrong, library) == 0;
}
