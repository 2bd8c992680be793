// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/signals.h"
#include "app/sample/days.h"
#include "app/sample/sample.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate pictureDay(2026, 12, 9);

const ClientNotebook &of(const sample::Notebook &notebook, const QString &family) {
    for (const ClientNotebook &one : notebook.clients)
        if (one.client.family == family)
            return one;
    qFatal("nobody of that name");
}

QJsonObject texts(const QString &language) {
    QFile file(u":/sample/"_s + language + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

// All that a row holds but words, as text: ids, days, numbers, tokens.
template <class M>
QString bones(const M &) {
    return {};
}
QString bones(Id value) {
    return QString::number(value);
}
QString bones(int value) {
    return QString::number(value);
}
QString bones(QDate value) {
    return value.toString(Qt::ISODate);
}
template <class T>
QString skeleton(const T &row) {
    QString all = QLatin1StringView(Described<T>::table) + QString::number(row.id);
    eachColumn<T>([&](const auto &column) { all += u' ' + bones(row.*column.member); });
    return all;
}
QStringList skeleton(const sample::Notebook &notebook) {
    QStringList all;
    for (const ClientNotebook &one : notebook.clients) {
        all.append(skeleton(one.client));
        eachTypeOf(NotebookTypes{}, [&]<class T>() {
            for (const T &row : one.rows<T>())
                all.append(skeleton(row));
        });
    }
    return all;
}

} // namespace

class SampleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoCallsAreEqual() {
        QVERIFY(sample::make(pictureDay, u"ja"_s) == sample::make(pictureDay, u"ja"_s));
        QCOMPARE(sample::passphrase(), u"sample"_s);
    }

    void bothLanguagesHaveTheSameTexts() {
        const QJsonObject ja = texts(u"ja"_s), en = texts(u"en"_s);
        QCOMPARE_GE(ja.size(), 500);
        QCOMPARE(ja.keys(), en.keys());
        for (auto it = en.begin(); it != en.end(); ++it)
            QCOMPARE(it.value().toString().isEmpty(), ja.value(it.key()).toString().isEmpty());
    }

    void everyTextIsUsed() {
        QFile file(u":/sample/lives.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString lives = QString::fromUtf8(file.readAll());
        const QStringList keys = texts(u"ja"_s).keys();
        for (const QString &key : keys)
            QVERIFY2(lives.contains(u"\"@"_s + key + u'"'), qPrintable(key));
    }

    void bothLanguagesTellTheSameLives() {
        QCOMPARE(skeleton(sample::make(pictureDay, u"en"_s)),
                 skeleton(sample::make(pictureDay, u"ja"_s)));
    }

    // The names are kept as they are written; everything told is Latin, but for 𠮷 and the like
    // in the brackets behind a name.
    void englishIsEnglish() {
        static const QRegularExpression japanese(u"[\\p{Hiragana}\\p{Katakana}]"_s);
        const QJsonObject en = texts(u"en"_s);
        for (auto it = en.begin(); it != en.end(); ++it)
            QVERIFY2(!it.value().toString().contains(japanese), qPrintable(it.key()));
        const sample::Notebook made = sample::make(pictureDay, u"en"_s);
        const Client &hanako = of(made, u"田中"_s).client;
        QCOMPARE(hanako.romanFamily, u"Tanaka"_s);
        QCOMPARE(hanako.romanGiven, u"Hanako"_s);
        QCOMPARE(hanako.given, u"花子"_s);
        QCOMPARE(hanako.callName, u"Hanako-san"_s);
    }

    void everyRowMayBeStored();
    void theSignalsOfTheMockupsDay();
    void idsAreUniqueAndLinksLead();
    void sixLivesOfTheirOwn();
    void theMockupsDay();
    void rareLettersAreLivedWith();
    void datesMoveWithTheDay_data();
    void datesMoveWithTheDay();
    void weekdaysStayTrue();
    void textsFollowTheDay();
};

void SampleTest::everyRowMayBeStored() {
    for (const QString &language : {u"ja"_s, u"en"_s})
        for (const QDate &day : {pictureDay, QDate(2028, 2, 29), QDate(2027, 5, 1)}) {
            const sample::Notebook made = sample::make(day, language);
            const auto check = [](const auto &row) {
                for (const Problem &one : problems(row))
                    QFAIL(qPrintable(one.field + u": "_s + one.text));
            };
            check(made.me);
            for (const Preference &one : made.preferences)
                check(one);
            for (const Material &one : made.materials)
                check(one);
            for (const ClientNotebook &one : made.clients) {
                check(one.client);
                eachTypeOf(NotebookTypes{}, [&]<class T>() {
                    for (const T &row : one.rows<T>())
                        check(row);
                });
            }
        }
}

// Who is on Today, and why, as in the pictures; whatever day it is made.
void SampleTest::theSignalsOfTheMockupsDay() {
    for (const QDate &day : {pictureDay, pictureDay.addDays(3), QDate(2027, 2, 28)}) {
        const sample::Notebook made = sample::make(day, u"ja"_s);
        QMap<QString, SignalKind> first;
        for (const ClientNotebook &one : made.clients) {
            const std::vector<Signal> found = signalsOf(one, day);
            if (qEnvironmentVariableIsSet("WELLSPRING_TELL"))
                for (const Signal &signal : found)
                    qInfo().noquote()
                        << one.client.family << int(signal.kind)
                        << signal.date.toString(Qt::ISODate) << signal.sentence.plain();
            if (!found.empty())
                first.insert(one.client.family, found.front().kind);
            QCOMPARE(firstOf(found, SignalKind::Slide) != nullptr, one.client.family == u"佐伯");
            QCOMPARE(firstOf(found, SignalKind::Silence) != nullptr, one.client.family == u"青木");
            QCOMPARE(firstOf(found, SignalKind::DryWell) != nullptr, one.client.family == u"佐伯");
            const bool quiet = one.client.family == u"森" || one.client.family == u"佐伯";
            QCOMPARE(firstOf(found, SignalKind::WordsMissing) != nullptr, quiet);
        }
        QCOMPARE(first.value(u"佐伯"_s), SignalKind::Slide);
        QCOMPARE(first.value(u"森"_s), SignalKind::WordsMissing);
        QCOMPARE(first.value(u"川﨑"_s), SignalKind::PromiseDue);
        QCOMPARE(first.value(u"青木"_s), SignalKind::Silence);
        QCOMPARE(first.value(u"中野"_s), SignalKind::DayThatMatters);
        QCOMPARE(first.value(u"田中"_s), SignalKind::PromiseDue);
    }
}

void SampleTest::idsAreUniqueAndLinksLead() {
    const sample::Notebook made = sample::make(pictureDay, u"ja"_s);
    QSet<Id> ids{made.me.id};
    qsizetype rows = 1;
    const auto add = [&](Id id) {
        QVERIFY(id > 0);
        ids.insert(id);
        ++rows;
    };
    for (const Preference &one : made.preferences)
        add(one.id);
    for (const Material &one : made.materials)
        add(one.id);
    for (const ClientNotebook &one : made.clients) {
        add(one.client.id);
        eachTypeOf(NotebookTypes{}, [&]<class T>() {
            for (const T &row : one.rows<T>()) {
                add(row.id);
                QCOMPARE(row.client, one.client.id);
            }
        });
    }
    QCOMPARE(ids.size(), rows);
    for (const ClientNotebook &one : made.clients)
        eachTypeOf(NotebookTypes{}, [&]<class T>() {
            for (const T &row : one.rows<T>())
                eachColumn<T>([&](const auto &column) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(row.*column.member)>, Id>)
                        QVERIFY2(!(row.*column.member) || ids.contains(row.*column.member),
                                 column.name);
                });
        });
}

