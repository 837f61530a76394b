/* SPDX-License-Identifier: MIT */
/* Several kernels may implement one operator: the one with the lowest measured time among the
 * best-matched rows wins, a row's time scaled from its own shape to this one by what bounds a
 * launch. With nothing measured, a kernel whose task is conditional on m (a specialist) goes before
 * a general one. */
#include "bench/choose.h"

#include <stdio.h>
#include <string.h>

#include "generated/wt_index.h"
#include "tuner/mix/bound.h"
#include "tuner/mix/suit.h"

/* Further apart in m, a row's time says little: what bounds a product of 32 tokens is not what
 * bounds one of 4096. */
#define M_APART 4.0

const char *match_name(enum match match)
{
    static const char *const names[] = {"default", "other GPU", "other shape",
                                        "range",   "exact",     "given"};
    return names[match];
}

static const struct wt_kernel *emitted(const char *name)
{
    for (int i = 0; i < wt_n_kernels; i++)
        if (strcmp(wt_kernels[i].name, name) == 0)
            return &wt_kernels[i];
    return NULL;
}

static void scale(const struct choose_request *r, const int64_t *measured, struct choice *c)
{
    const struct bound bound = {.gpu = r->gpu};
    c->m_apart = wt_ratio(c->dims[0], measured[0]);
    if (c->match < MATCH_EXACT)
        c->median_us *=
            bound_us(&bound, c->kernel, c->dims) / bound_us(&bound, c->kernel, measured);
}

/* Fills config, match and time from the header; false when the header knows another set of params.
 */
static bool look_up(const struct choose_request *r, struct choice *c)
{
    const struct wt_kernel *row = emitted(c->kernel->name);
    int params[PARAMS_MAX] = {0};
    int64_t measured[DIMS_MAX] = {0};
    if (!row || row->n_params != (int)c->kernel->n_params || row->n_dims != (int)c->kernel->n_dims)
        return false;
    c->match = (enum match)row->find(r->gpu->slug, r->gpu->cc, r->dtype, c->dims, params, measured,
                                     &c->median_us);
    for (int i = 0; i < row->n_params; i++) {
        int at = kernel_param_index(c->kernel, row->param_names[i]);
        if (at < 0)
            return false;
        c->config.values[at] = params[i];
    }
    if (c->median_us > 0)
        scale(r, measured, c);
    return true;
}

static bool candidate(const struct choose_request *r, const struct kernel *kernel,
                      const struct op *op, struct choice *c)
{
    *c = (struct choice){.kernel = kernel, .config = config_default(kernel)};
    if (strcmp(kernel->implements, op->operator_name) != 0 ||
        !kernel_serves_dtype(kernel, r->dtype) || !suit_dims(kernel, op, c->dims))
        return false;
    if (r->tuned &&
        (!look_up(r, c) || !config_allowed(kernel, c->dims, &c->config, r->gpu, NULL))) {
        c->config = config_default(kernel);
        c->match = MATCH_DEFAULT;
        c->median_us = c->m_apart = 0;
    }
    return config_allowed(kernel, c->dims, &c->config, r->gpu, NULL);
}

/* Measured at this shape, or near it in m; elsewhere; not at all. */
static int grade(const struct choice *c)
{
    return c->match == MATCH_DEFAULT ? 0 : c->match >= MATCH_RANGE && c->m_apart <= M_APART ? 2 : 1;
}

static bool better(const struct choice *a, int interest_a, const struct choice *b, int interest_b)
{
    if (grade(a) != grade(b))
        return grade(a) > grade(b);
    if (a->median_us > 0 && b->median_us > 0)
        return a->median_us < b->median_us;
    return interest_a >= interest_b;
}

bool choose(const struct choose_request *request, const struct op *op, struct choice *out,
            struct err *err)
{
    bool found = false;
    int out_interest = 0;
    for (size_t i = 0; i < request->n_kernels; i++) {
        struct choice c;
        int how = suit_interest(request->kernels[i], request->model, op);
        if (how < 0 || !candidate(request, request->kernels[i], op, &c))
            continue;
        if (!found || better(&c, how, out, out_interest)) {
            *out = c;
            out_interest = how;
        }
        found = true;
    }
    if (!found)
        return err_set(err, "no kernel implements '%s' (%s, %s run, m=%lld) on %s", op->label,
                       op->operator_name, request->dtype, (long long)op->dims[0].value,
                       request->gpu->name);
    return true;
}
