// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

#include "app/language.h"
#include "app/settings.h"
#include "ui/pages/importpage.h"
#include "ui/pages/passphrasepage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/todayrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navrow.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>

using namespace Qt::StringLiterals;

class TestWindow : public QObject {
    Q_OBJECT
private:
    static QString firstClient(Palette *palette) {
        for (int i = 0; i < palette->model()->rowCount(); ++i)
            if (const PaletteRow *row = palette->model()->row(palette->model()->index(i));
                row->kind == PaletteRow::Kind::Client)
                return row->text;
        return {};
    }
    /// Somebody whose exam is the day after tomorrow.
    static Id addOneWithADay(Store &store, QDate day) {
        Client client;
        client.family = u"西村"_s;
        client.given = u"彩"_s;
        client.since = day.addDays(-30);
        client.state = ClientState::Active;
        client = store.save(client, u"client"_s);
        Fact fact;
        fact.client = client.id;
        fact.text = u"試験"_s;
        fact.matters = day.addDays(2);
        store.save(fact, u"fact"_s);
        return client.id;
    }
    static TodayRow rowOf(const TodayScreen *today, Id client) {
        for (const TodayRow &row : today->page().rows)
            if (row.client == client)
                return row;
        return {};
    }
    static TodayRowWidget *rowWidget(const TodayScreen *today, const QString &name) {
        const auto rows = today->widget()->findChildren<TodayRowWidget *>();
        for (TodayRowWidget *row : rows)
            if (row->accessibleName().startsWith(name))
                return row;
        return nullptr;
    }
    /// The button of a row: what it does, or the Undo of a done one.
    static void pressRow(const TodayScreen *today, const QString &name) {
        const TodayRowWidget *row = rowWidget(today, name);
        QVERIFY(row != nullptr);
        row->findChild<QAbstractButton *>()->click();
        QCoreApplication::processEvents();
    }
    /// Whether any row names them.
    static bool says(const Palette *palette, const QString &family, const QString &given) {
        for (int i = 0; i < palette->model()->rowCount(); ++i) {
            const PaletteRow *row = palette->model()->row(palette->model()->index(i));
            for (const QString &text : {row->text, row->aside, row->right})
                if (text.contains(family) || text.contains(given))
                    return true;
        }
        return false;
    }
    static QLineEdit *fieldOf(Palette *palette) { return palette->findChild<QLineEdit *>(); }

private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void opensOnTodayWithEverybodyWhoNeedsSomething() {
        Shell shell;
        auto window = shell.window();
        QCOMPARE(window->notebook()->clientInSight(), Id(0));
        QCOMPARE(window->notebook()->todayPage()->page().next.client, shell.tanaka);
        QVERIFY(!window->notebook()->todayPage()->page().rows.empty());
        QVERIFY(window->frontPage() == nullptr);
    }
    void givingTheListTheFocusOpensNobody() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->list()->setFocus();
        QCoreApplication::processEvents();
        QCOMPARE(window->notebook()->clientInSight(), Id(0));
    }
    void theListModelKeepsItsPromises() {
        Shell shell;
        auto window = shell.window();
        ClientListModel *model = window->notebook()->list()->model();
        QAbstractItemModelTester tester(model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->clientCount(), 2);
        window->notebook()->addClient(u"西村"_s);
        QCOMPARE(model->clientCount(), 3);
        QVERIFY(!(model->flags(model->index(0)) & Qt::ItemIsSelectable));
    }
    /// Only who was written is read anew; the list and the number beside Today say so at once.
    void aChangeOfSomebodyElseIsInTheListAtOnce() {
        Shell shell;
        auto window = shell.window();
        NotebookView *notebook = window->notebook();
        notebook->openClient(shell.tanaka, u"brief"_s);
        const auto second = [&] {
            return notebook->list()->model()->entryFor(shell.nakano)->line.second;
        };
        const auto count = [&] {
            return notebook->list()->findChild<NavRow *>()->accessibleDescription().toInt();
        };
        const int before = count();
        QVERIFY(before > 1);
        Session next;
        next.client = shell.nakano;
        next.date = shell.day.addDays(9);
        notebook->store().save(next, u"plan"_s);
        QVERIFY2(second().contains(u"18 Dec"_s), qPrintable(second()));
        Promise promise = *notebook->store().find<Promise>(shell.promise);
        promise.state = PromiseState::Kept;
        notebook->store().save(promise, u"kept"_s);
        QCOMPARE(count(), before - 1);
        notebook->undo();
        QCOMPARE(count(), before);
        // The same, read whole.
        notebook->openToday();
        QCOMPARE(count(), before);
    }
    void aClientIsFound_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("kanji") << u"田中"_s;
        QTest::newRow("kana") << u"たなか"_s;
        QTest::newRow("half-width") << u"ﾀﾅｶ"_s;
        QTest::newRow("romaji") << u"tanaka"_s;
        QTest::newRow("two letters") << u"ta"_s;
    }
    void aClientIsFound() {
        QFETCH(QString, typed);
        Shell shell;
        auto window = shell.window();
        Palette *palette = window->notebook()->palette();
        window->actions()[Act::Palette]->trigger();
        QVERIFY(palette->isVisible());
        fieldOf(palette)->setText(typed);
        QVERIFY(firstClient(palette).contains(u"田中"_s));
        QTest::keyClick(fieldOf(palette), Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(window->notebook()->clientInSight(), shell.tanaka);
    }
    void controlEnterInThePaletteStartsNotes() {
        Shell shell;
        auto window = shell.window();
        Palette *palette = window->notebook()->palette();
        palette->open(u"たな"_s);
        QTest::keyClick(fieldOf(palette), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(window->notebook()->isCapturing());
        QCOMPARE(window->notebook()->capture()->session(), shell.planned);
    }
    void shiftEnterInThePaletteMakesAClient() {
        Shell shell;
        auto window = shell.window();
        Palette *palette = window->notebook()->palette();
        palette->open(u"西村"_s);
        QTest::keyClick(fieldOf(palette), Qt::Key_Return, Qt::ShiftModifier);
        const Id made = window->notebook()->clientInSight();
        QCOMPARE(window->notebook()->store().find<Client>(made)->family, u"西村"_s);
    }
    void actionsStandBehindTheSign() {
        Shell shell;
        auto window = shell.window();
        Palette *palette = window->notebook()->palette();
        palette->open(u">lock"_s);
        QVERIFY(palette->model()->rowCount() > 0);
        QTest::keyClick(fieldOf(palette), Qt::Key_Return);
        QVERIFY(window->notebook() == nullptr);
    }
    void addingAClientCanBeUndoneFromTheBar() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->addClient(u"西村 花"_s);
        auto *bar = window->notebook()->findChild<UndoBar *>();
        QVERIFY(bar->isOffering());
        QCOMPARE(window->notebook()->store().clients().size(), std::size_t(3));
        QTest::mouseClick(bar->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(window->notebook()->store().clients().size(), std::size_t(2));
        QCOMPARE(window->notebook()->clientInSight(), Id(0));
    }
    void aRowOfTodayReallyWritesAndIsTakenBack() {
        Shell shell;
        auto window = shell.window();
        TodayScreen *today = window->notebook()->todayPage();
        const auto row =
            std::find_if(today->page().rows.begin(), today->page().rows.end(),
                         [&](const TodayRow &one) { return one.action == RowAction::PromiseKept; });
        QVERIFY(row != today->page().rows.end());
        const auto before = today->findChildren<TodayRowWidget *>().size();
        today->act(*row);
        Store &store = window->notebook()->store();
        QCOMPARE(store.find<Promise>(shell.promise)->state, PromiseState::Kept);
        // Done, it stays in its place, in the past tense.
        QCOMPARE(today->widget()->findChildren<TodayRowWidget *>().size(), before);
        window->actions()[Act::Undo]->trigger();
        QCOMPARE(store.find<Promise>(shell.promise)->state, PromiseState::Open);
        QCOMPARE(today->widget()->findChildren<TodayRowWidget *>().size(), before);
    }
    /// A row's own Undo takes back that row, whatever was done after it.
    void everyDoneRowIsTakenBackByItself() {
        Shell shell;
        auto window = shell.window();
        Store &store = window->notebook()->store();
        const Id nishimura = addOneWithADay(store, shell.day);
        TodayScreen *today = window->notebook()->todayPage();
        today->act(rowOf(today, shell.nakano));
        today->act(rowOf(today, nishimura));
        QCOMPARE(store.find<Promise>(shell.promise)->state, PromiseState::Kept);
        QCOMPARE(store.of<Contact>(nishimura).size(), std::size_t(1));
        pressRow(today, u"中野"_s); // not the newest step
        QCOMPARE(store.find<Promise>(shell.promise)->state, PromiseState::Open);
        QVERIFY(!store.find<Promise>(shell.promise)->closed.isValid());
        QCOMPARE(store.of<Contact>(nishimura).size(), std::size_t(1));
        pressRow(today, u"西村"_s);
        QCOMPARE(store.of<Contact>(nishimura).size(), std::size_t(0));
        // And done once more, from the row that is back.
        pressRow(today, u"西村"_s);
        QCOMPARE(store.of<Contact>(nishimura).size(), std::size_t(1));
        QCOMPARE(store.find<Promise>(shell.promise)->state, PromiseState::Open);
    }
    /// The page may say the same before and after: the row does not.
    void aDoneRowThatWasTakenBackElsewhereGoes() {
        Shell shell;
        auto window = shell.window();
        TodayScreen *today = window->notebook()->todayPage();
        Store &store = window->notebook()->store();
        today->act(rowOf(today, shell.nakano));
        QVERIFY(rowWidget(today, u"中野"_s)->accessibleName().contains(u"Done"_s));
        const QSignalBlocker quiet(&store);
        Promise promise = *store.find<Promise>(shell.promise);
        promise.state = PromiseState::Dropped;
        store.save(promise, u"promise"_s);
        today->display(today->page());
        QVERIFY(rowWidget(today, u"中野"_s) == nullptr);
    }
    void aWrongPassphraseSaysSoAndChangesNothing() {
        Shell shell;
        Shell other;
        auto window = shell.window();
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        window->askFor(other.file());
        auto *page = qobject_cast<PassphrasePage *>(window->frontPage());
        QVERIFY(page);
        auto *field = page->findChild<LineField *>();
        field->setText(u"not it"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!page->complaint().isEmpty());
        QCOMPARE(window->frontPage(), page);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(window->frontPage() == nullptr);
        QCOMPARE(window->notebook()->clientInSight(), shell.tanaka);
    }
    void lockingLeavesNoNotebookAndThePassphraseReturnsToTheSamePlace() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openClient(shell.nakano, u"brief"_s);
        window->actions()[Act::Lock]->trigger();
        QVERIFY(window->notebook() == nullptr);
        QVERIFY(!window->windowTitle().contains(u"中野"_s));
        auto *field = window->frontPage()->findChild<LineField *>();
        field->setText(QString::fromUtf8(shell.passphrase()));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(window->notebook());
        QCOMPARE(window->notebook()->clientInSight(), shell.nakano);
    }
    void contactsAreLookedAtBeforeTheyComeIn() {
        Shell shell;
        auto window = shell.window();
        QFile csv(shell.folder.filePath(u"list.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("姓,名,フリガナ,郵便番号,住所\n西村,彩,ニシムラ アヤ,,\n"
                  "田中,花子,タナカ ハナコ,,\n南野,葵,ミナミノ アオイ,,\n");
        csv.close();
        window->importFrom(csv.fileName());
        auto *page = qobject_cast<ImportPage *>(window->frontPage());
        QVERIFY(page);
        QCOMPARE(page->result().people.size(), std::size_t(2));
        QCOMPARE(page->result().report.duplicates.size(), 1);
        Store &store = window->notebook()->store();
        QCOMPARE(store.clients().size(), std::size_t(2));
        page->bringIn();
        QCOMPARE(store.clients().size(), std::size_t(4));
        QVERIFY(window->frontPage() == nullptr);
        // All of them were one step.
        window->actions()[Act::Undo]->trigger();
        QCOMPARE(store.clients().size(), std::size_t(2));
    }
    void discreetModeShowsNoOtherName() {
        Shell shell;
        auto window = shell.window();
        Fact fact;
        fact.client = shell.tanaka;
        fact.text = u"動画を見る"_s;
        window->notebook()->store().save(fact, u"fact"_s);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        QVERIFY(window->windowTitle().contains(u"田中"_s));
        window->actions()[Act::Discreet]->trigger();
        QVERIFY(!window->notebook()->list()->isVisible());
        QVERIFY(!window->windowTitle().contains(u"田中"_s));
        Palette *palette = window->notebook()->palette();
        window->notebook()->openPalette();
        QCOMPARE(palette->model()->rowCount(), 0);
        for (const QString &typed : {u"中野"_s, u"なか"_s, u"na"_s, u"n"_s, u"動画"_s}) {
            fieldOf(palette)->setText(typed);
            QVERIFY2(!says(palette, u"中野"_s, u"遥"_s), qPrintable(typed));
        }
        // Nor what stands in the notes of whoever is on the page.
        fieldOf(palette)->setText(u"動画"_s);
        QVERIFY(!says(palette, u"動画を見る"_s, u"動画を見る"_s));
        // Who is on the page is no other.
        fieldOf(palette)->setText(u"tana"_s);
        QVERIFY(firstClient(palette).contains(u"田中"_s));
        palette->close();
        window->notebook()->openToday();
        window->notebook()->openPalette(u"tana"_s);
        QCOMPARE(firstClient(palette), QString());
    }
    void norDoesThePaletteBesideASession() {
        Shell shell;
        auto window = shell.window();
        Store &store = window->notebook()->store();
        Fact fact;
        fact.client = shell.tanaka;
        fact.text = u"動画を見る"_s;
        store.save(fact, u"fact"_s);
        window->notebook()->openClient(shell.nakano, u"brief"_s); // now among those met lately
        Palette *palette = window->notebook()->palette();
        window->notebook()->openPalette(u"動画"_s);
        QVERIFY(says(palette, u"中野"_s, u"遥"_s)); // of both
        palette->close();
        window->notebook()->openSession(shell.tanaka, 0);
        for (const QString &typed : {u""_s, u"中野"_s, u"na"_s, u"動画"_s}) {
            window->notebook()->openPalette(typed);
            QVERIFY2(!says(palette, u"中野"_s, u"遥"_s), qPrintable(typed));
        }
        QVERIFY(palette->model()->rowCount() > 0); // theirs are found
    }
    void discreetModeNamesNobodyOnToday() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openToday();
        const auto named = [&] {
            QStringList found;
            for (const QWidget *part : window->findChildren<QWidget *>()) {
                const auto *label = qobject_cast<const PlainLabel *>(part);
                const auto *button = qobject_cast<const QAbstractButton *>(part);
                const QString all = part->accessibleName() + (label ? label->text() : QString()) +
                                    (button ? button->text() : QString());
                if (part->isVisible() && (all.contains(u"田中"_s) || all.contains(u"中野"_s)))
                    found << all;
            }
            return found;
        };
        QVERIFY(!named().isEmpty());
        window->actions()[Act::Discreet]->trigger();
        QCOMPARE(named(), QStringList());
        Promise kept = *window->notebook()->store().find<Promise>(shell.promise);
        kept.text = u"動画を二つ送る"_s;
        window->notebook()->store().save(kept, u"Edit promise"_s); // the page is read anew
        QCOMPARE(named(), QStringList());
        auto *view = window->notebook()->todayPage()->findChild<EmptyView *>();
        QVERIFY(view);
        view->button()->click();
        QTRY_VERIFY(!window->actions()[Act::Discreet]->isChecked());
        QVERIFY(!named().isEmpty());
    }
    void oneRowOfTodayIsAsHighAsManyAre() {
        Shell shell;
        auto window = shell.window();
        window->notebook()->openToday();
        const QList<TodayRowWidget *> rows = window->findChildren<TodayRowWidget *>();
        QVERIFY(!rows.isEmpty() && rows.size() < 3);
        for (const TodayRowWidget *row : rows)
            QVERIFY2(row->height() <= 72, qPrintable(QString::number(row->height())));
    }
    void aWindowLeftOnALargerScreenFitsThisOne() {
        Shell shell;
        Settings state(shell.folder.filePath(u"window.ini"_s));
        const QSize room = QGuiApplication::primaryScreen()->availableSize();
        {
            MainWindow large(shell.theme, shell.clock(), nullptr, nullptr);
            large.setGeometry(QRect(QPoint(0, 0), room + QSize(180, 150)));
            state.set(windowstate::geometry, large.saveGeometry());
        }
        MainWindow window(shell.theme, shell.clock(), nullptr, &state);
        QVERIFY2(window.width() <= room.width() && window.height() <= room.height(),
                 qPrintable(u"%1 x %2"_s.arg(window.width()).arg(window.height())));
    }
    void theViewMenuMarksWhatIsInSight() {
        Shell shell;
        Settings kept(shell.folder.filePath(u"settings.ini"_s));
        kept.set(setting::theme, u"light"_s);
        Theme dark(QLocale(), Theme::Choice::Dark); // as with --theme dark
        MainWindow window(dark, shell.clock(), &kept, nullptr);
        QVERIFY(window.actions()[Act::ThemeDark]->isChecked());
    }
    void enterPressesTheButtonOneHasComeTo() {
        Shell shell;
        MainWindow window(shell.theme, shell.clock(), nullptr, nullptr);
        window.show();
        window.create(shell.folder.filePath(u"empty.wellspring"_s), "some words in a row");
        EmptyView *empty = nullptr;
        for (EmptyView *one : window.notebook()->findChildren<EmptyView *>())
            empty = one->isVisible() ? one : empty;
        QVERIFY(empty);
        QSignalSpy pressed(empty->button(), &QAbstractButton::clicked);
        QTest::keyClick(empty->button(), Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
        QTest::keyClick(empty->button(), Qt::Key_Return, Qt::ControlModifier); // a shortcut's
        QCOMPARE(pressed.size(), 1);
    }
    void aNewPassphraseIsTypedAgainWithoutTheOldComplaint() {
        Shell shell;
        auto window = shell.window();
        window->statusLine()->begin(u"Sample notebook"_s);
        window->askForNew();
        QVERIFY(!window->statusLine()->words().contains(u"Sample"_s));
        auto *page = qobject_cast<PassphrasePage *>(window->frontPage());
        QVERIFY(page);
        const QList<LineField *> fields = page->findChildren<LineField *>();
        QCOMPARE(fields.size(), 2);
        for (LineField *again : fields) {
            fields[0]->setText(u"one"_s);
            fields[1]->setText(u"other"_s);
            QTest::keyClick(fields[1], Qt::Key_Return);
            QVERIFY(!page->complaint().isEmpty());
            QTest::keyClicks(again, u"x"_s);
            QCOMPARE(page->complaint(), QString());
        }
    }
    void theImportPageIsLeftByEscape() {
        Shell shell;
        auto window = shell.window();
        QFile csv(shell.folder.filePath(u"list.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("姓,名,フリガナ,血液型,郵便番号,住所\n田中,花子,タナカ ハナコ,A,,\n");
        csv.close();
        window->importFrom(csv.fileName());
        auto *page = qobject_cast<ImportPage *>(window->frontPage());
        QVERIFY(page);
        QCOMPARE(page->result().people.size(), std::size_t(0));
        QVERIFY(!page->result().report.keptInNote.isEmpty());
        for (const PlainLabel *label : page->findChildren<PlainLabel *>())
            QVERIFY2(!label->text().contains(u"Kept in"_s), qPrintable(label->text()));
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page, Qt::Key_Escape);
        QVERIFY(window->frontPage() == nullptr);
    }
    void nothingIsClippedAt1024_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << u"ja"_s;
        QTest::newRow("en") << u"en"_s;
    }
    /// No visible control reaches out of its parent, and no page asks to scroll sideways.
    void nothingIsClippedAt1024() {
        QFETCH(QString, language);
        language::install(*qApp, language);
        Shell shell;
        auto window = shell.window();
        window->resize(1024, 700);
        const auto look = [&](const QString &page) {
            Shell::settle();
            QCOMPARE(window->width(), 1024);
            const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                if (!button->isVisible())
                    continue;
                const QRect here(button->mapTo(window.get(), QPoint()), button->size());
                QVERIFY2(here.left() >= 0 && here.right() <= 1024,
                         qPrintable(page + u' ' + button->accessibleName() + button->text()));
            }
            const QList<QAbstractScrollArea *> areas =
                window->findChildren<QAbstractScrollArea *>();
            for (const QAbstractScrollArea *area : areas)
                if (area->isVisible())
                    QVERIFY2(area->horizontalScrollBar()->maximum() == 0,
                             qPrintable(page + u' ' + area->accessibleName()));
        };
        look(u"today"_s);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        look(u"client"_s);
        window->notebook()->openSession(shell.tanaka, 0);
        look(u"session"_s);
        language::install(*qApp, u"en"_s);
    }
    void everyControlHasAName() {
        Shell shell;
        auto window = shell.window();
        const auto look = [&](const QString &page) {
            const QList<QWidget *> all = window->findChildren<QWidget *>();
            for (QWidget *widget : all) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                    widget->objectName().startsWith(u"qt_"_s))
                    continue;
                QAccessibleInterface *bus = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(
                    bus && !bus->text(QAccessible::Name).isEmpty(),
                    qPrintable(
                        page + u": "_s + QString::fromLatin1(widget->metaObject()->className()) +
                        u" in "_s +
                        QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
            }
        };
        look(u"today"_s);
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        look(u"client"_s);
        window->notebook()->openSession(shell.tanaka, 0);
        look(u"session"_s);
        window->askForNew();
        look(u"new"_s);
    }
    void everyKeyStandsInTheOneTableOnce() {
        QStringList keys;
        for (const ActRow &row : Actions::rows())
            for (const QString &key : Actions::keys(row).split(u", "_s, Qt::SkipEmptyParts)) {
                QVERIFY2(!keys.contains(key), qPrintable(key));
                QVERIFY2(!key.contains(u"Meta"_s), qPrintable(key));
                keys << key;
            }
    }
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
