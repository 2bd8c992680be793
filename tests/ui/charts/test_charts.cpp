// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/chartpainter.h"
#include "app/papers/series.h"
#include "tests/support/hanako.h"
#include "ui/charts/painterchart.h"
#include "ui/charts/trendchart.h"
#include "ui/print/papersheet.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QTableView>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Everything a description shows as points, as the chart widget should give it back.
std::vector<std::vector<std::vector<Chart::Point>>> described(const Chart &chart) {
    std::vector<std::vector<std::vector<Chart::Point>>> all;
    for (const Chart::Panel &panel : chart.panels) {
        all.emplace_back();
        for (const Chart::Series &series : panel.series) {
            all.back().emplace_back();
            for (const auto &piece : series.pieces)
                all.back().back().insert(all.back().back().end(), piece.begin(), piece.end());
        }
    }
    return all;
}

Chart energy(std::size_t checkIns = 99) {
    ClientNotebook n = hanako::notebook(true);
    if (n.checkIns.size() > checkIns)
        n.checkIns.erase(n.checkIns.begin(),
                         n.checkIns.end() - static_cast<std::ptrdiff_t>(checkIns));
    return series::energyOverPull(n, Range::Year, hanako::today());
}

QImage painted(const Chart &chart, const QSize &size) {
    const Theme &theme = themeOf(nullptr);
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.tokens().paper);
    QPainter painter(&image);
    ChartPainter(theme.tokens(), theme.fonts())
        .draw(painter, QRectF(QPointF(), QSizeF(size)), chart);
    return image;
}

/// How many pixels of nearly this colour stand in a part of the picture.
int count(const QImage &image, const QColor &color, const QRect &part) {
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const QColor at = image.pixelColor(x, y);
            found += qAbs(at.red() - color.red()) + qAbs(at.green() - color.green()) +
                         qAbs(at.blue() - color.blue()) <
                     60;
        }
    return found;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void qtChartsShowsTheDescribedPoints_data();
    void qtChartsShowsTheDescribedPoints();
    void qtChartsAndPainterLookTheSame();
    void gapsStayGaps();
    void noPointIsASentenceAndNothingElse();
    void onePointIsADotOnItsScale();
    void twoPointsAreALineAndAGapIsNone();
    void aLadderHeldThroughASlideSaysSo();
    void longNamesLeaveThePlotItsRoom();
    void theYearHasItsKey();
    void arrowsRingAPointAndSayIt();
    void theTableTwinStandsBehindT();
    void everyChartHasANameASentenceAndATwin();
    void theTimelineIsChosenByKeys();
    void writePictures();
};

void TestCharts::qtChartsShowsTheDescribedPoints_data() {
    QTest::addColumn<int>("checkIns");
    for (const int n : {0, 1, 2, 3, 12, 99})
        QTest::addRow("%d", n) << n;
}

void TestCharts::qtChartsShowsTheDescribedPoints() {
    QFETCH(int, checkIns);
    const ClientNotebook n = hanako::notebook(true);
    for (const Chart &chart : {energy(static_cast<std::size_t>(checkIns)),
                               series::road(n, n.goals.front(), hanako::today()),
                               series::attainment(n, n.goals.front(), hanako::today())}) {
        TrendChart widget;
        widget.resize(700, 230);
        widget.setChart(chart);
        widget.show();
        QVERIFY(widget.shownPoints() == described(chart));
    }
}

void TestCharts::qtChartsAndPainterLookTheSame() {
    const Chart chart = energy();
    TrendChart widget;
    widget.resize(700, 230);
    widget.setChart(chart);
    widget.show();
    QPixmap grabbed(widget.size());
    grabbed.fill(themeOf(&widget).tokens().paper);
    widget.render(&grabbed, QPoint(), QRegion(), QWidget::DrawChildren);
    const QImage shown = grabbed.toImage().convertToFormat(QImage::Format_RGB32);
    const QImage drawn = painted(chart, widget.size());
    // Not pixel by pixel (Qt Charts rounds its own way): in blocks, every colour is where it is.
    const Tokens &tokens = themeOf(&widget).tokens();
    for (const QColor &color : {tokens.energy, tokens.pull, tokens.band, tokens.ink3})
        for (int x = 0; x < 700; x += 100) {
            const QRect part(x, 0, 100, 230);
            const int a = count(shown, color, part), b = count(drawn, color, part);
            QVERIFY2(qAbs(a - b) <= qMax(70, b / 3),
                     qPrintable(u"%1 at %2: %3, %4"_s.arg(color.name()).arg(x).arg(a).arg(b)));
        }
}

