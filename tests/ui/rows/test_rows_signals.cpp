// SPDX-License-Identifier: GPL-3.0-or-later
// Rows A10 (枯れない情熱: a drying well), B7 (上辺だけ: shallow talk) and A3 (what was given, no
// follow-up): what the window says about each, and when it is quiet. All of them: one sentence in
// each language, suspended by a pause, told on Today in the order of their urgency.
#include "tests/ui/shell.h"

#include "app/brief/today.h"
#include "app/domain/signals.h"
#include "app/language.h"
#include "ui/pages/brieftab.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/slidecardtab.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/todayrow.h"
#include "ui/pages/wellstab.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 9);
const QString person = u"Nakano"_s;

/// A notebook of one person whose life is told by `work`, and the window.
class Told {
public:
    Shell shell;
    std::unique_ptr<MainWindow> window;
    Id id = 0;

    explicit Told(const std::function<void(Store::Batch &, Id)> &work) {
        auto store = shell.open();
        store->write(u"life"_s, [&](Store::Batch &batch) {
            Client client;
            client.family = person;
            client.state = ClientState::Active;
            client.since = day.addDays(-400);
            id = batch.save(client).id;
            work(batch, id);
        });
        store->close();
        window = shell.window();
        QApplication::setActiveWindow(window.get());
        view()->openToday();
        Shell::settle();
    }
    NotebookView *view() const { return window->notebook(); }
    Store &store() const { return view()->store(); }
    /// Their row on Today, or null.
    TodayRowWidget *row() const {
        for (auto *one : view()->todayPage()->findChildren<TodayRowWidget *>())
            if (one->isVisible() && one->accessibleName().contains(person))
                return one;
        return nullptr;
    }
    QString reason() const { return row() ? row()->accessibleName() : QString(); }
    void pause() const {
        Pause row;
        row.client = id;
        row.from = day.addDays(-1);
        row.to = day.addDays(7);
        store().save(row, u"pause"_s);
        Shell::settle();
    }
    void activate() const {
        QTest::keyClick(row(), Qt::Key_Space);
        Shell::settle();
    }
    QWidget *tab() const { return view()->clientPage()->tabInSight(); }
    QString wordsInSight() const {
        QStringList words;
        for (PlainLabel *label : tab()->findChildren<PlainLabel *>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'\n');
    }
};

void energies(Store::Batch &batch, Id client, const QList<int> &values) {
    for (qsizetype i = 0; i < values.size(); ++i) {
        CheckIn row;
        row.client = client;
        row.date = day.addDays(-7 * (values.size() - 1 - i));
        row.energy = values[i];
        batch.save(row);
    }
}

Id held(Store::Batch &batch, Id client, int ago) {
    Session session;
    session.client = client;
    session.date = day.addDays(-ago);
    session.time = QTime(10, 0);
    session.state = SessionState::Held;
    return batch.save(session).id;
}

void says(Store::Batch &batch, Id client, Id session, int ago) {
    Evidence evidence;
    evidence.client = client;
    evidence.session = session;
    evidence.date = day.addDays(-ago);
    evidence.quote = u"the smell of wood"_s;
    batch.save(evidence);
}

/// Up and down, and then sunk for good.
const QList<int> falling{6, 7, 6, 7, 6, 7, 6, 7, 6, 5, 4, 3, 2, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1};

/// On the way up again: no slide any more, but the well is still far below what it was.
const QList<int> climbing{5, 5, 5, 5};

/// A life for each signal, most urgent first.
struct Case {
    SignalKind kind;
    const char *head; ///< on Today
    const char *words;
    std::function<void(Store::Batch &, Id)> life;
};

void missedActions(Store::Batch &batch, Id client) {
    Goal goal;
    goal.client = client;
    goal.title = u"Open the shop"_s;
    goal.state = GoalState::Active;
    Action action;
    action.client = client;
    action.goal = batch.save(goal).id;
    action.text = u"Read on Saturday"_s;
    const Id id = batch.save(action).id;
    for (const int ago : {21, 14, 7}) {
        ActionDay one;
        one.client = client;
        one.action = id;
        one.date = day.addDays(-ago);
        one.done = false;
        batch.save(one);
    }
}

void missedWell(Store::Batch &batch, Id client) {
    Well well;
    well.client = client;
    well.name = u"Morning runs"_s;
    const Id id = batch.save(well).id;
    for (const int ago : {60, 50}) {
        Evidence evidence;
        evidence.client = client;
        evidence.well = id;
        evidence.date = day.addDays(-ago);
        evidence.quote = u"the air"_s;
        batch.save(evidence);
    }
    for (int ago = 56; ago >= 0; ago -= 7) {
        Contact contact;
        contact.client = client;
        contact.date = day.addDays(-ago);
        batch.save(contact);
    }
}

