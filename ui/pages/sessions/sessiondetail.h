// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/freshids.h"
#include "ui/widgets/rowlist.h"

class Block;
class Button;
class PlainLabel;
class SectionLabel;
class SessionClosing;
class TimeEdit;

/// The session that is opened: when and how, what it came to, its lines, its minutes, what is
/// next. All of it is edited in place.
class SessionDetail : public QWidget {
    Q_OBJECT
public:
    explicit SessionDetail(Context &context, QWidget *parent = nullptr);

    /// `notebook` must live until the next call.
    void display(const ClientNotebook &notebook, const Session &session);
    void commit();
    Form<Session> &form() { return m_form; }
    RowList<Line> *lines() const { return m_lines; }
    void editDate();
    /// Right after its end: the caret goes to what it came to.
    void beginClosing();
    SessionClosing *closingPart() const { return m_closing; }
    /// One click each. Moving keeps this one as moved and plans another a week on.
    void moveOn();
    void setState(SessionState state);

Q_SIGNALS:
    void printWanted(Id session);
    void removeWanted(Id session);
    void planWanted();
    void sessionWanted(Id session); ///< opens another of this client

private:
    QWidget *makeClosing();
    QWidget *makeTop();
    QWidget *makeFacts();
    QWidget *makeChange();
    QWidget *makeMinutes();
    QWidget *makeNext();
    Session onItsDay(Session session);
    void makeLines();
    void showTimes(const Session &session);
    void showLeft();
    void showClosing();
    void showNext();

    Context &m_context;
    const ClientNotebook *m_notebook = nullptr;
    Session m_session;
    Session m_begun;             ///< the session in sight as it stood on the day it was begun on
    FreshIds<Session> m_movedTo; ///< of the session that is moved
    Form<Session> m_form;
    PlainLabel *m_title = nullptr;
    Button *m_continue = nullptr;
    Button *m_print = nullptr;
    DateEdit *m_date = nullptr;
    TimeEdit *m_time = nullptr;
    PlainLabel *m_until = nullptr;
    InlineEdit *m_length = nullptr;
    PlainLabel *m_minutes = nullptr;
    PlainLabel *m_planned = nullptr;
    InlineEdit *m_zone = nullptr;
    SessionClosing *m_closing = nullptr;
    Block *m_gist = nullptr;
    Block *m_last = nullptr;
    QWidget *m_change = nullptr;
    Button *m_held = nullptr;
    PlainLabel *m_left = nullptr; ///< of the sessions bought
    PlainLabel *m_sum = nullptr;
    Button *m_next = nullptr;
    Button *m_plan = nullptr;
    RowList<Line> *m_lines = nullptr;
};
