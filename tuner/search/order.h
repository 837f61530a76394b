/* SPDX-License-Identifier: MIT */
/* The numbers 0..n-1 in a seeded random order, each once, in no memory: a space of 10^9 configs can
 * be walked without being listed. */
#pragma once
#include <stdint.h>

struct order {
    uint64_t n, seed;
    int half_bits;
};

struct order order_of(uint64_t n, uint64_t seed);
/* i < n. */
uint64_t order_at(const struct order *order, uint64_t i);
