/* SPDX-License-Identifier: MIT */
/* A sum of medians measured one kernel at a time in graphs: launch gaps are in it, overlap between
 * kernels is not. */
#include "bench/estimate.h"

#include <stdio.h>
#include <string.h>

#include "tuner/base/arena.h"

static struct pass_shape shape_of(const char *mode, int64_t m, int64_t ctx, bool int8)
{
    struct pass_shape s = {.int8 = int8, .tokens = m, .sequences = m, .seq_max = 1, .ctx = ctx};
    s.phase = strcmp(mode, "prefill") == 0 ? PHASE_PREFILL : PHASE_DECODE;
    if (s.phase == PHASE_PREFILL)
        prefill_split(m, &s.sequences, &s.seq_max);
    s.ctx_max = s.phase == PHASE_PREFILL ? s.seq_max : ctx + 256;
    return s;
}

static double composed(const struct choose_request *request, const struct pass_shape *shape,
                       struct point *out, struct err *err)
{
    out->pass = pass_build(request->model, shape);
    out->n_ops = out->pass.n_ops;
    out->choices = xcalloc(out->n_ops, sizeof *out->choices);
    if (!program_choose(request, &out->pass, out->choices, err))
        return 0;
    return program_composed_us(out->choices, out->n_ops, &out->n_unknown);
}

static void end(struct point *out, double us, const struct err *err)
{
    out->composed_us = us;
    out->us.median = us;
    out->ok = us > 0 && out->n_unknown == 0;
    if (err->text[0])
        snprintf(out->reason, sizeof out->reason, "%.500s", err->text);
    else if (!out->ok)
        snprintf(out->reason, sizeof out->reason, "%zu of %zu operators have no recorded time",
                 out->n_unknown, out->n_ops);
}

void estimate_point(const struct choose_request *request, const char *mode, int64_t m, int64_t ctx,
                    struct point *out)
{
    struct err err = {0};
    bool int8 = strcmp(request->dtype, "int8") == 0, generate = strcmp(mode, "generate") == 0;
    struct pass_shape s = shape_of(mode, generate ? 1 : m, ctx, int8);
    *out = (struct point){.mode = mode, .m = generate ? 1 : m, .sequences = s.sequences};
    out->ctx = s.phase == PHASE_DECODE ? ctx : 0;
    end(out, composed(request, &s, out, &err), &err);
    if (out->us.median > 0)
        out->tokens_per_s = (double)out->m / out->us.median * 1e6;
    if (!generate || !out->ok)
        return;
    struct point first = {0};
    struct pass_shape p = shape_of("prefill", ctx, 0, int8);
    out->first_us = composed(request, &p, &first, &err);
    out->composed_us = out->us.median;
    point_finish(&first);
}
