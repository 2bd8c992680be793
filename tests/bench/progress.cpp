// SPDX-License-Identifier: GPL-3.0-or-later
// The Progress tab of a client with ten years of weekly check-ins beside one bare QChart of the
// same five series, both from the moment they are asked for, in a window that is already painted,
// to their first painted picture.
//   bench_progress make FILE | ours FILE | bare
#include "app/language.h"
#include "app/store/sealed/keys.h"
#include "app/store/store.h"
#include "ui/charts/trendchart.h"
#include "ui/mainwindow.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/notebookview.h"
#include "ui/pages/progresstab.h"
#include "ui/theme.h"
#include "ui/widgets/rangeswitch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QGraphicsView>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int weeks = 520;
const QDate today(2026, 12, 9);
const QByteArray passphrase("four words in rows");

int energy(int week) {
    return 3 + (week * 7 % 11 + week / 40) % 7;
}

void make(const QString &file) {
    auto store = Store::create(file, passphrase, sealed::KdfCost::lowest());
    store->write(u"seed"_s, [](Store::Batch &batch) {
        Client client;
        client.family = u"見本"_s;
        client.familyReading = u"みほん"_s;
        client = batch.save(client);
        Goal goal;
        goal.client = client.id;
        goal.title = u"文庫を開く"_s;
        goal.startValue = 0;
        goal.targetValue = 3000;
        goal.start = today.addDays(-7 * weeks);
        goal.due = today.addYears(1);
        goal = batch.save(goal);
        for (int week = 0; week < weeks; ++week) {
            Session session;
            session.client = client.id;
            session.date = today.addDays(-7 * (weeks - 1 - week));
            session.state = SessionState::Held;
            session = batch.save(session);
            CheckIn checkIn;
            checkIn.client = client.id;
            checkIn.session = session.id;
            checkIn.date = session.date;
            checkIn.energy = energy(week);
            checkIn.pull = 10 - energy(week + 3);
            checkIn = batch.save(checkIn);
            Measurement value;
            value.client = client.id;
            value.goal = goal.id;
            value.session = session.id;
            value.date = session.date;
            value.value = 5. * week + energy(week);
            batch.save(value);
        }
    });
    store->close();
}

/// Lets everything that was asked for so far happen.
void settle() {
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Until `watched` was painted and the paint was handed to the window system.
class Painted : public QObject {
public:
    explicit Painted(QWidget *watched) { watched->installEventFilter(this); }
    void wait() {
        while (!m_done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [this] { m_done = true; });
        return false;
    }

private:
    bool m_done = false;
};

double msOf(const QElapsedTimer &timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

int ours(QApplication &app, const QString &file) {
    Theme theme(QLocale(), Theme::Choice::Light);
    theme.apply(app);
    MainWindow window(theme, Clock{[] { return QDateTime(today, QTime(14, 18)); }}, nullptr,
                      nullptr);
    window.openWith(file, passphrase);
    window.resize(1280, 800);
    window.QWidget::show();
    const Id client = window.notebook()->store().clients().front().id;
    window.notebook()->openClient(client, u"notebook"_s);
    settle();
    QElapsedTimer timer;
    timer.start();
    window.notebook()->openClient(client, u"progress"_s);
    auto *tab = window.notebook()->findChild<ProgressTab *>();
    auto *view = tab->energy()->findChild<QGraphicsView *>();
    Painted(view->viewport()).wait();
    const double year = msOf(timer);
    settle();
    timer.restart();
    tab->range()->findChildren<QAbstractButton *>().at(2)->click();
    Painted(view->viewport()).wait();
    const double all = msOf(timer);
    std::printf("ms=%.2f all=%.2f points=%d\n", year, all, tab->energy()->chart().points);
    return 0;
}

void addPoints(QChart *chart, QXYSeries *series, int kind) {
    for (int week = 0; week < weeks; ++week)
        series->append(week * 7, kind == 2   ? week / 52.
                                 : kind == 1 ? 10 - energy(week + 3)
                                             : energy(week));
    chart->addSeries(series);
}

int bare() {
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    settle();
    QElapsedTimer timer;
    timer.start();
    auto *chart = new QChart;
    for (const int kind : {0, 1}) {
        addPoints(chart, new QLineSeries, kind);
        addPoints(chart, new QScatterSeries, kind);
    }
    addPoints(chart, new QLineSeries, 2);
    chart->createDefaultAxes();
    auto *view = new QChartView(chart);
    window.setCentralWidget(view);
    Painted(view->viewport()).wait();
    std::printf("ms=%.2f\n", msOf(timer));
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    language::install(app, u"ja"_s);
    if (words.size() == 3 && words[1] == u"make"_s)
        return make(words[2]), 0;
    if (words.size() == 3 && words[1] == u"ours"_s)
        return ours(app, words[2]);
    if (words.size() == 2 && words[1] == u"bare"_s)
        return bare();
    std::fputs("usage: bench_progress make FILE | ours FILE | bare\n", stderr);
    return 2;
}
