// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/columns.h"
#include "app/store/history/asof.h"
#include "app/store/store_p.h"
#include "tests/ui/shell.h"
#include "ui/asofbar.h"
#include "ui/backupcare.h"
#include "ui/pages/clientheader.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/history/historyentry.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/history/historywords.h"
#include "ui/pages/passphrasepage.h"
#include "ui/pages/sidepages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/privatefold.h"
#include "ui/widgets/rangeswitch.h"

#include <QAction>
#include <QDir>
#include <QPointer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

/// The history through the real window.
class TestRowsHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_shell = std::make_unique<Shell>();
        m_window = m_shell->window();
    }
    void cleanup() {
        m_window.reset();
        m_shell.reset();
    }

    void everyTableAndColumnHasAWord() {
        eachType([&]<class T>() {
            const QString table = QString::fromLatin1(Described<T>::table);
            QVERIFY2(HistoryWords::hasWord(table, true), qPrintable(table));
            eachColumn<T>([&](const auto &column) {
                QVERIFY2(HistoryWords::hasWord(QString::fromLatin1(column.name), false),
                         column.name);
            });
        });
    }

    void whatWasDoneStandsThereWithBeforeAndAfter() {
        editPromise();
        HistoryPage *page = open();
        QCOMPARE(page->entries().size(), 2);
        HistoryEntry *entry = page->entries().front();
        QVERIFY(wordsOn(entry).contains(u"Edit promise"_s));
        QVERIFY(wordsOn(entry).contains(u"中野"_s));
        QVERIFY(!wordsOn(entry).contains(u"本を送る"_s));
        entry->head()->click();
        QVERIFY(entry->isOpen());
        QVERIFY(wordsOn(entry).contains(u"動画を送る"_s)); // before
        QVERIFY(wordsOn(entry).contains(u"本を送る"_s));   // after
        entry->head()->click();
        QVERIFY(!entry->isOpen());
    }

    void aFieldIsBroughtBackAndUndone() {
        editPromise();
        HistoryEntry *entry = open()->entries().front();
        entry->head()->click();
        button(entry, u"Bring back"_s)->click();
        QCOMPARE(promise()->text, u"動画を送る"_s);
        QCOMPARE(page()->entries().size(), 3);   // told as anything else
        QVERIFY(page()->entries()[1]->isOpen()); // and what was open stays open
        m_window->notebook()->undo();
        QCOMPARE(promise()->text, u"本を送る"_s);
    }

    void aRemovedRowIsBroughtBack() {
        const Promise before = *promise();
        store().remove<Promise>(before.id, u"Remove promise"_s);
        HistoryEntry *entry = open()->entries().front();
        entry->head()->click();
        button(entry, u"Bring it back"_s)->click();
        QCOMPARE(promise(), before);
        entry = page()->entries()[1]; // it is there: nothing is offered any more
        QVERIFY(entry->isOpen());
        QVERIFY(button(entry, u"Bring it back"_s) == nullptr);
    }

    void aClientsHistoryNamesNobodyElse() {
        editPromise();
        Client tanaka = *store().find<Client>(m_shell->tanaka);
        tanaka.role = u"編集者"_s;
        store().save(tanaka, u"Edit client"_s);
        m_window->notebook()->openClient(m_shell->tanaka, u"brief"_s);
        m_window->actions()[Act::ClientHistory]->trigger();
        QCOMPARE(page()->client(), m_shell->tanaka);
        QCOMPARE(page()->entries().size(), 2); // theirs, and the beginning
        for (HistoryEntry *entry : page()->entries()) {
            entry->setOpen(true);
            QVERIFY(!wordsOn(entry).contains(u"中野"_s));
        }
        QVERIFY(wordsOn(page()).contains(u"田中"_s));
        m_window->notebook()->back();
        QCOMPARE(m_window->notebook()->clientInSight(), m_shell->tanaka);
        m_window->actions()[Act::History]->trigger();
        QCOMPARE(page()->client(), 0);
        QCOMPARE(page()->entries().size(), 3);
    }

    void discreetModeNamesNobody() {
        editPromise();
        HistoryPage *page = open();
        QVERIFY(wordsOn(page).contains(u"中野"_s));
        m_window->actions()[Act::Discreet]->trigger();
        QVERIFY(!wordsOn(page).contains(u"中野"_s));
        page->entries().front()->head()->click();
        QVERIFY(!page->entries().front()->isOpen());
        // A page made while it is on knows it, too.
        m_window->actions()[Act::Discreet]->trigger();
        QVERIFY(wordsOn(page).contains(u"中野"_s));
    }

    void wordsFindWhatWasDone() {
        editPromise();
        HistoryPage *page = open();
        page->wordsField()->setText(u"PROMISE"_s);
        page->display();
        QCOMPARE(page->entries().size(), 1);
        page->wordsField()->setText(u"nothing such"_s);
        page->display();
        QCOMPARE(page->entries().size(), 0);
        QTest::keyClick(page->wordsField(), Qt::Key_Escape);
        QCOMPARE(page->wordsField()->text(), QString());
    }

    void longHistoriesComeInPieces() {
        Client client = *store().find<Client>(m_shell->tanaka);
        for (int i = 0; i < 100; ++i) {
            client.role = QString::number(i);
            store().save(client, u"Edit client"_s);
        }
        HistoryPage *page = open();
        QCOMPARE(page->entries().size(), 40);
        QVERIFY(page->moreButton()->isVisible());
        page->moreButton()->click();
        page->moreButton()->click();
        QCOMPARE(page->entries().size(), 101);
        QVERIFY(!page->moreButton()->isVisible());
        QVERIFY(wordsOn(page).contains(u"The history begins on"_s));
    }

    void whatIsInConfidenceWearsTheHatch() {
        Concern concern;
        concern.client = m_shell->tanaka;
        concern.text = u"そっと"_s;
        store().save(concern, u"Note"_s);
        editPromise();
        HistoryPage *page = open();
        HistoryEntry *open = page->entries().front(), *entry = page->entries()[1];
        open->setOpen(true);
        entry->setOpen(true);
        QVERIFY(wordsOn(entry).contains(u"In confidence"_s));
        QVERIFY(wordsOn(entry).contains(u"そっと"_s));
        QVERIFY2(hatchedRows(entry) > 20, qPrintable(QString::number(hatchedRows(entry))));
        QVERIFY2(hatchedRows(open) < 4, qPrintable(QString::number(hatchedRows(open))));
    }

    /// Looking back shows the same pages: what is private is as private as today.
    void theHatchIsPaintedAlsoWhileLookingBack() {
        Concern concern;
        concern.client = m_shell->tanaka;
        concern.text = u"そっと"_s;
        store().save(concern, u"Note"_s);
        HistoryPage *page = open();
        page->dayField()->setDate(QDate::currentDate());
        page->lookButton()->click();
        QVERIFY(m_window->isLookingBack());
        m_window->notebook()->openClient(m_shell->tanaka, u"brief"_s);
        Shell::settle();
        auto *fold = m_window->notebook()->clientPage()->findChild<PrivateFold *>();
        QVERIFY(fold && fold->isVisible());
        QVERIFY2(hatchedRows(fold) > 10, qPrintable(QString::number(hatchedRows(fold))));
        fold->setOpen(true); // what it opens stands on the hatch, too
        QWidget *lines = fold->findChild<PlainLabel *>()->parentWidget();
        QVERIFY(lines != fold && lines->isVisible());
        QVERIFY2(hatchedRows(lines) > 10, qPrintable(QString::number(hatchedRows(lines))));
        m_window->notebook()->openClient(m_shell->tanaka, u"history"_s);
        Shell::settle();
        for (HistoryEntry *entry : m_window->notebook()->findChildren<HistoryEntry *>())
            if (entry->isVisible() && wordsOn(entry).contains(u"Note"_s)) {
                entry->setOpen(true);
                QVERIFY(wordsOn(entry).contains(u"In confidence"_s));
                QVERIFY(hatchedRows(entry) > 20);
            }
    }

    void whatWasUndoneSaysSo() {
        editPromise();
        m_window->notebook()->undo();
        HistoryPage *page = open();
        QCOMPARE(page->entries().size(), 3);
        QVERIFY(wordsOn(page->entries().front()).contains(u"Undone: Edit promise"_s));
        QVERIFY(!wordsOn(page->entries()[1]).contains(u"Undone"_s));
        m_window->actions()[Act::Redo]->trigger();
        QVERIFY(wordsOn(this->page()->entries().front()).contains(u"Done again: Edit promise"_s));
        // The menu goes on as before.
        QCOMPARE(store().undoStack()->undoText(), u"Edit promise"_s);
        m_window->notebook()->undo();
        QVERIFY(wordsOn(this->page()->entries().front()).contains(u"Undone: Edit promise"_s));
        QVERIFY(!wordsOn(this->page()).contains(u"Undone: Undone"_s));
    }

    void theNotebookAsItWasAndBack() {
        auto &db = StoreInside::of(store()).db();
        db.run(u"UPDATE \"change\" SET \"at\" = ?"_s, {noon(m_shell->day.addDays(-20))});
        editPromise(); // dated by the real clock
        const qint64 last = db.value(u"SELECT max(\"sequence\") FROM \"change\""_s).toLongLong();
        db.run(u"UPDATE \"change\" SET \"at\" = ? WHERE \"sequence\" = ?"_s,
               {noon(m_shell->day.addDays(-5)), last});
        HistoryPage *page = open();
        page->dayField()->setDate(m_shell->day.addDays(-10));
        page->lookButton()->click();
        QVERIFY(m_window->isLookingBack());
        QVERIFY(m_window->asOfBar()->isVisible());
        QVERIFY(m_window->asOfBar()->sentence().contains(u"29 November 2026"_s));
        QCOMPARE(promise()->text, u"動画を送る"_s); // the store in sight
        QVERIFY(store().isReadOnly());
        QCOMPARE(m_window->notebook()->context().today(), m_shell->day.addDays(-10));
        // All pages are shown, and nothing can be written.
        for (const char *tab :
             {"brief", "notebook", "wells", "goals", "sessions", "progress", "papers", "history"})
            m_window->notebook()->openClient(m_shell->nakano, QString::fromLatin1(tab));
        QVERIFY(!page_()->dayField()->isVisible());
        // Nor typed: what cannot be kept is refused at the field, not after it.
        m_window->notebook()->openClient(m_shell->nakano, u"brief"_s);
        int fields = 0;
        for (InlineEdit *edit : m_window->notebook()
                                    ->clientPage()
                                    ->findChild<ClientHeader *>()
                                    ->findChildren<InlineEdit *>())
            if (edit->isVisible()) {
                ++fields;
                QTest::mouseClick(edit, Qt::LeftButton);
                QVERIFY2(!edit->isEditing(), qPrintable(edit->accessibleName()));
            }
        QVERIFY(fields >= 3);
        m_window->showError(Error(Error::Kind::ReadOnly, u"only read"_s));
        m_window->asOfBar()->backButton()->click();
        QVERIFY(!m_window->isLookingBack());
        QVERIFY(!m_window->asOfBar()->isVisible());
        QVERIFY(!m_window->messageBar()->isVisible()); // it was true of that day only
        QCOMPARE(promise()->text, u"本を送る"_s);
        QVERIFY(!store().isReadOnly());
        QCOMPARE(store().undoStack()->undoText(), u"Edit promise"_s); // still there
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window->notebook()->undo();
        QCOMPARE(promise()->text, u"動画を送る"_s);
    }

    void enterInTheDayLooksBackAsTheButtonDoes() {
        StoreInside::of(store()).db().run(u"UPDATE \"change\" SET \"at\" = ?"_s,
                                          {noon(m_shell->day.addDays(-20))});
        HistoryPage *page = open();
        QCOMPARE(page->dayField()->date(), m_shell->day.addDays(-7));
        page->dayField()->edit();
        page->dayField()->lineField()->setText(u"no day"_s);
        QTest::keyClick(page->dayField()->lineField(), Qt::Key_Return);
        QVERIFY(!m_window->isLookingBack());
        page->dayField()->edit();
        page->dayField()->lineField()->setText(u"2026-11-30"_s);
        QTest::keyClick(page->dayField()->lineField(), Qt::Key_Return);
        QVERIFY(m_window->isLookingBack());
        QVERIFY(m_window->asOfBar()->sentence().contains(u"30 November 2026"_s));
    }

    /// No day is offered on which there is nothing to be seen.
    void aYoungNotebookOffersTheDayItBegan() {
        StoreInside::of(store()).db().run(u"UPDATE \"change\" SET \"at\" = ?"_s,
                                          {noon(m_shell->day.addDays(-3))});
        HistoryPage *page = open();
        QCOMPARE(page->dayField()->date(), m_shell->day.addDays(-3));
        // What was chosen stays.
        page->dayField()->edit();
        page->dayField()->lineField()->setText(u"2026-12-08"_s);
        page->dayField()->leave();
        m_window->notebook()->openToday();
        QCOMPARE(open()->dayField()->date(), m_shell->day.addDays(-1));
        page->lookButton()->click();
        QVERIFY(m_window->isLookingBack());
    }

    void aDayBeforeTheHistoryIsToldAndNothingHappens() {
        HistoryPage *page = open();
        page->dayField()->setDate(QDate(2001, 1, 1));
        page->lookButton()->click();
        QVERIFY(!m_window->isLookingBack());
        QVERIFY(m_window->messageBar()->sentence().contains(u"The history begins on"_s));
    }

    void aClockThatHadBeenSetBackIsTold() {
        auto &db = StoreInside::of(store()).db();
        db.run(u"UPDATE \"change\" SET \"at\" = ?"_s, {noon(m_shell->day.addDays(-5))});
        editPromise();
        const qint64 last = db.value(u"SELECT max(\"sequence\") FROM \"change\""_s).toLongLong();
        db.run(u"UPDATE \"change\" SET \"at\" = ? WHERE \"sequence\" = ?"_s,
               {noon(m_shell->day.addDays(-20)), last});
        HistoryPage *page = open();
        page->dayField()->setDate(m_shell->day.addDays(-10));
        page->lookButton()->click();
        QVERIFY(m_window->isLookingBack());
        QVERIFY(m_window->asOfBar()->sentence().contains(u"set back"_s));
    }

    /// Locking and closing go by way of today: what is open behind is saved and shut.
    void lockingWhileLookingBackLocksTheNotebook() {
        HistoryPage *page = open();
        page->dayField()->setDate(QDate::currentDate());
        page->lookButton()->click();
        QVERIFY(m_window->isLookingBack());
        m_window->lock();
        QVERIFY(!m_window->isLookingBack());
        QVERIFY(m_window->notebook() == nullptr);
        QVERIFY(!m_window->asOfBar()->isVisible());
        QVERIFY(m_shell->open() != nullptr); // nobody holds it any more
        // It is the notebook that is asked for, not the copy in memory that was looked at.
        auto *locked = qobject_cast<PassphrasePage *>(m_window->frontPage());
        QVERIFY(locked);
        locked->findChild<LineField *>()->setText(QString::fromUtf8(m_shell->passphrase()));
        QTest::keyClick(locked->findChild<LineField *>(), Qt::Key_Return);
        QVERIFY(m_window->notebook());
        QVERIFY(!store().isReadOnly());
        QCOMPARE(store().path(), QFileInfo(m_shell->file()).canonicalFilePath());
    }

    /// Back to today is back to all of it: what keeps backups, and the list as it was folded.
    void afterLookingBackBackupsAreMade() {
        qputenv("XDG_DATA_HOME", m_shell->folder.path().toUtf8());
        m_window->notebook()->setListFolded(true);
        lookBack();
        QVERIFY(m_window->notebook()->isListFolded());
        m_window->asOfBar()->backButton()->click();
        QVERIFY(m_window->notebook()->isListFolded());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window->actions()[Act::BackUpNow]->trigger();
        backups::Keeper *keeper = m_window->backups().keeper();
        QVERIFY(keeper != nullptr);
        keeper->wait();
        QCOMPARE(QDir(backups::defaultFolder()).entryList(QDir::Files).size(), 1);
    }

    /// A notebook that cannot be shown any more is not let go of for it: the day stays in sight.
    void whatCannotBeShownAgainStaysBehind() {
        Store &now = store();
        lookBack();
        StoreInside::of(now).closeFile(); // stands for a disk that went
        m_window->asOfBar()->backButton()->click();
        QVERIFY(m_window->isLookingBack());
        QVERIFY(m_window->asOfBar()->isVisible());
        QVERIFY(m_window->messageBar()->isVisible());
        QVERIFY(promise().has_value()); // the copy of that day
        // Locked, nothing of it stays.
        const QPointer<Store> behind(&now);
        m_window->lock();
        QVERIFY(m_window->notebook() == nullptr);
        QVERIFY(behind.isNull());
        QVERIFY(!m_window->isLookingBack());
    }

    void howLongItIsKeptTravelsWithTheNotebook() {
        HistoryPage *page = open();
        QCOMPARE(page->yearsSwitch()->current(), 1); // two years
        Q_EMIT page->yearsSwitch()->chosen(2);
        QCOMPARE(store().preference(u"history.years"_s), u"5"_s);
        m_window->notebook()->undo();
        QCOMPARE(store().preference(u"history.years"_s), QString());
    }

