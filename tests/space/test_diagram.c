/* SPDX-License-Identifier: MIT */
/* Spaces too large to list: counted exactly, indexed, and opened in far less than a second. And
 * random small kernels against the obvious enumeration. */
#include <sys/resource.h>
#include <time.h>

#include "tests/space/toy.h"
#include "tests/tap.h"
#include "tuner/base/str.h"

static struct toy toy;
static struct gpu_info gpu;

static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void kernel_clear(void)
{
    toy.kernel.n_params = toy.kernel.n_constraints = toy.kernel.n_derived = 0;
}

static void param(const char *name, size_t n, const int64_t *values)
{
    struct kernel_param *p = &toy.kernel.params[toy.kernel.n_params++];
    *p = (struct kernel_param){.name = name, .n_values = n, .n_coarse = n};
    memcpy(p->values, values, n * sizeof *values);
    memcpy(p->coarse, values, n * sizeof *values);
    p->default_value = values[0];
}

static void constraint(const char *text)
{
    toy.constraints[toy.kernel.n_constraints++] = toy_expr(&toy, text);
}

/* A tile kernel of the kind that tuners see: ten params, 2.1 * 10^9 combinations. */
static void tile_kernel(void)
{
    static const int64_t sizes[] = {16, 32, 48, 64, 80, 96, 112, 128, 192, 256};
    static const int64_t few[] = {1, 2, 3, 4, 5, 6, 7, 8};
    kernel_clear();
    param("bm", 10, sizes);
    param("bn", 10, sizes);
    param("bk", 10, sizes);
    param("stages", 8, few);
    param("wm", 8, few);
    param("wn", 8, few);
    param("split", 8, few);
    param("unroll", 8, few);
    param("group", 8, few);
    param("vec", 8, few);
    toy.derived[0] = (struct kernel_derived){"smem", toy_expr(&toy, "stages * (bm + bn) * bk * 2")};
    toy.derived[1] = (struct kernel_derived){"threads", toy_expr(&toy, "32 * wm * wn")};
    toy.kernel.n_derived = 2;
    constraint("smem <= gpu.smem_per_block");
    constraint("threads <= 512 && bm % (16 * wm) == 0 && bn % (8 * wn) == 0");
    constraint("bk % (split * 16) == 0 || split == 1");
    constraint("bm * bn / threads <= 256");
    constraint("bk % vec == 0");
}

/* Loops over the tile, products of what is independent of each other. */
static uint64_t tile_count(void)
{
    const struct kernel *k = &toy.kernel;
    uint64_t n = 0;
    for (size_t a = 0; a < 10; a++)
        for (size_t b = 0; b < 10; b++)
            for (size_t c = 0; c < 10; c++) {
                int64_t bm = k->params[0].values[a], bn = k->params[1].values[b],
                        bk = k->params[2].values[c];
                uint64_t stages = 0, warps = 0, splits = 0, vecs = 0;
                for (int64_t i = 1; i <= 8; i++) {
                    stages += i * (bm + bn) * bk * 2 <= gpu.smem_per_block;
                    splits += i == 1 || bk % (i * 16) == 0;
                    vecs += bk % i == 0;
                    for (int64_t j = 1; j <= 8; j++)
                        warps += 32 * i * j <= 512 && bm % (16 * i) == 0 && bn % (8 * j) == 0 &&
                                 bm * bn <= 256 * 32 * i * j;
                }
                n += stages * warps * splits * vecs * 8 * 8;
            }
    return n;
}

static void test_large(void)
{
    struct task task = toy_task(&toy, 1024, 64);
    struct rusage before, after;
    tile_kernel();
    getrusage(RUSAGE_SELF, &before);
    double start_s = now_s();
    struct space *space = space_open(&task, &gpu, LEVEL_FINE);
    double took_s = now_s() - start_s;
    getrusage(RUSAGE_SELF, &after);
    uint64_t n = space_count(space);
    ok(n == tile_count(), "of 2.1 * 10^9 combinations %llu are allowed, as counted by hand",
       (unsigned long long)n);
    ok(took_s < 1, "opened in %.3f s", took_s);
    ok(after.ru_maxrss - before.ru_maxrss < 100 * 1024, "in %ld MiB",
       (after.ru_maxrss - before.ru_maxrss) / 1024);
    size_t wrong = 0;
    uint64_t state = 1;
    for (int i = 0; i < 2000; i++) {
        struct config config;
        uint64_t at = random_next(&state) % n;
        space_at(space, at, &config);
        wrong += space_index(space, &config) != (int64_t)at ||
                 !config_allowed(&toy.kernel, task.dims, &config, &gpu, NULL);
    }
    is_int((long long)wrong, 0, "2000 random places hold allowed configs and are found again");
    space_close(space);
}

