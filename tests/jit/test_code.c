/* SPDX-License-Identifier: MIT */
/* What makes other code: anything in a cubin but the version of who compiled it. The cubins are
 * made up, section by section. */
#include <elf.h>
#include <stdlib.h>
#include <string.h>

#include "tests/tap.h"
#include "tuner/jit/cache.h"

enum { SECTIONS = 6, BYTES_MAX = 2048 };

struct cubin_text {
    const char *text, *note, *debug;
    unsigned char version, registers; /* in .nv.info: attributes 0x37 and 0x2f */
    unsigned shared;                  /* size of a section without bytes */
    unsigned flags;
};

struct bytes {
    char at[BYTES_MAX];
    size_t n;
};

static void section_add(struct bytes *out, Elf64_Shdr *s, unsigned name, unsigned type,
                        const void *from, size_t n)
{
    *s = (Elf64_Shdr){.sh_name = name, .sh_type = type, .sh_offset = out->n, .sh_size = n};
    if (type == SHT_NOBITS)
        return;
    memcpy(out->at + out->n, from, n);
    out->n += n;
}

static struct bytes cubin_of(const struct cubin_text *c)
{
    static const char names[] =
        "\0.shstrtab\0.text.k\0.note.nv.tkinfo\0.nv.info.k\0.nv.shared.k\0.debug_frame";
    const unsigned char info[] = {4, 0x37, 4, 0, c->version,   0, 0, 0,
                                  4, 0x2f, 4, 0, c->registers, 0, 0, 0};
    struct bytes out = {.n = sizeof(Elf64_Ehdr)};
    Elf64_Shdr s[SECTIONS + 1] = {{0}};
    section_add(&out, &s[1], 1, SHT_STRTAB, names, sizeof names);
    section_add(&out, &s[2], 11, SHT_PROGBITS, c->text, strlen(c->text));
    section_add(&out, &s[3], 19, SHT_NOTE, c->note, strlen(c->note));
    section_add(&out, &s[4], 35, SHT_LOPROC, info, sizeof info);
    section_add(&out, &s[5], 46, SHT_NOBITS, NULL, c->shared);
    section_add(&out, &s[6], 59, SHT_PROGBITS, c->debug, strlen(c->debug));
    Elf64_Ehdr header = {.e_shoff = out.n,
                         .e_shentsize = sizeof *s,
                         .e_shnum = SECTIONS + 1,
                         .e_shstrndx = 1,
                         .e_flags = c->flags};
    memcpy(header.e_ident, ELFMAG, SELFMAG);
    header.e_ident[EI_CLASS] = ELFCLASS64;
    memcpy(out.at, &header, sizeof header);
    memcpy(out.at + out.n, s, sizeof s);
    out.n += sizeof s;
    return out;
}

static bool same(const struct cubin_text *a, const struct cubin_text *b)
{
    char x[33], y[33];
    struct bytes p = cubin_of(a), q = cubin_of(b);
    code_hash(p.at, p.n, x);
    code_hash(q.at, q.n, y);
    return strcmp(x, y) == 0;
}

static void test_parts(void)
{
    const struct cubin_text first = {"ldg add", "ptxas 13.0", "frame", 130, 32, 512, 90};
    struct cubin_text c = first;
    ok(same(&first, &c), "the same bytes are the same code");
    c.note = "ptxas 13.1.115, longer";
    c.version = 131;
    c.debug = "frames";
    ok(same(&first, &c), "another version of the compiler, in its note and in .nv.info, is too");
    c = first;
    c.text = "ldg sub";
    ok(!same(&first, &c), "other instructions are not");
    c = first;
    c.registers = 40;
    ok(!same(&first, &c), "nor other attributes of the kernel");
    c = first;
    c.shared = 1024;
    ok(!same(&first, &c), "nor more shared memory");
    c = first;
    c.flags = 100;
    ok(!same(&first, &c), "nor another architecture");
}

/* Whatever is cut or overwritten: an answer, and none beyond the bytes. */
static void test_damage(void)
{
    const struct cubin_text first = {"ldg add", "ptxas 13.0", "frame", 130, 32, 512, 90};
    struct bytes whole = cubin_of(&first);
    char hash[33], bytes_hash[33], good[33];
    bool fine = true;
    code_hash(whole.at, whole.n, good);
    for (size_t n = 0; n < whole.n; n++) {
        char *copy = malloc(n + 1); /* of exactly that size, for the sanitizer */
        memcpy(copy, whole.at, n);
        code_hash(copy, n, hash);
        cubin_hash(copy, n, bytes_hash);
        fine = fine && strcmp(hash, bytes_hash) == 0;
        free(copy);
    }
    ok(fine, "a cubin that is cut off is only its bytes");
    for (size_t i = 0; i < whole.n; i++) {
        struct bytes bad = whole;
        bad.at[i] = (char)0xff;
        code_hash(bad.at, bad.n, hash);
        fine = fine && strlen(hash) == 32;
    }
    ok(fine, "a damaged one has a hash");
    cubin_hash(whole.at, whole.n, bytes_hash);
    ok(strcmp(good, bytes_hash) != 0, "a whole one is more than its bytes");
}

int main(void)
{
    test_parts();
    test_damage();
    return tap_done();
}
