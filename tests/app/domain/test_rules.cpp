// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/columns.h"

#include <QtTest>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 9);

/// A value of each type that nobody could object to.
template <class T>
T good();
#define GOOD(T, ...)                                                                               \
    template <>                                                                                    \
    T good<T>() {                                                                                  \
        T row;                                                                                     \
        __VA_ARGS__;                                                                               \
        return row;                                                                                \
    }
GOOD(Client, row.family = u"田中"_s)
GOOD(Person, row.name = u"Suzu"_s)
GOOD(Reach, row.value = u"090"_s)
GOOD(Engagement, row.start = day)
GOOD(Consent, row.date = day)
GOOD(Photo, row.bytes = "png")
GOOD(Pause, row.from = day)
GOOD(Me)
GOOD(Preference, row.key = u"k"_s)
GOOD(Conflict, row.table = u"fact"_s)
GOOD(Usual, row.topic = u"Tea"_s)
GOOD(Choice, row.topic = u"Tea"_s; row.value = u"Green"_s; row.date = day)
GOOD(Fact, row.text = u"x"_s)
GOOD(Well, row.name = u"x"_s)
GOOD(Evidence, row.quote = u"x"_s; row.date = day)
GOOD(Calling, row.text = u"x"_s; row.since = day)
GOOD(Will, row.text = u"x"_s; row.since = day)
GOOD(Goal, row.title = u"x"_s)
GOOD(Root, row.goal = 1; row.well = 2)
GOOD(Reasons, row.goal = 1; row.date = day)
GOOD(Milestone, row.goal = 1; row.name = u"x"_s; row.due = day)
GOOD(Action, row.goal = 1; row.text = u"x"_s)
GOOD(ActionDay, row.action = 1; row.date = day)
GOOD(Level, row.goal = 1; row.wording = u"x"_s)
GOOD(Attainment, row.goal = 1; row.date = day)
GOOD(Brake, row.name = u"x"_s)
GOOD(BrakeStrength, row.brake = 1; row.date = day)
GOOD(Plan, row.brake = 1; row.cue = u"x"_s; row.response = u"y"_s)
GOOD(Trial, row.plan = 1; row.date = day)
GOOD(CheckIn, row.date = day; row.energy = 5)
GOOD(Measurement, row.goal = 1; row.date = day)
GOOD(Session, row.date = day)
GOOD(Line, row.session = 1)
GOOD(Promise, row.text = u"x"_s)
GOOD(Concern, row.text = u"x"_s)
GOOD(Contact, row.date = day)
GOOD(OwnNote, row.date = day; row.text = u"x"_s)
GOOD(Material, row.title = u"x"_s)
GOOD(Gift, row.material = 1; row.date = day)
#undef GOOD

using Case = std::function<Problems()>;

/// A good value with one change.
template <class T>
Case with(void (*change)(T &)) {
    return [change] {
        T row = good<T>();
        change(row);
        return problems(row);
    };
}

} // namespace
Q_DECLARE_METATYPE(Case)

class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyObjectsToHasNoProblem();
    void eachFaultIsToldBesideItsField_data();
    void eachFaultIsToldBesideItsField();
    void everyTextIsBounded();
    void everyDayLiesWithinTheYearsOfPeople();
    void everyNumberIsOneThatCanBeReckonedWith();
    void limitsThemselvesAreAllowed();
    void problemsNameColumnsThatExist();
};

void TestRules::whatNobodyObjectsToHasNoProblem() {
    eachType([]<class T>() {
        const Problems found = problems(good<T>());
        QVERIFY2(found.empty(), Described<T>::table);
    });
}

