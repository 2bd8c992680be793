// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/setting/settingkeys.h"

#include "ui/pages/clientpage.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/notebookview.h"

#include <QEvent>

using namespace Qt::StringLiterals;

SettingKeys::SettingKeys(Actions &actions, NotebookView &view)
    : QObject(&view), m_actions(&actions), m_view(view) {
    connect(&actions, &Actions::triggered, this, &SettingKeys::act);
    connect(view.clientPage(), &ClientPage::tabChanged, this, &SettingKeys::watchTab);
}

SettingKeys::~SettingKeys() {
    showWalking(false);
}

void SettingKeys::showWalking(bool can) {
    if (!m_actions)
        return;
    for (const Act step : {Act::NextStep, Act::StepBack})
        m_actions->show(step, can);
}

void SettingKeys::act(Act what) {
    if (what == Act::SetGoal)
        open();
    else if (m_setting && m_setting->isVisible() && what == Act::NextStep)
        m_setting->walk(1);
    else if (m_setting && m_setting->isVisible() && what == Act::StepBack)
        m_setting->walk(-1);
}

void SettingKeys::open() {
    const Id client = m_view.clientInSight();
    if (client == 0 || !m_view.isVisible())
        return;
    m_view.openClient(client, u"goals"_s);
    if (auto *tab = qobject_cast<GoalsTab *>(m_view.clientPage()->tabInSight()))
        tab->beginSetting();
}

/// The tab is made when it is first chosen, and the panel when it is first wanted.
void SettingKeys::watchTab() {
    if (auto *tab = qobject_cast<GoalsTab *>(m_view.clientPage()->tabInSight()))
        connect(tab, &GoalsTab::settingShown, this, &SettingKeys::follow, Qt::UniqueConnection);
}

void SettingKeys::follow(GoalSetting *setting) {
    if (m_setting != setting)
        setting->installEventFilter(this);
    m_setting = setting;
    showWalking(setting->isVisible());
}

bool SettingKeys::eventFilter(QObject *watched, QEvent *event) {
    // Its kind first: while the panel goes it is no GoalSetting any more, and still sends events.
    const bool comes = event->type() == QEvent::Show;
    if ((comes || event->type() == QEvent::Hide) && watched == m_setting)
        showWalking(comes);
    return QObject::eventFilter(watched, event);
}
