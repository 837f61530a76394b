/* SPDX-License-Identifier: MIT */
/* One product: our kernel against its peers. Same data, same cold weights, graphs of as many
 * launches, replayed in turns in one process, with the SM clock of each replay. */
#pragma once
#include "bench/peer.h"
#include "tuner/base/stats.h"

enum { DUEL_PEERS = 2, DUEL_ALGORITHMS = 3, DUEL_SAMPLES_LEAST = 20, DUEL_SAMPLES_MOST = 100 };

struct duel_ring { /* what all duels of a run share */
    struct stage_room stage;
    struct peer_room peers;
    gpu_ptr stamps;
    int samples;    /* of each contender */
    double turn_us; /* how long it runs alone before each of them */
};

struct duel_side {
    struct stats us; /* a launch; n 0: nothing was timed */
    double mhz;      /* median SM clock of its replays, 0 unknown */
};

struct duel_peer {
    struct duel_side side;
    char algorithm[128]; /* the fastest one's name */
    int n_algorithms;
    double difference; /* relative L2 distance of the two results, over whole rows */
    char reason[400];  /* why nothing was timed, or "" */
};

struct duel {
    struct duel_side ours;
    struct duel_peer peers[DUEL_PEERS];
    int n_launches, n_copies;
};

struct duel_request {
    const struct choice *choice;
    const struct peer_spec *peers; /* of one duel: [n_peers] */
    size_t n_peers;
};

struct duel_options {
    int samples, turn_ms; /* of duel_ring, 0: no longer than the sample itself */
    bool sparse;          /* load cuSPARSELt too */
};

bool duel_ring_open(struct duel_ring *ring, struct gpu *gpu, struct jit *jit,
                    const struct duel_options *options, struct err *err);
void duel_ring_close(struct duel_ring *ring);
/* A peer that fails has its reason; false when ours or all peers do. */
bool duel_run(struct duel_ring *ring, const struct duel_request *request, struct duel *out,
              struct err *err);
