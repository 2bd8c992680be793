// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/erasing.h"
#include "app/store/migrate.h"
#include "filled.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

class TestStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyMemberOfEveryTypeSurvivesReopening() {
        auto store = fresh();
        const auto ids = Filler().saveOneOfEach(*store);
        const auto before = everything(*store);
        eachType([&]<class T>() {
            const QString table = QString::fromLatin1(Described<T>::table);
            QCOMPARE(std::get<std::vector<T>>(before).size(), size_t(1));
            // Nothing in it is as a fresh row has it: no column was forgotten.
            const T row = std::get<std::vector<T>>(before).front();
            const T plain;
            eachColumn<T>([&](const auto &column) {
                QVERIFY2(row.*(column.member) != plain.*(column.member),
                         qPrintable(table + u'.' + QString::fromLatin1(column.name)));
            });
            QCOMPARE(row.id, ids.value(table));
        });
        store.reset();
        store = reopened();
        QVERIFY(everything(*store) == before);
        const ClientNotebook book = store->notebook(ids.value(u"client"_s));
        eachTypeOf(NotebookTypes{}, [&]<class T>() { QCOMPARE(book.rows<T>().size(), size_t(1)); });
        QVERIFY(store->notebooks() == std::vector<ClientNotebook>{book});
        store->check();
    }

    void freshRowsSurviveTooWithNothingSet() {
        auto store = fresh();
        eachType([&]<class T>() {
            const T stored = store->save(T(), u"x"_s);
            QVERIFY(stored.id > 0);
            T expected;
            expected.id = stored.id;
            QVERIFY(stored == expected);
            QVERIFY(store->find<T>(stored.id) == expected);
        });
    }

    void everyWriteLeavesAChangeRow() {
        auto store = fresh();
        Filler().saveOneOfEach(*store);
        std::vector<Change> changes = store->changesSince();
        QSet<QString> tables;
        for (const Change &change : changes) {
            QCOMPARE(change.action, u"insert"_s);
            QVERIFY(change.before.isEmpty() && change.after.isEmpty());
            QCOMPARE(change.batch, changes.front().batch);
            tables << change.table;
        }
        QCOMPARE(tables.size(), qsizetype(39));
        const qint64 first = changes.back().sequence;

        Goal goal = store->all<Goal>().front();
        goal.title = u"本を一冊"_s;
        goal.due = QDate();
        store->save(goal, u"Edit goal"_s);
        changes = store->changesSince(first);
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].action, u"update"_s);
        QCOMPARE(changes[0].label, u"Edit goal"_s);
        QCOMPARE(changes[0].client, goal.client);
        QCOMPARE(changes[0].after, uR"({"due":null,"title":"本を一冊"})"_s);
        QVERIFY(changes[0].before.contains(u"text-"_s));

        store->undoStack()->undo();
        QCOMPARE(store->changesSince(first).size(), size_t(2));
        const qint64 second = store->changesSince().back().sequence;
        store->remove<Client>(goal.client, u"Remove"_s);
        changes = store->changesSince(second);
        // Those that belong to the client, and the link of none: all went with their client.
        QSet<QString> removed;
        for (const Change &change : changes)
            if (change.action == u"remove"_s)
                removed << change.table;
        QCOMPARE(removed.size(), qsizetype(36));
        QVERIFY(!removed.contains(u"me"_s) && !removed.contains(u"material"_s));
    }

    void whatChangesNothingWritesNothing() {
        auto store = fresh();
        const Client client = store->save(Client(), u"x"_s);
        const size_t changes = store->changesSince().size();
        QSignalSpy changed(store.get(), &Store::changed);
        store->save(client, u"x"_s);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(store->changesSince().size(), changes);
        QCOMPARE(store->undoStack()->count(), 1);
    }

    void undoAndRedoRestoreEverythingWithWhatItOwned() {
        auto store = fresh();
        Filler filler;
        const Id client = filler.saveOneOfEach(*store).value(u"client"_s);
        Filler(u"other"_s).saveOneOfEach(*store);
        const auto full = everything(*store);
        store->remove<Client>(client, u"Remove client"_s);
        QVERIFY(everything(*store) != full);
        store->check();
        const auto bare = everything(*store);
        store->undoStack()->undo();
        QVERIFY(everything(*store) == full);
        store->check();
        store->undoStack()->redo();
        QVERIFY(everything(*store) == bare);
        store->undoStack()->undo();
        while (store->undoStack()->canUndo())
            store->undoStack()->undo();
        eachType([&]<class T>() { QVERIFY(store->all<T>().empty()); });
        QVERIFY(store->search(u"text"_s).empty());
        while (store->undoStack()->canRedo())
            store->undoStack()->redo();
        QVERIFY(everything(*store) == bare);
    }

    void aRemovedRowIsNoLongerLinkedTo() {
        auto store = fresh();
        Filler().saveOneOfEach(*store);
        store->remove<Session>(store->all<Session>().front().id, u"x"_s);
        QCOMPARE(store->all<Fact>().front().session, Id(0));
        QCOMPARE(store->all<Fact>().front().line, Id(0));
        QVERIFY(store->all<Line>().empty());
        store->check();
    }

    void aRowWhoseOwnerIsGoneIsRefused() {
        auto store = fresh();
        Goal goal;
        goal.client = 17;
        goal.title = u"x"_s;
        QVERIFY_THROWS_EXCEPTION(Error, store->save(goal, u"x"_s));
        QVERIFY(!store->hasUnsaved());
        goal.client = store->save(Client(), u"x"_s).id;
        goal.engagement = 99;
        goal = store->save(goal, u"x"_s);
        QCOMPARE(store->find<Goal>(goal.id)->engagement, Id(0));
    }

    /// Who read a row, removed what it points to and then saves it as it was read.
    void aRowReadBeforeARemovalOfTheSameBatchIsSavedWithoutItsLinks() {
        auto store = fresh();
        Filler().saveOneOfEach(*store);
        const Fact fact = store->all<Fact>().front();
        QVERIFY(fact.session != 0 && fact.line != 0);
        store->write(u"x"_s, [&](Store::Batch &batch) {
            batch.remove<Session>(fact.session); // and its line
            Fact later = fact;
            later.text = u"later"_s;
            batch.save(later);
        });
        store->check();
        QCOMPARE(store->all<Fact>().front().text, u"later"_s);
        QCOMPARE(store->all<Fact>().front().session, Id(0));
        QCOMPARE(store->all<Fact>().front().line, Id(0));
        const Goal goal = store->all<Goal>().front();
        const auto ownerGone = [&] {
            store->write(u"x"_s, [&](Store::Batch &batch) {
                batch.remove<Client>(goal.client);
                batch.save(goal);
            });
        };
        QVERIFY_THROWS_EXCEPTION(Error, ownerGone());
        store->check();
        // Two links that lead nowhere in one row.
        Fact lost = store->all<Fact>().front();
        lost.session = 98;
        lost.line = 99;
        store->save(lost, u"x"_s);
        store->check();
    }

    void nothingIsHalfDoneWhenTheWorkThrows() {
        auto store = fresh();
        QSignalSpy changed(store.get(), &Store::changed);
        const auto work = [&] {
            store->write(u"x"_s, [](Store::Batch &batch) {
                batch.save(Client());
                throw Error(Error::Kind::BadInput, u"no"_s);
            });
        };
        QVERIFY_THROWS_EXCEPTION(Error, work());
        QVERIFY(store->all<Client>().empty());
        QVERIFY(!store->hasUnsaved());
        QCOMPARE(changed.count(), 0);
        store->save(Client(), u"x"_s);
        QCOMPARE(changed.count(), 1);
    }

    void aBatchSeesWhatItDidItself() {
        auto store = fresh();
        store->write(u"x"_s, [](Store::Batch &batch) {
            const Client client = batch.save(Client());
            Goal goal;
            goal.client = client.id;
            goal = batch.save(goal);
            QCOMPARE(batch.where(&Goal::client, client.id).size(), size_t(1));
            Brake brake;
            brake.client = client.id;
            brake.goal = goal.id;
            brake = batch.save(brake);
            batch.remove<Goal>(goal.id);
            QVERIFY(!batch.find<Goal>(goal.id));
            QCOMPARE(batch.find<Brake>(brake.id)->goal, Id(0));
        });
        QVERIFY(store->all<Goal>().empty());
        QCOMPARE(store->all<Brake>().size(), size_t(1));
        QCOMPARE(store->changesSince().size(), size_t(2));
    }

    void idleSavesOfOneFieldAreOneUndoStep() {
        auto store = fresh();
        Client client = store->save(Client(), u"x"_s);
        for (const QString &text : {u"さ"_s, u"さえ"_s, u"さえき"_s}) {
            client.familyReading = text;
            store->save(client, u"Edit"_s, u"client/reading"_s);
        }
        QCOMPARE(store->undoStack()->count(), 2);
        QCOMPARE(store->changesSince().size(), size_t(4));
        store->undoStack()->undo();
        QCOMPARE(store->find<Client>(client.id)->familyReading, QString());
        store->undoStack()->redo();
        QCOMPARE(store->find<Client>(client.id)->familyReading, u"さえき"_s);
    }

    void viewStateLeavesNoTraceInHistoryOrUndo() {
        auto store = fresh();
        store->setViewState(u"splitter"_s, QByteArray("\1\0\2", 3));
        store->setViewState(u"page"_s, u"today"_s);
        store.reset();
        store = reopened();
        QCOMPARE(store->viewState(u"splitter"_s).toByteArray(), QByteArray("\1\0\2", 3));
        QCOMPARE(store->viewState(u"page"_s).toString(), u"today"_s);
        QVERIFY(!store->viewState(u"none"_s).isValid());
        QVERIFY(store->changesSince().empty());
        QCOMPARE(store->undoStack()->count(), 0);
    }

    void preferencesTravelWithTheNotebook() {
        auto store = fresh();
        QVERIFY(!store->isSample());
        store->setPreference(u"words/well"_s, u"泉"_s, u"Settings"_s);
        store->setPreference(u"words/well"_s, u"井戸"_s, u"Settings"_s);
        QCOMPARE(store->all<Preference>().size(), size_t(1));
        store.reset();
        QCOMPARE(reopened()->preference(u"words/well"_s), u"井戸"_s);
    }

    void idsGrowAcrossReopening() {
        auto store = fresh();
        Client far;
        far.id = Id(1) << 62;
        store->save(far, u"x"_s);
        store.reset();
        store = reopened();
        QVERIFY(store->freshId() > far.id);
    }

    void aReadOnlyNotebookRefusesToWrite() {
        fresh()->save(Client(), u"x"_s);
        const auto store = reopened(Store::ReadOnly);
        QVERIFY(store->isReadOnly());
        QCOMPARE(store->all<Client>().size(), size_t(1));
        QVERIFY_THROWS_EXCEPTION(Error, store->save(Client(), u"x"_s));
        store->setViewState(u"a"_s, 1);
    }

    void erasingAClientLeavesNothingOfThem() {
        auto store = fresh();
        Filler gone(u"canary"_s);
        const Id client = gone.saveOneOfEach(*store).value(u"client"_s);
        Filler(u"other"_s).saveOneOfEach(*store);
        store->eraseClient(client);
        QVERIFY(!store->undoStack()->canUndo());
        store->check();
        QCOMPARE(store->all<Client>().size(), size_t(1));
        for (const Change &change : store->changesSince())
            QVERIFY(change.client != client);
        for (const Hit &hit : store->search(u"canary"_s))
            QVERIFY(hit.client != client);
    }

    /// What a crash left of a write holds words under the same key.
    void erasingAClientTakesWhatWasCutOffAlong() {
        auto store = fresh();
        const Id client = store->save(Client(), u"x"_s).id;
        store.reset();
        const auto cut = [&] {
            QVERIFY(QFile::resize(path(), QFileInfo(path()).size() - 1));
            store = reopened();
            QVERIFY(QFile::exists(store->openReport().tornTailSavedAs));
        };
        cut();
        const QString first = store->openReport().tornTailSavedAs;
        const QString second = first + u"-2"_s;
        QVERIFY(QFile::copy(first, second));
        // Not ours, as far as anybody can tell.
        const QString other = path() + u".tail-end.txt"_s;
        QVERIFY(QFile::copy(first, other));
        store->eraseClient(client);
        QVERIFY(!QFile::exists(first));
        QVERIFY(!QFile::exists(second));
        QVERIFY(QFile::exists(other));
    }

    void whatStandsBeforeAMigrationIsKeptBesideWhatLiesThere() {
        const std::vector<migrate::Script> all = migrate::scripts();
        const std::vector<migrate::Script> older(all.begin(), all.end() - 1);
        {
            const auto book = sealed::Book::create(path(), "secret", sealed::KdfCost::lowest());
            Database database(book->sqliteUri(), Database::ReadWrite);
            migrate::run(database, older, {});
        }
        const QByteArray before = content(path());
        const QString first = u"%1.v%2"_s.arg(path()).arg(older.back().number);
        put(first, "of another time");
        auto store = reopened();
        QCOMPARE(content(first), QByteArray("of another time"));
        QCOMPARE(content(first + u"-2"_s), before);
        // One that holds just that is there already: an earlier try came no farther.
        store.reset();
        put(path(), before);
        store = reopened();
        QVERIFY(!QFile::exists(first + u"-3"_s));
        // Erasing knows them all.
        const Id client = store->save(Client(), u"x"_s).id;
        QVERIFY(erasing::preview(*store, client).hasOldCopy);
        store->eraseClient(client);
        QVERIFY(!QFile::exists(first));
        QVERIFY(!QFile::exists(first + u"-2"_s));
    }

    void anOlderCopyOfANewNotebookIsNoticed() {
        QTemporaryDir state;
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.stateFolder = state.path();
        auto store = Store::create(path(), "secret", options);
        store->save(Client(), u"x"_s);
        QVERIFY(QFile::copy(path(), path() + u".before"_s));
        store->save(Client(), u"x"_s);
        store.reset();
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(path() + u".before"_s, path()));
        QVERIFY(!reopened(Store::ReadOnly)->openReport().isOlderThanSeen);
        store = Store::open(path(), "secret", Store::ReadOnly, options);
        QVERIFY(store->openReport().isOlderThanSeen);
    }

    /// At whatever length it is cut: what this computer saw saved is not quietly missing.
    void aFileThatEndsBeforeWhatWasSavedIsNotGoneOnWith() {
        QTemporaryDir state;
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.stateFolder = state.path();
        Store::create(path(), "secret", options)->save(Client(), u"x"_s);
        for (int i = 0; i < 2; ++i)
            Store::open(path(), "secret", Store::ReadWrite, options)->save(Client(), u"x"_s);
        const QByteArray whole = content(path());
        const QString seenFile =
            state.filePath(QDir(state.path()).entryList({u"*.seen"_s}).value(0));
        const auto seen = [&] { return content(seenFile); };
        const QByteArray known = seen();
        QVERIFY(!known.isEmpty());
        const auto cutOffs = [&] { return QDir(m_folder->path()).entryList({u"*.tail-*"_s}); };
        int refused = 0;
        for (qsizetype less = 200; less < whole.size() - 2000; less += whole.size() / 60) {
            put(path(), whole.chopped(less));
            put(seenFile, known);
            try {
                const auto store = Store::open(path(), "secret", Store::ReadWrite, options);
                QVERIFY2(store->openReport().isOlderThanSeen, qPrintable(QString::number(less)));
                QCOMPARE(seen(), known);
                continue;
            } catch (const Error &error) {
                QVERIFY(error.kind == Error::Kind::ReadOnly || error.kind == Error::Kind::Damaged);
                ++refused;
            }
            QCOMPARE(content(path()), whole.chopped(less));
            QCOMPARE(seen(), known);
            QCOMPARE(cutOffs(), QStringList());
        }
        QVERIFY(refused > 20);
        put(path(), whole.chopped(30'000));
        put(seenFile, known);
        const auto reader = Store::open(path(), "secret", Store::ReadOnly, options);
        QVERIFY(reader->openReport().isOlderThanSeen);
        QVERIFY(!reader->openReport().whatIsMissing.isEmpty());

        // The end of a clean close alone holds nothing that could be missed.
        put(path(), whole.chopped(50));
        auto store = Store::open(path(), "secret", Store::ReadWrite, options);
        QVERIFY(store->openReport().tornTailDropped);
        QCOMPARE(store->all<Client>().size(), size_t(3));
    }

    void anOlderCopyIsToldUntilSomebodyGoesOnInIt() {
        QTemporaryDir state;
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.stateFolder = state.path();
        auto store = Store::create(path(), "secret", options);
        store->save(Client(), u"x"_s);
        store->close();
        const QByteArray older = content(path());
        store = Store::open(path(), "secret", Store::ReadWrite, options);
        store->save(Client(), u"x"_s);
        store.reset();
        put(path(), older);
        const QString known = state.filePath(QDir(state.path()).entryList({u"*.seen"_s}).value(0));
        const QByteArray before = content(known);
        store = Store::open(path(), "secret", Store::ReadWrite, options);
        QVERIFY(store->openReport().isOlderThanSeen);
        QCOMPARE(content(known), before);
    }

    /// On a computer that never saw it: a copy that was interrupted before the first client.
    void halfACopyIsNotTakenForAnEmptyNotebook() {
        const QString original = path() + u".original"_s;
        auto store = Store::create(original, "secret", sealed::KdfCost::lowest());
        const QByteArray empty = content(original);
        store->write(u"many"_s, [](Store::Batch &batch) {
            for (int i = 0; i < 50; ++i)
                batch.save(Client());
        });
        store.reset();
        const QByteArray whole = content(original);
        QVERIFY(empty.size() > 2000);
        const qsizetype first = 1024 + 128; // the header and the commit of nothing
        QList<qsizetype> lengths{first, first + 1, empty.size() + 1, empty.size() + 5000};
        for (qsizetype at = first; at < empty.size(); at += empty.size() / 20)
            lengths << at + 7;
        for (const qsizetype length : lengths) {
            for (const auto mode : {Store::ReadWrite, Store::ReadOnly}) {
                put(path(), whole.left(length));
                try {
                    Store::open(path(), "secret", mode);
                    QFAIL(qPrintable(u"%1 bytes were taken for a notebook"_s.arg(length)));
                } catch (const Error &error) {
                    QCOMPARE(error.kind, Error::Kind::Damaged);
                }
                QCOMPARE(content(path()), whole.left(length));
            }
        }
        // With somebody in it, a torn end is what a crash leaves.
        put(path(), whole.chopped(50));
        QCOMPARE(reopened()->all<Client>().size(), size_t(50));
    }

private:
    static QByteArray content(const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &name, const QByteArray &bytes) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QString path() const { return m_folder->filePath(u"book.wellspring"_s); }
    std::unique_ptr<Store> fresh() {
        return Store::create(path(), "secret", sealed::KdfCost::lowest());
    }
    std::unique_ptr<Store> reopened(Store::Mode mode = Store::ReadWrite) {
        return Store::open(path(), "secret", mode);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
