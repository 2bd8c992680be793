// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/sessionclosing.h"

#include "app/domain/picks.h"
#include "app/language.h"
#include "ui/context.h"
#include "ui/guard.h"
#include "ui/pages/gifts/givenlist.h"
#include "ui/pages/sessions/nextdate.h"
#include "ui/pages/sessions/sessionratings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace closing {

static QString key(Id session) {
    return u"session/%1/closing"_s.arg(session);
}

void begin(Store &store, Id session) {
    store.setViewState(key(session), true);
}

void finish(Store &store, Id session) {
    store.setViewState(key(session), false);
}

bool isOn(const Store &store, const Session &session) {
    return session.state == SessionState::Held && !store.isReadOnly() &&
           store.viewState(key(session.id)).toBool();
}

} // namespace closing

SessionClosing::SessionClosing(Context &context, QWidget *parent)
    : TintBand(parent), m_context(context), m_form(nullptr) {
    const Theme &theme = themeOf(this);
    m_form.setReadOnly(context.store.isReadOnly());
    m_form.save = [this](const Session &session, const QString &key) {
        return attempt(this, [&] { m_context.store.save(session, tr("Edit session"), key); });
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(14));
    column->setSpacing(theme.px(8));
    column->addWidget(makeHead());
    const auto add = [&](const QString &name, InlineEdit *edit) {
        auto *label = new PlainLabel(name, Fonts::Role::Small, &Tokens::ink2);
        label->setBuddy(edit);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(label);
        pair->addWidget(edit);
        column->addLayout(pair);
    };
    m_gist = gist(m_form);
    add(tr("What it came to"), m_gist);
    add(tr("Said last"), lastWords(m_form));
    m_ratings = new SessionRatings(context);
    column->addWidget(m_ratings);
    column->addWidget(makeGiven());
    column->addWidget(makeFoot());
}

InlineEdit *SessionClosing::gist(Form<Session> &form) {
    return form.lines(&Session::gist, tr("What the session came to"),
                      tr("One or two lines, for the next brief."));
}

InlineEdit *SessionClosing::lastWords(Form<Session> &form) {
    auto *words = form.lines(&Session::lastWords, tr("Their last words"),
                             tr("Their words at the end, as they said them."), Fonts::Role::Quote);
    words->setHangs(true);
    form.onShow([words](const Session &session) {
        words->setShown(session.lastWords.isEmpty() ? QString()
                                                    : language::quoted(session.lastWords));
    });
    return words;
}

QWidget *SessionClosing::makeHead() {
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    auto *title = new PlainLabel(tr("While it is fresh"), Fonts::Role::Label, &Tokens::ai);
    line->addWidget(title);
    auto *note = new PlainLabel(tr("Any of it may stay empty."), Fonts::Role::Small, &Tokens::ink2);
    note->setElide(Qt::ElideRight);
    line->addWidget(note, 1);
    return head;
}

QWidget *SessionClosing::makeGiven() {
    m_given = new GivenList(m_context, this);
    m_given->list()->setEmptyText({});
    auto *given = new QWidget;
    auto *column = new QVBoxLayout(given);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(new PlainLabel(tr("Given along"), Fonts::Role::Small, &Tokens::ink2));
    head->addWidget(m_given->list()->addButton());
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_given->list());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    given->setSizePolicy(policy);
    return given;
}

QWidget *SessionClosing::makeFoot() {
    auto *foot = new QWidget;
    auto *line = new FlowRow(foot, themeOf(this).px(18));
    m_next = new NextDate(m_context);
    auto *print = new Button(tr("Print the summary"));
    print->setSymbol(u"printer"_s);
    auto *send = new Button(tr("A line to send"));
    send->setSymbol(u"message"_s);
    auto *done = new Button(tr("Put this away"), Button::Kind::Link);
    line->addWidget(m_next);
    line->addWidget(print);
    line->addWidget(send);
    line->addWidget(done);
    connect(print, &QAbstractButton::clicked, this,
            [this] { Q_EMIT printWanted(m_form.value().id); });
    connect(send, &QAbstractButton::clicked, this, [this] {
        if (commit())
            m_context.openLine(m_form.value().client, m_form.value().id);
    });
    connect(done, &QAbstractButton::clicked, this, [this] {
        if (commit())
            Q_EMIT finished(m_form.value().id);
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    foot->setSizePolicy(policy);
    return foot;
}

void SessionClosing::display(const ClientNotebook &notebook, const Session &session) {
    m_form.show(session);
    m_ratings->display(notebook, session.id);
    m_next->display(notebook, session.id);
    std::vector<Gift> along;
    const QDate day = about::localStart(session).date;
    std::copy_if(notebook.gifts.begin(), notebook.gifts.end(), std::back_inserter(along),
                 [&](const Gift &gift) { return gift.date == day; });
    attempt(this, [&] {
        m_given->setClient(notebook.client.id);
        m_given->list()->display(along, session.id);
    });
}

bool SessionClosing::commit() {
    m_form.commit();
    m_given->commit();
    return m_next->commit();
}

void SessionClosing::begin() {
    m_gist->edit();
}
