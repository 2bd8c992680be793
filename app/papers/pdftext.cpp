// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/pdftext.h"

#define POINTERHOLDER_TRANSITION 4 // the library's own switch: std::shared_ptr throughout

#include <QHash>
#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <map>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace pdftext {

namespace {

/// A paint engine that hears text and draws nothing.
class Ear final : public QPaintEngine {
public:
    Ear() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { heard << item.text(); }
    Type type() const override { return User; }
    QStringList heard;
};

class EarDevice final : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &ear; }
    mutable Ear ear;

protected:
    int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
        case PdmHeight:
            return 1 << 15;
        case PdmWidthMM:
        case PdmHeightMM:
            return 297;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return qRound(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 1200;
        default:
            return QPaintDevice::metric(which);
        }
    }
};

/// One glyph as the page shows it: which font object, which code.
struct Glyph {
    int font = 0;
    unsigned code = 0;
};

/// Reads the glyphs of a page's content in order.
class Glyphs final : public QPDFObjectHandle::ParserCallbacks {
public:
    Glyphs(QPDFObjectHandle fonts, std::vector<Glyph> &out) : m_fonts(fonts), m_out(out) {}
    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() >= 2) {
            QPDFObjectHandle font = m_operands[m_operands.size() - 2];
            m_font = m_fonts.getKey(font.getName()).getObjectID();
        } else if (name == "Tj" && !m_operands.empty()) {
            show(m_operands.back());
        } else if (name == "TJ" && !m_operands.empty()) {
            for (QPDFObjectHandle part : m_operands.back().getArrayAsVector())
                if (part.isString())
                    show(part);
        }
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void show(QPDFObjectHandle text) {
        const std::string codes = text.getStringValue();
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2)
            m_out.push_back(
                {m_font, static_cast<unsigned>(static_cast<unsigned char>(codes[i])) << 8 |
                             static_cast<unsigned char>(codes[i + 1])});
    }
    QPDFObjectHandle m_fonts;
    std::vector<Glyph> &m_out;
    std::vector<QPDFObjectHandle> m_operands;
    int m_font = 0;
};

using Names = std::map<unsigned, QString>;

/// The map that Qt wrote: bfchar and bfrange lines of four hexadecimal digits.
Names readNames(QPDFObjectHandle font) {
    Names names;
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return names;
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    const QString text = QString::fromLatin1(reinterpret_cast<const char *>(buffer->getBuffer()),
                                             static_cast<qsizetype>(buffer->getSize()));
    static const QRegularExpression range(QStringLiteral(
        "<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]{4})>\\s*(\\[[^\\]]*\\]|<[0-9a-fA-F]+>)"));
    static const QRegularExpression one(QStringLiteral("<([0-9a-fA-F]+)>"));
    for (auto it = range.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const unsigned first = match.captured(1).toUInt(nullptr, 16);
        const unsigned last = match.captured(2).toUInt(nullptr, 16);
        const bool listed = match.captured(3).startsWith(u'[');
        unsigned code = first;
        for (auto value = one.globalMatch(match.captured(3)); value.hasNext() && code <= last;) {
            const char32_t c = value.next().captured(1).toUInt(nullptr, 16);
            if (listed)
                names[code++] = QString::fromUcs4(&c, 1);
            else
                for (char32_t next = c; code <= last; ++next)
                    names[code++] = QString::fromUcs4(&next, 1);
        }
    }
    return names;
}

/// Whether a name that a font gave could stand for this character of the text.
bool alike(const QString &name, char32_t c) {
    const QString real = QString::fromUcs4(&c, 1);
    if (QChar::isSpace(c)) // fonts call the space's glyph a tab
        return name.size() == 1 && name.front().isSpace();
    return name == real || name.normalized(QString::NormalizationForm_KC) ==
                               real.normalized(QString::NormalizationForm_KC);
}

bool isUnnamed(const QString &name) {
    return name.isEmpty() || name == QString(QChar(0));
}

