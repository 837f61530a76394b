/* SPDX-License-Identifier: MIT */
/* The safetensors container: 8 bytes of header length, a JSON header, then the data. Every offset
 * is checked against the file before it is used, since a checkpoint comes from outside. */
#include "bench/safetensors.h"

#include <fcntl.h>
#include <jansson.h>
#include <stdio.h>
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

struct span { /* where a tensor's data lie */
    const char *name;
    uint64_t from, to;
};

static int span_order(const void *a, const void *b)
{
    const struct span *x = a, *y = b;
    return x->from != y->from ? (x->from < y->from ? -1 : 1) : (x->to > y->to) - (x->to < y->to);
}

static bool span_read(const json_t *entry, const char *name, uint64_t data_bytes, struct span *out,
                      struct err *err)
{
    const json_t *offsets = json_object_get(entry, "data_offsets");
    const json_t *first = json_array_get(offsets, 0), *second = json_array_get(offsets, 1);
    json_int_t from = json_integer_value(first), to = json_integer_value(second);
    if (!json_is_integer(first) || !json_is_integer(second) || json_array_size(offsets) != 2)
        return err_set(err, "tensor '%s' has no two data_offsets", name);
    if (from < 0 || to < from || (uint64_t)to > data_bytes)
        return err_set(err, "tensor '%s' lies at %lld..%lld of %llu bytes", name, (long long)from,
                       (long long)to, (unsigned long long)data_bytes);
    *out = (struct span){name, (uint64_t)from, (uint64_t)to};
    return true;
}

/* Every tensor lies within the data and over no other, whether it is asked for or not. */
static bool shard_check(const struct shard *shard, const char *path, struct err *err)
{
    struct span *spans = xcalloc(json_object_size(shard->header) + 1, sizeof *spans);
    const char *name;
    json_t *entry;
    size_t n = 0;
    bool good = true;
    json_object_foreach(shard->header, name, entry)
    {
        if (strcmp(name, "__metadata__") == 0)
            continue;
        good = good && span_read(entry, name, shard->data_bytes, &spans[n++], err);
    }
    if (good)
        qsort(spans, n, sizeof *spans, span_order);
    for (size_t i = 1; good && i < n; i++)
        if (spans[i].from < spans[i - 1].to)
            good =
                err_set(err, "tensor '%s' lies over tensor '%s'", spans[i].name, spans[i - 1].name);
    free(spans);
    return good || err_wrap(err, "%s", path);
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
    return shard_parse(shard, path, err) && shard_check(shard, path, err);
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

/* "[2,3]", whatever it holds. */
static const char *shape_text(const json_t *shape, char *text, size_t size)
{
    char *whole = shape ? json_dumps(shape, JSON_COMPACT | JSON_ENCODE_ANY) : NULL;
    snprintf(text, size, "%.60s", whole ? whole : "absent");
    free(whole);
    return text;
}

/* [rows,columns], or [rows] of a vector (columns 1). A product alone would let a transposed matrix
 * pass. */
static bool shape_is(const json_t *shape, size_t rows, size_t columns)
{
    const size_t want[] = {rows, columns};
    size_t rank = columns == 1 ? 1 : 2;
    for (size_t i = 0; i < rank; i++) {
        const json_t *side = json_array_get(shape, i);
        if (!json_is_integer(side) || json_integer_value(side) != (json_int_t)want[i])
            return false;
    }
    return json_array_size(shape) == rank;
}

bool checkpoint_read(const struct checkpoint *checkpoint, const char *name, size_t rows,
                     size_t columns, uint16_t *out, struct err *err)
{
    const struct shard *shard;
    const json_t *entry = entry_of(checkpoint, name, &shard);
    struct span span;
    char text[64];
    size_t n = rows * columns;
    if (!entry)
        return err_set(err, "the checkpoint has no tensor '%s'", name);
    const char *dtype = json_string_value(json_object_get(entry, "dtype"));
    const json_t *shape = json_object_get(entry, "shape");
    bool wide = dtype && strcmp(dtype, "F32") == 0;
    if (!dtype || (!wide && strcmp(dtype, "BF16") != 0 && strcmp(dtype, "F16") != 0))
        return err_set(err, "tensor '%s' has type '%s'; BF16, F16 and F32 are read", name,
                       dtype ? dtype : "?");
    if (!shape_is(shape, rows, columns)) {
        char want[64];
        snprintf(want, sizeof want, columns == 1 ? "[%zu]" : "[%zu,%zu]", rows, columns);
        return err_set(err, "tensor '%s' has the shape %s; the model asks for %s", name,
                       shape_text(shape, text, sizeof text), want);
    }
    if (!span_read(entry, name, shard->data_bytes, &span, err))
        return false;
    if (span.to - span.from != (uint64_t)n * (wide ? 4 : 2))
        return err_set(err, "tensor '%s' holds %llu bytes; %zu elements of %s are %zu", name,
                       (unsigned long long)(span.to - span.from), n, dtype, n * (wide ? 4 : 2));
    if (strcmp(dtype, "BF16") == 0)
        memcpy(out, shard->data + span.from, n * 2);
    else
        convert(shard->data + span.from, dtype, n, out);
    return true;
}
