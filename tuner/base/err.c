/* SPDX-License-Identifier: MIT */
/* Messages are cut at the size of struct err, never overrun. */
#include "tuner/base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

bool err_set(struct err *err, const char *format, ...)
{
    va_list ap;
    if (!err)
        return false;
    va_start(ap, format);
    vsnprintf(err->text, sizeof err->text, format, ap);
    va_end(ap);
    return false;
}

bool err_wrap(struct err *err, const char *format, ...)
{
    char context[sizeof err->text], old[sizeof err->text];
    va_list ap;
    if (!err)
        return false;
    va_start(ap, format);
    vsnprintf(context, sizeof context, format, ap);
    va_end(ap);
    memcpy(old, err->text, sizeof old);
    size_t n = strlen(context);
    if (n > sizeof err->text - 3)
        n = sizeof err->text - 3;
    memcpy(err->text, context, n);
    memcpy(err->text + n, ": ", 2);
    size_t room = sizeof err->text - n - 3, m = strlen(old);
    if (m > room)
        m = room;
    memcpy(err->text + n + 2, old, m);
    err->text[n + 2 + m] = '\0';
    return false;
}
