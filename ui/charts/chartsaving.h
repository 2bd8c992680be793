// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

class ChartWidget;
class Context;
class QAction;
class QWidget;
struct ChartPicture;

/// "Save chart as…": the chart that has the keys, had them last, or stands first in sight, as SVG
/// or PNG where the user wants it.
class ChartSaving : public QObject {
    Q_OBJECT
public:
    /// Serves `action` for the charts on `page`, whose child it becomes.
    ChartSaving(QAction *action, Context &context, QWidget *page);

    /// Where a file goes (empty: nowhere), and whether one may be replaced; tests take the place
    /// of the dialogs.
    std::function<QString(const QString &suggestion, QWidget *)> chooseFile;
    std::function<bool(const QString &path, QWidget *)> mayReplace;

    /// The chart that would be saved now; null: none is in sight.
    ChartWidget *chosen() const;

private:
    void save();

    Context &m_context;
    QWidget *m_page;
    QPointer<ChartWidget> m_last;
};
