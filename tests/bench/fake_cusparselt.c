/* SPDX-License-Identifier: MIT */
/* cuSPARSELt on the host; times are made up. */
#include "tests/bench/fake_peers.h"
#include "tests/measure/fake_cuda.h"

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
