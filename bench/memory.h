/* SPDX-License-Identifier: MIT */
/* The tensors of a model on the device, and what they take. */
#pragma once
#include "tuner/mix/pass.h"
#include "tuner/gpu/gpu.h"

struct memory {
    struct gpu *gpu;
    const struct model *model;
    gpu_ptr *tensors; /* [TENSOR_COUNT][layers], 0 while not there */
    size_t *sizes;
    size_t current_bytes, peak_bytes; /* peak: since memory_drop_activations */
};

void memory_init(struct memory *memory, struct gpu *gpu, const struct model *model);
/* Makes room for a tensor (one layer's); keeps what is there when it is large enough, else frees
 * and allocates. */
bool memory_reserve(struct memory *memory, enum tensor tensor, int layer, size_t bytes,
                    struct err *err);
/* Every activation and cache of a pass; weights are not touched. */
bool memory_reserve_pass(struct memory *memory, const struct pass_shape *shape, struct err *err);
/* 0 when absent. A tied head is the embedding. */
gpu_ptr memory_get(const struct memory *memory, enum tensor tensor, int layer);
/* Frees activations and caches, keeps weights: how a point begins, and with it its peak. */
void memory_drop_activations(struct memory *memory);
void memory_finish(struct memory *memory);
