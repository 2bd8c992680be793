// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/signals.h"
#include "tests/app/brief/life.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 9);
const QList<int> sliding{6, 7, 6, 5, 6, 7, 6, 6, 7, 5, 6, 6, 6, 4, 4, 5, 3, 4, 4};

/// Eighteen weeks of check-ins that end on the day before today.
Life slider() {
    Life life;
    life.energies(today.addDays(-1 - 7 * (sliding.size() - 1)), sliding);
    return life;
}

/// Contacts every seven days, the last `ago` days ago.
Life weekly(int ago = 0) {
    Life life;
    for (int i = 8; i >= 0; --i)
        life.contact(today.addDays(-ago - 7 * i));
    return life;
}

std::optional<Signal> find(const Life &life, SignalKind kind, QDate day = today) {
    const auto found = signalsOf(life.notebook, day);
    const Signal *signal = firstOf(found, kind);
    return signal ? std::optional(*signal) : std::nullopt;
}

void engage(Life &life, int bought) {
    Engagement engagement;
    engagement.start = today.addDays(-100);
    engagement.sessionsBought = bought;
    life.add(engagement);
}

} // namespace

Q_DECLARE_METATYPE(Life)

class TestSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("TZ", "Asia/Tokyo");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void anEmptyNotebookIsQuiet();
    void aSlideAsksHowTheyAreFirst();
    void aSlideIsQuietWhere_data();
    void aSlideIsQuietWhere();
    void threeMissedInARowAreTold();
    void aDryWellIsTold();
    void missingWordsNeedThreeUsualGaps();
    void talkWithoutAWellIsToldAfterThreeSessions();
    void whatWasGivenIsAskedAboutAfterTwoWeeks();
    void pullAloneCanTellASlide();
    void promisesDueBothWays();
    void silenceFollowsTheOwnRhythm();
    void daysThatMatterAreToldTwoWeeksAhead();
    void renewalIsSaidAtTwoLeft();
    void aGoalOnWillAloneWarns();
    void aGoalAsksForItsBrake();
    void aUsualIsAskedAgainWhenChoicesTurnAway();
    void theMostUrgentComesFirst();
    void pausesSuspendWhatIsAboutThePerson();
    void whoHasGraduatedIsLeftAlone();
};

void TestSignals::anEmptyNotebookIsQuiet() {
    QVERIFY(signalsOf(Life().notebook, today).empty());
}

void TestSignals::aSlideAsksHowTheyAreFirst() {
    const auto signal = find(slider(), SignalKind::Slide);
    QVERIFY(signal);
    QVERIFY(signal->sentence.plain().startsWith(u"Ask how they are first. Falling since "_s));
    QVERIFY(signal->fact.plain().startsWith(u"Falling since "_s));
    QVERIFY(signal->since < signal->date);
    QCOMPARE(signal->date, today.addDays(-1));
    QCOMPARE(signal->to, std::optional<double>(4));
    QVERIFY(*signal->from > *signal->to);
    QVERIFY(isAboutEnergy(signal->kind));
}

void TestSignals::aSlideIsQuietWhere_data() {
    QTest::addColumn<Life>("life");
    Life steady;
    steady.energies(today.addDays(-130), {6, 7, 6, 5, 6, 7, 6, 6, 7, 5, 6, 6, 6, 7, 6, 5, 6, 7, 6});
    QTest::newRow("energy stays within its ups and downs") << steady;
    Life early;
    early.energies(today.addDays(-36), {8, 8, 8, 8, 2, 1});
    QTest::newRow("six check-ins are too few") << early;
    Life paused = slider();
    paused.pause(today.addDays(-3), today.addDays(3));
    QTest::newRow("a pause covers today") << paused;
    Life away = slider();
    away.pause(today.addDays(-60), today.addDays(-1));
    QTest::newRow("the fall lies in a planned pause") << away;
    Life old;
    old.energies(today.addDays(-400), sliding);
    QTest::newRow("the numbers are nine months old") << old;
}

