/* SPDX-License-Identifier: MIT */
/* The same rows in four forms, byte for byte. */
#include <stdlib.h>

#include "tests/tap.h"
#include "tuner/base/err.h"
#include "tuner/base/table.h"

static void printed(enum table_format format, const char *want, const char *what)
{
    static const char *const columns[] = {"name", "time_us"};
    struct table t;
    char *text = NULL;
    size_t n;
    FILE *f = open_memstream(&text, &n);
    table_init(&t, columns, 2);
    table_row(&t);
    table_cell(&t, "%s", "a \"b\", c");
    table_cell(&t, "%.1f", 12.5);
    table_row(&t);
    table_cell(&t, "%s", "x");
    table_print(&t, format, f);
    fclose(f);
    is_str(text, want, what);
    free(text);
    table_finish(&t);
}

int main(void)
{
    enum table_format format;
    struct err err = {0};
    printed(TABLE_CSV, "name,time_us\n\"a \"\"b\"\", c\",12.5\nx,\n", "csv quotes what needs it");
    printed(
        TABLE_JSON,
        "[\n {\"name\": \"a \\\"b\\\", c\", \"time_us\": 12.5},\n {\"name\": \"x\", \"time_us\": "
        "\"\"}\n]\n",
        "json has bare numbers");
    printed(TABLE_TEXT, "name      time_us\na \"b\", c     12.5\nx         \n", "text is aligned");
    printed(TABLE_MD,
            "| name     | time_us |\n| ---      | ---     |\n| a \"b\", c |    12.5 |\n| x        "
            "|         |\n",
            "markdown is aligned");
    ok(table_format_parse("md", &format, &err) && format == TABLE_MD, "formats are named");
    ok(!table_format_parse("xml", &format, &err), "others are refused");
    has_str(err.text, "'xml'", "by name");
    return tap_done();
}
