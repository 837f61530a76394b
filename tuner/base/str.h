/* SPDX-License-Identifier: MIT */
/* A growing string, strict number parsing, and the one-line `key=value` records that cross a pipe.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;

/* Zeroed is empty; `text` is NULL until something is added, then NUL-terminated. */
struct str {
    char *text;
    size_t len, cap;
};

void str_add(struct str *str, const char *text);
void str_add_bytes(struct str *str, const void *bytes, size_t n);
__attribute__((format(printf, 2, 3))) void str_addf(struct str *str, const char *format, ...);
void str_clear(struct str *str); /* len 0, memory kept */
void str_finish(struct str *str);

/* Whole string or false: "12x", "" and out-of-range are refused. */
bool parse_i64(const char *text, int64_t *out);
bool parse_f64(const char *text, double *out);

/* Records: `key=value key=value`, values percent-escaped (space, %, =, newline, control). */
void record_add(struct str *record, const char *key, const char *value);
void record_add_i64(struct str *record, const char *key, int64_t value);
void record_add_f64(struct str *record, const char *key, double value); /* round-trips exactly */
/* Copies the value of `key`, unescaped, into out (cut at size-1). False when absent or malformed.
 */
bool record_get(const char *record, const char *key, char *out, size_t size);
bool record_get_i64(const char *record, const char *key, int64_t *out);
bool record_get_f64(const char *record, const char *key, double *out);

/* FNV-1a, 64 bit: seeds and keys. Start with HASH_START. */
#define HASH_START 0xcbf29ce484222325ull
uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t n);
uint64_t hash_text(uint64_t hash,
                   const char *text); /* the NUL is hashed too: "ab","c" != "a","bc" */

/* splitmix64: advances *state, returns 64 random bits. */
uint64_t random_next(uint64_t *state);
