// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/returnguard.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Typing as a Japanese input method does it: a preedit that changes, then a commit.
class InlineEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void is_read_until_it_is_clicked();
    void Enter_opens_and_Enter_commits();
    void is_committed_when_it_is_left();
    void an_idle_second_commits_and_keeps_it_open();
    void Esc_gives_up_what_was_typed();
    void Esc_also_takes_back_what_an_idle_second_committed();
    void Esc_in_an_open_editor_is_not_the_windows_data();
    void Esc_in_an_open_editor_is_not_the_windows();
    void typing_on_a_closed_one_opens_it_data();
    void typing_on_a_closed_one_opens_it();
    void composing_on_a_closed_one_opens_it_data();
    void composing_on_a_closed_one_opens_it();
    void what_an_input_method_leaves_is_kept_when_the_closed_one_is_left();
    void keys_that_write_nothing_open_nothing();
    void nothing_changed_commits_nothing();
    void composing_is_never_committed_by_the_idle_second();
    void leaving_the_page_stores_what_is_being_composed();
    void Return_while_composing_neither_commits_nor_closes();
    void Esc_while_composing_is_the_input_methods();
    void a_new_text_from_outside_does_not_disturb_typing();
    void nothing_moves_when_it_is_opened();
    void several_lines_grow_and_take_Return_as_a_line();
    void a_problem_stands_under_the_field();

    void the_reading_fills_itself_while_the_name_is_typed();
    void the_reading_of_katakana_is_hiragana();
    void half_typed_romaji_is_no_reading();
    void a_cancelled_conversion_leaves_no_reading();
    void a_reading_edited_by_hand_is_left_alone();
    void a_stored_reading_is_left_alone();

    void Return_while_composing_presses_no_default_button();

private:
    void show(InlineEdit *edit);
    QWidget *m_window = nullptr;
    QPushButton *m_elsewhere = nullptr;
};

