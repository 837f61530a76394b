/* SPDX-License-Identifier: MIT */
/* The persistent, warp-specialised loop of a TN matrix product on wgmma (sm_90a): one warpgroup
 * keeps a ring of shared-memory stages filled by bulk tensor copies, the others multiply and store.
 * Must not know scales, bias or output types: a kernel gives an epilogue. "Rows" are what wgmma's
 * 64-high side holds: tokens, or with `swap` (few tokens) output channels. Cooperative: the
 * consumers share a tile. Ping-pong: each has its own, and one stores while the other multiplies.
 * Cluster 2: two blocks with neighbouring row tiles share the column tile, each loading half of it
 * for both. Surprise: every warp hands a stage back by itself, so a stage is free after 4 arrivals
 * from each consumer that reads it. */
#pragma once

#include "kernel_templates/common/gemm_raster.cuh"
#include "kernel_templates/common/wgmma_stage.cuh"

/* What a launch works on. `split_k` slices of K; `raster` tile rows walked together. */
struct WgmmaShape {
    int rows, columns, k, split_k, raster;
    bool rows_are_weights; /* else the columns are; weights are streamed, and loaded before pdl_wait
                            */
};

template <typename Kind, int BLOCK_ROWS, int BLOCK_COLUMNS, int CONSUMERS, bool PINGPONG,
          int STAGES, int CLUSTER, bool BULK = false>
struct WgmmaGemm {
    typedef typename Kind::Acc Acc;
    static constexpr int THREADS = 128 * (CONSUMERS + 1);
    /* One consumer's part of a tile. */
    static constexpr int ROWS = PINGPONG ? BLOCK_ROWS : BLOCK_ROWS / CONSUMERS;
    static constexpr int MI = ROWS / 64, NI = BLOCK_COLUMNS / 8;
    typedef WgmmaStage<Kind, BLOCK_ROWS, ROWS, BLOCK_COLUMNS> Stage;
    static constexpr int BLOCK_K = Stage::K_BYTES / Kind::BYTES;
    static constexpr int ROWS_BYTES = Stage::ROWS_BYTES;
    static constexpr int PANELS = Stage::K_BYTES / 128,
                         COLUMNS_BYTES = BLOCK_COLUMNS * Stage::K_BYTES;
    static constexpr int STAGE_BYTES = ROWS_BYTES + COLUMNS_BYTES;
    static constexpr int READERS = PINGPONG ? 1 : CONSUMERS;
    /* Of the register file: what the loading warpgroup leaves to the others. */
    static constexpr int REGS_LOAD = CONSUMERS == 3 ? 32 : 56,
                         REGS_MATH = CONSUMERS == 3 ? 160 : 224;
    /* Two warpgroups have 255 each anyway, and few accumulators need no more than the launch gives.
     */
    static constexpr bool SHARED_OUT = CONSUMERS > 1 && MI *NI * 4 >= 64;
    static constexpr bool BULK_STORE = BULK;
    /* Of each consumer, two panels of 64 rows x 64 bf16 on their way out. */
    static constexpr int PANEL_BYTES = 64 * 128,
                         STAGING_BYTES = BULK ? CONSUMERS * 2 * PANEL_BYTES : 0;
    /* The metadata of all stages lie behind the last stage. */
    static constexpr int METADATA_AT = STAGES * STAGE_BYTES;
    static constexpr int RING_BYTES =
        METADATA_AT + (STAGES * Stage::METADATA_BYTES + 1023) / 1024 * 1024 + STAGING_BYTES;
    /* Ring, panels, then full and empty barriers, then a flag per consumer. */
    static constexpr int SMEM_BYTES = RING_BYTES + STAGES * 16 + 16;

    WT_REQUIRE(ROWS % 64 == 0, "a consumer works on multiples of 64 rows");
    WT_REQUIRE(BLOCK_COLUMNS / CLUSTER % 8 == 0, "a share of the columns is whole swizzle groups");
    WT_REQUIRE(!PINGPONG || CONSUMERS == 2, "two consumers take turns");

    u32 ring;
    WgmmaShape shape;
    int slot;
    u32 phase;

    WT_DEVICE u32 metadata(int s) const { return ring + METADATA_AT + s * Stage::METADATA_BYTES; }

