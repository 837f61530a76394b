/* SPDX-License-Identifier: MIT */
/* Tensor maps (TMA descriptors) of row-major matrices; elements beyond the edges read as zero. */
#include <assert.h>
#include <string.h>

#include "tuner/gpu/driver.h"

static bool map_type(enum dtype type, CUtensorMapDataType *out)
{
    static const struct {
        enum dtype ours;
        CUtensorMapDataType theirs;
    } types[] = {
        {DTYPE_BF16, CU_TENSOR_MAP_DATA_TYPE_BFLOAT16},
        {DTYPE_F16, CU_TENSOR_MAP_DATA_TYPE_FLOAT16},
        {DTYPE_F32, CU_TENSOR_MAP_DATA_TYPE_FLOAT32},
        {DTYPE_S8, CU_TENSOR_MAP_DATA_TYPE_UINT8},
        {DTYPE_U8, CU_TENSOR_MAP_DATA_TYPE_UINT8},
        {DTYPE_E4M3, CU_TENSOR_MAP_DATA_TYPE_UINT8},
        {DTYPE_S32, CU_TENSOR_MAP_DATA_TYPE_INT32},
        {DTYPE_I32, CU_TENSOR_MAP_DATA_TYPE_INT32},
        {DTYPE_I64, CU_TENSOR_MAP_DATA_TYPE_INT64},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (types[i].ours == type) {
            *out = types[i].theirs;
            return true;
        }
    return false;
}

static bool map_swizzle(int bytes, CUtensorMapSwizzle *out)
{
    switch (bytes) {
    case 0:
        *out = CU_TENSOR_MAP_SWIZZLE_NONE;
        return true;
    case 32:
        *out = CU_TENSOR_MAP_SWIZZLE_32B;
        return true;
    case 64:
        *out = CU_TENSOR_MAP_SWIZZLE_64B;
        return true;
    case 128:
        *out = CU_TENSOR_MAP_SWIZZLE_128B;
        return true;
    default:
        return false;
    }
}

bool gpu_tensor_map(struct gpu *gpu, enum dtype type, gpu_ptr base, uint64_t columns, uint64_t rows,
                    const uint32_t box[2], int swizzle_bytes, unsigned char out[128],
                    struct err *err)
{
    CUtensorMap map; /* aligned to 64 by its type; `out` need not be */
    CUtensorMapDataType data_type;
    CUtensorMapSwizzle swizzle;
    static_assert(sizeof map == 128, "a tensor map has 128 bytes");
    cuuint64_t sizes[2] = {columns, rows}, strides[1] = {columns * dtype_bytes(type)};
    cuuint32_t boxes[2] = {box[0], box[1]}, steps[2] = {1, 1};
    if (!map_type(type, &data_type))
        return err_set(err, "a tensor map over %s is not possible", dtype_name(type));
    if (!map_swizzle(swizzle_bytes, &swizzle))
        return err_set(err, "swizzle %d: it must be 0, 32, 64 or 128", swizzle_bytes);
    CUresult code = gpu->cu.TensorMapEncodeTiled(
        &map, data_type, 2, (void *)(uintptr_t)base, sizes, strides, boxes, steps,
        CU_TENSOR_MAP_INTERLEAVE_NONE, swizzle, CU_TENSOR_MAP_L2_PROMOTION_L2_128B,
        CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE);
    if (!gpu_ok(gpu, code, "encoding a tensor map", err))
        return err_wrap(err, "[%llu][%llu] %s, box %u x %u, swizzle %d", (unsigned long long)rows,
                        (unsigned long long)columns, dtype_name(type), box[1], box[0],
                        swizzle_bytes);
    memcpy(out, &map, sizeof map);
    return true;
}