void TestCharts::gapsStayGaps() {
    const Chart chart = energy();
    // Parted by the pause of August and by the check-in missed on 7 October.
    for (const Chart::Panel &panel : chart.panels)
        QCOMPARE(panel.series.front().pieces.size(), std::size_t(3));
    QCOMPARE(chart.panels[0].series.front().pieces[1].back().day, QDate(2026, 9, 30));
    QCOMPARE(chart.panels[0].series.front().pieces[2].front().day, QDate(2026, 10, 14));
    // A pause parts also where no check-in is missing round it.
    ClientNotebook n = hanako::notebook(true);
    n.pauses.front().from = QDate(2026, 6, 4);
    n.pauses.front().to = QDate(2026, 6, 8);
    const Chart brief = series::energyOverPull(n, Range::Year, hanako::today());
    QCOMPARE(brief.panels[0].series.front().pieces[0].back().day, QDate(2026, 6, 3));
    QCOMPARE(brief.panels[0].series.front().pieces[1].front().day, QDate(2026, 6, 10));
    // No line crosses the pause: between the hatch's edges no pixel of the curve.
    const QSize size(700, 230);
    const QImage image = painted(chart, size);
    const Theme &theme = themeOf(nullptr);
    const auto frame = ChartPainter(theme.tokens(), theme.fonts())
                           .frame(chart, QRectF(QPointF(), QSizeF(size)), nullptr);
    const int from = qRound(frame.x(QDate(2026, 8, 10))), to = qRound(frame.x(QDate(2026, 8, 22)));
    QCOMPARE(count(image, theme.tokens().energy, QRect(QPoint(from, 0), QPoint(to, 229))), 0);
    QCOMPARE(count(image, theme.tokens().pull, QRect(QPoint(from, 0), QPoint(to, 229))), 0);
}

void TestCharts::noPointIsASentenceAndNothingElse() {
    const Tokens &tokens = themeOf(nullptr).tokens();
    const ClientNotebook n = hanako::notebook(true);
    ClientNotebook bare = n;
    bare.measurements.clear();
    bare.attainments.clear();
    const QString invites = series::tr("One check-in puts a dot here.");
    for (const Chart &none : {energy(0), series::road(bare, bare.goals.front(), hanako::today()),
                              series::attainment(bare, bare.goals.front(), hanako::today())}) {
        QCOMPARE(none.points, 0);
        QCOMPARE(none.hint, invites);
        QCOMPARE(none.summary, invites);
        QVERIFY(none.notes.empty() && none.table.rows.empty());
        for (const Chart::Panel &panel : none.panels) {
            QVERIFY(!panel.band && panel.endLabels.empty() && panel.remarks.empty());
            for (const Chart::Series &series : panel.series)
                QVERIFY(series.ink == Chart::Ink::Road || series.pieces.empty());
        }
        // What is painted is the sentence, in its own colour and at its own place: no axis, no
        // hairline, no mark of any series.
        const QSize size(600, 200);
        const QImage image = painted(none, size);
        const Theme &theme = themeOf(nullptr);
        QFont font = theme.fonts().on(Fonts::Voice::Gothic, 13, false);
        const int width = qCeil(QFontMetricsF(font).horizontalAdvance(invites));
        const QRect sentence(300 - width / 2 - 4, 100 - 12, width + 8, 24);
        QVERIFY(count(image, tokens.ink2, sentence) > 40);
        int strays = 0;
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                strays += !sentence.contains(x, y) && image.pixelColor(x, y) != tokens.paper;
        QCOMPARE(strays, 0);
        for (const QColor &color : {tokens.energy, tokens.pull, tokens.goal})
            QCOMPARE(count(image, color, image.rect()), 0);
    }
}

