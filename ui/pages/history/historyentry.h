// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history/reading.h"
#include "ui/context.h"

#include <QAbstractButton>
#include <QWidget>

class Button;
class PlainLabel;
class QVBoxLayout;

/// The line of an entry that opens and closes it.
class EntryHead : public QAbstractButton {
    Q_OBJECT
public:
    explicit EntryHead(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What was written in one go: what was done, by when and whose it was; opened in place, each of
/// its rows with every field before and after, and the ways to bring one thing back.
class HistoryEntry : public QWidget {
    Q_OBJECT
public:
    struct Shown {
        QString names;       ///< of the clients, or empty
        QString computer;    ///< on which it was done, where that is not this one
        bool mayOpen = true; ///< false: it names somebody whom nobody is to see now
        bool mayName = true; ///< other clients' names
        bool mayBring = true;
    };
    HistoryEntry(Context &context, const history::Entry &entry, const history::Filter &filter,
                 const Shown &shown, QWidget *parent = nullptr);

    const history::Entry &entry() const { return m_entry; }
    EntryHead *head() const { return m_head; }
    bool isOpen() const { return m_body != nullptr; }
    /// Reads its rows when it opens. Throws Error.
    void setOpen(bool open);

private:
    QWidget *makeHead();
    void addRows(qint64 after);
    QWidget *makeRow(const history::Row &row);
    QWidget *makeCell(const history::Row &row, const history::Cell &cell);
    QWidget *makeValues(const history::Row &row, const history::Cell &cell);
    void bringBack(const std::function<void()> &work);

    Context &m_context;
    history::Entry m_entry;
    history::Filter m_filter;
    Shown m_shown;
    EntryHead *m_head;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
};
