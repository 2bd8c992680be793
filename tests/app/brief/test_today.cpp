// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/today.h"
#include "tests/app/brief/life.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 9);
const QTime now(14, 18);
const QList<int> sliding{6, 7, 6, 5, 6, 7, 6, 6, 7, 5, 6, 6, 6, 4, 4, 5, 3, 4, 4};

/// Six clients on one day, one for each kind of row.
struct Six {
    Life tanaka{u"Tanaka"_s, u"Hanako"_s}, saeki{u"Saeki"_s, u"Kenichi"_s},
        mori{u"Mori"_s, u"Shunsuke"_s}, kawasaki{u"Kawasaki"_s, u"Naoko"_s},
        aoki{u"Aoki"_s, u"Makoto"_s}, nakano{u"Nakano"_s, u"Haruka"_s};

    Six() {
        Id id = 7; // against the order of urgency, so that one cannot pass for the other
        for (Life *life : {&tanaka, &saeki, &mori, &kawasaki, &aoki, &nakano})
            life->notebook.client.id = --id;
        tanaka.session(day.addDays(-14));
        tanaka.session(day, SessionState::Planned);
        Usual usual;
        usual.topic = u"Opening"_s;
        usual.value = u"First minute: books."_s;
        tanaka.add(usual);
        tanaka.promise(Side::Consultant, u"Send the video"_s, day);
        saeki.energies(day.addDays(-13 - 7 * 18), sliding);
        saeki.session(day.addDays(1), SessionState::Planned, QTime(10, 0));
        saeki.promise(Side::Client, u"Fifteen minutes."_s, day.addDays(-1));
        tellTheOthers();
    }
    void tellTheOthers() {
        for (int i = 5; i >= 0; --i)
            mori.contact(day.addDays(-7 * i));
        mori.words(mori.well(u"Morning runs"_s), day.addDays(-34), u"the air"_s);
        mori.session(day, SessionState::Planned, QTime(17, 0));
        kawasaki.promise(Side::Consultant, u"Send the sheet"_s, day.addDays(-1));
        for (int i = 4; i >= 0; --i)
            aoki.contact(day.addDays(-23 - 14 * i), Channel::Line, u"The plans passed."_s);
        aoki.session(day.addDays(5), SessionState::Planned, QTime(9, 30));
        Fact fact;
        fact.text = u"thesis defence"_s;
        fact.matters = day.addDays(2);
        nakano.add(fact);
        nakano.words(0, QDate(2026, 10, 9), u"I fear my own voice."_s);
    }
    std::vector<ClientNotebook> all() const {
        return {aoki.notebook,   kawasaki.notebook, saeki.notebook,
                tanaka.notebook, nakano.notebook,   mori.notebook};
    }
};

TodayRow rowOf(const TodayPage &page, const Life &life) {
    for (const TodayRow &row : page.rows)
        if (row.client == life.notebook.client.id)
            return row;
    return {};
}

} // namespace

class TestToday : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("TZ", "Asia/Tokyo");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void nobodyWaitsWithoutClients();
    void theNextCallIsTold();
    void aCallThatIsGoingOnStays();
    void onePersonOneRowByUrgency();
    void rowsSayWhyAndWhatIsNext();
    void aWordSentIsEnoughForOneDay();
    void aUsualThatIsMerelyOldWaitsUntilTheyMeet();
    void aBirthdayStaysWhileTheyAreTheNextCall();
    void sevenDaysStandInOrder();
    void summaryCountsPeople();
    void archivedClientsAreLeftOut();
    void anotherZoneIsTurnedIntoOurs();
    void theListSaysWhenNeverWhat();
    void theListShowsTheLastEight();
};

void TestToday::nobodyWaitsWithoutClients() {
    const TodayPage page = today({}, day, now);
    QCOMPARE(page.summary, u"Nobody is waiting today."_s);
    QCOMPARE(page.next.client, Id(0));
    QCOMPARE(page.days.size(), std::size_t(7));
    QCOMPARE(page.date, u"9 December"_s);
    QCOMPARE(page.count, 0);
}

void TestToday::theNextCallIsTold() {
    const Six six;
    const NextCall call = today(six.all(), day, now).next;
    QCOMPARE(call.client, six.tanaka.notebook.client.id);
    QCOMPARE(call.minutesLeft, 12);
    QCOMPARE(call.timeText, u"14:30–15:20"_s);
    QCOMPARE(call.name, u"Hanako Tanaka"_s);
    QCOMPARE(call.number, u"Session 2"_s);
    QCOMPARE(call.place, u"Zoom"_s);
    QCOMPARE(call.since, u"14 days since last time"_s);
    QCOMPARE(call.firstMinute, u"First minute: books."_s);
    QCOMPARE(call.promiseText, u"From me: Send the video"_s);
    QCOMPARE(call.promiseDue, u"due today"_s);
}

