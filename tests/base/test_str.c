/* SPDX-License-Identifier: MIT */
/* Numbers are strict, records round-trip any text, statistics match hand-made values. */
#include "tests/tap.h"
#include "tuner/base/err.h"
#include "tuner/base/stats.h"
#include "tuner/base/str.h"

static void test_parse(void)
{
    int64_t i;
    double d;
    ok(parse_i64("-42", &i) && i == -42, "a negative number is read");
    ok(!parse_i64("12x", &i) && !parse_i64("", &i) && !parse_i64(" 1", &i), "junk is refused");
    ok(!parse_i64("9223372036854775808", &i), "a number past 63 bits is refused");
    ok(parse_f64("1e-3", &d) && d == 1e-3, "a real number is read");
    ok(!parse_f64("0x10", &d) && !parse_f64("-0X1p3", &d), "decimal ones only");
    ok(!parse_f64("nan", &d) && !parse_f64("1e999", &d), "values that are not finite are refused");
}

static void test_record_round_trip(void)
{
    uint64_t seed = 20261;
    bool good = true;
    printf("# seed %llu\n", (unsigned long long)seed);
    for (int round = 0; round < 500; round++) {
        char value[40], back[40];
        size_t n = random_next(&seed) % 39;
        for (size_t c = 0; c < n; c++)
            value[c] = (char)(1 + random_next(&seed) % 255);
        value[n] = '\0';
        struct str record = {0};
        record_add(&record, "first", "x");
        record_add(&record, "value", value);
        record_add_i64(&record, "after", -7);
        int64_t after = 0;
        good = good && !strchr(record.text, '\n') &&
               record_get(record.text, "value", back, sizeof back) && strcmp(value, back) == 0 &&
               record_get_i64(record.text, "after", &after) && after == -7;
        str_finish(&record);
    }
    ok(good, "any text survives a record");
    char out[8];
    ok(!record_get("a=1 b=2", "c", out, sizeof out), "an absent key is not found");
    ok(!record_get("a=%4", "a", out, sizeof out), "a cut escape is refused");
    ok(!record_get("ab=1", "b", out, sizeof out), "a key is not found inside another");
}

static void test_record_numbers(void)
{
    struct str record = {0};
    double back = 0;
    record_add_f64(&record, "x", 0.1 + 0.2);
    ok(record_get_f64(record.text, "x", &back) && back == 0.1 + 0.2,
       "a double round-trips exactly");
    str_finish(&record);
}

static void test_stats(void)
{
    const double samples[] = {4, 1, 3, 2};
    struct stats s = stats_of(samples, 4);
    is_near(s.median, 2.5, 0, "the median of four lies between the middle two");
    is_near(s.std, 1.2909944487358056, 1e-12, "the deviation divides by n-1");
    ok(s.min == 1 && s.max == 4, "the extremes");
    ok(samples[0] == 4, "the samples are not reordered");
    ok(isinf(stats_noise(samples, 2)), "two samples say nothing of noise");
    const double equal[] = {5, 5, 5, 5, 5};
    is_near(stats_noise(equal, 5), 0, 0, "equal samples have no noise");
}

static void test_err(void)
{
    struct err err = {0};
    ok(!err_set(&err, "bad value %d", 3), "err_set is false");
    err_wrap(&err, "file %s", "x");
    is_str(err.text, "file x: bad value 3", "context goes in front");
    for (int i = 0; i < 100; i++)
        err_wrap(&err, "a rather long piece of context, again and again");
    ok(strlen(err.text) < sizeof err.text, "a long chain is cut, not overrun");
}

int main(void)
{
    test_parse();
    test_record_round_trip();
    test_record_numbers();
    test_stats();
    test_err();
    return tap_done();
}
