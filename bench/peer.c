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
#include "bench/sparse24.h"
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

static bool is_sparse(const struct kernel *kernel)
{
    return kernel_arg_index(kernel, "metadata") >= 0;
}

static struct sparse24 sparse_of(const struct choice *ours)
{
    int b = kernel_arg_index(ours->kernel, "b");
    return (struct sparse24){ours->kernel->args[b].type, dim(ours, "n"), dim(ours, "k")};
}

static int64_t dense_bytes(const struct choice *ours)
{
    const struct sparse24 of = sparse_of(ours);
    return of.n * of.k * (int64_t)dtype_bytes(of.type);
}

/* Of a library: its result, its a, the weight made dense, and what it compresses of that. */
static int64_t library_bytes(const struct peer_spec *spec, const struct choice *ours, int copies)
{
    int64_t m = dim(ours, "m"), n = dim(ours, "n"), k = dim(ours, "k");
    int64_t bytes = out_bytes(spec, m, n);
    if (spec->kind == PEER_CUSPARSELT)
        bytes += rows_of_16(m) * k * (spec->sparse == SPARSE_BF16 ? 2 : 1) +
                 sparse_bytes(spec->sparse, n, k, copies);
    if (is_sparse(ours->kernel))
        bytes += dense_bytes(ours) * (spec->kind == PEER_CUSPARSELT ? 1 : copies);
    return bytes;
}

