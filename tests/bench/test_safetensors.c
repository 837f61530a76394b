/* SPDX-License-Identifier: MIT */
/* A checkpoint comes from outside: whatever it holds, it is read right or refused in a sentence. */
#include <stdlib.h>

#include "bench/safetensors.h"
#include "tests/folder.h"
#include "tests/tap.h"
#include "tuner/base/err.h"

static char path[96];

/* Writes a file of this header, `length` in front (0: the true one), and data bytes 0 1 2 ... */
static const char *file_of(const char *header, uint64_t length, size_t data_bytes)
{
    snprintf(path, sizeof path, "%s/model.safetensors", test_folder());
    FILE *file = fopen(path, "wb");
    if (!file)
        exit(1);
    if (length == 0)
        length = strlen(header);
    fwrite(&length, 8, 1, file);
    fputs(header, file);
    for (size_t i = 0; i < data_bytes; i++)
        fputc((int)(i % 256), file);
    fclose(file);
    return path;
}

/* Opening fails, or reading `x` of 4 elements does. */
static void refused(const char *what, const char *header, uint64_t length, size_t data_bytes)
{
    struct err err = {0};
    uint16_t out[4];
    struct checkpoint *checkpoint = checkpoint_open(file_of(header, length, data_bytes), &err);
    bool read = checkpoint && checkpoint_read(checkpoint, "x", 4, 1, out, &err);
    if (!ok(!read && err.text[0] != '\0' && !strchr(err.text, '\n'), "%s is refused", what))
        printf("# %s\n", err.text);
    checkpoint_close(checkpoint);
}

#define X(dtype, shape, from, to)                                                                  \
    "{\"x\":{\"dtype\":\"" dtype "\",\"shape\":" shape ",\"data_offsets\":[" from "," to "]}}"

static void test_values(void)
{
    struct err err = {0};
    uint16_t out[4] = {0};
    struct checkpoint *c = checkpoint_open(file_of(X("BF16", "[2,2]", "2", "10"), 0, 10), &err);
    ok(c && checkpoint_has(c, "x") && !checkpoint_has(c, "y"),
       "a sound file opens, and says what it has");
    ok(c && checkpoint_read(c, "x", 2, 2, out, &err) && out[0] == 0x0302 && out[3] == 0x0908,
       "bf16 is read from its offset");
    ok(!checkpoint_read(c, "x", 5, 1, out, &err), "another number of elements is refused");
    has_str(err.text, "'x'", "by name");
    ok(!checkpoint_read(c, "x", 4, 1, out, &err),
       "a matrix where a vector is asked for is refused");
    ok(!checkpoint_read(c, "y", 4, 1, out, &err), "a tensor that is not there is refused");
    has_str(err.text, "y", "by name");
    checkpoint_close(c);
    c = checkpoint_open(file_of(X("F32", "[1]", "0", "4"), 0, 4), &err);
    ok(c && checkpoint_read(c, "x", 1, 1, out, &err) && out[0] == 0x0302,
       "f32 is rounded to bf16: 03020100 gives 0302");
    checkpoint_close(c);
    c = checkpoint_open(file_of(X("F16", "[2]", "0", "4"), 0, 4), &err);
    /* 0x0100 is the f16 subnormal 2^-16; 0x0302 is 770 * 2^-24. */
    ok(c && checkpoint_read(c, "x", 2, 1, out, &err) && out[0] == 0x3780 && out[1] == 0x3840,
       "f16 subnormals become bf16 numbers");
    checkpoint_close(c);
}

#define Y(shape, from, to)                                                                         \
    "{\"x\":{\"dtype\":\"BF16\",\"shape\":" shape ",\"data_offsets\":[" from "," to "]}}"
static void test_transposed(void)
{
    struct err err = {0};
    uint16_t out[6];
    struct checkpoint *c = checkpoint_open(file_of(Y("[2,3]", "0", "12"), 0, 12), &err);
    ok(c && checkpoint_read(c, "x", 2, 3, out, &err), "two rows of three are read");
    ok(!checkpoint_read(c, "x", 3, 2, out, &err), "but not as three of two");
    has_str(err.text, "tensor 'x' has the shape [2,3]; the model asks for [3,2]", "both are named");
    ok(!checkpoint_read(c, "x", 6, 1, out, &err), "nor as a vector of six");
    has_str(err.text, "asks for [6]", "which has one side");
    checkpoint_close(c);
}

