// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessioncapture.h"

#include "app/brief/brief.h"
#include "app/domain/picks.h"
#include "app/domain/spoken.h"
#include "app/language.h"
#include "app/store/filing.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/capturedeck.h"
#include "ui/pages/capturefoot.h"
#include "ui/pages/capturekeys.h"
#include "ui/pages/captureside.h"
#include "ui/pages/capturetop.h"
#include "ui/pages/choicenote.h"
#include "ui/pages/sessions/sessionclosing.h"
#include "ui/pages/sessionsheet.h"
#include "ui/theme.h"
#include "ui/widgets/hairline.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QSet<Id> idsOf(const std::vector<Line> &lines) {
    QSet<Id> ids;
    for (const Line &line : lines)
        ids.insert(line.id);
    return ids;
}

/// Who owes a promise and by when stands in its words, as long as it follows its line. Only
/// new words are heard, and only over what the old ones said: what was set by hand stays, and
/// a line that merely moved says nothing.
void hearPromise(Store::Batch &batch, const std::optional<Line> &was, const Line &line) {
    const auto isHeard = [](const Line &one) {
        return one.kind == LineKind::Promise && one.carriedFrom == 0;
    };
    const bool heardBefore = was && isHeard(*was);
    if (!isHeard(line) || (heardBefore && was->text == line.text))
        return;
    for (Promise promise : batch.where(&Promise::line, line.id)) {
        if (promise.text != line.text)
            continue;
        const SpokenPromise old =
            heardBefore ? spokenPromise(was->text, promise.made) : SpokenPromise();
        const SpokenPromise heard = spokenPromise(line.text, promise.made);
        if (promise.owes == old.owes)
            promise.owes = heard.owes;
        if (promise.due == old.due)
            promise.due = heard.due;
        batch.save(promise);
    }
}

} // namespace

SessionCapture::SessionCapture(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_kept(context.store) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new CaptureTop(context);
    column->addWidget(m_top);
    column->addWidget(hairline());
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    const Theme &theme = themeOf(this);
    m_side = new CaptureSide(context);
    m_side->setFixedWidth(theme.px(248));
    m_deck = new CaptureDeck(context);
    m_deck->setFixedWidth(theme.px(292));
    across->addWidget(m_side);
    across->addWidget(hairline(Qt::Vertical));
    across->addWidget(buildMiddle(), 1);
    across->addWidget(hairline(Qt::Vertical));
    across->addWidget(m_deck);
    column->addLayout(across, 1);
    column->addWidget(hairline());
    m_foot = new CaptureFoot(context);
    column->addWidget(m_foot);
    connect(m_foot, &CaptureFoot::givenUp, m_sheet, [this] { m_sheet->setFocus(); });

    // The sheet alone: at the foot somebody may be in the middle of a number.
    connect(&m_idle, &QTimer::timeout, this, &SessionCapture::saveLines);
    connect(m_top, &CaptureTop::backWanted, this, [this] {
        save();
        Q_EMIT left(m_client);
    });
    connect(m_top, &CaptureTop::endWanted, this, &SessionCapture::end);
    connect(m_sheet, &SessionSheet::lineEnded, this, [this] {
        saveLines();
        goOnWhenAnswered();
    });
    connect(m_sheet, &SessionSheet::typed, this, [this] { m_idle.touch(); });
    connect(m_side, &CaptureSide::carryWanted, this, &SessionCapture::carry);
    connect(m_deck, &CaptureDeck::answerWanted, this, &SessionCapture::answerToWell);
    connect(m_deck, &CaptureDeck::wellChosen, this, &SessionCapture::layAtWell);
}

QWidget *SessionCapture::buildMiddle() {
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sheet = new SessionSheet([this] { return m_context.now().time(); });
    column->addWidget(m_sheet, 1);
    column->addWidget(hairline());
    auto *keys = new CaptureKeys;
    column->addWidget(keys);
    connect(keys, &CaptureKeys::chosen, this, &SessionCapture::file);
    return middle;
}

