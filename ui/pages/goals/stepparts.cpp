// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/stepparts.h"

#include "app/domain/phrases.h"
#include "app/domain/reply.h"
#include "app/language.h"
#include "ui/guard.h"
#include "ui/pages/goals/dayanswers.h"
#include "ui/pages/goals/habitview.h"
#include "ui/pages/rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr int valuesInSight = 6;
}

MilestonesPart::MilestonesPart(Context &context, QWidget *parent)
    : GoalPart(tr("Milestones"), context, parent),
      m_list(new RowList<Milestone>(context,
                                    {.add = tr("Add a milestone"),
                                     .edit = tr("Edit milestone"),
                                     .remove = tr("Remove milestone"),
                                     .removed = tr("Milestone removed."),
                                     .empty = tr("Steps on the way, each with its day.")},
                                    [this](Form<Milestone> &form) { return makeRow(form); })) {
    m_list->fresh = [this] {
        Milestone row = blank<Milestone>();
        row.due = m_context.today().addDays(28);
        return row;
    };
    // Whatever moves a day - typing, arrow keys - the first one agreed is kept. The day that a
    // new row came with was our guess: until its own day is over, what is set is the plan.
    m_list->write = [this](const Milestone &row, const QString &label, const QString &key) {
        Milestone moved = row;
        const auto before = m_context.store.find<Milestone>(row.id);
        if (!before)
            m_made.insert(row.id, m_context.today());
        const bool isPlan = m_made.value(row.id) == m_context.today();
        if (before && !isPlan && before->due.isValid() && before->due != row.due &&
            !before->firstDue.isValid())
            moved.firstDue = before->due;
        if (moved.firstDue.isValid() && moved.firstDue == moved.due)
            moved.firstDue = QDate();
        m_context.store.save(moved, label, key);
    };
    addList(m_list);
}

QWidget *MilestonesPart::makeRow(Form<Milestone> &form) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 1, 0, 1);
    line->setSpacing(metrics::gap);
    auto *mark = new CheckMark;
    mark->setEnabled(!isReadOnly());
    auto *name = form.line(&Milestone::name, tr("Milestone"), tr("what is reached then"));
    name->setWraps(true);
    auto *slip = new PlainLabel({}, Fonts::Role::Small, &Tokens::kaki);
    auto *due = form.day(&Milestone::due, tr("Day of the milestone"), day(), days::Lean::Ahead);
    due->setRequired(true);
    auto *reached = form.day(&Milestone::done, tr("Day it was reached"), day(), days::Lean::Back);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(name, 1);
    line->addWidget(slip, 0, Qt::AlignTop);
    line->addWidget(due, 0, Qt::AlignTop);
    line->addWidget(reached, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    row->setMinimumHeight(themeOf(row).px(metrics::rowPromise));
    form.onShow([mark, name, slip, due, reached](const Milestone &milestone) {
        const bool done = milestone.done.isValid();
        mark->setChecked(done);
        mark->setAccessibleName(tr("%1: done").arg(milestone.name));
        // Where it was reached on another day than planned, that day stands in its place.
        due->setVisible(!done);
        reached->setVisible(done);
        reached->setShown(done ? tr("done %1").arg(language::monthDay(milestone.done)) : QString());
        name->setColor(done ? &Tokens::ink2 : &Tokens::ink);
        const auto days = milestone.firstDue.isValid()
                              ? static_cast<int>(milestone.firstDue.daysTo(milestone.due))
                              : 0;
        slip->setVisible(days != 0);
        slip->setText(days > 0 ? u"+"_s + phrases::days(days)
                               : u"\u2212%1"_s.arg(phrases::days(-days)));
        slip->setToolTip(tr("first agreed for %1").arg(language::wordedDay(milestone.firstDue)));
    });
    connect(mark, &QAbstractButton::clicked, this, [this, &form](bool done) {
        form.change(
            {}, [&](Milestone &milestone) { milestone.done = done ? m_context.today() : QDate(); });
    });
    return row;
}

void MilestonesPart::refresh() {
    m_list->display(ofGoal<Milestone>(), m_goal.id);
}

// --- actions ---------------------------------------------------------------------------------

