/* SPDX-License-Identifier: MIT */
/* The compile farm with a compiler that hangs, aborts, eats memory and fails on request (WT_NVRTC),
 * and the cubin cache. */
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/folder.h"
#include "tests/tap.h"
#include "tuner/base/file.h"
#include "tuner/base/arena.h"
#include "tuner/base/proc.h"
#include "tuner/base/str.h"
#include "tuner/jit/build_id.h"
#include "tuner/jit/jit.h"
#include "tuner/jit/ptxas.h"

static char root[96];

static const char *source(const char *name, const char *text)
{
    static char path[200];
    struct err err = {0};
    snprintf(path, sizeof path, "%s/%s", root, name);
    file_write(path, text, strlen(text), &err);
    return path;
}

static bool limits_roomy; /* in time, so that the memory is what ends a compile */

static struct jit *farm(const char *cache, const char *arch)
{
    struct err err = {0};
    char folder[200];
    snprintf(folder, sizeof folder, "%s/%s", root, cache);
    struct jit_options options = {.root = root,
                                  .cache_folder = folder,
                                  .arch = arch,
                                  .jobs = 2,
                                  .deadline_s = limits_roomy ? 20 : 0.4,
                                  .memory_bytes = 256ll << 20};
    struct jit *jit = jit_new(&options, &err);
    if (!jit)
        ok(false, "a farm: %s", err.text);
    return jit;
}

/* Compiles one source in a farm of its own. */
static struct cubin compiled(const char *cache, const char *arch, const char *path,
                             const char *defines)
{
    struct cubin cubin = {0};
    struct jit *jit = farm(cache, arch);
    struct jit_unit unit = {.source_path = path, .defines = defines};
    jit_wait(jit, jit_submit(jit, &unit), &cubin);
    jit_free(jit);
    return cubin;
}

static void test_outcomes(void)
{
    struct cubin c = compiled("c1", "sm_90a", source("good.cu", "GOOD"), "-DA=1");
    ok(c.status == TRIAL_OK && c.build.registers == 42 && c.build.stack_bytes == 16 &&
           c.build.spill_bytes == 12 && c.build.smem_static_bytes == 512,
       "a compile gives its registers, stack, spills and shared memory");
    char beside[600];
    snprintf(beside, sizeof beside, "%.*s/kernel.cu", (int)(strrchr(c.path, '/') - c.path), c.path);
    bool has_source = file_exists(beside);
    snprintf(beside, sizeof beside, "%.*s/log.txt", (int)(strrchr(c.path, '/') - c.path), c.path);
    ok(has_source && file_exists(beside), "source and log lie beside the cubin");
    c = compiled("c1", "sm_90a", source("fail.cu", "FAIL"), "");
    ok(c.status == TRIAL_COMPILE_FAILED, "an error is a failed compile");
    has_str(c.message, "identifier \"x\" is undefined", "with the compiler's first error");
    double start_s = clock_now_s();
    c = compiled("c1", "sm_90a", source("hang.cu", "HANG"), "");
    ok(c.status == TRIAL_TIMEOUT && clock_now_s() - start_s < 5,
       "a compiler that hangs is killed at the deadline");
    c = compiled("c1", "sm_90a", source("abort.cu", "ABORT"), "");
    ok(c.status == TRIAL_CRASHED, "a compiler that aborts with memory left crashed");
    has_str(c.message, "signal 6", "by its signal");
    limits_roomy = true;
    c = compiled("c1", "sm_90a", source("eat.cu", "EAT"), "");
    limits_roomy = false;
    ok(c.status == TRIAL_OUT_OF_MEMORY, "one that eats memory ends at its limit: %s",
       trial_status_name(c.status));
    has_str(c.message, "256 MiB", "which is told");
    c = compiled("c1", "sm_90a", source("up.cu", "GIVE UP"), "");
    ok(c.status == TRIAL_OUT_OF_MEMORY,
       "an assembler that gives up without an error had no memory");
    c = compiled("c1", "sm_90a", source("up.cu", "GIVE UP: ERROR"), "");
    ok(c.status == TRIAL_COMPILE_FAILED && strstr(c.message, "shared data"), "with one it has");
}

static void test_defines(void)
{
    struct str defines = {0};
    for (int i = 0; i < 100; i++)
        str_addf(&defines, "-DA%d=%d ", i, i);
    str_add(&defines, "-DLAST=1");
    struct cubin c = compiled("c1", "sm_90a", source("last.cu", "LAST"), defines.text);
    ok(c.status == TRIAL_OK, "of 101 defines the last arrives too: %s", c.message);
    str_finish(&defines);
}

