// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>
#include <vector>

class QPainter;

/// Plain text set in lines of an even pitch, as a page is set: wraps between words and by the
/// Japanese rules, breaks at '\n', and cuts the last allowed line with an ellipsis.
/// A value: set the members, call layout(), then paint().
class TextFlow {
public:
    QString text;
    QFont font;
    qreal pitch = 0; ///< distance of two base lines, px; 0: the font's own
    bool wraps = true;
    bool hangs = false; ///< an opening bracket hangs out: the lines after it align behind it
    int maxLines = 0;   ///< 0: as many as it takes
    Qt::TextElideMode elide = Qt::ElideRight; ///< where an unwrapped line is cut
    QList<QTextLayout::FormatRange> formats;  ///< strong runs; only where nothing is cut
    Qt::Alignment alignment = Qt::AlignLeft;

    /// Breaks the text for `width` px; the height it takes, whole pixels.
    qreal layout(qreal width);
    /// Draws it with the top left of its first line's box at `at`, in the painter's pen.
    void paint(QPainter &painter, const QPointF &at) const;

    /// After layout(): the widest line, px; whether words were left out; the number of lines.
    qreal usedWidth() const { return m_used; }
    bool isCut() const { return m_cut; }
    int lines() const { return static_cast<int>(m_lines.size()); }
    /// After layout(): where the last line ends (x), and its box's top (y), both px.
    QPointF end() const;
    /// The width of the text on one line (the longest line between line breaks), px.
    qreal naturalWidth() const;
    qreal linePitch() const;
    /// The height of a text that does not wrap, whole pixels; needs no layout().
    qreal unwrappedHeight() const;
    /// Whether it was given the same to set, whatever was laid out since.
    bool saysTheSame(const TextFlow &other) const;

private:
    struct Line {
        int start = 0;
        int length = 0;
        qreal x = 0;
        qreal width = 0;
        QString shown; ///< only for a line that was cut
    };
    qreal hang() const;
    void breakLines(qreal width);
    void cutTo(qreal width);

    std::vector<Line> m_lines;
    qreal m_used = 0;
    qreal m_width = 0;
    bool m_cut = false;
};
