/* SPDX-License-Identifier: MIT */
/* Trials dealt out by weight: the sum, the bounds, the root, and nothing to the weightless. */
#include "tests/tap.h"
#include "tuner/base/str.h"
#include "tuner/mix/allot.h"

static int64_t sum_of(const struct allotment *items, size_t n)
{
    int64_t sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += items[i].n;
    return sum;
}

/* What the rule minimises: what each task is expected to lose still. */
static double loss(const struct allotment *items, const int *n, size_t n_items)
{
    double sum = 0;
    for (size_t i = 0; i < n_items; i++)
        sum += items[i].weight / n[i];
    return sum;
}

static void test_root(void)
{
    struct allotment items[] = {{0.64, 1, 1000, 0}, {0.16, 1, 1000, 0}, {0.04, 1, 1000, 0}};
    is_int(allot(items, 3, 700), 700, "all is dealt out");
    ok(items[0].n == 400 && items[1].n == 200 && items[2].n == 100,
       "four times the weight is twice the trials");
}

static void test_best(void)
{
    struct allotment items[] = {{0.7, 1, 999, 0}, {0.2, 1, 999, 0}, {0.1, 1, 999, 0}};
    allot(items, 3, 60);
    int own[] = {items[0].n, items[1].n, items[2].n};
    double least = loss(items, own, 3);
    bool best = true;
    for (int a = 1; a < 59; a++)
        for (int b = 1; a + b < 60; b++) {
            int other[] = {a, b, 60 - a - b};
            best = best && loss(items, other, 3) >= least * 0.999;
        }
    ok(best, "no other split of 60 trials loses less by a thousandth: %d %d %d", own[0], own[1],
       own[2]);
}

static void test_bounds(void)
{
    struct allotment items[] = {
        {0.98, 8, 96, 0}, {0.02, 8, 96, 0}, {0.0001, 8, 96, 0}, {0, 8, 96, 0}};
    is_int(allot(items, 4, 128), 128, "with bounds the sum holds too");
    ok(items[0].n == 96 && items[2].n == 8,
       "nobody gets more than the most or less than the least");
    ok(items[3].n == 8 && items[1].n == 16, "what a bound cuts off goes to those who still can");
    is_int(allot(items, 4, 10), 32, "the least stands when there is less than that");
    is_int(allot(items, 4, 100000), 3 * 96 + 8,
           "what nobody with a weight can use is not dealt out");
    struct allotment empty = {0.5, 8, 0, 0};
    allot(&empty, 1, 100);
    is_int(empty.n, 8, "a most below the least counts as the least");
    is_int(allot(items, 0, 100), 0, "no tasks, no trials");
}

static void test_random(void)
{
    struct allotment items[200];
    uint64_t state = 7;
    bool sums = true, bounds = true, ordered = true;
    for (int round = 0; round < 50; round++) {
        int64_t low = 0, high = 0;
        for (int i = 0; i < 200; i++) {
            int usual = 8 + (int)(random_next(&state) % 24);
            items[i] =
                (struct allotment){(double)(random_next(&state) % 1000) + 1, 8, 4 * usual, 0};
            low += 8;
            high += items[i].high;
        }
        int64_t total = low + (int64_t)(random_next(&state) % (uint64_t)(high - low));
        int64_t got = allot(items, 200, total);
        sums = sums && got == total && sum_of(items, 200) == total;
        for (int i = 0; i < 200; i++) {
            bounds = bounds && items[i].n >= items[i].low && items[i].n <= items[i].high;
            for (int j = 0; j < 200; j++) /* rounding may cost one trial */
                ordered = ordered && (items[i].weight < items[j].weight ||
                                      items[i].n >= items[j].n - 1 || items[i].n == items[i].high);
        }
    }
    ok(sums, "the sum is exact for 50 random plans of 200 tasks");
    ok(bounds, "within bounds");
    ok(ordered, "more weight is never fewer trials, unless there are no more");
}

int main(void)
{
    test_root();
    test_best();
    test_bounds();
    test_random();
    return tap_done();
}
