// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

#include <QWidget>

class FlowRow;
class LineField;
class PlainLabel;

/// "Which well?": the wells a goal is not joined to yet, each a press away, and a field in which
/// a new one is named in their words. It draws and asks; who listens writes.
class WellChoice : public QWidget {
    Q_OBJECT
public:
    explicit WellChoice(QWidget *parent = nullptr);
    /// `goal`: another one takes what is typed away.
    void display(const ClientNotebook &notebook, const std::vector<Well> &wells, Id goal);
    /// What was typed and could not be kept stands in the field again.
    void setWords(const QString &words);
    /// Words that are typed and not entered yet are said.
    void commit();
    LineField *field() const { return m_field; }

Q_SIGNALS:
    void chosen(Id well);
    /// `isLeft`: the keys have gone elsewhere by themselves.
    void named(const QString &words, bool isLeft);

private:
    void enter(bool isLeft);

    PlainLabel *m_question;
    QWidget *m_wells;
    FlowRow *m_row;
    LineField *m_field;
    std::vector<std::pair<Id, QString>> m_shown;
    Id m_goal = 0;
};