void SampleTest::sixLivesOfTheirOwn() {
    const sample::Notebook made = sample::make(pictureDay, u"ja"_s);
    QStringList families;
    for (const ClientNotebook &one : made.clients) {
        families.append(one.client.family);
        QCOMPARE_GE(one.sessions.size(), size_t(12));
        int withLines = 0;
        for (const Session &session : one.sessions) {
            const bool held = session.state == SessionState::Held;
            QCOMPARE(held || session.state == SessionState::CancelledOnDay,
                     !session.gist.isEmpty());
            QCOMPARE(session.state == SessionState::Planned, session.date >= pictureDay);
            QVERIFY(!held || !session.lastWords.isEmpty());
            withLines += std::any_of(one.lines.begin(), one.lines.end(),
                                     [&](const Line &l) { return l.session == session.id; });
        }
        QCOMPARE_GE(withLines, 5);
        QVERIFY(!one.wells.empty() && !one.goals.empty() && !one.brakes.empty());
        QVERIFY(!one.usuals.empty() && !one.consents.empty() && !one.engagements.empty());
        QVERIFY(!one.promises.empty() && !one.checkIns.empty() && !one.plans.empty());
        QVERIFY(std::is_sorted(one.checkIns.begin(), one.checkIns.end(),
                               [](const CheckIn &a, const CheckIn &b) { return a.date < b.date; }));
    }
    QCOMPARE(families, u"青木 川﨑 佐伯 田中 中野 森"_s.split(u' '));
}

