// SPDX-License-Identifier: GPL-3.0-or-later
// The first window, a notebook with nobody in it, the way back to the sample, and what the
// status line says along the way.
#include "shell.h"

#include "app/language.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/tabstrip.h"

#include <QAction>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

class TestFirstDays : public QObject {
    Q_OBJECT
private:
    static int said(const QWidget *page, const QString &sentence) {
        const QList<PlainLabel *> labels = page->findChildren<PlainLabel *>();
        return static_cast<int>(
            std::count_if(labels.begin(), labels.end(), [&](const PlainLabel *label) {
                return label->isVisibleTo(page) && label->text() == sentence;
            }));
    }
    static QPushButton *button(const QWidget *page, const QString &words) {
        for (QPushButton *one : page->findChildren<QPushButton *>())
            if (one->text() == words && one->isVisibleTo(page))
                return one;
        return nullptr;
    }
    static std::unique_ptr<MainWindow> empty(Shell &shell) {
        auto window = shell.window();
        window->create(shell.folder.filePath(u"mine.wellspring"_s), shell.passphrase());
        return window;
    }

private Q_SLOTS:
    void initTestCase() {
        language::install(*qApp, u"en"_s);
        qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit());
    }

    void theFirstWindowLiesInTheMiddleOfTheScreen() {
        Shell shell;
        MainWindow window(shell.theme, shell.clock(), nullptr, nullptr);
        const QRect room = window.screen()->availableGeometry();
        const QRect at = window.geometry();
        QVERIFY2(room.contains(at), qPrintable(u"%1 x %2"_s.arg(at.width()).arg(at.height())));
        QVERIFY(qAbs((at.left() - room.left()) - (room.right() - at.right())) <= 1);
        // Room for a title bar above, and no more below than above it.
        QVERIFY(at.top() - room.top() >= 24);
        QVERIFY(room.bottom() - at.bottom() <= at.top() - room.top());
    }
    void aNotebookWithNobodyInItLeadsToTheFirst() {
        Shell shell;
        auto window = empty(shell);
        TodayScreen *today = window->notebook()->todayPage();
        QCOMPARE(said(today, u"Nobody is waiting today."_s), 0);
        QCOMPARE(said(today, u"Add your first client. A family name is enough."_s), 1);
        QVERIFY(button(today, u"Bring in contacts"_s));
        QPushButton *add = button(today, u"New client"_s);
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        auto *field = window->notebook()->list()->findChild<LineField *>();
        QVERIFY(field->isVisible());
        field->setText(u"西村"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(window->notebook()->clientInSight() != 0);
    }
    void whereNobodyWaitsItIsSaidOnce() {
        Shell shell;
        auto window = empty(shell);
        window->notebook()->addClient(u"西村"_s);
        window->notebook()->openToday();
        TodayScreen *today = window->notebook()->todayPage();
        QCOMPARE(said(today, u"Nobody is waiting today."_s), 1);
        QVERIFY(!button(today, u"Bring in contacts"_s));
    }
    void theMenuLeadsBackToTheSample() {
        Shell shell;
        auto window = shell.window();
        QAction *sample = window->actions()[Act::OpenSample];
        QVERIFY(sample->isVisible());
        sample->trigger();
        QVERIFY(window->notebook()->context().isSample);
        QVERIFY(!sample->isVisible()); // one is there
        window->openWith(shell.file(), shell.passphrase());
        QVERIFY(sample->isVisible());
    }

    void thePageTakesItsWordsAlong() {
        Shell shell;
        auto window = shell.window();
        NotebookView *notebook = window->notebook();
        notebook->openClient(shell.tanaka, u"brief"_s);
        QCOMPARE(window->statusLine()->words(), QString());
        notebook->addClient(u"西村"_s);
        const QString saved = window->statusLine()->words();
        QVERIFY2(saved.startsWith(u"Saved "_s), qPrintable(saved));
        window->actions()[Act::Undo]->trigger();
        QVERIFY(window->statusLine()->words().startsWith(u"Undone"_s));
        notebook->openClient(shell.tanaka, u"brief"_s);
        QVERIFY(window->statusLine()->words().startsWith(u"Saved "_s));
        // Another tab is another page.
        window->actions()[Act::Redo]->trigger();
        notebook->openClient(shell.tanaka, u"brief"_s);
        window->actions()[Act::Undo]->trigger();
        QVERIFY(window->statusLine()->words().startsWith(u"Undone"_s));
        notebook->clientPage()->findChild<TabStrip *>()->setCurrentIndex(1);
        QVERIFY(window->statusLine()->words().startsWith(u"Saved "_s));
    }
    void theWordOfASessionEndsWithIt() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        window->notebook()->capture()->sheet()->insertPlainText(u"一行"_s);
        window->notebook()->commit();
        QVERIFY(window->statusLine()->words().startsWith(u"Saved up to the line"_s));
        window->notebook()->back();
        const QString words = window->statusLine()->words();
        QVERIFY2(words.startsWith(u"Saved "_s) && !words.contains(u"line"_s), qPrintable(words));
    }
    void aLockedNotebookHasNoStatus() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->addClient(u"西村"_s);
        window->lock();
        QCOMPARE(window->statusLine()->words(), QString());
    }

private:
    QTemporaryDir m_data;
};

QTEST_MAIN(TestFirstDays)
#include "test_firstdays.moc"
