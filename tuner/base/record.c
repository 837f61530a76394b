/* SPDX-License-Identifier: MIT */
/* `key=value` lines. A value holds no raw space, '=', '%' or control byte, so a line can be cut at
 * spaces. */
#include <stdio.h>
#include <string.h>

#include "tuner/base/str.h"

static bool plain(unsigned char c) { return c > ' ' && c != '%' && c != '=' && c != 127; }

void record_add(struct str *record, const char *key, const char *value)
{
    str_addf(record, "%s%s=", record->len ? " " : "", key);
    for (const unsigned char *p = (const unsigned char *)value; *p; p++) {
        if (plain(*p))
            str_add_bytes(record, p, 1);
        else
            str_addf(record, "%%%02x", *p);
    }
}

void record_add_i64(struct str *record, const char *key, int64_t value)
{
    char text[32];
    snprintf(text, sizeof text, "%lld", (long long)value);
    record_add(record, key, text);
}

void record_add_f64(struct str *record, const char *key, double value)
{
    char text[40];
    snprintf(text, sizeof text, "%.17g", value);
    record_add(record, key, text);
}

static const char *find(const char *record, const char *key)
{
    size_t n = strlen(key);
    for (const char *p = record; p && *p; p = strchr(p, ' ')) {
        if (*p == ' ')
            p++;
        if (strncmp(p, key, n) == 0 && p[n] == '=')
            return p + n + 1;
    }
    return NULL;
}

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool record_get(const char *record, const char *key, char *out, size_t size)
{
    const char *p = find(record, key);
    size_t n = 0;
    if (!p)
        return false;
    for (; *p && *p != ' '; p++) {
        char c = *p;
        if (c == '%') {
            int high = hex(p[1]), low = high < 0 ? -1 : hex(p[2]);
            if (low < 0)
                return false;
            c = (char)(high * 16 + low);
            p += 2;
        }
        if (n + 1 < size)
            out[n++] = c;
    }
    out[n] = '\0';
    return true;
}

bool record_get_i64(const char *record, const char *key, int64_t *out)
{
    char text[40];
    return record_get(record, key, text, sizeof text) && parse_i64(text, out);
}

bool record_get_f64(const char *record, const char *key, double *out)
{
    char text[40];
    return record_get(record, key, text, sizeof text) && parse_f64(text, out);
}
