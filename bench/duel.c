/* SPDX-License-Identifier: MIT */
/* Weights rotate over copies that hold three times the L2 together; a sample is a graph of about
 * two milliseconds. Every algorithm of the peer's list is probed, the best few are measured.
 * Surprise: our launches carry programmatic dependence as in a model's pass, cuBLASLt's do not know
 * it. */
#include "bench/duel.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/program.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/gpu/launch.h"

enum { COPIES_MOST = 64, LAUNCHES_MOST = 200, ROWS_COMPARED = 32 };
static const double GRAPH_US = 2000;

struct fight {
    struct duel_ring *ring;
    const struct choice *choice;
    enum lt_kind kind;
    struct scope scope;
    struct gpu_module *module;
    gpu_ptr buffers[ARGS_MAX], copies[COPIES_MOST], peer_out, one;
    int64_t bytes[ARGS_MAX];
    int b, n_copies, n_launches;
    struct prepared_launch *launches; /* one a copy */
    struct lt_plan *plan;
    gpu_graph *ours, *theirs[DUEL_PEERS];
};

static bool fill(struct fight *f, size_t arg, struct err *err)
{
    const struct kernel_arg *spec = &f->choice->kernel->args[arg];
    double a = 1, b = 1;
    uint64_t n = (uint64_t)f->bytes[arg] / dtype_bytes(spec->type), div = 1, mod = 0,
             seed = 17 + arg;
    int type = (int)spec->type, kind = (int)spec->fill;
    if ((spec->fill_a && !expr_eval(spec->fill_a, &f->scope, &a, err)) ||
        (spec->fill_b && !expr_eval(spec->fill_b, &f->scope, &b, err)))
        return false;
    struct gpu_launch launch = {
        .function = f->ring->fill,
        .grid = {1024, 1, 1},
        .block = {256, 1, 1},
        .params = (void *[]){&f->buffers[arg], &n, &type, &kind, &a, &b, &div, &mod, &seed}};
    return gpu_launch_run(f->ring->gpu, &launch, err);
}

/* Every argument's buffer; inputs filled, the rest zero. */
static bool allocate(struct fight *f, struct err *err)
{
    const struct kernel *kernel = f->choice->kernel;
    for (size_t i = 0; i < kernel->n_args; i++) {
        const struct kernel_arg *arg = &kernel->args[i];
        if (!arg_bytes(kernel, i, &f->scope, &f->bytes[i], err))
            return false;
        if (f->bytes[i] == 0)
            continue;
        if (!gpu_alloc(f->ring->gpu, (size_t)f->bytes[i], &f->buffers[i], err) ||
            !gpu_set_bytes(f->ring->gpu, f->buffers[i], 0, (size_t)f->bytes[i], err))
            return false;
        if (!arg->is_out && !arg->is_scratch && !fill(f, i, err))
            return false;
    }
    return true;
}

static bool copy_weights(struct fight *f, struct err *err)
{
    struct gpu *gpu = f->ring->gpu;
    int64_t wanted = 3 * gpu_describe(gpu)->l2_bytes, bytes = f->bytes[f->b];
    f->n_copies = (int)(wanted / bytes) + 1;
    if (f->n_copies < 2)
        f->n_copies = 2;
    if (f->n_copies > COPIES_MOST)
        f->n_copies = COPIES_MOST;
    f->copies[0] = f->buffers[f->b];
    for (int i = 1; i < f->n_copies; i++)
        if (!gpu_alloc(gpu, (size_t)bytes, &f->copies[i], err) ||
            !gpu_copy(gpu, f->copies[i], f->copies[0], (size_t)bytes, err))
            return false;
    return true;
}

