// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/forclient.h"
#include "app/domain/picks.h"
#include "tests/app/brief/life.h"

#include <QLocale>
#include <QtTest>
#include <type_traits>

using namespace Qt::StringLiterals;

// Nobody but forClient() can make one, from nothing or from parts.
static_assert(!std::is_default_constructible_v<ForClient>);
static_assert(!std::is_aggregate_v<ForClient>);

namespace {

const QDate today(2026, 12, 9);

/// Puts a text of its own into every text member of a row.
template <class T>
void plant(T &row) {
    eachColumn<T>([&](const auto &column) {
        auto &member = row.*column.member;
        using M = std::remove_reference_t<decltype(member)>;
        const QString canary = u"[%1.%2]"_s.arg(QLatin1StringView(Described<T>::table),
                                                QLatin1StringView(column.name));
        if constexpr (std::is_same_v<M, QString>)
            member = canary;
        else if constexpr (std::is_same_v<M, QStringList>)
            member = QStringList{canary};
        else if constexpr (std::is_same_v<M, QDate>)
            member = today;
    });
}

/// All that a ForClient tells, as one text.
QString told(const ForClient &out) {
    QStringList texts{out.name(),          out.spokenName(),         out.honorific(),
                      out.callName(),      out.sender().name,        out.sender().family,
                      out.sender().office, out.sender().contactLine, out.session().place,
                      out.next().place,    out.goal().title,         out.goal().measure,
                      out.goal().unit};
    for (const ForClient::Words &words : out.words())
        texts << words.text;
    for (const ForClient::Agreed &agreed : out.agreed())
        texts << agreed.text;
    for (const ForClient::NamedWell &well : out.wells())
        texts << well.name;
    return texts.join(u'\n');
}

/// One row of every type, each text a canary, everything dated today and pointing at the rest.
Life planted() {
    Life life;
    plant(life.notebook.client);
    eachTypeOf(NotebookTypes{}, [&]<class T>() {
        T row;
        plant(row);
        life.add(row);
    });
    ClientNotebook &n = life.notebook;
    n.sessions.front().state = SessionState::Held;
    const Id session = n.sessions.front().id;
    n.evidence.front().session = n.lines.front().session = session;
    n.evidence.front().well = n.wells.front().id;
    n.roots.front().goal = n.reasons.front().goal = n.brakes.front().goal = n.goals.front().id;
    n.roots.front().well = n.wells.front().id;
    n.concerns.front().session = n.ownNotes.front().session = session;
    n.lines.front().kind = LineKind::Concern;
    return life;
}

} // namespace

class TestForClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void onlyWhatIsTheirsReachesThem();
    void rowsOfAPrivateLineStayBehind();
    void momentsTheConsultantSawAreNotTheirWords();
    void wordsOfOneSessionComeApart();
    void theLastWordsOfItsOwnSessionEndIt();
    void openAndLatelyKeptPromisesStand();
    void theNextSessionFollowsTheOneAskedFor();
    void nothingAfterTodayIsTold();
    void anOldSessionIsToldAsOfItsDay();
    void whatWasHeldAfterwardsIsItsNext();
};

void TestForClient::onlyWhatIsTheirsReachesThem() {
    const Life life = planted();
    Me me;
    plant(me);
    const QString text =
        told(forClient(life.notebook, me, life.notebook.sessions.front().id, today));
    const QStringList allowed{u"client.family"_s,      u"client.given"_s,
                              u"client.call_name"_s,   u"client.roman_family"_s,
                              u"client.roman_given"_s, u"evidence.quote"_s,
                              u"well.name"_s,          u"promise.text"_s,
                              u"session.last_words"_s, u"session.place"_s,
                              u"goal.title"_s,         u"goal.measure"_s,
                              u"goal.unit"_s,          u"me.name"_s,
                              u"me.family"_s,          u"me.office"_s,
                              u"me.contact_line"_s};
    int looked = 0;
    const auto look = [&]<class T>() {
        eachColumn<T>([&](const auto &column) {
            const QString name = u"%1.%2"_s.arg(QLatin1StringView(Described<T>::table),
                                                QLatin1StringView(column.name));
            if (!allowed.contains(name))
                QVERIFY2(!text.contains(u'[' + name + u']'), qPrintable(name));
            ++looked;
        });
    };
    eachType(look);
    QVERIFY(looked > 150);
    for (const QString &name :
         {u"evidence.quote"_s, u"session.last_words"_s, u"promise.text"_s, u"goal.title"_s})
        QVERIFY2(text.contains(u'[' + name + u']'), qPrintable(name));
}

