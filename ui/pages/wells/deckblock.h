// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decks.h"
#include "ui/pages/block.h"

class InlineEdit;
class PlainLabel;

/// One question at a time, to find a well together. The answer becomes words of theirs that
/// wait to be laid at a well; where there is no well yet it becomes the first candidate.
class DeckBlock : public Block {
    Q_OBJECT
public:
    explicit DeckBlock(Context &context, QWidget *parent = nullptr);
    /// `hasWells`: whether a well or a candidate stands there already.
    void setClient(Id client, bool hasWells);
    void commit();
    /// Into the answer.
    void begin();
    void nextQuestion();
    QString question() const;
    InlineEdit *answer() const { return m_answer; }

private:
    void keep(const QString &text);

    Context &m_context;
    Id m_client = 0;
    bool m_hasWells = false;
    Id m_answerId = 0; ///< of the answer being kept: a second try is the same row
    Id m_wellId = 0;   ///< and of the candidate it makes
    QStringList m_questions;
    int m_at = 0;
    PlainLabel *m_question;
    InlineEdit *m_answer;
};
