// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/brief.h"
#include "ui/pages/block.h"
#include "ui/pages/wells/wordrows.h"

class Button;
class IconButton;
class LooseBrakes;
class PainterChart;
class PlainLabel;
class SentenceLabel;
class Symbol;

/// The blocks at the right of the brief, and the question under all of it.

/// The well that stands for the client, with two of their quotes.
class WellBlock : public Block {
    Q_OBJECT
public:
    explicit WellBlock(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Brief &brief);
    void commit();
    RowList<Well> *wells() const { return m_wells; }
    RowList<Evidence> *words() const { return m_words; }
    /// What was heard of late and lies at no well yet.
    RowList<Evidence> *looseWords() const { return m_loose; }

private:
    Context &m_context;
    Id m_client = 0;
    Id m_well = 0;
    bool m_confirmed = false;
    std::map<Id, QString> m_when;
    RowList<Well> *m_wells;
    RowList<Evidence> *m_words;
    WordRows m_rows{m_context, this};
    PlainLabel *m_looseHead;
    RowList<Evidence> *m_loose;
};

/// The goal that stands for the client against its road, its brake at the heading.
class GoalBlock : public Block {
    Q_OBJECT
public:
    explicit GoalBlock(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Brief &brief);

    /// The chart at its least height, or as high as it likes.
    void setLow(bool low);
    static int gainOfLow(const QWidget &where); ///< in px

private:
    Context &m_context;
    Id m_client = 0;
    Id m_goal = 0;
    IconButton *m_open;
    PlainLabel *m_none;
    SentenceLabel *m_verdict;
    PainterChart *m_chart;
    LooseBrakes *m_loose;
};

/// Energy over pull, and today's check-in.
class EnergyBlock : public Block {
    Q_OBJECT
public:
    explicit EnergyBlock(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Brief &brief);
    void commit();
    RowList<CheckIn> *list() const { return m_list; }

    /// The chart at its least height, or as high as it likes.
    void setLow(bool low);
    static int gainOfLow(const QWidget &where); ///< in px

private:
    Context &m_context;
    Id m_client = 0;
    SentenceLabel *m_verdict;
    PainterChart *m_chart;
    RowList<CheckIn> *m_list;
};

/// The one question to ask: pinned under the page.
class QuestionStrip : public QWidget {
    Q_OBJECT
public:
    explicit QuestionStrip(QWidget *parent = nullptr);
    void setQuestion(const BriefQuestion &question);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_question;
    PlainLabel *m_reason;
};
