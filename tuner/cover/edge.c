/* SPDX-License-Identifier: MIT */
/* Bisection over multiples of a granule that grows with m. What it ends with is a bracket; then the
 * first m behind the lower end is timed itself, and when the lower config still wins there, the
 * last m before the upper end; when it loses that, the bracket holds a second crossing (waves of
 * blocks come and go with m), and it is bisected to the single m. So both ends of an edge are
 * always timed; every answer makes the bracket smaller, so it ends whatever is answered. */
#include "tuner/cover/edge.h"

#include <assert.h>

int64_t edge_granule(int64_t m)
{
    return m < 256 ? 1 : m < 1024 ? 8 : m < 4096 ? 16 : m < 16384 ? 64 : 256;
}

void edge_start(struct edge_search *search, int64_t low, int64_t high)
{
    assert(low < high);
    *search = (struct edge_search){.low = low, .high = high};
}

/* A multiple near the middle; 0: there is none inside. */
static int64_t middle(const struct edge_search *search)
{
    int64_t m = search->low + (search->high - search->low) / 2;
    int64_t granule = search->stage == EDGE_EXACT ? 1 : edge_granule(m);
    m = m / granule * granule;
    if (m <= search->low)
        m += granule;
    return m > search->low && m < search->high ? m : 0;
}

bool edge_ask(struct edge_search *search, int64_t *m)
{
    if (search->stage == EDGE_LOST)
        return false;
    if (search->high - search->low == 1)
        search->stage = EDGE_DONE;
    if (search->stage == EDGE_BISECT || search->stage == EDGE_EXACT) {
        search->asked = middle(search);
        if (!search->asked)
            search->stage = EDGE_FIRST;
    }
    if (search->stage == EDGE_FIRST)
        search->asked = search->low + 1;
    if (search->stage == EDGE_LAST)
        search->asked = search->high - 1;
    *m = search->asked;
    search->n_asked += search->stage != EDGE_DONE;
    return search->stage != EDGE_DONE;
}

/* Among equals the lower config, which is in use already, stays; the m behind decides whether the
 * edge is here. */
static void bisected(struct edge_search *search, enum edge_verdict verdict)
{
    if (verdict == EDGE_UPPER)
        search->high = search->asked;
    else
        search->low = search->asked;
    search->from_tie = verdict == EDGE_TIE;
    if (verdict == EDGE_TIE)
        search->stage = EDGE_FIRST;
}

void edge_tell(struct edge_search *search, enum edge_verdict verdict)
{
    if (verdict == EDGE_NEITHER) {
        search->stage = EDGE_LOST;
    } else if (search->stage == EDGE_FIRST) {
        if (verdict == EDGE_LOWER) {
            search->low = search->asked;
            search->stage = search->from_tie ? EDGE_BISECT : EDGE_LAST;
            search->from_tie = false;
        } else {
            search->high = search->asked;
        }
    } else if (search->stage == EDGE_LAST) {
        if (verdict == EDGE_UPPER) {
            search->high = search->asked;
            search->stage = EDGE_EXACT;
        } else {
            search->low = search->asked;
        }
    } else {
        bisected(search, verdict);
    }
}

bool edge_found(const struct edge_search *search, int64_t *last)
{
    *last = search->low;
    return search->stage == EDGE_DONE;
}
