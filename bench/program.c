/* SPDX-License-Identifier: MIT */
/* Compiles all kernels of a pass at once, loads each cubin once, and captures the pass in a graph.
 */
#include "bench/program.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

struct loaded { /* one cubin of the pass */
    int id;     /* of jit_submit; equal units share one */
    struct gpu_module *module;
};

bool program_choose(const struct choose_request *request, const struct pass *pass,
                    struct choice *choices, struct err *err)
{
    for (size_t i = 0; i < pass->n_ops; i++)
        if (!choose(request, &pass->ops[i], &choices[i], err))
            return false;
    return true;
}

double program_composed_us(const struct choice *choices, size_t n, size_t *n_unknown)
{
    double sum = 0;
    *n_unknown = 0;
    for (size_t i = 0; i < n; i++) {
        sum += choices[i].median_us;
        *n_unknown += choices[i].median_us <= 0;
    }
    return sum;
}

int choice_submit(struct jit *jit, const struct choice *c)
{
    char defines[CONFIG_TEXT_MAX], path[512];
    snprintf(path, sizeof path, "%s/kernel.cu", c->kernel->folder);
    config_defines(c->kernel, c->dims, &c->config, defines, sizeof defines);
    return jit_submit(jit, &(struct jit_unit){path, defines});
}

bool choice_load(struct gpu *gpu, struct jit *jit, int id, const struct choice *c,
                 struct gpu_module **out, struct err *err)
{
    struct cubin cubin;
    jit_wait(jit, id, &cubin);
    if (cubin.status != TRIAL_OK)
        return err_set(err, "%s: %s: %s", c->kernel->name, trial_status_name(cubin.status),
                       cubin.message);
    return gpu_module_load(gpu, cubin.path, out, err) || err_wrap(err, "%s", c->kernel->name);
}

static bool module_of(struct program *p, struct jit *jit, struct loaded *loaded, size_t *n, int id,
                      const struct choice *c, struct gpu_module **out, struct err *err)
{
    for (size_t i = 0; i < *n; i++)
        if (loaded[i].id == id) {
            *out = loaded[i].module;
            return true;
        }
    if (!choice_load(p->gpu, jit, id, c, out, err))
        return false;
    loaded[(*n)++] = (struct loaded){id, *out};
    p->modules[p->n_modules++] = *out;
    return true;
}

static bool scratch_get(struct program *p, const struct choice *c, size_t arg, size_t bytes,
                        gpu_ptr *out, struct err *err)
{
    struct scratch s = {.arg = arg, .bytes = bytes};
    char dims[TASK_TEXT_MAX], config[CONFIG_TEXT_MAX];
    snprintf(s.key, sizeof s.key, "%s %.500s %.500s", c->kernel->name,
             dims_format(c->kernel, c->dims, dims, sizeof dims),
             config_format(c->kernel, &c->config, config, sizeof config));
    for (size_t i = 0; i < p->n_scratch; i++)
        if (p->scratch[i].arg == arg && strcmp(p->scratch[i].key, s.key) == 0) {
            *out = p->scratch[i].ptr;
            return true;
        }
    if (!gpu_alloc(p->gpu, bytes, &s.ptr, err) || !gpu_set_bytes(p->gpu, s.ptr, 0, bytes, err))
        return err_wrap(err, "scratch of %s", c->kernel->name);
    p->scratch = xrealloc(p->scratch, (p->n_scratch + 1) * sizeof *p->scratch);
    p->scratch[p->n_scratch++] = s;
    p->scratch_bytes += bytes;
    *out = s.ptr;
    return true;
}

static gpu_ptr tensor_of(const struct op *op, const struct memory *memory, const char *arg)
{
    for (size_t i = 0; i < op->n_args; i++)
        if (strcmp(op->args[i].name, arg) == 0)
            return memory_get(memory, op->args[i].tensor, op->layer);
    return 0;
}

