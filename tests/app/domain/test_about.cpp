// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/picks.h"
#include "tests/app/brief/life.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 12, 9);

struct Language {
    explicit Language(QLocale::Language language) { QLocale::setDefault(QLocale(language)); }
    ~Language() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
};

Client named(const QString &family, const QString &given = {}) {
    Client client;
    client.family = family;
    client.given = given;
    return client;
}
} // namespace

class TestAbout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("TZ", "Asia/Tokyo");
        const Language language(QLocale::English);
    }
    void honorificIsSetOnce_data();
    void honorificIsSetOnce();
    void namesFollowTheLanguage();
    void aNameIsNeverEmpty();
    void initialIsAWholeCharacter();
    void sessionsAreCountedInOrder();
    void sessionsElsewhereAreOnTheComputersDay();
    void sessionsLeftCountWhatWasUsedUp();
    void newestWordingStands();
    void twoDatedWordsMakeAWell();
    void aReturnAfterHalfAYearBeginsAnew();
    void aYearlyDayComesAgain_data();
    void aYearlyDayComesAgain();
    void aRootedGoalStandsForTheClient();
};

void TestAbout::honorificIsSetOnce_data() {
    QTest::addColumn<QString>("family");
    QTest::addColumn<Honorific>("honorific");
    QTest::addColumn<QString>("honorific set");
    QTest::addColumn<QString>("screen");
    QTest::newRow("plain") << u"田中"_s << Honorific::Sama << u"様"_s << u"田中さん"_s;
    QTest::newRow("typed sama") << u"田中様"_s << Honorific::Sama << QString() << u"田中様"_s;
    QTest::newRow("typed san") << u"田中さん"_s << Honorific::Sama << QString() << u"田中さん"_s;
    QTest::newRow("typed sensei") << u"田中先生"_s << Honorific::Sensei << QString()
                                  << u"田中先生"_s;
    QTest::newRow("sensei") << u"田中"_s << Honorific::Sensei << u"先生"_s << u"田中先生"_s;
    QTest::newRow("none") << u"田中"_s << Honorific::None << QString() << u"田中"_s;
    QTest::newRow("beyond the BMP") << u"𠮷田"_s << Honorific::Sama << u"様"_s << u"𠮷田さん"_s;
}

void TestAbout::honorificIsSetOnce() {
    const Language language(QLocale::Japanese);
    QFETCH(QString, family);
    QFETCH(Honorific, honorific);
    Client client = named(family);
    client.honorific = honorific;
    QTEST(about::honorific(client), "honorific set");
    QTEST(about::nameWithSan(client), "screen");
    QCOMPARE(about::callName(client), about::nameWithSan(client));
}

void TestAbout::namesFollowTheLanguage() {
    Client client = named(u"田中"_s, u"花子"_s);
    client.romanFamily = u"Tanaka"_s;
    client.romanGiven = u"Hanako"_s;
    QCOMPARE(about::displayName(client), u"Hanako Tanaka"_s);
    QCOMPARE(about::initial(client), u"T"_s);
    QCOMPARE(about::callName(client), u"Hanako"_s);
    QCOMPARE(about::honorific(client), QString());
    QCOMPARE(about::displayName(named(u"Smith"_s, u"John"_s)), u"John Smith"_s);
    const Language language(QLocale::Japanese);
    QCOMPARE(about::displayName(client), u"田中 花子"_s);
    QCOMPARE(about::callName(client), u"田中さん"_s);
    QCOMPARE(about::initial(client), u"田"_s);
    client.callName = u"花子さん"_s;
    QCOMPARE(about::callName(client), u"花子さん"_s);
}

void TestAbout::aNameIsNeverEmpty() {
    QVERIFY(!about::displayName(Client{}).isEmpty());
    QVERIFY(!about::callName(Client{}).isEmpty());
    QVERIFY(!about::initial(Client{}).isEmpty());
    Client office;
    office.organisation = u"Engawa"_s;
    QCOMPARE(about::displayName(office), u"Engawa"_s);
}

