// SPDX-License-Identifier: GPL-3.0-or-later
// The Sessions tab: the list, and the session that is opened, edited in place with undo.
#include "tests/ui/pages/tabbench.h"
#include "ui/pages/editors.h"
#include "ui/pages/sessions/linerow.h"
#include "ui/pages/sessions/sessiondetail.h"
#include "ui/pages/sessions/sessionlist.h"
#include "ui/pages/sessions/timeedit.h"
#include "ui/pages/sessionstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 12, 9);
}

class SessionsTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestStandsFirstAndTheLastHeldIsOpen();
    void aLineGoesRound();
    void aLineIsFiledAnewByKeys();
    void aLineTakesItsPromiseAlong();
    void whatWasSaidInConfidenceSaysSo();
    void gistLastWordsAndMinutesAreEdited();
    void aSessionIsPlannedLikeTheLast();
    void aChangeOfPlanIsOneClick();
    void aSecondTryPlansTheSameSession();
    void aSessionOnAnotherDayHasNotBegunThere();
    void aSessionIsRemovedAndComesBackWhole();
    void writingGoesOnInTheCapture();
    void theSummaryIsPrinted();
    void times_data();
    void times();
    void theTimeIsTyped();
    void aLineIsRevealed();
    void anEmptyPageHasOneButton();
    void nothingIsWiderThanThePage();
    void everyControlHasAName();

    void init() {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        bench = std::make_unique<TabBench>(tab);
    }
    void cleanup() { bench.reset(); }

private:
    Session session() const { return *bench->store->find<Session>(tab->sessionInSight()); }
    Session planned() const { return *about::nextPlanned(bench->notebook(), today); }
    LineRow *rowOf(Id line) const {
        return tab->detail()->lines()->frameOf(line)->findChild<LineRow *>();
    }
    Line lineOf(LineKind kind) const {
        for (const Line &line : bench->store->where(&Line::session, tab->sessionInSight()))
            if (line.kind == kind)
                return line;
        return {};
    }
    SessionsTab *tab = nullptr;
    std::unique_ptr<TabBench> bench;
};

void SessionsTabTest::theNewestStandsFirstAndTheLastHeldIsOpen() {
    const ClientNotebook now = bench->notebook();
    auto *model = tab->list()->sessions();
    QCOMPARE(model->rowCount(), static_cast<int>(now.sessions.size()));
    QCOMPARE(model->idAt(0), now.sessions.back().id);
    QCOMPARE(tab->sessionInSight(), about::lastHeld(now, today)->id);
    QCOMPARE(tab->list()->current(), tab->sessionInSight());
    tab->list()->setFocus();
    QTest::keyClick(tab->list(), Qt::Key_Down);
    QCOMPARE(tab->sessionInSight(), now.sessions[now.sessions.size() - 3].id);
}

void SessionsTabTest::aLineGoesRound() {
    bench->goesRound<Line>([&] { return tab->detail()->lines(); }, {{u"text"_s, u"床の写真"_s}});
}

void SessionsTabTest::aLineIsFiledAnewByKeys() {
    const Line line = lineOf(LineKind::Note);
    QVERIFY(line.id != 0);
    const std::size_t words = bench->notebook().evidence.size();
    rowOf(line.id)->words()->edit();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(bench->store->find<Line>(line.id)->kind, LineKind::Well);
    QCOMPARE(bench->notebook().evidence.size(), words + 1);
    QCOMPARE(rowOf(line.id)->kind(), LineKind::Well);
    bench->undo();
    QCOMPARE(bench->store->find<Line>(line.id)->kind, LineKind::Note);
    QCOMPARE(bench->notebook().evidence.size(), words);
}

void SessionsTabTest::aLineTakesItsPromiseAlong() {
    tab->detail()->lines()->add();
    const Id id = tab->detail()->lines()->draft()->value().id;
    InlineEdit *text = tab->detail()->lines()->draft()->editorOf(u"text"_s);
    TabBench::type(text, u"本を三冊もってくる"_s);
    text->commit();
    rowOf(id)->retag(LineKind::Promise);
    const auto promise = [&] { return bench->store->where(&Promise::line, id); };
    QCOMPARE(promise().size(), std::size_t(1));
    QCOMPARE(promise().front().text, u"本を三冊もってくる"_s);
    TabBench::type(rowOf(id)->words(), u"本を四冊もってくる"_s);
    rowOf(id)->words()->commit();
    QCOMPARE(promise().front().text, u"本を四冊もってくる"_s);
    const Id promised = promise().front().id;
    tab->detail()->lines()->remove(id);
    QVERIFY(!bench->store->find<Promise>(promised)); // taken along with its line
    bench->undo();
    QCOMPARE(promise().size(), std::size_t(1));
    QVERIFY(bench->store->find<Line>(id));
}

