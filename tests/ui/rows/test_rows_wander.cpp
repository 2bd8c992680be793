// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who presses, types, undoes, archives, removes and goes elsewhere at random, in the
// sample notebook, with a disk that is full now and then and a clock that moves on. Whatever they
// do the window stands, nothing waits for good once there is room, and the notebook is whole.
// WELLSPRING_WANDER="SEED STEPS" walks another way.
#include "tests/support/baddisk.h"
#include "tests/ui/shell.h"

#include "app/language.h"
#include "app/sample/sample.h"
#include "ui/bringin.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/sending/sheets.h"
#include "ui/pages/slidecardtab.h"
#include "ui/pages/tabs.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/tickslider.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QRandomGenerator>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

class Wanderer {
public:
    explicit Wanderer(quint32 seed, Store::Mode mode = Store::ReadWrite)
        : m_random(seed), m_disk(m_folder.filePath(u"s.wellspring"_s)) {
        const QString file = m_folder.filePath(u"s.wellspring"_s);
        bringin::sample(file, m_now.date(), u"ja"_s, true);
        window = std::make_unique<MainWindow>(m_theme, Clock{[this] { return m_now; }}, nullptr,
                                              nullptr);
        Store::Options options;
        options.calls = &m_disk.calls;
        window->show(Store::open(file, sample::passphrase().toUtf8(), mode, options));
        window->resize(1280, 800);
        window->QWidget::show();
        QApplication::setActiveWindow(window.get());
        (void)QTest::qWaitForWindowExposed(window.get());
        // What asks is answered: a menu by one of its lines, any window by its being shut.
        QObject::connect(&m_answers, &QTimer::timeout, [this] { answer(); });
        m_answers.start(1);
        for (const Client &client : store().clients())
            m_clients << client.id;
    }
    ~Wanderer() { m_answers.stop(); }

    std::unique_ptr<MainWindow> window;
    QStringList done; ///< told when it goes wrong

    Store &store() const { return window->notebook()->store(); }
    NotebookView &view() const { return *window->notebook(); }
    void roomAgain() { m_disk.full = false; }
    /// Every step that there is; false where that makes new ones.
    bool walk(bool (QUndoStack::*can)() const, void (QUndoStack::*take)()) {
        view().clientPage()->closeEditors();
        QUndoStack *stack = store().undoStack();
        int left = stack->count();
        for (; (stack->*can)() && left >= 0; --left) {
            (stack->*take)();
            QCoreApplication::processEvents();
        }
        return left >= 0 && !(stack->*can)();
    }
    QString file() const { return m_folder.filePath(u"s.wellspring"_s); }

