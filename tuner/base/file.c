/* SPDX-License-Identifier: MIT */
/* Whole files only. Errors carry the path and errno's words. */
#include "tuner/base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tuner/base/arena.h"
#include "tuner/base/err.h"

/* Those of /proc say that they are empty. */
enum { FILE_MAX = 64 << 20, UNSIZED_MOST = 64 << 10 };

char *file_read(struct arena *arena, const char *path, size_t *n_bytes, struct err *err)
{
    struct stat st;
    char *text = NULL;
    size_t got = 0;
    FILE *f = fopen(path, "rb");
    if (!f || fstat(fileno(f), &st) != 0) {
        err_set(err, "%s: %s", path, strerror(errno));
    } else if (!S_ISREG(st.st_mode) || st.st_size > FILE_MAX) {
        err_set(err, "%s: not a regular file of at most 64 MiB", path);
    } else {
        size_t most = st.st_size ? (size_t)st.st_size : UNSIZED_MOST;
        text = arena_alloc(arena, most + 1);
        got = fread(text, 1, most, f);
    }
    if (f)
        fclose(f);
    if (text && n_bytes)
        *n_bytes = got;
    return text;
}

static bool write_all(int fd, const char *bytes, size_t n)
{
    while (n) {
        ssize_t w = write(fd, bytes, n);
        if (w < 0 && errno == EINTR)
            continue;
        if (w <= 0)
            return false;
        bytes += w;
        n -= (size_t)w;
    }
    return true;
}

/* All of it to a file that is made anew. errno says why not. */
static bool write_new(const char *path, const void *bytes, size_t n, bool is_synced)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd < 0)
        return false;
    bool good = write_all(fd, bytes, n) && (!is_synced || fsync(fd) == 0);
    int why = errno;
    if (close(fd) != 0 && good)
        return false;
    errno = why;
    return good;
}

bool file_write(const char *path, const void *bytes, size_t n, struct err *err)
{
    char temp[PATH_MAX];
    if (snprintf(temp, sizeof temp, "%s.%ld.tmp", path, (long)getpid()) >= (int)sizeof temp)
        return err_set(err, "%.200s...: the path is too long", path);
    if (write_new(temp, bytes, n, true) && rename(temp, path) == 0)
        return true;
    int why = errno;
    unlink(temp);
    return err_set(err, "%s: cannot be written: %s", path, strerror(why));
}

bool file_write_lax(const char *path, const void *bytes, size_t n, struct err *err)
{
    return write_new(path, bytes, n, false) ||
           err_set(err, "%s: cannot be written: %s", path, strerror(errno));
}

bool file_exists(const char *path) { return access(path, F_OK) == 0; }

bool folder_make(const char *path, struct err *err)
{
    char part[PATH_MAX];
    struct stat st;
    if (snprintf(part, sizeof part, "%s", path) >= (int)sizeof part)
        return err_set(err, "%.200s...: the path is too long", path);
    for (char *p = part + 1;; p++) {
        if (*p && *p != '/')
            continue;
        char kept = *p;
        *p = '\0';
        if (mkdir(part, 0755) != 0 && errno != EEXIST)
            return err_set(err, "folder %s cannot be made: %s", part, strerror(errno));
        *p = kept;
        if (!kept)
            break;
    }
    if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode))
        return err_set(err, "%s is not a folder", path);
    return true;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

char **folder_list(struct arena *arena, const char *path, size_t *n_names)
{
    char **names = NULL;
    size_t n = 0, cap = 0;
    DIR *dir = opendir(path);
    for (struct dirent *e; dir && (e = readdir(dir));) {
        if (e->d_name[0] == '.')
            continue;
        if (n == cap)
            names = xrealloc(names, (cap = cap * 2 + 8) * sizeof *names);
        names[n++] = arena_strdup(arena, e->d_name);
    }
    if (dir)
        closedir(dir);
    if (n)
        qsort(names, n, sizeof *names, by_name);
    char **out = arena_alloc(arena, (n + 1) * sizeof *out);
    if (n)
        memcpy(out, names, n * sizeof *out);
    free(names);
    *n_names = n;
    return out;
}

static bool holds_templates(const char *folder)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%.4000s/kernel_templates", folder);
    return file_exists(path);
}

/* The nearest parent of `from` (which is changed) that holds kernel_templates/. */
static bool climb(char *from)
{
    for (char *slash; *from; *slash = '\0') {
        if (holds_templates(from))
            return true;
        slash = strrchr(from, '/');
        if (!slash)
            return false;
    }
    return false;
}

char *root_find(struct arena *arena, struct err *err)
{
    char path[PATH_MAX] = "";
    const char *given = getenv("WARPTUNE_ROOT");
    if (given && holds_templates(given) && realpath(given, path))
        return arena_strdup(arena, path);
    if (given) {
        err_set(err, "WARPTUNE_ROOT=%s holds no kernel_templates/", given);
        return NULL;
    }
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    path[n > 0 ? n : 0] = '\0';
    if (climb(path) || (getcwd(path, sizeof path) && climb(path)))
        return arena_strdup(arena, path);
    err_set(err, "kernel_templates/ was not found beside the program or above this folder; set "
                 "WARPTUNE_ROOT to the folder that holds it");
    return NULL;
}

char *cache_default(struct arena *arena)
{
    const char *xdg = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (xdg && xdg[0] == '/')
        return arena_printf(arena, "%s/warptune", xdg);
    if (home && home[0] == '/')
        return arena_printf(arena, "%s/.cache/warptune", home);
    return arena_printf(arena, "/tmp/warptune-%ld", (long)getuid());
}
