// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sending/messagerow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Origin = MessagePart::Origin;

namespace {

constexpr int above = 12, side = 20;

QString symbolOf(Origin origin) {
    switch (origin) {
    case Origin::OwnWords:
        return u"well"_s;
    case Origin::Agreed:
        return u"promise"_s;
    case Origin::Next:
        return u"calendar"_s;
    case Origin::Opening:
    case Origin::Lead:
    case Origin::Closing:
        break;
    }
    return u"note"_s;
}

} // namespace

MessageRow::MessageRow(const MessagePart &part, int choices, bool leads, QWidget *parent)
    : QWidget(parent), m_origin(part.origin) {
    const Theme &theme = themeOf(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, part.origin == Origin::Lead ? 0 : theme.px(above), theme.px(side),
                             theme.px(leads ? 2 : above));
    line->setSpacing(0);
    line->addWidget(makeLabel(part));
    line->addSpacing(theme.px(side));
    line->addWidget(makeWords(part, choices), 1);
    line->addSpacing(theme.px(12));
    m_check = new CheckMark;
    m_check->setAccessibleName(tr("%1: part of the message").arg(nameOf(m_origin)));
    m_check->setToolTip(tr("Part of the message"));
    m_check->setChecked(true);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(0, theme.px(4), 0, 0);
    box->addWidget(m_check);
    box->addStretch(1);
    line->addLayout(box);
    // Goes and stays with the words it leads to.
    m_check->setVisible(m_origin != Origin::Lead);
    connect(m_check, &QAbstractButton::clicked, this, [this](bool on) {
        follow();
        Q_EMIT included(on);
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    follow();
}

QString MessageRow::nameOf(Origin origin) {
    switch (origin) {
    case Origin::OwnWords:
        return tr("Their words");
    case Origin::Agreed:
        return tr("Until next time");
    case Origin::Next:
        return tr("Next");
    case Origin::Opening:
        return tr("Template, the beginning");
    case Origin::Lead:
        return tr("Template, before their words");
    case Origin::Closing:
        break;
    }
    return tr("Template, the end");
}

QWidget *MessageRow::makeLabel(const MessagePart &part) {
    const Theme &theme = themeOf(this);
    auto *label = new QWidget;
    label->setFixedWidth(theme.px(margin));
    auto *line = new QHBoxLayout(label);
    line->setContentsMargins(theme.px(side), theme.px(3), theme.px(4), 0);
    line->setSpacing(theme.px(8));
    if (part.origin == Origin::Lead) // the row above says it for both
        return label;
    const Theme::Color color = part.isTemplate() ? &Tokens::ink2 : &Tokens::ai;
    auto *icon = new QVBoxLayout;
    icon->addWidget(new Symbol(symbolOf(part.origin), color, label));
    icon->addStretch(1);
    line->addLayout(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString name = part.isTemplate() ? tr("Template") : nameOf(part.origin);
    auto *origin = new PlainLabel(name, Fonts::Role::Small, color, label);
    origin->setWraps(true);
    words->addWidget(origin);
    if (!part.when.isEmpty()) {
        auto *when = new PlainLabel(part.when, Fonts::Role::Small, color, label);
        when->setWraps(true);
        words->addWidget(when);
    }
    words->addStretch(1);
    line->addLayout(words, 1);
    return label;
}

QWidget *MessageRow::makeWords(const MessagePart &part, int choices) {
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (part.origin == Origin::OwnWords) {
        m_words = new PlainLabel(part.text, Fonts::Role::LineWell, &Tokens::ink, box);
        m_words->setWraps(true);
        m_words->setHangs(true);
        column->addWidget(m_words);
        if (choices > 1) {
            m_other = new Button(tr("Other words of theirs"), Button::Kind::Link, box);
            m_other->setSmall(true);
            column->addWidget(m_other, 0, Qt::AlignLeft);
            connect(m_other, &QAbstractButton::clicked, this, &MessageRow::otherWanted);
        }
    } else {
        m_edit = new InlineEdit(InlineEdit::Lines::Many, Fonts::Role::Line, box);
        m_edit->setName(nameOf(part.origin));
        m_edit->setPlaceholder(tr("Nothing is said here."));
        m_edit->setText(part.text);
        column->addWidget(m_edit);
        connect(m_edit, &InlineEdit::committed, this, &MessageRow::edited);
    }
    column->addStretch(1);
    return box;
}

void MessageRow::setIncluded(bool on) {
    const QSignalBlocker quiet(m_check);
    m_check->setChecked(on);
    follow();
}

bool MessageRow::isIncluded() const {
    return m_check->isChecked();
}

QString MessageRow::shownText() const {
    return m_edit ? m_edit->text() : m_words->text();
}

/// What is left out is struck through and stays readable: it can come back.
void MessageRow::follow() {
    const bool on = m_check->isChecked();
    if (m_edit) {
        m_edit->setColor(on ? &Tokens::ink : &Tokens::ink2);
        m_edit->setStruck(!on);
    } else {
        m_words->setColor(on ? &Tokens::ink : &Tokens::ink2);
        m_words->setStruck(!on);
    }
}
