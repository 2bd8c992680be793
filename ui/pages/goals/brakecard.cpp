// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/brakecard.h"

#include "app/domain/keepinggoing.h"
#include "app/domain/measures/hitrate.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "app/papers/seriesbrakes.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/goals/dayanswers.h"
#include "ui/pages/goals/goalpart.h"
#include "ui/pages/goals/smallchart.h"
#include "ui/pages/goals/trialdots.h"
#include "ui/pages/rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tickslider.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int keyWidth = 76, indent = 24, mostStrength = 10;

/// A kaki word before a part of the plan: "If", "then".
QWidget *planRow(const QString &word, QWidget *edit) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gapWide);
    auto *label = new PlainLabel(word, Fonts::Role::Small, &Tokens::kaki);
    label->setFixedWidth(themeOf(row).px(30));
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(edit, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

BrakeCard::BrakeCard(Context &context, Form<Brake> &form, QWidget *parent)
    : QWidget(parent), m_context(context), m_brake(form), m_plan(nullptr), m_body(new QWidget),
      m_rest(new QWidget), m_fold(new IconButton(u"chevron-down"_s, tr("Fold this brake"))),
      m_state(new PlainLabel({}, Fonts::Role::Small, &Tokens::matsu)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::gap);
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gap);
    first->addWidget(new Symbol(u"brake"_s, &Tokens::kaki), 0, Qt::AlignTop);
    auto *name = form.line(&Brake::name, tr("Name of the brake"), tr("What pulls back"),
                           Fonts::Role::BodyBold);
    name->setWraps(true);
    first->addWidget(name, 1);
    first->addWidget(m_state, 0, Qt::AlignTop);
    first->addWidget(m_fold, 0, Qt::AlignTop);
    column->addLayout(first);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { setOpen(!m_open); });
    auto *under = new QVBoxLayout(m_body);
    under->setContentsMargins(indent, 0, 0, 0);
    under->setSpacing(0);
    auto *trigger = form.line(&Brake::trigger, tr("What sets it off"), tr("what sets it off"));
    auto *shape = form.line(&Brake::form, tr("Form it takes"), tr("how it shows"));
    for (InlineEdit *edit : {trigger, shape})
        edit->setWraps(true);
    under->addWidget(growing(keyed(tr("Trigger"), trigger, keyWidth)));
    under->addWidget(growing(keyed(tr("Form"), shape, keyWidth)));
    auto *noted = form.day(
        &Brake::noted, tr("Day the brake was first noticed"), [this] { return m_context.today(); },
        days::Lean::Back, tr("on\u2026"));
    under->addWidget(growing(keyed(tr("Noticed"), noted, keyWidth)));
    under->addWidget(m_rest);
    column->addWidget(m_body);
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 4, 0, 0);
    rest->setSpacing(metrics::grid);
    rest->addWidget(makePlan());
    rest->addWidget(makeTrials());
    rest->addWidget(makeStrength());
    m_course = new SmallChart(tr("Strength"));
    rest->addWidget(m_course);
    makeSaid();
    rest->addWidget(m_said);
}

void BrakeCard::commit() {
    m_plan.commit();
    m_said->commit();
}

QWidget *BrakeCard::makePlan() {
    m_plan.setReadOnly(m_context.store.isReadOnly());
    m_plan.save = [this](const Plan &plan, const QString &key) {
        return attempt(this, [&] {
            m_context.store.save(plan, m_hasPlan ? tr("Edit plan") : tr("Add a plan"), key);
        });
    };
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *cue = m_plan.line(&Plan::cue, tr("If: the cue"), tr("when it comes"));
    auto *response = m_plan.line(&Plan::response, tr("Then: what to do"), tr("what to do instead"));
    for (InlineEdit *edit : {cue, response})
        edit->setWraps(true);
    column->addWidget(planRow(tr("If"), cue));
    column->addWidget(planRow(tr("then"), response));
    return box;
}

QWidget *BrakeCard::makeTrials() {
    m_trialBox = new QWidget;
    auto *column = new QVBoxLayout(m_trialBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gap);
    m_dots = new TrialDots;
    m_dots->setReadOnly(m_context.store.isReadOnly());
    m_rate = new PlainLabel({}, Fonts::Role::BodyBold, &Tokens::matsu);
    first->addWidget(m_dots);
    first->addWidget(m_rate);
    first->addStretch(1);
    column->addLayout(first);
    auto *tools = new QWidget;
    auto *line = new FlowRow(tools, metrics::gap);
    auto *came = new Button(tr("It came"));
    auto *done = new Button(tr("It came, and was done"));
    came->setToolTip(tr("The cue came today; the plan was not done."));
    came->setSmall(true);
    done->setSmall(true);
    line->addWidget(came);
    line->addWidget(done);
    auto *drop = new Button(tr("Remove the plan"), Button::Kind::Link);
    drop->setSmall(true);
    line->addWidget(drop);
    connect(drop, &QAbstractButton::clicked, this, &BrakeCard::removePlan);
    if (m_context.store.isReadOnly())
        tools->hide(); // shown before it has a parent, it would be a window
    column->addWidget(tools);
    auto *note =
        new PlainLabel(tr("Counts only the times the cue came."), Fonts::Role::Tiny, &Tokens::ink2);
    note->setWraps(true);
    column->addWidget(note);
    connect(came, &QAbstractButton::clicked, this, &BrakeCard::cueCame);
    connect(done, &QAbstractButton::clicked, this, &BrakeCard::wasDone);
    connect(m_dots, &TrialDots::turned, this,
            [this](Id id) { editTrial(id, [](Trial &trial) { trial.done = !trial.done; }); });
    connect(m_dots, &TrialDots::moveWanted, this, [this](Id id, int days) {
        editTrial(id, [&](Trial &trial) {
            trial.date = std::min(trial.date.addDays(days), m_context.today());
        });
    });
    connect(m_dots, &TrialDots::removeWanted, this, [this](Id id) {
        if (attempt(this, [&] { m_context.store.remove<Trial>(id, tr("Remove trial")); }))
            m_context.offerUndo(tr("Trial removed."));
    });
    return m_trialBox;
}

