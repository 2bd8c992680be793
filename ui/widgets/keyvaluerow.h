// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inlineedit.h"

#include <QWidget>

class Button;
class PlainLabel;
class QVBoxLayout;

/// A short key at the left and what it says, edited in place. 24 px high; the values of all
/// rows of a block stand under each other.
///
///     auto *row = new KeyValueRow(tr("Drink"), usual.value);
///     connect(row->value(), &InlineEdit::committed, ...);
///     row->setNote(tr("Black bean tea twice lately. Ask again."));  // kaki, a link
///     connect(row, &KeyValueRow::noteClicked, ...);
class KeyValueRow : public QWidget {
    Q_OBJECT
public:
    explicit KeyValueRow(const QString &key, const QString &value = {},
                         InlineEdit::Lines lines = InlineEdit::Lines::One,
                         QWidget *parent = nullptr);

    InlineEdit *value() const { return m_value; }
    /// Makes the key a field too (the topic of a usual, the date of a fact).
    /// Ask for it before the row is laid into a page.
    InlineEdit *keyEdit();
    /// A kaki line under the value that can be clicked; empty takes it away.
    void setNote(const QString &text, const QString &symbol = QStringLiteral("question"));
    /// Of the line that setNote() made, where it is about nothing due.
    void setNoteColor(Theme::Color color);

Q_SIGNALS:
    void noteClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    PlainLabel *m_key;
    InlineEdit *m_keyEdit = nullptr;
    InlineEdit *m_value;
    Button *m_note = nullptr;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    int m_keyWidth = 88;
};
