// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/wells/wordrows.h"

class PlainLabel;
class QVBoxLayout;
class Symbol;
class WellStrip;

/// A well as one reads it: its name, whether it is certain, what fills and dries it, its words in
/// time and one under the other, and the goals that root in it with their because.
class WellCard : public QWidget {
    Q_OBJECT
public:
    WellCard(Context &context, WordRows &words, Form<Well> &form, QWidget *parent = nullptr);
    void display(const Well &well);
    RowList<Evidence> *list() const { return m_list; }
    WellStrip *strip() const { return m_strip; }
    /// "certain" or "candidate, one more to go".
    QString state() const;
    /// What is said of its words in time; the second is empty unless it was not spoken of for long.
    QString time() const;
    QString missing() const;
    /// The links to the goals, in order.
    QList<QAbstractButton *> goals() const;

Q_SIGNALS:
    void wordsWanted(Id words);

private:
    QWidget *buildTop(Form<Well> &form);
    void displayStrip(const Well &well);
    void displayRoots(const Well &well);

    Context &m_context;
    WordRows &m_words;
    Symbol *m_rings;
    PlainLabel *m_state;
    WellStrip *m_strip;
    PlainLabel *m_time;
    QWidget *m_missingRow;
    PlainLabel *m_missing;
    RowList<Evidence> *m_list;
    QVBoxLayout *m_roots;
};
