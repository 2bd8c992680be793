// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/goalremarks.h"

#include "app/domain/fold.h"
#include "app/language.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Remarks {
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

constexpr double daysOfMonth = 30.4375;

bool isFar(double start, double target) {
    if (start == 0 || !std::isfinite(start) || !std::isfinite(target))
        return false;
    const double times = target / start; // below 0: on the other side
    return times >= goalremarks::farTimes || times <= 1 / goalremarks::farTimes;
}

} // namespace

namespace goalremarks {

Bigness bignessOf(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    Bigness big;
    const QDate from = goal.start.isValid() ? goal.start : today;
    if (goal.due.isValid() && from.daysTo(goal.due) >= longDays)
        big.days = static_cast<int>(from.daysTo(goal.due));
    const auto steps = static_cast<int>(
        std::count_if(notebook.milestones.begin(), notebook.milestones.end(),
                      [&](const Milestone &step) { return step.goal == goal.id; }));
    if (steps >= manyMilestones)
        big.milestones = steps;
    big.isFar = goal.startValue && goal.targetValue && isFar(*goal.startValue, *goal.targetValue);
    return big;
}

bool isPlanned(const ClientNotebook &notebook, Id goal, QDate today) {
    return std::any_of(notebook.plans.begin(), notebook.plans.end(), [&](const Plan &plan) {
        // One without a day stands as if it always had.
        const bool stands = !plan.since.isValid() || plan.since <= today;
        return stands &&
               std::any_of(notebook.brakes.begin(), notebook.brakes.end(), [&](const Brake &brake) {
                   return brake.id == plan.brake && brake.goal == goal;
               });
    });
}

QString willAlone(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    const Bigness big = bignessOf(notebook, goal, today);
    if (goal.state != GoalState::Active || !big || about::isRooted(notebook, goal.id) ||
        isPlanned(notebook, goal.id, today))
        return {};
    QStringList why;
    if (big.days > 0)
        why << Remarks::tr("%1 months").arg(std::lround(big.days / daysOfMonth));
    if (big.milestones > 0)
        why << Remarks::tr("%1 milestones").arg(big.milestones);
    if (big.isFar)
        why << Remarks::tr("from %1 to %2")
                   .arg(language::number(*goal.startValue, 3),
                        language::number(*goal.targetValue, 3));
    return Remarks::tr("A big goal (%1) with no well and no plan yet: it rests on will alone. A "
                       "root or one if-then plan gives it more to stand on.")
        .arg(language::listed(why));
}

std::vector<Goal> unjoined(const ClientNotebook &notebook) {
    std::vector<Goal> found;
    for (const Goal &goal : notebook.goals)
        if (goal.state == GoalState::Active && !about::isRooted(notebook, goal.id))
            found.push_back(goal);
    return found;
}

QString unitChanged(const ClientNotebook &notebook, const Goal &now, const QString &before) {
    const bool isCounted =
        std::any_of(notebook.measurements.begin(), notebook.measurements.end(),
                    [&](const Measurement &value) { return value.goal == now.id; });
    if (!isCounted || before.trimmed().isEmpty() ||
        folded(before.trimmed()) == folded(now.unit.trimmed()))
        return {};
    return Remarks::tr("What was counted so far was in %1. It stays as it is and is not "
                       "converted.")
        .arg(before.trimmed());
}

} // namespace goalremarks
