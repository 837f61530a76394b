/* SPDX-License-Identifier: MIT */
/* What our kernel is measured against: a library's product, or our own kernels one by one. A peer
 * offers algorithms; every one computes the same from the same data. */
#pragma once
#include "bench/cublaslt.h"
#include "bench/cusparselt.h"
#include "bench/stage.h"

enum peer_kind {
    PEER_CUBLASLT,
    PEER_CUSPARSELT, /* our 2:4 weights, compressed by the library */
    PEER_UNFUSED     /* our plain product, then our SwiGLU */
};

struct peer_spec {
    char name[64];
    enum peer_kind kind;
    enum lt_kind lt;
    enum sparse_kind sparse;
    const struct choice *plain; /* PEER_UNFUSED: the product */
    const struct choice *then;  /* launched behind it in the same graph, or NULL */
};

struct peer_room {
    const struct stage_room *stage;
    const struct stage_room *room;
    struct lt *lt;
    struct sparse *sparse; /* NULL: not loaded */
};

struct peer {
    const struct peer_room *room;
    const struct peer_spec *spec;
    const struct stage *ours;
    struct lt_plan *lt;
    struct sparse_plan *sparse;
    struct stage plain, then;
    bool has_then, adds_bias;   /* of cuBLASLt: in its epilogue */
    gpu_ptr out, one;           /* its raw result; a scale of 1 */
    gpu_ptr a;                  /* ours, or a copy in whole sixteens of rows */
    gpu_ptr dense[COPIES_MOST]; /* of sparse weights of ours; else 0 */
    float alpha;                /* scale of a sparse peer's result */
};

/* Device bytes that it takes beside ours. */
bool peer_bytes(const struct peer_spec *spec, const struct choice *ours, const struct gpu_info *gpu,
                int64_t *bytes, struct err *err);
/* `ours` is open and prepared. On failure the peer is still to be closed. */
bool peer_open(struct peer *peer, const struct peer_room *room, const struct peer_spec *spec,
               const struct stage *ours, struct err *err);
int peer_algorithms(const struct peer *peer);
/* Queues the product by algorithm `at` on weight copy `copy`, and what comes behind it. */
bool peer_run(struct peer *peer, int at, int copy, struct err *err);
/* Ours has run. Runs algorithm `at` on a poisoned result and compares the last rows. False: they
 * differ, or nothing could be compared. */
bool peer_check(struct peer *peer, int at, double *distance, struct err *err);
/* What tells algorithm `at` apart in a report. */
const char *peer_algorithm_name(const struct peer *peer, int at, char *text, size_t size);
void peer_close(struct peer *peer);
