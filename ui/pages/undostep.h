// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/places.h"

#include <QCoreApplication>
#include <vector>

/// One step back or forth on the undo stack: what it changes, of whom, and how that is told.
/// Made before the step, since afterwards the row may be gone, and its client with it.
class UndoStep {
    Q_DECLARE_TR_FUNCTIONS(UndoStep)
public:
    enum class Way { Back, Forth };
    UndoStep(Store &store, Way way);

    bool isThere() const { return !m_rows.empty(); }
    const std::vector<Touched> &rows() const { return m_rows; }
    /// Takes it. False where it could not be written; the store has told that.
    bool take();

    /// "Undone: Edit promise · 田中 花子さん". `hidesNames`: nobody but `known` is named, as
    /// while a screen is shared.
    QString sentence(bool hidesNames, Id known) const;
    /// Where to look, after it was taken; nowhere for several clients, for nobody's rows and
    /// where the client is gone.
    Spot spot() const;

private:
    void readName();

    Store &m_store;
    Way m_way;
    std::vector<Touched> m_rows;
    QString m_label;
    int m_clients = 0; ///< how many it is about
    Id m_client = 0;   ///< the one
    QString m_name;
};