void TestRules::eachFaultIsToldBesideItsField_data() {
    QTest::addColumn<Case>("make");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *field, const Case &make) {
        QTest::newRow(name) << make << QString::fromLatin1(field);
    };
    row("a client without any name", "family", with<Client>([](Client &c) { c.family = u" "_s; }));
    row("a rhythm of 401 days", "cadence_days",
        with<Client>([](Client &c) { c.cadenceDays = 401; }));
    row("introduced by themselves", "introduced_by",
        with<Client>([](Client &c) { c.id = c.introducedBy = 7; }));
    row("an engagement that ends before it starts", "end",
        with<Engagement>([](Engagement &e) { e.end = day.addDays(-1); }));
    row("1000 sessions bought", "sessions_bought",
        with<Engagement>([](Engagement &e) { e.sessionsBought = 1000; }));
    row("a pause that ends before it begins", "to_date",
        with<Pause>([](Pause &p) { p.to = day.addDays(-1); }));
    row("a photo of 21 MB", "bytes",
        with<Photo>([](Photo &p) { p.bytes = QByteArray(21 * 1024 * 1024, 'x'); }));
    row("a yearly day without the day", "matters", with<Fact>([](Fact &f) { f.yearly = true; }));
    row("re-ask after 0 days", "reask_after_days",
        with<Usual>([](Usual &u) { u.reaskAfterDays = 0; }));
    row("words without a date", "date", with<Evidence>([](Evidence &e) { e.date = QDate(); }));
    row("a goal due before it starts", "due", with<Goal>([](Goal &g) {
            g.start = day;
            g.due = day.addDays(-1);
        }));
    row("a target that is no number", "target_value",
        with<Goal>([](Goal &g) { g.targetValue = std::numeric_limits<double>::quiet_NaN(); }));
    row("a target that is infinite", "target_value",
        with<Goal>([](Goal &g) { g.targetValue = std::numeric_limits<double>::infinity(); }));
    row("a start beyond all counting", "start_value",
        with<Goal>([](Goal &g) { g.startValue = -1.1e12; }));
    row("a target where it starts", "target_value",
        with<Goal>([](Goal &g) { g.startValue = g.targetValue = 12; }));
    row("a goal of 51 years", "due", with<Goal>([](Goal &g) {
            g.start = day;
            g.due = day.addYears(51);
        }));
    row("a value that is no number", "value", with<Measurement>([](Measurement &m) {
            m.value = std::numeric_limits<double>::quiet_NaN();
        }));
    row("a value beyond all counting", "value",
        with<Measurement>([](Measurement &m) { m.value = 1e15; }));
    row("a goal of weight 0", "weight", with<Goal>([](Goal &g) { g.weight = 0; }));
    row("a root without a well", "well_id", with<Root>([](Root &r) { r.well = 0; }));
    row("a root without a goal", "goal_id", with<Root>([](Root &r) { r.goal = 0; }));
    row("a reason of 10", "external", with<Reasons>([](Reasons &r) { r.external = 10; }));
    row("level 3", "level", with<Attainment>([](Attainment &a) { a.level = 3; }));
    row("level -3", "level", with<Level>([](Level &l) { l.level = -3; }));
    row("a brake of strength 11", "strength",
        with<BrakeStrength>([](BrakeStrength &s) { s.strength = 11; }));
    row("a plan without an if", "cue", with<Plan>([](Plan &p) { p.cue.clear(); }));
    row("done though the cue never came", "done", with<Trial>([](Trial &t) {
            t.cueMet = false;
            t.done = true;
        }));
    row("energy 11", "energy", with<CheckIn>([](CheckIn &c) { c.energy = 11; }));
    row("pull -1", "pull", with<CheckIn>([](CheckIn &c) { c.pull = -1; }));
    row("a check-in that says nothing", "energy",
        with<CheckIn>([](CheckIn &c) { c.energy.reset(); }));
    row("an endless value", "value", with<Measurement>([](Measurement &m) {
            m.value = std::numeric_limits<double>::infinity();
        }));
    row("a session without a date", "date", with<Session>([](Session &s) { s.date = QDate(); }));
    row("a session of no minutes", "length", with<Session>([](Session &s) { s.length = 0; }));
    row("a session in the year 20026", "date",
        with<Session>([](Session &s) { s.date = QDate(20026, 1, 1); }));
    row("a promise of nothing", "text", with<Promise>([](Promise &p) { p.text = u"\n"_s; }));
    row("a promise kept before it was made", "closed", with<Promise>([](Promise &p) {
            p.made = day;
            p.closed = day.addDays(-1);
        }));
    row("a gift of nothing", "material_id", with<Gift>([](Gift &g) { g.material = 0; }));
}

void TestRules::eachFaultIsToldBesideItsField() {
    QFETCH(Case, make);
    QFETCH(QString, field);
    const Problems found = make();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().field, field);
    QVERIFY(found.front().text.endsWith(u'.'));
}

