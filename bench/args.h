/* SPDX-License-Identifier: MIT */
/* The command line of warptune-bench. */
#pragma once
#include <stddef.h>
#include <stdint.h>

#include "tuner/base/err.h"
#include "tuner/base/table.h"

enum { M_MAX = 64, KERNELS_M_MAX = 65536 };

struct args {
    const char *mode, *model, *dtype, *backend, *device, *weights, *json, *csv, *cache;
    const char *tokens_in, *tokens_out, *logits_out, *kernel, *config, *against, *winners;
    int64_t m[M_MAX];
    size_t n_m;
    int64_t prompt, tokens, ctx, layers, samples, turn_ms, seed;
    enum table_format format;
    bool help, version, kernels;
};

/* False: err is the line to print, and the exit code is 2. */
bool args_parse(int argc, char **argv, struct args *out, struct err *err);
void args_help(FILE *to);