static void test_many(void)
{
    struct jit *jit = farm("c2", "sm_90a");
    char hang[200];
    snprintf(hang, sizeof hang, "%s", source("hang.cu", "HANG"));
    struct jit_unit bad = {hang, ""};
    int ids[8], same, n_good = 0;
    char defines[16];
    for (int i = 0; i < 8; i++) {
        snprintf(defines, sizeof defines, "-DA=%d", i);
        struct jit_unit good = {source("good.cu", "GOOD"), defines};
        ids[i] = jit_submit(jit, i == 2 ? &bad : &good);
    }
    same = jit_submit(jit, &(struct jit_unit){source("good.cu", "GOOD"), "-DA=5"});
    for (int i = 0; i < 8; i++) {
        struct cubin c;
        jit_wait(jit, ids[i], &c);
        n_good += c.status == TRIAL_OK;
    }
    is_int(n_good, 7, "one that hangs holds up none of the others");
    is_int(same, ids[5], "equal units share one compile");
    jit_free(jit);
}

/* Two slow ones fill the farm; behind them queue two that hang until their deadline, and a good
 * one. */
static void test_priority(void)
{
    static const char *const texts[] = {"SLOW 1", "SLOW 2", "HANG 1", "HANG 2", "GOOD"};
    struct jit *jit = farm("c6", "sm_90a");
    struct jit_unit last = {0};
    struct cubin c;
    char paths[5][200];
    int ids[5];
    for (int i = 0; i < 5; i++) {
        snprintf(paths[i], sizeof paths[i], "%s", source(texts[i], texts[i]));
        last = (struct jit_unit){paths[i], "-DPRIORITY"};
        ids[i] = (i < 2 ? jit_submit : jit_prefetch)(jit, &last);
    }
    is_int(jit_submit(jit, &last), ids[4], "what was prefetched can be submitted");
    jit_wait(jit, ids[4], &c);
    ok(c.status == TRIAL_OK && !jit_poll(jit, ids[2], 0, &c),
       "it then begins before what is only prefetched");
    jit_wait(jit, ids[3], &c);
    is_int(c.status, TRIAL_TIMEOUT, "which begins all the same");
    jit_free(jit);
}

/* Behind two slow ones queue two guesses that hang, and after the next submit one that is good. */
static void test_guesses(void)
{
    static const char *const texts[] = {"SLOW 3", "SLOW 4", "HANG 3", "HANG 4", "SLOW 5", "GOOD 2"};
    static const bool is_guess[] = {false, false, true, true, false, true};
    struct jit *jit = farm("c7", "sm_90a");
    struct jit_unit last = {0};
    struct cubin c;
    char paths[6][200];
    int ids[6];
    for (int i = 0; i < 6; i++) {
        snprintf(paths[i], sizeof paths[i], "%s", source(texts[i], texts[i]));
        last = (struct jit_unit){paths[i], "-DGUESS"};
        ids[i] = (is_guess[i] ? jit_prefetch : jit_submit)(jit, &last);
    }
    is_int(jit_prefetch(jit, &last), ids[5], "a guess made twice is one");
    jit_wait(jit, ids[5], &c);
    ok(c.status == TRIAL_OK && !jit_poll(jit, ids[2], 0, &c) && !jit_poll(jit, ids[3], 0, &c),
       "the latest guess begins before those of the round before");
    jit_wait(jit, ids[3], &c);
    is_int(c.status, TRIAL_TIMEOUT, "which begin all the same");
    jit_free(jit);
}

static void test_identity(void)
{
    struct cubin a = compiled("c3", "sm_90a", source("k.cu", "#include \"h.cuh\"\nGOOD"), "-DA=1");
    ok(a.status == TRIAL_COMPILE_FAILED || a.status == TRIAL_OK, "a header that is not there yet");
    source("h.cuh", "one");
    a = compiled("c3", "sm_90a", source("k.cu", "#include \"h.cuh\"\nGOOD"), "-DA=1");
    struct cubin b = compiled("c3", "sm_90a", source("k.cu", "#include \"h.cuh\"\nGOOD"), "-DA=1");
    ok(a.status == TRIAL_OK && strcmp(a.path, b.path) == 0 && b.build.compile_ms == 0,
       "the same again comes from the cache");
    b = compiled("c3", "sm_80", source("k.cu", "#include \"h.cuh\"\nGOOD"), "-DA=1");
    ok(strcmp(a.path, b.path) != 0, "another architecture is another cubin");
    b = compiled("c3", "sm_90a", source("k.cu", "#include \"h.cuh\"\nGOOD"), "-DA=2");
    ok(strcmp(a.path, b.path) != 0, "another define too");
    b = compiled("c3", "sm_90a", source("k.cu", "#include \"h.cuh\"\nGOOD "), "-DA=1");
    ok(strcmp(a.path, b.path) != 0, "another text too");
    source("h.cuh", "two");
    b = compiled("c3", "sm_90a", source("k.cu", "#include \"h.cuh\"\nGOOD"), "-DA=1");
    ok(strcmp(a.path, b.path) != 0, "another header too");
    source("h.cuh", "one");
    setenv("FAKE_NVRTC_MINOR", "1", 1);
    b = compiled("c3", "sm_90a", source("k.cu", "#include \"h.cuh\"\nGOOD"), "-DA=1");
    ok(strcmp(a.path, b.path) != 0, "another NVRTC too");
    unsetenv("FAKE_NVRTC_MINOR");
}