void SampleTest::theMockupsDay() {
    const sample::Notebook made = sample::make(pictureDay, u"ja"_s);
    QCOMPARE(made.me.name, u"水野 あかり"_s);
    const ClientNotebook &hanako = of(made, u"田中"_s);
    const auto held = std::count_if(hanako.sessions.begin(), hanako.sessions.end(),
                                    [](const Session &s) { return s.state == SessionState::Held; });
    QCOMPARE(held, 23);
    QCOMPARE(hanako.engagements.front().sessionsBought.value_or(0) - held - 1, 2);
    QCOMPARE(hanako.sessions.back().date, pictureDay);
    QCOMPARE(hanako.sessions.back().time, QTime(14, 30));
    QCOMPARE(hanako.contacts.back().date.daysTo(pictureDay), 3);
    QCOMPARE(hanako.checkIns.back().energy, 8);
    QVERIFY(hanako.checkIns.back().note.isEmpty()); // the question of the brief
    QCOMPARE(hanako.goals.front().title, u"えんがわ文庫を四月に開く"_s);
    QCOMPARE(hanako.wills.back().text, u"土曜の午前は、文庫のために空けておく。"_s);
    QStringList open;
    for (const Promise &one : hanako.promises)
        if (one.state == PromiseState::Open)
            open.append(one.text + one.due.toString(u" M/d"));
    QCOMPARE(open, QStringList({u"司書の山本さんに選書リストを見せる 12/12"_s,
                                u"動画「小さな図書館のはじめ方」を送る 12/9"_s,
                                u"助成金の締切を調べて伝える 12/16"_s}));
    // The figures of the goal's road: 198 of 300 on 2 December.
    const auto last =
        std::find_if(hanako.measurements.rbegin(), hanako.measurements.rend(),
                     [&](const Measurement &m) { return m.goal == hanako.goals[0].id; });
    QCOMPARE(last->value, 198.0);
    QCOMPARE(last->date, QDate(2026, 12, 2));
    QCOMPARE(of(made, u"森"_s).evidence.back().date.daysTo(pictureDay), 34);
    QCOMPARE(of(made, u"青木"_s).contacts.back().date.daysTo(pictureDay), 23);
    QCOMPARE(of(made, u"佐伯"_s).sessions.back().date, pictureDay.addDays(1));
}

