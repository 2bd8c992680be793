// SPDX-License-Identifier: GPL-3.0-or-later
// The Papers tab: what can be printed, what it is made of, and where a PDF goes.
#include "tests/ui/pages/tabbench.h"
#include "ui/pages/paperstab.h"
#include "ui/print/papersheet.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

class PapersTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsTheBriefAndASummaryOfEachHeldSession();
    void thePreviewFitsItsWindow();
    void thePreviewSavesAsTheTabDoes();
    void showsAPicture();
    void printsWhatIsChosen();
    void savesAPdfAndReplacesNothingUnasked();
    void everyPaperHasAFileNameOfItsOwn();
    void aFolderThatIsNotThereIsTold();
    void aClientWithoutSessionsHasTheirOwnPapers();
    void nothingIsWiderThanThePage() { QCOMPARE(bench->tooWide(), QStringList()); }
    void everyControlHasAName() { QCOMPARE(bench->nameless(), QStringList()); }

    void init() {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        bench = std::make_unique<TabBench>(tab);
        tab->showPaper = [this](const Paper &paper, QWidget *) { shown = paper.fileName; };
        shown.clear();
    }
    void cleanup() { bench.reset(); }

private:
    static QByteArray read(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    PapersTab *tab = nullptr;
    std::unique_ptr<TabBench> bench;
    QString shown;
};

void PapersTabTest::listsTheBriefAndASummaryOfEachHeldSession() {
    int held = 0;
    for (const Session &session : std::vector(bench->notebook().sessions))
        held += session.state == SessionState::Held && session.date <= QDate(2026, 12, 9) ? 1 : 0;
    QVERIFY(held > 10);
    QCOMPARE(tab->list()->count(), held + 2); // the brief and the progress come first
    const ClientNotebook notebook = bench->notebook();
    const Session *last = about::lastHeld(notebook, QDate(2026, 12, 9));
    tab->reveal(last->id);
    QCOMPARE(tab->list()->currentRow(), 2); // the newest first
}

void PapersTabTest::showsAPicture() {
    QCOMPARE(tab->findChildren<PaperPicture *>().size(), 1);
    tab->list()->setCurrentRow(2);
    QTRY_VERIFY(tab->findChildren<PaperPicture *>().size() >= 1);
    QTRY_VERIFY(tab->findChildren<PaperPicture *>().last()->isVisible());
    QTRY_COMPARE(tab->findChildren<PaperPicture *>().size(), 1);
    tab->list()->setCurrentRow(1); // the progress takes more than one sheet
    QTRY_VERIFY(tab->findChildren<PaperPicture *>().size() > 1);
}

void PapersTabTest::everyPaperHasAFileNameOfItsOwn() {
    QVERIFY(tab->print());
    const Client client = bench->notebook().client;
    QVERIFY2(shown.startsWith(client.family + u'-') && shown.endsWith(u"-2026-12-09.pdf"),
             qPrintable(shown));
    QStringList names{shown};
    for (int row = 1; row <= 3; ++row) {
        tab->list()->setCurrentRow(row);
        QVERIFY(tab->print());
        QVERIFY(!names.contains(shown));
        names << shown;
    }
    // What no file system takes does not stand in a name, and a file is never hidden.
    Client typed = client;
    typed.family = u"../a/b\\c:d"_s;
    bench->store->save(typed, u"rename"_s);
    tab->list()->setCurrentRow(0);
    QVERIFY(tab->print());
    QVERIFY2(shown.startsWith(u"_a_b_c_d-"), qPrintable(shown));
}

void PapersTabTest::printsWhatIsChosen() {
    QVERIFY(tab->print());
    const QString brief = shown;
    tab->list()->setCurrentRow(1);
    QVERIFY(tab->print());
    QVERIFY(!shown.isEmpty());
    QVERIFY(shown != brief);
}

