/* SPDX-License-Identifier: MIT */
/* Two results are alike or not: a wrong verdict here would let a wrong kernel be timed. */
#include "bench/likeness.h"
#include "bench/stage.h"
#include "tests/tap.h"

/* bf16 of small whole numbers and halves is exact. */
static uint16_t bf16(float f)
{
    uint32_t bits;
    memcpy(&bits, &f, 4);
    return (uint16_t)(bits >> 16);
}

static void test_raw_sums(void)
{
    const uint16_t ours[] = {bf16(3), bf16(5), bf16(9), bf16(17)};
    int32_t sums[] = {1, 2, 2, 4}; /* times a, times b, plus bias: 1*1*2+1, 2*1*2+1, 2*2*2+1, .. */
    const float scale_a[] = {1, 2}, scale_b[] = {2, 2};
    const uint16_t bias[] = {bf16(1), bf16(1)};
    struct likeness l = {.rows = 2,
                         .columns = 2,
                         .ours = ours,
                         .theirs = sums,
                         .is_s32 = true,
                         .scale_a = scale_a,
                         .scale_b = scale_b,
                         .bias = bias};
    is_near(likeness_distance(&l), 0, 0, "raw sums: scaled by row and column, then the bias");
    l.bias = NULL;
    ok(likeness_distance(&l) > 0.05, "a bias that is left out shows");
    l.bias = bias;
    sums[3] = 5;
    is_near(likeness_distance(&l), 4.0 / sqrt(9 + 25 + 81 + 21 * 21), 1e-12,
            "one sum off by one: 4 apart, over the norm of the wanted");
}

static void test_bf16(void)
{
    const uint16_t ours[] = {bf16(3), bf16(5)}, same[] = {bf16(3), bf16(5)};
    const uint16_t inside[] = {bf16(2), bf16(3)}, bias[] = {bf16(1), bf16(1)};
    const uint16_t nan[] = {bf16(3), 0x7fc0}, zero[] = {0, 0};
    const float scale_a[] = {2}, scale_b[] = {1, 1};
    struct likeness l = {.rows = 1, .columns = 2, .ours = ours, .theirs = same};
    is_near(likeness_distance(&l), 0, 0, "equal results are at distance 0");
    l.theirs = inside; /* (2 - 1) * 2 + 1 = 3, (3 - 1) * 2 + 1 = 5 */
    l.scale_a = scale_a;
    l.scale_b = scale_b;
    l.bias = bias;
    l.bias_is_in = true;
    is_near(likeness_distance(&l), 0, 0, "a bias within is taken out before the scales");
    l = (struct likeness){.rows = 1, .columns = 2, .ours = ours, .theirs = nan};
    ok(!(likeness_distance(&l) < 1e9), "NaN in theirs is like nothing");
    l.ours = nan;
    l.theirs = same;
    ok(!(likeness_distance(&l) < 1e9), "nor is NaN in ours");
    l.ours = l.theirs = zero;
    ok(!(likeness_distance(&l) < 1e9), "two results of zeros prove nothing");
}

static void test_interleave(void)
{
    const uint8_t apart[] = {'g', '0', 'g', '1', 'g', '2', 'u', '0', 'u', '1', 'u', '2'};
    const uint8_t mixed[] = {'g', '0', 'u', '0', 'g', '1', 'u', '1', 'g', '2', 'u', '2'};
    uint8_t out[12];
    rows_interleave(apart, out, 6, 2, false);
    ok(memcmp(out, mixed, 12) == 0, "row 2i is gate i, row 2i+1 up i");
    rows_interleave(mixed, out, 6, 2, true);
    ok(memcmp(out, apart, 12) == 0, "and back: all gates, then all ups");
}

static void test_copies(void)
{
    const int64_t l2 = 60 << 20;
    is_int(stage_copies_of(0, l2), 1, "nothing cold: one copy");
    is_int(stage_copies_of(4 << 20, l2), 46, "4 MiB: enough for three times the L2, and one");
    is_int(stage_copies_of(1000 << 20, l2), 2, "a weight larger than that: two");
    is_int(stage_copies_of(1024, l2), COPIES_MOST, "a tiny one: as many as there is room for");
}

int main(void)
{
    test_raw_sums();
    test_bf16();
    test_interleave();
    test_copies();
    return tap_done();
}
