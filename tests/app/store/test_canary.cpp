// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled.h"
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

/// Every text of every type of 50 clients (or 500) is a canary; none is in any byte on the disk.
class TestCanary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noWordOfAClientIsOnTheDisk() {
        const int clients = times(50, 500);
        Progress progress("canaries", clients);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.wellspring"_s);
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.stateFolder = folder.path();
        auto store = Store::create(path, "the passphrase itself", options);
        QStringList canaries{u"the passphrase itself"_s, u"SQLite format"_s, u"CREATE TABLE"_s,
                             u"view-canary"_s, u"pref-canary"_s};
        for (int i = 0; i < clients; ++i) {
            progress.at(i);
            Filler filler(u"canary%1"_s.arg(i, 2, 10, QChar(u'0')));
            // A preference's key is unique; all else is a client's own.
            filler.saveOneOfEach(*store);
            canaries << filler.texts;
        }
        store->setViewState(u"view"_s, u"view-canary"_s);
        store->setPreference(u"pref"_s, u"pref-canary"_s, u"x"_s);
        QVERIFY(store->search(u"canary07"_s, 1000).size() > 20); // they are in there
        lookForAll(folder.path(), canaries);
        store->remove<Client>(store->clients().front().id, u"canary-label"_s);
        store->undoStack()->undo();
        store->eraseClient(store->clients().back().id);
        store->saveElsewhere(folder.filePath(u"copy.wellspring"_s));
        store.reset();
        canaries << u"canary-label"_s;
        lookForAll(folder.path(), canaries);
        qInfo("canaries: %d of %d clients, %lld bytes of %d files looked through; 0 found",
              int(canaries.size()), clients, static_cast<long long>(m_bytes), m_files);
        QVERIFY(canaries.size() > clients * 70);
    }

private:
    void lookForAll(const QString &folder, const QStringList &canaries) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            m_bytes += bytes.size();
            ++m_files;
            // The common beginnings first: millions of bytes times thousands of canaries is much.
            for (const QByteArray &start : {QByteArray("canary"), utf16(u"canary"_s)})
                QVERIFY2(!bytes.contains(start), qPrintable(file.fileName()));
            for (const QString &canary : canaries) {
                if (canary.startsWith(u"canary"_s))
                    continue;
                QVERIFY2(!bytes.contains(canary.toUtf8()), qPrintable(canary));
                QVERIFY2(!bytes.contains(utf16(canary)), qPrintable(canary));
            }
        }
    }
    static QByteArray utf16(const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    qint64 m_bytes = 0;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestCanary)
#include "test_canary.moc"
