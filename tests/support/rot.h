// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/client.h"
#include "app/store/store.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// What a disk may do to a notebook.
namespace rot {

inline QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// One bit of the byte at `at`.
inline void turnABit(const QString &path, qsizetype at) {
    QByteArray bytes = contentOf(path);
    QVERIFY2(at >= 0 && at < bytes.size(), "there is no such byte");
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    put(path, bytes);
}

/// Saves one more client in the notebook at `path`, as `stateFolder` remembers it, and leaves
/// both as a killed program does, with one bit of that last change turned.
inline void inTheLastChange(const QString &path, const QByteArray &passphrase,
                            const QString &stateFolder) {
    Store::Options options;
    options.stateFolder = stateFolder;
    auto store = Store::open(path, passphrase, Store::ReadWrite, options);
    Client client;
    client.family = QStringLiteral("last");
    store->save(client, QStringLiteral("x"));
    const QByteArray bytes = contentOf(path);
    const QStringList seen = QDir(stateFolder).entryList({QStringLiteral("*.seen")}, QDir::Files);
    QList<QByteArray> known;
    for (const QString &name : seen)
        known << contentOf(QDir(stateFolder).filePath(name));
    store->close();
    put(path, bytes);
    turnABit(path, bytes.size() - 100);
    for (qsizetype i = 0; i < seen.size(); ++i)
        put(QDir(stateFolder).filePath(seen[i]), known[i]);
}

} // namespace rot
