// SPDX-License-Identifier: GPL-3.0-or-later
// A13: the question deck is the consultant's own: other words, another order, put away and brought
// back, questions of their own. Through the real window, and after reopening.
#include "tests/ui/shell.h"

#include "ui/pages/capturedeck.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/questions/questionrow.h"
#include "ui/pages/questions/questionspage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/wells/deckblock.h"
#include "ui/pages/wellstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlistbase.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

struct Editor : Shell {
    std::unique_ptr<MainWindow> win;

    Editor() {
        theme.apply(*qApp);
        openWindow();
    }
    void openWindow() {
        win.reset();
        win = window();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowActive(win.get());
    }
    Store &store() const { return win->notebook()->store(); }
    QuestionsPage *page() const { return qobject_cast<QuestionsPage *>(win->frontPage()); }
    QuestionsPage *open() const {
        if (!page())
            win->actions()[Act::EditQuestions]->trigger();
        settle();
        return page();
    }
    decks::Deck wells() const { return *decks::find(questionDecks(store()), u"wells"_s); }
    QStringList shown() const {
        QStringList texts;
        for (const decks::Question &one : wells().questions)
            if (!one.isHidden)
                texts << one.text;
        return texts;
    }
    QString key(int i) const { return wells().questions[static_cast<std::size_t>(i)].key; }
    void reword(const QString &key, const QString &text) const {
        InlineEdit *edit = page()->rowOf(key)->words();
        edit->edit();
        edit->lineField()->setText(text);
        QTest::keyClick(edit->lineField(), Qt::Key_Return);
        settle();
    }
    void add(const QString &text) const {
        page()->fresh()->edit();
        page()->fresh()->lineField()->setText(text);
        QTest::keyClick(page()->fresh()->lineField(), Qt::Key_Return);
        settle();
    }
    void putAway(const QString &key) const {
        page()->rowOf(key)->words()->setFocus();
        QTest::keyClick(page()->rowOf(key)->words(), Qt::Key_Delete, Qt::ControlModifier);
        settle();
    }
};

} // namespace

class RowsDeck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void rows_A13_theDeckIsEditedAndSurvivesReopening();
    void rows_A13_theDeckIsReachedFromThreePlacesAndEscGoesBack();
    void rows_A13_aQuestionIsPutAwayAndBroughtBack();
    void rows_A13_everythingIsTakenBackAsFarAsThePageReaches();
    void rows_A13_badQuestionsAreToldAndNotKept();
    void rows_A13_eachLanguageHasItsOwn();
    void rows_A13_whatIsTypedIsKeptWhenTheWindowCloses();
    void rows_A13_aNotebookForReadingShowsTheDeck();
};

void RowsDeck::rows_A13_theDeckIsEditedAndSurvivesReopening() {
    Editor it;
    const QStringList before = it.shown();
    QVERIFY(before.size() >= 24);
    const QString first = it.key(0), second = it.key(1), third = it.key(2);
    it.open();
    it.reword(first, u"  When did time fly,\nthese days? "_s);
    it.putAway(second);
    it.add(u"What is your garden?"_s);
    InlineEdit *words = it.page()->rowOf(third)->words();
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Up, Qt::AltModifier);
    QStringList after = before;
    after[0] = u"When did time fly, these days?"_s;
    after.removeAt(1);
    after.swapItemsAt(0, 1);
    after << u"What is your garden?"_s;
    QCOMPARE(it.shown(), after);
    // In the session's deck at once, behind the page.
    QTest::keyClick(it.page(), Qt::Key_Escape);
    QVERIFY(!it.win->frontPage());
    it.win->notebook()->openSession(it.tanaka, 0);
    auto *deck = it.win->notebook()->capture()->findChild<CaptureDeck *>();
    QCOMPARE(deck->question(), after[0]);
    it.openWindow();
    QCOMPARE(it.shown(), after);
    it.open();
    QVERIFY(it.page()->rowOf(first)->first()->isVisible()); // it says that it is reworded
    QVERIFY(it.page()->awayRowOf(second));
    // Its first words come back at a press, and by emptying it.
    it.page()->rowOf(first)->first()->click();
    QVERIFY(it.shown().contains(before[0]));
    it.reword(first, u"Another?"_s);
    it.reword(first, {});
    QCOMPARE(it.page()->rowOf(first)->words()->text(), before[0]);
    QVERIFY(it.store().preference(decks::wordingName(u"en"_s, first)).isEmpty());
}

