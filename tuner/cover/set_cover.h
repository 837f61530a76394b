/* SPDX-License-Identifier: MIT */
/* The fewest sets that hold every item. Pure; knows nothing of kernels. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct set_cover {
    size_t n_sets, n_items;
    const bool *holds; /* [n_sets][n_items] */
    const int *weight; /* [n_sets]; of covers with equally many sets the lightest is taken */
};

/* Marks the sets of a cover in chosen[n_sets]: fewest sets, then least weight, then the earliest
 * sets. *is_least: proven by branch and bound; false only when the search was cut off (never with
 * 20 sets that do not contain each other, or fewer), and then no greater than greedy's cover, which
 * is within a factor 1 + ln(n_items) of the least. False: an item is in no set; chosen is
 * undefined.
 */
bool set_cover_solve(const struct set_cover *problem, bool *chosen, bool *is_least);
