// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QWidget>

class SectionLabel;
class SentenceLabel;
struct ClientNotebook;

/// How far the goals of the engagement under way came, taken together: one sentence, its score
/// behind "Details". Hidden where there is no goal in it.
class GoalsTogetherBlock : public QWidget {
    Q_OBJECT
public:
    explicit GoalsTogetherBlock(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook);
    SentenceLabel *sentence() const { return m_sentence; }

private:
    Context &m_context;
    SectionLabel *m_head;
    SentenceLabel *m_sentence;
};
