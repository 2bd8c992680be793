// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/brief.h"
#include "app/language.h"
#include "tests/app/brief/life.h"

#include <QLocale>
#include <QtTest>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 9);
const QTime noon(12, 0);

template <class T>
concept HasConcerns = requires(T value) {
    value.concernsForScreen;
};
static_assert(HasConcerns<Brief>);
static_assert(!HasConcerns<PaperBrief>); // what papers take has no room for them

/// A year with Hanako, as far as a brief looks.
struct Hanako : Life {
    Id lastSession, well, goal;

    Hanako() {
        notebook.client.callName = u"Hanako-san"_s;
        Engagement engagement;
        engagement.start = QDate(2026, 1, 1);
        engagement.sessionsBought = 5;
        add(engagement);
        const Id first = session(QDate(2026, 2, 18));
        lastSession = session(QDate(2026, 11, 25));
        notebook.sessions.back().gist = u"The veranda floor is done."_s;
        session(today, SessionState::Planned);
        for (int ago : {24, 17, 10, 3})
            contact(today.addDays(-ago));
        well = Life::well(u"Reading aloud"_s);
        words(well, QDate(2026, 2, 18), u"They hold their breath."_s, first);
        words(well, QDate(2026, 6, 1), u"in between"_s);
        words(well, QDate(2026, 11, 11), u"My feet were light."_s);
        Life::well(u"Words"_s);
        goal = Life::goal(u"Open the library"_s, QDate(2026, 4, 1), QDate(2027, 3, 31));
        root(goal, well);
        tellBrake();
    }
    void tellBrake() {
        const Id brake = Life::brake(goal, u"cannot refuse Saturdays"_s);
        for (const auto &[date, strength] :
             {std::pair(QDate(2026, 4, 1), 7), std::pair(QDate(2026, 12, 1), 4)}) {
            BrakeStrength row;
            row.brake = brake;
            row.date = date;
            row.strength = strength;
            add(row);
        }
        const Id plan = Life::plan(brake, u"they call"_s, u"I say Monday"_s);
        for (int i = 0; i < 10; ++i) {
            Trial row;
            row.plan = plan;
            row.date = QDate(2026, 6, 1).addDays(i);
            row.cueMet = i != 9;
            row.done = i < 7;
            add(row);
        }
    }
    Brief make(const QStringList &deck = {}) const { return brief(notebook, today, noon, deck); }
};

} // namespace

Q_DECLARE_METATYPE(Hanako)

class TestBrief : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("TZ", "Asia/Tokyo");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void anEmptyNotebookGivesABriefAllTheSame();
    void theHeadTellsSessionAndSilence();
    void contactOfTodayHasItsDateOnPaper();
    void wordsTypedWithinMarksGetNoSecondPair();
    void theSessionAheadIsOnTheComputersDay();
    void theHeadWithoutASession();
    void lastTimeIsTold();
    void aGistNobodyWroteComesFromTheOpenLines();
    void confidencesAreForTheScreenAlone();
    void promisesComeFromBothSides();
    void carriedPromisesAreCounted();
    void aUsualToReaskDoesNotHide();
    void daysOfTheSeasonComeFirst();
    void theWellShowsFirstAndLatestWords();
    void theGoalTellsItsBrake();
    void theQuestionComesFromTheData_data();
    void theQuestionComesFromTheData();
    void theDeckIsAskedInTurn();
};

void TestBrief::anEmptyNotebookGivesABriefAllTheSame() {
    const Brief out = brief(ClientNotebook{}, today, noon);
    QVERIFY(!out.header.name.isEmpty());
    QVERIFY(!out.question.text.isEmpty());
    QCOMPARE(out.last.session, Id(0));
    QCOMPARE(out.goal.id, Id(0));
    QVERIFY(out.concernsLabel.isEmpty());
    QCOMPARE(out.silence.text, u"not in touch yet"_s);
}

void TestBrief::contactOfTodayHasItsDateOnPaper() {
    Life life;
    life.session(today);
    life.session(today.addDays(14), SessionState::Planned);
    BriefHeader header = brief(life.notebook, today, noon).header;
    QVERIFY2(header.meta.contains(u"met today"), qPrintable(header.meta));
    QVERIFY2(header.paperMeta.contains(u"last contact 9 Dec"), qPrintable(header.paperMeta));
    QVERIFY2(!header.paperMeta.contains(u"today"), qPrintable(header.paperMeta));
    life.contact(today);
    header = brief(life.notebook, today, noon).header;
    QVERIFY2(header.meta.contains(u"in touch today"), qPrintable(header.meta));
    QVERIFY2(header.paperMeta.contains(u"last contact 9 Dec"), qPrintable(header.paperMeta));
}

