/* SPDX-License-Identifier: MIT */
/* Buffers, fills and comparison of one shape. See sample.h. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/emulation/sample.h"

static double element_get(enum dtype type, const unsigned char *p, size_t i)
{
    uint32_t bits = 0;
    float f;
    int32_t whole;
    switch ((int)type) {
    case DTYPE_BF16:
        memcpy((unsigned char *)&bits + 2, p + i * 2, 2);
        memcpy(&f, &bits, 4);
        return (double)f;
    case DTYPE_F32:
        memcpy(&f, p + i * 4, 4);
        return (double)f;
    case DTYPE_S8:
        return (double)(signed char)p[i];
    case DTYPE_U8:
        return (double)p[i];
    default:
        memcpy(&whole, p + i * 4, 4);
        return (double)whole;
    }
}

static void element_set(enum dtype type, unsigned char *p, size_t i, double value)
{
    float f = (float)value;
    uint32_t bits;
    int32_t whole = (int32_t)llrint(value);
    switch ((int)type) {
    case DTYPE_BF16:
        memcpy(&bits, &f, 4);
        bits += 0x7fffu + (bits >> 16 & 1);
        memcpy(p + i * 2, (unsigned char *)&bits + 2, 2);
        return;
    case DTYPE_F32:
        memcpy(p + i * 4, &f, 4);
        return;
    case DTYPE_S8:
    case DTYPE_U8:
        p[i] = (unsigned char)whole;
        return;
    default:
        memcpy(p + i * 4, &whole, 4);
        return;
    }
}

static double random_unit(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return ((double)(*state >> 33) + 0.5) / 2147483648.0;
}

static double random_normal(uint64_t *state)
{
    double radius = sqrt(-2 * log(random_unit(state)));
    return radius * cos(6.283185307179586 * random_unit(state));
}

static double fill_value(const struct kernel_arg *arg, size_t i, const double v[4], uint64_t *state)
{
    switch (arg->fill) {
    case FILL_NORMAL:
        return v[0] * random_normal(state);
    case FILL_UNIFORM:
        if (dtype_is_whole(arg->type))
            return floor(v[0] + random_unit(state) * (v[1] - v[0] + 1));
        return v[0] + random_unit(state) * (v[1] - v[0]);
    case FILL_SPARSE24:
        return 0x4 + 16 * 0xe; /* places 0 and 1, then 2 and 3 */
    case FILL_RAMP: {
        double step = floor((double)i / v[2]);
        return (v[3] > 0 ? fmod(step, v[3]) : step) * v[0] + v[1];
    }
    default:
        return v[0];
    }
}

static bool number(const struct expr *expr, double without, const struct scope *scope, double *out,
                   struct err *err)
{
    *out = without;
    return !expr || expr_eval(expr, scope, out, err);
}

static bool fill(const struct sample *sample, size_t index, struct err *err)
{
    const struct kernel_arg *arg = &sample->kernel->args[index];
    const struct sample_arg *a = &sample->args[index];
    uint64_t state = 88172645463325252u + index;
    double v[4];
    bool is_uniform = arg->fill == FILL_UNIFORM;
    if (!number(arg->fill_a, is_uniform ? 0 : 1, &sample->scope, &v[0], err) ||
        !number(arg->fill_b, is_uniform ? 1 : 0, &sample->scope, &v[1], err) ||
        !number(arg->fill_div, 1, &sample->scope, &v[2], err) ||
        !number(arg->fill_mod, 0, &sample->scope, &v[3], err))
        return err_wrap(err, "fill of '%s'", arg->name);
    for (size_t i = 0; i < a->n; i++)
        element_set(arg->type, a->start, i, fill_value(arg, i, v, &state));
    return true;
}

static unsigned char *buffer_new(size_t bytes, int value)
{
    void *p;
    if (posix_memalign(&p, 256, bytes) != 0)
        abort();
    memset(p, value, bytes);
    return p;
}

static bool init_scalar(struct sample *sample, size_t i, struct err *err)
{
    struct sample_arg *a = &sample->args[i];
    double value;
    if (!expr_eval(sample->kernel->args[i].value, &sample->scope, &value, err))
        return false;
    a->whole = (int64_t)value;
    a->real = (float)value;
    return true;
}

