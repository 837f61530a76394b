/* SPDX-License-Identifier: MIT */
/* A libcuda that runs on the host: device memory is host memory, and a launch calls a C function of
 * the kernel's name (fake_kernels.c). Enough for the device child's whole path to be tested without
 * a GPU. Errors stick as the driver's do. */
#include "tests/measure/fake_device.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#undef cuGetProcAddress

CUresult fake_stuck;
double fake_us;
static bool capturing;

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
    fake_record(fake_us, fake_us + us);
    fake_us += us;
}
static size_t allocated, limit_bytes = (size_t)1 << 30;
enum { GRAPH_MOST = 512 };

struct graph {
    int n;
    const struct fake_function *nodes[GRAPH_MOST];
};
static struct graph *captured;

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

/* Sleeps as long as a variable says, to be as slow as a real driver. */
static void pass_ms(const char *variable)
{
    const char *ms = getenv(variable);
    if (ms)
        usleep((unsigned)atoi(ms) * 1000);
}

static CUresult f_ok(void) { return fake_stuck; }
static CUresult f_Init(unsigned flags)
{
    (void)flags;
    const char *starts = getenv("WT_FAKE_STARTS"); /* a file that gets a line for each */
    FILE *file = starts ? fopen(starts, "a") : NULL;
    if (file) {
        fprintf(file, "%d\n", (int)getpid());
        fclose(file);
    }
    pass_ms("WT_FAKE_START_MS");
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
    pass_ms("WT_FAKE_CONTEXT_MS");
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
    return fake_stuck;
}

static CUresult f_EventElapsedTime(float *ms, CUevent a, CUevent b)
{
    double begin, end;
    memcpy(&begin, a, sizeof begin);
    memcpy(&end, b, sizeof end);
    *ms = (float)((end - begin) * 1e-3);
    return fake_stuck;
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
    return fake_stuck;
}

static CUresult f_MemFree(CUdeviceptr at)
{
    size_t *p = (size_t *)(uintptr_t)(at - 4096);
    allocated -= p[0];
    free(p);
    return fake_stuck;
}

static CUresult f_MemGetInfo(size_t *free_bytes, size_t *total)
{
    *free_bytes = limit_bytes - allocated;
    *total = limit_bytes;
    return fake_stuck;
}
static CUresult f_HtoD(CUdeviceptr to, const void *from, size_t n, CUstream s)
{
    (void)s;
    memcpy((void *)(uintptr_t)to, from, n);
    return fake_stuck;
}
static CUresult f_DtoH(void *to, CUdeviceptr from, size_t n, CUstream s)
{
    (void)s;
    memcpy(to, (const void *)(uintptr_t)from, n);
    return fake_stuck;
}
static CUresult f_DtoD(CUdeviceptr to, CUdeviceptr from, size_t n, CUstream s)
{
    (void)s;
    memcpy((void *)(uintptr_t)to, (const void *)(uintptr_t)from, n);
    return fake_stuck;
}
static CUresult f_Memset(CUdeviceptr to, unsigned char v, size_t n, CUstream s)
{
    (void)s;
    memset((void *)(uintptr_t)to, v, n);
    return fake_stuck;
}

static CUresult f_ModuleLoadData(CUmodule *out, const void *image)
{
    if (memcmp(image,
               "\x7f"
               "ELF",
               4) != 0) /* a cubin is an ELF file */
        return CUDA_ERROR_INVALID_IMAGE;
    *out = malloc(1);
    return fake_stuck;
}

static CUresult f_ModuleUnload(CUmodule m)
{
    free(m);
    return fake_stuck;
}

static CUresult f_ModuleGetFunction(CUfunction *out, CUmodule m, const char *name)
{
    (void)m;
    const struct fake_function *found = fake_kernel(name);
    if (!found && fake_functions_more)
        found = fake_functions_more(name);
    if (!found)
        return CUDA_ERROR_NOT_FOUND;
    memcpy(out, &found, sizeof *out);
    return fake_stuck;
}

static CUresult f_FuncGetAttribute(int *out, CUfunction_attribute a, CUfunction f)
{
    (void)a;
    (void)f;
    *out = 49152;
    return fake_stuck;
}

static CUresult f_LaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **params,
                                 void **extra)
{
    const struct fake_function *function = (const struct fake_function *)(const void *)f;
    static int n_launches;
    (void)extra;
    if (device_dies(++n_launches))
        fake_stuck = CUDA_ERROR_ILLEGAL_ADDRESS;
    if (fake_stuck)
        return fake_stuck;
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
    return fake_stuck;
}
static CUresult f_EndCapture(CUstream s, CUgraph *out)
{
    (void)s;
    capturing = false;
    *out = (CUgraph)(void *)captured;
    return fake_stuck;
}
static CUresult f_Instantiate(CUgraphExec *out, CUgraph g, unsigned long long flags)
{
    (void)flags;
    *out = malloc(sizeof(struct graph));
    memcpy(*out, g, sizeof(struct graph));
    return fake_stuck;
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
    return fake_stuck;
}

static CUresult f_GraphFree(void *g)
{
    free(g);
    return fake_stuck;
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
        (void (*)(void))f_ok; /* what is not listed succeeds while nothing is fake_stuck */
    (void)version;
    (void)flags;
    (void)status;
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
        if (strcmp(entries[i].name, symbol) == 0)
            function = entries[i].function;
    memcpy(pfn, &function, sizeof *pfn);
    return CUDA_SUCCESS;
}
