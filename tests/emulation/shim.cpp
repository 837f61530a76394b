// SPDX-License-Identifier: MIT
// Threads, barriers, warp meetings and the scheduler of the emulation: one fiber per CUDA thread, x86-64 only.
// Must not know PTX. Compiled without sanitizers; it tells AddressSanitizer about each switch of stacks instead.
// Surprise: a waiting fiber is not switched to until what it waits for has come, so idle turns cost nothing.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "tests/emulation/fiber.hpp"

extern "C" {
// Pushes the callee-saved registers, stores the stack pointer in *save, and goes on from `to`.
void emu_switch(void **save, void *to);
extern char __start_emu_shared[] __attribute__((weak));
extern char __stop_emu_shared[] __attribute__((weak));
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0"; }
}

asm(".text\n"
    ".globl emu_switch\n"
    ".type emu_switch,@function\n"
    "emu_switch:\n"
    "  pushq %rbp\n  pushq %rbx\n  pushq %r12\n  pushq %r13\n  pushq %r14\n  pushq %r15\n"
    "  movq %rsp, (%rdi)\n  movq %rsi, %rsp\n"
    "  popq %r15\n  popq %r14\n  popq %r13\n  popq %r12\n  popq %rbx\n  popq %rbp\n"
    "  ret\n"
    ".size emu_switch, .-emu_switch\n");

