// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/keychange.h"

#include "app/store/sealed/keyboxes.h"
#include "app/store/sealed/recoverycode.h"
#include "app/store/sealed/wipe.h"
#include "app/store/sealed/words.h"
#include <QScopeGuard>
#include <algorithm>
#include <sodium.h>

namespace sealed {

namespace {

constexpr char keychainPrefix[] = "wellspring keychain ";

/// The secret of a slot of that kind, where `typed` can be one.
QByteArray secretFor(KeySlot::Kind kind, const QByteArray &typed) {
    if (kind == KeySlot::Kind::Recovery)
        return RecoveryCode::read(typed).code;
    return typed.startsWith(keychainPrefix) ? typed.mid(int(sizeof keychainPrefix) - 1)
                                            : QByteArray();
}

bool has(const Header &header, KeySlot::Kind kind) {
    return std::any_of(header.keySlots.begin(), header.keySlots.end(),
                       [&](const KeySlot &slot) { return slot.kind == quint32(kind); });
}

std::unique_ptr<SecretKey> openAny(const KeySlot &slot, const Header &header,
                                   const QByteArray &typed, const Calls &calls) {
    if (slot.kind == quint32(KeySlot::Kind::Passphrase))
        return openSlot(slot, header.fileId, typed, calls);
    if (!slot.isBox())
        return nullptr;
    const QByteArray secret = secretFor(KeySlot::Kind(slot.kind), typed);
    const auto gone = qScopeGuard([&] { wipe(secret); });
    return secret.isEmpty() ? nullptr : openBox(slot, header.sender, header.fileId, secret);
}

/// Every passphrase slot is tried with every try, so the cost of all of them is what one try takes:
/// forged slots must not hold the program up one after another.
void requireAcceptable(const Header &header) {
    constexpr quint64 most = 10ULL << 30; // as much as a single slot may ask for
    quint64 together = 0;
    for (const KeySlot &slot : header.keySlots) {
        if (slot.kind != quint32(KeySlot::Kind::Passphrase))
            continue;
        together += slot.cost.isAcceptable() ? slot.cost.passes * slot.cost.memoryBytes : most + 1;
        if (together > most)
            throw Words::tooCostly(QStringLiteral("passes %1, memory %2; together %3")
                                       .arg(slot.cost.passes)
                                       .arg(slot.cost.memoryBytes)
                                       .arg(together));
    }
}

} // namespace

QByteArray keychainSecret() {
    const SecretKey secret = SecretKey::random();
    return keychainPrefix +
           QByteArray(reinterpret_cast<const char *>(secret.data()), keyBytes).toHex();
}

Unlocked unlock(const Header &header, const QByteArray &typed, const Calls &calls) {
    const RecoveryCode::Typed code = RecoveryCode::read(typed);
    const auto gone = qScopeGuard([&] { wipe(code.code); });
    const bool mayBeCode =
        code.form != RecoveryCode::Typed::Form::Other && has(header, KeySlot::Kind::Recovery);
    if (mayBeCode && code.form == RecoveryCode::Typed::Form::Mistyped)
        throw Words::mistypedCode(code.count, code.wrongGroup);
    requireAcceptable(header);
    Unlocked unlocked;
    for (const KeySlot &slot : header.keySlots) {
        auto found = openAny(slot, header, typed, calls);
        if (found && !unlocked.dataKey) {
            unlocked.dataKey = std::move(found);
            unlocked.way = {slot.kind, slot.made, slot.cost};
        }
    }
    if (!unlocked.dataKey)
        throw mayBeCode ? Words::wrongCode() : Words::wrongPassphrase();
    return unlocked;
}

void refuseAsPassphrase(const QByteArray &passphrase) {
    if (passphrase.isEmpty())
        throw Words::emptyPassphrase();
    if (RecoveryCode::hasForm(passphrase) || passphrase.startsWith(keychainPrefix))
        throw Words::formOfACode();
}

Header changedKeys(const Header &header, const KeyChange &change, const SecretKey &dataKey,
                   const Calls &calls) {
    const Unlocked unlocked = unlock(header, change.proof, calls);
    const bool isPassphrase = unlocked.way.is(KeySlot::Kind::Passphrase);
    if (!change.passphrase && !isPassphrase)
        throw Words::needsPassphrase();
    const QByteArray passphrase = change.passphrase.value_or(change.proof);
    refuseAsPassphrase(passphrase);
    // What it costs to try stays, also where the way in was another.
    KdfCost cost = unlocked.way.cost;
    for (const KeySlot &slot : header.keySlots)
        if (!isPassphrase && slot.kind == quint32(KeySlot::Kind::Passphrase))
            cost = slot.cost;
    std::vector<Recipient> recipients;
    for (const KeySlot &slot : header.keySlots) {
        const bool isRecovery = slot.kind == quint32(KeySlot::Kind::Recovery);
        const bool goes = isRecovery ? change.dropsRecovery : change.dropsKeychains;
        if (!slot.isBox() || goes)
            continue;
        const Recipient kept = recipientOf(slot, *unlocked.dataKey);
        const QByteArray gone = secretFor(kept.kind, change.dropsKeychain);
        if (isRecovery || gone.isEmpty() || publicKeyOf(kept.kind, gone, header.fileId) != kept.key)
            recipients.push_back(kept);
    }
    const auto add = [&](KeySlot::Kind kind, const QByteArray &secret) {
        if (!secret.isEmpty())
            recipients.push_back({kind, change.today, publicKeyOf(kind, secret, header.fileId)});
    };
    add(KeySlot::Kind::Recovery, change.recovery);
    add(KeySlot::Kind::Keychain, secretFor(KeySlot::Kind::Keychain, change.keychain));
    if (recipients.size() + 1 > maxSlots)
        throw Words::tooManyWaysIn();
    Header changed;
    changed.fileId = header.fileId;
    changed.keySlots = makeBoxes(recipients, dataKey, changed.sender);
    changed.keySlots.insert(changed.keySlots.begin(), makeSlot(dataKey, header.fileId, passphrase,
                                                               change.cost.value_or(cost), calls));
    return changed;
}

} // namespace sealed
