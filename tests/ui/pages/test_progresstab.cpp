// SPDX-License-Identifier: GPL-3.0-or-later
// The Progress tab: charts with their sentences and tables, check-ins added and edited.
#include "app/papers/series.h"
#include "tests/support/rounds.h"
#include "tests/ui/pages/tabbench.h"
#include "ui/charts/painterchart.h"
#include "ui/charts/trendchart.h"
#include "ui/pages/progress/checkinentry.h"
#include "ui/pages/progress/goalprogress.h"
#include "ui/pages/progresstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/rangeswitch.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/tickslider.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 12, 9);
}

class ProgressTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyChartHasItsTwin();
    void aRowOfTheTableIsItsCheckIn();
    void theRangeChangesTheDays();
    void detailsOpenInPlace();
    void aReplyIsRead();
    void aPastedReplyAsksNothingMore();
    void eachNumberIsStoredAsItIsSaid();
    void aCheckInIsEditedFromTheTableAndRemoved();
    void whatIsTypedBringsNoRemovedCheckInBack();
    void aBlankPageHasASentenceAndOneButton();
    void fewPointsSayWhatIsToCome_data();
    void fewPointsSayWhatIsToCome();
    void aMillionCheckInsAreDrawnThinned();
    void everyGoalUnderWayHasItsRoad();
    void anotherClientClosesWhatWasOpen();
    void nothingIsWiderThanThePage();
    void everyControlHasAName();

    void init() {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        bench = std::make_unique<TabBench>(tab);
    }
    void cleanup() { bench.reset(); }

private:
    /// For whoever wants to look: set WELLSPRING_PICTURES to a folder.
    void picture(const char *name) {
        const QString folder = qEnvironmentVariable("WELLSPRING_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(tab->grab().save(u"%1/progress-%2.png"_s.arg(folder, QLatin1StringView(name))));
    }
    QString cell(int row, int column) const {
        const QAbstractItemModel *rows = tab->energy()->table()->model();
        return rows->index(row, column).data().toString();
    }
    ProgressTab *tab = nullptr;
    std::unique_ptr<TabBench> bench;
};

void ProgressTabTest::everyChartHasItsTwin() {
    const auto charts = tab->findChildren<ChartWidget *>();
    QVERIFY(charts.size() >= 5);
    for (ChartWidget *chart : charts) {
        if (!chart->isVisibleTo(tab))
            continue;
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_T);
        QVERIFY2(chart->isTableShown(), qPrintable(chart->accessibleName()));
        QVERIFY(chart->table()->model()->rowCount() > 0);
        QVERIFY2(!chart->accessibleDescription().isEmpty(), qPrintable(chart->accessibleName()));
        chart->showTable(false);
    }
    const Chart &told = tab->energy()->chart();
    const QAbstractItemModel *rows = tab->energy()->table()->model();
    QCOMPARE(rows->rowCount(), static_cast<int>(told.table.rows.size()));
    int checkIns = 0;
    for (const Chart::Note &note : told.notes)
        checkIns += note.event ? 0 : 1; // the rest are of the brake log
    QCOMPARE(checkIns, told.points);
    for (int row = 0; row < rows->rowCount(); ++row)
        for (int column = 0; column < rows->columnCount(); ++column)
            QCOMPARE(cell(row, column), told.table.rows[static_cast<std::size_t>(row)][column]);
}

void ProgressTabTest::aRowOfTheTableIsItsCheckIn() {
    for (const int range : {0, 1, 2}) {
        tab->range()->setCurrent(range);
        bench->show(bench->hanako);
        const int count = tab->energy()->table()->model()->rowCount();
        QVERIFY(count > 0);
        for (int row = 0; row < count; ++row) {
            if (tab->energy()->chart().notes[static_cast<std::size_t>(row)].event) {
                QCOMPARE(tab->checkInAt(row), Id(0));
                continue;
            }
            const auto checkIn = bench->store->find<CheckIn>(tab->checkInAt(row));
            QVERIFY(checkIn);
            QCOMPARE(cell(row, 2), checkIn->energy ? QString::number(*checkIn->energy) : QString());
            QCOMPARE(cell(row, 3), checkIn->pull ? QString::number(*checkIn->pull) : QString());
            QCOMPARE(tab->energy()->chart().notes[static_cast<std::size_t>(row)].day,
                     checkIn->date);
        }
        QCOMPARE(tab->checkInAt(count), Id(0));
    }
}

