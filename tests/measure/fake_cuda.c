/* SPDX-License-Identifier: MIT */
/* A libcuda that runs on the host: device memory is host memory, and a launch calls a C function of
 * the kernel's name. Enough for the device child's whole path to be tested without a GPU. Errors
 * stick as the driver's do. */
#include "tests/measure/fake_cuda.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#undef cuGetProcAddress

static CUresult stuck; /* what every later call returns */
static bool capturing;
static double fake_us; /* the device's clock */

/* CUPTI's activity records, for this library is the fake of libcupti as well. */
enum { RECORD_BYTES = 216, RECORDS_MOST = 2048 };
static bool is_traced;
static struct {
    double begin_us, end_us;
} records[RECORDS_MOST];
static int n_records;
static void (*on_request)(uint8_t **, size_t *, size_t *);
static void (*on_complete)(void *, uint32_t, uint8_t *, size_t, size_t);

/* WT_FAKE_SLOW_DEVICE="1,1.1": each kernel of device 1 takes 1.1 times as long. */
static int device_now;
static double device_slowness(void)
{
    const char *slow = getenv("WT_FAKE_SLOW_DEVICE");
    int device = -1;
    double times = 1;
    return slow && sscanf(slow, "%d,%lf", &device, &times) == 2 && device == device_now ? times : 1;
}

/* WT_FAKE_DEAD="1,200,FILE": device 1 dies at its 200th launch in a process, which the file tells
 * to later processes. */
static bool device_dies(int n_launches)
{
    const char *dead = getenv("WT_FAKE_DEAD");
    int device = -1, after = 0;
    char path[256];
    if (!dead || sscanf(dead, "%d,%d,%255s", &device, &after, path) != 3 || device != device_now)
        return false;
    if (n_launches > after)
        fclose(fopen(path, "w"));
    return access(path, F_OK) == 0;
}

/* The next kernel: the clock moves on by what it takes. */
static void clock_pass(double us)
{
    us *= device_slowness();
    if (is_traced && n_records < RECORDS_MOST) {
        records[n_records].begin_us = fake_us;
        records[n_records++].end_us = fake_us + us;
    }
    fake_us += us;
}
static size_t allocated, limit_bytes = (size_t)1 << 30;
enum { GRAPH_MOST = 512 };

struct graph {
    int n;
    const struct fake_function *nodes[GRAPH_MOST];
};
static struct graph *captured;

#define P(type, i) (*(type *)params[i])

bool fake_queue(const struct fake_function *function)
{
    if (!capturing) {
        clock_pass(function->us);
        return true;
    }
    if (captured->n < GRAPH_MOST)
        captured->nodes[captured->n++] = function;
    return false;
}

/* f32, bf16: 0.5 to 1.5, or the constant; s8: -127 to 127; e4m3: 0.5 to 1; s32: as many bits as s8.
 */
static void run_fill(void **params, const CUlaunchConfig *config)
{
    enum { BF16 = 0, F32 = 2, S8 = 3, U8 = 4, E4M3 = 5, S32 = 6 };
    uint8_t *out = (uint8_t *)(uintptr_t)P(uint64_t, 0);
    uint64_t n = P(uint64_t, 1), state = P(uint64_t, 8);
    int type = P(int, 2), kind = P(int, 3);
    (void)config;
    if (type != BF16 && type != F32 && type != S8 && type != U8 && type != E4M3 && type != S32)
        abort();
    for (uint64_t i = 0; i < n; i++) {
        state = state * 6364136223846793005ull + 1442695040888963407ull;
        float real = kind == 3 ? (float)P(double, 4) : (float)(state >> 40) / 16777216.0f + 0.5f;
        int whole = (int)(state >> 33) % 255 - 127;
        if (type == F32)
            memcpy(out + i * 4, &real, 4);
        else if (type == BF16)
            memcpy(out + i * 2, (uint8_t *)&real + 2, 2);
        else if (type == S32)
            memcpy(out + i * 4, &whole, 4);
        else if (type == U8)
            out[i] = (uint8_t)real;
        else
            out[i] = type == S8 ? (uint8_t)whole : (uint8_t)(0x30 + (state >> 40) % 8);
    }
}

struct report {
    uint64_t n_bad, not_first;
    uint32_t max_error, n_guard;
};

