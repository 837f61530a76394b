/* SPDX-License-Identifier: MIT */
/* A time that was not measured is the nearest measured one of the kernel, scaled by the ratio of
 * the two limits; with nothing measured of the kernel it is the limit, times what winners of others
 * usually take of theirs, and never beats a measured time. */
#include "tuner/mix/share.h"

#include <math.h>
#include <string.h>

#include "tuner/mix/suit.h"

/* log2: a dtype or a static dim apart counts more than any m (as in seeds). */
#define DTYPE_APART 8.0
#define STATIC_APART 32.0
/* Up to a factor of 4 in m, two kernels' times may be compared. */
#define COMPARABLE_APART 2.0

const char *share_source_name(enum share_source source)
{
    static const char *const names[] = {"limit", "other shape", "other m", "recorded", "file"};
    return names[source];
}

/* DIM_LOAD: the work at hand. DIM_ROOM: how it lies in memory, or what follows from the former: of
 * no account for the time. All others are the model's. */
enum dim_kind { DIM_MODEL, DIM_LOAD, DIM_ROOM };
static enum dim_kind kind_of(const char *dim)
{
    static const struct {
        const char *name;
        enum dim_kind kind;
    } known[] = {{"m", DIM_LOAD},
                 {"seq_max", DIM_LOAD},
                 {"ctx", DIM_LOAD},
                 {"seqs", DIM_ROOM},
                 {"ctx_max", DIM_ROOM}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(dim, known[i].name) == 0)
            return known[i].kind;
    return DIM_MODEL;
}

/* Negative: another shape. */
static double load_apart(const struct kernel *kernel, const int64_t *a, const int64_t *b)
{
    double sum = 0;
    for (size_t i = 0; i < kernel->n_dims; i++) {
        enum dim_kind kind = kind_of(kernel->dims[i].name);
        if (kind == DIM_MODEL && a[i] != b[i])
            return -1;
        sum += kind == DIM_LOAD ? dim_apart(a[i], b[i]) : 0;
    }
    return sum;
}

static double apart(const struct timing *timing, const int64_t *dims, const char *dtype)
{
    const struct kernel *kernel = timing->kernel;
    double sum = strcmp(timing->dtype, dtype) == 0 ? 0 : DTYPE_APART;
    for (size_t i = 0; i < kernel->n_dims; i++) {
        if (kind_of(kernel->dims[i].name) == DIM_ROOM)
            continue;
        double one = dim_apart(timing->dims[i], dims[i]);
        sum += one + (kernel->dims[i].is_static && one > 0 ? STATIC_APART : 0);
    }
    return sum;
}

static const struct timing *timing_find(const struct share_request *request,
                                        const struct kernel *kernel, const int64_t *dims,
                                        const char *dtype)
{
    const struct timing *best = NULL;
    double least = 0;
    for (size_t i = 0; i < request->n_timings; i++) {
        const struct timing *timing = &request->timings[i];
        if (timing->kernel != kernel)
            continue;
        double far = apart(timing, dims, dtype);
        if (!best || far < least) {
            best = timing;
            least = far;
        }
    }
    return best;
}

/* How many times its limit a winner takes: the geometric mean. */
static double usual_factor(const struct share_request *request)
{
    double sum = 0;
    for (size_t i = 0; i < request->n_timings; i++) {
        const struct timing *timing = &request->timings[i];
        sum += log(timing->us / bound_us(request->bound, timing->kernel, timing->dims));
    }
    return request->n_timings ? exp(sum / (double)request->n_timings) : 1;
}

static void member_time(const struct share_request *request, const struct kernel *kernel,
                        const int64_t *dims, const char *dtype, double factor,
                        struct share_member *member)
{
    const struct timing *timing = timing_find(request, kernel, dims, dtype);
    member->limit_us = bound_us(request->bound, kernel, dims);
    member->us = member->limit_us * factor;
    if (!timing)
        return;
    double scale = member->limit_us / bound_us(request->bound, kernel, timing->dims);
    double load = load_apart(kernel, timing->dims, dims);
    member->us = timing->us * scale;
    member->default_us = timing->default_us * scale;
    member->measured_apart = load;
    member->source = load < 0 ? SHARE_FAR : load > 0 ? SHARE_NEAR : SHARE_EXACT;
}

/* Does the plan's task stand for this row? Not where a task of the row's own dims is left to who
 * names the kernel, and this one is not. */