void TestAbout::initialIsAWholeCharacter() {
    const Language language(QLocale::Japanese);
    QCOMPARE(about::initial(named(u"𠮷田"_s)), u"𠮷"_s);
    QCOMPARE(about::initial(named(u"葛\U000E0100城"_s)), u"葛\U000E0100"_s);
}

void TestAbout::sessionsAreCountedInOrder() {
    Life life;
    const Id second = life.session(QDate(2026, 11, 25));
    life.session(QDate(2026, 12, 2), SessionState::NoShow);
    const Id first = life.session(QDate(2026, 11, 11));
    const Id next = life.session(today, SessionState::Planned);
    const auto number = [&](Id id) { return about::numberOf(life.notebook, id); };
    QCOMPARE(number(first), 1);
    QCOMPARE(number(second), 2);
    QCOMPARE(number(next), 3);
    QCOMPARE(number(0), 0);
    QCOMPARE(about::lastHeld(life.notebook, today)->id, second);
    QCOMPARE(about::lastHeld(life.notebook, QDate(2026, 11, 24))->id, first);
    QVERIFY(!about::lastHeld(life.notebook, QDate(2026, 11, 1)));
    QCOMPARE(about::nextPlanned(life.notebook, today)->id, next);
    QVERIFY(!about::nextPlanned(life.notebook, today.addDays(1)));
}

void TestAbout::sessionsElsewhereAreOnTheComputersDay() {
    Life life;
    // 10:00 of the 9th in Tokyo is yesterday in California, and 22:00 is tomorrow in Auckland.
    const Id early = life.session(today, SessionState::Planned, QTime(9, 0));
    const Id late = life.session(today, SessionState::Planned, QTime(11, 0));
    const Id far = life.sessionIn("America/Los_Angeles", today.addDays(-1), QTime(17, 0));
    const auto next = [&] { return about::nextPlanned(life.notebook, today)->id; };
    QCOMPARE(next(), early);
    std::erase_if(life.notebook.sessions, [&](const Session &row) { return row.id == early; });
    QCOMPARE(next(), far);
    std::erase_if(life.notebook.sessions, [&](const Session &row) { return row.id == far; });
    QCOMPARE(next(), late);

    const Id before = life.session(today, SessionState::Held, QTime(20, 0));
    const Id held =
        life.sessionIn("Pacific/Auckland", today.addDays(1), QTime(2, 0), SessionState::Held);
    QCOMPARE(about::lastHeld(life.notebook, today)->id, held);
    QCOMPARE(about::lastContact(life.notebook, today)->date, today);
    QCOMPARE(about::contactDays(life.notebook, today), (QList<QDate>{today, today}));
    QCOMPARE(about::numberOf(life.notebook, before), 1);
    QCOMPARE(about::numberOf(life.notebook, held), 2);
    QVERIFY(!about::lastHeld(life.notebook, today.addDays(-1)));
}

void TestAbout::sessionsLeftCountWhatWasUsedUp() {
    Life life;
    QVERIFY(!about::sessionsLeft(life.notebook, today));
    Engagement engagement;
    engagement.start = QDate(2026, 10, 1);
    engagement.sessionsBought = 5;
    life.add(engagement);
    life.session(QDate(2026, 9, 1)); // before the engagement
    life.session(QDate(2026, 10, 7));
    life.session(QDate(2026, 10, 21), SessionState::Moved);
    life.notebook.sessions.back().counts = false;
    life.session(QDate(2026, 11, 4), SessionState::CancelledOnDay);
    life.session(QDate(2026, 11, 18), SessionState::NoShow);
    life.notebook.sessions.back().counts = false;
    life.session(today.addDays(7), SessionState::Planned);
    QCOMPARE(about::sessionsLeft(life.notebook, today), std::optional<int>(3));
    life.notebook.engagements.front().sessionsBought = 1;
    QCOMPARE(about::sessionsLeft(life.notebook, today), std::optional<int>(0));
}