void TestCharts::onePointIsADotOnItsScale() {
    const Tokens &tokens = themeOf(nullptr).tokens();
    const Chart one = energy(1);
    QCOMPARE(one.points, 1);
    QCOMPARE(one.verdict.plain(), series::tr("One more shows a trend."));
    QVERIFY(one.hint.isEmpty()); // said once, above
    const QRect all(0, 0, 600, 200);
    QVERIFY(count(painted(one, {600, 200}), tokens.energy, all) > 10);
    // One value is no band and no line, and stands on the scale of 0 to 10.
    for (const Chart::Panel &panel : one.panels) {
        QVERIFY(!panel.band);
        QCOMPARE(panel.low, 0.);
        QCOMPARE(panel.high, 10.);
        QCOMPARE(panel.series[0].pieces.size(), std::size_t(1));
        QCOMPARE(panel.series[0].pieces.front().size(), std::size_t(1));
        QCOMPARE(panel.series[1].pieces.front().size(), std::size_t(1));
    }
    QCOMPARE(one.panels[0].series[1].pieces.front().front().value, 8.);
    QCOMPARE(one.panels[1].series[1].pieces.front().front().value, 3.);
    // The rest are of the brake log.
    const auto told = std::count_if(one.notes.begin(), one.notes.end(),
                                    [](const Chart::Note &note) { return !note.event; });
    QCOMPARE(told, 1);
    QCOMPARE(one.table.rows.size(), one.notes.size());
}

void TestCharts::twoPointsAreALineAndAGapIsNone() {
    const QSize size(600, 200);
    const Theme &theme = themeOf(nullptr);
    const auto between = [&](const ClientNotebook &n) {
        // Pixels of the curve in the middle between the last two check-ins.
        const Chart chart = series::energyOverPull(n, Range::Year, hanako::today());
        const auto frame = ChartPainter(theme.tokens(), theme.fonts())
                               .frame(chart, QRectF(QPointF(), QSizeF(size)), nullptr);
        const QDate a = n.checkIns.front().date, b = n.checkIns.back().date;
        const int x = qRound((frame.x(a) + frame.x(b)) / 2);
        const QImage image = painted(chart, size);
        return count(image, theme.tokens().energy, QRect(x - 6, 0, 12, size.height()));
    };
    ClientNotebook two = hanako::notebook(true);
    two.checkIns.erase(two.checkIns.begin(), two.checkIns.end() - 2);
    two.checkIns.front().date = QDate(2026, 11, 20);
    two.pauses.clear();
    const Chart joined = series::energyOverPull(two, Range::Year, hanako::today());
    QVERIFY(joined.hint.isEmpty());
    QCOMPARE(joined.points, 2);
    for (const Chart::Panel &panel : joined.panels) {
        QCOMPARE(panel.series[0].pieces.size(), std::size_t(1));
        QCOMPARE(panel.series[0].pieces.front().size(), std::size_t(2));
    }
    QVERIFY(between(two) > 0);
    // The same two with a planned pause between them: two pieces, and nothing bridges them.
    Pause pause;
    pause.id = 1901;
    pause.client = two.client.id;
    pause.from = QDate(2026, 11, 23);
    pause.to = QDate(2026, 11, 29);
    two.pauses = {pause};
    const Chart gapped = series::energyOverPull(two, Range::Year, hanako::today());
    QCOMPARE(gapped.points, 2);
    for (const Chart::Panel &panel : gapped.panels) {
        QCOMPARE(panel.series[0].pieces.size(), std::size_t(2));
        QCOMPARE(panel.series[0].pieces.front().size(), std::size_t(1));
    }
    QCOMPARE(gapped.pauses.size(), std::size_t(1));
    QCOMPARE(between(two), 0);
}

void TestCharts::aLadderHeldThroughASlideSaysSo() {
    const auto remarks = [](const ClientNotebook &n) {
        return series::attainment(n, n.goals.front(), hanako::today()).panels.front().remarks;
    };
    const ClientNotebook n = hanako::notebook(true);
    QCOMPARE(remarks(n).size(), std::size_t(1));
    QCOMPARE(remarks(n).front().text, series::tr("no step lost through the slide"));
    QCOMPARE(remarks(n).front().value, -1.);
    QVERIFY(!remarks(n).front().warning);
    QVERIFY(remarks(n).front().day > QDate(2026, 9, 1) &&
            remarks(n).front().day <= hanako::today());
    ClientNotebook lost = n; // a step went down with it
    lost.attainments.insert(lost.attainments.end() - 1, {9901, 1, 500, QDate(2026, 10, 10), -2});
    QVERIFY(remarks(lost).empty());
    lost = n; // or the count did
    for (Measurement &value : lost.measurements)
        if (value.date == QDate(2026, 10, 21))
            value.value = 120;
    QVERIFY(remarks(lost).empty());
    ClientNotebook calm = n;
    for (CheckIn &checkIn : calm.checkIns) {
        checkIn.energy = 6;
        checkIn.pull = 4;
    }
    QVERIFY(remarks(calm).empty());
}