// --- which session --------------------------------------------------------------------------

Session SessionCapture::freshSession(const ClientNotebook &notebook) const {
    const QDateTime now = m_context.now();
    Session session;
    session.client = notebook.client.id;
    session.date = now.date();
    session.time = QTime(now.time().hour(), now.time().minute());
    if (const Engagement *engagement = about::currentEngagement(notebook, now.date()))
        session.engagement = engagement->id;
    if (const Session *last = about::lastHeld(notebook, now.date())) {
        session.channel = last->channel;
        session.place = last->place;
        session.length = last->length;
    }
    session.begun = about::wallClock(session, now);
    return session;
}

Session SessionCapture::sessionFor(Id client, Id wanted) {
    const ClientNotebook notebook = m_context.store.notebook(client);
    if (const Session *session = about::sessionById(notebook, wanted))
        return *session;
    const QDate day = m_context.today();
    // A session begun today is gone on with; one that was ended today stays ended.
    if (const Session *session = about::running(notebook, day))
        return *session;
    for (const Session &session : notebook.sessions)
        if (session.state == SessionState::Planned && about::localStart(session).date == day)
            return session;
    Session fresh = freshSession(notebook);
    // A try that failed waits in the store: the next one must be the same session.
    Id &id = m_fresh[client];
    if (id == 0 || about::sessionById(notebook, id))
        id = m_context.store.freshId();
    fresh.id = id;
    fresh = m_context.store.save(fresh, tr("Start notes"));
    m_fresh.remove(client);
    return fresh;
}

/// Notes taken on the day itself have a clock; that it runs is in the notebook, so that every
/// page can say so and the next opening goes on with it.
void SessionCapture::begin(Session &session) {
    const QDate day = m_context.today();
    m_begun = {};
    m_isBegun = false;
    if (session.state != SessionState::Planned || about::localStart(session).date != day)
        return;
    if (!session.begun.isValid() && about::isOver(session, m_context.now().time()))
        return; // written up in the evening: what was held is what was planned
    if (!session.begun.isValid()) {
        session.begun = about::wallClock(session, m_context.now());
        // Not being able to write this is no reason to take no notes.
        attempt(this, [&] { m_context.store.save(session, tr("Start notes")); });
    }
    m_begun = about::begunAt(session);
}

bool SessionCapture::open(Id client, Id wanted) {
    // The sheet is about to be emptied; what only stands there must not go with it.
    if (!save())
        return client == m_client && (wanted == 0 || wanted == m_session);
    Session session = sessionFor(client, wanted);
    m_client = client;
    m_session = session.id;
    load({}, false);
    m_answering.clear();
    begin(session);
    const ClientNotebook notebook = m_context.store.notebook(client);
    load(storedLines(notebook), false);
    m_top->startClock(m_begun, session.length);
    refresh();
    m_sheet->setFocus();
    return true;
}

std::vector<Line> SessionCapture::storedLines(const ClientNotebook &notebook) const {
    std::vector<Line> lines;
    for (const Line &line : notebook.lines)
        if (line.session == m_session)
            lines.push_back(line);
    return lines;
}

void SessionCapture::load(const std::vector<Line> &stored, bool keepCaret) {
    m_sheet->setLines(stored, keepCaret);
    m_stored = stored;
    m_saved = typedLines();
    m_handed = idsOf(stored);
    m_owing = false;
}

/// The sheet follows what others did to its lines (an undo), but never at the price of words
/// that only stand on it.
void SessionCapture::takeStored(const std::vector<Line> &stored) {
    if (m_saving || m_sheet->isLoading())
        return;
    if (m_owing) {
        // The store writes what waits there on its own: then nothing is owed any more.
        if (m_context.store.hasUnsaved())
            return;
        if (typedLines() != stored) {
            m_idle.touch();
            return;
        }
        m_stored = m_saved = stored;
        m_handed = idsOf(stored);
        m_owing = false;
    } else if (stored != m_stored && typedLines() == m_saved) {
        load(stored, true);
    }
}

