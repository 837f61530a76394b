/* SPDX-License-Identifier: MIT */
/* A random order that is not stored must still be one: every number once, another for every seed.
 */
#include <stdlib.h>
#include <string.h>

#include "tests/tap.h"
#include "tuner/base/str.h"
#include "tuner/search/order.h"

enum { LARGE = 1 << 20, SAMPLE = 20000 };

static unsigned char seen[LARGE + 1];

/* Numbers outside or met twice. */
static uint64_t faults(uint64_t n, uint64_t seed)
{
    struct order order = order_of(n, seed);
    uint64_t bad = 0;
    memset(seen, 0, sizeof seen);
    for (uint64_t i = 0; i < n; i++) {
        uint64_t at = order_at(&order, i);
        bad += at >= n || seen[at]++;
    }
    return bad;
}

static void test_permutation(void)
{
    static const uint64_t counts[] = {1, 2, 3, 4, 5, 10, 15, 16, 17, 64, 65, 1000, 4097, LARGE};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        uint64_t bad = 0;
        for (uint64_t seed = 0; seed < (counts[i] == LARGE ? 2 : 20); seed++)
            bad += faults(counts[i], seed * 0x9e3779b97f4a7c15u);
        ok(bad == 0, "n = %llu: every number once", (unsigned long long)counts[i]);
    }
}

static void test_seeds(void)
{
    int equal = 0;
    for (uint64_t seed = 1; seed < 50; seed++) {
        struct order a = order_of(1000, 0), b = order_of(1000, seed);
        int same = 0;
        for (uint64_t i = 0; i < 1000; i++)
            same += order_at(&a, i) == order_at(&b, i);
        equal += same > 20; /* 1 is expected */
    }
    is_int(equal, 0, "50 seeds, 50 orders");
    struct order a = order_of(1000, 5), b = order_of(1000, 5);
    int same = 0;
    for (uint64_t i = 0; i < 1000; i++)
        same += order_at(&a, i) == order_at(&b, i);
    is_int(same, 1000, "a seed always gives the same order");
}

/* The first pick over many seeds. 5 standard deviations: once in two million. */
static void test_uniform(void)
{
    enum { N = 50 };
    int counts[N] = {0};
    uint64_t state = 1;
    double chi = 0;
    for (int i = 0; i < SAMPLE; i++) {
        struct order order = order_of(N, random_next(&state));
        counts[order_at(&order, 0)]++;
    }
    for (int i = 0; i < N; i++) {
        double off = counts[i] - (double)SAMPLE / N;
        chi += off * off / ((double)SAMPLE / N);
    }
    ok(chi < (N - 1) + 5 * 9.9, "each number comes first as often as any other (chi^2 %.1f of 49)",
       chi);
}

static int ascending(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* 2^62 + 1 is the worst case for the walk: three of four numbers fall outside. */
static void test_huge(void)
{
    static const uint64_t counts[] = {UINT64_C(1) << 62, (UINT64_C(1) << 62) + 1, INT64_MAX,
                                      UINT64_C(1) << 63};
    static uint64_t found[SAMPLE];
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
        struct order order = order_of(counts[c], c);
        int bad = 0, low = 0;
        for (uint64_t i = 0; i < SAMPLE; i++) {
            found[i] = order_at(&order, i % 2 ? i : counts[c] - 1 - i);
            bad += found[i] >= counts[c];
            low += found[i] < counts[c] / 2;
        }
        qsort(found, SAMPLE, sizeof *found, ascending);
        for (size_t i = 1; i < SAMPLE; i++)
            bad += found[i] == found[i - 1];
        ok(bad == 0, "n = %llu: inside and never twice", (unsigned long long)counts[c]);
        ok(abs(low - SAMPLE / 2) < 500, "half of them in the lower half (%d of %d)", low, SAMPLE);
    }
}

int main(void)
{
    test_permutation();
    test_seeds();
    test_uniform();
    test_huge();
    return tap_done();
}
