// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deadly.h"
#include "tests/support/killed.h"
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"
#include "tests/support/storeday.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The child: opens, edits on from where the notebook stands, and reports each acknowledged
/// edit, until killed.
int editOn(const QString &path, const QString &state, qint64 callsLeft, int until) {
    const sealed::Calls calls = deadly(callsLeft);
    try {
        const auto store = Store::open(path, StoreDay::passphrase(), Store::ReadWrite,
                                       StoreDay::options(state, &calls));
        StoreDay::finish(*store);
        for (int i = StoreDay::lastEdit(*store) + 1; i <= until; ++i) {
            StoreDay::edit(*store, i);
            Killed::report(i);
        }
        store->close();
    } catch (const std::exception &error) {
        qWarning("%s", error.what());
        return 2;
    }
    return 0;
}

} // namespace

/// kill -9 of another process at a random instant of an editing day through the Store, many runs
/// of it in a row over one file.
class TestDayKill : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Random m_random{4};
    int m_there = 0;    ///< the last edit that was found or acknowledged
    int m_reported = 0; ///< the last one that a child acknowledged
    int m_inKind[5] = {};

    /// Runs the child until it is dead; reads what it acknowledged.
    void run(const QString &path, const QString &state, int until) {
        const Killed child = Killed::run(m_random, path, state, m_there, until, 60, 6);
        QVERIFY2(child.wrong.isEmpty(), child.wrong.constData());
        if (child.last != m_there)
            m_there = m_reported = child.last;
        if (child.wasKilled)
            ++m_inKind[StoreDay::kindOf(m_there + 1)];
    }

    /// What a killed saveCopy() left is some state of the notebook, or says that it is no whole
    /// one; never an empty notebook.
    QByteArray lookAtCopies(const StoreDay &day, int *looked) const {
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList({u"*.copy*"_s}, QDir::Files)) {
            ++*looked;
            try {
                const auto copy = Store::open(folder.filePath(name), StoreDay::passphrase(),
                                              Store::ReadOnly, StoreDay::options());
                const QByteArray wrong = day.problem(*copy, 1, day.edits(), 0);
                if (!wrong.isEmpty())
                    return "a copy " + wrong;
            } catch (const Error &error) {
                if (error.kind != Error::Kind::Damaged && error.kind != Error::Kind::Foreign)
                    return error.what();
            }
            folder.remove(name);
        }
        return {};
    }

private Q_SLOTS:
    void everyAcknowledgedEditIsThere() {
        const int kills = times(50, 500);
        const StoreDay day(times(90, 160));
        const QString state = m_folder.path();
        int edits = 0, tails = 0, leftovers = 0, extra = 0, copies = 0;
        QString path;
        Progress progress("kills", kills);
        for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
            progress.at(i);
            if (i == 0 || m_there + 20 > day.edits()) {
                path = m_folder.filePath(u"kill%1.wellspring"_s.arg(i));
                Store::create(path, StoreDay::passphrase(), StoreDay::options(state))->close();
                m_there = m_reported = 0;
            }
            const int before = m_there;
            run(path, state, day.edits());
            if (QTest::currentTestFailed())
                return;
            // Opened by a reader first: it must find the same.
            for (const Store::Mode mode : {Store::ReadOnly, Store::ReadWrite}) {
                const auto store =
                    Store::open(path, StoreDay::passphrase(), mode, StoreDay::options(state));
                const QByteArray wrong = day.problem(*store, m_there, m_there + 1, m_reported);
                QVERIFY2(wrong.isEmpty(), wrong.constData());
                if (mode == Store::ReadOnly)
                    continue;
                tails += store->openReport().tornTailDropped ? 1 : 0;
                leftovers += store->openReport().leftoverRemoved ? 1 : 0;
                extra += StoreDay::lastEdit(*store) - m_there;
                m_there = StoreDay::lastEdit(*store);
            }
            edits += m_there - before;
            const QByteArray wrong = lookAtCopies(day, &copies);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
        QVERIFY(QDir(m_folder.path()).entryList({u"*.compacting"_s}, QDir::Files).isEmpty());
        qInfo("kills of a day through the store: %d (%d at a compaction, %d at an erasing, %d at "
              "an undo, %d at a copy), %d edits kept, %d of them not yet acknowledged, %d torn "
              "tails, %d leftovers, %d copies looked at; 0 lost",
              kills, m_inKind[StoreDay::Compacting], m_inKind[StoreDay::Erasing],
              m_inKind[StoreDay::Undone], m_inKind[StoreDay::Copying], edits, extra, tails,
              leftovers, copies);
    }
};

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--edit"_s)
        return editOn(arguments.value(2), arguments.value(3), arguments.value(4).toLongLong(),
                      arguments.value(5).toInt());
    TestDayKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_day_kill.moc"
