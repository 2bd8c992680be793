// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

/// A few choices side by side of which one holds: the range of a chart (3 months, a year,
/// from the start). Arrow keys move, as in any radio group.
///
///     auto *range = new RangeSwitch(tr("Range"), {tr("3 months"), tr("One year")});
///     range->setCurrent(1);
///     connect(range, &RangeSwitch::chosen, this, [=](int index) { ... });
class RangeSwitch : public QWidget {
    Q_OBJECT
public:
    /// `name` is for the accessibility bus.
    RangeSwitch(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    int current() const { return m_group.checkedId(); }
    /// Programmatic: no chosen().
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup m_group;
};