/* Sums are the hard case: no value of a prefix stands alone. */
static void test_sum(void)
{
    static const int64_t values[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    static const char *const names[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};
    struct task task = toy_task(&toy, 1024, 64);
    uint64_t ways[91] = {1}; /* of a sum, by dynamic programming */
    kernel_clear();
    for (size_t p = 0; p < 9; p++) {
        uint64_t next[91] = {0};
        param(names[p], 10, values);
        for (size_t sum = 0; sum <= 80; sum++)
            for (size_t v = 1; v <= 10; v++)
                next[sum + v] += ways[sum];
        memcpy(ways, next, sizeof ways);
    }
    constraint("a + b + c + d + e + f + g + h + i == 40");
    double start_s = now_s();
    struct space *space = space_open(&task, &gpu, LEVEL_FINE);
    double took_s = now_s() - start_s;
    ok(space_count(space) == ways[40], "10^9 combinations, %llu of sum 40",
       (unsigned long long)ways[40]);
    ok(took_s < 1, "opened in %.3f s", took_s);
    space_close(space);
}

static void test_saturates(void)
{
    static const int64_t values[] = {1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12,
                                     13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24};
    static const char *const names[] = {"a", "b", "c", "d", "e", "f", "g", "h",
                                        "i", "j", "k", "l", "o", "p", "q", "r"};
    struct task task = toy_task(&toy, 1024, 64);
    kernel_clear();
    for (size_t p = 0; p < 16; p++)
        param(names[p], 24, values);
    struct space *space = space_open(&task, &gpu, LEVEL_FINE);
    ok(space_count(space) == INT64_MAX, "24^16 is more than is counted");
    struct config config;
    space_at(space, INT64_MAX - 1, &config);
    ok(space_index(space, &config) >= 0, "and still has places");
    space_close(space);
}

static void test_random_kernels(void)
{
    static const char *const texts[] = {
        "a * b <= 12",     "a + b + c != 7",        "c % a == 0 || d > 2", "d < a ? b > 1 : c < 4",
        "m / (a - b) > 3", "!(a == d) && b <= c",   "min(a, b, c) >= 2",   "pow2ceil(c * d) < 16.5",
        "log2(a - 2) < 9", "ceil_div(m, a * d) < n"};
    static const int64_t values[] = {1, 2, 3, 4, 6};
    static const char *const names[] = {"a", "b", "c", "d"};
    uint64_t state = 5;
    size_t wrong = 0, total = 0;
    for (int round = 0; round < 200; round++) {
        struct task task = toy_task(&toy, (int64_t)(random_next(&state) % 200), 64);
        kernel_clear();
        for (size_t p = 0; p < 4; p++)
            param(names[p], 5, values);
        toy.derived[0] = (struct kernel_derived){
            "s", toy_expr(&toy, random_next(&state) % 2 ? "a - d" : "12 / (a - c)")};
        toy.kernel.n_derived = random_next(&state) % 2;
        for (int i = 0; i < 3; i++)
            constraint(texts[random_next(&state) % (sizeof texts / sizeof *texts)]);
        if (toy.kernel.n_derived)
            constraint("s != 3");
        struct space *space = space_open(&task, &gpu, LEVEL_FINE);
        uint64_t n = 0;
        for (int i = 0; i < 625; i++) {
            struct config config = {
                {values[i / 125], values[i / 25 % 5], values[i / 5 % 5], values[i % 5]}};
            bool allowed = config_allowed(&toy.kernel, task.dims, &config, &gpu, NULL);
            wrong += space_index(space, &config) != (allowed ? (int64_t)n : -1);
            n += allowed;
        }
        wrong += space_count(space) != n;
        total += (size_t)n;
        space_close(space);
    }
    ok(wrong == 0, "200 random kernels: the places of %zu configs", total);
}

int main(void)
{
    toy_init(&toy);
    gpu = toy_gpu();
    test_large();
    test_sum();
    test_saturates();
    test_random_kernels();
    arena_finish(&toy.arena);
    return tap_done();
}
