/* SPDX-License-Identifier: MIT */
/* Graphs by stream capture, and the event pair that times them. */
#include <stdlib.h>

#include "tuner/base/arena.h"
#include "tuner/gpu/driver.h"

struct gpu_graph {
    CUgraph graph;
    CUgraphExec exec;
};

bool gpu_capture_begin(struct gpu *gpu, struct err *err)
{
    return CU(gpu, cuStreamBeginCapture, gpu->stream, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL);
}

bool gpu_capture_end(struct gpu *gpu, gpu_graph **out, struct err *err)
{
    struct gpu_graph *g = xcalloc(1, sizeof *g);
    bool good = CU(gpu, cuStreamEndCapture, gpu->stream, &g->graph) &&
                CU(gpu, cuGraphInstantiateWithFlags, &g->exec, g->graph, 0) &&
                CU(gpu, cuGraphUpload, g->exec, gpu->stream);
    if (good)
        *out = g;
    else
        gpu_graph_free(gpu, g);
    return good;
}

bool gpu_graph_run(struct gpu *gpu, gpu_graph *graph, struct err *err)
{
    return CU(gpu, cuGraphLaunch, graph->exec, gpu->stream);
}

void gpu_graph_free(struct gpu *gpu, gpu_graph *graph)
{
    (void)gpu;
    if (!graph)
        return;
    if (graph->exec)
        driver.cuGraphExecDestroy(graph->exec);
    if (graph->graph)
        driver.cuGraphDestroy(graph->graph);
    free(graph);
}

bool gpu_timer_start(struct gpu *gpu, struct err *err)
{
    return CU(gpu, cuEventRecord, gpu->begin, gpu->stream);
}

bool gpu_timer_stop(struct gpu *gpu, double *elapsed_us, struct err *err)
{
    float ms = 0;
    if (!CU(gpu, cuEventRecord, gpu->end, gpu->stream) || !CU(gpu, cuEventSynchronize, gpu->end) ||
        !CU(gpu, cuEventElapsedTime, &ms, gpu->begin, gpu->end))
        return false;
    *elapsed_us = (double)ms * 1e3;
    return true;
}
