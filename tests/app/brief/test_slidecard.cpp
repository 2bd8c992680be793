// SPDX-License-Identifier: GPL-3.0-or-later
// The slide card as a value: what it says, what it leaves out, and that each of its buttons writes
// what quiets it.
#include "app/brief/slidecard.h"
#include "tests/app/brief/life.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 9);
const QList<int> sliding{6, 7, 6, 5, 6, 7, 6, 6, 7, 5, 6, 6, 6, 4, 4, 5, 3, 4, 4};
const QDate lastCheckIn = day.addDays(-13);

/// Nineteen weekly numbers, the last six of them lower.
Life slider() {
    Life life(u"Saeki"_s, u"Kenichi"_s);
    life.energies(lastCheckIn.addDays(-7 * 18), sliding);
    return life;
}

/// The same with a goal, a restart, a brake with its plan, and a session tomorrow.
Life whole() {
    Life life = slider();
    const Id goal = life.goal(u"Take over"_s);
    life.notebook.goals.front().restart = u"Open the toolbox."_s;
    life.notebook.goals.front().restartAgreed = QDate(2026, 9, 3);
    const Id plan =
        life.plan(life.brake(goal, u"delays"_s), u"the plan slips."_s, u"I ask the master."_s);
    for (const bool done : {true, false, true}) {
        Trial trial;
        trial.plan = plan;
        trial.date = day.addDays(-30);
        trial.done = done;
        life.add(trial);
    }
    Trial spared; // its cue never came, so it says nothing of the plan
    spared.plan = plan;
    spared.date = day.addDays(-20);
    spared.cueMet = false;
    life.add(spared);
    life.session(day.addDays(1), SessionState::Planned, QTime(10, 0));
    return life;
}

} // namespace

class TestSlideCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("TZ", "Asia/Tokyo");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void itAsksOurselvesFirst() {
        Life life = whole();
        const Id well = life.well(u"Planes"_s);
        life.words(well, QDate(2026, 6, 11), u"The body moves first."_s);
        life.words(well, QDate(2026, 9, 3), u"The sound of planes."_s).ownWords = false;
        life.words(0, QDate(2026, 10, 1), u"Of no well yet."_s);
        SlideCard card = slideCard(life.notebook, day);
        QCOMPARE(card.title, u"Kenichi Saeki: signs of a slide"_s);
        QCOMPARE(card.toSelf.front(),
                 u"The goal is not joined to a well yet. Which one could it be?"_s);
        QCOMPARE(card.toSelf.back(), u"We last spoke of a well on 3 Sept."_s);
        life.root(life.notebook.goals.front().id, well);
        card = slideCard(life.notebook, day);
        QCOMPARE(card.toSelf.front(), u"Is the goal still joined to the well?"_s);
        QCOMPARE(card.toThem, u"Ask first how they are."_s);
        QCOMPARE(card.words.text, u"The body moves first."_s); // theirs, not what we saw
        QVERIFY(card.wordsHint.isEmpty());
    }
    void itTellsWhatHappenedWithItsNumbers() {
        const SlideCard card = slideCard(whole().notebook, day);
        QVERIFY(card.happened.plain().startsWith(u"Falling since "_s));
        QVERIFY(card.values.endsWith(u" to 4 on 26 Nov · no pause planned"_s));
        QCOMPARE(card.spark.size(), std::size_t(8));
        QCOMPARE(card.sparkFrom, u"8 Oct"_s);
        QCOMPARE(card.sparkTo, u"26 Nov"_s);
        const QStringList lines = card.details.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(u"6.1"_s) && lines[0].contains(u"above 6.8"_s),
                 qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(u"Energy 8 Oct: 6 · "_s), qPrintable(lines[1]));
        QVERIFY(lines[1].endsWith(u" · 26 Nov: 4"_s));
        // Days they were away in the middle of it are told as well.
        Life rested = whole();
        rested.pause(lastCheckIn.addDays(-5), lastCheckIn.addDays(-2));
        const QString values = slideCard(rested.notebook, day).values;
        QVERIFY2(values.endsWith(u"a pause from 21 Nov to 24 Nov is left out"_s),
                 qPrintable(values));
    }
    void itShowsThePlanAndTheSmallestRestart() {
        const SlideCard card = slideCard(whole().notebook, day);
        QCOMPARE(card.planText.plain(), u"If the plan slips, then I ask the master · 2 of 3"_s);
        QCOMPARE(card.brakeText, u"Brake: delays"_s);
        QVERIFY(card.planHint.isEmpty());
        QCOMPARE(card.restart, u"Open the toolbox."_s);
        QVERIFY(card.restartNote.contains(u"3 Sep"_s));
        QVERIFY(card.restartHint.isEmpty());
        QVERIFY(!card.promiseText.isEmpty() && card.promisedText.isEmpty());
    }
    void whatIsMissingIsLeftOutOrSaysOneHelpfulSentence() {
        Life life = slider();
        SlideCard card = slideCard(life.notebook, day);
        QVERIFY(!card.wordsHint.isEmpty());
        QCOMPARE(card.toSelf.back(), u"We have not spoken of a well yet."_s);
        QVERIFY(card.planText.isEmpty() && card.planHint.isEmpty()); // no goal: nothing to plan
        QVERIFY(card.restart.isEmpty() && card.restartHint.isEmpty() && card.promiseText.isEmpty());
        QVERIFY(card.sessionText.isEmpty() && card.askedText.isEmpty() && card.session == 0);
        const Id goal = life.goal(u"Take over"_s);
        card = slideCard(life.notebook, day);
        QCOMPARE(card.planHint, u"No brake is written down for this goal yet."_s);
        QVERIFY(!card.restartHint.isEmpty() && card.promiseText.isEmpty());
        life.brake(goal, u"delays"_s);
        card = slideCard(life.notebook, day);
        QVERIFY(card.planHint.startsWith(u"No plan"_s));
        QCOMPARE(card.brakeText, u"Brake: delays"_s);
    }
    void whatWasSaidInConfidenceIsNoQuote() {
        Life life = slider();
        const Id well = life.well(u"Planes"_s);
        Line line;
        line.kind = LineKind::Concern;
        const Id secret = life.add(line).id;
        life.words(well, QDate(2026, 9, 3), u"Only between us."_s).line = secret;
        QCOMPARE(slideCard(life.notebook, day).words.id, Id(0));
    }
    void itIsEmptyWithoutASlide() {
        Life life;
        QVERIFY(slideCard(life.notebook, day).isEmpty());
        QVERIFY(slideCard(ClientNotebook{}, day).isEmpty());
        life.energies(day.addDays(-30), {8, 8, 4});
        QVERIFY(slideCard(life.notebook, day).isEmpty()); // too early for any signal
    }
    void threeMissedActionsHaveACardToo() {
        Life life;
        Action action;
        action.goal = life.goal(u"Take over"_s);
        action.text = u"Open the toolbox"_s;
        const Id id = life.add(action).id;
        for (const int ago : {21, 14, 7}) {
            ActionDay one;
            one.action = id;
            one.date = day.addDays(-ago);
            one.done = false;
            life.add(one);
        }
        const SlideCard card = slideCard(life.notebook, day);
        QVERIFY(!card.isEmpty());
        QVERIFY(card.happened.plain().contains(u"Open the toolbox"_s));
        QVERIFY(card.spark.empty() && card.details.isEmpty());
        life.add(cardrows::pause(card));
        QVERIFY(slideCard(life.notebook, day).isEmpty());
    }

    void aContactIsOursTodayByTheirUsualWay() {
        Life life = whole();
        life.contact(day.addDays(-20), Channel::Mail);
        SlideCard card = slideCard(life.notebook, day);
        QCOMPARE(card.contactText, u"Asked by mail"_s);
        QVERIFY(!card.isContacted);
        Life theirs = life; // what they wrote is no asking of ours
        theirs.contact(day).by = Side::Client;
        QVERIFY(!slideCard(theirs.notebook, day).isContacted);
        // The way that was taken last, not the first.
        theirs.contact(day, Channel::Phone);
        QCOMPARE(slideCard(theirs.notebook, day).channel, Channel::Phone);
        const Contact row = cardrows::contact(card, day);
        QCOMPARE(row.date, day);
        QCOMPARE(row.channel, Channel::Mail);
        QCOMPARE(row.by, Side::Consultant);
        QCOMPARE(silenceOf(life.notebook, day, false).days, std::optional<int>(20));
        life.add(row);
        QCOMPARE(silenceOf(life.notebook, day, false).days, std::optional<int>(0));
        card = slideCard(life.notebook, day);
        QVERIFY(card.isContacted && !card.isEmpty()); // being asked ends no slide
        QVERIFY(!slideCard(life.notebook, day.addDays(1)).isContacted);
    }
    void theQuestionStandsBehindWhatIsPrepared() {
        Life life = whole();
        SlideCard card = slideCard(life.notebook, day);
        QCOMPARE(card.sessionText, u"Ask at the session tomorrow"_s);
        Line prepared;
        prepared.session = card.session;
        prepared.position = 4;
        life.add(prepared);
        const Line row = cardrows::question(card, life.notebook);
        QCOMPARE(row.session, card.session);
        QCOMPARE(row.position, 5);
        QCOMPARE(row.kind, LineKind::Note); // no paper of the client's has it
        life.add(row);
        card = slideCard(life.notebook, day);
        QVERIFY(card.sessionText.isEmpty());
        QCOMPARE(card.askedText, u"It will be asked at the session tomorrow"_s);
    }
    void aPlannedBreakOverTheSlideQuietsIt() {
        Life life = whole();
        const SlideCard card = slideCard(life.notebook, day);
        // From the first number that was lower than usual to the last one.
        QCOMPARE(card.pauseFrom, lastCheckIn.addDays(-7 * 5));
        QCOMPARE(card.pauseTo, lastCheckIn);
        life.add(cardrows::pause(card));
        QVERIFY(slideCard(life.notebook, day).isEmpty());
        QVERIFY(!firstOf(signalsOf(life.notebook, day), SignalKind::Slide));
        QVERIFY(brief(life.notebook, day, QTime(9, 0)).slideText.isEmpty());
        life.notebook.pauses.clear();
        QVERIFY(!slideCard(life.notebook, day).isEmpty());
        QVERIFY(brief(life.notebook, day, QTime(9, 0)).slideText.startsWith(u"Ask how they "_s));
    }
    void theRestartBecomesTheirPromiseOnce() {
        Life life = whole();
        SlideCard card = slideCard(life.notebook, day);
        const Promise row = cardrows::promise(card, day);
        QCOMPARE(row.owes, Side::Client);
        QCOMPARE(row.text, u"Open the toolbox."_s);
        QCOMPARE(row.due, day.addDays(1));
        life.add(row);
        card = slideCard(life.notebook, day);
        QVERIFY(card.promiseText.isEmpty() && !card.promisedText.isEmpty());
        life.notebook.promises.front().state = PromiseState::Kept; // then it can be taken again
        QVERIFY(!slideCard(life.notebook, day).promiseText.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSlideCard)
#include "test_slidecard.moc"
