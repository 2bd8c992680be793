// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/hit.h"
#include "ui/context.h"

#include <QWidget>

/// A page of the notebook that is neither Today nor a client's. It reads what it shows by itself,
/// when it is told to, and writes through `context.store` inside attempt(this, ...).
///
/// To plug in a new page: derive, then add a row to pageKinds() in sidepages.cpp and an Act of the
/// same name to the table of actions.cpp.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Context &its, QWidget *parent = nullptr) : QWidget(parent), context(its) {}

    /// Reads and shows; called when the page is opened and after every change. Keeps the scroll
    /// position, the focus and whatever is being typed. Throws Error.
    virtual void display() = 0;
    /// Whom the page was opened for; 0: nobody. Before display().
    virtual void setClient(Id client) { Q_UNUSED(client) }
    virtual Id client() const { return 0; }
    /// While a screen is shared: no name but that of whom it was opened for.
    virtual void setDiscreet(bool discreet) { Q_UNUSED(discreet) }
    /// Brings one row in sight; an unknown id does nothing.
    virtual void reveal(Id row) { Q_UNUSED(row) }
    /// Editors with unsaved typing write now: before another page, lock, close.
    virtual void commit() {}
    /// Whether it holds what is nowhere else and would be lost with the notebook's closing: a
    /// recovery code that nobody has on paper yet.
    virtual bool isUnfinished() const { return false; }
    /// Whether this row stands in a list of the page.
    bool shows(const Touched &row) const;
    /// As commit(), and no editor stays open: one that is would write its text once more.
    void closeEditors();

protected:
    Context &context;
};
