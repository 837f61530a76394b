/* SPDX-License-Identifier: MIT */
/* Its matrices are column-major: our row-major [n][k] is its k x n, transposed. Its descriptors are
 * opaque bytes in the caller's memory, 512 of them in 0.8 and up to 11024 before. Surprise:
 * cuSPARSELt wants m in whole sixteens, so that its a and out have rows that nobody asked for. */
#include "bench/cusparselt.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"

enum { R_8I = 3, R_32I = 10, R_16BF = 14, R_8F_E4M3 = 28 }; /* cudaDataType */
enum { COMPUTE_32I = 0, COMPUTE_32F = 2, OP_N = 0, OP_T = 1, ORDER_COLUMN = 1 };
enum { ALG_CONFIG_ID = 0, ALG_CONFIG_MAX_ID = 1, ALG_ITERATIONS = 2, ALG_SPLIT_K = 3 };
enum { ALIGNMENT = 16, ROWS_OF = 16, ALGORITHMS_MOST = 256, SEARCH_ITERATIONS = 5 };
enum { WORKSPACE_LEAST = 64 << 20, COPIES_MOST_HERE = 64 };

struct opaque {
    _Alignas(16) unsigned char bytes[12288];
};

struct sparse {
    struct gpu *gpu;
    void *library;
    struct opaque handle;
    bool is_ready;
    int (*init)(struct opaque *);
    int (*destroy)(const struct opaque *);
    int (*dense)(const struct opaque *, struct opaque *, int64_t rows, int64_t columns, int64_t ld,
                 uint32_t alignment, int type, int order);
    int (*structured)(const struct opaque *, struct opaque *, int64_t rows, int64_t columns,
                      int64_t ld, uint32_t alignment, int type, int order, int sparsity);
    int (*matrix_destroy)(const struct opaque *);
    int (*matmul_init)(const struct opaque *, struct opaque *, int op_a, int op_b,
                       const struct opaque *a, const struct opaque *b, const struct opaque *c,
                       const struct opaque *d, int compute);
    int (*select)(const struct opaque *, struct opaque *, const struct opaque *matmul, int alg);
    int (*set)(const struct opaque *, struct opaque *, int attribute, const void *, size_t);
    int (*get)(const struct opaque *, const struct opaque *, int attribute, void *, size_t);
    int (*plan_init)(const struct opaque *, struct opaque *, const struct opaque *matmul,
                     const struct opaque *selection);
    int (*plan_destroy)(const struct opaque *);
    int (*workspace)(const struct opaque *, const struct opaque *plan, size_t *);
    int (*compressed_size)(const struct opaque *, const struct opaque *plan, size_t *, size_t *);
    int (*compress)(const struct opaque *, const struct opaque *plan, const void *, void *, void *,
                    void *stream);
    int (*matmul)(const struct opaque *, const struct opaque *plan, const void *alpha,
                  const void *a, const void *b, const void *beta, const void *c, void *d,
                  void *workspace, void **streams, int32_t n_streams);
    int (*search)(const struct opaque *, struct opaque *plan, const void *alpha, const void *a,
                  const void *b, const void *beta, const void *c, void *d, void *workspace,
                  void **streams, int32_t n_streams);
};

struct algorithm {
    struct opaque selection, plan;
    int id, split_k;
    bool is_searched; /* the library's own choice */
    size_t workspace_bytes;
};

struct sparse_plan {
    struct sparse *sparse;
    struct sparse_problem problem;
    struct opaque a, b, out, matmul; /* theirs: a is the sparse weight */
    int n_matrices;                  /* made so far, in this order */
    struct algorithm *list;
    int n;
    gpu_ptr compressed[COPIES_MOST_HERE], buffer, workspace;
};

static void *pointer(gpu_ptr address)
{
    void *p;
    memcpy(&p, &address, sizeof p);
    return p;
}

static bool load(struct sparse *s, struct err *err)
{
    const struct {
        const char *name;
        void *to;
    } symbols[] = {{"Init", &s->init},
                   {"Destroy", &s->destroy},
                   {"DenseDescriptorInit", &s->dense},
                   {"StructuredDescriptorInit", &s->structured},
                   {"MatDescriptorDestroy", &s->matrix_destroy},
                   {"MatmulDescriptorInit", &s->matmul_init},
                   {"MatmulAlgSelectionInit", &s->select},
                   {"MatmulAlgSetAttribute", &s->set},
                   {"MatmulAlgGetAttribute", &s->get},
                   {"MatmulPlanInit", &s->plan_init},
                   {"MatmulPlanDestroy", &s->plan_destroy},
                   {"MatmulGetWorkspace", &s->workspace},
                   {"SpMMACompressedSize", &s->compressed_size},
                   {"SpMMACompress", &s->compress},
                   {"Matmul", &s->matmul},
                   {"MatmulSearch", &s->search}};
    const char *given = getenv("WT_LIBCUSPARSELT");
    s->library = dlopen(given ? given : "libcusparseLt.so.0", RTLD_NOW | RTLD_LOCAL);
    if (!s->library)
        return err_set(err,
                       "cuSPARSELt was not found (%s); set WT_LIBCUSPARSELT to the path of "
                       "libcusparseLt.so.0, as the wheel nvidia-cusparselt-cu13 has it",
                       dlerror());
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        char name[64];
        snprintf(name, sizeof name, "cusparseLt%s", symbols[i].name);
        void *symbol = dlsym(s->library, name);
        if (!symbol)
            return err_set(err, "this cuSPARSELt has no %s", name);
        memcpy(symbols[i].to, &symbol, sizeof symbol);
    }
    return true;
}