void TestBrief::wordsTypedWithinMarksGetNoSecondPair() {
    QCOMPARE(language::quoted(u"so"_s), u"“so”"_s);
    for (const QString &typed : {u"「軽い」"_s, u"『軽い』"_s, u"“so”"_s, u"\"so\""_s,
                                 u"「本を『読む』時間」"_s, u"「「軽い」と言った」"_s})
        QCOMPARE(language::quoted(u' ' + typed + u' '), typed);
    // Marks at both ends that are not one pair hold not all of it.
    for (const QString &typed : {u"「軽い」と「重い」"_s, u"\"so\" and \"so\""_s, u"「軽い"_s})
        QCOMPARE(language::quoted(typed), u'“' + typed + u'”');
}

void TestBrief::theHeadTellsSessionAndSilence() {
    const BriefHeader header = Hanako().make().header;
    QCOMPARE(header.name, u"Hanako Tanaka"_s);
    QCOMPARE(header.callLine, u"Call them “Hanako-san”"_s);
    QCOMPARE(header.meta, u"Session 3 today 14:30 Zoom · 2 after today · last contact 3 days ago "
                          "LINE (usually 7)"_s);
    QCOMPARE(header.paperMeta,
             u"Call them “Hanako-san” · Session 3 · 2 after today · last contact 3 "
             "days ago (usually 7)"_s);
    QCOMPARE(header.placeText, u"Zoom 50 min"_s);
    QCOMPARE(header.number, 3);
    QCOMPARE(header.time, QTime(14, 30));
    QVERIFY(header.will.isEmpty());
}

void TestBrief::theSessionAheadIsOnTheComputersDay() {
    Life life;
    const QDate day(2026, 12, 9);
    const Id later = life.session(day, SessionState::Planned, QTime(16, 0));
    const Id far =
        life.sessionIn("America/Los_Angeles", day.addDays(-1), QTime(17, 0)); // 10:00 here
    life.sessionIn("Pacific/Auckland", day, QTime(2, 0), SessionState::Held); // yesterday here
    const auto at = [&](QTime now) { return brief(life.notebook, day, now); };
    QCOMPARE(at(QTime(9, 0)).header.session, far);
    QCOMPARE(at(QTime(10, 49)).header.session, far); // of 50 minutes
    QCOMPARE(at(QTime(10, 50)).header.session, later);
    QCOMPARE(at(QTime(17, 0)).header.session, far); // none was closed: the first of them stays
    QCOMPARE(at(QTime(9, 0)).last.date, day.addDays(-1));
}

void TestBrief::theHeadWithoutASession() {
    Hanako hanako;
    hanako.notebook.sessions.pop_back();
    const BriefHeader header = hanako.make().header;
    QVERIFY(header.meta.startsWith(u"no session planned · 3 left · "_s));
    QCOMPARE(header.session, Id(0));
}

void TestBrief::lastTimeIsTold() {
    const Hanako hanako;
    const BriefLast last = hanako.make().last;
    QCOMPARE(last.session, hanako.lastSession);
    QCOMPARE(last.when, u"25 Nov, session 2"_s);
    QCOMPARE(last.gist, u"The veranda floor is done."_s);
}

void TestBrief::aGistNobodyWroteComesFromTheOpenLines() {
    Hanako hanako;
    for (Session &session : hanako.notebook.sessions)
        session.gist.clear();
    for (const auto &[kind, text] :
         {std::pair(LineKind::Concern, u"CONFIDED"_s), std::pair(LineKind::Note, u"the floor"_s),
          std::pair(LineKind::Fact, u"a recital"_s), std::pair(LineKind::Note, u"third"_s)}) {
        Line line;
        line.session = hanako.lastSession;
        line.kind = kind;
        line.text = text;
        hanako.add(line);
    }
    QCOMPARE(hanako.make().last.gist, u"the floor\na recital"_s);
}

void TestBrief::confidencesAreForTheScreenAlone() {
    Hanako hanako;
    Concern concern;
    concern.text = u"CONFIDED"_s;
    concern.session = hanako.lastSession;
    concern.date = QDate(2026, 11, 25);
    hanako.add(concern);
    concern.session = 0;
    concern.date = QDate(2026, 5, 1);
    hanako.add(concern); // of an earlier session
    const Brief with = hanako.make();
    QCOMPARE(with.concernsForScreen.size(), std::size_t(1));
    QCOMPARE(with.concernsLabel, u"1 in confidence"_s);
    hanako.notebook.concerns.clear();
    const Brief without = hanako.make();
    QVERIFY(static_cast<const PaperBrief &>(with) == static_cast<const PaperBrief &>(without));
}