/// Walks glyphs and characters side by side and notes what each glyph is for. Where both part
/// (a ligature, a mark that has no glyph) they are joined again at the next agreement.
void align(const std::vector<Glyph> &glyphs, const QList<char32_t> &text,
           const std::map<int, Names> &given, std::map<int, Names> &found) {
    const auto nameOf = [&](const Glyph &glyph) {
        const auto font = given.find(glyph.font);
        if (font == given.end())
            return QString();
        const auto name = font->second.find(glyph.code);
        return name == font->second.end() ? QString() : name->second;
    };
    const auto agree = [&](std::size_t g, qsizetype t) {
        return g < glyphs.size() && t < text.size() && alike(nameOf(glyphs[g]), text[t]);
    };
    const auto take = [&](const Glyph &glyph, qsizetype from, qsizetype to) {
        QString &slot = found[glyph.font][glyph.code];
        if (slot.isEmpty())
            slot = QString::fromUcs4(&text[from], to - from);
    };
    std::size_t g = 0;
    qsizetype t = 0;
    while (g < glyphs.size() && t < text.size()) {
        const QString name = nameOf(glyphs[g]);
        const bool free = isUnnamed(name) && glyphs[g].code != 0;
        const bool next = agree(g + 1, t + 1) || g + 1 == glyphs.size() || t + 1 == text.size() ||
                          isUnnamed(nameOf(glyphs[g + 1]));
        if (alike(name, text[t]) || (free && next)) {
            take(glyphs[g], t, t + 1);
            ++g, ++t;
            continue;
        }
        // Joined again within a few steps on either side; the nearest agreement wins.
        bool joined = false;
        for (int reach = 1; reach <= 12 && !joined; ++reach)
            for (int skip = 0; skip <= reach && !joined; ++skip) {
                const std::size_t g2 = g + static_cast<std::size_t>(skip);
                const qsizetype t2 = t + (reach - skip);
                if (agree(g2, t2)) {
                    if (skip == 1 && reach > 1 && reach < 5) // one glyph for several: "fi"
                        take(glyphs[g], t, t2);
                    g = g2;
                    t = t2;
                    joined = true;
                }
            }
        if (!joined)
            ++g, ++t;
    }
}

QByteArray cmapOf(const Names &names) {
    QByteArray lines;
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    int count = 0;
    const auto flush = [&] {
        if (count > 0)
            map += QByteArray::number(count) + " beginbfchar\n" + lines + "endbfchar\n";
        lines.clear();
        count = 0;
    };
    for (const auto &[code, text] : names) {
        if (isUnnamed(text))
            continue;
        lines += '<' + QByteArray::number(code, 16).rightJustified(4, '0') + "> <";
        for (const QChar unit : text)
            lines += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        lines += ">\n";
        if (++count == 100)
            flush();
    }
    flush();
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// What a font called a radical is the ideograph of the same form.
QString withoutRadicals(const QString &name) {
    for (const char32_t c : name.toUcs4())
        if ((c >= 0x2e80 && c <= 0x2fdf))
            return name.normalized(QString::NormalizationForm_KC);
    return name;
}

} // namespace

QStringList drawn(const std::function<void(QPainter &)> &draw) {
    EarDevice device;
    QPainter painter(&device);
    draw(painter);
    painter.end();
    return device.ear.heard;
}

QByteArray repaired(const QByteArray &pdf, const QStringList &texts) {
    QPDF document;
    document.processMemoryFile("paper", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    std::vector<Glyph> glyphs;
    std::map<int, QPDFObjectHandle> fonts;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(document).getAllPages()) {
        QPDFObjectHandle list = page.getAttribute("/Resources", false).getKey("/Font");
        if (!list.isDictionary())
            continue;
        for (const std::string &key : list.getKeys())
            fonts[list.getKey(key).getObjectID()] = list.getKey(key);
        Glyphs reader(list, glyphs);
        page.parseContents(&reader);
    }
    QList<char32_t> text;
    for (const QString &part : texts)
        for (const uint c : part.toUcs4())
            text << c;
    std::map<int, Names> given, found;
    for (auto &[id, font] : fonts)
        given[id] = readNames(font);
    align(glyphs, text, given, found);
    for (auto &[id, font] : fonts) {
        Names names;
        for (const auto &[code, name] : given[id])
            names[code] = withoutRadicals(name);
        for (const auto &[code, name] : found[id])
            names[code] = name;
        const QByteArray map = cmapOf(names);
        font.replaceKey(
            "/ToUnicode",
            QPDFObjectHandle::newStream(
                &document, std::string(map.constData(), static_cast<std::size_t>(map.size()))));
    }
    Pl_Flate::setCompressionLevel(9);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setRecompressFlate(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace pdftext
