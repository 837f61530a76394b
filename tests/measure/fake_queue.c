/* SPDX-License-Identifier: MIT */
/* What runs on the fake device, and when: modules and their kernels, launches, graphs, and events
 * on a clock that only launches move. Surprise: a kernel computes when it is launched; one in a
 * graph only takes its time. */
#include "tests/measure/fake_device.h"

#include <stdlib.h>
#include <string.h>

double fake_us;

enum { GRAPH_MOST = 512 };

struct graph {
    int n;
    const struct fake_function *nodes[GRAPH_MOST];
};

static bool capturing;
static struct graph *captured;

/* The next kernel: the clock moves on by what it takes. */
static void clock_pass(double us)
{
    us *= fake_slowness();
    fake_record(fake_us, fake_us + us);
    fake_us += us;
}

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
    if (fake_dies(++n_launches))
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

const struct fake_entry fake_queue_entries[] = {
    FAKE_ENTRY("cuStreamCreate", f_StreamCreate),
    FAKE_ENTRY("cuEventCreate", f_EventCreate),
    FAKE_ENTRY("cuEventRecord", f_EventRecord),
    FAKE_ENTRY("cuEventElapsedTime", f_EventElapsedTime),
    FAKE_ENTRY("cuModuleLoadData", f_ModuleLoadData),
    FAKE_ENTRY("cuModuleUnload", f_ModuleUnload),
    FAKE_ENTRY("cuModuleGetFunction", f_ModuleGetFunction),
    FAKE_ENTRY("cuFuncGetAttribute", f_FuncGetAttribute),
    FAKE_ENTRY("cuLaunchKernelEx", f_LaunchKernelEx),
    FAKE_ENTRY("cuStreamBeginCapture", f_BeginCapture),
    FAKE_ENTRY("cuStreamEndCapture", f_EndCapture),
    FAKE_ENTRY("cuGraphInstantiateWithFlags", f_Instantiate),
    FAKE_ENTRY("cuGraphLaunch", f_GraphLaunch),
    FAKE_ENTRY("cuGraphDestroy", f_GraphFree),
    FAKE_ENTRY("cuGraphExecDestroy", f_GraphFree),
    FAKE_ENTRY("cuEventDestroy", f_GraphFree),
    {NULL, NULL},
};