void ProgressTabTest::theRangeChangesTheDays() {
    const QDate year = tab->energy()->chart().from;
    const auto buttons = tab->range()->findChildren<QAbstractButton *>();
    buttons[0]->click();
    QVERIFY(tab->energy()->chart().from > year);
    QVERIFY(tab->energy()->chart().from >= today.addMonths(-3).addDays(-1));
    buttons[2]->click();
    QVERIFY(tab->energy()->chart().from <= bench->notebook().checkIns.front().date);
}

void ProgressTabTest::detailsOpenInPlace() {
    SentenceLabel *verdict = tab->energyBlock()->verdict();
    QVERIFY(!verdict->sentence().isEmpty());
    const int before = verdict->heightForWidth(600);
    verdict->setOpen(true);
    QVERIFY(verdict->heightForWidth(600) > before);
}

void ProgressTabTest::aReplyIsRead() {
    const std::size_t before = bench->notebook().checkIns.size();
    tab->entry()->begin();
    QVERIFY(!tab->entry()->take(u"ありがとうございます"_s));
    QCOMPARE(bench->notebook().checkIns.size(), before);
    QVERIFY(tab->entry()->take(u"今日は７です。縁側が気持ちよくて"_s));
    QCOMPARE(bench->notebook().checkIns.size(), before + 1);
    const CheckIn added = bench->notebook().checkIns.back();
    QCOMPARE(added.date, today);
    QCOMPARE(added.energy, std::optional(7));
    QVERIFY(!added.pull);
    QCOMPARE(added.note, u"今日は７です。縁側が気持ちよくて"_s);
    QCOMPARE(added.session, Id(0));
    QCOMPARE(cell(tab->energy()->table()->model()->rowCount() - 1, 2), u"7"_s);
    bench->undo();
    QCOMPARE(bench->notebook().checkIns.size(), before);
}

void ProgressTabTest::aPastedReplyAsksNothingMore() {
    const std::size_t before = bench->notebook().checkIns.size();
    tab->entry()->begin();
    tab->entry()->replyField()->insert(u"気力は6、引き戻しは4です"_s);
    QCOMPARE(bench->notebook().checkIns.size(), before + 1);
    QCOMPARE(bench->notebook().checkIns.back().energy, std::optional(6));
    QCOMPARE(bench->notebook().checkIns.back().pull, std::optional(4));
    QVERIFY(tab->entry()->replyField()->text().isEmpty());
    // Typed letter by letter it waits for Enter: a 1 may become a 10.
    tab->entry()->begin();
    QTest::keyClicks(tab->entry()->replyField(), u"10"_s);
    QCOMPARE(bench->notebook().checkIns.size(), before + 1);
    QTest::keyClick(tab->entry()->replyField(), Qt::Key_Return);
    QCOMPARE(bench->notebook().checkIns.back().energy, std::optional(10));
}

void ProgressTabTest::eachNumberIsStoredAsItIsSaid() {
    const std::size_t before = bench->notebook().checkIns.size();
    tab->entry()->begin();
    const Id id = tab->entry()->current();
    tab->entry()->slider(0)->setFocus();
    QTest::keyClick(tab->entry()->slider(0), Qt::Key_8);
    QCOMPARE(bench->notebook().checkIns.size(), before + 1);
    QCOMPARE(bench->store->find<CheckIn>(id)->energy, std::optional(8));
    QTest::keyClick(tab->entry()->slider(1), Qt::Key_2);
    QTest::keyClick(tab->entry()->slider(3), Qt::Key_6);
    QCOMPARE(bench->store->find<CheckIn>(id)->pull, std::optional(2));
    QCOMPARE(bench->store->find<CheckIn>(id)->confidence, std::optional(6));
    QVERIFY(!bench->store->find<CheckIn>(id)->importance); // not asked stays empty
    QCOMPARE(bench->notebook().checkIns.size(), before + 1);
}

void ProgressTabTest::aCheckInIsEditedFromTheTableAndRemoved() {
    const ClientNotebook before = bench->notebook();
    tab->energy()->showTable(true);
    const int last = tab->energy()->table()->model()->rowCount() - 1;
    const Id id = tab->checkInAt(last);
    Q_EMIT tab->energy()->table()->activated(tab->energy()->table()->model()->index(last, 0));
    QVERIFY(tab->entry()->isVisible());
    QCOMPARE(tab->entry()->current(), id);
    const int energy = *bench->store->find<CheckIn>(id)->energy;
    QTest::keyClick(tab->entry()->slider(0), energy == 3 ? Qt::Key_4 : Qt::Key_3);
    QCOMPARE(*bench->store->find<CheckIn>(id)->energy, energy == 3 ? 4 : 3);
    QCOMPARE(bench->notebook().checkIns.size(), before.checkIns.size());
    bench->undo();
    QCOMPARE(bench->notebook(), before);
    const auto buttons = tab->entry()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text() == CheckInEntry::tr("Remove this check-in"))
            button->click();
    QVERIFY(!bench->store->find<CheckIn>(id));
    QVERIFY(!bench->offered.isEmpty());
    QVERIFY(!tab->entry()->isVisible());
    bench->undo();
    QCOMPARE(bench->notebook(), before);
}

