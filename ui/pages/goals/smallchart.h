// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chart.h"

#include <QWidget>

class IconButton;
class PainterChart;
class SentenceLabel;

/// A chart of a few lines' height beside what it is about: its sentence over it, the number behind
/// Details, its table behind T or the small button. Without a point it is its sentence alone.
class SmallChart : public QWidget {
    Q_OBJECT
public:
    /// `about` names it on the accessibility bus: "Strength".
    explicit SmallChart(const QString &about, QWidget *parent = nullptr);
    /// `details`: plain lines behind the sentence, or empty.
    void setChart(const Chart &chart, const QString &details = {});

    PainterChart *chart() const { return m_chart; }
    SentenceLabel *sentence() const { return m_sentence; }

private:
    void nameTable();

    QString m_about;
    SentenceLabel *m_sentence;
    IconButton *m_table;
    PainterChart *m_chart;
};
