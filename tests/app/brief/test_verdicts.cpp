// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/verdicts.h"
#include "tests/app/brief/life.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;
using State = Verdict::State;

namespace {

const QDate today(2026, 12, 9);

Life weeks(const QList<int> &values, int ago = 1) {
    Life life;
    life.energies(today.addDays(-ago - 7 * (values.size() - 1)), values);
    return life;
}

QString energySaid(const Life &life, Range range = Range::Year) {
    return energyVerdict(life.notebook, range, today).text.plain();
}

/// The library of 300 books, from 1 April to 31 March, with the values given.
struct Library : Life {
    Library() {
        goal(u"Open the library"_s, QDate(2026, 4, 1), QDate(2027, 3, 31));
        Goal &row = notebook.goals.front();
        row.measure = u"Books chosen"_s;
        row.unit = u"books"_s;
        row.startValue = 0;
        row.targetValue = 300;
    }
    void has(QDate date, double value) { Life::value(notebook.goals.front().id, date, value); }
    RoadVerdict said(QDate day = today) const {
        return roadVerdict(notebook, notebook.goals.front(), day);
    }
};

} // namespace
Q_DECLARE_METATYPE(Life)

class TestVerdicts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void energyWithFewPoints();
    void energyTellsASlideOpenAndOver();
    void energyTellsTheLineBesideTheUsual();
    void energyOutsideTheRangeSaysSo();
    void oldNumbersCarryTheirDate();
    void roadWithFewPoints();
    void roadTellsBehindAheadAndReached_data();
    void roadTellsBehindAheadAndReached();
    void roadLabelsCarryTheValuesDate();
    void roadWithoutATargetTellsTheCount();
    void roadForTheClientIsNeverLate();
    void attainmentTellsTheLastStep();
    void rhythmTellsDaysAndUsual();
    void reasonsTellTheWay();
    void yearTellsWhereItBroke();
};

void TestVerdicts::energyWithFewPoints() {
    Verdict verdict = energyVerdict(Life().notebook, Range::Year, today);
    QCOMPARE(verdict.state, State::Empty);
    QCOMPARE(verdict.text.plain(), u"One check-in puts a dot here."_s);
    verdict = energyVerdict(weeks({6}).notebook, Range::Year, today);
    QCOMPARE(verdict.state, State::One);
    QCOMPARE(verdict.text.plain(), u"One more shows a trend."_s);
    verdict = energyVerdict(weeks({8, 4}).notebook, Range::Year, today);
    QCOMPARE(verdict.state, State::Early);
    QCOMPARE(verdict.text.plain(), u"Last time 8, this time 4. Too early to say (7 more)."_s);
}

void TestVerdicts::energyTellsASlideOpenAndOver() {
    const QList<int> down{6, 7, 6, 5, 6, 7, 6, 6, 7, 5, 6, 6, 6, 4, 4, 5, 3, 4, 4};
    QVERIFY(energySaid(weeks(down)).startsWith(u"Falling since "_s));
    QVERIFY(energySaid(weeks(down)).endsWith(u", more than the usual ups and downs."_s));
    const QString back = energySaid(weeks(down + QList<int>{5, 6, 6, 7, 6, 6, 6, 6, 7}));
    QVERIFY2(back.startsWith(u"It slid back in "_s), qPrintable(back));
    QVERIFY2(back.contains(u"rose from "_s), qPrintable(back));
}

void TestVerdicts::energyTellsTheLineBesideTheUsual() {
    QCOMPARE(energySaid(weeks({6, 5, 6, 7, 6, 5, 6, 7, 6, 6})), u"Within the usual range."_s);
    QList<int> up{4, 5, 4, 5, 4, 5, 4, 5};
    for (int i = 0; i < 14; ++i)
        up << 9;
    const QString said = energySaid(weeks(up));
    QVERIFY2(said.startsWith(u"It rose above the usual range in "_s), qPrintable(said));
    const Verdict verdict = energyVerdict(weeks(up).notebook, Range::Year, today);
    QVERIFY(verdict.details.plain().startsWith(u"Sustained 8."_s));
    QVERIFY(verdict.details.plain().contains(u"usual so far "_s));
}

void TestVerdicts::energyOutsideTheRangeSaysSo() {
    const Life life = weeks({6, 5, 6, 7, 6, 5, 6, 7, 6, 6}, 120);
    const Verdict verdict = energyVerdict(life.notebook, Range::ThreeMonths, today);
    QCOMPARE(verdict.state, State::Empty);
    QCOMPARE(verdict.text.plain(), u"No check-in in this time. The last was on 11 Aug."_s);
    QVERIFY(spanOf(life.notebook, Range::FromStart, today).from <= today.addDays(-120 - 63));
    QVERIFY(!spanOf(life.notebook, Range::ThreeMonths, today).contains(today.addDays(1)));
}