void TestBrief::promisesComeFromBothSides() {
    Hanako hanako;
    hanako.promise(Side::Consultant, u"grant"_s, today.addDays(7));
    hanako.promise(Side::Consultant, u"video"_s, today);
    hanako.promise(Side::Client, u"list"_s, today.addDays(-1));
    hanako.promise(Side::Client, u"each week"_s).cadence = Cadence::Weekly;
    Promise &kept = hanako.promise(Side::Client, u"read"_s, today.addDays(-4));
    kept.state = PromiseState::Kept;
    kept.closed = today.addDays(-4);
    const Brief out = hanako.make();
    QStringList said;
    for (const BriefPromise &promise : out.promises)
        said << promise.text + u": "_s + promise.dueText;
    QCOMPARE(said,
             QStringList({u"read: 5 Dec"_s, u"list: due yesterday"_s, u"each week: Every week"_s,
                          u"video: due today"_s, u"grant: 16 Dec"_s}));
    QVERIFY(out.promises[0].isKept && !out.promises[0].isDue);
    QVERIFY(out.promises[1].isDue && out.promises[1].isLate);
    QVERIFY(out.promises[3].isDue && !out.promises[3].isLate);
    QVERIFY(!out.promises[4].isDue);
    QCOMPARE(out.promisesFromClient, u"From Hanako-san"_s);
}

void TestBrief::carriedPromisesAreCounted() {
    Hanako hanako;
    const Id promise = hanako.promise(Side::Client, u"call her"_s).id;
    QCOMPARE(timesCarried(hanako.notebook, hanako.notebook.promises.back()), 0);
    Line line;
    line.kind = LineKind::Promise;
    line.carriedFrom = promise;
    const Id carried = hanako.add(line).id;
    QCOMPARE(timesCarried(hanako.notebook, hanako.notebook.promises.front()), 1);
    Promise next;
    next.text = u"call her"_s;
    next.line = carried;
    hanako.add(next);
    QCOMPARE(timesCarried(hanako.notebook, hanako.notebook.promises.back()), 1);
    line.carriedFrom = hanako.notebook.promises.back().id;
    hanako.add(line);
    QCOMPARE(timesCarried(hanako.notebook, hanako.notebook.promises.back()), 2);
    hanako.notebook.lines.front().carriedFrom = hanako.notebook.promises.back().id; // a circle
    QVERIFY(timesCarried(hanako.notebook, hanako.notebook.promises.back()) < 5);
}

void TestBrief::aUsualToReaskDoesNotHide() {
    Hanako hanako;
    for (const QString &topic : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        Usual usual;
        usual.topic = topic;
        usual.confirmed = today.addDays(-10);
        usual.reaskAfterDays = topic == u"e" ? 5 : 100;
        hanako.add(usual);
    }
    const Brief out = hanako.make();
    QStringList topics;
    for (const BriefUsual &usual : out.usuals)
        topics << usual.topic;
    QCOMPARE(topics, QStringList({u"a"_s, u"b"_s, u"e"_s, u"c"_s, u"d"_s}));
    QCOMPARE(out.usuals[2].reask, u"Last confirmed 29 Nov. Ask again"_s);
    QVERIFY(out.usuals[0].reask.isEmpty());
    QCOMPARE(out.usualsConfirmed, u"confirmed 29 Nov"_s);
}

void TestBrief::daysOfTheSeasonComeFirst() {
    Hanako hanako;
    const auto fact = [&](const QString &text, QDate noted, QDate matters = {}) {
        Fact row;
        row.text = text;
        row.noted = noted;
        row.matters = matters;
        hanako.add(row);
    };
    fact(u"old"_s, QDate(2026, 5, 1));
    fact(u"surgery"_s, QDate(2026, 10, 14));
    fact(u"recital"_s, QDate(2026, 10, 1), QDate(2026, 12, 13));
    fact(u"far"_s, QDate(2026, 4, 1), QDate(2027, 8, 1));
    const auto facts = hanako.make().facts;
    QCOMPARE(facts.size(), std::size_t(4));
    QCOMPARE(facts[0].text, u"recital"_s);
    QCOMPARE(facts[0].when, u"Sun 13 Dec"_s);
    QVERIFY(facts[0].isUpcoming);
    QCOMPARE(facts[1].text, u"surgery"_s);
    QCOMPARE(facts[1].when, u"14 Oct"_s);
    QCOMPARE(facts[3].text, u"far"_s);
    QCOMPARE(facts[3].when, u"1 Aug"_s); // its own day, not the one it was heard on
}

