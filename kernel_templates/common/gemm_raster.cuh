/* SPDX-License-Identifier: MIT */
/* The order in which a product's output tiles are walked. Must not know how a tile is computed. */
#pragma once

#include "kernel_templates/common/ptx.cuh"

/* x / y, for quotients below 2^20: the estimate is then off by one at most. Half of the general
 * division's instructions, which cost a persistent kernel tensor cores' time at every tile. */
WT_DEVICE u32 small_quotient(u32 x, u32 y)
{
    const u32 estimate = (u32)__fdividef((float)x, (float)y);
    const i32 left = (i32)(x - estimate * y);
    return left < 0 ? estimate - 1 : (u32)left >= y ? estimate + 1 : estimate;
}

/* Which output tile a block computes: `group` tile rows at a time, walked column by column, so that
 * the blocks that run together share rows of a and columns of b in L2. Fewer than 2^20 groups and
 * tile columns. */
WT_DEVICE void gemm_raster(int block, int tiles_m, int tiles_n, int group, int &tile_m, int &tile_n)
{
    const u32 per_group = (u32)group * (u32)tiles_n;
    const u32 before = small_quotient((u32)block, per_group);
    const u32 first = before * (u32)group, within = (u32)block - before * per_group;
    const u32 left = (u32)tiles_m - first, height = left < (u32)group ? left : (u32)group;
    const u32 column = small_quotient(within, height);
    tile_m = (int)(first + within - column * height);
    tile_n = (int)column;
}
