// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/pages/goals/smallchart.h"

/// How far a repeated action has become a habit, beside the action: hidden for one that is done
/// once, and until it was done for the first time.
class HabitView : public SmallChart {
    Q_OBJECT
public:
    explicit HabitView(QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Action &action, QDate today);
};
