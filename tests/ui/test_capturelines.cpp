// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the sheet of a session is never lost: not by a refresh, not by a bad disk.
#include "shell.h"

#include "app/store/filing.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"

#include <QAction>
#include <QSignalSpy>
#include <QUndoStack>
#include <cerrno>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/// A disk on which one file cannot be written to, as long as `full`.
class BadDisk {
public:
    explicit BadDisk(const QString &path) : calls(sealed::realCalls()), m_path(path.toUtf8()) {
        calls.open = [this](const char *name, int flags, mode_t mode) {
            const int fd = sealed::realCalls().open(name, flags, mode);
            if (fd >= 0 && m_path == name)
                m_fds.insert(fd);
            else
                m_fds.erase(fd);
            return fd;
        };
        calls.pwrite = [this](int fd, const void *from, size_t bytes, off_t at) -> ssize_t {
            if (full && m_fds.contains(fd)) {
                errno = ENOSPC;
                return -1;
            }
            return sealed::realCalls().pwrite(fd, from, bytes, at);
        };
    }

    bool full = false;
    sealed::Calls calls;

private:
    QByteArray m_path;
    std::set<int> m_fds;
};

QStringList words(const std::vector<Line> &lines) {
    QStringList all;
    for (const Line &line : lines)
        all << line.text;
    return all;
}

QStringList onSheet(SessionSheet *sheet) {
    QStringList all;
    for (const SessionSheet::Entry &entry : sheet->entries())
        all << entry.line.text;
    return all;
}

void typeLine(SessionSheet *sheet, const QString &text) {
    sheet->insertPlainText(text);
    QTest::keyClick(sheet, Qt::Key_Return);
    QCoreApplication::processEvents();
}

} // namespace

