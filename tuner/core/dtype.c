/* SPDX-License-Identifier: MIT */
/* One table from one X-macro. */
#include "tuner/core/dtype.h"

#include <string.h>

static const struct {
    const char *name;
    size_t bytes;
    bool whole;
} types[] = {
#define X(upper, lower, size, is_whole) {#lower, size, is_whole},
    DTYPES(X)
#undef X
};

const char *dtype_name(enum dtype dtype) { return types[dtype].name; }

size_t dtype_bytes(enum dtype dtype) { return types[dtype].bytes; }

bool dtype_is_whole(enum dtype dtype) { return types[dtype].whole; }

bool dtype_parse(const char *name, enum dtype *out)
{
    for (int i = 0; i < DTYPE_COUNT; i++)
        if (strcmp(types[i].name, name) == 0) {
            *out = (enum dtype)i;
            return true;
        }
    return false;
}
