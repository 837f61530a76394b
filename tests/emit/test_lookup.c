/* SPDX-License-Identifier: MIT */
/* Every lookup of the committed headers against a search of winners.csv by the rules of
 * docs/headers.md, written anew. argv[1]: the source root. */
#include <stdlib.h>

#include "generated/wt_index.h"
#include "tests/tap.h"

enum { ROWS = 20000, DIMS = 8 };

struct row {
    char kernel[48], dtype[8], config[256];
    long long dims[DIMS];
    double median_us, default_us, noise;
};

static struct row rows[ROWS];
static int n_rows;

/* "m=1 k=72": the values in order. */
static int values(const char *text, long long *out, int most)
{
    int n = 0;
    for (const char *at = text; n < most && (at = strchr(at, '=')); at++)
        out[n++] = strtoll(at + 1, NULL, 10);
    return n;
}

static bool load(const char *root)
{
    char path[4096], line[4096];
    snprintf(path, sizeof path, "%s/db/results/h200/winners.csv", root);
    FILE *file = fopen(path, "r");
    if (!file || !fgets(line, sizeof line, file))
        return false;
    while (n_rows < ROWS && fgets(line, sizeof line, file)) {
        struct row *r = &rows[n_rows++];
        char dims[256], level[16];
        if (sscanf(line,
                   "%*[^,],%*[^,],%47[^,],%7[^,],%255[^,],%255[^,],%lf,%lf,%*[^,],%lf,%*[^,],%*[^,]"
                   ",%15[^,]",
                   r->kernel, r->dtype, dims, r->config, &r->median_us, &r->default_us, &r->noise,
                   level) != 8)
            return false;
        values(dims, r->dims, DIMS);
        /* A coarse winner counts only where there is no fine one. */
        for (int i = 0; i < n_rows - 1; i++)
            if (strcmp(rows[i].kernel, r->kernel) == 0 && strcmp(rows[i].dtype, r->dtype) == 0 &&
                memcmp(rows[i].dims, r->dims, sizeof r->dims) == 0) {
                if (strcmp(level, "fine") == 0)
                    rows[i] = *r;
                n_rows--;
                break;
            }
    }
    fclose(file);
    return n_rows > 0;
}

static double ratio(long long a, long long b)
{
    return a > b ? (double)a / (double)b : (double)b / (double)a;
}

/* The row with these other dims whose m is nearest in ratio; NULL none. */
static const struct row *nearest(const struct row *like, long long m)
{
    const struct row *best = NULL;
    for (int i = 0; i < n_rows; i++) {
        const struct row *r = &rows[i];
        if (strcmp(r->kernel, like->kernel) != 0 || strcmp(r->dtype, like->dtype) != 0 ||
            memcmp(r->dims + 1, like->dims + 1, sizeof r->dims - sizeof r->dims[0]) != 0)
            continue;
        if (!best || ratio(r->dims[0], m) < ratio(best->dims[0], m))
            best = r;
    }
    return best;
}

static const struct wt_kernel *kernel_of(const struct row *row)
{
    for (int i = 0; i < wt_n_kernels; i++)
        if (strcmp(wt_kernels[i].name, row->kernel) == 0)
            return &wt_kernels[i];
    return NULL;
}

/* Looks `m` up at the row's other dims. Empty: as it must be. */
static const char *compare(const struct row *like, long long m)
{
    const struct wt_kernel *kernel = kernel_of(like);
    const struct row *want = nearest(like, m);
    int64_t dims[DIMS], measured[DIMS];
    int params[32];
    long long config[32];
    double median_us;
    if (!kernel)
        return "the kernel has no header";
    for (int i = 0; i < DIMS; i++)
        dims[i] = i == 0 ? m : like->dims[i];
    enum wt_match match = kernel->find("h200", 90, like->dtype, dims, params, measured, &median_us);
    if (match != (want->dims[0] == m ? WT_EXACT : WT_RANGE))
        return "another kind of match";
    if (fabs(median_us - want->median_us) > 0.0005 && fabs(median_us - want->default_us) > 0.0005)
        return "another time";
    for (int i = 0; i < kernel->n_dims; i++)
        if (measured[i] != want->dims[i])
            return "another shape for the time";
    if (values(want->config, config, 32) != kernel->n_params)
        return "another number of params";
    for (int i = 0; i < kernel->n_params; i++)
        if (params[i] != config[i])
            return want->median_us > want->default_us * (1 + want->noise) ? "" : "another config";
    return "";
}

