// SPDX-License-Identifier: MIT
// What shim.cpp (threads and barriers) and shim_ptx.cpp (copies and tensor cores) share. Kernels never see it.
#pragma once

#include <vector>

#include "tests/emulation/shim.hpp"
#include "tests/emulation/asan.hpp"

namespace emu {

struct Copy { // a cp.async under way
    unsigned char *dst;
    unsigned char bytes[16];
    int group;
};

struct Warp {
    unsigned alive, arrived; // lanes
    unsigned generation;     // meetings so far
    const char *what;        // the meeting under way
    void (*complete)(Warp &);
    uint64_t value[2][32]; // by parity of the generation: a lane may be one meeting ahead of a reader
    unsigned present[2];
    alignas(16) unsigned char row[2][32][16];
    struct Operands {
        void *d;
        const uint32_t *a, *b;
    } operands[32];
};

struct Fiber {
    void *stack_pointer;
    unsigned char *stack;
    void *fake_stack; // ASan's
    Place place;
    Warp *warp;
    bool done;
    const unsigned *waits_for; // runs on when *waits_for != seen; NULL: can run
    unsigned seen;
    const char *at;
    std::vector<Copy> copies;
    int commits;
};

extern Fiber *current;
extern bool eager;

// Every live lane comes; the last one's `complete` (may be NULL) runs before any goes on. Returns the parity of the meeting.
int warp_meet(const char *what, unsigned mask, void (*complete)(Warp &), uint64_t mine);

// The bytes behind a shared address; ends the process unless they are `bytes`-aligned shared memory of this block.
unsigned char *shared_bytes(uint32_t address, unsigned bytes, const char *what);

} // namespace emu
