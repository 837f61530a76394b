/* SPDX-License-Identifier: MIT */
/* Reading is tuner/spec's work; this adds the lists and the messages that name what there is. */
#include "tuner/cli/project.h"

#include <stdio.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/base/str.h"
#include "tuner/jit/jit.h"
#include "tuner/space/space.h"
#include "tuner/spec/spec.h"

enum { M_MOST = 1 << 24 };

bool project_open(struct project *project, struct err *err)
{
    *project = (struct project){0};
    project->root = root_find(&project->arena, err);
    if (!project->root)
        return false;
    project->kernels = kernel_load_all(&project->arena, project->root, &project->n_kernels, err);
    return project->kernels != NULL;
}

void project_close(struct project *project) { arena_finish(&project->arena); }

const struct kernel *project_kernel(const struct project *project, const char *name,
                                    struct err *err)
{
    struct str known = {0};
    for (size_t i = 0; i < project->n_kernels; i++) {
        if (strcmp(project->kernels[i]->name, name) == 0) {
            str_finish(&known);
            return project->kernels[i];
        }
        str_addf(&known, "%s%s", i ? ", " : "", project->kernels[i]->name);
    }
    err_set(err, "no kernel '%s': there are %s", name, known.text ? known.text : "none");
    str_finish(&known);
    return NULL;
}

bool list_split(struct arena *arena, const char *option, const char *list, const char ***items,
                size_t *n, struct err *err)
{
    size_t most = 1;
    for (const char *at = list; *at; at++)
        most += *at == ',';
    *items = arena_alloc(arena, most * sizeof **items);
    for (*n = 0; *n < most; ++*n) {
        size_t length = strcspn(list, ",");
        if (length == 0)
            return err_set(err, "%s: an empty item between commas", option);
        (*items)[*n] = arena_printf(arena, "%.*s", (int)length, list);
        list += length + 1;
    }
    return true;
}

bool m_list_parse(struct arena *arena, const char *list, int64_t **m, size_t *n, struct err *err)
{
    const char **items;
    if (!list_split(arena, "--m", list, &items, n, err))
        return false;
    *m = arena_alloc(arena, *n * sizeof **m);
    for (size_t i = 0; i < *n; i++)
        if (!parse_i64(items[i], &(*m)[i]) || (*m)[i] < 1 || (*m)[i] > M_MOST)
            return err_set(err, "--m: '%s' is not a number of tokens (1 to %d), as in --m 1,256",
                           items[i], M_MOST);
    return true;
}

static bool looks_like_path(const char *name)
{
    return strchr(name, '/') || strchr(name, '.') == name;
}

static bool model_refuse(struct project *project, const char *name, struct err *err)
{
    size_t n;
    struct str known = {0};
    char **names = model_names(&project->arena, project->root, &n);
    if (looks_like_path(name) || (err && strstr(err->text, ".yaml:")))
        return false; /* the reader's own words */
    for (size_t i = 0; i < n; i++)
        str_addf(&known, "%s%s", i ? ", " : "", names[i]);
    err_set(err, "no model '%s': there are %s; or give the path of a config.json", name,
            known.text ? known.text : "none");
    str_finish(&known);
    return false;
}

bool project_models(struct project *project, const char *list, struct model **models, size_t *n,
                    struct err *err)
{
    const char **names;
    if (!list_split(&project->arena, "--model", list, &names, n, err))
        return false;
    *models = arena_alloc(&project->arena, *n * sizeof **models);
    for (size_t i = 0; i < *n; i++)
        if (!model_load(project->root, names[i], &(*models)[i], err))
            return model_refuse(project, names[i], err);
    return true;
}

static bool dtype_served(const struct project *project, const char *dtype)
{
    for (size_t i = 0; i < project->n_kernels; i++)
        if (kernel_serves_dtype(project->kernels[i], dtype))
            return true;
    return false;
}

bool project_dtypes(struct project *project, const char *list, const char ***dtypes, size_t *n,
                    struct err *err)
{
    static const char *const run_types[] = {"bf16", "int8", "fp8"};
    if (!list_split(&project->arena, "--dtype", list, dtypes, n, err))
        return false;
    for (size_t i = 0; i < *n; i++) {
        if (dtype_served(project, (*dtypes)[i]))
            continue;
        struct str known = {0};
        for (size_t j = 0; j < sizeof run_types / sizeof *run_types; j++)
            if (dtype_served(project, run_types[j]))
                str_addf(&known, "%s%s", known.len ? ", " : "", run_types[j]);
        err_set(err, "--dtype: no kernel serves '%s': there are %s", (*dtypes)[i],
                known.text ? known.text : "none");
        str_finish(&known);
        return false;
    }
    return true;
}

bool project_plan(struct project *project, const char *models, const char *dtypes, const char *m,
                  struct plan_request *plan, struct err *err)
{
    struct model *found;
    const char **words;
    int64_t *grid = NULL;
    if (!models)
        return err_set(err, "--model is missing, as in --model llama3.2-1b");
    if (!project_open(project, err) ||
        !project_models(project, models, &found, &plan->n_models, err) ||
        !project_dtypes(project, dtypes, &words, &plan->n_dtypes, err) ||
        (m && !m_list_parse(&project->arena, m, &grid, &plan->n_m, err)))
        return false;
    plan->kernels = project->kernels;
    plan->n_kernels = project->n_kernels;
    plan->models = found;
    plan->dtypes = words;
    plan->m_grid = grid;
    return true;
}

bool project_source_hash(const struct project *project, const struct kernel *kernel, char out[33],
                         struct err *err)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/kernel.cu", kernel->folder);
    return jit_source_hash(project->root, path, out, err) ||
           err_wrap(err, "kernel %s", kernel->name);
}
