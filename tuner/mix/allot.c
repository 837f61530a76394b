/* SPDX-License-Identifier: MIT */
/* The best of n random configs is expected to leave out the fastest 1/(n+1) of a space: what a task
 * still loses falls as weight / n, and the sum of that over all tasks is least, for a given sum of
 * n, where n goes with the root of the weight. */
#include "tuner/mix/allot.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>

enum { HALVINGS = 200 };
#define ROUNDING 1e-6

static double at_scale(const struct allotment *item, double scale)
{
    double n = scale * sqrt(item->weight), high = item->high > item->low ? item->high : item->low;
    if (item->weight <= 0 || n < item->low)
        return item->low;
    return n > high ? high : n;
}

static double sum_at(const struct allotment *items, size_t n_items, double scale)
{
    double sum = 0;
    for (size_t i = 0; i < n_items; i++)
        sum += at_scale(&items[i], scale);
    return sum;
}

static double scale_find(const struct allotment *items, size_t n_items, double total)
{
    double low = 0, high = 1;
    while (sum_at(items, n_items, high) < total && high < 1e30)
        high *= 2;
    for (int i = 0; i < HALVINGS; i++) {
        double middle = low + (high - low) / 2;
        *(sum_at(items, n_items, middle) > total ? &high : &low) = middle;
    }
    return low;
}

int64_t allot(struct allotment *items, size_t n_items, int64_t total)
{
    double scale = scale_find(items, n_items, (double)total), carried = 0;
    int64_t sum = 0;
    for (size_t i = 0; i < n_items; i++) {
        assert(items[i].weight >= 0 && items[i].low >= 0);
        double exact = at_scale(&items[i], scale);
        bool is_free = exact > items[i].low && exact < items[i].high;
        /* What rounding down leaves goes to the next one, so that the sum stays. */
        exact += is_free ? carried : 0;
        items[i].n = (int)floor(exact + ROUNDING);
        carried = is_free ? exact - items[i].n : carried;
        sum += items[i].n;
    }
    return sum;
}
