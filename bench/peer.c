/* SPDX-License-Identifier: MIT */
/* The libraries' results may still want ours' scales; those of our own kernels do not. Sparse peers
 * have other weights than ours, so their result is compared with cuBLASLt's on the pruned weight.
 */
#include "bench/peer.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/likeness.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"

enum { ROWS_COMPARED = 32 };

static int64_t dim(const struct choice *choice, const char *name)
{
    int at = kernel_dim_index(choice->kernel, name);
    return at >= 0 ? choice->dims[at] : 0;
}

static bool is_wide(const struct peer_spec *spec)
{
    return (spec->kind == PEER_CUBLASLT && spec->lt == LT_S8) ||
           (spec->kind == PEER_CUSPARSELT && spec->sparse == SPARSE_S8_S32);
}

static int64_t rows_of_16(int64_t m) { return (m + 15) / 16 * 16; }

static int64_t out_bytes(const struct peer_spec *spec, int64_t m, int64_t n)
{
    return (spec->kind == PEER_CUSPARSELT ? rows_of_16(m) : m) * n * (is_wide(spec) ? 4 : 2);
}

bool peer_bytes(const struct peer_spec *spec, const struct choice *ours, const struct gpu_info *gpu,
                int64_t *bytes, struct err *err)
{
    int64_t m = dim(ours, "m"), n = dim(ours, "n"), k = dim(ours, "k"), all = 0, cold = 0, own;
    if (!stage_bytes(ours, gpu, &own, &cold, err))
        return false;
    int copies = stage_copies_of(cold, gpu->l2_bytes);
    *bytes = spec->kind == PEER_UNFUSED ? 0 : out_bytes(spec, m, n);
    if (spec->kind == PEER_CUSPARSELT) /* and the dense result that it is compared with */
        *bytes += sparse_bytes(spec->sparse, m, n, k, copies) + m * n * 4;
    if (spec->plain) {
        if (!stage_bytes(spec->plain, gpu, &all, &cold, err))
            return false;
        *bytes += all + cold * (copies - 1);
    }
    if (spec->then) {
        if (!stage_bytes(spec->then, gpu, &all, &cold, err))
            return false;
        *bytes += all;
    }
    return true;
}

static bool open_cublaslt(struct peer *p, struct err *err)
{
    const struct choice *c = p->ours->choice;
    const float one = 1;
    struct gpu *gpu = p->room->stage->gpu;
    struct lt_problem problem = {.kind = p->spec->lt,
                                 .m = dim(c, "m"),
                                 .n = dim(c, "n"),
                                 .k = dim(c, "k"),
                                 .scale_a = stage_buffer(p->ours, "scale_a"),
                                 .scale_b = stage_buffer(p->ours, "scale_b"),
                                 .bias = p->spec->lt == LT_S8 ? 0 : stage_buffer(p->ours, "bias")};
    if (!gpu_alloc(gpu, (size_t)out_bytes(p->spec, problem.m, problem.n), &p->out, err) ||
        !gpu_alloc(gpu, 256, &p->one, err) || !gpu_upload(gpu, p->one, &one, sizeof one, err))
        return false;
    if (p->spec->lt == LT_FP8_TENSOR)
        problem.scale_a = problem.scale_b = p->one;
    p->lt = lt_plan(p->room->lt, &problem, err);
    if (!p->lt || !p->spec->then)
        return p->lt != NULL;
    const struct stage_given given[] = {{"g", p->out},
                                        {"scale_a", problem.scale_a},
                                        {"scale_b", problem.scale_b},
                                        {"bias", stage_buffer(p->ours, "bias")}};
    p->has_then = true;
    return stage_open(&p->then, p->room->stage, p->spec->then, given, 4, err) &&
           stage_prepare(&p->then, 1, err);
}

/* Our weight rows with gates and ups apart, as the plain product and the SwiGLU after it want them.
 */
