// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts tell, through the real window: goals and their steps in time (A4), brakes over
// the pull (A5), the old normal left behind (A7), moments and what lasts (A9); and that each can be
// walked by keys, read as a table, saved and printed.
#include "tests/ui/shell.h"

#include "app/domain/signals.h"
#include "app/language.h"
#include "app/papers/chartpainter.h"
#include "ui/charts/chartsaving.h"
#include "ui/charts/painterchart.h"
#include "ui/charts/trendchart.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/originparts.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/progress/checkinentry.h"
#include "ui/pages/progress/goalprogress.h"
#include "ui/pages/progresstab.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/sentencelabel.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QTableView>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// A window on a notebook in which one client has goals, brakes and check-ins.
class Charts {
public:
    Shell shell;
    std::unique_ptr<MainWindow> window;
    Id goal = 0, weekly = 0, brake = 0;

    explicit Charts(const QList<int> &energies = {}, bool goals = false) {
        auto store = shell.open();
        store->write(u"more"_s, [&](Store::Batch &batch) {
            for (qsizetype i = 0; i < energies.size(); ++i) {
                CheckIn checkIn;
                checkIn.client = shell.tanaka;
                checkIn.date = dayOf(i, energies.size());
                checkIn.energy = energies[i];
                checkIn.pull = 10 - energies[i];
                checkIn.note = u"secret words"_s;
                batch.save(checkIn);
            }
            if (goals)
                addGoals(batch);
        });
        store->close();
        window = shell.window();
        QApplication::setActiveWindow(window.get());
    }
    QDate dayOf(qsizetype i, qsizetype of) const {
        return shell.day.addDays(-7 * (of - i)); // the last one a week ago
    }
    template <class T>
    T *tab(const QString &name) {
        window->notebook()->openClient(shell.tanaka, name);
        Shell::settle();
        return window->notebook()->findChild<T *>();
    }
    ClientNotebook notebook() const { return window->notebook()->store().notebook(shell.tanaka); }

private:
    void addGoals(Store::Batch &batch) {
        Engagement work;
        work.client = shell.tanaka;
        work.start = shell.day.addDays(-200);
        work.purpose = u"a library of her own"_s;
        batch.save(work);
        Goal row;
        row.client = shell.tanaka;
        row.title = u"Open the library"_s;
        row.startValue = 0;
        row.targetValue = 300;
        row.unit = u"books"_s;
        row.start = shell.day.addDays(-150);
        row.due = shell.day.addDays(120);
        goal = batch.save(row).id;
        Milestone shelf;
        shelf.client = shell.tanaka;
        shelf.goal = goal;
        shelf.name = u"the shelf"_s;
        shelf.due = shell.day.addDays(-60);
        shelf.done = shelf.due;
        batch.save(shelf);
        Milestone floor = shelf;
        floor.id = 0;
        floor.name = u"the floor"_s;
        floor.due = shell.day.addDays(40);
        floor.firstDue = shell.day.addDays(5);
        floor.done = {};
        batch.save(floor);
        Action action;
        action.client = shell.tanaka;
        action.goal = goal;
        action.text = u"choose books"_s;
        action.cadence = Cadence::Weekly;
        action.start = shell.day.addDays(-100);
        weekly = batch.save(action).id;
        for (const int ago : {98, 91, 30}) {
            ActionDay done;
            done.client = shell.tanaka;
            done.action = weekly;
            done.date = shell.day.addDays(-ago);
            batch.save(done);
        }
        Measurement value;
        value.client = shell.tanaka;
        value.goal = goal;
        for (const int ago : {140, 70, 14}) {
            value.id = 0;
            value.date = shell.day.addDays(-ago);
            value.value = 200 - ago;
            batch.save(value);
        }
        Attainment level;
        level.client = shell.tanaka;
        level.goal = goal;
        for (const int step : {0, 1}) {
            level.id = 0;
            level.date = shell.day.addDays(-100 + 40 * step);
            level.level = step - 2;
            batch.save(level);
        }
        Reasons reasons;
        reasons.client = shell.tanaka;
        reasons.goal = goal;
        reasons.date = shell.day.addDays(-90);
        reasons.intrinsic = 7;
        reasons.identified = 8;
        reasons.introjected = 2;
        reasons.external = 3;
        batch.save(reasons);
        Brake heard;
        heard.client = shell.tanaka;
        heard.goal = goal;
        heard.name = u"says yes to Saturdays"_s;
        heard.noted = shell.day.addDays(-50);
        brake = batch.save(heard).id;
        BrakeStrength strong;
        strong.client = shell.tanaka;
        strong.brake = brake;
        strong.date = shell.day.addDays(-20);
        strong.strength = 7;
        batch.save(strong);
    }
};