void TestRules::everyTextIsBounded() {
    const QString endless(2'000'000, u'x');
    eachType([&]<class T>() {
        eachColumn<T>([&](const auto &column) {
            T row = good<T>();
            auto &member = row.*column.member;
            using M = std::remove_reference_t<decltype(member)>;
            if constexpr (std::is_same_v<M, QString>)
                member = endless;
            else if constexpr (std::is_same_v<M, QStringList>)
                member = QStringList{endless};
            else
                return;
            const Problems found = problems(row);
            QVERIFY2(found.size() == 1, column.name);
            QCOMPARE(found.front().field, QString::fromLatin1(column.name));
        });
    });
}

/// Puts each of `wrong` into every column of its kind: the column is named, and no other but those
/// that follow it in time.
template <class Value>
void everyOneIsTold(const QList<Value> &wrong, QStringList &untold, int &told) {
    eachType([&]<class T>() {
        eachColumn<T>([&](const auto &column) {
            T row = good<T>();
            using M = std::remove_reference_t<decltype(row.*column.member)>;
            if constexpr (std::is_same_v<M, Value> || std::is_same_v<M, std::optional<Value>>) {
                if (QLatin1StringView(column.name) == QLatin1StringView("position"))
                    return; // nobody types it, and any number is a place
                for (const Value &value : wrong) {
                    row.*column.member = value;
                    const Problems found = problems(row);
                    const bool named =
                        std::any_of(found.begin(), found.end(), [&](const Problem &one) {
                            return one.field == QLatin1StringView(column.name);
                        });
                    if (!named)
                        untold.append(QLatin1StringView(Described<T>::table) + u'.' +
                                      QLatin1StringView(column.name));
                    ++told;
                }
            }
        });
    });
}

void TestRules::everyDayLiesWithinTheYearsOfPeople() {
    QStringList untold;
    int told = 0;
    everyOneIsTold<QDate>({QDate(20026, 1, 1), QDate(1899, 12, 31), QDate(-5, 1, 1)}, untold, told);
    QCOMPARE(untold, QStringList());
    QVERIFY(told > 90);
    // A day that no calendar has is no day at all, and is told where one is needed.
    QVERIFY(!QDate(2026, 2, 30).isValid());
    CheckIn checkIn = good<CheckIn>();
    checkIn.date = QDate(2026, 2, 30);
    QCOMPARE(problems(checkIn).front().field, u"date"_s);
}

void TestRules::everyNumberIsOneThatCanBeReckonedWith() {
    QStringList untold;
    int told = 0;
    everyOneIsTold<double>({std::numeric_limits<double>::quiet_NaN(),
                            std::numeric_limits<double>::infinity(), -1e300, 1.1e12},
                           untold, told);
    everyOneIsTold<int>({std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}, untold,
                        told);
    QCOMPARE(untold, QStringList());
    QVERIFY(told > 40);
    Measurement most = good<Measurement>();
    most.value = 1e12;
    QVERIFY(problems(most).empty());
}

void TestRules::limitsThemselvesAreAllowed() {
    Reasons reasons = good<Reasons>();
    reasons.intrinsic = 9;
    reasons.external = 0;
    QVERIFY(problems(reasons).empty());
    CheckIn checkIn = good<CheckIn>();
    checkIn.energy = 10;
    checkIn.pull = 0;
    QVERIFY(problems(checkIn).empty());
    Attainment attainment = good<Attainment>();
    for (attainment.level = -2; attainment.level <= 2; ++attainment.level)
        QVERIFY(problems(attainment).empty());
    Engagement engagement = good<Engagement>();
    engagement.end = engagement.start;
    engagement.sessionsBought = 999;
    QVERIFY(problems(engagement).empty());
    Client organisation;
    organisation.organisation = u"Engawa"_s;
    QVERIFY(problems(organisation).empty());
}

void TestRules::problemsNameColumnsThatExist() {
    // An empty value of each type shows what is needed; its fields must be columns.
    eachType([]<class T>() {
        for (const Problem &problem : problems(T{})) {
            bool isColumn = false;
            eachColumn<T>([&](const auto &column) {
                isColumn = isColumn || problem.field == QLatin1StringView(column.name);
            });
            QVERIFY2(isColumn, qPrintable(problem.field));
        }
    });
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
