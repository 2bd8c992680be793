// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore and check as a script would use them.
#include "tests/ui/commands/commandbench.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestBackupCommands : public CommandBench {
    Q_OBJECT
    QString folder() const { return at(u"data/wellspring/backups"_s); }
    Outcome call(const QStringList &words, const QStringList &options = {},
                 const QString &lang = u"en"_s) {
        return run(words + options + QStringList{u"--lang"_s, lang, u"--passphrase-file"_s, u"-"_s},
                   "sample\n");
    }
    QStringList backups(const QString &where) const {
        QStringList files;
        for (const QString &name : QDir(where).entryList({u"*.wellspring"_s}, QDir::Files))
            files << where + u'/' + name;
        return files;
    }
    static QByteArray bytes(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void cleanup() {
        QDir(folder()).removeRecursively();
        for (const char *name : {"out.wellspring", "out.before-1.wellspring", "bad.wellspring"})
            QFile::remove(at(QString::fromLatin1(name)));
    }

    void backsUpListsAndRestores() {
        const QString file = at(u"ja.wellspring"_s);
        Outcome done = call({u"backup"_s, file});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.status, 0);
        QCOMPARE(backups(folder()).size(), 1);
        const QString backup = backups(folder()).first();
        QVERIFY2(done.out.contains(backup), qPrintable(done.out));
        QVERIFY(done.out.contains(u"6 clients"_s));
        // Once more: nothing has changed.
        done = call({u"backup"_s, file}, {}, u"ja"_s);
        QCOMPARE(done.status, 0);
        QVERIFY(done.out.contains(u"バックアップ"_s) || done.out.contains(u"確かめ"_s));
        QCOMPARE(backups(folder()).size(), 1);
        done = call({u"backup"_s, file}, {u"--list"_s, u"--json"_s});
        QCOMPARE(done.status, 0);
        const QJsonArray list = QJsonDocument::fromJson(done.out.toUtf8()).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"file"_s].toString(), backup);
        QCOMPARE(list[0][u"clients"_s].toInt(), 6);
        done = call({u"check"_s, backup});
        QCOMPARE(done.status, 0);
        const QString out = at(u"out.wellspring"_s);
        done = call({u"restore"_s, backup, out});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.status, 0);
        QCOMPARE(call({u"check"_s, out}).status, 0);
        // What stands there stays, unless it is told to make room; then it goes on beside.
        const QByteArray before = bytes(out);
        done = call({u"restore"_s, backup, out});
        QCOMPARE(done.status, 1);
        QVERIFY(!done.err.isEmpty());
        QCOMPARE(bytes(out), before);
        done = call({u"restore"_s, backup, out}, {u"--force"_s});
        QCOMPARE(done.err, QString());
        QCOMPARE(done.status, 0);
        QCOMPARE(bytes(at(u"out.before-1.wellspring"_s)), before);
        QCOMPARE(call({u"check"_s, out}).err, QString()); // no older copy of what was seen
    }

    void aFolderOfOnesOwnMustBeThere() {
        const QString file = at(u"ja.wellspring"_s);
        const QString disk = at(u"disk"_s);
        const Outcome refused = call({u"backup"_s, file}, {u"--to"_s, disk});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(disk));
        QVERIFY(!QFile::exists(folder()) || backups(folder()).isEmpty());
        QVERIFY(QDir().mkpath(disk));
        QCOMPARE(call({u"backup"_s, file}, {u"--to"_s, disk}).status, 0);
        QCOMPARE(backups(disk).size(), 1);
        QCOMPARE(call({u"backup"_s, file}, {u"--to"_s, QString()}).status, 2);
        // Nor is it the one where the notebook itself lies.
        const QStringList before = QDir(at({})).entryList(QDir::Files | QDir::Hidden);
        const Outcome beside = call({u"backup"_s, file}, {u"--to"_s, at({})});
        QCOMPARE(beside.status, 1);
        QVERIFY2(beside.err.contains(u"The notebook itself lies in"_s), qPrintable(beside.err));
        QCOMPARE(QDir(at({})).entryList(QDir::Files | QDir::Hidden), before);
    }

    void checkNamesTheDamageAndWhatHelps() {
        const QString bad = at(u"bad.wellspring"_s);
        QVERIFY(QFile::copy(at(u"ja.wellspring"_s), bad));
        QCOMPARE(call({u"backup"_s, bad}).status, 0);
        const QString backup = backups(folder()).first();
        QByteArray content = bytes(bad);
        content[content.size() / 2] = char(content[content.size() / 2] ^ 1);
        put(bad, content);
        const Outcome en = call({u"check"_s, bad}, {u"--json"_s});
        QCOMPARE(en.status, 1);
        QVERIFY2(en.err.contains(u"damaged at saved change"_s) && en.err.contains(u"page"_s),
                 qPrintable(en.err));
        QVERIFY2(en.err.contains(backup), qPrintable(en.err));
        const QJsonObject told = QJsonDocument::fromJson(en.out.toUtf8()).object();
        QCOMPARE(told[u"ok"_s].toBool(true), false);
        QCOMPARE(told[u"backup"_s].toString(), backup);
        QCOMPARE(bytes(bad), content);
        // Cut short, it opens as it was before its last change: that is told, too.
        QVERIFY(QFile::remove(bad));
        put(bad, bytes(at(u"ja.wellspring"_s)).chopped(9));
        const Outcome cut = call({u"check"_s, bad}, {u"--json"_s});
        QCOMPARE(cut.status, 1);
        const QJsonObject ofCut = QJsonDocument::fromJson(cut.out.toUtf8()).object();
        QCOMPARE(ofCut[u"ok"_s].toBool(true), false);
        const QString problem = ofCut[u"problem"_s].toString();
        QVERIFY2(!problem.isEmpty(), qPrintable(cut.out));
        QCOMPARE(cut.err.count(problem), 1);
        put(bad, content);
        // A damaged one makes no backup, and says why.
        const Outcome made = call({u"backup"_s, bad});
        QCOMPARE(made.status, 1);
        QVERIFY(made.err.contains(u"did not verify"_s));
        QCOMPARE(backups(folder()), QStringList{backup});
        // Nor is a damaged backup restored.
        QByteArray half = bytes(backup);
        half[half.size() / 2] = char(half[half.size() / 2] ^ 1);
        put(backup, half);
        QCOMPARE(call({u"restore"_s, backup, at(u"out.wellspring"_s)}).status, 1);
        QVERIFY(!QFile::exists(at(u"out.wellspring"_s)));
        const Outcome none = call({u"check"_s, bad}, {}, u"ja"_s);
        QCOMPARE(none.status, 1);
        QVERIFY(none.err.contains(folder()));
    }

    /// What has lost its beginning looks like no notebook, but its name and its backups tell.
    void aFileThatLostItsBeginningIsHelpedToo() {
        const QString bad = at(u"bad.wellspring"_s);
        put(bad, bytes(at(u"ja.wellspring"_s)));
        QCOMPARE(call({u"backup"_s, bad}).status, 0);
        const QByteArray whole = bytes(bad);
        for (const QByteArray &left :
             {QByteArray(), QByteArray(whole.size(), '\0'), QByteArray(4, '\0') + whole.mid(4),
              // Its own number is among what is damaged.
              whole.left(34) + char(whole[34] ^ 1) + whole.mid(35)}) {
            put(bad, left);
            const Outcome told = call({u"check"_s, bad}, {u"--json"_s});
            QCOMPARE(told.status, 1);
            QVERIFY2(told.err.contains(u"The newest backup that is whole"_s), qPrintable(told.err));
            const QJsonObject json = QJsonDocument::fromJson(told.out.toUtf8()).object();
            QCOMPARE(json[u"backup"_s].toString(), backups(folder()).first());
            QVERIFY(!json[u"problem"_s].toString().isEmpty());
        }
        // It is known by its number, too, whatever it is called by now.
        const QString renamed = at(u"words"_s);
        put(renamed, whole.left(24) + char(whole[24] ^ 1) + whole.mid(25));
        QVERIFY(call({u"check"_s, renamed}).err.contains(u"The newest backup that is whole"_s));
        QVERIFY(QFile::remove(renamed));
        // Of what may never have been a notebook nobody is told that it has no backup.
        put(at(u"letter.txt"_s), "Dear all");
        const Outcome letter = call({u"check"_s, at(u"letter.txt"_s)});
        QCOMPARE(letter.status, 1);
        QCOMPARE(letter.err.count(u'\n'), 1);
        // Nor that it was put in the place of one.
        const Outcome backup = call({u"backup"_s, at(u"letter.txt"_s)});
        QCOMPARE(backup.status, 1);
        QCOMPARE(backup.err, letter.err);
    }

    void whatCannotBeIsToldAsThat() {
        const QString file = at(u"ja.wellspring"_s);
        QCOMPARE(call({u"backup"_s, file}).status, 0);
        const QString backup = backups(folder()).first();
        const Outcome onFolder = call({u"restore"_s, backup, at(u"data/"_s)});
        QCOMPARE(onFolder.status, 1);
        QVERIFY2(onFolder.err.contains(u"That is a folder"_s), qPrintable(onFolder.err));
        const Outcome nowhere =
            call({u"merge"_s, file, backup}, {u"--into"_s, at(u"no/such/folder.wellspring"_s)});
        QCOMPARE(nowhere.status, 1);
        QVERIFY2(nowhere.err.contains(u"There is no such folder"_s), qPrintable(nowhere.err));
        const QString words = at(u"words"_s);
        put(words, "sample\n");
        const Outcome paper =
            run({u"brief"_s, file, u"--client"_s, u"田中"_s, u"--pdf"_s, words, u"--force"_s,
                 u"--passphrase-file"_s, words, u"--lang"_s, u"en"_s});
        QCOMPARE(paper.status, 1);
        QVERIFY2(paper.err.contains(u"passphrase file itself"_s), qPrintable(paper.err));
        QCOMPARE(bytes(words), QByteArray("sample\n"));
        // As root nothing is forbidden.
        if (::geteuid() != 0) {
            QVERIFY(QFile::setPermissions(words, {}));
            QVERIFY(call({u"check"_s, words}).err.contains(u"lets nobody else read it"_s));
        }
    }

    void whatCouldNotBeNotedIsTold() {
        const QString state = at(u"state"_s);
        QVERIFY(QDir().rename(state, state + u"-away"_s));
        put(state, "no folder");
        const Outcome done = call({u"backup"_s, at(u"ja.wellspring"_s)});
        QVERIFY(QFile::remove(state) && QDir().rename(state + u"-away"_s, state));
        QCOMPARE(done.status, 0);
        QCOMPARE(backups(folder()).size(), 1);
        QVERIFY2(done.err.contains(u"could not be noted"_s), qPrintable(done.err));
        QCOMPARE(call({u"backup"_s, at(u"ja.wellspring"_s)}).err, QString());
    }

    void listingWritesNothing() {
        const QString file = at(u"ja.wellspring"_s);
        const QString disk = at(u"other disk"_s);
        QVERIFY(QDir().mkpath(disk));
        const Outcome listed = call({u"backup"_s, file}, {u"--to"_s, disk, u"--list"_s});
        QCOMPARE(listed.err, QString());
        QCOMPARE(listed.status, 0);
        QVERIFY(QDir(disk).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void wrongCallsAndWrongFiles() {
        const QString file = at(u"ja.wellspring"_s);
        QCOMPARE(call({u"restore"_s, file}).status, 2);
        QCOMPARE(call({u"restore"_s, file, file}).status, 2);
        QCOMPARE(call({u"restore"_s, file, QString()}).status, 2);
        QCOMPARE(call({u"backup"_s, at(u"nowhere"_s)}).status, 1);
        put(at(u"bad.wellspring"_s), "a letter");
        QCOMPARE(call({u"backup"_s, at(u"bad.wellspring"_s)}).status, 1);
        QCOMPARE(call({u"restore"_s, at(u"bad.wellspring"_s), at(u"out.wellspring"_s)}).status, 1);
        const Outcome wrong = run({u"backup"_s, file, u"--passphrase-file"_s, u"-"_s}, "wrong\n");
        QCOMPARE(wrong.status, 1);
        QVERIFY(!wrong.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackupCommands)
#include "test_backupcommands.moc"