void TestVerdicts::oldNumbersCarryTheirDate() {
    const QList<int> steady{6, 5, 6, 7, 6, 5, 6, 7, 6, 6};
    QVERIFY(energySaid(weeks(steady, 120)).endsWith(u" The last check-in was on 11 Aug."_s));
    Life paused = weeks(steady, 120);
    paused.pause(today.addDays(-110), today);
    QVERIFY(!energySaid(paused).contains(u"The last check-in"_s));
}

void TestVerdicts::roadWithFewPoints() {
    Library library;
    QCOMPARE(library.said().state, State::Empty);
    QCOMPARE(library.said().targetLabel, u"goal: 300 books"_s);
    library.has(QDate(2026, 4, 1), 0);
    QCOMPARE(library.said().state, State::One);
    QCOMPARE(library.said().text.plain(),
             u"Books chosen: as planned on 1 Apr. One more shows a trend."_s);
    library.has(today.addDays(1), 100); // not known yet
    QCOMPARE(library.said().state, State::One);
}

void TestVerdicts::roadTellsBehindAheadAndReached_data() {
    QTest::addColumn<QList<double>>("values"); // on 7 Oct, 2 Dec
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("note");
    QTest::newRow("behind, coming up")
        << QList<double>{127.4, 198}
        << u"Books chosen: 5 days behind on 2 Dec, up from 34 days in October."_s
        << u"34 days behind"_s;
    QTest::newRow("ahead") << QList<double>{160, 210} << u"Books chosen: 10 days ahead on 2 Dec."_s
                           << QString();
    QTest::newRow("ahead after being behind")
        << QList<double>{140, 210}
        << u"Books chosen: 10 days ahead on 2 Dec, up from 19 days behind in October."_s
        << u"19 days behind"_s;
    QTest::newRow("as planned") << QList<double>{155.8, 201.9}
                                << u"Books chosen: as planned on 2 Dec."_s << QString();
    QTest::newRow("falling behind")
        << QList<double>{155.8, 180}
        << u"Books chosen: 27 days behind on 2 Dec; on 7 Oct it was as planned."_s << QString();
    QTest::newRow("steadily behind")
        << QList<double>{140, 185} << u"Books chosen: 21 days behind on 2 Dec."_s << QString();
    QTest::newRow("reached") << QList<double>{300, 310} << u"Books chosen: reached on 7 Oct."_s
                             << QString();
}

void TestVerdicts::roadTellsBehindAheadAndReached() {
    QFETCH(QList<double>, values);
    Library library;
    library.has(QDate(2026, 10, 7), values[0]);
    library.has(QDate(2026, 12, 2), values[1]);
    const RoadVerdict verdict = library.said();
    QTEST(verdict.text.plain(), "said");
    QTEST(verdict.noteLabel, "note");
    QCOMPARE(verdict.noteDate.isValid(), !verdict.noteLabel.isEmpty());
}

void TestVerdicts::roadLabelsCarryTheValuesDate() {
    Library library;
    library.has(QDate(2026, 10, 7), 127.4);
    library.has(QDate(2026, 12, 2), 198);
    const RoadVerdict verdict = library.said();
    QCOMPARE(verdict.endLabel, u"2 Dec: 66 %"_s);
    QCOMPARE(verdict.planLabel, u"plan 67 %"_s);
    QCOMPARE(verdict.targetLabel, u"goal: 300 books"_s);
    QVERIFY(verdict.text.runs[1].strong);
    QCOMPARE(verdict.text.runs[1].text, u"5 days behind"_s);
}

void TestVerdicts::roadWithoutATargetTellsTheCount() {
    Library library;
    library.notebook.goals.front().targetValue.reset();
    library.has(QDate(2026, 10, 7), 100);
    library.has(QDate(2026, 12, 2), 120.5);
    const RoadVerdict verdict = library.said();
    QCOMPARE(verdict.text.plain(), u"Books chosen: 120.5 books on 2 Dec."_s);
    QCOMPARE(verdict.endLabel, u"2 Dec: 120.5 books"_s);
    QVERIFY(verdict.planLabel.isEmpty());
    QVERIFY(!verdict.aheadDays);
}

void TestVerdicts::roadForTheClientIsNeverLate() {
    QVERIFY(roadForClient({}, today).isEmpty());
    QVERIFY(countForClient({}, today).isEmpty());
    const auto chartAt = [](double value) {
        Library library;
        library.has(QDate(2026, 10, 7), 127.4);
        library.has(QDate(2026, 12, 2), value);
        return forClient(library.notebook, {}, 0, today).goal();
    };
    const auto said = [&](double value) { return roadForClient(chartAt(value), today).plain(); };
    QCOMPARE(said(198), u"Books chosen: 198 books on 2 Dec; the goal is 300 books."_s);
    QCOMPARE(said(20), u"Books chosen: 20 books on 2 Dec; the goal is 300 books."_s);
    QCOMPARE(said(202), u"Books chosen: 202 books on 2 Dec, as planned."_s);
    QCOMPARE(said(220), u"Books chosen: 220 books on 2 Dec, 22 days ahead of the plan."_s);
    QCOMPARE(said(301), u"Books chosen: 301 books on 2 Dec. The goal is reached."_s);
    const ForClient::GoalChart ahead = chartAt(220);
    QCOMPARE(countForClient(ahead, today).plain(),
             u"Books chosen: 220 books on 2 Dec; the goal is 300 books."_s);
    ForClient::GoalChart open = ahead;
    open.targetValue.reset();
    QCOMPARE(countForClient(open, today).plain(), u"Books chosen: 220 books on 2 Dec."_s);
    QCOMPARE(roadForClient(open, today), countForClient(open, today));
}

