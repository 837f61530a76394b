/* SPDX-License-Identifier: MIT */
/* What only the real NVRTC shows: which headers a compile takes. Skipped where there is none. */
#include <unistd.h>

#include "tests/folder.h"
#include "tests/tap.h"
#include "tuner/base/err.h"
#include "tuner/base/file.h"
#include "tuner/jit/jit.h"

/* Two checkouts that differ in a header. */
static void checkout(const char *name, const char *header)
{
    static const char source[] = "#include \"parts/h.cuh\"\n"
                                 "static __device__ int counts[CHECKOUT];\n"
                                 "extern \"C\" __global__ void k(int *out) { *out = "
                                 "counts[*out] + CHECKOUT; }\n";
    char path[200];
    struct err err = {0};
    snprintf(path, sizeof path, "%s/%s/parts", test_folder(), name);
    bool fine = folder_make(path, &err);
    snprintf(path, sizeof path, "%s/%s/parts/h.cuh", test_folder(), name);
    fine = fine && file_write(path, header, strlen(header), &err);
    snprintf(path, sizeof path, "%s/%s/kernel.cu", test_folder(), name);
    if (!fine || !file_write(path, source, strlen(source), &err))
        ok(false, "a checkout: %s", err.text);
}

/* Run in `cwd`, with an empty cache; a relative one is below that. */
static struct cubin compiled(const char *cwd, const char *root, const char *cache)
{
    struct cubin cubin = {0};
    struct err err = {0};
    struct jit_options options = {.root = root, .cache_folder = cache, .arch = "sm_90a", .jobs = 1};
    struct jit *jit = chdir(cwd) == 0 ? jit_new(&options, &err) : NULL;
    if (!ok(jit != NULL, "a farm in %s: %s", root, err.text))
        return cubin;
    jit_wait(jit, jit_submit(jit, &(struct jit_unit){"kernel.cu", ""}), &cubin);
    jit_free(jit);
    return cubin;
}

static void test_headers(void)
{
    char a[100], b[100], elsewhere[100];
    snprintf(a, sizeof a, "%s/a", test_folder());
    snprintf(b, sizeof b, "%s/b", test_folder());
    snprintf(elsewhere, sizeof elsewhere, "%s/elsewhere", test_folder());
    checkout("a", "#define CHECKOUT 1\n");
    checkout("b", "#define CHECKOUT 2\n");
    struct cubin own = compiled(b, b, elsewhere);
    ok(own.status == TRIAL_OK, "a checkout compiles: %s", own.message);
    struct cubin other = compiled(a, b, "fresh");
    ok(other.status == TRIAL_OK && strcmp(own.build.cubin_hash, other.build.cubin_hash) == 0,
       "run in another checkout it takes its own headers still");
    other = compiled(b, a, "fresh");
    ok(other.status == TRIAL_OK && strcmp(own.build.cubin_hash, other.build.cubin_hash) != 0,
       "the other checkout gives another cubin");
    checkout("b", "#error changed\n");
    other = compiled(test_folder(), b, "fresh");
    ok(other.status == TRIAL_COMPILE_FAILED && strncmp(other.message, "parts/h.cuh", 11) == 0,
       "a header's error names it from the root: %s", other.message);
}

int main(void)
{
    char version[16];
    struct err err = {0};
    if (!jit_nvrtc_version(version, sizeof version, &err)) {
        printf("1..0 # SKIP %s\n", err.text);
        return 0;
    }
    test_headers();
    return chdir("/") == 0 ? tap_done() : 1;
}
