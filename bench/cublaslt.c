/* SPDX-License-Identifier: MIT */
/* Surprise: cuBLASLt thinks in columns. A row-major out[m,n] is its n x m matrix, so b comes first,
 * transposed, and a second: the "TN" form that 8-bit types need. Numbers below are cublasLt.h's. */
#include "bench/cublaslt.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"

enum { R_32F = 0, R_8I = 3, R_32I = 10, R_16BF = 14, R_8F_E4M3 = 28 }; /* cudaDataType */
enum { COMPUTE_32F = 68, COMPUTE_32I = 72 };
enum {
    DESC_TRANSA = 3,
    DESC_EPILOGUE = 7,
    DESC_BIAS = 8,
    DESC_A_SCALE = 17,
    DESC_B_SCALE = 18,
    DESC_FAST_ACCUM = 25,
    DESC_A_SCALE_MODE = 31,
    DESC_B_SCALE_MODE = 32
};
enum { SCALE_OUTER_VEC_32F = 3, PREF_WORKSPACE = 1, EPILOGUE_BIAS = 4 };

struct algorithm { /* cublasLtMatmulHeuristicResult_t */
    uint64_t data[8];
    size_t workspace_bytes;
    int state;
    float waves;
    int reserved[4];
};

typedef void *handle;

struct lt {
    struct gpu *gpu;
    void *library;
    handle lt;
    gpu_ptr workspace;
    int (*create)(handle *);
    int (*destroy)(handle);
    int (*desc_create)(handle *, int compute, int scale);
    int (*desc_set)(handle, int attribute, const void *value, size_t size);
    int (*desc_destroy)(handle);
    int (*layout_create)(handle *, int type, uint64_t rows, uint64_t columns, int64_t ld);
    int (*layout_destroy)(handle);
    int (*pref_create)(handle *);
    int (*pref_set)(handle, int attribute, const void *value, size_t size);
    int (*pref_destroy)(handle);
    int (*heuristic)(handle lt, handle desc, handle a, handle b, handle c, handle d, handle pref,
                     int asked, struct algorithm *out, int *found);
    int (*matmul)(handle lt, handle desc, const void *alpha, const void *a, handle a_layout,
                  const void *b, handle b_layout, const void *beta, const void *c, handle c_layout,
                  void *d, handle d_layout, const void *algorithm, void *workspace,
                  size_t workspace_bytes, void *stream);
};

struct lt_plan {
    struct lt *lt;
    enum lt_kind kind;
    handle desc, a, b, out;
    struct algorithm list[LT_ALGORITHMS];
    int n;
};

static bool load(struct lt *lt, struct err *err)
{
    const struct {
        const char *name;
        void *to;
    } symbols[] = {{"cublasLtCreate", &lt->create},
                   {"cublasLtDestroy", &lt->destroy},
                   {"cublasLtMatmulDescCreate", &lt->desc_create},
                   {"cublasLtMatmulDescSetAttribute", &lt->desc_set},
                   {"cublasLtMatmulDescDestroy", &lt->desc_destroy},
                   {"cublasLtMatrixLayoutCreate", &lt->layout_create},
                   {"cublasLtMatrixLayoutDestroy", &lt->layout_destroy},
                   {"cublasLtMatmulPreferenceCreate", &lt->pref_create},
                   {"cublasLtMatmulPreferenceSetAttribute", &lt->pref_set},
                   {"cublasLtMatmulPreferenceDestroy", &lt->pref_destroy},
                   {"cublasLtMatmulAlgoGetHeuristic", &lt->heuristic},
                   {"cublasLtMatmul", &lt->matmul}};
    const char *given = getenv("WT_LIBCUBLASLT");
    lt->library = dlopen(given ? given : "libcublasLt.so.13", RTLD_NOW | RTLD_LOCAL);
    if (!lt->library && !given)
        lt->library = dlopen("/usr/local/cuda/lib64/libcublasLt.so.13", RTLD_NOW | RTLD_LOCAL);
    if (!lt->library)
        return err_set(err, "cuBLASLt was not found (%s); set WT_LIBCUBLASLT to its path",
                       dlerror());
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        void *symbol = dlsym(lt->library, symbols[i].name);
        if (!symbol)
            return err_set(err, "this cuBLASLt has no %s", symbols[i].name);
        memcpy(symbols[i].to, &symbol, sizeof symbol);
    }
    return true;
}

struct lt *lt_open(struct gpu *gpu, struct err *err)
{
    struct lt *lt = xcalloc(1, sizeof *lt);
    lt->gpu = gpu;
    int code = 0;
    if (load(lt, err) && (code = lt->create(&lt->lt)) == 0 &&
        gpu_alloc(gpu, LT_WORKSPACE_BYTES, &lt->workspace, err))
        return lt;
    if (code)
        err_set(err, "cublasLtCreate: status %d", code);
    lt_close(lt);
    return NULL;
}

void lt_close(struct lt *lt)
{
    if (!lt)
        return;
    if (lt->workspace)
        gpu_free(lt->gpu, lt->workspace);
    if (lt->lt)
        lt->destroy(lt->lt);
    free(lt); /* the library stays: its threads and handlers do not like to be unloaded */
}