static void run_compare(void **params, const CUlaunchConfig *config)
{
    const float *x = (const float *)(uintptr_t)P(uint64_t, 0),
                *y = (const float *)(uintptr_t)P(uint64_t, 1);
    struct report *to = (struct report *)(uintptr_t)P(uint64_t, 6);
    float worst = 0;
    (void)config;
    for (uint64_t i = 0; i < P(uint64_t, 2); i++) {
        double error = fabs((double)x[i] - (double)y[i]);
        if (!(error <= P(double, 4) + P(double, 5) * fabs((double)y[i]))) {
            to->n_bad++;
            if (to->not_first < ~i)
                to->not_first = ~i;
        }
        worst = fmaxf(worst, error <= 3e38 ? (float)error : 3e38f);
    }
    memcpy(&to->max_error, &worst, sizeof worst);
}

static void run_guard(void **params, const CUlaunchConfig *config)
{
    const uint8_t *front = (const uint8_t *)(uintptr_t)P(uint64_t, 0),
                  *back = (const uint8_t *)(uintptr_t)P(uint64_t, 1);
    struct report *to = (struct report *)(uintptr_t)P(uint64_t, 4);
    (void)config;
    for (uint32_t i = 0; i < P(uint32_t, 2); i++)
        to->n_guard += (front[i] != P(uint32_t, 3)) + (uint32_t)(back[i] != P(uint32_t, 3));
}

static void run_stamp(void **params, const CUlaunchConfig *config)
{
    static double cycles, last_us;
    static int n_stamps;
    uint64_t *to = (uint64_t *)(uintptr_t)P(uint64_t, 0);
    const char *slow = getenv("WT_FAKE_SLOW"); /* "FROM,COUNT": these bursts run at 1000 MHz */
    int from = 0, count = 0, burst = n_stamps++ / 2;
    (void)config;
    if (slow)
        sscanf(slow, "%d,%d", &from, &count);
    cycles += (fake_us - last_us) * (burst >= from && burst < from + count ? 1000 : 1500);
    last_us = fake_us;
    to[0] = (uint64_t)(fake_us * 1e3);
    to[1] = (uint64_t)cycles;
    to[2] = 0;
}

static void run_delay(void **params, const CUlaunchConfig *config)
{
    (void)config;
    fake_us += (double)P(uint64_t, 0) * 1e-3;
}

static void scale_rows(void **params, int64_t count, int n, int fault, float scale, int counter)
{
    const float *in = (const float *)(uintptr_t)P(uint64_t, 0),
                *weight = (const float *)(uintptr_t)P(uint64_t, 1);
    float *out = (float *)(uintptr_t)P(uint64_t, 2), *sum = (float *)(uintptr_t)P(uint64_t, 3);
    for (int64_t i = 0; i < count; i++) {
        out[i] = fault == 1 ? 0 : in[i] * weight[i % n] * scale + (float)counter;
        sum[i] += 1;
    }
    if (fault == 2)
        out[count] = 1;
}

/* The drill kernel; its faults are kernel.cu's. */
static void run_drill(void **params, const CUlaunchConfig *config)
{
    int *counter = (int *)(uintptr_t)P(uint64_t, 5), fault = P(int, 8);
    (void)config;
    if (P(uint64_t, 4) != 0)
        abort();
    if (fault == 3)
        stuck = CUDA_ERROR_ILLEGAL_ADDRESS;
    if (fault == 5)
        stuck = CUDA_ERROR_LAUNCH_FAILED;
    while (fault == 4)
        pause();
    scale_rows(params, P(int64_t, 6), P(int, 7), fault, P(float, 9), *counter);
    if (fault == 6)
        *counter = 1;
}

static void run_reference(void **params, const CUlaunchConfig *config)
{
    (void)config;
    scale_rows(params, P(int64_t, 5), P(int, 6), 0, P(float, 8), 0);
}

static const struct fake_function functions[] = {
    {"wt_fill", run_fill, 1},
    {"wt_compare", run_compare, 1},
    {"wt_guard", run_guard, 1},
    {"wt_stamp", run_stamp, 1},
    {"wt_delay", run_delay, 0},
    {"drill", run_drill, 10},
    {"drill_reference", run_reference, 100},
};

