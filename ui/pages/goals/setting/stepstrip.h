// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class StepButton;

/// The steps of setting a goal in one row: their numbers, filled where something is given, and
/// the one in hand in bold. A press goes there.
class StepStrip : public QWidget {
    Q_OBJECT
public:
    explicit StepStrip(const QStringList &names, QWidget *parent = nullptr);
    void setGiven(int step, bool given);
    bool isGiven(int step) const;
    /// -1: none of them is in hand.
    void setCurrent(int step);
    int current() const { return m_current; }
    QAbstractButton *button(int step) const;
    /// Steps that can be gone to, from the first on.
    void setReachable(int steps);

Q_SIGNALS:
    void wanted(int step);

private:
    QList<StepButton *> m_steps;
    int m_current = -1;
};