/* Each shape of a kernel once: its rows of the smallest m. */
static bool is_first_of_shape(const struct row *row)
{
    for (const struct row *r = rows; r < row; r++)
        if (strcmp(r->kernel, row->kernel) == 0 && strcmp(r->dtype, row->dtype) == 0 &&
            memcmp(r->dims + 1, row->dims + 1, sizeof r->dims - sizeof r->dims[0]) == 0)
            return false;
    return true;
}

/* Every row asked for with its last dim one larger, where no row has that: the nearest shape must
 * be the row itself, whatever flags are 0 on both sides. */
static int count_other_shapes(int *n_wrong)
{
    int n = 0;
    for (int i = 0; i < n_rows; i++) {
        const struct wt_kernel *kernel = kernel_of(&rows[i]);
        int64_t dims[DIMS];
        int exact[32], other[32];
        double exact_us, other_us;
        if (strcmp(rows[i].kernel, "rope_append") != 0 &&
            strcmp(rows[i].kernel, "attention_decode") != 0)
            continue;
        for (int d = 0; d < DIMS; d++)
            dims[d] = rows[i].dims[d];
        kernel->find("h200", 90, rows[i].dtype, dims, exact, NULL, &exact_us);
        dims[kernel->n_dims - 1]++; /* ctx_max */
        int64_t measured[DIMS];
        enum wt_match match =
            kernel->find("h200", 90, rows[i].dtype, dims, other, measured, &other_us);
        *n_wrong += match != WT_OTHER_SHAPE || other_us != exact_us ||
                    measured[kernel->n_dims - 1] != dims[kernel->n_dims - 1] - 1;
        n++;
    }
    return n;
}

int main(int argc, char **argv)
{
    long long odd_m[200];
    int n_m = 0, n_shapes = 0, n_looked = 0;
    if (argc < 2 || !load(argv[1])) {
        printf("Bail out! no winners.csv\n");
        return 1;
    }
    for (double m = 1; m < 70000 && n_m < 200; m = m * 1.13 + 1)
        odd_m[n_m++] = (long long)m;
    for (int i = 0; i < n_rows; i++) {
        const char *why = compare(&rows[i], rows[i].dims[0]);
        if (*why)
            printf("not ok %d - %s %s m=%lld: %s\n", ++tap_count, rows[i].kernel, rows[i].dtype,
                   rows[i].dims[0], why);
    }
    ok(n_rows > 400, "%d rows are found exactly", n_rows);
    for (int i = 0; i < n_rows; i++) {
        if (!is_first_of_shape(&rows[i]))
            continue;
        n_shapes++;
        for (int j = 0; j < n_m; j++, n_looked++) {
            const char *why = compare(&rows[i], odd_m[j]);
            /* Two measured m at the same ratio: either is right. */
            if (*why && strcmp(why, "another kind of match") == 0)
                printf("not ok %d - %s m=%lld: %s\n", ++tap_count, rows[i].kernel, odd_m[j], why);
            else if (*why && nearest(&rows[i], odd_m[j] + 1) ==
                                 nearest(&rows[i], odd_m[j] > 1 ? odd_m[j] - 1 : 1))
                printf("not ok %d - %s m=%lld: %s\n", ++tap_count, rows[i].kernel, odd_m[j], why);
        }
    }
    ok(n_looked > 1000, "%d other m of %d shapes give the nearest measured row", n_looked,
       n_shapes);
    int n_wrong = 0, n_other = count_other_shapes(&n_wrong);
    ok(n_other > 20 && n_wrong == 0,
       "%d shapes that nobody recorded get the nearest that somebody did (%d do not)", n_other,
       n_wrong);
    int params[32];
    int64_t unknown[DIMS] = {100, 999, 77, 0, 0, 0, 0, 0};
    double us = 1;
    ok(wt_kernels[0].find("h200", 90, "no such type", unknown, params, NULL, &us) == WT_DEFAULT &&
           us == 0,
       "an unknown run type gives the default");
    ok(wt_kernels[0].find("other", 75, "bf16", unknown, params, NULL, NULL) == WT_DEFAULT,
       "a GPU of another compute capability gives the default");
    for (int i = 0; i < DIMS; i++)
        unknown[i] = rows[0].dims[i];
    ok(kernel_of(&rows[0])->find("h100", 90, rows[0].dtype, unknown, params, NULL, NULL) ==
           WT_OTHER_GPU,
       "another GPU of the same compute capability lends its rows");
    return tap_done();
}
