/* SPDX-License-Identifier: MIT */
/* Greedy gives a first cover; branch and bound on the item that the fewest sets hold improves it.
 * Sets that another holds whole, and that are no lighter, are left out first: that alone leaves few
 * of the configs of a GPU kernel. */
#include "tuner/cover/set_cover.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

/* With so few sets every subset may be looked at. */
enum { SETS_SURE = 20, NODES_SURE = 1 << SETS_SURE, NODES_MOST = 100000, WORD = 64 };

struct solver {
    const struct set_cover *problem;
    size_t n_words, n_most; /* words of a row; items of the largest set */
    uint64_t *rows;         /* [n_sets][n_words] */
    bool *out;              /* sets that another makes needless */
    bool *taken, *best;
    size_t *left_out, n_left_out; /* sets that are out until their branch is left */
    size_t n_taken, n_best;
    long long weight, best_weight;
    long n_nodes, nodes_most;
};

static const uint64_t *row_of(const struct solver *s, size_t set)
{
    return s->rows + set * s->n_words;
}

static size_t bits(uint64_t word)
{
    size_t n = 0;
    for (; word; word &= word - 1)
        n++;
    return n;
}

/* How many of `left` the set holds. */
static size_t gain(const struct solver *s, size_t set, const uint64_t *left)
{
    size_t n = 0;
    for (size_t w = 0; w < s->n_words; w++)
        n += bits(row_of(s, set)[w] & left[w]);
    return n;
}

static bool within(const struct solver *s, size_t a, size_t b)
{
    for (size_t w = 0; w < s->n_words; w++)
        if (row_of(s, a)[w] & ~row_of(s, b)[w])
            return false;
    return true;
}

/* a can be replaced by b in every cover; of two equals the earlier stays. */
static bool needless(const struct solver *s, size_t a, size_t b)
{
    const int *weight = s->problem->weight;
    if (a == b || s->out[b] || !within(s, a, b) || weight[b] > weight[a])
        return false;
    return b < a || weight[b] < weight[a] || !within(s, b, a);
}

static void rows_fill(struct solver *s)
{
    const struct set_cover *p = s->problem;
    for (size_t i = 0; i < p->n_sets; i++)
        for (size_t j = 0; j < p->n_items; j++)
            if (p->holds[i * p->n_items + j])
                s->rows[i * s->n_words + j / WORD] |= 1ull << j % WORD;
    for (size_t i = 0; i < p->n_sets; i++)
        for (size_t j = 0; j < p->n_sets && !s->out[i]; j++)
            s->out[i] = needless(s, i, j);
}

static void left_fill(const struct solver *s, uint64_t *left)
{
    for (size_t j = 0; j < s->problem->n_items; j++)
        left[j / WORD] |= 1ull << j % WORD;
}

static size_t left_count(const struct solver *s, const uint64_t *left)
{
    size_t n = 0;
    for (size_t w = 0; w < s->n_words; w++)
        n += bits(left[w]);
    return n;
}

static void left_take(const struct solver *s, size_t set, const uint64_t *left, uint64_t *out)
{
    for (size_t w = 0; w < s->n_words; w++)
        out[w] = left[w] & ~row_of(s, set)[w];
}

/* The set that holds most of what is left, the lighter and then the earlier of equals. */
static size_t richest(const struct solver *s, const uint64_t *left, size_t *most)
{
    size_t best = 0;
    *most = 0;
    for (size_t i = 0; i < s->problem->n_sets; i++) {
        size_t n = s->out[i] ? 0 : gain(s, i, left);
        if (n > *most || (n && n == *most && s->problem->weight[i] < s->problem->weight[best])) {
            *most = n;
            best = i;
        }
    }
    return best;
}

static bool greedy(struct solver *s, uint64_t *left)
{
    size_t most;
    while (left_count(s, left)) {
        size_t set = richest(s, left, &most);
        if (!most)
            return false;
        if (most > s->n_most)
            s->n_most = most;
        left_take(s, set, left, left);
        s->best[set] = true;
        s->n_best++;
        s->best_weight += s->problem->weight[set];
    }
    return true;
}

