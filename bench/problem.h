/* SPDX-License-Identifier: MIT */
/* What is asked of a kernel on its own: an operator's shape in a model, and the config that goes
 * with it. No GPU. */
#pragma once
#include "bench/choose.h"

/* The shape that a model's plan gives the operator under this label (qkv, o, gate_up, down): every
 * dim, static ones too, by the tasks of the first kernel that implements it. False: none has such a
 * task, err names both. */
bool problem_of(const struct choose_request *request, const char *operator_name, const char *label,
                int64_t m, struct op *out, struct err *err);
/* 0 when the op has no such dim. */
int64_t problem_dim(const struct op *op, const char *name);

/* Fastest row of a winners.csv (its text, header line first) for exactly this op: operator, run
 * type and every dim. */
bool winners_find(const char *winners, const struct choose_request *request, const struct op *op,
                  struct choice *out);

struct pick_request {
    struct choose_request choose; /* its kernels are all known ones */
    const char *winners;          /* text of a winners.csv, or NULL */
    const char *kernel;           /* only this one, or NULL */
    const char *config;           /* of `kernel`, as "a=1 b=2", or NULL */
};
/* The given config; else winners.csv; else the emitted headers. */
bool problem_pick(const struct pick_request *request, const struct op *op, struct choice *out,
                  struct err *err);