static bool load(struct fight *f, struct err *err)
{
    gpu_function function;
    const struct choice *c = f->choice;
    struct jit *jit = f->ring->jit;
    f->launches = aligned_alloc(64, (size_t)f->n_copies * sizeof *f->launches);
    if (!f->launches)
        abort();
    if (!choice_load(f->ring->gpu, jit, choice_submit(jit, c), c, &f->module, err) ||
        !gpu_function_get(f->ring->gpu, f->module, c->kernel->entry, &function, err))
        return false;
    for (int i = 0; i < f->n_copies; i++) {
        f->buffers[f->b] = f->copies[i];
        if (!launch_prepare(f->ring->gpu, c->kernel, &f->scope, f->buffers, NULL, function, false,
                            &f->launches[i], err))
            return false;
    }
    f->buffers[f->b] = f->copies[0];
    return true;
}

static bool delay(struct duel_ring *ring, struct err *err)
{
    uint64_t ns = 50000;
    struct gpu_launch launch = {
        .function = ring->delay, .grid = {1, 1, 1}, .block = {1, 1, 1}, .params = (void *[]){&ns}};
    return gpu_launch_run(ring->gpu, &launch, err);
}

/* at -1: ours. */
static bool launch_one(struct fight *f, int at, int copy, struct err *err)
{
    if (at < 0)
        return gpu_launch_run(f->ring->gpu, &f->launches[copy].launch, err);
    int a = kernel_arg_index(f->choice->kernel, "a");
    return lt_run(f->plan, at, f->buffers[a], f->copies[copy], f->peer_out, err);
}

static bool probe(struct fight *f, int at, double *us, struct err *err)
{
    enum { N = 4 };
    struct gpu *gpu = f->ring->gpu;
    *us = 0;
    bool good = launch_one(f, at, 0, err) && delay(f->ring, err) && gpu_timer_start(gpu, err);
    for (int i = 0; good && i < N; i++)
        good = launch_one(f, at, i % f->n_copies, err);
    good = good && gpu_timer_stop(gpu, us, err);
    *us /= N;
    return good;
}

static bool capture(struct fight *f, int at, gpu_graph **out, struct err *err)
{
    bool good = gpu_capture_begin(f->ring->gpu, err);
    if (!good)
        return false;
    for (int i = 0; good && i < f->n_launches; i++)
        good = launch_one(f, at, i % f->n_copies, err);
    struct err ignored = {0};
    return gpu_capture_end(f->ring->gpu, out, good ? err : &ignored) && good;
}

static bool sample(struct fight *f, gpu_graph *graph, double *us, struct err *err)
{
    struct gpu *gpu = f->ring->gpu;
    if (!delay(f->ring, err) || !gpu_timer_start(gpu, err) || !gpu_graph_run(gpu, graph, err) ||
        !gpu_timer_stop(gpu, us, err))
        return false;
    *us /= f->n_launches;
    return true;
}

/* The fastest algorithms of a probe of all; one that cannot run is passed over. */
static void pick(struct fight *f, struct duel *out)
{
    double best[DUEL_PEERS];
    out->n_algorithms = lt_algorithms(f->plan);
    for (int at = 0; at < out->n_algorithms; at++) {
        struct err ignored = {0};
        double us;
        if (!probe(f, at, &us, &ignored))
            continue;
        int i = out->n_peers < DUEL_PEERS ? out->n_peers++ : DUEL_PEERS;
        for (; i > 0 && us < best[i - 1]; i--)
            if (i < DUEL_PEERS) {
                best[i] = best[i - 1];
                out->peer_at[i] = out->peer_at[i - 1];
            }
        if (i < DUEL_PEERS) {
            best[i] = us;
            out->peer_at[i] = at;
        }
    }
}

static float of_bf16(uint16_t half)
{
    uint32_t bits = (uint32_t)half << 16;
    float f;
    memcpy(&f, &bits, 4);
    return f;
}

