/* SPDX-License-Identifier: MIT */
/* Causal attention over whole prompts with grouped K and V heads: a block computes WT_BLOCK_Q rows of one head of one
 * sequence, its warps 16 or 32 rows each, over a ring of K and V tiles. Must not know who filled the caches.
 * Surprise: tiles go from position 0 up, so every row has a finite maximum after the first; the diagonal comes last. */
#include "kernel_templates/common/attention.cuh"

namespace {

constexpr int HEAD_DIM = WT_HEAD_DIM, BLOCK_Q = WT_BLOCK_Q, BLOCK_KV = WT_BLOCK_KV, WARPS = WT_WARPS;
constexpr int STAGES = WT_STAGES, THREADS = WARPS * 32, ROW_BYTES = HEAD_DIM * 2;
constexpr int WARP_ROWS = BLOCK_Q / WARPS, M_TILES = WARP_ROWS / 16, TILE_BYTES = BLOCK_KV * ROW_BYTES;
constexpr bool Q_IN_REGISTERS = WT_Q_REGS != 0;
constexpr int Q_BYTES = Q_IN_REGISTERS ? 0 : BLOCK_Q * ROW_BYTES;

WT_REQUIRE(WARP_ROWS >= 16 && BLOCK_Q % (WARPS * 16) == 0, "a warp needs a multiple of 16 rows");
WT_REQUIRE(STAGES >= 2, "the ring needs two stages");

using Warp = AttentionWarp<HEAD_DIM, M_TILES, BLOCK_KV>;

/* The rows of one block: `q` and `out` point to the first, `stride` elements apart. */
struct Tile {
    const bf16_t *q, *k, *v;
    bf16_t *out;
    size_t stride;
    int first_row, rows; /* position of the first row in the sequence; rows that exist, at most BLOCK_Q */
    int positions;       /* length of the sequence: K and V rows from here on do not exist */
};

WT_DEVICE void load_tile(const Tile &tile, u32 ring, int stage, int block)
{
    const u32 at = ring + (u32)(stage * 2 * TILE_BYTES);
    attention_copy_rows<HEAD_DIM, BLOCK_KV, THREADS>(at, tile.k, block * BLOCK_KV, tile.positions, threadIdx.x);
    attention_copy_rows<HEAD_DIM, BLOCK_KV, THREADS>(at + TILE_BYTES, tile.v, block * BLOCK_KV, tile.positions,
                                                     threadIdx.x);
}

WT_DEVICE void load_q(const Tile &tile, u32 to)
{
    constexpr int CHUNKS = HEAD_DIM / 8;
#pragma unroll
    for (int i = 0; i < wt_ceil_div(BLOCK_Q * CHUNKS, THREADS); i++) {
        const int at = threadIdx.x + i * THREADS, row = at / CHUNKS, chunk = at % CHUNKS;
        const bool valid = row < tile.rows;
        cp_async16_zfill(to + swizzle_offset<ROW_BYTES>(row, chunk),
                         tile.q + (size_t)(valid ? row : 0) * tile.stride + chunk * 8, valid);
    }
}

/* Scores of positions after a row's own become -inf. `first_row`: of the warp, from `first_position` of the tile. */
WT_DEVICE void mask_future(float (&s)[M_TILES][BLOCK_KV / 8][4], int first_row, int first_position)
{
    const int lane = threadIdx.x & 31;
    const int ahead = first_position + lane % 4 * 2 - (first_row + lane / 4);
#pragma unroll
    for (int i = 0; i < M_TILES; i++)
#pragma unroll
        for (int j = 0; j < BLOCK_KV / 8; j++)
#pragma unroll
            for (int e = 0; e < 4; e++)
                if (ahead + j * 8 + e % 2 > i * 16 + e / 2 * 8)
                    s[i][j][e] = attention_minus_infinity();
}

template <class Q> WT_DEVICE void attend(Warp &warp, const Q &q, const Tile &tile, u32 ring)
{
    const int warp_first = tile.first_row + (int)(threadIdx.x / 32) * WARP_ROWS;
    const int warp_last = warp_first + WARP_ROWS - 1;
    const int blocks = wt_ceil_div(tile.first_row + tile.rows, BLOCK_KV);
    int stage = 0, fill = STAGES - 1;
    for (int block = 0; block < blocks; block++) {
        cp_async_wait<STAGES - 2>();
        __syncthreads();
        if (block + STAGES - 1 < blocks)
            load_tile(tile, ring, fill, block + STAGES - 1);
        cp_async_commit();
        const int first = block * BLOCK_KV;
        const u32 k_tile = ring + (u32)(stage * 2 * TILE_BYTES);
        if (first <= warp_last)
            warp.step(q, k_tile, k_tile + TILE_BYTES, [&](float(&s)[M_TILES][BLOCK_KV / 8][4]) {
                if (first + BLOCK_KV - 1 > warp_first)
                    mask_future(s, warp_first, first);
            });
        stage = stage + 1 == STAGES ? 0 : stage + 1;
        fill = fill + 1 == STAGES ? 0 : fill + 1;
    }
}

/* O / sum through `rows` in shared memory (this warp's own), so that global memory sees 16-byte stores. */
WT_DEVICE void store_rows(const Warp &warp, const Tile &tile, unsigned char *rows)
{
    const int lane = threadIdx.x & 31, warp_row = (int)(threadIdx.x / 32) * WARP_ROWS;
    __syncwarp();
#pragma unroll
    for (int i = 0; i < M_TILES; i++)
#pragma unroll
        for (int half = 0; half < 2; half++) {
            const float inverse = 1.0f / warp.sum[i][half];
            const int row = i * 16 + half * 8 + lane / 4;
#pragma unroll
            for (int j = 0; j < HEAD_DIM / 8; j++)
                *reinterpret_cast<u32 *>(rows + swizzle_offset<ROW_BYTES>(row, j) + lane % 4 * 4) =
                    pack_bf16(warp.o[i][j][half * 2] * inverse, warp.o[i][j][half * 2 + 1] * inverse);
        }
    __syncwarp();
    constexpr int CHUNKS = HEAD_DIM / 8;
#pragma unroll
    for (int at = lane; at < WARP_ROWS * CHUNKS; at += 32) {
        const int row = at / CHUNKS, chunk = at % CHUNKS;
        if (warp_row + row < tile.rows)
            store16(tile.out + (size_t)(warp_row + row) * tile.stride + chunk * 8,
                    load16(rows + swizzle_offset<ROW_BYTES>(row, chunk)));
    }
}

} // namespace

