/* SPDX-License-Identifier: MIT */
/* Depth first, one node for all prefixes that agree in the live values of their depth
 * (space/terms.h). Node 0 is a dead end, node 1 the end of a config. Counts are exact up to
 * INT64_MAX and stay there above. */
#include "tuner/space/diagram.h"

#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/base/str.h"
#include "tuner/space/terms.h"

enum { DEAD, END, FIRST };

struct memo { /* live values -> node, of one depth */
    double *keys;
    uint32_t *nodes;
    size_t n, cap;
};

struct diagram {
    size_t n_params;
    const int64_t *values[PARAMS_MAX];
    size_t n_values[PARAMS_MAX];
    uint32_t root, n_nodes;
    size_t *edges; /* of a node: its place in the two below */
    size_t node_cap, n_edges, edge_cap;
    uint32_t *child;
    uint64_t *before; /* configs below the choices before this one; the last of a node: all */
};

struct build {
    struct diagram *diagram;
    struct terms terms;
    struct memo memos[PARAMS_MAX];
};

static uint64_t add_most(uint64_t a, uint64_t b) { return a + b > INT64_MAX ? INT64_MAX : a + b; }

static uint64_t node_count(const struct diagram *diagram, uint32_t node, size_t depth)
{
    if (node <= END)
        return node;
    return diagram->before[diagram->edges[node] + diagram->n_values[depth]];
}

static void key_read(const struct build *build, size_t depth, double *key)
{
    const struct term_list *live = &build->terms.live_at[depth];
    for (size_t i = 0; i < live->n; i++)
        key[i] = build->terms.values[live->items[i]] + 0.0; /* -0 is 0 */
}

/* The slot of a key, used or free. */
static size_t memo_slot(const struct memo *memo, const double *key, size_t width)
{
    uint64_t hash = hash_bytes(HASH_START, key, width * sizeof *key);
    size_t slot = (size_t)(hash ^ hash >> 29) & (memo->cap - 1);
    while (memo->nodes[slot] != UINT32_MAX &&
           memcmp(memo->keys + slot * width, key, width * sizeof *key) != 0)
        slot = (slot + 1) & (memo->cap - 1);
    return slot;
}

static void memo_grow(struct memo *memo, size_t width)
{
    struct memo bigger = {.cap = memo->cap ? memo->cap * 2 : 64, .n = memo->n};
    bigger.keys = xcalloc(bigger.cap * width + 1, sizeof *bigger.keys);
    bigger.nodes = xcalloc(bigger.cap, sizeof *bigger.nodes);
    memset(bigger.nodes, 0xff, bigger.cap * sizeof *bigger.nodes);
    for (size_t i = 0; i < memo->cap; i++)
        if (memo->nodes[i] != UINT32_MAX) {
            size_t slot = memo_slot(&bigger, memo->keys + i * width, width);
            memcpy(bigger.keys + slot * width, memo->keys + i * width, width * sizeof(double));
            bigger.nodes[slot] = memo->nodes[i];
        }
    free(memo->keys);
    free(memo->nodes);
    *memo = bigger;
}

static bool memo_find(struct memo *memo, const double *key, size_t width, uint32_t *node)
{
    if (2 * (memo->n + 1) > memo->cap)
        memo_grow(memo, width);
    *node = memo->nodes[memo_slot(memo, key, width)];
    return *node != UINT32_MAX;
}

static void memo_add(struct memo *memo, const double *key, size_t width, uint32_t node)
{
    size_t slot = memo_slot(memo, key, width);
    memcpy(memo->keys + slot * width, key, width * sizeof *key);
    memo->nodes[slot] = node;
    memo->n++;
}

static uint32_t node_add(struct diagram *diagram, size_t depth, const uint32_t *children)
{
    size_t n = diagram->n_values[depth];
    uint64_t count = 0;
    if (diagram->n_nodes == diagram->node_cap) {
        diagram->node_cap = diagram->node_cap ? diagram->node_cap * 2 : 64;
        diagram->edges = xrealloc(diagram->edges, diagram->node_cap * sizeof *diagram->edges);
    }
    while (diagram->n_edges + n + 1 > diagram->edge_cap) {
        diagram->edge_cap = diagram->edge_cap ? diagram->edge_cap * 2 : 1024;
        diagram->child = xrealloc(diagram->child, diagram->edge_cap * sizeof *diagram->child);
        diagram->before = xrealloc(diagram->before, diagram->edge_cap * sizeof *diagram->before);
    }
    diagram->edges[diagram->n_nodes] = diagram->n_edges;
    for (size_t i = 0; i <= n; i++) {
        diagram->child[diagram->n_edges] = i < n ? children[i] : DEAD;
        diagram->before[diagram->n_edges++] = count;
        if (i < n)
            count = add_most(count, node_count(diagram, children[i], depth + 1));
    }
    return diagram->n_nodes++;
}

