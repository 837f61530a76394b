/* SPDX-License-Identifier: MIT */
/* A four-round Feistel network over the next even power of two; what falls outside 0..n-1 is
 * encrypted again until it is inside (cycle walking: Black and Rogaway 2002), at most four times on
 * average. */
#include "tuner/search/order.h"

#include "tuner/base/str.h"

enum { FEISTEL_ROUNDS = 4 };

struct order order_of(uint64_t n, uint64_t seed)
{
    struct order order = {.n = n, .seed = seed, .half_bits = 1};
    while (order.half_bits < 32 && n > UINT64_C(1) << (2 * order.half_bits))
        order.half_bits++;
    return order;
}

static uint64_t encrypt(const struct order *order, uint64_t x)
{
    uint64_t mask = (UINT64_C(1) << order->half_bits) - 1;
    uint64_t left = x >> order->half_bits, right = x & mask;
    for (uint64_t round = 0; round < FEISTEL_ROUNDS; round++) {
        uint64_t state = order->seed ^ (round << 56) ^ right;
        uint64_t next = left ^ (random_next(&state) & mask);
        left = right;
        right = next;
    }
    return left << order->half_bits | right;
}

uint64_t order_at(const struct order *order, uint64_t i)
{
    do
        i = encrypt(order, i);
    while (i >= order->n);
    return i;
}
