// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/purposepick.h"

#include "app/language.h"

#include <QTextDocument>

#include <algorithm>

namespace {
constexpr int mostWidth = 260; // px at the base size; a longer one is cut, whole in its tooltip
}

PurposePick::PurposePick(Form<Goal> &goal, QWidget *parent) : PickEdit(parent), m_goal(goal) {
    setName(tr("Purpose the goal belongs to"));
    setReadOnly(goal.isReadOnly());
    setMaximumWidth(themeOf(this).px(mostWidth));
    connect(this, &PickEdit::picked, this, [this](int index) {
        const Id engagement = m_engagements.at(static_cast<std::size_t>(index));
        m_goal.change({}, [&](Goal &row) { row.engagement = engagement; });
    });
    goal.onShow([this](const Goal &) { showChosen(); });
}

void PurposePick::showChosen() {
    const auto at =
        std::find(m_engagements.begin(), m_engagements.end(), m_goal.value().engagement);
    setCurrent(at == m_engagements.end() ? 0 : static_cast<int>(at - m_engagements.begin()));
    setToolTip(Qt::convertFromPlainText(choices().value(current())));
}

QString PurposePick::nameOf(const Engagement &work) {
    const QString purpose = work.purpose.trimmed();
    return !purpose.isEmpty()     ? tr("for: %1").arg(purpose)
           : work.start.isValid() ? tr("for what began on %1").arg(language::wordedDay(work.start))
                                  : tr("for an engagement without a name");
}

void PurposePick::follow(const ClientNotebook &notebook) {
    m_engagements = {0};
    QStringList names{tr("no purpose named")};
    for (const Engagement &work : notebook.engagements) {
        m_engagements.push_back(work.id);
        names << nameOf(work);
    }
    setChoices(names);
    showChosen();
}
