# shellcheck shell=sh
# SPDX-License-Identifier: MIT
# A project of the drill kernel alone, which the fake driver knows: source it and call drill_tree.
drill_tree() { # drill_tree SOURCE_ROOT TREE: makes TREE, with the drill as its own to change, the root
    mkdir -p "$2/kernel_templates"
    ln -s "$1/tuner" "$1/db" "$2/"
    ln -s "$1/kernel_templates/common" "$2/kernel_templates/"
    cp -r "$1/tests/measure/drills/kernel_templates/drill" "$2/kernel_templates/"
    export WARPTUNE_ROOT="$2"
}
