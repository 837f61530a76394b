/* SPDX-License-Identifier: MIT */
/* The build id is a note that a program header points at. The file is a library that is loaded
 * already; still nothing in it is trusted. */
#include "tuner/jit/build_id.h"

#include <elf.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static bool read_at(FILE *file, size_t at, void *out, size_t n)
{
    return fseek(file, (long)at, SEEK_SET) == 0 && fread(out, 1, n, file) == n;
}

static size_t padded(size_t n) { return (n + 3) & ~(size_t)3; }

/* In notes[n]; false when none of them is the build id. */
static bool id_of_notes(const char *notes, size_t n, char *out, size_t size)
{
    Elf64_Nhdr note;
    for (size_t at = 0; at + sizeof note <= n;) {
        memcpy(&note, notes + at, sizeof note);
        size_t name = at + sizeof note, id = name + padded(note.n_namesz);
        if (note.n_namesz > n || note.n_descsz > n || id + note.n_descsz > n)
            return false;
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 &&
            memcmp(notes + name, "GNU", 4) == 0 && note.n_descsz > 0 &&
            2 * (size_t)note.n_descsz < size) {
            for (size_t i = 0; i < note.n_descsz; i++)
                snprintf(out + 2 * i, 3, "%02x", (unsigned)(unsigned char)notes[id + i]);
            return true;
        }
        at = id + padded(note.n_descsz);
    }
    return false;
}

static bool id_of_file(FILE *file, char *out, size_t size)
{
    Elf64_Ehdr head;
    Elf64_Phdr part;
    char notes[4096];
    if (!read_at(file, 0, &head, sizeof head) || memcmp(head.e_ident, ELFMAG, SELFMAG) != 0 ||
        head.e_ident[EI_CLASS] != ELFCLASS64 || head.e_phentsize != sizeof part)
        return false;
    for (size_t i = 0; i < head.e_phnum; i++)
        if (read_at(file, head.e_phoff + i * sizeof part, &part, sizeof part) &&
            part.p_type == PT_NOTE && part.p_filesz <= sizeof notes &&
            read_at(file, part.p_offset, notes, part.p_filesz) &&
            id_of_notes(notes, part.p_filesz, out, size))
            return true;
    return false;
}

void build_id_read(const char *path, char *out, size_t size)
{
    struct stat st;
    FILE *file = fopen(path, "rb");
    if (!file || !id_of_file(file, out, size)) {
        if (file && fstat(fileno(file), &st) == 0)
            snprintf(out, size, "%lld bytes of %lld.%09ld", (long long)st.st_size,
                     (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
        else
            snprintf(out, size, "?");
    }
    if (file)
        fclose(file);
}