void ProgressTabTest::whatIsTypedBringsNoRemovedCheckInBack() {
    const ClientNotebook before = bench->notebook();
    const Id id = before.checkIns.back().id;
    tab->entry()->open(id);
    tab->entry()->replyField()->setText(u"ありがとう"_s);
    const auto buttons = tab->entry()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text() == CheckInEntry::tr("Remove this check-in"))
            button->click();
    QVERIFY(!tab->entry()->isVisible());
    QVERIFY(!bench->store->find<CheckIn>(id));
    tab->commit();
    QVERIFY(!bench->store->find<CheckIn>(id));
    bench->undo();
    QCOMPARE(bench->notebook(), before);
    // Nor where the adding of one is taken back.
    tab->entry()->begin();
    const Id added = tab->entry()->current();
    QTest::keyClick(tab->entry()->slider(0), Qt::Key_8);
    QVERIFY(bench->store->find<CheckIn>(added));
    tab->entry()->replyField()->setText(u"ありがとう"_s);
    for (InlineEdit *edit : tab->entry()->findChildren<InlineEdit *>())
        if (edit->accessibleName() == CheckInEntry::tr("Their words"))
            TabBench::type(edit, u"庭で"_s);
    bench->undo();
    QVERIFY(!tab->entry()->isVisible());
    QCOMPARE(bench->notebook(), before);
    tab->commit();
    QCOMPARE(bench->notebook(), before);
}

void ProgressTabTest::aBlankPageHasASentenceAndOneButton() {
    bench->show(bench->blank);
    QVERIFY(tab->emptyView()->isVisible());
    QVERIFY(!tab->energy()->isVisible());
    const auto shown = [&](const auto &widgets) {
        return std::count_if(widgets.begin(), widgets.end(),
                             [&](QWidget *one) { return one->isVisibleTo(tab); });
    };
    QCOMPARE(shown(tab->findChildren<QAbstractButton *>()), 1);
    QCOMPARE(shown(tab->findChildren<ChartWidget *>()), 0);
    picture("blank");
    QTest::mouseClick(tab->emptyView()->button(), Qt::LeftButton);
    QVERIFY(tab->entry()->isVisible());
    QVERIFY(tab->entry()->replyField()->hasFocus());
    picture("begun");
    QTest::keyClick(tab->entry()->replyField(), Qt::Key_Escape);
    QVERIFY(tab->emptyView()->isVisible()); // nothing was said
    bench->show(bench->hanako);
    QVERIFY(!tab->emptyView()->isVisible());
}

void ProgressTabTest::fewPointsSayWhatIsToCome_data() {
    QTest::addColumn<int>("points");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("two beside a pause") << -2;
}

void ProgressTabTest::fewPointsSayWhatIsToCome() {
    QFETCH(int, points);
    Goal goal; // so that the page is not blank
    goal.client = bench->blank;
    goal.title = u"朝、歩く"_s;
    bench->store->save(goal, u"add"_s);
    if (points < 0) {
        Pause pause;
        pause.client = bench->blank;
        pause.from = today.addDays(-20);
        pause.to = today.addDays(-8);
        bench->store->save(pause, u"add"_s);
    }
    for (int i = 0; i < std::abs(points); ++i) {
        CheckIn row;
        row.client = bench->blank;
        row.date = today.addDays(-21 * (std::abs(points) - 1 - i));
        row.energy = 4 + i;
        row.pull = 6 - i;
        bench->store->save(row, u"add"_s);
    }
    bench->show(bench->blank);
    picture(QTest::currentDataTag());
    QVERIFY(!tab->emptyView()->isVisible());
    QCOMPARE(tab->energy()->isVisible(), points != 0);
    QVERIFY(!tab->energyBlock()->verdict()->sentence().isEmpty());
    QCOMPARE(tab->energyBlock()->action()->isVisible(), std::abs(points) < 2);
    QVERIFY(tab->energy()->chart().hint.isEmpty()); // said once, above
    QCOMPARE(tab->range()->isVisible(), points != 0);
    if (std::abs(points) < 2) {
        QTest::mouseClick(tab->energyBlock()->action(), Qt::LeftButton);
        QVERIFY(tab->entry()->isVisible());
        QVERIFY(!tab->energyBlock()->action()->isVisible());
        tab->entry()->close();
        QVERIFY(tab->energyBlock()->action()->isVisible());
    }
    QCOMPARE(tab->energy()->chart().points, std::abs(points));
    // Each block that is in sight says something, and draws only what there is.
    for (ChartBlock *block : tab->findChildren<ChartBlock *>())
        if (block->isVisibleTo(tab))
            QVERIFY2(block->verdict()->isVisibleTo(tab) || block->chart()->isVisibleTo(tab),
                     qPrintable(block->head()->text()));
    if (points == 0)
        for (ChartWidget *chart : tab->findChildren<ChartWidget *>())
            QVERIFY2(!chart->isVisibleTo(tab), qPrintable(chart->accessibleName()));
}

