/* SPDX-License-Identifier: MIT */
/* Kernels of ours, cuBLASLt and cuSPARSELt on the host, for the fake driver: small products, really
 * computed, so that a comparison of results means something; times are made up.
 * $WT_FAKE_WRONG: the library whose products are wrong, blas or sparse. $WT_FAKE_NO_BIAS: cuBLASLt
 * has no algorithm that adds one. */
#include "bench/sparse24.h"
#include "tests/measure/fake_cuda.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { R_8I = 3, R_32I = 10, R_16BF = 14, R_8F_E4M3 = 28 }; /* cudaDataType */

static const void *at(void **params, int i)
{
    uint64_t address = *(uint64_t *)params[i];
    return (const void *)(uintptr_t)address;
}
static void *to(void **params, int i)
{
    uint64_t address = *(uint64_t *)params[i];
    return (void *)(uintptr_t)address;
}
static int whole(void **params, int i) { return *(int *)params[i]; }

static float of_bf16(const void *p, size_t i)
{
    uint32_t bits = (uint32_t)((const uint16_t *)p)[i] << 16;
    float f;
    memcpy(&f, &bits, 4);
    return f;
}

static uint16_t to_bf16(double v)
{
    float f = (float)v;
    uint32_t bits;
    memcpy(&bits, &f, 4);
    return (uint16_t)((bits + 0x7fffu + (bits >> 16 & 1u)) >> 16);
}

static double element(const void *p, size_t i, int type)
{
    if (type == R_16BF)
        return (double)of_bf16(p, i);
    if (type == R_8I)
        return ((const int8_t *)p)[i];
    uint8_t v = ((const uint8_t *)p)[i]; /* normal numbers alone are filled in */
    return ldexp(8 + (v & 7), (v >> 3 & 15) - 10);
}

struct product {
    int type, m, n, k;
    const void *a, *b;
};

static double sum_of(const struct product *p, int row, int column)
{
    double sum = 0;
    for (int i = 0; i < p->k; i++)
        sum += element(p->a, (size_t)row * (size_t)p->k + (size_t)i, p->type) *
               element(p->b, (size_t)column * (size_t)p->k + (size_t)i, p->type);
    return sum;
}

static double scaled(const struct product *p, const float *scale_a, const float *scale_b,
                     const void *bias, int row, int column)
{
    double sum = sum_of(p, row, column);
    if (scale_a)
        sum *= (double)scale_a[row] * (double)scale_b[column];
    return sum + (bias ? (double)of_bf16(bias, (size_t)column) : 0);
}

/* Parameters in kernel.yaml's order; -1: the kernel has none. */
static void gemm(void **params, int type, int scale_a, int bias, int out, int dims)
{
    const struct product p = {.type = type,
                              .m = whole(params, dims),
                              .n = whole(params, dims + 1),
                              .k = whole(params, dims + 2),
                              .a = at(params, 0),
                              .b = at(params, 1)};
    uint16_t *result = to(params, out);
    for (int r = 0; r < p.m; r++)
        for (int c = 0; c < p.n; c++)
            result[(size_t)r * (size_t)p.n + (size_t)c] = to_bf16(
                scaled(&p, scale_a < 0 ? NULL : at(params, scale_a),
                       scale_a < 0 ? NULL : at(params, scale_a + 1), at(params, bias), r, c));
}

static void run_bf16(void **params, const CUlaunchConfig *c)
{
    (void)c;
    gemm(params, R_16BF, -1, 2, 3, 6);
}
static void run_w8a8(void **params, const CUlaunchConfig *c)
{
    (void)c;
    gemm(params, R_8I, 2, 4, 5, 9);
}
static void run_fp8(void **params, const CUlaunchConfig *c)
{
    (void)c;
    gemm(params, R_8F_E4M3, 2, 4, 5, 8);
}

static double silu_times(double gate, double up) { return gate / (1 + exp(-gate)) * up; }

static void run_fused(void **params, const CUlaunchConfig *c)
{
    const struct product p = {R_8I,          whole(params, 7), whole(params, 8), whole(params, 9),
                              at(params, 0), at(params, 1)};
    const float *a = at(params, 2), *b = at(params, 3);
    uint16_t *out = to(params, 4);
    (void)c;
    for (int r = 0; r < p.m; r++)
        for (int i = 0; i < p.n / 2; i++)
            out[(size_t)r * (size_t)(p.n / 2) + (size_t)i] = to_bf16(
                silu_times(scaled(&p, a, b, NULL, r, 2 * i), scaled(&p, a, b, NULL, r, 2 * i + 1)));
}

