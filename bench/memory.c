/* SPDX-License-Identifier: MIT */
/* One allocation a tensor and layer. Weights stay for the whole program; activations follow the
 * point measured. */
#include "bench/memory.h"

#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"

static size_t slot(const struct memory *memory, enum tensor tensor, int layer)
{
    return (size_t)tensor * (size_t)memory->model->layers +
           (size_t)(tensor_per_layer(tensor) ? layer : 0);
}

void memory_init(struct memory *memory, struct gpu *gpu, const struct model *model)
{
    size_t n = (size_t)TENSOR_COUNT * (size_t)model->layers;
    *memory = (struct memory){.gpu = gpu, .model = model};
    memory->tensors = xcalloc(n, sizeof *memory->tensors);
    memory->sizes = xcalloc(n, sizeof *memory->sizes);
}

static void drop(struct memory *memory, size_t at)
{
    if (memory->tensors[at])
        gpu_free(memory->gpu, memory->tensors[at]);
    memory->current_bytes -= memory->sizes[at];
    memory->tensors[at] = 0;
    memory->sizes[at] = 0;
}

bool memory_reserve(struct memory *memory, enum tensor tensor, int layer, size_t bytes,
                    struct err *err)
{
    size_t at = slot(memory, tensor, layer);
    if (memory->sizes[at] >= bytes)
        return true;
    drop(memory, at);
    if (!gpu_alloc(memory->gpu, bytes, &memory->tensors[at], err))
        return err_wrap(err, "%s, %.2f GB", tensor_name(tensor), (double)bytes / 1e9);
    memory->sizes[at] = bytes;
    memory->current_bytes += bytes;
    if (memory->peak_bytes < memory->current_bytes)
        memory->peak_bytes = memory->current_bytes;
    return true;
}

bool memory_reserve_pass(struct memory *memory, const struct pass_shape *shape, struct err *err)
{
    for (int t = 0; t < TENSOR_W_EMBED; t++) {
        size_t bytes = tensor_bytes(memory->model, shape, (enum tensor)t);
        int layers = tensor_per_layer((enum tensor)t) ? (int)memory->model->layers : 1;
        for (int l = 0; bytes && l < layers; l++)
            if (!memory_reserve(memory, (enum tensor)t, l, bytes, err))
                return false;
    }
    return true;
}

gpu_ptr memory_get(const struct memory *memory, enum tensor tensor, int layer)
{
    if (tensor == TENSOR_W_HEAD && memory->model->tied)
        tensor = TENSOR_W_EMBED;
    return memory->tensors[slot(memory, tensor, layer)];
}

void memory_drop_activations(struct memory *memory)
{
    for (size_t i = 0; i < (size_t)TENSOR_W_EMBED * (size_t)memory->model->layers; i++)
        if (memory->tensors[i])
            drop(memory, i);
    memory->peak_bytes = memory->current_bytes;
}

void memory_finish(struct memory *memory)
{
    for (size_t i = 0; memory->tensors && i < TENSOR_COUNT * (size_t)memory->model->layers; i++)
        if (memory->tensors[i])
            drop(memory, i);
    free(memory->tensors);
    free(memory->sizes);
    *memory = (struct memory){0};
}