    WT_DEVICE u32 full(int s) const { return ring + RING_BYTES + s * 8; }

    WT_DEVICE u32 empty(int s) const { return ring + RING_BYTES + STAGES * 8 + s * 8; }

    /* Computed where they are needed: kept in registers, they would be spilled. */
    WT_DEVICE int tiles_rows() const
    {
        return (int)((u32)(shape.rows + BLOCK_ROWS * CLUSTER - 1) / (u32)(BLOCK_ROWS * CLUSTER));
    }

    WT_DEVICE int tiles_columns() const
    {
        return (int)((u32)(shape.columns + BLOCK_COLUMNS - 1) / (u32)BLOCK_COLUMNS);
    }

    WT_DEVICE int k_tiles() const { return (int)((u32)(shape.k + BLOCK_K - 1) / (u32)BLOCK_K); }

    WT_DEVICE int items() const { return tiles_rows() * tiles_columns() * shape.split_k; }

    /* This block's place in its cluster: clusters lie along x. */
    WT_DEVICE static int rank() { return (int)blockIdx.x % CLUSTER; }

    WT_DEVICE void step()
    {
        slot++;
        if (slot == STAGES) {
            slot = 0;
            phase ^= 1;
        }
    }

    /* Past `by` stages that another consumer takes. */
    WT_DEVICE void skip(int by)
    {
        slot += by;
        phase ^= (u32)(slot / STAGES) & 1;
        slot %= STAGES;
    }

    /* One piece of work: a tile (of this block's rank in the cluster) and a slice of K. */
    struct Item {
        int tile, split, row0, column0, first, last;
    };

    WT_DEVICE Item item(int index) const
    {
        Item it;
        const int tiles = tiles_rows() * tiles_columns();
        int tile_row, tile_column;
        it.tile = index % tiles;
        it.split = index / tiles;
        gemm_raster(it.tile, tiles_rows(), tiles_columns(), shape.raster, tile_row, tile_column);
        if (CLUSTER > 1) {
            tile_row = tile_row * CLUSTER + rank();
            it.tile = it.tile * CLUSTER + rank();
        }
        it.row0 = tile_row * BLOCK_ROWS;
        it.column0 = tile_column * BLOCK_COLUMNS;
        it.first = (int)((i64)k_tiles() * it.split / shape.split_k);
        it.last = (int)((i64)k_tiles() * (it.split + 1) / shape.split_k);
        return it;
    }

    WT_DEVICE void start(const WgmmaShape &of, u32 smem)
    {
        shape = of;
        ring = smem;
        slot = 0;
        phase = 0;
        if (threadIdx.x == 0) {
            for (int s = 0; s < STAGES; s++) {
                mbarrier_init(full(s), 1);
                mbarrier_init(empty(s), 4 * READERS * CLUSTER);
            }
            fence_barrier_init();
        }
        if (CLUSTER > 1)
            cluster_sync();
        else
            __syncthreads();
    }

    /* All blocks of a cluster end together: a neighbour may still write or arrive here. */
    WT_DEVICE void finish() const
    {
        if (CLUSTER > 1)
            cluster_sync();
    }

    WT_DEVICE static int first_item() { return (int)blockIdx.x / CLUSTER; }

    WT_DEVICE static int item_step() { return (int)gridDim.x / CLUSTER; }

    WT_DEVICE void load_rows(const WgmmaSource &from, const Item &it, int kt) const
    {
        Stage::load_rows(from, ring + slot * STAGE_BYTES, metadata(slot), kt, shape.k, it.row0,
                         shape.rows, full(slot));
    }

    WT_DEVICE void load_columns(const WgmmaSource &from, const Item &it, int kt) const
    {
        constexpr int SHARE = BLOCK_COLUMNS / CLUSTER;
        const int at = CLUSTER > 1 ? rank() * SHARE : 0;
        const u32 to = ring + slot * STAGE_BYTES + ROWS_BYTES + at * 128;
#pragma unroll
        for (int p = 0; p < PANELS; p++) {
            const int k = kt * BLOCK_K + p * (128 / Kind::BYTES);
            if (CLUSTER > 1)
                tma_load_multicast(to + p * BLOCK_COLUMNS * 128, from.columns, k, it.column0 + at,
                                   full(slot), (1u << CLUSTER) - 1, from.columns_policy);
            else
                tma_load(to + p * BLOCK_COLUMNS * 128, from.columns, k, it.column0, full(slot),
                         from.columns_policy);
        }
    }

