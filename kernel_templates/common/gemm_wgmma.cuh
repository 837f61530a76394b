/* SPDX-License-Identifier: MIT */
/* The persistent, warp-specialised loop of a TN matrix product on wgmma (sm_90a): one warpgroup
 * keeps a ring of shared-memory stages filled by bulk tensor copies, the others multiply and store.
 * Must not know scales, bias or output types: those are the epilogue's. "Rows" are what wgmma's
 * 64-high side holds: tokens, or with `swap` (few tokens) output channels. Cooperative: the
 * consumers share a tile. Ping-pong: each has its own, and one stores while the other multiplies.
 * Cluster 2: two blocks with neighbouring row tiles share the column tile, or with ACROSS two with
 * neighbouring column tiles the row tile, each loading half of it for both; or both work on one
 * tile, each on half of its K, and the second's sums go to the first's shared memory. Surprise:
 * every warp hands a stage back by itself, so a stage is free after 4 arrivals from each consumer
 * that reads it. */
#pragma once

#include "kernel_templates/common/wgmma_epilogue.cuh"
#include "kernel_templates/common/wgmma_schedule.cuh"
#include "kernel_templates/common/wgmma_stage.cuh"

/* What the blocks of a cluster have in common: the tile of columns, of rows, or both. */
enum { SHARE_COLUMNS, SHARE_ROWS, SHARE_TILE };

template <typename Kind, int BLOCK_ROWS, int BLOCK_COLUMNS, int CONSUMERS, bool PINGPONG,
          int CLUSTER, int ACROSS = SHARE_COLUMNS, bool BULK = false>
struct WgmmaGemm {
    typedef typename Kind::Acc Acc;
    typedef WgmmaItem Item;
    static constexpr int THREADS = 128 * (CONSUMERS + 1);
    /* One consumer's part of a tile. */
    static constexpr int ROWS = PINGPONG ? BLOCK_ROWS : BLOCK_ROWS / CONSUMERS;
    static constexpr int MI = ROWS / 64, NI = BLOCK_COLUMNS / 8;
    typedef WgmmaStage<Kind, BLOCK_ROWS, ROWS, BLOCK_COLUMNS> Stage;
    static constexpr int BLOCK_K = Stage::K_BYTES / Kind::BYTES;
    static constexpr int DOWN = ACROSS == SHARE_COLUMNS ? CLUSTER : 1,
                         OVER = ACROSS == SHARE_ROWS ? CLUSTER : 1,
                         DEEP = ACROSS == SHARE_TILE ? CLUSTER : 1;
    typedef WgmmaSchedule<BLOCK_ROWS, BLOCK_COLUMNS, BLOCK_K, DOWN, OVER, DEEP> Schedule;
    static constexpr int ROWS_BYTES = Stage::ROWS_BYTES;
    static constexpr int PANELS = Stage::K_BYTES / 128,
                         COLUMNS_BYTES = BLOCK_COLUMNS * Stage::K_BYTES;
    static constexpr int STAGE_BYTES = ROWS_BYTES + COLUMNS_BYTES;
    static constexpr int READERS = PINGPONG ? 1 : CONSUMERS;
    /* Of the register file: what the loading warpgroup leaves to the others. */
    static constexpr int REGS_LOAD = 56, REGS_MATH = CONSUMERS == 3 ? 152 : 224;
    /* Two warpgroups have 255 each anyway, and few accumulators need no more than the launch gives.
     */
    static constexpr bool SHARED_OUT = CONSUMERS > 1 && MI *NI * 4 >= 64;
    static constexpr bool BULK_STORE = BULK;
    /* Large tiles of two or three consumers leave no registers for the sum over slices of K. */
    static constexpr bool SUMS = CONSUMERS == 1 || MI * NI * 4 <= 128;
    static constexpr int BLOCKS = CLUSTER;
    /* Blocks that multiply what one of them loads. */
    static constexpr int SHARERS = CLUSTER / DEEP;
    static constexpr bool TURNS = PINGPONG;
    /* Of each consumer, two panels of 64 rows x 64 bf16 on their way out. */
    static constexpr int PANEL_BYTES = 64 * 128,
                         STAGING_BYTES = BULK ? CONSUMERS * 2 * PANEL_BYTES : 0;
    /* Of each consumer, another block's sums of its tile. */
    static constexpr int SUM_BYTES = ROWS * BLOCK_COLUMNS * 4,
                         SUMS_BYTES = DEEP > 1 ? CONSUMERS * SUM_BYTES : 0;
    /* Shared memory: a full and an empty barrier for each stage, a flag and a WgmmaMate's barriers
     * for each consumer, panels, another block's sums, the stages, the metadata of all of them. How
     * many stages is the launch's to say: a kernel is compiled once for all of them. */
    static constexpr int STAGES_MOST = 16, FLAGS_AT = STAGES_MOST * 16, MATES_AT = FLAGS_AT + 16,
                         PANELS_AT = 1024, SUMS_AT = PANELS_AT + STAGING_BYTES,
                         RING_AT = SUMS_AT + SUMS_BYTES;

