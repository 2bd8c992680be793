// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

/// Lets a widget that paints itself tell the accessibility bus what it is (a heading, a
/// picture, a list). Its name is its accessibleName(), as for every widget; labels answer
/// with their text. Widgets that come from a Qt control need no call: they keep its role.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);
/// What a control holds now, for the bus: a field's text, a ring's minutes.
void setAccessibleValue(QWidget *widget, const QString &value);