class TestCaptureLines : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<BadDisk> m_disk;
    std::unique_ptr<MainWindow> m_window;

    Store &store() { return m_window->notebook()->store(); }
    SessionCapture *capture() { return m_window->notebook()->capture(); }
    SessionSheet *sheet() { return capture()->sheet(); }
    void openSession() { m_window->notebook()->openSession(m_shell->tanaka, 0); }
    QStringList inStore() { return words(store().where(&Line::session, m_shell->planned)); }
    qint64 lastChange() {
        const std::vector<Change> all = store().changesSince();
        return all.empty() ? 0 : all.back().sequence;
    }
    /// Rows of lines and of what was filed from them that were written since `sequence`.
    QStringList writtenSince(qint64 sequence) {
        QStringList all;
        for (const Change &change : store().changesSince(sequence))
            all << change.table;
        return all;
    }
    Id fileSixLines() {
        store().write(u"lines"_s, [&](Store::Batch &batch) {
            // Numbers with gaps, as a removal leaves them.
            for (int i = 0; i < 6; ++i) {
                Line line;
                line.client = m_shell->tanaka;
                line.session = m_shell->planned;
                line.position = 2 * i;
                line.at = QTime(14, i);
                line.kind = i % 2 ? LineKind::Fact : LineKind::Promise;
                line.text = u"行%1"_s.arg(i);
                filing::file(batch, line);
            }
        });
        return store().where(&Line::session, m_shell->planned)[2].id;
    }
    void caretInto(int block, int column) {
        QTextCursor cursor(sheet()->document()->findBlockByNumber(block));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, column);
        sheet()->setTextCursor(cursor);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init() {
        m_shell = std::make_unique<Shell>();
        m_disk = std::make_unique<BadDisk>(m_shell->file());
        m_window = std::make_unique<MainWindow>(m_shell->theme, m_shell->clock(), nullptr, nullptr);
        Store::Options options;
        options.calls = &m_disk->calls;
        m_window->show(
            Store::open(m_shell->file(), m_shell->passphrase(), Store::ReadWrite, options));
        m_window->resize(1280, 800);
        m_window->QWidget::show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
    }
    void cleanup() {
        m_disk->full = false;
        m_window.reset();
        m_disk.reset();
        m_shell.reset();
    }

    void aChangeFromElsewhereWritesNoLine() {
        const Id third = fileSixLines();
        openSession();
        caretInto(2, 1);
        QCOMPARE(sheet()->currentId(), third);
        const qint64 before = lastChange();
        // Somebody else words a line anew: the sheet follows, and that is all.
        Line line = *store().find<Line>(store().where(&Line::session, m_shell->planned)[4].id);
        line.text = u"別の所で"_s;
        QSignalSpy ended(sheet(), &SessionSheet::lineEnded);
        store().save(line, u"elsewhere"_s);
        QCOMPARE(onSheet(sheet())[4], u"別の所で"_s);
        QCOMPARE(ended.size(), 0);
        QCoreApplication::processEvents();
        m_window->notebook()->commit();
        QCOMPARE(writtenSince(before), QStringList{u"line"_s});
        for (const Change &change : store().changesSince(before))
            QVERIFY(change.row == line.id && change.action == u"update"_s);
        // The caret stayed in its line.
        QCOMPARE(sheet()->currentId(), third);
        QCOMPARE(sheet()->textCursor().positionInBlock(), 1);
        // Nor does a plain changed() write.
        const qint64 then = lastChange();
        Q_EMIT store().changed();
        QCoreApplication::processEvents();
        m_window->notebook()->commit();
        QCOMPARE(lastChange(), then);
    }
    void anUndoFromElsewhereWritesNothingOfItsOwn() {
        fileSixLines();
        openSession(); // its beginning is a step of its own
        m_window->notebook()->openClient(m_shell->tanaka, u"brief"_s);
        Line line = store().where(&Line::session, m_shell->planned)[5];
        line.text = u"書き直し"_s;
        store().save(line, u"elsewhere"_s);
        openSession();
        caretInto(2, 0);
        const qint64 before = lastChange();
        store().undoStack()->undo();
        QCoreApplication::processEvents();
        m_window->notebook()->commit();
        QCOMPARE(writtenSince(before), QStringList{u"line"_s});
        QCOMPARE(onSheet(sheet())[5], u"行5"_s);
        QVERIFY(store().undoStack()->canRedo());
        QCOMPARE(store().where(&Line::session, m_shell->planned).size(), std::size_t(6));
        QCOMPARE(store().of<Fact>(m_shell->tanaka).size(), std::size_t(3));
    }
    void aSheetBeingFilledAsksForNoSave() {
        SessionSheet alone([] { return QTime(14, 0); });
        std::vector<Line> lines(4);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            lines[i].id = Id(i) + 1;
            lines[i].text = u"行"_s;
        }
        alone.setLines(lines);
        alone.moveCursor(QTextCursor::Start);
        alone.moveCursor(QTextCursor::NextBlock);
        QSignalSpy ended(&alone, &SessionSheet::lineEnded);
        QSignalSpy typed(&alone, &SessionSheet::typed);
        bool half = false;
        connect(&alone, &SessionSheet::currentLineChanged, this,
                [&] { half = half || alone.isLoading(); });
        alone.setLines(lines);
        alone.setLines({}, true);
        alone.setLines(lines, true);
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0);
        QCOMPARE(typed.size(), 0);
        QVERIFY(!half);
    }
    void savingRefusesAHalfLoadedSheet() {
        fileSixLines();
        openSession();
        const qint64 before = lastChange();
        bool tried = false;
        // Any signal of the document comes while the sheet is being filled.
        connect(sheet()->document(), &QTextDocument::contentsChanged, this, [&] {
            if (sheet()->isLoading()) {
                tried = true;
                QVERIFY(!capture()->save());
            }
        });
        Line line = store().where(&Line::session, m_shell->planned)[1];
        line.text = u"別の所で"_s;
        store().save(line, u"elsewhere"_s);
        QVERIFY(tried);
        QCOMPARE(writtenSince(before), QStringList{u"line"_s});
        QCOMPARE(inStore().size(), 6);
    }
    void linesOnABadDiskStayInSightAndAreWrittenOnce() {
        openSession();
        typeLine(sheet(), u"一"_s);
        m_disk->full = true;
        typeLine(sheet(), u"二"_s);
        typeLine(sheet(), u"三"_s);
        QVERIFY(store().hasUnsaved());
        QStringList all{u"一"_s, u"二"_s, u"三"_s};
        capture()->refresh();
        QCOMPARE(onSheet(sheet()), all);
        Q_EMIT store().changed();
        QCOMPARE(onSheet(sheet()), all);
        store().undoStack()->undo();
        QCoreApplication::processEvents();
        capture()->refresh();
        QCOMPARE(onSheet(sheet()), all);
        // Esc, and back again.
        m_window->notebook()->back();
        QVERIFY(!m_window->notebook()->isCapturing());
        openSession();
        QVERIFY(m_window->notebook()->isCapturing());
        QCOMPARE(onSheet(sheet()), all);
        typeLine(sheet(), u"四"_s);
        all << u"四"_s;
        capture()->refresh();
        QCOMPARE(onSheet(sheet()), all);
        QCOMPARE(inStore(), QStringList{u"一"_s});
        m_disk->full = false;
        store().retryUnsaved();
        QCOMPARE(inStore(), all);
        QCOMPARE(onSheet(sheet()), all);
        m_window->notebook()->commit();
        m_window->notebook()->back();
        openSession();
        QCOMPARE(onSheet(sheet()), all);
        QCOMPARE(inStore(), all);
    }
    void savedAgainByTypingOnAllIsThereOnce() {
        openSession();
        m_disk->full = true;
        typeLine(sheet(), u"一"_s);
        typeLine(sheet(), u"二"_s);
        m_disk->full = false;
        typeLine(sheet(), u"三"_s);
        QVERIFY(!store().hasUnsaved());
        QCOMPARE(inStore(), QStringList({u"一"_s, u"二"_s, u"三"_s}));
        // In accord again: what others do reaches the sheet.
        store().undoStack()->undo();
        capture()->refresh();
        QCOMPARE(onSheet(sheet()), inStore());
    }
    void whatWasTakenBackWhileTheDiskWasBadStaysTakenBack() {
        openSession();
        typeLine(sheet(), u"一"_s);
        typeLine(sheet(), u"二"_s);
        m_disk->full = true;
        typeLine(sheet(), u"消す"_s);
        caretInto(1, 1);
        sheet()->insertPlainText(u"違う"_s);
        m_window->notebook()->commit();
        // Both are waiting in the store; both are taken back on the sheet.
        QTest::keyClick(sheet(), Qt::Key_Backspace);
        QTest::keyClick(sheet(), Qt::Key_Backspace);
        caretInto(2, 0);
        QTest::keyClick(sheet(), Qt::Key_Delete);
        QTest::keyClick(sheet(), Qt::Key_Delete);
        QCoreApplication::processEvents();
        QCOMPARE(onSheet(sheet()), QStringList({u"一"_s, u"二"_s}));
        m_disk->full = false;
        m_window->notebook()->commit();
        QVERIFY(!store().hasUnsaved());
        QCOMPARE(inStore(), QStringList({u"一"_s, u"二"_s}));
        capture()->refresh();
        QCOMPARE(onSheet(sheet()), QStringList({u"一"_s, u"二"_s}));
    }
    void aWindowThatGoesWritesWhatWaits() {
        openSession();
        m_disk->full = true;
        typeLine(sheet(), u"一"_s);
        QVERIFY(store().hasUnsaved());
        m_disk->full = false;
        m_window.reset();
        QCOMPARE(words(m_shell->open()->where(&Line::session, m_shell->planned)),
                 QStringList{u"一"_s});
    }
};

QTEST_MAIN(TestCaptureLines)
#include "test_capturelines.moc"