// --- saving ---------------------------------------------------------------------------------

std::vector<Line> SessionCapture::typedLines() {
    std::vector<Line> lines;
    int position = 0;
    for (const SessionSheet::Entry &entry : m_sheet->entries()) {
        Line line = entry.line;
        if (line.id == 0) {
            line.id = m_context.store.freshId();
            m_sheet->bind(entry.key, line.id);
        }
        line.client = m_client;
        line.session = m_session;
        line.position = position++;
        lines.push_back(line);
    }
    return lines;
}

bool SessionCapture::save() {
    if (!isOpen())
        return true;
    const bool lines = saveLines();
    return m_foot->commit() && lines;
}

bool SessionCapture::saveLines() {
    // Half a sheet would take the other half for removed.
    if (m_sheet->isLoading())
        return false;
    return attempt(this, [&] { writeLines(); });
}

void SessionCapture::writeLines() {
    m_idle.stop();
    if (!isOpen() || m_saving)
        return;
    const std::vector<Line> now = typedLines();
    if (now == m_saved && !m_owing)
        return;
    try {
        const QScopedValueRollback<bool> saving(m_saving, true);
        write(now);
    } catch (...) {
        // Whether the store kept it or never took it: to write the same rows again is harmless,
        // to take them for written is not.
        m_owing = true;
        throw;
    }
    m_stored = m_saved = now;
    m_handed = idsOf(now);
    m_owing = false;
    if (!now.empty())
        Q_EMIT lineSaved(now.back().at);
}

void SessionCapture::write(const std::vector<Line> &now) {
    const auto byId = [](const std::vector<Line> &lines, Id id) {
        return std::find_if(lines.begin(), lines.end(),
                            [&](const Line &line) { return line.id == id; });
    };
    std::vector<Line> changed;
    std::vector<Id> gone;
    for (const Line &line : now)
        if (const auto was = byId(m_stored, line.id);
            m_owing || was == m_stored.end() || *was != line)
            changed.push_back(line);
    // Also what an earlier try handed over and the sheet no longer has: it may wait there.
    for (const Id id : m_handed)
        if (byId(now, id) == now.end())
            gone.push_back(id);
    m_handed.unite(idsOf(changed));
    const bool isAnswer =
        !m_answering.isEmpty() && std::any_of(changed.begin(), changed.end(), [](const Line &line) {
            return line.kind == LineKind::Well && !line.text.trimmed().isEmpty();
        });
    // Pauses while one line is being typed make one step back.
    const QString merge =
        changed.size() == 1 && gone.empty() ? u"line/%1"_s.arg(changed.front().id) : QString();
    m_context.store.write(
        tr("Notes"),
        [&](Store::Batch &batch) {
            for (const Id id : gone)
                filing::unfile(batch, id);
            for (const Line &line : changed) {
                const std::optional<Line> was = batch.find<Line>(line.id);
                filing::file(batch, line);
                hearPromise(batch, was, line);
            }
            if (isAnswer)
                m_kept.markAsked(batch, m_client, m_answering,
                                 batch.find<Session>(m_session).value_or(Session()).date);
        },
        merge);
    if (isAnswer)
        m_answering.clear();
}

void SessionCapture::refresh() {
    if (!isOpen())
        return;
    const ClientNotebook notebook = m_context.store.notebook(m_client);
    const Session *session = about::sessionById(notebook, m_session);
    const bool isBegun = session && session->begun.isValid();
    if (!session || (m_isBegun && !isBegun)) {
        // Undone from under us: there is nothing to write into any more, or it never began.
        m_session = 0;
        m_top->stopClock();
        Q_EMIT left(m_client);
        return;
    }
    m_isBegun = isBegun;
    takeStored(storedLines(notebook));
    m_top->display(notebook, *session);
    m_side->display(notebook, m_session);
    m_deck->display(notebook, m_session);
    m_foot->display(notebook, m_session);
}

