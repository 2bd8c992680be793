// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include "ui/pages/captureside.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tickslider.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTextLayout>
#include <QTimer>
#include <algorithm>

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
    static void settle(MainWindow &window) {
        QCoreApplication::processEvents();
        window.notebook()->commit();
    }
    /// A goal that is measured, so that the foot has a field for it.
    static Goal measuredGoal(MainWindow &window, Id client) {
        Goal goal;
        goal.client = client;
        goal.title = u"体をととのえる"_s;
        goal.measure = u"体重"_s;
        goal.unit = u"kg"_s;
        return window.notebook()->store().save(goal, u"goal"_s);
    }
    static LineField *measureField(MainWindow &window) {
        const QList<LineField *> fields = window.notebook()->capture()->findChildren<LineField *>();
        for (LineField *field : fields)
            if (field->accessibleName().contains(u"体重"_s))
                return field;
        return nullptr;
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
    /// Ended once more with nothing changed: what an Undo would take back is another step.
    void onlyAnEndThatWasWrittenCanBeTakenBack() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        auto *bar = view->findChild<UndoBar *>();
        view->openSession(shell.tanaka, 0);
        typeLine(view->capture()->sheet(), u"黒豆茶にした"_s);
        view->capture()->end();
        QVERIFY(bar->isOffering());
        Promise promise = *view->store().find<Promise>(shell.promise);
        promise.text = u"動画を二つ送る"_s;
        view->store().save(promise, u"Edit promise"_s);
        QVERIFY(!bar->isOffering());
        view->openSession(shell.tanaka, shell.planned);
        QVERIFY(view->isCapturing());
        view->capture()->end();
        QVERIFY(!view->isCapturing());
        QVERIFY(!bar->isOffering());
        QCOMPARE(view->store().find<Promise>(shell.promise)->text, u"動画を二つ送る"_s);
    }
    void theLineBeingTypedIsSavedAfterASecondOfRest() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        window->notebook()->capture()->sheet()->insertPlainText(u"まだ途中"_s);
        QTRY_COMPARE_WITH_TIMEOUT(words(linesOf(*window, shell)), QStringList{u"まだ途中"_s}, 5000);
    }
    void steadyTypingIsSavedWithoutAnyRest() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        // Keys that never leave a second between them.
        QTimer typist;
        connect(&typist, &QTimer::timeout, sheet, [sheet] { sheet->insertPlainText(u"あ"_s); });
        typist.start(100);
        QTRY_VERIFY_WITH_TIMEOUT(!linesOf(*window, shell).empty(), 20'000);
        QVERIFY(linesOf(*window, shell).front().text.size() > 1);
    }
    void ctrlNumberFilesTheLineAndItsRow() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->insertPlainText(u"「帰り道で足が軽かった」"_s);
        window->actions()[Actions::fileAs(LineKind::Well)]->trigger();
        QCoreApplication::processEvents();
        Store &store = window->notebook()->store();
        QCOMPARE(linesOf(*window, shell).size(), std::size_t(1));
        QCOMPARE(linesOf(*window, shell).front().kind, LineKind::Well);
        QCOMPARE(store.of<Evidence>(shell.tanaka).size(), std::size_t(1));
        window->actions()[Actions::fileAs(LineKind::Concern)]->trigger();
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
        window->actions()[Actions::fileAs(LineKind::Fact)]->trigger();
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
        window->actions()[Actions::fileAs(LineKind::Promise)]->trigger();
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
        window->actions()[Actions::fileAs(LineKind::Promise)]->trigger();
        window->notebook()->commit();
        const std::vector<Promise> all = window->notebook()->store().of<Promise>(shell.nakano);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all.back().owes, Side::Consultant);
        QCOMPARE(all.back().due, QDate(2027, 1, 16));
    }
    void whatWasSetByHandInAPromiseOutlivesItsLineMoving() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        Store &store = window->notebook()->store();
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->insertPlainText(u"助成金の締切を調べる。12/16まで"_s);
        window->actions()[Actions::fileAs(LineKind::Promise)]->trigger();
        settle(*window);
        const Id line = linesOf(*window, shell).front().id;
        const auto promise = [&] { return store.where(&Promise::line, line).front(); };
        QCOMPARE(promise().due, QDate(2026, 12, 16));
        Promise byHand = promise();
        byHand.due = QDate(2027, 1, 20);
        byHand.owes = Side::Consultant;
        store.save(byHand, u"by hand"_s);
        // A line above pushes this one down: its position changes, its words do not.
        sheet->moveCursor(QTextCursor::Start);
        QTest::keyClick(sheet, Qt::Key_Return);
        sheet->moveCursor(QTextCursor::Start);
        sheet->insertPlainText(u"はじめに"_s);
        settle(*window);
        QCOMPARE(linesOf(*window, shell).size(), std::size_t(2));
        QCOMPARE(promise().due, QDate(2027, 1, 20));
        QCOMPARE(promise().owes, Side::Consultant);
        // Nor do other words speak over what was set by hand.
        sheet->moveCursor(QTextCursor::End);
        sheet->moveCursor(QTextCursor::Start);
        sheet->moveCursor(QTextCursor::NextBlock);
        sheet->insertPlainText(u"急ぎ "_s);
        settle(*window);
        QCOMPARE(promise().text, u"急ぎ 助成金の締切を調べる。12/16まで"_s);
        QCOMPARE(promise().due, QDate(2027, 1, 20));
        QCOMPARE(promise().owes, Side::Consultant);
    }
    void newWordsOfAPromiseAreHeard() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        sheet->insertPlainText(u"締切を調べる"_s);
        window->actions()[Actions::fileAs(LineKind::Promise)]->trigger();
        settle(*window);
        const Id line = linesOf(*window, shell).front().id;
        sheet->insertPlainText(u"。12/20まで"_s);
        settle(*window);
        QCOMPARE(window->notebook()->store().where(&Promise::line, line).front().due,
                 QDate(2026, 12, 20));
    }
    void whatCouldNotBeWrittenIsTriedAgainAndStays() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionCapture *capture = window->notebook()->capture();
        capture->sheet()->insertPlainText(u"消えてはいけない"_s);
        QCoreApplication::processEvents();
        QSignalSpy saved(capture, &SessionCapture::lineSaved);
        // A write within a write is refused before anything is taken.
        window->notebook()->store().write(u"busy"_s, [&](Store::Batch &) {
            window->notebook()->commit();
            // Nor may another client's session take the sheet, or this one end.
            window->notebook()->openSession(shell.nakano, 0);
            capture->end();
        });
        QCOMPARE(saved.size(), 0);
        QCOMPARE(linesOf(*window, shell).size(), std::size_t(0));
        QCOMPARE(capture->client(), shell.tanaka);
        QVERIFY(capture->isOpen());
        window->notebook()->commit();
        QCOMPARE(words(linesOf(*window, shell)), QStringList{u"消えてはいけない"_s});
        QCOMPARE(saved.size(), 1);
    }
    void aValueBeingTypedIsSavedWithEverythingElse() {
        Shell shell;
        auto window = shell.window();
        const Goal goal = measuredGoal(*window, shell.tanaka);
        window->notebook()->openSession(shell.tanaka, 0);
        LineField *field = measureField(*window);
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, u"62.25"_s);
        window->notebook()->commit();
        Store &store = window->notebook()->store();
        QCOMPARE(store.where(&Measurement::goal, goal.id).size(), std::size_t(1));
        QCOMPARE(store.where(&Measurement::goal, goal.id).front().value, 62.25);
        QCOMPARE(store.where(&Measurement::goal, goal.id).front().session, shell.planned);
        // Full-width digits are digits.
        field->setFocus();
        field->selectAll();
        field->insert(u"６１．５"_s);
        window->notebook()->commit();
        QCOMPARE(store.where(&Measurement::goal, goal.id).size(), std::size_t(1));
        QCOMPARE(store.where(&Measurement::goal, goal.id).front().value, 61.5);
    }
    void aValueThatIsOnlyLookedAtStaysAsItIs() {
        Shell shell;
        auto window = shell.window();
        const Goal goal = measuredGoal(*window, shell.tanaka);
        Store &store = window->notebook()->store();
        Measurement value;
        value.client = shell.tanaka;
        value.goal = goal.id;
        value.session = shell.planned;
        value.date = shell.day;
        value.value = 62.25;
        value = store.save(value, u"value"_s);
        window->notebook()->openSession(shell.tanaka, 0);
        LineField *field = measureField(*window);
        QCOMPARE(field->text(), u"62.25"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(store.find<Measurement>(value.id)->value, 62.25);
        // More digits than are shown: typed back, it is no new value.
        value.value = 62.123456;
        store.save(value, u"value"_s);
        QCOMPARE(field->text(), u"62.1235"_s);
        QTest::keyClick(field, Qt::Key_0);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(store.find<Measurement>(value.id)->value, 62.123456);
    }
    void whatIsNoNumberKeepsTheSessionOpen() {
        Shell shell;
        auto window = shell.window();
        measuredGoal(*window, shell.tanaka);
        window->notebook()->openSession(shell.tanaka, 0);
        LineField *field = measureField(*window);
        field->setFocus();
        QTest::keyClicks(field, u"6x"_s);
        window->actions()[Act::EndSession]->trigger();
        QVERIFY(window->notebook()->isCapturing());
        Store &store = window->notebook()->store();
        QCOMPARE(store.find<Session>(shell.planned)->state, SessionState::Planned);
        QCOMPARE(measureField(*window)->text(), u"6x"_s);
        measureField(*window)->selectAll();
        measureField(*window)->insert(u"6"_s);
        window->actions()[Act::EndSession]->trigger();
        QCOMPARE(store.find<Session>(shell.planned)->state, SessionState::Held);
        QCOMPARE(store.of<Measurement>(shell.tanaka).front().value, 6.0);
    }
    void aNextDateBeingTypedIsSavedWithEverythingElse() {
        Shell shell;
        auto window = shell.window();
        Store &store = window->notebook()->store();
        Session next = *store.find<Session>(shell.planned);
        next.id = 0;
        next.date = QDate(2026, 12, 23);
        next = store.save(next, u"next"_s);
        window->notebook()->openSession(shell.tanaka, 0);
        auto *date = window->notebook()->capture()->findChild<QDateTimeEdit *>();
        QVERIFY(date);
        date->setFocus();
        date->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(date, u"16"_s);
        QCOMPARE(store.find<Session>(next.id)->time, QTime(14, 30));
        window->notebook()->commit();
        QCOMPARE(store.find<Session>(next.id)->time, QTime(16, 30));
        // A day that has been is next year's: the field shows no year.
        date->setDateTime(QDateTime(QDate(2026, 1, 8), next.time));
        QCOMPARE(store.find<Session>(next.id)->date, QDate(2027, 1, 8));
        // And back before the turn of the year, though the field stands in the next one.
        date->setDateTime(QDateTime(QDate(2027, 12, 27), next.time));
        QCOMPARE(store.find<Session>(next.id)->date, QDate(2026, 12, 27));
        QCOMPARE(date->date(), QDate(2026, 12, 27));
    }
    void theSheetTakesThePaperOfTheThemeInUse() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        SessionSheet *sheet = window->notebook()->capture()->sheet();
        setThemeOf(window.get(), shell.theme);
        const QColor light = sheet->palette().color(QPalette::Base);
        shell.theme.setChoice(Theme::Choice::Dark);
        QEvent restyled(QEvent::StyleChange);
        QCoreApplication::sendEvent(sheet, &restyled);
        QVERIFY(sheet->palette().color(QPalette::Base) != light);
        QCOMPARE(sheet->palette().color(QPalette::Base), shell.theme.color(&Tokens::paper));
    }
    void namesAreShownAsTheyAreWritten() {
        Shell shell;
        auto window = shell.window();
        Store &store = window->notebook()->store();
        Well well;
        well.client = shell.tanaka;
        well.name = u"R&D"_s;
        store.save(well, u"well"_s);
        Usual usual;
        usual.client = shell.tanaka;
        usual.topic = u"<b>茶</b>"_s;
        usual.value = u"黒豆茶"_s;
        store.save(usual, u"usual"_s);
        window->notebook()->openSession(shell.tanaka, 0);
        SessionCapture *capture = window->notebook()->capture();
        const QList<Button *> buttons = capture->findChildren<Button *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [](Button *button) { return button->text() == u"R&&D"_s; }));
        const QList<PlainLabel *> labels = capture->findChildren<PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](PlainLabel *label) {
            return label->toolTip().contains(u"&lt;b&gt;茶"_s);
        }));
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
    void endingHoldsTheSessionAndReturnsToItsClient() {
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
