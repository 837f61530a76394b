/* SPDX-License-Identifier: MIT */
/* The one surprise: libnvrtc opens libnvrtc-builtins by bare name, which fails in a wheel's folder;
 * opening the builtins first by full path cures it (the loader then knows the name). */
#include "tuner/jit/compiler.h"

#include <dlfcn.h>
#include <glob.h>
#include <nvrtc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/jit/build_id.h"

static struct {
    void *handle;
    __typeof__(&nvrtcVersion) version;
    __typeof__(&nvrtcCreateProgram) create;
    __typeof__(&nvrtcCompileProgram) compile;
    __typeof__(&nvrtcGetCUBINSize) cubin_size;
    __typeof__(&nvrtcGetCUBIN) cubin;
    __typeof__(&nvrtcGetProgramLogSize) log_size;
    __typeof__(&nvrtcGetProgramLog) log;
    __typeof__(&nvrtcDestroyProgram) destroy;
} lib;

/* "" where there are none: those of the loader's path are then the ones. */
static void builtins_path(const char *folder, char *out, size_t size)
{
    char pattern[600];
    glob_t found;
    out[0] = '\0';
    snprintf(pattern, sizeof pattern, "%s/libnvrtc-builtins.so.*", folder);
    if (glob(pattern, 0, NULL, &found) == 0)
        snprintf(out, size, "%s", found.gl_pathv[0]);
    globfree(&found);
}

static void *open_in(const char *folder)
{
    char pattern[600], builtins[600];
    glob_t found;
    void *handle = NULL;
    snprintf(pattern, sizeof pattern, "%s/libnvrtc.so.1[23]*", folder);
    if (glob(pattern, 0, NULL, &found) == 0) {
        builtins_path(folder, builtins, sizeof builtins);
        if (builtins[0])
            dlopen(builtins, RTLD_NOW | RTLD_GLOBAL);
        handle = dlopen(found.gl_pathv[0], RTLD_NOW | RTLD_LOCAL);
    }
    globfree(&found);
    return handle;
}

static void *open_library(void)
{
    const char *given = getenv("WT_NVRTC"), *home = getenv("CUDA_HOME");
    char under_home[560];
    snprintf(under_home, sizeof under_home, "%.500s/lib64", home ? home : "/usr/local/cuda");
    if (given)
        return open_in(given);
    void *handle = dlopen("libnvrtc.so.13", RTLD_NOW | RTLD_LOCAL);
    const char *const folders[] = {WT_TOOLKIT_ROOT "/lib64", WT_TOOLKIT_ROOT "/lib", under_home,
                                   "/usr/local/cuda/lib64"};
    for (size_t i = 0; !handle && i < sizeof folders / sizeof *folders; i++)
        handle = open_in(folders[i]);
    return handle ? handle : dlopen("libnvrtc.so.12", RTLD_NOW | RTLD_LOCAL);
}

static bool load(struct err *err)
{
    if (lib.handle)
        return true;
    void *handle = open_library();
    if (!handle)
        return err_set(
            err,
            "NVRTC was not found; install the CUDA toolkit or run ./dev setup, or set WT_NVRTC "
            "to the folder of libnvrtc.so");
    const struct {
        const char *name;
        void *to;
    } symbols[] = {{"nvrtcVersion", &lib.version},        {"nvrtcCreateProgram", &lib.create},
                   {"nvrtcCompileProgram", &lib.compile}, {"nvrtcGetCUBINSize", &lib.cubin_size},
                   {"nvrtcGetCUBIN", &lib.cubin},         {"nvrtcGetProgramLogSize", &lib.log_size},
                   {"nvrtcGetProgramLog", &lib.log},      {"nvrtcDestroyProgram", &lib.destroy}};
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        void *symbol = dlsym(handle, symbols[i].name);
        if (!symbol)
            return err_set(err, "this NVRTC has no %s; CUDA 12 or newer is needed",
                           symbols[i].name);
        memcpy(symbols[i].to, &symbol, sizeof symbol);
    }
    lib.handle = handle;
    return true;
}

bool nvrtc_version(char *out, size_t size, struct err *err)
{
    int major = 0, minor = 0;
    if (!load(err))
        return false;
    lib.version(&major, &minor);
    snprintf(out, size, "%d.%d", major, minor);
    return true;
}

void nvrtc_build(char *out, size_t size)
{
    Dl_info info;
    void *symbol;
    char folder[560] = "", path[600], own[80] = "?", builtins[80] = "-";
    memcpy(&symbol, &lib.version, sizeof symbol);
    if (dladdr(symbol, &info) != 0 && info.dli_fname) {
        const char *slash = strrchr(info.dli_fname, '/');
        build_id_read(info.dli_fname, own, sizeof own);
        if (slash)
            snprintf(folder, sizeof folder, "%.*s", (int)(slash - info.dli_fname), info.dli_fname);
    }
    builtins_path(folder, path, sizeof path);
    if (folder[0] && path[0])
        build_id_read(path, builtins, sizeof builtins);
    snprintf(out, size, "%s %s", own, builtins);
}

static void read_log(nvrtcProgram program, struct str *log)
{
    size_t n = 0;
    if (lib.log_size(program, &n) != NVRTC_SUCCESS || n < 2)
        return;
    char *text = calloc(1, n);
    if (text && lib.log(program, text) == NVRTC_SUCCESS)
        str_add(log, text);
    free(text);
}

static bool read_cubin(nvrtcProgram program, struct str *cubin)
{
    size_t n = 0;
    if (lib.cubin_size(program, &n) != NVRTC_SUCCESS || n == 0)
        return false;
    char *bytes = malloc(n);
    bool good = bytes && lib.cubin(program, bytes) == NVRTC_SUCCESS;
    if (good)
        str_add_bytes(cubin, bytes, n);
    free(bytes);
    return good;
}

/* ptxas says on stderr that it got no memory, and in the log that it gave up, without an error. */
static bool lacked_memory(const char *log)
{
    return log && (strstr(log, "out of memory") ||
                   (strstr(log, "Ptx assembly aborted") && !strstr(log, "ptxas error")));
}

enum nvrtc_outcome nvrtc_compile(const char *source, const char *name, const char *const *options,
                                 int n_options, struct str *cubin, struct str *log)
{
    nvrtcProgram program;
    struct err err = {0};
    if (!load(&err)) {
        str_add(log, err.text);
        return NVRTC_BAD_SOURCE;
    }
    if (lib.create(&program, source, name, 0, NULL, NULL) != NVRTC_SUCCESS)
        return NVRTC_NO_MEMORY;
    nvrtcResult result = lib.compile(program, n_options, options);
    read_log(program, log);
    bool good = result == NVRTC_SUCCESS && read_cubin(program, cubin);
    lib.destroy(&program);
    if (!good && (result == NVRTC_ERROR_OUT_OF_MEMORY || lacked_memory(log->text)))
        return NVRTC_NO_MEMORY;
    return good ? NVRTC_GOOD : NVRTC_BAD_SOURCE;
}
