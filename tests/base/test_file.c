/* SPDX-License-Identifier: MIT */
/* Whole files, refusals, and a write that fails leaves the old file. */
#include <stdlib.h>
#include <sys/resource.h>
#include <signal.h>
#include <unistd.h>

#include "tests/folder.h"
#include "tests/tap.h"
#include "tuner/base/arena.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"

static void test_cache_default(struct arena *arena)
{
    setenv("XDG_CACHE_HOME", "/x", 1);
    setenv("HOME", "/h", 1);
    is_str(cache_default(arena), "/x/warptune", "cubins lie where XDG says");
    setenv("XDG_CACHE_HOME", "x", 1);
    is_str(cache_default(arena), "/h/.cache/warptune", "a relative folder counts as unset");
    setenv("XDG_CACHE_HOME", "", 1);
    is_str(cache_default(arena), "/h/.cache/warptune", "an empty one too");
    unsetenv("HOME");
    has_str(cache_default(arena), "/tmp/warptune-", "without a home: this user's in /tmp");
}

static void test_root(struct arena *arena, const char *folder)
{
    struct err err = {0};
    char *whole = NULL;
    folder_make(arena_printf(arena, "%s/tree/kernel_templates", folder), &err);
    setenv("WARPTUNE_ROOT", "tree", 1);
    ok(chdir(folder) == 0 && (whole = root_find(arena, &err)), "a relative root: %s", err.text);
    is_str(whole, arena_printf(arena, "%s/tree", folder), "is the same from every folder");
    ok(chdir("/") == 0 && !root_find(arena, &err), "a root without templates is refused");
    has_str(err.text, "WARPTUNE_ROOT=tree", "by its name");
}

int main(void)
{
    struct arena arena = {0};
    struct err err = {0};
    const char *folder = test_folder();
    size_t n = 0;
    char *deep = arena_printf(&arena, "%s/a/b/c", folder),
         *path = arena_printf(&arena, "%s/f", deep);
    ok(folder_make(deep, &err) && folder_make(deep, &err), "folders are made, twice without harm");
    ok(file_write(path, "one", 3, &err), "a file is written");
    is_str(file_read(&arena, path, &n, &err), "one", "and read");
    is_int((long long)n, 3, "with its size");
    has_str(file_read(&arena, "/proc/self/status", &n, &err),
            "Pid:", "one of /proc, which says it is empty, is read");
    ok(!file_read(&arena, folder, NULL, &err), "a folder is not read as a file");
    ok(!folder_make(path, &err), "a file is no folder");
    has_str(err.text, "f", "the message names it");

    struct rlimit old, small = {4096, 4096};
    getrlimit(RLIMIT_FSIZE, &old);
    small.rlim_max = old.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    char *big = arena_alloc(&arena, 100000);
    err.text[0] = '\0';
    ok(!file_write(path, big, 100000, &err), "a full disk is an error");
    has_str(err.text, "cannot be written", "that says so");
    setrlimit(RLIMIT_FSIZE, &old);
    is_str(file_read(&arena, path, NULL, &err), "one", "and the old file stands");
    size_t names;
    folder_list(&arena, deep, &names);
    is_int((long long)names, 1, "no temporary is left behind");
    test_root(&arena, folder);
    test_cache_default(&arena);
    arena_finish(&arena);
    return tap_done();
}
