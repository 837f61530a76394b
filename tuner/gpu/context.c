/* SPDX-License-Identifier: MIT */
/* A device's context, its stream, and what it says of itself. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/gpu/driver.h"

int gpu_count(struct err *err)
{
    int n = 0;
    if (!driver_load(err))
        return -1;
    if (!CU(NULL, cuDeviceGetCount, &n))
        return -1;
    if (n == 0) {
        err_set(err, "the CUDA driver sees no GPU");
        return -1;
    }
    return n;
}

static int64_t attribute(struct gpu *gpu, CUdevice_attribute which)
{
    int value = 0;
    driver.cuDeviceGetAttribute(&value, which, gpu->device);
    return value;
}

/* "NVIDIA GeForce RTX 4090" → "rtx-4090" */
static void slug_of(const char *name, char *out, size_t size)
{
    static const char *const vendors[] = {"NVIDIA ", "Tesla ", "GeForce "};
    size_t n = 0;
    for (size_t v = 0; v < sizeof vendors / sizeof *vendors; v++)
        if (strncmp(name, vendors[v], strlen(vendors[v])) == 0)
            name += strlen(vendors[v]);
    for (; *name && n + 1 < size; name++)
        out[n++] = isalnum((unsigned char)*name) ? (char)tolower((unsigned char)*name) : '-';
    out[n] = '\0';
}

static void driver_version(char *out, size_t size)
{
    char line[512] = "";
    int api = 0;
    FILE *f = fopen("/proc/driver/nvidia/version", "r");
    if (f && fgets(line, sizeof line, f))
        for (char *p = line; *p; p++)
            if (p > line && p[-1] == ' ' && isdigit((unsigned char)*p) && strchr(p, '.')) {
                size_t n = strspn(p, "0123456789.");
                snprintf(out, size, "%.*s", (int)n, p);
                fclose(f);
                return;
            }
    if (f)
        fclose(f);
    driver.cuDriverGetVersion(&api);
    snprintf(out, size, "%d", api);
}

/* "GPU-9f31c2d4-...", as nvidia-smi writes it */
static void uuid_print(const CUuuid *uuid, char out[48])
{
    size_t n = (size_t)snprintf(out, 48, "GPU");
    for (size_t i = 0; i < sizeof uuid->bytes; i++)
        n += (size_t)snprintf(out + n, 48 - n, "%s%02x",
                              i == 0 || i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "",
                              (unsigned)(unsigned char)uuid->bytes[i]);
}

static bool describe(struct gpu *gpu, struct err *err)
{
    struct gpu_info *g = &gpu->info;
    size_t memory = 0;
    CUuuid uuid;
    if (!CU(gpu, cuDeviceGetName, g->name, (int)sizeof g->name, gpu->device) ||
        !CU(gpu, cuDeviceGetUuid, &uuid, gpu->device) ||
        !CU(gpu, cuDeviceTotalMem, &memory, gpu->device))
        return false;
    uuid_print(&uuid, g->uuid);
    slug_of(g->name, g->slug, sizeof g->slug);
    g->cc = (int)(attribute(gpu, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR) * 10 +
                  attribute(gpu, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR));
    snprintf(g->arch, sizeof g->arch, "sm_%d%s", g->cc, g->cc == 90 ? "a" : "");
    g->sms = (int)attribute(gpu, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT);
    g->smem_per_block = attribute(gpu, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN);
    g->smem_per_sm = attribute(gpu, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR);
    g->regs_per_sm = attribute(gpu, CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR);
    g->threads_per_sm = attribute(gpu, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR);
    g->l2_bytes = attribute(gpu, CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE);
    g->clock_mhz = (int)(attribute(gpu, CU_DEVICE_ATTRIBUTE_CLOCK_RATE) / 1000);
    g->memory_bytes = (int64_t)memory;
    driver_version(gpu->driver_version, sizeof gpu->driver_version);
    return true;
}

static bool start(struct gpu *gpu, int device, struct err *err)
{
    return CU(gpu, cuDeviceGet, &gpu->device, device) && describe(gpu, err) &&
           CU(gpu, cuDevicePrimaryCtxRetain, &gpu->context, gpu->device) &&
           CU(gpu, cuCtxSetCurrent, gpu->context) &&
           CU(gpu, cuStreamCreate, &gpu->stream, CU_STREAM_NON_BLOCKING) &&
           CU(gpu, cuEventCreate, &gpu->begin, CU_EVENT_DEFAULT) &&
           CU(gpu, cuEventCreate, &gpu->end, CU_EVENT_DEFAULT);
}

static bool is_there(int device, struct err *err)
{
    int n = gpu_count(err);
    return n >= 0 && ((device >= 0 && device < n) ||
                      err_set(err, "there is no device cuda:%d; the driver sees %d", device, n));
}

bool gpu_read(int device, struct gpu_info *out, char *driver_words, struct err *err)
{
    struct gpu gpu = {0};
    if (!is_there(device, err) || !CU(&gpu, cuDeviceGet, &gpu.device, device) ||
        !describe(&gpu, err))
        return false;
    *out = gpu.info;
    memcpy(driver_words, gpu.driver_version, sizeof gpu.driver_version);
    return true;
}

struct gpu *gpu_open(int device, struct err *err)
{
    if (!is_there(device, err))
        return NULL;
    struct gpu *gpu = xcalloc(1, sizeof *gpu);
    if (start(gpu, device, err))
        return gpu;
    gpu_close(gpu);
    return NULL;
}

void gpu_close(struct gpu *gpu)
{
    if (!gpu)
        return;
    if (gpu->begin)
        driver.cuEventDestroy(gpu->begin);
    if (gpu->end)
        driver.cuEventDestroy(gpu->end);
    if (gpu->stream)
        driver.cuStreamDestroy(gpu->stream);
    if (gpu->context)
        driver.cuDevicePrimaryCtxRelease(gpu->device);
    free(gpu);
}

const struct gpu_info *gpu_describe(const struct gpu *gpu) { return &gpu->info; }

void *gpu_stream(const struct gpu *gpu) { return gpu->stream; }

const char *gpu_driver_version(const struct gpu *gpu) { return gpu->driver_version; }

bool gpu_error_is_memory(const struct gpu *gpu) { return gpu->last == CUDA_ERROR_OUT_OF_MEMORY; }

bool gpu_error_is_sticky(const struct gpu *gpu) { return gpu->is_lost; }

bool result_is_sticky(CUresult result)
{
    switch ((int)result) {
    case CUDA_ERROR_ILLEGAL_ADDRESS:
    case CUDA_ERROR_LAUNCH_TIMEOUT:
    case CUDA_ERROR_ASSERT:
    case CUDA_ERROR_HARDWARE_STACK_ERROR:
    case CUDA_ERROR_ILLEGAL_INSTRUCTION:
    case CUDA_ERROR_MISALIGNED_ADDRESS:
    case CUDA_ERROR_INVALID_ADDRESS_SPACE:
    case CUDA_ERROR_INVALID_PC:
    case CUDA_ERROR_LAUNCH_FAILED:
    case CUDA_ERROR_ECC_UNCORRECTABLE:
    case CUDA_ERROR_CONTEXT_IS_DESTROYED:
    case CUDA_ERROR_EXTERNAL_DEVICE:
    case 721: /* CUDA_ERROR_TENSOR_MEMORY_LEAK, since CUDA 13 */
    case CUDA_ERROR_UNKNOWN:
        return true;
    default:
        return false;
    }
}
