// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLocale>

/// The two voices and their sizes. Gothic (sans) is the app speaking; mincho (serif) is only
/// a person's own words, the question to ask, WILL, what they hold dear, the date, and the
/// title of their book.
///
/// Families are named one by one, Japanese ones by their Japanese name, so that an English
/// desktop never shows Chinese forms of a kanji.
class Fonts {
public:
    enum class Voice { Gothic, Mincho };
    enum class Role {
        Date,          ///< today's date, large: mincho 27 / 25
        Name,          ///< the client's name: 22 bold
        Title,         ///< a goal opened, a dialog: 18 bold
        TitleSmall,    ///< a sheet's head: 17 bold
        Lead,          ///< question, WILL: mincho 16
        LeadSoft,      ///< what they hold dear: mincho 14.5
        Empty,         ///< an empty view's sentence: mincho 21
        Body,          ///< everything: 13
        BodyBold,      ///< strong words in a sentence
        Row,           ///< a name in a row: 13.5 bold
        Line,          ///< the line editor: 14
        LineWell,      ///< a line of well words in it: mincho 15.5
        Quote,         ///< own words: mincho 14.5
        Deck,          ///< the open question: mincho 17
        Label,         ///< section label: 12 bold
        Small,         ///< dates, second lines: 12
        SmallBold,     ///< "due today"
        Tiny,          ///< under a name in the list: 11.5
        MarkBold,      ///< the outlined mark of a carried-over promise: 11 bold
        Axis,          ///< 10.5; nothing is smaller
        Number,        ///< the one figure of a control: 18 bold
        TogetherQuote, ///< looked at together: mincho 25
        TogetherRow,   ///< 19
        TogetherHead,  ///< 15 bold
    };

    /// For the screen, in the language of `locale`. `desktop` is the desktop's own font: all
    /// sizes scale by its ratio to the base, from 1 to 3 times (never below: 10.5 is the
    /// smallest that reads). `dotsPerInch`: the screen's logical resolution.
    static Fonts forScreen(const QLocale &locale, const QFont &desktop, qreal dotsPerInch = 96);
    /// For papers: the same faces as on the screen. What a font calls its glyphs does not matter
    /// there (pdftext.h names them). Sizes of on() are points.
    static Fonts forPaper(const QLocale &locale);

    /// The same with families to try before all others, for tests and odd machines.
    Fonts preferring(const QStringList &gothic, const QStringList &mincho) const;

    /// The font of a role on the screen. On paper use on().
    QFont of(Role role) const;
    /// Any size: pixels before scaling on the screen, points on paper.
    QFont on(Voice voice, qreal size, bool bold = false) const;
    /// Distance of two base lines, in device-independent pixels (points on paper).
    qreal lineHeight(Role role) const;

    /// What all sizes were multiplied by.
    qreal ratio() const { return m_ratio; }
    bool japanese() const { return m_japanese; }
    bool operator==(const Fonts &) const = default;

private:
    QStringList m_gothic;
    QStringList m_mincho;
    qreal m_ratio = 1;
    qreal m_pointsPerPixel = 0.75;
    bool m_japanese = true;
    bool m_paper = false;
};
