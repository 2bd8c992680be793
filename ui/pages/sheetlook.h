// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRectF>

class QPainter;
class QTextBlock;
class SessionSheet;

/// How the sheet of a session looks: the strip of each line, the ruled paper, the hatch of what
/// was said in confidence, the mark of what is carried over. It reads the sheet and changes
/// nothing.
class SheetLook {
    Q_DECLARE_TR_FUNCTIONS(SheetLook)
public:
    explicit SheetLook(const SessionSheet &sheet) : m_sheet(sheet) {}

    /// The strip of the sheet that a line owns, from rule to rule, in viewport coordinates.
    QRectF band(const QTextBlock &block) const;
    /// Height of an empty line's strip.
    qreal pitch() const;
    /// All that lies under the words, on the sheet's viewport.
    void paint(QPainter &painter) const;

private:
    qreal topOf(const QTextBlock &block) const;
    qreal bandHeight(const QTextBlock &block) const;
    void paintLine(QPainter &painter, const QTextBlock &block, const QRectF &strip) const;
    void paintPrivate(QPainter &painter, const QTextBlock &block, const QRectF &strip) const;
    void paintCarried(QPainter &painter, const QRectF &strip) const;

    const SessionSheet &m_sheet;
};
