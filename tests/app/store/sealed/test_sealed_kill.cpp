// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deadly.h"
#include "tests/support/killed.h"
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/sealedday.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sealed::Book;
using sealed::KdfCost;
using sealed::Mode;

namespace {

/// The child: opens, says "open", edits on from where the notebook stands, and reports each
/// acknowledged edit, until killed.
int edit(const QString &path, const QString &state, qint64 callsLeft, int until) {
    auto book = Book::open(path, "pass", Mode::ReadWrite, state, deadly(callsLeft));
    const Db db(*book);
    for (int i = Day::lastEdit(db) + 1; i <= until; ++i) {
        if (Day::edit(db, i) != SQLITE_OK)
            return 2;
        Killed::report(i);
        if (i % 5 == 0)
            book->compact();
    }
    return 0;
}

} // namespace

/// kill -9 of another process at a random instant of its editing.
class TestSealedKill : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Random m_random{1};
    int m_acknowledged = 0;

private Q_SLOTS:
    void everyAcknowledgedEditIsThere() {
        const int kills = times(50, 500);
        const Day day(400);
        const QString state = m_folder.path();
        int edits = 0, tails = 0, leftovers = 0, extra = 0;
        QString path;
        Progress progress("kills", kills);
        for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
            progress.at(i);
            if (i == 0 || m_acknowledged + 40 > day.edits()) {
                path = m_folder.filePath(u"kill%1.wellspring"_s.arg(i));
                Book::create(path, "pass", KdfCost::lowest());
                m_acknowledged = 0;
            }
            const int before = m_acknowledged;
            const Killed child =
                Killed::run(m_random, path, state, m_acknowledged, day.edits(), 40, 8);
            QVERIFY2(child.wrong.isEmpty(), child.wrong.constData());
            m_acknowledged = child.last;
            // Opened by a reader first: it must find the same.
            for (const Mode mode : {Mode::ReadOnlySnapshot, Mode::ReadWrite}) {
                auto book = Book::open(path, "pass", mode, state);
                const Db db(*book);
                const QByteArray wrong = day.problem(db, m_acknowledged, m_acknowledged + 1);
                QVERIFY2(wrong.isEmpty(), wrong.constData());
                if (mode == Mode::ReadOnlySnapshot)
                    continue;
                tails += book->report().tornTailDropped ? 1 : 0;
                leftovers += book->report().leftoverRemoved ? 1 : 0;
                extra += Day::lastEdit(db) - m_acknowledged;
                m_acknowledged = Day::lastEdit(db);
            }
            edits += m_acknowledged - before;
        }
        QVERIFY(QDir(m_folder.path()).entryList({u"*.compacting"_s}, QDir::Files).isEmpty());
        qInfo("kills: %d, %d edits kept, %d of them not yet acknowledged, %d torn tails, "
              "%d leftovers; 0 lost",
              kills, edits, extra, tails, leftovers);
    }
};

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--edit"_s)
        return edit(arguments.value(2), arguments.value(3), arguments.value(4).toLongLong(),
                    arguments.value(5).toInt());
    TestSealedKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_sealed_kill.moc"
