// SPDX-License-Identifier: GPL-3.0-or-later
// Every new write on a full disk, through the real window: pressed a second time it is the same
// row, nothing behind it is held up once there is room, one step takes it back, and a sentence
// says so meanwhile. Prints what it tried and what was lost.
#include "tests/support/baddisk.h"
#include "tests/ui/shell.h"

#include "app/domain/signals.h"
#include "app/language.h"
#include "ui/pages/brief/leftblocks.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/ladderparts.h"
#include "ui/pages/goals/originparts.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/questions/questionspage.h"
#include "ui/pages/sending/linesheet.h"
#include "ui/pages/sending/messagerow.h"
#include "ui/pages/sending/replysheet.h"
#include "ui/pages/sending/sheets.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/together/nameyourwell.h"
#include "ui/pages/together/togetherpage.h"
#include "ui/pages/usualproposals.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/keyvaluerow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/tickslider.h"

#include <QAction>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

/// Tanaka slides, has a goal and a well, chose the same drink three times, and writes letters.
class Desk : public Shell {
public:
    std::unique_ptr<BadDisk> disk;
    std::unique_ptr<MainWindow> win;
    Id goal = 0, well = 0, material = 0;

    Desk() {
        {
            auto store = open();
            store->write(u"life"_s, [&](Store::Batch &batch) { live(batch); });
            store->close();
        }
        disk = std::make_unique<BadDisk>(file());
        win = std::make_unique<MainWindow>(theme, clock(), nullptr, nullptr);
        Store::Options options;
        options.calls = &disk->calls;
        win->show(Store::open(file(), passphrase(), Store::ReadWrite, options));
        win->resize(1280, 800);
        win->QWidget::show();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowExposed(win.get());
    }
    NotebookView &view() const { return *win->notebook(); }
    Store &store() const { return view().store(); }
    QWidget *tab(const QString &name) const {
        if (view().clientInSight() != tanaka || view().isCapturing() ||
            view().clientPage()->tabName() != name || name == u"card"_s)
            view().openClient(tanaka, name);
        settle();
        return view().clientPage()->tabInSight();
    }
    GoalsTab *goals() const {
        auto *found = qobject_cast<GoalsTab *>(tab(u"goals"_s));
        found->choose(goal);
        return found;
    }
    void pressOn(const QString &tabName, const QString &button) const {
        if (auto *found = tab(tabName)->findChild<Button *>(button))
            found->click();
        settle();
    }
    template <class T>
    int count() const {
        return static_cast<int>(store().all<T>().size());
    }

private:
    void live(Store::Batch &batch) {
        for (int i = 0; i < 20; ++i) {
            CheckIn said;
            said.client = tanaka;
            said.date = day.addDays(-7 * (20 - i));
            said.energy = i < 14 ? 7 + i % 2 : 1;
            batch.save(said);
        }
        Well named;
        named.client = tanaka;
        named.name = u"めくる前の一瞬"_s;
        well = batch.save(named).id;
        Goal row;
        row.client = tanaka;
        row.title = u"百冊"_s;
        row.start = day.addDays(-90);
        row.due = day.addDays(90);
        row.restart = u"一冊だけ読む"_s;
        row.restartAgreed = day.addDays(-80);
        goal = batch.save(row).id;
        for (int i = 1; i <= 3; ++i) {
            Choice drink;
            drink.client = tanaka;
            drink.topic = u"Drink"_s;
            drink.value = u"black bean tea"_s;
            drink.date = day.addDays(-7 * i);
            batch.save(drink);
        }
        Contact mail;
        mail.client = tanaka;
        mail.date = day.addDays(-30);
        mail.channel = Channel::Mail;
        batch.save(mail);
    }
};

struct Write {
    const char *name;
    std::function<void(Desk &)> press;
    std::function<int(const Desk &)> count; ///< of the rows it makes
    int more = 1;                           ///< how many of them
};

void typed(InlineEdit *edit, const QString &text) {
    edit->edit();
    if (edit->lineField())
        edit->lineField()->setText(text);
    else
        edit->findChild<TextField *>()->setPlainText(text);
    edit->leave();
    Shell::settle();
}

LineSheet *line(Desk &desk) {
    if (!desk.view().sheets()->isLineOpen())
        desk.view().sheets()->openLine(desk.tanaka, 0, Occasion::ShortQuestion);
    return desk.view().sheets()->line();
}

template <class T>
std::function<int(const Desk &)> rowsOf() {
    return [](const Desk &desk) { return desk.count<T>(); };
}

std::vector<Write> cardWrites() {
    const auto press = [](const QString &button) {
        return [button](Desk &desk) { desk.pressOn(u"card"_s, button); };
    };
    return {{"the card's contact", press(u"cardContact"_s), rowsOf<Contact>()},
            {"the card's question", press(u"cardAsk"_s), rowsOf<Line>()},
            {"the card's pause", press(u"cardBreak"_s), rowsOf<Pause>()},
            {"the card's restart", press(u"cardPromise"_s), rowsOf<Promise>()}};
}

