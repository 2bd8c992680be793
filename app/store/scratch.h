// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A sealed file to try things on. It has a hidden name in its folder, and goes with this object,
/// whatever was made of it: with what opening and bringing up to date put beside it.
///
/// While it lives a lock file beside it is held, so that what killed runs left can be told from
/// what somebody is working on. Disks without locks have nobody who tidies up, either.
class Scratch {
public:
    /// Takes a name in `folder`, and sweeps it: who restores for scripts may never open anything
    /// for writing there. The file itself is made by who uses it. `stem`: one of "drill",
    /// "reading", "restoring", "merging". Throws Error where nothing can be written there.
    Scratch(const QString &folder, const QString &stem);
    ~Scratch();
    Q_DISABLE_COPY_MOVE(Scratch)

    QString path() const { return m_path; }

    /// Removes what killed runs left in `folder`, of whatever notebook: they hold who was erased
    /// since, under keys that were changed since. Says how many went, counting each with all that
    /// lies beside it as one.
    static int sweep(const QString &folder);
    /// The same where a notebook's scratches lie: beside it, and in the state folder (empty: none).
    static int sweepAround(const QString &notebook, const QString &stateFolder);

private:
    QString m_path;
    int m_lock = -1;
};
