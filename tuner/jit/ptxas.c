/* SPDX-License-Identifier: MIT */
/* Pieces of the log come in no promised order, so each comma-separated piece is tried on its own.
 */
#include "tuner/jit/ptxas.h"

#include <stdio.h>
#include <string.h>

static void raise_to(int64_t *field, long value)
{
    if (*field < value)
        *field = value;
}

static void parse_piece(const char *piece, struct build_facts *out)
{
    long a;
    int used = 0;
    if (sscanf(piece, " %ld bytes stack frame%n", &a, &used) == 1 && used)
        raise_to(&out->stack_bytes, a);
    else if (sscanf(piece, " %ld bytes spill stores%n", &a, &used) == 1 && used)
        out->spill_bytes += a;
    else if (sscanf(piece, " %ld bytes spill loads%n", &a, &used) == 1 && used)
        out->spill_bytes += a;
    else if (sscanf(piece, " %ld bytes smem%n", &a, &used) == 1 && used)
        raise_to(&out->smem_static_bytes, a);
    const char *registers = strstr(piece, "Used ");
    if (registers && sscanf(registers, "Used %ld registers", &a) == 1 && out->registers < a)
        out->registers = (int)a;
}

void ptxas_parse(const char *log, struct build_facts *out)
{
    char piece[256];
    out->registers = -1;
    out->smem_static_bytes = out->stack_bytes = out->spill_bytes = 0;
    while (log && *log) {
        size_t n = strcspn(log, ",\n:"), kept = n < sizeof piece - 1 ? n : sizeof piece - 1;
        memcpy(piece, log, kept);
        piece[kept] = '\0';
        char *dot = strstr(piece, ".     "); /* "ptxas         .     416 bytes stack frame" */
        parse_piece(dot ? dot + 1 : piece, out);
        log += n + (log[n] != '\0');
    }
}

/* "x.cu(7): error: ...", "ptxas error   : ..."; not "error.cu(7): warning: ...". */
static bool says_error(const char *line, size_t n)
{
    static const char *const words[] = {"error", "fatal"};
    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        for (size_t i = 0, m = strlen(words[w]); i + m < n; i++)
            if ((i == 0 || line[i - 1] == ' ') && memcmp(line + i, words[w], m) == 0 &&
                line[i + m + strspn(line + i + m, " ")] == ':')
                return true;
    return false;
}

void log_first_error(const char *log, char *out, size_t size)
{
    out[0] = '\0';
    while (log && *log) {
        size_t n = strcspn(log, "\n");
        if (says_error(log, n)) {
            snprintf(out, size, "%.*s", (int)(n < 240 ? n : 240), log);
            return;
        }
        log += n + (log[n] == '\n');
    }
}
