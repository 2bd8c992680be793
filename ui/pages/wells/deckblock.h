// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/pages/block.h"
#include "ui/questions.h"

class InlineEdit;
class PlainLabel;

/// One question at a time, to find a well together. The answer becomes words of theirs that
/// wait to be laid at a well; where there is no well yet it becomes the first candidate.
class DeckBlock : public Block {
    Q_OBJECT
public:
    explicit DeckBlock(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook);
    void commit();
    /// Into the answer.
    void begin();
    void nextQuestion();
    QString question() const { return m_run.current().text; }
    /// When it was asked of them last; empty: never.
    QString askedText() const;
    InlineEdit *answer() const { return m_answer; }

private:
    void keep(const QString &text);
    void showQuestion();

    Context &m_context;
    QuestionRun m_run;
    KeptQuestions m_kept;
    Id m_client = 0;
    Id m_session = 0; ///< the one that runs
    bool m_hasWells = false;
    Id m_answerId = 0; ///< of the answer being kept: a second try is the same row
    Id m_wellId = 0;   ///< and of the candidate it makes
    PlainLabel *m_question;
    PlainLabel *m_asked;
    InlineEdit *m_answer;
};