void TestForClient::rowsOfAPrivateLineStayBehind() {
    Life life = planted();
    life.notebook.evidence.front().line = life.notebook.lines.front().id;
    life.notebook.promises.front().line = life.notebook.lines.front().id;
    QString text = told(forClient(life.notebook, {}, 0, today));
    QVERIFY(!text.contains(u"[evidence.quote]"));
    QVERIFY(!text.contains(u"[promise.text]"));
    life.notebook.lines.front().kind = LineKind::Well;
    text = told(forClient(life.notebook, {}, 0, today));
    QVERIFY(text.contains(u"[evidence.quote]"));
}

void TestForClient::momentsTheConsultantSawAreNotTheirWords() {
    Life life = planted();
    life.notebook.evidence.front().ownWords = false;
    QVERIFY(forClient(life.notebook, {}, 0, today).words().empty());
}

void TestForClient::wordsOfOneSessionComeApart() {
    Life life;
    const Id first = life.session(today.addDays(-14));
    const Id second = life.session(today);
    life.words(0, today, u"now"_s, second);
    life.words(0, today.addDays(-14), u"then"_s, first);
    const ForClient out = forClient(life.notebook, {}, second, today);
    QCOMPARE(out.words().size(), std::size_t(2));
    QCOMPARE(out.words().front().text, u"then"_s);
    QCOMPARE(out.words().front().number, 1);
    QCOMPARE(out.sessionWords().size(), std::size_t(1));
    QCOMPARE(out.sessionWords().front().text, u"now"_s);
    QCOMPARE(out.session().number, 2);
    QVERIFY(forClient(life.notebook, {}, 0, today).sessionWords().empty());
}

void TestForClient::theLastWordsOfItsOwnSessionEndIt() {
    Life life;
    const Id first = life.session(today.addDays(-14));
    const Id second = life.session(today);
    const Id third = life.session(today.addDays(14), SessionState::Planned);
    const Id missed = life.session(today.addDays(-7), SessionState::CancelledOnDay);
    const QStringList said{u"of the first"_s, u" of the second \n"_s, u"of the third"_s,
                           u"of the missed one"_s};
    for (qsizetype i = 0; i < said.size(); ++i)
        life.notebook.sessions[static_cast<std::size_t>(i)].lastWords = said[i];
    life.words(0, today, u"within"_s, second);
    // Written down a day after the session they belong to.
    life.words(0, today.addDays(-13), u"a day later"_s, first);
    const auto texts = [&](Id session, QDate day) {
        QStringList found;
        for (const ForClient::Words &words :
             forClient(life.notebook, {}, session, day).sessionWords())
            found << words.text;
        return found;
    };
    QCOMPARE(texts(second, today), QStringList({u"within"_s, u"of the second"_s}));
    QCOMPARE(texts(first, today), QStringList({u"a day later"_s, u"of the first"_s}));
    // Not of a session that was not held, or not yet.
    QCOMPARE(texts(third, today), QStringList());
    QCOMPARE(texts(missed, today), QStringList());
    QCOMPARE(texts(second, today.addDays(-1)), QStringList());
    const ForClient out = forClient(life.notebook, {}, second, today);
    QCOMPARE(out.words().back().date, today);
    QCOMPARE(out.words().back().number,
             about::sessionNumber(life.notebook, life.notebook.sessions[1]));
    // Nobody else's, and none where no session is asked for.
    for (const Id asked : {second, Id(0)})
        for (const ForClient::Words &words :
             std::vector(forClient(life.notebook, {}, asked, today).words()))
            QVERIFY2(words.session != first || words.text != said[0], qPrintable(words.text));
    QVERIFY(!told(forClient(life.notebook, {}, 0, today)).contains(u"of the second"));
    // What was also kept as evidence was said once.
    life.words(0, today, u"of the second"_s, second);
    QCOMPARE(texts(second, today), QStringList({u"within"_s, u"of the second"_s}));
}

void TestForClient::openAndLatelyKeptPromisesStand() {
    Life life;
    life.session(today.addDays(-28));
    life.session(today.addDays(-14));
    const Id now = life.session(today);
    life.promise(Side::Consultant, u"send the video"_s, today);
    life.promise(Side::Client, u"no day"_s);
    life.promise(Side::Client, u"show the list"_s, today.addDays(3));
    Promise &kept = life.promise(Side::Client, u"read aloud"_s, today.addDays(-4));
    kept.state = PromiseState::Kept;
    kept.closed = today.addDays(-4);
    Promise &before = life.promise(Side::Client, u"long ago"_s);
    before.state = PromiseState::Kept;
    before.closed = today.addDays(-20);
    life.promise(Side::Client, u"let go"_s).state = PromiseState::Dropped;
    QStringList texts;
    for (const ForClient::Agreed &agreed :
         std::vector(forClient(life.notebook, {}, now, today).agreed()))
        texts << agreed.text;
    QCOMPARE(texts,
             QStringList({u"read aloud"_s, u"show the list"_s, u"no day"_s, u"send the video"_s}));
}

