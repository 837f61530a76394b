/* SPDX-License-Identifier: MIT */
/* Which tile, and which part of its K, a block of gemm_wgmma.cuh works on next. Must not know how.
 * split_k: every tile's K is cut into as many slices. stream_k: whole waves of tiles are worked on
 * as they are; the K of the tiles that are left, end to end, is cut into equal runs, one for each
 * block, so that the last wave ends everywhere at once (Stream-K, Osama et al. 2023, with its
 * data-parallel waves first). Surprise: such a run may end one tile and begin the next, so each
 * block has two items at the end, the second of them often empty. */
#pragma once

#include "kernel_templates/common/gemm_raster.cuh"

/* What a launch works on. `split_k` slices of K, 1 with `stream_k`, the most slices of a tile of
 * the last wave (0: off); `raster` tile rows walked together. */
struct WgmmaShape {
    int rows, columns, k, split_k, stream_k, raster;
    bool rows_are_weights; /* else the columns are; weights are loaded before pdl_wait */
};

/* One piece of work: `steps` k tiles from `first` on of the tile at row0, column0. */
struct WgmmaItem {
    int row0, column0, first, steps;
    int split, splits; /* this slice of the tile, and how many there are */
    int slot;          /* the tile's first slice among all that are summed in memory */
};

/* A cluster's blocks work on DOWN x OVER neighbouring tiles, or DEEP of them on one, each on its
 * share of the item's k tiles. */
template <int BLOCK_ROWS, int BLOCK_COLUMNS, int BLOCK_K, int DOWN, int OVER = 1, int DEEP = 1>
struct WgmmaSchedule {
    static constexpr int CLUSTER = DOWN * OVER * DEEP;
    WT_REQUIRE(DEEP == 1 || DOWN * OVER == 1, "blocks that share a tile have no neighbours");
    static constexpr u32 LEAST = 4;
    WgmmaShape shape;

    /* Computed where they are needed: kept in registers, they would be spilled. */
    WT_DEVICE int tiles_rows() const
    {
        return (int)((u32)(shape.rows + BLOCK_ROWS * DOWN - 1) / (u32)(BLOCK_ROWS * DOWN));
    }

    WT_DEVICE int tiles_columns() const
    {
        return (int)((u32)(shape.columns + BLOCK_COLUMNS * OVER - 1) / (u32)(BLOCK_COLUMNS * OVER));
    }

    WT_DEVICE int tiles() const { return tiles_rows() * tiles_columns(); }

    WT_DEVICE int k_tiles() const { return (int)((u32)(shape.k + BLOCK_K - 1) / (u32)BLOCK_K); }

    /* Is every item a whole tile? */
    WT_DEVICE bool is_whole() const { return DEEP == 1 && shape.split_k == 1 && !shape.stream_k; }

    /* Clusters lie along x. */
    WT_DEVICE static int rank() { return (int)blockIdx.x % CLUSTER; }

    /* Where this block's tile lies among its cluster's. */
    WT_DEVICE static int rank_down() { return DEEP > 1 ? 0 : rank() % DOWN; }

    WT_DEVICE static int rank_over() { return DEEP > 1 ? 0 : rank() / DOWN; }

    WT_DEVICE static int first_item() { return (int)blockIdx.x / CLUSTER; }

    WT_DEVICE static int item_step() { return (int)gridDim.x / CLUSTER; }

    WT_DEVICE int items() const
    {
        const int n = tiles();
        if (!shape.stream_k)
            return n * shape.split_k;
        return n % item_step() ? n - n % item_step() + 2 * item_step() : n;
    }

    /* Of this block, in its cluster. */
    WT_DEVICE void place(WgmmaItem &it, int tile) const
    {
        int tile_row, tile_column;
        gemm_raster(tile, tiles_rows(), tiles_columns(), shape.raster, tile_row, tile_column);
        it.row0 = (tile_row * DOWN + rank_down()) * BLOCK_ROWS;
        it.column0 = (tile_column * OVER + rank_over()) * BLOCK_COLUMNS;
    }

    WT_DEVICE WgmmaItem item(int index) const
    {
        WgmmaItem it;
        int tile;
        const int n = tiles(), whole = shape.stream_k ? n - n % item_step() : 0;
        if (shape.stream_k && index >= whole) {
            tile = tail_item(it, index - whole, whole);
        } else {
            const u32 k = (u32)k_tiles(), splits = (u32)shape.split_k;
            it.split = index < n ? 0 : index / n;
            tile = index - it.split * n;
            it.splits = shape.split_k;
            it.slot = tile * shape.split_k;
            it.first = splits == 1 ? 0 : (int)(k * (u32)it.split / splits);
            it.steps = (splits == 1 ? (int)k : (int)(k * (u32)(it.split + 1) / splits)) - it.first;
        }
        place(it, tile);
        if (DEEP > 1)
            cut(it);
        return it;
    }

    /* To this block's share; an item that is not empty has DEEP steps at least. */
    WT_DEVICE static void cut(WgmmaItem &it)
    {
        const int from = it.steps * rank() / DEEP, to = it.steps * (rank() + 1) / DEEP;
        it.first += from;
        it.steps = to - from;
    }

    /* Where a run may be cut: no piece has less than LEAST k tiles. Tiles have 2 * LEAST. */
    WT_DEVICE static u32 snap(u32 at, u32 k)
    {
        const u32 behind = at % k;
        return behind < LEAST ? at - behind : k - behind < LEAST ? at + k - behind : at;
    }

    /* Piece `index / step` (0, 1) of the run of block `index % step`; returns its tile. The k tiles
     * of what is left are counted from 0; products stay below 2^32, since tiles left and blocks are
     * a few hundred at most. */
    WT_DEVICE int tail_item(WgmmaItem &it, int index, int whole) const
    {
        const u32 step = (u32)item_step(), k = (u32)k_tiles(), left = (u32)tiles() - (u32)whole;
        const u32 all = left * k, asked = left * (u32)shape.stream_k;
        const u32 most = asked < step ? asked : step,
                  runs = most < all / LEAST ? most : all / LEAST;
        const u32 piece = (u32)index / step, run = (u32)index % step;
        const u32 from = snap(run * all / runs, k), to = snap((run + 1) * all / runs, k);
        const u32 tile = from / k + piece, begin = tile * k, end = begin + k;
        const u32 first = piece ? begin : from, last = piece || to < end ? to : end;
        const bool empty = run >= runs || last <= first;
        /* The last runs to start before LEAST k tiles of the tile are behind, or only they ahead.
         */
        const u32 run_first = ((begin + LEAST) * runs - 1) / all,
                  run_last = ((end - LEAST + 1) * runs - 1) / all;
        it.first = (int)(first - begin);
        it.steps = empty ? 0 : (int)(last - first);
        it.split = (int)(run - run_first);
        it.splits = (int)(run_last - run_first + 1);
        it.slot = (int)(tile + run_first); /* each step of this sum is one slice */
        return empty ? 0 : whole + (int)tile;
    }
};
