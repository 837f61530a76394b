/* SPDX-License-Identifier: MIT */
/* Shared by the readers of models; nobody else includes this. */
#pragma once
#include "tuner/core/model.h"

bool model_arch_parse(const char *name, enum model_arch *out);
/* Ranges and divisibility; `where` begins the message. */
bool model_check(const struct model *model, const char *where, struct err *err);
/* Hugging Face config.json. */
bool model_read_hf(const char *path, struct model *out, struct err *err);
/* Names of the .yaml files of a folder, sorted, without the ending. */
char **yaml_names(struct arena *arena, const char *folder, size_t *n);
