/* SPDX-License-Identifier: MIT */
/* Strings that grow, and strict numbers. */
#include "tuner/base/str.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

static void room(struct str *str, size_t more)
{
    if (str->len + more + 1 <= str->cap)
        return;
    str->cap = (str->len + more + 1) * 2;
    str->text = xrealloc(str->text, str->cap);
}

void str_add_bytes(struct str *str, const void *bytes, size_t n)
{
    room(str, n);
    if (n)
        memcpy(str->text + str->len, bytes, n);
    str->len += n;
    str->text[str->len] = '\0';
}

void str_add(struct str *str, const char *text) { str_add_bytes(str, text, strlen(text)); }

void str_addf(struct str *str, const char *format, ...)
{
    va_list ap, again;
    va_start(ap, format);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, format, ap);
    va_end(ap);
    room(str, (size_t)n);
    vsnprintf(str->text + str->len, (size_t)n + 1, format, again);
    va_end(again);
    str->len += (size_t)n;
}

void str_clear(struct str *str)
{
    str->len = 0;
    if (str->text)
        str->text[0] = '\0';
}

void str_finish(struct str *str)
{
    free(str->text);
    *str = (struct str){0};
}

bool parse_i64(const char *text, int64_t *out)
{
    char *end;
    const char *digits = *text == '-' ? text + 1 : text;
    if (*digits < '0' || *digits > '9')
        return false;
    errno = 0;
    long long value = strtoll(text, &end, 10);
    if (errno || *end)
        return false;
    *out = value;
    return true;
}

bool parse_f64(const char *text, double *out)
{
    char *end;
    const char *first = *text == '-' ? text + 1 : text;
    if ((*first < '0' || *first > '9') && *first != '.')
        return false;
    if (strpbrk(text, "xX")) /* strtod takes 0x10 */
        return false;
    double value = strtod(text, &end);
    if (*end || end == text || !isfinite(value))
        return false;
    *out = value;
    return true;
}

uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t n)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ p[i]) * 0x100000001b3ull;
    return hash;
}

uint64_t hash_text(uint64_t hash, const char *text)
{
    return hash_bytes(hash, text, strlen(text) + 1);
}

uint64_t random_next(uint64_t *state)
{
    uint64_t x = (*state += 0x9e3779b97f4a7c15ull);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}
