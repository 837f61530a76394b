/* SPDX-License-Identifier: MIT */
/* An error message under construction. The callee writes a sentence that can be printed as it is,
 * with the offending value and a hint; callers put context in front. Untouched on success. */
#pragma once
#include <stdbool.h>

struct err {
    char text[1024]; /* "" while nothing failed */
};

/* Set the message; always returns false, so that `return err_set(err, ...)` reads well. err may be
 * NULL. */
__attribute__((format(printf, 2, 3))) bool err_set(struct err *err, const char *format, ...);
/* Put "context: " in front of the message; always returns false. */
__attribute__((format(printf, 2, 3))) bool err_wrap(struct err *err, const char *format, ...);
