/* SPDX-License-Identifier: MIT */
/* Two kinds behind one face: a diagram of what the constraints allow, or a sorted list. */
#include "tuner/space/space.h"

#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/space/diagram.h"

struct space {
    const struct kernel *kernel;
    struct diagram *diagram; /* NULL: a list */
    struct config *list;
    size_t n;
};

struct space *space_open(const struct task *task, const struct gpu_info *gpu, enum level level)
{
    const struct kernel *kernel = task->kernel;
    struct space *space = xcalloc(1, sizeof *space);
    const int64_t *values[PARAMS_MAX];
    size_t n_values[PARAMS_MAX];
    for (size_t p = 0; p < kernel->n_params; p++) {
        const struct kernel_param *param = &kernel->params[p];
        values[p] = level == LEVEL_COARSE ? param->coarse : param->values;
        n_values[p] = level == LEVEL_COARSE ? param->n_coarse : param->n_values;
    }
    space->kernel = kernel;
    space->diagram = diagram_new(task, gpu, values, n_values);
    return space;
}

void space_close(struct space *space)
{
    if (space->diagram)
        diagram_free(space->diagram);
    free(space->list);
    free(space);
}

const struct kernel *space_kernel(const struct space *space) { return space->kernel; }

uint64_t space_count(const struct space *space)
{
    return space->diagram ? diagram_count(space->diagram) : space->n;
}

void space_at(const struct space *space, uint64_t index, struct config *out)
{
    if (space->diagram)
        diagram_at(space->diagram, index, out);
    else
        *out = space->list[index];
}

int config_compare(const struct kernel *kernel, const struct config *a, const struct config *b)
{
    for (size_t i = 0; i < kernel->n_params; i++) {
        if (a->values[i] == b->values[i])
            continue;
        size_t ra = param_rank(&kernel->params[i], a->values[i]);
        size_t rb = param_rank(&kernel->params[i], b->values[i]);
        if (ra != rb)
            return ra < rb ? -1 : 1;
        return a->values[i] < b->values[i] ? -1 : 1;
    }
    return 0;
}

bool config_listed(const struct kernel *kernel, const struct config *config)
{
    for (size_t i = 0; i < kernel->n_params; i++)
        if (param_rank(&kernel->params[i], config->values[i]) == kernel->params[i].n_values)
            return false;
    return true;
}

bool space_holds(const struct task *task, const struct gpu_info *gpu, const struct config *config)
{
    return config_listed(task->kernel, config) &&
           config_allowed(task->kernel, task->dims, config, gpu, NULL);
}

struct ranked { /* a config as the ranks of its values, big end first: sorts by bytes */
    unsigned char ranks[PARAMS_MAX];
    struct config config;
};

static int ranked_order(const void *a, const void *b)
{
    return memcmp(((const struct ranked *)a)->ranks, ((const struct ranked *)b)->ranks, PARAMS_MAX);
}

struct space *space_of(const struct kernel *kernel, const struct config *configs, size_t n)
{
    struct space *space = xcalloc(1, sizeof *space);
    struct ranked *ranked = xcalloc(n + 1, sizeof *ranked);
    space->kernel = kernel;
    space->list = xcalloc(n + 1, sizeof *space->list);
    for (size_t i = 0; i < n; i++) {
        ranked[i].config = configs[i];
        for (size_t p = 0; p < kernel->n_params; p++)
            ranked[i].ranks[p] =
                (unsigned char)param_rank(&kernel->params[p], configs[i].values[p]);
    }
    qsort(ranked, n, sizeof *ranked, ranked_order);
    for (size_t i = 0; i < n; i++)
        if (i == 0 || ranked_order(&ranked[i - 1], &ranked[i]) != 0)
            space->list[space->n++] = ranked[i].config;
    free(ranked);
    return space;
}

static int64_t list_index(const struct space *space, const struct config *config)
{
    size_t low = 0, high = space->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = config_compare(space->kernel, &space->list[middle], config);
        if (order == 0)
            return (int64_t)middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}

int64_t space_index(const struct space *space, const struct config *config)
{
    return space->diagram ? diagram_index(space->diagram, config) : list_index(space, config);
}