void TestToday::aCallThatIsGoingOnStays() {
    const Six six;
    const auto client = [&](QTime at) { return today(six.all(), day, at).next.client; };
    QCOMPARE(today(six.all(), day, QTime(14, 40)).next.minutesLeft, -10);
    QCOMPARE(client(QTime(15, 19)), six.tanaka.notebook.client.id);
    QCOMPARE(client(QTime(15, 20)), six.mori.notebook.client.id);
    QCOMPARE(client(QTime(18, 0)), Id(0));
}

void TestToday::onePersonOneRowByUrgency() {
    const Six six;
    const TodayPage page = today(six.all(), day, now);
    QList<Id> order;
    for (const TodayRow &row : page.rows)
        order << row.client;
    QList<Id> wanted;
    for (const Life *life : {&six.saeki, &six.mori, &six.kawasaki, &six.aoki, &six.nakano})
        wanted << life->notebook.client.id;
    QCOMPARE(order, wanted); // Tanaka's promise stands in the next call
}

void TestToday::rowsSayWhyAndWhatIsNext() {
    const Six six;
    const TodayPage page = today(six.all(), day, now);
    const TodayRow slide = rowOf(page, six.saeki);
    QCOMPARE(slide.icon, u"slide"_s);
    QCOMPARE(slide.action, RowAction::OpenCard);
    QVERIFY(slide.reason.startsWith(u"Ask how they are first. "_s));
    QCOMPARE(slide.second,
             u"“Fifteen minutes” can be asked about at the session tomorrow at 10:00."_s);
    const TodayRow words = rowOf(page, six.mori);
    QCOMPARE(words.reason, u"“Morning runs” has not come up for 34 days."_s);
    QCOMPARE(words.second, u"One question about “Morning runs” at the session today at 17:00."_s);
    QCOMPARE(words.action, RowAction::OpenWells);
    const TodayRow promise = rowOf(page, six.kawasaki);
    QCOMPARE(promise.dueText, u"due yesterday"_s);
    QVERIFY(promise.isLate);
    QCOMPARE(promise.action, RowAction::PromiseKept);
    QCOMPARE(promise.about, six.kawasaki.notebook.promises.front().id);
    const TodayRow silence = rowOf(page, six.aoki);
    QCOMPARE(silence.reason, u"23 days since the last contact; usually 14."_s);
    QCOMPARE(silence.second, u"16 Nov by LINE: “The plans passed.”"_s);
    QCOMPARE(silence.actionText, u"LINE sent"_s);
    const TodayRow matters = rowOf(page, six.nakano);
    QCOMPARE(matters.reason, u"thesis defence"_s);
    QCOMPARE(matters.second, u"In October: “I fear my own voice.”"_s);
    QCOMPARE(matters.dueText, u"Fri 11 Dec"_s);
    QVERIFY(!matters.isLate);
}

void TestToday::aWordSentIsEnoughForOneDay() {
    Six six;
    const auto asks = [&](QDate on) {
        return rowOf(today(six.all(), on, now), six.nakano).kind == SignalKind::DayThatMatters;
    };
    QVERIFY(rowOf(today(six.all(), day, now), six.nakano).client != 0);
    Contact &contact = six.nakano.contact(day);
    contact.by = Side::Client; // theirs is still to be answered
    QVERIFY(asks(day));
    contact.by = Side::Consultant;
    QCOMPARE(rowOf(today(six.all(), day, now), six.nakano).client, Id(0));
    QVERIFY(asks(day.addDays(1)));
    six.nakano.notebook.contacts.clear();
    QVERIFY(asks(day));
    six.nakano.session(day);
    QVERIFY(!asks(day));
}

void TestToday::aUsualThatIsMerelyOldWaitsUntilTheyMeet() {
    Life life;
    Usual usual;
    usual.topic = u"Drink"_s;
    usual.value = u"Hojicha"_s;
    usual.confirmed = day.addDays(-60);
    usual.reaskAfterDays = 30;
    life.add(usual);
    QVERIFY(firstOf(signalsOf(life.notebook, day), SignalKind::UsualToReask));
    QVERIFY(today({life.notebook}, day, now).rows.empty());
    for (const int ago : {14, 7}) { // chosen otherwise, it is worth a word
        Choice choice;
        choice.topic = u"Drink"_s;
        choice.value = u"Black bean tea"_s;
        choice.date = day.addDays(-ago);
        life.add(choice);
    }
    QCOMPARE(rowOf(today({life.notebook}, day, now), life).kind, SignalKind::UsualToReask);
}

