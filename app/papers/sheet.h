// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/drawing.h"
#include "app/papers/papers.h"

#include <QImage>
#include <memory>

/// A page being laid out. Everything is measured and broken here, once; what is kept is a
/// list of strokes that need no more decisions. Sizes and places are points from the sheet's
/// upper left corner; text stands by its vertical centre.
class Sheet {
public:
    using Voice = Fonts::Voice;
    struct Face {
        qreal size = 9.5; ///< points
        bool strong = false;
        Voice voice = Voice::Gothic;
        QColor Tokens::*color = &Tokens::ink;
    };

    explicit Sheet(const PaperOptions &options);

    qreal widthOf(const QString &text, const Face &face) const;
    void write(const QString &text, const Face &face, qreal x, qreal y,
               Qt::Alignment align = Qt::AlignLeft);
    /// The same, cut with an ellipsis where it is wider than `room`.
    void writeWithin(const QString &text, const Face &face, qreal x, qreal y, qreal room,
                     Qt::Alignment align = Qt::AlignLeft);
    /// A paragraph whose first line stands at `y`. Returns how far below it the last one stands:
    /// 0 for a single line or none. Strong words are bold ink.
    qreal flow(const Sentence &text, const Face &face, qreal x, qreal y, qreal width, qreal pitch,
               int mostLines = 0);
    /// Own words in their quotation marks, of which the opening one hangs out to the left.
    qreal quote(const QString &words, const Face &face, qreal x, qreal y, qreal width, qreal pitch,
                int mostLines = 0);
    /// How far below the first line the last one would stand; nothing is laid.
    qreal heightOf(const Sentence &text, const Face &face, qreal width, qreal pitch,
                   int mostLines = 0) const;
    /// The lines of a paragraph or a quotation, to be laid one by one where it may not stay on
    /// one page.
    using Lines = std::vector<std::vector<Sentence::Run>>;
    Lines broken(const Sentence &text, const Face &face, qreal width, int mostLines = 0) const;
    Lines brokenQuote(const QString &words, const Face &face, qreal width, int mostLines = 0) const;
    void writeLine(const std::vector<Sentence::Run> &line, const Face &face, qreal x, qreal y);
    /// How far the opening mark of a quotation hangs out.
    qreal hangOf(const QString &words, const Face &face) const;
    /// Width of the last line that flow() or quote() laid.
    qreal lastLineWidth() const { return m_lastLine; }
    /// Whether any text since the last take() ends in an ellipsis.
    bool isCut() const { return m_cut; }

    void rule(qreal x, qreal y, qreal width, QColor Tokens::*color = &Tokens::edge,
              qreal thick = 0.75);
    void frame(const QRectF &box, qreal radius, QColor Tokens::*color);
    void checkBox(qreal x, qreal y, bool checked);
    void icon(const QString &name, qreal x, qreal y, qreal size, QColor Tokens::*color);
    void chart(const Chart &chart, const QRectF &area);
    /// The drawing alone, and the height that suits it at a width.
    void picture(const ChartPicture &picture, const QRectF &area);
    qreal heightOf(const ChartPicture &picture, qreal width) const;

    /// What was laid so far, as a page; the sheet is blank again.
    Paper::Page take();

private:
    QFont font(const Face &face) const;
    qreal lay(const Lines &lines, const Face &face, qreal x, qreal y, qreal pitch,
              qreal firstShift);

    std::shared_ptr<const Fonts> m_fonts;
    std::unique_ptr<QImage> m_image;
    std::unique_ptr<QPainter> m_painter;
    std::unique_ptr<Drawing> m_measure;
    std::vector<std::function<void(const Drawing &)>> m_strokes;
    qreal m_lastLine = 0;
    mutable bool m_cut = false;
};

namespace page {
/// Points and millimetres.
constexpr qreal mm(qreal length) {
    return length * 72 / 25.4;
}
constexpr qreal dots(qreal points) {
    return points * Paper::dotsPerInch / 72;
}
} // namespace page
