/* SPDX-License-Identifier: MIT */
/* The CUDA driver behind some twenty functions; libcuda is dlopened. Only child processes and the
 * benchmark call this: the tuner's parent never creates a context. Every failure is a bool with err
 * in the driver's words; gpu_error_is_sticky tells whether the context is lost. One context and one
 * stream a process. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tuner/core/dtype.h"
#include "tuner/core/gpu_info.h"

struct gpu;
struct gpu_module;
typedef struct gpu_function *gpu_function; /* CUfunction */
typedef uint64_t gpu_ptr;                  /* CUdeviceptr */
typedef struct gpu_graph gpu_graph;

int gpu_count(struct err *err); /* -1: no usable driver, err says why and what to do */
/* What the driver says of a device, and its own version (32 bytes); creates no context. */
bool gpu_read(int device, struct gpu_info *out, char *driver, struct err *err);
struct gpu *gpu_open(int device, struct err *err);
void gpu_close(struct gpu *gpu);
const struct gpu_info *gpu_describe(const struct gpu *gpu);
const char *gpu_driver_version(const struct gpu *gpu);
/* The CUstream that everything is queued on: for libraries that queue work of their own. */
void *gpu_stream(const struct gpu *gpu);
/* Some call since gpu_open failed in a way after which CUDA asks for a new process (illegal
 * address, launch failure, ...): stays true. */
bool gpu_error_is_sticky(const struct gpu *gpu);
/* The last driver call said "out of memory"; any later call, a good one too, ends that. */
bool gpu_error_is_memory(const struct gpu *gpu);

bool gpu_alloc(struct gpu *gpu, size_t bytes, gpu_ptr *out, struct err *err);
void gpu_free(struct gpu *gpu, gpu_ptr ptr);
bool gpu_memory(struct gpu *gpu, size_t *free_bytes, size_t *total_bytes, struct err *err);
bool gpu_upload(struct gpu *gpu, gpu_ptr to, const void *from, size_t bytes, struct err *err);
bool gpu_download(struct gpu *gpu, void *to, gpu_ptr from, size_t bytes, struct err *err);
bool gpu_copy(struct gpu *gpu, gpu_ptr to, gpu_ptr from, size_t bytes, struct err *err); /* async */
bool gpu_set_bytes(struct gpu *gpu, gpu_ptr to, uint8_t value, size_t bytes, struct err *err);

bool gpu_module_load(struct gpu *gpu, const char *cubin_path, struct gpu_module **out,
                     struct err *err);
void gpu_module_unload(struct gpu *gpu, struct gpu_module *module);
bool gpu_function_get(struct gpu *gpu, struct gpu_module *module, const char *name,
                      gpu_function *out, struct err *err);

struct gpu_launch {
    gpu_function function;
    unsigned grid[3], block[3], cluster[3]; /* cluster 0: none */
    unsigned smem_bytes;                    /* above 48 KiB is raised by gpu_launch_run */
    bool pdl;                               /* programmatic dependence on the launch before */
    void **params;                          /* as cuLaunchKernel's */
};
bool gpu_launch_run(struct gpu *gpu, const struct gpu_launch *launch, struct err *err); /* async */
bool gpu_sync(struct gpu *gpu, struct err *err);

/* What is launched between begin and end becomes a graph. */
bool gpu_capture_begin(struct gpu *gpu, struct err *err);
bool gpu_capture_end(struct gpu *gpu, gpu_graph **out, struct err *err);
bool gpu_graph_run(struct gpu *gpu, gpu_graph *graph, struct err *err); /* async */
void gpu_graph_free(struct gpu *gpu, gpu_graph *graph);

/* Event pair around what is queued between them; elapsed waits for the second. */
bool gpu_timer_start(struct gpu *gpu, struct err *err);
bool gpu_timer_stop(struct gpu *gpu, double *elapsed_us, struct err *err);

/* 2-D tensor map over [rows][columns]; box innermost first, in elements; swizzle 0, 32, 64, 128
 * bytes. */
bool gpu_tensor_map(struct gpu *gpu, enum dtype type, gpu_ptr base, uint64_t columns, uint64_t rows,
                    const uint32_t box[2], int swizzle_bytes, unsigned char out[128],
                    struct err *err);
