/* SPDX-License-Identifier: MIT */
/* Look-ups in a kernel's spec. */
#include "tuner/core/kernel.h"

#include <string.h>

int kernel_dim_index(const struct kernel *kernel, const char *name)
{
    for (size_t i = 0; i < kernel->n_dims; i++)
        if (strcmp(kernel->dims[i].name, name) == 0)
            return (int)i;
    return -1;
}

int kernel_param_index(const struct kernel *kernel, const char *name)
{
    for (size_t i = 0; i < kernel->n_params; i++)
        if (strcmp(kernel->params[i].name, name) == 0)
            return (int)i;
    return -1;
}

int kernel_arg_index(const struct kernel *kernel, const char *name)
{
    for (size_t i = 0; i < kernel->n_args; i++)
        if (strcmp(kernel->args[i].name, name) == 0)
            return (int)i;
    return -1;
}

bool kernel_serves_dtype(const struct kernel *kernel, const char *dtype)
{
    for (size_t i = 0; i < kernel->n_dtypes; i++)
        if (strcmp(kernel->dtypes[i], dtype) == 0)
            return true;
    return false;
}

size_t param_rank(const struct kernel_param *param, int64_t value)
{
    size_t i = 0;
    while (i < param->n_values && param->values[i] != value)
        i++;
    return i;
}
