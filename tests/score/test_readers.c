/* SPDX-License-Identifier: MIT */
/* Recorded spaces of three formats: what is read, and that a broken file is refused in one line and
 * never crashes the reader. */
#include <math.h>
#include <zlib.h>

#include "tests/folder.h"
#include "tests/tap.h"
#include "tuner/base/str.h"
#include "tuner/score/recording.h"

/* As Kernel Tuner 1.x writes it: `w` does not vary, a failure has a text for a time. */
static const char cache[] =
    "{\n\"device_name\": \"X\",\n\"tune_params_keys\": [\"x\", \"w\", \"fast\"],\n"
    "\"tune_params\": {\"x\": [1, 2, 4], \"w\": [7], \"fast\": [true, false]},\n\"cache\": {\n"
    "\"4,7,1\": {\"x\": 4, \"w\": 7, \"fast\": true, \"time\": 1.5, \"times\": [1.4, 1.6],"
    " \"compile_time\": 100, \"verification_time\": 10, \"benchmark_time\": 50.5,"
    " \"strategy_time\": 1, \"framework_time\": 2},\n"
    "\"1,7,1\": {\"x\": 1, \"w\": 7, \"fast\": true, \"time\": 3.0, \"compile_time\": 200},\n"
    "\"2,7,0\": {\"x\": 2, \"w\": 7, \"fast\": false, \"time\": \"CompilationFailedConfig\","
    " \"compile_time\": 300},\n"
    "\"1,7,0\": {\"x\": 1, \"w\": 7, \"fast\": false, \"time\": 2.5, \"compile_time\": 40}\n}}\n";

static const char t4[] =
    "{\"schema_version\": \"1.0.0\", \"results\": [\n"
    "{\"timestamp\": \"2026-01-01\", \"configuration\": {\"x\": 1, \"y\": 8},"
    " \"objectives\": [\"time\"], \"invalidity\": \"correct\", \"correctness\": 1,"
    " \"times\": {\"compilation_time\": 250, \"framework\": 1, \"search_algorithm\": 2,"
    " \"validation\": 3, \"runtimes\": [2, 2]},"
    " \"measurements\": [{\"name\": \"power\", \"value\": 9, \"unit\": \"W\"},"
    " {\"name\": \"time\", \"value\": 2, \"unit\": \"ms\"}]},\n"
    "{\"configuration\": {\"x\": 2, \"y\": 8}, \"objectives\": [\"time\"],"
    " \"invalidity\": \"runtime\", \"times\": {\"compilation_time\": 30}, \"measurements\": []},\n"
    "{\"configuration\": {\"x\": 3, \"y\": 8}, \"objectives\": [\"time\"],"
    " \"invalidity\": \"correct\", \"times\": {\"compilation_time\": 40},"
    " \"measurements\": [{\"name\": \"time\", \"value\": 0.5, \"unit\": \"ms\"}]}]}\n";

static const char sweep[] = "# a kernel on a GPU\n"
                            "block,stages,us,status,cost_s\n"
                            "128,2,20.5,OK,1.5\n"
                            "64,3,0.000,LAUNCH_FAILED,0.5\n"
                            "\n"
                            "128,-3,19.25,OK,2\n";

static const char *path_of(const char *name)
{
    static char path[128];
    snprintf(path, sizeof path, "%s/%s", test_folder(), name);
    return path;
}

static const char *file_of(const char *name, const void *bytes, size_t n)
{
    const char *path = path_of(name);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(bytes, 1, n, file) != n || fclose(file) != 0)
        perror(path);
    return path;
}

static const char *gzip_of(const char *name, const char *text)
{
    const char *path = path_of(name);
    gzFile file = gzopen(path, "wb");
    if (!file || gzwrite(file, text, (unsigned)strlen(text)) <= 0 || gzclose(file) != Z_OK)
        perror(path);
    return path;
}

static bool read_text(struct recording *recording, const char *text, struct err *err)
{
    *err = (struct err){0};
    return recording_read(recording, file_of("space", text, strlen(text)), err);
}

