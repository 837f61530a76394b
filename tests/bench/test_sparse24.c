/* SPDX-License-Identifier: MIT */
/* Compressed 2:4 weights: what comes back, what is refused, and where each nibble lies. */
#include <stdlib.h>
#include <string.h>

#include "bench/sparse24.h"
#include "tests/tap.h"
#include "tuner/base/arena.h"

static uint32_t random_word(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*state >> 33);
}

/* Random bytes, then 2, 3 or 4 of every 4 values made zero (some of them minus zero). */
static uint8_t *pruned(const struct sparse24 *of)
{
    size_t bytes = dtype_bytes(of->type);
    uint64_t state = 7;
    uint8_t *dense = xcalloc((size_t)(of->n * of->k), bytes);
    for (int64_t i = 0; i < of->n * of->k; i += 4) {
        int first = (int)(random_word(&state) % 4), second = (int)(random_word(&state) % 4);
        for (int e = 0; e < 4; e++) {
            uint8_t *to = dense + (size_t)(i + e) * bytes;
            bool keep = (e == first || e == second) && random_word(&state) % 8 != 0;
            for (size_t b = 0; b < bytes; b++)
                to[b] = keep ? (uint8_t)(1 + random_word(&state) % 126) : 0;
        }
    }
    return dense;
}

static bool all_nibbles_valid(const uint8_t *metadata, size_t bytes)
{
    for (size_t i = 0; i < bytes * 2; i++)
        if (!memchr("\x4\x8\x9\xc\xd\xe", metadata[i / 2] >> (i % 2 * 4) & 0xf, 6))
            return false;
    return true;
}

static void test_round_trip(enum dtype type, int64_t n, int64_t k)
{
    struct sparse24 of = {type, n, k};
    struct err err = {0};
    uint8_t *dense = pruned(&of), *values = xcalloc(1, sparse24_values_bytes(&of)),
            *metadata = xcalloc(1, sparse24_metadata_bytes(&of)),
            *again = xcalloc((size_t)(n * k), dtype_bytes(type));
    const char *name = dtype_name(type);
    ok(sparse24_compress(&of, dense, values, metadata, &err), "%s [%lld, %lld] is compressed%s",
       name, (long long)n, (long long)k, err.text);
    ok(all_nibbles_valid(metadata, sparse24_metadata_bytes(&of)),
       "each nibble, beyond the matrix too, names two places in order");
    sparse24_expand(&of, values, metadata, again);
    ok(memcmp(dense, again, (size_t)(n * k) * dtype_bytes(type)) == 0,
       "%s: expanded, it is the matrix again", name);
    free(dense);
    free(values);
    free(metadata);
    free(again);
}

static void test_refused(void)
{
    int8_t dense[2][8] = {{0, 1, 0, 2, 3, 0, 0, -128}, {0, 0, 0, 0, 4, 5, 0, 6}};
    uint8_t values[8], metadata[4096];
    struct sparse24 of = {DTYPE_S8, 2, 8};
    struct err err = {0};
    ok(!sparse24_compress(&of, dense, values, metadata, &err), "three of four are refused");
    has_str(err.text, "row 1, k 4 to 7", "and named");
    uint8_t zeros[4] = {0x80, 0x31, 0x80, 0x32};
    of = (struct sparse24){DTYPE_E4M3, 1, 4};
    ok(sparse24_compress(&of, zeros, values, metadata, &err), "minus zero of e4m3 is zero");
    zeros[0] = 0;
    of.type = DTYPE_S8;
    ok(!sparse24_compress(&of, zeros, values, metadata, &err), "minus 128 of s8 is not");
}

/* The one nibble that is not 0x4 when places 2 and 3 of (row, k) are kept, as thread * 100 + word *
 * 10 + nibble. */
static int nibble_of(enum dtype type, int64_t row, int64_t k)
{
    struct sparse24 of = {type, 64, 128 / (int64_t)dtype_bytes(type)};
    int words = dtype_bytes(type) == 1 ? 2 : 1, found = -1;
    uint8_t *dense = xcalloc(64, 128), *values = xcalloc(64, 64), metadata[4096];
    memset(dense + (size_t)(row * of.k + k + 2) * dtype_bytes(type), 1, 2 * dtype_bytes(type));
    sparse24_compress(&of, dense, values, metadata, NULL);
    for (int i = 0; i < (int)sparse24_metadata_bytes(&of) * 2; i++)
        if ((metadata[i / 2] >> (i % 2 * 4) & 0xf) == 0xe)
            found = i / 8 / words * 100 + i / 8 % words * 10 + i % 8;
    free(dense);
    free(values);
    return found;
}

/* PTX ISA, "Matrix fragments for warpgroup-level multiply-accumulate operation with sparse matrix
 * A": every nibble of every thread. */
static void test_fragment(void)
{
    int bad = 0;
    for (int t = 0; t < 128; t++)
        for (int nibble = 0; nibble < 8; nibble++) {
            int rows = t / 32 * 16 + t % 32 / 4, q = t % 4;
            for (int s = 0; s < 2; s++)
                bad += nibble_of(DTYPE_S8, rows + q % 2 * 8, 64 * s + q / 2 * 32 + nibble * 4) !=
                       t * 100 + s * 10 + nibble;
            bad += nibble_of(DTYPE_BF16, rows + nibble / 4 * 8, q * 16 + nibble % 4 * 4) !=
                   t * 100 + nibble;
        }
    is_int(bad, 0, "each nibble is where the instruction's fragment has it");
}

int main(void)
{
    test_round_trip(DTYPE_S8, 40, 96);
    test_round_trip(DTYPE_S8, 330, 1056);
    test_round_trip(DTYPE_E4M3, 64, 128);
    test_round_trip(DTYPE_BF16, 65, 80);
    test_round_trip(DTYPE_BF16, 1, 4);
    test_refused();
    test_fragment();
    return tap_done();
}