bool peer_bytes(const struct peer_spec *spec, const struct choice *ours, const struct gpu_info *gpu,
                int64_t *bytes, struct err *err)
{
    int64_t all = 0, cold = 0;
    if (!stage_bytes(ours, gpu, &all, &cold, err))
        return false;
    int copies = stage_copies_of(cold, gpu->l2_bytes);
    *bytes = spec->kind == PEER_UNFUSED ? 0 : library_bytes(spec, ours, copies);
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

/* dense[0..n) of our sparse weight; nothing for a dense one. */
static bool make_dense(struct peer *p, int n, struct err *err)
{
    struct gpu *gpu = p->room->stage->gpu;
    if (!is_sparse(p->ours->choice->kernel))
        return true;
    const struct sparse24 of = sparse_of(p->ours->choice);
    size_t bytes = (size_t)dense_bytes(p->ours->choice);
    void *values = xcalloc(1, sparse24_values_bytes(&of)), *dense = xcalloc(1, bytes);
    uint8_t *metadata = xcalloc(1, sparse24_metadata_bytes(&of));
    bool good =
        gpu_download(gpu, values, stage_buffer(p->ours, "b"), sparse24_values_bytes(&of), err) &&
        gpu_download(gpu, metadata, stage_buffer(p->ours, "metadata"), sparse24_metadata_bytes(&of),
                     err);
    if (good)
        sparse24_expand(&of, values, metadata, dense);
    for (int i = 0; good && i < n; i++)
        good = gpu_alloc(gpu, bytes, &p->dense[i], err) &&
               (i == 0 ? gpu_upload(gpu, p->dense[0], dense, bytes, err)
                       : gpu_copy(gpu, p->dense[i], p->dense[0], bytes, err));
    free(values);
    free(dense);
    free(metadata);
    return good;
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
    if (!make_dense(p, p->ours->n_copies, err))
        return false;
    if (p->spec->lt == LT_FP8_TENSOR)
        problem.scale_a = problem.scale_b = p->one;
    p->adds_bias = problem.bias != 0;
    p->lt = lt_plan(p->room->lt, &problem, err);
    if (!p->lt && p->adds_bias) { /* a kind for which the library has no such epilogue */
        p->adds_bias = false;
        problem.bias = 0;
        p->lt = lt_plan(p->room->lt, &problem, err);
    }
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
    struct gpu *gpu = p->room->stage->gpu;
    struct sparse_problem problem = {.kind = p->spec->sparse,
                                     .m = dim(c, "m"),
                                     .n = dim(c, "n"),
                                     .k = dim(c, "k"),
                                     .alpha = 1,
                                     .n_copies = p->ours->n_copies};
    size_t row = (size_t)problem.k * (p->spec->sparse == SPARSE_BF16 ? 2 : 1);
    size_t bytes = (size_t)rows_of_16(problem.m) * row;
    if (!is_sparse(c->kernel))
        return err_set(err, "%s has no argument metadata", c->kernel->name);
    if (p->spec->sparse == SPARSE_S8_BF16) /* sums of some 5400 * sqrt(k / 2) come to about 1 */
        problem.alpha = 1 / (5400 * sqrtf((float)problem.k / 2));
    if (!gpu_alloc(gpu, bytes, &p->a, err) || !gpu_set_bytes(gpu, p->a, 0, bytes, err) ||
        !gpu_copy(gpu, p->a, stage_buffer(p->ours, "a"), (size_t)problem.m * row, err) ||
        !gpu_alloc(gpu, (size_t)out_bytes(p->spec, problem.m, problem.n), &p->out, err) ||
        !make_dense(p, 1, err))
        return false;
    problem.a = p->a;
    problem.b = p->dense[0];
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
    if (!(stage_buffer(ours, "a") && stage_buffer(ours, "b") && stage_buffer(ours, "out")))
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
        good = lt_run(p->lt, at, stage_buffer(p->ours, "a"),
                      p->dense[c] ? p->dense[c] : p->ours->copies[c][b], p->out, err);
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
    if (good && bias && (raw || !l->bias_is_in))
        good = take(gpu, bias, 0, l->columns, 2, &e->bias, err);
    for (size_t i = 0; good && raw && p->sparse && i < l->rows; i++)
        e->scale_a[i] /= p->alpha;
    l->ours = e->ours;
    l->theirs = e->theirs;
    l->is_s32 = wide;
    l->scale_a = e->scale_a;
    l->scale_b = e->scale_b;
    l->bias = e->bias;
    return good;
}

/* Results that want ours' scales. */
static bool is_raw(const struct peer *p)
{
    if (p->has_then)
        return false;
    if (p->sparse)
        return p->spec->sparse != SPARSE_BF16;
    return p->lt && (p->spec->lt == LT_S8 || p->spec->lt == LT_FP8_TENSOR);
}

/* The last rows: tails, and offsets past 2^31. */
static bool check_ours(struct peer *p, double *distance, struct err *err)
{
    int out = kernel_arg_index(p->ours->choice->kernel, "out");
    size_t m = (size_t)dim(p->ours->choice, "m");
    struct likeness l = {.rows = m < ROWS_COMPARED ? m : ROWS_COMPARED,
                         .columns = (size_t)p->ours->bytes[out] / 2 / m,
                         .bias_is_in = p->has_then || p->adds_bias};
    struct evidence e = {0};
    gpu_ptr theirs = p->has_then ? stage_buffer(&p->then, "out") : p->out;
    bool good = gather(p, theirs, is_wide(p->spec) && !p->has_then, is_raw(p), &l, &e, err);
    if (good)
        *distance = likeness_distance(&l);
    evidence_finish(&e);
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
    if (!peer_run(p, at, 0, err) || !gpu_sync(gpu, err) || !check_ours(p, distance, err))
        return false;
    /* bf16 rounding of both is 2^-9 each in root mean square at most; e4m3's fast accumulation some
     * 1 %. */
    return *distance < 2e-2 /* NaN fails */ ||
           err_set(err, "%s: the two results differ by %.2g in relative L2: no times",
                   p->spec->name, *distance);
}

/* "gemm_wgmma_w8a8 (exact)": ours, and how near its config was measured. */
static void add_choice(char *text, size_t size, const struct choice *choice)
{
    size_t n = strlen(text);
    snprintf(text + n, size - n, "%s%s (%s)", n ? ", " : "", choice->kernel->name,
             match_name(choice->match));
}

const char *peer_algorithm_name(const struct peer *peer, int at, char *text, size_t size)
{
    text[0] = '\0';
    if (peer->sparse)
        sparse_algorithm_name(peer->sparse, at, text, size);
    else if (peer->lt)
        snprintf(text, size, "%d%s", at,
                 stage_buffer(peer->ours, "bias") && !peer->adds_bias && !peer->has_then
                     ? ", no bias"
                     : "");
    else
        add_choice(text, size, peer->spec->plain);
    if (peer->has_then)
        add_choice(text, size, peer->spec->then);
    return text;
}

void peer_close(struct peer *p)
{
    if (!p->room)
        return;
    struct gpu *gpu = p->room->stage->gpu;
    const gpu_ptr all[] = {p->out, p->one, p->a};
    lt_plan_free(p->lt);
    sparse_plan_free(p->sparse);
    stage_close(&p->plain);
    stage_close(&p->then);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i])
            gpu_free(gpu, all[i]);
    for (int i = 0; i < COPIES_MOST; i++)
        if (p->dense[i])
            gpu_free(gpu, p->dense[i]);
    *p = (struct peer){0};
}
