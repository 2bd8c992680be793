// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaydays.h"

#include "ui/context.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

TodayDays::TodayDays(Context &context, const std::vector<TodayDay> &days, QWidget *parent)
    : Ruled(Qt::TopEdge, parent) {
    const Theme &theme = themeOf(this);
    setMinimumHeight(theme.px(118));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 1, 0, 0);
    line->setSpacing(0);
    auto *head = new PlainLabel(tr("Next 7 days"), Fonts::Role::Label, &Tokens::ai);
    head->setFixedWidth(theme.px(84));
    head->setContentsMargins(0, theme.px(18), 0, 0);
    head->setWraps(true);
    line->addWidget(head, 0, Qt::AlignTop);
    bool first = true;
    for (const TodayDay &day : days) {
        line->addWidget(buildDay(context, day, first), 1);
        first = false;
    }
}

QWidget *TodayDays::buildDay(Context &context, const TodayDay &day, bool isFirst) {
    const Theme &theme = themeOf(this);
    auto *column = isFirst ? new QWidget : new Ruled(Qt::LeftEdge);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(isFirst ? theme.px(8) : theme.px(10), theme.px(12), theme.px(4), 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(6));
    auto *number =
        new PlainLabel(day.number, Fonts::Role::Number, isFirst ? &Tokens::ai : &Tokens::ink);
    head->addWidget(number);
    head->addWidget(new PlainLabel(day.weekday, Fonts::Role::Small, &Tokens::ink2));
    head->addStretch();
    rows->addLayout(head);
    rows->addSpacing(theme.px(4));
    for (const DayEntry &entry : day.entries) {
        auto *time = new PlainLabel(entry.time, Fonts::Role::Small, &Tokens::ink2);
        rows->addWidget(time);
        // An ampersand in a name is no key of the button.
        auto *name = new Button(literal(entry.name), Button::Kind::Link);
        name->setColor(&Tokens::ink);
        name->setAccessibleName(tr("%1 %2: open brief").arg(entry.time, entry.name));
        connect(name, &QPushButton::clicked, &context,
                [&context, client = entry.client] { context.openBrief(client); });
        rows->addWidget(name, 0, Qt::AlignLeft);
        rows->addSpacing(theme.px(4));
    }
    rows->addStretch();
    return column;
}
