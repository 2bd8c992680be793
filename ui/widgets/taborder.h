// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace taborder {

/// Everything in `part` that can ever have the focus, hidden or not, in the order in which its
/// layouts hold it; what lies in no layout comes last.
QList<QWidget *> of(QWidget *part);

} // namespace taborder
