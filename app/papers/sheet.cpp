// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/sheet.h"

#include "app/language.h"
#include "app/papers/chartpainter.h"
#include "app/papers/icons.h"
#include "app/papers/paragraph.h"

#include <QFontMetricsF>

using page::dots;

namespace {
constexpr qreal kPixel = Paper::dotsPerInch / 96.;
}

Sheet::Sheet(const PaperOptions &options)
    : m_fonts(std::make_shared<Fonts>(
          Fonts::forPaper(QLocale()).preferring(options.gothic, options.mincho))),
      m_image(std::make_unique<QImage>(1, 1, QImage::Format_RGB32)),
      m_painter(std::make_unique<QPainter>(m_image.get())),
      m_measure(std::make_unique<Drawing>(*m_painter, Tokens::print(), *m_fonts, kPixel, true)) {}

QFont Sheet::font(const Face &face) const {
    return m_measure->font(face.size / 0.75, face.strong, face.voice);
}

qreal Sheet::widthOf(const QString &text, const Face &face) const {
    return m_measure->widthOf(text, font(face)) * 72 / Paper::dotsPerInch;
}

void Sheet::write(const QString &text, const Face &face, qreal x, qreal y, Qt::Alignment align) {
    if (text.isEmpty())
        return;
    const QFont made = font(face);
    const QColor color = Tokens::print().*face.color;
    const QPointF at(dots(x), dots(y));
    m_strokes.push_back([=](const Drawing &d) { d.write(text, made, color, at, align); });
}

void Sheet::writeWithin(const QString &text, const Face &face, qreal x, qreal y, qreal room,
                        Qt::Alignment align) {
    const QFontMetricsF metrics(font(face), m_image.get());
    QString line = text;
    line.replace(u'\n', u' ');
    const QString shown = metrics.elidedText(line, Qt::ElideRight, dots(room));
    m_cut = m_cut || shown != line;
    write(shown, face, x, y, align);
}

void Sheet::writeLine(const std::vector<Sentence::Run> &line, const Face &face, qreal x, qreal y) {
    qreal at = x;
    for (const Sentence::Run &run : line) {
        Face own = face;
        own.strong = face.strong || run.strong;
        if (run.strong)
            own.color = &Tokens::ink;
        write(run.text, own, at, y);
        at += widthOf(run.text, own);
    }
    m_lastLine = at - x;
}

qreal Sheet::lay(const Lines &lines, const Face &face, qreal x, qreal y, qreal pitch,
                 qreal firstShift) {
    m_lastLine = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qreal shift = i == 0 ? firstShift : 0;
        writeLine(lines[i], face, x + shift, y + pitch * static_cast<qreal>(i));
        m_lastLine += shift;
    }
    return lines.empty() ? 0 : pitch * static_cast<qreal>(lines.size() - 1);
}

Sheet::Lines Sheet::broken(const Sentence &text, const Face &face, qreal width,
                           int mostLines) const {
    const auto measure = [&](const QString &part, bool strong) {
        Face own = face;
        own.strong = face.strong || strong;
        return widthOf(part, own);
    };
    return paragraph::lines(text, width, measure, mostLines, 0, &m_cut);
}

Sheet::Lines Sheet::brokenQuote(const QString &words, const Face &face, qreal width,
                                int mostLines) const {
    const auto measure = [&](const QString &part, bool) { return widthOf(part, face); };
    return paragraph::lines(Sentence{{{language::quoted(words), false}}}, width, measure, mostLines,
                            -hangOf(words, face), &m_cut);
}

qreal Sheet::hangOf(const QString &words, const Face &face) const {
    return widthOf(language::quoted(words).left(1), face);
}

qreal Sheet::heightOf(const Sentence &text, const Face &face, qreal width, qreal pitch,
                      int mostLines) const {
    const bool was = m_cut;
    const Lines lines = broken(text, face, width, mostLines);
    m_cut = was; // only what is laid counts
    return lines.empty() ? 0 : pitch * static_cast<qreal>(lines.size() - 1);
}

