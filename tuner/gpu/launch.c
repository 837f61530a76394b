/* SPDX-License-Identifier: MIT */
/* Evaluates a kernel's launch for one config and packs its parameters. Touches the device only for
 * tensor maps. */
#include "tuner/gpu/launch.h"

#include <assert.h>
#include <string.h>

#include "tuner/base/err.h"

static bool elements(const struct kernel_arg *arg, size_t from, size_t to,
                     const struct scope *scope, int64_t *out, struct err *err)
{
    int64_t total = 1;
    for (size_t i = from; i < to; i++) {
        int64_t n;
        if (!expr_eval_i64(arg->shape[i], scope, &n, err))
            return err_wrap(err, "shape of '%s'", arg->name);
        if (n < 0 || (n > 0 && total > INT64_MAX / 16 / n))
            return err_set(err, "shape of '%s': %s is %lld", arg->name, expr_text(arg->shape[i]),
                           (long long)n);
        total *= n;
    }
    *out = total;
    return true;
}

bool arg_bytes(const struct kernel *kernel, size_t arg, const struct scope *scope, int64_t *bytes,
               struct err *err)
{
    const struct kernel_arg *a = &kernel->args[arg];
    int64_t n = 0;
    if (a->value || a->type == DTYPE_TENSOR_MAP || a->rank == 0) {
        *bytes = 0;
        return true;
    }
    if (!elements(a, 0, a->rank, scope, &n, err))
        return false;
    *bytes = n * (int64_t)dtype_bytes(a->type);
    return true;
}

static bool extents(const struct expr *const exprs[3], const char *what, int64_t absent,
                    int64_t most, const struct scope *scope, unsigned out[3], struct err *err)
{
    for (int i = 0; i < 3; i++) {
        int64_t value = absent;
        if (exprs[i] && !expr_eval_i64(exprs[i], scope, &value, err))
            return err_wrap(err, "%s", what);
        if (exprs[i] && (value < 1 || value > (what[0] == 'g' && i > 0 ? 65535 : most)))
            return err_set(err, "%s: %s is %lld", what, expr_text(exprs[i]), (long long)value);
        out[i] = (unsigned)value;
    }
    return true;
}

static bool fill_shape(const struct kernel_launch *from, const struct scope *scope,
                       struct gpu_launch *out, struct err *err)
{
    int64_t smem = 0;
    double cc = 0;
    if (!extents(from->grid, "grid", 1, INT32_MAX, scope, out->grid, err) ||
        !extents(from->block, "block", 1, 1024, scope, out->block, err) ||
        !extents(from->cluster, "cluster", from->cluster[0] ? 1 : 0, 16, scope, out->cluster, err))
        return false;
    if ((uint64_t)out->block[0] * out->block[1] * out->block[2] > 1024)
        return err_set(err, "a block of %u x %u x %u threads: 1024 is the most", out->block[0],
                       out->block[1], out->block[2]);
    if (from->smem && !expr_eval_i64(from->smem, scope, &smem, err))
        return err_wrap(err, "smem");
    if (smem < 0 || smem > INT32_MAX)
        return err_set(err, "smem: %s is %lld", expr_text(from->smem), (long long)smem);
    out->smem_bytes = (unsigned)smem;
    scope_get(scope, "gpu.cc", &cc);
    out->pdl = from->pdl && cc >= 90;
    if (cc < 90)
        memset(out->cluster, 0, sizeof out->cluster);
    return true;
}

static bool pack_scalar(const struct kernel_arg *arg, const struct scope *scope,
                        const double *given, struct prepared_launch *out, size_t slot,
                        struct err *err)
{
    double value;
    if (given)
        value = *given;
    else if (!expr_eval(arg->value, scope, &value, err))
        return err_wrap(err, "value of '%s'", arg->name);
    switch (arg->type) {
    case DTYPE_F32:
        out->values[slot].f32 = (float)value;
        return true;
    case DTYPE_I64:
        out->values[slot].i64 = (int64_t)value;
        return true;
    case DTYPE_I32:
    case DTYPE_S32:
        if (value < INT32_MIN || value > INT32_MAX)
            return err_set(err, "value of '%s': %.17g does not fit in 32 bits", arg->name, value);
        out->values[slot].i32 = (int32_t)value;
        return true;
    default:
        return err_set(err, "'%s' is a scalar of type %s: i32, i64 and f32 can be passed",
                       arg->name, dtype_name(arg->type));
    }
}

static bool pack_map(struct gpu *gpu, const struct kernel *kernel, const struct kernel_arg *arg,
                     const struct scope *scope, const gpu_ptr *buffers, unsigned char out[128],
                     struct err *err)
{
    assert(arg->of >= 0 && (size_t)arg->of < kernel->n_args);
    const struct kernel_arg *of = &kernel->args[arg->of];
    int64_t rows, columns, box[2];
    if (!elements(of, 0, of->rank - 1, scope, &rows, err) ||
        !elements(of, of->rank - 1, of->rank, scope, &columns, err))
        return false;
    memset(out, 0, 128);
    if (rows * columns == 0)
        return true;
    for (int i = 0; i < 2; i++)
        if (!expr_eval_i64(arg->box[i], scope, &box[i], err))
            return err_wrap(err, "box of '%s'", arg->name);
    if (box[0] < 1 || box[0] > 256 || box[1] < 1 || box[1] > 256)
        return err_set(err, "box of '%s': %lld x %lld; each side is 1 to 256", arg->name,
                       (long long)box[0], (long long)box[1]);
    uint32_t sides[2] = {(uint32_t)box[0], (uint32_t)box[1]};
    if (!gpu_tensor_map(gpu, of->type, buffers[arg->of], (uint64_t)columns, (uint64_t)rows, sides,
                        arg->swizzle_bytes, out, err))
        return err_wrap(err, "'%s'", arg->name);
    return true;
}

bool launch_prepare(struct gpu *gpu, const struct kernel *kernel, const struct scope *scope,
                    const gpu_ptr *buffers, const double *const *scalars, gpu_function function,
                    bool reference, struct prepared_launch *out, struct err *err)
{
    size_t slot = 0;
    memset(out, 0, sizeof *out);
    if (!fill_shape(reference ? &kernel->reference : &kernel->launch, scope, &out->launch, err))
        return err_wrap(err, "%s", kernel->name);
    for (size_t i = 0; i < kernel->n_args; i++) {
        const struct kernel_arg *arg = &kernel->args[i];
        bool is_map = arg->type == DTYPE_TENSOR_MAP;
        if (reference && (is_map || arg->is_scratch))
            continue;
        if (is_map) {
            if (!pack_map(gpu, kernel, arg, scope, buffers, out->values[slot].map, err))
                return err_wrap(err, "%s", kernel->name);
        } else if (arg->value) {
            if (!pack_scalar(arg, scope, scalars ? scalars[i] : NULL, out, slot, err))
                return err_wrap(err, "%s", kernel->name);
        } else {
            out->values[slot].ptr = buffers[i];
        }
        out->params[slot] = &out->values[slot];
        slot++;
    }
    out->launch.function = function;
    out->launch.params = out->params;
    return true;
}
