// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/nextcallband.h"

#include "app/language.h"
#include "app/store/store.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NextCallBand::NextCallBand(Context &context, const NextCall &next, QWidget *parent)
    : TintBand(parent), m_ring(new CountdownRing),
      m_open(new Button(tr("Open brief"), Button::Kind::Primary)) {
    const Theme &theme = themeOf(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(theme.px(120));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(16), theme.px(13), theme.px(20), theme.px(13));
    line->setSpacing(theme.px(20));
    m_ring->setMinutes(next.minutesLeft);
    line->addWidget(m_ring);
    line->addWidget(buildWords(next), 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(theme.px(12));
    buttons->addStretch();
    m_open->setHint(QKeySequence(Qt::Key_Enter));
    m_open->setObjectName(u"openNextBrief"_s);
    auto *start = new Button(next.isRunning ? tr("Go on writing") : tr("Start notes"));
    start->setHint(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    start->setObjectName(u"startNext"_s);
    for (Button *button : {m_open, start}) {
        button->setFixedWidth(qMax(theme.px(190), button->sizeHint().width()));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    line->addLayout(buttons);
    if (context.store.isReadOnly())
        start->hide();
    connect(m_open, &QPushButton::clicked, &context,
            [&context, client = next.client] { context.openBrief(client); });
    connect(start, &QPushButton::clicked, &context,
            [&context, client = next.client, session = next.session] {
                context.startSession(client, session);
            });
}

void NextCallBand::setMinutes(int left) {
    m_ring->setMinutes(left);
}

QWidget *NextCallBand::buildWords(const NextCall &next) {
    const Theme &theme = themeOf(this);
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(5));
    column->addStretch();
    auto *who = new QHBoxLayout;
    who->setSpacing(theme.px(12));
    who->addWidget(new PlainLabel(next.timeText, Fonts::Role::TitleSmall, &Tokens::aid));
    who->addWidget(new PlainLabel(next.name, Fonts::Role::Title, &Tokens::ink));
    QStringList about{next.number, next.place, next.since};
    about.removeAll(QString());
    auto *more = new PlainLabel(language::listed(about), Fonts::Role::Body, &Tokens::ink2);
    more->setElide(Qt::ElideRight);
    who->addWidget(more, 1);
    column->addLayout(who);
    const auto addLine = [&](const QString &icon, const QString &text) {
        auto *line = new QHBoxLayout;
        line->setSpacing(theme.px(8));
        line->addWidget(new Symbol(icon, &Tokens::ai, words));
        auto *label = new PlainLabel(text, Fonts::Role::Body, &Tokens::ink);
        label->setElide(Qt::ElideRight);
        line->addWidget(label);
        column->addLayout(line);
        return line;
    };
    if (!next.firstMinute.isEmpty())
        addLine(u"book"_s, next.firstMinute)->addStretch(1);
    if (next.promise != 0)
        addPromise(addLine(u"promise"_s, next.promiseText), next);
    column->addStretch();
    return words;
}

void NextCallBand::addPromise(QHBoxLayout *line, const NextCall &next) {
    line->addSpacing(themeOf(this).px(8));
    line->addWidget(new PlainLabel(next.promiseDue, Fonts::Role::BodyBold, &Tokens::kaki));
    auto *done = new Button(tr("Done"), Button::Kind::Link);
    done->setAccessibleName(tr("%1: done").arg(next.promiseText));
    connect(done, &QPushButton::clicked, this,
            [this, promise = next.promise] { Q_EMIT promiseKept(promise); });
    line->addWidget(done);
    line->addStretch(1);
}
