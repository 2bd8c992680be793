// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

/// Every colour of the look, for screen and paper, each named by what it is for. Read by
/// member pointer where a widget follows the theme: `&Tokens::ink2`.
///
/// Held by a test: text on its grounds is never below 4.5 : 1, graphics never below 3 : 1.
struct Tokens {
    QColor desk;                ///< the window around the page
    QColor paper;               ///< the page, lists, fields
    QColor raised;              ///< buttons, fields on paper, tooltips, sheets
    QColor ink;                 ///< text
    QColor ink2;                ///< secondary words; the lowest allowed on hover, band, selection
    QColor ink3;                ///< placeholders, axes; only on paper, desk and tint
    QColor edge;                ///< borders of controls, ticks
    QColor rule;                ///< hairlines, decoration only
    QColor rule2;               ///< fainter hairlines, the hatch
    QColor ai;                  ///< the one accent (indigo): links, labels, focus ring
    QColor aid;                 ///< deeper accent: pressed, text on a selection
    QColor btn;                 ///< fill of the one primary button of a view
    QColor btnText;             ///< words on it
    QColor btnBorder;           ///< its border
    QColor tint;                ///< the next call, the question, the current line
    QColor tint2;               ///< selection; words on it are ink
    QColor kaki;                ///< persimmon: slides, brakes, what is due; nothing else
    QColor matsu;               ///< pine: kept, hit rate
    QColor hover;               ///< the row under the pointer
    QColor band;                ///< the band of the usual so far, in charts
    QColor alarm;               ///< ground of the error bar
    QColor margin;              ///< the vertical margin line of the notebook
    QColor veil;                ///< laid flat over the window behind a sheet; has its own alpha
    QColor energy;              ///< series: sustained energy
    QColor pull;                ///< series: pull; its words are kaki
    QColor goal;                ///< series: goal, attainment
    QColor otherGoal;           ///< series: another goal
    QColor road;                ///< series: the planned road, a goal with no well yet
    std::array<QColor, 3> ramp; ///< calendar, few to many
    bool dark = false;          ///< light words on a dark ground

    /// The screen by day, the screen by night, and ink on white paper.
    static const Tokens &light();
    static const Tokens &night();
    static const Tokens &print();
};

/// Sizes of the look in logical pixels at the base text size; the screen multiplies those
/// that hold text by Theme::ratio(). The grid is 4.
namespace metrics {
inline constexpr int grid = 4, gap = 8, gapWide = 12, block = 16, blockWide = 20;
inline constexpr int pageMargin = 28, columnGap = 36;
inline constexpr int control = 28, field = 28;
inline constexpr int rowClient = 46, rowToday = 60, rowPromise = 25, rowTogether = 44;
inline constexpr int rowKeyValue = 24, rowNav = 30, tabRow = 34, messageBar = 40, undoBar = 38;
inline constexpr int fold = 26, kanaIndex = 20, tickSlider = 180, ring = 92;
inline constexpr int seal = 28, sealLarge = 62;
inline constexpr qreal radiusCheck = 3, radiusField = 4, radiusButton = 5, radiusBand = 6,
                       radiusPalette = 8;
inline constexpr qreal hairline = 1, curve = 2.4, curveThin = 2.1, roadLine = 1.5, today = 1,
                       focusRing = 2, focusGap = 2;
inline constexpr qreal lineHeight = 1.5, quoteLineHeight = 1.62;
inline constexpr int riseMs = 160, paletteMs = 90, checkMs = 120;
} // namespace metrics
