// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history/reading.h"
#include "ui/pages/page.h"

#include <QSet>
#include <map>

class Button;
class DateEdit;
class EmptyView;
class HistoryEntry;
class LineField;
class PageScroll;
class PlainLabel;
class QTimer;
class QVBoxLayout;
class RangeSwitch;

/// What changed, when and whose it was: one entry for what was done in one go, by day, opened in
/// place. From here the notebook is looked at as it was on a day, one thing is brought back, and
/// it is said how long all this is kept. Opened from a client it tells of that one alone.
class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Context &context, QWidget *parent = nullptr);

    void display() override;
    void setClient(Id client) override;
    Id client() const override { return m_client; }
    void setDiscreet(bool discreet) override;

    QList<HistoryEntry *> entries() const;
    LineField *wordsField() const { return m_words; }
    DateEdit *dayField() const { return m_day; }
    Button *lookButton() const { return m_look; }
    Button *moreButton() const { return m_more; }
    RangeSwitch *yearsSwitch() const { return m_years; }
    /// Shows the notebook as it was on the day chosen.
    void lookBack();

private:
    void build();
    QWidget *buildFor();
    QWidget *buildTools();
    QWidget *buildFoot();
    void showEntries();
    void addEntry(const history::Entry &entry);
    QString namesOf(const history::Entry &entry) const;
    QString computerOf(const history::Entry &entry) const;
    QString beginningWords() const;
    void proposeDay();
    bool isLookedBackAt() const;
    void more();
    void keepFor(int choice);

    Id m_client = 0;
    QString m_name;
    bool m_discreet = false;
    history::Filter m_filter;
    history::Page m_shown;
    std::map<Id, QString> m_names; ///< of clients, as the entries need them
    QDate m_lastDay;               ///< of the entry added last
    bool m_isDayChosen = false;    ///< by hand

    QWidget *m_for;
    PlainLabel *m_forWhom;
    LineField *m_words;
    QWidget *m_back; ///< the way to another day
    DateEdit *m_day;
    Button *m_look;
    QVBoxLayout *m_list;
    EmptyView *m_empty;
    Button *m_more;
    PlainLabel *m_beginning;
    QWidget *m_kept;
    RangeSwitch *m_years;
    PageScroll *m_scroll;
    QTimer *m_typed;
};
