// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/fonts.h"

#include "app/papers/tokens.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Voice = Fonts::Voice;
using Role = Fonts::Role;

struct Face {
    Role role;
    Voice voice;
    qreal ja;
    qreal en;
    bool bold;
};

constexpr std::array kFaces{
    Face{Role::Date, Voice::Mincho, 27, 25, false},
    Face{Role::Name, Voice::Gothic, 22, 22, true},
    Face{Role::Title, Voice::Gothic, 18, 18, true},
    Face{Role::TitleSmall, Voice::Gothic, 17, 17, true},
    Face{Role::Lead, Voice::Mincho, 16, 16, false},
    Face{Role::LeadSoft, Voice::Mincho, 14.5, 14.5, false},
    Face{Role::Empty, Voice::Mincho, 21, 21, false},
    Face{Role::Body, Voice::Gothic, 13, 13, false},
    Face{Role::BodyBold, Voice::Gothic, 13, 13, true},
    Face{Role::Row, Voice::Gothic, 13.5, 13.5, true},
    Face{Role::Line, Voice::Gothic, 14, 14, false},
    Face{Role::LineWell, Voice::Mincho, 15.5, 15.5, false},
    Face{Role::Quote, Voice::Mincho, 14.5, 14.5, false},
    Face{Role::Deck, Voice::Mincho, 17, 17, false},
    Face{Role::Label, Voice::Gothic, 12, 12, true},
    Face{Role::Small, Voice::Gothic, 12, 12, false},
    Face{Role::SmallBold, Voice::Gothic, 12, 12, true},
    Face{Role::Tiny, Voice::Gothic, 11.5, 11.5, false},
    Face{Role::MarkBold, Voice::Gothic, 11, 11, true},
    Face{Role::Axis, Voice::Gothic, 10.5, 10.5, false},
    Face{Role::Number, Voice::Gothic, 18, 18, true},
    Face{Role::TogetherQuote, Voice::Mincho, 25, 25, false},
    Face{Role::TogetherRow, Voice::Gothic, 19, 19, false},
    Face{Role::TogetherHead, Voice::Gothic, 15, 15, true},
};

constexpr qreal smallestHinted = 13; ///< px

/// A Japanese font must never be one that a desktop offers for Chinese.
bool isSafeForKanji(const QString &family) {
    const auto systems = QFontDatabase::writingSystems(family);
    return !systems.contains(QFontDatabase::SimplifiedChinese) &&
           !systems.contains(QFontDatabase::TraditionalChinese) &&
           !systems.contains(QFontDatabase::Korean);
}

} // namespace

Fonts Fonts::forScreen(const QLocale &locale, const QFont &desktop, qreal dotsPerInch) {
    Fonts fonts;
    fonts.m_japanese = locale.language() == QLocale::Japanese;
    fonts.m_pointsPerPixel = 72 / std::max<qreal>(dotsPerInch, 1);
    // 10 pt is what most desktops ship, and what the base of 13 px was drawn beside.
    const qreal points = desktop.pointSizeF() > 0 ? desktop.pointSizeF()
                                                  : desktop.pixelSize() * fonts.m_pointsPerPixel;
    const qreal ratio = std::clamp<qreal>(points / 10, 1, 3);
    fonts.m_ratio = ratio < 1.06 ? 1 : ratio;

    const QStringList gothic{u"BIZ UDPGothic"_s, u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s,
                             u"IPAexGothic"_s};
    const QStringList mincho{u"BIZ UDPMincho"_s, u"Noto Serif CJK JP"_s, u"Noto Serif JP"_s,
                             u"IPAexMincho"_s};
    if (fonts.m_japanese) {
        fonts.m_gothic = gothic;
        fonts.m_mincho = mincho;
    } else {
        fonts.m_gothic = {u"Inter"_s, u"Noto Sans"_s};
        if (const QString family = desktop.families().value(0);
            !family.isEmpty() && isSafeForKanji(family))
            fonts.m_gothic << family;
        fonts.m_gothic << u"DejaVu Sans"_s << gothic;
        fonts.m_mincho = QStringList{u"Noto Serif"_s, u"DejaVu Serif"_s} + mincho;
    }
    fonts.m_gothic << u"sans-serif"_s;
    fonts.m_mincho << u"serif"_s;
    return fonts;
}

Fonts Fonts::forPaper(const QLocale &locale) {
    Fonts fonts;
    fonts.m_japanese = locale.language() == QLocale::Japanese;
    fonts.m_paper = true;
    const QStringList gothic{u"BIZ UDPGothic"_s, u"BIZ UDGothic"_s, u"Noto Sans CJK JP"_s,
                             u"Noto Sans JP"_s, u"IPAexGothic"_s};
    const QStringList mincho{u"BIZ UDPMincho"_s, u"BIZ UDMincho"_s, u"Noto Serif CJK JP"_s,
                             u"Noto Serif JP"_s, u"IPAexMincho"_s};
    const bool ja = fonts.m_japanese;
    fonts.m_gothic = (ja ? QStringList{} : QStringList{u"Inter"_s, u"Noto Sans"_s}) + gothic;
    fonts.m_mincho = (ja ? QStringList{} : QStringList{u"Noto Serif"_s}) + mincho;
    fonts.m_gothic << u"sans-serif"_s;
    fonts.m_mincho << u"serif"_s;
    return fonts;
}

Fonts Fonts::preferring(const QStringList &gothic, const QStringList &mincho) const {
    Fonts fonts = *this;
    fonts.m_gothic = gothic + m_gothic;
    fonts.m_mincho = mincho + m_mincho;
    return fonts;
}

QFont Fonts::on(Voice voice, qreal size, bool bold) const {
    QFont font;
    font.setFamilies(voice == Voice::Gothic ? m_gothic : m_mincho);
    font.setStyleHint(voice == Voice::Gothic ? QFont::SansSerif : QFont::Serif);
    font.setPointSizeF(m_paper ? size : size * m_ratio * m_pointsPerPixel);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    // Slight hinting presses the descenders of small BIZ UDPGothic into one pixel: the tails of
    // the p and the g in an address are gone.
    if (m_japanese && !m_paper && voice == Voice::Gothic && size * m_ratio < smallestHinted)
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Fonts::of(Role role) const {
    for (const Face &face : kFaces)
        if (face.role == role)
            return on(face.voice, m_japanese ? face.ja : face.en, face.bold);
    Q_UNREACHABLE();
}

qreal Fonts::lineHeight(Role role) const {
    for (const Face &face : kFaces)
        if (face.role == role)
            return (m_japanese ? face.ja : face.en) * (m_paper ? 1 : m_ratio) *
                   (face.voice == Voice::Mincho ? metrics::quoteLineHeight : metrics::lineHeight);
    Q_UNREACHABLE();
}
