// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/setting/brakestep.h"

#include "app/domain/picks.h"
#include "ui/guard.h"
#include "ui/pages/rows.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int keyWidth = 44;

/// The row a step writes before there is one: the same until another goal or brake is shown.
template <class T>
bool isOf(const T &row, Id T::*owner, Id id) {
    return row.id != 0 && row.*owner == id;
}

} // namespace

BrakeStep::BrakeStep(Context &context, QWidget *parent)
    : GoalPart(tr("Expected brake"), context, parent), m_form(nullptr) {
    m_form.setReadOnly(isReadOnly());
    m_form.save = [this](const Brake &brake, const QString &key) {
        return attempt(this, [&] {
            m_context.store.save(brake, m_isStored ? tr("Edit brake") : tr("Add a brake"), key);
        });
    };
    auto *name = m_form.line(&Brake::name, tr("Name of the brake"),
                             tr("What will pull back on the way?"), Fonts::Role::BodyBold);
    auto *trigger = m_form.line(&Brake::trigger, tr("What sets it off"), tr("what sets it off"));
    for (InlineEdit *edit : {name, trigger}) {
        edit->setWraps(true);
        add(edit);
    }
}

void BrakeStep::refresh() {
    const Brake *told = about::chosenBrake(notebook(), m_goal.id, m_context.today());
    if (!told) // tamed ones are the goal's, too
        for (const Brake &brake : notebook().brakes)
            if (brake.goal == m_goal.id && !told)
                told = &brake;
    m_isStored = told != nullptr;
    if (!told && !isOf(m_new, &Brake::goal, m_goal.id)) {
        m_new = blank<Brake>();
        m_new.noted = m_context.today();
        if (!isReadOnly())
            m_new.id = m_context.store.freshId();
    }
    m_form.setForgiving(!m_isStored);
    m_form.show(told ? *told : m_new);
    // Flagged where the eye falls, in the words the tab has for it.
    head()->setRight(m_isStored ? QString() : tr("not asked yet"));
    head()->setRightSymbol(m_isStored ? QString() : u"brake"_s);
}

// --- the plan ---------------------------------------------------------------------------------

PlanStep::PlanStep(Context &context, BrakeStep &brake, QWidget *parent)
    : GoalPart(tr("If-then plan"), context, parent), m_brake(brake), m_form(nullptr),
      m_hint(new PlainLabel(tr("The plan is kept once its brake has a name."), Fonts::Role::Small,
                            &Tokens::kaki)) {
    m_form.setReadOnly(isReadOnly());
    m_form.save = [this](const Plan &plan, const QString &key) {
        m_hint->setVisible(m_brake.brake() == 0);
        if (m_brake.brake() == 0)
            return false; // it waits on the screen
        return attempt(this, [&] {
            m_context.store.save(plan, m_isStored ? tr("Edit plan") : tr("Add a plan"), key);
        });
    };
    auto *cue = m_form.line(&Plan::cue, tr("If: the cue"), tr("when it comes"));
    auto *response = m_form.line(&Plan::response, tr("Then: what to do"), tr("what to do instead"));
    for (InlineEdit *edit : {cue, response})
        edit->setWraps(true);
    add(growing(keyed(tr("If"), cue, keyWidth)));
    add(growing(keyed(tr("then"), response, keyWidth)));
    m_hint->setWraps(true);
    m_hint->hide();
    add(m_hint);
}

void PlanStep::refresh() {
    const Id brake = m_brake.form().value().id;
    const Plan *plan = about::planOf(notebook(), m_brake.brake(), m_context.today());
    m_isStored = plan != nullptr;
    if (!plan && !isOf(m_new, &Plan::brake, brake)) {
        m_new = Plan();
        m_new.client = m_goal.client;
        m_new.brake = brake;
        m_new.since = m_context.today();
        if (!isReadOnly())
            m_new.id = m_context.store.freshId();
    }
    m_form.setForgiving(!m_isStored);
    m_form.show(plan ? *plan : m_new);
    if (m_brake.brake() == 0)
        return;
    m_hint->hide();
    // Whole, and waiting for its brake: that is there now.
    // Not at once, for this is shown while something is written.
    if (m_form.isPending() && problems(m_form.value()).empty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_form.isPending() && problems(m_form.value()).empty())
                    m_form.change({}, [](Plan &) {});
            },
            Qt::QueuedConnection);
}
