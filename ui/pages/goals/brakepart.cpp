// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/brakepart.h"

#include "app/domain/keepinggoing.h"
#include "app/domain/picks.h"
#include "ui/guard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

using namespace Qt::StringLiterals;

BrakePart::BrakePart(Context &context, QWidget *parent)
    : GoalPart(tr("Brake"), context, parent),
      m_list(new RowList<Brake>(
          context,
          {.add = tr("Add a brake"),
           .edit = tr("Edit brake"),
           .remove = tr("Remove brake"),
           .removed = tr("Brake removed."),
           .empty = tr("What will pull back on the way? Once it is written down, there can be a "
                       "plan for it.")},
          [this](Form<Brake> &form) -> QWidget * { return new BrakeCard(m_context, form); })),
      m_tamed(new PlainLabel({}, Fonts::Role::Small, &Tokens::matsu)),
      m_looseText(
          new PlainLabel(tr("Heard, not laid at a goal yet:"), Fonts::Role::Small, &Tokens::ink2)),
      m_loose(new QWidget), m_looseRow(new FlowRow(m_loose, metrics::gap)) {
    m_list->fresh = [this] {
        Brake brake = blank<Brake>();
        brake.noted = m_context.today();
        return brake;
    };
    addList(m_list);
    m_tamed->setWraps(true);
    add(m_tamed, metrics::grid);
    add(m_looseText, metrics::gap);
    add(m_loose);
}

BrakeCard *BrakePart::cardOf(Id brake) const {
    QWidget *frame = m_list->frameOf(brake);
    return frame ? frame->findChild<BrakeCard *>() : nullptr;
}

void BrakePart::commit() {
    m_list->commit();
    for (int i = 0; i < m_list->count(); ++i)
        if (BrakeCard *card = cardOf(m_list->idAt(i)))
            card->commit();
}

void BrakePart::refresh() {
    std::vector<Brake> brakes = ofGoal<Brake>();
    // The one that is told everywhere stands first and open; the others keep to their names.
    const Brake *chosen = about::chosenBrake(notebook(), m_goal.id, m_context.today());
    const Id first = chosen ? chosen->id : brakes.empty() ? 0 : brakes.front().id;
    std::stable_sort(brakes.begin(), brakes.end(), [&](const Brake &a, const Brake &b) {
        return (a.id == first) > (b.id == first);
    });
    const bool isOther = m_shown != m_goal.id;
    m_shown = m_goal.id;
    m_list->display(brakes, m_goal.id);
    for (int i = 0; i < m_list->count(); ++i)
        if (BrakeCard *card = cardOf(m_list->idAt(i))) {
            card->follow(notebook());
            if (isOther)
                card->setOpen(m_list->idAt(i) == first);
        }
    showTamed();
    showLoose();
    showHead(brakes.empty(), first);
}

/// Over all goals: what was learnt at one stays with the person.
void BrakePart::showTamed() {
    const about::TamedBrakes counted = about::tamedBrakes(notebook(), m_context.today());
    m_tamed->setText(counted.tamed == 0
                         ? QString()
                         : tr("Tamed: %1 of %2 brakes").arg(counted.tamed).arg(counted.all));
    m_tamed->setVisible(counted.tamed > 0);
}

QString BrakePart::tamedText() const {
    return m_tamed->text();
}

/// The blank is flagged where the eye falls, in words and not in red; else how strong it is.
void BrakePart::showHead(bool isBlank, Id first) {
    if (isBlank)
        return head()->setRight(m_goal.state == GoalState::Active ? tr("not asked yet")
                                                                  : QString());
    std::vector<int> strengths;
    for (const BrakeStrength &row : notebook().brakeStrengths)
        if (row.brake == first && row.date <= m_context.today())
            strengths.push_back(row.strength);
    if (strengths.size() > 1)
        head()->setRight(tr("strength %1 → %2").arg(strengths.front()).arg(strengths.back()));
    else
        head()->setRight(strengths.empty() ? QString() : tr("strength %1").arg(strengths.front()));
}

void BrakePart::showLoose() {
    m_looseRow->clear();
    for (const Brake &brake : notebook().brakes) {
        if (brake.goal != 0 || brake.tamed.isValid() || isReadOnly())
            continue;
        auto *lay = new Button(literal(brake.name), Button::Kind::Link);
        lay->setSmall(true);
        lay->setToolTip(tr("Lay it at this goal"));
        lay->setAccessibleName(tr("Lay at this goal: %1").arg(brake.name));
        m_looseRow->addWidget(lay);
        connect(
            lay, &QAbstractButton::clicked, this,
            [this, row = brake]() mutable {
                row.goal = m_goal.id;
                attempt(this, [&] { m_context.store.save(row, tr("Lay a brake at a goal")); });
            },
            Qt::QueuedConnection);
    }
    const bool any = m_looseRow->count() > 0;
    m_loose->setVisible(any);
    m_looseText->setVisible(any);
}
