/* SPDX-License-Identifier: MIT */
/* Lays out and fills one shape's buffers. Around each writable buffer lie guard zones; the
 * reference's outputs lie apart. */
#include "tuner/measure/fixture.h"

#include <string.h>

#include "tuner/base/err.h"
#include "tuner/base/str.h"
#include "tuner/measure/guard.h"

enum { COPIES_MOST = 200 };

bool bench_open(struct bench *bench, struct gpu *gpu, const char *support_cubin, uint64_t seed,
                struct err *err)
{
    *bench = (struct bench){.gpu = gpu, .seed = seed};
    return support_open(&bench->support, gpu, support_cubin, err) &&
           gpu_alloc(gpu, ARGS_MAX * sizeof(struct check_report), &bench->reports, err);
}

static bool measure(const struct kernel *kernel, const struct scope *scope, int64_t *bytes,
                    struct err *err)
{
    for (size_t i = 0; i < kernel->n_args; i++) {
        bytes[i] = 0;
        if (!kernel->args[i].is_scratch && !arg_bytes(kernel, i, scope, &bytes[i], err))
            return err_wrap(err, "%s", kernel->name);
    }
    return true;
}

bool arg_is_written(const struct kernel_arg *arg)
{
    return arg->is_out || arg->is_inout || arg->is_scratch;
}

static bool holds(const struct fixture *fixture, const struct kernel *kernel, const int64_t *dims,
                  const int64_t *bytes)
{
    return fixture->is_built && fixture->kernel == kernel &&
           memcmp(fixture->dims, dims, kernel->n_dims * sizeof *dims) == 0 &&
           memcmp(fixture->bytes, bytes, kernel->n_args * sizeof *bytes) == 0;
}

/* Bytes of one copy of everything, and of the cold arguments alone. */
static void add_up(const struct fixture *fixture, size_t *all, size_t *cold)
{
    *all = *cold = 0;
    for (size_t i = 0; i < fixture->kernel->n_args; i++) {
        const struct kernel_arg *arg = &fixture->kernel->args[i];
        size_t bytes = (size_t)fixture->bytes[i];
        if (!bytes)
            continue;
        *all += arg_is_written(arg) ? guarded_cost(bytes) + pool_cost(bytes) : pool_cost(bytes);
        if (arg->is_cold)
            *cold += pool_cost(bytes);
    }
}

/* Enough that the copies together are three times the L2, within half of the memory that is free.
 */
static bool choose_copies(struct bench *bench, struct fixture *fixture, size_t all, size_t cold,
                          struct err *err)
{
    size_t l2 = (size_t)gpu_describe(bench->gpu)->l2_bytes, free_bytes, total;
    fixture->n_copies = 1;
    if (!cold)
        return true;
    if (!gpu_memory(bench->gpu, &free_bytes, &total, err))
        return false;
    size_t room = (free_bytes + fixture->pool.bytes) / 2;
    size_t want = (3 * l2 + cold - 1) / cold;
    size_t fit = room > all ? (room - all) / cold + 1 : 1;
    if (want > COPIES_MOST)
        want = COPIES_MOST;
    if (bench->is_ahead && want > fit)
        return err_set(err, "no room to measure ahead");
    fixture->n_copies = want < fit ? want : fit;
    if (fixture->n_copies < 1)
        fixture->n_copies = 1;
    return true;
}

static bool place(struct bench *bench, struct fixture *fixture, struct err *err)
{
    memset(fixture->buffers, 0, sizeof fixture->buffers);
    memset(fixture->references, 0, sizeof fixture->references);
    memset(fixture->copies, 0, sizeof fixture->copies);
    for (size_t i = 0; i < fixture->kernel->n_args; i++) {
        const struct kernel_arg *arg = &fixture->kernel->args[i];
        size_t bytes = (size_t)fixture->bytes[i];
        if (!bytes)
            continue;
        if (arg_is_written(arg)) {
            fixture->buffers[i] = guarded_take(&fixture->pool, bytes);
            fixture->references[i] = pool_take(&fixture->pool, bytes);
            if (!guard_set(bench, fixture->buffers[i], bytes, err))
                return false;
        } else {
            fixture->buffers[i] = pool_take(&fixture->pool, bytes);
        }
        if (arg->is_cold && fixture->n_copies > 1)
            fixture->copies[i] =
                pool_take(&fixture->pool, pool_cost(bytes) * (fixture->n_copies - 1));
    }
    return true;
}