void TestCharts::longNamesLeaveThePlotItsRoom() {
    ClientNotebook n = hanako::notebook(true);
    const QString word(300, u'W');
    for (Level &level : n.levels)
        level.wording = word;
    n.goals.front().unit = n.goals.front().measure = word;
    const Theme &theme = themeOf(nullptr);
    const QRectF area(40, 30, 400, 150);
    for (const Chart &chart :
         {series::attainment(n, n.goals.front(), hanako::today()),
          series::road(n, n.goals.front(), hanako::today()),
          series::road(forClient(n, {}, 0, hanako::today()).goal(), hanako::today())}) {
        const auto frame = ChartPainter(theme.tokens(), theme.fonts()).frame(chart, area, nullptr);
        QVERIFY(frame.plot.width() >= area.width() / 4);
        QVERIFY(area.contains(frame.plot));
        // Nothing is drawn beside the place that was given.
        QImage image(QSize(480, 210), QImage::Format_RGB32);
        image.fill(theme.tokens().paper);
        QPainter painter(&image);
        ChartPainter(theme.tokens(), theme.fonts()).draw(painter, area, chart);
        painter.end();
        int strays = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                strays += (x < 38 || x > 442) && image.pixelColor(x, y) != theme.tokens().paper;
        QCOMPARE(strays, 0);
    }
}

void TestCharts::theYearHasItsKey() {
    const Tokens &tokens = themeOf(nullptr).tokens();
    CalendarKey key;
    key.setChart(series::calendar(hanako::notebook(true), hanako::today()));
    key.resize(key.sizeHint());
    QImage image(key.size() + QSize(40, 0), QImage::Format_RGB32);
    image.fill(tokens.paper);
    key.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    for (const QColor &color : tokens.ramp)
        QVERIFY2(count(image, color, image.rect()) > 5, qPrintable(color.name()));
    QVERIFY(count(image, tokens.ink2, QRect(0, 0, 30, key.height())) > 3);
    QVERIFY(count(image, tokens.ink2, QRect(key.width() - 30, 0, 30, key.height())) > 3);
    QVERIFY(!key.accessibleName().isEmpty());
}

void TestCharts::arrowsRingAPointAndSayIt() {
    TrendChart widget;
    widget.resize(700, 230);
    widget.setChart(energy());
    widget.show();
    widget.setFocus();
    QCOMPARE(widget.current(), -1);
    QTest::keyClick(&widget, Qt::Key_Left);
    const int last = static_cast<int>(widget.chart().notes.size()) - 1;
    QCOMPARE(widget.current(), last);
    QTest::keyClick(&widget, Qt::Key_Left);
    QCOMPARE(widget.current(), last - 1);
    QTest::keyClick(&widget, Qt::Key_Home);
    QCOMPARE(widget.current(), 0);
    QVERIFY(widget.accessibleDescription().contains(widget.chart().notes[0].facts));
    QTest::keyClick(&widget, Qt::Key_Escape);
    QCOMPARE(widget.current(), -1);
    // The pointer near a point finds the same note.
    const QPointF at = widget.pointOf(20);
    auto *view = widget.findChild<QGraphicsView *>();
    QVERIFY(view);
    QTest::mouseMove(view->viewport(), at.toPoint());
    QCOMPARE(widget.current(), 20);
}

void TestCharts::theTableTwinStandsBehindT() {
    TrendChart widget;
    widget.resize(700, 230);
    widget.setChart(energy());
    widget.show();
    widget.setFocus();
    QVERIFY(!widget.isTableShown());
    QTest::keyClick(&widget, Qt::Key_T);
    QVERIFY(widget.isTableShown());
    QCOMPARE(widget.table()->model()->rowCount(), static_cast<int>(widget.chart().notes.size()));
    QTest::keyClick(widget.table(), Qt::Key_T);
    QVERIFY(!widget.isTableShown());
}

