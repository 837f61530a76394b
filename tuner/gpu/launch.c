/* SPDX-License-Identifier: MIT */
/* A kernel's spec evaluated into a launch. */
#include "tuner/gpu/launch.h"

#include <string.h>

bool arg_bytes(const struct kernel *kernel, size_t arg, const struct scope *scope, int64_t *bytes,
               struct err *err)
{
    const struct kernel_arg *a = &kernel->args[arg];
    int64_t n = a->rank ? 1 : 0;
    for (size_t i = 0; i < a->rank; i++) {
        int64_t extent;
        if (!expr_eval_i64(a->shape[i], scope, &extent, err))
            return err_wrap(err, "%s: argument '%s'", kernel->name, a->name);
        if (extent < 0 || (extent > 0 && n > ((int64_t)1 << 50) / extent))
            return err_set(err, "%s: argument '%s' has an extent of %lld", kernel->name, a->name,
                           (long long)extent);
        n *= extent;
    }
    *bytes = n * (int64_t)dtype_bytes(a->type);
    return true;
}

static bool eval_three(const struct kernel *kernel, const struct expr *const exprs[3],
                       const struct scope *scope, int64_t most, unsigned out[3], struct err *err)
{
    for (int i = 0; i < 3; i++) {
        int64_t value = exprs[0] ? 1 : 0;
        if (exprs[i] && !expr_eval_i64(exprs[i], scope, &value, err))
            return err_wrap(err, "%s: launch", kernel->name);
        if (exprs[i] && (value < 1 || value > (i == 0 ? 2147483647 : most)))
            return err_set(err, "%s: launch extent '%s' is %lld", kernel->name, expr_text(exprs[i]),
                           (long long)value);
        out[i] = (unsigned)value;
    }
    return true;
}

static bool eval_shape(const struct kernel *kernel, const struct kernel_launch *spec,
                       const struct scope *scope, struct gpu_launch *out, struct err *err)
{
    int64_t smem = 0;
    double cc = 0;
    if (!eval_three(kernel, spec->grid, scope, 65535, out->grid, err) ||
        !eval_three(kernel, spec->block, scope, 1024, out->block, err) ||
        !eval_three(kernel, spec->cluster, scope, 16, out->cluster, err) ||
        (spec->smem && !expr_eval_i64(spec->smem, scope, &smem, err)))
        return false;
    if (smem < 0 || smem > (1 << 20))
        return err_set(err, "%s: %lld bytes of shared memory", kernel->name, (long long)smem);
    if ((uint64_t)out->block[0] * out->block[1] * out->block[2] > 1024)
        return err_set(err, "%s: a block of %u x %u x %u threads; 1024 is the most", kernel->name,
                       out->block[0], out->block[1], out->block[2]);
    out->smem_bytes = (unsigned)smem;
    scope_get(scope, "gpu.cc", &cc);
    out->pdl = spec->pdl && cc >= 90; /* older GPUs refuse both attributes */
    if (cc < 90)
        memset(out->cluster, 0, sizeof out->cluster);
    return true;
}

static bool set_scalar(const struct kernel_arg *arg, const struct scope *scope, const double *given,
                       void *to, struct err *err)
{
    double value;
    if (given)
        value = *given;
    else if (!expr_eval(arg->value, scope, &value, err))
        return false;
    bool is_i32 = arg->type == DTYPE_I32 || arg->type == DTYPE_S32;
    double most = is_i32 ? 2147483647.0 : 9007199254740992.0;
    if (arg->type == DTYPE_F32) {
        float real = (float)value;
        memcpy(to, &real, sizeof real);
        return true;
    }
    if (!is_i32 && arg->type != DTYPE_I64)
        return err_set(err, "argument '%s': a scalar of type %s can't be passed", arg->name,
                       dtype_name(arg->type));
    if (!(value >= -most && value <= most) || (double)(int64_t)value != value)
        return err_set(err, "argument '%s' is %g, which no %s holds", arg->name, value,
                       dtype_name(arg->type));
    int32_t narrow = is_i32 ? (int32_t)value : 0;
    int64_t wide = (int64_t)value;
    memcpy(to, is_i32 ? (void *)&narrow : (void *)&wide, is_i32 ? sizeof narrow : sizeof wide);
    return true;
}

static bool set_map(struct gpu *gpu, const struct kernel *kernel, const struct kernel_arg *arg,
                    const struct scope *scope, gpu_ptr base, unsigned char *to, struct err *err)
{
    const struct kernel_arg *of = &kernel->args[arg->of];
    int64_t rows, columns, box[2];
    if (!expr_eval_i64(of->shape[0], scope, &rows, err) ||
        !expr_eval_i64(of->shape[1], scope, &columns, err) ||
        !expr_eval_i64(arg->box[0], scope, &box[0], err) ||
        !expr_eval_i64(arg->box[1], scope, &box[1], err))
        return false;
    if (rows * columns == 0 || box[0] == 0)
        return true; /* nothing to map: zeros are passed */
    const uint32_t narrow[2] = {(uint32_t)box[0], (uint32_t)box[1]};
    return gpu_tensor_map(gpu, of->type, base, (uint64_t)columns, (uint64_t)rows, narrow,
                          arg->swizzle_bytes, to, err) ||
           err_wrap(err, "%s: tensor map '%s'", kernel->name, arg->name);
}

bool launch_prepare(struct gpu *gpu, const struct kernel *kernel, const struct scope *scope,
                    const gpu_ptr *buffers, const double *const *scalars, gpu_function function,
                    bool reference, struct prepared_launch *out, struct err *err)
{
    size_t n = 0;
    memset(out, 0, sizeof *out);
    out->launch.function = function;
    out->launch.params = out->params;
    if (!eval_shape(kernel, reference ? &kernel->reference : &kernel->launch, scope, &out->launch,
                    err))
        return false;
    for (size_t i = 0; i < kernel->n_args; i++) {
        const struct kernel_arg *arg = &kernel->args[i];
        if (reference && (arg->is_scratch || arg->type == DTYPE_TENSOR_MAP))
            continue;
        if (arg->type == DTYPE_TENSOR_MAP) {
            if (!set_map(gpu, kernel, arg, scope, buffers[arg->of], out->values[n].map, err))
                return false;
        } else if (arg->value) {
            if (!set_scalar(arg, scope, scalars ? scalars[i] : NULL, &out->values[n], err))
                return false;
        } else {
            out->values[n].ptr = buffers[i];
        }
        out->params[n] = &out->values[n];
        n++;
    }
    return true;
}