ActionsPart::ActionsPart(Context &context, QWidget *parent)
    : GoalPart(tr("Actions"), context, parent),
      m_list(new RowList<Action>(context,
                                 {.add = tr("Add an action"),
                                  .edit = tr("Edit action"),
                                  .remove = tr("Remove action"),
                                  .removed = tr("Action removed."),
                                  .empty = tr("What is done for it, once or every week.")},
                                 [this](Form<Action> &form) { return makeRow(form); })),
      m_form(nullptr) {
    m_list->fresh = [this] {
        Action row = blank<Action>();
        row.start = m_context.today();
        row.cadence = Cadence::Weekly;
        return row;
    };
    addList(m_list);
    m_form.setReadOnly(isReadOnly());
    m_form.save = [this](const Goal &goal, const QString &key) {
        Goal agreed = goal;
        // Written down it is agreed, today unless another day is said; only an agreed one is
        // ever told again.
        if (m_goal.restart.isEmpty() && !goal.restart.isEmpty() && !goal.restartAgreed.isValid())
            agreed.restartAgreed = m_context.today();
        return attempt(this, [&] { m_context.store.save(agreed, tr("Edit goal"), key); });
    };
    makeRestart();
}

void ActionsPart::makeRestart() {
    auto *restart = m_form.line(&Goal::restart, tr("Smallest step back in"), tr("after a slide"));
    restart->setWraps(true);
    auto *agreed = m_form.day(&Goal::restartAgreed, tr("Day the smallest step was agreed on"),
                              day(), days::Lean::Back, tr("agreed on\u2026"));
    m_form.onShow([agreed](const Goal &goal) {
        agreed->setVisible(!goal.restart.isEmpty());
        agreed->setShown(goal.restartAgreed.isValid()
                             ? tr("agreed on %1").arg(language::monthDay(goal.restartAgreed))
                             : QString());
    });
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(restart);
    column->addWidget(agreed, 0, Qt::AlignLeft);
    add(growing(keyed(tr("Smallest restart"), growing(both), 122)), metrics::gap);
}

QWidget *ActionsPart::makeRow(Form<Action> &form) {
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 1, 0, 3);
    column->setSpacing(0);
    auto *text = form.line(&Action::text, tr("Action"), tr("what is done"));
    text->setWraps(true);
    column->addWidget(text);
    auto *under = new QWidget;
    auto *line = new FlowRow(under, metrics::gapWide, 0);
    auto *cadence = form.pick(&Action::cadence, tr("How often"));
    cadence->setRole(Fonts::Role::Small);
    auto *start = form.day(&Action::start, tr("From"), day(), days::Lean::Back, tr("from\u2026"));
    auto *due = form.day(&Action::due, tr("Until"), day(), days::Lean::Ahead, tr("until\u2026"));
    PickEdit *today = makeToday(form);
    auto *count = new Button({}, Button::Kind::Link);
    count->setSmall(true);
    count->setCheckable(true);
    count->setToolTip(tr("Every day that was told"));
    for (QWidget *widget : {static_cast<QWidget *>(cadence), static_cast<QWidget *>(start),
                            static_cast<QWidget *>(due), static_cast<QWidget *>(count),
                            static_cast<QWidget *>(today)})
        line->addWidget(widget);
    column->addWidget(under);
    auto *habit = new HabitView;
    column->addWidget(habit);
    const auto told = std::make_shared<FoldedList<ActionDay>>(makeDays(), valuesInSight);
    auto *box = new QWidget;
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, metrics::gap);
    inside->setSpacing(0);
    inside->addWidget(told->list());
    inside->addWidget(told->button(), 0, Qt::AlignLeft);
    column->addWidget(box);
    box->hide();
    connect(count, &QAbstractButton::toggled, box, &QWidget::setVisible);
    growing(row);
    form.onShow([this, start, due, count, told, habit](const Action &action) {
        habit->display(notebook(), action, m_context.today());
        start->setShown(action.start.isValid() ? tr("from %1").arg(language::monthDay(action.start))
                                               : QString());
        due->setShown(action.due.isValid() ? tr("until %1").arg(language::monthDay(action.due))
                                           : QString());
        count->setText(countOf(action.id));
        count->setVisible(!count->text().isEmpty());
        told->display(daysOf(action.id), action.id);
    });
    return row;
}

HabitView *ActionsPart::habitOf(Id action) const {
    const QWidget *frame = m_list->frameOf(action);
    return frame ? frame->findChild<HabitView *>() : nullptr;
}

