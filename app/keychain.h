// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

/// The desktop's place for secrets. Everything about it takes as long as it takes (it may ask
/// its owner to unlock it, or never answer): nobody waits, and what comes too late is not missed.
/// Tests hand in one of their own.
struct Keychain {
    enum class Outcome {
        Good,
        Missing, ///< it holds nothing of that name
        Refused  ///< locked, forbidden, or not working
    };
    /// May be called at any time later, once or never.
    using Done = std::function<void(Outcome outcome, const QByteArray &secret)>;

    /// Whether there is one here that answers. Without it nothing about keychains is shown.
    std::function<void(std::function<void(bool isThere)> done)> look;
    std::function<void(const QString &name, Done done)> read;
    std::function<void(const QString &name, const QByteArray &secret, Done done)> write;
    std::function<void(const QString &name, Done done)> remove;

    /// The secret service of the session, through QtKeychain. It keeps nothing anywhere else: where
    /// there is no such service, it refuses.
    static Keychain ofTheDesktop();
    /// None at all.
    static Keychain none();
};
