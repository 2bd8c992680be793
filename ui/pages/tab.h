// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QWidget>

struct ClientNotebook;

/// One tab of the client page. It shows the notebook it is given and writes through
/// `context.store` inside attempt(this, ...); it reads nothing by itself, since after every
/// store.changed() the client page reads the client once and displays it to the tab in sight.
///
/// To plug in a new tab: derive, then add a row to tabKinds() in tabs.cpp.
class Tab : public QWidget {
    Q_OBJECT
public:
    explicit Tab(Context &its, QWidget *parent = nullptr) : QWidget(parent), context(its) {}

    /// Called when the client or the tab is chosen and after every change, with the same
    /// client or another. For the same client it must keep the scroll position, the focus
    /// and whatever is being typed. The reference is good until the next display().
    virtual void display(const ClientNotebook &notebook) = 0;
    /// Brings one row in sight (from a search hit, a signal); an unknown id does nothing.
    virtual void reveal(Id row) { Q_UNUSED(row) }
    /// Editors with unsaved typing write now: before a switch of client or tab, lock, close.
    virtual void commit() {}
    /// Ctrl+P: prints what is in sight. False: there is nothing here to print, and the
    /// window prints the brief.
    virtual bool print() { return false; }

protected:
    Context &context;
};
