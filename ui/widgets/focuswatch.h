// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <functional>
#include <utility>

/// Follows the focus for a widget as long as the widget is whole. As its member it goes before the
/// widget's children do: a child that has the focus gives it up while it goes, when there is no
/// widget left that could follow.
class FocusWatch {
public:
    using Moved = std::function<void(QWidget *from, QWidget *to)>;
    explicit FocusWatch(Moved moved) {
        QObject::connect(qApp, &QApplication::focusChanged, &m_ears, std::move(moved));
    }

private:
    QObject m_ears;
};
