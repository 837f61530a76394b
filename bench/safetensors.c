/* SPDX-License-Identifier: MIT */
/* The safetensors container: 8 bytes of header length, a JSON header, then the data. Every offset
 * is checked against the file before it is used, since a checkpoint comes from outside. */
#include "bench/safetensors.h"

#include <fcntl.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"

enum { HEADER_MAX = 64 << 20 };

struct shard {
    const uint8_t *map, *data;
    size_t bytes, data_bytes;
    json_t *header;
};

struct checkpoint {
    struct shard *shards;
    size_t n;
};

static bool shard_parse(struct shard *shard, const char *path, struct err *err)
{
    uint64_t length = 0;
    json_error_t where;
    if (shard->bytes < 8)
        return err_set(err, "%s: %zu bytes are no safetensors file", path, shard->bytes);
    memcpy(&length, shard->map, 8);
    if (length > HEADER_MAX || length > shard->bytes - 8)
        return err_set(err, "%s: the header says %llu bytes, the file has %zu", path,
                       (unsigned long long)length, shard->bytes);
    shard->header =
        json_loadb((const char *)shard->map + 8, (size_t)length, JSON_REJECT_DUPLICATES, &where);
    if (!json_is_object(shard->header))
        return err_set(err, "%s: header: %s", path, shard->header ? "not an object" : where.text);
    shard->data = shard->map + 8 + length;
    shard->data_bytes = shard->bytes - 8 - (size_t)length;
    return true;
}

static bool shard_open(struct shard *shard, const char *path, struct err *err)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st) != 0) {
        if (fd >= 0)
            close(fd);
        return err_set(err, "%s: cannot be read", path);
    }
    shard->bytes = (size_t)st.st_size;
    void *map = mmap(NULL, shard->bytes ? shard->bytes : 1, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (map == MAP_FAILED)
        return err_set(err, "%s: cannot be mapped", path);
    shard->map = map;
    return shard_parse(shard, path, err);
}

static bool ends_with(const char *text, const char *tail)
{
    size_t n = strlen(text), t = strlen(tail);
    return n >= t && strcmp(text + n - t, tail) == 0;
}

static bool shard_add(struct checkpoint *checkpoint, const char *path, struct err *err)
{
    checkpoint->shards =
        xrealloc(checkpoint->shards, (checkpoint->n + 1) * sizeof *checkpoint->shards);
    checkpoint->shards[checkpoint->n] = (struct shard){0};
    return shard_open(&checkpoint->shards[checkpoint->n++], path, err);
}

static bool folder_open(struct checkpoint *checkpoint, const char *path, struct err *err)
{
    struct arena arena = {0};
    size_t n = 0;
    char **names = folder_list(&arena, path, &n);
    bool good = true;
    for (size_t i = 0; good && i < n; i++)
        if (ends_with(names[i], ".safetensors"))
            good = shard_add(checkpoint, arena_printf(&arena, "%s/%s", path, names[i]), err);
    arena_finish(&arena);
    if (good && checkpoint->n == 0)
        return err_set(err, "%s: holds no .safetensors file", path);
    return good;
}

struct checkpoint *checkpoint_open(const char *path, struct err *err)
{
    struct checkpoint *checkpoint = xcalloc(1, sizeof *checkpoint);
    bool good = ends_with(path, ".safetensors") ? shard_add(checkpoint, path, err)
                                                : folder_open(checkpoint, path, err);
    if (good)
        return checkpoint;
    checkpoint_close(checkpoint);
    return NULL;
}

void checkpoint_close(struct checkpoint *checkpoint)
{
    if (!checkpoint)
        return;
    for (size_t i = 0; i < checkpoint->n; i++) {
        struct shard *shard = &checkpoint->shards[i];
        json_decref(shard->header);
        if (shard->map) {
            void *map;
            memcpy(&map, &shard->map, sizeof map); /* munmap takes no const */
            munmap(map, shard->bytes ? shard->bytes : 1);
        }
    }
    free(checkpoint->shards);
    free(checkpoint);
}

