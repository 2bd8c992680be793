// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/store/sealed/keys.h"

#include <QCoreApplication>
#include <QDate>
#include <optional>

class Store;

/// What opens a notebook: its passphrase, a recovery code, the keychains of computers. Each change
/// writes the file anew under a new data key, so that what was taken away is in no byte of it; but
/// copies and backups made before still open as they did.
///
/// Every change wants a proof, passphrase or recovery code: somebody who finds the window open
/// cannot lock its owner out. All functions throw Error, and then nothing has changed; the
/// exception is Unconfirmed.
class Keyring {
    Q_DECLARE_TR_FUNCTIONS(Keyring)
public:
    /// The change is made, and what it took away no longer opens the file; only the disk did not
    /// confirm it. A new code has to be shown all the same.
    class Unconfirmed : public Error {
        using Error::Error;
    };

    explicit Keyring(Store &store) : m_store(store) {}

    struct State {
        bool hasRecovery = false;
        QDate recoveryMade;
        bool isOnPaper = false; ///< somebody said so of the recovery code
        int keychains = 0;      ///< computers whose keychain opens it
        sealed::KdfCost cost;   ///< of one try of the passphrase
    };
    State state() const;
    /// What this notebook goes by in a keychain: no name, no path.
    QString keychainName() const;
    /// The same of a notebook that is not open; empty where no keychain opens it.
    static QString keychainNameOf(const QString &path);
    /// Whether it was opened by its recovery code, so that its passphrase may be lost.
    bool wasOpenedByCode() const;
    /// Throws Error(WrongPassphrase) for what does not open it. Costs one try of a passphrase.
    void prove(const QByteArray &typed) const;

    /// A new passphrase in place of the old one. `typed` is UTF-8 in any normal form. Without
    /// `cost` a try costs what it did.
    void changePassphrase(const QByteArray &proof, const QByteArray &typed,
                          std::optional<sealed::KdfCost> cost = {});
    /// A random one, as it is printed; it opens nothing yet.
    static QString freshCode();
    /// That code opens the notebook from now on; one that was there no longer does.
    void setRecoveryCode(const QByteArray &passphrase, const QString &code, QDate today);
    void dropRecoveryCode(const QByteArray &passphrase);
    /// Somebody has the recovery code on paper. Until then state() says otherwise, also when the
    /// notebook is opened the next time. A failure is not told: it is asked for once more.
    void confirmOnPaper();
    /// For a keychain: random, to be given to Store::open() in place of a passphrase.
    static QByteArray keychainSecret();
    /// That secret opens the notebook from now on.
    void addKeychain(const QByteArray &passphrase, const QByteArray &secret, QDate today);
    /// It no longer does; an empty one: no keychain of any computer does.
    void dropKeychain(const QByteArray &passphrase, const QByteArray &secret);

private:
    struct Change;
    void change(const QByteArray &proof, Change change);
    void noteOnPaper(bool isOnPaper);
    Store &m_store;
};
