// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/conflict.h"

#include <QString>
#include <QVariant>

class Store;

namespace merging {
struct Undecided;
}

/// Two versions of one place, in words for people.
namespace conflictwords {

/// "Promise", "Check-in"; empty where there is no word for it.
QString kind(const Conflict &conflict);
/// "Due on"; empty where the whole row is meant, or there is no word for it.
QString field(const Conflict &conflict);
/// A value of the field as people read it; empty for what holds nothing.
QString value(const Store &store, const Conflict &conflict, const QVariant &value);
/// What it is about: the kind, the row's name where it is not the client's own, the field.
QString what(const Conflict &conflict, const QString &rowName);
/// What stands there now and what the other copy says, each in words; empty for what holds nothing.
struct Sides {
    QString stands, other;
};
Sides sides(const Store &store, const merging::Undecided &undecided);

} // namespace conflictwords