qreal Sheet::flow(const Sentence &text, const Face &face, qreal x, qreal y, qreal width,
                  qreal pitch, int mostLines) {
    return lay(broken(text, face, width, mostLines), face, x, y, pitch, 0);
}

qreal Sheet::quote(const QString &words, const Face &face, qreal x, qreal y, qreal width,
                   qreal pitch, int mostLines) {
    return lay(brokenQuote(words, face, width, mostLines), face, x, y, pitch, -hangOf(words, face));
}

void Sheet::rule(qreal x, qreal y, qreal width, QColor Tokens::*color, qreal thick) {
    const QColor ink = Tokens::print().*color;
    m_strokes.push_back([=](const Drawing &d) {
        d.painter.setPen(QPen(ink, dots(thick), Qt::SolidLine, Qt::FlatCap));
        d.painter.drawLine(QPointF(dots(x), dots(y)), QPointF(dots(x + width), dots(y)));
    });
}

void Sheet::frame(const QRectF &box, qreal radius, QColor Tokens::*color) {
    const QColor ink = Tokens::print().*color;
    m_strokes.push_back([=](const Drawing &d) {
        d.painter.setPen(QPen(ink, dots(0.75)));
        d.painter.setBrush(Qt::NoBrush);
        d.painter.drawRoundedRect(
            QRectF(dots(box.x()), dots(box.y()), dots(box.width()), dots(box.height())),
            dots(radius), dots(radius));
    });
}

void Sheet::checkBox(qreal x, qreal y, bool checked) {
    constexpr qreal side = 8.4;
    frame(QRectF(x, y - side / 2, side, side), 1.4, &Tokens::ink);
    if (!checked)
        return;
    m_strokes.push_back([=](const Drawing &d) {
        d.painter.setPen(QPen(d.tokens.ink, dots(1.1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        d.painter.drawPolyline(QPolygonF{{dots(x + 1.9), dots(y + 0.2)},
                                         {dots(x + 3.6), dots(y + 1.9)},
                                         {dots(x + 6.6), dots(y - 1.9)}});
    });
}

void Sheet::icon(const QString &name, qreal x, qreal y, qreal size, QColor Tokens::*color) {
    const QColor ink = Tokens::print().*color;
    m_strokes.push_back([=](const Drawing &d) {
        paintIcon(d.painter, QRectF(dots(x), dots(y - size / 2), dots(size), dots(size)), name,
                  ink);
    });
}

void Sheet::chart(const Chart &chart, const QRectF &area) {
    const QRectF place(dots(area.x()), dots(area.y()), dots(area.width()), dots(area.height()));
    m_strokes.push_back([chart, place](const Drawing &d) {
        ChartPainter::onPaper(d.tokens, d.fonts, d.px).draw(d.painter, place, chart);
    });
}

void Sheet::picture(const ChartPicture &picture, const QRectF &area) {
    const QRectF place(dots(area.x()), dots(area.y()), dots(area.width()), dots(area.height()));
    m_strokes.push_back([picture, place](const Drawing &d) {
        picture.draw(ChartPainter::onPaper(d.tokens, d.fonts, d.px), d.painter, place);
    });
}

qreal Sheet::heightOf(const ChartPicture &picture, qreal width) const {
    const ChartPainter look = ChartPainter::onPaper(Tokens::print(), *m_fonts, kPixel);
    return picture.height(look, dots(width), kPixel) * 72 / Paper::dotsPerInch;
}

Paper::Page Sheet::take() {
    m_cut = false;
    return [strokes = std::exchange(m_strokes, {}), fonts = m_fonts](QPainter &painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const Drawing drawing(painter, Tokens::print(), *fonts, kPixel, true);
        for (const auto &stroke : strokes)
            stroke(drawing);
        painter.restore();
    };
}