    WT_DEVICE void load_half(const WgmmaSource &from, const Item &it, int kt, bool rows) const
    {
        if (rows)
            load_rows(from, it, kt);
        else
            load_columns(from, it, kt);
    }

    /* Fills the ring for the first time. Weights do not depend on the kernel before: they are on
     * their way while that one ends. Returns how many stages. */
    WT_DEVICE int load_first(const WgmmaSource &from, const Item &it)
    {
        const int n = it.last - it.first < STAGES ? it.last - it.first : STAGES;
        for (slot = 0; slot < n; slot++) {
            mbarrier_expect(full(slot), STAGE_BYTES + Stage::METADATA_BYTES);
            load_half(from, it, it.first + slot, shape.rows_are_weights);
        }
        pdl_wait();
        for (slot = 0; slot < n; slot++)
            load_half(from, it, it.first + slot, !shape.rows_are_weights);
        slot = 0;
        skip(n);
        return n;
    }

    /* The loading thread's whole life. `streamed`: each weight is read about once, and must not
     * push the tokens out of L2. */
    WT_DEVICE void load_all(const TensorMap *rows, const TensorMap *columns, const u8 *metadata_at,
                            bool streamed)
    {
        const u64 others_policy = streamed ? l2_evict_last() : l2_evict_normal();
        const u64 weights_policy = streamed ? l2_evict_first() : l2_evict_normal();
        const WgmmaSource from = {rows, columns, metadata_at,
                                  shape.rows_are_weights ? weights_policy : others_policy,
                                  shape.rows_are_weights ? others_policy : weights_policy};
        int done = 0;
        for (int index = first_item(); index < items(); index += item_step()) {
            const Item it = item(index);
            if (index == first_item())
                done = load_first(from, it);
            for (int kt = it.first + done; kt < it.last; kt++) {
                mbarrier_wait(empty(slot), phase ^ 1);
                mbarrier_expect(full(slot), STAGE_BYTES + Stage::METADATA_BYTES);
                load_rows(from, it, kt);
                load_columns(from, it, kt);
                step();
            }
            done = 0;
        }
    }

    WT_DEVICE void release(int s) const
    {
        if (threadIdx.x % 32 == 0) {
            if (CLUSTER == 1)
                mbarrier_arrive(empty(s));
            else
                for (u32 block = 0; block < CLUSTER; block++)
                    mbarrier_arrive_remote(empty(s), block);
        }
    }

    /* Starts the products of the stage in `slot`; FIRST overwrites acc. `words` are in use until
     * they are waited for. */
    template <bool FIRST>
    WT_DEVICE void multiply_stage(Acc (&acc)[MI][NI][4], typename Stage::Words &words, int group)
    {
        const u32 stage = ring + slot * STAGE_BYTES;
        const u32 my_row = PINGPONG ? 0 : (u32)group * ROWS;
        mbarrier_wait(full(slot), phase);
        Stage::load_words(words, metadata(slot), my_row);
        const u64 a = Stage::descriptor(stage + my_row * Stage::ROW_BYTES);
        const u64 b = wgmma_descriptor(stage + ROWS_BYTES);
        wgmma_fence();
        Stage::template multiply<FIRST>(acc, words, a, b);
        wgmma_commit();
    }

    /* The next stage's products are started with words `now`, those with words `before` waited for
     * and their stage given back. */
    WT_DEVICE void multiply_next(Acc (&acc)[MI][NI][4], typename Stage::Words &before,
                                 typename Stage::Words &now, int group)
    {
        const int slot_before = slot;
        step();
        multiply_stage<false>(acc, now, group);
        wgmma_wait<1>();
        Stage::hold(before);
        release(slot_before);
    }