static bool set_apart(struct peer *p, const char *arg, struct err *err)
{
    struct gpu *gpu = p->room->stage->gpu;
    int at = kernel_arg_index(p->ours->choice->kernel, arg);
    size_t rows = (size_t)dim(p->ours->choice, "n");
    size_t bytes = at >= 0 ? (size_t)p->ours->bytes[at] : 0;
    if (bytes == 0)
        return true;
    uint8_t *from = xcalloc(1, bytes), *to = xcalloc(1, bytes);
    bool good = gpu_download(gpu, from, stage_buffer(p->ours, arg), bytes, err);
    rows_interleave(from, to, rows, bytes / rows, true);
    good = good && gpu_upload(gpu, stage_buffer(&p->plain, arg), to, bytes, err);
    free(from);
    free(to);
    return good;
}

static bool open_unfused(struct peer *p, struct err *err)
{
    const struct stage_given inputs[] = {{"a", stage_buffer(p->ours, "a")},
                                         {"scale_a", stage_buffer(p->ours, "scale_a")}};
    if (!stage_open(&p->plain, p->room->stage, p->spec->plain, inputs, 2, err) ||
        !set_apart(p, "b", err) || !set_apart(p, "scale_b", err) ||
        !stage_prepare(&p->plain, p->ours->n_copies, err))
        return false;
    const struct stage_given given[] = {{"gate_up", stage_buffer(&p->plain, "out")}};
    p->has_then = true;
    return stage_open(&p->then, p->room->stage, p->spec->then, given, 1, err) &&
           stage_prepare(&p->then, 1, err);
}

static bool open_cusparselt(struct peer *p, struct err *err)
{
    const struct choice *c = p->ours->choice;
    bool is_bf16 = p->spec->sparse == SPARSE_BF16, is_fp8 = p->spec->sparse == SPARSE_FP8;
    struct sparse_problem problem = {.kind = p->spec->sparse,
                                     .m = dim(c, "m"),
                                     .n = dim(c, "n"),
                                     .k = dim(c, "k"),
                                     .alpha = 1,
                                     .n_copies = p->ours->n_copies};
    if (p->spec->sparse == SPARSE_S8_BF16) /* sums of some 5400 * sqrt(k) come to about 1 */
        problem.alpha = 1 / (5400 * sqrtf((float)problem.k));
    enum { IN = 0, WEIGHT = 1 };
    const enum dtype type = is_bf16 ? DTYPE_BF16 : is_fp8 ? DTYPE_E4M3 : DTYPE_S8;
    const size_t rows[] = {(size_t)rows_of_16(problem.m), (size_t)problem.n};
    for (int i = IN; i <= WEIGHT; i++)
        if (!stage_random(p->room->stage, type, rows[i] * (size_t)problem.k, 91 + (uint64_t)i,
                          &p->own[i], err))
            return false;
    if (!gpu_alloc(p->room->stage->gpu, (size_t)out_bytes(p->spec, problem.m, problem.n), &p->out,
                   err))
        return false;
    problem.a = p->own[IN];
    problem.b = p->own[WEIGHT];
    problem.out = p->out;
    p->alpha = problem.alpha;
    p->sparse = sparse_plan(p->room->sparse, &problem, err);
    return p->sparse != NULL;
}

bool peer_open(struct peer *peer, const struct peer_room *room, const struct peer_spec *spec,
               const struct stage *ours, struct err *err)
{
    *peer = (struct peer){.room = room, .spec = spec, .ours = ours};
    if (dim(ours->choice, "m") < 1 || dim(ours->choice, "n") < 1 || dim(ours->choice, "k") < 1)
        return err_set(err, "%s has no dims m, n and k", ours->choice->kernel->name);
    if (spec->kind != PEER_CUSPARSELT &&
        !(stage_buffer(ours, "a") && stage_buffer(ours, "b") && stage_buffer(ours, "out")))
        return err_set(err, "%s has no arguments a, b and out", ours->choice->kernel->name);
    bool good = spec->kind == PEER_CUBLASLT  ? open_cublaslt(peer, err)
                : spec->kind == PEER_UNFUSED ? open_unfused(peer, err)
                                             : open_cusparselt(peer, err);
    return good || err_wrap(err, "%s", spec->name);
}

int peer_algorithms(const struct peer *peer)
{
    return peer->lt ? lt_algorithms(peer->lt) : peer->sparse ? sparse_algorithms(peer->sparse) : 1;
}

