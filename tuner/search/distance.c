/* SPDX-License-Identifier: MIT */
/* Mixed Hamming and ordinal distance. The share of 0.2 is not critical: 0.1 to 0.3 score
 * alike on five recorded spaces, 0.6 scores less (docs/search.md). */
#include "tuner/search/distance.h"

#define OTHER_VALUE 0.2

double value_distance(size_t a, size_t b, size_t n_values)
{
    if (a == b)
        return 0;
    double between = (double)(a > b ? a - b : b - a);
    return OTHER_VALUE + (1 - OTHER_VALUE) * between / (double)(n_values > 1 ? n_values - 1 : 1);
}

double config_distance(const struct kernel *kernel, const struct config *a, const struct config *b)
{
    double sum = 0;
    for (size_t p = 0; p < kernel->n_params; p++) {
        const struct kernel_param *param = &kernel->params[p];
        if (a->values[p] != b->values[p])
            sum += value_distance(param_rank(param, a->values[p]), param_rank(param, b->values[p]),
                                  param->n_values);
    }
    return sum;
}

void config_ranks(const struct kernel *kernel, const struct config *config,
                  unsigned char ranks[PARAMS_MAX])
{
    for (size_t p = 0; p < kernel->n_params; p++)
        ranks[p] = (unsigned char)param_rank(&kernel->params[p], config->values[p]);
}
