/* SPDX-License-Identifier: MIT */
/* What was measured of single kernels, as tables: no GPU, no clocks, only rows. */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "tuner/base/table.h"
#include "tuner/core/config.h"

struct err;

enum { ROW_PEERS = 2, ROW_RATIOS = ROW_PEERS + 1 };

struct kernels_side {
    double us; /* median of a launch, 0: not measured */
    double spread_pct, mhz;
};

struct kernels_row {
    char model[64], run_type[8], op[16];
    int64_t m, n, k, bias;
    char kernel[64], config[CONFIG_TEXT_MAX], source[16];
    struct kernels_side ours;
    double flops, weight_bytes; /* of one launch; a sparse kernel's flops count the dense k */
    double compute_us, read_us; /* limits: tensor peak, weights read; 0 unknown */
    struct kernels_peer {
        char name[64], algorithm[128], reason[400];
        struct kernels_side side;
        int n_algorithms;
        double difference;
    } peers[ROW_PEERS];
    int n_peers;
    bool is_choice;       /* a user would take the faster of the peers */
    double clock_max_mhz; /* the GPU's, 0 unknown */
    int n_samples, turn_ms, n_launches, n_copies;
    char reason[512]; /* why nothing was measured, or "" */
};

/* Peer's time over ours, above 1 where ours is faster; 0 unknown. which: a peer, or ROW_PEERS: the
 * faster one, where they are a choice and both were measured. */
double row_ratio(const struct kernels_row *row, int which);
/* Who ran below 0.95 of the GPU's highest clock, and whether the clocks lie more than 3 % apart:
 * "ours, peer; clocks apart". Empty when all is well. */
const char *row_throttled(const struct kernels_row *row, char *text, size_t size);

struct kernels_mean { /* geometric means of one m */
    char model[64];   /* or "all" */
    char run_type[8];
    int64_t m;
    double ratio[ROW_RATIOS]; /* 0: none */
    int n[ROW_RATIOS];
};
/* One for each model and m, by first appearance, then over all models for each m where there are
 * several. Returns how many; at most n_rows * 2. */
size_t kernels_means(const struct kernels_row *rows, size_t n_rows, struct kernels_mean *out);

/* table, md: what a person reads first, then the means; csv, json: every column, means as last
 * rows. */
void kernels_print(const struct kernels_row *rows, size_t n, const char *device,
                   enum table_format format, FILE *to);
/* Every column, means as last rows (op "geomean"). */
bool kernels_csv(const char *path, const struct kernels_row *rows, size_t n, struct err *err);
