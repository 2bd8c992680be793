// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

/// Each type's members, named once. Tables, change rows, search, JSON and CSV follow these
/// lists. A name here is in every file ever written: add, never rename.

enum class Use {
    Plain,
    Text,  ///< client text: folded into the search index
    Name,  ///< text that also names the row in hits
    Owner, ///< id of the row this one is part of: removed with it
    Link   ///< id of a row it points to: set to 0 when that one goes
};

template <class T, class M>
struct Column {
    const char *name;
    M T::*member;
    Use use = Use::Plain;
    const char *target = nullptr; ///< table of an Owner or Link
};

template <class T>
struct Described; ///< static constexpr const char *table; static constexpr auto columns (without
                  ///< id)

#define W_COL(T, name, member, ...)                                                                \
    Column {                                                                                       \
        name, &T::member __VA_OPT__(, ) __VA_ARGS__                                                \
    }

#ifdef __clang__ // GCC finds these out by itself, clang only from 17 on
template <class T, class M>
Column(const char *, M T::*, Use = Use::Plain, const char * = nullptr) -> Column<T, M>;
#endif
