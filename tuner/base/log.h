/* SPDX-License-Identifier: MIT */
/* Log lines and the progress line, on stderr only. Results never pass here.
 * WT_LOG=error|warn|info|debug sets the level; debug lines are a timeline, in seconds since
 * log_init. */
#pragma once

enum log_level { LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG };

void log_set_level(enum log_level level);
/* Reads WT_LOG; unknown words mean warn. Called once at start. */
void log_init(void);
__attribute__((format(printf, 1, 2))) void log_error(const char *format, ...);
__attribute__((format(printf, 1, 2))) void log_warn(const char *format, ...);
__attribute__((format(printf, 1, 2))) void log_info(const char *format, ...);
__attribute__((format(printf, 1, 2))) void log_debug(const char *format, ...);
/* Redraw the progress line; nothing unless stderr is a terminal. An empty text clears it. */
__attribute__((format(printf, 1, 2))) void log_progress(const char *format, ...);