static CUresult f_ok(void) { return stuck; }
static CUresult f_Init(unsigned flags)
{
    (void)flags;
    return getenv("WT_FAKE_NO_DEVICE") ? CUDA_ERROR_NO_DEVICE : CUDA_SUCCESS;
}
static CUresult f_DriverGetVersion(int *out)
{
    *out = 13000;
    return CUDA_SUCCESS;
}
static CUresult f_DeviceGetCount(int *out)
{
    const char *n = getenv("WT_FAKE_DEVICES"); /* how many; default 1 */
    *out = n ? atoi(n) : 1;
    return CUDA_SUCCESS;
}
static CUresult f_DeviceGet(CUdevice *out, int i)
{
    *out = device_now = i;
    return CUDA_SUCCESS;
}
static CUresult f_DeviceGetName(char *out, int size, CUdevice d)
{
    (void)d;
    snprintf(out, (size_t)size, "NVIDIA Fake 100");
    return CUDA_SUCCESS;
}
static CUresult f_DeviceGetUuid(CUuuid *out, CUdevice d)
{
    memset(out, 0, sizeof *out);
    out->bytes[15] = (char)(d + 1);
    return CUDA_SUCCESS;
}
static CUresult f_DeviceTotalMem(size_t *out, CUdevice d)
{
    (void)d;
    *out = limit_bytes;
    return CUDA_SUCCESS;
}

static CUresult f_DeviceGetAttribute(int *out, CUdevice_attribute which, CUdevice d)
{
    static const struct {
        int which, value;
    } facts[] = {{CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, 9},
                 {CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, 0},
                 {CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, 4},
                 {CU_DEVICE_ATTRIBUTE_CLOCK_RATE, 1500000},
                 {CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, 232448},
                 {CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR, 233472},
                 {CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR, 65536},
                 {CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR, 2048},
                 {CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, 1 << 16}};
    const char *odd = getenv("WT_FAKE_ODD"); /* this device has more SMs */
    if (which == CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT && odd && atoi(odd) == d)
        return *out = 8, CUDA_SUCCESS;
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (facts[i].which == (int)which) {
            *out = facts[i].value;
            return CUDA_SUCCESS;
        }
    return CUDA_ERROR_INVALID_VALUE;
}

static CUresult f_PrimaryCtxRetain(CUcontext *out, CUdevice d)
{
    static int context;
    (void)d;
    if (device_dies(0))
        return CUDA_ERROR_NO_DEVICE;
    *out = (CUcontext)(void *)&context;
    return CUDA_SUCCESS;
}
static CUresult f_StreamCreate(CUstream *out, unsigned flags)
{
    static int stream;
    (void)flags;
    *out = (CUstream)(void *)&stream;
    return CUDA_SUCCESS;
}
static CUresult f_EventCreate(CUevent *out, unsigned flags)
{
    (void)flags;
    *out = calloc(1, sizeof(double));
    return CUDA_SUCCESS;
}
static CUresult f_EventRecord(CUevent e, CUstream s)
{
    (void)s;
    memcpy(e, &fake_us, sizeof fake_us);
    return stuck;
}

static CUresult f_EventElapsedTime(float *ms, CUevent a, CUevent b)
{
    double begin, end;
    memcpy(&begin, a, sizeof begin);
    memcpy(&end, b, sizeof end);
    *ms = (float)((end - begin) * 1e-3);
    return stuck;
}

static CUresult f_MemAlloc(CUdeviceptr *out, size_t bytes)
{
    size_t *p;
    if (allocated + bytes > limit_bytes)
        return CUDA_ERROR_OUT_OF_MEMORY;
    p = aligned_alloc(4096, (bytes + 4096 + 4095) / 4096 * 4096);
    p[0] = bytes;
    allocated += bytes;
    *out = (CUdeviceptr)(uintptr_t)p + 4096;
    return stuck;
}

static CUresult f_MemFree(CUdeviceptr at)
{
    size_t *p = (size_t *)(uintptr_t)(at - 4096);
    allocated -= p[0];
    free(p);
    return stuck;
}

static CUresult f_MemGetInfo(size_t *free_bytes, size_t *total)
{
    *free_bytes = limit_bytes - allocated;
    *total = limit_bytes;
    return stuck;
}
static CUresult f_HtoD(CUdeviceptr to, const void *from, size_t n, CUstream s)
{
    (void)s;
    memcpy((void *)(uintptr_t)to, from, n);
    return stuck;
}
static CUresult f_DtoH(void *to, CUdeviceptr from, size_t n, CUstream s)
{
    (void)s;
    memcpy(to, (const void *)(uintptr_t)from, n);
    return stuck;
}
static CUresult f_DtoD(CUdeviceptr to, CUdeviceptr from, size_t n, CUstream s)
{
    (void)s;
    memcpy((void *)(uintptr_t)to, (const void *)(uintptr_t)from, n);
    return stuck;
}
static CUresult f_Memset(CUdeviceptr to, unsigned char v, size_t n, CUstream s)
{
    (void)s;
    memset((void *)(uintptr_t)to, v, n);
    return stuck;
}

