// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a notebook that is held elsewhere or was replaced, and the sample's way in.
#include "shell.h"
#include "tests/support/rot.h"

#include "app/error.h"
#include "app/language.h"
#include "app/sample/sample.h"
#include "ui/bringin.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/importpage.h"
#include "ui/pages/passphrasepage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pickedit.h"

#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUndoStack>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TestReading : public QObject {
    Q_OBJECT
private:
    static void tryPassphrase(PassphrasePage *page, const QByteArray &text) {
        auto *field = page->findChild<LineField *>();
        field->setText(QString::fromUtf8(text));
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// A window that was asked for a notebook which somebody else holds, and reads it.
    static std::unique_ptr<MainWindow> reader(Shell &shell) {
        auto window = std::make_unique<MainWindow>(shell.theme, shell.clock(), nullptr, nullptr);
        window->resize(1280, 800);
        window->QWidget::show();
        window->askFor(shell.file());
        const QPointer page(qobject_cast<PassphrasePage *>(window->frontPage()));
        tryPassphrase(page, shell.passphrase());
        if (page && page->readingButton() != nullptr)
            QTest::mouseClick(page->readingButton(), Qt::LeftButton);
        return window;
    }

private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void whatIsOpenElsewhereIsReadHere() {
        Shell shell;
        const auto holder = shell.open();
        MainWindow window(shell.theme, shell.clock(), nullptr, nullptr);
        window.resize(1280, 800);
        window.QWidget::show();
        window.askFor(shell.file());
        auto *page = qobject_cast<PassphrasePage *>(window.frontPage());
        QVERIFY(page);
        QVERIFY(page->readingButton() == nullptr);
        tryPassphrase(page, "not it");
        QVERIFY(page->complaint().contains(u"already open"_s));
        QVERIFY(page->readingButton());
        // The passphrase is asked for all the same.
        QTest::mouseClick(page->readingButton(), Qt::LeftButton);
        QVERIFY(window.notebook() == nullptr);
        QVERIFY(page->complaint().contains(u"does not open"_s));
        QSignalSpy opened(&window, &MainWindow::opened);
        page->findChild<LineField *>()->setText(QString::fromUtf8(shell.passphrase()));
        QTest::mouseClick(page->readingButton(), Qt::LeftButton);
        QVERIFY(window.notebook());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().toString(), QString()); // whoever writes it answers for it
        QVERIFY(window.notebook()->store().isReadOnly());
        QVERIFY(window.messageBar()->isVisible());
        window.notebook()->openClient(shell.tanaka, u"brief"_s);
        QCOMPARE(window.notebook()->clientInSight(), shell.tanaka);
    }
    void everyWriteOfAReaderGetsOneSentence() {
        Shell shell;
        const auto holder = shell.open();
        const auto window = reader(shell);
        QVERIFY(window->notebook());
        const auto told = [&] {
            const bool was = window->messageBar()->isVisible() &&
                             window->messageBar()->sentence().contains(u"reading only"_s);
            window->messageBar()->close();
            return was;
        };
        window->messageBar()->close();
        window->notebook()->addClient(u"西村"_s);
        QVERIFY(told());
        const TodayPage &page = window->notebook()->todayPage()->page();
        QVERIFY(!page.rows.empty());
        window->notebook()->todayPage()->act(page.rows.front());
        QVERIFY(told());
        for (const QString &tab : {u"brief"_s, u"notebook"_s, u"wells"_s, u"goals"_s, u"sessions"_s,
                                   u"progress"_s, u"papers"_s}) {
            window->notebook()->openClient(shell.tanaka, tab);
            QVERIFY2(!window->messageBar()->isVisible(), qPrintable(tab));
        }
        // Also where one is planned for today, and nothing would have to be written to open it.
        window->notebook()->openSession(shell.tanaka, 0);
        QVERIFY(told());
        window->notebook()->openSession(shell.tanaka, shell.planned);
        QVERIFY(told());
        QVERIFY(!window->notebook()->isCapturing());
        QVERIFY(window->notebook()->store().undoStack()->count() == 0);
        // What could only be refused is not offered.
        QVERIFY(!window->actions()[Act::StartSession]->isVisible());
        window->notebook()->openToday();
        QVERIFY(!window->actions()[Act::StartSession]->isVisible());
        QVERIFY(window->notebook()->todayPage()->page().next.client != 0);
        const auto *start = window->notebook()->todayPage()->findChild<QWidget *>(u"startNext"_s);
        QVERIFY(start && start->isHidden());
        QCOMPARE(holder->clients().size(), std::size_t(2));
        // A reader goes as it came, and the writer goes on.
        QVERIFY(window->close());
        Client client = *holder->find<Client>(shell.tanaka);
        client.callName = u"花さん"_s;
        holder->save(client, u"x"_s);
    }
    /// A reader sees less than was saved, and no cut is the cause.
    void aDamagedLastChangeIsTold() {
        Shell shell;
        const QTemporaryDir state;
        rot::inTheLastChange(shell.file(), shell.passphrase(), state.path());
        MainWindow window(shell.theme, shell.clock(), nullptr, nullptr);
        window.QWidget::show();
        Store::Options options;
        options.stateFolder = state.path();
        window.show(Store::open(shell.file(), shell.passphrase(), Store::ReadOnly, options));
        QVERIFY(window.messageBar()->isVisible());
        QVERIFY2(window.messageBar()->sentence().contains(u"last saved change is damaged"_s),
                 qPrintable(window.messageBar()->sentence()));
        QVERIFY(!window.messageBar()->sentence().contains(u"crash"_s));
        QCOMPARE(window.notebook()->store().clients().size(), std::size_t(2));
    }
    void aTitleIsOneLineWhateverTheNameHolds() {
        Shell shell;
        auto window = shell.window();
        Client client = *window->notebook()->store().find<Client>(shell.tanaka);
        client.family = u"\u202E田\n中\x1b"_s;
        window->notebook()->store().save(client, u"x"_s);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        const QString title = window->windowTitle();
        QVERIFY(title.contains(u"田 中"_s));
        QVERIFY(!title.contains(QChar(0x202E)) && !title.contains(u'\n'));
    }
    void aPastedLineOfAnyLengthIsSaved() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openSession(shell.tanaka, 0);
        const QString text = u"朝の海を歩くと頭が静かになる。"_s.repeated(6000);
        window->notebook()->capture()->sheet()->insertPlainText(text);
        window->notebook()->capture()->file(LineKind::Fact);
        window->notebook()->openToday();
        const std::vector<Line> lines = window->notebook()->store().of<Line>(shell.tanaka);
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY(lines.front().text == text);
        QVERIFY(!window->messageBar()->isVisible());
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        QVERIFY(window->close());
        QVERIFY(shell.open()->of<Line>(shell.tanaka).front().text == text);
    }
    void whoeverCanWriteIsOfferedNoReading() {
        Shell shell;
        const auto window = reader(shell);
        QVERIFY(window->notebook());
        QVERIFY(!window->notebook()->store().isReadOnly());
        QVERIFY(!window->messageBar()->isVisible());
    }
    /// Each try says what happened; the second is no failure of the disk.
    void aNotebookThatWasReplacedIsToldAsSuchEachTime() {
        Shell shell;
        Shell other;
        auto window = shell.window();
        QVERIFY(QFile::rename(shell.file(), shell.folder.filePath(u"was"_s)));
        QVERIFY(QFile::rename(other.file(), shell.file()));
        for (const QString &name : {u"西村"_s, u"東"_s}) {
            window->notebook()->addClient(name);
            QVERIFY(window->messageBar()->isVisible());
            QVERIFY2(window->messageBar()->sentence().contains(u"replaced"_s),
                     qPrintable(window->messageBar()->sentence()));
            window->messageBar()->close();
        }
        const QString elsewhere = shell.folder.filePath(u"elsewhere.wellspring"_s);
        QVERIFY(window->saveElsewhere(elsewhere));
        QCOMPARE(window->notebook()->store().clients().size(), std::size_t(4));
        QVERIFY(window->close());
        // The one that was put there is as it was.
        QCOMPARE(Store::open(shell.file(), other.passphrase())->clients().size(), std::size_t(2));
    }

    // --- a list of contacts -------------------------------------------------------------

    void anotherEncodingReadsThePreviewAnew() {
        Shell shell;
        auto window = shell.window();
        QFile csv(shell.folder.filePath(u"list.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        // Good UTF-8 as well as good Shift_JIS: only eyes can tell.
        csv.write("Last Name,First Name\n\xC2\xA9\xC2\xB1,Hanako\n");
        csv.close();
        window->importFrom(csv.fileName());
        auto *page = qobject_cast<ImportPage *>(window->frontPage());
        QVERIFY(page);
        const auto *list = page->findChild<QTreeWidget *>();
        const auto name = [&] { return list->topLevelItem(0)->text(0); };
        QVERIFY(name().contains(u"©±"_s));
        PickEdit *box = page->encodingBox();
        QVERIFY(box->choices().first().contains(u"UTF-8"_s));
        const auto choose = [&](const QString &word) {
            box->pick(int(box->choices().indexOf(word)));
        };
        choose(u"Windows (Shift_JIS)"_s);
        QVERIFY(name().contains(u"ﾂｩﾂｱ"_s));
        QCOMPARE(page->result().people.front().client.family, u"ﾂｩﾂｱ"_s);
        // What it cannot be is told, and nobody is brought in.
        choose(u"UTF-16"_s);
        QVERIFY(!page->complaint().isEmpty());
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(page->result().people.empty());
        choose(u"UTF-8"_s);
        QVERIFY(page->complaint().isEmpty());
        QVERIFY(name().contains(u"©±"_s));
        page->bringIn();
        QCOMPARE(window->notebook()->store().clients().size(), std::size_t(3));
    }
    void aNameThatLooksLikeAPlaceToFillIsTakenAsItIs() {
        Shell shell;
        auto window = shell.window();
        QFile csv(shell.folder.filePath(u"list.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Last Name,First Name\nA%3,B%1\nA%3,B%1\n");
        csv.close();
        window->importFrom(csv.fileName());
        QStringList shown;
        for (const QLabel *label : window->frontPage()->findChildren<QLabel *>())
            shown << label->text();
        const QString all = shown.join(u'\n');
        QVERIFY2(all.contains(u"A%3"_s) && all.contains(u"B%1"_s), qPrintable(all));
        QVERIFY2(all.contains(u"stands in row 2 already"_s), qPrintable(all));
    }
    /// UTF-16 without its mark is no text to the program; a person may know better.
    void aListInAnUnmarkedEncodingIsReadAllTheSame() {
        Shell shell;
        auto window = shell.window();
        QFile csv(shell.folder.filePath(u"list.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        const QString text = u"姓,名\n西村,彩"_s;
        csv.write(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        csv.close();
        window->importFrom(csv.fileName());
        auto *page = qobject_cast<ImportPage *>(window->frontPage());
        QVERIFY(page);
        QCOMPARE(page->encodingBox()->choices().at(page->encodingBox()->current()), u"UTF-16"_s);
        QCOMPARE(page->result().people.front().client.given, u"彩"_s);
    }

    // --- the sample -------------------------------------------------------------------------

    void theSampleIsMadeAnewWhileNobodyEditedIt() {
        QTemporaryDir home;
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
        const QDate day(2026, 12, 9);
        const auto madeOn = [](const Store &store) { return store.preference(u"sample_made"_s); };
        QCOMPARE(madeOn(*bringin::openSample(day, u"ja"_s)), u"2026-12-09"_s);
        const auto made = [] {
            struct stat there {};
            ::stat(QFile::encodeName(bringin::sampleFile()).constData(), &there);
            return there.st_ino;
        };
        const auto first = made();
        QCOMPARE(madeOn(*bringin::openSample(day, u"ja"_s)), u"2026-12-09"_s);
        QCOMPARE(made(), first);
        auto next = bringin::openSample(day.addDays(1), u"ja"_s);
        QCOMPARE(madeOn(*next), u"2026-12-10"_s);
        QVERIFY(next->isSample() && !next->isReadOnly());
        // Held here, it is read there.
        const auto reader = bringin::openSample(day.addDays(2), u"ja"_s);
        QVERIFY(reader->isReadOnly());
        QCOMPARE(madeOn(*reader), u"2026-12-10"_s);
        next.reset();
        QCOMPARE(bringin::openSample(day.addDays(1), u"en"_s)->preference(u"language"_s), u"en"_s);
        auto edited = bringin::openSample(day.addDays(1), u"en"_s);
        Client client = edited->clients().front();
        client.callName = u"mine"_s;
        edited->save(client, u"x"_s);
        edited.reset();
        edited = bringin::openSample(day.addDays(3), u"ja"_s);
        QCOMPARE(edited->find<Client>(client.id)->callName, u"mine"_s);
        QCOMPARE(madeOn(*edited), u"2026-12-10"_s);
        qunsetenv("XDG_DATA_HOME");
    }
};

QTEST_MAIN(TestReading)
#include "test_reading.moc"