void SessionsTabTest::whatWasSaidInConfidenceSaysSo() {
    for (const Session &one : std::vector(bench->notebook().sessions)) {
        tab->choose(one.id);
        const Line line = lineOf(LineKind::Concern);
        if (line.id == 0)
            continue;
        bool told = false;
        for (QLabel *label : rowOf(line.id)->findChildren<QLabel *>())
            told = told || (label->isVisible() &&
                            label->text() == LineRow::tr("Never printed, in no summary"));
        QVERIFY(told);
        return;
    }
    QFAIL("the sample has no line in confidence");
}

void SessionsTabTest::gistLastWordsAndMinutesAreEdited() {
    const Session before = session();
    Form<Session> &form = tab->detail()->form();
    TabBench::type(form.editorOf(u"gist"_s), u"床が仕上がった。"_s);
    TabBench::type(form.editorOf(u"last_words"_s), u"楽しみです。"_s);
    TabBench::type(form.editorOf(u"prep_minutes"_s), u"１５"_s);
    tab->commit();
    QCOMPARE(session().gist, u"床が仕上がった。"_s);
    QCOMPARE(session().lastWords, u"楽しみです。"_s);
    QCOMPARE(session().prepMinutes, std::optional(15));
    while (session() != before && bench->store->undoStack()->canUndo())
        bench->undo();
    QCOMPARE(session(), before);
}

void SessionsTabTest::aSessionIsPlannedLikeTheLast() {
    const Session last = bench->notebook().sessions.back();
    tab->plan();
    QVERIFY(tab->sessionInSight() != last.id);
    QCOMPARE(session().state, SessionState::Planned);
    QVERIFY(session().date > last.date);
    QCOMPARE(session().time, last.time);
    QCOMPARE(session().channel, last.channel);
    QCOMPARE(session().length, last.length);
    QVERIFY(session().gist.isEmpty());
    QVERIFY(tab->detail()->form().editorOf(u"date"_s)->isEditing());
    const Id id = tab->sessionInSight();
    bench->undo();
    QVERIFY(!bench->store->find<Session>(id));
}

void SessionsTabTest::aChangeOfPlanIsOneClick() {
    const Session before = planned();
    tab->choose(before.id);
    tab->detail()->setState(SessionState::CancelledOnDay);
    QCOMPARE(session().state, SessionState::CancelledOnDay);
    QVERIFY(session().counts); // as agreed unless the consultant says otherwise
    QVERIFY(!bench->offered.isEmpty());
    bench->undo();
    tab->detail()->setState(SessionState::NoShow);
    QCOMPARE(session().state, SessionState::NoShow);
    tab->detail()->form().change({}, [](Session &row) { row.counts = false; });
    QVERIFY(!session().counts);
    bench->undo();
    bench->undo();
    QCOMPARE(session(), before);
    tab->detail()->moveOn();
    QCOMPARE(bench->store->find<Session>(before.id)->state, SessionState::Moved);
    QVERIFY(!bench->store->find<Session>(before.id)->counts);
    QVERIFY(tab->sessionInSight() != before.id);
    QCOMPARE(session().date, before.date.addDays(7));
    QCOMPARE(session().state, SessionState::Planned);
    const Id moved = tab->sessionInSight();
    bench->undo(); // one step
    QCOMPARE(*bench->store->find<Session>(before.id), before);
    QVERIFY(!bench->store->find<Session>(moved));
}

void SessionsTabTest::aSecondTryPlansTheSameSession() {
    const std::size_t before = bench->notebook().sessions.size();
    for (int i = 0; i < 3; ++i) {
        bench->disk.full = i < 2;
        tab->plan();
    }
    QCOMPARE(bench->notebook().sessions.size(), before + 1);
    closeEditors(tab);
    tab->choose(planned().id);
    for (int i = 0; i < 3; ++i) {
        bench->disk.full = i < 2;
        tab->detail()->moveOn();
    }
    QCOMPARE(bench->notebook().sessions.size(), before + 2);
}

void SessionsTabTest::aSessionOnAnotherDayHasNotBegunThere() {
    Session begun = planned();
    begun.date = today;
    begun.begun = QTime(14, 2);
    bench->store->save(begun, u"begin"_s);
    tab->choose(begun.id);
    InlineEdit *day = tab->detail()->form().editorOf(u"date"_s);
    const auto typeDay = [&](const QString &text) {
        TabBench::type(day, text);
        day->leave();
    };
    typeDay(u"12/11"_s);
    QCOMPARE(session().date, QDate(2026, 12, 11));
    QVERIFY(!session().begun.isValid());
    typeDay(u"12/9"_s); // a slip
    QCOMPARE(session().begun, QTime(14, 2));
    // What is held was held when it was, on whatever day that is said to have been.
    Session held = session();
    held.state = SessionState::Held;
    bench->store->save(held, u"held"_s);
    typeDay(u"12/8"_s);
    QCOMPARE(session().date, QDate(2026, 12, 8));
    QCOMPARE(session().begun, QTime(14, 2));
}

