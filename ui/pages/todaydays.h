// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/today.h"
#include "ui/widgets/ruled.h"

class Context;

/// The seven days to come at the foot of Today, a column each: who is met when. A name leads to
/// the brief.
class TodayDays : public Ruled {
    Q_OBJECT
public:
    TodayDays(Context &context, const std::vector<TodayDay> &days, QWidget *parent = nullptr);

private:
    QWidget *buildDay(Context &context, const TodayDay &day, bool isFirst);
};