/* The peer's raw results need the scales that ours has applied. */
static bool compare(struct fight *f, struct duel *out, struct err *err)
{
    const struct kernel *kernel = f->choice->kernel;
    struct gpu *gpu = f->ring->gpu;
    int64_t m = f->choice->dims[0], n = f->choice->dims[1],
            rows = m < ROWS_COMPARED ? m : ROWS_COMPARED;
    int at_out = kernel_arg_index(kernel, "out"), at_a = kernel_arg_index(kernel, "scale_a"),
        at_b = kernel_arg_index(kernel, "scale_b");
    size_t cells = (size_t)(rows * n),
           from = (size_t)((m - rows) * n); /* the last rows: tails, and offsets past 2^31 */
    bool wide = f->kind == LT_S8, raw = f->kind == LT_S8 || f->kind == LT_FP8_TENSOR;
    uint16_t *ours = xcalloc(cells, 2);
    uint8_t *theirs = xcalloc(cells, 4);
    float *scale_a = xcalloc((size_t)m, 4), *scale_b = xcalloc((size_t)n, 4);
    bool good = gpu_download(gpu, ours, f->buffers[at_out] + from * 2, cells * 2, err) &&
                gpu_download(gpu, theirs, f->peer_out + from * (wide ? 4 : 2),
                             cells * (wide ? 4 : 2), err) &&
                (!raw || (gpu_download(gpu, scale_a, f->buffers[at_a], (size_t)m * 4, err) &&
                          gpu_download(gpu, scale_b, f->buffers[at_b], (size_t)n * 4, err)));
    double apart = 0, size = 0;
    for (size_t i = 0; good && i < cells; i++) {
        int32_t whole;
        uint16_t half;
        memcpy(&whole, theirs + i * (wide ? 4 : 2), wide ? 4 : 2);
        memcpy(&half, theirs + i * (wide ? 4 : 2), 2);
        double want = wide ? (double)whole : (double)of_bf16(half);
        if (raw)
            want *= (double)scale_a[(size_t)(m - rows) + i / (size_t)n] *
                    (double)scale_b[i % (size_t)n];
        double d = (double)of_bf16(ours[i]) - want;
        apart += d * d;
        size += want * want;
    }
    free(ours);
    free(theirs);
    free(scale_a);
    free(scale_b);
    out->error = size > 0 ? sqrt(apart / size) : INFINITY;
    /* bf16 rounding of both is 2^-9 each in root mean square at most; e4m3's fast accumulation some
     * 1 %. */
    return good &&
           (out->error < 2e-2 /* NaN fails */ ||
            err_set(err, "the two results differ by %.2g in relative L2: no times", out->error));
}

/* On a result that no earlier algorithm has left there. */
static bool check_peer(struct fight *f, int p, struct duel *out, struct err *err)
{
    size_t bytes = (size_t)(f->choice->dims[0] * f->choice->dims[1]) * 4;
    return gpu_set_bytes(f->ring->gpu, f->peer_out, 0xff, bytes, err) &&
           launch_one(f, out->peer_at[p], 0, err) && gpu_sync(f->ring->gpu, err) &&
           compare(f, out, err);
}

static bool peers_open(struct fight *f, struct err *err)
{
    const struct kernel *kernel = f->choice->kernel;
    int64_t m = f->choice->dims[0], n = f->choice->dims[1], k = f->choice->dims[2];
    int at_a = kernel_arg_index(kernel, "scale_a"), at_b = kernel_arg_index(kernel, "scale_b");
    const float one = 1;
    gpu_ptr scale_a = at_a >= 0 ? f->buffers[at_a] : 0, scale_b = at_b >= 0 ? f->buffers[at_b] : 0;
    if (!gpu_alloc(f->ring->gpu, (size_t)(m * n) * 4, &f->peer_out, err) ||
        !gpu_alloc(f->ring->gpu, 256, &f->one, err) ||
        !gpu_upload(f->ring->gpu, f->one, &one, sizeof one, err))
        return false;
    if (f->kind == LT_FP8_TENSOR)
        scale_a = scale_b = f->one;
    f->plan = lt_plan(f->ring->lt, f->kind, m, n, k, scale_a, scale_b, err);
    return f->plan != NULL;
}

