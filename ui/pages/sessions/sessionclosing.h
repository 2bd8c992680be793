// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/widgets/form.h"
#include "ui/widgets/tintband.h"

class Context;
class GivenList;
class NextDate;
class SessionRatings;

/// Which ended session still waits for its last few words. The window remembers it.
namespace closing {
void begin(Store &store, Id session);
void finish(Store &store, Id session);
bool isOn(const Store &store, const Session &session);
} // namespace closing

/// Right after a session, on its page: what it came to, the last words, the two numbers, the
/// next date and the paper for the client, all within reach of Tab. It asks for nothing: each
/// may stay empty, and it goes away when told.
class SessionClosing : public TintBand {
    Q_OBJECT
public:
    explicit SessionClosing(Context &context, QWidget *parent = nullptr);
    /// The editors of what a session came to and of the last words, the same here and on the
    /// session's page. `form` writes them.
    static InlineEdit *gist(Form<Session> &form);
    static InlineEdit *lastWords(Form<Session> &form);
    void display(const ClientNotebook &notebook, const Session &session);
    bool commit();
    /// The caret goes to the gist.
    void begin();
    Form<Session> &form() { return m_form; }
    /// What was given on the day of the session.
    GivenList *given() const { return m_given; }

Q_SIGNALS:
    void printWanted(Id session);
    void finished(Id session);

private:
    QWidget *makeHead();
    QWidget *makeGiven();
    QWidget *makeFoot();

    Context &m_context;
    Form<Session> m_form;
    InlineEdit *m_gist;
    SessionRatings *m_ratings;
    GivenList *m_given;
    NextDate *m_next;
};
