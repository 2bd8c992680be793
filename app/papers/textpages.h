// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/sheet.h"

/// A paper of plain text from top to bottom: a head, labels, paragraphs, own words; as many A4
/// pages as it takes, each with a foot.
class TextPages {
public:
    TextPages(const PaperOptions &options, QString foot, QString pageOf);

    /// Once, first: the large line, and small ones at the right over it.
    void head(const QString &name, const QString &after, const QString &kind, const QString &day);
    void label(const QString &text);
    void paragraph(const QString &text, bool isSoft = false);
    /// Own words with what stands small before them (their day).
    void words(const QString &before, const QString &quote);
    /// A word at the left and what belongs to it.
    void pair(const QString &key, const QString &value);
    void space(qreal points);
    std::vector<Paper::Page> take();

private:
    void lay(const Sheet::Lines &lines, const Sheet::Face &face, qreal x, qreal pitch);
    void need(qreal height);

    Sheet m_sheet;
    QString m_foot, m_pageOf;
    qreal m_y;
    std::vector<Paper::Page> m_pages;
};
