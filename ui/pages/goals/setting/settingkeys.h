// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QPointer>

class GoalSetting;
class GoalsTab;
class NotebookView;

/// What the window's actions do about setting a goal: opening it for the client in sight, and
/// walking its steps while it is open.
class SettingKeys : public QObject {
    Q_OBJECT
public:
    /// A child of `view`.
    SettingKeys(Actions &actions, NotebookView &view);
    ~SettingKeys() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act(Act what);
    void open();
    void watchTab();
    void follow(GoalSetting *setting);
    void showWalking(bool can);

    QPointer<Actions> m_actions;
    NotebookView &m_view;
    QPointer<GoalSetting> m_setting;
};