private:
    Store &store() const { return m_window->notebook()->store(); }
    HistoryPage *page() const {
        return qobject_cast<HistoryPage *>(
            static_cast<QWidget *>(m_window->notebook()->pages().page(u"history"_s)));
    }
    HistoryPage *page_() const { return page(); }
    HistoryPage *open() const {
        m_window->notebook()->openPage(u"history"_s);
        return page();
    }
    void lookBack() const {
        HistoryPage *page = open();
        page->dayField()->setDate(QDate::currentDate());
        page->lookButton()->click();
        QVERIFY(m_window->isLookingBack());
    }
    std::optional<Promise> promise() const { return store().find<Promise>(m_shell->promise); }
    void editPromise() {
        Promise row = *promise();
        row.text = u"本を送る"_s;
        store().save(row, u"Edit promise"_s);
    }
    static qint64 noon(QDate day) { return QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch(); }
    /// How many rows of pixels carry a good many points of the hatch: a hairline is one row.
    int hatchedRows(QWidget *widget) const {
        Shell::settle();
        const QImage image = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QColor line = m_shell->theme.color(&Tokens::rule2);
        int rows = 0;
        for (int y = 0; y < image.height(); ++y) {
            int points = 0;
            for (int x = 0; x < image.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                points += std::abs(at.red() - line.red()) < 10 &&
                          std::abs(at.green() - line.green()) < 10 &&
                          std::abs(at.blue() - line.blue()) < 14;
            }
            rows += points > 20;
        }
        return rows;
    }
    static QString wordsOn(const QWidget *where) {
        Shell::settle();
        QStringList all;
        for (const PlainLabel *label : where->findChildren<PlainLabel *>())
            if (label->isVisibleTo(where))
                all << label->text();
        return all.join(u'\n');
    }
    static Button *button(const QWidget *where, const QString &text) {
        for (Button *one : where->findChildren<Button *>())
            if (one->text() == text && one->isVisibleTo(where))
                return one;
        return nullptr;
    }

    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestRowsHistory)
#include "test_rows_history.moc"
