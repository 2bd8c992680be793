// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/brief.h"
#include "app/papers/chartpicture.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QStringList>
#include <functional>
#include <vector>

/// A paper laid out, ready for any painter. The layout is made once, in units of 1/1200 inch,
/// so that preview, printer and PDF break every line at the same place.
class Paper {
public:
    static constexpr int dotsPerInch = 1200;
    /// One page's drawing, in 1/1200 inch from the sheet's upper left corner.
    using Page = std::function<void(QPainter &)>;

    QString title;    ///< for the file's metadata: the kind of paper, nobody's words
    QString fileName; ///< suggestion, without folder
    QPageSize::PageSizeId size = QPageSize::A4;
    std::vector<Page> pages;
    QStringList leftOut; ///< what did not fit, for the preview's one line; empty: nothing

    int pageCount() const { return static_cast<int>(pages.size()); }
    QSizeF sizeInDots() const;
    /// Draws one page (from 0) into `sheet`, which is the whole sheet of paper in the painter's
    /// coordinates.
    void draw(QPainter &painter, int page, const QRectF &sheet) const;
};

/// How to lay a paper out.
struct PaperOptions {
    /// Families to use before all others, for tests and for desktops without ours.
    QStringList gothic, mincho;
};

/// Makes papers from values. Private lines cannot come in: neither PaperBrief nor ForClient has a
/// member for them.
class papers {
    Q_DECLARE_TR_FUNCTIONS(papers)
public:
    /// The consultant's own, always one page: what is too long drops its oldest facts, then
    /// quotes. `charts` stand at the right below the wells: the goal's road where there is a goal,
    /// and energy over pull.
    static Paper briefPaper(const PaperBrief &, const std::vector<Chart> &charts,
                            const PaperOptions & = {});
    /// For the client: their words, what is agreed until next time, one chart (none
    /// where it has no point), the next date, who sends it.
    static Paper summaryPaper(const ForClient &, const Chart &chart, const PaperOptions & = {});
    /// The consultant's own: every chart of a client with its sentences, as many pages as they
    /// take. Each of `charts` is a row of one or two.
    static Paper progressPaper(const QString &name, QDate today,
                               const std::vector<std::vector<ChartPicture>> &charts,
                               const PaperOptions & = {});
};
