/* SPDX-License-Identifier: MIT */
/* One level for the process. A log line first clears the progress line, which is drawn again by its
 * owner. */
#include "tuner/base/log.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tuner/base/proc.h"

enum { LINE_MOST = 4096 };

static enum log_level level_now = LOG_WARN;
static double start_s; /* log_init's */
static bool progress_shown;

static const char *const names[] = {"error", "warn", "info", "debug"};

void log_set_level(enum log_level level) { level_now = level; }

void log_init(void)
{
    const char *word = getenv("WT_LOG");
    start_s = clock_now_s();
    for (int i = 0; word && i <= LOG_DEBUG; i++)
        if (strcmp(word, names[i]) == 0)
            level_now = (enum log_level)i;
}

static void clear_progress(void)
{
    if (progress_shown)
        fputs("\r\033[K", stderr);
    progress_shown = false;
}

static void line(enum log_level level, const char *format, va_list ap)
{
    if (level > level_now)
        return;
    char text[LINE_MOST]; /* written at once: children write lines too */
    size_t n = (size_t)snprintf(text, sizeof text, "warptune: %s: ", names[level]);
    if (level == LOG_DEBUG)
        n += (size_t)snprintf(text + n, sizeof text - n, "%.3f s: ", clock_now_s() - start_s);
    vsnprintf(text + n, sizeof text - n - 1, format, ap);
    clear_progress();
    strcat(text, "\n");
    fputs(text, stderr);
}

#define LEVEL_FUNCTION(function, level)                                                            \
    void function(const char *format, ...)                                                         \
    {                                                                                              \
        va_list ap;                                                                                \
        va_start(ap, format);                                                                      \
        line(level, format, ap);                                                                   \
        va_end(ap);                                                                                \
    }
LEVEL_FUNCTION(log_error, LOG_ERROR)
LEVEL_FUNCTION(log_warn, LOG_WARN)
LEVEL_FUNCTION(log_info, LOG_INFO)
LEVEL_FUNCTION(log_debug, LOG_DEBUG)

void log_progress(const char *format, ...)
{
    va_list ap;
    if (!isatty(STDERR_FILENO))
        return;
    clear_progress();
    if (!*format)
        return;
    va_start(ap, format);
    vfprintf(stderr, format, ap);
    va_end(ap);
    fflush(stderr);
    progress_shown = true;
}
