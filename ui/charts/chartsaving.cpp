// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsaving.h"

#include "app/papers/chartfile.h"
#include "ui/charts/chartwidget.h"
#include "ui/context.h"
#include "ui/guard.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

ChartWidget *chartAround(QWidget *widget) {
    for (; widget; widget = widget->parentWidget())
        if (auto *chart = qobject_cast<ChartWidget *>(widget))
            return chart;
    return nullptr;
}

bool hasEnding(const QString &path) {
    return path.endsWith(u".svg"_s, Qt::CaseInsensitive) ||
           path.endsWith(u".png"_s, Qt::CaseInsensitive);
}

} // namespace

ChartSaving::ChartSaving(QAction *action, Context &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page) {
    chooseFile = [](const QString &suggestion, QWidget *where) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
        const QString png = tr("PNG picture (*.png)");
        QString kind;
        // The dialog would ask about the name before it has its ending.
        const QString path = QFileDialog::getSaveFileName(
            where, tr("Save chart"), QDir(folder).filePath(suggestion),
            tr("SVG drawing (*.svg)") + u";;"_s + png, &kind, QFileDialog::DontConfirmOverwrite);
        return path.isEmpty() || hasEnding(path) || kind != png ? path : path + u".png"_s;
    };
    mayReplace = [](const QString &path, QWidget *where) {
        QMessageBox box(QMessageBox::Question, tr("Save chart"),
                        tr("%1 is there already. Replace it?").arg(QFileInfo(path).fileName()),
                        QMessageBox::Yes | QMessageBox::No, where);
        box.setTextFormat(Qt::PlainText); // the file may have a client's name
        return box.exec() == QMessageBox::Yes;
    };
    connect(action, &QAction::triggered, this, &ChartSaving::save);
    // The palette takes the keys before its action is chosen.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (ChartWidget *chart = chartAround(now); chart && m_page->isAncestorOf(chart))
            m_last = chart;
    });
}

ChartWidget *ChartSaving::chosen() const {
    const QList<ChartWidget *> charts = ChartWidget::inSight(m_page);
    if (ChartWidget *focused = chartAround(m_page->window()->focusWidget());
        charts.contains(focused))
        return focused;
    if (charts.contains(m_last.data()))
        return m_last;
    return charts.isEmpty() ? nullptr : charts.first();
}

void ChartSaving::save() {
    ChartWidget *chart = chosen();
    if (!chart)
        return;
    attempt(m_page, [&] {
        const ChartPicture picture = chart->picture();
        QString path = chooseFile(chartfile::suggestion(picture, m_context.today()), m_page);
        if (path.isEmpty())
            return;
        if (!hasEnding(path))
            path += u".svg"_s;
        const bool isThere = QFileInfo::exists(path);
        if (isThere && !mayReplace(path, m_page))
            return;
        chartfile::write(picture, path, isThere);
        m_context.tell(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    });
}
