// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/rowlist.h"

/// How much of a long list is in sight: the first few of its rows, or all of them; with the
/// quiet button that says so.
class ListFold : public QObject {
    Q_OBJECT
public:
    ListFold(int inSight, QObject *parent);
    Button *button() const { return m_button; }
    void setOpen(bool open) { m_open = open; }
    /// How many of `count` rows are in sight; the button follows.
    int inSight(int count);

Q_SIGNALS:
    void toggled();

private:
    int m_inSight;
    bool m_open = false;
    QPointer<Button> m_button;
};

/// A RowList of which the first rows are in sight until all are asked for.
///
///     m_usuals = std::make_unique<FoldedList<Usual>>(list, 3);
///     head()->addBeside(m_usuals->button());
///     ...
///     m_usuals->display(rows, notebook.client.id);
template <class T>
class FoldedList {
public:
    /// `list` has its `fresh` already: what is added is never out of sight. It must outlive this.
    FoldedList(RowList<T> *list, int inSight) : m_list(list), m_fold(new ListFold(inSight, list)) {
        QObject::connect(m_fold, &ListFold::toggled, list, [this] { show(); });
        if (list->fresh)
            list->fresh = [this, make = list->fresh] {
                m_fold->setOpen(true);
                show();
                return make();
            };
    }
    FoldedList(const FoldedList &) = delete;
    FoldedList &operator=(const FoldedList &) = delete;

    Button *button() const { return m_fold->button(); }
    RowList<T> *list() const { return m_list; }
    const std::vector<T> &rows() const { return m_rows; }

    /// All of the rows; those of another owner begin folded.
    void display(std::vector<T> rows, Id owner) {
        if (m_owner != owner)
            m_fold->setOpen(false);
        m_owner = owner;
        m_rows = std::move(rows);
        show();
    }
    /// A row that is looked for is in sight; one of another list changes nothing.
    void openFor(Id row) {
        const bool isOurs = std::any_of(m_rows.begin(), m_rows.end(),
                                        [row](const T &one) { return one.id == row; });
        if (!isOurs || m_list->frameOf(row))
            return;
        m_fold->setOpen(true);
        show();
    }

private:
    void show() {
        const int count = m_fold->inSight(static_cast<int>(m_rows.size()));
        m_list->display({m_rows.begin(), m_rows.begin() + count}, m_owner);
    }

    RowList<T> *m_list;
    ListFold *m_fold; ///< the list's
    std::vector<T> m_rows;
    Id m_owner = 0;
};
