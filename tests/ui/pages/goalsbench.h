// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pages/tabbench.h"
#include "ui/pages/goalstab.h"

/// The Goals tab on the sample's Hanako, made anew for each test.
class GoalsBench : public QObject {
protected:
    using QObject::QObject;
    const QDate today{2026, 12, 9};

    void make() {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        bench = std::make_unique<TabBench>(tab);
    }
    Goal goal() const { return *bench->store->find<Goal>(tab->goalInSight()); }
    template <class T>
    std::vector<T> ofGoal() const {
        return bench->store->where(&T::goal, tab->goalInSight());
    }
    GoalsTab *tab = nullptr;
    std::unique_ptr<TabBench> bench;
};
