/* SPDX-License-Identifier: MIT */
/* NVRTC, dlopened. Compiling happens in forked children only (jit.c); the parent reads the version.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "tuner/base/err.h"
#include "tuner/base/str.h"

/* "13.0"; loads the library on first use. */
bool nvrtc_version(char *out, size_t size, struct err *err);
/* Which build of NVRTC and of its builtins this is: what tells two patches of one version apart.
 * After nvrtc_version has succeeded. */
void nvrtc_build(char *out, size_t size);
enum nvrtc_outcome { NVRTC_GOOD, NVRTC_BAD_SOURCE, NVRTC_NO_MEMORY };
/* source text → cubin bytes and log. Options: "--gpu-architecture=sm_90a" and so on. Only in a
 * child: NVRTC may hang, abort and take any amount of memory. */
enum nvrtc_outcome nvrtc_compile(const char *source, const char *name, const char *const *options,
                                 int n_options, struct str *cubin, struct str *log);