void RowsDeck::rows_A13_theDeckIsReachedFromThreePlacesAndEscGoesBack() {
    Editor it;
    NotebookView *view = it.win->notebook();
    const auto editOf = [](QWidget *in) {
        for (QToolButton *one : in->findChildren<QToolButton *>())
            if (one->accessibleName() == u"Edit the questions"_s)
                return one;
        return static_cast<QToolButton *>(nullptr);
    };
    view->openSession(it.tanaka, 0);
    auto *deck = view->capture()->findChild<CaptureDeck *>();
    editOf(deck)->click();
    QVERIFY(it.page());
    QCOMPARE(it.page()->deck().key, u"wells"_s);
    QTest::keyClick(it.page(), Qt::Key_Escape);
    QVERIFY(!it.win->frontPage() && view->isCapturing());
    view->openClient(it.tanaka, u"wells"_s);
    editOf(view->clientPage()->findChild<DeckBlock *>())->click();
    QVERIFY(it.page());
    // Esc in a field gives up what is typed there, and only then leaves the page.
    InlineEdit *fresh = it.page()->fresh();
    fresh->edit();
    fresh->lineField()->setText(u"no"_s);
    QTest::keyClick(fresh->lineField(), Qt::Key_Escape);
    QVERIFY(it.page());
    QTest::keyClick(it.page(), Qt::Key_Escape);
    QCOMPARE(view->clientPage()->tabName(), u"wells"_s);
    QVERIFY(!it.win->frontPage());
    QVERIFY(!it.shown().contains(u"no"_s));
    // And from the table that menus and palette are made of.
    it.win->actions()[Act::EditQuestions]->trigger();
    QVERIFY(it.page());
    it.page()->strip()->setCurrentIndex(1);
    QCOMPARE(it.page()->deck().key, u"brakes"_s);
}

void RowsDeck::rows_A13_aQuestionIsPutAwayAndBroughtBack() {
    Editor it;
    const QStringList before = it.shown();
    it.open();
    const QString first = it.key(0);
    it.putAway(first);
    QVERIFY(!it.page()->rowOf(first));
    QVERIFY(it.page()->awayRowOf(first));
    QVERIFY(!it.page()->awayRowOf(first)->remove()); // the program's own are never gone
    QVERIFY(it.page()->findChild<UndoBar *>()->isOffering());
    it.page()->awayRowOf(first)->back()->click();
    Shell::settle();
    QCOMPARE(it.shown(), before); // where it was
    // One of their own can be removed, once it was put away.
    it.add(u"Mine?"_s);
    const QString own = it.wells().questions.back().key;
    it.putAway(own);
    QVERIFY(!it.shown().contains(u"Mine?"_s));
    it.page()->awayRowOf(own)->remove()->click();
    Shell::settle();
    QVERIFY(!decks::find(it.wells(), own));
    it.page()->undo();
    QCOMPARE(decks::find(it.wells(), own)->text, u"Mine?"_s);
    QVERIFY(it.page()->awayRowOf(own));
    // With all of a deck put away nothing is asked from it, and nothing breaks.
    it.page()->strip()->setCurrentIndex(4);
    const decks::Deck last = it.page()->deck();
    for (const decks::Question &one : last.questions)
        it.putAway(one.key);
    QTest::keyClick(it.page(), Qt::Key_Escape);
    it.win->notebook()->openSession(it.tanaka, 0);
    QVERIFY(!it.win->notebook()->capture()->findChild<CaptureDeck *>()->question().isEmpty());
}

