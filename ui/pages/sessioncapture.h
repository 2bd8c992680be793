// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/context.h"
#include "ui/questions.h"
#include "ui/widgets/resttimer.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class CaptureDeck;
class CaptureFoot;
class CaptureSide;
class CaptureTop;
class SessionSheet;

/// A session being written down: the sheet of lines in the middle, what was promised at its
/// left, questions at its right, numbers and the next date below. No dialog, no mouse; every
/// line is saved as it ends, and the one being typed after a second of rest, at the latest after
/// three.
class SessionCapture : public QWidget {
    Q_OBJECT
public:
    explicit SessionCapture(Context &context, QWidget *parent = nullptr);

    /// Goes on with `session`; with 0, with the one that runs, with today's planned one, else with
    /// a new one.
    /// Where words of the open session cannot be saved (which was told), that one stays as it
    /// stands on the sheet: false when another was asked for. Throws Error as Store.
    bool open(Id client, Id session);
    /// Writes whatever is typed and not yet saved, on the sheet and at the foot. False where
    /// something could not be written, which was told: it stays where it was typed, and the
    /// next save tries again.
    bool save();
    /// Brings everything but the sheet up to date after a change; the sheet only when it
    /// was changed from elsewhere (an undo) and nothing stands on it that is not stored yet.
    void refresh();
    /// Held, with the minutes it took; what is left to be said stands on its page.
    void end();

    void file(LineKind kind);
    void answerToWell();
    void nextQuestion();
    /// What the line says that they chose, or, on an empty one, the line above it.
    void noteChoice();

    Id client() const { return m_client; }
    Id session() const { return m_session; }
    bool isOpen() const { return m_session != 0; }
    SessionSheet *sheet() const { return m_sheet; }

Q_SIGNALS:
    void left(Id client);
    void sessionEnded(Id client, Id session);
    /// For the status bar: "saved up to the line of 14:49".
    void lineSaved(const QTime &at);

private:
    QWidget *buildMiddle();
    Session sessionFor(Id client, Id wanted);
    Session freshSession(const ClientNotebook &notebook) const;
    std::vector<Line> storedLines(const ClientNotebook &notebook) const;
    std::vector<Line> typedLines();
    bool saveLines();
    void writeLines();
    void load(const std::vector<Line> &stored, bool keepCaret);
    void takeStored(const std::vector<Line> &stored);
    void write(const std::vector<Line> &now);
    void begin(Session &session);
    void goOnWhenAnswered();
    void carry(Id promise);
    void layAtWell(Id well);

    Context &m_context;
    Id m_client = 0;
    Id m_session = 0;
    std::vector<Line> m_stored; ///< as the store was last seen to hold them
    std::vector<Line> m_saved;  ///< the same as they stand on the sheet, where gaps are closed
    QSet<Id> m_handed;          ///< rows that the store has, or was asked to take
    bool m_owing = false;       ///< the last write failed: the sheet knows more than the file
    QDateTime m_begun;          ///< invalid: written up later, no clock
    bool m_isBegun = false;     ///< the notebook was seen to say so, too
    RestTimer m_idle;
    bool m_saving = false;
    QString m_awaited;   ///< the question that was asked and whose answer is still to be typed
    QString m_answering; ///< the question whose answer was filed and is still to be written
    KeptQuestions m_kept;
    QHash<Id, Id> m_fresh; ///< by client: the id of a session that is still to be written

    CaptureTop *m_top;
    SessionSheet *m_sheet;
    CaptureSide *m_side;
    CaptureDeck *m_deck;
    CaptureFoot *m_foot;
};