void ProgressTabTest::aMillionCheckInsAreDrawnThinned() {
    ClientNotebook many = bench->notebook();
    constexpr int count = rounds(1'000'000, 100'000), perDay = 40; // 68 years of them
    many.checkIns.clear();
    many.checkIns.reserve(count);
    for (int i = 0; i < count; ++i) {
        CheckIn row;
        row.id = i + 1;
        row.client = many.client.id;
        row.date = today.addDays((i - count + 1) / perDay);
        row.energy = (i * 7 + i / 100) % 11;
        row.pull = 10 - *row.energy;
        many.checkIns.push_back(row);
    }
    tab->range()->findChildren<QAbstractButton *>().back()->click(); // from the start
    tab->display(many);
    picture("a million");
    QVERIFY(!tab->energyBlock()->verdict()->sentence().isEmpty());
    const Chart &chart = tab->energy()->chart();
    QCOMPARE(chart.notes.back().day, today);
    QVERIFY(chart.points > 0 && chart.points <= static_cast<int>(Chart::mostNotes));
    QVERIFY(tab->energy()->table()->model()->rowCount() <=
            2 * static_cast<int>(Chart::mostNotes)); // and the brake log
    // What is left out is said.
    QVERIFY2(chart.summary.contains(series::tr("Earlier ones are not drawn.")),
             qPrintable(chart.summary));
    QTest::keyClick(tab->energy(), Qt::Key_End);
    QCOMPARE(tab->energy()->accessibleDescription(),
             tab->energy()->stopText(tab->energy()->stopCount() - 1));
}

void ProgressTabTest::everyGoalUnderWayHasItsRoad() {
    std::size_t active = 0;
    for (const Goal &goal : std::vector(bench->notebook().goals))
        active += goal.state == GoalState::Active ? 1 : 0;
    QCOMPARE(tab->goals().size(), active);
    for (const GoalProgress *one : tab->goals())
        QVERIFY(!one->road()->verdict()->sentence().isEmpty());
    Goal first = bench->notebook().goals.front();
    first.state = GoalState::Reached;
    bench->store->save(first, u"reached"_s);
    QCOMPARE(tab->goals().size(), active - 1);
    bench->undo();
    QCOMPARE(tab->goals().size(), active);
}

void ProgressTabTest::anotherClientClosesWhatWasOpen() {
    tab->entry()->begin();
    QTest::keyClick(tab->entry()->slider(0), Qt::Key_5);
    const std::size_t others = bench->store->where(&CheckIn::client, bench->other).size();
    bench->show(bench->other);
    QVERIFY(!tab->entry()->isVisible());
    QCOMPARE(bench->store->where(&CheckIn::client, bench->other).size(), others);
    tab->entry()->begin();
    QTest::keyClick(tab->entry()->slider(0), Qt::Key_5);
    QCOMPARE(bench->store->where(&CheckIn::client, bench->other).size(), others + 1);
}

void ProgressTabTest::nothingIsWiderThanThePage() {
    tab->entry()->begin();
    QCOMPARE(bench->tooWide(), QStringList());
    QLocale::setDefault(QLocale(QLocale::English));
    bench = std::make_unique<TabBench>(tab, u"en"_s);
    tab->entry()->begin();
    QCOMPARE(bench->tooWide(), QStringList());
    bench->window.resize(560, 520); // as at 200 % text
    QCoreApplication::processEvents();
    QCOMPARE(bench->tooWide(), QStringList());
}

void ProgressTabTest::everyControlHasAName() {
    tab->entry()->begin();
    QCOMPARE(bench->nameless().join(u' '), QString());
    tab->energy()->showTable(true);
    QCOMPARE(bench->nameless().join(u' '), QString());
    bench->show(bench->blank);
    QCOMPARE(bench->nameless(), QStringList());
}

QTEST_MAIN(ProgressTabTest)
#include "test_progresstab.moc"