/* The node of the prefix whose values are set in the terms. */
static uint32_t node_build(struct build *build, size_t depth)
{
    struct diagram *diagram = build->diagram;
    size_t width = build->terms.live_at[depth].n;
    uint32_t children[VALUES_MAX], node;
    bool alive = false;
    if (depth == diagram->n_params)
        return END;
    double *key = xcalloc(width + 1, sizeof *key);
    key_read(build, depth, key);
    if (!memo_find(&build->memos[depth], key, width, &node)) {
        for (size_t i = 0; i < diagram->n_values[depth]; i++) {
            build->terms.values[build->terms.param[depth]] = (double)diagram->values[depth][i];
            children[i] = terms_advance(&build->terms, depth + 1) ? node_build(build, depth + 1)
                                                                  : (uint32_t)DEAD;
            alive |= children[i] != DEAD;
        }
        node = alive ? node_add(diagram, depth, children) : (uint32_t)DEAD;
        memo_add(&build->memos[depth], key, width, node);
    }
    free(key);
    return node;
}

struct diagram *diagram_new(const struct task *task, const struct gpu_info *gpu,
                            const int64_t *const *values, const size_t *n_values)
{
    struct diagram *diagram = xcalloc(1, sizeof *diagram);
    struct build *build = xcalloc(1, sizeof *build);
    build->diagram = diagram;
    diagram->n_params = task->kernel->n_params;
    diagram->n_nodes = FIRST;
    for (size_t p = 0; p < diagram->n_params; p++) {
        diagram->values[p] = values[p];
        diagram->n_values[p] = n_values[p];
    }
    diagram->node_cap = 64;
    diagram->edges = xcalloc(diagram->node_cap, sizeof *diagram->edges);
    terms_init(&build->terms, task, gpu, NULL);
    diagram->root = terms_advance(&build->terms, 0) ? node_build(build, 0) : (uint32_t)DEAD;
    terms_finish(&build->terms);
    for (size_t p = 0; p < PARAMS_MAX; p++) {
        free(build->memos[p].keys);
        free(build->memos[p].nodes);
    }
    free(build);
    return diagram;
}

void diagram_free(struct diagram *diagram)
{
    free(diagram->edges);
    free(diagram->child);
    free(diagram->before);
    free(diagram);
}

uint64_t diagram_count(const struct diagram *diagram)
{
    return node_count(diagram, diagram->root, 0);
}

void diagram_at(const struct diagram *diagram, uint64_t index, struct config *out)
{
    uint32_t node = diagram->root;
    *out = (struct config){0};
    for (size_t p = 0; p < diagram->n_params; p++) {
        const uint64_t *before = diagram->before + diagram->edges[node];
        size_t low = 0, high = diagram->n_values[p];
        while (high - low > 1) { /* the last choice that starts at or below the index */
            size_t middle = low + (high - low) / 2;
            if (before[middle] <= index)
                low = middle;
            else
                high = middle;
        }
        index -= before[low];
        out->values[p] = diagram->values[p][low];
        node = diagram->child[diagram->edges[node] + low];
    }
}

int64_t diagram_index(const struct diagram *diagram, const struct config *config)
{
    uint32_t node = diagram->root;
    uint64_t index = 0;
    for (size_t p = 0; p < diagram->n_params && node != DEAD; p++) {
        size_t i = 0;
        while (i < diagram->n_values[p] && diagram->values[p][i] != config->values[p])
            i++;
        if (i == diagram->n_values[p])
            return -1;
        index = add_most(index, diagram->before[diagram->edges[node] + i]);
        node = diagram->child[diagram->edges[node] + i];
    }
    return node == DEAD ? -1 : (int64_t)index;
}
