/* SPDX-License-Identifier: MIT */
/* What `-Xptxas=-v` says of a cubin with one kernel. */
#pragma once
#include "tuner/core/trial.h"

/* registers -1 when the log says nothing. The largest of each figure where there are several
 * kernels. */
void ptxas_parse(const char *log, struct build_facts *out);
/* The compiler's first error line, trimmed; "" when there is none. */
void log_first_error(const char *log, char *out, size_t size);
