// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of an open notebook: what a change leaves of the notebook, and of its unsaved words.
#include "app/store/keyring.h"
#include "app/store/sealed/recoverycode.h"
#include "app/store/store.h"
#include "tests/support/baddisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <cstdio>

using namespace Qt::StringLiterals;

class TestKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"a.wellspring"_s);
        auto store = Store::create(path, "right", sealed::KdfCost::lowest());
        Client client;
        client.family = u"田中"_s;
        id = store->save(client, u"test"_s).id;
        store->close();
    }

    void aPassphraseIsTheSameInAnyNormalForm() {
        const QByteArray composed = u"\u30ac\u30c3\u30b3\u30a6"_s.toUtf8();
        const QByteArray apart = u"\u30ab\u3099\u30c3\u30b3\u30a6"_s.toUtf8();
        auto store = Store::open(path, "right");
        Keyring(*store).changePassphrase("right", apart);
        Keyring(*store).prove(composed);
        // Also where it is asked for before the keys are changed.
        Keyring(*store).changePassphrase(apart, apart);
        Keyring(*store).setRecoveryCode(apart, Keyring::freshCode(), QDate(2026, 12, 9));
        store.reset();
        QVERIFY(Store::open(path, composed) != nullptr);
        QVERIFY(Store::open(path, apart) != nullptr);
    }

    void theStateSaysWhatThereIs() {
        auto store = Store::open(path, "right");
        Keyring keyring(*store);
        QVERIFY(!keyring.state().hasRecovery);
        QCOMPARE(keyring.state().keychains, 0);
        QCOMPARE(keyring.state().cost.memoryBytes, sealed::KdfCost::lowest().memoryBytes);
        QCOMPARE(Keyring::keychainNameOf(path), QString()); // nothing to ask a keychain for
        const QString code = Keyring::freshCode();
        keyring.setRecoveryCode("right", code, QDate(2026, 12, 9));
        const QByteArray secret = Keyring::keychainSecret();
        keyring.addKeychain("right", secret, QDate(2026, 12, 10));
        QCOMPARE(keyring.state().recoveryMade, QDate(2026, 12, 9));
        QVERIFY(!keyring.state().isOnPaper);
        // In the file by then, whatever cuts this short.
        QVERIFY(!Keyring(*Store::open(path, "right", Store::ReadOnly)).state().isOnPaper);
        keyring.confirmOnPaper();
        QVERIFY(keyring.state().isOnPaper);
        QVERIFY(Keyring(*Store::open(path, "right", Store::ReadOnly)).state().isOnPaper);
        QCOMPARE(keyring.state().keychains, 1);
        QCOMPARE(Keyring::keychainNameOf(path), keyring.keychainName());
        QVERIFY(!keyring.wasOpenedByCode());
        store.reset();
        store = Store::open(path, code.toUtf8());
        QVERIFY(Keyring(*store).wasOpenedByCode());
        QCOMPARE(Keyring(*store).state().recoveryMade, QDate(2026, 12, 9));
        QCOMPARE(Keyring::keychainNameOf(folder->filePath(u"nowhere"_s)), QString());
    }

    void whatIsUndoneAndTypedStaysAsItWas() {
        auto store = Store::open(path, "right");
        Client client = *store->find<Client>(id);
        client.callName = u"はなちゃん"_s;
        store->save(client, u"edit"_s);
        Keyring(*store).changePassphrase("right", "new", sealed::KdfCost{2, 16384});
        QCOMPARE(store->find<Client>(id)->callName, u"はなちゃん"_s);
        QCOMPARE(Keyring(*store).state().cost.passes, 2ULL);
        store->undoStack()->undo();
        QCOMPARE(store->find<Client>(id)->callName, QString());
        store->check();
        store->close();
        QCOMPARE(Store::open(path, "new")->find<Client>(id)->callName, QString());
    }

    void afterAChangeItGoesOnElsewhereUnderTheNewKeys() {
        auto store = Store::open(path, "right");
        Keyring(*store).changePassphrase("right", "new");
        const QString other = folder->filePath(u"b.wellspring"_s);
        store->saveElsewhere(other);
        QCOMPARE(store->path(), other);
        store->close();
        QVERIFY(Store::open(other, "new") != nullptr);
    }

    void whatWaitsGoesElsewhereWhateverOpenedTheNotebook() {
        const QString code = Keyring::freshCode();
        const QByteArray secret = Keyring::keychainSecret();
        {
            auto store = Store::open(path, "right");
            Keyring(*store).setRecoveryCode("right", code, QDate(2026, 12, 9));
            Keyring(*store).addKeychain("right", secret, QDate(2026, 12, 9));
            store->close();
        }
        for (const QByteArray &way : {code.toUtf8(), secret}) {
            BadDisk disk(path);
            Store::Options options;
            options.calls = &disk.calls;
            auto store = Store::open(path, way, Store::ReadWrite, options);
            disk.full = true;
            Client client = *store->find<Client>(id);
            client.callName = u"はなちゃん"_s;
            QVERIFY_THROWS_EXCEPTION(Error, store->save(client, u"edit"_s));
            const QString other = folder->filePath(way == secret ? u"k"_s : u"c"_s);
            store->saveElsewhere(other);
            QVERIFY(!store->hasUnsaved());
            store->close();
            disk.full = false;
            for (const QByteArray &again : {QByteArray("right"), code.toUtf8(), secret})
                QCOMPARE(Store::open(other, again)->find<Client>(id)->callName, u"はなちゃん"_s);
            QCOMPARE(Store::open(path, way)->find<Client>(id)->callName, QString());
        }
    }

    void aNotebookForReadingKeepsItsKeys() {
        auto store = Store::open(path, "right", Store::ReadOnly);
        QVERIFY_THROWS_EXCEPTION(Error, Keyring(*store).changePassphrase("right", "new"));
        QCOMPARE(Keyring(*store).state().keychains, 0);
        Keyring(*store).prove("right");
        store.reset();
        QVERIFY(Store::open(path, "right") != nullptr);
    }

    void wordsThatWaitKeepTheOldKeysUntilTheyAreSaved() {
        BadDisk disk(path);
        Store::Options options;
        options.calls = &disk.calls;
        auto store = Store::open(path, "right", Store::ReadWrite, options);
        disk.full = true;
        Client client = *store->find<Client>(id);
        client.callName = u"はなちゃん"_s;
        QVERIFY_THROWS_EXCEPTION(Error, store->save(client, u"edit"_s));
        QVERIFY_THROWS_EXCEPTION(Error, Keyring(*store).changePassphrase("right", "new"));
        disk.full = false;
        Keyring(*store).changePassphrase("right", "new");
        QVERIFY(!store->hasUnsaved());
        store->close();
        QCOMPARE(Store::open(path, "new")->find<Client>(id)->callName, u"はなちゃん"_s);
    }

    void theNewKeysHoldAlsoWhereTheDiskDidNotConfirmThem() {
        sealed::Calls calls = sealed::realCalls();
        bool renamed = false;
        calls.rename = [&](const char *from, const char *to) {
            renamed = true;
            return sealed::realCalls().rename(from, to);
        };
        calls.fsync = [&](int fd) {
            if (renamed) {
                errno = EIO;
                return -1;
            }
            return sealed::realCalls().fsync(fd);
        };
        Store::Options options;
        options.calls = &calls;
        auto store = Store::open(path, "right", Store::ReadWrite, options);
        QVERIFY_THROWS_EXCEPTION(Error, Keyring(*store).changePassphrase("right", "new"));
        Keyring(*store).prove("new"); // the file in place has them
        renamed = false;              // the disk works again
        const QString other = folder->filePath(u"b.wellspring"_s);
        store->saveElsewhere(other);
        QVERIFY(Store::open(other, "new", Store::ReadOnly) != nullptr);
    }

    /// Nothing was changed then, and the sentence says what happened instead.
    void aFileThatWasReplacedIsToldAsThat() {
        auto store = Store::open(path, "right");
        const QString fresh = folder->filePath(u"fresh"_s);
        QVERIFY(QFile::copy(path, fresh)); // as programs do that carry folders about
        QCOMPARE(
            ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()), 0);
        Keyring keyring(*store);
        const QString code = Keyring::freshCode();
        for (int round = 0; round < 2; ++round) { // the second time it is known already
            for (const bool isCode : {true, false}) {
                QString told;
                try {
                    if (isCode)
                        keyring.setRecoveryCode("right", code, QDate(2026, 12, 9));
                    else
                        keyring.changePassphrase("right", "new");
                } catch (const Error &error) {
                    told = error.sentence;
                }
                QVERIFY2(told.contains(u"another program replaced"_s), qPrintable(told));
            }
        }
        keyring.prove("right");
        QVERIFY_THROWS_EXCEPTION(Error, keyring.prove(code.toUtf8()));
        QVERIFY_THROWS_EXCEPTION(Error, keyring.prove("new"));
    }

private:
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    Id id = 0;
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "test_keyring.moc"
