// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/context.h"
#include "ui/pages/block.h"
#include "ui/pages/editors.h"

class InlineEdit;

/// What stands below the timeline about the goal that is chosen there.
class GoalPart : public Block {
    Q_OBJECT
public:
    /// Where it stands: among all about a goal on the tab, or as a step of setting one, where what
    /// is to be answered is open from the start.
    enum class Use { Tab, Setting };

    GoalPart(const QString &title, Context &context, QWidget *parent = nullptr);

    /// `notebook` must live until the next call.
    void display(const ClientNotebook &notebook, const Goal &goal);
    /// Editors write what is typed.
    virtual void commit() {}

protected:
    /// Shows m_notebook's rows of m_goal.
    virtual void refresh() = 0;
    const ClientNotebook &notebook() const { return *m_notebook; }
    bool isReadOnly() const { return m_context.store.isReadOnly(); }
    std::function<QDate()> day() const {
        return [this] { return m_context.today(); };
    }
    /// The rows of this goal, in their order.
    template <class T>
    std::vector<T> ofGoal() const {
        std::vector<T> found;
        if (m_notebook)
            for (const T &row : m_notebook->rows<T>())
                if (row.goal == m_goal.id)
                    found.push_back(row);
        return found;
    }
    /// A row of this goal, still blank.
    template <class T>
    T blank() const {
        T row;
        row.client = m_goal.client;
        row.goal = m_goal.id;
        return row;
    }

    Context &m_context;
    Goal m_goal;

private:
    const ClientNotebook *m_notebook = nullptr;
};

/// Lets a row have the height that its width asks for; the same widget again.
QWidget *growing(QWidget *row);
