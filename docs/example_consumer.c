/* SPDX-License-Identifier: MIT */
/* Prints the tuned config of an int8 GEMM for a number of tokens.
 *   cc -std=c99 -I . -o example docs/example_consumer.c && ./example 512 */
#include <stdio.h>
#include <stdlib.h>

#include "generated/wt_gemm_wgmma_w8a8.h"

int main(int argc, char **argv)
{
    static const char *const matches[] = {"the default", "another GPU's row", "another shape's row",
                                          "the nearest m", "exact"};
    struct wt_gemm_wgmma_w8a8_dims dims = {argc > 1 ? atoll(argv[1]) : 512, 16384, 2048, 0,
                                           0}; /* m n k bias out_s32 */
    struct wt_gemm_wgmma_w8a8_dims measured;
    struct wt_gemm_wgmma_w8a8_config config;
    double median_us;
    enum wt_match match =
        wt_gemm_wgmma_w8a8_find("h200", 90, "int8", dims, &config, &measured, &median_us);
    printf("m=%lld: block_m=%d block_n=%d stages=%d split_k=%d (%s, %.2f us at m=%lld)\n",
           (long long)dims.m, config.block_m, config.block_n, config.stages, config.split_k,
           matches[match], median_us, (long long)measured.m);
    return 0;
}
