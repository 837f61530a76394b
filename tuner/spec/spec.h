/* SPDX-License-Identifier: MIT */
/* YAML and JSON in, nouns out. Every error is one line "file:line:column: what is wrong, with the
 * value; what was expected". Unknown keys, aliases, duplicate keys, nesting past 16 and files past
 * 1 MiB are errors. Strings live in the arena. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include "tuner/core/kernel.h"
#include "tuner/core/model.h"

/* <root>/kernel_templates/<name>/kernel.yaml */
const struct kernel *kernel_load(struct arena *arena, const char *root, const char *name,
                                 struct err *err);
/* All folders that hold a kernel.yaml, sorted by name. NULL on the first bad one. */
const struct kernel **kernel_load_all(struct arena *arena, const char *root, size_t *n,
                                      struct err *err);
/* `name` is a name of tuner/models/ ("llama3.2-1b", case and '_' forgiven), or a path to a model
 * YAML or to a Hugging Face config.json (or its folder): llama, qwen2, qwen3, mistral. */
bool model_load(const char *root, const char *name, struct model *out, struct err *err);
/* Sorted names of tuner/models/. */
char **model_names(struct arena *arena, const char *root, size_t *n);

/* Peaks for '% of limit'; 0 where unknown. */
struct gpu_peaks {
    char slug[32], name[96];
    int cc, sms;
    double gb_per_s, bf16_tflops, fp8_tflops, int8_tops; /* dense, datasheet */
    double read_gb_per_s;                                /* measured streaming read, 0 unknown */
};
/* By slug, by the driver's name or by one of the aliases of tuner/gpus/<slug>.yaml. False (err)
 * when no file matches. */
bool gpu_peaks_load(const char *root, const char *gpu, struct gpu_peaks *out, struct err *err);
char **gpu_names(struct arena *arena, const char *root, size_t *n);