void TestSignals::aSlideIsQuietWhere() {
    QFETCH(Life, life);
    QVERIFY(!find(life, SignalKind::Slide));
}

void TestSignals::threeMissedInARowAreTold() {
    Life life;
    const Id goal = life.goal(u"Open"_s);
    Action action;
    action.goal = goal;
    action.text = u"Read on Saturday"_s;
    const Id id = life.add(action).id;
    const auto on = [&](QDate date, bool done) {
        ActionDay day;
        day.action = id;
        day.date = date;
        day.done = done;
        life.add(day);
    };
    on(today.addDays(-21), true);
    on(today.addDays(-14), false);
    on(today.addDays(-7), false);
    on(today, false); // not over yet
    QVERIFY(!find(life, SignalKind::ActionsMissed));
    const auto signal = find(life, SignalKind::ActionsMissed, today.addDays(1));
    QVERIFY(signal);
    QCOMPARE(signal->count, 3);
    QCOMPARE(signal->fact.plain(),
             u"“Read on Saturday” has not happened 3 times in a row, since 25 Nov."_s);
    QVERIFY(!find(life, SignalKind::ActionsMissed, today.addDays(80))); // of nobody's today
    Life letGo = life;
    letGo.notebook.goals.front().state = GoalState::LetGo;
    QVERIFY(!find(letGo, SignalKind::ActionsMissed, today.addDays(1)));
    on(today.addDays(1), true);
    QVERIFY(!find(life, SignalKind::ActionsMissed, today.addDays(2)));
}

void TestSignals::aDryWellIsTold() {
    Life life;
    QList<int> values{6, 7, 6, 7, 6, 7, 6, 7};
    for (int i = 0; i < 16; ++i)
        values << 1;
    life.energies(today.addDays(-7 * (values.size() - 1)), values);
    const auto signal = find(life, SignalKind::DryWell);
    QVERIFY(signal);
    // Weeks ago it left its band, and has been below it since.
    QVERIFY(signal->since.isValid() && signal->since < today.addDays(-14));
    QVERIFY(*signal->to < *signal->from);
    QVERIFY(!find(life, SignalKind::DryWell, today.addDays(80))); // long ago says nothing
    QVERIFY(signal->sentence.plain().startsWith(u"Ask how they are first. "_s));
    QVERIFY(!find(slider(), SignalKind::DryWell));
}

void TestSignals::missingWordsNeedThreeUsualGaps() {
    Life life = weekly();
    const Id well = life.well(u"Morning runs"_s);
    QVERIFY(!find(life, SignalKind::WordsMissing)); // never spoken of: nothing went missing
    life.words(well, today.addDays(-34), u"the air"_s);
    const auto signal = find(life, SignalKind::WordsMissing);
    QVERIFY(signal);
    QCOMPARE(signal->about, well);
    QCOMPARE(signal->days, 34);
    QVERIFY(isAboutEnergy(signal->kind)); // the person in the list has its mark
    QCOMPARE(signal->sentence.plain(), u"“Morning runs” has not come up for 34 days."_s);
    QVERIFY(!find(life, SignalKind::WordsMissing, today.addDays(-20)));
    // Another well than the one their goal is joined to may rest.
    const Id other = life.well(u"Cooking"_s);
    life.words(other, today.addDays(-1), u"soup"_s);
    life.words(other, today, u"bread"_s);
    life.root(life.goal(u"Marathon"_s), other);
    QVERIFY(!find(life, SignalKind::WordsMissing));
    // So may a candidate, though a goal is joined to it.
    life.root(life.goal(u"Run"_s), well);
    QVERIFY(!find(life, SignalKind::WordsMissing));
    life.words(well, today.addDays(-40), u"the bridge"_s);
    QVERIFY(find(life, SignalKind::WordsMissing));
}

