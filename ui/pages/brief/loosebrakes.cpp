// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/loosebrakes.h"

#include "app/brief/loose.h"
#include "app/domain/phrases.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LooseBrakes::LooseBrakes(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(
        new PlainLabel(tr("Brakes not laid at a goal yet"), Fonts::Role::Small, &Tokens::ink2));
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    hide();
}

void LooseBrakes::display(const ClientNotebook &notebook) {
    const std::vector<Brake> found = loose::brakes(notebook, m_context.today());
    std::vector<Goal> goals;
    for (const Goal &goal : notebook.goals)
        if (goal.state == GoalState::Active)
            goals.push_back(goal);
    setVisible(!found.empty());
    if (found == m_shown && goals == m_goals && m_client == notebook.client.id)
        return; // what has the focus keeps it
    m_shown = found;
    m_goals = goals;
    m_client = notebook.client.id;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just used
        delete item;
    }
    for (const Brake &brake : m_shown)
        m_rows->addWidget(makeRow(brake));
}

QWidget *LooseBrakes::makeRow(const Brake &brake) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 1, 0, 1);
    line->setSpacing(6);
    line->addWidget(new Symbol(u"brake"_s, &Tokens::kaki, row, 14), 0, Qt::AlignTop);
    auto *words = new PlainLabel(brake.name);
    words->setWraps(true);
    line->addWidget(words, 1);
    line->addWidget(new PlainLabel(phrases::day(brake.noted, m_context.today()), Fonts::Role::Small,
                                   &Tokens::ink2));
    if (m_goals.empty()) {
        auto *open = new Button(tr("Open the goals"), Button::Kind::Link);
        open->setSmall(true);
        connect(open, &QAbstractButton::clicked, this,
                [this] { m_context.openTab(m_client, u"goals"_s); });
        line->addWidget(open);
        return row;
    }
    auto *pick = new PickEdit;
    pick->setName(tr("Lay at a goal: %1").arg(brake.name));
    pick->setPlaceholder(tr("lay at a goal"));
    pick->setRole(Fonts::Role::Small);
    pick->setColor(&Tokens::ink2);
    pick->setReadOnly(m_context.store.isReadOnly());
    QStringList titles;
    for (const Goal &goal : m_goals)
        titles << goal.title;
    pick->setChoices(titles);
    pick->setCurrent(-1);
    connect(pick, &PickEdit::picked, this, [this, id = brake.id](int index) {
        layAt(id, m_goals[static_cast<std::size_t>(index)].id);
    });
    line->addWidget(pick);
    return row;
}

void LooseBrakes::layAt(Id brake, Id goal) {
    const bool done = attempt(this, [&] {
        std::optional<Brake> row = m_context.store.find<Brake>(brake);
        if (!row)
            return;
        row->goal = goal;
        m_context.store.save(*row, tr("Lay a brake at a goal"));
    });
    if (done)
        m_context.offerUndo(tr("Brake laid at a goal."));
}

QList<PickEdit *> LooseBrakes::picks() const {
    return findChildren<PickEdit *>();
}
