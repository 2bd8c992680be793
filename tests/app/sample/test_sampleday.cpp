// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/today.h"
#include "app/language.h"
#include "app/sample/sample.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the sample shows on the day that its lives were written for: the people, words and
/// numbers that the window was designed with.
class SampleDayTest : public QObject {
    Q_OBJECT
private:
    const QDate day = QDate(2026, 12, 9);
    const QTime now = QTime(14, 18);
    sample::Notebook made;

    const ClientNotebook &of(const QString &family) const {
        for (const ClientNotebook &one : made.clients)
            if (one.client.family == family)
                return one;
        qFatal("nobody of that name");
    }

private Q_SLOTS:
    void initTestCase() {
        language::install(*QCoreApplication::instance(), u"ja"_s);
        made = sample::make(day, u"ja"_s);
    }

    void todayHasOneRowForEachWhoNeedsSomething() {
        const TodayPage page = today(made.clients, day, now);
        QCOMPARE(page.next.timeText, u"14:30〜15:20"_s);
        QCOMPARE(page.next.minutesLeft, 12);
        QVERIFY(page.next.firstMinute.contains(u"最初の一分は本の話"));
        QVERIFY(page.next.promiseText.contains(u"小さな図書館のはじめ方"));
        QStringList names;
        for (const TodayRow &row : page.rows)
            names.append(row.name);
        QCOMPARE(names, u"佐伯 健一|森 俊介|川﨑 直子|青木 誠|中野 遥"_s.split(u'|'));
        QVERIFY(page.rows[0].second.contains(u"棟梁との十五分"));
        QVERIFY(page.rows[1].reason.contains(u"34") && page.rows[1].reason.contains(u"走る朝"));
        QVERIFY(page.rows[2].reason.contains(u"夜勤明けの一時間"));
        QVERIFY(page.rows[3].reason.contains(u"23") && page.rows[3].reason.contains(u"14"));
        QVERIFY(page.rows[3].second.contains(u"図面が通りました"));
        QVERIFY(page.rows[4].reason.contains(u"公聴会"));
        QVERIFY(page.rows[4].second.contains(u"先生の質問より、自分の声が震えるのが怖い"));
        QStringList week;
        for (const TodayDay &one : page.days)
            for (const DayEntry &entry : one.entries)
                week.append(one.number + u' ' + entry.time + u' ' + entry.name.left(2));
        QCOMPARE(week, u"9 14:30 田中|9 17:00 森 |10 10:00 佐伯|11 20:00 川﨑|14 9:30 青木"_s.split(
                           u'|'));
    }

    void theListDrawsWhatThePicturesDraw() {
        QStringList signalled;
        for (const ClientNotebook &one : made.clients) {
            const ListLine line = listLine(one, day);
            QCOMPARE(line.spark.size(), 8);
            if (line.signalled)
                signalled.append(one.client.family);
        }
        QCOMPARE(signalled, u"佐伯 森"_s.split(u' '));
        QCOMPARE(listLine(of(u"佐伯"_s), day).spark, (QList<double>{7, 7, 6, 7, 6, 5, 4, 4}));
        QCOMPARE(listLine(of(u"田中"_s), day).spark, (QList<double>{3, 4, 5, 6, 7, 7, 8, 8}));
    }

    void theBriefOfHanako() {
        const Brief page = brief(of(u"田中"_s), day, now);
        QCOMPARE(page.header.number, 24);
        QCOMPARE(page.last.number, 23);
        QCOMPARE(page.concernsForScreen.size(), size_t(1));
        QStringList promises;
        for (const BriefPromise &one : page.promises)
            promises.append(one.text + (one.isKept ? u" *"_s : one.isDue ? u" !"_s : u""_s));
        QCOMPARE(promises, QStringList({u"土曜に一冊、声に出して読む *"_s,
                                        u"司書の山本さんに選書リストを見せる"_s,
                                        u"動画「小さな図書館のはじめ方」を送る !"_s,
                                        u"助成金の締切を調べて伝える"_s}));
        QVERIFY(page.usuals.at(2).reask.contains(u"黒豆茶"));
        QVERIFY(page.facts.at(0).text.contains(u"ピアノ発表会"));
        QVERIFY(page.facts.at(1).text.contains(u"お母さまの手術は無事"));
        QCOMPARE(page.well.quotes.size(), size_t(2));
        QCOMPARE(page.well.quotes[0].date, QDate(2026, 2, 18));
        QCOMPARE(page.well.quotes[1].date, QDate(2026, 11, 11));
        QVERIFY(page.goal.brakeLine.contains(u"7 → 4"));
        const QString road = page.goal.road.text.plain();
        QVERIFY2(road.contains(u"5") && road.contains(u"34") && road.contains(u"12/2"),
                 qPrintable(road));
        QCOMPARE(page.silence.days, 3);
        QCOMPARE(page.silence.usual, 7);
        QVERIFY(page.question.reason.contains(u"8"));
    }
};

QTEST_GUILESS_MAIN(SampleDayTest)
#include "test_sampleday.moc"