void TestToday::aBirthdayStaysWhileTheyAreTheNextCall() {
    Six six;
    Fact birthday;
    birthday.text = u"birthday"_s;
    birthday.matters = day;
    six.tanaka.add(birthday);
    const TodayPage page = today(six.all(), day, now);
    QCOMPARE(page.next.client, six.tanaka.notebook.client.id);
    QCOMPARE(rowOf(page, six.tanaka).reason, u"birthday"_s);
    // One that is still to come waits for the brief, which is a click away.
    six.tanaka.notebook.facts.back().matters = day.addDays(3);
    QCOMPARE(rowOf(today(six.all(), day, now), six.tanaka).client, Id(0));
}

void TestToday::sevenDaysStandInOrder() {
    const Six six;
    const auto days = today(six.all(), day, now).days;
    QCOMPARE(days[0].number, u"9"_s);
    QCOMPARE(days[0].weekday, u"Wed"_s);
    QCOMPARE(days[0].entries.size(), std::size_t(2));
    QCOMPARE(days[0].entries[0].time, u"14:30"_s);
    QCOMPARE(days[0].entries[1].name, u"Shunsuke Mori"_s);
    QCOMPARE(days[1].entries.size(), std::size_t(1));
    QVERIFY(days[2].entries.empty());
    QCOMPARE(days[5].entries.front().name, u"Makoto Aoki"_s);
}

void TestToday::summaryCountsPeople() {
    const Six six;
    const TodayPage page = today(six.all(), day, now);
    QCOMPARE(page.summary, u"2 sessions today. 4 more people to get in touch with."_s);
    QCOMPARE(page.count, 6);
    QCOMPARE(today({six.kawasaki.notebook}, day, now).summary,
             u"One person to get in touch with."_s);
    QCOMPARE(today({six.tanaka.notebook}, day, now).summary, u"One session today."_s);
}

void TestToday::archivedClientsAreLeftOut() {
    Six six;
    six.tanaka.notebook.client.archived = true;
    six.kawasaki.notebook.client.archived = true;
    const TodayPage page = today(six.all(), day, now);
    QCOMPARE(page.next.client, six.mori.notebook.client.id);
    QCOMPARE(rowOf(page, six.kawasaki).client, Id(0));
}

void TestToday::anotherZoneIsTurnedIntoOurs() {
    Life life;
    life.session(day, SessionState::Planned, QTime(9, 0));
    Session &session = life.notebook.sessions.front();
    session.zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    QCOMPARE(today({life.notebook}, day, QTime(8, 0)).next.start, QTime(9, 0));
    session.zone = u"UTC"_s;
    const QDateTime local = QDateTime(day, QTime(9, 0), QTimeZone::utc()).toLocalTime();
    const TodayPage page = today({life.notebook}, local.date(), QTime(0, 1));
    QCOMPARE(page.next.start, local.time());

    // Yesterday in California, ten o'clock today here.
    Life far;
    far.sessionIn("Pacific/Auckland", day, QTime(2, 0), SessionState::Held); // yesterday here
    far.sessionIn("America/Los_Angeles", day.addDays(-1), QTime(17, 0));
    const NextCall call = today({far.notebook}, day, QTime(9, 0)).next;
    QCOMPARE(call.start, QTime(10, 0));
    QCOMPARE(call.since, u"1 day since last time"_s);
    QCOMPARE(listLine(far.notebook, day).second, u"today 10:00"_s);
}

void TestToday::theListSaysWhenNeverWhat() {
    const Six six;
    const auto line = [&](const Life &life) { return listLine(life.notebook, day); };
    QCOMPARE(line(six.tanaka).second, u"today 14:30"_s);
    QCOMPARE(line(six.saeki).second, u"next Thu 10 Dec"_s);
    QCOMPARE(line(six.aoki).second, u"23 days since"_s);
    QCOMPARE(line(six.nakano).second, QString());
    QVERIFY(line(six.saeki).signalled);
    QVERIFY(line(six.mori).signalled);
    QVERIFY(!line(six.aoki).signalled);
    Life met{u"Met"_s, u"Today"_s}, wrote{u"Wrote"_s, u"Today"_s};
    met.session(day);
    wrote.contact(day);
    QCOMPARE(line(met).second, u"met today"_s);
    QCOMPARE(line(wrote).second, u"in touch today"_s);
    QCOMPARE(line(six.saeki).initial, u"S"_s);
}

void TestToday::theListShowsTheLastEight() {
    const Six six;
    QCOMPARE(listLine(six.saeki.notebook, day).spark,
             QList<double>({6, 6, 4, 4, 5, 3, 4, 4}).mid(0));
    QVERIFY(listLine(six.tanaka.notebook, day).spark.isEmpty());
}

QTEST_GUILESS_MAIN(TestToday)
#include "test_today.moc"
