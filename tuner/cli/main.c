/* SPDX-License-Identifier: MIT */
/* The table of subcommands, in the order in which they are used. Results go to stdout, everything
 * else to stderr. */
#include <stdio.h>
#include <string.h>

#include "tuner/base/log.h"
#include "tuner/cli/command.h"

static const struct command {
    const char *name, *about;
    int (*run)(int argc, char **argv);
} commands[] = {
    {"list", "models, kernels, gpus, strategies", cmd_list},
    {"plan", "the tasks of a model and how many configs each allows, without a GPU", cmd_plan},
    {"check", "prove a kernel: sampled configs against the reference", cmd_check},
    {"tune", "tune a model's kernels on a GPU; a second run goes on where the first one ended",
     cmd_tune},
    {"query", "ask the store: best, why, trials, failures, coverage, cover, edges, envs, diff, sql",
     cmd_query},
    {"cover", "serve tuned tasks with few kernels, and measure where they take turns", cmd_cover},
    {"compare", "measure the winners of two stores against each other", cmd_compare},
    {"emit", "write the C headers of tuned configs", cmd_emit},
    {"export", "write a GPU's results, or one task's every trial, as text", cmd_export},
    {"import", "read text results into the store", cmd_import},
    {"merge", "put other stores into one", cmd_merge},
    {"score", "score search strategies on recorded spaces, without a GPU", cmd_score},
};
enum { COMMANDS = sizeof commands / sizeof *commands };

static void help_print(FILE *to)
{
    fputs("usage: warptune COMMAND [options]\n\n"
          "Tunes the CUDA kernels of a language model for a GPU and emits the best configs as C "
          "headers.\n\ncommands:\n",
          to);
    for (size_t i = 0; i < COMMANDS; i++)
        fprintf(to, "  %-8s %s\n", commands[i].name, commands[i].about);
    fputs("\n`warptune COMMAND --help` tells more. A first run, with a GPU or the recorded one:\n"
          "  warptune tune --model llama3.2-1b --dtype bf16 --level coarse\n"
          "  warptune tune --model llama3.2-1b --dtype bf16 --level coarse --device replay:h200\n"
          "  warptune emit --out generated/\n",
          to);
}

int command_failed(const char *command, const struct err *err)
{
    log_progress("%s", "");
    fprintf(stderr, "warptune %s: %s\n", command, err->text);
    return STATUS_FAILED;
}

int command_refused(const char *command, const struct err *err)
{
    command_failed(command, err);
    return STATUS_USAGE;
}

int main(int argc, char **argv)
{
    log_init();
    if (argc < 2) {
        help_print(stderr);
        return STATUS_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
        strcmp(argv[1], "help") == 0) {
        help_print(stdout);
        return STATUS_DONE;
    }
    if (strcmp(argv[1], "--version") == 0) {
        puts("warptune " WT_VERSION);
        return STATUS_DONE;
    }
    for (size_t i = 0; i < COMMANDS; i++)
        if (strcmp(argv[1], commands[i].name) == 0) {
            int status = commands[i].run(argc - 2, argv + 2);
            /* A full disk or a closed pipe must not look like success. */
            if (fflush(stdout) != 0 && status == STATUS_DONE)
                return command_failed(argv[1], &(struct err){"the result could not be written"});
            return status;
        }
    fprintf(stderr, "warptune: no command '%s': see `warptune --help`\n", argv[1]);
    return STATUS_USAGE;
}
