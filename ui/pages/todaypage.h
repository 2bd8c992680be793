// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/today.h"
#include "ui/context.h"

#include <QScrollArea>
#include <map>
#include <tuple>

class NextCallBand;
class PlainLabel;
class QVBoxLayout;
class TodayRowWidget;

/// The first page of the day: the next call, one row for everybody who needs something with its
/// reason in words, and the seven days to come.
class TodayScreen : public QScrollArea {
    Q_OBJECT
public:
    explicit TodayScreen(Context &context, QWidget *parent = nullptr);

    /// Shows the day anew. Rows that were done here stay, in the past tense, until the day or
    /// the notebook changes, or until they are undone.
    void display(const TodayPage &page);
    /// Moves the ring on; once a minute. False where the page must be read anew, since the call
    /// has begun and another one will be the next.
    bool tick();
    const TodayPage &page() const { return m_page; }
    /// Whether somebody stands there, as the next call or with a row.
    bool shows(Id client) const;
    /// While the screen is shared nobody is named here: the day's date, and the way back.
    void setDiscreet(bool discreet);
    /// Does what the row's button says, as a click would.
    void act(const TodayRow &row);
    /// Takes back what act() wrote for a row that stands there as done, as its "Undo" would.
    void takeBack(const TodayRow &row);

Q_SIGNALS:
    /// From the page of a notebook that has nobody in it yet.
    void newClientWanted();
    void contactsWanted();
    /// From the page that hides them.
    void namesWanted();

private:
    using Key = std::tuple<Id, int, Id>;
    static Key keyOf(const TodayRow &row) {
        return {row.client, static_cast<int>(row.kind), row.about};
    }
    void rebuild();
    QWidget *buildHead();
    QWidget *buildRows();
    QWidget *buildEmpty();
    QWidget *buildNobody();
    QWidget *buildHidden();
    bool isNobodyWaiting() const { return m_page.rows.empty() && m_done.empty(); }
    void keepPromise(Id promise, const QString &done);
    void markContact(const TodayRow &row, Id contact);
    std::vector<TodayRow> rowsInSight() const;

    Context &m_context;
    TodayPage m_page;
    QDate m_shown;
    struct Done {
        TodayRow row;
        QString sentence; ///< in the past tense
        Id contact = 0;   ///< what was written, where that was a contact
    };
    bool isUndone(const Done &done) const;
    std::map<Key, Done> m_done;
    std::map<Key, Id> m_contacts; ///< ids taken before the write: a second try is the same row
    std::vector<Key> m_order;     ///< so that a done row keeps its place
    NextCallBand *m_next = nullptr;
    bool m_showAll = false;
    bool m_discreet = false;
};