static bool rounds(struct fight *f, struct duel *out, struct err *err)
{
    enum { MOST = 100 };
    static double ours[MOST], theirs[DUEL_PEERS][MOST];
    int n = f->ring->samples < MOST ? f->ring->samples : MOST;
    double warm;
    for (int r = -1; r < n; r++) { /* the first is a warm-up */
        if (!sample(f, f->ours, r < 0 ? &warm : &ours[r], err))
            return false;
        for (int p = 0; p < out->n_peers; p++)
            if (!sample(f, f->theirs[p], r < 0 ? &warm : &theirs[p][r], err))
                return false;
    }
    out->us = stats_of(ours, (size_t)n);
    for (int p = 0; p < out->n_peers; p++) {
        out->peer[p] = stats_of(theirs[p], (size_t)n);
        if (out->peer[p].median < out->peer[out->best].median)
            out->best = p;
    }
    return true;
}

static bool fight(struct fight *f, struct duel *out, struct err *err)
{
    double us;
    if (!allocate(f, err) || !copy_weights(f, err) || !load(f, err) || !peers_open(f, err) ||
        !probe(f, -1, &us, err))
        return false;
    f->n_launches = (int)(GRAPH_US / us);
    f->n_launches = f->n_launches > LAUNCHES_MOST ? LAUNCHES_MOST
                    : f->n_launches < 1           ? 1
                                                  : f->n_launches;
    pick(f, out);
    if (out->n_peers == 0)
        return err_set(err, "none of cuBLASLt's %d algorithms runs", out->n_algorithms);
    if (!launch_one(f, -1, 0, err) || !capture(f, -1, &f->ours, err))
        return false;
    for (int p = 0; p < out->n_peers; p++)
        if (!check_peer(f, p, out, err) || !capture(f, out->peer_at[p], &f->theirs[p], err))
            return false;
    out->n_launches = f->n_launches;
    out->n_copies = f->n_copies;
    return rounds(f, out, err);
}

static void fight_finish(struct fight *f)
{
    struct gpu *gpu = f->ring->gpu;
    if (f->ours)
        gpu_graph_free(gpu, f->ours);
    for (int p = 0; p < DUEL_PEERS; p++)
        if (f->theirs[p])
            gpu_graph_free(gpu, f->theirs[p]);
    lt_plan_free(f->plan);
    if (f->module)
        gpu_module_unload(gpu, f->module);
    for (int i = 1; i < f->n_copies; i++)
        if (f->copies[i])
            gpu_free(gpu, f->copies[i]);
    for (size_t i = 0; i < ARGS_MAX; i++)
        if (f->buffers[i])
            gpu_free(gpu, f->buffers[i]);
    if (f->peer_out)
        gpu_free(gpu, f->peer_out);
    if (f->one)
        gpu_free(gpu, f->one);
    free(f->launches);
    scope_finish(&f->scope);
}

bool duel_run(struct duel_ring *ring, const struct choice *choice, enum lt_kind kind,
              struct duel *out, struct err *err)
{
    struct fight f = {
        .ring = ring, .choice = choice, .kind = kind, .b = kernel_arg_index(choice->kernel, "b")};
    *out = (struct duel){0};
    bool good = task_bind(choice->kernel, choice->dims, &choice->config, gpu_describe(ring->gpu),
                          &f.scope, err) &&
                fight(&f, out, err);
    fight_finish(&f);
    return good;
}

bool duel_ring_open(struct duel_ring *ring, struct gpu *gpu, struct jit *jit, int samples,
                    struct err *err)
{
    struct cubin cubin;
    *ring = (struct duel_ring){.gpu = gpu, .jit = jit, .samples = samples};
    jit_wait(jit, jit_submit(jit, &(struct jit_unit){"tuner/measure/device_support.cu", ""}),
             &cubin);
    if (cubin.status != TRIAL_OK)
        return err_set(err, "device_support.cu: %s", cubin.message);
    ring->lt = lt_open(gpu, err);
    return ring->lt && gpu_module_load(gpu, cubin.path, &ring->support, err) &&
           gpu_function_get(gpu, ring->support, "wt_fill", &ring->fill, err) &&
           gpu_function_get(gpu, ring->support, "wt_delay", &ring->delay, err);
}

void duel_ring_close(struct duel_ring *ring)
{
    if (ring->support)
        gpu_module_unload(ring->gpu, ring->support);
    lt_close(ring->lt);
}
