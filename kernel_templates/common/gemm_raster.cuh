/* SPDX-License-Identifier: MIT */
/* The order in which a product's output tiles are walked. Must not know how a tile is computed. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

/* Which output tile a block computes: `group` tile rows at a time, walked column by column, so that
 * the blocks that run together share rows of a and columns of b in L2. */
WT_DEVICE void gemm_raster(int block, int tiles_m, int tiles_n, int group, int &tile_m, int &tile_n)
{
    const int per_group = group * tiles_n;
    const int first = block / per_group * group;
    const int height = tiles_m - first < group ? tiles_m - first : group;
    const int within = block % per_group;
    tile_m = first + within % height;
    tile_n = within / height;
}
