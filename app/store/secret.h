// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// From now on this process overwrites what it frees: clients' words go with what held them. Call
/// once at start. A C library that cannot do that does nothing.
void wipeWhatIsFreed();
/// The few small pieces, too, that this thread keeps as they are to hand them out again. For the
/// moment in which nothing may be left.
void wipeWhatWasFreed();

/// A few secret bytes in memory that is locked, guarded, and wiped when freed.
class Secret {
public:
    /// Wipes `plain`, as far as nobody else shares it. Throws Error(Internal) without memory.
    explicit Secret(QByteArray plain);
    /// A passphrase that was typed, UTF-8, in the one form (NFC) in which it opens: on another
    /// system the same letters may come composed otherwise. What is no text stays as it is.
    static Secret passphrase(const QByteArray &typed);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    /// For a call that needs them: refers to the locked memory, makes no copy.
    QByteArray bytes() const;

private:
    char *m_bytes = nullptr;
    qsizetype m_size = 0;
};
