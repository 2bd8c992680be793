// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies in the real window: one that lies beside the notebook, one that came into its place,
// and the places that wait for a decision.
#include "tests/ui/shell.h"

#include "app/store/erasing.h"
#include "app/store/keyring.h"
#include "app/store/merging/copies.h"
#include "app/store/merging/deciding.h"
#include "ui/pages/merge/conflictrow.h"
#include "ui/pages/merge/twocopiespage.h"
#include "ui/pages/sidepages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QFile>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

class Desk : public Shell {
public:
    std::unique_ptr<MainWindow> win;

    QString beside() const { return folder.filePath(u"a (conflicted copy).wellspring"_s); }
    /// A copy in which somebody else wrote.
    void makeCopy(const QString &path) {
        QVERIFY(QFile::copy(file(), path));
        const auto store = Store::open(path, passphrase());
        note(*store, u"there"_s);
        Client fresh;
        fresh.family = u"新井"_s;
        store->save(fresh, u"Add"_s);
    }
    void note(Store &store, const QString &words) const {
        Client client = *store.find<Client>(tanaka);
        client.note = words;
        store.save(client, u"Edit client"_s);
    }
    void start() {
        win = window();
        settle();
    }
    /// Both wrote a note of the same client: one place is left to decide.
    void bringTogetherWhatDiffers() {
        makeCopy(beside());
        start();
        note(store(), u"here"_s);
        win->notebook()->openPage(u"merge"_s);
        page()->look(beside());
        page()->bring();
        settle();
    }
    Store &store() const { return win->notebook()->store(); }
    TwoCopiesPage *page() const {
        return qobject_cast<TwoCopiesPage *>(win->notebook()->pages().inSight());
    }
    Button *actionOf(MessageBar *bar) const {
        for (Button *button : bar->findChildren<Button *>())
            if (button->isVisible())
                return button;
        return nullptr;
    }
    size_t clients() const { return store().clients().size(); }
};

} // namespace

class TestRowsMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopyBesideIsOfferedAndNeverMergedByItself() {
        Desk desk;
        desk.makeCopy(desk.beside());
        desk.start();
        desk.note(desk.store(), u"here"_s);
        QCOMPARE(desk.clients(), size_t(2));
        MessageBar *notice = desk.win->noticeBar();
        QVERIFY(notice->isVisible());
        Button *look = desk.actionOf(notice);
        QVERIFY(look);
        look->click();
        Shell::settle();
        TwoCopiesPage *page = desk.page();
        QVERIFY(page);
        QVERIFY(notice->isHidden());
        // What would come stands there before it is done.
        QVERIFY(page->previewWords().contains(u"2 edit(s) that only the copy has"_s));
        QVERIFY(page->previewWords().contains(u"1 place(s) they say different"_s));
        QCOMPARE(desk.clients(), size_t(2));
        QVERIFY(page->bringButton()->isVisible());
        page->bringButton()->click();
        Shell::settle();
        QCOMPARE(desk.clients(), size_t(3));
        QVERIFY(QFile::exists(desk.beside()));
        QVERIFY(!page->bringButton()->isVisible());
        QCOMPARE(page->conflicts().size(), 1);
        QVERIFY(page->asideButton()->isVisible());
        page->asideButton()->click();
        Shell::settle();
        QVERIFY(!QFile::exists(desk.beside()));
        QVERIFY(page->found().empty());
    }

    /// All of it is here, but for whom is no longer meant to be anywhere.
    void aCopyThatHoldsWhoWasErasedSaysSo() {
        Desk desk;
        QVERIFY(QFile::copy(desk.file(), desk.beside()));
        desk.start();
        erasing::forGood(desk.store(), desk.nakano);
        desk.win->notebook()->openPage(u"merge"_s);
        TwoCopiesPage *page = desk.page();
        page->look(desk.beside());
        QVERIFY2(page->previewWords().contains(u"still holds 1 client"_s),
                 qPrintable(page->previewWords()));
        page->bring();
        Shell::settle();
        page->look(desk.beside());
        QVERIFY2(page->previewWords().contains(u"Everything in this copy is in your notebook"_s),
                 qPrintable(page->previewWords()));
        QVERIFY2(page->previewWords().contains(u"still holds 1 client"_s),
                 qPrintable(page->previewWords()));
    }

    /// What is still on its way here must not be taken for all there is.
    void aCopyWhoseEndIsNotWholeSaysSo() {
        Desk desk;
        desk.makeCopy(desk.beside());
        QFile half(desk.beside());
        QVERIFY(half.resize(half.size() - 9));
        desk.start();
        desk.win->notebook()->openPage(u"merge"_s);
        TwoCopiesPage *page = desk.page();
        page->look(desk.beside());
        QVERIFY2(page->previewWords().contains(u"The end of this copy is not whole"_s),
                 qPrintable(page->previewWords()));
        QVERIFY(page->previewWords().contains(u"that only the copy has"_s));
        page->bring();
        Shell::settle();
        QVERIFY2(page->previewWords().contains(u"The end of this copy is not whole"_s),
                 qPrintable(page->previewWords()));
        // Return does not move it aside.
        QVERIFY(page->asideButton()->isVisible() && !page->asideButton()->hasFocus());
        page->look(desk.beside());
        QVERIFY(page->previewWords().contains(u"Everything in this copy is in your notebook"_s));
        QVERIFY(page->previewWords().contains(u"The end of this copy is not whole"_s));
        QVERIFY(page->asideButton()->isVisible() && !page->asideButton()->hasFocus());
    }

    /// A new recovery code alone changes nothing here; another passphrase is asked for.
    void aCopyWithOtherKeysIsOpenedByItsPassphrase() {
        Desk desk;
        desk.makeCopy(desk.beside());
        {
            const auto there = Store::open(desk.beside(), desk.passphrase());
            Keyring(*there).setRecoveryCode(desk.passphrase(), Keyring::freshCode(),
                                            QDate(2026, 11, 1));
        }
        desk.start();
        desk.win->notebook()->openPage(u"merge"_s);
        desk.page()->look(desk.beside());
        QVERIFY(desk.page()->bringButton()->isVisible());
        QVERIFY(!desk.page()->passphraseField()->isVisible());
        {
            const auto there = Store::open(desk.beside(), desk.passphrase());
            Keyring(*there).changePassphrase(desk.passphrase(), "four other words here");
        }
        desk.page()->look(desk.beside());
        Shell::settle();
        LineField *field = desk.page()->passphraseField();
        QVERIFY(field->isVisible() && field->hasFocus());
        QVERIFY(!desk.page()->bringButton()->isVisible());
        QTest::keyClicks(field, u"wrong words"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible() && field->text().isEmpty());
        QTest::keyClicks(field, u"four other words here"_s);
        QTest::keyClick(field, Qt::Key_Return);
        Shell::settle();
        QVERIFY(!field->isVisible() && field->text().isEmpty());
        QVERIFY(desk.page()->previewWords().contains(u"2 edit(s) that only the copy has"_s));
        desk.page()->bringButton()->click();
        Shell::settle();
        QCOMPARE(desk.clients(), size_t(3));
    }

    void whatWasBroughtInIsNotOfferedAgain() {
        Desk desk;
        desk.makeCopy(desk.beside());
        desk.start();
        desk.win->notebook()->openPage(u"merge"_s);
        desk.page()->look(desk.beside());
        desk.page()->bring();
        QVERIFY(QFile::exists(desk.beside()));
        desk.win.reset();
        desk.start();
        QCOMPARE(desk.clients(), size_t(3));
        QVERIFY(!desk.win->noticeBar()->isVisible());
        // Until somebody writes in it.
        desk.win.reset();
        desk.note(*Store::open(desk.beside(), desk.passphrase()), u"later"_s);
        desk.start();
        QVERIFY(desk.win->noticeBar()->isVisible());
    }

    void eachPlaceIsDecidedByAButtonAndUndone() {
        Desk desk;
        desk.bringTogetherWhatDiffers();
        QCOMPARE(desk.page()->conflicts().size(), 1);
        QCOMPARE(desk.store().find<Client>(desk.tanaka)->note, u"here"_s);
        QVERIFY(desk.page()->conflicts().front()->takeButton());
        desk.page()->conflicts().front()->takeButton()->click();
        Shell::settle();
        QCOMPARE(desk.store().find<Client>(desk.tanaka)->note, u"there"_s);
        QVERIFY(desk.page()->conflicts().isEmpty());
        desk.win->notebook()->undo();
        Shell::settle();
        QCOMPARE(desk.store().find<Client>(desk.tanaka)->note, u"here"_s);
        QCOMPARE(merging::undecidedCount(desk.store()), 1);
        desk.win->notebook()->openPage(u"merge"_s);
        Shell::settle();
        QCOMPARE(desk.page()->conflicts().size(), 1);
        desk.page()->conflicts().front()->keepButton()->click();
        Shell::settle();
        QCOMPARE(desk.store().find<Client>(desk.tanaka)->note, u"here"_s);
        QCOMPARE(merging::undecidedCount(desk.store()), 0);
    }

    void whatIsToBeDecidedStandsLevelWithItsButton() {
        Desk desk;
        desk.bringTogetherWhatDiffers();
        const ConflictRow *row = desk.page()->conflicts().front();
        const auto middle = [&](const QWidget *widget, int top, int height) {
            return widget->mapTo(row, QPoint(0, top)).y() + height / 2;
        };
        for (const auto &[words, button] :
             {std::pair(u"here"_s, row->keepButton()), std::pair(u"there"_s, row->takeButton())}) {
            const auto labels = row->findChildren<PlainLabel *>();
            const auto found =
                std::find_if(labels.begin(), labels.end(),
                             [&](const PlainLabel *label) { return label->text() == words; });
            QVERIFY(found != labels.end());
            const int ofWords =
                middle(*found, (*found)->contentsMargins().top(), (*found)->fontMetrics().height());
            const int ofButton = middle(button, 0, button->height());
            QVERIFY2(qAbs(ofWords - ofButton) <= 3,
                     qPrintable(u"%1: %2 beside %3"_s.arg(words).arg(ofWords).arg(ofButton)));
        }
    }

    void whatWaitsIsSaidAtOpening() {
        Desk desk;
        desk.makeCopy(desk.beside());
        desk.start();
        desk.note(desk.store(), u"here"_s);
        desk.win->notebook()->openPage(u"merge"_s);
        desk.page()->look(desk.beside());
        desk.page()->bring();
        desk.win.reset();
        desk.start();
        MessageBar *notice = desk.win->noticeBar();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->sentence().contains(u"1 place(s)"_s));
        desk.actionOf(notice)->click();
        Shell::settle();
        QVERIFY(desk.page());
        QCOMPARE(desk.page()->conflicts().size(), 1);
    }

    void aFileThatCameIntoItsPlaceIsBroughtTogether() {
        Desk desk;
        const QString other = desk.folder.filePath(u"other"_s);
        desk.makeCopy(other);
        desk.start();
        desk.note(desk.store(), u"before"_s);
        QCOMPARE(std::rename(qPrintable(other), qPrintable(desk.file())), 0);
        QVERIFY_THROWS_EXCEPTION(Error, desk.note(desk.store(), u"here"_s));
        Shell::settle();
        QVERIFY(desk.store().hasUnsaved());
        MessageBar *bar = desk.win->messageBar();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->sentence().contains(u"Nothing is lost"_s));
        desk.actionOf(bar)->click();
        Shell::settle();
        // It goes on in the notebook's place, with what both wrote.
        QCOMPARE(desk.store().path(), QFileInfo(desk.file()).canonicalFilePath());
        QVERIFY(!desk.store().hasUnsaved());
        QVERIFY(bar->isHidden());
        QCOMPARE(desk.clients(), size_t(3));
        const auto list = merging::undecided(desk.store());
        QCOMPARE(list.size(), size_t(1));
        const QStringList both{list[0].stands.toString(), list[0].other.toString()};
        QVERIFY(both.contains(u"here"_s) && both.contains(u"there"_s));
        QVERIFY(desk.win->noticeBar()->isVisible());
        QCOMPARE(desk.win->notebook()->context().file, desk.store().path());
        // What was open here is kept beside, and not offered as something new.
        QCOMPARE(merging::copiesBeside(desk.store().path()).size(), size_t(1));
        desk.note(desk.store(), u"goes on"_s);
        desk.win.reset();
        desk.start();
        QCOMPARE(desk.store().find<Client>(desk.tanaka)->note, u"goes on"_s);
        QVERIFY(!desk.win->noticeBar()->sentence().contains(u"lies beside"_s));
    }

    void itIsNoticedWhenTheWindowIsLookedAtAgain() {
        Desk desk;
        const QString other = desk.folder.filePath(u"other"_s);
        desk.makeCopy(other);
        desk.start();
        QEvent looked(QEvent::WindowActivate);
        QCoreApplication::sendEvent(desk.win.get(), &looked);
        QVERIFY(!desk.win->messageBar()->isVisible());
        QCOMPARE(std::rename(qPrintable(other), qPrintable(desk.file())), 0);
        QCoreApplication::sendEvent(desk.win.get(), &looked);
        QVERIFY(desk.win->messageBar()->isVisible());
        desk.actionOf(desk.win->messageBar())->click();
        Shell::settle();
        QCOMPARE(desk.clients(), size_t(3));
    }

    void aPoorCopyAsksTwiceAndAnotherNotebookIsRefused() {
        Desk desk;
        QVERIFY(QFile::copy(desk.file(), desk.beside()));
        {
            const auto store = Store::open(desk.beside(), desk.passphrase());
            store->remove<Client>(desk.nakano, u"x"_s);
        }
        const QString foreign = desk.folder.filePath(u"foreign.wellspring"_s);
        Store::create(foreign, "other words", sealed::KdfCost::lowest())->save(Client(), u"x"_s);
        desk.start();
        desk.win->actions()[Act::Merge]->trigger();
        Shell::settle();
        TwoCopiesPage *page = desk.page();
        QVERIFY(page);
        page->look(desk.beside());
        QVERIFY(page->previewWords().contains(u"lacks 1 of 2"_s));
        QVERIFY(page->bringButton()->text().contains(u"all the same"_s));
        QCOMPARE(desk.clients(), size_t(2));
        page->look(foreign);
        QVERIFY(page->previewWords().isEmpty());
        QVERIFY(desk.win->messageBar()->isVisible());
        QVERIFY(desk.win->messageBar()->sentence().contains(u"two different notebooks"_s));
    }
};

QTEST_MAIN(TestRowsMerge)
#include "test_rows_merge.moc"