/* i is no parameter of the kernel's, so the test's model has 64. */
static void run_swiglu(void **params, const CUlaunchConfig *c)
{
    enum { I = 64 };
    const void *gate_up = at(params, 0);
    uint16_t *out = to(params, 1);
    (void)c;
    for (size_t r = 0; r < (size_t)whole(params, 4); r++)
        for (size_t i = 0; i < I; i++)
            out[r * I + i] = to_bf16(silu_times((double)of_bf16(gate_up, r * 2 * I + i),
                                                (double)of_bf16(gate_up, r * 2 * I + I + i)));
}

static void run_dequant(void **params, const CUlaunchConfig *c)
{
    const int32_t *g = at(params, 0);
    const float *a = at(params, 1), *b = at(params, 2);
    const void *bias = at(params, 3);
    uint16_t *out = to(params, 4);
    size_t m = (size_t)whole(params, 5), n = (size_t)whole(params, 6);
    (void)c;
    for (size_t i = 0; i < m * n; i++)
        out[i] = to_bf16((double)g[i] * (double)a[i / n] * (double)b[i % n] +
                         (bias ? (double)of_bf16(bias, i % n) : 0));
}

/* a, b, metadata, scale_a, scale_b, bias, out, m, n, k */
static void run_sparse(void **params, const CUlaunchConfig *c)
{
    struct sparse24 of = {DTYPE_S8, whole(params, 8), whole(params, 9)};
    int8_t *dense = calloc((size_t)of.n, (size_t)of.k);
    const struct product p = {R_8I, whole(params, 7), (int)of.n, (int)of.k, at(params, 0), dense};
    uint16_t *out = to(params, 6);
    (void)c;
    sparse24_expand(&of, at(params, 1), at(params, 2), dense);
    for (int r = 0; r < p.m; r++)
        for (int i = 0; i < p.n; i++)
            out[(size_t)r * (size_t)p.n + (size_t)i] =
                to_bf16(scaled(&p, at(params, 3), at(params, 4), at(params, 5), r, i));
    free(dense);
}

const struct fake_function *fake_functions_more(const char *name)
{
    static const struct fake_function functions[] = {{"gemm_bf16", run_bf16, 20},
                                                     {"gemm_w8a8", run_w8a8, 20},
                                                     {"gemm_wgmma_fp8", run_fp8, 20},
                                                     {"gemm_wgmma_swiglu_w8a8", run_fused, 21},
                                                     {"swiglu", run_swiglu, 4},
                                                     {"dequant_bias", run_dequant, 10},
                                                     {"gemm_sparse24_w8a8", run_sparse, 10}};
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(functions[i].name, name) == 0)
            return &functions[i];
    return NULL;
}

static bool is_wrong(const char *library)
{
    const char *wrong = getenv("WT_FAKE_WRONG");
    return wrong && strcmp(wrong, library) == 0;
}

/* cuBLASLt: handles are these structs. */
struct desc {
    int compute, epilogue, scale_mode;
    const float *scale_a, *scale_b;
    const void *bias;
};
struct layout {
    int type;
    uint64_t rows, columns;
};
struct heuristic {
    uint64_t data[8];
    size_t workspace_bytes;
    int state;
    float waves;
    int reserved[4];
};

int cublasLtCreate(void **out)
{
    *out = malloc(1);
    return 0;
}
int cublasLtDestroy(void *p)
{
    free(p);
    return 0;
}
int cublasLtMatmulDescDestroy(void *p) { return cublasLtDestroy(p); }
int cublasLtMatrixLayoutDestroy(void *p) { return cublasLtDestroy(p); }
int cublasLtMatmulPreferenceCreate(void **p) { return cublasLtCreate(p); }
int cublasLtMatmulPreferenceDestroy(void *p) { return cublasLtDestroy(p); }
int cublasLtMatmulPreferenceSetAttribute(void *p, int attribute, const void *value, size_t size)
{
    (void)p;
    (void)value;
    return attribute == 1 && size == 8 ? 0 : 7;
}

int cublasLtMatmulDescCreate(void **out, int compute, int scale)
{
    struct desc *d = calloc(1, sizeof *d);
    d->compute = compute;
    *out = d;
    return compute == (scale == R_32I ? 72 : 68) ? 0 : 7;
}

