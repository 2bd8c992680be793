// SPDX-License-Identifier: GPL-3.0-or-later
// wellspring merge A B --into OUT, as a program of its own.
#include "app/store/keyring.h"
#include "app/store/merging/copies.h"
#include "tests/ui/commands/commandbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <new>

using namespace Qt::StringLiterals;

class TestCommandMerge : public CommandBench {
    Q_OBJECT

    static QByteArray bytesOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Outcome merge(const QString &a, const QString &b, const QStringList &more) const {
        return onSample(u"merge"_s, a, QStringList{b} + more, u"en"_s);
    }
    /// Two copies of one notebook with a note of their own each.
    void twoCopies() {
        twoTanakas(u"a.wellspring"_s);
        QVERIFY(QFile::remove(at(u"b.wellspring"_s)) || !QFile::exists(at(u"b.wellspring"_s)));
        QVERIFY(QFile::copy(at(u"a.wellspring"_s), at(u"b.wellspring"_s)));
        for (const QString &name : {u"a"_s, u"b"_s}) {
            const auto store = Store::open(at(name + u".wellspring"_s), "sample");
            Client client = store->clients().front();
            client.note = u"note of "_s + name;
            store->save(client, u"note"_s);
            Client fresh;
            fresh.family = u"from "_s + name;
            store->save(fresh, u"add"_s);
        }
    }

private Q_SLOTS:
    void init() {
        QVERIFY(m_folder.isValid());
        for (const QString &name : {u"a"_s, u"b"_s, u"out"_s})
            QFile::remove(at(name + u".wellspring"_s));
        twoCopies();
    }