static bool is_for(const struct share_request *request, const struct kernel *kernel,
                   const int64_t *dims, const struct share_member *member)
{
    bool row = false, task = false;
    const struct gpu_info *gpu = request->bound->gpu;
    return task_on_request(kernel, dims, gpu, &row, NULL) &&
           task_on_request(kernel, request->tasks[member->task].dims, gpu, &task, NULL) &&
           (!row || task);
}

/* The plan's task of a kernel that serves this row, and what is known of its time there. */
static bool member_find(const struct share_request *request, const struct kernel *kernel,
                        const struct mix_row *row, double factor, struct share_member *member)
{
    int64_t dims[DIMS_MAX];
    bool found = false;
    *member = (struct share_member){0};
    if (strcmp(kernel->implements, row->op.operator_name) != 0 ||
        !suit_dims(kernel, &row->op, dims) ||
        suit_interest(kernel, &request->models[row->model], &row->op) < 0)
        return false;
    for (size_t i = 0; i < request->n_tasks; i++) {
        const struct task *task = &request->tasks[i];
        if (task->kernel != kernel || strcmp(task->dtype, row->dtype) != 0)
            continue;
        double far = load_apart(kernel, task->dims, dims);
        if (far >= 0 && (!found || far < member->apart)) {
            member->task = i;
            member->apart = far;
            found = true;
        }
    }
    if (!found || !is_for(request, kernel, dims, member))
        return false;
    member_time(request, kernel, dims, row->dtype, factor, member);
    return true;
}

static void members_find(const struct share_request *request, const struct mix_row *row,
                         double factor, struct share *share)
{
    const struct kernel *last = NULL;
    for (size_t i = 0; i < request->n_tasks && share->n_members < SHARE_MEMBERS; i++) {
        const struct kernel *kernel = request->tasks[i].kernel;
        bool is_new = kernel != last;
        last = kernel;
        for (size_t j = 0; is_new && j < share->n_members; j++)
            is_new = request->tasks[share->members[j].task].kernel != kernel;
        if (is_new && member_find(request, kernel, row, factor, &share->members[share->n_members]))
            share->n_members++;
    }
}

/* The fastest of those that anything is known of. */
static void share_sum_up(struct share *share)
{
    bool measured = false;
    for (size_t i = 0; i < share->n_members; i++)
        measured = measured || share->members[i].source > SHARE_LIMIT;
    for (size_t i = 0; i < share->n_members; i++) {
        const struct share_member *member = &share->members[i];
        if (i == 0 || member->limit_us < share->limit_us)
            share->limit_us = member->limit_us;
        if (measured && member->source == SHARE_LIMIT)
            continue;
        if (share->us <= 0 || member->us < share->us) {
            share->us = member->us;
            share->source = member->source;
            share->apart = member->measured_apart;
        }
        if (member->default_us > 0 &&
            (share->default_us <= 0 || member->default_us < share->default_us))
            share->default_us = member->default_us;
    }
}

static void share_take(const struct mix_row *row, struct share *share)
{
    share->default_us *= row->us / share->us;
    share->us = row->us;
    share->source = SHARE_GIVEN;
    share->apart = 0;
}

static bool is_comparable(const struct share_member *member)
{
    return member->source >= SHARE_NEAR && member->measured_apart <= COMPARABLE_APART;
}

/* What a kernel twice as slow as another may still win is little: 1/16 of the weight, 1/4 of the
 * trials. */
static double chance(const struct share *share, const struct share_member *member)
{
    double ratio = 1;
    for (size_t i = 0; is_comparable(member) && i < share->n_members; i++)
        if (is_comparable(&share->members[i]))
            ratio = fmin(ratio, share->members[i].us / member->us);
    return pow(ratio, 4);
}

void shares_find(const struct share_request *request, struct share *shares, double *weights)
{
    double sum_us = 0, factor = usual_factor(request);
    memset(weights, 0, request->n_tasks * sizeof *weights);
    for (size_t i = 0; i < request->n_rows; i++) {
        shares[i] = (struct share){0};
        members_find(request, &request->rows[i], factor, &shares[i]);
        share_sum_up(&shares[i]);
        if (request->rows[i].us > 0 && shares[i].us > 0 && !request->is_measured)
            share_take(&request->rows[i], &shares[i]);
        sum_us += shares[i].us * (double)request->rows[i].launches;
    }
    for (size_t i = 0; i < request->n_rows && sum_us > 0; i++) {
        struct share *share = &shares[i];
        share->part = share->us * (double)request->rows[i].launches / sum_us;
        for (size_t j = 0; j < share->n_members; j++)
            weights[share->members[j].task] += share->part * chance(share, &share->members[j]);
    }
}