int cublasLtMatmulDescSetAttribute(void *p, int attribute, const void *value, size_t size)
{
    struct desc *d = p;
    if (attribute == 7)
        memcpy(&d->epilogue, value, size);
    else if (attribute == 8)
        memcpy(&d->bias, value, size);
    else if (attribute == 17) /* of its a, our weight */
        memcpy(&d->scale_b, value, size);
    else if (attribute == 18)
        memcpy(&d->scale_a, value, size);
    else if (attribute == 31)
        memcpy(&d->scale_mode, value, size);
    return 0;
}

int cublasLtMatrixLayoutCreate(void **out, int type, uint64_t rows, uint64_t columns, int64_t ld)
{
    struct layout *l = calloc(1, sizeof *l);
    *l = (struct layout){type, rows, columns};
    *out = l;
    return ld == (int64_t)rows ? 0 : 7;
}

/* The third of the list cannot run. */
int cublasLtMatmulAlgoGetHeuristic(void *lt, const struct desc *desc, void *a, void *b, void *c,
                                   void *d, void *pref, int asked, struct heuristic *out,
                                   int *found)
{
    (void)lt;
    (void)a;
    (void)b;
    (void)c;
    (void)d;
    (void)pref;
    *found = 0;
    if (desc->epilogue == 4 && getenv("WT_FAKE_NO_BIAS"))
        return 15;
    for (*found = 0; *found < 6 && *found < asked; ++*found)
        out[*found] = (struct heuristic){.data = {(uint64_t)*found}};
    return 0;
}

int cublasLtMatmul(void *lt, const struct desc *desc, const void *alpha, const void *a,
                   const struct layout *la, const void *b, const struct layout *lb,
                   const void *beta, const void *c, const struct layout *lc, void *d,
                   const struct layout *ld, const uint64_t *algorithm, void *workspace,
                   size_t workspace_bytes, void *stream)
{
    static const struct fake_function times[] = {{"blas", NULL, 40}, {"blas", NULL, 30},
                                                 {"blas", NULL, 0},  {"blas", NULL, 50},
                                                 {"blas", NULL, 35}, {"blas", NULL, 60}};
    const struct product p = {lb->type, (int)lb->columns, (int)la->columns, (int)la->rows, b, a};
    (void)lt;
    (void)alpha;
    (void)beta;
    (void)c;
    (void)lc;
    (void)workspace;
    (void)workspace_bytes;
    (void)stream;
    if (algorithm[0] == 2)
        return 15;
    if (!fake_queue(&times[algorithm[0]]))
        return 0;
    for (int r = 0; r < p.m; r++)
        for (int i = 0; i < p.n; i++) {
            size_t cell = (size_t)r * (size_t)p.n + (size_t)i;
            double v = sum_of(&p, r, i) + (is_wrong("blas") ? 1e6 : 0);
            if (desc->scale_a)
                v *= (double)desc->scale_a[desc->scale_mode ? r : 0] *
                     (double)desc->scale_b[desc->scale_mode ? i : 0];
            if (desc->epilogue == 4)
                v += (double)of_bf16(desc->bias, (size_t)i);
            if (ld->type == R_32I)
                ((int32_t *)d)[cell] = (int32_t)v;
            else
                ((uint16_t *)d)[cell] = to_bf16(v);
        }
    return 0;
}

/* cuSPARSELt: the opaque bytes hold these. The compressed weight is the dense one as it is. */
struct matrix {
    int64_t rows, columns;
    int type;
};
struct matmul {
    struct matrix a, b, d;
};
struct selection {
    int id, split_k;
};
struct plan {
    struct matmul matmul;
    struct selection selection;
};

int cusparseLtInit(void *handle)
{
    memset(handle, 1, 512);
    return 0;
}
int cusparseLtDestroy(const void *handle)
{
    (void)handle;
    return 0;
}
int cusparseLtMatDescriptorDestroy(const void *m) { return cusparseLtDestroy(m); }
int cusparseLtMatmulPlanDestroy(const void *p) { return cusparseLtDestroy(p); }

