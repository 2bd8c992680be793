// SPDX-License-Identifier: GPL-3.0-or-later
// Row B3, いつものタバコ、言う前から: the usual is the first thing on the brief without a click,
// learned from what they chose, which one key notes, and asked again when choices turn away.
#include "tests/ui/shell.h"

#include "app/language.h"
#include "ui/pages/brief/leftblocks.h"
#include "ui/pages/brieftab.h"
#include "ui/pages/captureside.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/notebook/workblocks.h"
#include "ui/pages/notebooktab.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/usualproposals.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyvaluerow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

class Asked {
public:
    Shell shell;
    std::unique_ptr<MainWindow> window;

    /// Tanaka, with a usual drink where one is given and choices of drinks, a week apart, the
    /// last one a week ago.
    explicit Asked(const QString &drink = {}, const QStringList &chosen = {}) {
        auto store = shell.open();
        store->write(u"life"_s, [&](Store::Batch &batch) {
            if (!drink.isEmpty()) {
                Usual usual;
                usual.client = shell.tanaka;
                usual.topic = u"Drink"_s;
                usual.value = drink;
                usual.confirmed = shell.day.addDays(-60);
                batch.save(usual);
            }
            for (qsizetype i = 0; i < chosen.size(); ++i) {
                Choice choice;
                choice.client = shell.tanaka;
                choice.topic = u"Drink"_s;
                choice.value = chosen[i];
                choice.date = shell.day.addDays(-7 * (chosen.size() - i));
                batch.save(choice);
            }
        });
        store->close();
        window = shell.window();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        open(u"brief"_s);
    }
    NotebookView *view() const { return window->notebook(); }
    Store &store() const { return view()->store(); }
    void open(const QString &tab) const {
        view()->openClient(shell.tanaka, tab);
        Shell::settle();
    }
    QWidget *tab() const { return view()->clientPage()->tabInSight(); }
    std::vector<Choice> choices() const { return store().where(&Choice::client, shell.tanaka); }
    std::vector<Usual> usuals() const { return store().where(&Usual::client, shell.tanaka); }
    /// The key that notes a choice.
    void key() const {
        QAction *action = window->findChild<QAction *>(u"choice"_s);
        QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+7"_s));
        QVERIFY(action->isEnabled());
        action->trigger();
        Shell::settle();
    }
    void capture() const {
        view()->openSession(shell.tanaka, 0);
        Shell::settle();
    }
    SessionSheet *sheet() const { return view()->capture()->sheet(); }
    Button *button(const QString &words) const {
        for (Button *one : window->findChildren<Button *>())
            if (one->isVisible() && one->text().contains(words))
                return one;
        return nullptr;
    }
    bool says(const QString &words) const {
        const auto labels = window->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void press(const QString &words) const {
        Button *found = button(words);
        QVERIFY2(found, qPrintable(words));
        QTest::mouseClick(found, Qt::LeftButton);
        Shell::settle();
    }
    void undo() const {
        window->findChild<QAction *>(u"undo"_s)->trigger();
        Shell::settle();
    }
};

} // namespace