void TestCharts::everyChartHasANameASentenceAndATwin() {
    const ClientNotebook n = hanako::notebook(true);
    PainterChart road;
    road.setChart(series::road(n, n.goals.front(), hanako::today()));
    PainterChart ladder;
    ladder.setChart(series::attainment(n, n.goals.front(), hanako::today()));
    TimelineView timeline;
    timeline.setChart(series::timeline(n, hanako::today()));
    RhythmStrip rhythm;
    rhythm.setChart(series::rhythm(n, hanako::today()));
    CalendarStrip calendar;
    calendar.setChart(series::calendar(n, hanako::today()));
    ReasonsView reasons;
    reasons.setChart(series::reasons(n, n.goals.front(), hanako::today()));
    for (ChartWidget *widget : std::initializer_list<ChartWidget *>{&road, &ladder, &timeline,
                                                                    &rhythm, &calendar, &reasons}) {
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleDescription().isEmpty(), widget->metaObject()->className());
        QVERIFY(widget->table()->model()->rowCount() > 0);
        QVERIFY(widget->table()->model()->columnCount() > 1);
        QVERIFY(widget->sizeHint().height() > 20);
        widget->resize(widget->sizeHint());
        widget->grab();
    }
}

void TestCharts::theTimelineIsChosenByKeys() {
    const ClientNotebook n = hanako::notebook(true);
    TimelineView timeline;
    timeline.setChart(series::timeline(n, hanako::today()));
    timeline.resize(900, 150);
    timeline.show();
    QSignalSpy chosen(&timeline, &TimelineView::goalChosen);
    QSignalSpy opened(&timeline, &TimelineView::goalOpened);
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(timeline.chosenGoal(), n.goals[0].id);
    QTest::keyClick(&timeline, Qt::Key_Down);
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(timeline.chosenGoal(), n.goals[1].id);
    QTest::keyClick(&timeline, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(60, 50));
    QCOMPARE(timeline.chosenGoal(), n.goals[0].id);
    QCOMPARE(chosen.count(), 4);
}

void TestCharts::writePictures() {
    const QString folder = qEnvironmentVariable("PAPER_OUT");
    if (folder.isEmpty())
        QSKIP("pictures only on demand");
    const ClientNotebook n = hanako::notebook(true);
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        const QString name = choice == Theme::Choice::Dark ? u"dark"_s : u"light"_s;
        Theme theme(QLocale(QLocale::Japanese), choice);
        QWidget page;
        setThemeOf(&page, theme);
        QPalette palette = Theme::paletteOf(theme.tokens());
        palette.setColor(QPalette::Window, theme.tokens().paper);
        page.setPalette(palette);
        page.setAutoFillBackground(true);
        auto *rows = new QVBoxLayout(&page);
        auto *trend = new TrendChart;
        auto *twin = new PainterChart;
        auto *timeline = new TimelineView;
        auto *road = new TrendChart;
        auto *ladder = new PainterChart;
        auto *reasons = new ReasonsView;
        auto *rhythm = new RhythmStrip;
        auto *calendar = new CalendarStrip;
        auto *couple = new QHBoxLayout;
        auto *trio = new QHBoxLayout;
        rows->addWidget(timeline);
        rows->addWidget(trend);
        rows->addWidget(twin);
        rows->addLayout(couple);
        couple->addWidget(road);
        couple->addWidget(ladder);
        rows->addLayout(trio);
        rows->addWidget(calendar);
        trio->addWidget(reasons);
        trio->addWidget(rhythm);
        page.resize(960, 1080);
        timeline->setChart(series::timeline(n, hanako::today()));
        timeline->chooseGoal(n.goals.front().id);
        trend->setChart(energy());
        trend->setCurrent(34);
        twin->setChart(energy());
        road->setChart(series::road(n, n.goals.front(), hanako::today()));
        ladder->setChart(series::attainment(n, n.goals.front(), hanako::today()));
        reasons->setChart(series::reasons(n, n.goals.front(), hanako::today()));
        rhythm->setChart(series::rhythm(n, hanako::today()));
        calendar->setChart(series::calendar(n, hanako::today()));
        page.grab().save(folder + u"/charts-"_s + name + u".png"_s);
    }
}

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Japanese));
    Theme theme(QLocale(QLocale::Japanese), Theme::Choice::Light);
    theme.apply(app);
    QTranslator translator;
    if (translator.load(qEnvironmentVariable("PAPER_QM")))
        QCoreApplication::installTranslator(&translator);
    TestCharts test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_charts.moc"