/* The item that the fewest sets hold: its sets are the branches. */
static size_t tightest(const struct solver *s, const uint64_t *left)
{
    size_t best = 0, fewest = SIZE_MAX;
    for (size_t j = 0; j < s->problem->n_items; j++) {
        size_t n = 0;
        if (!(left[j / WORD] >> j % WORD & 1))
            continue;
        for (size_t i = 0; i < s->problem->n_sets; i++)
            n += !s->out[i] && s->problem->holds[i * s->problem->n_items + j];
        if (n < fewest) {
            fewest = n;
            best = j;
        }
    }
    return best;
}

static bool earlier(const struct solver *s)
{
    for (size_t i = 0; i < s->problem->n_sets; i++)
        if (s->taken[i] != s->best[i])
            return s->taken[i];
    return false;
}

static void leaf(struct solver *s)
{
    if (s->n_taken < s->n_best || (s->n_taken == s->n_best && s->weight < s->best_weight) ||
        (s->n_taken == s->n_best && s->weight == s->best_weight && earlier(s))) {
        memcpy(s->best, s->taken, s->problem->n_sets * sizeof *s->best);
        s->n_best = s->n_taken;
        s->best_weight = s->weight;
    }
}

static void branch(struct solver *s, const uint64_t *left, uint64_t *scratch)
{
    size_t n_left = left_count(s, left);
    size_t least = s->n_taken + (n_left + s->n_most - 1) / s->n_most;
    if (++s->n_nodes > s->nodes_most || least > s->n_best ||
        (least == s->n_best && s->weight > s->best_weight))
        return;
    if (!n_left) {
        leaf(s);
        return;
    }
    size_t item = tightest(s, left), first = s->n_left_out;
    for (size_t i = 0; i < s->problem->n_sets; i++) {
        if (s->out[i] || !s->problem->holds[i * s->problem->n_items + item])
            continue;
        left_take(s, i, left, scratch);
        s->taken[i] = true;
        s->n_taken++;
        s->weight += s->problem->weight[i];
        branch(s, scratch, scratch + s->n_words);
        s->weight -= s->problem->weight[i];
        s->n_taken--;
        s->taken[i] = false;
        s->out[i] = true; /* all covers with it were seen: no subset is looked at twice */
        s->left_out[s->n_left_out++] = i;
    }
    while (s->n_left_out > first)
        s->out[s->left_out[--s->n_left_out]] = false;
}

/* Of the largest set, which bounds how much one more can add. */
static size_t largest(const struct solver *s, const uint64_t *all)
{
    size_t most;
    richest(s, all, &most);
    return most ? most : 1;
}

bool set_cover_solve(const struct set_cover *problem, bool *chosen, bool *is_least)
{
    size_t n_words = (problem->n_items + WORD - 1) / WORD;
    struct solver s = {.problem = problem, .n_words = n_words, .best = chosen};
    /* A cover takes at most as many sets as there are items, and one row more is looked at. */
    size_t depth = problem->n_items + 2;
    uint64_t *left = xcalloc(depth * n_words + 1, sizeof *left);
    s.rows = xcalloc(problem->n_sets * n_words + 1, sizeof *s.rows);
    s.out = xcalloc(problem->n_sets + 1, sizeof *s.out);
    s.taken = xcalloc(problem->n_sets + 1, sizeof *s.taken);
    s.left_out = xcalloc(problem->n_sets + 1, sizeof *s.left_out);
    memset(chosen, 0, problem->n_sets * sizeof *chosen);
    rows_fill(&s);
    size_t n_kept = 0;
    for (size_t i = 0; i < problem->n_sets; i++)
        n_kept += !s.out[i];
    s.nodes_most = n_kept <= SETS_SURE ? NODES_SURE : NODES_MOST;
    left_fill(&s, left);
    bool found = greedy(&s, left);
    if (found) {
        left_fill(&s, left);
        s.n_most = largest(&s, left);
        branch(&s, left, left + n_words);
    }
    *is_least = found && s.n_nodes <= s.nodes_most;
    free(left);
    free(s.rows);
    free(s.out);
    free(s.taken);
    free(s.left_out);
    return found;
}
