// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keyring.h"

#include "app/store/sealed/file/keychange.h"
#include "app/store/sealed/recoverycode.h"
#include "app/store/store_p.h"

#include <QFile>

using sealed::KeySlot;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(1970, 1, 1);
const QString notOnPaper = u"recovery/notOnPaper"_s; ///< in the view state

quint32 dayOf(QDate date) {
    return quint32(std::max<qint64>(firstDay.daysTo(date), 0));
}

QString nameOf(const sealed::Id &fileId) {
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(fileId.data()), sealed::idBytes).toHex());
}

} // namespace

struct Keyring::Change : sealed::KeyChange {};

Keyring::State Keyring::state() const {
    State state;
    for (const sealed::WayIn &way : StoreInside::of(m_store).book->waysIn()) {
        if (way.is(KeySlot::Kind::Passphrase))
            state.cost = way.cost;
        if (way.is(KeySlot::Kind::Keychain))
            ++state.keychains;
        if (way.is(KeySlot::Kind::Recovery)) {
            state.hasRecovery = true;
            state.recoveryMade = firstDay.addDays(way.made);
        }
    }
    state.isOnPaper = state.hasRecovery && !m_store.viewState(notOnPaper).toBool();
    return state;
}

QString Keyring::keychainName() const {
    return nameOf(StoreInside::of(m_store).book->copyKey().fileId);
}

QString Keyring::keychainNameOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    try {
        const sealed::Header header = sealed::decodeHeader(file.read(sealed::headerBytes), path);
        for (const KeySlot &slot : header.keySlots)
            if (slot.kind == quint32(KeySlot::Kind::Keychain))
                return nameOf(header.fileId);
    } catch (const Error &) {
        // Opening it will say what is wrong.
    }
    return {};
}

bool Keyring::wasOpenedByCode() const {
    return sealed::RecoveryCode::hasForm(StoreInside::of(m_store).passphrase.bytes());
}

void Keyring::prove(const QByteArray &typed) const {
    StoreInside::of(m_store).book->opensWith(Secret::passphrase(typed).bytes());
}

/// Nothing but changeKeys() itself can say whether the new file is in the place of the old one: a
/// book that only reads from now on may have been so before, or found another file there.
void Keyring::change(const QByteArray &typed, Change change) {
    auto &d = StoreInside::of(m_store);
    d.db(); // throws where the notebook is closed
    if (m_store.isReadOnly())
        throw Error(Error::Kind::ReadOnly,
                    tr("This notebook is open for reading only. Nothing was changed."));
    d.flush(); // what could not be saved before goes first, or is told
    const Secret proof = Secret::passphrase(typed);
    change.proof = proof.bytes();
    const QByteArray after = change.passphrase.value_or(change.proof);
    // Made before: nothing of ours may fail once the keys are others.
    Secret kept(QByteArray(after.constData(), after.size()));
    try {
        d.book->changeKeys(change);
    } catch (const sealed::Unconfirmed &error) {
        d.passphrase = std::move(kept);
        throw Unconfirmed(
            error.kind,
            tr("The keys were changed, but the disk did not confirm it: after a power cut "
               "the old ones may open the notebook. Close it and open it again."),
            error.detail);
    }
    d.passphrase = std::move(kept);
}

void Keyring::changePassphrase(const QByteArray &proof, const QByteArray &typed,
                               std::optional<sealed::KdfCost> cost) {
    const Secret chosen = Secret::passphrase(typed);
    Change fresh;
    fresh.passphrase = chosen.bytes();
    fresh.cost = cost;
    change(proof, fresh);
}

QString Keyring::freshCode() {
    return sealed::RecoveryCode::shown(sealed::RecoveryCode::random());
}

void Keyring::setRecoveryCode(const QByteArray &passphrase, const QString &code, QDate today) {
    Change fresh;
    fresh.recovery = sealed::RecoveryCode::read(code.toUtf8()).code;
    fresh.dropsRecovery = true;
    fresh.today = dayOf(today);
    try {
        change(passphrase, fresh);
    } catch (const Unconfirmed &) {
        noteOnPaper(false);
        throw;
    }
    noteOnPaper(false);
}

void Keyring::confirmOnPaper() {
    noteOnPaper(true);
}

/// Written at once: who is cut off before the code is on paper has to learn of it the next time.
void Keyring::noteOnPaper(bool isOnPaper) {
    m_store.setViewState(notOnPaper, !isOnPaper);
    StoreInside::of(m_store).rest();
}

void Keyring::dropRecoveryCode(const QByteArray &passphrase) {
    Change without;
    without.dropsRecovery = true;
    change(passphrase, without);
}

QByteArray Keyring::keychainSecret() {
    return sealed::keychainSecret();
}

void Keyring::addKeychain(const QByteArray &passphrase, const QByteArray &secret, QDate today) {
    Change more;
    more.keychain = secret;
    more.today = dayOf(today);
    change(passphrase, more);
}

void Keyring::dropKeychain(const QByteArray &passphrase, const QByteArray &secret) {
    Change without;
    without.dropsKeychains = secret.isEmpty();
    without.dropsKeychain = secret;
    change(passphrase, without);
}
