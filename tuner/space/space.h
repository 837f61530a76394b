/* SPDX-License-Identifier: MIT */
/* Which configs exist for a task, and which tasks a plan holds. No I/O. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/config.h"
#include "tuner/core/model.h"

enum level { LEVEL_COARSE, LEVEL_FINE };

/* Every allowed config, in canonical order (params in order, values ascending in their order of
 * writing). A zeroed space is empty. */
struct space {
    struct config *configs;
    size_t n;
};
/* Prefix pruning: a constraint is tested as soon as the params it names (through derived values
 * too) are chosen. */
void space_open(const struct task *task, const struct gpu_info *gpu, enum level level,
                struct space *out);
void space_close(struct space *space);
/* -1 when absent; binary search. */
ptrdiff_t space_index(const struct space *space, const struct kernel *kernel,
                      const struct config *config);
/* The canonical order: -1, 0, 1. */
int config_compare(const struct kernel *kernel, const struct config *a, const struct config *b);
/* Every value is one of its param's list. */
bool config_listed(const struct kernel *kernel, const struct config *config);
/* Listed and allowed: in the fine space, without enumerating it. */
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
};
bool plan_make(const struct plan_request *request, const struct gpu_info *gpu, struct plan *out,
               struct err *err);
void plan_free(struct plan *plan);
/* coarse: 256 1024 4096 16384 32768; fine: 1 16 32 ... 65536 */
const int64_t *m_grid_of(enum level level, size_t *n);
