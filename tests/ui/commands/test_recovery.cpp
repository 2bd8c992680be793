// SPDX-License-Identifier: GPL-3.0-or-later
// wellspring recovery: a new code on its sheet, and nothing half done.
#include "app/store/keyring.h"
#include "tests/support/codeonsheet.h"
#include "tests/ui/commands/commandbench.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestRecovery : public CommandBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        makeSample(); // its passphrase costs nothing to try
        QVERIFY(QFile::copy(at(u"ja.wellspring"_s), at(u"mine.wellspring"_s)));
    }

    void theCodeOnTheSheetOpensTheNotebook() {
        for (const QString &language : {u"ja"_s, u"en"_s}) {
            const QString sheet = at(language + u".pdf"_s);
            const Outcome made = recover("sample", sheet, language);
            QCOMPARE(made.err, QString());
            QCOMPARE(made.status, 0);
            QVERIFY(!made.out.contains(QRegularExpression(u"[0-9]{6}"_s))); // in no log
            // Copies made before keep their keys; there is a sheet made before but for the first.
            QVERIFY2(made.out.contains(language == u"en"_s
                                           ? u"older copies and backups"_s
                                           : u"バックアップ"_s) == !m_last.isEmpty(),
                     qPrintable(made.out));
            const QByteArray code = codeOn(sheet);
            QCOMPARE(code.size(), 48);
            QCOMPARE(check(code), 0);
            QCOMPARE(check("sample"), 0);
            // The window has nothing to ask about it.
            const auto opened = Store::open(at(u"mine.wellspring"_s), "sample", Store::ReadOnly);
            QVERIFY(Keyring(*opened).state().isOnPaper);
            if (!m_last.isEmpty())
                QCOMPARE(check(m_last), 1); // the sheet before it
            m_last = code;
        }
    }

    void whatIsRefusedLeavesTheOldSheetGood() {
        const QString taken = at(u"ja.pdf"_s);
        QCOMPARE(recover("sample", taken, u"en"_s).status, 1); // there is a file of that name
        const QString fresh = at(u"fresh.pdf"_s);
        QCOMPARE(recover("wrong", fresh, u"en"_s).status, 1);
        QVERIFY(!QFile::exists(fresh));
        // The code itself does not make another one: a passphrase has to stay.
        const Outcome refused = recover(m_last, fresh, u"en"_s);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(fresh));
        QCOMPARE(recover("sample", at(u"no/such/folder.pdf"_s), u"en"_s).status, 1);
        QCOMPARE(run({u"recovery"_s, at(u"mine.wellspring"_s)}).status, 2);
        QCOMPARE(check(m_last), 0);
    }

    /// Also where it may be written over: until a new code is in force, the sheet there is good.
    void whatIsRefusedLeavesAnExistingSheetAlone() {
        const QString sheet = at(u"ja.pdf"_s);
        const QByteArray before = bytesOf(sheet);
        QVERIFY(!before.isEmpty());
        for (const QByteArray &refused : {m_last, QByteArray("wrong")}) {
            const Outcome told = recover(refused, sheet, u"en"_s, {u"--force"_s});
            QCOMPARE(told.status, 1);
            QVERIFY(bytesOf(sheet) == before);
        }
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.pdf"_s}).size(), 2); // none beside it
        QCOMPARE(recover("sample", sheet, u"en"_s, {u"--force"_s}).status, 0);
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.pdf"_s}).size(), 2);
        QCOMPARE(check(codeOn(sheet)), 0);
        QCOMPARE(check(m_last), 1);
    }

private:
    QByteArray m_last;

    Outcome recover(const QByteArray &passphrase, const QString &sheet, const QString &language,
                    const QStringList &more = {}) {
        return run(QStringList{u"recovery"_s, at(u"mine.wellspring"_s), u"--pdf"_s, sheet,
                               u"--passphrase-file"_s, u"-"_s, u"--lang"_s, language, u"--today"_s,
                               today} +
                       more,
                   passphrase + '\n');
    }
    static QByteArray bytesOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int check(const QByteArray &way) {
        return run({u"check"_s, at(u"mine.wellspring"_s), u"--passphrase-file"_s, u"-"_s},
                   way + '\n')
            .status;
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