static CUresult f_ModuleLoadData(CUmodule *out, const void *image)
{
    if (memcmp(image,
               "\x7f"
               "ELF",
               4) != 0) /* a cubin is an ELF file */
        return CUDA_ERROR_INVALID_IMAGE;
    *out = malloc(1);
    return stuck;
}

static CUresult f_ModuleUnload(CUmodule m)
{
    free(m);
    return stuck;
}

static CUresult f_ModuleGetFunction(CUfunction *out, CUmodule m, const char *name)
{
    (void)m;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(functions[i].name, name) == 0) {
            uintptr_t bits = (uintptr_t)&functions[i];
            memcpy(out, &bits, sizeof *out);
            return stuck;
        }
    const struct fake_function *more = fake_functions_more ? fake_functions_more(name) : NULL;
    if (!more)
        return CUDA_ERROR_NOT_FOUND;
    memcpy(out, &more, sizeof *out);
    return stuck;
}

static CUresult f_FuncGetAttribute(int *out, CUfunction_attribute a, CUfunction f)
{
    (void)a;
    (void)f;
    *out = 49152;
    return stuck;
}

static CUresult f_LaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **params,
                                 void **extra)
{
    const struct fake_function *function = (const struct fake_function *)(const void *)f;
    static int n_launches;
    (void)extra;
    if (device_dies(++n_launches))
        stuck = CUDA_ERROR_ILLEGAL_ADDRESS;
    if (stuck)
        return stuck;
    if (config->blockDimX > 1024 || config->gridDimX == 0)
        return CUDA_ERROR_INVALID_VALUE;
    if (fake_queue(function))
        function->run(params, config);
    return CUDA_SUCCESS; /* faults show at the next synchronisation */
}

static CUresult f_BeginCapture(CUstream s, CUstreamCaptureMode mode)
{
    (void)s;
    (void)mode;
    capturing = true;
    captured = calloc(1, sizeof *captured);
    return stuck;
}
static CUresult f_EndCapture(CUstream s, CUgraph *out)
{
    (void)s;
    capturing = false;
    *out = (CUgraph)(void *)captured;
    return stuck;
}
static CUresult f_Instantiate(CUgraphExec *out, CUgraph g, unsigned long long flags)
{
    (void)flags;
    *out = malloc(sizeof(struct graph));
    memcpy(*out, g, sizeof(struct graph));
    return stuck;
}

/* Nodes take their time; what they would compute was computed by the check already. */
static CUresult f_GraphLaunch(CUgraphExec g, CUstream s)
{
    const struct graph *graph = (const struct graph *)(const void *)g;
    (void)s;
    for (int i = 0; i < graph->n; i++) {
        clock_pass(graph->nodes[i]->us);
        fake_us += 0.5; /* a gap */
    }
    return stuck;
}

static CUresult f_GraphFree(void *g)
{
    free(g);
    return stuck;
}

static CUresult f_GetErrorName(CUresult code, const char **out)
{
    *out = code == CUDA_ERROR_ILLEGAL_ADDRESS ? "CUDA_ERROR_ILLEGAL_ADDRESS"
           : code == CUDA_ERROR_LAUNCH_FAILED ? "CUDA_ERROR_LAUNCH_FAILED"
           : code == CUDA_ERROR_OUT_OF_MEMORY ? "CUDA_ERROR_OUT_OF_MEMORY"
           : code == CUDA_ERROR_NO_DEVICE     ? "CUDA_ERROR_NO_DEVICE"
                                              : "CUDA_ERROR_FAKE";
    return CUDA_SUCCESS;
}

static CUresult f_GetErrorString(CUresult code, const char **out)
{
    (void)code;
    *out = "said by the fake";
    return CUDA_SUCCESS;
}

struct entry {
    const char *name;
    void (*function)(void);
};
#define E(name, f)                                                                                 \
    {                                                                                              \
        name, (void (*)(void))f                                                                    \
    }