    WT_REQUIRE(ROWS % 64 == 0, "a consumer works on multiples of 64 rows");
    WT_REQUIRE(BLOCK_COLUMNS / DOWN % 8 == 0, "a share of the columns is whole swizzle groups");
    WT_REQUIRE(OVER == 1 || Stage::SHARES_ROWS, "each block loads its sparse rows itself");
    WT_REQUIRE(!PINGPONG || CONSUMERS == 2, "two consumers take turns");
    WT_REQUIRE(DEEP == 1 || (DEEP == 2 && SUMS), "two blocks share a tile that can be summed");

    u32 shared;
    Schedule schedule;
    int stages, slot;
    u32 phase;

    WT_DEVICE u32 full(int s) const { return shared + s * 16; }

    WT_DEVICE u32 empty(int s) const { return shared + s * 16 + 8; }

    WT_DEVICE u32 stage(int s) const { return shared + RING_AT + s * STAGE_BYTES; }

    WT_DEVICE u32 metadata(int s) const { return stage(stages) + s * Stage::METADATA_BYTES; }

    WT_DEVICE void step()
    {
        slot++;
        if (slot == stages) {
            slot = 0;
            phase ^= 1;
        }
    }

    /* So many stages on: whole rounds of the ring, of which only whether their number is odd
     * counts, and the rest. */
    struct Way {
        u32 odd;
        int rest;
    };

    WT_DEVICE Way way(int by) const
    {
        const u32 rounds = small_quotient((u32)by, (u32)stages);
        return {rounds & 1, by - (int)rounds * stages};
    }

    /* Past stages that another consumer takes. */
    WT_DEVICE void skip(const Way &by)
    {
        slot += by.rest;
        phase ^= by.odd;
        if (slot >= stages) {
            slot -= stages;
            phase ^= 1;
        }
    }

    /* At addresses that the compiler knows, and eight at least, used or not: a loop would fence
     * before each. */
    template <int FROM, int TO> WT_DEVICE void init_barriers() const
    {
#pragma unroll
        for (int s = FROM; s < TO; s++) {
            mbarrier_init(full(s), 1);
            mbarrier_init(empty(s), 4 * READERS * SHARERS);
        }
    }

