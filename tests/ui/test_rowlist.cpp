// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of rows edited in place, and days typed forgivingly.
#include "app/store/sealed/keys.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keyvaluerow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowlist.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class RowListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void days_data();
    void days();
    void daysComeBackAsWritten();
    void aDayIsTypedAndStepped();
    void addsOnceItHoldsSomething();
    void tabGoesOnIntoANewRowThatIsStoredAlready();
    void aBlankNewRowGoesAway();
    void aHalfFinishedRowStaysWithItsProblem();
    void editsInPlaceAndMergesIdleSaves();
    void removesWithUndo();
    void movesRows();
    void typingSurvivesAChangeElsewhere();
    void whatIsWrongIsNotStored();
    void anotherOwnerTakesNoRowAlong();

private:
    /// A window with one list of usuals of one client, shown anew after every change.
    struct Page {
        explicit Page(const QString &folder)
            : store(Store::create(folder + u"/n.wellspring"_s, "x", sealed::KdfCost::lowest())),
              context(*store, theme, Clock::on(QDate(2026, 12, 9))) {
            Client person;
            person.family = u"田中"_s;
            client = store->save(person, u"add"_s).id;
            list = new RowList<Usual>(
                context, {u"Add"_s, u"Edit"_s, u"Remove"_s, u"Removed."_s, u"None yet."_s},
                [](Form<Usual> &form) -> QWidget * {
                    auto *row = new KeyValueRow({});
                    row->keyEdit()->setName(u"Topic"_s);
                    row->value()->setName(u"Value"_s);
                    form.bind(row->keyEdit(), &Usual::topic);
                    form.bind(row->value(), &Usual::value);
                    return row;
                });
            list->fresh = [this] {
                Usual row;
                row.client = client;
                return row;
            };
            list->setOrder(&Usual::position);
            other = new QPushButton(u"other"_s);
            auto *column = new QVBoxLayout(&window);
            column->addWidget(list->addButton());
            column->addWidget(list);
            column->addWidget(other);
            QObject::connect(store.get(), &Store::changed, list, [this] { show(); });
            QObject::connect(&context, &Context::undoOffered, list,
                             [this](const QString &text) { undoOffered = text; });
            QObject::connect(&context, &Context::told, list,
                             [this](const QString &text) { told = text; });
            show();
            window.resize(420, 300);
            window.show();
            QApplication::setActiveWindow(&window);
            (void)QTest::qWaitForWindowActive(&window);
        }
        void show() { list->display(store->of<Usual>(client), client); }
        Usual save(const QString &topic, const QString &value, int position) {
            Usual row;
            row.client = client;
            row.topic = topic;
            row.value = value;
            row.position = position;
            return store->save(row, u"add"_s);
        }
        QLineEdit *typing() const { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }
        std::vector<Usual> stored() const { return store->of<Usual>(client); }

        Theme theme;
        std::unique_ptr<Store> store;
        Context context;
        QWidget window;
        RowList<Usual> *list = nullptr;
        QPushButton *other = nullptr;
        Id client = 0;
        QString undoOffered, told;
    };
    QTemporaryDir m_folder;
    int m_number = 0;
    QString folder() {
        const QString name = u"%1/%2"_s.arg(m_folder.path()).arg(++m_number);
        QDir().mkpath(name);
        return name;
    }
};

