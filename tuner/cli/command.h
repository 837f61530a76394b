/* SPDX-License-Identifier: MIT */
/* The subcommands, and how they end. Each takes the words after its name and returns the exit
 * status. */
#pragma once
#include "tuner/base/err.h"

enum { STATUS_DONE, STATUS_FAILED, STATUS_USAGE };

#define STORE_DEFAULT "warptune.sqlite"

int cmd_tune(int argc, char **argv);
int cmd_cover(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_compare(int argc, char **argv);
int cmd_query(int argc, char **argv);
int cmd_emit(int argc, char **argv);
int cmd_list(int argc, char **argv);
int cmd_plan(int argc, char **argv);
int cmd_export(int argc, char **argv);
int cmd_import(int argc, char **argv);
int cmd_merge(int argc, char **argv);
int cmd_score(int argc, char **argv);

/* Print "warptune <command>: <message>" and give the status back. */
int command_failed(const char *command, const struct err *err);  /* 1 */
int command_refused(const char *command, const struct err *err); /* 2 */
