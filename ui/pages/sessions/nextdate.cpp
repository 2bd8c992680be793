// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/nextdate.h"

#include "app/domain/nextsession.h"
#include "app/language.h"
#include "ui/guard.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

/// The field shows no year: meant is the first such day that is still to come.
QDate firstAfter(QDate day, QDate such) {
    while (such <= day)
        such = such.addYears(1);
    // The 29th of February stays what it is: there is none a year before.
    for (QDate sooner = such.addYears(-1); sooner > day && sooner.day() == such.day();
         sooner = such.addYears(-1))
        such = sooner;
    return such;
}

} // namespace

NextDate::NextDate(Context &context, QWidget *parent) : QWidget(parent), m_context(context) {
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(themeOf(this).px(10));
    line->addWidget(new PlainLabel(tr("Next"), Fonts::Role::Body, &Tokens::ink2));
    m_decide = new Button(tr("Agree a date"));
    line->addWidget(m_decide);
    m_edit = new QDateTimeEdit;
    m_edit->setCalendarPopup(true);
    m_edit->setKeyboardTracking(false);
    m_edit->setDisplayFormat(language::isJapanese() ? u"M月d日(ddd) H:mm"_s : u"ddd d MMM H:mm"_s);
    m_edit->setAccessibleName(tr("Next session"));
    line->addWidget(m_edit);
    m_edit->installEventFilter(this);
    connect(m_decide, &QPushButton::clicked, this, &NextDate::decide);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        if (!m_showing)
            save();
    });
}

void NextDate::display(const ClientNotebook &notebook, Id session) {
    const QScopedValueRollback<bool> showing(m_showing, true);
    const bool sameSession = m_session == session && m_notebook.client.id == notebook.client.id;
    m_notebook = notebook;
    m_session = session;
    // A row that stands in the notebook has its id; only one still to come keeps ours.
    if (!sameSession || about::sessionById(m_notebook, m_fresh))
        m_fresh = 0;
    const Session *now = about::sessionById(notebook, m_session);
    const Session *next = now ? about::nextPlanned(notebook, now->date.addDays(1)) : nullptr;
    m_decide->setVisible(next == nullptr);
    m_edit->setVisible(next != nullptr);
    // A date that is typed and not written yet stands; that of another session never does.
    const bool another = m_next != (next ? next->id : 0);
    m_next = next ? next->id : 0;
    if (!next || (!another && (m_edit->hasFocus() || m_edit->dateTime() != m_shown)))
        return;
    m_shown = QDateTime(next->date, next->time.isValid() ? next->time : QTime(10, 0));
    m_edit->setDateTime(m_shown);
}

void NextDate::decide() {
    const Session *now = about::sessionById(m_notebook, m_session);
    if (!now)
        return;
    attempt(this, [&] {
        if (m_fresh == 0)
            m_fresh = m_context.store.freshId();
        Session next = about::sessionLike(*now, now->date.addDays(about::daysToNext));
        next.id = m_fresh;
        m_context.store.save(next, tr("Next session"));
    });
    m_edit->setFocus();
}

bool NextDate::save() {
    const Session *now = about::sessionById(m_notebook, m_session);
    const Session *next = now ? about::sessionById(m_notebook, m_next) : nullptr;
    QDateTime when = m_edit->dateTime();
    if (!next || when == m_shown)
        return true;
    when.setDate(firstAfter(now->date, when.date()));
    Session row = *next;
    row.date = when.date();
    row.time = when.time();
    const bool went = attempt(this, [&] {
        m_context.store.save(row, tr("Next session"), u"session/%1/date"_s.arg(row.id));
    });
    if (went) {
        m_shown = when;
        const QScopedValueRollback<bool> showing(m_showing, true);
        m_edit->setDateTime(when);
    }
    return went;
}

/// Esc gives up what is typed in it, and leaves the field, not the page.
bool NextDate::eventFilter(QObject *watched, QEvent *event) {
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_edit || !isKey ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (m_shown.isValid()) {
        const QScopedValueRollback<bool> showing(m_showing, true);
        m_edit->setDateTime(m_shown);
    }
    m_edit->clearFocus();
    Q_EMIT givenUp();
    return true;
}

bool NextDate::commit() {
    if (m_next != 0) {
        const QScopedValueRollback<bool> showing(m_showing, true);
        m_edit->interpretText();
    }
    return save();
}