int cusparseLtDenseDescriptorInit(const void *h, struct matrix *m, int64_t rows, int64_t columns,
                                  int64_t ld, uint32_t alignment, int type, int order)
{
    (void)h;
    *m = (struct matrix){rows, columns, type};
    return order == 1 && alignment == 16 && ld == rows && columns % 16 == 0 ? 0 : 3;
}
int cusparseLtStructuredDescriptorInit(const void *h, struct matrix *m, int64_t rows,
                                       int64_t columns, int64_t ld, uint32_t alignment, int type,
                                       int order, int sparsity)
{
    return sparsity == 0
               ? cusparseLtDenseDescriptorInit(h, m, rows, columns, ld, alignment, type, order)
               : 3;
}
int cusparseLtMatmulDescriptorInit(const void *h, struct matmul *out, int op_a, int op_b,
                                   const struct matrix *a, const struct matrix *b,
                                   const struct matrix *c, const struct matrix *d, int compute)
{
    (void)h;
    (void)c;
    *out = (struct matmul){*a, *b, *d};
    return op_a == 1 && op_b == 0 && compute == (a->type == R_8I ? 0 : 2) ? 0 : 3;
}
int cusparseLtMatmulAlgSelectionInit(const void *h, struct selection *out, const void *matmul,
                                     int alg)
{
    (void)h;
    (void)matmul;
    *out = (struct selection){.split_k = 1};
    return alg;
}
/* Segment-K alone; two and more are refused. */
int cusparseLtMatmulAlgSetAttribute(const void *h, struct selection *s, int attribute,
                                    const void *value, size_t size)
{
    (void)h;
    (void)size;
    if (attribute == 0)
        s->id = *(const int *)value;
    if (attribute == 3 && (s->split_k = *(const int *)value) > 1)
        return 10;
    return 0;
}
int cusparseLtMatmulAlgGetAttribute(const void *h, const struct selection *s, int attribute,
                                    int *value, size_t size)
{
    (void)h;
    (void)size;
    *value = attribute == 0 ? s->id : attribute == 1 ? 3 : s->split_k;
    return 0;
}
int cusparseLtMatmulPlanInit(const void *h, struct plan *plan, const struct matmul *matmul,
                             const struct selection *selection)
{
    (void)h;
    *plan = (struct plan){*matmul, *selection};
    return 0;
}
int cusparseLtMatmulGetWorkspace(const void *h, const struct plan *plan, size_t *bytes)
{
    (void)h;
    (void)plan;
    *bytes = 1000;
    return 0;
}

int cusparseLtSpMMACompressedSize(const void *h, const struct plan *p, size_t *bytes,
                                  size_t *buffer)
{
    (void)h;
    *bytes = (size_t)(p->matmul.a.rows * p->matmul.a.columns);
    *buffer = 0;
    return 0;
}
int cusparseLtSpMMACompress(const void *h, const struct plan *p, const void *in, void *out,
                            void *buffer, void *stream)
{
    (void)buffer;
    (void)stream;
    size_t bytes, none;
    cusparseLtSpMMACompressedSize(h, p, &bytes, &none);
    memcpy(out, in, bytes);
    return 0;
}

int cusparseLtMatmul(const void *h, const struct plan *plan, const float *alpha, const void *a,
                     const void *b, const float *beta, const void *c, void *d, void *workspace,
                     void **streams, int32_t n_streams)
{
    static const struct fake_function times[] = {
        {"sparse", NULL, 18}, {"sparse", NULL, 16}, {"sparse", NULL, 14}};
    const struct matmul *m = &plan->matmul;
    const struct product p = {m->a.type, (int)m->b.columns, (int)m->a.columns, (int)m->a.rows, b,
                              a};
    (void)h;
    (void)beta;
    (void)c;
    (void)streams;
    if (!workspace || n_streams != 1)
        return 3;
    if (!fake_queue(&times[plan->selection.id]))
        return 0;
    for (int r = 0; r < p.m; r++)
        for (int i = 0; i < p.n; i++) {
            size_t cell = (size_t)r * (size_t)p.n + (size_t)i;
            double v = sum_of(&p, r, i) * (double)*alpha + (is_wrong("sparse") ? 1e6 : 0);
            if (m->d.type == R_32I)
                ((int32_t *)d)[cell] = (int32_t)v;
            else
                ((uint16_t *)d)[cell] = to_bf16(v);
        }
    return 0;
}
int cusparseLtMatmulSearch(const void *h, struct plan *plan, const float *alpha, const void *a,
                           const void *b, const float *beta, const void *c, void *d,
                           void *workspace, void **streams, int32_t n_streams)
{
    plan->selection.id = 1;
    return cusparseLtMatmul(h, plan, alpha, a, b, beta, c, d, workspace, streams, n_streams);
}