static bool init_buffer(struct sample *sample, size_t i, struct err *err)
{
    const struct kernel_arg *arg = &sample->kernel->args[i];
    struct sample_arg *a = &sample->args[i];
    int64_t side, n = 1;
    for (size_t r = 0; r < arg->rank; r++) {
        if (!expr_eval_i64(arg->shape[r], &sample->scope, &side, err))
            return false;
        n *= side;
    }
    if (n == 0)
        return true;
    a->n = (size_t)n;
    a->bytes = (size_t)n * dtype_bytes(arg->type);
    a->value = buffer_new(a->bytes, 0);
    if (arg->is_scratch)
        return true;
    a->start = buffer_new(a->bytes, 0xff);
    if (arg->is_out || arg->is_inout)
        a->want = buffer_new(a->bytes, 0);
    if (!arg->is_out && !fill(sample, i, err))
        return false;
    return number(arg->check_abs, 0, &sample->scope, &a->abs, err) &&
           number(arg->check_rel, 0, &sample->scope, &a->rel, err);
}

bool sample_init(struct sample *sample, const struct kernel *kernel, const int64_t *dims,
                 const struct config *config, const struct gpu_info *gpu, struct err *err)
{
    memset(sample, 0, sizeof *sample);
    sample->kernel = kernel;
    if (!task_bind(kernel, dims, config, gpu, &sample->scope, err))
        return false;
    for (size_t i = 0; i < kernel->n_args; i++) {
        bool done =
            kernel->args[i].value ? init_scalar(sample, i, err) : init_buffer(sample, i, err);
        if (!done)
            return err_wrap(err, "argument '%s'", kernel->args[i].name);
    }
    return true;
}

void sample_finish(struct sample *sample)
{
    for (size_t i = 0; i < ARGS_MAX; i++) {
        free(sample->args[i].value);
        free(sample->args[i].start);
        free(sample->args[i].want);
    }
    scope_finish(&sample->scope);
}

void sample_reset(struct sample *sample)
{
    for (size_t i = 0; i < sample->kernel->n_args; i++)
        if (sample->args[i].start)
            memcpy(sample->args[i].value, sample->args[i].start, sample->args[i].bytes);
}

void sample_pass(struct sample *sample, bool with_scratch, void **values, char *kinds)
{
    size_t n = 0;
    for (size_t i = 0; i < sample->kernel->n_args; i++) {
        const struct kernel_arg *arg = &sample->kernel->args[i];
        struct sample_arg *a = &sample->args[i];
        if (arg->is_scratch && !with_scratch)
            continue;
        if (!arg->value) {
            kinds[n] = 'p';
            values[n++] = &a->value;
        } else if (arg->type == DTYPE_F32) {
            kinds[n] = 'f';
            values[n++] = &a->real;
        } else { /* little-endian: an int's address is its int64_t's */
            kinds[n] = arg->type == DTYPE_I64 ? 'l' : 'i';
            values[n++] = &a->whole;
        }
    }
    kinds[n] = '\0';
}

void sample_keep(struct sample *sample)
{
    for (size_t i = 0; i < sample->kernel->n_args; i++)
        if (sample->args[i].want)
            memcpy(sample->args[i].want, sample->args[i].value, sample->args[i].bytes);
}

bool sample_compare(const struct sample *sample, char *why, size_t size)
{
    for (size_t i = 0; i < sample->kernel->n_args; i++) {
        const struct kernel_arg *arg = &sample->kernel->args[i];
        const struct sample_arg *a = &sample->args[i];
        if (a->start && !a->want && memcmp(a->value, a->start, a->bytes) != 0) {
            snprintf(why, size, "the input '%s' was written", arg->name);
            return false;
        }
        for (size_t e = 0; a->want && e < a->n; e++) {
            double got = element_get(arg->type, a->value, e),
                   want = element_get(arg->type, a->want, e);
            if (fabs(got - want) <= a->abs + a->rel * fabs(want))
                continue;
            snprintf(why, size, "%s[%zu] of %zu is %g, the reference says %g", arg->name, e, a->n,
                     got, want);
            return false;
        }
    }
    return true;
}
