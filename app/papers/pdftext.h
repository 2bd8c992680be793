// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

class QPainter;

#include <functional>

/// Makes the text of a PDF that Qt wrote say what was drawn. Qt names each glyph by asking the
/// font which character it is for, and fonts answer wrongly: Noto CJK gives 目 as ⽬ (U+2F6C),
/// and nothing outside the BMP, such as 𠮷, has a name at all. Here the texts that were drawn
/// are laid beside the glyphs that were written, and each glyph is named by its own character.
namespace pdftext {

/// Every text a page draws, in order.
QStringList drawn(const std::function<void(QPainter &)> &draw);

/// The PDF with all its ToUnicode maps written anew, compressed; `texts` in drawing order over
/// all pages. Works in memory. Throws std::exception from libqpdf.
QByteArray repaired(const QByteArray &pdf, const QStringList &texts);

} // namespace pdftext