void SampleTest::rareLettersAreLivedWith() {
    for (const QString &language : {u"ja"_s, u"en"_s}) {
        QString names;
        const sample::Notebook made = sample::make(pictureDay, language);
        for (const ClientNotebook &one : made.clients)
            for (const Person &person : one.persons)
                names += person.name;
        QVERIFY(names.contains(u"𠮷"_s));
        QVERIFY(names.contains(u"髙"_s));
    }
}

void SampleTest::datesMoveWithTheDay_data() {
    QTest::addColumn<QDate>("today");
    for (int i = 0; i < 7; ++i) {
        const QDate day = QDate(2027, 2, 26).addDays(i);
        QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
    }
    QTest::addRow("leap day") << QDate(2028, 2, 29);
}

void SampleTest::datesMoveWithTheDay() {
    QFETCH(QDate, today);
    const sample::Notebook made = sample::make(today, u"en"_s);
    const ClientNotebook &hanako = of(made, u"田中"_s);
    QCOMPARE(hanako.sessions.back().date, today);
    QCOMPARE(hanako.contacts.back().date, today.addDays(-3));
    QCOMPARE(of(made, u"森"_s).sessions.back().date, today);
    QCOMPARE(of(made, u"川﨑"_s).promises.back().due, today.addDays(-1));
    for (const ClientNotebook &one : made.clients)
        for (const Session &session : one.sessions)
            QCOMPARE(session.state == SessionState::Planned, session.date >= today);
    // What stands in a session is of its day.
    for (const ClientNotebook &one : made.clients)
        for (const CheckIn &checkIn : one.checkIns)
            for (const Session &session : one.sessions)
                if (session.id == checkIn.session)
                    QCOMPARE(checkIn.date, session.date);
}

void SampleTest::weekdaysStayTrue() {
    for (int i = 0; i < 7; ++i) {
        const QDate today = pictureDay.addDays(100 + i);
        const sample::Notebook made = sample::make(today, u"ja"_s);
        const ClientNotebook &hanako = of(made, u"田中"_s);
        for (const ActionDay &day : hanako.actionDays)
            if (day.action == hanako.actions.front().id)
                QCOMPARE(day.date.dayOfWeek(), int(Qt::Saturday));
        for (const QString &family : {u"佐伯"_s, u"青木"_s, u"中野"_s})
            for (const Session &session : of(made, family).sessions)
                QVERIFY(session.date == today || session.date.dayOfWeek() <= Qt::Friday);
    }
}

void SampleTest::textsFollowTheDay() {
    const sample::Days days{pictureDay, QDate(2027, 7, 1)}; // a Thursday, 204 days later
    const auto fill = [&](const QString &text, const QString &language) {
        return sample::filled(text, days, language);
    };
    QCOMPARE(fill(u"{weekday 2026-12-09}曜"_s, u"ja"_s), u"木曜"_s);
    QCOMPARE(fill(u"{weekday 2026-12-09}, {weekday 2026-12-12~}"_s, u"en"_s), u"Thu, Sat"_s);
    QCOMPARE(fill(u"{month 2026-12-09}"_s, u"ja"_s), u"七月"_s);
    QCOMPARE(fill(u"{month 2026-12-09} {day 2026-12-10}"_s, u"en"_s), u"July 2 Jul"_s);
    QCOMPARE(fill(u"{day 2026-12-10}"_s, u"ja"_s), u"7/2"_s);
    for (const QString &language : {u"ja"_s, u"en"_s}) {
        const sample::Notebook made = sample::make(days.today, language);
        for (const ClientNotebook &one : made.clients)
            eachTypeOf(NotebookTypes{}, [&]<class T>() {
                for (const T &row : one.rows<T>())
                    eachColumn<T>([&](const auto &column) {
                        if constexpr (std::is_same_v<std::decay_t<decltype(row.*column.member)>,
                                                     QString>)
                            QVERIFY(!(row.*column.member).contains(u'{'));
                    });
            });
    }
}

QTEST_GUILESS_MAIN(SampleTest)
#include "test_sample.moc"