bool peer_run(struct peer *p, int at, int copy, struct err *err)
{
    int c = copy % p->ours->n_copies, b = kernel_arg_index(p->ours->choice->kernel, "b");
    bool good;
    if (p->lt)
        good = lt_run(p->lt, at, stage_buffer(p->ours, "a"), p->ours->copies[c][b], p->out, err);
    else if (p->sparse)
        good = sparse_run(p->sparse, at, c, err);
    else
        good = stage_run(&p->plain, c, err);
    return good && (!p->has_then || stage_run(&p->then, 0, err));
}

/* Host copies of what is compared. */
struct evidence {
    uint16_t *ours, *bias;
    uint8_t *theirs;
    float *scale_a, *scale_b;
};

static void evidence_finish(struct evidence *e)
{
    free(e->ours);
    free(e->bias);
    free(e->theirs);
    free(e->scale_a);
    free(e->scale_b);
}

/* Elements from..from+n of a device buffer; NULL stays for an absent one. */
static bool take(struct gpu *gpu, gpu_ptr from, size_t at, size_t n, size_t each, void *to,
                 struct err *err)
{
    void *bytes = xcalloc(n, each);
    memcpy(to, &bytes, sizeof bytes);
    return gpu_download(gpu, bytes, from + at * each, n * each, err);
}

static bool gather(struct peer *p, gpu_ptr theirs, bool wide, bool raw, struct likeness *l,
                   struct evidence *e, struct err *err)
{
    struct gpu *gpu = p->room->stage->gpu;
    size_t m = (size_t)dim(p->ours->choice, "m"), from = (m - l->rows) * l->columns;
    gpu_ptr bias = stage_buffer(p->ours, "bias");
    bool good =
        take(gpu, stage_buffer(p->ours, "out"), from, l->rows * l->columns, 2, &e->ours, err) &&
        take(gpu, theirs, from, l->rows * l->columns, wide ? 4 : 2, &e->theirs, err);
    if (good && raw)
        good = take(gpu, stage_buffer(p->ours, "scale_a"), m - l->rows, l->rows, 4, &e->scale_a,
                    err) &&
               take(gpu, stage_buffer(p->ours, "scale_b"), 0, l->columns, 4, &e->scale_b, err);
    if (good && raw && bias)
        good = take(gpu, bias, 0, l->columns, 2, &e->bias, err);
    l->ours = e->ours;
    l->theirs = e->theirs;
    l->is_s32 = wide;
    l->scale_a = e->scale_a;
    l->scale_b = e->scale_b;
    l->bias = e->bias;
    return good;
}

/* The last rows: tails, and offsets past 2^31. */
static bool check_ours(struct peer *p, double *distance, struct err *err)
{
    int out = kernel_arg_index(p->ours->choice->kernel, "out");
    size_t m = (size_t)dim(p->ours->choice, "m");
    struct likeness l = {.rows = m < ROWS_COMPARED ? m : ROWS_COMPARED,
                         .columns = (size_t)p->ours->bytes[out] / 2 / m,
                         .bias_is_in = p->lt && p->spec->lt != LT_S8};
    struct evidence e = {0};
    bool wide = is_wide(p->spec) && !p->has_then;
    bool raw = p->lt && !p->has_then && (wide || p->spec->lt == LT_FP8_TENSOR);
    gpu_ptr theirs = p->has_then ? stage_buffer(&p->then, "out") : p->out;
    bool good = gather(p, theirs, wide, raw, &l, &e, err);
    if (good)
        *distance = likeness_distance(&l);
    evidence_finish(&e);
    return good;
}

/* cuBLASLt's product of the same a and the pruned b, against the sparse one. */
static bool compare_sparse(struct peer *p, gpu_ptr dense, double *distance, struct err *err)
{
    struct gpu *gpu = p->room->stage->gpu;
    size_t m = (size_t)dim(p->ours->choice, "m"), n = (size_t)dim(p->ours->choice, "n");
    size_t rows = m < ROWS_COMPARED ? m : ROWS_COMPARED, cells = rows * n, from = (m - rows) * n;
    bool is_s8 = p->spec->sparse == SPARSE_S8_BF16 || is_wide(p->spec);
    size_t each = is_wide(p->spec) ? 4 : 2;
    float *scale_a = xcalloc(rows, 4), *scale_b = xcalloc(n, 4);
    struct evidence e = {.scale_a = scale_a, .scale_b = scale_b};
    bool good = take(gpu, p->out, from, cells, each, &e.ours, err) &&
                take(gpu, dense, from, cells, is_s8 ? 4 : 2, &e.theirs, err);
    for (size_t i = 0; i < rows; i++)
        scale_a[i] = p->alpha;
    for (size_t i = 0; i < n; i++)
        scale_b[i] = 1;
    struct likeness l = {.rows = rows,
                         .columns = n,
                         .ours = e.ours,
                         .theirs = e.theirs,
                         .is_s32 = is_s8,
                         .scale_a = scale_a,
                         .scale_b = scale_b};
    if (good && is_wide(p->spec)) /* raw sums are exact */
        *distance = memcmp(e.ours, e.theirs, cells * 4) == 0 ? 0 : INFINITY;
    else if (good)
        *distance = likeness_distance(&l);
    evidence_finish(&e);
    return good;
}

