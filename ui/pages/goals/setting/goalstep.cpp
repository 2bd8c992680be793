// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/setting/goalstep.h"

#include "app/domain/picks.h"
#include "app/language.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/goals/goalpart.h"
#include "ui/pages/goals/purposepick.h"
#include "ui/pages/goals/unitremark.h"
#include "ui/pages/rows.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int keyWidth = 84;

PlainLabel *sign(const QString &text) {
    return new PlainLabel(text, Fonts::Role::Body, &Tokens::ink2);
}

/// A number is short, and the row wraps before it is cut.
InlineEdit *narrow(InlineEdit *edit) {
    edit->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    edit->setLeastCharacters(3);
    return edit;
}

} // namespace

GoalStep::GoalStep(Context &context, QWidget *parent)
    : Block(tr("Goal"), parent), m_context(context), m_form(nullptr) {
    m_form.setReadOnly(context.store.isReadOnly());
    m_form.save = [this](const Goal &goal, const QString &key) {
        return attempt(this, [&] {
            m_context.store.save(goal, m_isStored ? tr("Edit goal") : tr("Add a goal"), key);
        });
    };
    makeFields();
}

void GoalStep::makeFields() {
    m_title = m_form.line(&Goal::title, tr("Title of the goal"), tr("What is to be reached"),
                          Fonts::Role::Title);
    m_title->setWraps(true);
    add(m_title);
    auto *measure = m_form.line(&Goal::measure, tr("What is counted"), tr("what is counted"));
    measure->setWraps(true);
    add(growing(keyed(tr("Counted"), measure, keyWidth)), metrics::grid);
    add(growing(keyed(tr("From, to"), makeAmounts(), keyWidth)));
    add(growing(keyed(tr("Dates"), makeDays(), keyWidth)));
}

QWidget *GoalStep::makeAmounts() {
    auto *box = new QWidget;
    auto *row = new FlowRow(box, 6, 0);
    auto *unit = narrow(m_form.line(&Goal::unit, tr("Unit"), tr("unit")));
    m_remark = new UnitRemark(m_form, unit);
    row->addWidget(narrow(m_form.line(&Goal::startValue, tr("Value at the start"), tr("from"))));
    row->addWidget(sign(u"\u2192"_s));
    row->addWidget(narrow(m_form.line(&Goal::targetValue, tr("Target value"), tr("to"))));
    row->addWidget(unit);
    return growing(box);
}

QWidget *GoalStep::makeDays() {
    auto *box = new QWidget;
    auto *row = new FlowRow(box, 6, 0);
    const auto day = [this] { return m_context.today(); };
    row->addWidget(
        m_form.day(&Goal::start, tr("Start of the goal"), day, days::Lean::Back, tr("start")));
    row->addWidget(sign(language::isJapanese() ? u"\u301c"_s : u"\u2013"_s));
    row->addWidget(
        m_form.day(&Goal::due, tr("Due day of the goal"), day, days::Lean::Ahead, tr("due day")));
    return growing(box);
}

Goal GoalStep::fresh(const ClientNotebook &notebook) const {
    Goal goal;
    goal.id = m_context.store.freshId();
    goal.client = notebook.client.id;
    goal.start = m_context.today();
    if (const Engagement *work = about::currentEngagement(notebook, m_context.today()))
        goal.engagement = work->id;
    for (const Goal &other : notebook.goals)
        goal.position = std::max(goal.position, other.position + 1);
    return goal;
}

void GoalStep::begin(const ClientNotebook &notebook, Id goal) {
    const Goal *known = about::goalById(notebook, goal);
    m_new = known ? *known : fresh(notebook);
    if (!m_form.isOf(m_new.id)) // a day that is none belongs to the goal it was typed at
        for (DateEdit *day : findChildren<DateEdit *>())
            day->forgetUnreadable();
    display(notebook);
}

void GoalStep::display(const ClientNotebook &notebook) {
    const Goal *known = about::goalById(notebook, m_new.id);
    m_isStored = known != nullptr;
    m_form.setForgiving(!m_isStored);
    m_form.show(known ? *known : m_new);
    m_remark->follow(notebook);
}

// --- what it is for ---------------------------------------------------------------------------

PurposeStep::PurposeStep(Context &context, GoalStep &goal, QWidget *parent)
    : Block(tr("Purpose"), parent), m_context(context), m_goal(goal), m_form(nullptr),
      m_pick(new PurposePick(goal.form())) {
    m_form.setReadOnly(context.store.isReadOnly());
    m_form.save = [this](const Engagement &work, const QString &key) { return save(work, key); };
    m_words = m_form.line(&Engagement::purpose, tr("Purpose, in words"),
                          tr("what all of this is for"), Fonts::Role::Body);
    m_words->setWraps(true);
    add(m_pick);
    add(m_words);
}

void PurposeStep::display(const ClientNotebook &notebook) {
    m_pick->follow(notebook);
    m_pick->setVisible(notebook.engagements.size() > 1);
    const Engagement *work = nullptr;
    for (const Engagement &one : notebook.engagements)
        if (one.id == m_goal.goal().engagement)
            work = &one;
    m_isStored = work != nullptr;
    if (!work && (m_new.id == 0 || m_new.client != notebook.client.id)) {
        m_new = Engagement();
        m_new.client = notebook.client.id;
        m_new.start = m_context.today();
        if (!m_context.store.isReadOnly())
            m_new.id = m_context.store.freshId();
    }
    m_form.show(work ? *work : m_new);
    // One that belongs to none of several purposes chooses; it makes no further one.
    m_words->setVisible(work || notebook.engagements.empty());
}

bool PurposeStep::save(const Engagement &work, const QString &key) {
    if (m_isStored)
        return attempt(this, [&] { m_context.store.save(work, tr("Edit purpose"), key); });
    // First, since the page is shown anew while the purpose is written. Without a title nothing is
    // stored by that.
    if (!m_goal.isStored())
        m_goal.form().change({}, [&](Goal &goal) { goal.engagement = work.id; });
    return attempt(this, [&] {
        m_context.store.write(
            tr("Name the purpose"),
            [&](Store::Batch &batch) {
                batch.save(work);
                if (!m_goal.isStored())
                    return;
                Goal goal = m_goal.form().stored();
                goal.engagement = work.id;
                batch.save(goal);
            },
            key);
    });
}