/* The fake library under another folder, with one byte of its build id changed; "" leaves its id.
 */
static void library_copy(const char *folder, bool other_build)
{
    static const char id[] = {0x57, 0x41, 0x52, 0x50, 0x54, 0x55, 0x4e, 0x45};
    struct arena arena = {0};
    struct err err = {0};
    size_t n = 0;
    char *bytes = file_read(
        &arena, arena_printf(&arena, "%s/libnvrtc.so.13.0.0", getenv("WT_NVRTC")), &n, &err);
    char *at = bytes ? memmem(bytes, n, id, sizeof id) : NULL;
    if (at && other_build)
        at[7]++;
    if (!at || !folder_make(folder, &err) ||
        !file_write(arena_printf(&arena, "%s/libnvrtc.so.13.0.0", folder), bytes, n, &err))
        ok(false, "a copy of the library: %s", err.text);
    arena_finish(&arena);
}

/* In a child, since a process loads NVRTC once: whether the entry's name goes to `out`. */
static void compiled_with(const char *folder, const char *path, char *out, size_t size)
{
    int ends[2];
    fflush(stdout);
    out[0] = '\0';
    if (pipe(ends) != 0)
        return;
    pid_t child = fork();
    if (child == 0) {
        setenv("WT_NVRTC", folder, 1);
        struct cubin c = compiled("c5", "sm_90a", path, "");
        _exit(write(ends[1], c.path, strlen(c.path)) < 0);
    }
    close(ends[1]);
    ssize_t n = read(ends[0], out, size - 1);
    out[n > 0 ? n : 0] = '\0';
    close(ends[0]);
    waitpid(child, NULL, 0);
}

/* A patch of one version may compile differently. */
static void test_build(void)
{
    char own[600], moved[600], patched[600], folder[128], other[128];
    const char *path = source("good.cu", "GOOD");
    snprintf(folder, sizeof folder, "%s/lib", root);
    snprintf(other, sizeof other, "%s/lib2", root);
    library_copy(folder, false);
    library_copy(other, true);
    compiled_with(getenv("WT_NVRTC"), path, own, sizeof own);
    compiled_with(folder, path, moved, sizeof moved);
    compiled_with(other, path, patched, sizeof patched);
    ok(own[0] && strcmp(own, moved) == 0, "the same NVRTC elsewhere finds the cubin");
    ok(patched[0] && strcmp(own, patched) != 0, "another build of the same version does not");
    char id[80], later[80];
    build_id_read(path, id, sizeof id);
    source("good.cu", "GOOD ");
    build_id_read(path, later, sizeof later);
    ok(strcmp(id, later) != 0, "without a build id size and time tell: %s", id);
}

static void test_damage(void)
{
    struct err err = {0};
    struct cubin a = compiled("c4", "sm_90a", source("good.cu", "GOOD"), "");
    file_write(a.path, "GO", 2, &err);
    struct cubin b = compiled("c4", "sm_90a", source("good.cu", "GOOD"), "");
    struct stat st;
    ok(b.status == TRIAL_OK && stat(b.path, &st) == 0 && st.st_size == 5,
       "a truncated cubin is compiled again");
    char facts[600];
    snprintf(facts, sizeof facts, "%.*s/facts", (int)(strrchr(a.path, '/') - a.path), a.path);
    file_write(facts, "garbage", 7, &err);
    b = compiled("c4", "sm_90a", source("good.cu", "GOOD"), "");
    ok(b.status == TRIAL_OK && b.build.registers == 42, "so is one whose facts are garbage");
    char folder[200];
    snprintf(folder, sizeof folder, "%s/file", root);
    file_write(folder, "", 0, &err);
    struct jit_options options = {.root = root, .cache_folder = folder, .arch = "sm_90a"};
    ok(!jit_new(&options, &err), "a cache folder that is a file is refused");
    has_str(err.text, "--cache", "with what to do");
}

static void test_parse(void)
{
    struct build_facts facts = {0};
    char error[80];
    ptxas_parse("nothing of interest", &facts);
    is_int(facts.registers, -1, "a log that says nothing: registers unknown");
    log_first_error("a.cu(1): warning: x\n  a.cu(9): error: too bad  \nb.cu(2): error: worse\n",
                    error, sizeof error);
    has_str(error, "too bad", "the first error of a log");
    log_first_error("all is well", error, sizeof error);
    is_str(error, "", "none where there is none");
    log_first_error("error.cu(3): warning: x\nptxas info    : for 'error_sum'\n"
                    "ptxas error   : too much shared data\n",
                    error, sizeof error);
    has_str(error, "too much", "a file or kernel named error is none");
    log_first_error("2 errors detected\nptxas fatal   : no such thing", error, sizeof error);
    has_str(error, "no such thing", "a fatal one is one");
}

int main(void)
{
    snprintf(root, sizeof root, "%s", test_folder());
    test_build(); /* before this process loads a library */
    test_outcomes();
    test_defines();
    test_many();
    test_priority();
    test_guesses();
    test_identity();
    test_damage();
    test_parse();
    return tap_done();
}