void TestSignals::talkWithoutAWellIsToldAfterThreeSessions() {
    Life life;
    const Id first = life.session(today.addDays(-28));
    life.words(0, today.addDays(-30), u"the smell"_s, first); // written down before it, say
    life.session(today.addDays(-21));
    life.session(today.addDays(-14));
    QVERIFY(!find(life, SignalKind::ShallowTalk));
    life.session(today.addDays(-10), SessionState::NoShow); // nobody talked
    QVERIFY(!find(life, SignalKind::ShallowTalk));
    life.session(today.addDays(-7));
    const auto signal = find(life, SignalKind::ShallowTalk);
    QVERIFY(signal);
    QCOMPARE(signal->count, 3);
    QCOMPARE(signal->since, today.addDays(-21));
    QCOMPARE(signal->sentence.plain(), u"No well has come up in the last 3 sessions."_s);
    QVERIFY(!isAboutEnergy(signal->kind)); // no mark on the person in the list
    Life paused = life;
    paused.pause(today, today);
    QVERIFY(!find(paused, SignalKind::ShallowTalk));
    QVERIFY(!find(life, SignalKind::ShallowTalk, today.addDays(80))); // long ago says nothing
    life.words(0, today.addDays(-7), u"a candidate"_s);               // on the day of the last one
    QVERIFY(!find(life, SignalKind::ShallowTalk));
}

void TestSignals::whatWasGivenIsAskedAboutAfterTwoWeeks() {
    Life life;
    Gift gift;
    gift.date = today.addDays(-14);
    gift.reason = u"for the Saturday mornings"_s;
    life.add(gift);
    QVERIFY(!find(life, SignalKind::GiftOpen, today.addDays(-1)));
    const auto signal = find(life, SignalKind::GiftOpen);
    QVERIFY(signal);
    QCOMPARE(signal->sentence.plain(), u"What was given on 25 Nov has not been asked about yet: "
                                       "for the Saturday mornings"_s);
    Life paused = life;
    paused.pause(today.addDays(-3), today);
    QVERIFY(!find(paused, SignalKind::GiftOpen));
    Life away = life; // over by now; its days are no days in which they could be asked
    away.pause(today.addDays(-8), today.addDays(-5));
    QVERIFY(!find(away, SignalKind::GiftOpen));
    QVERIFY(find(away, SignalKind::GiftOpen, today.addDays(4)));
    life.notebook.gifts.front().outcome = u"read it twice"_s;
    QVERIFY(!find(life, SignalKind::GiftOpen));
    life.notebook.gifts.front().outcome.clear();
    life.notebook.gifts.front().returned = today;
    QVERIFY(!find(life, SignalKind::GiftOpen));
}

void TestSignals::pullAloneCanTellASlide() {
    Life life;
    const QList<int> pulls{4, 3, 4, 5, 4, 3, 4, 4, 3, 5, 4, 4, 4, 7, 7, 8, 7, 8, 7, 8};
    for (qsizetype i = 0; i < pulls.size(); ++i)
        life.energy(today.addDays(-1 - 7 * (pulls.size() - 1 - i)), i % 3 == 0 ? 7 : 6, pulls[i]);
    const auto signal = find(life, SignalKind::Slide);
    QVERIFY(signal);
    QVERIFY(signal->fact.plain().startsWith(u"Energy and pull together are beyond "_s));
    for (CheckIn &one : life.notebook.checkIns)
        one.pull.reset();
    QVERIFY(!find(life, SignalKind::Slide));
}

void TestSignals::promisesDueBothWays() {
    Life life;
    life.promise(Side::Client, u"show the list"_s, today.addDays(-2));
    life.promise(Side::Consultant, u"send the sheet"_s, today.addDays(-1));
    life.promise(Side::Consultant, u"later"_s, today.addDays(1));
    life.promise(Side::Consultant, u"no day"_s);
    life.promise(Side::Consultant, u"done"_s, today).state = PromiseState::Kept;
    const auto found = signalsOf(life.notebook, today);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].sentence.plain(), u"From me: send the sheet"_s);
    QCOMPARE(found[1].sentence.plain(), u"From Hanako: show the list"_s);
    QCOMPARE(found[1].days, 2);
    life.pause(today, today);
    QCOMPARE(signalsOf(life.notebook, today).size(), std::size_t(1));
}

