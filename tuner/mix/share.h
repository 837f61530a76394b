/* SPDX-License-Identifier: MIT */
/* Where a mix spends its time, and which tasks of a plan that concerns. */
#pragma once
#include "tuner/core/config.h"
#include "tuner/mix/bound.h"
#include "tuner/mix/mix.h"

/* Where an estimate comes from, worst first: the limit of the cost alone; a task of another shape,
 * the same shape at another m (or length of sequences), this very task, the row itself.
 */
enum share_source { SHARE_LIMIT, SHARE_FAR, SHARE_NEAR, SHARE_EXACT, SHARE_GIVEN };
const char *share_source_name(enum share_source source);

/* What was measured of a task: its winner and its default. */
struct timing {
    const struct kernel *kernel;
    char dtype[8];
    int64_t dims[DIMS_MAX];
    double us, default_us; /* default_us 0: the default config does not work there */
};

struct share_request {
    const struct mix_row *rows;
    size_t n_rows;
    const struct model *models; /* by mix_row.model */
    const struct task *tasks;
    size_t n_tasks;
    const struct timing *timings;
    size_t n_timings;
    const struct bound *bound;
    bool is_measured; /* what the rows say of times is passed over */
};

enum { SHARE_MEMBERS = 8 };

/* Of one row. Several kernels may implement its operator: the fastest counts, as in the benchmark.
 */
struct share {
    double us, default_us; /* of a launch; default_us 0 unknown */
    double limit_us;       /* by cost, of the kernel that needs least */
    enum share_source source;
    double apart; /* log2 ratios of m, ctx, ...: to what was measured; negative: another shape */
    double part;  /* of the mix's time: they sum to 1 over rows that have a task */
    struct share_member {
        size_t task; /* the plan's nearest for this row, one a kernel */
        double us, default_us, limit_us;
        enum share_source source;
        /* Sums of log2 ratios of m, ctx, ...: from the row to the task, to what was measured. */
        double apart, measured_apart;
    } members[SHARE_MEMBERS];
    size_t n_members; /* 0: nothing of the plan runs this */
};

/* shares: one a row; weights: one a task, the parts of its rows, less where another kernel is known
 * to be faster. */
void shares_find(const struct share_request *request, struct share *shares, double *weights);