/* Two tensors; the file is refused as a whole, with this in the message. */
static void refused_pair(const char *what, const char *first, const char *second, const char *words)
{
    struct err err = {0};
    char header[512];
    snprintf(header, sizeof header,
             "{\"__metadata__\":{\"format\":\"pt\"},"
             "\"x\":{\"dtype\":\"BF16\",\"shape\":[4],\"data_offsets\":%s},"
             "\"y\":{\"dtype\":\"BF16\",\"shape\":[4],\"data_offsets\":%s}}",
             first, second);
    struct checkpoint *c = checkpoint_open(file_of(header, 0, 16), &err);
    ok(!c, "%s is refused when the file is opened", what);
    has_str(err.text, words, "by name");
    checkpoint_close(c);
}

static void test_overlap(void)
{
    struct err err = {0};
    refused_pair("one tensor over another", "[0,8]", "[6,14]", "'y' lies over tensor 'x'");
    refused_pair("the same place twice", "[8,16]", "[8,16]", "lies over tensor");
    refused_pair("a tensor within another", "[0,16]", "[4,12]", "'y' lies over tensor 'x'");
    refused_pair("a tensor past the end that nobody asks for", "[0,8]", "[8,17]",
                 "'y' lies at 8..17");
    refused_pair("offsets that are words", "[0,8]", "[\"8\",\"16\"]", "'y' has no two");
    struct checkpoint *c =
        checkpoint_open(file_of("{\"x\":{\"dtype\":\"BF16\",\"shape\":[2],\"data_offsets\":[4,8]},"
                                "\"e\":{\"dtype\":\"BF16\",\"shape\":[0],\"data_offsets\":[4,4]},"
                                "\"y\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[8,16]}}",
                                0, 16),
                        &err);
    ok(c != NULL, "neighbours, an empty tensor and types that are never read are no fault");
    checkpoint_close(c);
}

int main(void)
{
    struct err err = {0};
    test_values();
    test_transposed();
    test_overlap();
    refused("an empty file", "", 1, 0);
    refused("a header longer than the file", "{}", 1000, 0);
    refused("a header length of 2^63", "{}", 1ull << 63, 0);
    refused("a header length that wraps", "{}", ~0ull, 8);
    refused("a header that is no JSON", "{\"x\":", 0, 8);
    refused("a header that is a list", "[1,2]", 0, 8);
    refused("data that ends before the tensor", X("BF16", "[4]", "0", "8"), 0, 7);
    refused("offsets behind the file", X("BF16", "[4]", "1000", "1008"), 0, 16);
    refused("offsets in the wrong order", X("BF16", "[4]", "8", "0"), 0, 16);
    refused("a negative offset", X("BF16", "[4]", "-8", "0"), 0, 16);
    refused("an offset near 2^63", X("BF16", "[4]", "9223372036854775800", "9223372036854775807"),
            0, 16);
    refused("a size that does not follow from the shape", X("BF16", "[4]", "0", "6"), 0, 16);
    refused("a shape that overflows", X("BF16", "[4294967296,4294967296,4]", "0", "8"), 0, 16);
    refused("a negative shape", X("BF16", "[-4]", "0", "8"), 0, 16);
    refused("a shape of words", X("BF16", "[\"4\"]", "0", "8"), 0, 16);
    refused("a type that is not known", X("Q4", "[4]", "0", "8"), 0, 16);
    refused("offsets that are missing", "{\"x\":{\"dtype\":\"BF16\",\"shape\":[4]}}", 0, 16);
    refused("a name that comes twice",
            "{\"x\":{\"dtype\":\"BF16\",\"shape\":[4],\"data_offsets\":[0,8]},"
            "\"x\":{\"dtype\":\"BF16\",\"shape\":[4],\"data_offsets\":[8,16]}}",
            0, 16);
    refused("a tensor that is a number", "{\"x\":4}", 0, 16);
    ok(!checkpoint_open("/nonexistent/model.safetensors", &err),
       "a file that is not there is refused");
    has_str(err.text, "/nonexistent", "by name");
    remove(path);
    ok(!checkpoint_open(test_folder(), &err), "a folder without checkpoints is refused");
    return tap_done();
}
