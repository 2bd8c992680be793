// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <utility>

QuietClipboard::QuietClipboard(QObject *parent, std::function<bool()> isOurs)
    : QObject(parent), m_isOurs(std::move(isOurs)) {
    if (!m_isOurs)
        m_isOurs = [] { return QGuiApplication::clipboard()->ownsClipboard(); };
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &QuietClipboard::mark);
}

void QuietClipboard::mark() {
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *copied = clipboard->mimeData();
    const QString format = QString::fromLatin1(hint);
    if (!m_isOurs() || copied == nullptr || copied->hasFormat(format) ||
        copied->formats().isEmpty())
        return;
    auto *marked = new QMimeData; // the clipboard's
    for (const QString &one : copied->formats())
        marked->setData(one, copied->data(one));
    marked->setData(format, value);
    clipboard->setMimeData(marked); // comes here once more, and then has the mark
}