static double us_of(const struct recording *recording, int64_t a, int64_t b)
{
    for (size_t i = 0; i < recording->n; i++)
        if (recording->configs[i].values[0] == a && recording->configs[i].values[1] == b)
            return recording->us[i];
    return -1;
}

static bool is_param(const struct recording *recording, size_t p, const char *name, size_t n,
                     int64_t first, int64_t last)
{
    const struct kernel_param *param = &recording->kernel.params[p];
    return p < recording->kernel.n_params && strcmp(param->name, name) == 0 &&
           param->n_values == n && param->values[0] == first && param->values[n - 1] == last;
}

static void check_cache(const struct recording *recording, const char *what)
{
    is_int((long long)recording->n, 4, what);
    is_int((long long)recording->kernel.n_params, 2, "a param with one value is no param");
    ok(is_param(recording, 0, "x", 3, 1, 4) && is_param(recording, 1, "fast", 2, 0, 1),
       "the others have their values in ascending order");
    is_near(us_of(recording, 4, 1), 1500, 1e-9, "milliseconds become microseconds");
    ok(isnan(us_of(recording, 2, 0)), "a failure has no time");
    is_near(recording->cost_s[0], 0.1635, 1e-12, "the cost is the sum of its parts");
    is_near(recording->cost_s[2], 0.3, 1e-12, "a failure costs too");
}

static void test_cache(void)
{
    struct recording recording;
    struct err err;
    ok(read_text(&recording, cache, &err), "a Kernel Tuner cache is read");
    check_cache(&recording, "all four configs");
    recording_finish(&recording);
    ok(recording_read(&recording, gzip_of("space.json.gz", cache), &err), "a packed one too");
    check_cache(&recording, "with the same four");
    recording_finish(&recording);
    static const char *const ends[] = {"", "}", "\n", ",", ",\n", "\n}\n"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        char text[sizeof cache + 8];
        snprintf(text, sizeof text, "%.*s%s", (int)sizeof cache - 5, cache, ends[i]);
        bool fine = read_text(&recording, text, &err);
        ok(fine && recording.n == 4, "cut off, and ending in '%s': closed (%s)",
           i < 2 ? ends[i] : "a blank or a comma", err.text);
        recording_finish(&recording);
    }
}

static void test_t4(void)
{
    struct recording recording;
    struct err err;
    ok(read_text(&recording, t4, &err), "a T4 file is read");
    is_int((long long)recording.n, 3, "all results");
    ok(recording.kernel.n_params == 1 && is_param(&recording, 0, "x", 3, 1, 3), "what varies");
    is_near(us_of(&recording, 1, 0), 2000, 1e-9, "the objective is taken, not another measurement");
    ok(isnan(us_of(&recording, 2, 0)), "an invalid one has no time");
    is_near(recording.cost_s[0], 0.260, 1e-12, "the cost is the sum of its parts");
    recording_finish(&recording);
}

static void test_sweep(void)
{
    struct recording recording;
    struct err err;
    ok(read_text(&recording, sweep, &err), "a sweep is read");
    is_int((long long)recording.n, 3, "comments and empty lines are no configs");
    ok(is_param(&recording, 0, "block", 2, 64, 128) && is_param(&recording, 1, "stages", 3, -3, 3),
       "params and their values, ascending");
    is_near(us_of(&recording, 128, -3), 19.25, 0, "a time");
    ok(isnan(us_of(&recording, 64, 3)), "a failure");
    is_near(recording.cost_s[1], 0.5, 0, "a cost");
    recording_finish(&recording);
    ok(read_text(&recording, "w,a,v,b,us,status,cost_s\n9,1,9,3,5,OK,1\n9,2,9,4,6,OK,1\n", &err) &&
           recording.kernel.n_params == 2 && is_param(&recording, 0, "a", 2, 1, 2) &&
           is_param(&recording, 1, "b", 2, 3, 4),
       "a column of one value is no param");
    is_near(us_of(&recording, 2, 4), 6, 0, "and the others keep their values");
    is_int(recording.configs[1].values[2] | recording.configs[1].values[3], 0,
           "unused values are 0");
    recording_finish(&recording);
}

