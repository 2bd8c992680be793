// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain.h"
#include "app/store/sealed/keys.h"

#include <functional>

class QWidget;
class Settings;

/// What the window uses of the machine it stands on; tests hand in one of their own.
struct Machine {
    Keychain keychain = Keychain::none();
    /// Milliseconds on a clock that goes on while the machine sleeps (CLOCK_BOOTTIME).
    std::function<qint64()> bootMs = bootClock;
    /// What one try of a new passphrase is to cost.
    std::function<sealed::KdfCost()> cost = sealed::KdfCost::standard;

    static qint64 bootClock();
};

/// What a page may ask of the window it stands in, beyond its notebook.
class Surroundings {
public:
    virtual ~Surroundings() = default;
    virtual const Machine &machine() const = 0;
    /// Null where nothing is remembered.
    virtual Settings *settings() const = 0;
    /// After the settings of the lock were changed.
    virtual void followLockSettings() = 0;
};

/// The nearest parent that is one; null in a page that stands alone (a test).
Surroundings *surroundingsOf(QWidget *where);
