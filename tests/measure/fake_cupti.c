/* SPDX-License-Identifier: MIT */
/* CUPTI's activity records of the fake driver's kernels: the library is the fake of libcupti as
 * well. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "tests/measure/fake_device.h"

enum { RECORD_BYTES = 216, RECORDS_MOST = 2048 };
static bool is_traced;
static struct {
    double begin_us, end_us;
} records[RECORDS_MOST];
static int n_records;
static void (*on_request)(uint8_t **, size_t *, size_t *);
static void (*on_complete)(void *, uint32_t, uint8_t *, size_t, size_t);

void fake_record(double begin_us, double end_us)
{
    if (!is_traced || n_records == RECORDS_MOST)
        return;
    records[n_records].begin_us = begin_us;
    records[n_records++].end_us = end_us;
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