void TestBrief::theWellShowsFirstAndLatestWords() {
    const Brief out = Hanako().make();
    QCOMPARE(out.well.name, u"Reading aloud"_s);
    QVERIFY(out.well.isConfirmed);
    QCOMPARE(out.well.quotes.size(), std::size_t(2));
    QCOMPARE(out.well.quotes[0].text, u"They hold their breath."_s);
    QCOMPARE(out.well.quotes[0].when, u"18 Feb, session 1"_s);
    QCOMPARE(out.well.quotes[1].when, u"11 Nov"_s);
    QCOMPARE(out.wellCounts, u"1 confirmed · 1 candidate"_s);
}

void TestBrief::theGoalTellsItsBrake() {
    const Hanako hanako;
    const BriefGoal goal = hanako.make().goal;
    QCOMPARE(goal.id, hanako.goal);
    QVERIFY(goal.isRooted);
    QCOMPARE(goal.brakeLine, u"Brake: cannot refuse Saturdays · strength 7 → 4 · plan 7 of 9"_s);
    QCOMPARE(goal.road.state, Verdict::State::Empty);
}

void TestBrief::theQuestionComesFromTheData_data() {
    QTest::addColumn<Hanako>("hanako");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const Hanako &life, const QString &question,
                        const QString &reason) {
        QTest::newRow(name) << life << question << reason;
    };
    Hanako rose;
    rose.energies(QDate(2026, 11, 11), {5, 5, 6, 8});
    row("energy rose", rose, u"When did you last lose track of time, these two weeks?"_s,
        u"Energy rose to 8 on 2 Dec, and nobody has written down why."_s);
    Hanako told = rose;
    told.notebook.checkIns.back().note = u"the children came"_s;
    CheckIn &both = told.energy(QDate(2026, 12, 3), 6);
    both.importance = 9;
    both.confidence = 7;
    told.words(told.well, QDate(2026, 12, 3), u"They asked for more."_s);
    row("it rose and was told; the lower ruler", told, u"What made it 7, and not 6?"_s,
        u"Importance 9, confidence 7 on 3 Dec."_s);
    Hanako carried = rose;
    carried.notebook.checkIns.clear();
    const Id promise = carried.promise(Side::Client, u"Call the library."_s).id;
    for (int i = 0; i < 2; ++i) {
        Line line;
        line.carriedFrom = promise;
        carried.add(line);
    }
    row("carried twice", carried,
        u"What would be the smallest part of “Call the library” that is worth doing?"_s,
        u"Carried over twice."_s);
    Hanako silent;
    silent.notebook.evidence.pop_back();
    row("no word of the well", silent, u"How is it with “Reading aloud” these days?"_s,
        u"“Reading aloud” has not come up for 191 days."_s);
    Hanako sliding;
    sliding.energies(today.addDays(-127),
                     {6, 7, 6, 5, 6, 7, 6, 6, 7, 5, 6, 6, 6, 4, 4, 5, 3, 4, 4});
    row("a slide", sliding, u"How have you been lately, in body and mind?"_s,
        u"Falling since November, more than the usual ups and downs."_s);
}

void TestBrief::theQuestionComesFromTheData() {
    QFETCH(Hanako, hanako);
    hanako.notebook.engagements.clear(); // renewal has a question of its own
    const BriefQuestion question = hanako.make().question;
    QTEST(question.text, "question");
    QTEST(question.reason, "reason");
    QCOMPARE(hanako.make(), hanako.make());
}

void TestBrief::theDeckIsAskedInTurn() {
    Hanako hanako;
    hanako.notebook.engagements.clear();
    hanako.words(hanako.well, today, u"They asked for more."_s);
    const QStringList deck{u"one"_s, u"two"_s, u"three"_s};
    QCOMPARE(hanako.make(deck).question.text, u"three"_s);
    QCOMPARE(hanako.make(deck).question.about, Id(0));
    hanako.session(today.addDays(-1));
    QCOMPARE(hanako.make(deck).question.text, u"one"_s);
}

QTEST_GUILESS_MAIN(TestBrief)
#include "test_brief.moc"
