// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/merging/deciding.h"

#include <QWidget>

class Button;
class Context;

/// One place where two copies said different things: what stands, what the other said, and a
/// button for each.
class ConflictRow : public QWidget {
    Q_OBJECT
public:
    /// `whose`: the client's name, empty where it is nobody's or nobody is to be named.
    ConflictRow(Context &context, const merging::Undecided &undecided, const QString &whose,
                QWidget *parent = nullptr);
    Id conflict() const { return m_conflict; }
    Button *keepButton() const { return m_keep; }
    /// Null where there is nothing left to write it into.
    Button *takeButton() const { return m_take; }

Q_SIGNALS:
    void keepWanted(Id conflict);
    void takeWanted(Id conflict);

private:
    void addSide(class QGridLayout *grid, int row, const QString &head, const QString &words,
                 Button *button);
    Id m_conflict;
    Button *m_keep;
    Button *m_take = nullptr;
};