void PapersTabTest::savesAPdfAndReplacesNothingUnasked() {
    const QString path = bench->folder.filePath(u"out.pdf"_s);
    QString suggested;
    tab->saving.chooseFile = [&](const QString &suggestion, QWidget *) {
        suggested = suggestion;
        return bench->folder.filePath(u"out"_s); // the ending is added
    };
    int asked = 0;
    bool answer = false;
    tab->saving.mayReplace = [&](const QString &, QWidget *) {
        ++asked;
        return answer;
    };
    tab->savePdf();
    QCOMPARE(asked, 0);
    QVERIFY(!suggested.isEmpty());
    const QByteArray first = read(path);
    QVERIFY(first.startsWith("%PDF"));
    QVERIFY(!bench->told.isEmpty());
    tab->list()->setCurrentRow(1);
    tab->savePdf();
    QCOMPARE(asked, 1);
    QCOMPARE(read(path), first);
    answer = true;
    tab->savePdf();
    QCOMPARE(asked, 2);
    QVERIFY(read(path) != first);
    tab->saving.chooseFile = [](const QString &, QWidget *) { return QString(); };
    tab->savePdf(); // given up: nothing happens
    QCOMPARE(asked, 2);
}

void PapersTabTest::aFolderThatIsNotThereIsTold() {
    tab->saving.chooseFile = [&](const QString &, QWidget *) {
        return bench->folder.filePath(u"nowhere/out.pdf"_s);
    };
    bench->told.clear();
    tab->savePdf();
    QVERIFY(bench->told.isEmpty()); // never said to be saved
    QVERIFY(!QFile::exists(bench->folder.filePath(u"nowhere/out.pdf"_s)));
}

void PapersTabTest::aClientWithoutSessionsHasTheirOwnPapers() {
    bench->show(bench->blank);
    QCOMPARE(tab->list()->count(), 2);
    QVERIFY(tab->print());
    QVERIFY(!shown.isEmpty());
}

/// The preview asks nobody's dialog about an ending: what it writes ends in .pdf, as here.
void PapersTabTest::thePreviewSavesAsTheTabDoes() {
    const QString path = bench->folder.filePath(u"preview.pdf"_s);
    const auto saveAgain = [&](bool mayReplace) {
        Paper paper;
        paper.pages.assign(1, [](QPainter &) {});
        PaperSheet sheet(paper, tab);
        int asked = 0;
        sheet.saving.chooseFile = [&](const QString &, QWidget *) {
            return bench->folder.filePath(u"preview"_s);
        };
        sheet.saving.mayReplace = [&](const QString &, QWidget *) {
            ++asked;
            return mayReplace;
        };
        sheet.show();
        sheet.findChildren<QPushButton *>().at(1)->click();
        // The paper stays in sight, and says so where it was saved.
        const auto labels = sheet.findChildren<QLabel *>();
        const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"preview.pdf"_s);
        });
        return std::pair(asked, sheet.isVisible() && told);
    };
    QCOMPARE(saveAgain(false), std::pair(0, true));
    QVERIFY(read(path).startsWith("%PDF"));
    QVERIFY(!QFile::exists(bench->folder.filePath(u"preview"_s)));
    QCOMPARE(saveAgain(false), std::pair(1, false));
    QCOMPARE(saveAgain(true), std::pair(1, true));
}

void PapersTabTest::thePreviewFitsItsWindow() {
    QWidget window;
    window.setGeometry(0, 0, 1024, 700);
    window.show();
    Paper paper;
    paper.pages.assign(2, [](QPainter &) {});
    PaperSheet sheet(paper, &window);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    QVERIFY2(window.geometry().contains(sheet.frameGeometry()),
             qPrintable(u"%1 px high"_s.arg(sheet.height())));
    const auto buttons = sheet.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    for (const QPushButton *button : buttons) {
        const QRect at(button->mapTo(&sheet, QPoint()), button->size());
        QVERIFY(button->isVisible());
        QVERIFY(sheet.rect().contains(at));
        QVERIFY(at.top() < 40); // at the top, above the pages
        for (const QPushButton *other : buttons)
            if (other != button) // beside each other, with paper between them
                QVERIFY(!at.adjusted(-4, 0, 4, 0)
                             .intersects(QRect(other->mapTo(&sheet, QPoint()), other->size())));
    }
    const auto *pages = sheet.findChild<QScrollArea *>();
    QVERIFY(pages->widget()->height() > pages->viewport()->height()); // the paper scrolls inside
}

QTEST_MAIN(PapersTabTest)
#include "test_paperstab.moc"
