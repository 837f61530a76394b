/* SPDX-License-Identifier: MIT */
/* What the commands read from the project's folders: kernels, models, and lists typed on the
 * command line. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "tuner/base/arena.h"
#include "tuner/core/kernel.h"
#include "tuner/core/model.h"

struct err;
struct plan_request;

struct project {
    struct arena arena;
    const char *root;
    const struct kernel **kernels; /* all, by name */
    size_t n_kernels;
};

/* A zeroed project may be closed. */
bool project_open(struct project *project, struct err *err);
void project_close(struct project *project);
/* NULL and err with the names there are. */
const struct kernel *project_kernel(const struct project *project, const char *name,
                                    struct err *err);
/* "a,b" into models; err names the known ones. In the arena. */
bool project_models(struct project *project, const char *list, struct model **models, size_t *n,
                    struct err *err);
/* "bf16,int8" into words that at least one kernel serves. */
bool project_dtypes(struct project *project, const char *list, const char ***dtypes, size_t *n,
                    struct err *err);
/* Opens the project and fills the plan's kernels, models, run types and, where m is not NULL, M,
 * from the words of --model (NULL: err asks for it), --dtype and --m. What is filled is the
 * project's. */
bool project_plan(struct project *project, const char *models, const char *dtypes, const char *m,
                  struct plan_request *plan, struct err *err);
/* 32 hex digits over kernel.cu and what it includes. */
bool project_source_hash(const struct project *project, const struct kernel *kernel, char out[33],
                         struct err *err);

/* Items between commas; err for an empty one. */
bool list_split(struct arena *arena, const char *option, const char *list, const char ***items,
                size_t *n, struct err *err);
/* "1,16,256": numbers of tokens, 1 to 2^24. */
bool m_list_parse(struct arena *arena, const char *list, int64_t **m, size_t *n, struct err *err);
