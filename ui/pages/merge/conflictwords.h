// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/conflict.h"

#include <QString>
#include <QVariant>

/// Two versions of one place, in words for people.
namespace conflictwords {

/// "promise", "check-in"; empty where there is no word for it.
QString kind(const Conflict &conflict);
/// A value of the field as people read it; empty for what holds nothing.
QString value(const Conflict &conflict, const QVariant &value);

} // namespace conflictwords
