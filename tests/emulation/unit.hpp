// SPDX-License-Identifier: MIT
// Turns one unmodified .cu file into a function that launches it: define EMU_SOURCE (the file), EMU_ENTRY (its kernel) and
// EMU_LAUNCH (the function's name), then include this.
// Surprise: the source lands in an unnamed namespace, so a kernel and its reference may use the same names.
#pragma once

#include <utility>

#include "tests/emulation/shim.hpp"

namespace {
#include EMU_SOURCE

template <class T> struct Kind;
template <class T> struct Kind<T *> {
    static constexpr char value = 'p';
};
template <> struct Kind<int> {
    static constexpr char value = 'i';
};
template <> struct Kind<long long> {
    static constexpr char value = 'l';
};
template <> struct Kind<float> {
    static constexpr char value = 'f';
};

template <class... A, size_t... I>
void call(void (*entry)(A...), const emu_launch &launch, std::index_sequence<I...>)
{
    entry(*static_cast<A *>(launch.args[I])...);
}

template <class... A> void launch_entry(void (*entry)(A...), const emu_launch &launch)
{
    static const char kinds[] = {Kind<A>::value..., '\0'};
    if (strcmp(kinds, launch.kinds) != 0)
        emu::fail("%s takes '%s', kernel.yaml passes '%s'", EMU_SOURCE, kinds, launch.kinds);
    struct Context {
        void (*entry)(A...);
        const emu_launch &launch;
    } context = {entry, launch};
    emu::run(
        launch,
        [](void *p) {
            const Context &c = *static_cast<Context *>(p);
            call(c.entry, c.launch, std::index_sequence_for<A...>());
        },
        &context);
}
} // namespace

void EMU_LAUNCH(const emu_launch *launch)
{
    launch_entry(EMU_ENTRY, *launch);
}