void turnedUsual(Store::Batch &batch, Id client) {
    Usual usual;
    usual.client = client;
    usual.topic = u"Drink"_s;
    usual.value = u"Hojicha"_s;
    usual.confirmed = day.addDays(-60);
    batch.save(usual);
    for (const int ago : {14, 7}) {
        Choice choice;
        choice.client = client;
        choice.topic = u"Drink"_s;
        choice.value = u"Black bean tea"_s;
        choice.date = day.addDays(-ago);
        batch.save(choice);
    }
}

void openGift(Store::Batch &batch, Id client) {
    Material material;
    material.title = u"Ten ways to say no"_s;
    Gift gift;
    gift.client = client;
    gift.material = batch.save(material).id;
    gift.date = day.addDays(-20);
    gift.reason = u"for the Saturday mornings"_s;
    batch.save(gift);
}

const std::vector<Case> &cases() {
    static const std::vector<Case> all{
        {SignalKind::Slide, "Slide", "Ask how they are first. Falling since",
         [](Store::Batch &batch, Id client) {
             energies(batch, client,
                      {6, 7, 6, 5, 6, 7, 6, 6, 7, 5, 6, 6, 6, 4, 4, 5, 3, 4, 4, 3, 4});
         }},
        {SignalKind::ActionsMissed, "Slide", "has not happened 3 times in a row", missedActions},
        {SignalKind::DryWell, "Well", "Ask how they are first. Sustained energy has been below",
         [](Store::Batch &batch, Id client) { energies(batch, client, falling + climbing); }},
        {SignalKind::WordsMissing, "Well", "“Morning runs” has not come up for", missedWell},
        {SignalKind::PromiseDue, "Promise", "From me: send the sheet",
         [](Store::Batch &batch, Id client) {
             Promise promise;
             promise.client = client;
             promise.owes = Side::Consultant;
             promise.text = u"send the sheet"_s;
             promise.due = day.addDays(-1);
             batch.save(promise);
         }},
        {SignalKind::Silence, "Silence", "since the last contact; usually 7",
         [](Store::Batch &batch, Id client) {
             for (int ago = 86; ago >= 30; ago -= 7) {
                 Contact contact;
                 contact.client = client;
                 contact.date = day.addDays(-ago);
                 batch.save(contact);
             }
         }},
        {SignalKind::ShallowTalk, "Well", "No well has come up in the last 3 sessions.",
         [](Store::Batch &batch, Id client) {
             for (const int ago : {21, 14, 7})
                 held(batch, client, ago);
         }},
        {SignalKind::GiftOpen, "Given", "has not been asked about yet: for the Saturday mornings",
         openGift},
        {SignalKind::UsualToReask, "The usual", "Black bean tea twice lately. Ask again.",
         turnedUsual},
    };
    return all;
}

} // namespace

class TestRowsSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { language::install(*qApp, u"en"_s); }

    void rows_A10_aFallingSeriesFlagsTheWell() {
        Told told([](Store::Batch &batch, Id id) { energies(batch, id, falling); });
        // The fall itself is past: what is left is a well run dry, told behind the slide.
        const auto found = signalsOf(told.store().notebook(told.id), day);
        QVERIFY(firstOf(found, SignalKind::DryWell));
        QVERIFY2(told.row(), "no row");
        told.activate();
        auto *card = qobject_cast<SlideCardTab *>(told.tab());
        QVERIFY(card);
        // On the brief it has its own sentence.
        told.view()->openClient(told.id, u"brief"_s);
        Shell::settle();
        QVERIFY2(
            told.wordsInSight().contains(u"Sustained energy has been below the usual so far"_s),
            qPrintable(told.wordsInSight()));
    }
    void rows_A10_aWellRunDryIsToldAlsoOnTheWayUp() {
        Told told([](Store::Batch &batch, Id id) { energies(batch, id, falling + climbing); });
        QVERIFY2(told.reason().contains(u"Sustained energy has been below the usual so far"_s),
                 qPrintable(told.reason()));
        told.activate();
        auto *card = qobject_cast<SlideCardTab *>(told.tab());
        QVERIFY(card);
        QVERIFY(card->card().happened.plain().startsWith(u"Sustained energy"_s));
    }
    void rows_A10_aSpikeIsNoDryingWell() {
        QList<int> spiky{6, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6, 1};
        Told told([&](Store::Batch &batch, Id id) { energies(batch, id, spiky); });
        QVERIFY2(!told.row(), qPrintable(told.reason()));
    }
    void rows_A10_withFewPointsThereIsThePlainFactAlone() {
        Told told([](Store::Batch &batch, Id id) {
            energies(batch, id, {8, 8, 8, 8, 8, 1, 1, 4});
        });
        QVERIFY2(!told.row(), qPrintable(told.reason()));
        QVERIFY(!listLine(told.store().notebook(told.id), day).signalled);
        told.view()->openClient(told.id, u"brief"_s);
        Shell::settle();
        const QString words = told.wordsInSight();
        QVERIFY2(words.contains(u"Last time 1, this time 4."_s), qPrintable(words));
        QVERIFY(words.contains(u"Too early to say (1 more)."_s));
        // No band, neither drawn nor in the details.
        const Verdict verdict = energyVerdict(told.store().notebook(told.id), Range::Year, day);
        QVERIFY2(!verdict.details.plain().contains(u"usual so far"_s),
                 qPrintable(verdict.details.plain()));
        QVERIFY(!told.view()->clientPage()->hasCard());
    }
    void rows_B7_threeSessionsWithoutAWellAreAskedAbout() {
        Told told([](Store::Batch &batch, Id id) {
            says(batch, id, held(batch, id, 28), 28);
            for (const int ago : {21, 14, 7})
                held(batch, id, ago);
        });
        QVERIFY2(told.reason().contains(u"No well has come up in the last 3 sessions."_s),
                 qPrintable(told.reason()));
        // Nothing under their name in the list judges them.
        QVERIFY(!listLine(told.store().notebook(told.id), day).signalled);
        told.activate();
        QVERIFY(qobject_cast<WellsTab *>(told.tab()));
        // One line filed as well words ends it.
        told.view()->openSession(told.id, 0);
        SessionSheet *sheet = told.view()->capture()->sheet();
        sheet->insertPlainText(u"I forgot the time at the bench."_s);
        told.window->findChild<QAction *>(u"well"_s)->trigger();
        told.view()->capture()->end();
        Shell::settle();
        told.view()->openToday();
        Shell::settle();
        QVERIFY2(!told.reason().contains(u"No well"_s), qPrintable(told.reason()));
    }
    void rows_B7_twoSessionsAreNoneToSpeakOf() {
        Told told([](Store::Batch &batch, Id id) {
            for (const int ago : {14, 7})
                held(batch, id, ago);
        });
        QVERIFY2(!told.row(), qPrintable(told.reason()));
    }
    void rows_A3_whatWasGivenLongAgoSurfaces() {
        Told told(openGift);
        QVERIFY2(told.reason().contains(u"for the Saturday mornings"_s), qPrintable(told.reason()));
        // Its outcome, once told, ends it.
        Gift gift = told.store().where(&Gift::client, told.id).front();
        gift.outcome = u"read it twice"_s;
        told.store().save(gift, u"outcome"_s);
        Shell::settle();
        QVERIFY2(!told.row(), qPrintable(told.reason()));
    }

    void rows_A18_everySignalIsToldOnTodayAndSuspendedByAPause_data() {
        QTest::addColumn<int>("at");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].words) << int(i);
    }
    void rows_A18_everySignalIsToldOnTodayAndSuspendedByAPause() {
        QFETCH(const int, at);
        const Case &one = cases()[std::size_t(at)];
        Told told(one.life);
        QVERIFY2(told.reason().contains(QString::fromUtf8(one.words)), qPrintable(told.reason()));
        bool hasHead = false;
        for (PlainLabel *label : told.row()->findChildren<PlainLabel *>())
            hasHead = hasHead || label->text() == QString::fromUtf8(one.head);
        QVERIFY(hasHead);
        told.pause();
        // What the consultant promised stays promised, whoever rests.
        if (one.kind == SignalKind::PromiseDue)
            QVERIFY(told.row());
        else
            QVERIFY2(!told.row(), qPrintable(told.reason()));
    }
    void rows_A18_everySignalHasItsSentenceInJapanese() {
        language::install(*qApp, u"ja"_s);
        for (const Case &one : cases()) {
            Told told(one.life);
            QString reason = told.reason();
            QVERIFY2(!reason.isEmpty(), one.words);
            // Without the client's own words, no English is left in it.
            for (const char *own : {"Nakano", "Morning runs", "send the sheet", "Black bean tea",
                                    "for the Saturday mornings", "Read on Saturday"})
                reason.remove(QString::fromLatin1(own));
            QVERIFY2(!reason.contains(QRegularExpression(u"[A-Za-z]{3}"_s)), qPrintable(reason));
        }
    }
    void rows_A18_todaySortsByUrgency() {
        Shell shell;
        auto store = shell.open();
        store->write(u"lives"_s, [](Store::Batch &batch) {
            int number = 0;
            for (auto one = cases().rbegin(); one != cases().rend(); ++one) {
                Client client;
                client.family = u"Person %1"_s.arg(++number);
                client.state = ClientState::Active;
                one->life(batch, batch.save(client).id);
            }
        });
        store->close();
        auto window = shell.window();
        window->notebook()->openToday();
        Shell::settle();
        QList<std::pair<int, SignalKind>> seen;
        const TodayPage &page = window->notebook()->todayPage()->page();
        for (std::size_t i = 1; i < page.rows.size(); ++i)
            QVERIFY(page.rows[i - 1].kind <= page.rows[i].kind);
        for (const Case &one : cases())
            QVERIFY2(std::any_of(page.rows.begin(), page.rows.end(),
                                 [&](const TodayRow &row) { return row.kind == one.kind; }),
                     one.words);
        for (const TodayRow &row : page.rows)
            QVERIFY(!row.reason.isEmpty());
    }
};

QTEST_MAIN(TestRowsSignals)
#include "test_rows_signals.moc"
