// SPDX-License-Identifier: GPL-3.0-or-later
// Generations: made, verified, found and thinned.
#include "app/store/keyring.h"
#include "tests/app/store/backups/backupbench.h"

#include "app/store/sealed/file/disk.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <thread>

namespace {
/// What breaks the rules of thinning, or nothing.
QString wrongIn(const std::vector<quint64> &before, const std::vector<int> &gone,
                const backups::Kept &kept) {
    std::vector<quint64> left;
    for (size_t i = 0; i < before.size(); ++i)
        if (std::find(gone.begin(), gone.end(), int(i)) == gone.end())
            left.push_back(before[i]);
    const size_t most = size_t(kept.last + kept.fartherOn);
    if (left.size() != std::min(before.size(), most))
        return u"%1 of %2 stay"_s.arg(left.size()).arg(before.size());
    for (int i = 1; i <= std::min(kept.last, int(before.size())); ++i)
        if (left[left.size() - size_t(i)] != before[before.size() - size_t(i)])
            return u"one of the newest went"_s;
    if (!before.empty() && left.front() != before.front())
        return u"the oldest went"_s;
    return {};
}
} // namespace

class TestBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupHoldsWhatTheNotebookHolds() {
        BackupBench bench;
        const auto store = bench.create();
        const auto made = bench.back(*store);
        QVERIFY(!made.wasThere);
        QCOMPARE(made.generation.clients, int(store->clients().size()));
        QVERIFY(made.generation.file.startsWith(bench.folder() + u"/notes "_s));
        QCOMPARE(bench.all(*store).size(), size_t(1));
        QVERIFY(everything(*bench.opened(made.generation.file, *store)) == everything(*store));
        // Another, without a change between them, is the same one.
        QVERIFY(bench.back(*store).wasThere);
        QCOMPARE(bench.filesIn(bench.folder()).size(), 1);
        BackupBench::addClient(*store, u"新井"_s);
        QVERIFY(!bench.back(*store).wasThere);
        QCOMPARE(bench.all(*store).size(), size_t(2));
        // Nothing of anybody in a name.
        for (const QString &name : bench.filesIn(bench.folder(), true))
            QVERIFY2(!name.contains(u"新井"_s), qPrintable(name));
    }

    void orderComesFromTheCommitsAndNeverFromAClock() {
        BackupBench bench;
        const auto store = bench.create();
        Random random(4);
        QStringList order;
        int jumps = 0;
        for (int i = 0; i < 8; ++i) {
            BackupBench::addClient(*store, u"c%1"_s.arg(i));
            order.prepend(bench.back(*store).generation.file);
            // The clock of that day was wrong by up to ten years, in the file and in its name.
            const QDateTime wrong =
                QDateTime::currentDateTime().addDays(between(random, -3650, 3650));
            QFile file(order.first());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(wrong, QFileDevice::FileModificationTime));
            const QString tag = order.first().mid(order.first().lastIndexOf(u'(') + 1, 9);
            const QString name =
                bench.folder() +
                u"/%1 %2 (%3%4).wellspring"_s.arg(QChar(char16_t(u'z' - between(random, 0, 25))))
                    .arg(wrong.toString(u"yyyy-MM-dd"_s) + QString::number(i), tag)
                    .arg(between(random, 1, 999));
            QVERIFY(file.rename(name));
            order.first() = name;
            ++jumps;
            QStringList seen;
            for (const auto &one : bench.all(*store))
                seen << one.file;
            QCOMPARE(seen, order);
        }
        // Thinned by number as well: the newest and the oldest are there.
        BackupBench::addClient(*store, u"last"_s);
        const auto made = bench.back(*store, {2, 3});
        QCOMPARE(made.thinned, 4);
        const auto left = bench.all(*store);
        QCOMPARE(left.size(), size_t(5));
        QCOMPARE(left.front().file, made.generation.file);
        QCOMPARE(left[1].file, order.first());
        QCOMPARE(left.back().file, order.last());
        qInfo("clock jumps of -10..+10 years: %d, order lost 0", jumps);
    }

    void thinningKeepsTheNewestBoundsTheCountAndSpreads() {
        Random random(11);
        const int rounds = times(300, 5000);
        qint64 steps = 0;
        for (int round = 0; round < rounds; ++round) {
            const backups::Kept kept{int(between(random, 1, 12)), int(between(random, 1, 16))};
            std::vector<quint64> there;
            quint64 sequence = quint64(between(random, 1, 1000));
            const int generations = int(between(random, 1, 200));
            for (int i = 0; i < generations; ++i) {
                sequence += quint64(between(random, 1, round % 3 == 0 ? 10'000 : 3));
                there.push_back(sequence);
                const std::vector<int> gone = backups::thinned(there, kept);
                const QString wrong = wrongIn(there, gone, kept);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                for (auto it = gone.rbegin(); it != gone.rend(); ++it)
                    there.erase(there.begin() + *it);
                ++steps;
            }
        }
        // Written evenly, what is kept farther back lies farther apart, and reaches all the way.
        std::vector<quint64> even;
        for (quint64 i = 1; i <= 2000; ++i) {
            even.push_back(i * 10);
            const std::vector<int> gone = backups::thinned(even);
            for (auto it = gone.rbegin(); it != gone.rend(); ++it)
                even.erase(even.begin() + *it);
        }
        QCOMPARE(even.size(), size_t(24));
        QCOMPARE(even.back() - even[even.size() - 10], quint64(90));
        for (const quint64 back : {200, 500, 1000, 3000, 10'000}) {
            const quint64 wanted = 20'000 - back;
            quint64 nearest = 20'000;
            for (const quint64 one : even)
                nearest = std::min(nearest, one > wanted ? one - wanted : wanted - one);
            // Never farther off than half as far as it lies back.
            QVERIFY2(nearest <= back / 2, qPrintable(u"%1 back: %2 off"_s.arg(back).arg(nearest)));
        }
        qInfo("histories thinned: %d in %lld steps, rules broken 0", rounds, steps);
    }

    void whatIsNoBackupOfThisNotebookIsNeverTouched() {
        BackupBench bench;
        const auto store = bench.create();
        const auto other = bench.create(u"others"_s);
        QVERIFY(QDir().mkpath(bench.folder()));
        put(bench.folder() + u"/a.wellspring"_s, "no notebook at all");
        put(bench.folder() + u"/b.wellspring"_s, bytesOf(bench.file()).left(700));
        put(bench.folder() + u"/letter.txt"_s, "a letter");
        put(bench.folder() + u"/.backup-00000000-1.part"_s, "somebody else's");
        // A link to the notebook itself, one to nowhere, and one back to the folder.
        QVERIFY(QFile::link(bench.file(), bench.folder() + u"/c.wellspring"_s));
        QVERIFY(QFile::link(u"/nowhere"_s, bench.folder() + u"/d.wellspring"_s));
        QVERIFY(QFile::link(bench.folder(), bench.folder() + u"/e.wellspring"_s));
        // A copy of it that somebody put there, between what is thinned and under their own name.
        BackupBench::addClient(*store, u"one"_s);
        bench.back(*store, {1, 2});
        BackupBench::addClient(*store, u"one"_s);
        QVERIFY(QFile::copy(bench.file(), bench.folder() + u"/notes before moving.wellspring"_s));
        const QStringList before =
            bench.filesIn(bench.folder(), true).filter(QRegularExpression(u"^[^(]*$"_s));
        for (int i = 0; i < 6; ++i) {
            BackupBench::addClient(*store, u"one"_s);
            BackupBench::addClient(*other, u"two"_s);
            bench.back(*store, {1, 2});
            bench.back(*other, {1, 2});
        }
        QCOMPARE(bench.all(*store).size(), size_t(3 + 1));
        QCOMPARE(bench.all(*other).size(), size_t(3));
        for (const auto &one : bench.all(*store))
            QVERIFY(one.file.contains(u"/notes "_s));
        QVERIFY(before.contains(u"notes before moving.wellspring"_s));
        const QStringList after = bench.filesIn(bench.folder(), true);
        for (const QString &name : before)
            QVERIFY2(after.contains(name), qPrintable(name));
        QVERIFY(QFile::exists(bench.file()));
        store->check();
    }

    void aBackupOfAnEarlierPassphraseAsksForIt() {
        BackupBench bench;
        auto store = bench.create();
        const QString old = bench.back(*store).generation.file;
        Keyring(*store).changePassphrase(bench.passphrase, "another one");
        BackupBench::addClient(*store, u"later"_s);
        bench.back(*store, {1, 1});
        const auto all = bench.all(*store);
        QCOMPARE(all.size(), size_t(2));
        QVERIFY(all.front().isOpened);
        QVERIFY(!all.back().isOpened && !all.back().isDamaged);
        QCOMPARE(all.back().file, old);
        backups::Way way = backups::wayOf(*store).with(bench.passphrase);
        for (const auto &one : backups::generations(bench.folder(), backups::numberOf(*store), way))
            QVERIFY(one.isOpened);
        way = way.with("wrong");
        QVERIFY_THROWS_EXCEPTION(Error,
                                 backups::openBook(old, way, sealed::Mode::ReadOnlySnapshot));
    }

    void thoseOfAnEarlierPassphraseGoOnlyWhereAWholeOneOfTodayStays() {
        BackupBench bench;
        auto store = bench.create();
        const QString old = bench.back(*store).generation.file;
        BackupBench::addClient(*store, u"later"_s);
        bench.back(*store);
        Keyring(*store).changePassphrase(bench.passphrase, "another one");
        // Another notebook's in the same folder is left alone.
        const auto other = bench.create(u"others"_s);
        bench.back(*other);
        const auto remove = [&] {
            return backups::removeOfOldKeys(backups::numberOf(*store), backups::wayOf(*store),
                                            bench.place());
        };
        QVERIFY_THROWS_EXCEPTION(Error, remove());
        QCOMPARE(bench.filesIn(bench.folder()).size(), 3);
        bench.back(*store);
        // Thinning never takes them.
        for (int i = 0; i < 4; ++i) {
            BackupBench::addClient(*store, u"more"_s);
            bench.back(*store, {1, 1});
        }
        QVERIFY(QFile::exists(old));
        int ofOldKeys = 0;
        for (const auto &one : bench.all(*store))
            ofOldKeys += one.isOfOldKey;
        QCOMPARE(ofOldKeys, 2);
        // One that somebody named is nobody's to remove but theirs, and is not counted.
        const QString own = bench.folder() + u"/before I moved.wellspring"_s;
        QVERIFY(QFile::copy(old, own));
        const auto all = bench.all(*store);
        QCOMPARE(std::ranges::count_if(all, &backups::Generation::isOfOldKey), 3);
        QCOMPARE(std::ranges::count_if(all, &backups::Generation::goesWithOldKeys), 2);
        // Nothing goes while the newest is no good.
        const QString newest = bench.all(*store).front().file;
        const QByteArray whole = bytesOf(newest);
        for (const auto &one : bench.all(*store))
            if (one.isOpened && one.file != newest)
                QVERIFY(QFile::remove(one.file));
        put(newest, whole.left(whole.size() - 20));
        QVERIFY_THROWS_EXCEPTION(Error, remove());
        QVERIFY(QFile::exists(old));
        put(newest, whole);
        QCOMPARE(remove(), 2);
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(newest));
        QVERIFY(QFile::exists(own));
        QCOMPARE(bench.all(*other).size(), size_t(1));
        QCOMPARE(bench.all(*store).size(), size_t(2));
        QCOMPARE(remove(), 0);
    }

    void aBackupIsKnownByItsNameAndItsNumber() {
        BackupBench bench;
        const auto store = bench.create();
        const QString file = bench.back(*store).generation.file;
        QVERIFY(backups::isBackup(file));
        QVERIFY(!backups::isBackup(store->path()));
        // Copied to another place, by a file manager; and through a link.
        const QString copied =
            bench.home.filePath(QFileInfo(file).fileName().replace(u".well"_s, u" (1).well"_s));
        QVERIFY(QFile::copy(file, copied));
        QVERIFY(backups::isBackup(copied));
        const QString link = bench.home.filePath(u"link.wellspring"_s);
        QVERIFY(QFile::link(file, link));
        QVERIFY(backups::isBackup(link));
        // A notebook beside them is one, whatever it is called; so is a copy with a name of its
        // own.
        const QString own = bench.folder() + u"/mine.wellspring"_s;
        QVERIFY(QFile::copy(file, own));
        QVERIFY(!backups::isBackup(own));
        const QString foreign = bench.folder() + u"/mine (01234567-8).wellspring"_s;
        QVERIFY(QFile::copy(file, foreign));
        QVERIFY(!backups::isBackup(foreign));
        QVERIFY(!backups::isBackup(bench.folder()));
        QVERIFY(!backups::isBackup(bench.file(u"nowhere"_s)));
    }

    void whatIsWrittenMeanwhileHarmsNoBackup() {
        BackupBench bench;
        const auto store = bench.create();
        const QString path = store->path();
        const backups::Way way = backups::wayOf(*store);
        const int wanted = times(12, 100);
        std::atomic<int> made = 0, bad = 0;
        std::thread worker([&] {
            while (made + bad < wanted) {
                try {
                    backups::make(path, way, bench.place());
                    ++made;
                } catch (const Error &error) {
                    qWarning("%s", qPrintable(error.sentence + error.detail));
                    ++bad;
                }
            }
        });
        int edits = 0;
        while (made + bad < wanted) {
            BackupBench::addClient(*store, u"client %1"_s.arg(++edits));
            if (edits % 20 == 0)
                StoreInside::of(*store).book->compact();
        }
        worker.join();
        QCOMPARE(bad.load(), 0);
        const auto all = bench.all(*store);
        int clients = INT_MAX;
        for (const auto &one : all) {
            QVERIFY(one.isOpened && !one.isDamaged);
            const auto copy = bench.opened(one.file, *store);
            copy->check();
            QVERIFY(int(copy->clients().size()) <= clients); // newest first
            clients = int(copy->clients().size());
        }
        qInfo("copies made while %d edits went on: %d, bad 0", edits, made.load());
    }

    void aFolderThatIsNotThereIsToldAndNeverReplaced() {
        BackupBench bench;
        const auto store = bench.create();
        const QString chosen = bench.home.filePath(u"disk"_s);
        QVERIFY_THROWS_EXCEPTION(Error, backups::choose(chosen));
        QVERIFY(QDir().mkpath(chosen));
        backups::choose(chosen);
        const backups::Place place = backups::placeFor(chosen);
        backups::make(store->path(), backups::wayOf(*store), place);
        // Unplugged: the mount point is there, and is empty.
        QVERIFY(QDir().rename(chosen, chosen + u"-away"_s));
        for (const bool mountPoint : {false, true}) {
            if (mountPoint)
                QVERIFY(QDir().mkpath(chosen));
            try {
                backups::make(store->path(), backups::wayOf(*store), place);
                QFAIL("made somewhere");
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::NotFound);
                QVERIFY(error.sentence.contains(chosen));
            }
            QVERIFY(bench.filesIn(chosen, true).isEmpty());
        }
        QVERIFY(QDir().rmdir(chosen));
        QVERIFY(QDir().rename(chosen + u"-away"_s, chosen));
        QCOMPARE(backups::generations(chosen, backups::numberOf(*store)).size(), size_t(1));
    }

    /// Whoever may write into the folder leads the mark to no other file.
    void theMarkIsWrittenThroughNoLink() {
        BackupBench bench;
        const QString chosen = bench.home.filePath(u"disk"_s);
        const QString others = bench.home.filePath(u"others"_s);
        QVERIFY(QDir().mkpath(chosen));
        QFile file(others);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("theirs") == 6 && file.flush());
        QVERIFY(QFile::link(others, chosen + u"/.wellspring-backups"_s));
        QVERIFY_THROWS_EXCEPTION(Error, backups::choose(chosen));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), QByteArray("theirs"));
    }

    /// Else the notebook would pass for its own backup, and none would ever be made.
    void theNotebooksOwnFolderIsNoPlaceForItsBackups() {
        BackupBench bench;
        const auto store = bench.create();
        const QString own = bench.home.path();
        const QString link = bench.home.filePath(u"link"_s);
        QVERIFY(QFile::link(own, link));
        for (const QString &folder : {own, own + u"/."_s, link}) {
            const backups::Place place{folder, true};
            const QStringList before = bench.filesIn(own, true);
            try {
                backups::make(store->path(), backups::wayOf(*store), place);
                QFAIL(qPrintable(folder));
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::BadInput);
                QVERIFY(error.sentence.contains(folder));
            }
            QCOMPARE(bench.filesIn(own, true), before);
        }
        backups::requireApart(store->path(), bench.folder());
        backups::requireApart(store->path(), own + u"/nowhere"_s);
    }

    void twoProgramsMakeNoBackupAtOnce() {
        BackupBench bench;
        const auto store = bench.create();
        bench.back(*store);
        BackupBench::addClient(*store, u"新井"_s);
        const QStringList locks = bench.filesIn(bench.folder(), true).filter(u".lock"_s);
        QCOMPARE(locks.size(), 1);
        // What the other one has half made is not taken from it.
        const QString half =
            bench.folder() + u'/' + QString(locks[0]).replace(u".lock"_s, u"-1.part"_s);
        put(half, "half");
        {
            sealed::File other;
            QCOMPARE(sealed::File::open(sealed::realCalls(), bench.folder() + u'/' + locks[0],
                                        O_RDWR, other),
                     0);
            QCOMPARE(other.lock(), 0);
            try {
                bench.back(*store);
                QFAIL("both at once");
            } catch (const Error &error) {
                QCOMPARE(error.kind, Error::Kind::InUse);
            }
            QVERIFY(QFile::exists(half));
            QCOMPARE(bench.all(*store).size(), size_t(1));
        }
        QVERIFY(!bench.back(*store).wasThere);
        QVERIFY(!QFile::exists(half));
    }

    /// An older notebook put back by hand has a lower number than what was backed up since.
    void theOneJustMadeIsNeverThinned() {
        BackupBench bench;
        auto store = bench.create();
        bench.back(*store, {1, 1});
        BackupBench::addClient(*store, u"c"_s);
        const QByteArray older = bytesOf(bench.file());
        for (int i = 0; i < 5; ++i)
            BackupBench::addClient(*store, u"c"_s);
        bench.back(*store, {1, 1});
        const auto way = backups::wayOf(*store);
        store->close();
        store.reset();
        put(bench.file(), older);
        const auto made = backups::make(bench.file(), way, bench.place(), {1, 1});
        QVERIFY(!made.wasThere);
        QVERIFY(QFile::exists(made.generation.file));
    }

    void theNewestWholeOneIsFoundBehindDamagedOnes() {
        BackupBench bench;
        const auto store = bench.create();
        QStringList files;
        for (int i = 0; i < 3; ++i) {
            BackupBench::addClient(*store, u"c"_s);
            files << bench.back(*store).generation.file;
        }
        // One flipped bit in a block, one file cut short.
        QByteArray bytes = bytesOf(files[2]);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        put(files[2], bytes);
        put(files[1], bytesOf(files[1]).chopped(9));
        const auto whole =
            backups::newestWhole(bench.folder(), backups::numberOf(*store), backups::wayOf(*store));
        QVERIFY(whole);
        QCOMPARE(whole->file, files[0]);
        // One that is seen to be damaged is neither counted nor thinned away.
        BackupBench::addClient(*store, u"more"_s);
        bench.back(*store, {1, 1});
        QVERIFY(QFile::exists(files[0]) && QFile::exists(files[1]));
    }

    void aNotebookWhoseHistoryRotsGetsNoBackupUnderAGoodName() {
        BackupBench bench;
        auto store = bench.create();
        const QString good = bench.back(*store).generation.file;
        const auto way = backups::wayOf(*store);
        for (int i = 0; i < 30; ++i)
            BackupBench::addClient(*store, u"c"_s);
        store.reset();
        QByteArray bytes = bytesOf(bench.file());
        const QByteArray whole = bytes;
        bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 1);
        put(bench.file(), bytes);
        try {
            backups::make(bench.file(), way, bench.place());
            QFAIL("a damaged copy got a name");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::Damaged);
        }
        QCOMPARE(bench.filesIn(bench.folder()), QStringList{QFileInfo(good).fileName()});
        for (const QString &name : bench.filesIn(bench.folder(), true))
            QVERIFY2(!name.endsWith(u".part"_s), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"
