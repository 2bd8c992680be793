// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/kanaindex.h"
#include "ui/widgets/keyvaluerow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/privatefold.h"
#include "ui/widgets/rangeswitch.h"
#include "ui/widgets/seal.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/tickslider.h"
#include "ui/widgets/undobar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Answer = std::optional<int>;

/// Every control by keyboard alone, named on the accessibility bus, and as still as the
/// desktop wants.
class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void a_number_is_unset_until_it_is_said();
    void a_number_is_typed_and_ten_too();
    void a_number_moves_by_arrows_from_the_last_value();
    void a_number_can_be_taken_away();
    void scrolling_answers_for_nobody();
    void a_click_puts_the_number_there();
    void the_waiting_dot_is_no_answer();
    void the_index_is_one_stop_and_arrows_jump();
    void a_range_is_chosen_by_arrows();
    void tabs_move_by_arrows();
    void a_promise_is_ticked_by_space_and_named_by_its_words();
    void the_fold_opens_by_keyboard_and_closes_for_new_lines();
    void details_open_in_place();
    void details_take_their_own_line_where_it_is_narrow();
    void keys_beside_a_button_go_first();
    void a_button_follows_its_action();
    void the_undo_bar_goes_with_the_next_edit_or_in_time();
    void the_undo_bar_bears_a_row_that_goes_with_the_focus();
    void the_undo_bar_never_covers_the_caret();
    void the_undo_bar_stands_above_a_pinned_foot();
    void without_motion_everything_is_there_at_once();
    void the_message_bar_says_acts_and_closes();
    void the_ring_is_outside_the_control_and_only_for_the_keyboard();
    void a_long_sentence_is_cut_only_where_told();
    void buttons_take_a_second_line_where_it_is_narrow();
    void no_control_is_unnamed();

private:
    template <class T>
    T *put(T *widget) {
        m_window->layout()->addWidget(widget);
        m_window->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(m_window)); }();
        return widget;
    }
    QWidget *m_window = nullptr;
    std::unique_ptr<Theme> m_theme;
};

namespace {

QString nameOf(QWidget *widget) {
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QAccessible::Role roleOf(QWidget *widget) {
    return QAccessible::queryAccessibleInterface(widget)->role();
}

/// The desktop that wants no motion.
class Still final : public QProxyStyle {
public:
    Still() : QProxyStyle(u"Fusion"_s) {}
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override {
        return hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

void ControlsTest::init() {
    m_theme = std::make_unique<Theme>(QLocale(QLocale::Japanese), Theme::Choice::Light);
    m_theme->apply(*qobject_cast<QApplication *>(qApp));
    m_window = new QWidget;
    new QVBoxLayout(m_window);
    m_window->resize(600, 400);
}

void ControlsTest::cleanup() {
    delete m_window;
    m_theme.reset();
}

void ControlsTest::a_number_is_unset_until_it_is_said() {
    auto *slider = put(new TickSlider(u"気力"_s, TickSlider::Handle::Circle, &Tokens::energy));
    QCOMPARE(slider->answer(), Answer());
    slider->setLast(6);
    QCOMPARE(slider->answer(), Answer());
    const QImage bare = slider->grab().toImage();
    slider->setAnswer(0);
    QCOMPARE(slider->answer(), Answer(0));
    QVERIFY(slider->grab().toImage() != bare); // 0 is said, and looks said
}

void ControlsTest::a_number_is_typed_and_ten_too() {
    auto *slider = put(new TickSlider(u"気力"_s, TickSlider::Handle::Circle, &Tokens::energy));
    const QSignalSpy said(slider, &TickSlider::answered);
    QTest::keyClick(slider, Qt::Key_7);
    QCOMPARE(slider->answer(), Answer(7));
    QTest::keyClick(slider, Qt::Key_1);
    QTest::keyClick(slider, Qt::Key_0);
    QCOMPARE(slider->answer(), Answer(10));
    QTest::keyClick(slider, Qt::Key_0);
    QCOMPARE(slider->answer(), Answer(0));
    QCOMPARE(said.size(), 4);
}

void ControlsTest::a_number_moves_by_arrows_from_the_last_value() {
    auto *slider = put(new TickSlider(u"気力"_s, TickSlider::Handle::Square, &Tokens::pull));
    slider->setLast(6);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->answer(), Answer(6));
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->answer(), Answer(7));
    QTest::keyClick(slider, Qt::Key_Left);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(slider->answer(), Answer(5));
    QTest::keyClick(slider, Qt::Key_End);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->answer(), Answer(10));
    QTest::keyClick(slider, Qt::Key_Home);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(slider->answer(), Answer(0));
}

void ControlsTest::a_number_can_be_taken_away() {
    auto *slider = put(new TickSlider(u"気力"_s, TickSlider::Handle::Circle, &Tokens::energy));
    slider->setAnswer(4);
    const QSignalSpy said(slider, &TickSlider::answered);
    QTest::keyClick(slider, Qt::Key_Delete);
    QCOMPARE(slider->answer(), Answer());
    QCOMPARE(said.size(), 1);
}

void ControlsTest::scrolling_answers_for_nobody() {
    auto *slider = put(new TickSlider(u"気力"_s, TickSlider::Handle::Circle, &Tokens::energy));
    QWheelEvent wheel(QPointF(20, 10), slider->mapToGlobal(QPointF(20, 10)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(slider, &wheel);
    QCOMPARE(slider->answer(), Answer());
}

void ControlsTest::a_click_puts_the_number_there() {
    auto *slider = put(new TickSlider(u"気力"_s, TickSlider::Handle::Circle, &Tokens::energy));
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 3, 14));
    QCOMPARE(slider->answer(), Answer(10));
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, 14));
    QCOMPARE(slider->answer(), Answer(5));
}