    void step() {
        static const std::pair<int, void (Wanderer::*)()> ways[] = {
            {14, &Wanderer::go},    {30, &Wanderer::press}, {26, &Wanderer::type},
            {10, &Wanderer::slide}, {10, &Wanderer::act},   {14, &Wanderer::takeBack},
            {6, &Wanderer::key},    {4, &Wanderer::disk},   {3, &Wanderer::clock}};
        int chosen = below(117);
        for (const auto &[share, way] : ways)
            if ((chosen -= share) < 0) {
                (this->*way)();
                break;
            }
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    int below(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }
    template <class T>
    T *any() {
        QList<T *> found;
        for (T *one : window->findChildren<T *>())
            if (one->isVisible() && one->isEnabled())
                found << one;
        return found.isEmpty() ? nullptr : found[below(found.size())];
    }
    void note(const QString &what) { done << what; }

    void go() {
        const auto &tabs = tabKinds();
        const Id client = m_clients[below(m_clients.size())];
        const QString tab =
            below(6) == 0
                ? u"card"_s
                : QString::fromLatin1(
                      tabs[static_cast<std::size_t>(below(static_cast<int>(tabs.size())))].name);
        note(u"go %1 %2"_s.arg(client).arg(tab));
        if (store().find<Client>(client))
            view().openClient(client, tab);
        if (below(4) == 0)
            if (auto *goals = qobject_cast<GoalsTab *>(view().clientPage()->tabInSight()))
                goals->beginSetting(below(2) ? goals->goalInSight() : 0);
    }
    void press() {
        auto *button = any<QAbstractButton>();
        if (!button)
            return;
        note(u"press "_s + QString::fromLatin1(button->metaObject()->className()) + u' ' +
             button->text() + u'/' + button->accessibleName());
        button->click();
    }
    void type() {
        auto *edit = any<InlineEdit>();
        if (!edit)
            return;
        static const QStringList words{u"朝の光"_s,
                                       u"7"_s,
                                       u""_s,
                                       u"2026-02-30"_s,
                                       u"<b>&%1"_s,
                                       u"来週"_s,
                                       u"nan"_s,
                                       u"-1e400"_s,
                                       u"昨日"_s,
                                       u"8です"_s,
                                       u"飲み物: 黒豆茶"_s,
                                       QString(300, u'あ'),
                                       u"a,b、c"_s,
                                       u"25:99"_s,
                                       u"1900-01-01"_s};
        const QString text = words[below(words.size())];
        note(u"type %1 <- %2"_s.arg(edit->accessibleName(), text.left(20)));
        edit->edit();
        if (!edit->isEditing())
            return;
        if (edit->lineField())
            edit->lineField()->setText(text);
        else
            edit->findChild<TextField *>()->setPlainText(text);
        const QPointer<InlineEdit> still = edit;
        const int then = below(4);
        if (then == 0)
            edit->giveUp();
        else if (then == 1)
            edit->commit(); // and is left open
        else
            edit->leave();
    }
    void slide() {
        if (auto *slider = any<TickSlider>()) {
            note(u"slide "_s + slider->accessibleName());
            QTest::keyClick(slider,
                            below(5) == 0 ? Qt::Key_Delete : Qt::Key(Qt::Key_0 + below(10)));
        }
    }
    void act() {
        static const Act acts[] = {
            Act::Today,        Act::Shelf,        Act::Back,         Act::FoldList,
            Act::Discreet,     Act::OpenBrief,    Act::SlideCard,    Act::Give,
            Act::NoteChoice,   Act::LineToSend,   Act::CopyLine,     Act::ShortQuestion,
            Act::ReadReply,    Act::Together,     Act::SetGoal,      Act::NextStep,
            Act::StepBack,     Act::StartSession, Act::EndSession,   Act::AnswerToWell,
            Act::NextQuestion, Act::FilterList,   Act::EditQuestions};
        QAction *action = window->actions()[acts[below(std::size(acts))]];
        if (!action || !action->isEnabled())
            return;
        note(u"act "_s + action->objectName());
        action->trigger();
    }
    void takeBack() {
        const bool back = below(5) < 3;
        note(back ? u"undo"_s : u"redo"_s);
        window->actions()[back ? Act::Undo : Act::Redo]->trigger();
    }
    void key() {
        static const Qt::Key keys[] = {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Tab,
                                       Qt::Key_Down,   Qt::Key_Right,  Qt::Key_Space};
        QWidget *focus = QApplication::focusWidget();
        const Qt::Key key = keys[below(std::size(keys))];
        note(u"key %1"_s.arg(int(key)));
        QTest::keyClick(focus ? focus : window.get(), key);
    }
    void disk() {
        m_disk.full = !m_disk.full && below(2) == 0;
        note(m_disk.full ? u"disk full"_s : u"room"_s);
    }
    void clock() {
        m_now = m_now.addSecs(below(4) == 0 ? -3600 * 5 : 3600 * below(40));
        note(u"clock "_s + m_now.toString(Qt::ISODate));
    }
    void answer() {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            auto *menu = qobject_cast<QMenu *>(popup);
            const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
            if (!actions.isEmpty() && below(2) == 0)
                if (QAction *one = actions[below(actions.size())];
                    one->isEnabled() && !one->isSeparator() && !one->menu()) {
                    note(u"menu "_s + one->text());
                    menu->close();
                    one->trigger();
                    return;
                }
            popup->close();
        } else if (QWidget *modal = QApplication::activeModalWidget()) {
            note(u"shut "_s + QString::fromLatin1(modal->metaObject()->className()));
            modal->close();
        }
    }

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    BadDisk m_disk;
    Theme m_theme{QLocale(), Theme::Choice::Light};
    QDateTime m_now{QDate(2026, 12, 9), QTime(14, 18)};
    QList<Id> m_clients;
    QTimer m_answers;
};

} // namespace

class RowsWander : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"ja"_s); }
    void cleanupTestCase() { language::install(*qApp, u"en"_s); }

    void aReaderChangesNothing() {
        Wanderer who(5, Store::ReadOnly);
        const auto bytes = [&] {
            QFile file(who.file());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        for (int i = 0; i < 150; ++i)
            who.step();
        QVERIFY(!who.store().hasUnsaved());
        who.window.reset();
        QVERIFY(!before.isEmpty());
        QCOMPARE(bytes(), before);
    }
    void wander_data() {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("steps");
        const QStringList asked = qEnvironmentVariable("WELLSPRING_WANDER").split(u' ');
        if (asked.size() == 2) {
            QTest::newRow("asked") << asked[0].toUInt() << asked[1].toInt();
            return;
        }
        for (const quint32 seed : {1u, 2u, 3u})
            QTest::addRow("%u", seed) << seed << 100;
    }
    void wander() {
        QFETCH(quint32, seed);
        QFETCH(int, steps);
        Wanderer who(seed);
        const std::vector<ClientNotebook> before = who.store().notebooks();
        const bool tells = qEnvironmentVariableIsSet("WELLSPRING_WANDER");
        for (int i = 0; i < steps; ++i) {
            who.step();
            if (tells && !who.done.isEmpty())
                qInfo().noquote() << i << who.done.join(u" | "_s);
            who.done.clear();
            QVERIFY(who.window && who.window->notebook());
        }
        who.roomAgain();
        who.view().sheets()->close();
        who.store().retryUnsaved();
        QVERIFY(!who.store().hasUnsaved());
        who.store().check();
        const std::vector<ClientNotebook> after = who.store().notebooks();
        // All the way back and forth again, with the pages in sight: none of them writes meanwhile.
        QVERIFY(who.walk(&QUndoStack::canUndo, &QUndoStack::undo));
        QVERIFY(who.store().notebooks() == before);
        QVERIFY(who.walk(&QUndoStack::canRedo, &QUndoStack::redo));
        QVERIFY(who.store().notebooks() == after);
        qInfo("seed %u: %d steps, %d changes, the notebook is whole", seed, steps,
              static_cast<int>(who.store().changesSince().size()));
        who.window.reset();
        Store::open(who.file(), sample::passphrase().toUtf8())->check();
    }
};

QTEST_MAIN(RowsWander)
#include "test_rows_wander.moc"