/* Without costs, as in caches of old Kernel Tuners, evaluations are counted. */
static void test_no_costs(void)
{
    struct recording recording;
    struct err err;
    ok(read_text(&recording, "a,us,status,cost_s\n1,5,OK,0\n2,6,OK,0\n", &err) &&
           recording.cost_s[0] == 1 && recording.cost_s[1] == 1,
       "where nothing costs anything, each config costs one");
    recording_finish(&recording);
}

/* In one line that names the file. */
static void refused(const char *text, const char *words)
{
    struct recording recording;
    struct err err;
    bool fine = read_text(&recording, text, &err);
    ok(!fine && strstr(err.text, words) && strstr(err.text, "/space: ") && !strchr(err.text, '\n'),
       "refused: %s", words);
    if (fine || !strstr(err.text, words))
        printf("# '%s'\n", err.text);
    recording_finish(&recording);
}

static void test_refused_json(void)
{
    refused("{", "neither a Kernel Tuner cache");
    refused("{\"cache\": {\"1\": {\"a\": 1, ", "line 1");
    refused("[1]", "not a sweep");
    refused("{}", "neither a Kernel Tuner cache");
    refused("{\"cache\": []}", "neither a Kernel Tuner cache");
    refused("{\"cache\": {}}", "tune_params_keys");
    refused("{\"cache\": {}, \"tune_params_keys\": [\"a\"]}", "0 configs with a time");
    refused("{\"cache\": {\"1\": 5}, \"tune_params_keys\": [\"a\"]}", "'a' of a config");
    refused("{\"cache\": {\"1\": {\"a\": 0.5, \"time\": 1}}, \"tune_params_keys\": [\"a\"]}",
            "not a whole number");
    refused("{\"cache\": {\"1\": {\"a\": 1, \"time\": 1}}, \"tune_params_keys\": [\"a\"]}",
            "1 configs with a time");
    refused("{\"cache\": {\"1\": {\"a\": 1, \"time\": 1}, \"2\": {\"a\": 1, \"time\": 1}}, "
            "\"tune_params_keys\": [\"a\"]}",
            "no param varies");
    refused("{\"cache\": {\"1\": {\"a\": 1, \"time\": 1, \"compile_time\": -7}, \"2\": {\"a\": 2, "
            "\"time\": 1}}, \"tune_params_keys\": [\"a\"]}",
            "cost");
    refused("{\"cache\": {\"1\": {\"a\": 1, \"time\": 1e307}, \"2\": {\"a\": 2, \"time\": 1}}, "
            "\"tune_params_keys\": [\"a\"]}",
            "time");
    refused("{\"results\": []}", "0 configs with a time");
    refused("{\"results\": [1, 2]}", "0 configs with a time");
    refused("{\"results\": [{\"configuration\": {\"a\": 1}}, {}]}", "'a' of a config");
    refused("{\"results\": 7}", "neither a Kernel Tuner cache");
    refused("{\"cache\": {\"a\n\": 1", "line");
}

static void test_refused_sweeps(void)
{
    refused("\n", "not a sweep");
    refused("# only words\n", "not a sweep");
    refused("a,b\n1,2\n", "us, status and cost_s");
    refused("a,us,status,cost_s\n", "0 configs with a time");
    refused("a,us,status,cost_s\n1,5,OK\n", "line 2 has another number");
    refused("a,us,status,cost_s\n1,5,OK,1,1\n", "line 2 has another number");
    refused("a,us,status,cost_s\n1,5,OK,1\nx,5,OK,1\n", "line 3: 'x' is not a whole number");
    refused("a,us,status,cost_s\n1,fast,OK,1\n", "must be numbers");
    refused("a,us,status,cost_s\n1,nan,OK,1\n", "must be numbers");
    refused("a,us,status,cost_s\n1,5,OK,-1\n2,5,OK,1\n", "cost");
    refused("a,us,status,cost_s\n1,5,OK,1\n2,0,LAUNCH_FAILED,1\n", "1 configs with a time");
    refused("us,status,cost_s\n5,OK,1\n6,OK,1\n", "no param varies");
    refused("a,us,status,cost_s\n1,5,OK,1\n1,6,OK,1\n", "no param varies");
}