void SessionCapture::end() {
    if (!save())
        return;
    bool isWritten = false;
    const bool went = attempt(this, [&] {
        std::optional<Session> session = m_context.store.find<Session>(m_session);
        if (!session)
            return;
        const Session before = *session;
        session->state = SessionState::Held;
        if (m_begun.isValid() && !session->begun.isValid())
            session->begun = about::wallClock(*session, m_begun);
        if (m_begun.isValid() && !session->talkMinutes)
            session->talkMinutes = static_cast<int>(
                qBound(qint64(1), m_begun.secsTo(m_context.now()) / 60, qint64(24 * 60)));
        m_context.store.save(*session, tr("End the session"));
        isWritten = *session != before;
    });
    if (!went)
        return;
    const Id client = m_client;
    const Id ended = std::exchange(m_session, 0);
    m_top->stopClock();
    closing::begin(m_context.store, ended);
    Q_EMIT sessionEnded(client, ended);
    // One that had ended already: the newest step is another one.
    if (isWritten)
        m_context.offerUndo(tr("The session is written down."));
}

// --- keys -----------------------------------------------------------------------------------

void SessionCapture::file(LineKind kind) {
    m_sheet->retag(kind);
    m_sheet->setFocus();
}

void SessionCapture::answerToWell() {
    // Before the line is filed, which writes it: the question goes with its answer.
    m_answering = m_deck->questionKey();
    if (m_sheet->textCursor().block().text().trimmed().isEmpty()) {
        // The key first, the answer after it: the question stays in sight until it is answered.
        m_awaited = m_answering;
    } else {
        m_awaited.clear();
        m_deck->next();
    }
    file(LineKind::Well);
}

void SessionCapture::goOnWhenAnswered() {
    if (m_awaited.isEmpty() || !m_answering.isEmpty() ||
        !m_sheet->textCursor().block().text().trimmed().isEmpty())
        return;
    if (m_deck->questionKey() == m_awaited)
        m_deck->next();
    m_awaited.clear();
}

void SessionCapture::nextQuestion() {
    m_deck->next();
}

void SessionCapture::noteChoice() {
    std::optional<Session> session;
    attempt(this, [&] { session = m_context.store.find<Session>(m_session); });
    if (!session || m_sheet->isComposing())
        return;
    // Or taking the choice back would take these words. What cannot be written waits, as the
    // choice then does.
    saveLines();
    QTextBlock line = m_sheet->textCursor().block();
    if (line.text().trimmed().isEmpty())
        line = line.previous();
    ChoiceNote::hear(m_context, this, {m_client, about::localStart(*session).date, m_session},
                     line.text());
    m_sheet->setFocus();
}

void SessionCapture::carry(Id promise) {
    attempt(this, [&] {
        const ClientNotebook notebook = m_context.store.notebook(m_client);
        for (const Promise &row : notebook.promises) {
            if (row.id != promise)
                continue;
            const QString who =
                row.owes == Side::Consultant ? tr("me") : about::callName(notebook.client);
            Line line;
            line.kind = LineKind::Promise;
            line.at = m_context.now().time();
            line.carriedFrom = promise;
            line.text = row.due.isValid()
                            ? tr("%1 → %2 (by %3)")
                                  .arg(who, promiseWords(row), language::monthDayWeekday(row.due))
                            : tr("%1 → %2").arg(who, row.text);
            m_sheet->append(line);
        }
    });
    m_sheet->setFocus();
}

void SessionCapture::layAtWell(Id well) {
    if (m_sheet->currentKind() != LineKind::Well)
        m_sheet->retag(LineKind::Well);
    const bool saved = saveLines();
    const Id line = m_sheet->currentId();
    if (!saved || line == 0)
        return;
    attempt(this, [&] {
        m_context.store.write(tr("Words at the well"), [&](Store::Batch &batch) {
            for (Evidence evidence : batch.where(&Evidence::line, line)) {
                evidence.well = well;
                batch.save(evidence);
            }
        });
    });
    m_sheet->setFocus();
}
