/* SPDX-License-Identifier: MIT */
/* See c_text.h. Ordinary texts come out as they are, so that headers stay the same bytes. */
#include "tuner/emit/c_text.h"

#include <string.h>

static bool is_plain(unsigned char c) { return c >= 0x20 && c != 0x7f; }

void comment_add(struct str *out, const char *text)
{
    char last = ' ';
    for (; *text; text++) {
        char c = is_plain((unsigned char)*text) && *text != '\\' ? *text : ' ';
        if ((last == '*' && c == '/') || (last == '/' && c == '*'))
            str_add(out, " ");
        str_add_bytes(out, &c, 1);
        last = c;
    }
}

void literal_add(struct str *out, const char *text)
{
    str_add(out, "\"");
    for (; *text; text++) {
        if (!is_plain((unsigned char)*text))
            str_addf(out, "\\%03o", (unsigned)(unsigned char)*text);
        else
            str_addf(out, strchr("\"\\?", *text) ? "\\%c" : "%c", *text); /* ??/ is a backslash */
    }
    str_add(out, "\"");
}
