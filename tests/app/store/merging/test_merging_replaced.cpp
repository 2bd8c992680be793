// SPDX-License-Identifier: GPL-3.0-or-later
// A sync client renames another copy over the open notebook, at any moment of a day's work: both
// are brought together and nothing acknowledged or typed is lost. On a real disk.
#include "tests/app/store/filled.h"
#include "tests/support/memdisk.h"
#include "tests/support/rot.h"

#include "app/store/keyring.h"
#include "app/store/merging/copies.h"
#include "app/store/merging/deciding.h"
#include "app/store/store_p.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestMergingReplaced : public QObject {
    Q_OBJECT

    static Store::Options options() {
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.idleMs = 1'000'000;
        return options;
    }
    QByteArray m_pass{"pass"};
    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<Store> open(const QString &path) {
        return Store::open(path, m_pass, Store::ReadWrite, options());
    }
    /// Writes a line of its own, in a row of its own or into the one that both sides share.
    void edit(Store &store, const QString &who, int number, Id shared) {
        Material row;
        if (number % 3 == 0)
            row = *store.find<Material>(shared);
        row.note = u"%1 %2"_s.arg(who).arg(number);
        row.title = row.id == shared ? row.title : u"own"_s;
        m_last.insert(row.id == shared ? who : row.note, row.note);
        store.save(row, u"edit"_s);
    }
    int m_ways = 0;
    QHash<QString, QString> m_last; ///< what must be there: by row, or by who wrote into the shared

    int missing(const Store &store) const {
        QSet<QString> there;
        for (const Material &row : store.all<Material>())
            there.insert(row.note);
        for (const merging::Undecided &one : merging::undecided(store))
            there.insert(one.other.toString());
        int lost = 0;
        for (const QString &note : m_last)
            lost += there.contains(note) ? 0 : 1;
        return lost;
    }

