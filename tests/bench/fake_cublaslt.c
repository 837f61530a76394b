/* SPDX-License-Identifier: MIT */
/* cuBLASLt on the host: six algorithms, the third of which can't run; times are made up.
 * $WT_FAKE_NO_BIAS: it has no algorithm that adds one. */
#include "tests/bench/fake_peers.h"
#include "tests/measure/fake_cuda.h"

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
