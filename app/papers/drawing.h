// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chart.h"
#include "app/papers/fonts.h"
#include "app/papers/tokens.h"

#include <QPainter>
#include <QPainterPath>

/// The strokes that charts and papers are made of. Sizes are logical pixels of the look; they
/// become the painter's units by `px`. Words stand by their optical centre, which is the same
/// for every font, so that a missing font moves no line.
class Drawing {
public:
    using Voice = Fonts::Voice;

    Drawing(QPainter &onto, const Tokens &colours, const Fonts &faces, qreal pixel, bool isPaper)
        : painter(onto), tokens(colours), fonts(faces), px(pixel), paper(isPaper) {}

    QFont font(qreal size, bool bold = false, Voice voice = Voice::Gothic) const;
    QFont axis() const { return font(10.5); }
    QFont end(bool strong) const { return font(strong ? 12 : 11, strong); }
    static qreal sizeOf(const QFont &font, const QPaintDevice *device); ///< height of 1 em
    qreal widthOf(const QString &text, const QFont &font) const;
    /// The same text, or as much of it as has room before an ellipsis.
    QString within(const QString &text, const QFont &font, qreal room) const;
    /// Where the words will stand: `at` is their left, right or horizontal centre (by `align`)
    /// and always their vertical centre.
    QRectF box(const QString &text, const QFont &font, QPointF at, Qt::Alignment align) const;
    void write(const QString &text, const QFont &font, const QColor &color, QPointF at,
               Qt::Alignment align = Qt::AlignLeft) const;
    /// A rim in the ground's colour, drawn before words that cross lines.
    void halo(const QString &text, const QFont &font, const QColor &ground, QPointF at,
              Qt::Alignment align = Qt::AlignLeft) const;
    void line(QPointF from, QPointF to, const QColor &color, qreal width = 1) const;
    /// Every how many of the ticks at `places` can have their names without two touching.
    std::size_t stride(const std::vector<Chart::DayTick> &ticks, const std::vector<qreal> &places,
                       const QFont &font) const;
    /// `dash` in logical pixels, on and off.
    QPen pen(const QColor &color, qreal width, const QList<qreal> &dash = {}) const;
    /// `size`: width of the mark along its middle.
    void mark(Chart::Mark mark, QPointF at, qreal size, const QColor &line, const QColor &fill,
              qreal width = 1.4) const;

    /// The pen of a series' line: dash and width by what it is, as colour alone never tells.
    QPen curve(const Chart::Series &series) const;
    /// Sizes of the marks on a line; `last`: the filled one at its end.
    static qreal markSize(Chart::Mark mark, bool last);
    /// The same for the many: `spacing` is the room each has, in logical pixels. 0: a line tells
    /// them all, marks on it would be one thick stroke.
    static qreal markSize(const Chart::Series &series, qreal spacing);
    /// Of marks too small to be hollow.
    static bool isDense(qreal size) { return size < 3.5; }
    static qreal markWidth(Chart::Mark mark) { return mark == Chart::Mark::Diamond ? 1.4 : 1.2; }
    /// The filled mark at the end of a series.
    static Chart::Mark lastMark(Chart::Ink ink);

    QColor ink(Chart::Ink ink) const;   ///< graphics, at least 3 : 1
    QColor words(Chart::Ink ink) const; ///< text, at least 4.5 : 1

    QPainter &painter;
    const Tokens &tokens;
    const Fonts &fonts;
    const qreal px;
    const bool paper;

private:
    QPointF baseline(const QRectF &box, const QFont &font) const;
};
