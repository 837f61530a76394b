/* SPDX-License-Identifier: MIT */
/* CUPTI's activity API by its documented ABI: a kernel record begins with its kind, and has its
 * start and end at bytes 16 and 24 in every version from CUDA 9 to 13. */
#include "tuner/gpu/trace.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/err.h"

enum { CONCURRENT_KERNEL = 10, FLUSH_FORCED = 1, BUFFER_BYTES = 1 << 20, SPANS_MOST = 4096 };

static struct {
    void *handle;
    int (*register_callbacks)(void (*request)(uint8_t **, size_t *, size_t *),
                              void (*complete)(void *, uint32_t, uint8_t *, size_t, size_t));
    int (*enable)(int kind);
    int (*disable)(int kind);
    int (*flush)(uint32_t flags);
    int (*next)(uint8_t *buffer, size_t valid_bytes, void **record);
    int (*word)(int result, const char **text);
} lib;

static struct {
    pthread_mutex_t lock; /* CUPTI completes buffers on a thread of its own */
    struct kernel_span spans[SPANS_MOST];
    size_t n; /* may pass SPANS_MOST: the rest is counted alone */
} taken = {.lock = PTHREAD_MUTEX_INITIALIZER};

static bool check(int result, const char *call, struct err *err)
{
    const char *text = "unknown error";
    if (result == 0)
        return true;
    lib.word(result, &text);
    return err_set(err, "%s: %s (%d): measure with --timer events", call, text, result);
}

static void request(uint8_t **buffer, size_t *bytes, size_t *most_records)
{
    *buffer = aligned_alloc(8, BUFFER_BYTES);
    *bytes = *buffer ? BUFFER_BYTES : 0;
    *most_records = 0;
}

static void span_add(const uint8_t *record)
{
    int32_t kind;
    struct kernel_span span;
    memcpy(&kind, record, sizeof kind);
    memcpy(&span.begin_ns, record + 16, sizeof span.begin_ns);
    memcpy(&span.end_ns, record + 24, sizeof span.end_ns);
    if (kind != CONCURRENT_KERNEL)
        return;
    if (taken.n < SPANS_MOST)
        taken.spans[taken.n] = span;
    taken.n++;
}

static void complete(void *context, uint32_t stream, uint8_t *buffer, size_t bytes,
                     size_t valid_bytes)
{
    void *record = NULL;
    (void)context;
    (void)stream;
    (void)bytes;
    pthread_mutex_lock(&taken.lock);
    while (valid_bytes && lib.next(buffer, valid_bytes, &record) == 0)
        span_add(record);
    pthread_mutex_unlock(&taken.lock);
    free(buffer);
}

static void *open_library(void)
{
    static const char *const names[] = {
        "libcupti.so.13",
        WT_TOOLKIT_ROOT "/lib64/libcupti.so.13",
        WT_TOOLKIT_ROOT "/lib/libcupti.so.13",
        WT_TOOLKIT_ROOT "/extras/CUPTI/lib64/libcupti.so.13",
        "/usr/local/cuda/lib64/libcupti.so.13",
        "/usr/local/cuda/extras/CUPTI/lib64/libcupti.so.13",
        "libcupti.so.12",
    };
    const char *given = getenv("WT_LIBCUPTI");
    void *handle = given ? dlopen(given, RTLD_NOW | RTLD_LOCAL) : NULL;
    for (size_t i = 0; !given && !handle && i < sizeof names / sizeof *names; i++)
        handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    return handle;
}

bool trace_open(struct err *err)
{
    if (lib.handle)
        return true;
    void *handle = open_library();
    if (!handle)
        return err_set(err, "libcupti was not found: measure with --timer events, or set "
                            "WT_LIBCUPTI to the library");
    const struct {
        const char *name;
        void *to;
    } symbols[] = {{"cuptiActivityRegisterCallbacks", &lib.register_callbacks},
                   {"cuptiActivityEnable", &lib.enable},
                   {"cuptiActivityDisable", &lib.disable},
                   {"cuptiActivityFlushAll", &lib.flush},
                   {"cuptiActivityGetNextRecord", &lib.next},
                   {"cuptiGetResultString", &lib.word}};
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        void *symbol = dlsym(handle, symbols[i].name);
        if (!symbol)
            return err_set(err, "libcupti has no %s", symbols[i].name);
        memcpy(symbols[i].to, &symbol, sizeof symbol);
    }
    lib.handle = handle;
    return check(lib.register_callbacks(request, complete), "cuptiActivityRegisterCallbacks", err);
}

bool trace_start(struct err *err)
{
    return check(lib.enable(CONCURRENT_KERNEL), "cuptiActivityEnable", err);
}

void trace_stop(void) { lib.disable(CONCURRENT_KERNEL); }

static int by_begin(const void *a, const void *b)
{
    const struct kernel_span *x = a, *y = b;
    return (x->begin_ns > y->begin_ns) - (x->begin_ns < y->begin_ns);
}

bool trace_take(struct kernel_span *spans, size_t most, size_t *n, struct err *err)
{
    if (!check(lib.flush(FLUSH_FORCED), "cuptiActivityFlushAll", err))
        return false;
    pthread_mutex_lock(&taken.lock);
    size_t kept = taken.n < SPANS_MOST ? taken.n : SPANS_MOST;
    *n = taken.n;
    if (kept > most)
        kept = most;
    memcpy(spans, taken.spans, kept * sizeof *spans);
    taken.n = 0;
    pthread_mutex_unlock(&taken.lock);
    qsort(spans, kept, sizeof *spans, by_begin);
    return true;
}

double spans_busy_us(const struct kernel_span *spans, size_t n)
{
    uint64_t busy_ns = 0, until_ns = 0;
    for (size_t i = 0; i < n; i++) {
        uint64_t begin_ns = spans[i].begin_ns > until_ns ? spans[i].begin_ns : until_ns;
        if (spans[i].end_ns <= begin_ns)
            continue;
        busy_ns += spans[i].end_ns - begin_ns;
        until_ns = spans[i].end_ns;
    }
    return (double)busy_ns * 1e-3;
}
