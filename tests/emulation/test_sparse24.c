/* SPDX-License-Identifier: MIT */
/* A pruned matrix, compressed as the benchmark's weights are, gives what the dense one would: the
 * reference that the GPU's kernels are compared with reads the compressor's layout. Small whole
 * numbers, so that every sum is exact in every format. */
#include <stdlib.h>
#include <string.h>

#include "bench/sparse24.h"
#include "tests/emulation/launch.h"
#include "tests/tap.h"
#include "tuner/base/arena.h"

static uint16_t bf16_of(int x)
{
    float f = (float)x;
    uint32_t bits;
    memcpy(&bits, &f, 4);
    return (uint16_t)(bits >> 16);
}

/* -2 to 2. */
static void put(enum dtype type, void *to, int64_t i, int x)
{
    static const uint8_t e4m3[] = {0xc0, 0xb8, 0x00, 0x38, 0x40};
    if (type == DTYPE_S8)
        ((int8_t *)to)[i] = (int8_t)x;
    else if (type == DTYPE_E4M3)
        ((uint8_t *)to)[i] = e4m3[x + 2];
    else
        ((uint16_t *)to)[i] = bf16_of(x);
}

static int draw(uint64_t *state, int n)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (int)((*state >> 33) % (uint64_t)n);
}

struct product {
    int m, n, k;
    int *a, *b; /* plain */
    void *a_stored, *b_stored, *values;
    uint8_t *metadata;
    uint16_t *out;
};

static void make(struct product *p, const struct sparse24 *of)
{
    uint64_t state = 3;
    size_t bytes = dtype_bytes(of->type);
    p->a = xcalloc((size_t)(p->m * p->k), sizeof *p->a);
    p->b = xcalloc((size_t)(p->n * p->k), sizeof *p->b);
    p->a_stored = xcalloc((size_t)(p->m * p->k), bytes);
    p->b_stored = xcalloc((size_t)(p->n * p->k), bytes);
    p->values = xcalloc(1, sparse24_values_bytes(of));
    p->metadata = xcalloc(1, sparse24_metadata_bytes(of));
    p->out = xcalloc((size_t)(p->m * p->n), 2);
    for (int i = 0; i < p->n * p->k; i += 4)
        for (int times = 0; times < 2; times++)
            p->b[i + draw(&state, 4)] = draw(&state, 2) ? 2 : -1;
    for (int i = 0; i < p->m * p->k; i++)
        put(of->type, p->a_stored, i, p->a[i] = draw(&state, 3) - 1);
    for (int i = 0; i < p->n * p->k; i++)
        put(of->type, p->b_stored, i, p->b[i]);
}

static void run(struct product *p, enum dtype type)
{
    bool scaled = type != DTYPE_BF16;
    float *scale_a = xcalloc((size_t)p->m, 4), *scale_b = xcalloc((size_t)p->n, 4);
    void *none = NULL;
    int zero = 0;
    for (int i = 0; i < p->m; i++)
        scale_a[i] = 0.5f;
    for (int i = 0; i < p->n; i++)
        scale_b[i] = 2;
    void *with[] = {&p->a_stored, &p->values, &p->metadata, &scale_a, &scale_b, &none, &p->out,
                    &p->m,        &p->n,      &p->k,        &zero,    &zero,    &zero, &zero};
    void *without[] = {&p->a_stored, &p->values, &p->metadata, &none, &p->out, &p->m,
                       &p->n,        &p->k,      &zero,        &zero, &zero,   &zero};
    struct emu_launch launch = {.grid = {(unsigned)(p->n + 63) / 64, (unsigned)(p->m + 63) / 64, 1},
                                .block = {256, 1, 1},
                                .schedule = EMU_FORWARD,
                                .eager = 1,
                                .args = scaled ? with : without,
                                .kinds = scaled ? "pppppppiiiiiii" : "pppppiiiiiii"};
    emu_reference(&launch);
    free(scale_a);
    free(scale_b);
}

static void test_product(enum dtype type, int m, int n, int k)
{
    struct sparse24 of = {type, n, k};
    struct product p = {.m = m, .n = n, .k = k};
    struct err err = {0};
    int bad = 0;
    make(&p, &of);
    ok(sparse24_compress(&of, p.b_stored, p.values, p.metadata, &err), "compressed%s", err.text);
    run(&p, type);
    for (int r = 0; r < m; r++)
        for (int c = 0; c < n; c++) {
            int sum = 0;
            for (int i = 0; i < k; i++)
                sum += p.a[r * k + i] * p.b[c * k + i];
            bad += p.out[r * n + c] != bf16_of(sum);
        }
    is_int(bad, 0, "the product is the dense matrix's");
    free(p.a);
    free(p.b);
    free(p.a_stored);
    free(p.b_stored);
    free(p.values);
    free(p.metadata);
    free(p.out);
}

int main(void)
{
    test_product(EMU_TYPE, 3, 330, 224);
    test_product(EMU_TYPE, 17, 40, 96);
    return tap_done();
}
