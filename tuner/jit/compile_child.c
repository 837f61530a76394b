/* SPDX-License-Identifier: MIT */
/* One compile, in a process of its own: what crashes or eats memory here ends nobody else.
 * Surprise: NVRTC looks for headers in the current folder before those of -I, and that may be
 * another checkout; so a compile runs in the folder of its entry. */
#include "tuner/jit/compile_child.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "tuner/base/arena.h"
#include "tuner/base/file.h"
#include "tuner/base/proc.h"
#include "tuner/jit/cache.h"
#include "tuner/jit/compiler.h"
#include "tuner/jit/ptxas.h"

/* The farm fills all processors; who measures, and who feeds them, must not wait for it. */
enum { NICE = 5 };

/* In the arena, n of them; root: from any folder. */
static const char **options_of(struct arena *arena, const struct compile_job *job, const char *root,
                               int *n)
{
    const char *const own[] = {arena_printf(arena, "--gpu-architecture=%s", job->arch),
                               arena_printf(arena, "-I%s", root), "-std=c++17", "-no-cache",
                               "-Xptxas=-v"};
    size_t most = sizeof own / sizeof *own + strlen(job->defines) / 2 + 1;
    const char **options = arena_alloc(arena, most * sizeof *options);
    char *copy = arena_strdup(arena, job->defines), *save = NULL;
    memcpy(options, own, sizeof own);
    *n = sizeof own / sizeof *own;
    for (char *d = strtok_r(copy, " ", &save); d; d = strtok_r(NULL, " ", &save))
        options[(*n)++] = d;
    return options;
}

/* Address space already taken: a caller with a CUDA context has reserved terabytes. */
static int64_t mapped_bytes(void)
{
    long long pages = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    if (f && fscanf(f, "%lld", &pages) != 1)
        pages = 0;
    if (f)
        fclose(f);
    return pages * sysconf(_SC_PAGESIZE);
}

/* What abort's handler tries to map. */
static size_t spare_bytes;

/* NVVM aborts when an allocation fails, which may be a large one, and NVRTC where it is wrong. */
static void on_abort(int signal_number)
{
    (void)signal_number; /* returning goes on with the abort */
    if (mmap(NULL, spare_bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) ==
        MAP_FAILED)
        _exit(COMPILE_NO_MEMORY);
}

static void limit_memory(int64_t bytes)
{
    rlim_t most = (rlim_t)(mapped_bytes() + bytes);
    struct rlimit limit = {most, most}, no_core = {0, 0};
    setrlimit(RLIMIT_AS, &limit);
    setrlimit(RLIMIT_CORE, &no_core);
    spare_bytes = (size_t)(bytes / 4 * 3);
    signal(SIGABRT, on_abort);
}

/* What the cache reads of an entry it checks; into the current folder. */
static bool entry_file(const char *name, const void *bytes, size_t n)
{
    return file_write_lax(name, bytes ? bytes : "", n, NULL);
}

/* A message is kept with the trial: it names a header as the source does. */
static void root_strip(char *message, const char *root)
{
    size_t n = strlen(root);
    if (strncmp(message, root, n) == 0 && message[n] == '/')
        memmove(message, message + n + 1, strlen(message + n + 1) + 1);
}

static void compile(struct arena *arena, const struct compile_job *job, const char *root,
                    struct cubin *out, struct str *bytes, struct str *log, const char *source)
{
    int n;
    const char **options = options_of(arena, job, root, &n);
    double start_s = clock_now_s();
    const char *slash = strrchr(job->source_path, '/');
    enum nvrtc_outcome outcome =
        nvrtc_compile(source, slash ? slash + 1 : job->source_path, options, n, bytes, log);
    out->build.compile_ms = (clock_now_s() - start_s) * 1e3;
    out->status = outcome == NVRTC_GOOD        ? TRIAL_OK
                  : outcome == NVRTC_NO_MEMORY ? TRIAL_OUT_OF_MEMORY
                                               : TRIAL_COMPILE_FAILED;
    ptxas_parse(log->text, &out->build);
    if (outcome == NVRTC_GOOD) {
        cubin_hash(bytes->text, bytes->len, out->build.cubin_hash);
        code_hash(bytes->text, bytes->len, out->build.code_hash);
    } else {
        log_first_error(log->text, out->message, sizeof out->message);
        root_strip(out->message, root);
    }
    if (outcome != NVRTC_GOOD && !out->message[0])
        snprintf(out->message, sizeof out->message, "%.200s", log->text ? log->text : "no log");
}

int compile_child_run(void *ctx, int fd)
{
    const struct compile_job *job = ctx;
    struct arena arena = {0};
    struct cubin cubin = {0};
    struct str bytes = {0}, log = {0}, facts = {0}, kept = {0};
    struct err err = {0};
    limit_memory(job->memory_bytes);
    if (nice(NICE) == -1) /* not to be had: as it was */
        errno = 0;
    char *source = file_read(&arena, job->source_path, NULL, &err);
    char *root = realpath(job->root, NULL);
    if (!root || chdir(job->folder) != 0)
        return 1;
    if (source) {
        compile(&arena, job, root, &cubin, &bytes, &log, source);
    } else {
        cubin.status = TRIAL_COMPILE_FAILED;
        snprintf(cubin.message, sizeof cubin.message, "%.250s", err.text);
    }
    facts_write(&cubin, &facts);
    str_addf(&kept, "// arch %s, options: %s\n%s", job->arch, job->defines, source ? source : "");
    bool stored = entry_file("kernel.cubin", bytes.text, bytes.len) &&
                  entry_file("kernel.cu", kept.text, kept.len) &&
                  entry_file("log.txt", log.text, log.len) &&
                  entry_file("facts", facts.text, facts.len);
    if (!stored)
        return 1;
    return line_write(fd, facts.text) ? 0 : 1;
}
