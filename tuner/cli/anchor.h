/* SPDX-License-Identifier: MIT */
/* The anchor: one config of one task, timed on every GPU of a run again and again, which shows when
 * equal GPUs are not equally fast (docs/several-gpus.md). */
#pragma once
#include "tuner/core/trial.h"

struct tune;

enum { ANCHOR_GPUS_MOST = 64 };
#define ANCHOR_PHASE "anchor"
#define ANCHOR_EVERY_S 60.0
enum { ANCHOR_ROUNDS = 7 };

struct anchors {
    bool is_chosen; /* false: no kernel's default fits a task of the plan */
    size_t task;    /* index in the plan */
    struct config config;
    struct anchor_gpu {
        char uuid[48];
        struct trial recent; /* holds its last SAMPLES_MAX samples */
        size_t n_readings;
    } * gpus;
    size_t n;
};

/* The default config of the kernel with most tasks in the plan, on its task of middle size; and
 * what the store knows of it in this env. */
void anchors_open(struct tune *tune);
void anchors_close(struct anchors *anchors);
/* A reading; what failed counts for nothing. */
void anchors_add(struct anchors *anchors, const char *uuid, const struct trial *trial);
/* Time on GPU `to` over time on GPU `from`: 1 when noise can't tell them apart, or one of them is
 * unknown. */
double anchors_ratio(const struct anchors *anchors, const char *from, const char *to);
/* Timings of GPU `from` hold on the run's GPU `to`. Not so of a GPU of this run that has no reading
 * yet; one of elsewhere is taken as equal. */
bool anchors_agree(const struct tune *tune, const char *from, const char *to);
/* A trial of GPU `from` as GPU `to` would have timed it. The store keeps the samples as they were
 * taken. */
void anchors_normalise(const struct anchors *anchors, const char *to, struct trial *trial);
/* How it compares with the run's GPU of middle speed: "anchor 12.31 us, x1.004, which noise (1.2 %)
 * explains"; "" without readings. Returns buf. */
char *anchor_format(const struct tune *tune, size_t gpu, char *buf, size_t size);
