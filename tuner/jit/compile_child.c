/* SPDX-License-Identifier: MIT */
/* One compile, in a process of its own: what crashes or eats memory here ends nobody else. */
#include "tuner/jit/compile_child.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "tuner/base/arena.h"
#include "tuner/base/file.h"
#include "tuner/base/proc.h"
#include "tuner/jit/cache.h"
#include "tuner/jit/compiler.h"
#include "tuner/jit/ptxas.h"

enum { OPTIONS_MAX = 40 };

static int options_of(struct arena *arena, const struct compile_job *job, const char **options)
{
    int n = 0;
    char *save = NULL;
    options[n++] = arena_printf(arena, "--gpu-architecture=%s", job->arch);
    options[n++] = arena_printf(arena, "-I%s", job->root);
    options[n++] = "-std=c++17";
    options[n++] = "-no-cache";
    options[n++] = "-Xptxas=-v";
    char *copy = arena_strdup(arena, job->defines);
    for (char *d = strtok_r(copy, " ", &save); d && n < OPTIONS_MAX; d = strtok_r(NULL, " ", &save))
        options[n++] = d;
    return n;
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

static void limit_memory(int64_t bytes)
{
    rlim_t most = (rlim_t)(mapped_bytes() + bytes);
    struct rlimit limit = {most, most}, no_core = {0, 0};
    setrlimit(RLIMIT_AS, &limit);
    setrlimit(RLIMIT_CORE, &no_core);
}

static bool entry_file(const struct compile_job *job, const char *name, const void *bytes, size_t n)
{
    char path[600];
    snprintf(path, sizeof path, "%s/%s", job->folder, name);
    return file_write(path, bytes ? bytes : "", n, NULL);
}

static void compile(struct arena *arena, const struct compile_job *job, struct cubin *out,
                    struct str *bytes, struct str *log, const char *source)
{
    const char *options[OPTIONS_MAX + 8];
    int n = options_of(arena, job, options);
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
    char *source = file_read(&arena, job->source_path, NULL, &err);
    if (source) {
        compile(&arena, job, &cubin, &bytes, &log, source);
    } else {
        cubin.status = TRIAL_COMPILE_FAILED;
        snprintf(cubin.message, sizeof cubin.message, "%.250s", err.text);
    }
    facts_write(&cubin, &facts);
    str_addf(&kept, "// arch %s, options: %s\n%s", job->arch, job->defines, source ? source : "");
    bool stored = entry_file(job, "kernel.cubin", bytes.text, bytes.len) &&
                  entry_file(job, "kernel.cu", kept.text, kept.len) &&
                  entry_file(job, "log.txt", log.text, log.len) &&
                  entry_file(job, "facts", facts.text, facts.len);
    if (!stored)
        return 1;
    return line_write(fd, facts.text) ? 0 : 1;
}