/// What happened today; of an action that is stored.
PickEdit *ActionsPart::makeToday(Form<Action> &form) {
    auto *today = new PickEdit;
    today->setName(tr("Today"));
    today->setRole(Fonts::Role::Small);
    today->setColor(&Tokens::matsu);
    today->setChoices({tr("today: open"), tr("today: done"), tr("today: not this time")});
    today->setReadOnly(isReadOnly());
    form.onShow([this, today](const Action &action) {
        int said = 0;
        for (const ActionDay &one : notebook().actionDays)
            if (one.action == action.id && one.date == m_context.today())
                said = one.done ? 1 : 2;
        today->setCurrent(said);
        const bool isStored =
            std::any_of(notebook().actions.begin(), notebook().actions.end(),
                        [&](const Action &stored) { return stored.id == action.id; });
        today->setVisible(isStored);
    });
    connect(today, &PickEdit::picked, this,
            [this, &form](int what) { sayToday(form.value().id, what); });
    return today;
}

/// Every day that was told of one action, to be put right or taken away.
RowList<ActionDay> *ActionsPart::makeDays() {
    return dayAnswers<ActionDay>(m_context,
                                 {.add = {},
                                  .edit = tr("Edit day"),
                                  .remove = tr("Remove day"),
                                  .removed = tr("Day removed."),
                                  .empty = {}},
                                 {.dayName = tr("Day of the action"),
                                  .answerName = tr("What happened on that day"),
                                  .choices = {tr("done"), tr("not this time")},
                                  .read = [](const ActionDay &row) { return row.done ? 0 : 1; },
                                  .write = [](ActionDay &row, int what) { row.done = what == 0; }});
}

std::vector<ActionDay> ActionsPart::daysOf(Id action) const {
    std::vector<ActionDay> found;
    for (const ActionDay &one : notebook().actionDays)
        if (one.action == action && one.date <= m_context.today())
            found.insert(found.begin(), one);
    return found;
}

RowList<ActionDay> *ActionsPart::dayList(Id action) const {
    if (const QWidget *frame = m_list->frameOf(action))
        for (RowListBase *list : frame->findChildren<RowListBase *>())
            if (auto *found = dynamic_cast<RowList<ActionDay> *>(list))
                return found;
    return nullptr;
}

QString ActionsPart::countOf(Id action) const {
    int done = 0;
    QDate last;
    for (const ActionDay &one : notebook().actionDays)
        if (one.action == action && one.done && one.date <= m_context.today()) {
            ++done;
            last = one.date;
        }
    return done == 0 ? QString()
                     : tr("done %1, last %2").arg(phrases::times(done), language::monthDay(last));
}

void ActionsPart::sayToday(Id action, int what) {
    ActionDay row;
    row.client = m_goal.client;
    row.action = action;
    row.date = m_context.today();
    for (const ActionDay &one : notebook().actionDays)
        if (one.action == action && one.date == row.date)
            row = one;
    attempt(this, [&] {
        if (what == 0) {
            // Also one that waits to be written.
            const Id said = row.id != 0 ? row.id : m_freshDays.taken(action, row.date);
            if (said != 0)
                m_context.store.remove<ActionDay>(said, tr("Action today"));
        } else {
            if (row.id == 0)
                row.id = m_freshDays.of(m_context.store, action, row.date);
            row.done = what == 1;
            m_context.store.save(row, tr("Action today"));
        }
    });
}

void ActionsPart::commit() {
    for (int i = 0; i < m_list->count(); ++i)
        if (RowList<ActionDay> *told = dayList(m_list->idAt(i)))
            told->commit();
    m_list->commit();
    m_form.commit();
}

void ActionsPart::refresh() {
    m_list->display(ofGoal<Action>(), m_goal.id);
    m_form.show(m_goal);
}

// --- values ----------------------------------------------------------------------------------

