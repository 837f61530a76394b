/* SPDX-License-Identifier: MIT */
/* Texts of others (a GPU's name, a driver, a policy, a kernel's description) inside C: they come
 * from imported and merged results, so none may end the comment or string that holds it. */
#pragma once
#include "tuner/base/str.h"

/* Inside a comment: no control characters, and no mark that ends or begins one. */
void comment_add(struct str *out, const char *text);
/* With its quotes; the program reads back the very bytes. */
void literal_add(struct str *out, const char *text);
