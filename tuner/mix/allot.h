/* SPDX-License-Identifier: MIT */
/* A number of trials, dealt out by weight. */
#pragma once
#include <stddef.h>
#include <stdint.h>

struct allotment {
    double weight; /* not negative; 0: `low` and no more */
    int low, high; /* 0 <= low; a high below low counts as low */
    int n;         /* filled in */
};

/* n of each is proportional to the root of its weight, between low and high; the sum is `total`, as
 * far as the bounds let it. Equal input, equal output. Returns the sum. */
int64_t allot(struct allotment *items, size_t n_items, int64_t total);
