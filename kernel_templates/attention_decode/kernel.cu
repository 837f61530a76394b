/* SPDX-License-Identifier: MIT */
/* Attention of one new token per sequence: the query heads of one K head are rows of an mma tile, the context is split
 * over blocks, then over warps, and the last block of a head to finish combines. Must not know the longest context.
 * Surprise: each warp has a K and V ring of its own, so the main loop has no block barrier; splits are of the length
 * found in ctx_len, so that one captured launch serves a growing context (some splits may then be empty). */
#include "kernel_templates/common/attention.cuh"

namespace {

constexpr int HEAD_DIM = WT_HEAD_DIM, KV_HEADS = WT_KV_HEADS, BLOCK_KV = WT_BLOCK_KV, WARPS = WT_WARPS;
constexpr int STAGES = WT_STAGES, THREADS = WARPS * 32, TILE_BYTES = BLOCK_KV * HEAD_DIM * 2;
constexpr int RING_BYTES = STAGES * 2 * TILE_BYTES, ROWS_MAX = 16;
constexpr int O_BYTES = ROWS_MAX * HEAD_DIM * 4; /* a warp's O, put into its own ring when that is done */
constexpr int STATE_BYTES = ROWS_MAX * 2 * 4;    /* then maximum and sum of each row */

WT_REQUIRE(STAGES >= 2, "the ring needs two stages");
WT_REQUIRE(O_BYTES + STATE_BYTES + 4 <= RING_BYTES, "a warp's result must fit in its ring");

using Warp = AttentionWarp<HEAD_DIM, 1, BLOCK_KV>;

/* Where a group of 8 columns of row `row` lies in a row of O: four rows that are stored at once meet four bank groups. */
WT_DEVICE int o_column(int row, int column8)
{
    return (column8 ^ (row & 3)) * 8;
}

/* exp2 of the scaled distance to the common maximum; what saw no position (-inf) weighs nothing. */
WT_DEVICE float weight_of(float maximum, float common)
{
    return maximum == attention_minus_infinity()
               ? 0.0f
               : ex2((maximum - common) * attention_scale_log2<HEAD_DIM>());
}

/* The warp's own tiles are first, first + WARPS, .. below end; positions from `limit` on do not exist. */
WT_DEVICE void stream(Warp &warp, const bf16_t *q, int rows, const bf16_t *k, const bf16_t *v, int first, int end,
                      int limit, u32 ring)
{
    const int lane = threadIdx.x & 31;
    auto load = [&](int stage, int tile) {
        const u32 at = ring + (u32)(stage * 2 * TILE_BYTES);
        attention_copy_rows<HEAD_DIM, BLOCK_KV, 32>(at, k, tile * BLOCK_KV, limit, lane);
        attention_copy_rows<HEAD_DIM, BLOCK_KV, 32>(at + TILE_BYTES, v, tile * BLOCK_KV, limit, lane);
    };
#pragma unroll
    for (int stage = 0; stage < STAGES - 1; stage++) {
        if (first + stage * WARPS < end)
            load(stage, first + stage * WARPS);
        cp_async_commit();
    }
    AttentionQRegisters<HEAD_DIM, 1> query;
    query.load(q, HEAD_DIM, rows);
    int stage = 0, fill = STAGES - 1;
    for (int tile = first; tile < end; tile += WARPS) {
        cp_async_wait<STAGES - 2>();
        __syncwarp();
        if (tile + (STAGES - 1) * WARPS < end)
            load(fill, tile + (STAGES - 1) * WARPS);
        cp_async_commit();
        const u32 k_tile = ring + (u32)(stage * 2 * TILE_BYTES);
        const int left = limit - tile * BLOCK_KV;
        warp.step(query, k_tile, k_tile + TILE_BYTES, [&](float(&s)[1][BLOCK_KV / 8][4]) {
            if (left < BLOCK_KV)
#pragma unroll
                for (int j = 0; j < BLOCK_KV / 8; j++)
#pragma unroll
                    for (int e = 0; e < 4; e++)
                        if (j * 8 + lane % 4 * 2 + e % 2 >= left)
                            s[0][j][e] = attention_minus_infinity();
        });
        stage = stage + 1 == STAGES ? 0 : stage + 1;
        fill = fill + 1 == STAGES ? 0 : fill + 1;
    }
    warp.finish();
}

/* The warp's O, maxima and sums into its own ring, which nobody reads any more. */
WT_DEVICE void publish(const Warp &warp, int rows, unsigned char *ring)
{
    const int lane = threadIdx.x & 31;
    float *o = reinterpret_cast<float *>(ring), *state = reinterpret_cast<float *>(ring + O_BYTES);
    __syncwarp();
#pragma unroll
    for (int half = 0; half < 2; half++) {
        const int row = lane / 4 + half * 8;
        if (row < rows) {
#pragma unroll
            for (int j = 0; j < HEAD_DIM / 8; j++)
                *reinterpret_cast<float2 *>(o + row * HEAD_DIM + o_column(row, j) + lane % 4 * 2) =
                    make_float2(warp.o[0][j][half * 2], warp.o[0][j][half * 2 + 1]);
            if (lane % 4 == 0) {
                state[row * 2] = warp.maximum[0][half];
                state[row * 2 + 1] = warp.sum[0][half];
            }
        }
    }
}

/* Four columns of the block's O for one row, not yet divided; and the row's maximum and sum over the warps. */
WT_DEVICE float4 combine_warps(const unsigned char *rings, int row, int column, float &maximum, float &sum)
{
    maximum = attention_minus_infinity();
#pragma unroll
    for (int w = 0; w < WARPS; w++)
        maximum = fmaxf(maximum, reinterpret_cast<const float *>(rings + w * RING_BYTES + O_BYTES)[row * 2]);
    sum = 0.0f;
    float4 total = make_float4(0.0f, 0.0f, 0.0f, 0.0f);
#pragma unroll
    for (int w = 0; w < WARPS; w++) {
        const float *o = reinterpret_cast<const float *>(rings + w * RING_BYTES);
        const float *state = reinterpret_cast<const float *>(rings + w * RING_BYTES + O_BYTES);
        const float weight = weight_of(state[row * 2], maximum);
        const float4 part =
            *reinterpret_cast<const float4 *>(o + row * HEAD_DIM + o_column(row, column / 8) + column % 8);
        sum += weight * state[row * 2 + 1];
        total.x += weight * part.x, total.y += weight * part.y;
        total.z += weight * part.z, total.w += weight * part.w;
    }
    return total;
}

/* A warp per row: lane s weighs split s, then all lanes walk over the columns. At most 32 splits. */
WT_DEVICE void combine_splits(const float *part_o, const float *part_state, bf16_t *out, int rows, int splits)
{
    const int lane = threadIdx.x & 31;
    for (int row = threadIdx.x / 32; row < rows; row += WARPS) {
        const float *state = part_state + ((size_t)row * splits + (lane < splits ? lane : 0)) * 2;
        const float maximum = lane < splits ? state[0] : attention_minus_infinity();
        float weight = weight_of(maximum, warp_max(maximum));
        const float sum = warp_sum(lane < splits ? weight * state[1] : 0.0f);
        weight *= sum > 0.0f ? 1.0f / sum : 0.0f;
        float total[HEAD_DIM / 32] = {};
#pragma unroll 8
        for (int split = 0; split < splits; split++) {
            const float *o = part_o + ((size_t)row * splits + split) * HEAD_DIM;
            const float w = __shfl_sync(0xffffffffu, weight, split);
#pragma unroll
            for (int e = 0; e < HEAD_DIM / 32; e++)
                total[e] += w * o[e * 32 + lane];
        }
#pragma unroll
        for (int e = 0; e < HEAD_DIM / 32; e++)
            out[(size_t)row * HEAD_DIM + e * 32 + lane] = float_to_bf16(total[e]);
    }
}

} // namespace

