/* SPDX-License-Identifier: MIT */
/* Must agree with kernel_templates/common/sparse24.cuh, which says where a nibble lies and why.
 * Surprise: a place is named also for what is zero, since no nibble means "nothing kept": a group
 * with fewer than two values keeps zeros. */
#include "bench/sparse24.h"

#include <string.h>

/* A nibble's place: `byte` in the metadata, `shift` in the byte. */
struct place {
    size_t byte;
    int shift;
};

/* How many k of a row have their metadata in one block of 64 rows: 128 bytes of the dense row. */
static int64_t block_k(const struct sparse24 *of) { return 128 / (int64_t)dtype_bytes(of->type); }

static int64_t blocks_k(const struct sparse24 *of)
{
    return (of->k + block_k(of) - 1) / block_k(of);
}

static size_t block_bytes(const struct sparse24 *of) { return 64 * (size_t)block_k(of) / 8; }

size_t sparse24_values_bytes(const struct sparse24 *of)
{
    return (size_t)(of->n * (of->k / 2)) * dtype_bytes(of->type);
}

size_t sparse24_metadata_bytes(const struct sparse24 *of)
{
    return (size_t)((of->n + 255) / 256 * 4 * blocks_k(of)) * block_bytes(of);
}

/* Of the 4 weights from (row, k) on. A thread has words of 8 nibbles: for 8-bit values two, one for
 * each 64 of k, of one row's 32; for 16-bit values one, of two rows' 16. */
static struct place place_of(const struct sparse24 *of, int64_t row, int64_t k)
{
    int64_t block = (row / 256 * blocks_k(of) + k / block_k(of)) * 4 + row / 64 % 4;
    int r = (int)(row % 64), at = (int)(k % block_k(of)), word, nibble;
    int thread = r / 16 * 32 + r % 8 * 4, lower = r / 8 % 2;
    if (dtype_bytes(of->type) == 1) {
        word = (thread + at / 32 % 2 * 2 + lower) * 2 + at / 64;
        nibble = at / 4 % 8;
    } else {
        word = thread + at / 16;
        nibble = lower * 4 + at / 4 % 4;
    }
    return (struct place){(size_t)block * block_bytes(of) + (size_t)word * 4 + (size_t)nibble / 2,
                          nibble % 2 * 4};
}

/* Minus zero is zero. */
static bool is_zero(const struct sparse24 *of, const uint8_t *value)
{
    if (of->type == DTYPE_BF16)
        return value[0] == 0 && (value[1] & 0x7f) == 0;
    return of->type == DTYPE_E4M3 ? (value[0] & 0x7f) == 0 : value[0] == 0;
}

/* The places of the two to keep, ascending; false when there are more. */
static bool kept_of(const struct sparse24 *of, const uint8_t *four, int places[2])
{
    int n = 0;
    for (int i = 0; i < 4; i++)
        if (!is_zero(of, four + (size_t)i * dtype_bytes(of->type))) {
            if (n == 2)
                return false;
            places[n++] = i;
        }
    if (n == 0)
        places[0] = 0;
    if (n < 2) {
        places[1] = places[0] < 3 ? places[0] + 1 : 3;
        places[0] -= places[0] == 3;
    }
    return true;
}

bool sparse24_compress(const struct sparse24 *of, const void *dense, void *values,
                       uint8_t *metadata, struct err *err)
{
    size_t bytes = dtype_bytes(of->type);
    memset(metadata, 0x44, sparse24_metadata_bytes(of));
    for (int64_t row = 0; row < of->n; row++)
        for (int64_t k = 0; k < of->k; k += 4) {
            const uint8_t *four = (const uint8_t *)dense + (size_t)(row * of->k + k) * bytes;
            uint8_t *two = (uint8_t *)values + (size_t)(row * of->k + k) / 2 * bytes;
            struct place place = place_of(of, row, k);
            int places[2];
            if (!kept_of(of, four, places))
                return err_set(err,
                               "row %lld, k %lld to %lld: more than 2 of 4 weights are not zero; "
                               "prune the matrix 2:4 first",
                               (long long)row, (long long)k, (long long)k + 3);
            memcpy(two, four + (size_t)places[0] * bytes, bytes);
            memcpy(two + bytes, four + (size_t)places[1] * bytes, bytes);
            metadata[place.byte] = (uint8_t)((metadata[place.byte] & ~(0xf << place.shift)) |
                                             (places[0] | places[1] << 2) << place.shift);
        }
    return true;
}

void sparse24_expand(const struct sparse24 *of, const void *values, const uint8_t *metadata,
                     void *dense)
{
    size_t bytes = dtype_bytes(of->type);
    memset(dense, 0, (size_t)(of->n * of->k) * bytes);
    for (int64_t row = 0; row < of->n; row++)
        for (int64_t k = 0; k < of->k; k += 4) {
            uint8_t *four = (uint8_t *)dense + (size_t)(row * of->k + k) * bytes;
            const uint8_t *two = (const uint8_t *)values + (size_t)(row * of->k + k) / 2 * bytes;
            struct place place = place_of(of, row, k);
            int nibble = metadata[place.byte] >> place.shift & 0xf;
            memcpy(four + (size_t)(nibble & 3) * bytes, two, bytes);
            memcpy(four + (size_t)(nibble >> 2) * bytes, two + bytes, bytes);
        }
}