    void bothBecomeAThird() {
        const QString a = at(u"a.wellspring"_s), b = at(u"b.wellspring"_s),
                      out = at(u"out.wellspring"_s);
        const QByteArray wasA = bytesOf(a), wasB = bytesOf(b);
        const Outcome done = merge(a, b, {u"--into"_s, out});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.status, 0);
        QVERIFY(done.out.contains(u"2 edits that only this copy has"_s));
        QVERIFY(done.out.contains(u"1 place they say different"_s));
        QVERIFY(done.out.contains(u"note of a"_s));
        QCOMPARE(bytesOf(a), wasA);
        QCOMPARE(bytesOf(b), wasB);
        const auto store = Store::open(out, "sample", Store::ReadOnly);
        QCOMPARE(store->clients().size(), size_t(4));
        QCOMPARE(store->all<Conflict>().size(), size_t(1));
    }

    /// As the window tells it: in words, both sides, and harmless to a terminal.
    void whatDiffersIsToldInWords() {
        const QString a = at(u"a.wellspring"_s), b = at(u"b.wellspring"_s),
                      out = at(u"out.wellspring"_s);
        QVERIFY(QFile::remove(b));
        {
            const auto store = Store::open(a, "sample");
            Usual usual;
            usual.client = store->clients().front().id;
            usual.topic = u"飲みもの"_s;
            usual.value = u"水"_s;
            usual = store->save(usual, u"add"_s);
            Promise promise;
            promise.client = usual.client;
            promise.text = u"散歩する"_s;
            promise.made = QDate(2026, 12, 1);
            promise.due = QDate(2026, 12, 9);
            store->save(promise, u"add"_s);
        }
        QVERIFY(QFile::copy(a, b));
        for (const QString &file : {a, b}) {
            const bool isA = file == a;
            const auto store = Store::open(file, "sample");
            Usual usual = store->all<Usual>().front();
            usual.value = isA ? u"麦茶"_s : u"コーヒー\x1b[2J"_s;
            store->save(usual, u"edit"_s);
            Promise promise = store->all<Promise>().front();
            promise.due = QDate(2026, 12, isA ? 20 : 25);
            store->save(promise, u"edit"_s);
        }
        const Outcome ja = onSample(u"merge"_s, a, {b, u"--into"_s, out}, u"ja"_s);
        QCOMPARE(ja.status, 0);
        for (const QString &words : {u"いつもの"_s, u"飲みもの"_s, u"麦茶"_s, u"コーヒー"_s,
                                     u"散歩する"_s, u"12月20日"_s, u"12月25日"_s})
            QVERIFY2(ja.out.contains(words), qPrintable(words + u'\n' + ja.out));
        for (const QString &raw : {u"{"_s, u"usual"_s, u"due"_s, u"2026-12"_s, u"\x1b"_s})
            QVERIFY2(!ja.out.contains(raw), qPrintable(raw + u'\n' + ja.out));
        QVERIFY(QFile::remove(out));
        const Outcome en = merge(a, b, {u"--into"_s, out});
        for (const QString &words : {u"The usual"_s, u"麦茶"_s, u"コーヒー"_s, u"Promise"_s,
                                     u"20 December"_s, u"25 December"_s})
            QVERIFY2(en.out.contains(words), qPrintable(words + u'\n' + en.out));
        QVERIFY(!en.out.contains(u'\x1b'));
    }

    void whatExistsIsKeptUnlessForced() {
        const QString a = at(u"a.wellspring"_s), b = at(u"b.wellspring"_s),
                      out = at(u"out.wellspring"_s);
        QVERIFY(QFile::copy(a, out));
        const Outcome kept = merge(a, b, {u"--into"_s, out});
        QCOMPARE(kept.status, 1);
        QCOMPARE(kept.err.count(u'\n'), 1);
        QCOMPARE(bytesOf(out), bytesOf(a));
        const Outcome forced = merge(a, b, {u"--into"_s, out, u"--force"_s, u"--json"_s});
        QCOMPARE(forced.status, 0);
        const QJsonObject told = QJsonDocument::fromJson(forced.out.toUtf8()).object();
        QCOMPARE(told[u"conflicts"_s].toArray().size(), 1);
        QCOMPARE(told[u"first"_s][u"edits"_s].toInt(), 2);
        QCOMPARE(told[u"second"_s][u"edits"_s].toInt(), 2);
        QCOMPARE(Store::open(out, "sample", Store::ReadOnly)->clients().size(), size_t(4));
        QCOMPARE(QDir(m_folder.path()).entryList({u"*merging*"_s}).size(), 0);
        // What was there may hold what neither of the two has.
        QCOMPARE(told[u"kept"_s].toString(), at(u"out (kept).wellspring"_s));
        QCOMPARE(bytesOf(at(u"out (kept).wellspring"_s)), bytesOf(a));
        QVERIFY(QFile::remove(at(u"out (kept).wellspring"_s)));
        // Nobody who writes in it loses its file under their hands.
        {
            const auto open = Store::open(out, "sample");
            const QByteArray was = bytesOf(out);
            const Outcome refused = merge(a, b, {u"--into"_s, out, u"--force"_s});
            QCOMPARE(refused.status, 1);
            QVERIFY(refused.err.contains(u"is open somewhere else"_s));
            QCOMPARE(bytesOf(out), was);
        }
        QCOMPARE(QDir(m_folder.path()).entryList({u"*merging*"_s, u"*kept*"_s}).size(), 0);
        // Never another notebook, nor what is none.
        twoTanakas(u"foreign.wellspring"_s);
        QFile text(at(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("text");
        text.close();
        for (const QString &other : {at(u"foreign.wellspring"_s), at(u"text"_s)}) {
            const QByteArray was = bytesOf(other);
            QCOMPARE(merge(a, b, {u"--into"_s, other, u"--force"_s}).status, 1);
            QCOMPARE(bytesOf(other), was);
            QCOMPARE(merge(a, other, {u"--into"_s, at(u"none.wellspring"_s)}).status, 1);
            QVERIFY(!QFile::exists(at(u"none.wellspring"_s)));
        }
        QCOMPARE(merge(a, b, {u"--into"_s, a, u"--force"_s}).status, 1);
        QCOMPARE(merge(a, a, {u"--into"_s, at(u"none.wellspring"_s)}).status, 1);
    }

    /// Of two that are open it is said which; a key opens any beginning of a file.
    void aCopyThatIsTornIsNamed() {
        const QString a = at(u"a.wellspring"_s), b = at(u"b.wellspring"_s),
                      out = at(u"out.wellspring"_s);
        QFile half(b);
        QVERIFY(half.resize(half.size() - 9));
        const Outcome torn = merge(a, b, {u"--into"_s, out});
        QCOMPARE(torn.status, 0);
        QCOMPARE(torn.err.count(u'\n'), 1);
        QVERIFY2(torn.err.startsWith(b + u": The end of the file is not whole"_s),
                 qPrintable(torn.err));
        QVERIFY(QFile::remove(out));
        const Outcome other = merge(b, a, {u"--into"_s, out, u"--json"_s});
        QCOMPARE(other.status, 0);
        QCOMPARE(other.err, torn.err);
    }

    void wrongUseIsTold() {
        const QString a = at(u"a.wellspring"_s), b = at(u"b.wellspring"_s);
        QCOMPARE(merge(a, b, {}).status, 2);
        QCOMPARE(run({u"merge"_s, a}).status, 2);
        QCOMPARE(merge(a, at(u"nowhere"_s), {u"--into"_s, at(u"out.wellspring"_s)}).status, 1);
        QCOMPARE(run({u"merge"_s, u"--help"_s}).status, 0);
    }

    void eachMayHaveItsOwnPassphrase() {
        const QString a = at(u"a.wellspring"_s), b = at(u"b.wellspring"_s),
                      out = at(u"out.wellspring"_s);
        sealed::Book::open(b, "sample", sealed::Mode::ReadWrite)
            ->changePassphrase("sample", "another one");
        for (const auto &[name, words] :
             {std::pair{u"p1"_s, QByteArray("sample\n")}, {u"p2"_s, QByteArray("another one\n")}}) {
            QFile file(at(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(words);
        }
        const QStringList call{u"merge"_s, a,           b,       u"--into"_s,
                               out,        u"--lang"_s, u"en"_s, u"--passphrase-file"_s,
                               at(u"p1"_s)};
        const Outcome done = run(call + QStringList{u"--passphrase-file"_s, at(u"p2"_s)});
        QCOMPARE(done.status, 0);
        QCOMPARE(Store::open(out, "sample", Store::ReadOnly)->clients().size(), size_t(4));
        QVERIFY(QFile::remove(out));
        QCOMPARE(run(call + QStringList{u"--passphrase-file"_s, at(u"p1"_s)}).status, 1);
        QVERIFY(!QFile::exists(out));
    }

    /// A new recovery code makes a new data key; the passphrase is still the same.
    void changedKeysUnderOnePassphraseAreNoHindrance() {
        const QString a = at(u"a.wellspring"_s), b = at(u"b.wellspring"_s),
                      out = at(u"out.wellspring"_s);
        {
            const auto store = Store::open(b, "sample");
            Keyring(*store).setRecoveryCode("sample", Keyring::freshCode(), QDate::currentDate());
        }
        const Outcome done = merge(a, b, {u"--into"_s, out});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.status, 0);
        QCOMPARE(Store::open(out, "sample", Store::ReadOnly)->clients().size(), size_t(4));
    }

    /// Failures that are no Error leave nothing either: what was begun is taken away, and the
    /// notebook goes on where it was.
    void withoutMemoryNothingIsHalfDone() {
        const QString a = at(u"a.wellspring"_s), b = at(u"b.wellspring"_s),
                      out = at(u"out.wellspring"_s);
        sealed::Calls calls = sealed::realCalls();
        int opened = 0;
        calls.open = [&](const char *path, int flags, mode_t mode) {
            const QString name = QString::fromLocal8Bit(path);
            const bool isMade =
                name == out || (name.contains(u"/.merging-"_s) && name.endsWith(u".part"_s));
            if (isMade && ++opened > 1) // written, then opened anew
                throw std::bad_alloc();
            return sealed::realCalls().open(path, flags, mode);
        };
        Store::Options options;
        options.calls = &calls;
        const auto theirs = Store::open(b, "sample", Store::ReadOnly);
        {
            const auto ours = Store::open(a, "sample", Store::ReadOnly, options);
            QVERIFY_THROWS_EXCEPTION(std::bad_alloc,
                                     merging::mergeInto(*ours, *theirs, out, false));
        }
        QVERIFY(opened > 1);
        QVERIFY(!QFile::exists(out));
        QVERIFY(QDir(at({})).entryList({u".merging-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
        opened = 0;
        const auto ours = Store::open(a, "sample", Store::ReadWrite, options);
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, ours->saveElsewhere(out));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(ours->path(), a);
        ours->setPreference(u"still"_s, u"here"_s, u"x"_s);
        ours->check();
    }

    void aPoorCopyNeedsAWord() {
        {
            const auto store = Store::open(at(u"b.wellspring"_s), "sample");
            for (const Client &client : store->clients())
                if (client.given == u"次郎"_s)
                    store->remove<Client>(client.id, u"x"_s);
        }
        const QString a = at(u"a.wellspring"_s), b = at(u"b.wellspring"_s),
                      out = at(u"out.wellspring"_s);
        const Outcome refused = merge(a, b, {u"--into"_s, out});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(u"lacks"_s));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(merge(a, b, {u"--into"_s, out, u"--force"_s}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandMerge)
#include "test_commandmerge.moc"
