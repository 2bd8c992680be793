// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QByteArray>
#include <vector>

/// A scripted editing day through the real Store. What an edit does depends on nothing but its
/// number and what those before it left, so what a notebook must hold after any of them is known.
/// Besides rows written, changed and removed there are undone and redone edits, an erased
/// client, compactions and copies; the number of the last edit stands in the notebook, written in
/// one transaction with the edit itself.
class StoreDay {
public:
    /// Knows the states 0 (just made) to `edits`.
    explicit StoreDay(int edits);

    enum Kind { Plain, Undone, Erasing, Compacting, Copying };
    /// What happens behind the rows of this edit.
    static Kind kindOf(int number);
    /// As the tests open it: the cheapest passphrase, and nothing written while idle.
    static Store::Options options(const QString &stateFolder = {},
                                  const sealed::Calls *calls = nullptr);
    static QByteArray passphrase() { return "pass"; }

    /// The edit of this number. Throws Error where it is not acknowledged.
    static void edit(Store &store, int number);
    /// What a kill or a failure left undone of the last edit: the client is erased now.
    static void finish(Store &store);
    /// The number of the last edit that the notebook holds.
    static int lastEdit(const Store &store);
    /// A digest of all rows, and of what a search finds.
    static QByteArray digest(const Store &store);
    /// Empty if the notebook holds exactly some edit in [from, to], and passes its own checks; else
    /// what is wrong. `reported`: edits above it may have their erasing still before them.
    QByteArray problem(const Store &store, int from, int to, int reported) const;
    int edits() const { return int(m_digests.size()) - 1; }

private:
    struct State {
        QByteArray done;
        QByteArray before; ///< with the client that is to be erased; else as `done`
    };
    std::vector<State> m_digests;
};
