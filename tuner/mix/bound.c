/* SPDX-License-Identifier: MIT */
/* Cost expressions may name params: those of the default config. */
#include "tuner/mix/bound.h"

#include <math.h>

#include "tuner/core/config.h"

/* The least that a launch in a graph takes: about that of an empty one on an H200. */
#define LAUNCH_US 0.7
/* Where nothing is known of a GPU; shares only need the ratio. */
#define USUAL_GB_PER_S 1000.0
#define USUAL_TFLOPS 200.0

static double cost(const struct expr *expr, const struct scope *scope)
{
    double value = 0;
    return expr && expr_eval(expr, scope, &value, NULL) && value > 0 ? value : 0;
}

/* The narrowest input decides which units multiply. */
static double tera_per_s(const struct bound *bound, const struct kernel *kernel)
{
    double peak = bound->bf16_tflops;
    for (size_t i = 0; i < kernel->n_args; i++) {
        const struct kernel_arg *arg = &kernel->args[i];
        if (arg->is_out || arg->is_scratch || arg->rank == 0)
            continue;
        if (arg->type == DTYPE_S8)
            peak = bound->int8_tops;
        else if (arg->type == DTYPE_E4M3)
            peak = bound->fp8_tflops;
    }
    return peak > 0 ? peak : USUAL_TFLOPS;
}

double bound_us(const struct bound *bound, const struct kernel *kernel, const int64_t *dims)
{
    struct scope scope = {0};
    struct config config = config_default(kernel);
    double us = 0;
    if (task_bind(kernel, dims, &config, bound->gpu, &scope, NULL)) {
        double read_us = cost(kernel->cost_bytes, &scope) /
                         (bound->gb_per_s > 0 ? bound->gb_per_s : USUAL_GB_PER_S) / 1e3;
        double work_us = cost(kernel->cost_flops, &scope) / tera_per_s(bound, kernel) / 1e6;
        us = fmax(read_us, work_us);
    }
    scope_finish(&scope);
    return us + LAUNCH_US;
}
