/* SPDX-License-Identifier: MIT */
/* A pass made runnable: kernels chosen, compiled, loaded, every launch prepared. */
#pragma once
#include "bench/choose.h"
#include "bench/memory.h"
#include "tuner/gpu/launch.h"
#include "tuner/jit/jit.h"

struct program {
    struct gpu *gpu;
    size_t n_ops;
    struct choice *choices;            /* [n_ops] */
    struct prepared_launch **launches; /* [n_ops] */
    struct gpu_module **modules;
    size_t n_modules;
    struct scratch { /* shared by equal launches: kernels leave zeros behind */
        char key[TASK_TEXT_MAX + CONFIG_TEXT_MAX];
        size_t arg, bytes;
        gpu_ptr ptr;
    } * scratch;
    size_t n_scratch, scratch_bytes;
    gpu_graph *graph; /* the whole pass */
};

/* Starts compiling a choice's kernel; the id is choice_load's. */
int choice_submit(struct jit *jit, const struct choice *choice);
/* Waits for the compile and loads it. */
bool choice_load(struct gpu *gpu, struct jit *jit, int id, const struct choice *choice,
                 struct gpu_module **out, struct err *err);
/* The memory must hold every tensor of the pass. On failure the program is finished already. */
bool program_build(struct program *program, const struct choose_request *request,
                   const struct pass *pass, const struct memory *memory, struct jit *jit,
                   struct err *err);
/* One pass, asynchronously: a graph replay. */
bool program_run(struct program *program, struct err *err);
void program_finish(struct program *program);
/* Sum of the chosen rows' measured times; *n_unknown counts the ops without one. */
double program_composed_us(const struct choice *choices, size_t n, size_t *n_unknown);
/* choices[] alone, without a GPU: for estimates. */
bool program_choose(const struct choose_request *request, const struct pass *pass,
                    struct choice *choices, struct err *err);
