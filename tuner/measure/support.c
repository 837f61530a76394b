/* SPDX-License-Identifier: MIT */
/* Parameter packing for device_support.cu; its kernels' parameters and these arrays must agree. */
#include "tuner/measure/support.h"

#include <assert.h>

#include "tuner/base/err.h"

enum { THREADS = 256 };

bool support_open(struct support *support, struct gpu *gpu, const char *cubin_path, struct err *err)
{
    static_assert(sizeof(struct check_report) == 24, "device_support.cu's struct report");
    *support = (struct support){.gpu = gpu};
    return gpu_module_load(gpu, cubin_path, &support->module, err) &&
           gpu_function_get(gpu, support->module, "wt_fill", &support->fill, err) &&
           gpu_function_get(gpu, support->module, "wt_compare", &support->compare, err) &&
           gpu_function_get(gpu, support->module, "wt_guard", &support->guard, err) &&
           gpu_function_get(gpu, support->module, "wt_stamp", &support->stamp, err) &&
           gpu_function_get(gpu, support->module, "wt_delay", &support->delay, err) &&
           gpu_alloc(gpu, 2 * 3 * sizeof(uint64_t), &support->stamps, err);
}

static bool run(struct support *support, gpu_function function, uint64_t n, void **params,
                struct err *err)
{
    uint64_t blocks = (n + THREADS - 1) / THREADS;
    unsigned most = (unsigned)gpu_describe(support->gpu)->sms * 8;
    struct gpu_launch launch = {.function = function,
                                .grid = {blocks < most ? (unsigned)blocks : most, 1, 1},
                                .block = {n == 1 ? 1 : THREADS, 1, 1},
                                .params = params};
    return n == 0 || gpu_launch_run(support->gpu, &launch, err);
}

bool support_fill(struct support *support, const struct fill_order *order, struct err *err)
{
    struct fill_order o = *order;
    int type = (int)o.type;
    if (o.div == 0)
        o.div = 1;
    void *params[] = {&o.to, &o.n, &type, &o.kind, &o.a, &o.b, &o.div, &o.mod, &o.seed};
    return run(support, support->fill, o.n, params, err);
}

bool support_compare(struct support *support, const struct compare_order *order, struct err *err)
{
    struct compare_order o = *order;
    int type = (int)o.type;
    void *params[] = {&o.out, &o.reference, &o.n, &type, &o.abs, &o.rel, &o.report};
    return run(support, support->compare, o.n, params, err);
}

bool support_guard(struct support *support, gpu_ptr front, gpu_ptr back, uint32_t bytes,
                   uint8_t value, gpu_ptr report, struct err *err)
{
    uint32_t wide = value;
    void *params[] = {&front, &back, &bytes, &wide, &report};
    return run(support, support->guard, bytes, params, err);
}

bool support_delay(struct support *support, double us, struct err *err)
{
    uint64_t ns = (uint64_t)(us * 1e3);
    void *params[] = {&ns};
    return run(support, support->delay, 1, params, err);
}

bool support_stamp(struct support *support, int which, struct err *err)
{
    gpu_ptr to = support->stamps + (gpu_ptr)which * 3 * sizeof(uint64_t);
    void *params[] = {&to};
    return run(support, support->stamp, 1, params, err);
}

bool support_clock_mhz(struct support *support, double *mhz, struct err *err)
{
    uint64_t stamps[2][3];
    *mhz = 0;
    if (!gpu_download(support->gpu, stamps, support->stamps, sizeof stamps, err))
        return false;
    if (stamps[0][2] == stamps[1][2] && stamps[1][0] > stamps[0][0] && stamps[1][1] > stamps[0][1])
        *mhz = 1e3 * (double)(stamps[1][1] - stamps[0][1]) / (double)(stamps[1][0] - stamps[0][0]);
    return true;
}
