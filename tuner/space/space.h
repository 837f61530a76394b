/* SPDX-License-Identifier: MIT */
/* Which configs exist for a task, and which tasks a plan holds. No I/O. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/config.h"
#include "tuner/core/model.h"

enum level { LEVEL_COARSE, LEVEL_FINE };

/* What may be tried: the allowed configs of a task, counted and indexed without being listed, or a
 * list of recorded ones. The canonical order: params in order, values ascending in their order of
 * writing. */
struct space;
struct space *space_open(const struct task *task, const struct gpu_info *gpu, enum level level);
/* Of configs whose values are all listed; repeats count once. The configs are copied. */
struct space *space_of(const struct kernel *kernel, const struct config *configs, size_t n);
void space_close(struct space *space);
const struct kernel *space_kernel(const struct space *space);
/* Exact below INT64_MAX; a larger space has INT64_MAX. */
uint64_t space_count(const struct space *space);
/* The config at a place of the canonical order; index < count. */
void space_at(const struct space *space, uint64_t index, struct config *out);
/* -1 when absent. */
int64_t space_index(const struct space *space, const struct config *config);
/* The canonical order: -1, 0, 1. */
int config_compare(const struct kernel *kernel, const struct config *a, const struct config *b);
/* Every value is one of its param's list. */
bool config_listed(const struct kernel *kernel, const struct config *config);
/* Listed and allowed: in the fine space, without opening it. */
bool space_holds(const struct task *task, const struct gpu_info *gpu, const struct config *config);

/* The tasks of models x run types x M grid, deduplicated by identity, in a stable order (kernel,
 * dtype, static dims, dims). */
struct plan {
    struct task *tasks;
    size_t n;
};
struct plan_request {
    const struct kernel *const *kernels;
    size_t n_kernels;
    const struct model *models;
    size_t n_models;
    const char *const *dtypes;
    size_t n_dtypes;
    const int64_t *m_grid; /* NULL: the level's */
    size_t n_m;
    enum level level;
    const char *only_kernel; /* NULL: all; a comma list of names or '*' patterns */
    const char *only_op;     /* likewise, of what the model calls a task */
};
bool plan_make(const struct plan_request *request, const struct gpu_info *gpu, struct plan *out,
               struct err *err);
void plan_free(struct plan *plan);
/* coarse: 256 1024 4096 16384 32768; fine: 1 16 32 ... 65536 */
const int64_t *m_grid_of(enum level level, size_t *n);
