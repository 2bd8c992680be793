// SPDX-License-Identifier: GPL-3.0-or-later
// A new code and its sheet on a disk that fails at any point between them: the code that opens the
// notebook is always on a sheet, and a sheet that is good is never written over.
#include "app/store/keyring.h"
#include "app/store/store.h"
#include "tests/support/codeonsheet.h"
#include "ui/commands/recoverysheet.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>

using namespace Qt::StringLiterals;

class TestRecoverySheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder = std::make_unique<QTemporaryDir>();
        calls = sealed::realCalls();
        path = at(u"a.wellspring"_s);
        Store::create(path, "right", sealed::KdfCost::lowest())->close();
        QCOMPARE(make(), QString());
        first = codeOn(at(u"sheet.pdf"_s));
        QVERIFY(opens(first));
    }

    /// It is in force, and the old one void: its sheet is in the place of the old one.
    void aCodeThatTheDiskDidNotConfirmIsOnItsSheet() {
        bool isRenamed = false;
        calls.rename = [&](const char *from, const char *to) {
            isRenamed = true;
            return sealed::realCalls().rename(from, to);
        };
        calls.fsync = [&](int fd) {
            errno = EIO;
            return isRenamed ? -1 : sealed::realCalls().fsync(fd);
        };
        const QString told = make();
        QVERIFY2(told.contains(u"did not confirm"_s) && told.contains(u"sheet.pdf"_s),
                 qPrintable(told));
        const QByteArray code = codeOn(at(u"sheet.pdf"_s));
        QVERIFY(opens(code));
        QVERIFY(!opens(first));
        QCOMPARE(sheets(), QStringList{u"sheet.pdf"_s});
    }

    /// Every call that writes the notebook fails once.
    void whateverFailsTheCodeThatOpensIsOnASheet() {
        int fails = 0, done = 0, tried = 0;
        const auto failing = [&](auto real) {
            return [&, real](auto... with) {
                if (++done != fails)
                    return real(with...);
                errno = EIO;
                return decltype(real(with...))(-1);
            };
        };
        const sealed::Calls real = sealed::realCalls();
        for (fails = 1; fails < 200; ++fails) {
            init();
            calls.pwrite = failing(real.pwrite);
            calls.fsync = failing(real.fsync);
            calls.fdatasync = failing(real.fdatasync);
            calls.rename = failing(real.rename);
            done = 0;
            const QString told = make();
            if (done < fails)
                break;
            ++tried;
            QCOMPARE(sheets(), QStringList{u"sheet.pdf"_s});
            QVERIFY2(opens(codeOn(at(u"sheet.pdf"_s))),
                     qPrintable(u"call %1: %2"_s.arg(fails).arg(told)));
            QVERIFY(opens("right"));
        }
        qInfo("%d calls failed, one at a time; no code was lost", tried);
        QVERIFY(tried > 3);
    }

    void aSheetThatCannotTakeItsPlaceStaysBesideIt() {
        wholefile::Calls disk = wholefile::realCalls();
        disk.rename = [](const char *, const char *) {
            errno = EACCES;
            return -1;
        };
        const QString told = make(disk);
        QVERIFY2(told.contains(u"sheet.new.pdf"_s), qPrintable(told));
        QVERIFY(opens(codeOn(at(u"sheet.new.pdf"_s))));
        // The next one leaves that alone until its own is in force.
        QCOMPARE(make(), QString());
        QVERIFY(opens(codeOn(at(u"sheet.pdf"_s))));
    }

    /// Nobody is to look for a sheet that is gone, nor to keep one that opens nothing.
    void aSheetThatIsNotConfirmedIsRemovedOrNamed() {
        for (const bool stays : {false, true}) {
            const QString other = at(u"other.pdf"_s);
            wholefile::Calls disk = wholefile::realCalls();
            disk.fsync = [&](int fd) {
                if (!QFile::exists(other))
                    return wholefile::realCalls().fsync(fd);
                // Under its name by now: a folder there is nothing that can be removed as a file.
                if (stays && QFile::remove(other))
                    QDir().mkdir(other);
                errno = EIO;
                return -1;
            };
            const QString told = make(disk, u"other.pdf"_s);
            QVERIFY2(told.contains(u"did not confirm"_s), qPrintable(told));
            QCOMPARE(told.contains(u"It was removed"_s), !stays);
            QCOMPARE(told.contains(u"could not be removed: "_s + other), stays);
            QCOMPARE(QFileInfo::exists(other), stays);
            QVERIFY(opens(first));
        }
    }

    void whatIsNoSheetIsNeverReplaced() {
        QVERIFY(QDir(folder->path()).mkdir(u"folder.pdf"_s));
        QVERIFY(!make(wholefile::realCalls(), u"folder.pdf"_s).isEmpty());
        QVERIFY(opens(first));
    }

private:
    std::unique_ptr<QTemporaryDir> folder;
    sealed::Calls calls;
    QString path;
    QByteArray first;

    QString at(const QString &name) const { return folder->filePath(name); }
    QStringList sheets() const {
        return QDir(folder->path()).entryList({u"*.pdf"_s}, QDir::Files | QDir::Hidden);
    }
    /// What was told; empty where all went well.
    QString make(const wholefile::Calls &disk = wholefile::realCalls(),
                 const QString &name = u"sheet.pdf"_s) {
        Store::Options options;
        options.calls = &calls;
        try {
            const auto store = Store::open(path, "right", Store::ReadWrite, options);
            Keyring keyring(*store);
            RecoverySheet::make(keyring, "right", {u"a"_s, QDate(2026, 12, 9)}, at(name), true,
                                disk);
            return {};
        } catch (const Error &error) {
            return error.sentence;
        }
    }
    bool opens(const QByteArray &way) const {
        try {
            return Store::open(path, way, Store::ReadOnly) != nullptr;
        } catch (const Error &) {
            return false;
        }
    }
};

QTEST_MAIN(TestRecoverySheet)
#include "test_recoverysheet.moc"
