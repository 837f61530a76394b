/* SPDX-License-Identifier: MIT */
/* The launch of kernel.yaml, and that of its reference: grid, block, shared memory, cluster. The
 * reference knows no params. */
#include "tuner/spec/reading.h"

static bool read_exprs(struct reading *r, const struct node *list, enum names names,
                       const struct expr **out, size_t most)
{
    if (!node_expect(list, NODE_LIST, "this", r->err))
        return false;
    if (list->n == 0 || list->n > most)
        return node_error(list, r->err, "%zu entries; 1 to %zu", list->n, most);
    for (size_t i = 0; i < list->n; i++)
        if (!read_expr(r, list->items[i], names, &out[i]))
            return false;
    return true;
}

static bool read_launch(struct reading *r, const struct node *map, enum names names,
                        struct kernel_launch *out)
{
    const struct node *grid = node_get(map, "grid"), *block = node_get(map, "block");
    const struct node *smem = node_get(map, "smem"), *cluster = node_get(map, "cluster");
    const struct node *pdl = node_get(map, "pdl");
    if (!grid || !block)
        return node_error(map, r->err, "a launch needs 'grid' and 'block'");
    return read_exprs(r, grid, names, out->grid, 3) && read_exprs(r, block, names, out->block, 3) &&
           (!cluster || read_exprs(r, cluster, names, out->cluster, 3)) &&
           (!smem || read_expr(r, smem, names, &out->smem)) &&
           (!pdl || node_bool(pdl, &out->pdl, r->err));
}

bool read_launches(struct reading *r)
{
    static const char *const launch_keys[] = {"grid", "block", "smem", "cluster", "pdl", NULL};
    static const char *const reference_keys[] = {"entry", "grid", "block", "smem", NULL};
    const struct node *launch = node_get(r->root, "launch");
    const struct node *reference = node_get(r->root, "reference");
    if (!launch || !reference)
        return node_error(r->root, r->err, "key '%s' is missing", launch ? "reference" : "launch");
    return node_expect(launch, NODE_MAP, "launch", r->err) &&
           node_check_keys(launch, launch_keys, r->err) &&
           read_launch(r, launch, NAMES_ALL, &r->kernel->launch) &&
           node_expect(reference, NODE_MAP, "reference", r->err) &&
           node_check_keys(reference, reference_keys, r->err) &&
           node_text(reference, "entry", &r->kernel->reference_entry, r->err) &&
           read_launch(r, reference, NAMES_DIMS, &r->kernel->reference);
}