/* Grid: heads (fastest: those of one K head share L2), tiles of rows, sequences. The heaviest tiles start first. */
extern "C" __global__ void __launch_bounds__(THREADS, WT_MIN_BLOCKS)
    attention_prefill(const bf16_t *q, const bf16_t *k_cache, const bf16_t *v_cache, const int *seq_start, bf16_t *out,
                      int heads, int kv_heads, int ctx_max)
{
    WT_DYNAMIC_SMEM(smem);
    pdl_wait();
    pdl_launch_dependents();
    const int head = blockIdx.x, seq = blockIdx.z;
    const int start = seq_start[seq], positions = seq_start[seq + 1] - start;
    const int first_row = (int)(gridDim.y - 1 - blockIdx.y) * BLOCK_Q;
    if (first_row >= positions)
        return;
    const size_t cache = ((size_t)seq * kv_heads + head / (heads / kv_heads)) * ctx_max * HEAD_DIM;
    const size_t stride = (size_t)heads * HEAD_DIM, at = (size_t)(start + first_row) * stride + head * HEAD_DIM;
    const Tile tile = {q + at,    k_cache + cache, v_cache + cache, out + at, stride,
                       first_row, positions - first_row < BLOCK_Q ? positions - first_row : BLOCK_Q, positions};

    const u32 q_tile = smem_u32(smem), ring = q_tile + Q_BYTES;
    const int warp_row = (int)(threadIdx.x / 32) * WARP_ROWS;
    if (!Q_IN_REGISTERS)
        load_q(tile, q_tile);
    const int blocks = wt_ceil_div(first_row + tile.rows, BLOCK_KV);
#pragma unroll
    for (int stage = 0; stage < STAGES - 1; stage++) {
        if (stage < blocks)
            load_tile(tile, ring, stage, stage);
        cp_async_commit();
    }
    Warp warp;
    warp.init();
    if (Q_IN_REGISTERS) {
        AttentionQRegisters<HEAD_DIM, M_TILES> rows;
        rows.load(tile.q + (size_t)warp_row * stride, stride, tile.rows - warp_row);
        attend(warp, rows, tile, ring);
        __syncthreads();
    } else {
        attend(warp, AttentionQShared<HEAD_DIM, M_TILES>(q_tile + (u32)(warp_row * ROW_BYTES)), tile, ring);
    }
    warp.finish();
    store_rows(warp, tile, smem + warp_row * ROW_BYTES);
}
