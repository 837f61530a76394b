/* SPDX-License-Identifier: MIT */
/* Numbers are hashed, not the expressions they come from; names of arguments and dims are not. */
#include "tuner/measure/identity.h"

#include <stdio.h>
#include <string.h>

#include "tuner/base/str.h"
#include "tuner/jit/jit.h"

struct mix {
    uint64_t hash;
    const struct scope *scope;
    bool is_good;
};

static void mix_number(struct mix *mix, double value)
{
    value += 0.0; /* one zero */
    mix->hash = hash_bytes(mix->hash, &value, sizeof value);
}

static void mix_expr(struct mix *mix, const struct expr *expr)
{
    double value = 0;
    if (expr && !expr_eval(expr, mix->scope, &value, NULL))
        mix->is_good = false;
    mix_number(mix, expr != NULL);
    mix_number(mix, value);
}

static void mix_exprs(struct mix *mix, const struct expr *const *exprs, size_t n)
{
    for (size_t i = 0; i < n; i++)
        mix_expr(mix, exprs[i]);
}

static void mix_launch(struct mix *mix, const char *entry, const struct kernel_launch *launch)
{
    mix->hash = hash_text(mix->hash, entry);
    mix_exprs(mix, launch->grid, 3);
    mix_exprs(mix, launch->block, 3);
    mix_exprs(mix, launch->cluster, 3);
    mix_expr(mix, launch->smem);
    mix_number(mix, launch->pdl);
}

static void mix_arg(struct mix *mix, const struct kernel_arg *arg)
{
    const struct expr *const data[] = {arg->value,    arg->fill_a, arg->fill_b, arg->fill_div,
                                       arg->fill_mod, arg->box[0], arg->box[1]};
    const double facts[] = {(double)arg->rank, arg->fill,    arg->is_out, arg->is_inout,
                            arg->is_scratch,   arg->is_cold, arg->of,     arg->swizzle_bytes};
    mix->hash = hash_text(mix->hash, dtype_name(arg->type));
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        mix_number(mix, facts[i]);
    mix_exprs(mix, arg->shape, arg->rank);
    mix_exprs(mix, data, sizeof data / sizeof *data);
}

static void mix_dims(struct mix *mix, const struct kernel *kernel, const int64_t *dims)
{
    for (size_t i = 0; i < kernel->n_dims; i++)
        mix_number(mix, (double)dims[i]);
}

/* One shape: all that the device gets but the code. */
static void mix_shape(struct mix *mix, const struct kernel *kernel, const int64_t *dims)
{
    mix_dims(mix, kernel, dims);
    mix_launch(mix, kernel->entry, &kernel->launch);
    for (size_t i = 0; i < kernel->n_args; i++)
        mix_arg(mix, &kernel->args[i]);
}

/* Binds a shape and mixes it in by `how`. */
static void mix_at(struct mix *mix, const struct kernel *kernel, const int64_t *dims,
                   const struct config *config, const struct gpu_info *gpu,
                   void (*how)(struct mix *mix, const struct kernel *kernel, const int64_t *dims))
{
    struct scope scope = {0};
    mix->scope = &scope;
    if (task_bind(kernel, dims, config, gpu, &scope, NULL))
        how(mix, kernel, dims);
    else
        mix->is_good = false;
    scope_finish(&scope);
}

bool identity_launch(const struct task *task, const struct config *config,
                     const struct gpu_info *gpu, char out[17])
{
    struct mix mix = {.hash = hash_text(HASH_START, "launch-1"), .is_good = true};
    mix_at(&mix, task->kernel, task->dims, config, gpu, mix_shape);
    snprintf(out, 17, "%016llx", (unsigned long long)mix.hash);
    if (!mix.is_good)
        out[0] = '\0';
    return mix.is_good;
}

void identity_reference_text(const char *root, const struct kernel *kernel, char out[33])
{
    char path[1024];
    snprintf(path, sizeof path, "%s/reference.cu", kernel->folder);
    if (!jit_source_hash(root, path, out, NULL))
        out[0] = '\0';
}

/* A comparison at one shape. */
static void mix_check(struct mix *mix, const struct kernel *kernel, const int64_t *dims)
{
    mix_shape(mix, kernel, dims);
    mix_launch(mix, kernel->reference_entry, &kernel->reference);
    for (size_t i = 0; i < kernel->n_args; i++) {
        mix_expr(mix, kernel->args[i].check_abs);
        mix_expr(mix, kernel->args[i].check_rel);
    }
}

/* As the device child chooses them: static dims are part of the cubin. */
static bool is_checked(const struct task *task, const int64_t *shape, const struct config *config,
                       const struct gpu_info *gpu)
{
    const struct kernel *kernel = task->kernel;
    for (size_t d = 0; d < kernel->n_dims; d++)
        if (kernel->dims[d].is_static && shape[d] != task->dims[d])
            return false;
    return config_allowed(kernel, shape, config, gpu, NULL);
}

bool identity_reference(const struct task *task, const struct config *config,
                        const struct gpu_info *gpu, const char *reference_text,
                        const char *reference_code, char out[34])
{
    const struct kernel *kernel = task->kernel;
    struct mix mix = {.hash = hash_text(HASH_START, "check-1"), .is_good = reference_text[0] != 0};
    mix_at(&mix, kernel, task->dims, config, gpu, mix_check);
    for (size_t s = 0; s < kernel->n_check_shapes; s++)
        if (is_checked(task, kernel->check_shapes[s], config, gpu))
            mix_at(&mix, kernel, kernel->check_shapes[s], config, gpu, mix_check);
    snprintf(out, 34, "%016llx %016llx", (unsigned long long)hash_text(mix.hash, reference_text),
             (unsigned long long)(reference_code[0] ? hash_text(mix.hash, reference_code) : 0));
    if (!mix.is_good)
        out[0] = '\0';
    return mix.is_good;
}
