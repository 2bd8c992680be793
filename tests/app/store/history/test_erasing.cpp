// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decks.h"
#include "app/store/erasing.h"
#include "app/store/store_p.h"
#include "tests/support/sealedbytes.h"
#include "wander.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

const QByteArray pass = "four words in rows";
/// Letters that begin no other word: what the search index shares between neighbours hides nothing.
/// Long enough for half of it to tell: it may lie over the end of a block.
const QString mark = u"qzxjvkwpqxzfjvqk"_s;

/// What of theirs could be in a byte: both forms of text, and the index's own.
QByteArrayList needles() {
    const QString text = mark;
    return {text.toUtf8(),
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2),
            text.toUtf8().toBase64().left(20)};
}

/// A client with a row of every type and words of theirs in every field of it, worked on for a
/// while: edited, removed, put back, and named by somebody else.
struct Marked {
    Id client = 0;
    QStringList words;

    void fill(Store &store, const QString &start) {
        Filler filler(start);
        const QHash<QString, Id> ids = filler.saveOneOfEach(store);
        client = ids.value(u"client"_s);
        Photo photo = *store.find<Photo>(ids.value(u"photo"_s));
        photo.bytes = QByteArray(3, 'x') + start.toUtf8() + "-photo" + QByteArray(9000, '\x7f');
        store.save(photo, u"Add a photo"_s);
        edit(store);
        const Promise promise = store.of<Promise>(client).front();
        store.remove<Promise>(promise.id, u"Remove promise"_s);
        store.undoStack()->undo();
        store.remove<Session>(store.of<Session>(client).front().id, u"Remove session"_s);
        store.undoStack()->undo();
        words = filler.texts;
    }
    /// Old words are in free pages and in the history only.
    void edit(Store &store) {
        Client row = *store.find<Client>(client);
        row.note += QString(6000, u'n') + row.family;
        store.save(row, u"Edit client"_s);
        row.note = row.family;
        store.save(row, u"Edit client"_s);
    }
};

} // namespace

/// "Erase this client": no word of theirs in any byte that can be decrypted.
class TestErasing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noWordOfTheirsIsInAnyByteThatCanBeDecrypted() {
        const int clients = times(50, 500);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.wellspring"_s);
        auto store = Store::create(path, pass, inFolder(folder));
        // Some builds of SQLite overwrite by themselves what is removed; others do not.
        StoreInside::of(*store).db().run(u"PRAGMA secure_delete=OFF"_s);
        Marked gone;
        std::vector<Marked> others;
        for (int i = 0; i < clients; ++i) {
            if (i == clients / 2)
                gone.fill(*store, mark);
            // What is nobody's own stays: one of each client would leave words of the erased one.
            others.emplace_back().fill(*store, u"other%1"_s.arg(i));
        }
        removeWhatIsNobodys(*store);
        Client friendOf = *store->find<Client>(others.front().client);
        friendOf.introducedBy = gone.client;
        store->save(friendOf, u"Edit client"_s);
        store->setPreference(u"asked/%1"_s.arg(gone.client), u"{}"_s, u"x"_s);
        store->setViewState(u"left"_s, mark);
        leaveOlderCopies(path);
        QVERIFY(openedBytes(bytesOf(path), pass).holds(mark.toUtf8()));
        store->write(u"flush"_s, [&](Store::Batch &batch) { batch.save(Material()); });

        const erasing::Preview preview = erasing::preview(*store, gone.client);
        QVERIFY(preview.rows >= 34 && preview.hasOldCopy);
        QCOMPARE(preview.links, 1);
        QVERIFY(preview.changes > preview.rows);
        int lastPercent = -1;
        bool isRising = true;
        const qint64 size = pagesKib(*store);
        const qint64 before = peakKib(true);
        const erasing::Outcome outcome = erasing::forGood(*store, gone.client, [&](int percent) {
            isRising = isRising && percent >= lastPercent && percent <= 100;
            lastPercent = percent;
            return true;
        });
        qInfo("erasing: a notebook of %lld KiB took %lld KiB of memory (%.1f times)",
              static_cast<long long>(size), static_cast<long long>(peakKib() - before),
              double(peakKib() - before) / double(size));
        QVERIFY(isRising);
        QCOMPARE(lastPercent, 100);
        QVERIFY(outcome.isVerified);
        QCOMPARE(outcome.rows, preview.rows);
        QCOMPARE(outcome.kinds, int(preview.parts.size()));

