// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/checkin.h"
#include "app/domain/forclient.h"
#include "ui/context.h"
#include "ui/pages/undostep.h"

#include <QSet>
#include <QWidget>

class Button;
class NameYourWell;
class PageScroll;
class PainterChart;
class PlainLabel;
class TickSlider;
class TogetherHead;
class TogetherPromises;
class TogetherWords;
class UndoBar;

/// One page to show to the client or to share with them: their own words, what is agreed until
/// next time, one chart, a dot that they place and a line for the well that they name. It shows a
/// ForClient and nothing else, so that what may not reach a client cannot stand on it.
class TogetherPage : public QWidget {
    Q_OBJECT
public:
    /// `session`: the one whose notes are open, or 0; what is said here belongs to it, or to the
    /// one that runs, where that is of today. Throws Error where the client cannot be read.
    TogetherPage(Context &context, Id client, Id session, QWidget *parent = nullptr);

    Id client() const { return m_client; }
    Id session() const { return m_session; }
    /// Writes what is typed; false where that failed and it still stands on the page.
    bool commit();
    /// Only what was done on this page: what was done before is not in sight here.
    void undo();
    void redo();
    /// commit(), then left().
    void leave();

    TickSlider *dot() const { return m_dot; }
    NameYourWell *naming() const { return m_naming; }
    PainterChart *chart() const { return m_chart; }
    UndoBar *undoBar() const { return m_undoBar; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildDot();
    QWidget *buildChart();
    QWidget *buildColumns();
    void refresh();
    void display(const ForClient &client);
    void showDot();
    void place();
    void keep(Id promise, bool done);
    bool step(UndoStep::Way way);

    Context &m_context;
    const Id m_client;
    Id m_session = 0;
    Id m_row = 0;                ///< the check-in that the dot belongs to, stored or to come
    std::optional<int> m_before; ///< its energy before the dot was placed here
    std::optional<int> m_said;   ///< the number that was placed here last
    QSet<Id> m_written;          ///< rows that this page has written
    PlainLabel *m_name;
    PlainLabel *m_date;
    TogetherWords *m_words;
    TogetherPromises *m_promises;
    TickSlider *m_dot;
    NameYourWell *m_naming;
    TogetherHead *m_chartHead;
    PlainLabel *m_noChart;
    PainterChart *m_chart;
    PlainLabel *m_key;
    PageScroll *m_scroll;
    UndoBar *m_undoBar;
};