ValuesPart::ValuesPart(Context &context, QWidget *parent)
    : GoalPart(tr("Values"), context, parent), m_day(new DateEdit(day(), days::Lean::Back)),
      m_field(new LineField), m_unit(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)),
      m_problem(new PlainLabel({}, Fonts::Role::Small, &Tokens::kaki)),
      m_list(new RowList<Measurement>(context,
                                      {.add = {},
                                       .edit = tr("Edit value"),
                                       .remove = tr("Remove value"),
                                       .removed = tr("Value removed."),
                                       .empty = tr("One value puts a dot on the chart.")},
                                      [this](Form<Measurement> &form) { return makeRow(form); })),
      m_folded(m_list, valuesInSight) {
    m_day->setName(tr("Day of the new value"));
    m_day->setRequired(true);
    m_field->setAccessibleName(tr("New value"));
    m_field->setPlaceholderText(tr("new value"));
    m_field->setFixedWidth(themeOf(this).px(96));
    m_field->setKeepsReturn(true);
    m_field->setBefore({});
    auto *store = new Button(tr("Add"));
    store->setAccessibleName(tr("Add this value"));
    auto *entry = new QWidget;
    auto *line = new FlowRow(entry, metrics::gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_field),
                            static_cast<QWidget *>(m_unit), static_cast<QWidget *>(store)})
        line->addWidget(widget);
    if (isReadOnly()) // shown it would be a window of its own, until it has its place
        entry->hide();
    m_problem->setWraps(true);
    m_problem->hide();
    add(entry);
    add(m_problem);
    addList(m_list, metrics::grid, true);
    add(m_folded.button());
    connect(m_field, &QLineEdit::returnPressed, this, &ValuesPart::addTyped);
    connect(store, &QAbstractButton::clicked, this, &ValuesPart::addTyped);
}

QWidget *ValuesPart::makeRow(Form<Measurement> &form) {
    auto *value = new InlineEdit;
    value->setName(tr("Value on that day"));
    value->setReadOnly(isReadOnly());
    form.onShow([this, value](const Measurement &row) {
        const QString number = language::number(row.value, 4);
        value->setText(number);
        value->setShown(m_goal.unit.isEmpty() ? number : number + u' ' + m_goal.unit);
        value->setProblem({});
    });
    connect(value, &InlineEdit::committed, this, [&form, value](const QString &text) {
        const std::optional<double> number = readNumber(text);
        value->setProblem(number ? QString() : tr("This is not a number."));
        if (number)
            form.change(u"value"_s, [&](Measurement &row) { row.value = *number; });
    });
    auto *on = form.day(&Measurement::date, tr("Day of the value"), day(), days::Lean::Back);
    on->setRequired(true);
    on->setFixedWidth(themeOf(this).px(84));
    auto *row = beside({value, on});
    auto *line = static_cast<QHBoxLayout *>(row->layout());
    line->insertWidget(0, on); // the day reads first
    return row;
}

bool ValuesPart::addTyped() {
    if (m_field->text().trimmed().isEmpty())
        return true;
    const std::optional<double> value = readNumber(m_field->text());
    m_problem->setVisible(!value);
    m_problem->setText(value ? QString() : tr("This is not a number."));
    if (!value || m_day->isUnreadable())
        return false;
    const bool done = attempt(this, [&] {
        if (m_fresh == 0)
            m_fresh = m_context.store.freshId();
        Measurement row = blank<Measurement>();
        row.id = m_fresh;
        row.date = m_day->date();
        row.value = *value;
        m_context.store.save(row, tr("Add a value"));
    });
    if (done) {
        m_fresh = 0;
        m_field->clear();
    }
    return done;
}

/// Nothing typed, and today.
void ValuesPart::emptyLine() {
    m_fresh = 0;
    m_field->clear();
    m_problem->hide();
    if (m_day->isEditing())
        m_day->giveUp();
    m_day->setDate({}); // a day that cannot be read goes as well
    m_day->setDate(m_since = m_context.today());
}

void ValuesPart::beginAdding() {
    m_field->setFocus();
}

void ValuesPart::commit() {
    addTyped();
    m_list->commit();
}

void ValuesPart::refresh() {
    // What could not be stored at one goal is never written to the next one.
    if (m_typedAt != m_goal.id)
        emptyLine();
    m_typedAt = m_goal.id;
    // What waited and was written since stands in the list, and need not be typed still.
    for (const Measurement &row : notebook().measurements)
        if (row.id == m_fresh) {
            m_fresh = 0;
            if (readNumber(m_field->text()) == row.value && m_day->date() == row.date)
                m_field->clear();
            break;
        }
    if (m_since != m_context.today() && m_field->text().isEmpty() && !m_day->isEditing())
        emptyLine();
    m_unit->setText(m_goal.unit);
    head()->setRight(m_goal.measure);
    std::vector<Measurement> values = ofGoal<Measurement>();
    std::reverse(values.begin(), values.end());
    m_folded.display(std::move(values), m_goal.id);
}
