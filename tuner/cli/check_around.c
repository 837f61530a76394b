/* SPDX-License-Identifier: MIT */
/* Where a winner will be used beside the shape that it won: at the M next to it, at n and k that no
 * tile divides, at the largest product. Surprise: a kernel's other dims may follow m, and what they
 * then are only its tasks say. */
#include <string.h>

#include "tuner/cli/check.h"

/* The largest product of the models here: arrays of more than 2^31 elements. */
enum { LARGE_M = 65536, LARGE_N = 37888, LARGE_K = 3584 };

static int64_t divisor(int64_t a, int64_t b) { return b ? divisor(b, a % b) : a; }

/* What all check shapes are multiples of in a dim: what the kernel asks of it. */
static int64_t granule_of(const struct kernel *kernel, int dim)
{
    int64_t granule = 0;
    for (size_t i = 0; i < kernel->n_check_shapes; i++)
        granule = divisor(kernel->check_shapes[i][dim], granule);
    return granule > 0 ? granule : 1;
}

static bool is_product(const struct kernel *kernel, int *m, int *n, int *k)
{
    *m = kernel_dim_index(kernel, "m");
    *n = kernel_dim_index(kernel, "n");
    *k = kernel_dim_index(kernel, "k");
    return *m >= 0 && *n >= 0 && *k >= 0 && !kernel->dims[*m].is_static &&
           !kernel->dims[*n].is_static && !kernel->dims[*k].is_static;
}

/* Of an earlier pick of the same cubin: ragged shapes need not be repeated for each task. */
static bool has_smaller_sibling(const struct check *check, size_t which, int m, int n, int k)
{
    const struct check_pick *pick = &check->picks[which];
    for (size_t i = 0; i < check->n_winners; i++) {
        const struct check_pick *other = &check->picks[i];
        bool is_alike = other->kernel == pick->kernel &&
                        config_equal(pick->kernel, &pick->config, &other->config);
        for (size_t d = 0; is_alike && d < pick->kernel->n_dims; d++)
            is_alike = !pick->kernel->dims[d].is_static || pick->dims[d] == other->dims[d];
        double mine = (double)pick->dims[m] * (double)pick->dims[n] * (double)pick->dims[k];
        double its = (double)other->dims[m] * (double)other->dims[n] * (double)other->dims[k];
        if (is_alike && (its < mine || (its == mine && i < which)))
            return true;
    }
    return false;
}

struct names {
    const char *last;
    size_t n;
    bool has_m;
};

static void name_note(void *ctx, const char *name)
{
    struct names *names = ctx;
    names->last = name;
    names->n++;
    names->has_m |= strcmp(name, "m") == 0;
}

static struct names names_of(const struct expr *expr)
{
    struct names names = {0};
    if (expr)
        expr_names(expr, name_note, &names);
    return names;
}

static bool follows_m(const struct kernel *kernel, const struct kernel_task_spec *spec, size_t d)
{
    return strcmp(kernel->dims[d].name, "m") != 0 && names_of(spec->dims[d]).has_m;
}

/* The dims that a model's task would have at dims' m: those that the spec makes of m, like the
 * number of prompts. What a model calls a dim that is just that is read back from it. */
static bool dims_follow(const struct kernel *kernel, const struct kernel_task_spec *spec,
                        int64_t *dims)
{
    struct scope scope = {0};
    bool fine = true;
    scope_set(&scope, "m", (double)dims[kernel_dim_index(kernel, "m")]);
    for (size_t d = 0; d < kernel->n_dims; d++) {
        struct names names = names_of(spec->dims[d]);
        if (names.n == 1 && strcmp(expr_text(spec->dims[d]), names.last) == 0)
            scope_set(&scope, names.last, (double)dims[d]);
    }
    for (size_t d = 0; fine && d < kernel->n_dims; d++)
        if (follows_m(kernel, spec, d))
            fine = expr_eval_i64(spec->dims[d], &scope, &dims[d], NULL);
    scope_finish(&scope);
    return fine;
}

/* dims with another m, as a model would ask for it; false where it would not. Rows of several
 * sequences are dealt out evenly by the data of the checks. */
static bool dims_step(const struct kernel *kernel, const int64_t *dims, int step, int64_t *out)
{
    int m = kernel_dim_index(kernel, "m"), seqs = kernel_dim_index(kernel, "seqs");
    bool follows = false, fits = false;
    if (m < 0 || dims[m] + step < 1)
        return false;
    for (size_t t = 0; !fits && t < kernel->n_tasks; t++) {
        const struct kernel_task_spec *spec = &kernel->tasks[t];
        for (size_t d = 0; d < kernel->n_dims; d++)
            follows |= follows_m(kernel, spec, d);
        memcpy(out, dims, DIMS_MAX * sizeof *out);
        if (!dims_follow(kernel, spec, out) || memcmp(out, dims, DIMS_MAX * sizeof *out) != 0)
            continue;
        out[m] += step;
        fits = dims_follow(kernel, spec, out);
    }
    if (!follows) {
        memcpy(out, dims, DIMS_MAX * sizeof *out);
        out[m] += step;
    }
    return (fits || !follows) && (seqs < 0 || out[m] % out[seqs] == 0);
}

void check_around(struct check *check, size_t which)
{
    struct check_pick pick = check->picks[which];
    int64_t dims[DIMS_MAX];
    int m, n, k;
    memcpy(dims, pick.dims, sizeof dims);
    pick.kind = PICK_BESIDE;
    for (int step = -1; step <= 1; step += 2)
        if (dims_step(pick.kernel, dims, step, pick.dims))
            check_pick_add(check, &pick);
    if (!is_product(pick.kernel, &m, &n, &k) || has_smaller_sibling(check, which, m, n, k))
        return;
    pick.kind = PICK_RAGGED;
    memcpy(pick.dims, dims, sizeof dims);
    pick.dims[n] = dims[n] + granule_of(pick.kernel, n);
    pick.dims[k] = dims[k] + granule_of(pick.kernel, k);
    if (!config_allowed(pick.kernel, pick.dims, &pick.config, &check->gpu.gpu, NULL))
        pick.dims[n] = dims[n] + 8 * granule_of(pick.kernel, n); /* some want 16-byte rows */
    check_pick_add(check, &pick);
    pick.kind = PICK_LARGE;
    pick.dims[m] = LARGE_M, pick.dims[n] = LARGE_N, pick.dims[k] = LARGE_K;
    check_pick_add(check, &pick);
}
