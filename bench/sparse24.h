/* SPDX-License-Identifier: MIT */
/* 2:4 sparse weights, made once: a matrix pruned so that of every 4 values along k at most 2 are
 * not zero becomes the values and the metadata that the gemm_sparse24 kernels take
 * (kernel_templates/common/sparse24.cuh), and back. Here, beside the weights, since only who has
 * weights compresses them: the tuner fills both parts with random data. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#include "tuner/base/err.h"
#include "tuner/core/dtype.h"

struct sparse24 {
    enum dtype type; /* s8, e4m3 or bf16 */
    int64_t n, k;    /* of the dense matrix, row-major; k a multiple of 4 */
};

size_t sparse24_values_bytes(const struct sparse24 *of);   /* [n][k / 2] */
size_t sparse24_metadata_bytes(const struct sparse24 *of); /* of whole 256 rows, 128 bytes of k */

/* False, naming the row and k, when 3 of some 4 values are not zero: prune first. */
bool sparse24_compress(const struct sparse24 *of, const void *dense, void *values,
                       uint8_t *metadata, struct err *err);

/* What is not kept becomes 0. */
void sparse24_expand(const struct sparse24 *of, const void *values, const uint8_t *metadata,
                     void *dense);
