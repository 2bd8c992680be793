// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/wells/wording.h"
#include "ui/widgets/rowlist.h"

class DayRow;

/// What they have decided and what they hold dear: one line that holds, and the earlier ones
/// under it with their days. To write over the line that holds makes a new one, unless it is of
/// today: then it is put right. Earlier ones are read, their day can be put right, or removed.
class WordingRows : public QObject {
    Q_OBJECT
public:
    explicit WordingRows(Context &context, QObject *parent = nullptr);

    RowList<Will> *wills() const { return m_wills; }
    RowList<Calling> *callings() const { return m_callings; }
    void display(const ClientNotebook &notebook);
    void commit();

private:
    template <class T>
    RowList<T> *makeList(RowWords words, const QString &name);
    template <class T>
    QWidget *makeRow(Form<T> &form, const QString &name);
    template <class T>
    void follow(DayRow &row, const T &one) const;
    template <class T>
    bool isOfToday(const Form<T> &form) const;
    template <class T>
    void commit(RowList<T> &list);
    template <class T>
    void succeed(Form<T> &form, InlineEdit &words);
    template <class T>
    FreshIds<T> &fresh();

    Context &m_context;
    Id m_client = 0;
    QDate m_willOf, m_callingOf; ///< the day of the line that holds
    FreshIds<Will> m_freshWill;
    FreshIds<Calling> m_freshCalling;
    RowList<Will> *m_wills;
    RowList<Calling> *m_callings;
};
