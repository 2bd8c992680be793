// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PlainLabel;
class QLineEdit;

/// Under the field of a new passphrase: how long it would hold, honestly, and what that guess
/// cannot know. It forbids nothing. Empty while nothing is typed.
class StrengthHint : public QWidget {
    Q_OBJECT
public:
    explicit StrengthHint(QLineEdit *field, QWidget *parent = nullptr);
    /// The name of the file, which whoever has it knows.
    void setNotebook(const QString &name);
    QString sentence() const;

private:
    void show(const QString &passphrase);
    QLineEdit *m_field;
    QString m_notebook;
    PlainLabel *m_sentence;
    PlainLabel *m_caution;
};
