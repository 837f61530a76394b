/* SPDX-License-Identifier: MIT */
/* A config: one value per param of a kernel. A task: what a winner is chosen for. Both print
 * canonically. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/kernel.h"

struct config {
    int64_t values[PARAMS_MAX]; /* by param index; the rest 0 */
};

struct task {
    const struct kernel *kernel;
    char dtype[8]; /* the run type: bf16, int8, fp8 */
    char op[32];   /* qkv, down, ...: what the model calls it; not part of its identity */
    int64_t dims[DIMS_MAX];
};

enum { CONFIG_TEXT_MAX = 512, TASK_TEXT_MAX = 512 };

/* "block_m=128 block_n=256 stages=4", in param order. Returns buf. */
char *config_format(const struct kernel *kernel, const struct config *config, char *buf,
                    size_t size);
/* Any order, every param exactly once, values need not be in the space; false names what is wrong.
 */
bool config_parse(const struct kernel *kernel, const char *text, struct config *out,
                  struct err *err);
/* The params that the text names, each at most once, get its values; the others keep theirs. */
bool config_change(const struct kernel *kernel, const char *text, struct config *config,
                   struct err *err);
bool config_equal(const struct kernel *kernel, const struct config *a, const struct config *b);
struct config config_default(const struct kernel *kernel);
/* Kernel, run type and dims. */
bool task_equal(const struct task *a, const struct task *b);
/* How far apart two values of a dim are: |log2| of their ratio, 0 taken for one half. */
double dim_apart(int64_t a, int64_t b);
/* "m=1024 n=3072 k=2048 bias=0" */
char *dims_format(const struct kernel *kernel, const int64_t *dims, char *buf, size_t size);
bool dims_parse(const struct kernel *kernel, const char *text, int64_t *dims, struct err *err);
/* "gemm_bf16 bf16 m=1024 n=3072 k=2048 bias=0" */
char *task_format(const struct task *task, char *buf, size_t size);

/* Binds dims, gpu.*, params and derived values, in that order. `config` may be NULL (dims and gpu
 * only). False when a derived value can't be computed (err says which); the scope must be finished
 * by the caller either way. */
bool task_bind(const struct kernel *kernel, const int64_t *dims, const struct config *config,
               const struct gpu_info *gpu, struct scope *scope, struct err *err);
/* Is a task of these dims left to who names its kernel (kernel.yaml's on_request)? False: the
 * expression failed. */
bool task_on_request(const struct kernel *kernel, const int64_t *dims, const struct gpu_info *gpu,
                     bool *out, struct err *err);
/* All constraints hold. When not, *which (may be NULL) is the index of the first that fails, or -1
 * when one could not be evaluated. */
bool config_allowed(const struct kernel *kernel, const int64_t *dims, const struct config *config,
                    const struct gpu_info *gpu, int *which);
/* The -D options and cubin identity of a config: "-DWT_BLOCK_M=128 -DWT_K=2048", params then static
 * dims. config NULL: static dims alone, which is what a reference is compiled with. */
char *config_defines(const struct kernel *kernel, const int64_t *dims, const struct config *config,
                     char *buf, size_t size);