private Q_SLOTS:
    void nothingIsLostWheneverItHappens() {
        const int runs = times(20, 200);
        int lost = 0, looked = 0, noticed = 0, conflicts = 0;
        Random random(5);
        for (int run = 0; run < runs; ++run) {
            m_last.clear();
            const QString path = at(u"n%1.wellspring"_s.arg(run)), other = at(u"other"_s);
            Id shared = 0;
            {
                const auto store = Store::create(path, m_pass, options());
                Material row;
                row.note = u"before"_s;
                shared = store->save(row, u"x"_s).id;
                store->save(Client(), u"x"_s);
            }
            QVERIFY(QFile::copy(path, other));
            const int there = int(between(random, 1, 8));
            {
                const auto store = open(other);
                for (int i = 0; i < there; ++i)
                    edit(*store, u"there"_s, i, shared);
            }
            auto store = open(path);
            const int here = int(between(random, 1, 12)), when = int(between(random, 0, here));
            for (int i = 0; i < here; ++i) {
                if (i == when)
                    QCOMPARE(std::rename(qPrintable(other), qPrintable(path)), 0);
                try {
                    edit(*store, u"here"_s, i, shared);
                } catch (const Error &) {
                    QVERIFY(store->hasUnsaved()); // typed, not acknowledged, and not lost
                }
            }
            if (when == here)
                QCOMPARE(std::rename(qPrintable(other), qPrintable(path)), 0);
            noticed += merging::isReplacedByCopy(*store) ? 1 : 0;
            merging::Together both = merging::bringTogether(*store, false);
            store.reset();
            looked += int(m_last.size());
            lost += missing(*both.store);
            conflicts += merging::undecidedCount(*both.store);
            both.store->check();
            both.store->close();
            QCOMPARE(both.store->path(), QString());
            both.store.reset();
            const auto again = open(path);
            QCOMPARE(missing(*again), 0);
            QVERIFY(QFile::exists(both.kept));
            // What was kept says nothing new any more.
            QVERIFY(merging::preview(*again, *merging::openLike(*again, both.kept)).isNothingNew);
        }
        qInfo("replaced by rename: %d runs, noticed in %d, %d last words of both sides looked for, "
              "%d conflicts kept; %d lost",
              runs, noticed, looked, conflicts, lost);
        QCOMPARE(noticed, runs);
        QCOMPARE(lost, 0);
        QVERIFY(conflicts > 0);
    }

    /// Also where it was not the passphrase that opened the notebook.
    void whateverOpenedItBothComeTogether() {
        const QString code = Keyring::freshCode();
        const QByteArray secret = Keyring::keychainSecret();
        for (const QByteArray &way : {m_pass, code.toUtf8(), secret}) {
            m_last.clear();
            const QString path = at(u"way%1.wellspring"_s.arg(m_ways++)), other = at(u"other"_s);
            Id shared = 0;
            {
                const auto store = Store::create(path, m_pass, options());
                store->save(Client(), u"x"_s);
                shared = store->save(Material(), u"x"_s).id;
                Keyring(*store).setRecoveryCode(m_pass, code, QDate(2026, 11, 22));
                Keyring(*store).addKeychain(m_pass, secret, QDate(2026, 11, 22));
            }
            QVERIFY(QFile::copy(path, other));
            edit(*open(other), u"there"_s, 1, shared);
            auto store = Store::open(path, way, Store::ReadWrite, options());
            edit(*store, u"here"_s, 1, shared);
            QCOMPARE(std::rename(qPrintable(other), qPrintable(path)), 0);
            QVERIFY_THROWS_EXCEPTION(Error, edit(*store, u"here"_s, 2, shared));
            merging::Together both = merging::bringTogether(*store, false);
            store.reset();
            QCOMPARE(missing(*both.store), 0);
            edit(*both.store, u"after"_s, 1, shared);
            // And goes on elsewhere, should it have to.
            both.store->saveElsewhere(at(u"on%1.wellspring"_s.arg(m_ways)));
            edit(*both.store, u"after"_s, 2, shared);
            QCOMPARE(missing(*both.store), 0);
            both.store.reset();
            for (const QByteArray &again : {m_pass, code.toUtf8(), secret}) {
                QVERIFY(Store::open(both.kept, again, Store::ReadOnly, options()));
                QVERIFY(Store::open(path, again, Store::ReadOnly, options()));
            }
        }
    }

    /// New keys for one of them: what was typed opens the other; what only one knows does not, and
    /// then nothing is changed.
    void aCopyWithOtherKeysOpensByWhatOpensBoth() {
        const QString path = at(u"keys.wellspring"_s), other = at(u"keys-other.wellspring"_s);
        const QByteArray secret = Keyring::keychainSecret();
        {
            const auto store = Store::create(path, m_pass, options());
            store->save(Client(), u"x"_s);
        }
        QVERIFY(QFile::copy(path, other));
        open(other)->save(Client(), u"x"_s);
        auto store = open(path);
        Keyring(*store).addKeychain(m_pass, secret, QDate(2026, 11, 22));
        QCOMPARE(merging::preview(*store, *merging::openLike(*store, other)).theirs.batches, 1);
        store.reset();
        store = Store::open(path, secret, Store::ReadWrite, options());
        try {
            merging::openLike(*store, other);
            QFAIL("nothing thrown");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::WrongPassphrase);
        }
        store.reset();
        store = open(path);
        merging::merge(*store, *merging::openLike(*store, other), false);
        QCOMPARE(store->all<Client>().size(), size_t(2));
        Keyring(*store).changePassphrase(m_pass, "another");
        QVERIFY_THROWS_EXCEPTION(Error, merging::openLike(*store, other));
        QCOMPARE(store->all<Client>().size(), size_t(2));
    }

    void anotherNotebookOrNoneInItsPlaceIsNoCopy() {
        const QString path = at(u"mine.wellspring"_s), other = at(u"foreign.wellspring"_s);
        auto store = Store::create(path, m_pass, options());
        store->save(Client(), u"x"_s);
        Store::create(other, m_pass, options())->save(Client(), u"x"_s);
        QVERIFY(!merging::isReplaced(*store));
        QCOMPARE(std::rename(qPrintable(other), qPrintable(path)), 0);
        QVERIFY(merging::isReplaced(*store));
        QVERIFY(!merging::isReplacedByCopy(*store));
        QVERIFY(QFile::remove(path));
        QVERIFY(merging::isReplaced(*store));
        QVERIFY(!merging::isReplacedByCopy(*store));
    }

    /// Were it killed at any moment, nothing half merged would bear the name of the result.
    void theResultHasItsNameOnlyWhenItIsWhole() {
        const QString a = at(u"whole-a.wellspring"_s), b = at(u"whole-b.wellspring"_s);
        const QString out = at(u"whole-out.wellspring"_s);
        Store::create(a, m_pass, options())->save(Client(), u"x"_s);
        QVERIFY(QFile::copy(a, b));
        Store::open(b, m_pass)->save(Client(), u"x"_s);
        int looked = 0, early = 0;
        sealed::Calls calls = sealed::realCalls();
        const auto look = [&] {
            ++looked;
            early += QFileInfo::exists(out) ? 1 : 0;
        };
        calls.pwrite = [&](int fd, const void *from, size_t bytes, off_t offset) {
            look();
            return ::pwrite(fd, from, bytes, offset);
        };
        calls.fdatasync = [&](int fd) { return look(), ::fdatasync(fd); };
        {
            Store::Options watched = options();
            watched.calls = &calls;
            const auto ours = Store::open(a, m_pass, Store::ReadOnly, watched);
            const auto theirs = Store::open(b, m_pass, Store::ReadOnly);
            merging::mergeInto(*ours, *theirs, out, false);
        }
        QVERIFY(looked > 3);
        QCOMPARE(early, 0);
        QCOMPARE(Store::open(out, m_pass, Store::ReadOnly)->clients().size(), size_t(2));
    }

    /// A page that rotted may be one that merging never reads: it would go into the result as it
    /// is, where the other copy has it whole.
    void aCopyThatCannotBeReadWholeIsNotMerged() {
        const QString good = at(u"rot-good.wellspring"_s), bad = at(u"rot-bad.wellspring"_s);
        const QString out = at(u"rot-out.wellspring"_s);
        {
            const auto store = Store::create(good, m_pass, options());
            for (int n = 0; n < 20; ++n) {
                Client client;
                client.family = u"n%1"_s.arg(n);
                store->save(client, u"x"_s);
            }
        }
        const QByteArray whole = rot::contentOf(good);
        Store::open(good, m_pass)->save(Client(), u"x"_s);
        constexpr qsizetype header = 4096;
        const qsizetype step = (whole.size() - header) / times(40, 400);
        int tried = 0, refused = 0, cut = 0;
        for (qsizetype at = header; at < whole.size(); at += step)
            for (const bool isFirst : {true, false}) {
                rot::put(bad, whole);
                rot::turnABit(bad, at);
                ++tried;
                try {
                    const auto one = Store::open(isFirst ? bad : good, m_pass, Store::ReadOnly);
                    const auto other = Store::open(isFirst ? good : bad, m_pass, Store::ReadOnly);
                    merging::mergeInto(*one, *other, out, false);
                } catch (const Error &error) {
                    QVERIFY2(error.kind == Error::Kind::Damaged,
                             qPrintable(error.sentence + error.detail));
                    QVERIFY(!QFileInfo::exists(out));
                    ++refused;
                    continue;
                }
                // The last change was passed over when the copy was opened, and told.
                ++cut;
                const auto made = Store::open(out, m_pass, Store::ReadOnly);
                StoreInside::of(*made).book->verify();
                QCOMPARE(made->clients().size(), size_t(21));
                QVERIFY(QFile::remove(out));
            }
        qInfo("merging a rotten copy: %d tried, %d refused, %d merged but for the last change; 0 "
              "rotten results",
              tried, refused, cut);
        QVERIFY(refused > tried / 2);
    }

    void copiesOfSyncClientsAreFoundByTheirBeginnings() {
        const QDir folder(m_folder.filePath(u"sync"_s));
        QVERIFY(folder.mkpath(u"."_s));
        const QString path = folder.filePath(u"a.wellspring"_s);
        Store::create(path, m_pass, options())->save(Client(), u"x"_s);
        const QStringList names{u"a (conflicted copy 2026-12-01).wellspring"_s,
                                u"a (PC の競合コピー 2026-12-01).wellspring"_s,
                                u"a.sync-conflict-20261201-120000-ABCDEFG.wellspring"_s,
                                u"a-DESKTOP-1.wellspring"_s};
        for (const QString &name : names)
            QVERIFY(QFile::copy(path, folder.filePath(name)));
        Store::create(folder.filePath(u"other.wellspring"_s), m_pass, options())
            ->save(Client(), u"x"_s);
        QFile text(folder.filePath(u"text.wellspring"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no notebook");
        text.close();
        QVERIFY(QFile::link(path, folder.filePath(u"link.wellspring"_s)));
        QStringList found;
        for (const merging::FoundCopy &copy : merging::copiesBeside(path))
            found << QFileInfo(copy.path).fileName();
        found.sort();
        QStringList wanted = names;
        wanted.sort();
        QCOMPARE(found, wanted);
        // Moved aside by hand, not removed; never over another.
        const QString aside = merging::moveAside(folder.filePath(names[0]));
        QVERIFY(QFile::exists(aside));
        QVERIFY(QFile::copy(path, folder.filePath(names[0])));
        const QString second = merging::moveAside(folder.filePath(names[0]));
        QVERIFY(second != aside && QFile::exists(second) && QFile::exists(aside));
        QCOMPARE(merging::copiesBeside(path).size(), size_t(3));
    }

    /// Where it fails behind the keeping, work goes on in what was kept.
    void whatWasKeptIsSaidWhenTheRestFails() {
        const QString path = at(u"fails.wellspring"_s), other = at(u"fails-other"_s);
        auto store = Store::create(path, m_pass, options());
        store->save(Client(), u"x"_s);
        QVERIFY(QFile::copy(path, other));
        QFile cut(other); // the other copy is damaged
        QVERIFY(cut.open(QIODevice::ReadWrite));
        QVERIFY(cut.seek(1200));
        cut.write(QByteArray(400, 'x'));
        cut.close();
        QCOMPARE(std::rename(qPrintable(other), qPrintable(path)), 0);
        Client fresh;
        fresh.family = u"佐伯"_s;
        QVERIFY_THROWS_EXCEPTION(Error, store->save(fresh, u"x"_s));
        try {
            merging::bringTogether(*store, false);
            QFAIL("nothing thrown");
        } catch (const Error &error) {
            QVERIFY(error.sentence.contains(QFileInfo(store->path()).fileName()));
        }
        QVERIFY(store->path() != path);
        QVERIFY(!store->hasUnsaved());
        QCOMPARE(store->all<Client>().size(), size_t(2));
        store->save(Client(), u"goes on"_s);
    }
};

QTEST_GUILESS_MAIN(TestMergingReplaced)
#include "test_merging_replaced.moc"
