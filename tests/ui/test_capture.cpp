// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include "ui/pages/captureside.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tickslider.h"

#include <QAction>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QTextLayout>

using namespace Qt::StringLiterals;

class TestCapture : public QObject {
    Q_OBJECT
private:
    static void typeLine(SessionSheet *sheet, const QString &words) {
        sheet->insertPlainText(words);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    static QStringList words(const std::vector<Line> &lines) {
        QStringList all;
        for (const Line &line : lines)
            all << line.text;
        return all;
    }
    std::vector<Line> linesOf(MainWindow &window, Shell &shell) {
        return window.notebook()->store().where(&Line::session, shell.planned);
    }

private Q_SLOTS:
    void aSessionTypedAndKilledIsThereAfterReopening() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        typeLine(sheet, u"黒豆茶にした"_s);
        typeLine(sheet, u"表情がやわらかい"_s);
        // Killed here: the file is copied as it lies on the disk, nothing is closed.
        const QString copy = shell.folder.filePath(u"killed.wellspring"_s);
        QVERIFY(QFile::copy(shell.file(), copy));
        auto store = Store::open(copy, shell.passphrase());
        const std::vector<Line> lines = store->where(&Line::session, shell.planned);
        QCOMPARE(words(lines), QStringList({u"黒豆茶にした"_s, u"表情がやわらかい"_s}));
        QCOMPARE(lines[0].at, QTime(14, 18));
    }
    void theLineBeingTypedIsSavedAfterASecondOfRest() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        window->notebook()->capture()->sheet()->insertPlainText(u"まだ途中"_s);
        QTRY_COMPARE_WITH_TIMEOUT(words(linesOf(*window, shell)), QStringList{u"まだ途中"_s}, 5000);
    }
    void ctrlNumberFilesTheLineAndItsRow() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->insertPlainText(u"「帰り道で足が軽かった」"_s);
        window->actions()[Act::FileWell]->trigger();
        QCoreApplication::processEvents();
        Store &store = window->notebook()->store();
        QCOMPARE(linesOf(*window, shell).size(), std::size_t(1));
        QCOMPARE(linesOf(*window, shell).front().kind, LineKind::Well);
        QCOMPARE(store.of<Evidence>(shell.tanaka).size(), std::size_t(1));
        window->actions()[Act::FileConcern]->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(store.of<Evidence>(shell.tanaka).size(), std::size_t(0));
        QCOMPARE(store.of<Concern>(shell.tanaka).size(), std::size_t(1));
        QCOMPARE(linesOf(*window, shell).size(), std::size_t(1));
    }
    void filingLeavesWhatIsBeingComposedAlone() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->insertPlainText(u"縁側に"_s);
        QInputMethodEvent composing(u"ざぶとん"_s, {});
        QCoreApplication::sendEvent(sheet, &composing);
        QVERIFY(sheet->isComposing());
        window->actions()[Act::FileFact]->trigger();
        QCOMPARE(sheet->textCursor().block().layout()->preeditAreaText(), u"ざぶとん"_s);
        // A Return that reaches the sheet while composing must not break the line.
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(sheet->document()->blockCount(), 1);
        QInputMethodEvent done;
        done.setCommitString(u"座布団"_s);
        QCoreApplication::sendEvent(sheet, &done);
        window->notebook()->commit();
        QCOMPARE(words(linesOf(*window, shell)), QStringList{u"縁側に座布団"_s});
        QCOMPARE(linesOf(*window, shell).front().kind, LineKind::Fact);
    }
    void pastingJoiningAndRemovingKeepTheRowsRight() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        QGuiApplication::clipboard()->setText(u"一\n二\n三"_s);
        sheet->paste();
        window->notebook()->commit();
        QCOMPARE(words(linesOf(*window, shell)), QStringList({u"一"_s, u"二"_s, u"三"_s}));
        const Id second = linesOf(*window, shell)[1].id;
        // Joined into the line before: the second row goes, the first takes its words.
        QTextCursor cursor(sheet->document()->findBlockByNumber(1));
        sheet->setTextCursor(cursor);
        QTest::keyClick(sheet, Qt::Key_Backspace);
        window->notebook()->commit();
        QCOMPARE(words(linesOf(*window, shell)), QStringList({u"一二"_s, u"三"_s}));
        QVERIFY(!window->notebook()->store().find<Line>(second));
        sheet->undo();
        window->notebook()->commit();
        QCOMPARE(words(linesOf(*window, shell)), QStringList({u"一"_s, u"二"_s, u"三"_s}));
    }
    void enterBeforeWordsPushesThemDownAsTheSameLine() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->insertPlainText(u"山本さん"_s);
        window->actions()[Act::FilePromise]->trigger();
        QCoreApplication::processEvents();
        const Id id = linesOf(*window, shell).front().id;
        sheet->moveCursor(QTextCursor::StartOfBlock);
        QTest::keyClick(sheet, Qt::Key_Return);
        sheet->moveCursor(QTextCursor::PreviousBlock);
        sheet->insertPlainText(u"はじめに"_s);
        window->notebook()->commit();
        const std::vector<Line> lines = linesOf(*window, shell);
        QCOMPARE(words(lines), QStringList({u"はじめに"_s, u"山本さん"_s}));
        QCOMPARE(lines[1].id, id);
        QCOMPARE(lines[1].kind, LineKind::Promise);
        QCOMPARE(lines[0].kind, LineKind::Note);
    }
    void reopeningGoesOnWithTodaysSession() {
        Shell shell;
        {
            auto window = shell.window();
            window->notebook()->openSession(shell.tanaka, 0);
            typeLine(window->notebook()->capture()->sheet(), u"一行目"_s);
            window->close();
        }
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        QCOMPARE(window->notebook()->capture()->session(), shell.planned);
        typeLine(sheet, u"二行目"_s);
        QCOMPARE(words(linesOf(*window, shell)), QStringList({u"一行目"_s, u"二行目"_s}));
    }
    void aPromiseIsCarriedOverWithoutTypingItAgain() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        Button *carry = nullptr;
        const QList<Button *> buttons = window->notebook()->capture()->findChildren<Button *>();
        for (Button *button : buttons)
            if (button->accessibleName().contains(u"選書リスト"_s))
                carry = button;
        QVERIFY(carry);
        carry->click();
        QTRY_COMPARE(linesOf(*window, shell).size(), std::size_t(1));
        const Line line = linesOf(*window, shell).front();
        QVERIFY(line.carriedFrom != 0);
        QVERIFY(line.text.contains(u"選書リストを見せる"_s));
        // Its own row stays the only one.
        QCOMPARE(window->notebook()->store().of<Promise>(shell.tanaka).size(), std::size_t(1));
    }
    void aPromiseSaysWhoOwesItAndByWhen() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.nakano, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->insertPlainText(u"私 → 助成金の締切を調べる。1/16(土)まで"_s);
        window->actions()[Act::FilePromise]->trigger();
        window->notebook()->commit();
        const std::vector<Promise> all = window->notebook()->store().of<Promise>(shell.nakano);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all.back().owes, Side::Consultant);
        QCOMPARE(all.back().due, QDate(2027, 1, 16));
    }
    void energyIsEmptyUntilItIsSaidAndThenSaved() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        TickSlider *energy = window->notebook()->capture()->findChildren<TickSlider *>().first();
        QVERIFY(!energy->answer());
        QVERIFY(window->notebook()->store().of<CheckIn>(shell.tanaka).empty());
        energy->setFocus();
        QTest::keyClick(energy, Qt::Key_8);
        QTRY_COMPARE(window->notebook()->store().of<CheckIn>(shell.tanaka).size(), std::size_t(1));
        const CheckIn checkIn = window->notebook()->store().of<CheckIn>(shell.tanaka).front();
        QCOMPARE(checkIn.energy, std::optional<int>(8));
        QCOMPARE(checkIn.session, shell.planned);
        QVERIFY(!checkIn.pull);
    }
    void endingHoldsTheSessionAndReturnsToTheBrief() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        window->notebook()->capture()->sheet()->insertPlainText(u"最後の行"_s);
        window->actions()[Act::EndSession]->trigger();
        QVERIFY(!window->notebook()->isCapturing());
        QCOMPARE(window->notebook()->clientInSight(), shell.tanaka);
        const std::optional<Session> session =
            window->notebook()->store().find<Session>(shell.planned);
        QCOMPARE(session->state, SessionState::Held);
        QVERIFY(session->talkMinutes.has_value());
        QCOMPARE(words(linesOf(*window, shell)), QStringList{u"最後の行"_s});
    }
    void anUndoFromElsewhereReachesTheSheet() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        typeLine(sheet, u"消える行"_s);
        QCOMPARE(sheet->entries().size(), std::size_t(1));
        sheet->clearFocus();
        window->setFocus();
        window->actions()[Act::Undo]->trigger();
        QCOMPARE(linesOf(*window, shell).size(), std::size_t(0));
        QCOMPARE(sheet->entries().size(), std::size_t(0));
    }
};

QTEST_MAIN(TestCapture)
#include "test_capture.moc"
