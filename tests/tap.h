/* SPDX-License-Identifier: MIT */
/* Test Anything Protocol in a few lines, for `meson test` (protocol: tap).
 * A test file calls ok()/is_int()/is_str() and ends with `return tap_done();`.
 * tap_done prints the plan last and returns 0 also after failures: meson counts the "not ok" lines.
 */
#pragma once
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int tap_count;

/* One fact. `what` is printf-style and names it. Returns `pass`. */
__attribute__((format(printf, 2, 3), unused)) static bool ok(bool pass, const char *what, ...)
{
    va_list ap;
    printf("%s %d - ", pass ? "ok" : "not ok", ++tap_count);
    va_start(ap, what);
    vprintf(what, ap);
    va_end(ap);
    putchar('\n');
    fflush(stdout);
    return pass;
}

__attribute__((unused)) static bool is_int(long long got, long long want, const char *what)
{
    bool pass = ok(got == want, "%s", what);
    if (!pass)
        printf("# got %lld, want %lld\n", got, want);
    return pass;
}

__attribute__((unused)) static bool is_near(double got, double want, double tolerance,
                                            const char *what)
{
    bool pass = ok(fabs(got - want) <= tolerance, "%s", what);
    if (!pass)
        printf("# got %.17g, want %.17g within %g\n", got, want, tolerance);
    return pass;
}

__attribute__((unused)) static bool is_str(const char *got, const char *want, const char *what)
{
    bool pass = ok(got && want && strcmp(got, want) == 0, "%s", what);
    if (!pass)
        printf("# got  '%s'\n# want '%s'\n", got ? got : "(null)", want ? want : "(null)");
    return pass;
}

/* `text` contains `part`: for messages, where the whole sentence may be reworded. */
__attribute__((unused)) static bool has_str(const char *text, const char *part, const char *what)
{
    bool pass = ok(text && strstr(text, part), "%s", what);
    if (!pass)
        printf("# '%s' lacks '%s'\n", text ? text : "(null)", part);
    return pass;
}

__attribute__((unused)) static int tap_skip_all(const char *why)
{
    printf("1..0 # SKIP %s\n", why);
    return 0;
}

__attribute__((unused)) static int tap_done(void)
{
    printf("1..%d\n", tap_count);
    return 0;
}