    WT_DEVICE void start(const WgmmaShape &of, int n_stages, u32 smem)
    {
        schedule.shape = of;
        stages = n_stages;
        shared = smem;
        slot = 0;
        phase = 0;
        if (threadIdx.x == 0) {
            init_barriers<0, 8>();
            if (stages > 8)
                init_barriers<8, STAGES_MOST>();
            if (DEEP > 1)
                for (int c = 0; c < CONSUMERS; c++)
                    WgmmaMate::init(shared + MATES_AT + c * 16);
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

    WT_DEVICE void load_rows(const WgmmaSource &from, const Item &it, int kt) const
    {
        if constexpr (OVER > 1) {
            Stage::load_rows_share(from, stage(slot), kt, it.row0,
                                   Schedule::rank_over() * (BLOCK_ROWS / OVER), full(slot),
                                   (1u << OVER) - 1);
        } else
            Stage::load_rows(from, stage(slot), metadata(slot), kt, schedule.shape.k, it.row0,
                             schedule.shape.rows, full(slot));
    }

    WT_DEVICE void load_columns(const WgmmaSource &from, const Item &it, int kt) const
    {
        constexpr int SHARE = BLOCK_COLUMNS / DOWN;
        const int at = DOWN > 1 ? Schedule::rank_down() * SHARE : 0;
        const u32 to = stage(slot) + ROWS_BYTES + at * 128;
#pragma unroll
        for (int p = 0; p < PANELS; p++) {
            const int k = kt * BLOCK_K + p * (128 / Kind::BYTES);
            if (DOWN > 1)
                tma_load_multicast(to + p * BLOCK_COLUMNS * 128, from.columns, k, it.column0 + at,
                                   full(slot), (1u << DOWN) - 1, from.columns_policy);
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
        const int n = it.steps < stages ? it.steps : stages;
#pragma unroll 1
        for (slot = 0; slot < n; slot++) {
            mbarrier_expect(full(slot), STAGE_BYTES + Stage::METADATA_BYTES);
            load_half(from, it, it.first + slot, schedule.shape.rows_are_weights);
        }
        pdl_wait();
#pragma unroll 1
        for (slot = 0; slot < n; slot++)
            load_half(from, it, it.first + slot, !schedule.shape.rows_are_weights);
        slot = n == stages ? 0 : n;
        phase = n == stages;
        return n;
    }

    /* The loading thread's whole life. `keep`: WgmmaLaunch's. */
    WT_DEVICE void load_all(const TensorMap *rows, const TensorMap *columns, const u8 *metadata_at,
                            int keep)
    {
        const u64 others_policy = keep & 1 ? l2_evict_last() : l2_evict_first();
        const u64 weights_policy = keep & 2 ? l2_evict_last() : l2_evict_first();
        const WgmmaSource from = {rows, columns, metadata_at,
                                  schedule.shape.rows_are_weights ? weights_policy : others_policy,
                                  schedule.shape.rows_are_weights ? others_policy : weights_policy};
        int done = 0;
        for (int index = Schedule::first_item(); index < schedule.items();
             index += Schedule::item_step()) {
            const Item it = schedule.item(index);
            if (index == Schedule::first_item())
                done = load_first(from, it);
#pragma unroll 1
            for (int kt = it.first + done; kt < it.first + it.steps; kt++) {
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
            if (SHARERS == 1)
                mbarrier_arrive(empty(s));
            else
                for (u32 block = 0; block < SHARERS; block++)
                    mbarrier_arrive_remote(empty(s), block);
        }
    }

    /* Starts the products of the stage in `slot`; they overwrite acc unless `accumulate`. `words`
     * are in use until they are waited for. */
    WT_DEVICE void multiply_stage(Acc (&acc)[MI][NI][4], typename Stage::Words &words,
                                  bool accumulate, int group)
    {
        const u32 rows = stage(slot), my_row = PINGPONG ? 0 : (u32)group * ROWS;
        mbarrier_wait(full(slot), phase);
        Stage::load_words(words, metadata(slot), my_row);
        const u64 a = Stage::descriptor(rows + my_row * Stage::ROW_BYTES);
        const u64 b = wgmma_descriptor(rows + ROWS_BYTES);
        wgmma_fence();
        Stage::multiply(acc, words, a, b, accumulate);
        wgmma_commit();
    }

    /* The next stage's products are started with words `now`, those with words `before` waited for
     * and their stage given back. */
    WT_DEVICE void multiply_next(Acc (&acc)[MI][NI][4], typename Stage::Words &before,
                                 typename Stage::Words &now, int group)
    {
        const int slot_before = slot;
        step();
        multiply_stage(acc, now, true, group);
        wgmma_wait<1>();
        Stage::hold(before);
        release(slot_before);
    }

    WT_DEVICE static void hold(Acc (&acc)[MI][NI][4])
    {
#pragma unroll
        for (int i = 0; i < MI; i++)
            wgmma_hold<BLOCK_COLUMNS>(acc[i]);
    }

    /* acc = this consumer's part of the item, stages taken from the ring in order; a stage goes
     * back when the next one's products have started. `begun()` is called when the first stage's
     * products are under way, `ending()` when the last one's are. */
    template <typename Begun, typename Ending>
    WT_DEVICE void multiply(Acc (&acc)[MI][NI][4], const Item &it, int group, const Begun &begun,
                            const Ending &ending)
    {
        typename Stage::Words even, odd;
        multiply_stage(acc, even, false, group);
        begun();
        int left = it.steps - 1;
        if constexpr (Stage::IN_TURNS) {
#pragma unroll 1 /* more copies only cost time to compile */
            for (; left > 1; left -= 2) {
                multiply_next(acc, even, odd, group);
                multiply_next(acc, odd, even, group);
            }
            if (left > 0)
                multiply_next(acc, even, odd, group);
            ending();
            wgmma_wait<0>();
            Stage::hold(odd);
        } else {
#pragma unroll 1
            for (; left > 0; left--)
                multiply_next(acc, even, odd, group);
            ending();
            wgmma_wait<0>();
        }
        Stage::hold(even);
        hold(acc);
        release(slot);
        step();
    }

    /* As multiply, but the tensor cores' sums, of some 14 bits for e4m3, are added up in f32 after
     * each stage: 128 values of K. */
    template <typename Begun, typename Ending>
    WT_DEVICE void multiply_promoted(Acc (&sum)[MI][NI][4], const Item &it, int group,
                                     const Begun &begun, const Ending &ending)
    {
#pragma unroll
        for (int f = 0; f < MI * NI * 4; f++)
            sum[f / 4 / NI][f / 4 % NI][f % 4] = 0;
        begun();
#pragma unroll 1
        for (int left = it.steps; left > 0; left--) {
            Acc acc[MI][NI][4];
            typename Stage::Words words;
            multiply_stage(acc, words, false, group);
            if (left == 1)
                ending();
            wgmma_wait<0>();
            Stage::hold(words);
            hold(acc);
            release(slot);
            step();
#pragma unroll
            for (int f = 0; f < MI * NI * 4; f++)
                sum[f / 4 / NI][f / 4 % NI][f % 4] += acc[f / 4 / NI][f / 4 % NI][f % 4];
        }
    }

    template <bool PROMOTE, typename Begun, typename Ending>
    WT_DEVICE void multiply_item(Acc (&acc)[MI][NI][4], const Item &it, int group,
                                 const Begun &begun, const Ending &ending)
    {
        if (PROMOTE)
            multiply_promoted(acc, it, group, begun, ending);
        else
            multiply(acc, it, group, begun, ending);
    }

    /* A consumer's whole life: `store(acc, item, ahead, group)` for each item, `ahead` filled by
     * store.prepare before. The next item, a matter of integer divisions, is found while the tensor
     * cores work. */
    template <bool PROMOTE, typename Store> WT_DEVICE void multiply_all(const Store &store)
    {
        const int group = warpgroup() - 1;
        int index = Schedule::first_item();
        Item it = schedule.item(index);
        pdl_wait(); /* stores may overwrite what the kernel before still reads */
        while (index < schedule.items()) {
            Acc acc[MI][NI][4];
            Item next;
            typename Store::Ahead ahead;
            index += Schedule::item_step();
            if (it.steps > 0) {
                store.prepare(ahead, it, group);
                multiply_item<PROMOTE>(
                    acc, it, group, [&] { next = schedule.item(index); }, [] {});
                store(acc, it, ahead, group);
            } else
                next = schedule.item(index);
            it = next;
        }
    }

    /* The same where the consumers take turns, each with items of its own. The turn is handed on
     * when the last products have started, so that the tensor cores go over from one consumer's to
     * the other's without a pause. */
    template <bool PROMOTE, typename Store> WT_DEVICE void multiply_turns(const Store &store)
    {
        const int group = warpgroup() - 1;
        const u32 turn = 2; /* barriers 2 and 3: the turn of consumer 0 and 1 to multiply */
        const Way tile = way(schedule.k_tiles());
        int count = 0;
        pdl_wait();
        for (int index = Schedule::first_item(); index < schedule.items();
             index += Schedule::item_step(), count++) {
            const bool mine = count % 2 == group;
            if (!mine && schedule.is_whole()) { /* the tensor cores pay for every instruction */
                skip(tile);
                continue;
            }
            const Item it = schedule.item(index);
            if (!mine) {
                skip(way(it.steps));
                continue;
            }
            const bool more = index + Schedule::item_step() < schedule.items();
            const auto hand_on = [&] {
                if (more)
                    named_barrier_arrive(turn + (group ^ 1), 256);
            };
            Acc acc[MI][NI][4];
            typename Store::Ahead ahead;
            store.prepare(ahead, it, group);
            if (count > 0)
                named_barrier_sync(turn + group, 256);
            if (it.steps > 0) {
                multiply_item<PROMOTE>(
                    acc, it, group, [] {}, hand_on);
                store(acc, it, ahead, group);
            } else
                hand_on();
        }
    }
};

/* What every kernel of the family is given; a_map is over the tokens, b_map over the weights
 * (`metadata`: of sparse ones), out_map over out. `partials`, `counters`: WgmmaStore's. `keep`:
 * what L2 lets go last: 1 the tokens (each weight is read about once), 2 the weights, 3 both alike.
 */
struct WgmmaLaunch {
    const TensorMap *a_map, *b_map, *out_map;
    const u8 *metadata;
    bf16_t *out;
    i32 *out32;
    u32 *partials, *counters;
    int m, n, k, split_k, stream_k, raster, stages, keep;
};

/* The life of every thread of a kernel. SWAP: the tile's rows are channels; HOW, op: WgmmaStore's;
 * PROMOTE: as multiply_promoted. */
template <typename Gemm, bool SWAP, int HOW, bool PROMOTE, typename Op>
WT_DEVICE void wgmma_gemm_run(const WgmmaLaunch &of, const Op &op, u32 smem)
{
    Gemm gemm;
    const WgmmaShape shape = {SWAP ? of.n : of.m, SWAP ? of.m : of.n, of.k, of.split_k,
                              of.stream_k,        of.raster,          SWAP};
    if (threadIdx.x == 0) {
        tma_prefetch_map(of.a_map);
        tma_prefetch_map(of.b_map);
    }
    gemm.start(shape, of.stages, smem);
    pdl_launch_dependents();
    if (warpgroup() == 0) {
        if (Gemm::SHARED_OUT)
            registers_give_back<Gemm::REGS_LOAD>();
        if (warp_uniform() == 0 && elect_one())
            gemm.load_all(SWAP ? of.b_map : of.a_map, SWAP ? of.a_map : of.b_map, of.metadata,
                          of.keep);
    } else {
        const WgmmaStore<Gemm, SWAP, HOW, Op> store = {
            op, of.out, of.out32, of.partials, of.counters, of.m, of.n, smem, of.out_map, 0, 0};
        if (Gemm::SHARED_OUT)
            registers_take<Gemm::REGS_MATH>();
        if constexpr (Gemm::TURNS)
            gemm.template multiply_turns<PROMOTE>(store);
        else
            gemm.template multiply_all<PROMOTE>(store);
        if (Gemm::BULK_STORE && threadIdx.x % 32 == 0)
            bulk_wait_all();
    }
    gemm.finish();
}