void RowsDeck::rows_A13_everythingIsTakenBackAsFarAsThePageReaches() {
    Editor it;
    Usual other;
    other.client = it.tanaka;
    other.topic = u"茶"_s;
    other.value = u"ほうじ茶"_s;
    const Id usual = it.store().save(other, u"add"_s).id;
    const QStringList before = it.shown();
    it.open();
    it.add(u"Mine?"_s);
    it.reword(it.key(0), u"Another?"_s);
    it.putAway(it.key(1));
    it.page()->move(it.key(0), 1);
    it.page()->setFocus();
    const int steps = it.store().undoStack()->index();
    for (int i = 0; i < steps + 2; ++i)
        QTest::keyClick(it.page(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(it.shown(), before);
    QVERIFY(it.store().find<Usual>(usual)); // what was done elsewhere is not undone from here
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(it.page(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(it.shown().contains(u"Mine?"_s) && it.shown().contains(u"Another?"_s));
}

void RowsDeck::rows_A13_badQuestionsAreToldAndNotKept() {
    Editor it;
    const QStringList before = it.shown();
    it.open();
    for (const QString &bad :
         {u" "_s, QString(10'000, u'x'), before[3], u" "_s + before[3].toUpper()}) {
        it.add(bad);
        QCOMPARE(it.shown(), before);
        QCOMPARE(it.page()->fresh()->accessibleDescription().isEmpty(), bad == u" "_s);
    }
    // Put right it is kept; pasted lines become one.
    it.add(u"one\ntwo\r\nthree?"_s);
    QCOMPARE(it.shown(), before + QStringList{u"one two three?"_s});
    QVERIFY(it.page()->fresh()->accessibleDescription().isEmpty());
    const QString first = it.key(0);
    it.reword(first, before[1]);
    QCOMPARE(it.shown()[0], before[0]);
    QuestionRow *row = it.page()->rowOf(first);
    QVERIFY(!row->problem().isEmpty());
    QCOMPARE(row->words()->text(), before[1]); // what was typed stays to be put right
    it.reword(first, QString(10'000, u'x'));
    QCOMPARE(it.shown()[0], before[0]);
    it.reword(first, u"Another?"_s);
    QCOMPARE(it.shown()[0], u"Another?"_s);
    QVERIFY(row->problem().isEmpty());
    // One of their own cannot be emptied away.
    const QString own = it.wells().questions.back().key;
    it.reword(own, {});
    QVERIFY(!it.page()->rowOf(own)->problem().isEmpty());
    QVERIFY(it.shown().contains(u"one two three?"_s));
    // Left like that it is told.
    QTest::keyClick(it.page(), Qt::Key_Escape);
    QVERIFY(it.win->noticeBar()->isVisible());
    // Letter for letter, also what looks like markup.
    it.open();
    it.add(u"<b>Bold & sure?</b>"_s);
    QVERIFY(it.shown().contains(u"<b>Bold & sure?</b>"_s));
}

void RowsDeck::rows_A13_eachLanguageHasItsOwn() {
    Editor it;
    it.open();
    const QString first = it.key(0);
    it.reword(first, u"Another?"_s);
    it.add(u"Mine?"_s);
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    it.openWindow();
    QVERIFY(!it.shown().contains(u"Mine?"_s));
    QCOMPARE(it.key(0), first); // the same question, in the other language's words
    QVERIFY(it.shown()[0] != u"Another?"_s);
    it.open();
    it.putAway(first);
    QLocale::setDefault(QLocale(QLocale::English));
    it.openWindow();
    QCOMPARE(it.shown()[0], u"Another?"_s);
}

void RowsDeck::rows_A13_whatIsTypedIsKeptWhenTheWindowCloses() {
    Editor it;
    it.open();
    const QString first = it.key(0);
    InlineEdit *edit = it.page()->rowOf(first)->words();
    edit->edit();
    edit->lineField()->setText(u"Another?"_s);
    it.win->close();
    it.openWindow();
    QCOMPARE(it.shown()[0], u"Another?"_s);
}

void RowsDeck::rows_A13_aNotebookForReadingShowsTheDeck() {
    Editor it;
    it.win.reset();
    it.win = std::make_unique<MainWindow>(it.theme, it.clock(), nullptr, nullptr);
    it.win->readWith(it.file(), it.passphrase());
    it.win->resize(1024, 700);
    it.win->QWidget::show();
    it.open();
    QVERIFY(it.page()->rowOf(it.key(0)));
    it.page()->rowOf(it.key(0))->words()->edit();
    QVERIFY(!it.page()->rowOf(it.key(0))->words()->isEditing());
    QVERIFY(!it.page()->fresh()->isVisible());
}

QTEST_MAIN(RowsDeck)
#include "test_rows_A13_deck.moc"
