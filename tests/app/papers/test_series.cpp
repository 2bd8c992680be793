// SPDX-License-Identifier: GPL-3.0-or-later
// What charts are described as, at the edges: a million values, none that is a number, one point
// said once, days over decades; and what a file of a chart may hold.
#include "app/brief/verdicts.h"
#include "app/language.h"
#include "app/papers/chartfile.h"
#include "app/papers/chartpainter.h"
#include "app/papers/compose.h"
#include "app/papers/series.h"
#include "tests/support/hanako.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 9);

QImage drawn(const Chart &chart, const QSize &size) {
    const Fonts fonts = Fonts::forPaper(QLocale());
    QImage image(size, QImage::Format_RGB32);
    image.fill(Tokens::light().paper);
    QPainter painter(&image);
    ChartPainter::onPaper(Tokens::light(), fonts, 1)
        .draw(painter, QRectF(QPointF(), QSizeF(size)), chart);
    return image;
}

std::size_t pointsOf(const Chart &chart) {
    std::size_t count = 0;
    for (const Chart::Panel &panel : chart.panels)
        for (const Chart::Series &series : panel.series)
            for (const auto &piece : series.pieces)
                count += piece.size();
    return count;
}

/// Every number of a path or a line in a drawing.
QList<double> numbersOf(const QByteArray &svg) {
    QList<double> numbers;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        for (const char *name : {"points", "d"}) {
            QString text = reader.attributes().value(QLatin1StringView(name)).toString();
            for (QChar &c : text)
                if (c.isLetter() && c != u'e')
                    c = u' ';
            const auto parts = text.split(QRegularExpression(u"[ ,]+"_s), Qt::SkipEmptyParts);
            for (const QString &part : parts)
                numbers << part.toDouble();
        }
    }
    return reader.hasError() ? QList<double>() : numbers;
}

/// Where the words of a drawing begin.
QMap<QString, QPointF> placesOf(const QByteArray &svg) {
    QMap<QString, QPointF> places;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text") {
            const QPointF at(reader.attributes().value("x"_L1).toDouble(),
                             reader.attributes().value("y"_L1).toDouble());
            places.insert(reader.readElementText().trimmed(), at);
        }
    return places;
}

} // namespace

class SeriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMillionCheckInsAreABoundedChart() {
        ClientNotebook n;
        n.client.id = 1;
        n.checkIns.reserve(1'000'000);
        constexpr int perDay = 40, days = 1'000'000 / perDay; // 68 years of them
        for (int i = 0; i < 1'000'000; ++i) {
            CheckIn checkIn;
            checkIn.id = i + 1;
            checkIn.client = 1;
            checkIn.date = today.addDays(i / perDay - days + 1);
            checkIn.energy = (i * 7 + i / 100) % 11;
            checkIn.pull = 10 - *checkIn.energy;
            n.checkIns.push_back(checkIn);
        }
        {
            const Chart chart = series::energyOverPull(n, Range::FromStart, today);
            QVERIFY(chart.points > 0);
            QVERIFY(chart.notes.size() <= Chart::mostNotes);
            QVERIFY(chart.table.rows.size() <= Chart::mostNotes);
            QVERIFY2(pointsOf(chart) <= 4 * Chart::mostNotes,
                     qPrintable(QString::number(pointsOf(chart))));
            QVERIFY(chart.summary.contains(series::tr("Earlier ones are not drawn.")));
            QCOMPARE(chart.notes.back().day, today);
            QVERIFY(!drawn(chart, {700, 230}).isNull());
        }
        Goal goal;
        goal.id = 5;
        goal.client = 1;
        goal.title = u"many"_s;
        n.checkIns.clear();
        for (int i = 0; i < 1'000'000; ++i)
            n.measurements.push_back(
                {i + 1, 1, 5, 0, 0, today.addDays(i / perDay - days + 1), 1. * i});
        const Chart road = series::road(n, goal, today);
        QVERIFY(pointsOf(road) <= Chart::mostNotes && road.notes.size() <= Chart::mostNotes);
        QVERIFY(!drawn(road, {400, 150}).isNull());
    }

    void whatIsNoNumberIsNotDrawn() {
        ClientNotebook n;
        n.client.id = 1;
        Goal goal;
        goal.id = 5;
        goal.client = 1;
        goal.title = u"odd"_s;
        goal.start = today.addDays(-30);
        goal.due = today.addDays(30);
        const double nan = std::numeric_limits<double>::quiet_NaN(),
                     inf = std::numeric_limits<double>::infinity();
        for (const double odd : {nan, inf, -inf, 1e308, -1e308}) {
            goal.startValue = odd;
            goal.targetValue = odd;
            n.goals = {goal};
            n.measurements = {{1, 1, 5, 0, 0, today.addDays(-9), odd},
                              {2, 1, 5, 0, 0, today.addDays(-2), 7}};
            const Chart chart = series::road(n, goal, today);
            QCOMPARE(chart.points, 1);
            QCOMPARE(pointsOf(chart), std::size_t(1)); // no road either
            QVERIFY(!chart.panels[0].target);
            QVERIFY(std::isfinite(chart.panels[0].low) && std::isfinite(chart.panels[0].high));
            QVERIFY(!drawn(chart, {400, 150}).isNull());
        }
        // Values that differ in their last digits only, far from 0, have a scale all the same.
        goal.startValue = 1e12;
        goal.targetValue = 1e12 + 1e-3;
        QVERIFY(series::road(n, goal, today).panels[0].ticks.size() >= 2);
    }

    void aGoalWhoseTargetEqualsItsStartIsAFlatRoad() {
        ClientNotebook n;
        n.client.id = 1;
        Goal goal;
        goal.id = 5;
        goal.client = 1;
        goal.title = u"keep it"_s;
        goal.start = today.addDays(-30);
        goal.due = today.addDays(30);
        goal.startValue = goal.targetValue = 80;
        n.goals = {goal};
        n.measurements = {{1, 1, 5, 0, 0, today.addDays(-9), 80}};
        const Chart chart = series::road(n, goal, today);
        QVERIFY(chart.panels[0].high > chart.panels[0].low);
        QCOMPARE(chart.panels[0].series.front().pieces.front().size(), std::size_t(2));
        QVERIFY(!drawn(chart, {400, 150}).isNull());
    }

    void oneMoreShowsATrendIsSaidOnce() {
        ClientNotebook n = hanako::notebook(false);
        n.checkIns.erase(n.checkIns.begin(), n.checkIns.end() - 1);
        n.measurements.erase(n.measurements.begin(), n.measurements.end() - 1);
        const QString more = series::tr("One more shows a trend.");
        for (const Chart &chart : {series::energyOverPull(n, Range::Year, hanako::today()),
                                   series::road(n, n.goals.front(), hanako::today())}) {
            QCOMPARE(chart.points, 1);
            QVERIFY(chart.verdict.plain().contains(more));
            QVERIFY2(chart.hint.isEmpty(), qPrintable(chart.hint));
        }
        // A client's own road says it inside, where no line is crossed: its sentence does not.
        const Chart theirs =
            series::road(forClient(n, {}, 0, hanako::today()).goal(), hanako::today());
        QCOMPARE(theirs.hint, more);
        QVERIFY(!theirs.verdict.plain().contains(more));
    }

    void daysOverDecadesHaveFewNames() {
        ClientNotebook n;
        n.client.id = 1;
        for (const int years : {1, 3, 10, 60}) {
            n.checkIns.clear();
            for (int i = 0; i <= years * 12; ++i) {
                CheckIn checkIn;
                checkIn.id = i + 1;
                checkIn.date = today.addMonths(i - years * 12);
                checkIn.energy = 5;
                n.checkIns.push_back(checkIn);
            }
            const Chart chart = series::energyOverPull(n, Range::FromStart, today);
            QVERIFY2(chart.months.size() >= 3 && chart.months.size() <= 40,
                     qPrintable(u"%1: %2"_s.arg(years).arg(chart.months.size())));
            for (const Chart::DayTick &tick : chart.months)
                QVERIFY(tick.day >= chart.from && tick.day <= chart.to);
        }
    }

    /// Ten years of a brake log leave its name no room between two marks.
    void theNameOfTheBrakeLogStaysInThePlot() {
        ClientNotebook n;
        n.client.id = 1;
        n.brakes.push_back({});
        n.brakes.back().id = 7;
        n.brakes.back().name = u"x"_s;
        for (int week = 0; week < 520; ++week) {
            CheckIn checkIn;
            checkIn.id = week + 1;
            checkIn.date = today.addDays(-7 * week);
            checkIn.energy = checkIn.pull = 5;
            n.checkIns.push_back(checkIn);
            n.brakeStrengths.push_back({1000 + week, 1, 7, checkIn.date, 5});
        }
        const Chart chart = series::energyOverPull(n, Range::FromStart, today);
        const auto places = placesOf(chartfile::svg(ChartPicture::of(chart)));
        QVERIFY(places.contains(u"10"_s));
        QVERIFY(!chart.panels[1].eventName.isEmpty());
        const auto name = places.value(chart.panels[1].eventName);
        QVERIFY2(name.x() > places.value(u"10"_s).x() + 10, qPrintable(QString::number(name.x())));
    }

    void whatIsHeardIsWholeSentences() {
        ClientNotebook n = hanako::notebook(false);
        Engagement work;
        work.start = hanako::today().addYears(-1);
        work.purpose = u"A library of one's own"_s;
        n.engagements = {work};
        const TimelineChart goals = series::timeline(n, hanako::today());
        QVERIFY(!goals.purpose.isEmpty() && !goals.rows.empty());
        QVERIFY2(goals.summary.startsWith(goals.purpose + u". "_s), qPrintable(goals.summary));
        // Of days more than a year back the year is told.
        n.checkIns.front().date = hanako::today().addYears(-2);
        const Chart energy = series::energyOverPull(n, Range::FromStart, hanako::today());
        QVERIFY2(energy.summary.contains(QString::number(energy.from.year())),
                 qPrintable(energy.summary));
    }

    void aPausedDayIsNoMissedDay() {
        ClientNotebook n = hanako::notebook(false);
        n.pauses.clear();
        const CalendarChart without = series::calendar(n, hanako::today());
        Pause pause;
        pause.id = 900;
        pause.client = n.client.id;
        pause.from = hanako::today().addDays(-30);
        pause.to = hanako::today().addDays(-25);
        n.pauses = {pause};
        const CalendarChart with = series::calendar(n, hanako::today());
        for (std::size_t i = 0; i < with.days.size(); ++i) {
            const CalendarChart::Day &day = with.days[i];
            const bool paused = day.day >= pause.from && day.day <= pause.to;
            QCOMPARE(day.paused, paused);
            QCOMPARE(day.facts.contains(series::tr("planned pause")), paused);
            QCOMPARE(day.count, without.days[i].count); // nothing is taken away
            if (paused && day.count == 0)
                QVERIFY2(!day.facts.contains(series::tr("%n record(s)", nullptr, 0)),
                         qPrintable(day.facts));
        }
        QVERIFY(with.manyText != without.manyText); // the key tells the hatch
        QVERIFY(chartfile::svg(ChartPicture::of(with)).count("<polyline") >
                chartfile::svg(ChartPicture::of(without)).count("<polyline"));
        // One that goes on hatches nothing that is still to come.
        n.pauses.front().to = {};
        for (const CalendarChart::Day &day : series::calendar(n, hanako::today()).days)
            QCOMPARE(day.paused, day.day >= pause.from && day.day <= hanako::today());
    }

    void oneLevelInvitesAnother() {
        ClientNotebook n = hanako::notebook(false);
        const Goal &goal = n.goals.front();
        n.attainments.clear();
        QVERIFY(!series::attainment(n, goal, hanako::today()).hint.isEmpty());
        n.attainments = {{1, n.client.id, goal.id, hanako::today().addDays(-3), -1}};
        const Chart one = series::attainment(n, goal, hanako::today());
        QCOMPARE(one.hint, series::tr("One more shows a trend."));
        QCOMPARE(one.summary, one.verdict.plain());
        n.attainments.push_back({2, n.client.id, goal.id, hanako::today(), 0});
        QVERIFY(series::attainment(n, goal, hanako::today()).hint.isEmpty());
    }

    void twoRatingsOfOneMonthAreToldByTheirDays() {
        ClientNotebook n = hanako::notebook(false);
        const Goal &goal = n.goals.front();
        n.reasons.clear();
        const auto rate = [&](QDate day, int intrinsic) {
            Reasons row;
            row.id = static_cast<Id>(n.reasons.size()) + 1;
            row.client = n.client.id;
            row.goal = goal.id;
            row.date = day;
            row.intrinsic = intrinsic;
            row.identified = row.introjected = row.external = 3;
            n.reasons.push_back(row);
        };
        rate({2026, 12, 2}, 5);
        for (const int later : {7, 3, 5}) {
            n.reasons.resize(1);
            rate({2026, 12, 9}, later);
            const ReasonsChart chart = series::reasons(n, goal, today);
            QVERIFY(chart.thenText != chart.nowText);
            QVERIFY2(chart.verdict.plain().contains(language::monthDay({2026, 12, 2})),
                     qPrintable(chart.verdict.plain()));
        }
        n.reasons.front().date = QDate(2026, 11, 30);
        QVERIFY(!series::reasons(n, goal, today)
                     .verdict.plain()
                     .contains(language::monthDay({2026, 11, 30})));
    }

    void aDrawingIsXmlWhateverWasPasted() {
        ClientNotebook n = hanako::notebook(false);
        n.goals.front().title = u"a<b>&\"c\" \u0001\u000b\ufffe "_s + QChar(0xd83d) + u" end"_s;
        const QByteArray svg =
            chartfile::svg(ChartPicture::of(series::road(n, n.goals.front(), hanako::today())));
        QXmlStreamReader reader(svg);
        QString text;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY2(text.contains(u"a<b>&\"c\""_s) && text.contains(u"end"_s), qPrintable(text));
        for (const QString &words : hanako::privateWords(n))
            QVERIFY(!text.contains(words));
    }

    /// A pause's hatch is cut to its stretch without a clip, which a drawing does not keep.
    void nothingOfADrawingLiesOutsideIt() {
        const ClientNotebook n = hanako::notebook(true);
        for (const ChartPicture &picture :
             {ChartPicture::of(series::energyOverPull(n, Range::Year, hanako::today())),
              ChartPicture::of(series::rhythm(n, hanako::today()))}) {
            const QByteArray svg = chartfile::svg(picture);
            QVERIFY(svg.count("<text") > 5);
            const QList<double> numbers = numbersOf(svg);
            QVERIFY(numbers.size() > 50);
            for (const double value : numbers)
                QVERIFY2(value >= 0 && value <= 4200, qPrintable(QString::number(value)));
        }
    }

    void theProgressPaperHoldsEveryChart() {
        const ClientNotebook n = hanako::notebook(false);
        const Paper paper = compose::progress(n, hanako::today());
        QVERIFY(paper.pageCount() >= 1 && paper.pageCount() <= 4);
        ClientNotebook bare;
        bare.client = n.client;
        QCOMPARE(compose::progress(bare, hanako::today()).pageCount(), 1);
    }
};

QTEST_MAIN(SeriesTest)
#include "test_series.moc"
