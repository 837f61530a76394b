// SPDX-License-Identifier: MIT
// Who works on what (kernel_templates/common/wgmma_schedule.cuh): the items of all blocks together are every k tile of every
// tile once, and the slices of a tile agree on how many they are and have places of their own. TAP.
#include <map>
#include <stdio.h>
#include <stdlib.h>
#include <vector>

#include "tests/emulation/shim.hpp"

#include "kernel_templates/common/wgmma_schedule.cuh"

namespace {

struct Tile {
    int splits, slot;
    std::map<int, WgmmaItem> slices;
};

typedef std::map<std::pair<int, int>, Tile> Tiles;

/* What the blocks of a cluster share: tiles of columns, of rows, or one tile. */
enum { COLUMNS, ROWS, TILE };

/* To the slice that the block before has the first half of. */
bool extend(Tile &tile, const WgmmaItem &it)
{
    const auto found = tile.slices.find(it.split);
    if (found == tile.slices.end() || found->second.first + found->second.steps != it.first)
        return false;
    found->second.steps += it.steps;
    return true;
}

/* Adds one item; false: it contradicts another of its tile. */
bool add(Tiles &tiles, const WgmmaItem &it, bool second_half)
{
    Tile &tile = tiles.emplace(std::make_pair(it.row0, it.column0), Tile{it.splits, it.slot, {}}).first->second;
    return it.split >= 0 && it.split < it.splits && tile.splits == it.splits && tile.slot == it.slot &&
           (second_half ? extend(tile, it) : tile.slices.emplace(it.split, it).second);
}

template <int CLUSTER, int SHARED> Tiles gather(const WgmmaShape &shape, int blocks, bool &good)
{
    typedef WgmmaSchedule<128, 64, 64, SHARED == COLUMNS ? CLUSTER : 1, SHARED == ROWS ? CLUSTER : 1,
                          SHARED == TILE ? CLUSTER : 1>
        Schedule;
    Tiles tiles;
    emu::here.grid_dim.x = (unsigned)blocks;
    for (int block = 0; block < blocks; block++) {
        emu::here.block.x = (unsigned)block;
        const Schedule schedule{shape};
        for (int index = schedule.first_item(); index < schedule.items(); index += schedule.item_step()) {
            const WgmmaItem it = schedule.item(index);
            if (it.steps)
                good &= add(tiles, it, SHARED == TILE && block % CLUSTER > 0);
        }
    }
    return tiles;
}

bool covers(const Tile &tile, int k_tiles)
{
    int at = 0;
    for (int s = 0; s < tile.splits; s++) {
        const auto found = tile.slices.find(s);
        if (found == tile.slices.end() || found->second.first != at || found->second.steps < 1)
            return false;
        at += found->second.steps;
    }
    return at == k_tiles;
}

/* No two slices that are summed in memory share a place, and none lies behind `most`. */
bool places_differ(const Tiles &tiles, int cluster, int most)
{
    std::map<int, int> taken;
    for (const auto &[where, tile] : tiles)
        for (int s = 0; tile.splits > 1 && s < tile.splits; s++)
            if (tile.slot + s >= most || ++taken[tile.slot + s] > cluster)
                return false;
    return true;
}

template <int CLUSTER, int SHARED = COLUMNS> bool right(const WgmmaShape &shape, int sms)
{
    const int height = SHARED == COLUMNS ? 128 * CLUSTER : 128, width = SHARED == ROWS ? 64 * CLUSTER : 64;
    const int tiles_each = SHARED == TILE ? 1 : CLUSTER;
    const int groups = (shape.rows + height - 1) / height * ((shape.columns + width - 1) / width);
    const int clusters = sms / CLUSTER, k_tiles = (shape.k + 63) / 64, tail = groups % clusters;
    const int items = groups * (shape.split_k > shape.stream_k ? shape.split_k : shape.stream_k);
    const int runs = tail * shape.stream_k < clusters ? tail * shape.stream_k : clusters;
    const int slices = shape.stream_k ? tail + runs : groups * shape.split_k;
    bool good = true;
    const Tiles tiles = gather<CLUSTER, SHARED>(shape, CLUSTER * (items < clusters ? items : clusters), good);
    good &= (int)tiles.size() == groups * tiles_each && places_differ(tiles, tiles_each, slices);
    for (const auto &[where, tile] : tiles)
        good &= covers(tile, k_tiles);
    return good;
}

int below(int n) { return rand() % n; }

/* At quotients up to 2^20 and dividends up to 2^31, and beside whole multiples, where an estimate goes wrong. */
int wrong_quotients()
{
    int n_bad = 0;
    for (int i = 0; i < 100000; i++) {
        const unsigned y = 1 + (unsigned)below(1 << below(30)), most = 0x7fffffffu / y;
        const unsigned q = (unsigned)below((int)(most < 1u << 20 ? most : (1u << 20) - 1) + 1), at = q * y;
        for (unsigned x : {at, at ? at - 1 : 0, at + y - 1})
            n_bad += small_quotient(x, y) != x / y;
    }
    return n_bad;
}

void report(int number, int n_bad, int n, const char *what)
{
    printf("%s %d - %s: %d of %d wrong\n", n_bad ? "not ok" : "ok", number, what, n_bad, n);
}

} // namespace

int main()
{
    int bad[5] = {};
    const int splits[] = {1, 2, 4, 8};
    srand(1);
    for (int i = 0; i < 1500; i++) {
        const int sms = i % 2 ? 132 : 2 + below(140), raster = splits[below(4)];
        WgmmaShape whole = {1 + below(4000), 1 + below(2000), 1 + below(4000), 1, 0, raster, false};
        WgmmaShape split = whole, stream = whole;
        split.k += 512;
        split.split_k = splits[1 + below(3)];
        stream.k += 512; /* 8 k tiles at least, as the specs ask */
        stream.stream_k = splits[1 + below(3)];
        bad[0] += !right<1>(whole, sms) || !right<2>(whole, sms) || !right<2, ROWS>(whole, sms);
        bad[1] += !right<1>(split, sms) || !right<2>(split, sms) || !right<2, ROWS>(split, sms);
        bad[2] += !right<1>(stream, sms) || !right<2>(stream, sms) || !right<2, ROWS>(stream, sms);
        for (WgmmaShape *halved : {&whole, &split, &stream}) {
            halved->k += 64 * 2 * halved->split_k; /* 2 k tiles of a slice at least */
            bad[4] += !right<2, TILE>(*halved, sms);
        }
    }
    report(1, bad[0], 4500, "whole tiles");
    report(2, bad[1], 4500, "split_k");
    report(3, bad[2], 4500, "stream_k");
    bad[3] = wrong_quotients();
    report(4, bad[3], 300000, "small_quotient");
    report(5, bad[4], 4500, "two blocks of one tile");
    printf("1..5\n");
    return bad[0] || bad[1] || bad[2] || bad[3] || bad[4];
}
