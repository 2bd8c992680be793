// SPDX-License-Identifier: GPL-3.0-or-later
// B12, between meetings: a client's reply is pasted, looked at, and becomes a check-in and a
// contact, through the real window.
#include "tests/ui/shell.h"

#include "app/language.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/progresstab.h"
#include "ui/pages/sending/replysheet.h"
#include "ui/pages/sending/sheets.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/tickslider.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

struct Between : Shell {
    std::unique_ptr<MainWindow> win;

    explicit Between(int checkIns = 0) {
        {
            auto store = open();
            store->write(u"more"_s, [&](Store::Batch &batch) {
                for (int i = 0; i < checkIns; ++i) {
                    CheckIn row;
                    row.client = tanaka;
                    row.date = day.addDays(-7 * (checkIns - i));
                    row.energy = 8;
                    batch.save(row);
                }
            });
            store->close();
        }
        theme.apply(*qApp);
        win = window();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowActive(win.get());
        view().openClient(tanaka, u"progress"_s);
    }
    NotebookView &view() const { return *win->notebook(); }
    ClientNotebook notebook() const { return view().store().notebook(tanaka); }
    ReplySheet *opened() const {
        win->actions()[Act::ReadReply]->trigger();
        return view().sheets()->reply();
    }
    /// As a person does it: from the clipboard into the field that has the caret.
    static void paste(const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    QString undoWords() const {
        const auto *bar = win->findChild<UndoBar *>();
        return bar && bar->isOffering() ? bar->findChild<PlainLabel *>()->text() : QString();
    }
};

} // namespace

