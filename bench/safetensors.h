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
 * end of the file, offsets that overlap the end, a size that does not follow from the shape. */
struct checkpoint *checkpoint_open(const char *path, struct err *err);
void checkpoint_close(struct checkpoint *checkpoint);
/* Copies tensor `name`, which must hold exactly n elements (BF16, F16 or F32), to out as bf16. */
bool checkpoint_read(const struct checkpoint *checkpoint, const char *name, size_t n, uint16_t *out,
                     struct err *err);
bool checkpoint_has(const struct checkpoint *checkpoint, const char *name);