static bool bind(struct program *p, const struct op *op, const struct choice *c,
                 const struct memory *memory, const struct scope *scope, gpu_ptr *buffers,
                 struct err *err)
{
    for (size_t a = 0; a < c->kernel->n_args; a++) {
        const struct kernel_arg *arg = &c->kernel->args[a];
        int64_t bytes = 0;
        if (arg->value || arg->type == DTYPE_TENSOR_MAP)
            continue;
        if (!arg_bytes(c->kernel, a, scope, &bytes, err))
            return false;
        if (bytes == 0)
            continue;
        if (arg->is_scratch) {
            if (!scratch_get(p, c, a, (size_t)bytes, &buffers[a], err))
                return false;
        } else if (!(buffers[a] = tensor_of(op, memory, arg->name))) {
            return err_set(err, "%s asks for '%s', which operator %s does not bind",
                           c->kernel->name, arg->name, op->operator_name);
        }
    }
    return true;
}

static bool prepare(struct program *p, size_t i, const struct op *op,
                    const struct choose_request *request, const struct memory *memory,
                    struct gpu_module *module, struct err *err)
{
    const struct choice *c = &p->choices[i];
    gpu_ptr buffers[ARGS_MAX] = {0};
    const double *scalars[ARGS_MAX] = {0};
    gpu_function function;
    struct scope scope = {0};
    int eps = kernel_arg_index(c->kernel, "eps");
    if (eps >= 0)
        scalars[eps] = &request->model->norm_eps;
    p->launches[i] = xcalloc(1, sizeof **p->launches);
    bool good = gpu_function_get(p->gpu, module, c->kernel->entry, &function, err) &&
                task_bind(c->kernel, c->dims, &c->config, request->gpu, &scope, err) &&
                bind(p, op, c, memory, &scope, buffers, err) &&
                launch_prepare(p->gpu, c->kernel, &scope, buffers, scalars, function, false,
                               p->launches[i], err);
    p->launches[i]->launch.pdl = p->launches[i]->launch.pdl && i > 0 && request->gpu->cc >= 90;
    scope_finish(&scope);
    return good;
}

static bool capture(struct program *p, struct err *err)
{
    if (!gpu_capture_begin(p->gpu, err))
        return false;
    bool good = true;
    for (size_t i = 0; good && i < p->n_ops; i++)
        good = gpu_launch_run(p->gpu, &p->launches[i]->launch, err);
    struct err ignored = {0};
    return gpu_capture_end(p->gpu, &p->graph, good ? err : &ignored) && good;
}

static bool load(struct program *p, const struct choose_request *request, const struct pass *pass,
                 const struct memory *memory, struct jit *jit, struct err *err)
{
    int *ids = xcalloc(pass->n_ops, sizeof *ids);
    struct loaded *loaded = xcalloc(pass->n_ops, sizeof *loaded);
    size_t n_loaded = 0;
    bool good = true;
    for (size_t i = 0; i < pass->n_ops; i++)
        ids[i] = choice_submit(jit, &p->choices[i]);
    for (size_t i = 0; good && i < pass->n_ops; i++) {
        struct gpu_module *module = NULL;
        good = module_of(p, jit, loaded, &n_loaded, ids[i], &p->choices[i], &module, err) &&
               prepare(p, i, &pass->ops[i], request, memory, module, err);
    }
    free(ids);
    free(loaded);
    return good;
}

bool program_build(struct program *program, const struct choose_request *request,
                   const struct pass *pass, const struct memory *memory, struct jit *jit,
                   struct err *err)
{
    *program = (struct program){.gpu = memory->gpu, .n_ops = pass->n_ops};
    program->choices = xcalloc(pass->n_ops, sizeof *program->choices);
    program->launches = xcalloc(pass->n_ops, sizeof *program->launches);
    program->modules = xcalloc(pass->n_ops, sizeof *program->modules);
    bool good = program_choose(request, pass, program->choices, err) &&
                load(program, request, pass, memory, jit, err) && gpu_sync(memory->gpu, err) &&
                capture(program, err);
    if (!good)
        program_finish(program);
    return good;
}

bool program_run(struct program *program, struct err *err)
{
    return gpu_graph_run(program->gpu, program->graph, err);
}

void program_finish(struct program *program)
{
    if (program->graph)
        gpu_graph_free(program->gpu, program->graph);
    for (size_t i = 0; i < program->n_modules; i++)
        gpu_module_unload(program->gpu, program->modules[i]);
    for (size_t i = 0; i < program->n_scratch; i++)
        gpu_free(program->gpu, program->scratch[i].ptr);
    for (size_t i = 0; program->launches && i < program->n_ops; i++)
        free(program->launches[i]);
    free(program->launches);
    free(program->modules);
    free(program->choices);
    free(program->scratch);
    *program = (struct program){0};
}