void TestSignals::silenceFollowsTheOwnRhythm() {
    QVERIFY(!find(weekly(7), SignalKind::Silence));
    const auto signal = find(weekly(8), SignalKind::Silence);
    QVERIFY(signal);
    QCOMPARE(signal->sentence.plain(), u"8 days since the last contact; usually 7."_s);
    Life held = weekly(8);
    held.session(today.addDays(-2));
    QVERIFY(!find(held, SignalKind::Silence));
    Life agreed = weekly(8);
    agreed.notebook.client.cadenceDays = 30;
    QVERIFY(!find(agreed, SignalKind::Silence));
    Life meeting = weekly(8);
    meeting.session(today, SessionState::Planned);
    QVERIFY(!find(meeting, SignalKind::Silence));
    Life abroad = weekly(8); // yesterday's evening there is this morning here
    abroad.sessionIn("America/Los_Angeles", today.addDays(-1), QTime(17, 0));
    QVERIFY(!find(abroad, SignalKind::Silence));
}

void TestSignals::daysThatMatterAreToldTwoWeeksAhead() {
    Life life;
    Fact fact;
    fact.text = u"Thesis defence"_s;
    fact.matters = today.addDays(14);
    life.add(fact);
    fact.matters = today.addDays(15);
    life.add(fact);
    fact.matters = today.addDays(-1);
    life.add(fact);
    auto found = signalsOf(life.notebook, today);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().sentence.plain(), u"Wed 23 Dec: Thesis defence"_s);
    QCOMPARE(find(life, SignalKind::DayThatMatters, today.addDays(13))->sentence.plain(),
             u"Tomorrow: Thesis defence"_s);
    life.notebook.facts.back().yearly = true;
    QVERIFY(find(life, SignalKind::DayThatMatters, today.addDays(355)));
}

void TestSignals::renewalIsSaidAtTwoLeft() {
    Life life;
    engage(life, 3);
    QVERIFY(!find(life, SignalKind::RenewalNear));
    life.notebook.engagements.back().sessionsBought = 0; // none can be used up
    QVERIFY(!find(life, SignalKind::RenewalNear));
    life.notebook.engagements.back().sessionsBought = 3;
    life.session(today.addDays(-7));
    QCOMPARE(find(life, SignalKind::RenewalNear)->count, 2);
    Engagement next;
    next.start = today.addDays(10);
    life.add(next);
    QVERIFY(!find(life, SignalKind::RenewalNear));
}

void TestSignals::aGoalOnWillAloneWarns() {
    Life life;
    const Id goal = life.goal(u"Found a firm"_s, today.addDays(-10), today.addDays(200));
    QVERIFY(find(life, SignalKind::GoalTooBig));
    QVERIFY(!find(life, SignalKind::GoalWithoutRoot)); // said once
    const Id brake = life.brake(goal, u"Overtime"_s);
    life.plan(brake, u"it is six"_s, u"I leave"_s);
    QVERIFY(!find(life, SignalKind::GoalTooBig));
    QVERIFY(find(life, SignalKind::GoalWithoutRoot));
    life.root(goal, life.well(u"Wood"_s));
    QVERIFY(!find(life, SignalKind::GoalWithoutRoot));
    Life small;
    small.goal(u"Tidy up"_s, today, today.addDays(30));
    QVERIFY(!find(small, SignalKind::GoalTooBig));
    QVERIFY(find(small, SignalKind::GoalWithoutRoot));
}

