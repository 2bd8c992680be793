// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/capturetop.h"

#include "app/language.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

CaptureTop::CaptureTop(Context &context, QWidget *parent) : QWidget(parent), m_context(context) {
    const Theme &theme = themeOf(this);
    setMinimumHeight(theme.px(52));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6));
    line->setSpacing(theme.px(12));
    auto *back = new Button(tr("To the brief"), Button::Kind::Link);
    back->setSymbol(u"back"_s);
    back->setColor(&Tokens::ink2);
    back->setHint(QKeySequence(Qt::Key_Escape));
    line->addWidget(back);
    m_name = new PlainLabel({}, Fonts::Role::TitleSmall, &Tokens::ink);
    m_name->setElide(Qt::ElideRight);
    m_name->setLeastCharacters(10);
    line->addWidget(m_name);
    m_about = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2);
    m_about->setElide(Qt::ElideRight);
    line->addWidget(m_about);
    m_will = new PlainLabel({}, Fonts::Role::LeadSoft, &Tokens::ink2);
    m_will->setElide(Qt::ElideRight);
    m_will->setLeastCharacters(0);
    line->addWidget(m_will, 1);
    m_clockIcon = new Symbol(u"clock"_s, &Tokens::ai, this);
    line->addWidget(m_clockIcon);
    m_clock = new PlainLabel({}, Fonts::Role::Number, &Tokens::aid);
    line->addWidget(m_clock);
    m_planned = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2);
    line->addWidget(m_planned);
    auto *end = new Button(tr("End the session"));
    end->setHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter));
    line->addWidget(end);
    connect(back, &QPushButton::clicked, this, &CaptureTop::backWanted);
    connect(end, &QPushButton::clicked, this, &CaptureTop::endWanted);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &CaptureTop::showClock);
}

void CaptureTop::display(const ClientNotebook &notebook, const Session &session) {
    m_name->setText(about::nameWithSan(notebook.client));
    const QStringList about{tr("Session %1").arg(about::sessionNumber(notebook, session)),
                            language::wordedDayWeekday(session.date),
                            session.place.isEmpty() ? kindName(session.channel) : session.place};
    m_about->setText(language::listed(about));
    const Will *will = about::currentWill(notebook, m_context.today());
    m_will->setText(will ? language::quoted(will->text) : QString());
    showClock();
}

void CaptureTop::startClock(const QDateTime &begun, std::optional<int> minutes) {
    m_begun = begun;
    m_minutes = minutes;
    m_second.start();
    showClock();
}

void CaptureTop::stopClock() {
    m_second.stop();
}

void CaptureTop::showClock() {
    const bool runs = m_begun.isValid();
    m_clock->setVisible(runs);
    m_clockIcon->setVisible(runs);
    m_planned->setVisible(runs && m_minutes.has_value());
    if (!runs)
        return;
    const qint64 seconds = qMax<qint64>(0, m_begun.secsTo(m_context.now()));
    m_clock->setText(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
    if (m_minutes)
        m_planned->setText(tr("/ %n minutes", nullptr, *m_minutes));
}
