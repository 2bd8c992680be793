// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/goalhead.h"

#include "app/language.h"
#include "ui/context.h"
#include "ui/guard.h"
#include "ui/pages/goals/goalpart.h"
#include "ui/pages/goals/purposepick.h"
#include "ui/pages/goals/unitremark.h"
#include "ui/pages/goals/willalonenote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostWeight = 9; // as problems() has it
} // namespace

GoalHead::GoalHead(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(nullptr) {
    m_form.setReadOnly(context.store.isReadOnly());
    m_form.save = [this](const Goal &goal, const QString &key) {
        return attempt(this, [&] { m_context.store.save(goal, tr("Edit goal"), key); });
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gapWide);
    m_title = m_form.line(&Goal::title, tr("Title of the goal"), tr("What is to be reached"),
                          Fonts::Role::Title);
    m_title->setWraps(true);
    first->addWidget(m_title, 1);
    auto *through = new Button(tr("Go through it together"), Button::Kind::Link);
    auto *add = new Button(tr("Set a goal together"), Button::Kind::Link);
    first->addWidget(through, 0, Qt::AlignTop);
    first->addWidget(add, 0, Qt::AlignTop);
    m_remove = new IconButton(u"trash"_s, tr("Remove this goal"));
    first->addWidget(m_remove, 0, Qt::AlignTop);
    column->addLayout(first);
    for (QAbstractButton *tool :
         {static_cast<QAbstractButton *>(through), static_cast<QAbstractButton *>(add),
          static_cast<QAbstractButton *>(m_remove)})
        if (context.store.isReadOnly())
            tool->hide();
    auto *under = new QWidget;
    auto *line = new FlowRow(under, 6);
    fillLine(line);
    column->addWidget(under);
    m_warning = new WillAloneNote;
    column->addWidget(m_warning);
    connect(through, &QAbstractButton::clicked, this, &GoalHead::settingWanted);
    connect(add, &QAbstractButton::clicked, this, &GoalHead::addWanted);
    connect(m_remove, &QAbstractButton::clicked, this,
            [this] { Q_EMIT removeWanted(m_form.value().id); });
}

PlainLabel *GoalHead::word(const QString &text) {
    return new PlainLabel(text, Fonts::Role::Body, &Tokens::ink2);
}

void GoalHead::fillLine(FlowRow *line) {
    const auto day = [&](QDate Goal::*member, const QString &name, days::Lean lean,
                         const QString &placeholder) {
        auto *edit = new DateEdit([this] { return m_context.today(); }, lean, Fonts::Role::Body);
        edit->setName(name);
        edit->setPlaceholder(placeholder);
        edit->setReadOnly(m_form.isReadOnly());
        m_form.bind(edit, member);
        return edit;
    };
    const auto add = [line](QWidget *widget) { line->addWidget(widget); };
    add(word(tr("Target:")));
    add(m_form.line(&Goal::measure, tr("What is counted"), tr("what is counted")));
    add(m_form.line(&Goal::startValue, tr("Value at the start"), tr("from")));
    add(word(u"\u2192"_s));
    add(m_form.line(&Goal::targetValue, tr("Target value"), tr("to")));
    auto *unit = m_form.line(&Goal::unit, tr("Unit"), tr("unit"));
    m_remark = new UnitRemark(m_form, unit);
    add(unit);
    add(word(u"\u30fb"_s));
    add(day(&Goal::start, tr("Start of the goal"), days::Lean::Back, tr("start")));
    add(word(language::isJapanese() ? u"\u301c"_s : u"\u2013"_s));
    add(day(&Goal::due, tr("Due day of the goal"), days::Lean::Ahead, tr("due day")));
    add(word(u"\u30fb"_s));
    add(m_form.pick(&Goal::state, tr("How the goal stands")));
    add(word(u"\u30fb"_s));
    add(makeWeight());
    add(m_purposeDot = word(u"\u30fb"_s));
    add(m_purpose = new PurposePick(m_form));
}

PickEdit *GoalHead::makeWeight() {
    auto *pick = new PickEdit;
    pick->setName(tr("Weight of the goal among the others, 1 to 9"));
    pick->setToolTip(pick->accessibleName());
    pick->setReadOnly(m_form.isReadOnly());
    QStringList weights;
    for (int weight = 1; weight <= mostWeight; ++weight)
        weights << tr("weight %1").arg(weight);
    pick->setChoices(weights);
    connect(pick, &PickEdit::picked, this,
            [this](int index) { m_form.change({}, [&](Goal &goal) { goal.weight = index + 1; }); });
    m_form.onShow([pick](const Goal &goal) { pick->setCurrent(goal.weight - 1); });
    return pick;
}

void GoalHead::display(const ClientNotebook &notebook, const Goal &goal) {
    if (!m_form.isOf(goal.id))
        closeEditors(this);
    m_purpose->follow(notebook);
    m_form.show(goal);
    m_remark->follow(notebook);
    for (QWidget *part : {m_purposeDot, static_cast<QWidget *>(m_purpose)})
        part->setVisible(m_purpose->hasChoice());
    m_warning->display(notebook, goal, m_context.today());
}

void GoalHead::editTitle() {
    m_title->edit();
}
