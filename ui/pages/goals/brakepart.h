// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/goals/brakecard.h"
#include "ui/pages/goals/goalpart.h"

class FlowRow;
class PlainLabel;

/// What pulls back on the way to the goal. A goal without a brake is asked for one, gently.
class BrakePart : public GoalPart {
    Q_OBJECT
public:
    explicit BrakePart(Context &context, QWidget *parent = nullptr);
    void commit() override;
    RowList<Brake> *list() const { return m_list; }
    BrakeCard *cardOf(Id brake) const;
    /// How many of the client's brakes are tamed; empty while none is.
    QString tamedText() const;

protected:
    void refresh() override;

private:
    void showLoose();
    void showHead(bool isBlank, Id first);
    void showTamed();

    Id m_shown = 0; ///< the goal whose brakes are in sight
    RowList<Brake> *m_list;
    PlainLabel *m_tamed;
    PlainLabel *m_looseText;
    QWidget *m_loose;
    FlowRow *m_looseRow;
};
