// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/context.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class Button;
class CaptureDeck;
class CaptureFoot;
class CaptureSide;
class PlainLabel;
class QAction;
class SessionSheet;

/// A session being written down: the sheet of lines in the middle, what was promised at its
/// left, questions at its right, numbers and the next date below. No dialog, no mouse; every
/// line is saved as it ends, and the one being typed after a second of rest.
class SessionCapture : public QWidget {
    Q_OBJECT
public:
    explicit SessionCapture(Context &context, QWidget *parent = nullptr);

    /// Goes on with `session`; with 0, with today's planned or begun one, else a new one.
    /// False where another client's session is open whose words cannot be saved (which was
    /// told): then that one stays. Throws Error as Store.
    bool open(Id client, Id session);
    /// Writes whatever is typed and not yet saved, on the sheet and at the foot. False where
    /// something could not be written, which was told: it stays where it was typed, and the
    /// next save tries again.
    bool save();
    /// Brings everything but the sheet up to date after a change; the sheet only when it
    /// was changed from elsewhere (an undo).
    void refresh();
    /// Held, with the minutes it took.
    void end();

    void file(LineKind kind);
    void answerToWell();
    void nextQuestion();

    Id client() const { return m_client; }
    Id session() const { return m_session; }
    bool isOpen() const { return m_session != 0; }
    SessionSheet *sheet() const { return m_sheet; }

Q_SIGNALS:
    void left(Id client);
    /// For the status bar: "saved up to the line of 14:49".
    void lineSaved(const QTime &at);

private:
    QWidget *buildTop();
    QWidget *buildKeys();
    QWidget *buildMiddle();
    Session sessionFor(Id client, Id wanted);
    Session freshSession(const ClientNotebook &notebook) const;
    std::vector<Line> storedLines(const ClientNotebook &notebook) const;
    std::vector<Line> typedLines();
    bool saveLines();
    void writeLines();
    void write(const std::vector<Line> &before, const std::vector<Line> &now);
    void showTop(const ClientNotebook &notebook);
    void showClock();
    void carry(Id promise);
    void layAtWell(Id well);

    Context &m_context;
    Id m_client = 0;
    Id m_session = 0;
    std::vector<Line> m_saved; ///< as the store holds them
    QDateTime m_begun;         ///< invalid: written up later, no clock
    std::optional<int> m_length;
    QTimer m_idle;
    QTimer m_second;
    bool m_saving = false;
    QHash<Id, Id> m_fresh; ///< by client: the id of a session that is still to be written

    SessionSheet *m_sheet;
    CaptureSide *m_side;
    CaptureDeck *m_deck;
    CaptureFoot *m_foot;
    PlainLabel *m_name;
    PlainLabel *m_about;
    PlainLabel *m_will;
    PlainLabel *m_clock;
    PlainLabel *m_planned;
    QWidget *m_clockIcon;
    QList<QWidget *> m_keyTags;
};
