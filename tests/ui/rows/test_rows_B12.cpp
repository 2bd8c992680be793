// SPDX-License-Identifier: GPL-3.0-or-later
// B12: an expert near at hand. A line to send, put together from the client's own words, through
// the real window; that it was sent resets the days of silence.
#include "tests/ui/shell.h"

#include "app/domain/picks.h"
#include "app/domain/signals.h"
#include "app/language.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sending/linesheet.h"
#include "ui/pages/sending/messagerow.h"
#include "ui/pages/sending/sheets.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessions/sessionclosing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QInputMethodEvent>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using Origin = MessagePart::Origin;

namespace {

const QString canary = u"そっと夜勤"_s; ///< said in confidence: may be in no message
const QString words = u"一人が帰り際に『次もここに座っていい?』って。"_s;

/// Tanaka's session of today was held; what was said in it, and what may leave it by no way.
struct AfterSession : Shell {
    std::unique_ptr<MainWindow> win;

    explicit AfterSession(bool held = true) {
        {
            auto store = open();
            store->write(u"more"_s, [&](Store::Batch &batch) { more(batch, held); });
            store->close();
        }
        theme.apply(*qApp);
        win = window();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowActive(win.get());
        view().openClient(tanaka, u"brief"_s);
    }
    NotebookView &view() const { return *win->notebook(); }
    Store &store() const { return view().store(); }
    ClientNotebook notebook() const { return store().notebook(tanaka); }
    LineSheet *sheet() const { return view().sheets()->line(); }
    LineSheet *opened() const {
        win->actions()[Act::LineToSend]->trigger();
        return sheet();
    }
    static QString copied(LineSheet *sheet) {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C,
                        Qt::ControlModifier | Qt::ShiftModifier);
        (void)sheet;
        return QGuiApplication::clipboard()->text();
    }
    bool isSilent() const {
        return firstOf(signalsOf(notebook(), day), SignalKind::Silence) != nullptr;
    }

private:
    void more(Store::Batch &batch, bool held) {
        Me me;
        me.name = u"水野 薫"_s;
        me.family = u"水野"_s;
        batch.save(me);
        Client client = *batch.find<Client>(tanaka);
        client.cadenceDays = 10;
        batch.save(client);
        Contact mail;
        mail.client = tanaka;
        mail.date = day.addDays(-20);
        mail.channel = Channel::Mail;
        batch.save(mail);
        Session session = *batch.find<Session>(planned);
        session.state = held ? SessionState::Held : SessionState::Planned;
        session.gist = canary + u"要旨"_s;
        batch.save(session);
        Session next = session;
        next.id = 0;
        next.date = day.addDays(14);
        next.state = SessionState::Planned;
        next.place = u"Zoom"_s;
        next.gist.clear();
        batch.save(next);
        secrets(batch);
        if (held)
            say(batch, LineKind::Well, words);
        Promise mine;
        mine.client = tanaka;
        mine.owes = Side::Consultant;
        mine.text = u"助成金の締切を調べる"_s;
        mine.made = day;
        mine.due = day.addDays(7);
        batch.save(mine);
        Promise done = mine;
        done.id = 0;
        done.text = u"もうできた約束"_s;
        done.state = PromiseState::Kept;
        done.closed = day;
        batch.save(done);
    }
    void say(Store::Batch &batch, LineKind kind, const QString &text) {
        Line line;
        line.client = tanaka;
        line.session = planned;
        line.kind = kind;
        line.text = text;
        const Id id = batch.save(line).id;
        Evidence evidence;
        evidence.client = tanaka;
        evidence.session = planned;
        evidence.line = id;
        evidence.quote = text;
        evidence.date = day;
        evidence.ownWords = true;
        batch.save(evidence);
        if (!kindOf(kind).isPrivate)
            return;
        Concern concern;
        concern.client = tanaka;
        concern.session = planned;
        concern.line = id;
        concern.text = text;
        concern.date = day;
        batch.save(concern);
        Promise owed;
        owed.client = tanaka;
        owed.session = planned;
        owed.line = id;
        owed.text = text;
        owed.made = day;
        batch.save(owed);
    }
    void secrets(Store::Batch &batch) {
        say(batch, LineKind::Concern, canary + u"のこと"_s);
        OwnNote note;
        note.client = tanaka;
        note.date = day;
        note.text = canary + u"気づき"_s;
        batch.save(note);
        Brake brake;
        brake.client = tanaka;
        brake.name = canary + u"ブレーキ"_s;
        brake.noted = day;
        batch.save(brake);
        Fact fact;
        fact.client = tanaka;
        fact.text = canary + u"事実"_s;
        fact.noted = day;
        batch.save(fact);
    }
};

void typeInto(InlineEdit *edit, const QString &text) {
    edit->edit();
    edit->findChild<TextField *>()->setPlainText(text);
}

} // namespace

