// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/store/merging/twosides.h"

/// A client with a goal and a well, in a notebook of which there are copies.
class OneGoal {
protected:
    std::unique_ptr<TwoSides> m_sides;
    Id m_client = 0, m_goal = 0, m_well = 0;
    using Edit = std::function<void(Store &)>;

    /// A client with a goal and a well, and each side's own edits; brought together both ways,
    /// which gives the same. The reports are of what the other side brought.
    merging::Report together(const Edit &a, const Edit &b) {
        m_sides->copy(QStringLiteral("base"), QStringLiteral("a"));
        m_sides->copy(QStringLiteral("base"), QStringLiteral("b"));
        {
            const auto store = m_sides->open(QStringLiteral("a"), QStringLiteral("one"));
            a(*store);
        }
        {
            const auto store = m_sides->open(QStringLiteral("b"), QStringLiteral("two"));
            b(*store);
        }
        const merging::Report report =
            m_sides->merge(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("ab"));
        m_sides->merge(QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("ba"));
        const auto one = m_sides->read(QStringLiteral("ab")),
                   two = m_sides->read(QStringLiteral("ba"));
        if (everything(*one) != everything(*two))
            qFatal("the two sides differ");
        return report;
    }
    std::unique_ptr<Store> merged() { return m_sides->open(QStringLiteral("ab")); }
    static void change(Store &store, Id goal, const std::function<void(Goal &)> &how) {
        Goal row = *store.find<Goal>(goal);
        how(row);
        store.save(row, QStringLiteral("Edit goal"));
    }

    void begin() {
        m_sides = std::make_unique<TwoSides>(7);
        const auto store = m_sides->create(QStringLiteral("base"));
        store->write(QStringLiteral("life"), [this](Store::Batch &batch) {
            Client client;
            client.family = QStringLiteral("佐伯");
            m_client = batch.save(client).id;
            Goal goal;
            goal.client = m_client;
            goal.title = QStringLiteral("title");
            goal.measure = QStringLiteral("measure");
            m_goal = batch.save(goal).id;
            Well well;
            well.client = m_client;
            well.name = QStringLiteral("well");
            m_well = batch.save(well).id;
        });
    }
};