QWidget *BrakeCard::makeStrength() {
    auto *row = new QWidget;
    auto *line = new FlowRow(row, metrics::gap, 0);
    line->addWidget(new PlainLabel(tr("Strength"), Fonts::Role::Small, &Tokens::ink2));
    m_strength = new TickSlider(tr("Strength today"), TickSlider::Handle::Square, &Tokens::pull);
    m_strength->setEnabled(!m_context.store.isReadOnly());
    m_strengthText = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    m_tame = new Button(tr("Tamed"), Button::Kind::Link);
    m_tame->setSmall(true);
    if (m_context.store.isReadOnly())
        m_tame->hide(); // shown before it has a parent, it would be a window
    m_tamed = m_brake.day(
        &Brake::tamed, tr("Day it was tamed"), [this] { return m_context.today(); },
        days::Lean::Back);
    m_more = new Button(tr("All answers"), Button::Kind::Link);
    m_more->setSmall(true);
    m_more->setCheckable(true);
    line->addWidget(m_strength);
    line->addWidget(m_strengthText);
    line->addWidget(m_more);
    line->addWidget(m_tame);
    line->addWidget(m_tamed);
    connect(m_strength, &TickSlider::answered, this, &BrakeCard::setStrength);
    connect(m_tame, &QAbstractButton::clicked, this, &BrakeCard::tame);
    return row;
}

/// Each answer with its day, to be put right or taken away.
void BrakeCard::makeSaid() {
    QStringList strengths;
    for (int strength = 0; strength <= mostStrength; ++strength)
        strengths << QString::number(strength);
    m_said = dayAnswers<BrakeStrength>(
        m_context,
        {.add = {},
         .edit = tr("Edit strength"),
         .remove = tr("Remove strength"),
         .removed = tr("Strength removed."),
         .empty = {}},
        {.dayName = tr("Day of the strength"),
         .answerName = tr("Strength on that day"),
         .choices = strengths,
         .read = [](const BrakeStrength &row) { return row.strength; },
         .write = [](BrakeStrength &row, int strength) { row.strength = strength; }});
    m_said->hide();
    connect(m_more, &QAbstractButton::toggled, this, [this](bool open) {
        m_said->setVisible(open);
        m_more->setText(open ? tr("Close") : tr("All answers"));
    });
}

void BrakeCard::follow(const ClientNotebook &notebook) {
    const Brake &brake = m_brake.value();
    const bool isStored = std::any_of(notebook.brakes.begin(), notebook.brakes.end(),
                                      [&](const Brake &row) { return row.id == brake.id; });
    m_rest->setVisible(isStored); // what belongs to a brake needs it to be there
    m_fold->setVisible(isStored);
    showTamed();
    if (!isStored)
        return;
    showPlan(notebook);
    showStrength(notebook);
}

void BrakeCard::showStrength(const ClientNotebook &notebook) {
    const Brake &brake = m_brake.value();
    m_strengths.clear();
    for (const BrakeStrength &row : notebook.brakeStrengths)
        if (row.brake == brake.id && row.date <= m_context.today())
            m_strengths.push_back(row);
    m_said->display({m_strengths.rbegin(), m_strengths.rend()}, brake.id);
    m_more->setVisible(!m_strengths.empty());
    std::optional<int> now, before;
    for (const BrakeStrength &row : m_strengths)
        (row.date == m_context.today() ? now : before) = row.strength;
    m_strength->setAnswer(now);
    m_strength->setLast(before);
    m_strengthText->setText(m_strengths.empty() ? tr("not asked yet") : QString());
    m_strengthText->setVisible(m_strengths.empty());
    m_course->setChart(brakeseries::strength(notebook, brake, m_context.today()));
    m_course->setVisible(!m_strengths.empty());
}

void BrakeCard::showTamed() {
    const QDate day = m_brake.value().tamed;
    m_tame->setText(day.isValid() ? tr("Not tamed after all") : tr("Tamed"));
    const QString told = day.isValid() ? tr("tamed %1").arg(language::monthDay(day)) : QString();
    m_tamed->setVisible(day.isValid());
    m_tamed->setShown(told);
    m_tamed->setColor(&Tokens::matsu);
    m_state->setText(told);
    // Open, the day stands below, where it is put right.
    m_state->setVisible(day.isValid() && !m_open);
}

