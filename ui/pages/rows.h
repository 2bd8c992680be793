// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dateedit.h"
#include "ui/widgets/inlineedit.h"

#include <QWidget>

class CheckMark;
class QHBoxLayout;

/// Rows that several tabs lay into their lists. They hold editors and no values: a Form<T>
/// binds them.

/// A promise: its box, its words, and its day at the right, all edited in place.
class PromiseRow : public QWidget {
    Q_OBJECT
public:
    explicit PromiseRow(const std::function<QDate()> &today, QWidget *parent = nullptr);
    InlineEdit *words() const { return m_words; }
    DateEdit *due() const { return m_due; }
    CheckMark *mark() const { return m_mark; }
    /// Programmatic: no keptChanged().
    void setKept(bool kept);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void keptChanged(bool kept);

private:
    CheckMark *m_mark;
    InlineEdit *m_words;
    DateEdit *m_due;
};

/// A day at the left and words beside it, as facts, pauses and consents have.
class DayRow : public QWidget {
    Q_OBJECT
public:
    explicit DayRow(const std::function<QDate()> &today, days::Lean lean = days::Lean::Near,
                    InlineEdit::Lines lines = InlineEdit::Lines::One, QWidget *parent = nullptr);
    InlineEdit *words() const { return m_words; }
    DateEdit *day() const { return m_day; }
    /// Small things at the far right: a box, a word.
    QHBoxLayout *right() const { return m_right; }
    /// Width of the days, px at the base size; 88 unless told.
    void setDayWidth(int width);

private:
    DateEdit *m_day;
    InlineEdit *m_words;
    QHBoxLayout *m_right;
};

/// Own words: a quotation hanging by its bracket, wrapped, its day at the right of its last line.
class QuoteRow : public QWidget {
    Q_OBJECT
public:
    explicit QuoteRow(const std::function<QDate()> &today, QWidget *parent = nullptr);
    InlineEdit *words() const { return m_words; }
    DateEdit *day() const { return m_day; }
    QHBoxLayout *right() const { return m_right; }
    void setReadOnly(bool readOnly);
    /// Between quotation marks while it is read; a moment the consultant saw has none.
    void setOwn(bool own);

private:
    InlineEdit *m_words;
    DateEdit *m_day;
    QHBoxLayout *m_right;
    bool m_own = true;
};

/// A key in small ink2 and any editor at its right, as KeyValueRow has for one line of text.
QWidget *keyed(const QString &key, QWidget *editor, int keyWidth = 88);
/// Several editors beside each other on one row, each with the same room.
QWidget *beside(const QList<QWidget *> &editors, int spacing = 12);
