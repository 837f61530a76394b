/* SPDX-License-Identifier: MIT */
/* Stream capture. A capture that failed must still be ended, or the stream stays unusable:
 * gpu_capture_end does both. */
#include "tuner/gpu/driver.h"

bool gpu_capture_begin(struct gpu *gpu, struct err *err)
{
    return gpu_ok(gpu, gpu->cu.StreamBeginCapture(gpu->stream, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL),
                  "beginning a capture", err);
}

bool gpu_capture_end(struct gpu *gpu, gpu_graph **out, struct err *err)
{
    CUgraph graph = NULL;
    CUgraphExec exec = NULL;
    *out = NULL;
    if (!gpu_ok(gpu, gpu->cu.StreamEndCapture(gpu->stream, &graph), "ending a capture", err))
        return false;
    bool ok = gpu_ok(gpu, gpu->cu.GraphInstantiateWithFlags(&exec, graph, 0),
                     "instantiating the graph", err);
    gpu->cu.GraphDestroy(graph);
    *out = (gpu_graph *)exec;
    return ok;
}

bool gpu_graph_run(struct gpu *gpu, gpu_graph *graph, struct err *err)
{
    return gpu_ok(gpu, gpu->cu.GraphLaunch((CUgraphExec)graph, gpu->stream), "launching the graph",
                  err);
}

void gpu_graph_free(struct gpu *gpu, gpu_graph *graph)
{
    if (graph)
        gpu->cu.GraphExecDestroy((CUgraphExec)graph);
}
