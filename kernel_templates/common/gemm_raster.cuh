/* SPDX-License-Identifier: MIT */
/* The order in which a product's output tiles are walked. Must not know how a tile is computed. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

/* Which output tile a block computes: `group` tile rows at a time, walked column by column, so that
 * the blocks that run together share rows of a and columns of b in L2. */
WT_DEVICE void gemm_raster(int block, int tiles_m, int tiles_n, int group, int &tile_m, int &tile_n)
{
    const u32 per_group = (u32)group * (u32)tiles_n, before = (u32)block / per_group;
    const u32 first = before * (u32)group, within = (u32)block - before * per_group;
    const u32 left = (u32)tiles_m - first, height = left < (u32)group ? left : (u32)group;
    const u32 column = within / height;
    tile_m = (int)(first + within - column * height);
    tile_n = (int)column;
}
