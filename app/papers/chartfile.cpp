// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/chartfile.h"

#include "app/error.h"
#include "app/papers/chartpainter.h"
#include "app/papers/drawing.h"
#include "app/papers/paperfile.h"
#include "app/papers/paragraph.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QSvgGenerator>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMargin = 20, kTitle = 24, kLine = 20, kBeforeDrawing = 8, kLeastWidth = 360;
constexpr int kMostName = 60; ///< characters, of up to three bytes each in a name of a file
constexpr int kFine = 4;      ///< SVG units a pixel: fonts have whole pixels there

/// The picture on its sheet, measured once, drawn in units of `px`.
class PicturePage {
public:
    PicturePage(const ChartPicture &picture, qreal px)
        : m_picture(picture), m_px(px), m_fonts(Fonts::forPaper(QLocale())),
          m_look(ChartPainter::onPaper(Tokens::light(), m_fonts, px)),
          m_width(std::max(picture.width(), kLeastWidth) * px) {
        QImage nothing(1, 1, QImage::Format_RGB32);
        QPainter painter(&nothing);
        const Drawing d(painter, Tokens::light(), m_fonts, px, true);
        const auto measure = [&](const QString &text, bool strong) {
            return d.widthOf(text, d.font(13, strong));
        };
        m_title = d.within(picture.title.simplified(), d.font(14, true), m_width);
        for (const Sentence &sentence : {picture.verdict, picture.further})
            if (!sentence.isEmpty())
                for (const auto &line : paragraph::lines(sentence, m_width, measure))
                    m_lines.push_back(line);
        m_top =
            (kMargin + kTitle + kLine * static_cast<qreal>(m_lines.size()) + kBeforeDrawing) * px;
        const qreal width = picture.width() * px;
        m_area = {kMargin * px, m_top, width, picture.height(m_look, width, px)};
    }

    QSize size() const {
        return QSizeF(m_width + 2 * kMargin * m_px, m_area.bottom() + kMargin * m_px)
            .toSize()
            .grownBy({0, 0, 1, 1});
    }

    void draw(QPainter &painter) const {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), size()), Tokens::light().paper);
        const Drawing d(painter, Tokens::light(), m_fonts, m_px, true);
        const qreal left = kMargin * m_px;
        d.write(m_title, d.font(14, true), Tokens::light().ai,
                {left, (kMargin + kTitle / 2 - 2) * m_px});
        qreal y = (kMargin + kTitle + kLine / 2) * m_px;
        for (const auto &line : m_lines) {
            qreal x = left;
            for (const Sentence::Run &run : line) {
                const QFont font = d.font(13, run.strong);
                d.write(run.text, font, Tokens::light().ink, {x, y});
                x += d.widthOf(run.text, font);
            }
            y += kLine * m_px;
        }
        m_picture.draw(m_look, painter, m_area);
    }

private:
    const ChartPicture &m_picture;
    qreal m_px;
    Fonts m_fonts;
    ChartPainter m_look;
    qreal m_width, m_top = 0;
    QString m_title;
    std::vector<paragraph::Line> m_lines;
    QRectF m_area;
};

/// What no XML may hold, whatever somebody pasted: control characters and halves of pairs.
QByteArray fitForXml(const QByteArray &svg) {
    const QString text = QString::fromUtf8(svg);
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xfffe &&
                   (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')) {
            kept += c;
        }
    }
    return kept.toUtf8();
}

} // namespace

chartfile::Format chartfile::formatOf(const QString &path) {
    return path.endsWith(u".png"_s, Qt::CaseInsensitive) ? Format::Png : Format::Svg;
}

QByteArray chartfile::svg(const ChartPicture &picture) {
    const PicturePage sheet(picture, kFine);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.size() / kFine);
    generator.setViewBox(QRect(QPoint(), sheet.size()));
    // Qt writes both as they come, marks and all: ours take the place of these words afterwards.
    generator.setTitle(u"chart-title"_s);
    generator.setDescription(u"chart-description"_s);
    QPainter painter(&generator);
    sheet.draw(painter);
    if (!painter.end())
        throw Error(Error::Kind::Internal,
                    tr("The picture could not be made. Nothing was written."));
    bytes.replace("chart-title", picture.title.simplified().toHtmlEscaped().toUtf8());
    bytes.replace("chart-description", picture.summary.toHtmlEscaped().toUtf8());
    return fitForXml(bytes);
}

QByteArray chartfile::png(const ChartPicture &picture) {
    const PicturePage sheet(picture, 2);
    QImage image(sheet.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    sheet.draw(painter);
    painter.end();
    image.setDotsPerMeterX(qRound(192 / 0.0254));
    image.setDotsPerMeterY(qRound(192 / 0.0254));
    image.setText(u"Title"_s, picture.title.simplified());
    image.setText(u"Description"_s, picture.summary);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        throw Error(Error::Kind::Internal,
                    tr("The picture could not be made. Nothing was written."));
    return bytes;
}

QString chartfile::suggestion(const ChartPicture &picture, QDate today) {
    // A disk takes names of 255 bytes; a measure may be told in a whole sentence.
    QString name = picture.noun.simplified().left(kMostName);
    for (QChar &c : name)
        if (!c.isLetterOrNumber())
            c = u'-';
    return u"%1-%2.svg"_s.arg(name, today.toString(Qt::ISODate));
}

void chartfile::write(const ChartPicture &picture, const QString &path, bool overwrite) {
    paperfile::write(
        path, overwrite,
        {tr("There is already a file of that name. It was left as it is; nothing was written."),
         tr("That name belongs to something that is no picture. It was left as it is; nothing was "
            "written."),
         tr("The picture was written, but the disk did not confirm it."),
         tr("The disk is full. The picture was not written; your notebook is as it was."),
         tr("The picture cannot be written to that place. Your notebook is as it was.")},
        [&] { return formatOf(path) == Format::Png ? png(picture) : svg(picture); });
}
