// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/widgets/form.h"

class Button;
class Context;
class FlowRow;
class IconButton;
class PlainLabel;
class PurposePick;
class UnitRemark;
class WillAloneNote;

/// The goal that is opened: its title, and on the line below what is counted, from where to
/// where, by when, how it stands, how much it weighs among the goals and which purpose it
/// belongs to. All of it is edited in place.
class GoalHead : public QWidget {
    Q_OBJECT
public:
    explicit GoalHead(Context &context, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook, const Goal &goal);
    void commit() { m_form.commit(); }
    void editTitle();
    Form<Goal> &form() { return m_form; }

Q_SIGNALS:
    /// Another goal; this one again, step by step.
    void addWanted();
    void settingWanted();
    void removeWanted(Id goal);

private:
    void fillLine(FlowRow *line);
    PickEdit *makeWeight();
    PlainLabel *word(const QString &text);

    Context &m_context;
    Form<Goal> m_form;
    InlineEdit *m_title;
    IconButton *m_remove;
    QWidget *m_purposeDot = nullptr;
    PurposePick *m_purpose = nullptr;
    UnitRemark *m_remark = nullptr;
    WillAloneNote *m_warning = nullptr;
};