static const struct entry entries[] = {
    E("cuInit", f_Init),
    E("cuDriverGetVersion", f_DriverGetVersion),
    E("cuDeviceGetCount", f_DeviceGetCount),
    E("cuDeviceGet", f_DeviceGet),
    E("cuDeviceGetName", f_DeviceGetName),
    E("cuDeviceGetAttribute", f_DeviceGetAttribute),
    E("cuDeviceGetUuid", f_DeviceGetUuid),
    E("cuDeviceTotalMem", f_DeviceTotalMem),
    E("cuDevicePrimaryCtxRetain", f_PrimaryCtxRetain),
    E("cuStreamCreate", f_StreamCreate),
    E("cuEventCreate", f_EventCreate),
    E("cuEventRecord", f_EventRecord),
    E("cuEventElapsedTime", f_EventElapsedTime),
    E("cuMemAlloc", f_MemAlloc),
    E("cuMemFree", f_MemFree),
    E("cuMemGetInfo", f_MemGetInfo),
    E("cuMemcpyHtoDAsync", f_HtoD),
    E("cuMemcpyDtoHAsync", f_DtoH),
    E("cuMemcpyDtoDAsync", f_DtoD),
    E("cuMemsetD8Async", f_Memset),
    E("cuModuleLoadData", f_ModuleLoadData),
    E("cuModuleUnload", f_ModuleUnload),
    E("cuModuleGetFunction", f_ModuleGetFunction),
    E("cuFuncGetAttribute", f_FuncGetAttribute),
    E("cuLaunchKernelEx", f_LaunchKernelEx),
    E("cuStreamBeginCapture", f_BeginCapture),
    E("cuStreamEndCapture", f_EndCapture),
    E("cuGraphInstantiateWithFlags", f_Instantiate),
    E("cuGraphLaunch", f_GraphLaunch),
    E("cuGraphDestroy", f_GraphFree),
    E("cuGraphExecDestroy", f_GraphFree),
    E("cuEventDestroy", f_GraphFree),
    E("cuGetErrorName", f_GetErrorName),
    E("cuGetErrorString", f_GetErrorString),
};

CUresult CUDAAPI cuGetProcAddress_v2(const char *symbol, void **pfn, int version, cuuint64_t flags,
                                     CUdriverProcAddressQueryResult *status)
{
    void (*function)(void) =
        (void (*)(void))f_ok; /* what is not listed succeeds while nothing is stuck */
    (void)version;
    (void)flags;
    (void)status;
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
        if (strcmp(entries[i].name, symbol) == 0)
            function = entries[i].function;
    memcpy(pfn, &function, sizeof *pfn);
    return CUDA_SUCCESS;
}

int cuptiActivityRegisterCallbacks(void (*request)(uint8_t **, size_t *, size_t *),
                                   void (*complete)(void *, uint32_t, uint8_t *, size_t, size_t))
{
    on_request = request;
    on_complete = complete;
    return 0;
}

int cuptiActivityEnable(int kind)
{
    is_traced = kind == 10;
    return getenv("WT_FAKE_NO_CUPTI") ? 39 : 0;
}

int cuptiActivityDisable(int kind)
{
    (void)kind;
    is_traced = false;
    return 0;
}

int cuptiActivityFlushAll(uint32_t flags)
{
    uint8_t *buffer;
    size_t bytes, most, used = 0;
    (void)flags;
    if (!n_records)
        return 0;
    on_request(&buffer, &bytes, &most);
    for (int i = 0; i < n_records && used + RECORD_BYTES <= bytes; i++, used += RECORD_BYTES) {
        uint64_t times_ns[2] = {(uint64_t)(records[i].begin_us * 1e3),
                                (uint64_t)(records[i].end_us * 1e3)};
        int kind = 10;
        memset(buffer + used, 0, RECORD_BYTES);
        memcpy(buffer + used, &kind, sizeof kind);
        memcpy(buffer + used + 16, times_ns, sizeof times_ns);
    }
    n_records = 0;
    on_complete(NULL, 0, buffer, bytes, used);
    return 0;
}

int cuptiActivityGetNextRecord(uint8_t *buffer, size_t valid_bytes, void **record)
{
    uint8_t *next = *record ? (uint8_t *)*record + RECORD_BYTES : buffer;
    if (next + RECORD_BYTES > buffer + valid_bytes)
        return 12;
    *record = next;
    return 0;
}

int cuptiGetResultString(int result, const char **text)
{
    (void)result;
    *text = "CUPTI_ERROR_FAKE";
    return 0;
}