struct sparse *sparse_open(struct gpu *gpu, struct err *err)
{
    struct sparse *s = xcalloc(1, sizeof *s);
    int code = 0;
    s->gpu = gpu;
    if (load(s, err) && (code = s->init(&s->handle)) == 0) {
        s->is_ready = true;
        return s;
    }
    if (code)
        err_set(err, "cusparseLtInit: status %d", code);
    sparse_close(s);
    return NULL;
}

void sparse_close(struct sparse *s)
{
    if (!s)
        return;
    if (s->is_ready)
        s->destroy(&s->handle);
    free(s); /* the library stays loaded, as cuBLASLt does */
}

static int64_t rows_of(int64_t m) { return (m + ROWS_OF - 1) / ROWS_OF * ROWS_OF; }

static int64_t in_bytes(enum sparse_kind kind) { return kind == SPARSE_BF16 ? 2 : 1; }

int64_t sparse_bytes(enum sparse_kind kind, int64_t n, int64_t k, int n_copies)
{
    return n_copies * (n * k * in_bytes(kind) * 5 / 8 + 4096) + WORKSPACE_LEAST;
}

static int lay_out(struct sparse_plan *p)
{
    struct sparse *s = p->sparse;
    const struct sparse_problem *o = &p->problem;
    bool is_s8 = o->kind == SPARSE_S8_BF16 || o->kind == SPARSE_S8_S32;
    int in = is_s8 ? R_8I : o->kind == SPARSE_FP8 ? R_8F_E4M3 : R_16BF;
    int out = o->kind == SPARSE_S8_S32 ? R_32I : R_16BF;
    int64_t m = rows_of(o->m);
    int code = s->structured(&s->handle, &p->a, o->k, o->n, o->k, ALIGNMENT, in, ORDER_COLUMN, 0);
    p->n_matrices += code == 0;
    code = code ? code : s->dense(&s->handle, &p->b, o->k, m, o->k, ALIGNMENT, in, ORDER_COLUMN);
    p->n_matrices += code == 0;
    code = code ? code : s->dense(&s->handle, &p->out, o->n, m, o->n, ALIGNMENT, out, ORDER_COLUMN);
    p->n_matrices += code == 0;
    return code ? code
                : s->matmul_init(&s->handle, &p->matmul, OP_T, OP_N, &p->a, &p->b, &p->out, &p->out,
                                 is_s8 ? COMPUTE_32I : COMPUTE_32F);
}

/* split_k 1: as the library has it. */
static bool add(struct sparse_plan *p, int id, int split_k)
{
    struct sparse *s = p->sparse;
    struct algorithm *a = &p->list[p->n];
    *a = (struct algorithm){.id = id, .split_k = split_k};
    int code = s->select(&s->handle, &a->selection, &p->matmul, 0);
    if (id >= 0)
        code = code ? code : s->set(&s->handle, &a->selection, ALG_CONFIG_ID, &id, sizeof id);
    if (split_k != 1)
        code =
            code ? code : s->set(&s->handle, &a->selection, ALG_SPLIT_K, &split_k, sizeof split_k);
    code = code ? code : s->plan_init(&s->handle, &a->plan, &p->matmul, &a->selection);
    if (code)
        return false;
    if (s->workspace(&s->handle, &a->plan, &a->workspace_bytes) == 0) {
        p->n++;
        return true;
    }
    s->plan_destroy(&a->plan);
    return false;
}

static bool compress(struct sparse_plan *p, struct err *err)
{
    struct sparse *s = p->sparse;
    const struct opaque *plan = &p->list[0].plan;
    size_t bytes = 0, buffer = 0;
    void *b = pointer(p->problem.b), *stream = gpu_stream(s->gpu);
    int code = s->compressed_size(&s->handle, plan, &bytes, &buffer);
    if (code)
        return err_set(err, "cuSPARSELt does not size this weight: status %d", code);
    if (!gpu_alloc(s->gpu, bytes, &p->compressed[0], err) ||
        (buffer && !gpu_alloc(s->gpu, buffer, &p->buffer, err)))
        return false;
    code = s->compress(&s->handle, plan, b, pointer(p->compressed[0]), pointer(p->buffer), stream);
    if (code)
        return err_set(err, "cuSPARSELt does not compress this weight: status %d", code);
    for (int i = 1; i < p->problem.n_copies; i++)
        if (!gpu_alloc(s->gpu, bytes, &p->compressed[i], err) ||
            !gpu_copy(s->gpu, p->compressed[i], p->compressed[0], bytes, err))
            return false;
    return gpu_sync(s->gpu, err);
}