    /* acc = this consumer's part of the item, stages taken from the ring in order; a stage goes
     * back when the next one's products have started. */
    WT_DEVICE void multiply(Acc (&acc)[MI][NI][4], const Item &it, int group)
    {
        typename Stage::Words even, odd;
        multiply_stage<true>(acc, even, group);
        int kt = it.first + 1;
        if constexpr (Stage::IN_TURNS) {
#pragma unroll 1 /* more copies only cost time to compile */
            for (; kt + 1 < it.last; kt += 2) {
                multiply_next(acc, even, odd, group);
                multiply_next(acc, odd, even, group);
            }
            if (kt < it.last) {
                multiply_next(acc, even, odd, group);
                wgmma_wait<0>();
                Stage::hold(odd);
            }
        } else {
#pragma unroll 1
            for (; kt < it.last; kt++)
                multiply_next(acc, even, odd, group);
        }
        wgmma_wait<0>();
        Stage::hold(even);
#pragma unroll
        for (int i = 0; i < MI; i++)
            wgmma_hold<BLOCK_COLUMNS>(acc[i]);
        release(slot);
        step();
    }

    /* As multiply, but the tensor cores' sums, of some 14 bits for e4m3, are added up in f32 after
     * each stage: 128 values of K. */
    WT_DEVICE void multiply_promoted(Acc (&sum)[MI][NI][4], const Item &it, int group)
    {
#pragma unroll
        for (int f = 0; f < MI * NI * 4; f++)
            sum[f / 4 / NI][f / 4 % NI][f % 4] = 0;
#pragma unroll 1
        for (int kt = it.first; kt < it.last; kt++) {
            Acc acc[MI][NI][4];
            typename Stage::Words words;
            multiply_stage<true>(acc, words, group);
            wgmma_wait<0>();
            Stage::hold(words);
#pragma unroll
            for (int i = 0; i < MI; i++)
                wgmma_hold<BLOCK_COLUMNS>(acc[i]);
            release(slot);
            step();
#pragma unroll
            for (int f = 0; f < MI * NI * 4; f++)
                sum[f / 4 / NI][f / 4 % NI][f % 4] += acc[f / 4 / NI][f / 4 % NI][f % 4];
        }
    }

    /* A consumer's whole life: `store(acc, item, group)` for each item of its own. */
    template <bool PROMOTE, typename Store> WT_DEVICE void multiply_all(const Store &store)
    {
        const int group = warpgroup() - 1;
        const u32 turn = 2; /* barriers 2 and 3: the turn of consumer 0 and 1 to multiply */
        int count = 0;
        pdl_wait(); /* stores may overwrite what the kernel before still reads */
        for (int index = first_item(); index < items(); index += item_step(), count++) {
            const Item it = item(index);
            if (PINGPONG && count % 2 != group) {
                skip(it.last - it.first);
                continue;
            }
            Acc acc[MI][NI][4];
            if (PINGPONG && count > 0)
                named_barrier_sync(turn + group, 256);
            if (PROMOTE)
                multiply_promoted(acc, it, group);
            else
                multiply(acc, it, group);
            if (PINGPONG && index + item_step() < items())
                named_barrier_arrive(turn + (group ^ 1), 256);
            store(acc, it, group);
        }
    }
};

/* The life of every thread of a kernel. `store` as for multiply_all; a_map over the tokens, b_map
 * over the weights (`metadata`: of sparse ones); PROMOTE as multiply_promoted. */
template <typename Gemm, bool PROMOTE, typename Store>
WT_DEVICE void wgmma_gemm_run(const WgmmaShape &shape, u32 smem, const TensorMap *a_map,
                              const TensorMap *b_map, bool streamed, const Store &store,
                              const u8 *metadata = nullptr)
{
    Gemm gemm;
    if (threadIdx.x == 0) {
        tma_prefetch_map(a_map);
        tma_prefetch_map(b_map);
    }
    gemm.start(shape, smem);
    pdl_launch_dependents();
    if (warpgroup() == 0) {
        if (Gemm::SHARED_OUT)
            registers_give_back<Gemm::REGS_LOAD>();
        if (warp_uniform() == 0 && elect_one())
            gemm.load_all(shape.rows_are_weights ? b_map : a_map,
                          shape.rows_are_weights ? a_map : b_map, metadata, streamed);
    } else {
        if (Gemm::SHARED_OUT)
            registers_take<Gemm::REGS_MATH>();
        gemm.template multiply_all<PROMOTE>(store);
        if (Gemm::BULK_STORE && threadIdx.x % 128 == 0)
            bulk_wait_all();
    }
    gemm.finish();
}