static const json_t *entry_of(const struct checkpoint *checkpoint, const char *name,
                              const struct shard **shard)
{
    for (size_t i = 0; i < checkpoint->n; i++) {
        *shard = &checkpoint->shards[i];
        const json_t *entry = json_object_get((*shard)->header, name);
        if (entry)
            return entry;
    }
    return NULL;
}

bool checkpoint_has(const struct checkpoint *checkpoint, const char *name)
{
    const struct shard *shard;
    return entry_of(checkpoint, name, &shard) != NULL;
}

static uint16_t bf16_of_f32(uint32_t bits)
{
    if ((bits & 0x7fffffffu) > 0x7f800000u)
        return 0x7fff;
    return (uint16_t)((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

static uint32_t f32_of_f16(uint16_t half)
{
    uint32_t sign = (uint32_t)(half & 0x8000u) << 16, exponent = half >> 10 & 31u;
    uint32_t fraction = half & 1023u, bits;
    if (exponent == 31)
        return sign | 0x7f800000u | fraction << 13;
    if (exponent)
        return sign | (exponent + 112) << 23 | fraction << 13;
    float value = (float)fraction * 0x1p-24f;
    memcpy(&bits, &value, 4);
    return sign | bits;
}

static void convert(const uint8_t *from, const char *dtype, size_t n, uint16_t *out)
{
    for (size_t i = 0; i < n; i++) {
        uint32_t wide;
        uint16_t half;
        if (strcmp(dtype, "F32") == 0) {
            memcpy(&wide, from + i * 4, 4);
            out[i] = bf16_of_f32(wide);
        } else {
            memcpy(&half, from + i * 2, 2);
            out[i] = bf16_of_f32(f32_of_f16(half));
        }
    }
}

/* The shape's product is n; no partial product passes it, so none can wrap. */
static bool shape_holds(const json_t *entry, size_t n)
{
    const json_t *shape = json_object_get(entry, "shape");
    uint64_t product = 1;
    for (size_t i = 0; i < json_array_size(shape); i++) {
        const json_t *side = json_array_get(shape, i);
        json_int_t length = json_integer_value(side);
        if (!json_is_integer(side) || length < 1 || (uint64_t)length > n / product)
            return false;
        product *= (uint64_t)length;
    }
    return json_is_array(shape) && product == n;
}

bool checkpoint_read(const struct checkpoint *checkpoint, const char *name, size_t n, uint16_t *out,
                     struct err *err)
{
    const struct shard *shard;
    const json_t *entry = entry_of(checkpoint, name, &shard);
    if (!entry)
        return err_set(err, "the checkpoint has no tensor '%s'", name);
    const char *dtype = json_string_value(json_object_get(entry, "dtype"));
    const json_t *offsets = json_object_get(entry, "data_offsets");
    json_int_t from = json_integer_value(json_array_get(offsets, 0));
    json_int_t to = json_integer_value(json_array_get(offsets, 1));
    bool wide = dtype && strcmp(dtype, "F32") == 0;
    if (!dtype || (!wide && strcmp(dtype, "BF16") != 0 && strcmp(dtype, "F16") != 0))
        return err_set(err, "tensor '%s' has type '%s'; BF16, F16 and F32 are read", name,
                       dtype ? dtype : "?");
    if (from < 0 || to < from || (uint64_t)to > shard->data_bytes)
        return err_set(err, "tensor '%s' lies at %lld..%lld of %zu bytes", name, (long long)from,
                       (long long)to, shard->data_bytes);
    if ((uint64_t)(to - from) != (uint64_t)n * (wide ? 4 : 2))
        return err_set(err, "tensor '%s' holds %lld bytes; the model asks for %zu elements of %s",
                       name, (long long)(to - from), n, dtype);
    if (!shape_holds(entry, n))
        return err_set(err, "tensor '%s' has another shape; the model asks for %zu elements", name,
                       n);
    if (strcmp(dtype, "BF16") == 0)
        memcpy(out, shard->data + from, n * 2);
    else
        convert(shard->data + from, dtype, n, out);
    return true;
}