namespace emu {

namespace {

constexpr size_t STACK_BYTES = 128 << 10, PAGE_BYTES = 4096, SMEM_MAX_BYTES = 227 << 10, MARGIN_BYTES = 4096;

// Dynamic shared memory between two margins that may never be touched.
alignas(4096) unsigned char smem_room[MARGIN_BYTES + SMEM_MAX_BYTES + MARGIN_BYTES];
unsigned char *const smem = smem_room + MARGIN_BYTES;

struct Block {
    std::vector<Fiber> fibers;
    std::vector<Warp> warps;
    unsigned live, arrived, generation;
    const char *site;
    size_t smem_bytes;
    void (*body)(void *);
    void *context;
} block;

unsigned char *stacks;
size_t n_stacks;
void *scheduler_stack_pointer, *scheduler_fake_stack;
const void *scheduler_stack;
size_t scheduler_stack_bytes;
uint64_t random_state;

unsigned random_below(unsigned n)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(random_state >> 33) % n;
}

void shuffle(std::vector<unsigned> &order)
{
    for (unsigned i = (unsigned)order.size(); i > 1; i--)
        std::swap(order[i - 1], order[random_below(i)]);
}

std::vector<unsigned> make_order(size_t n, unsigned schedule)
{
    std::vector<unsigned> order(n);
    for (unsigned i = 0; i < n; i++)
        order[i] = schedule == EMU_REVERSE || schedule == EMU_AHEAD_REVERSE ? (unsigned)n - 1 - i : i;
    if (schedule >= EMU_SHUFFLED)
        shuffle(order);
    return order;
}

// Not memset: AddressSanitizer would look at the red zones in between.
void fill_bytes(void *p, int value, size_t bytes)
{
    asm volatile("rep stosb" : "+D"(p), "+c"(bytes) : "a"(value) : "memory");
}

void to_scheduler(bool for_ever)
{
    Fiber &f = *current;
    if (__sanitizer_start_switch_fiber)
        __sanitizer_start_switch_fiber(for_ever ? nullptr : &f.fake_stack, scheduler_stack, scheduler_stack_bytes);
    emu_switch(&f.stack_pointer, scheduler_stack_pointer);
    if (__sanitizer_finish_switch_fiber)
        __sanitizer_finish_switch_fiber(f.fake_stack, nullptr, nullptr);
}

void to_fiber(Fiber &f)
{
    current = &f;
    here = f.place;
    f.waits_for = nullptr;
    if (__sanitizer_start_switch_fiber)
        __sanitizer_start_switch_fiber(&scheduler_fake_stack, f.stack, STACK_BYTES);
    emu_switch(&scheduler_stack_pointer, f.stack_pointer);
    if (__sanitizer_finish_switch_fiber)
        __sanitizer_finish_switch_fiber(scheduler_fake_stack, nullptr, nullptr);
}

void wait_for_change(const unsigned *generation, unsigned seen, const char *at)
{
    current->waits_for = generation;
    current->seen = seen;
    current->at = at;
    to_scheduler(false);
}

void release_block()
{
    block.arrived = 0;
    block.generation++;
}

void complete_meeting(Warp &w)
{
    w.present[w.generation & 1] = w.arrived;
    if (w.complete)
        w.complete(w);
    w.arrived = 0;
    w.generation++;
}

// A thread's end: those who wait for it wait no longer.
void leave()
{
    Warp &w = *current->warp;
    current->done = true;
    current->at = "end";
    block.live--;
    w.alive &= ~(1u << current->place.lane);
    if (block.live && block.arrived == block.live)
        release_block();
    if (w.alive && w.arrived == w.alive)
        complete_meeting(w);
    to_scheduler(true);
    abort();
}

void start_thread()
{
    if (__sanitizer_finish_switch_fiber)
        __sanitizer_finish_switch_fiber(nullptr, &scheduler_stack, &scheduler_stack_bytes);
    block.body(block.context);
    leave();
}

void take_stacks(size_t n)
{
    if (n <= n_stacks)
        return;
    if (stacks)
        munmap(stacks, n_stacks * STACK_BYTES);
    void *p = mmap(nullptr, n * STACK_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) {
        perror("emulation: stacks");
        exit(1);
    }
    stacks = static_cast<unsigned char *>(p);
    n_stacks = n;
    for (size_t i = 0; i < n; i++) // an overflow faults instead of reaching the neighbour
        mprotect(stacks + i * STACK_BYTES, PAGE_BYTES, PROT_NONE);
}

void prepare_fiber(Fiber &f, unsigned i, const Place &of_block)
{
    f.place = of_block;
    f.place.thread = {i % of_block.block_dim.x, i / of_block.block_dim.x % of_block.block_dim.y,
                      i / (of_block.block_dim.x * of_block.block_dim.y)};
    f.place.lane = (int)(i % 32);
    f.warp = &block.warps[i / 32];
    f.warp->alive |= 1u << i % 32;
    f.stack = stacks + i * STACK_BYTES;
    f.fake_stack = nullptr;
    f.done = false;
    f.waits_for = nullptr;
    f.at = "start";
    f.copies.clear();
    f.commits = 0;
    // As emu_switch leaves a stack: six registers and a return address; a zero above ends back traces.
    void **top = reinterpret_cast<void **>(f.stack + STACK_BYTES);
    *--top = nullptr;
    *--top = reinterpret_cast<void *>(start_thread);
    for (int r = 0; r < 6; r++)
        *--top = nullptr;
    f.stack_pointer = top;
}

void prepare_block(const Place &place)
{
    const unsigned n = place.block_dim.x * place.block_dim.y * place.block_dim.z;
    block.fibers.resize(n);
    block.warps.assign((n + 31) / 32, Warp());
    block.live = n;
    block.arrived = block.generation = 0;
    for (unsigned i = 0; i < n; i++)
        prepare_fiber(block.fibers[i], i, place);
    fill_bytes(smem, 0xff, block.smem_bytes);
    fill_bytes(__start_emu_shared, 0xff, (size_t)(__stop_emu_shared - __start_emu_shared));
}

// One turn for each lane that can run. False: none can.
bool run_warp(unsigned w, bool reverse)
{
    bool ran = false;
    const unsigned first = w * 32, n = min((unsigned)block.fibers.size() - first, 32u);
    for (unsigned i = 0; i < n; i++) {
        Fiber &f = block.fibers[first + (reverse ? n - 1 - i : i)];
        if (f.done || (f.waits_for && *f.waits_for == f.seen))
            continue;
        to_fiber(f);
        ran = true;
    }
    return ran;
}

[[noreturn]] void report_deadlock()
{
    fprintf(stderr, "emulation: deadlock in block (%u,%u,%u):", here.block.x, here.block.y, here.block.z);
    for (const Fiber &f : block.fibers)
        if (!f.done && (f.place.lane == 0 || block.fibers.size() <= 64))
            fprintf(stderr, " thread (%u,%u,%u) at %s;", f.place.thread.x, f.place.thread.y, f.place.thread.z, f.at);
    fputc('\n', stderr);
    abort();
}

void run_block(const Place &place, unsigned schedule)
{
    prepare_block(place);
    std::vector<unsigned> order = make_order(block.warps.size(), schedule);
    const bool reverse = schedule == EMU_REVERSE || schedule == EMU_AHEAD_REVERSE;
    while (block.live) {
        bool ran = false;
        if (schedule >= EMU_SHUFFLED)
            shuffle(order);
        for (unsigned w : order) {
            bool ahead = schedule == EMU_AHEAD_FORWARD || schedule == EMU_AHEAD_REVERSE;
            bool lanes_reverse = reverse;
            if (schedule >= EMU_SHUFFLED) {
                ahead = random_below(2);
                lanes_reverse = random_below(2);
            }
            bool more;
            do {
                more = run_warp(w, lanes_reverse);
                ran |= more;
            } while (more && ahead);
        }
        if (!ran)
            report_deadlock();
    }
}

// The margins and what lies behind the launch's shared memory.
void guard_smem(size_t bytes)
{
    if (!__asan_poison_memory_region)
        return;
    __asan_unpoison_memory_region(smem_room, sizeof smem_room);
    __asan_poison_memory_region(smem_room, MARGIN_BYTES);
    __asan_poison_memory_region(smem + bytes, SMEM_MAX_BYTES - bytes + MARGIN_BYTES);
}

} // namespace

