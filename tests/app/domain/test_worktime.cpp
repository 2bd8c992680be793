// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/worktime.h"
#include "tests/app/brief/life.h"

#include <QTest>

namespace {
const QDate today(2026, 12, 9);

Id engage(Life &life, QDate start, QDate end = {}, std::optional<int> bought = {}) {
    Engagement row;
    row.start = start;
    row.end = end;
    row.sessionsBought = bought;
    return life.add(row).id;
}

Session &timed(Life &life, QDate date, int prep, int talk, int admin,
               SessionState state = SessionState::Held) {
    life.session(date, state);
    Session &row = life.notebook.sessions.back();
    row.prepMinutes = prep;
    row.talkMinutes = talk;
    row.adminMinutes = admin;
    return row;
}
} // namespace

class TestWorkTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSessionBelongsToOneEngagementAlone() {
        Life life;
        const Id first = engage(life, today.addDays(-100), today.addDays(-20));
        const Id second = engage(life, today.addDays(-30)); // they overlap
        timed(life, today.addDays(-25), 0, 50, 0);
        timed(life, today.addDays(-90), 0, 40, 0);
        timed(life, today.addDays(-25), 0, 30, 0).engagement = first; // named, so that holds
        QCOMPARE(about::workIn(life.notebook, second, today).minutes.talk, 50);
        QCOMPARE(about::workIn(life.notebook, first, today).minutes.talk, 70);
        QCOMPARE(about::workDone(life.notebook, today).size(), std::size_t(2));
    }

    void theSumsOfAllEngagementsAreTheSumOfAll() {
        Life life;
        engage(life, today.addDays(-100), today.addDays(-60));
        engage(life, today.addDays(-50));
        for (int i = 0; i < 30; ++i)
            timed(life, today.addDays(-4 * i), i, 2 * i, 3 * i,
                  i % 3 ? SessionState::Held : SessionState::CancelledOnDay);
        WorkMinutes sum;
        for (const WorkDone &done : about::workDone(life.notebook, today))
            sum += done.minutes;
        QCOMPARE(sum, about::minutesTaken(life.notebook));
        QCOMPARE(sum.prep, 435);
        QCOMPARE(sum.sum(), 6 * 435);
    }

    void whatCountsIsUsedUp() {
        Life life;
        const Id work = engage(life, today.addDays(-100), {}, 3);
        timed(life, today.addDays(-50), 0, 50, 0);
        timed(life, today.addDays(-40), 5, 0, 0, SessionState::CancelledOnDay);
        timed(life, today.addDays(-30), 5, 0, 0, SessionState::NoShow).counts = false;
        timed(life, today.addDays(-20), 5, 0, 0, SessionState::Moved).counts = false;
        timed(life, today.addDays(7), 15, 0, 0, SessionState::Planned);
        timed(life, today, 0, 0, 0, SessionState::Planned); // nobody has met yet
        WorkDone done = about::workIn(life.notebook, work, today);
        QCOMPARE(done.held, 1);
        QCOMPARE(done.counted, 2);
        QCOMPARE(done.left, std::optional(1));
        QCOMPARE(done.minutes, (WorkMinutes{30, 50, 0})); // preparing the next one took time, too
        life.notebook.sessions[2].counts = true;
        life.notebook.sessions[3].counts = true; // moved too late, they say
        done = about::workIn(life.notebook, work, today);
        QCOMPARE(done.counted, 4);
        QCOMPARE(done.left, std::optional(0)); // never below
    }

    void nothingIsNothing() {
        const Life life;
        QVERIFY(about::workDone(life.notebook, today).empty());
        QCOMPARE(about::minutesTaken(life.notebook), WorkMinutes());
        QCOMPARE(about::workIn(life.notebook, 77, today).left, std::optional<int>());
    }
};

QTEST_GUILESS_MAIN(TestWorkTime)
#include "test_worktime.moc"