class RowsB12 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"ja"_s); }

    void rows_B12_aLineIsMadeOfTheirWordsWhatWasAgreedAndTheDate() {
        AfterSession after;
        LineSheet *sheet = after.opened();
        QVERIFY(sheet && sheet->isOpen());
        QCOMPARE(sheet->occasion(), Occasion::AfterSession);
        QCOMPARE(after.copied(sheet), u"田中さん、今日はありがとうございました。\n"
                                      "終わってからも、この言葉が残っています。\n"
                                      "「一人が帰り際に『次もここに座っていい?』って。」\n\n"
                                      "次回までに\n"
                                      "・選書リストを見せる(田中さん、12/12)\n"
                                      "・助成金の締切を調べる(水野、12/16)\n\n"
                                      "次は12月23日(水) 14:30、Zoom です。\n\n"
                                      "お会いできるのを楽しみにしています。 水野"_s);
        QVERIFY(!sheet->row(Origin::OwnWords)->editor()); // theirs are in no editor
    }

    void rows_B12_whatWasSaidInConfidenceReachesNoLine() {
        AfterSession after;
        LineSheet *sheet = after.opened();
        for (const Occasion occasion : occasions) {
            sheet->choose(occasion);
            QVERIFY(!sheet->message().isEmpty());
            QVERIFY2(!sheet->message().contains(canary), qPrintable(sheet->message()));
            // Nor do other words of theirs that could be chosen.
            if (MessageRow *row = sheet->row(Origin::OwnWords); row && row->other())
                QFAIL("only one of their words may be quoted");
        }
    }

    void rows_B12_thatItWasSentResetsTheSilenceInOneStep() {
        AfterSession after(false);
        QVERIFY(!after.isSilent()); // who is met today is not silent
        Session later = *after.store().find<Session>(after.planned);
        later.date = after.day.addDays(7);
        after.store().save(later, u"later"_s);
        QVERIFY(after.isSilent());
        LineSheet *sheet = after.opened();
        QCOMPARE(sheet->occasion(), Occasion::LongSilence);
        const std::size_t contacts = after.notebook().contacts.size();
        const int steps = after.store().undoStack()->count();
        sheet->sentButton()->click();
        QVERIFY(!sheet->isOpen());
        QCOMPARE(after.notebook().contacts.size(), contacts + 1);
        const Contact contact = after.notebook().contacts.back();
        QCOMPARE(contact.channel, Channel::Mail); // as they are usually written to
        QCOMPARE(contact.date, after.day);
        QCOMPARE(contact.by, Side::Consultant);
        QVERIFY(!after.isSilent());
        QCOMPARE(after.store().undoStack()->count(), steps + 1);
        after.win->actions()[Act::Undo]->trigger();
        QCOMPARE(after.notebook().contacts.size(), contacts);
        QVERIFY(after.isSilent());
    }

    void copyingAloneNotesNothing() {
        AfterSession after;
        const int steps = after.store().undoStack()->count();
        LineSheet *sheet = after.opened();
        after.copied(sheet);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(after.store().undoStack()->count(), steps);
    }

    void aPartIsLeftOutByTheKeyboardAndTheLeadGoesWithItsWords() {
        AfterSession after;
        LineSheet *sheet = after.opened();
        CheckMark *check = sheet->row(Origin::OwnWords)->check();
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(!sheet->row(Origin::Lead)->isVisible());
        QString text = sheet->message();
        QVERIFY(!text.contains(words));
        QVERIFY(!text.contains(u"残っています"_s));
        QVERIFY(text.contains(u"Zoom"_s));
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(sheet->message().contains(words));
    }

    void whatIsEditedIsCopiedAndStaysUntilItWasSent() {
        AfterSession after;
        LineSheet *sheet = after.opened();
        typeInto(sheet->row(Origin::Next)->editor(), u"次は23日ですね。"_s);
        QVERIFY(after.copied(sheet).contains(u"次は23日ですね。"_s)); // while still being typed
        QVERIFY(sheet->keepButton()->isHidden());                     // no part of the template
        sheet->close();
        after.opened();
        QVERIFY(sheet->message().contains(u"次は23日ですね。"_s));
        sheet->markSent();
        after.opened();
        sheet->choose(Occasion::AfterSession);
        QVERIFY(!sheet->message().contains(u"次は23日ですね。"_s));
    }

    void aTemplateIsKeptForEverybodyUnderTheirOwnName() {
        AfterSession after;
        LineSheet *sheet = after.opened();
        sheet->choose(Occasion::ShortQuestion);
        typeInto(sheet->row(Origin::Opening)->editor(), u"田中さん、きょうの元気は?"_s);
        sheet->row(Origin::Opening)->editor()->leave();
        QVERIFY(!sheet->keepButton()->isHidden());
        sheet->keepButton()->click();
        QVERIFY(sheet->keepButton()->isHidden());
        QVERIFY(sheet->message().startsWith(u"田中さん、きょうの元気は?"_s));
        sheet->close();
        after.view().openClient(after.nakano, u"brief"_s);
        after.win->actions()[Act::ShortQuestion]->trigger();
        QVERIFY2(sheet->message().startsWith(u"中野さん、きょうの元気は?"_s),
                 qPrintable(sheet->message()));
        QVERIFY(!sheet->message().contains(u"田中"_s));
        sheet->close();
        after.win->actions()[Act::Undo]->trigger();
        after.win->actions()[Act::ShortQuestion]->trigger();
        QVERIFY(!sheet->message().contains(u"きょうの元気"_s));
    }

    void theDayInATemplateIsTheDayAgain() {
        AfterSession after;
        LineSheet *sheet = after.opened();
        typeInto(sheet->row(Origin::Opening)->editor(), u"田中さん、今日はおつかれさまでした。"_s);
        sheet->keepTemplate();
        const QString key = templateKey(Occasion::AfterSession, templateTexts.front());
        QCOMPARE(after.store().preference(key), u"{name}、{when}はおつかれさまでした。"_s);
    }

    void whatIsBeingComposedIsCopiedToo() {
        AfterSession after;
        LineSheet *sheet = after.opened();
        InlineEdit *edit = sheet->row(Origin::Closing)->editor();
        typeInto(edit, u"では"_s);
        auto *field = edit->findChild<TextField *>();
        field->moveCursor(QTextCursor::End);
        QInputMethodEvent composing(u"また"_s, {});
        QApplication::sendEvent(field, &composing);
        QTest::keyClick(field, Qt::Key_Return); // the input method's
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(sheet->isOpen());
        QVERIFY(edit->isEditing());
        sheet->copyButton()->click();
        QVERIFY2(QGuiApplication::clipboard()->text().endsWith(u"ではまた"_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
    }

    void escClosesFirstTheEditorThenOnlyTheSheet() {
        AfterSession after;
        after.view().openClient(after.tanaka, u"wells"_s);
        LineSheet *sheet = after.opened();
        InlineEdit *edit = sheet->row(Origin::Closing)->editor();
        typeInto(edit, u"x"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(sheet->isOpen());
        QVERIFY(!edit->isEditing());
        QVERIFY(edit->text() != u"x"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet->isOpen());
        QCOMPARE(after.view().clientInSight(), after.tanaka);
        QCOMPARE(after.view().clientPage()->tabName(), u"wells"_s);
        QVERIFY(!after.win->actions()[Act::CopyLine]->isVisible());
    }

    void nothingIsDoneBehindTheVeil() {
        AfterSession after;
        LineSheet *sheet = after.opened();
        QVERIFY(after.win->actions()[Act::CopyLine]->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!after.view().isCapturing());
        QVERIFY(after.view().palette()->isHidden());
        QTest::mouseClick(sheet, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(sheet->isOpen()); // what was written is not lost by a slip
        QSet<QWidget *> stops;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
            stops.insert(QApplication::focusWidget());
        }
        QVERIFY(stops.contains(sheet->copyButton()));
        QVERIFY(stops.contains(sheet->picker()));
        QVERIFY(stops.contains(sheet->row(Origin::Agreed)->check()));
        QVERIFY(stops.contains(sheet->row(Origin::Closing)->editor()));
        for (const QWidget *stop : stops)
            QVERIFY2(!stop->accessibleName().isEmpty() ||
                         qobject_cast<const QAbstractButton *>(stop),
                     stop->metaObject()->className());
    }

    void theBriefAndTheEndOfASessionLeadToIt() {
        AfterSession after(false);
        const auto press = [&](QWidget *page) {
            for (Button *button : page->findChildren<Button *>())
                if (button->text() == u"LINEひとこと"_s && button->isVisible())
                    return button->click();
            QFAIL("no such button");
        };
        press(after.view().clientPage());
        QVERIFY(after.sheet() && after.sheet()->isOpen());
        after.sheet()->close();
        after.view().openSession(after.tanaka, after.planned);
        after.win->actions()[Act::EndSession]->trigger();
        auto *closing = after.win->findChild<SessionClosing *>();
        QVERIFY(closing && closing->isVisible());
        press(closing);
        QVERIFY(after.sheet()->isOpen());
        QCOMPARE(after.sheet()->occasion(), Occasion::AfterSession);
        QVERIFY(after.sheet()->message().contains(u"今日はありがとう"_s));
    }

    void itIsWholeInASmallWindow() {
        AfterSession after;
        LineSheet *sheet = after.opened();
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700), QSize(760, 520)}) {
            after.win->resize(size);
            QCoreApplication::processEvents();
            const QRect room = sheet->findChild<QFrame *>()->geometry();
            QVERIFY(sheet->rect().contains(room));
            for (const Button *button : {sheet->copyButton(), sheet->sentButton()})
                QVERIFY(room.contains(QRect(button->mapTo(sheet, QPoint()), button->size())));
        }
    }

    void lockingTakesItAlong() {
        AfterSession after;
        QPointer<LineSheet> sheet = after.opened();
        after.win->lock();
        QVERIFY(!sheet || !sheet->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!sheet);
    }
};

QTEST_MAIN(RowsB12)
#include "test_rows_B12.moc"