void TestSignals::aGoalAsksForItsBrake() {
    Life life;
    const Id goal = life.goal(u"Open"_s);
    QVERIFY(find(life, SignalKind::GoalWithoutBrake));
    life.brake(goal, u"Overtime"_s);
    QVERIFY(!find(life, SignalKind::GoalWithoutBrake));
    life.notebook.brakes.clear();
    life.notebook.goals.front().state = GoalState::Reached;
    QVERIFY(!find(life, SignalKind::GoalWithoutBrake));
}

void TestSignals::aUsualIsAskedAgainWhenChoicesTurnAway() {
    Life life;
    Usual usual;
    usual.topic = u"Drink"_s;
    usual.value = u"Hojicha"_s;
    usual.confirmed = today.addDays(-60);
    life.add(usual);
    const auto chose = [&](int ago, const QString &value) {
        Choice choice;
        choice.topic = u"drink"_s;
        choice.value = value;
        choice.date = today.addDays(-ago);
        life.add(choice);
    };
    QVERIFY(!find(life, SignalKind::UsualToReask));
    chose(30, u"HOJICHA "_s);
    chose(14, u"Black bean tea"_s);
    QVERIFY(!find(life, SignalKind::UsualToReask));
    chose(7, u"black bean tea"_s);
    const auto signal = find(life, SignalKind::UsualToReask);
    QVERIFY(signal);
    QCOMPARE(signal->sentence.plain(), u"black bean tea twice lately. Ask again."_s);
    life.notebook.usuals.front().confirmed = today;
    QVERIFY(!find(life, SignalKind::UsualToReask));
    life.notebook.usuals.front().reaskAfterDays = 30;
    QVERIFY(!find(life, SignalKind::UsualToReask, today.addDays(30)));
    QVERIFY(find(life, SignalKind::UsualToReask, today.addDays(31)));
    // Who was away for half a year is asked anew, however short ago that was confirmed before.
    Life back;
    usual.confirmed = today.addDays(-250);
    back.add(usual);
    back.session(today.addDays(-240));
    QVERIFY(!find(back, SignalKind::UsualToReask));
    Engagement again;
    again.start = today.addDays(-20);
    back.add(again);
    QCOMPARE(find(back, SignalKind::UsualToReask)->days, 250);
}

void TestSignals::theMostUrgentComesFirst() {
    Life life = slider();
    for (int i = 8; i >= 0; --i)
        life.contact(today.addDays(-30 - 7 * i));
    life.promise(Side::Client, u"show the list"_s, today);
    life.goal(u"Open"_s);
    const auto found = signalsOf(life.notebook, today);
    QCOMPARE(found.size(), std::size_t(5));
    QCOMPARE(found[0].kind, SignalKind::Slide);
    QCOMPARE(found[1].kind, SignalKind::PromiseDue);
    QCOMPARE(found[2].kind, SignalKind::Silence);
    for (const Signal &signal : found)
        QCOMPARE(signal.client, life.notebook.client.id);
}

void TestSignals::pausesSuspendWhatIsAboutThePerson() {
    Life life = slider();
    for (int i = 8; i >= 0; --i)
        life.contact(today.addDays(-30 - 7 * i));
    QVERIFY(find(life, SignalKind::Silence));
    Life paused = life;
    paused.pause(today.addDays(-1), {});
    QVERIFY(signalsOf(paused.notebook, today).empty());
    life.notebook.client.state = ClientState::Paused;
    QVERIFY(signalsOf(life.notebook, today).empty());
}

void TestSignals::whoHasGraduatedIsLeftAlone() {
    Life life = slider();
    life.goal(u"Open"_s);
    life.promise(Side::Consultant, u"send the book"_s, today);
    life.notebook.client.state = ClientState::Graduated;
    const auto found = signalsOf(life.notebook, today);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().kind, SignalKind::PromiseDue);
}

QTEST_GUILESS_MAIN(TestSignals)
#include "test_signals.moc"
