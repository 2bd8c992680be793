// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/brake.h"
#include "app/domain/session.h"
#include "app/domain/usual.h"
#include "app/domain/well.h"

#include <tuple>

/// A kind of line that makes a row of its own, and which of that row's members hold the line's
/// text and its session's day. T has `client`, `session` and `line` besides.
template <class T>
struct FiledKind {
    LineKind kind;
    QString T::*text;
    QDate T::*day;
};

inline constexpr std::tuple filedKinds{
    FiledKind<Fact>{LineKind::Fact, &Fact::text, &Fact::noted},
    FiledKind<Promise>{LineKind::Promise, &Promise::text, &Promise::made},
    FiledKind<Brake>{LineKind::Brake, &Brake::name, &Brake::noted},
    FiledKind<Evidence>{LineKind::Well, &Evidence::quote, &Evidence::date},
    FiledKind<Concern>{LineKind::Concern, &Concern::text, &Concern::date}};

/// Calls `f(filed)` for each of them, in the order of the kinds.
template <class F>
void eachFiledKind(F &&f) {
    std::apply([&](const auto &...filed) { (f(filed), ...); }, filedKinds);
}

/// Whether a line makes a row where its kind does: it says something, and is no promise that
/// was made before and is only carried over.
inline bool makesRow(const Line &line) {
    return !line.text.trimmed().isEmpty() &&
           !(line.kind == LineKind::Promise && line.carriedFrom != 0);
}