static bool check_sparse(struct peer *p, double *distance, struct err *err)
{
    struct gpu *gpu = p->room->stage->gpu;
    const struct choice *c = p->ours->choice;
    const float one = 1;
    struct lt_problem problem = {.kind = p->spec->sparse == SPARSE_BF16  ? LT_BF16
                                         : p->spec->sparse == SPARSE_FP8 ? LT_FP8_TENSOR
                                                                         : LT_S8,
                                 .m = dim(c, "m"),
                                 .n = dim(c, "n"),
                                 .k = dim(c, "k")};
    struct lt_plan *lt = NULL;
    gpu_ptr dense = 0;
    bool good = (p->one || gpu_alloc(gpu, 256, &p->one, err)) &&
                gpu_upload(gpu, p->one, &one, sizeof one, err) &&
                gpu_alloc(gpu, (size_t)(problem.m * problem.n) * 4, &dense, err);
    problem.scale_a = problem.scale_b = p->one;
    good = good && (lt = lt_plan(p->room->lt, &problem, err)) != NULL &&
           lt_run(lt, 0, p->own[0], p->own[1], dense, err) && gpu_sync(gpu, err) &&
           compare_sparse(p, dense, distance, err);
    lt_plan_free(lt);
    if (dense)
        gpu_free(gpu, dense);
    return good;
}

/* So that no result is compared that an earlier algorithm has left there. */
static bool poison(struct peer *p, struct err *err)
{
    struct gpu *gpu = p->room->stage->gpu;
    const struct choice *c = p->ours->choice;
    size_t bytes = (size_t)out_bytes(p->spec, dim(c, "m"), dim(c, "n"));
    int out = p->has_then ? kernel_arg_index(p->then.choice->kernel, "out") : -1;
    return (!p->out || gpu_set_bytes(gpu, p->out, 0xff, bytes, err)) &&
           (out < 0 ||
            gpu_set_bytes(gpu, p->then.buffers[out], 0xff, (size_t)p->then.bytes[out], err));
}

bool peer_check(struct peer *p, int at, double *distance, struct err *err)
{
    struct gpu *gpu = p->room->stage->gpu;
    *distance = INFINITY;
    if (!poison(p, err))
        return false;
    if (!peer_run(p, at, 0, err) || !gpu_sync(gpu, err) ||
        !(p->sparse ? check_sparse(p, distance, err) : check_ours(p, distance, err)))
        return false;
    /* bf16 rounding of both is 2^-9 each in root mean square at most; e4m3's fast accumulation some
     * 1 %. */
    return *distance < 2e-2 /* NaN fails */ ||
           err_set(err, "%s: the two results differ by %.2g in relative L2: no times",
                   p->spec->name, *distance);
}

const char *peer_algorithm_name(const struct peer *peer, int at, char *text, size_t size)
{
    if (peer->sparse)
        return sparse_algorithm_name(peer->sparse, at, text, size);
    snprintf(text, size, peer->lt ? "%d" : "", at);
    return text;
}

void peer_close(struct peer *p)
{
    if (!p->room)
        return;
    struct gpu *gpu = p->room->stage->gpu;
    const gpu_ptr all[] = {p->out, p->one, p->own[0], p->own[1]};
    lt_plan_free(p->lt);
    sparse_plan_free(p->sparse);
    stage_close(&p->plain);
    stage_close(&p->then);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i])
            gpu_free(gpu, all[i]);
    *p = (struct peer){0};
}
