// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include "ui/widgets/inlineedit.h"

#include <QLayout>

namespace {

void gather(QWidget *widget, QList<QWidget *> &found);

void gather(QLayout *layout, QList<QWidget *> &found, QList<QWidget *> &seen) {
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget()) {
            seen << widget;
            gather(widget, found);
        }
        gather(item->layout(), found, seen);
    }
}

void gather(QWidget *widget, QList<QWidget *> &found) {
    // A field that is open has handed its focus on to its editor.
    if (widget->focusPolicy() & Qt::TabFocus || qobject_cast<InlineEdit *>(widget))
        found << widget;
    QList<QWidget *> seen;
    gather(widget->layout(), found, seen);
    const auto children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        if (!child->isWindow() && !seen.contains(child))
            gather(child, found);
}

} // namespace

QList<QWidget *> taborder::of(QWidget *part) {
    QList<QWidget *> found;
    gather(part, found);
    return found;
}