void ControlsTest::the_waiting_dot_is_no_answer() {
    auto *slider = put(new TickSlider(u"気力"_s, TickSlider::Handle::Circle, &Tokens::energy,
                                      TickSlider::Size::Together));
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(20, 30));
    QCOMPARE(slider->answer(), Answer());
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 24, 30));
    QCOMPARE(slider->answer(), Answer(10));
}

void ControlsTest::the_index_is_one_stop_and_arrows_jump() {
    auto *index = put(new KanaIndex(KanaIndex::kana()));
    index->setPresent({u"か"_s, u"た"_s, u"ま"_s});
    const QSignalSpy jumped(index, &KanaIndex::jumped);
    int stops = 0;
    const auto letters = index->findChildren<QPushButton *>();
    for (QPushButton *letter : letters)
        if (letter->isEnabled() && letter->focusPolicy() != Qt::NoFocus) {
            ++stops;
            letter->setFocus(Qt::TabFocusReason);
        }
    QCOMPARE(stops, 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // nobody further down
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(jumped.size(), 3);
    QCOMPARE(jumped[0][0].toString(), u"た"_s);
    QCOMPARE(jumped[1][0].toString(), u"ま"_s);
    QCOMPARE(jumped[2][0].toString(), u"た"_s);
    // An absent heading cannot be jumped to.
    QTest::mouseClick(letters[0], Qt::LeftButton);
    QCOMPARE(jumped.size(), 3);
}

void ControlsTest::a_range_is_chosen_by_arrows() {
    auto *range = put(new RangeSwitch(u"期間"_s, {u"3か月"_s, u"一年"_s, u"開始から"_s}));
    const QSignalSpy chosen(range, &RangeSwitch::chosen);
    range->setCurrent(1);
    QCOMPARE(chosen.size(), 0);
    range->findChildren<QAbstractButton *>()[1]->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(range->current(), 2);
    QCOMPARE(chosen.size(), 1);
}

void ControlsTest::tabs_move_by_arrows() {
    auto *tabs = put(new TabStrip(u"ページ"_s));
    tabs->addTab(u"面談まえ"_s);
    tabs->addTab(u"ノート"_s);
    const int width = tabs->tabRect(0).width();
    tabs->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(tabs->tabRect(0).width(), width);
    QCOMPARE(tabs->height(), metrics::tabRow);
}

void ControlsTest::a_promise_is_ticked_by_space_and_named_by_its_words() {
    auto *row = put(new CheckRow(u"本を送る"_s));
    QCOMPARE(row->height() >= metrics::rowPromise, true);
    const QSignalSpy toggled(row, &CheckRow::toggled);
    row->setChecked(true);
    QCOMPARE(toggled.size(), 0);
    QTest::keyClick(row->mark(), Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(row->isChecked(), false);
    QCOMPARE(nameOf(row->mark()), u"本を送る"_s);
    QCOMPARE(roleOf(row->mark()), QAccessible::CheckBox);
    const QSignalSpy edited(row, &CheckRow::edited);
    row->editor()->edit();
    QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(nameOf(row->mark()), row->text());
}

void ControlsTest::the_fold_opens_by_keyboard_and_closes_for_new_lines() {
    auto *fold = put(new PrivateFold);
    QVERIFY(fold->isHidden());
    fold->setLines({u"秘密"_s});
    QVERIFY(!fold->isHidden());
    QVERIFY(!fold->isOpen());
    auto *head = fold->findChild<QPushButton *>();
    QVERIFY(!head->text().contains(u"秘密"_s));
    QTest::keyClick(head, Qt::Key_Space);
    QVERIFY(fold->isOpen());
    fold->setLines({u"秘密"_s}); // a refresh of the page
    QVERIFY(fold->isOpen());
    fold->setLines({u"ほかの人の秘密"_s});
    QVERIFY(!fold->isOpen());
}

void ControlsTest::details_open_in_place() {
    auto *verdict = put(new SentenceLabel);
    verdict->setSentence(Sentence::of(u"選書は[b]5日遅れ[/b]。"_s));
    verdict->setDetails(u"計画 67 %、今 66 %"_s);
    const int closed = verdict->heightForWidth(500);
    auto *link = verdict->findChild<Button *>();
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(verdict->isOpen());
    QVERIFY(verdict->heightForWidth(500) > closed);
    QCOMPARE(nameOf(verdict), u"選書は5日遅れ。"_s);
}

void ControlsTest::details_take_their_own_line_where_it_is_narrow() {
    auto *verdict = new SentenceLabel;
    verdict->setSentence(Sentence::of(u"選書は[b]5日遅れ[/b]。"_s));
    verdict->setDetails(u"計画"_s);
    const int words = verdict->sizeHint().width();
    QVERIFY(verdict->heightForWidth(words - 10) > verdict->heightForWidth(words));
    delete verdict;
}

void ControlsTest::keys_beside_a_button_go_first() {
    auto *button = new Button(u"記録を始める"_s, Button::Kind::Primary);
    button->setHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QCOMPARE(button->hint(), u"Ctrl+Enter"_s);
    button->resize(button->sizeHint());
    QVERIFY(button->showsHint());
    button->resize(button->minimumSizeHint());
    QVERIFY(!button->showsHint());
    QVERIFY(button->minimumSizeHint().width() < button->sizeHint().width());
    QCOMPARE(button->sizeHint().height(), metrics::control);
    delete button;
}

void ControlsTest::a_button_follows_its_action() {
    QAction action(u"&Print…"_s);
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    const QSignalSpy triggered(&action, &QAction::triggered);
    auto *button = put(Button::forAction(&action));
    QCOMPARE(button->hint(), u"Ctrl+P"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(triggered.size(), 1);
    action.setEnabled(false);
    QVERIFY(!button->isEnabled());
}

void ControlsTest::the_undo_bar_goes_with_the_next_edit_or_in_time() {
    m_window->show();
    UndoBar bar(m_window);
    const QSignalSpy undo(&bar, &UndoBar::undoWanted);
    bar.offer(u"約束を消しました。"_s);
    QVERIFY(bar.isOffering());
    bar.withdraw();
    QVERIFY(!bar.isOffering());
    bar.offer(u"約束を消しました。"_s);
    QTest::keyClick(bar.findChild<Button *>(), Qt::Key_Space);
    QCOMPARE(undo.size(), 1);
    QVERIFY(!bar.isOffering());
    bar.offer(u"約束を消しました。"_s);
    auto *stay = bar.findChild<QTimer *>();
    QVERIFY(stay->isActive());
    QCOMPARE(stay->interval(), 10'000);
    stay->start(0); // ten seconds pass
    QTRY_VERIFY(!bar.isOffering());
    QCOMPARE(undo.size(), 1);
}

/// A row that is taken down gives up the focus among widgets that are half gone.
void ControlsTest::the_undo_bar_bears_a_row_that_goes_with_the_focus() {
    QApplication::setStyle(new Still);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    for (int n = 0; n < 3; ++n)
        layout->addWidget(new QLineEdit);
    put(row);
    QCoreApplication::processEvents();
    auto *last = row->findChildren<QLineEdit *>().last();
    last->setFocus();
    UndoBar bar(m_window);
    bar.offer(u"消しました。"_s);
    QCOMPARE(QApplication::focusWidget(), last);
    delete row;
    QCoreApplication::processEvents();
    QVERIFY(bar.isOffering());
    QVERIFY(m_window->rect().contains(bar.geometry()));
}

void ControlsTest::the_undo_bar_never_covers_the_caret() {
    QApplication::setStyle(new Still);
    auto *field = put(new QLineEdit);
    field->setAccessibleName(u"a"_s);
    UndoBar bar(m_window);
    bar.offer(u"消しました。"_s);
    const int usual = bar.geometry().bottom();
    bar.withdraw();
    m_window->layout()->removeWidget(field);
    field->setGeometry(100, m_window->height() - 60, 400, 28);
    field->setText(QString(30, u'a'));
    field->setFocus();
    QCoreApplication::processEvents();
    bar.offer(u"消しました。"_s);
    const QRect caret(
        field->mapTo(m_window, field->inputMethodQuery(Qt::ImCursorRectangle).toRect().topLeft()),
        QSize(2, 20));
    QVERIFY(!bar.geometry().intersects(caret));
    QVERIFY(bar.geometry().bottom() < usual);
}

void ControlsTest::the_undo_bar_stands_above_a_pinned_foot() {
    QApplication::setStyle(new Still);
    m_window->show();
    QWidget page(m_window);
    page.setGeometry(m_window->rect());
    QWidget foot(&page);
    foot.setGeometry(0, m_window->height() - 70, m_window->width(), 60);
    foot.setProperty("pinnedFoot", true);
    page.show();
    UndoBar bar(m_window);
    bar.offer(u"消しました。"_s);
    QVERIFY(!bar.geometry().intersects(foot.geometry()));
    QVERIFY(bar.geometry().bottom() < foot.y());
    QVERIFY(m_window->rect().contains(bar.geometry()));
    bar.withdraw();
    page.hide(); // another page comes in sight
    bar.offer(u"消しました。"_s);
    QCOMPARE(bar.geometry().bottom(), m_window->height() - 18 - 1);
}

void ControlsTest::without_motion_everything_is_there_at_once() {
    QApplication::setStyle(new Still);
    auto *message = put(new MessageBar);
    message->tell(u"保存できませんでした。"_s);
    QVERIFY(message->maximumHeight() == QWIDGETSIZE_MAX);
    UndoBar bar(m_window);
    bar.offer(u"消しました。"_s);
    QCOMPARE(bar.geometry().bottom(), m_window->height() - 18 - 1);
    QCOMPARE(Theme::motion(metrics::riseMs, &bar), 0);
}

void ControlsTest::the_message_bar_says_acts_and_closes() {
    auto *bar = put(new MessageBar);
    QVERIFY(bar->isHidden());
    bar->tell(u"保存できませんでした。書いた行は画面に残っています。"_s, u"別の場所に保存"_s);
    QVERIFY(!bar->isHidden());
    QCOMPARE(roleOf(bar), QAccessible::AlertMessage);
    QVERIFY(nameOf(bar).startsWith(u"保存"_s));
    const QSignalSpy acted(bar, &MessageBar::acted);
    const QSignalSpy closed(bar, &MessageBar::closed);
    QTest::keyClick(bar->findChild<Button *>(), Qt::Key_Space);
    QCOMPARE(acted.size(), 1);
    QTest::keyClick(bar->findChild<IconButton *>(), Qt::Key_Space);
    QCOMPARE(closed.size(), 1);
    QVERIFY(bar->isHidden());
    bar->tell(u"もう一度。"_s);
    QTest::keyClick(bar->findChild<IconButton *>(), Qt::Key_Return);
    QCOMPARE(closed.size(), 2);
    QVERIFY(bar->isHidden());
    bar->tell(u"もう一度。"_s);
    QVERIFY(bar->findChild<Button *>()->isHidden());
    QTest::keyClick(bar, Qt::Key_Escape);
    QCOMPARE(closed.size(), 3);
}

void ControlsTest::the_ring_is_outside_the_control_and_only_for_the_keyboard() {
    auto *first = put(new Button(u"一"_s));
    auto *second = put(new Button(u"二"_s));
    QCoreApplication::processEvents();
    first->setFocus(Qt::TabFocusReason);
    const auto line = [&](QWidget *of) {
        const QRect box(of->mapTo(m_window, QPoint()), of->size());
        return m_window->grab().toImage().pixelColor(box.left() - 3, box.center().y());
    };
    QCOMPARE(line(first), Tokens::light().ai);
    second->setFocus(Qt::TabFocusReason);
    QCOMPARE(line(second), Tokens::light().ai);
    QVERIFY(line(first) != Tokens::light().ai);
    // It follows the control.
    second->move(second->x() + 20, second->y() - 10);
    QCOMPARE(line(second), Tokens::light().ai);
    QTest::mousePress(first, Qt::LeftButton);
    QVERIFY(line(first) != Tokens::light().ai);
    QTest::mouseRelease(first, Qt::LeftButton);
}

void ControlsTest::a_long_sentence_is_cut_only_where_told() {
    PlainLabel label(QString(60, u'あ'));
    label.resize(100, 20);
    QVERIFY(!label.isCut());
    label.setElide(Qt::ElideRight);
    QVERIFY(label.isCut());
    QVERIFY(label.minimumSizeHint().width() < 100);
    label.setWraps(true);
    QVERIFY(!label.isCut());
    QVERIFY(label.heightForWidth(100) > label.heightForWidth(400));
    label.setMaxLines(2);
    QVERIFY(label.isCut());
}

void ControlsTest::buttons_take_a_second_line_where_it_is_narrow() {
    QWidget page;
    auto *row = new FlowRow(&page);
    for (int i = 0; i < 4; ++i)
        row->addWidget(new Button(u"記録を始める"_s));
    const int one = row->heightForWidth(2000);
    QCOMPARE(one, metrics::control);
    QCOMPARE(row->heightForWidth(row->sizeHint().width() - 1), 2 * metrics::control + 8);
}

void ControlsTest::no_control_is_unnamed() {
    put(new TickSlider(u"気力"_s, TickSlider::Handle::Circle, &Tokens::energy));
    put(new KanaIndex(KanaIndex::latin()))->setPresent({u"A"_s});
    put(new RangeSwitch(u"期間"_s, {u"3か月"_s}));
    put(new TabStrip(u"ページ"_s))->addTab(u"ノート"_s);
    put(new CheckRow(u"本を送る"_s));
    put(new CheckRow);
    put(new KeyValueRow(u"飲みもの"_s, u"ほうじ茶"_s))->keyEdit();
    put(new SectionLabel(u"いつもの"_s))->addAction(u"表で見る"_s);
    put(new EmptyView(u"まだ。"_s, u"ここに。"_s, u"開く"_s));
    put(new MessageBar)->tell(u"保存できませんでした。"_s, u"別の場所に保存"_s);
    put(new PrivateFold)->setLines({u"秘密"_s});
    put(new Seal)->setPerson(u"田中 花子"_s, u"田"_s);
    put(new CountdownRing)->setMinutes(12);
    put(new SentenceLabel)->setDetails(u"計画"_s);
    put(new IconButton(u"plus"_s, u"加える"_s));
    UndoBar bar(m_window);
    bar.offer(u"消しました。"_s);
    QCoreApplication::processEvents(); // the last of them are shown now
    int controls = 0;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *heading = qobject_cast<SectionLabel *>(widget);
        if ((widget->focusPolicy() == Qt::NoFocus && !heading) || widget->isHidden())
            continue;
        ++controls;
        QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
        QVERIFY2(roleOf(widget) != QAccessible::Client, widget->metaObject()->className());
    }
    QVERIFY(controls >= 19);
}

QTEST_MAIN(ControlsTest)
#include "test_controls.moc"