void TestVerdicts::attainmentTellsTheLastStep() {
    Library library;
    const Goal goal = library.notebook.goals.front();
    const auto at = [&](QDate date, int level) {
        Attainment row;
        row.goal = goal.id;
        row.date = date;
        row.level = level;
        library.add(row);
    };
    const auto said = [&] { return attainmentVerdict(library.notebook, goal, today); };
    QCOMPARE(said().state, State::Empty);
    QVERIFY(stepsToAgreed(library.notebook, goal, today).isEmpty());
    at(QDate(2026, 4, 1), -2);
    QCOMPARE(said().state, State::One);
    QCOMPARE(said().text.plain(), u"Two steps below the agreed level."_s);
    at(QDate(2026, 7, 10), -1);
    at(QDate(2026, 12, 2), -1);
    QCOMPARE(said().text.plain(), u"Up one step in July. One step below the agreed level."_s);
    QCOMPARE(stepsToAgreed(library.notebook, goal, today), u"One step below the agreed level."_s);
    at(QDate(2026, 12, 5), 2);
    QCOMPARE(said().text.plain(), u"Up 3 steps in December. Two steps above the agreed level."_s);
    at(QDate(2026, 12, 6), 0);
    QCOMPARE(said().text.plain(), u"Down 2 steps in December. At the agreed level."_s);
}

void TestVerdicts::rhythmTellsDaysAndUsual() {
    Life life;
    const auto said = [&] { return rhythmVerdict(life.notebook, today).text.plain(); };
    QCOMPARE(rhythmVerdict(life.notebook, today).state, State::Empty);
    life.contact(today.addDays(-24));
    QCOMPARE(said(), u"24 days since the last contact. The rhythm shows after 3 more."_s);
    for (int ago : {17, 10, 3})
        life.contact(today.addDays(-ago));
    QCOMPARE(said(), u"3 days since the last contact; usually 7."_s);
    life.contact(today);
    QCOMPARE(said(), u"In touch today; usually every 7 days."_s);
}

void TestVerdicts::reasonsTellTheWay() {
    Library library;
    const Goal goal = library.notebook.goals.front();
    const auto rate = [&](QDate date, int intrinsic, std::optional<int> external = 3) {
        Reasons row;
        row.goal = goal.id;
        row.date = date;
        row.intrinsic = intrinsic;
        row.identified = 5;
        row.introjected = 4;
        row.external = external;
        library.add(row);
    };
    const auto said = [&] { return reasonsVerdict(library.notebook, goal, today); };
    QCOMPARE(said().state, State::Empty);
    rate(QDate(2026, 3, 1), 9, {});
    QCOMPARE(said().text.plain(), u"Too early to say (1 more)."_s);
    rate(QDate(2026, 4, 1), 5);
    QCOMPARE(said().text.plain(), u"Nearer the well."_s);
    rate(QDate(2026, 12, 2), 8);
    QCOMPARE(said().text.plain(), u"Nearer the well than in April."_s);
    QCOMPARE(said().details.plain(), u"+3 then, +6 now, between −18 and +18"_s);
    rate(QDate(2026, 12, 3), 0);
    QCOMPARE(said().text.plain(), u"Nearer the head than in April."_s);
}

void TestVerdicts::yearTellsWhereItBroke() {
    Life life;
    const auto said = [&] { return yearVerdict(life.notebook, today).text.plain(); };
    QCOMPARE(yearVerdict(life.notebook, today).state, State::Empty);
    Action action;
    action.text = u"Read"_s;
    const Id id = life.add(action).id;
    const auto done = [&](QDate date, bool isDone = true) {
        ActionDay row;
        row.action = id;
        row.date = date;
        row.done = isDone;
        life.add(row);
    };
    done(QDate(2026, 4, 1));
    QCOMPARE(said(), u"One action done, on 1 Apr."_s);
    for (QDate date(2026, 4, 8); date <= QDate(2026, 9, 12); date = date.addDays(7))
        done(date);
    QCOMPARE(said(), u"Actions began in April; none since 9 Sept."_s);
    for (QDate date(2026, 10, 28); date <= today; date = date.addDays(7))
        done(date);
    done(QDate(2026, 9, 30), false);
    QCOMPARE(said(), u"Actions since April, with a break from 9 Sept to 28 Oct."_s);
    life.pause(QDate(2026, 9, 15), QDate(2026, 10, 20));
    QCOMPARE(said(), u"Actions kept up since April."_s);
}

QTEST_GUILESS_MAIN(TestVerdicts)
#include "test_verdicts.moc"
