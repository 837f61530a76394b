/* SPDX-License-Identifier: MIT */
/* One config on one shape: its scratch, its launch, and whether its outputs are the reference's. */
#include <stdio.h>
#include <string.h>

#include "tuner/base/err.h"
#include "tuner/measure/guard.h"

/* Where a few counters or partial results happen to lie moves a kernel of some us by 4 %, another
 * one each time: small scratch has several places, in turns. */
enum { PLACES = 8, PLACE_MOST_BYTES = 1 << 20 };

bool contender_scratch_cost(struct contender *contender, size_t *bytes, struct err *err)
{
    const struct kernel *kernel = contender->fixture->kernel;
    contender->place_bytes = 0;
    for (size_t i = 0; i < kernel->n_args; i++) {
        contender->scratch_bytes[i] = 0;
        if (!kernel->args[i].is_scratch)
            continue;
        if (!arg_bytes(kernel, i, &contender->scope, &contender->scratch_bytes[i], err))
            return false;
        if (contender->scratch_bytes[i])
            contender->place_bytes += guarded_cost((size_t)contender->scratch_bytes[i]);
    }
    bool is_small = contender->place_bytes > 0 && contender->place_bytes <= PLACE_MOST_BYTES;
    contender->n_places = is_small ? PLACES : 1;
    *bytes = contender->place_bytes * contender->n_places;
    return true;
}

bool contender_take_scratch(struct bench *bench, struct contender *contender, struct err *err)
{
    size_t further = contender->place_bytes * (contender->n_places - 1);
    for (size_t i = 0; i < contender->fixture->kernel->n_args; i++) {
        size_t bytes = (size_t)contender->scratch_bytes[i];
        contender->scratch[i] = 0;
        if (!bytes)
            continue;
        contender->scratch[i] = guarded_take(&bench->scratch, bytes);
        if (!gpu_set_bytes(bench->gpu, contender->scratch[i], 0, bytes, err) ||
            !guard_set(bench, contender->scratch[i], bytes, err))
            return false;
    }
    return !further ||
           gpu_set_bytes(bench->gpu, pool_take(&bench->scratch, further), 0, further, err);
}

size_t contender_variants(const struct contender *contender)
{
    size_t n_copies = contender->fixture->n_copies;
    return n_copies > contender->n_places ? n_copies : contender->n_places;
}

void contender_finish(struct contender *contender) { scope_finish(&contender->scope); }

bool contender_prepare(struct bench *bench, struct contender *contender, size_t variant,
                       struct prepared_launch *out, struct err *err)
{
    const struct fixture *fixture = contender->fixture;
    const struct kernel *kernel = fixture->kernel;
    size_t copy = variant % fixture->n_copies, place = variant % contender->n_places;
    gpu_ptr buffers[ARGS_MAX];
    for (size_t i = 0; i < kernel->n_args; i++) {
        buffers[i] = fixture->buffers[i];
        if (kernel->args[i].is_scratch)
            buffers[i] =
                contender->scratch[i] ? contender->scratch[i] + place * contender->place_bytes : 0;
        if (copy && fixture->copies[i])
            buffers[i] = fixture->copies[i] + (copy - 1) * pool_cost((size_t)fixture->bytes[i]);
    }
    return launch_prepare(bench->gpu, kernel, &contender->scope, buffers, NULL, contender->function,
                          false, out, err);
}

/* Poisons what must be written, restores what is updated. */
static bool refresh(struct bench *bench, struct contender *contender, struct err *err)
{
    const struct fixture *fixture = contender->fixture;
    for (size_t i = 0; i < fixture->kernel->n_args; i++) {
        const struct kernel_arg *arg = &fixture->kernel->args[i];
        size_t bytes = (size_t)fixture->bytes[i];
        if (!bytes)
            continue;
        if (arg->is_out &&
            !gpu_set_bytes(bench->gpu, fixture->buffers[i], POISON_VALUE, bytes, err))
            return false;
        if (arg->is_inout &&
            !fixture_fill(bench, fixture, i, fixture->buffers[i], &contender->scope, err))
            return false;
    }
    return true;
}

