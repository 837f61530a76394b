/* SPDX-License-Identifier: MIT */
/* Element types. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

/* clang-format off */
#define DTYPES(X) /* name, bytes, whole numbers only */ \
    X(BF16, bf16, 2, 0) X(F16, f16, 2, 0) X(F32, f32, 4, 0) X(S8, s8, 1, 1) X(U8, u8, 1, 1) X(E4M3, e4m3, 1, 0) \
    X(S32, s32, 4, 1) X(I32, i32, 4, 1) X(I64, i64, 8, 1) X(TENSOR_MAP, tensor_map, 128, 0)
/* clang-format on */

enum dtype {
#define X(upper, lower, bytes, whole) DTYPE_##upper,
    DTYPES(X)
#undef X
        DTYPE_COUNT
};

const char *dtype_name(enum dtype dtype);
size_t dtype_bytes(enum dtype dtype);
bool dtype_is_whole(enum dtype dtype);
bool dtype_parse(const char *name, enum dtype *out);
