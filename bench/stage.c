/* SPDX-License-Identifier: MIT */
/* Roles come from kernel.yaml alone: what is cold is copied, what is out or scratch starts as
 * zeros, the rest is filled. */
#include "bench/stage.h"

#include <stdlib.h>
#include <string.h>

#include "bench/program.h"
#include "tuner/base/err.h"

bool stage_bytes(const struct choice *choice, const struct gpu_info *gpu, int64_t *all,
                 int64_t *cold, struct err *err)
{
    struct scope scope = {0};
    const struct kernel *kernel = choice->kernel;
    bool good = task_bind(kernel, choice->dims, &choice->config, gpu, &scope, err);
    *all = *cold = 0;
    for (size_t i = 0; good && i < kernel->n_args; i++) {
        int64_t bytes = 0;
        good = arg_bytes(kernel, i, &scope, &bytes, err);
        *all += bytes;
        *cold += kernel->args[i].is_cold ? bytes : 0;
    }
    scope_finish(&scope);
    return good;
}

int stage_copies_of(int64_t cold_bytes, int64_t l2_bytes)
{
    if (cold_bytes <= 0)
        return 1;
    int64_t n = 3 * l2_bytes / cold_bytes + 1;
    return n < 2 ? 2 : n > COPIES_MOST ? COPIES_MOST : (int)n;
}

static bool fill(struct stage *s, size_t arg, struct err *err)
{
    const struct kernel_arg *spec = &s->choice->kernel->args[arg];
    double a = 1, b = spec->fill == FILL_RAMP ? 0 : 1, over = 1, modulus = 0;
    uint64_t n = (uint64_t)s->bytes[arg] / dtype_bytes(spec->type), seed = 17 + arg;
    int type = (int)spec->type, kind = (int)spec->fill;
    if ((spec->fill_a && !expr_eval(spec->fill_a, &s->scope, &a, err)) ||
        (spec->fill_b && !expr_eval(spec->fill_b, &s->scope, &b, err)) ||
        (spec->fill_div && !expr_eval(spec->fill_div, &s->scope, &over, err)) ||
        (spec->fill_mod && !expr_eval(spec->fill_mod, &s->scope, &modulus, err)))
        return false;
    uint64_t div = over >= 1 ? (uint64_t)over : 1, mod = modulus >= 1 ? (uint64_t)modulus : 0;
    struct gpu_launch launch = {
        .function = s->room->support.fill,
        .grid = {1024, 1, 1},
        .block = {256, 1, 1},
        .params = (void *[]){&s->buffers[arg], &n, &type, &kind, &a, &b, &div, &mod, &seed}};
    return gpu_launch_run(s->room->gpu, &launch, err);
}

static gpu_ptr given_of(const struct stage_given *given, size_t n, const char *arg)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(given[i].arg, arg) == 0)
            return given[i].ptr;
    return 0;
}

static bool allocate(struct stage *s, size_t i, struct err *err)
{
    const struct kernel_arg *arg = &s->choice->kernel->args[i];
    struct gpu *gpu = s->room->gpu;
    size_t bytes = (size_t)s->bytes[i];
    if (!gpu_alloc(gpu, bytes, &s->buffers[i], err) ||
        !gpu_set_bytes(gpu, s->buffers[i], 0, bytes, err))
        return err_wrap(err, "%s's %s, %.2f GB", s->choice->kernel->name, arg->name,
                        (double)bytes / 1e9);
    return arg->is_out || arg->is_scratch || fill(s, i, err);
}

bool stage_open(struct stage *stage, const struct stage_room *room, const struct choice *choice,
                const struct stage_given *given, size_t n_given, struct err *err)
{
    const struct kernel *kernel = choice->kernel;
    *stage = (struct stage){.room = room, .choice = choice};
    if (!task_bind(kernel, choice->dims, &choice->config, gpu_describe(room->gpu), &stage->scope,
                   err))
        return false;
    for (size_t i = 0; i < kernel->n_args; i++) {
        if (!arg_bytes(kernel, i, &stage->scope, &stage->bytes[i], err))
            return false;
        if (stage->bytes[i] == 0)
            continue;
        stage->buffers[i] = given_of(given, n_given, kernel->args[i].name);
        stage->is_given[i] = stage->buffers[i] != 0;
        if (!stage->is_given[i] && !allocate(stage, i, err))
            return false;
    }
    return true;
}

static bool copy_cold(struct stage *s, struct err *err)
{
    struct gpu *gpu = s->room->gpu;
    const struct kernel *kernel = s->choice->kernel;
    for (size_t i = 0; i < kernel->n_args; i++) {
        for (int c = 0; c < s->n_copies; c++)
            s->copies[c][i] = s->buffers[i];
        if (!kernel->args[i].is_cold || s->bytes[i] == 0)
            continue;
        for (int c = 1; c < s->n_copies; c++) {
            s->copies[c][i] = 0;
            if (!gpu_alloc(gpu, (size_t)s->bytes[i], &s->copies[c][i], err) ||
                !gpu_copy(gpu, s->copies[c][i], s->buffers[i], (size_t)s->bytes[i], err))
                return false;
        }
    }
    return true;
}

bool stage_prepare(struct stage *stage, int n_copies, struct err *err)
{
    gpu_function function;
    const struct choice *c = stage->choice;
    struct jit *jit = stage->room->jit;
    struct gpu *gpu = stage->room->gpu;
    stage->n_copies = n_copies;
    if (!copy_cold(stage, err))
        return false;
    stage->launches = aligned_alloc(64, (size_t)n_copies * sizeof *stage->launches);
    if (!stage->launches)
        abort();
    if (!choice_load(gpu, jit, choice_submit(jit, c), c, &stage->module, err) ||
        !gpu_function_get(gpu, stage->module, c->kernel->entry, &function, err))
        return false;
    for (int i = 0; i < n_copies; i++)
        if (!launch_prepare(gpu, c->kernel, &stage->scope, stage->copies[i], NULL, function, false,
                            &stage->launches[i], err))
            return false;
    return true;
}

bool stage_run(struct stage *stage, int at, struct err *err)
{
    return gpu_launch_run(stage->room->gpu, &stage->launches[at % stage->n_copies].launch, err);
}

gpu_ptr stage_buffer(const struct stage *stage, const char *arg)
{
    int at = stage->choice ? kernel_arg_index(stage->choice->kernel, arg) : -1;
    return at >= 0 ? stage->buffers[at] : 0;
}

void stage_close(struct stage *stage)
{
    if (!stage->room)
        return;
    struct gpu *gpu = stage->room->gpu;
    for (size_t i = 0; i < ARGS_MAX; i++) {
        for (int c = 1; c < stage->n_copies; c++)
            if (stage->copies[c][i] && stage->copies[c][i] != stage->buffers[i])
                gpu_free(gpu, stage->copies[c][i]);
        if (stage->buffers[i] && !stage->is_given[i])
            gpu_free(gpu, stage->buffers[i]);
    }
    if (stage->module)
        gpu_module_unload(gpu, stage->module);
    free(stage->launches);
    scope_finish(&stage->scope);
    *stage = (struct stage){0};
}
