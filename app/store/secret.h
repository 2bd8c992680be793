// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

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
