/* SPDX-License-Identifier: MIT */
/* One product, our kernel against cuBLASLt: same data, same cold weights, graphs of as many
 * launches, replayed in turns in one process. */
#pragma once
#include "bench/choose.h"
#include "bench/cublaslt.h"
#include "tuner/base/stats.h"
#include "tuner/jit/jit.h"

enum { DUEL_PEERS = 3 };

struct duel_ring { /* what all duels of a run share */
    struct gpu *gpu;
    struct jit *jit;
    struct lt *lt;
    struct gpu_module *support;
    gpu_function fill, delay;
    int samples;
};

struct duel {
    struct stats us;               /* our launch */
    struct stats peer[DUEL_PEERS]; /* the fastest algorithms of the list, by a probe of all */
    int peer_at[DUEL_PEERS], n_peers, n_algorithms, best; /* best: the peer of the lowest median */
    int n_launches, n_copies;
    double error; /* relative L2 distance of the two results, over whole rows */
};

bool duel_ring_open(struct duel_ring *ring, struct gpu *gpu, struct jit *jit, int samples,
                    struct err *err);
void duel_ring_close(struct duel_ring *ring);
/* `choice`: kernel, dims and config of a linear operator. False: the point failed, err says why. */
bool duel_run(struct duel_ring *ring, const struct choice *choice, enum lt_kind kind,
              struct duel *out, struct err *err);