void TestAbout::newestWordingStands() {
    Life life;
    QVERIFY(!about::currentWill(life.notebook, today));
    for (const auto &[text, since] :
         {std::pair(u"old"_s, QDate(2026, 1, 1)), std::pair(u"now"_s, QDate(2026, 6, 1)),
          std::pair(u"later"_s, QDate(2027, 1, 1))}) {
        Will will;
        will.text = text;
        will.since = since;
        life.add(will);
    }
    QCOMPARE(about::currentWill(life.notebook, today)->text, u"now"_s);
}

void TestAbout::twoDatedWordsMakeAWell() {
    Life life;
    const Id well = life.well(u"Reading"_s);
    life.words(well, today.addDays(-9), u"one"_s);
    QVERIFY(!about::isConfirmed(life.notebook, life.notebook.wells.front()));
    life.words(0, today.addDays(-8), u"not laid at a well"_s);
    QVERIFY(!about::isConfirmed(life.notebook, life.notebook.wells.front()));
    life.words(well, today.addDays(-7), u"two"_s);
    QVERIFY(about::isConfirmed(life.notebook, life.notebook.wells.front()));
}

void TestAbout::aReturnAfterHalfAYearBeginsAnew() {
    Life life;
    life.session(QDate(2025, 6, 1));
    life.energy(QDate(2025, 6, 1), 3);
    Engagement engagement;
    engagement.start = QDate(2026, 9, 1);
    life.add(engagement);
    life.session(QDate(2026, 9, 2));
    life.energy(QDate(2026, 9, 2), 6);
    QCOMPARE(about::baselineStart(life.notebook, today), QDate(2026, 9, 1));
    QCOMPARE(about::energies(life.notebook, today).size(), 1);
    life.session(QDate(2026, 5, 1));
    QVERIFY(!about::baselineStart(life.notebook, today).isValid());
    QCOMPARE(about::energies(life.notebook, today).size(), 2);
}

void TestAbout::aYearlyDayComesAgain_data() {
    QTest::addColumn<QDate>("matters");
    QTest::addColumn<bool>("yearly");
    QTest::addColumn<QDate>("next");
    QTest::newRow("ahead") << QDate(2026, 12, 13) << false << QDate(2026, 12, 13);
    QTest::newRow("today") << today << false << today;
    QTest::newRow("past") << QDate(2026, 12, 8) << false << QDate();
    QTest::newRow("birthday past") << QDate(1980, 12, 8) << true << QDate(2027, 12, 8);
    QTest::newRow("birthday today") << QDate(1980, 12, 9) << true << today;
    QTest::newRow("leap day") << QDate(1984, 2, 29) << true << QDate(2027, 2, 28);
    QTest::newRow("first in two years") << QDate(2028, 1, 5) << true << QDate(2028, 1, 5);
}

void TestAbout::aYearlyDayComesAgain() {
    QFETCH(QDate, matters);
    QFETCH(bool, yearly);
    Fact fact;
    fact.matters = matters;
    fact.yearly = yearly;
    QTEST(about::nextDay(fact, today), "next");
}

void TestAbout::aRootedGoalStandsForTheClient() {
    Life life;
    QVERIFY(!about::chosenGoal(life.notebook, today));
    const Id head = life.goal(u"Less overtime"_s);
    life.value(head, today, 20);
    QCOMPARE(about::chosenGoal(life.notebook, today)->id, head);
    const Id rooted = life.goal(u"Open the library"_s);
    const Id other = life.goal(u"Write"_s);
    const Id well = life.well(u"Reading"_s);
    life.root(rooted, well);
    life.root(other, well);
    life.value(other, today.addDays(-30), 1);
    life.value(rooted, today.addDays(-7), 1);
    QCOMPARE(about::chosenGoal(life.notebook, today)->id, rooted);
    life.value(other, today.addDays(1), 1); // tomorrow is not known yet
    QCOMPARE(about::chosenGoal(life.notebook, today)->id, rooted);
    life.value(other, today.addDays(-1), 1);
    QCOMPARE(about::chosenGoal(life.notebook, today)->id, other);
}

QTEST_GUILESS_MAIN(TestAbout)
#include "test_about.moc"
