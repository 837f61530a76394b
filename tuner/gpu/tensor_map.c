/* SPDX-License-Identifier: MIT */
/* Two-dimensional tensor maps for the bulk copy engine (CUDA driver API, "Tensor Map Object
 * Management"). */
#include <assert.h>
#include <string.h>

#include "tuner/gpu/driver.h"

static CUtensorMapDataType type_of(enum dtype type)
{
    switch ((int)type) {
    case DTYPE_BF16:
        return CU_TENSOR_MAP_DATA_TYPE_BFLOAT16;
    case DTYPE_F16:
        return CU_TENSOR_MAP_DATA_TYPE_FLOAT16;
    case DTYPE_F32:
        return CU_TENSOR_MAP_DATA_TYPE_FLOAT32;
    case DTYPE_S32:
        return CU_TENSOR_MAP_DATA_TYPE_INT32;
    default:
        return CU_TENSOR_MAP_DATA_TYPE_UINT8;
    }
}

static CUtensorMapSwizzle swizzle_of(int bytes)
{
    return bytes == 128  ? CU_TENSOR_MAP_SWIZZLE_128B
           : bytes == 64 ? CU_TENSOR_MAP_SWIZZLE_64B
           : bytes == 32 ? CU_TENSOR_MAP_SWIZZLE_32B
                         : CU_TENSOR_MAP_SWIZZLE_NONE;
}

bool gpu_tensor_map(struct gpu *gpu, enum dtype type, gpu_ptr base, uint64_t columns, uint64_t rows,
                    const uint32_t box[2], int swizzle_bytes, unsigned char out[128],
                    struct err *err)
{
    CUtensorMap map;
    void *address;
    uintptr_t bits = (uintptr_t)base;
    memcpy(&address, &bits, sizeof address);
    const cuuint64_t dims[2] = {columns, rows}, strides[1] = {columns * dtype_bytes(type)};
    const cuuint32_t steps[2] = {1, 1};
    if (!CU(gpu, cuTensorMapEncodeTiled, &map, type_of(type), 2, address, dims, strides, box, steps,
            CU_TENSOR_MAP_INTERLEAVE_NONE, swizzle_of(swizzle_bytes),
            CU_TENSOR_MAP_L2_PROMOTION_L2_256B, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE))
        return false;
    static_assert(sizeof map == 128, "a tensor map is 128 bytes");
    memcpy(out, &map, sizeof map);
    return true;
}