/* Twice where there is scratch: a kernel must leave it as it wants to find it. */
static bool run(struct bench *bench, struct contender *contender, struct err *err)
{
    const struct kernel *kernel = contender->fixture->kernel;
    struct prepared_launch launch;
    int rounds = 1;
    for (size_t i = 0; i < kernel->n_args; i++)
        if (contender->scratch[i])
            rounds = 2;
    if (!contender_prepare(bench, contender, 0, &launch, err))
        return false;
    for (int r = 0; r < rounds; r++)
        if (!refresh(bench, contender, err) || !gpu_launch_run(bench->gpu, &launch.launch, err))
            return false;
    return true;
}

static bool compare(struct bench *bench, const struct contender *contender, size_t i,
                    struct err *err)
{
    const struct fixture *fixture = contender->fixture;
    const struct kernel_arg *arg = &fixture->kernel->args[i];
    struct compare_order order = {.out = fixture->buffers[i],
                                  .reference = fixture->references[i],
                                  .report = bench->reports + i * sizeof(struct check_report),
                                  .n = (uint64_t)fixture->bytes[i] / dtype_bytes(arg->type),
                                  .type = arg->type};
    if (!arg->check_abs && !arg->check_rel)
        return true;
    if ((arg->check_abs && !expr_eval(arg->check_abs, &contender->scope, &order.abs, err)) ||
        (arg->check_rel && !expr_eval(arg->check_rel, &contender->scope, &order.rel, err)))
        return err_wrap(err, "check of '%s'", arg->name);
    return support_compare(&bench->support, &order, err);
}

static bool inspect(struct bench *bench, struct contender *contender,
                    struct check_report reports[ARGS_MAX], struct err *err)
{
    const struct fixture *fixture = contender->fixture;
    const struct kernel *kernel = fixture->kernel;
    if (!gpu_set_bytes(bench->gpu, bench->reports, 0, ARGS_MAX * sizeof *reports, err))
        return false;
    for (size_t i = 0; i < kernel->n_args; i++) {
        size_t bytes = (size_t)fixture->bytes[i];
        if (contender->scratch[i] &&
            !guard_check(bench, contender->scratch[i], (size_t)contender->scratch_bytes[i], i, err))
            return false;
        if (!bytes || !arg_is_written(&kernel->args[i]))
            continue;
        if (!compare(bench, contender, i, err) ||
            !guard_check(bench, fixture->buffers[i], bytes, i, err))
            return false;
    }
    return gpu_download(bench->gpu, reports, bench->reports, ARGS_MAX * sizeof *reports, err);
}

static void judge(const struct contender *contender, const struct check_report *reports,
                  struct verdict *verdict)
{
    const struct kernel *kernel = contender->fixture->kernel;
    char dims[TASK_TEXT_MAX];
    dims_format(kernel, contender->fixture->dims, dims, sizeof dims);
    *verdict = (struct verdict){.is_right = true};
    for (size_t i = 0; i < kernel->n_args; i++) {
        const struct check_report *r = &reports[i];
        if (r->max_error > verdict->max_error)
            verdict->max_error = r->max_error;
        if (!verdict->is_right)
            continue;
        if (r->n_guard) {
            snprintf(verdict->message, sizeof verdict->message,
                     "%u bytes were written outside of '%s' at %.120s", r->n_guard,
                     kernel->args[i].name, dims);
            verdict->is_right = false;
        } else if (r->n_bad) {
            char worst[48];
            if (r->max_error < 3e38f)
                snprintf(worst, sizeof worst, "by %.3g at most", (double)r->max_error);
            else
                snprintf(worst, sizeof worst, "some are not finite");
            snprintf(verdict->message, sizeof verdict->message,
                     "%llu elements of '%s' differ, the first at %llu, %s, at %.120s",
                     (unsigned long long)r->n_bad, kernel->args[i].name,
                     (unsigned long long)~r->not_first, worst, dims);
            verdict->is_right = false;
        }
    }
}

bool contender_check(struct bench *bench, struct contender *contender, struct verdict *verdict,
                     struct err *err)
{
    struct check_report reports[ARGS_MAX];
    size_t scratch;
    if (!contender_scratch_cost(contender, &scratch, err) ||
        !pool_reset(&bench->scratch, bench->gpu, scratch, err) ||
        !contender_take_scratch(bench, contender, err) || !run(bench, contender, err) ||
        !inspect(bench, contender, reports, err))
        return false;
    judge(contender, reports, verdict);
    for (size_t i = 0; i < ARGS_MAX; i++)
        if (reports[i].n_guard) /* inputs beyond the zone may be damaged too */
            contender->fixture->is_built = false;
    return true;
}