static bool number(const struct expr *expr, double absent, const struct scope *scope, double *out,
                   struct err *err)
{
    *out = absent;
    return !expr || expr_eval(expr, scope, out, err);
}

bool fixture_fill(struct bench *bench, const struct fixture *fixture, size_t i, gpu_ptr to,
                  const struct scope *scope, struct err *err)
{
    const struct kernel_arg *arg = &fixture->kernel->args[i];
    double a, b, div, mod;
    if (arg->fill == FILL_NONE)
        return gpu_set_bytes(bench->gpu, to, 0, (size_t)fixture->bytes[i], err);
    if (!number(arg->fill_a, arg->fill == FILL_UNIFORM ? 0 : 1, scope, &a, err) ||
        !number(arg->fill_b, arg->fill == FILL_UNIFORM ? 1 : 0, scope, &b, err) ||
        !number(arg->fill_div, 1, scope, &div, err) || !number(arg->fill_mod, 0, scope, &mod, err))
        return err_wrap(err, "fill of '%s'", arg->name);
    struct fill_order order = {.to = to,
                               .n = (uint64_t)fixture->bytes[i] / dtype_bytes(arg->type),
                               .type = arg->type,
                               .kind = (int)arg->fill,
                               .a = a,
                               .b = b,
                               .div = div >= 1 ? (uint64_t)div : 1,
                               .mod = mod >= 1 ? (uint64_t)mod : 0,
                               .seed = hash_bytes(bench->seed ^ HASH_START, &i, sizeof i)};
    return support_fill(&bench->support, &order, err);
}

static bool fill_all(struct bench *bench, struct fixture *fixture, const struct scope *scope,
                     struct err *err)
{
    for (size_t i = 0; i < fixture->kernel->n_args; i++) {
        const struct kernel_arg *arg = &fixture->kernel->args[i];
        size_t bytes = (size_t)fixture->bytes[i];
        if (!bytes)
            continue;
        if (!arg->is_out && !fixture_fill(bench, fixture, i, fixture->buffers[i], scope, err))
            return false;
        if (arg->is_inout && !fixture_fill(bench, fixture, i, fixture->references[i], scope, err))
            return false;
        for (size_t c = 1; fixture->copies[i] && c < fixture->n_copies; c++)
            if (!gpu_copy(bench->gpu, fixture->copies[i] + (c - 1) * pool_cost(bytes),
                          fixture->buffers[i], bytes, err))
                return false;
    }
    return true;
}

static bool run_reference(struct bench *bench, const struct fixture *fixture,
                          const struct scope *scope, gpu_function reference, struct err *err)
{
    struct prepared_launch launch;
    gpu_ptr buffers[ARGS_MAX] = {0};
    for (size_t i = 0; i < fixture->kernel->n_args; i++)
        buffers[i] = arg_is_written(&fixture->kernel->args[i]) ? fixture->references[i]
                                                               : fixture->buffers[i];
    if (!launch_prepare(bench->gpu, fixture->kernel, scope, buffers, NULL, reference, true, &launch,
                        err) ||
        !gpu_launch_run(bench->gpu, &launch.launch, err) || !gpu_sync(bench->gpu, err))
        return err_wrap(err, "the reference kernel");
    return true;
}

void fixture_drop(struct bench *bench, struct fixture *fixture)
{
    gpu_free(bench->gpu, fixture->pool.base);
    *fixture = (struct fixture){0};
}

bool fixture_build(struct bench *bench, struct fixture *fixture, const struct kernel *kernel,
                   const int64_t *dims, const struct scope *scope, gpu_function reference,
                   bool is_timed, struct err *err)
{
    int64_t bytes[ARGS_MAX];
    size_t all, cold;
    if (!measure(kernel, scope, bytes, err))
        return false;
    if (holds(fixture, kernel, dims, bytes))
        return true;
    fixture->is_built = false;
    fixture->kernel = kernel;
    fixture->n_clocks = 0;
    memcpy(fixture->dims, dims, sizeof fixture->dims);
    memcpy(fixture->bytes, bytes, kernel->n_args * sizeof *bytes);
    add_up(fixture, &all, &cold);
    fixture->n_copies = 1;
    if (is_timed && !choose_copies(bench, fixture, all, cold, err))
        return false;
    if (!pool_reset(&fixture->pool, bench->gpu, all + (fixture->n_copies - 1) * cold, err) ||
        !place(bench, fixture, err) || !fill_all(bench, fixture, scope, err) ||
        !run_reference(bench, fixture, scope, reference, err))
        return false;
    fixture->is_built = true;
    return true;
}