/* Every id, alone and with K split; what the library refuses is passed over. */
static void enumerate(struct sparse_plan *p)
{
    static const int splits[] = {1, -1, 2, 4}; /* -1: segment-K */
    struct sparse *s = p->sparse;
    int ids = 0;
    if (s->get(&s->handle, &p->list[0].selection, ALG_CONFIG_MAX_ID, &ids, sizeof ids) != 0)
        return;
    for (int id = 0; id < ids; id++)
        for (size_t i = 0; i < sizeof splits / sizeof *splits; i++)
            if (p->n < ALGORITHMS_MOST)
                add(p, id, splits[i]);
}

static bool make_workspace(struct sparse_plan *p, struct err *err)
{
    size_t most = WORKSPACE_LEAST;
    for (int i = 0; i < p->n; i++)
        most = p->list[i].workspace_bytes > most ? p->list[i].workspace_bytes : most;
    return gpu_alloc(p->sparse->gpu, most, &p->workspace, err);
}

/* The first entry is the default selection: its plan becomes what the library's search finds. */
static void let_search(struct sparse_plan *p)
{
    struct sparse *s = p->sparse;
    struct algorithm *a = &p->list[0];
    const struct sparse_problem *o = &p->problem;
    const float zero = 0;
    const int iterations = SEARCH_ITERATIONS;
    void *stream = gpu_stream(s->gpu), *out = pointer(o->out);
    int code = s->set(&s->handle, &a->selection, ALG_ITERATIONS, &iterations, sizeof iterations);
    code = code ? code
                : s->search(&s->handle, &a->plan, &o->alpha, pointer(p->compressed[0]),
                            pointer(o->a), &zero, out, out, pointer(p->workspace), &stream, 1);
    if (code)
        return;
    a->is_searched = true;
    s->get(&s->handle, &a->selection, ALG_CONFIG_ID, &a->id, sizeof a->id);
    s->get(&s->handle, &a->selection, ALG_SPLIT_K, &a->split_k, sizeof a->split_k);
}

struct sparse_plan *sparse_plan(struct sparse *sparse, const struct sparse_problem *problem,
                                struct err *err)
{
    struct sparse_plan *p = xcalloc(1, sizeof *p);
    *p = (struct sparse_plan){.sparse = sparse, .problem = *problem};
    p->list = xcalloc(ALGORITHMS_MOST, sizeof *p->list);
    if (p->problem.n_copies > COPIES_MOST_HERE)
        p->problem.n_copies = COPIES_MOST_HERE;
    int code = lay_out(p);
    bool good = (code == 0 && add(p, -1, 1)) ||
                err_set(err, "cuSPARSELt does not do this product (status %d)", code);
    if (good && compress(p, err)) {
        enumerate(p);
        if (make_workspace(p, err)) {
            let_search(p);
            return p;
        }
    }
    sparse_plan_free(p);
    return NULL;
}

void sparse_plan_free(struct sparse_plan *p)
{
    if (!p)
        return;
    struct sparse *s = p->sparse;
    for (int i = 0; i < p->n; i++)
        s->plan_destroy(&p->list[i].plan);
    for (int i = 0; i < COPIES_MOST_HERE; i++)
        if (p->compressed[i])
            gpu_free(s->gpu, p->compressed[i]);
    if (p->buffer)
        gpu_free(s->gpu, p->buffer);
    if (p->workspace)
        gpu_free(s->gpu, p->workspace);
    const struct opaque *const matrices[] = {&p->a, &p->b, &p->out};
    for (int i = 0; i < p->n_matrices; i++)
        s->matrix_destroy(matrices[i]);
    free(p->list);
    free(p);
}

int sparse_algorithms(const struct sparse_plan *plan) { return plan->n; }

const char *sparse_algorithm_name(const struct sparse_plan *plan, int at, char *text, size_t size)
{
    const struct algorithm *a = &plan->list[at];
    snprintf(text, size, "%sid %d split_k %d", a->is_searched ? "search: " : "", a->id, a->split_k);
    return text;
}

bool sparse_run(struct sparse_plan *p, int at, int copy, struct err *err)
{
    struct sparse *s = p->sparse;
    const struct sparse_problem *o = &p->problem;
    const float zero = 0;
    void *stream = gpu_stream(s->gpu), *out = pointer(o->out);
    int code = s->matmul(&s->handle, &p->list[at].plan, &o->alpha,
                         pointer(p->compressed[copy % o->n_copies]), pointer(o->a), &zero, out, out,
                         pointer(p->workspace), &stream, 1);
    return code == 0 || err_set(err, "cusparseLtMatmul: status %d", code);
}
