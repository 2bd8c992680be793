// SPDX-License-Identifier: GPL-3.0-or-later
// The floor under every start: a bare Qt window with one chart. Prints "painted" after its
// first paint has been flushed, and quits.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // The zero timer fires after the paint was handed to the window system.
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted kdf_ms=0");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    QMainWindow window;
    auto *series = new QLineSeries;
    for (int i = 0; i < 48; ++i)
        series->append(i, i % 11);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    auto *view = new QChartView(chart);
    FirstPaint first;
    view->viewport()->installEventFilter(&first);
    window.setCentralWidget(view);
    window.resize(1280, 800);
    window.show();
    return app.exec();
}
