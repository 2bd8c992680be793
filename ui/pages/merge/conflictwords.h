// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/conflict.h"

#include <QString>
#include <QVariant>

class Store;

/// Two versions of one place, in words for people.
namespace conflictwords {

/// "Promise", "Check-in"; empty where there is no word for it.
QString kind(const Conflict &conflict);
/// "Due on"; empty where the whole row is meant, or there is no word for it.
QString field(const Conflict &conflict);
/// A value of the field as people read it; empty for what holds nothing.
QString value(const Store &store, const Conflict &conflict, const QVariant &value);

} // namespace conflictwords
