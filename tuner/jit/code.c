/* SPDX-License-Identifier: MIT */
/* A cubin's code, told apart from its compiler: its sections one by one, less the notes in which
 * ptxas writes its version. Surprise: the version is also one attribute of each kernel's .nv.info.
 * Anything else that differs makes other code: a measurement too many is better than one too few.
 */
#include <elf.h>
#include <string.h>

#include "tuner/jit/cache.h"
#include "tuner/jit/source.h"

/* .nv.info is a list of attributes: a byte of format, a byte of kind, two of a value or size. */
enum { FORMAT_SIZED = 4, KIND_API_VERSION = 0x37, ATTRIBUTE_BYTES = 4 };

struct image {
    const char *bytes;
    size_t n;
    Elf64_Ehdr header;
    Elf64_Shdr names; /* of the section with the sections' names */
};

static bool inside(const struct image *image, uint64_t offset, uint64_t size)
{
    return offset <= image->n && size <= image->n - offset;
}

static bool section_read(const struct image *image, size_t i, Elf64_Shdr *out)
{
    uint64_t offset = image->header.e_shoff + i * sizeof *out;
    if (!inside(image, offset, sizeof *out))
        return false;
    memcpy(out, image->bytes + offset, sizeof *out);
    return out->sh_type == SHT_NOBITS || inside(image, out->sh_offset, out->sh_size);
}

static bool image_read(struct image *image, const void *bytes, size_t n)
{
    *image = (struct image){.bytes = bytes, .n = n};
    if (n < sizeof image->header || memcmp(bytes, ELFMAG, SELFMAG) != 0)
        return false;
    memcpy(&image->header, bytes, sizeof image->header);
    return image->header.e_ident[EI_CLASS] == ELFCLASS64 &&
           image->header.e_shentsize == sizeof(Elf64_Shdr) &&
           inside(image, image->header.e_shoff, 0) &&
           section_read(image, image->header.e_shstrndx, &image->names);
}

/* NULL when it does not end within the table. */
static const char *name_of(const struct image *image, const Elf64_Shdr *section)
{
    if (image->names.sh_type == SHT_NOBITS || section->sh_name >= image->names.sh_size)
        return NULL;
    const char *name = image->bytes + image->names.sh_offset + section->sh_name;
    return memchr(name, '\0', image->names.sh_size - section->sh_name) ? name : NULL;
}

static bool starts(const char *name, const char *with)
{
    return strncmp(name, with, strlen(with)) == 0;
}

/* Who compiled it, how to unwind it, and the names that are hashed by themselves. */
static bool is_beside_the_code(const char *name)
{
    return starts(name, ".note.nv.") || starts(name, ".nv.compat") || starts(name, ".debug_") ||
           starts(name, ".rela.debug_") || starts(name, ".rel.debug_") ||
           strcmp(name, ".comment") == 0 || strcmp(name, ".shstrtab") == 0;
}

static void attributes_add(struct digest *digest, const char *bytes, size_t n)
{
    size_t at = 0;
    while (n - at >= ATTRIBUTE_BYTES) {
        unsigned char head[ATTRIBUTE_BYTES];
        memcpy(head, bytes + at, sizeof head);
        size_t size = ATTRIBUTE_BYTES;
        if (head[0] == FORMAT_SIZED)
            size += head[2] + 256u * head[3];
        if (size > n - at)
            break;
        if (head[1] != KIND_API_VERSION)
            digest_bytes(digest, bytes + at, size);
        at += size;
    }
    digest_bytes(digest, bytes + at, n - at);
}

static void section_add(struct digest *digest, const struct image *image, const char *name,
                        const Elf64_Shdr *s)
{
    const uint64_t facts[] = {s->sh_type,      s->sh_flags,   s->sh_info,
                              s->sh_addralign, s->sh_entsize, s->sh_size};
    digest_add(digest, name);
    digest_bytes(digest, facts, sizeof facts);
    if (s->sh_type == SHT_NOBITS)
        return;
    if (starts(name, ".nv.info"))
        attributes_add(digest, image->bytes + s->sh_offset, s->sh_size);
    else
        digest_bytes(digest, image->bytes + s->sh_offset, s->sh_size);
}

static bool sections_add(struct digest *digest, const struct image *image)
{
    for (size_t i = 1; i < image->header.e_shnum; i++) {
        Elf64_Shdr section;
        const char *name = NULL;
        if (!section_read(image, i, &section) || !(name = name_of(image, &section)))
            return false;
        if (!is_beside_the_code(name))
            section_add(digest, image, name, &section);
    }
    return true;
}

void code_hash(const void *bytes, size_t n, char out[33])
{
    struct image image;
    struct digest digest = digest_start();
    digest_add(&digest, "code-1");
    if (!image_read(&image, bytes, n)) {
        cubin_hash(bytes, n, out);
        return;
    }
    digest_bytes(&digest, image.header.e_ident, sizeof image.header.e_ident);
    digest_bytes(&digest, &image.header.e_machine, sizeof image.header.e_machine);
    digest_bytes(&digest, &image.header.e_flags, sizeof image.header.e_flags);
    if (sections_add(&digest, &image))
        digest_hex(digest, out);
    else
        cubin_hash(bytes, n, out);
}