static int describe(struct lt_plan *p, const struct lt_problem *problem)
{
    struct lt *lt = p->lt;
    const int transposed = 1, rows = SCALE_OUTER_VEC_32F, epilogue = EPILOGUE_BIAS;
    const int8_t fast = 1;
    bool is_s8 = p->kind == LT_S8, is_fp8 = p->kind >= LT_FP8_TENSOR;
    int code = lt->desc_create(&p->desc, is_s8 ? COMPUTE_32I : COMPUTE_32F, is_s8 ? R_32I : R_32F);
    code = code ? code : lt->desc_set(p->desc, DESC_TRANSA, &transposed, sizeof transposed);
    if (is_fp8) { /* its A is our b */
        code =
            code ? code
                 : lt->desc_set(p->desc, DESC_A_SCALE, &problem->scale_b, sizeof problem->scale_b);
        code =
            code ? code
                 : lt->desc_set(p->desc, DESC_B_SCALE, &problem->scale_a, sizeof problem->scale_a);
        code = code ? code : lt->desc_set(p->desc, DESC_FAST_ACCUM, &fast, sizeof fast);
    }
    if (p->kind == LT_FP8_ROWS) {
        code = code ? code : lt->desc_set(p->desc, DESC_A_SCALE_MODE, &rows, sizeof rows);
        code = code ? code : lt->desc_set(p->desc, DESC_B_SCALE_MODE, &rows, sizeof rows);
    }
    if (problem->bias) {
        code = code ? code : lt->desc_set(p->desc, DESC_EPILOGUE, &epilogue, sizeof epilogue);
        code = code ? code : lt->desc_set(p->desc, DESC_BIAS, &problem->bias, sizeof problem->bias);
    }
    return code;
}

static int lay_out(struct lt_plan *p, const struct lt_problem *problem)
{
    const int64_t m = problem->m, n = problem->n, k = problem->k;
    struct lt *lt = p->lt;
    int in = p->kind == LT_BF16 ? R_16BF : p->kind == LT_S8 ? R_8I : R_8F_E4M3;
    int code = lt->layout_create(&p->b, in, (uint64_t)k, (uint64_t)n, k);
    code = code ? code : lt->layout_create(&p->a, in, (uint64_t)k, (uint64_t)m, k);
    return code ? code
                : lt->layout_create(&p->out, p->kind == LT_S8 ? R_32I : R_16BF, (uint64_t)n,
                                    (uint64_t)m, n);
}

static int search(struct lt_plan *p)
{
    struct lt *lt = p->lt;
    const uint64_t workspace = LT_WORKSPACE_BYTES;
    handle pref = NULL;
    int found = 0, code = lt->pref_create(&pref);
    code = code ? code : lt->pref_set(pref, PREF_WORKSPACE, &workspace, sizeof workspace);
    code = code ? code
                : lt->heuristic(lt->lt, p->desc, p->b, p->a, p->out, p->out, pref, LT_ALGORITHMS,
                                p->list, &found);
    if (pref)
        lt->pref_destroy(pref);
    for (int i = 0; i < found; i++)
        if (p->list[i].state == 0)
            p->list[p->n++] = p->list[i];
    return code;
}

struct lt_plan *lt_plan(struct lt *lt, const struct lt_problem *problem, struct err *err)
{
    struct lt_plan *p = xcalloc(1, sizeof *p);
    *p = (struct lt_plan){.lt = lt, .kind = problem->kind};
    int code = describe(p, problem);
    code = code ? code : lay_out(p, problem);
    code = code ? code : search(p);
    if (code == 0 && p->n > 0)
        return p;
    err_set(err, "cuBLASLt offers no algorithm (status %d)", code);
    lt_plan_free(p);
    return NULL;
}

void lt_plan_free(struct lt_plan *p)
{
    if (!p)
        return;
    if (p->desc)
        p->lt->desc_destroy(p->desc);
    if (p->a)
        p->lt->layout_destroy(p->a);
    if (p->b)
        p->lt->layout_destroy(p->b);
    if (p->out)
        p->lt->layout_destroy(p->out);
    free(p);
}

int lt_algorithms(const struct lt_plan *plan) { return plan->n; }

static void *pointer(gpu_ptr address)
{
    void *p;
    memcpy(&p, &address, sizeof p);
    return p;
}

bool lt_run(struct lt_plan *p, int at, gpu_ptr a, gpu_ptr b, gpu_ptr out, struct err *err)
{
    struct lt *lt = p->lt;
    const float one = 1, zero = 0;
    const int32_t one_i = 1, zero_i = 0;
    bool is_s8 = p->kind == LT_S8;
    int code = lt->matmul(lt->lt, p->desc, is_s8 ? (const void *)&one_i : &one, pointer(b), p->b,
                          pointer(a), p->a, is_s8 ? (const void *)&zero_i : &zero, pointer(out),
                          p->out, pointer(out), p->out, p->list[at].data, pointer(lt->workspace),
                          LT_WORKSPACE_BYTES, gpu_stream(lt->gpu));
    return code == 0 || err_set(err, "cublasLtMatmul: status %d", code);
}
