/* SPDX-License-Identifier: MIT */
/* Tensors of a Hugging Face checkpoint: one .safetensors file or a folder of them. Read-only,
 * mapped, checked. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct checkpoint;

/* `path`: a .safetensors file or a folder. NULL and err for anything malformed: a header past the
 * end of the file, a tensor that lies past its end or over another. */
struct checkpoint *checkpoint_open(const char *path, struct err *err);
void checkpoint_close(struct checkpoint *checkpoint);
/* Copies tensor `name`, which must be a [rows][columns] of BF16, F16 or F32 (columns 1: a vector of
 * one dimension), to out as bf16. */
bool checkpoint_read(const struct checkpoint *checkpoint, const char *name, size_t rows,
                     size_t columns, uint16_t *out, struct err *err);
bool checkpoint_has(const struct checkpoint *checkpoint, const char *name);