void SessionsTabTest::aSessionIsRemovedAndComesBackWhole() {
    const ClientNotebook before = bench->notebook();
    tab->remove(tab->sessionInSight());
    QCOMPARE(bench->notebook().sessions.size(), before.sessions.size() - 1);
    QVERIFY(bench->notebook().lines.size() < before.lines.size());
    QVERIFY(!bench->offered.isEmpty());
    bench->undo();
    QCOMPARE(bench->notebook(), before);
}

void SessionsTabTest::writingGoesOnInTheCapture() {
    Id wanted = 0;
    connect(&bench->context, &Context::sessionWanted, this,
            [&](Id, Id session) { wanted = session; });
    tab->list()->setFocus();
    QTest::keyClick(tab->list(), Qt::Key_Return);
    QCOMPARE(wanted, tab->sessionInSight());
}

void SessionsTabTest::theSummaryIsPrinted() {
    int papers = 0;
    tab->showPaper = [&](const Paper &paper, QWidget *) { papers += paper.pageCount(); };
    TabBench::type(tab->detail()->form().editorOf(u"gist"_s), u"印刷のまえに"_s);
    QVERIFY(tab->print());
    QVERIFY(papers >= 1);
    QCOMPARE(session().gist, u"印刷のまえに"_s);
    tab->choose(planned().id);
    if (bench->store->where(&Line::session, tab->sessionInSight()).empty())
        QVERIFY(!tab->print()); // nothing has been said yet
}

void SessionsTabTest::times_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    const auto row = [](const char *text, QTime time) {
        QTest::newRow(text) << QString::fromUtf8(text) << time;
    };
    row("14:30", {14, 30});
    row("１４：３０", {14, 30});
    row("14.30", {14, 30});
    row("1430", {14, 30});
    row("930", {9, 30});
    row("14", {14, 0});
    row("14時", {14, 0});
    row("14時半", {14, 30});
    row("14時05分", {14, 5});
    row("午後2時", {14, 0});
    row("午前12時", {0, 0});
    row("2pm", {14, 0});
    row("2:30 PM", {14, 30});
    row("12am", {0, 0});
    row("", {});
}

void SessionsTabTest::times() {
    QFETCH(QString, text);
    QFETCH(QTime, time);
    const auto read = times::read(text);
    QVERIFY(read);
    QCOMPARE(*read, time);
    for (const QString &wrong : {u"昼"_s, u"25:00"_s, u"14:75"_s, u"9999"_s})
        QVERIFY2(!times::read(wrong), qPrintable(wrong));
}

void SessionsTabTest::theTimeIsTyped() {
    const Session before = session();
    auto *time = tab->detail()->findChild<TimeEdit *>();
    TabBench::type(time, u"15時半"_s);
    tab->commit();
    QCOMPARE(session().time, QTime(15, 30));
    TabBench::type(time, u"ひるすぎ"_s);
    tab->commit();
    QCOMPARE(session().time, QTime(15, 30));
    QVERIFY(!time->accessibleDescription().isEmpty());
    bench->undo();
    QCOMPARE(session(), before);
}

void SessionsTabTest::aLineIsRevealed() {
    const Line first = bench->notebook().lines.front();
    tab->reveal(first.id);
    QCOMPARE(tab->sessionInSight(), first.session);
    QVERIFY(tab->detail()->lines()->frameOf(first.id));
}

void SessionsTabTest::anEmptyPageHasOneButton() {
    bench->show(bench->blank);
    auto *empty = tab->findChild<EmptyView *>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QCOMPARE(bench->notebook().sessions.size(), std::size_t(1));
    QVERIFY(!empty->isVisible());
}

void SessionsTabTest::nothingIsWiderThanThePage() {
    QCOMPARE(bench->tooWide(), QStringList());
    QLocale::setDefault(QLocale(QLocale::English));
    bench = std::make_unique<TabBench>(tab, u"en"_s);
    QCOMPARE(bench->tooWide(), QStringList());
    tab->choose(planned().id);
    QCOMPARE(bench->tooWide(), QStringList());
}

void SessionsTabTest::everyControlHasAName() {
    QCOMPARE(bench->nameless(), QStringList());
    tab->choose(planned().id);
    QCOMPARE(bench->nameless(), QStringList());
    bench->show(bench->blank);
    QCOMPARE(bench->nameless(), QStringList());
}

QTEST_MAIN(SessionsTabTest)
#include "test_sessionstab.moc"