class TestRowsUsual : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { language::install(*qApp, u"en"_s); }

    void rows_B3_theUsualIsTheFirstThingOnTheBriefWithoutAClick() {
        Asked asked(u"Hojicha, no sugar"_s);
        auto *block = asked.tab()->findChild<UsualBlock *>();
        QVERIFY(block && block->isVisible());
        // In sight as the brief opens, above all else, also in a small window.
        for (const QSize &size : {QSize(1280, 800), QSize(1024, 700)}) {
            asked.window->resize(size);
            Shell::settle();
            const int top = block->mapTo(asked.tab(), QPoint()).y();
            for (Block *other : asked.tab()->findChildren<Block *>())
                QVERIFY(other == block || other->mapTo(asked.tab(), QPoint()).y() >= top);
            QVERIFY(asked.tab()->rect().contains(
                QRect(block->mapTo(asked.tab(), QPoint()), block->size())));
        }
        QVERIFY(asked.view()->clientPage()->tabInSight()->isVisible());
    }
    void rows_B3_oneKeyNotesWhatALineSays() {
        Asked asked(u"Hojicha"_s);
        asked.capture();
        asked.sheet()->insertPlainText(u"Drink: black bean tea"_s);
        asked.key();
        QCOMPARE(asked.choices().size(), std::size_t(1));
        const Choice choice = asked.choices().front();
        QCOMPARE(choice.topic, u"Drink"_s);
        QCOMPARE(choice.value, u"black bean tea"_s);
        QCOMPARE(choice.date, asked.shell.day);
        QCOMPARE(choice.session, asked.shell.planned);
        // Ctrl+Z would take back what was typed in the sheet; the note has its own way back.
        asked.press(u"Undo"_s);
        QVERIFY(asked.choices().empty());
        asked.key();
        // The side says so; once more notes nothing twice; the line itself stays.
        QVERIFY(asked.says(u"today: black bean tea"_s));
        asked.key();
        QCOMPARE(asked.choices().size(), std::size_t(1));
        QVERIFY(asked.sheet()->toPlainText().contains(u"black bean tea"_s));
    }
    void rows_B3_theLineJustEndedIsHeardToo() {
        Asked asked(u"Hojicha"_s, {u"Coffee"_s});
        asked.capture();
        asked.sheet()->insertPlainText(u"Had a coffee, looks well."_s);
        QTest::keyClick(asked.sheet(), Qt::Key_Return);
        Shell::settle();
        asked.key();
        QCOMPARE(asked.choices().size(), std::size_t(2));
        QCOMPARE(asked.choices().back().value, u"Coffee"_s);
    }
    void rows_B3_aLineWithoutAChoiceIsToldHow() {
        Asked asked(u"Hojicha"_s);
        asked.capture();
        asked.sheet()->insertPlainText(u"Looks well."_s);
        QSignalSpy told(&asked.view()->context(), &Context::told);
        asked.key();
        QCOMPARE(told.size(), 1);
        QVERIFY(asked.choices().empty());
        // Told how, and done: what was told is over.
        const auto isTold = [&] {
            const auto bars = asked.window->findChildren<MessageBar *>();
            return std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
                return bar->isVisible() && bar->sentence().contains(u"black bean"_s);
            });
        };
        QVERIFY(isTold());
        QTest::keyClick(asked.sheet(), Qt::Key_Return);
        asked.sheet()->insertPlainText(u"Drink: black bean tea"_s);
        asked.key();
        QCOMPARE(asked.choices().size(), std::size_t(1));
        QVERIFY(!isTold());
    }
    void rows_B3_theUsualAgainIsOneClickBesideTheSheet() {
        Asked asked(u"Hojicha"_s);
        asked.capture();
        asked.press(u"Today, too"_s);
        QCOMPARE(asked.choices().size(), std::size_t(1));
        QCOMPARE(asked.choices().front().value, u"Hojicha"_s);
        QVERIFY(!asked.button(u"Today, too"_s));
        asked.undo();
        QVERIFY(asked.choices().empty());
        QVERIFY(asked.button(u"Today, too"_s));
    }
    void rows_B3_inTheNotebookTheKeyBeginsAChoice() {
        Asked asked(u"Hojicha"_s);
        asked.key(); // from the brief
        auto *tab = qobject_cast<NotebookTab *>(asked.tab());
        QVERIFY(tab);
        Form<Choice> *draft = tab->work()->choices()->draft();
        QVERIFY(draft);
        QTest::keyClicks(QApplication::focusWidget(), u"Seat"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"window"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        Shell::settle();
        QCOMPARE(asked.choices().size(), std::size_t(1));
        QCOMPARE(asked.choices().front().value, u"window"_s);
        QCOMPARE(asked.choices().front().date, asked.shell.day);
    }
    void rows_B3_onAUsualTheKeyNotesItForToday() {
        Asked asked(u"Hojicha"_s);
        asked.open(u"notebook"_s);
        auto *tab = qobject_cast<NotebookTab *>(asked.tab());
        auto *list = tab->work()->usuals();
        list->frameOf(list->idAt(0))->findChild<InlineEdit *>()->setFocus();
        asked.key();
        QCOMPARE(asked.choices().size(), std::size_t(1));
        QCOMPARE(asked.choices().front().value, u"Hojicha"_s);
    }
    void rows_B3_threeAlikeAreProposedAndAcceptedWithOneClick() {
        Asked asked({}, {u"Coffee"_s, u"Coffee"_s});
        QVERIFY(!asked.button(u"Make it the usual"_s)); // two are none
        Asked more({}, {u"Coffee"_s, u"Tea"_s, u"Coffee"_s, u"Coffee"_s});
        QVERIFY(more.button(u"3 of 4 times. Make it the usual"_s));
        more.press(u"Make it the usual"_s);
        QCOMPARE(more.usuals().size(), std::size_t(1));
        QCOMPARE(more.usuals().front().value, u"Coffee"_s);
        QCOMPARE(more.usuals().front().confirmed, more.shell.day);
        QVERIFY(!more.button(u"Make it the usual"_s));
        more.undo();
        QVERIFY(more.usuals().empty());
        QVERIFY(more.button(u"Make it the usual"_s));
        // In the notebook, beside the choices themselves, just as well.
        more.open(u"notebook"_s);
        more.press(u"Make it the usual"_s);
        QCOMPARE(more.usuals().size(), std::size_t(1));
    }
    void rows_B3_itIsAskedAgainWhenChoicesTurnAway() {
        Asked once(u"Hojicha"_s, {u"Black bean tea"_s});
        QVERIFY(!once.button(u"Ask again"_s));
        Asked twice(u"Hojicha"_s, {u"Black bean tea"_s, u"Black bean tea"_s});
        QVERIFY(twice.button(u"Black bean tea twice lately. Ask again"_s));
        twice.tab()->findChild<UsualBlock *>()->settle(twice.usuals().front().id, false);
        Shell::settle();
        QCOMPARE(twice.usuals().front().value, u"Black bean tea"_s);
        QCOMPARE(twice.usuals().front().confirmed, twice.shell.day);
        QVERIFY(!twice.button(u"Ask again"_s));
        twice.undo();
        QCOMPARE(twice.usuals().front().value, u"Hojicha"_s);
        QVERIFY(twice.button(u"Ask again"_s));
        // In the session it is one click.
        twice.capture();
        twice.press(u"Change"_s);
        QCOMPARE(twice.usuals().front().value, u"Black bean tea"_s);
    }
};

QTEST_MAIN(TestRowsUsual)
#include "test_rows_usual.moc"