static void test_too_large(void)
{
    struct str text = {0};
    for (int i = 0; i < 17; i++)
        str_addf(&text, "p%d,", i);
    str_add(&text, "us,status,cost_s\n");
    refused(text.text, "more than 16 params");
    str_clear(&text);
    str_add(&text, "a,us,status,cost_s\n");
    for (int i = 0; i < 33; i++)
        str_addf(&text, "%d,5,OK,1\n", i);
    refused(text.text, "has 33 values");
    str_clear(&text);
    str_add(&text, "{\"tune_params_keys\": [\"a\"], \"cache\": {");
    for (int i = 0; i < 33; i++)
        str_addf(&text, "%s\"%d\": {\"a\": %d, \"time\": 1}", i ? "," : "", i, i);
    str_add(&text, "}}");
    refused(text.text, "'a' has 33 values");
    str_clear(&text);
    str_add(&text, "{\"tune_params_keys\": [\"a\"");
    for (int i = 0; i < 64; i++)
        str_addf(&text, ", \"b%d\"", i);
    str_add(&text, "], \"cache\": {}}");
    refused(text.text, "more than 64 entries");
    str_finish(&text);
}

static void test_no_file(void)
{
    struct recording recording;
    struct err err = {0};
    ok(!recording_read(&recording, path_of("nothing"), &err) && strstr(err.text, "nothing"),
       "a missing file is refused by name");
    recording_finish(&recording);
    ok(!recording_read(&recording,
                       file_of("nul", "a,us,status,cost_s\n1,5,OK,1\n\0\n2,5,OK,1\n", 38), &err) &&
           strstr(err.text, "NUL"),
       "a NUL ends no sweep early");
    recording_finish(&recording);
    ok(!recording_read(&recording, test_folder(), &err), "a folder is refused");
    recording_finish(&recording);
    ok(!recording_read(&recording, file_of("none", "", 0), &err), "and an empty file");
    recording_finish(&recording);
}

/* Returns 1 for an answer that is neither a recording nor a line. */
static int is_bad_answer(const void *bytes, size_t n, bool *fine)
{
    struct recording recording;
    struct err err = {0};
    *fine = recording_read(&recording, file_of("fuzz", bytes, n), &err);
    bool bad = *fine ? recording.n < 2 : !err.text[0] || strchr(err.text, '\n');
    recording_finish(&recording);
    return bad;
}

static void test_fuzz(const char *what, const void *whole, size_t n)
{
    static const char bytes[] = {'\0', '"', ',', '\n', '9', '-', '}', '\xff'};
    char copy[2048];
    int bad = 0;
    bool fine;
    for (size_t i = 0; i < n; i++)
        bad += is_bad_answer(whole, i, &fine);
    for (size_t i = 0; i < n; i += 3) {
        memcpy(copy, whole, n);
        copy[i] = bytes[i % sizeof bytes];
        bad += is_bad_answer(copy, n, &fine);
    }
    ok(bad == 0,
       "%s: of %zu bytes, cut off at any or damaged at each third, it is read or refused in a line",
       what, n);
}

static void test_packed_fuzz(void)
{
    char bytes[2048];
    FILE *file = fopen(gzip_of("whole.csv.gz", sweep), "rb");
    size_t n = file ? fread(bytes, 1, sizeof bytes, file) : 0;
    if (file)
        fclose(file);
    int bad = 0, taken = 0;
    bool fine;
    for (size_t i = 0; i < n; i++) {
        bad += is_bad_answer(bytes, i, &fine);
        taken += fine;
    }
    ok(n > 20 && bad == 0, "a packed file cut off at any of %zu bytes is answered in a line", n);
    is_int(taken, 0, "and never taken for a whole one");
}

int main(void)
{
    test_cache();
    test_t4();
    test_sweep();
    test_no_costs();
    test_refused_json();
    test_refused_sweeps();
    test_too_large();
    test_no_file();
    test_fuzz("a cache", cache, sizeof cache - 1);
    test_fuzz("a T4 file", t4, sizeof t4 - 1);
    test_fuzz("a sweep", sweep, sizeof sweep - 1);
    test_packed_fuzz();
    return tap_done();
}