/* Grid: splits, K heads times 16-row tiles of a group, sequences. part_o f32[m][heads][splits][head_dim] and
 * part_state f32[m][heads][splits][2] are unused with one split; counters u32[m][grid.y], zero before and after. */
extern "C" __global__ void __launch_bounds__(THREADS)
    attention_decode(const bf16_t *q, const bf16_t *k_cache, const bf16_t *v_cache, const int *ctx_len, bf16_t *out,
                     float *part_o, float *part_state, u32 *counters, int heads, int ctx_max)
{
    WT_DYNAMIC_SMEM(smem);
    pdl_wait();
    pdl_launch_dependents();
    const int split = blockIdx.x, splits = gridDim.x, seq = blockIdx.z;
    const int group = heads / KV_HEADS, row_tiles = wt_ceil_div(group, ROWS_MAX);
    const int kv_head = (int)blockIdx.y / row_tiles, first_row = (int)blockIdx.y % row_tiles * ROWS_MAX;
    const int rows = wt_min(group - first_row, ROWS_MAX);
    const size_t head = (size_t)seq * heads + kv_head * group + first_row;
    const size_t cache = ((size_t)seq * KV_HEADS + kv_head) * ctx_max * HEAD_DIM;

    const int length = wt_min(ctx_len[seq], ctx_max), tiles = wt_ceil_div(length, BLOCK_KV);
    const int first = (int)((i64)tiles * split / splits), end = (int)((i64)tiles * (split + 1) / splits);
    const int warp_index = threadIdx.x / 32;
    Warp warp;
    warp.init();
    stream(warp, q + head * HEAD_DIM, rows, k_cache + cache, v_cache + cache, first + warp_index, end, length,
           smem_u32(smem) + (u32)(warp_index * RING_BYTES));
    publish(warp, rows, smem + warp_index * RING_BYTES);
    __syncthreads();

    for (int at = threadIdx.x; at < rows * (HEAD_DIM / 4); at += THREADS) {
        const int row = at / (HEAD_DIM / 4), column = at % (HEAD_DIM / 4) * 4;
        float maximum, sum;
        const float4 o = combine_warps(smem, row, column, maximum, sum);
        if (splits == 1) {
            const float inverse = sum > 0.0f ? 1.0f / sum : 0.0f;
            *reinterpret_cast<uint2 *>(out + (head + row) * HEAD_DIM + column) =
                make_uint2(pack_bf16(o.x * inverse, o.y * inverse), pack_bf16(o.z * inverse, o.w * inverse));
            continue;
        }
        const size_t part = (head + row) * splits + split;
        *reinterpret_cast<float4 *>(part_o + part * HEAD_DIM + column) = o;
        if (column == 0)
            *reinterpret_cast<float2 *>(part_state + part * 2) = make_float2(maximum, sum);
    }
    if (splits == 1)
        return;
    u32 *flag = reinterpret_cast<u32 *>(smem + O_BYTES + STATE_BYTES);
    if (last_block_done(counters + (size_t)seq * gridDim.y + blockIdx.y, (u32)splits, flag))
        combine_splits(part_o + head * splits * HEAD_DIM, part_state + head * splits * 2, out + head * HEAD_DIM, rows,
                       splits);
}
