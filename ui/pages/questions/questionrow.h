// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decks.h"
#include "ui/context.h"

#include <QWidget>

class Button;
class InlineEdit;
class PlainLabel;

/// A question of the deck being edited: its place, its words, edited where they stand, and
/// whether the words are the consultant's own.
class QuestionRow : public QWidget {
    Q_OBJECT
public:
    explicit QuestionRow(bool isReadOnly, QWidget *parent = nullptr);
    /// What cannot be kept stays on the row, with what is wrong with it.
    void display(const decks::Question &question, int number);
    /// Empty: what is typed is as good as kept.
    void setProblem(const QString &sentence);
    const QString &problem() const { return m_problem; }
    InlineEdit *words() const { return m_words; }
    Button *first() const { return m_first; }

Q_SIGNALS:
    void worded(const QString &text);
    /// The program's own words are wanted back.
    void firstWanted();

private:
    QString m_problem;
    PlainLabel *m_number;
    InlineEdit *m_words;
    PlainLabel *m_own;
    Button *m_first;
};

/// One that was put away: its words, and the ways back and out.
class AwayRow : public QWidget {
    Q_OBJECT
public:
    AwayRow(const decks::Question &question, bool isReadOnly, QWidget *parent = nullptr);
    Button *back() const { return m_back; }
    /// Null for the program's own questions: those are only put away.
    Button *remove() const { return m_remove; }

private:
    Button *m_back;
    Button *m_remove = nullptr;
};