void TestForClient::theNextSessionFollowsTheOneAskedFor() {
    Life life;
    const Id now = life.session(today, SessionState::Planned);
    life.session(today.addDays(14), SessionState::Planned);
    QCOMPARE(forClient(life.notebook, {}, now, today).next().date, today.addDays(14));
    QCOMPARE(forClient(life.notebook, {}, 0, today).next().date, today);
    QVERIFY(!forClient(life.notebook, {}, now, today.addDays(15)).next().date.isValid());
}

void TestForClient::nothingAfterTodayIsTold() {
    Life life;
    const Id goal = life.goal(u"Open"_s);
    life.value(goal, today, 1);
    life.value(goal, today.addDays(1), 2);
    life.words(0, today.addDays(1), u"tomorrow"_s);
    const ForClient out = forClient(life.notebook, {}, 0, today);
    QCOMPARE(out.goal().points.size(), std::size_t(1));
    QVERIFY(out.words().empty());
}

void TestForClient::anOldSessionIsToldAsOfItsDay() {
    Life life;
    const Id first = life.session(today.addDays(-42));
    const Id second = life.session(today.addDays(-28));
    const Id third = life.session(today.addDays(-14));
    const Id goal = life.goal(u"Open"_s);
    for (int weeks = 6; weeks >= 0; weeks -= 2)
        life.value(goal, today.addDays(-7 * weeks), 6 - weeks);
    const auto promise = [&](const QString &text, Id session, QDate made) -> Promise & {
        Promise &row = life.promise(Side::Client, text);
        row.session = session;
        row.made = made;
        return row;
    };
    promise(u"of the first"_s, first, today.addDays(-42));
    Promise &later = promise(u"kept later"_s, second, today.addDays(-28));
    later.state = PromiseState::Kept;
    later.closed = today.addDays(-14);
    Promise &dropped = promise(u"dropped later"_s, second, today.addDays(-28));
    dropped.state = PromiseState::Dropped;
    dropped.closed = today.addDays(-20);
    promise(u"written down a day later"_s, second, today.addDays(-27));
    promise(u"of the third"_s, third, today.addDays(-14));
    promise(u"between meetings, afterwards"_s, 0, today.addDays(-21));
    promise(u"of the third, no day"_s, third, {});
    const ForClient out = forClient(life.notebook, {}, second, today);
    QStringList texts;
    for (const ForClient::Agreed &agreed : out.agreed()) {
        texts << agreed.text;
        QVERIFY2(!agreed.kept, qPrintable(agreed.text));
    }
    texts.sort();
    QCOMPARE(texts, QStringList({u"dropped later"_s, u"kept later"_s, u"of the first"_s,
                                 u"written down a day later"_s}));
    QCOMPARE(out.today(), today.addDays(-28));
    QCOMPARE(out.goal().points.size(), std::size_t(2));
    QCOMPARE(out.goal().points.back().date, today.addDays(-28));
    // The goal is the one of today, as long as it had a value by then.
    const Id other = life.goal(u"Other"_s);
    life.value(other, today.addDays(-28), 1);
    QCOMPARE(forClient(life.notebook, {}, second, today).goal().title, u"Open"_s);
    life.value(other, today, 2);
    life.notebook.goals.back().position = -1;
    QCOMPARE(forClient(life.notebook, {}, 0, today).goal().title, u"Other"_s);
    QCOMPARE(forClient(life.notebook, {}, first, today).goal().title, u"Open"_s);
    life.words(0, today.addDays(-20), u"said later"_s, third);
    QVERIFY(forClient(life.notebook, {}, second, today).words().empty());
    // A planned session that is still to come is told as of today.
    const Id planned = life.session(today.addDays(7), SessionState::Planned);
    QCOMPARE(forClient(life.notebook, {}, planned, today).today(), today);
}

void TestForClient::whatWasHeldAfterwardsIsItsNext() {
    Life life;
    const Id first = life.session(today.addDays(-42));
    life.session(today.addDays(-35), SessionState::CancelledOnDay);
    const Id second = life.session(today.addDays(-28));
    const Id last = life.session(today.addDays(-14));
    life.session(today.addDays(-7),
                 SessionState::Planned); // passed, and never told what became of it
    life.session(today.addDays(3), SessionState::Moved);
    life.session(today.addDays(5), SessionState::Planned);
    QCOMPARE(forClient(life.notebook, {}, first, today).next().date, today.addDays(-28));
    QCOMPARE(forClient(life.notebook, {}, second, today).next().date, today.addDays(-14));
    QCOMPARE(forClient(life.notebook, {}, last, today).next().date, today.addDays(5));
    QCOMPARE(forClient(life.notebook, {}, 0, today).next().date, today.addDays(5));
}

QTEST_GUILESS_MAIN(TestForClient)
#include "test_forclient.moc"
