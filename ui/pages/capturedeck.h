// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decks.h"
#include "ui/context.h"

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

Q_SIGNALS:
    void answerWanted();
    /// The line under the caret belongs to this well.
    void wellChosen(Id well);

private:
    void go(int step);
    void showQuestion();
    void showWells(const ClientNotebook &notebook, Id session);

    Context &m_context;
    std::vector<decks::Deck> m_decks;
    int m_deck = 0;
    int m_at = 0;
    PlainLabel *m_title;
    Button *m_other;
    PlainLabel *m_count;
    PlainLabel *m_question;
    QVBoxLayout *m_following;
    QVBoxLayout *m_wells;
    QWidget *m_wellsBlock;
};
