/* SPDX-License-Identifier: MIT */
/* Opens a device: its facts, the primary context, one stream that does not wait for the legacy one,
 * two events. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tuner/base/arena.h"
#include "tuner/gpu/driver.h"

int gpu_count(struct err *err)
{
    struct driver cu;
    int n = -1;
    if (!driver_load(&cu, err))
        return -1;
    if (cu.DeviceGetCount(&n) != CUDA_SUCCESS) {
        err_set(err, "the driver can't count its devices; see whether nvidia-smi works");
        n = -1;
    }
    driver_unload(&cu);
    return n;
}

/* "NVIDIA GeForce RTX 4090" -> "rtx-4090" */
static void make_slug(const char *name, char *out, size_t size)
{
    static const char *const brands[] = {"nvidia ", "geforce ", "tesla "};
    size_t n = 0;
    for (size_t i = 0; i < sizeof brands / sizeof *brands; i++)
        if (strncasecmp(name, brands[i], strlen(brands[i])) == 0)
            name += strlen(brands[i]);
    for (; *name && n + 1 < size; name++) {
        unsigned char c = (unsigned char)*name;
        out[n++] = isalnum(c) ? (char)tolower(c) : '-';
    }
    out[n] = '\0';
}

static bool attribute(struct gpu *gpu, CUdevice_attribute which, int64_t *out, struct err *err)
{
    int value = 0;
    if (!gpu_ok(gpu, gpu->cu.DeviceGetAttribute(&value, which, gpu->device), "a device attribute",
                err))
        return false;
    *out = value;
    return true;
}

/* Architecture-specific code (wgmma, TMA multicast) needs the "a" on 9.0; elsewhere nothing here
 * uses it. */
static void make_arch(int cc, char *out, size_t size)
{
    snprintf(out, size, cc == 90 ? "sm_%da" : "sm_%d", cc);
}

static bool describe(struct gpu *gpu, struct err *err)
{
    struct gpu_info *info = &gpu->info;
    size_t memory = 0;
    int64_t major, minor, sms, khz;
    if (!gpu_ok(gpu, gpu->cu.DeviceGetName(info->name, sizeof info->name, gpu->device),
                "the device's name", err) ||
        !gpu_ok(gpu, gpu->cu.DeviceTotalMem(&memory, gpu->device), "the device's memory", err) ||
        !attribute(gpu, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, &major, err) ||
        !attribute(gpu, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, &minor, err) ||
        !attribute(gpu, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, &sms, err) ||
        !attribute(gpu, CU_DEVICE_ATTRIBUTE_CLOCK_RATE, &khz, err) ||
        !attribute(gpu, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN,
                   &info->smem_per_block, err) ||
        !attribute(gpu, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR,
                   &info->smem_per_sm, err) ||
        !attribute(gpu, CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR, &info->regs_per_sm,
                   err) ||
        !attribute(gpu, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR, &info->threads_per_sm,
                   err) ||
        !attribute(gpu, CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, &info->l2_bytes, err))
        return false;
    info->cc = (int)(major * 10 + minor);
    info->sms = (int)sms;
    info->clock_mhz = (int)(khz / 1000);
    info->memory_bytes = (int64_t)memory;
    make_arch(info->cc, info->arch, sizeof info->arch);
    make_slug(info->name, info->slug, sizeof info->slug);
    return true;
}

/* The kernel module's "580.159.04" where it can be read, else the API's number. */
static void find_version(struct gpu *gpu)
{
    char line[256] = "", *at;
    int number = 0;
    FILE *file = fopen("/proc/driver/nvidia/version", "r");
    if (file) {
        if (!fgets(line, sizeof line, file))
            line[0] = '\0';
        fclose(file);
    }
    for (at = line; *at; at++) /* the first word that looks like 580.159.04 */
        if ((at == line || at[-1] == ' ') && isdigit((unsigned char)*at)) {
            size_t n = strspn(at, "0123456789.");
            if (n >= 5 && n < sizeof gpu->driver_version && memchr(at, '.', n)) {
                memcpy(gpu->driver_version, at, n);
                return;
            }
        }
    gpu->cu.DriverGetVersion(&number);
    snprintf(gpu->driver_version, sizeof gpu->driver_version, "%d", number);
}

static bool open_context(struct gpu *gpu, struct err *err)
{
    return gpu_ok(gpu, gpu->cu.DevicePrimaryCtxRetain(&gpu->context, gpu->device),
                  "creating the context", err) &&
           gpu_ok(gpu, gpu->cu.CtxSetCurrent(gpu->context), "making the context current", err) &&
           gpu_ok(gpu, gpu->cu.StreamCreate(&gpu->stream, CU_STREAM_NON_BLOCKING),
                  "creating the stream", err) &&
           gpu_ok(gpu, gpu->cu.EventCreate(&gpu->begin, CU_EVENT_DEFAULT), "creating an event",
                  err) &&
           gpu_ok(gpu, gpu->cu.EventCreate(&gpu->end, CU_EVENT_DEFAULT), "creating an event", err);
}

struct gpu *gpu_open(int device, struct err *err)
{
    struct gpu *gpu = xcalloc(1, sizeof *gpu);
    int n = 0;
    if (!driver_load(&gpu->cu, err))
        goto fail;
    if (!gpu_ok(gpu, gpu->cu.DeviceGetCount(&n), "counting the devices", err))
        goto fail;
    if (device < 0 || device >= n) {
        err_set(err, "there is no device cuda:%d; %d %s visible", device, n, n == 1 ? "is" : "are");
        goto fail;
    }
    if (!gpu_ok(gpu, gpu->cu.DeviceGet(&gpu->device, device), "the device", err) ||
        !describe(gpu, err) || !open_context(gpu, err)) {
        err_wrap(err, "cuda:%d", device);
        goto fail;
    }
    find_version(gpu);
    return gpu;
fail:
    gpu_close(gpu);
    return NULL;
}

void gpu_close(struct gpu *gpu)
{
    if (!gpu)
        return;
    if (gpu->begin)
        gpu->cu.EventDestroy(gpu->begin);
    if (gpu->end)
        gpu->cu.EventDestroy(gpu->end);
    if (gpu->stream)
        gpu->cu.StreamDestroy(gpu->stream);
    if (gpu->context)
        gpu->cu.DevicePrimaryCtxRelease(gpu->device);
    driver_unload(&gpu->cu);
    free(gpu);
}

const struct gpu_info *gpu_describe(const struct gpu *gpu) { return &gpu->info; }

const char *gpu_driver_version(const struct gpu *gpu) { return gpu->driver_version; }