        look(folder.path(), path); // while it is open
        QVERIFY(erasing::erasedClients(*store).contains(gone.client));
        QVERIFY(store->search(mark, 10).empty());
        QCOMPARE(store->clients().size(), size_t(clients));
        store->check();
        store->setViewState(u"left"_s, 1);
        store.reset();
        look(folder.path(), path);
        store = Store::open(path, pass, Store::ReadWrite, inFolder(folder));
        // All the others are as they were, in the history too.
        const OpenedBytes left = openedBytes(bytesOf(path), pass);
        for (const Marked &other : others)
            for (const QString &word : {other.words.front(), other.words.back()})
                QVERIFY2(left.holds(word.toUtf8()), qPrintable(word));
        qInfo(
            "%d clients, one erased: %lld rows of %d kinds and %d changes; %d blocks of %d commits "
            "and %d other files looked through, 0 words of theirs",
            clients + 1, static_cast<long long>(outcome.rows), outcome.kinds, outcome.changes,
            m_blocks, m_commits, m_files);
    }

    void aWordThatLiesOverTheEndOfABlockIsFound() {
        const QByteArray word = mark.toUtf8();
        for (qsizetype cut = 0; cut <= word.size(); ++cut) {
            OpenedBytes opened;
            opened.blocks = {QByteArray(90, 'a') + word.first(cut), QByteArray(99, 'b'),
                             QByteArray(4, '\0') + word.sliced(cut) + QByteArray(70, 'c')};
            QVERIFY2(opened.holds(word), qPrintable(QString::number(cut)));
        }
        OpenedBytes other;
        other.blocks = {QByteArray(90, 'a'), word.first(7)};
        QVERIFY(!other.holds(word));
    }

    /// What they were asked is a preference, and nobody's own: so is a conflict of it.
    void conflictsAboutWhatTheyWereAskedGoToo() {
        MemDisk disk;
        auto store = prepared(disk);
        const auto conflict = [&](Id preference, const QString &other) {
            Conflict one;
            one.table = u"preference"_s;
            one.column = u"value"_s;
            one.row = preference;
            one.other = u'"' + other + u'"';
            return store->save(one, u"Merge"_s);
        };
        const auto asked = [&](Id client) {
            store->setPreference(decks::askedName(client), u"{}"_s, u"Ask"_s);
            for (const Preference &one : store->all<Preference>())
                if (one.key == decks::askedName(client))
                    return one.id;
            return Id(0);
        };
        const Id preference = asked(m_client);
        conflict(preference, mark);
        store->remove<Conflict>(conflict(preference, mark + u"-decided"_s).id, u"Keep"_s);
        const Conflict others = conflict(asked(m_client + 1), u"another's"_s);
        store->eraseClient(m_client);
        std::vector<Conflict> left = store->all<Conflict>();
        std::erase_if(left, [](const Conflict &one) { return one.client != 0; });
        QCOMPARE(left, std::vector<Conflict>{others});
        store.reset();
        int kept = 0, gone = 0;
        const QByteArray wrong = problemAfter(disk, kept, gone);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QCOMPARE(gone, 1);
    }

    /// Wherever it is cut short: all is there, or after the next opening nothing is.
    void cutShortItIsNotDoneOrDoneAtTheNextOpening() {
        MemDisk trial;
        const qint64 calls = [&] {
            auto store = prepared(trial);
            const qint64 before = trial.writeCalls;
            store->eraseClient(m_client);
            return trial.writeCalls - before;
        }();
        int kept = 0, gone = 0;
        const int ends = times(2, 20);
        for (qint64 call = 1; call <= calls; ++call)
            for (int end = 0; end < ends; ++end) {
                MemDisk disk;
                Random random(quint64(call * 1000 + end));
                auto store = prepared(disk);
                disk.fault = MemDisk::Fault::Die;
                disk.faultAt = disk.writeCalls + call;
                QVERIFY_THROWS_EXCEPTION(Error, store->eraseClient(m_client));
                store.reset();
                end % 3 == 0 ? disk.restartProcess() : disk.cutPower(random);
                disk.faultAt = 0;
                const QByteArray wrong = problemAfter(disk, kept, gone);
                QVERIFY2(wrong.isEmpty(), wrong.constData());
            }
        qInfo("erasing cut short at each of %lld write-side calls, %d times each: %d times all was "
              "there, %d times nothing was left, 0 times anything between",
              static_cast<long long>(calls), ends, kept, gone);
        QVERIFY(kept > 0 && gone > 0);
    }

    void aFullDiskLeavesAllOrFinishesLater() {
        MemDisk trial;
        const qint64 calls = [&] {
            auto store = prepared(trial);
            const qint64 before = trial.writeCalls;
            store->eraseClient(m_client);
            return trial.writeCalls - before;
        }();
        int kept = 0, gone = 0;
        for (qint64 call = 1; call <= calls; ++call) {
            MemDisk disk;
            auto store = prepared(disk);
            disk.fault = MemDisk::Fault::Fail;
            disk.faultErrno = ENOSPC;
            disk.faultAt = disk.writeCalls + call;
            try {
                store->eraseClient(m_client);
            } catch (const Error &error) {
                QVERIFY(!error.sentence.isEmpty());
            }
            const bool isThere = store->find<Client>(m_client).has_value();
            store.reset(); // closing tries again
            const int keptBefore = kept;
            const QByteArray wrong = problemAfter(disk, kept, gone);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
            QCOMPARE(kept > keptBefore, isThere); // as it was told
        }
        qInfo("erasing on a disk that is full at each of %lld calls: %d times all was there, %d "
              "times nothing was left",
              static_cast<long long>(calls), kept, gone);
        QVERIFY(kept > 0 && gone > 0);
    }

    /// Or a power cut brings it back, and nobody looks for it any more.
    void whatLiesBesideIsGoneForGoodBeforeThatIsSaid() {
        MemDisk trial;
        const qint64 calls = [&] {
            auto store = prepared(trial, "torn");
            const qint64 before = trial.writeCalls;
            store->eraseClient(m_client);
            return trial.writeCalls - before;
        }();
        int said = 0, unsaid = 0;
        for (qint64 call = calls - 8; call <= calls + 1; ++call)
            for (int end = 0; end < times(4, 40); ++end) {
                MemDisk disk;
                Random random(quint64(call * 1000 + end));
                auto store = prepared(disk, "torn");
                const QString tail = store->openReport().tornTailSavedAs;
                QVERIFY(disk.exists(tail));
                disk.fault = MemDisk::Fault::Die;
                disk.faultAt = disk.writeCalls + call;
                try {
                    store->eraseClient(m_client);
                } catch (const Error &) { // of all calls but the last
                }
                store.reset();
                disk.cutPower(random);
                disk.faultAt = 0;
                store = Store::open(m_path, pass, Store::ReadOnly, onDisk());
                const bool isSaid = areCleared(*store);
                ++(isSaid ? said : unsaid);
                QVERIFY2(!isSaid || !disk.exists(tail), qPrintable(QString::number(call)));
            }
        QVERIFY(said > 0 && unsaid > 0);
    }

    void whatCannotBeRemovedIsToldAndDoneAtTheNextOpening_data() {
        QTest::addColumn<QString>("what");
        for (const char *what : {".v1", ".v1-2", ".tail-12", "folder"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatCannotBeRemovedIsToldAndDoneAtTheNextOpening() {
        QFETCH(QString, what);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.wellspring"_s);
        const auto isThere = [&](const char *end) {
            return QFile::exists(path + QString::fromLatin1(end));
        };
        bool isFailing = false;
        const auto failed = [] {
            errno = EIO;
            return -1;
        };
        sealed::Calls calls = sealed::realCalls();
        calls.unlink = [&](const char *name) {
            const bool isIt = isFailing && QFile::decodeName(name) == path + what;
            return isIt ? failed() : sealed::realCalls().unlink(name);
        };
        calls.fsync = [&](int file) {
            struct stat about {};
            const bool isIt = isFailing && what == u"folder"_s && !isThere(".tail-12") &&
                              sealed::realCalls().fstat(file, &about) == 0 &&
                              S_ISDIR(about.st_mode);
            return isIt ? failed() : sealed::realCalls().fsync(file);
        };
        Store::Options options = inFolder(folder);
        options.calls = &calls;
        auto store = Store::create(path, pass, options);
        const Id client = store->save(Client(), u"x"_s).id;
        leaveOlderCopies(path);
        isFailing = true;
        QVERIFY_THROWS_EXCEPTION(Error, store->eraseClient(client));
        QVERIFY(!store->find<Client>(client));
        QVERIFY(!areCleared(*store));
        store.reset(); // tries again, and fails again
        isFailing = false;
        store = Store::open(path, pass, Store::ReadWrite, options);
        QVERIFY(areCleared(*store));
        for (const char *end : {".v1", ".v1-2", ".tail-12"})
            QVERIFY2(!isThere(end), end);
    }

    void othersHistoryLosesTheNumberAndNothingElse() {
        MemDisk disk;
        auto store = prepared(disk);
        const Id other = store->clients().front().id == m_client ? store->clients().back().id
                                                                 : store->clients().front().id;
        Client row = *store->find<Client>(other);
        row.introducedBy = m_client;
        row.role = u"編集者"_s;
        store->save(row, u"Edit client"_s);
        const size_t before = changesOf(*store, other).size();
        store->eraseClient(m_client);
        const std::vector<Change> after = changesOf(*store, other);
        QCOMPARE(after.size(), before);
        QVERIFY(after.back().after.contains(u"編集者"_s));
        for (const Change &change : store->changesSince()) {
            QVERIFY(change.client != m_client);
            QVERIFY(!change.before.contains(QString::number(m_client)) &&
                    !change.after.contains(QString::number(m_client)));
        }
    }

    void aMissingClientIsToldAndNothingHappens() {
        MemDisk disk;
        auto store = prepared(disk);
        const auto before = everything(*store);
        QVERIFY_THROWS_EXCEPTION(Error, store->eraseClient(12345));
        QVERIFY_THROWS_EXCEPTION(Error, erasing::preview(*store, 12345));
        QVERIFY(everything(*store) == before);
        QVERIFY(erasing::erasedClients(*store).isEmpty());
    }

    /// Merging writes the numbers of whom another copy erased: the next opening clears their words.
    void whatAnotherCopyErasedIsClearedAtTheNextOpening() {
        MemDisk disk;
        auto store = prepared(disk);
        auto &db = StoreInside::of(*store).db();
        // What merging does: the rows go as any others, and the number is written down.
        store->remove<Client>(m_client, u"Merge"_s);
        db.run(u"DELETE FROM \"change\" WHERE client_id = ?"_s, {m_client});
        db.run(u"INSERT INTO erased (client_id, \"at\") VALUES (?, 1)"_s, {m_client});
        store.reset();
        int kept = 0, gone = 0;
        const QByteArray wrong = problemAfter(disk, kept, gone);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QCOMPARE(gone, 1);
    }

private:
    static Store::Options inFolder(const QTemporaryDir &folder) {
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.stateFolder = folder.path();
        return options;
    }
    static QByteArray bytesOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qint64 pagesKib(Store &store) {
        auto &db = StoreInside::of(store).db();
        return db.value(u"PRAGMA page_count"_s).toLongLong() *
               db.value(u"PRAGMA page_size"_s).toLongLong() / 1024;
    }
    static std::vector<Change> changesOf(const Store &store, Id client) {
        std::vector<Change> changes = store.changesSince();
        std::erase_if(changes, [client](const Change &change) { return change.client != client; });
        return changes;
    }
    /// Materials, preferences and Me belong to no client; those that the filler wrote hold its
    /// mark.
    static void removeWhatIsNobodys(Store &store) {
        store.write(u"tidy"_s, [&](Store::Batch &batch) {
            for (const Material &row : store.all<Material>())
                batch.remove<Material>(row.id);
            for (const Preference &row : store.all<Preference>())
                batch.remove<Preference>(row.id);
            for (const Me &row : store.all<Me>())
                batch.remove<Me>(row.id);
        });
        StoreInside::of(store).db().run(u"DELETE FROM \"change\" WHERE client_id IS NULL"_s);
    }
    /// A copy of an older version and a cut-off tail, as opening leaves them.
    static void leaveOlderCopies(const QString &path) {
        QVERIFY(QFile::copy(path, path + u".v1"_s));
        QVERIFY(QFile::copy(path, path + u".v1-2"_s));
        QVERIFY(QFile::copy(path, path + u".tail-12"_s));
    }
    void look(const QString &folder, const QString &path) {
        const OpenedBytes opened = openedBytes(bytesOf(path), pass);
        QVERIFY(opened.isWhole);
        m_blocks += int(opened.blocks.size());
        m_commits += opened.commits;
        for (const QByteArray &needle : needles())
            QVERIFY2(!opened.holds(needle), needle.constData());
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = bytesOf(files.next());
            ++m_files;
            for (const QByteArray &needle : needles())
                QVERIFY2(!bytes.contains(needle), qPrintable(files.filePath()));
        }
        QVERIFY(!QFile::exists(path + u".v1"_s) && !QFile::exists(path + u".tail-12"_s));
    }

    /// Whether it says that nothing of those who were erased is left.
    static bool areCleared(const Store &store) {
        auto &db = StoreInside::of(store).db();
        return db.value(u"SELECT min(cleared) FROM erased"_s).toInt() == 1;
    }

    /// Two clients on that disk; the notebook is made once and then copied. `torn` is at its end.
    std::unique_ptr<Store> prepared(MemDisk &disk, const QByteArray &torn = {}) {
        if (m_made.isEmpty()) {
            MemDisk first;
            m_calls = std::make_unique<sealed::Calls>(first.calls());
            auto store = Store::create(m_path, pass, onDisk());
            Marked other, marked;
            marked.fill(*store, mark);
            removeWhatIsNobodys(*store);
            other.fill(*store, u"other"_s);
            m_client = marked.client;
            store.reset();
            m_made = first.content(m_path);
        }
        disk.put(m_path, m_made + torn);
        m_calls = std::make_unique<sealed::Calls>(disk.calls());
        return Store::open(m_path, pass, Store::ReadWrite, onDisk());
    }
    Store::Options onDisk() const {
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.calls = m_calls.get();
        return options;
    }
    QByteArray problemAfter(MemDisk &disk, int &kept, int &gone) {
        try {
            auto store = Store::open(m_path, pass, Store::ReadWrite, onDisk());
            store->check();
            const bool isThere = store->find<Client>(m_client).has_value();
            if (store->clients().size() != (isThere ? 2u : 1u))
                return "another client is gone";
            if (isThere && (store->of<Promise>(m_client).size() != 1 ||
                            changesOf(*store, m_client).size() < 40))
                return "only some of it is there";
            store.reset();
            if (isThere) {
                ++kept;
                return {};
            }
            ++gone;
            const OpenedBytes opened = openedBytes(disk.content(m_path), pass);
            if (!opened.isWhole)
                return "not whole";
            for (const QByteArray &needle : needles())
                if (opened.holds(needle))
                    return "words of theirs: " + needle;
            for (const QString &file : disk.paths())
                if (file.contains(u".tail-"_s) || file.contains(u".compacting"_s))
                    return "left beside it: " + file.toUtf8();
            return {};
        } catch (const Error &error) {
            return error.what();
        }
    }

    const QString m_path = u"/book.wellspring"_s;
    std::unique_ptr<sealed::Calls> m_calls;
    QByteArray m_made;
    Id m_client = 0;
    int m_blocks = 0, m_commits = 0, m_files = 0;
};

QTEST_GUILESS_MAIN(TestErasing)
#include "test_erasing.moc"