std::vector<Write> goalWrites() {
    return {
        {"a level's wording",
         [](Desk &desk) {
             InlineEdit *edit = desk.goals()->ladder()->rung(1)->wording();
             typed(edit, edit->text() + u"あと"_s);
         },
         rowsOf<Level>()},
        {"where the goal stands",
         [](Desk &desk) { desk.goals()->ladder()->rung(-1)->button()->click(); },
         rowsOf<Attainment>()},
        {"importance and confidence",
         [](Desk &desk) {
             desk.goals()->rulers()->answer(&CheckIn::importance, 8);
             desk.goals()->rulers()->answer(&CheckIn::confidence, 3);
         },
         rowsOf<CheckIn>()},
        {"a root", [](Desk &desk) { desk.goals()->roots()->join(desk.well); }, rowsOf<Root>()},
        {"the reasons", [](Desk &desk) { desk.goals()->reasons()->answer(0, 7); },
         rowsOf<Reasons>()},
        {"a new well with its root",
         [](Desk &desk) {
             if (!desk.goals()->setting())
                 desk.goals()->beginSetting(desk.goal);
             desk.goals()->setting()->roots()->joinNew(u"朝の光"_s, false);
         },
         rowsOf<Root>()},
    };
}

std::vector<Write> talkWrites() {
    const auto note = [](Desk &desk) {
        desk.win->actions()[Act::NoteChoice]->trigger();
        Shell::settle();
    };
    return {
        {"a choice in a session",
         [note](Desk &desk) {
             if (!desk.view().isCapturing()) {
                 desk.disk->full = false;
                 desk.view().openSession(desk.tanaka, desk.planned);
                 desk.disk->full = true;
                 desk.view().capture()->sheet()->insertPlainText(u"Drink: coffee"_s);
             }
             note(desk);
         },
         rowsOf<Choice>()},
        {"a usual accepted",
         [](Desk &desk) {
             auto *block = desk.tab(u"brief"_s)->findChild<UsualProposals *>();
             if (auto *row = block ? block->findChild<KeyValueRow *>() : nullptr)
                 Q_EMIT row->noteClicked();
             Shell::settle();
         },
         rowsOf<Usual>()},
        {"a template kept",
         [](Desk &desk) {
             LineSheet *sheet = line(desk);
             typed(sheet->row(MessagePart::Origin::Closing)->editor(), u"また来週。"_s);
             sheet->keepTemplate();
         },
         rowsOf<Preference>()},
        {"a line sent", [](Desk &desk) { line(desk)->markSent(); }, rowsOf<Contact>()},
        {"a reply",
         [](Desk &desk) {
             auto *sheets = desk.view().sheets();
             if (!sheets->reply() || !sheets->reply()->isOpen()) {
                 sheets->openReply(desk.tanaka);
                 sheets->reply()->findChild<TextField *>()->setPlainText(u"8です"_s);
             }
             sheets->reply()->save();
         },
         rowsOf<CheckIn>()},
    };
}

} // namespace

class RowsFaults : public QObject {
    Q_OBJECT
private:
    std::vector<Write> m_writes;

private Q_SLOTS:
    void initTestCase() {
        language::install(*qApp, u"en"_s);
        for (const auto &some : {cardWrites(), goalWrites(), talkWrites()})
            m_writes.insert(m_writes.end(), some.begin(), some.end());
    }

    void aSecondPressIsTheSameRow_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_writes.size(); ++i)
            QTest::newRow(m_writes[i].name) << static_cast<int>(i);
    }
    void aSecondPressIsTheSameRow() {
        QFETCH(int, index);
        const Write &write = m_writes[static_cast<std::size_t>(index)];
        Desk desk;
        desk.tab(u"brief"_s);
        const int before = write.count(desk);
        desk.disk->full = true;
        write.press(desk);
        QVERIFY2(desk.store().hasUnsaved(), "nothing was tried");
        QVERIFY(desk.win->messageBar()->isVisible());
        QCOMPARE(write.count(desk), before); // nothing half done
        write.press(desk);
        desk.disk->full = false;
        bool isWritten = true;
        try {
            desk.store().retryUnsaved();
        } catch (const Error &error) {
            isWritten = false;
            qInfo().noquote() << "held up for good:" << error.detail;
        }
        const int now = write.count(desk);
        qInfo("%s: pressed twice on a full disk; %d rows came of it (%d wanted), %s", write.name,
              now - before, write.more, isWritten ? "nothing lost" : "EVERYTHING SINCE IS LOST");
        QVERIFY(isWritten);
        QVERIFY(!desk.store().hasUnsaved());
        QCOMPARE(now - before, write.more);
        // What comes next is written as ever.
        OwnNote later;
        later.client = desk.nakano;
        later.date = desk.day;
        later.text = u"later"_s;
        desk.store().save(later, u"later"_s);
        QCOMPARE(desk.store().of<OwnNote>(desk.nakano).size(), std::size_t(1));
    }
};

QTEST_MAIN(RowsFaults)
#include "test_rows_faults.moc"