void RowListTest::days_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lean");
    QTest::addColumn<QDate>("day");
    using enum days::Lean;
    const auto row = [](const char *text, days::Lean lean, QDate day) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(lean) << day;
    };
    row("12/9", Near, {2026, 12, 9});
    row("１２／９", Near, {2026, 12, 9});
    row("12-10", Ahead, {2026, 12, 10});
    row("1/5", Ahead, {2027, 1, 5});
    row("1/5", Back, {2026, 1, 5});
    row("12/20", Back, {2025, 12, 20});
    row("2026-12-09", Near, {2026, 12, 9});
    row("2026/1/2", Ahead, {2026, 1, 2});
    row("20261209", Near, {2026, 12, 9});
    row("12月9日", Near, {2026, 12, 9});
    row("12月9日(水)", Near, {2026, 12, 9});
    row("2026年12月9日", Near, {2026, 12, 9});
    row("令和8年12月9日", Near, {2026, 12, 9});
    row("20日", Ahead, {2026, 12, 20});
    row("3", Ahead, {2027, 1, 3});
    row("9 Dec", Near, {2026, 12, 9});
    row("Wed 9 Dec", Near, {2026, 12, 9});
    row("December 9, 2025", Near, {2025, 12, 9});
    row("2/29", Ahead, {2028, 2, 29});
    row("今日", Near, {2026, 12, 9});
    row("tomorrow", Near, {2026, 12, 10});
    row("+7", Near, {2026, 12, 16});
    row("3日前", Near, {2026, 12, 6});
    row("", Near, {});
}

void RowListTest::days() {
    QFETCH(QString, text);
    QFETCH(int, lean);
    QFETCH(QDate, day);
    const auto read = days::read(text, QDate(2026, 12, 9), static_cast<days::Lean>(lean));
    QVERIFY(read);
    QCOMPARE(*read, day);
    for (const QString &wrong : {u"soon"_s, u"13/45"_s, u"2/30"_s, u"20261399"_s, u"0"_s})
        QVERIFY2(!days::read(wrong, QDate(2026, 12, 9)), qPrintable(wrong));
}

void RowListTest::daysComeBackAsWritten() {
    const QDate today(2026, 12, 9);
    for (const QLocale &locale : {QLocale(QLocale::Japanese, QLocale::Japan),
                                  QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        QLocale::setDefault(locale);
        for (const auto lean : {days::Lean::Near, days::Lean::Ahead, days::Lean::Back})
            for (QDate day(2024, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1))
                QCOMPARE(days::read(days::write(day, today, lean), today, lean), day);
    }
}

void RowListTest::aDayIsTypedAndStepped() {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new DateEdit([] { return QDate(2026, 12, 9); }, days::Lean::Ahead);
    auto *other = new QPushButton(u"other"_s);
    column->addWidget(edit);
    column->addWidget(other);
    QList<QDate> said;
    connect(edit, &DateEdit::dateCommitted, this, [&](QDate day) { said << day; });
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setDate({2026, 12, 12});
    edit->edit();
    QTest::keyClick(edit->lineField(), Qt::Key_Up);
    QTest::keyClick(edit->lineField(), Qt::Key_PageUp);
    QTest::keyClick(edit->lineField(), Qt::Key_Return);
    QCOMPARE(said, QList<QDate>{QDate(2027, 1, 13)});
    edit->edit();
    edit->lineField()->setText(u"その うち"_s);
    other->setFocus();
    QVERIFY(edit->isUnreadable());
    QVERIFY(!edit->accessibleDescription().isEmpty());
    QCOMPARE(edit->date(), QDate(2027, 1, 13));
    edit->edit();
    edit->lineField()->clear();
    other->setFocus();
    QVERIFY(!edit->isUnreadable());
    QCOMPARE(said.last(), QDate());
    // Typed on a day that stands there: in its place, not behind it.
    edit->setDate({2026, 12, 20});
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, Qt::Key_1); // opens it; what follows goes to its field
    QTest::keyClicks(edit->lineField(), u"2/21"_s);
    other->setFocus();
    QCOMPARE(said.last(), QDate(2026, 12, 21));
    // What is complained of is what is read, also where the page has words for the day.
    edit->setShown(u"by 21 Dec"_s);
    QCOMPARE(edit->findChild<PlainLabel *>()->text(), u"by 21 Dec"_s);
    edit->edit();
    edit->lineField()->setText(u"12/99"_s);
    other->setFocus();
    edit->setShown(u"by 21 Dec"_s);
    QCOMPARE(edit->findChild<PlainLabel *>()->text(), u"12/99"_s);
    edit->forgetUnreadable();
    QCOMPARE(edit->findChild<PlainLabel *>()->text(), u"by 21 Dec"_s);
    QVERIFY(edit->accessibleDescription().isEmpty());
    QCOMPARE(edit->date(), QDate(2026, 12, 21));
}

