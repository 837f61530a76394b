/* SPDX-License-Identifier: MIT */
/* Identity of a source: its own text and every header it reaches. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"

struct digest { /* 128 bits: two FNV-1a with different starts, the second mixed */
    uint64_t a, b;
};
struct digest digest_start(void);
void digest_add(struct digest *digest, const char *text);
void digest_bytes(struct digest *digest, const void *bytes, size_t n);
void digest_hex(struct digest digest, char out[33]);
/* Adds `path` (absolute, or below root) and, recursively, what it includes by #include "..." below
 * root. */
bool source_digest(struct arena *arena, const char *root, const char *path, struct digest *digest,
                   struct err *err);
