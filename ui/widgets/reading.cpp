// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading.h"

#include "ui/widgets/linefield.h"

#include <algorithm>

namespace {

bool isKana(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x3041 && u <= 0x309f) || (u >= 0x30a1 && u <= 0x30ff) ||
           (u >= 0xff66 && u <= 0xff9f) || u == 0x3000 || u == u' ';
}

/// A romaji letter that has not become a kana yet, half or full width.
bool isLatin(QChar c) {
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= 0xff21 && u <= 0xff3a) ||
           (u >= 0xff41 && u <= 0xff5a) || u == u'-' || u == u'\'';
}

/// The kana of a text that holds nothing else but letters still to become kana; null for any
/// other text (the kanji of a conversion).
QString onlyKana(const QString &text) {
    QString kana;
    for (const QChar c : text) {
        if (isKana(c))
            kana += c;
        else if (!isLatin(c))
            return {};
    }
    return kana;
}

} // namespace

QString ReadingFiller::toHiragana(const QString &text) {
    QString wide = text;
    // Half-width katakana are decomposed: NFKC joins them (ｶﾞ becomes ガ). Only then, because
    // NFKC also changes letters that must stay as typed.
    if (std::any_of(text.cbegin(), text.cend(),
                    [](QChar c) { return c.unicode() >= 0xff66 && c.unicode() <= 0xff9f; }))
        wide = text.normalized(QString::NormalizationForm_KC);
    for (QChar &c : wide)
        if (c.unicode() >= 0x30a1 && c.unicode() <= 0x30f6)
            c = QChar(c.unicode() - 0x60);
    return wide;
}

ReadingFiller::ReadingFiller(LineField *name, LineField *reading, QObject *parent)
    : QObject(parent), m_name(name), m_reading(reading) {
    connect(name, &LineField::composed, this, &ReadingFiller::composed);
    connect(name, &QLineEdit::textChanged, this, [this](const QString &text) {
        // An emptied name takes the reading we made with it.
        if (text.isEmpty() && !m_byHand && !m_filled.isEmpty() && !m_name->isComposing()) {
            m_filled.clear();
            if (m_reading)
                m_reading->clear();
            Q_EMIT filled({});
        }
    });
    if (reading)
        connect(reading, &QLineEdit::textEdited, this,
                [this](const QString &text) { m_byHand = !text.isEmpty(); });
}

void ReadingFiller::composed(const QString &preedit, const QString &committed) {
    if (!committed.isEmpty()) {
        const QString kana = onlyKana(committed);
        take(!kana.isEmpty() ? kana : m_kana);
        m_kana.clear();
    }
    if (preedit.isEmpty())
        m_kana.clear();
    else if (const QString kana = onlyKana(preedit); !kana.isEmpty())
        m_kana = kana;
}

void ReadingFiller::take(const QString &kana) {
    // Words put into the middle of a name have no place we could know in its reading.
    if (kana.isEmpty() || m_byHand || m_name->cursorPosition() != m_name->text().size())
        return;
    const QString old = m_reading ? m_reading->text() : m_filled;
    if (m_reading && !old.isEmpty() && old != m_filled)
        return; // a stored reading, or one that somebody else wrote
    m_filled = old + toHiragana(kana);
    m_filled.replace(QChar(0x3000), u' ');
    if (m_reading)
        m_reading->setText(m_filled);
    Q_EMIT filled(m_filled);
}