class RowsB12Reply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"ja"_s); }

    void rows_B12_aReplyBecomesACheckIn_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::addColumn<int>("energy");
        QTest::addColumn<int>("pull"); // -1: none
        QTest::newRow("full width") << u"７"_s << u"気力 7 と読みました。"_s << 7 << -1;
        QTest::newRow("half width") << u"10"_s << u"気力 10 と読みました。"_s << 10 << -1;
        QTest::newRow("a sentence") << u"こんばんは。今日は７くらいです!\nまた連絡します。"_s
                                    << u"気力 7 と読みました。"_s << 7 << -1;
        QTest::newRow("numeral") << u"六です。"_s << u"気力 6 と読みました。"_s << 6 << -1;
        QTest::newRow("last week, today")
            << u"先週は5でしたが、今日は8です"_s << u"気力 8 と読みました。"_s << 8 << -1;
        QTest::newRow("of ten") << u"10点満点で4"_s << u"気力 4 と読みました。"_s << 4 << -1;
        QTest::newRow("both") << u"気力は7、引き戻しは３です"_s
                              << u"気力 7、引き戻し 3 と読みました。"_s << 7 << 3;
        QTest::newRow("English") << u"Thanks for asking, about a 6 today"_s
                                 << u"気力 6 と読みました。"_s << 6 << -1;
        QTest::newRow("English of ten") << u"7/10"_s << u"気力 7 と読みました。"_s << 7 << -1;
        QTest::newRow("nothing") << u"0かな"_s << u"気力 0 と読みました。"_s << 0 << -1;
    }
    void rows_B12_aReplyBecomesACheckIn() {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QFETCH(int, energy);
        QFETCH(int, pull);
        Between between;
        ReplySheet *sheet = between.opened();
        QVERIFY(sheet && sheet->isOpen());
        between.paste(text);
        QCOMPARE(sheet->understood(), read);
        QVERIFY(between.notebook().checkIns.empty()); // looked at first
        sheet->saveButton()->click();
        QVERIFY(!sheet->isOpen());
        const ClientNotebook now = between.notebook();
        QCOMPARE(now.checkIns.size(), std::size_t(1));
        QCOMPARE(now.checkIns[0].energy.value_or(-1), energy);
        QCOMPARE(now.checkIns[0].pull.value_or(-1), pull);
        QCOMPARE(now.checkIns[0].session, Id(0));
        QCOMPARE(now.checkIns[0].date, between.day);
        QCOMPARE(now.checkIns[0].note, text);
        QCOMPARE(now.contacts.size(), std::size_t(1));
        QCOMPARE(now.contacts[0].by, Side::Client);
        QCOMPARE(now.contacts[0].date, between.day);
        // One step takes back both.
        between.win->actions()[Act::Undo]->trigger();
        QVERIFY(between.notebook().checkIns.empty());
        QVERIFY(between.notebook().contacts.empty());
    }

    void unreadableWordsSaveNothing_data() {
        QTest::addColumn<QString>("text");
        for (const char *text : {"ありがとうございます", "15です", "12/9の14:30で", "thanks!"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void unreadableWordsSaveNothing() {
        QFETCH(QString, text);
        Between between;
        ReplySheet *sheet = between.opened();
        between.paste(text);
        QCOMPARE(sheet->understood(), u"0から10の数字が見つかりませんでした。下で決められます。"_s);
        QVERIFY(!sheet->saveButton()->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sheet->isOpen());
        QVERIFY(!sheet->note().isEmpty());
        QVERIFY(between.notebook().checkIns.empty());
        QVERIFY(between.notebook().contacts.empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet->isOpen());
        QCOMPARE(between.view().clientPage()->tabName(), u"progress"_s);
        QVERIFY(between.notebook().checkIns.empty());
    }

    void whatWasReadIsPutRightByHand() {
        Between between;
        ReplySheet *sheet = between.opened();
        between.paste(u"7か8です"_s);
        QCOMPARE(sheet->energy()->answer(), std::optional(7));
        sheet->energy()->setFocus();
        QTest::keyClick(sheet->energy(), Qt::Key_Right);
        QCOMPARE(sheet->energy()->answer(), std::optional(8));
        sheet->day()->edit();
        sheet->day()->lineField()->setText(u"12/7"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!sheet->isOpen(), qPrintable(sheet->note()));
        const ClientNotebook now = between.notebook();
        QCOMPARE(now.checkIns.at(0).energy, std::optional(8));
        QCOMPARE(now.checkIns.at(0).date, QDate(2026, 12, 7));
        QCOMPARE(now.contacts.at(0).date, QDate(2026, 12, 7));
    }

    void aDayThatIsNoneOrStillToComeKeepsNothing_data() {
        QTest::addColumn<QString>("day");
        QTest::newRow("none") << u"そのうち"_s;
        QTest::newRow("to come") << u"2026/12/24"_s;
    }
    void aDayThatIsNoneOrStillToComeKeepsNothing() {
        QFETCH(QString, day);
        Between between;
        ReplySheet *sheet = between.opened();
        between.paste(u"7です"_s);
        sheet->day()->edit();
        sheet->day()->lineField()->setText(day);
        QVERIFY(!sheet->save());
        QVERIFY(sheet->isOpen());
        QVERIFY(between.notebook().checkIns.empty());
    }

    void withFewCheckInsOnlyThePlainFactIsSaid() {
        for (const int before : {0, 1, 7}) {
            Between between(before);
            between.opened();
            between.paste(u"今日は4です"_s);
            between.view().sheets()->reply()->saveButton()->click();
            QCOMPARE(between.undoWords(), before == 0 ? u"返事を残しました。"_s
                                                      : u"返事を残しました。前回 8、今回 4。"_s);
        }
    }

    void whatIsComposedIsReadOnceItIsDone() {
        Between between;
        ReplySheet *sheet = between.opened();
        QInputMethodEvent composing(u"なな"_s, {});
        QApplication::sendEvent(sheet->field(), &composing);
        QTest::keyClick(sheet->field(), Qt::Key_Return);
        QTest::keyClick(sheet->field(), Qt::Key_Escape);
        QVERIFY(sheet->isOpen()); // both were the input method's
        QInputMethodEvent done;
        done.setCommitString(u"7"_s);
        QApplication::sendEvent(sheet->field(), &done);
        QCOMPARE(sheet->understood(), u"気力 7 と読みました。"_s);
    }

    void theProgressPageLeadsToIt() {
        Between between(2);
        between.win->findChild<ProgressTab *>()->replyButton()->click();
        QVERIFY(between.view().sheets()->reply()->isOpen());
    }

    void anotherClientFindsItBlank() {
        Between between;
        ReplySheet *sheet = between.opened();
        between.paste(u"7です"_s);
        sheet->close();
        QVERIFY(sheet->field()->text().isEmpty()); // at once, not when the next one asks
        between.view().openClient(between.nakano, u"brief"_s);
        between.opened();
        QVERIFY(sheet->field()->text().isEmpty());
        QVERIFY(!sheet->energy()->answer());
        between.paste(u"3"_s);
        sheet->saveButton()->click();
        QVERIFY(between.notebook().checkIns.empty());
        QCOMPARE(between.view().store().notebook(between.nakano).checkIns.size(), std::size_t(1));
    }
};

QTEST_MAIN(RowsB12Reply)
#include "test_rows_B12_reply.moc"
