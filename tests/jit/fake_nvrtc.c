/* SPDX-License-Identifier: MIT */
/* A compiler that does what the source tells it to: SLOW, HANG, ABORT, EAT (memory), FAIL, GIVE UP,
 * LAST (the last option must be -DLAST=1); else its cubin is the source itself. */
#include <nvrtc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static char *text;
static const char *log_text = "";

nvrtcResult nvrtcVersion(int *major, int *minor)
{
    const char *minor_word = getenv("FAKE_NVRTC_MINOR");
    *major = 13;
    *minor = minor_word ? atoi(minor_word) : 0;
    return NVRTC_SUCCESS;
}

nvrtcResult nvrtcCreateProgram(nvrtcProgram *program, const char *source, const char *name, int n,
                               const char *const *headers, const char *const *names)
{
    (void)name, (void)n, (void)headers, (void)names;
    text = strdup(source);
    *program = (nvrtcProgram)(void *)text;
    return NVRTC_SUCCESS;
}

/* Mapped, since a sanitizer's malloc would end the child in its own way. */
static void eat(void)
{
    for (;;) {
        char *p = mmap(NULL, 64 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (p == MAP_FAILED)
            abort(); /* as NVVM does */
        memset(p, 1, 64 << 20);
    }
}

nvrtcResult nvrtcCompileProgram(nvrtcProgram program, int n, const char *const *options)
{
    (void)program;
    log_text = "ptxas info    : Compiling entry function 'k' for 'sm_90a'\nptxas info    : "
               "Function properties for k\n"
               "    16 bytes stack frame, 8 bytes spill stores, 4 bytes spill loads\nptxas info    "
               ": Used 42 registers, 512 bytes smem\n";
    if (strstr(text, "SLOW"))
        usleep(40000);
    if (strstr(text, "HANG"))
        pause();
    if (strstr(text, "ABORT"))
        abort();
    if (strstr(text, "EAT"))
        eat();
    if (strstr(text, "GIVE UP")) {
        log_text = strstr(text, "ERROR")
                       ? "ptxas error   : Entry function 'k' uses too much shared "
                         "data\nptxas fatal   : Ptx assembly aborted due to errors\n"
                       : "ptxas fatal   : Ptx assembly aborted due to errors\n";
        return NVRTC_ERROR_COMPILATION;
    }
    if (strstr(text, "LAST") && strcmp(options[n - 1], "-DLAST=1") != 0)
        return NVRTC_ERROR_COMPILATION;
    if (!strstr(text, "FAIL"))
        return NVRTC_SUCCESS;
    log_text = "kernel.cu(3): warning: this\nkernel.cu(7): error: identifier \"x\" is "
               "undefined\n\n1 error detected\n";
    return NVRTC_ERROR_COMPILATION;
}

nvrtcResult nvrtcGetCUBINSize(nvrtcProgram program, size_t *n)
{
    (void)program;
    *n = strlen(text) + 1;
    return NVRTC_SUCCESS;
}

nvrtcResult nvrtcGetCUBIN(nvrtcProgram program, char *out)
{
    (void)program;
    strcpy(out, text);
    return NVRTC_SUCCESS;
}

nvrtcResult nvrtcGetProgramLogSize(nvrtcProgram program, size_t *n)
{
    (void)program;
    *n = strlen(log_text) + 1;
    return NVRTC_SUCCESS;
}

nvrtcResult nvrtcGetProgramLog(nvrtcProgram program, char *out)
{
    (void)program;
    strcpy(out, log_text);
    return NVRTC_SUCCESS;
}

nvrtcResult nvrtcDestroyProgram(nvrtcProgram *program)
{
    (void)program;
    free(text);
    text = NULL;
    return NVRTC_SUCCESS;
}