QString BrakeCard::tamedText() const {
    return m_state->text();
}

void BrakeCard::setOpen(bool open) {
    m_open = open;
    m_body->setVisible(open);
    m_fold->setSymbol(open ? u"chevron-down"_s : u"chevron-right"_s, &Tokens::ink3);
    const QString what = open ? tr("Fold this brake") : tr("Open this brake");
    m_fold->setToolTip(what);
    m_fold->setAccessibleName(u"%1: %2"_s.arg(what, m_brake.value().name));
    showTamed();
}

void BrakeCard::showPlan(const ClientNotebook &notebook) {
    const Plan *plan = about::planOf(notebook, m_brake.value().id, m_context.today());
    m_hasPlan = plan != nullptr;
    m_plan.setForgiving(!m_hasPlan);
    if (!m_hasPlan && (m_fresh.id == 0 || m_fresh.brake != m_brake.value().id)) {
        m_fresh = Plan();
        m_fresh.client = m_brake.value().client;
        m_fresh.brake = m_brake.value().id;
        m_fresh.since = m_context.today();
        if (!m_context.store.isReadOnly())
            m_fresh.id = m_context.store.freshId();
    }
    m_plan.show(m_hasPlan ? *plan : m_fresh);
    showTrials(notebook);
}

void BrakeCard::showTrials(const ClientNotebook &notebook) {
    const Id plan = m_hasPlan ? m_plan.value().id : 0;
    m_trials.clear();
    for (const Trial &trial : notebook.trials)
        if (plan != 0 && trial.plan == plan && trial.date <= m_context.today())
            m_trials.push_back(trial);
    const about::Trials counted = about::trialsOf(notebook, plan, m_context.today());
    m_dots->setTrials(m_trials);
    m_dots->setVisible(counted.met > 0);
    const bool hasRate = measures::hitRate(counted.done, counted.met).value.has_value();
    m_rate->setText(hasRate ? tr("%1 of %2").arg(counted.done).arg(counted.met)
                            : tr("The cue has not come yet."));
    m_rate->setRole(hasRate ? Fonts::Role::BodyBold : Fonts::Role::Small);
    m_rate->setColor(hasRate ? &Tokens::matsu : &Tokens::ink2);
    m_trialBox->setVisible(m_hasPlan);
}

QString BrakeCard::rate() const {
    return m_trialBox->isHidden() ? QString() : m_rate->text();
}

/// An id of 0 is a trial of this plan that is still to come.
void BrakeCard::saveTrial(Trial trial, const QString &label) {
    attempt(this, [&] {
        if (trial.id == 0)
            trial.id = m_freshTrial.of(m_context.store, trial.plan, trial.date);
        m_context.store.save(trial, label);
    });
}

void BrakeCard::editTrial(Id id, const std::function<void(Trial &)> &edit) {
    for (Trial trial : std::vector<Trial>(m_trials)) // saving shows them anew
        if (trial.id == id) {
            edit(trial);
            saveTrial(trial, tr("Edit trial"));
        }
}

Trial BrakeCard::trialToday() const {
    Trial trial;
    trial.client = m_brake.value().client;
    trial.plan = m_plan.value().id;
    trial.date = m_context.today();
    return trial;
}

void BrakeCard::cueCame() {
    saveTrial(trialToday(), tr("The cue came"));
}

void BrakeCard::wasDone() {
    Trial trial = trialToday();
    for (const Trial &row : m_trials)
        if (row.date == trial.date && row.cueMet && !row.done)
            trial = row;
    trial.done = true;
    saveTrial(trial, tr("The plan was done"));
}

void BrakeCard::removePlan() {
    const Id plan = m_plan.value().id;
    if (attempt(this, [&] { m_context.store.remove<Plan>(plan, tr("Remove plan")); }))
        m_context.offerUndo(tr("Plan removed."));
}

void BrakeCard::setStrength(std::optional<int> strength) {
    BrakeStrength row;
    row.client = m_brake.value().client;
    row.brake = m_brake.value().id;
    row.date = m_context.today();
    for (const BrakeStrength &one : m_strengths)
        if (one.date == row.date)
            row = one;
    attempt(this, [&] {
        // Also one that waits to be written.
        if (row.id == 0)
            row.id = strength ? m_freshStrength.of(m_context.store, row.brake, row.date)
                              : m_freshStrength.taken(row.brake, row.date);
        if (strength) {
            row.strength = *strength;
            m_context.store.save(row, tr("Strength of a brake"),
                                 u"brakestrength/%1"_s.arg(row.brake));
        } else if (row.id != 0) {
            m_context.store.remove<BrakeStrength>(row.id, tr("Strength of a brake"));
        }
    });
}

void BrakeCard::tame() {
    const bool tamed = m_brake.value().tamed.isValid();
    m_brake.change({}, [&](Brake &brake) { brake.tamed = tamed ? QDate() : m_context.today(); });
}
