// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QDateTime>
#include <QObject>
#include <functional>

class Store;
class Theme;

/// Tells the time, so that a test or `--today` can fix the day.
struct Clock {
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
    /// A clock whose date is `day` and whose time of day runs on.
    static Clock on(QDate day) {
        return {[day] { return QDateTime(day, QTime::currentTime()); }};
    }
};

/// What every page of an open notebook is given: the notebook, the look, the clock, and the
/// way to the other pages. It lives exactly as long as the notebook is open; opening another
/// or locking makes a new one, and all pages anew.
class Context : public QObject {
    Q_OBJECT
public:
    Context(Store &its, Theme &look, Clock clock, QObject *parent = nullptr)
        : QObject(parent), store(its), theme(look), m_clock(std::move(clock)) {}

    Store &store;
    Theme &theme;
    QDate today() const { return m_clock.now().date(); }
    QDateTime now() const { return m_clock.now(); }
    /// The sample notebook wears its stamp.
    bool isSample = false;
    /// Where the notebook lies, for "what is kept where"; never a client's name.
    QString file;

    // Navigation. Editors are committed by the window before the page changes.
    void openToday() { Q_EMIT todayWanted(); }
    void openBrief(Id client) { Q_EMIT tabWanted(client, QStringLiteral("brief")); }
    /// `tab` is a name of tabKinds(): "brief", "notebook", "wells", "goals", "sessions",
    /// "progress", "papers"; or "card", the slide card. `row` is what to bring in sight there, or
    /// 0.
    void openTab(Id client, const QString &tab, Id row = 0) { Q_EMIT tabWanted(client, tab, row); }
    /// Session capture: that session, or with 0 today's planned one, else a new one.
    void startSession(Id client, Id session = 0) { Q_EMIT sessionWanted(client, session); }
    /// A line to send, after that session (0: the last one held); a reply of theirs to read.
    void openLine(Id client, Id session = 0) { Q_EMIT lineWanted(client, session); }
    void openReply(Id client) { Q_EMIT replyWanted(client); }
    /// The page that edits the question decks, at one of them ("wells").
    void editQuestions(const QString &deck) { Q_EMIT questionsWanted(deck); }
    /// Says in the undo bar what was just done; its button undoes the store's newest step.
    void offerUndo(const QString &sentence) { Q_EMIT undoOffered(sentence); }
    /// A quiet word in the message bar that is no error.
    void tell(const QString &sentence) { Q_EMIT told(sentence); }

Q_SIGNALS:
    void todayWanted();
    void tabWanted(Id client, const QString &tab, Id row = 0);
    void sessionWanted(Id client, Id session);
    void lineWanted(Id client, Id session);
    void replyWanted(Id client);
    void questionsWanted(const QString &deck);
    void undoOffered(const QString &sentence);
    void told(const QString &sentence);

private:
    Clock m_clock;
};