Place here;
Fiber *current;
bool eager;

void fail(const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    fprintf(stderr, "emulation: block (%u,%u,%u) thread (%u,%u,%u): ", here.block.x, here.block.y, here.block.z,
            here.thread.x, here.thread.y, here.thread.z);
    vfprintf(stderr, format, ap);
    va_end(ap);
    fputc('\n', stderr);
    abort();
}

unsigned char *dynamic_smem()
{
    return smem;
}

void block_barrier(const char *site)
{
    if (block.arrived && block.site != site && strcmp(block.site, site) != 0)
        fail("waits at __syncthreads %s while others wait at %s", site, block.site);
    block.site = site;
    if (++block.arrived == block.live)
        release_block();
    else
        wait_for_change(&block.generation, block.generation, site);
}

int warp_meet(const char *what, unsigned mask, void (*complete)(Warp &), uint64_t mine)
{
    Warp &w = *current->warp;
    const unsigned lane_bit = 1u << current->place.lane, seen = w.generation;
    if (!(mask & lane_bit))
        fail("%s: the mask %#x lacks the calling lane", what, mask);
    if ((mask & w.alive) != w.alive)
        fail("%s: the mask %#x names part of the warp; the emulation knows whole warps only", what, mask);
    if (w.arrived && strcmp(w.what, what) != 0)
        fail("meets at %s while other lanes of its warp meet at %s", what, w.what);
    w.what = what;
    w.complete = complete;
    w.value[seen & 1][current->place.lane] = mine;
    w.arrived |= lane_bit;
    if (w.arrived == w.alive)
        complete_meeting(w);
    else
        wait_for_change(&w.generation, seen, what);
    return (int)(seen & 1);
}

Gathered warp_gather(const char *what, unsigned mask, uint64_t mine)
{
    const int parity = warp_meet(what, mask, nullptr, mine);
    return {current->warp->value[parity], current->warp->present[parity]};
}

uint32_t shared_address(const void *p)
{
    return (uint32_t)((uintptr_t)p - (uintptr_t)smem);
}

unsigned char *shared_bytes(uint32_t address, unsigned bytes, const char *what)
{
    unsigned char *p = smem + (int32_t)address;
    const bool is_dynamic = address < block.smem_bytes && bytes <= block.smem_bytes - address;
    const bool is_static = (char *)p >= __start_emu_shared && (char *)p + bytes <= __stop_emu_shared;
    if ((uintptr_t)p % bytes)
        fail("%s: shared address %d is not a multiple of %u", what, (int)address, bytes);
    if (!is_dynamic && !is_static)
        fail("%s: %u bytes at %d are outside the block's %zu bytes of shared memory", what, bytes, (int)address,
             block.smem_bytes);
    if (is_static && __asan_region_is_poisoned && __asan_region_is_poisoned(p, bytes))
        fail("%s: past the end of a shared array", what);
    return p;
}

void run(const emu_launch &launch, void (*body)(void *), void *context)
{
    const uint3 grid = {launch.grid[0], launch.grid[1], launch.grid[2]};
    const uint3 threads = {launch.block[0], launch.block[1], launch.block[2]};
    const size_t n_threads = (size_t)threads.x * threads.y * threads.z, n_blocks = (size_t)grid.x * grid.y * grid.z;
    if (n_threads == 0 || n_threads > 1024 || n_blocks == 0 || launch.smem_bytes > SMEM_MAX_BYTES) {
        fprintf(stderr, "emulation: no GPU launches %zu blocks of %zu threads with %zu bytes of shared memory\n", n_blocks,
                n_threads, launch.smem_bytes);
        abort();
    }
    take_stacks(n_threads);
    block.body = body;
    block.context = context;
    block.smem_bytes = launch.smem_bytes;
    eager = launch.eager != 0;
    random_state = launch.schedule;
    guard_smem(launch.smem_bytes);
    for (unsigned b : make_order(n_blocks, launch.schedule)) {
        here = {{0, 0, 0}, {b % grid.x, b / grid.x % grid.y, b / (grid.x * grid.y)}, threads, grid, 0};
        run_block(here, launch.schedule);
    }
}

} // namespace emu