namespace {

void preedit(QWidget *field, const QString &text) {
    QInputMethodEvent event(text, {});
    QApplication::sendEvent(field, &event);
}

void commit(QWidget *field, const QString &text, const QString &nextPreedit = {}) {
    QInputMethodEvent event(nextPreedit, {});
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

} // namespace

void InlineEditTest::init() {
    m_window = new QWidget;
    new QVBoxLayout(m_window);
    m_elsewhere = new QPushButton(u"elsewhere"_s);
    m_window->layout()->addWidget(m_elsewhere);
    m_window->resize(400, 200);
}

void InlineEditTest::cleanup() {
    delete m_window;
}

void InlineEditTest::show(InlineEdit *edit) {
    edit->setName(u"Name"_s);
    m_window->layout()->addWidget(edit);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void InlineEditTest::is_read_until_it_is_clicked() {
    auto *edit = new InlineEdit;
    edit->setText(u"田中"_s);
    show(edit);
    QVERIFY(!edit->isEditing());
    QVERIFY(!edit->lineField()->isVisible());
    QTest::mouseClick(edit, Qt::LeftButton, {}, QPoint(5, edit->height() / 2));
    QVERIFY(edit->isEditing());
    QCOMPARE(QApplication::focusWidget(), edit->lineField());
    QCOMPARE(edit->lineField()->accessibleName(), u"Name"_s);
}

void InlineEditTest::Enter_opens_and_Enter_commits() {
    auto *edit = new InlineEdit;
    edit->setText(u"a"_s);
    show(edit);
    const QSignalSpy committed(edit, &InlineEdit::committed);
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->isEditing());
    QTest::keyClicks(edit->lineField(), u"b"_s);
    QTest::keyClick(edit->lineField(), Qt::Key_Return);
    QVERIFY(!edit->isEditing());
    QCOMPARE(committed.size(), 1);
    QCOMPARE(committed[0][0].toString(), edit->text());
    QVERIFY(edit->hasFocus());
}

void InlineEditTest::is_committed_when_it_is_left() {
    auto *edit = new InlineEdit;
    show(edit);
    const QSignalSpy committed(edit, &InlineEdit::committed);
    edit->edit();
    QTest::keyClicks(edit->lineField(), u"new"_s);
    m_elsewhere->setFocus();
    QVERIFY(!edit->isEditing());
    QCOMPARE(committed.size(), 1);
    QCOMPARE(edit->text(), u"new"_s);
}

void InlineEditTest::an_idle_second_commits_and_keeps_it_open() {
    auto *edit = new InlineEdit;
    show(edit);
    const QSignalSpy committed(edit, &InlineEdit::committed);
    edit->edit();
    QTest::keyClicks(edit->lineField(), u"new"_s);
    auto *idle = edit->findChild<QTimer *>();
    QVERIFY(idle->isActive());
    QCOMPARE(idle->interval(), 1000);
    idle->start(0); // the second passes
    QTRY_COMPARE(committed.size(), 1);
    QVERIFY(edit->isEditing());
    edit->idleElapsed();
    QCOMPARE(committed.size(), 1);
}

void InlineEditTest::Esc_gives_up_what_was_typed() {
    auto *edit = new InlineEdit;
    edit->setText(u"old"_s);
    show(edit);
    const QSignalSpy committed(edit, &InlineEdit::committed);
    edit->edit();
    QTest::keyClicks(edit->lineField(), u"new"_s);
    QTest::keyClick(edit->lineField(), Qt::Key_Escape);
    QVERIFY(!edit->isEditing());
    QCOMPARE(committed.size(), 0);
    QCOMPARE(edit->text(), u"old"_s);
}

void InlineEditTest::Esc_also_takes_back_what_an_idle_second_committed() {
    auto *edit = new InlineEdit;
    edit->setText(u"old"_s);
    show(edit);
    const QSignalSpy committed(edit, &InlineEdit::committed);
    edit->edit();
    edit->lineField()->selectAll();
    QTest::keyClicks(edit->lineField(), u"new"_s);
    edit->idleElapsed();
    QTest::keyClick(edit->lineField(), Qt::Key_Escape);
    QCOMPARE(committed.size(), 2);
    QCOMPARE(committed[0][0].toString(), u"new"_s);
    QCOMPARE(committed[1][0].toString(), u"old"_s);
}

void InlineEditTest::Esc_in_an_open_editor_is_not_the_windows_data() {
    QTest::addColumn<bool>("many");
    QTest::newRow("one line") << false;
    QTest::newRow("many lines") << true;
}

void InlineEditTest::Esc_in_an_open_editor_is_not_the_windows() {
    QFETCH(bool, many);
    auto *edit = new InlineEdit(many ? InlineEdit::Lines::Many : InlineEdit::Lines::One);
    edit->setText(u"old"_s);
    show(edit);
    QAction back;
    back.setShortcut(Qt::Key_Escape);
    m_window->addAction(&back);
    const QSignalSpy wentBack(&back, &QAction::triggered);
    const QSignalSpy committed(edit, &InlineEdit::committed);
    edit->edit();
    QTest::keyClicks(QApplication::focusWidget(), u"XYZ"_s);
    preedit(QApplication::focusWidget(), u"か"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the input method's
    QVERIFY(edit->isEditing());
    preedit(QApplication::focusWidget(), {});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(wentBack.size(), 0);
    QVERIFY(!edit->isEditing());
    QCOMPARE(edit->text(), u"old"_s);
    QCOMPARE(committed.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(wentBack.size(), 1);
}

void InlineEditTest::typing_on_a_closed_one_opens_it_data() {
    Esc_in_an_open_editor_is_not_the_windows_data();
}

void InlineEditTest::typing_on_a_closed_one_opens_it() {
    QFETCH(bool, many);
    auto *edit = new InlineEdit(many ? InlineEdit::Lines::Many : InlineEdit::Lines::One);
    edit->setText(u"old"_s);
    show(edit);
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, 'X', Qt::ShiftModifier);
    QVERIFY(edit->isEditing());
    QTest::keyClicks(QApplication::focusWidget(), u"y"_s);
    edit->commit();
    QCOMPARE(edit->text(), u"oldXy"_s);
}

void InlineEditTest::composing_on_a_closed_one_opens_it_data() {
    Esc_in_an_open_editor_is_not_the_windows_data();
}

void InlineEditTest::composing_on_a_closed_one_opens_it() {
    QFETCH(bool, many);
    auto *edit = new InlineEdit(many ? InlineEdit::Lines::Many : InlineEdit::Lines::One);
    edit->setText(u"old"_s);
    show(edit);
    edit->setFocus(Qt::TabFocusReason);
    QVERIFY(edit->inputMethodQuery(Qt::ImEnabled).toBool());
    // Each step goes where the focus is. Were it moved in the middle, the input method would
    // have to end a word that is only begun.
    preedit(QApplication::focusWidget(), u"k"_s);
    QVERIFY(edit->isEditing());
    QVERIFY(edit->isComposing());
    QCOMPARE(QApplication::focusWidget(), edit);
    preedit(QApplication::focusWidget(), u"かき"_s);
    ::commit(QApplication::focusWidget(), u"柿"_s);
    QVERIFY(QApplication::focusWidget() != edit);
    QVERIFY(edit->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"y"_s);
    m_elsewhere->setFocus();
    QVERIFY(!edit->isEditing());
    QCOMPARE(edit->text(), u"old柿y"_s);
}

void InlineEditTest::what_an_input_method_leaves_is_kept_when_the_closed_one_is_left() {
    auto *edit = new InlineEdit;
    show(edit);
    edit->setFocus(Qt::TabFocusReason);
    preedit(edit, u"かき"_s);
    m_elsewhere->setFocus(); // an input method that does not answer
    QVERIFY(!edit->isEditing());
    QCOMPARE(edit->text(), u"かき"_s);
}

void InlineEditTest::keys_that_write_nothing_open_nothing() {
    auto *edit = new InlineEdit;
    show(edit);
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_A, Qt::AltModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(edit, Qt::Key_Shift);
    QVERIFY(!edit->isEditing());
    preedit(edit, {}); // an input method that only clears its own
    QVERIFY(!edit->isEditing());
    edit->setReadOnly(true);
    QTest::keyClick(edit, Qt::Key_A);
    QVERIFY(!edit->isEditing());
    QVERIFY(!edit->inputMethodQuery(Qt::ImEnabled).toBool());
}

void InlineEditTest::nothing_changed_commits_nothing() {
    auto *edit = new InlineEdit;
    edit->setText(u"old"_s);
    show(edit);
    const QSignalSpy committed(edit, &InlineEdit::committed);
    edit->edit();
    edit->idleElapsed();
    m_elsewhere->setFocus();
    QCOMPARE(committed.size(), 0);
}

void InlineEditTest::composing_is_never_committed_by_the_idle_second() {
    for (const auto lines : {InlineEdit::Lines::One, InlineEdit::Lines::Many}) {
        auto *edit = new InlineEdit(lines);
        show(edit);
        const QSignalSpy committed(edit, &InlineEdit::committed);
        edit->edit();
        QWidget *field = QApplication::focusWidget();
        commit(field, u"土曜"_s, u"に"_s);
        QVERIFY(edit->isComposing());
        edit->idleElapsed();
        QCOMPARE(committed.size(), 0);
        commit(field, u"に"_s);
        edit->idleElapsed();
        QCOMPARE(committed.size(), 1);
        QCOMPARE(edit->text(), u"土曜に"_s);
    }
}

void InlineEditTest::leaving_the_page_stores_what_is_being_composed() {
    auto *edit = new InlineEdit;
    show(edit);
    const QSignalSpy committed(edit, &InlineEdit::committed);
    edit->edit();
    QTest::keyClicks(edit->lineField(), u"a"_s);
    preedit(edit->lineField(), u"たなか"_s);
    edit->commit();
    QCOMPARE(committed.size(), 0); // not by the way, only when it must be
    edit->leave();
    QVERIFY(!edit->isEditing());
    QCOMPARE(committed.size(), 1);
    QCOMPARE(edit->text(), u"aたなか"_s);
}

void InlineEditTest::Return_while_composing_neither_commits_nor_closes() {
    auto *edit = new InlineEdit;
    show(edit);
    const QSignalSpy committed(edit, &InlineEdit::committed);
    edit->edit();
    preedit(edit->lineField(), u"たなか"_s);
    const QSignalSpy pressed(edit->lineField(), &QLineEdit::returnPressed);
    QTest::keyClick(edit->lineField(), Qt::Key_Return);
    QCOMPARE(pressed.size(), 0);
    QVERIFY(edit->isEditing());
    QCOMPARE(committed.size(), 0);
    QCOMPARE(edit->lineField()->preedit(), u"たなか"_s);
}

void InlineEditTest::Esc_while_composing_is_the_input_methods() {
    auto *edit = new InlineEdit;
    edit->setText(u"old"_s);
    show(edit);
    edit->edit();
    preedit(edit->lineField(), u"たなか"_s);
    QTest::keyClick(edit->lineField(), Qt::Key_Escape);
    QVERIFY(edit->isEditing());
}

void InlineEditTest::a_new_text_from_outside_does_not_disturb_typing() {
    auto *edit = new InlineEdit;
    edit->setText(u"old"_s);
    show(edit);
    edit->edit();
    QTest::keyClicks(edit->lineField(), u"!"_s);
    const int caret = edit->lineField()->cursorPosition();
    edit->setText(u"stored by somebody else"_s);
    QCOMPARE(edit->lineField()->text(), u"old!"_s);
    QCOMPARE(edit->lineField()->cursorPosition(), caret);
}

void InlineEditTest::nothing_moves_when_it_is_opened() {
    for (const auto lines : {InlineEdit::Lines::One, InlineEdit::Lines::Many}) {
        auto *edit = new InlineEdit(lines);
        edit->setText(u"田"_s);
        show(edit);
        QCoreApplication::processEvents();
        const QRect place = edit->geometry();
        const auto firstInk = [&] {
            const QImage image = edit->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
            const int ground = image.pixelColor(image.width() - 2, 2).red();
            // The underline and the caret are not words.
            for (int x = 2; x < 14; ++x)
                for (int y = 0; y < image.height() - 3; ++y)
                    if (std::abs(image.pixelColor(x, y).red() - ground) > 90)
                        return QPoint(x, y);
            return QPoint(-1, -1);
        };
        const QPoint read = firstInk();
        edit->edit();
        QCoreApplication::processEvents();
        QCOMPARE(edit->geometry(), place);
        const QPoint edited = firstInk();
        QVERIFY(read.x() >= 0);
        QVERIFY2(
            (read - edited).manhattanLength() <= 1,
            qPrintable(
                u"%1,%2 -> %3,%4"_s.arg(read.x()).arg(read.y()).arg(edited.x()).arg(edited.y())));
        m_window->layout()->removeWidget(edit);
        delete edit;
    }
}

void InlineEditTest::several_lines_grow_and_take_Return_as_a_line() {
    auto *edit = new InlineEdit(InlineEdit::Lines::Many);
    show(edit);
    edit->edit();
    const int one = edit->sizeHint().height();
    auto *field = edit->findChild<TextField *>();
    QTest::keyClicks(field, u"a"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, u"b"_s);
    QVERIFY(edit->sizeHint().height() > one);
    m_elsewhere->setFocus();
    QCOMPARE(edit->text(), u"a\nb"_s);
}

void InlineEditTest::a_problem_stands_under_the_field() {
    auto *edit = new InlineEdit;
    show(edit);
    const int before = edit->sizeHint().height();
    edit->setProblem(u"It ends before it starts."_s);
    QVERIFY(edit->sizeHint().height() > before);
    QCOMPARE(edit->accessibleDescription(), u"It ends before it starts."_s);
    edit->setProblem({});
    QCOMPARE(edit->sizeHint().height(), before);
}

void InlineEditTest::the_reading_fills_itself_while_the_name_is_typed() {
    LineField name;
    LineField reading;
    new ReadingFiller(&name, &reading, &name);
    for (const auto &step : {u"s", u"さ", u"さt", u"さと", u"さとう"})
        preedit(&name, QString::fromUtf16(step));
    preedit(&name, u"佐藤"_s); // converted
    preedit(&name, u"左藤"_s); // another candidate
    commit(&name, u"佐藤"_s);
    QCOMPARE(reading.text(), u"さとう"_s);
    preedit(&name, u"はなこ"_s);
    preedit(&name, u"花子"_s);
    commit(&name, u"花子"_s);
    QCOMPARE(name.text(), u"佐藤花子"_s);
    QCOMPARE(reading.text(), u"さとうはなこ"_s);
    name.clear();
    QCOMPARE(reading.text(), QString());
}

void InlineEditTest::the_reading_of_katakana_is_hiragana() {
    LineField name;
    LineField reading;
    new ReadingFiller(&name, &reading, &name);
    preedit(&name, u"じょん"_s);
    commit(&name, u"ジョン"_s);
    QCOMPARE(reading.text(), u"じょん"_s);
    QCOMPARE(ReadingFiller::toHiragana(u"ｶﾞｯｺｳ ヴァン ー"_s), u"がっこう ゔぁん ー"_s);
}

void InlineEditTest::half_typed_romaji_is_no_reading() {
    LineField name;
    LineField reading;
    new ReadingFiller(&name, &reading, &name);
    preedit(&name, u"たなｋ"_s);
    preedit(&name, u"たなか"_s);
    // The next word begins in the event that commits this one.
    preedit(&name, u"田中"_s);
    commit(&name, u"田中"_s, u"ｍ"_s);
    preedit(&name, u"まこと"_s);
    preedit(&name, u"誠"_s);
    commit(&name, u"誠"_s);
    QCOMPARE(reading.text(), u"たなかまこと"_s);
}

void InlineEditTest::a_cancelled_conversion_leaves_no_reading() {
    LineField name;
    LineField reading;
    new ReadingFiller(&name, &reading, &name);
    preedit(&name, u"たなか"_s);
    preedit(&name, {});
    QTest::keyClicks(&name, u"Smith"_s);
    QCOMPARE(reading.text(), QString());
}

void InlineEditTest::a_reading_edited_by_hand_is_left_alone() {
    LineField name;
    LineField reading;
    new ReadingFiller(&name, &reading, &name);
    preedit(&name, u"さいき"_s);
    commit(&name, u"佐伯"_s);
    QCOMPARE(reading.text(), u"さいき"_s);
    reading.selectAll();
    QTest::keyClicks(&reading, u"x"_s);
    preedit(&name, u"けんいち"_s);
    commit(&name, u"健一"_s);
    QCOMPARE(reading.text(), u"x"_s);
}

void InlineEditTest::a_stored_reading_is_left_alone() {
    LineField name;
    LineField reading;
    name.setText(u"佐伯"_s);
    reading.setText(u"さえき"_s);
    new ReadingFiller(&name, &reading, &name);
    preedit(&name, u"さま"_s);
    commit(&name, u"様"_s);
    QCOMPARE(reading.text(), u"さえき"_s);
}

void InlineEditTest::Return_while_composing_presses_no_default_button() {
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    // A plain field: the guard serves those that are not ours too.
    auto *field = new QLineEdit;
    auto *save = new QPushButton(u"Save"_s);
    save->setDefault(true);
    column->addWidget(field);
    column->addWidget(save);
    const QSignalSpy pressed(save, &QPushButton::clicked);
    const ReturnGuard guard(field);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    preedit(field, u"たなか"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Enter);
    QCOMPARE(pressed.size(), 0);
    commit(field, u"田中"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
}

QTEST_MAIN(InlineEditTest)
#include "test_inlineedit.moc"