void RowListTest::addsOnceItHoldsSomething() {
    Page page(folder());
    QTest::mouseClick(page.list->addButton(), Qt::LeftButton);
    QVERIFY(page.list->draft());
    QVERIFY(page.typing());
    QTest::keyClick(page.typing(), Qt::Key_Tab); // to the value, and into it
    QVERIFY(page.typing());
    QTest::keyClicks(page.typing(), u"Hojicha"_s);
    QTest::keyClick(page.typing(), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(page.stored().empty());                // without a topic it is no usual yet
    QVERIFY(page.list->draft()->told().isEmpty()); // and nobody is nagged while still in it
    QVERIFY(page.typing());
    QTest::keyClicks(page.typing(), u"Drink"_s);
    page.other->setFocus();
    QCOMPARE(page.stored().size(), std::size_t(1));
    QCOMPARE(page.stored().front().topic, u"Drink"_s);
    QCOMPARE(page.stored().front().value, u"Hojicha"_s);
    QVERIFY(!page.list->draft());
    QCOMPARE(page.list->count(), 1);
    QCOMPARE(page.store->undoStack()->undoText(), u"Add"_s);
    page.store->undoStack()->undo();
    QCOMPARE(page.list->count(), 0);
    page.store->undoStack()->redo();
    QCOMPARE(page.list->count(), 1);
}

void RowListTest::tabGoesOnIntoANewRowThatIsStoredAlready() {
    Page page(folder());
    page.list->add();
    QTest::keyClicks(page.typing(), u"Drink"_s);
    QTest::keyClick(page.typing(), Qt::Key_Tab); // stores the row on the way
    QCOMPARE(page.stored().size(), std::size_t(1));
    QVERIFY(page.typing());
    QTest::keyClicks(page.typing(), u"Hojicha"_s);
    page.other->setFocus();
    QCOMPARE(page.stored().front().value, u"Hojicha"_s);
    // Once it was left it is a row as all others: Tab reads, and does not open.
    const Id id = page.list->idAt(0);
    page.list->formOf(id)->editorOf(u"topic"_s)->edit();
    QTest::keyClick(page.typing(), Qt::Key_Tab);
    QVERIFY(!page.typing());
}

void RowListTest::aBlankNewRowGoesAway() {
    Page page(folder());
    page.list->add();
    QCOMPARE(page.list->count(), 1);
    page.other->setFocus();
    QCOMPARE(page.list->count(), 0);
    page.list->add();
    QTest::keyClick(page.typing(), Qt::Key_Escape);
    QTRY_COMPARE(page.list->count(), 0);
    QVERIFY(page.stored().empty());
}

void RowListTest::aHalfFinishedRowStaysWithItsProblem() {
    Page page(folder());
    page.list->add();
    QTest::keyClick(page.typing(), Qt::Key_Tab);
    QTest::keyClicks(page.typing(), u"Hojicha"_s);
    page.other->setFocus();
    QVERIFY(page.list->draft());
    QVERIFY(!page.list->draft()->told().isEmpty());
    page.list->commit();
    QVERIFY(!page.told.isEmpty()); // leaving the page says that it is not kept
    page.list->remove(page.list->idAt(0));
    QCOMPARE(page.list->count(), 0);
    QVERIFY(page.undoOffered.isEmpty());
}

void RowListTest::editsInPlaceAndMergesIdleSaves() {
    Page page(folder());
    const Usual row = page.save(u"Drink"_s, u"Tea"_s, 0);
    InlineEdit *value = page.list->formOf(row.id)->editorOf(u"value"_s);
    const int before = page.store->undoStack()->count();
    value->edit();
    QTest::keyClicks(value->lineField(), u" black"_s);
    value->idleElapsed();
    QCOMPARE(page.stored().front().value, u"Tea black"_s);
    QTest::keyClicks(value->lineField(), u" bean"_s);
    QTest::keyClick(value->lineField(), Qt::Key_Return);
    QCOMPARE(page.stored().front().value, u"Tea black bean"_s);
    QCOMPARE(page.store->undoStack()->count(), before + 1);
    page.store->undoStack()->undo();
    QCOMPARE(value->text(), u"Tea"_s);
}

void RowListTest::removesWithUndo() {
    Page page(folder());
    const Usual row = page.save(u"Drink"_s, u"Tea"_s, 0);
    auto *frame = page.list->frameOf(row.id);
    page.list->formOf(row.id)->editorOf(u"topic"_s)->setFocus(); // the tools show
    auto *remove = frame->findChild<IconButton *>();
    QVERIFY(remove && remove->isVisible());
    QCOMPARE(remove->accessibleName(), u"Remove"_s);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(page.stored().empty());
    QCOMPARE(page.list->count(), 0);
    QCOMPARE(page.undoOffered, u"Removed."_s);
    page.store->undoStack()->undo();
    QCOMPARE(page.stored(), std::vector<Usual>{row});
    QCOMPARE(page.list->count(), 1);
}

void RowListTest::movesRows() {
    Page page(folder());
    const Usual first = page.save(u"a"_s, u"1"_s, 0);
    const Usual second = page.save(u"b"_s, u"2"_s, 1);
    InlineEdit *edit = page.list->formOf(second.id)->editorOf(u"topic"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(page.list->idAt(0), second.id);
    QCOMPARE(page.stored().front().id, second.id);
    QCOMPARE(QApplication::focusWidget(), edit);
    page.list->move(second.id, -1); // already the first
    QCOMPARE(page.list->idAt(1), first.id);
}

void RowListTest::typingSurvivesAChangeElsewhere() {
    Page page(folder());
    const Usual row = page.save(u"Drink"_s, u"Tea"_s, 1);
    InlineEdit *value = page.list->formOf(row.id)->editorOf(u"value"_s);
    value->edit();
    QTest::keyClicks(value->lineField(), u" and"_s);
    page.save(u"Time"_s, u"14:30"_s, 0);
    QCOMPARE(page.list->count(), 2);
    QVERIFY(value->isEditing());
    QCOMPARE(value->lineField()->text(), u"Tea and"_s);
    QCOMPARE(QApplication::focusWidget(), value->lineField());
    page.list->commit();
    QCOMPARE(page.stored().back().value, u"Tea and"_s);
}

void RowListTest::whatIsWrongIsNotStored() {
    Page page(folder());
    const Usual row = page.save(u"Drink"_s, u"Tea"_s, 0);
    InlineEdit *value = page.list->formOf(row.id)->editorOf(u"topic"_s);
    value->edit();
    value->lineField()->clear();
    page.other->setFocus();
    QCOMPARE(page.stored().front().topic, u"Drink"_s);
    QVERIFY(!value->accessibleDescription().isEmpty());
    value->edit();
    QTest::keyClicks(value->lineField(), u"Water"_s);
    page.other->setFocus();
    QCOMPARE(page.stored().front().topic, u"Water"_s);
    QVERIFY(value->accessibleDescription().isEmpty());
}

void RowListTest::anotherOwnerTakesNoRowAlong() {
    Page page(folder());
    page.save(u"Drink"_s, u"Tea"_s, 0);
    page.list->add();
    QCOMPARE(page.list->count(), 2);
    page.list->display({}, 17);
    QCOMPARE(page.list->count(), 0);
    page.show();
    QCOMPARE(page.list->count(), 1);
}

QTEST_MAIN(RowListTest)
#include "test_rowlist.moc"
