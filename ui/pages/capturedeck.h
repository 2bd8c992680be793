// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/questions.h"

#include <QScrollArea>

class Button;
class PlainLabel;
class QVBoxLayout;
struct ClientNotebook;

/// The right of session capture: one question in sight, the next ones under it, and the
/// wells with what this session brought them.
class CaptureDeck : public QScrollArea {
    Q_OBJECT
public:
    explicit CaptureDeck(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, Id session);
    void next();
    QString question() const;
    /// The key of the question in sight; empty without any.
    QString questionKey() const { return m_run.current().key; }

Q_SIGNALS:
    void answerWanted();
    /// The line under the caret belongs to this well.
    void wellChosen(Id well);

private:
    QWidget *buildCard();
    void showQuestion();
    void showFollowing();
    void showWells(const ClientNotebook &notebook, Id session);

    Context &m_context;
    QuestionRun m_run;
    Button *m_other;
    QWidget *m_card;
    PlainLabel *m_question;
    PlainLabel *m_asked;
    QVBoxLayout *m_following;
    QVBoxLayout *m_wells;
    QWidget *m_wellsBlock;
};