const QList<int> calm{5, 6, 5, 6, 5, 5, 6, 5, 6, 5};
/// measures.md's worked run: eleven in a row above the middle of the first eight.
const QList<int> crossed{4, 5, 3, 5, 4, 6, 4, 5, 7, 7, 8, 7, 8, 9, 8, 9, 8, 7};

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All that stands as text in a drawing, without blanks; empty where it is no XML.
QString textOf(const QByteArray &svg) {
    QXmlStreamReader reader(svg);
    QString text;
    bool inside = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
            inside = token == QXmlStreamReader::StartElement && reader.name() == u"text";
        else if (token == QXmlStreamReader::Characters && inside)
            text += reader.text();
    }
    return reader.hasError() ? QString() : text.remove(u' ').remove(u'\n');
}

} // namespace

class TestRowsCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void rows_A4_purpose_goal_steps_and_actions_stand_on_their_days() {
        Charts world({}, true);
        auto *tab = world.tab<GoalsTab>(u"goals"_s);
        TimelineView *timeline = tab->timeline();
        const TimelineChart &chart = timeline->chart();
        QVERIFY2(chart.purpose.contains(u"a library of her own"_s), qPrintable(chart.purpose));
        QCOMPARE(chart.rows.size(), std::size_t(1));
        const TimelineChart::Row &row = chart.rows.front();
        QCOMPARE(row.from, world.shell.day.addDays(-150));
        QCOMPARE(row.steps.size(), std::size_t(3)); // two milestones and the goal's own day
        QCOMPARE(row.steps[0].day, world.shell.day.addDays(-60));
        QVERIFY(row.steps[0].done);
        QCOMPARE(row.steps[1].firstDay, world.shell.day.addDays(5));
        QCOMPARE(row.steps[2].day, world.shell.day.addDays(120));
        QVERIFY(row.steps[2].end);
        QCOMPARE(row.lanes.size(), std::size_t(1));
        QCOMPARE(row.lanes[0].from, world.shell.day.addDays(-100));
        QCOMPARE(row.lanes[0].days.size(), std::size_t(3));
        // Each stands right of what comes before it, at the place its day has.
        const ChartPainter look(themeOf(timeline).tokens(), themeOf(timeline).fonts());
        const QRectF area(timeline->rect());
        qreal before = 0;
        for (int stop = 0; stop < 3; ++stop) {
            const QRectF place = look.placeOf(chart, area, 0, stop);
            QVERIFY(place.left() > before && area.contains(place));
            before = place.left();
        }
        QVERIFY(look.placeOf(chart, area, 0, 3).top() > look.placeOf(chart, area, 0, 2).bottom());
        // The dates are in the table, too.
        QString told;
        for (const QStringList &line : chart.table.rows)
            told += line.join(u'|') + u'\n';
        for (const QDate day : {world.shell.day.addDays(-60), world.shell.day.addDays(40),
                                world.shell.day.addDays(120)})
            QVERIFY2(told.contains(language::fullDate(day)), qPrintable(told));
        QVERIFY(told.contains(u"choose books"_s));
    }

    void rows_A4_keys_walk_steps_and_actions_and_say_them() {
        Charts world({}, true);
        auto *tab = world.tab<GoalsTab>(u"goals"_s);
        TimelineView *timeline = tab->timeline();
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Home);
        QVERIFY(timeline->accessibleDescription().contains(u"the shelf"_s));
        QVERIFY(timeline->accessibleDescription().contains(u"done"_s));
        const QImage ringed = timeline->grab().toImage();
        QTest::keyClick(timeline, Qt::Key_Right);
        QVERIFY(timeline->accessibleDescription().contains(u"first agreed"_s));
        QVERIFY(timeline->grab().toImage() != ringed);
        QTest::keyClick(timeline, Qt::Key_End);
        QVERIFY(timeline->accessibleDescription().contains(u"choose books"_s));
        QTest::keyClick(timeline, Qt::Key_Escape);
        QCOMPARE(timeline->current(), -1);
        QCOMPARE(world.window->notebook()->clientInSight(),
                 world.shell.tanaka); // Esc went no further
    }

    void rows_A5_the_brake_log_lies_over_the_pull() {
        Charts world(crossed, true);
        auto *tab = world.tab<ProgressTab>(u"progress"_s);
        const auto events = [&] { return tab->energy()->chart().panels[1].events; };
        QCOMPARE(events().size(), std::size_t(2)); // named, then rated
        QCOMPARE(events()[0].day, world.shell.day.addDays(-50));
        QCOMPARE(events()[1].day, world.shell.day.addDays(-20));
        QVERIFY(events()[1].text.contains(u"says yes to Saturdays"_s));
        QVERIFY(events()[1].text.contains(u"7"_s));
        QVERIFY(tab->energy()->chart().panels[0].events.empty()); // not over the energy
        // A strength logged now stands there at once, and goes with undo.
        BrakeStrength more;
        more.client = world.shell.tanaka;
        more.brake = world.brake;
        more.date = world.shell.day;
        more.strength = 3;
        world.window->notebook()->store().save(more, u"rate"_s);
        QCOMPARE(events().size(), std::size_t(3));
        world.window->notebook()->undo();
        QCOMPARE(events().size(), std::size_t(2));
        // The keys walk from check-ins to brakes by day; the note says which brake.
        tab->energy()->setFocus();
        const auto &notes = tab->energy()->chart().notes;
        int brakes = 0;
        for (std::size_t i = 0; i < notes.size(); ++i) {
            QTest::keyClick(tab->energy(), i == 0 ? Qt::Key_Home : Qt::Key_Right);
            QVERIFY(i == 0 || notes[i - 1].day <= notes[i].day);
            if (!notes[i].event)
                continue;
            ++brakes;
            QVERIFY(tab->energy()->accessibleDescription().contains(u"says yes to Saturdays"_s));
            QCOMPARE(tab->checkInAt(static_cast<int>(i)), Id(0)); // no check-in to open
        }
        QCOMPARE(brakes, 2);
        QCOMPARE(tab->energy()->table()->model()->rowCount(), static_cast<int>(notes.size()));
    }

    void rows_A7_the_wall_is_crossed_by_the_numbers_of_the_run_chart() {
        Charts world(crossed);
        auto *tab = world.tab<ProgressTab>(u"progress"_s);
        const auto &band = tab->energy()->chart().panels[0].band;
        QVERIFY(band);
        QVERIFY(qAbs(band->low - 0.32) < 0.005 && qAbs(band->high - 8.68) < 0.005);
        QVERIFY(tab->further()->isVisible());
        const QString said = tab->further()->sentence().plain();
        QVERIFY2(said.startsWith(u"Wall crossed"_s) && said.contains(u"11 check-ins"_s),
                 qPrintable(said));
        // Since the eighth, which is the first of the run.
        QVERIFY2(said.contains(language::monthDay(world.dayOf(7, crossed.size()))),
                 qPrintable(said));
        const int closed = tab->further()->heightForWidth(700);
        tab->further()->setOpen(true); // the numbers: 11 where chance goes up to 7
        QVERIFY(tab->further()->heightForWidth(700) > closed);
        const Verdict wall = wallVerdict(world.notebook(), world.shell.day);
        QVERIFY2(wall.details.plain().contains(u"11 (by chance up to 7)"_s),
                 qPrintable(wall.details.plain()));
        // It describes: nothing is raised by it.
        for (const Signal &one : signalsOf(world.notebook(), world.shell.day))
            QVERIFY(!isAboutEnergy(one.kind));
        // Whoever does not see it hears the sentence.
        QVERIFY(tab->energy()->accessibleDescription().contains(said));
    }

    void rows_A7_no_wall_and_no_band_before_there_is_enough() {
        {
            Charts world(calm);
            auto *tab = world.tab<ProgressTab>(u"progress"_s);
            QVERIFY(tab->further()->isHidden());
            QVERIFY(tab->energy()->chart().panels[0].band);
        }
        Charts world(crossed.first(8)); // eight are the baseline itself
        auto *tab = world.tab<ProgressTab>(u"progress"_s);
        QVERIFY(!tab->energy()->chart().panels[0].band);
        QVERIFY(tab->further()->isHidden());
    }

    void rows_A9_a_spike_is_no_trend() {
        Charts world(calm);
        auto *tab = world.tab<ProgressTab>(u"progress"_s);
        const QString before = tab->energyBlock()->verdict()->sentence().plain();
        tab->entry()->begin();
        QVERIFY(tab->entry()->take(u"10!"_s));
        tab->entry()->close();
        const auto &energy = tab->energy()->chart().panels[0];
        const Chart::Point lasts = energy.series[0].pieces.back().back();
        const Chart::Point moment = energy.series[1].pieces.back().back();
        QCOMPARE(moment.day, world.shell.day);
        QCOMPARE(moment.value, 10.);
        QCOMPARE(lasts.day, world.shell.day);
        QVERIFY(lasts.value < 7 && moment.value > energy.band->high);
        QVERIFY(lasts.value < energy.band->high);
        // Drawn as a dot that no line joins, and as a line without it.
        QVERIFY(!energy.series[1].line && energy.series[0].line);
        QCOMPARE(tab->energyBlock()->verdict()->sentence().plain(), before); // still the usual
        QVERIFY(tab->further()->isVisible());
        const QString said = tab->further()->sentence().plain();
        QVERIFY2(said.contains(u"one point is no trend"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"10"_s), qPrintable(said)); // scores stay behind Details
        for (const Signal &one : signalsOf(world.notebook(), world.shell.day))
            QVERIFY(!isAboutEnergy(one.kind));
        // Twice is no single point any more.
        CheckIn again;
        again.client = world.shell.tanaka;
        again.date = world.shell.day.addDays(-1);
        again.energy = 10;
        world.window->notebook()->store().save(again, u"add"_s);
        QVERIFY(!tab->further()->isVisible() ||
                !tab->further()->sentence().plain().contains(u"no trend"_s));
    }

    void keysWalkEveryChart() {
        Charts world(crossed, true);
        for (const char *name : {"brief", "goals", "progress"}) {
            auto *page = world.tab<Tab>(QString::fromLatin1(name));
            Q_UNUSED(page)
            QWidget *tab = world.window->notebook()->clientPage()->tabInSight();
            const QList<ChartWidget *> charts = ChartWidget::inSight(tab);
            QVERIFY(charts.size() >= 2);
            for (ChartWidget *chart : charts) {
                const auto who =
                    qPrintable(QLatin1StringView(name) + u": "_s + chart->accessibleName());
                chart->setFocus();
                QVERIFY2(chart->stopCount() > 0, who);
                const QString rest = chart->accessibleDescription();
                const QImage plain = chart->grab().toImage();
                QTest::keyClick(chart, Qt::Key_End);
                QCOMPARE(chart->current(), chart->stopCount() - 1);
                QVERIFY2(chart->accessibleDescription() == chart->stopText(chart->current()) &&
                             !chart->accessibleDescription().isEmpty(),
                         who);
                QVERIFY2(chart->grab().toImage() != plain, who); // ring and note
                QTest::keyClick(chart, Qt::Key_Home);
                QCOMPARE(chart->current(), 0);
                QTest::keyClick(chart, Qt::Key_Right);
                QVERIFY2(chart->current() > 0 || chart->stopCount() == 1, who);
                QTest::keyClick(chart, Qt::Key_Escape);
                QCOMPARE(chart->current(), -1);
                QCOMPARE(chart->accessibleDescription(), rest);
                QTest::keyClick(chart, Qt::Key_T);
                QVERIFY2(chart->isTableShown() && chart->table()->model()->rowCount() > 0, who);
                // The rows fill its width, and no word is cut.
                Shell::settle();
                const QHeaderView *head = chart->table()->horizontalHeader();
                QVERIFY2(head->length() >= chart->table()->viewport()->width(), who);
                for (int i = 0; i < head->count(); ++i)
                    QVERIFY2(head->sectionSize(i) >= head->sectionSizeHint(i), who);
                QTest::keyClick(chart->table(), Qt::Key_Escape);
                QVERIFY2(!chart->isTableShown(), who);
            }
        }
    }

    void theCalendarIsWalkedByDaysAndWeeks() {
        Charts world(crossed, true);
        auto *strip = world.tab<ProgressTab>(u"progress"_s)->calendar();
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Left);
        const auto day = [&] {
            return strip->chart().days[static_cast<std::size_t>(strip->current())].day;
        };
        QCOMPARE(day(), world.shell.day); // begins at today
        QTest::keyClick(strip, Qt::Key_Left);
        QCOMPARE(day(), world.shell.day.addDays(-7));
        QVERIFY(strip->accessibleDescription().contains(u"1 record"_s));
        QTest::keyClick(strip, Qt::Key_Up);
        QCOMPARE(day(), world.shell.day.addDays(-8));
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(day(), world.shell.day); // never a day to come
    }

    void everyChartIsSavedAsADrawingAndAsAPicture() {
        Charts world(crossed, true);
        auto *saving = world.window->findChild<ChartSaving *>();
        QVERIFY(saving);
        QAction *save = world.window->actions()[Act::SaveChart];
        QString path, suggested;
        saving->chooseFile = [&](const QString &suggestion, QWidget *) {
            suggested = suggestion;
            return path;
        };
        saving->mayReplace = [](const QString &, QWidget *) { return false; };
        int count = 0;
        for (const char *name : {"brief", "goals", "progress"}) {
            world.window->notebook()->openClient(world.shell.tanaka, QString::fromLatin1(name));
            Shell::settle();
            for (ChartWidget *chart :
                 ChartWidget::inSight(world.window->notebook()->clientPage()->tabInSight())) {
                chart->setFocus();
                QTest::keyClick(chart, Qt::Key_Home); // a note in sight is nobody else's
                const ChartPicture picture = chart->picture();
                path = world.shell.folder.filePath(u"c%1.svg"_s.arg(++count));
                save->trigger();
                const QByteArray svg = bytesOf(path);
                const QString text = textOf(svg);
                const auto squeezed = [](QString words) { return words.remove(u' '); };
                QVERIFY2(text.contains(squeezed(picture.title)), qPrintable(path + text));
                QVERIFY(text.contains(squeezed(picture.verdict.plain())));
                QVERIFY(svg.contains("<title>") && svg.contains("<desc>"));
                QVERIFY(!svg.contains("secret words") && !svg.contains("Tanaka"));
                QVERIFY(svg.contains(themeOf(nullptr).tokens().paper.name().toLatin1()));
                QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther |
                                                     QFile::WriteGroup | QFile::WriteOther),
                         QFile::Permissions());
                QVERIFY2(suggested.endsWith(u"-2026-12-09.svg"_s), qPrintable(suggested));
                QVERIFY(!suggested.contains(u"library"_s)); // no words of theirs in a file's name
                path = world.shell.folder.filePath(u"c%1.png"_s.arg(count));
                save->trigger();
                QImage image;
                QVERIFY(image.loadFromData(bytesOf(path), "PNG"));
                QVERIFY(image.width() >= 720 && image.height() > 100);
                QCOMPARE(image.text(u"Description"_s), picture.summary);
            }
        }
        QVERIFY(count >= 7);
    }

    void savingAsksBeforeItReplacesAndSaysWhatFailed() {
        Charts world(crossed, true);
        auto *tab = world.tab<ProgressTab>(u"progress"_s);
        auto *saving = world.window->findChild<ChartSaving *>();
        QAction *save = world.window->actions()[Act::SaveChart];
        QVERIFY(save->isVisible() && save->isEnabled());
        QString path = world.shell.folder.filePath(u"chart"_s);
        saving->chooseFile = [&](const QString &, QWidget *) { return path; };
        int asked = 0;
        bool may = false;
        saving->mayReplace = [&](const QString &, QWidget *) {
            ++asked;
            return may;
        };
        tab->energy()->setFocus();
        save->trigger();
        path += u".svg"_s; // the ending it was given
        const QByteArray first = bytesOf(path);
        QVERIFY(!first.isEmpty());
        QVERIFY(world.window->noticeBar()->sentence().contains(u"chart.svg"_s));
        tab->calendar()->setFocus();
        save->trigger();
        QCOMPARE(asked, 1);
        QCOMPARE(bytesOf(path), first);
        may = true;
        save->trigger();
        QVERIFY(bytesOf(path) != first);
        const QByteArray notebook = bytesOf(world.shell.file());
        path = world.shell.file() + u"/../a.wellspring.svg"_s;
        QVERIFY(
            QFile::link(world.shell.file(), world.shell.folder.filePath(u"a.wellspring.svg"_s)));
        path = world.shell.folder.filePath(u"a.wellspring.svg"_s); // a link to the notebook
        save->trigger();
        QVERIFY(world.window->messageBar()->isVisible());
        QCOMPARE(bytesOf(world.shell.file()), notebook);
        world.window->messageBar()->close();
        path = world.shell.folder.filePath(u"nowhere/chart.svg"_s);
        save->trigger();
        QVERIFY(world.window->messageBar()->isVisible());
        QVERIFY(world.window->messageBar()->sentence().contains(u"as it was"_s));
        path.clear(); // given up
        world.window->messageBar()->close();
        save->trigger();
        QVERIFY(world.window->messageBar()->isHidden());
    }

    void theActionIsThereWhereAChartIs() {
        Charts world(crossed, true);
        QAction *save = world.window->actions()[Act::SaveChart];
        auto *tab = world.tab<ProgressTab>(u"progress"_s);
        QVERIFY(save->isVisible());
        const auto offers = [&] {
            world.window->notebook()->openPalette(u">save chart"_s);
            Palette *palette = world.window->notebook()->palette();
            bool found = false;
            for (int row = 0; row < palette->model()->rowCount(); ++row)
                found = found || palette->model()->row(palette->model()->index(row))->action ==
                                     static_cast<int>(Act::SaveChart);
            palette->close();
            return found;
        };
        QVERIFY(offers());
        // From the palette: the chart that had the keys before it.
        auto *saving = world.window->findChild<ChartSaving *>();
        tab->rhythm()->setFocus();
        Shell::settle();
        world.window->notebook()->openPalette(u">"_s);
        Shell::settle();
        QCOMPARE(saving->chosen(), tab->rhythm());
        world.window->notebook()->palette()->close();
        // The menu at a chart has it, and the table.
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                tab->calendar()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(tab->calendar(), &event);
        auto *menu = tab->calendar()->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QString path = world.shell.folder.filePath(u"menu.svg"_s);
        saving->chooseFile = [&](const QString &, QWidget *) { return path; };
        menu->actions().last()->trigger();
        QVERIFY(textOf(bytesOf(path)).contains(u"Theyear,daybyday"_s));
        menu->close();
        world.tab<Tab>(u"notebook"_s);
        QVERIFY(!save->isVisible() && !save->isEnabled());
        QVERIFY(!offers());
    }
};

QTEST_MAIN(TestRowsCharts)
#include "test_rows_charts.moc"
