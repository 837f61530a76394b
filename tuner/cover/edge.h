/* SPDX-License-Identifier: MIT */
/* Where, between two m, one config overtakes another: a bisection that says which m to time next
 * and hears who was faster. It knows no GPU and no config. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

/* Of a pair timed at one m: the config of the lower m is faster beyond noise, that of the higher m
 * is, neither is, or neither works there. A config that fails loses. */
enum edge_verdict { EDGE_LOWER, EDGE_UPPER, EDGE_TIE, EDGE_NEITHER };

struct edge_search {
    int64_t low, high; /* the lower config is not slower at low, the upper one not at high */
    int64_t asked;
    enum { EDGE_BISECT, EDGE_FIRST, EDGE_LAST, EDGE_EXACT, EDGE_DONE, EDGE_LOST } stage;
    bool from_tie;
    int n_asked;
};

/* low < high: where each of the two is known to be the right one. */
void edge_start(struct edge_search *search, int64_t low, int64_t high);
/* False: done. *m is strictly between the low and high of the start. */
bool edge_ask(struct edge_search *search, int64_t *m);
void edge_tell(struct edge_search *search, enum edge_verdict verdict);
/* True: the lower config serves up to *last, the upper one from *last + 1, and both were timed
 * there and not slower (where *last or *last + 1 is not an end of the start, which is known).
 * False: neither worked at some m. */
bool edge_found(const struct edge_search *search, int64_t *last);

/* m are tried in multiples of this: 1 below 256, then 8, 16, 64 and from 16384 on 256. */
int64_t edge_granule(int64_t m);
