// SPDX-License-Identifier: GPL-3.0-or-later
// Rhythm and time, through the real window: B11 minutes by kind, B12 what a contact resets, B13 the
// days of silence, B14 the channel of a contact; what was bought and is left, and how a session
// stands.
#include "tests/ui/shell.h"

#include "app/domain/picks.h"
#include "app/domain/signals.h"
#include "app/domain/worktime.h"
#include "app/language.h"
#include "ui/pages/clientheader.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/contacts/contactsblock.h"
#include "ui/pages/contacts/contactspage.h"
#include "ui/pages/sessions/engagementpage.h"
#include "ui/pages/sessions/sessiondetail.h"
#include "ui/pages/sessions/sessionlist.h"
#include "ui/pages/sessionstab.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/todayrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/navrow.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

/// Tanaka with a session two weeks ago; the one of today is put a week on, so that silence shows.
struct Timed : Shell {
    std::unique_ptr<MainWindow> win;
    Id held = 0;

    explicit Timed(const std::function<void(Store::Batch &, Timed &)> &more = {}) {
        {
            auto store = open();
            held = about::lastHeld(store->notebook(tanaka), day)->id;
            store->write(u"more"_s, [&](Store::Batch &batch) {
                Session later = *batch.find<Session>(planned);
                later.date = day.addDays(7);
                batch.save(later);
                if (more)
                    more(batch, *this);
            });
            store->close();
        }
        theme.apply(*qApp);
        win = window();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowActive(win.get());
    }
    NotebookView &view() const { return *win->notebook(); }
    Store &store() const { return view().store(); }
    ClientNotebook notebook() const { return store().notebook(tanaka); }
    SessionsTab *sessions() const {
        view().openClient(tanaka, u"sessions"_s);
        return qobject_cast<SessionsTab *>(view().clientPage()->tabInSight());
    }
    bool isSilent() const { return firstOf(signalsOf(notebook(), day), SignalKind::Silence); }
    void contact(Store::Batch &batch, QDate date, Channel channel = Channel::Line) const {
        Contact row;
        row.client = tanaka;
        row.date = date;
        row.channel = channel;
        batch.save(row);
    }
    Id engage(Store::Batch &batch, QDate start, std::optional<int> bought,
              QDate end = QDate()) const {
        Engagement row;
        row.client = tanaka;
        row.purpose = u"文庫を開く"_s;
        row.start = start;
        row.end = end;
        row.sessionsBought = bought;
        return batch.save(row).id;
    }
    /// The row of somebody on Today; null without one.
    TodayRowWidget *todayRow(const QString &family) const {
        view().openToday();
        for (TodayRowWidget *row : view().todayPage()->findChildren<TodayRowWidget *>())
            if (row->accessibleName().contains(family))
                return row;
        return nullptr;
    }
    /// The meta line of the page's head.
    QString head() const {
        QStringList all;
        for (const PlainLabel *label :
             view().clientPage()->findChild<ClientHeader *>()->findChildren<PlainLabel *>())
            all << label->text();
        return all.join(u'\n');
    }
};

Button *buttonNamed(const QWidget *within, const QString &text) {
    for (Button *button : within->findChildren<Button *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

QStringList wordsOn(const QWidget *page) {
    QStringList words;
    for (const PlainLabel *label : page->findChildren<PlainLabel *>())
        if (label->isVisible())
            words << label->text();
    return words;
}

/// As a person does it: a click, the keys, Enter.
void type(const QWidget *within, const QString &name, const QString &text) {
    for (InlineEdit *edit : within->findChildren<InlineEdit *>()) {
        if (edit->accessibleName() != name)
            continue;
        edit->edit();
        edit->lineField()->selectAll();
        edit->lineField()->insert(text);
        QTest::keyClick(edit->lineField(), Qt::Key_Return);
        return;
    }
    QFAIL(qPrintable(name));
}

void typeMinutes(const QWidget *within, const QString &prep, const QString &talk,
                 const QString &admin) {
    type(within, u"準備"_s, prep);
    type(within, u"面談"_s, talk);
    type(within, u"事務"_s, admin);
}

NavRow *way(const QWidget *tab, const QString &name) {
    for (NavRow *row : tab->findChildren<NavRow *>())
        if (row->text() == name)
            return row;
    return nullptr;
}

} // namespace

class RowsTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"ja"_s); }

    // --- B11: minutes -------------------------------------------------------------------------

    void rows_B11_minutesAreTypedBySessionAndSummedByEngagementAndClient() {
        Timed timed([](Store::Batch &batch, Timed &it) {
            it.engage(batch, it.day.addDays(-60), 10);
            it.engage(batch, it.day.addDays(-300), 6, it.day.addDays(-100));
            Session early;
            early.client = it.tanaka;
            early.date = it.day.addDays(-200);
            early.state = SessionState::Held;
            early.talkMinutes = 45;
            batch.save(early);
            Session before = early; // in no engagement
            before.id = 0;
            before.date = it.day.addDays(-90);
            before.talkMinutes = 30;
            batch.save(before);
        });
        SessionsTab *tab = timed.sessions();
        QCOMPARE(tab->sessionInSight(), timed.held);
        typeMinutes(tab->detail(), u"20"_s, u"50"_s, u"15"_s);
        QVERIFY(wordsOn(tab->detail()).contains(u"合わせて85分"_s));
        tab->choose(timed.planned);
        type(tab->detail(), u"準備"_s, u"10"_s); // of one to come: it was spent already
        QTest::mouseClick(way(tab, u"ご契約と時間"_s), Qt::LeftButton);
        QCOMPARE(tab->inSight(), SessionsTab::Beside::Engagements);
        const QStringList words = wordsOn(tab->engagements());
        // Newest first, each with its kinds and its sum, then the sum of all of it.
        QStringList times;
        for (const QString &word : words)
            if (word.endsWith(u"分"_s))
                times << word;
        QCOMPARE(times, (QStringList{u"30分"_s, u"50分"_s, u"15分"_s, u"1時間35分"_s, //
                                     u"0分"_s, u"45分"_s, u"0分"_s, u"45分"_s,        //
                                     u"0分"_s, u"30分"_s, u"0分"_s, u"30分"_s,        //
                                     u"30分"_s, u"2時間5分"_s, u"15分"_s, u"2時間50分"_s}));
        QVERIFY(words.contains(u"10回のうち1回・のこり9回"_s));
        QVERIFY(words.contains(u"6回のうち1回・のこり5回"_s));
        QVERIFY(words.contains(u"ご契約の外"_s));
        // One step takes one of them back: where it stood is shown, and the sum has followed.
        timed.win->actions()[Act::Undo]->trigger();
        QCOMPARE(tab->inSight(), SessionsTab::Beside::Session);
        QCOMPARE(tab->sessionInSight(), timed.planned);
        tab->show(SessionsTab::Beside::Engagements);
        QVERIFY(wordsOn(tab->engagements()).contains(u"1時間25分"_s));
    }

    void minutesThatAreNoneAreRefusedBesideTheirField() {
        Timed timed;
        SessionsTab *tab = timed.sessions();
        for (const QString &typed : {u"-5"_s, u"たくさん"_s, u"99999"_s}) {
            type(tab->detail(), u"準備"_s, typed);
            QVERIFY2(!timed.store().find<Session>(timed.held)->prepMinutes, qPrintable(typed));
        }
    }

    // --- B12: what a contact resets --------------------------------------------------------------

    void rows_B12_aContactNotedOnTodayEndsTheSilenceAndTheRound() {
        Timed timed([](Store::Batch &batch, Timed &it) {
            Client client = *batch.find<Client>(it.tanaka);
            client.cadenceDays = 10;
            batch.save(client);
            it.contact(batch, it.day.addDays(-20), Channel::Mail);
        });
        QVERIFY(timed.isSilent());
        TodayRowWidget *row = timed.todayRow(u"田中"_s);
        QVERIFY(row);
        Button *button = row->findChild<Button *>();
        QCOMPARE(button->text(), u"メールを送りました"_s);
        button->click();
        Shell::settle();
        QVERIFY(!timed.isSilent());
        QCOMPARE(timed.notebook().contacts.back().channel, Channel::Mail);
        QCOMPARE(timed.notebook().contacts.back().date, timed.day);
        for (const TodayRow &one : timed.view().todayPage()->page().rows)
            QVERIFY(one.client != timed.tanaka || one.kind != SignalKind::Silence);
        timed.win->actions()[Act::Undo]->trigger();
        QVERIFY(timed.isSilent());
        QVERIFY(timed.todayRow(u"田中"_s));
    }

    void rows_B12_oneClickInTheHeadNotesItTheSecondLeadsThere() {
        Timed timed([](Store::Batch &batch, Timed &it) {
            Client client = *batch.find<Client>(it.tanaka);
            client.cadenceDays = 10;
            batch.save(client);
            it.contact(batch, it.day.addDays(-20), Channel::Phone);
        });
        QVERIFY(timed.isSilent());
        timed.view().openClient(timed.tanaka, u"brief"_s);
        Button *note = buttonNamed(timed.view().clientPage(), u"連絡を記す(電話)"_s);
        QVERIFY(note);
        const int steps = timed.store().undoStack()->count();
        QTest::mouseClick(note, Qt::LeftButton);
        QCOMPARE(timed.store().undoStack()->count(), steps + 1);
        QVERIFY(!timed.isSilent());
        const Contact noted = timed.notebook().contacts.back();
        QCOMPARE(noted.channel, Channel::Phone);
        QCOMPARE(noted.by, Side::Consultant);
        QVERIFY(timed.win->findChild<UndoBar *>()->isOffering());
        QVERIFY2(timed.head().contains(u"今日連絡しました"_s), qPrintable(timed.head()));
        QTest::mouseClick(note, Qt::LeftButton); // a double click is one contact
        QCOMPARE(timed.notebook().contacts.size(), std::size_t(2));
        QCOMPARE(timed.view().clientPage()->tabName(), u"sessions"_s);
        auto *tab = qobject_cast<SessionsTab *>(timed.view().clientPage()->tabInSight());
        QCOMPARE(tab->inSight(), SessionsTab::Beside::Contacts);
        type(tab->contacts()->contacts()->list()->frameOf(noted.id), u"連絡の内容"_s,
             u"発表会のお祝い"_s);
        QCOMPARE(timed.store().find<Contact>(noted.id)->text, u"発表会のお祝い"_s);
        // With words of its own it is done: the head begins anew.
        QCOMPARE(note->text(), u"連絡を記す(電話)"_s);
    }

    // --- B14: by channel ----------------------------------------------------------------------

    void rows_B14_contactsAreNotedByChannelAndFilteredByIt() {
        Timed timed([](Store::Batch &batch, Timed &it) {
            for (const int ago : {40, 30, 20})
                it.contact(batch, it.day.addDays(-ago));
        });
        SessionsTab *tab = timed.sessions();
        QTest::mouseClick(way(tab, u"連絡"_s), Qt::LeftButton);
        ContactsBlock *contacts = tab->contacts()->contacts();
        QVERIFY(wordsOn(tab->contacts()).contains(u"最後の連絡から14日。いつもは10日です。"_s));
        QCOMPARE(contacts->count(), 3);
        QVERIFY(!contacts->filter()->isVisible()); // there is nothing to choose from
        QTest::mouseClick(buttonNamed(tab->contacts(), u"電話"_s), Qt::LeftButton);
        QCOMPARE(contacts->count(), 4);
        QCOMPARE(timed.notebook().contacts.back().channel, Channel::Phone);
        QVERIFY(contacts->filter()->isVisible());
        QCOMPARE(contacts->filter()->choices(),
                 (QStringList{u"すべて 4"_s, u"電話 1"_s, u"LINE 3"_s}));
        contacts->filter()->setFocus();
        QTest::keyClick(contacts->filter(), Qt::Key_Down);
        QCOMPARE(contacts->count(), 1);
        QCOMPARE(contacts->list()->formOf(contacts->list()->idAt(0))->value().channel,
                 Channel::Phone);
        // What is added under a filter has its channel, and stays in sight.
        contacts->list()->add();
        QCOMPARE(contacts->list()->draft()->value().channel, Channel::Phone);
        contacts->list()->draft()->editorOf(u"text"_s)->giveUp();
        Shell::settle();
        QVERIFY(!contacts->list()->draft());
        contacts->filter()->pick(2);
        QCOMPARE(contacts->count(), 3);
        // What is noted by another channel is seen all the same.
        tab->contacts()->note(Channel::Letter);
        QCOMPARE(contacts->count(), 5);
        // Back to a session, by the keyboard alone.
        tab->list()->setFocus();
        QTest::keyClick(tab->list(), Qt::Key_Down);
        QCOMPARE(tab->inSight(), SessionsTab::Beside::Session);
    }

    // --- B13: silence -------------------------------------------------------------------------

    void rows_B13_silenceIsToldAgainstTheirOwnRhythm_data() {
        QTest::addColumn<int>("since"); // days since the last contact
        QTest::addColumn<bool>("silent");
        QTest::newRow("within the rhythm") << 7 << false;
        QTest::newRow("a day beyond") << 8 << true;
        QTest::newRow("long") << 20 << true;
    }
    void rows_B13_silenceIsToldAgainstTheirOwnRhythm() {
        QFETCH(int, since);
        QFETCH(bool, silent);
        // 7, 7, 14, 7, 7, 7, 7, 7 days apart: usually 7, and one long gap changes nothing.
        Timed timed([&](Store::Batch &batch, Timed &it) {
            batch.remove<Session>(it.held);
            QDate date = it.day.addDays(-since);
            it.contact(batch, date);
            for (const int gap : {7, 7, 7, 7, 7, 14, 7, 7})
                it.contact(batch, date = date.addDays(-gap));
        });
        const TodayRowWidget *row = timed.todayRow(u"田中"_s);
        const QString said = u"最後の連絡から%1日。いつもは7日です。"_s.arg(since);
        QCOMPARE(row && row->accessibleName().contains(said), silent);
        timed.view().openClient(timed.tanaka, u"brief"_s);
        const QString head = timed.head();
        QVERIFY2(head.contains(u"最後の連絡 %1日前 LINE(いつもは7日)"_s.arg(since)),
                 qPrintable(head));
    }

    void rows_B13_theRhythmTheyAgreedOnIsTypedAndHolds() {
        Timed timed([](Store::Batch &batch, Timed &it) { it.contact(batch, it.day.addDays(-9)); });
        QVERIFY(!timed.isSilent()); // two contacts are no rhythm yet
        timed.view().openClient(timed.tanaka, u"notebook"_s);
        const auto rhythm = [&](const QString &days) {
            type(timed.view().clientPage()->tabInSight(), u"連絡の間隔(日)"_s, days);
        };
        rhythm(u"8"_s);
        QVERIFY(timed.isSilent());
        rhythm(u"21"_s);
        QVERIFY(!timed.isSilent());
    }

    void rows_B13_aPauseSuspendsIt_data() {
        QTest::addColumn<int>("from"); // days before today
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("silent");
        QTest::newRow("over today") << 5 << -3 << false;
        QTest::newRow("over, and its days are none of silence") << 15 << 6 << false;
        QTest::newRow("long before") << 60 << 50 << true;
    }
    void rows_B13_aPauseSuspendsIt() {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, silent);
        Timed timed([](Store::Batch &batch, Timed &it) {
            Client client = *batch.find<Client>(it.tanaka);
            client.cadenceDays = 10;
            batch.save(client);
        });
        QVERIFY(timed.isSilent()); // 14 days
        Pause pause;
        pause.client = timed.tanaka;
        pause.from = timed.day.addDays(-from);
        pause.to = timed.day.addDays(-to);
        timed.store().save(pause, u"pause"_s);
        QCOMPARE(timed.isSilent(), silent);
        QCOMPARE(timed.todayRow(u"田中"_s) != nullptr, silent);
    }

    // --- what was bought, and what is left -----------------------------------------------------

    void renewalIsSaidAtTwoLeftOnTodayInTheHeadAndInTheBrief() {
        Timed timed(
            [](Store::Batch &batch, Timed &it) { it.engage(batch, it.day.addDays(-60), 4); });
        const QString sentence = u"のこり2回です。これからのことを話す時期です。"_s;
        QVERIFY(!timed.todayRow(u"田中"_s)); // one of four is used
        timed.view().openClient(timed.tanaka, u"brief"_s);
        QVERIFY(!timed.head().contains(u"更新を話す頃"_s));
        QVERIFY(!wordsOn(timed.view().clientPage()).contains(sentence));
        // Three bought: typed where the engagement stands.
        timed.view().openClient(timed.tanaka, u"notebook"_s);
        type(timed.view().clientPage()->tabInSight(), u"ご契約の回数"_s, u"3"_s);
        const TodayRowWidget *row = timed.todayRow(u"田中"_s);
        QVERIFY(row);
        QVERIFY2(row->accessibleName().contains(sentence), qPrintable(row->accessibleName()));
        timed.view().openClient(timed.tanaka, u"brief"_s);
        QVERIFY2(timed.head().contains(u"更新を話す頃"_s), qPrintable(timed.head()));
        QVERIFY(wordsOn(timed.view().clientPage()).contains(sentence));
        SessionsTab *tab = timed.sessions();
        tab->show(SessionsTab::Beside::Engagements);
        QVERIFY(wordsOn(tab->engagements()).contains(sentence));
        // One that begins later is the renewal: nothing is said any more.
        Engagement next;
        next.client = timed.tanaka;
        next.start = timed.day.addDays(30);
        timed.store().save(next, u"next"_s);
        QVERIFY(!timed.todayRow(u"田中"_s));
    }

    void payerAndReportStandWithTheEngagement() {
        Timed timed([](Store::Batch &batch, Timed &it) {
            Engagement row = *batch.find<Engagement>(it.engage(batch, it.day.addDays(-60), 4));
            row.payer = u"有限会社みずのわ"_s;
            row.reportTo = u"人事の高橋さん"_s;
            row.reportWhat = u"回数だけ"_s;
            batch.save(row);
        });
        SessionsTab *tab = timed.sessions();
        tab->show(SessionsTab::Beside::Engagements);
        const QStringList words = wordsOn(tab->engagements());
        for (const QString &one : {u"有限会社みずのわ"_s, u"人事の高橋さん"_s, u"回数だけ"_s})
            QVERIFY2(words.contains(one), qPrintable(one));
        buttonNamed(tab->engagements(), u"ノートで直す"_s)->click();
        QCOMPARE(timed.view().clientPage()->tabName(), u"notebook"_s);
    }

    // --- how a session stands --------------------------------------------------------------------

    void aSessionsStateIsOneClickAndSaysWhatIsLeft_data() {
        QTest::addColumn<QString>("button");
        QTest::addColumn<SessionState>("state");
        QTest::addColumn<bool>("counts");
        QTest::addColumn<int>("left"); // of five, one of which is used
        QTest::newRow("held") << u"実施しました"_s << SessionState::Held << true << 3;
        QTest::newRow("moved") << u"日を変更"_s << SessionState::Moved << false << 4;
        QTest::newRow("today") << u"当日取り消し"_s << SessionState::CancelledOnDay << true << 3;
        QTest::newRow("no show") << u"連絡なしの欠席"_s << SessionState::NoShow << true << 3;
    }
    void aSessionsStateIsOneClickAndSaysWhatIsLeft() {
        QFETCH(QString, button);
        QFETCH(SessionState, state);
        QFETCH(bool, counts);
        QFETCH(int, left);
        Timed timed([](Store::Batch &batch, Timed &it) {
            it.engage(batch, it.day.addDays(-60), 5);
            Session today = *batch.find<Session>(it.planned);
            today.date = it.day;
            batch.save(today);
        });
        SessionsTab *tab = timed.sessions();
        tab->choose(timed.planned);
        QVERIFY(wordsOn(tab->detail()).contains(u"のこり4回"_s));
        Button *click = buttonNamed(tab->detail(), button);
        QVERIFY(click);
        const int steps = timed.store().undoStack()->count();
        QTest::mouseClick(click, Qt::LeftButton);
        QCOMPARE(timed.store().undoStack()->count(), steps + 1);
        const Session now = *timed.store().find<Session>(timed.planned);
        QCOMPARE(now.state, state);
        QCOMPARE(now.counts, counts);
        QCOMPARE(about::sessionsLeft(timed.notebook(), timed.day), std::optional(left));
        tab->choose(timed.planned); // moving shows the one it was moved to
        const QString word = u"のこり%1回"_s.arg(left);
        QVERIFY2(wordsOn(tab->detail()).contains(word), qPrintable(word));
        // Counted or not is a click away, told in the list, and moves what is left by one.
        auto *box = [&]() -> CheckMark * {
            for (CheckMark *mark : tab->detail()->findChildren<CheckMark *>())
                if (mark->accessibleName() == u"契約の回数に数える"_s)
                    return mark;
            return nullptr;
        }();
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->isChecked(), counts);
        box->click();
        const int other = counts ? left + 1 : left - 1;
        QCOMPARE(about::sessionsLeft(timed.notebook(), timed.day), std::optional(other));
        QVERIFY(wordsOn(tab->detail()).contains(u"のこり%1回"_s.arg(other)));
        const SessionModel *model = tab->list()->sessions();
        const QModelIndex at = model->index(model->rowOf(timed.planned));
        const QString told = at.data(SessionModel::State).toString();
        QVERIFY2(told.contains(counts ? u"数えない"_s : u"数える"_s), qPrintable(told));
    }

    void whatIsStillToComeDidNotTakePlace() {
        Timed timed;
        SessionsTab *tab = timed.sessions();
        tab->choose(timed.planned); // in a week
        QVERIFY(!buttonNamed(tab->detail(), u"実施しました"_s));
        QVERIFY(buttonNamed(tab->detail(), u"日を変更"_s));
    }

    void thePagesAreReachedByTheKeyboardAndWholeInASmallWindow() {
        Timed timed([](Store::Batch &batch, Timed &it) {
            it.engage(batch, it.day.addDays(-60), 4);
            it.contact(batch, it.day.addDays(-9));
            it.contact(batch, it.day.addDays(-8), Channel::Phone);
        });
        SessionsTab *tab = timed.sessions();
        timed.win->resize(1024, 700);
        for (const auto &[name, beside] :
             {std::pair{u"連絡"_s, SessionsTab::Beside::Contacts},
              std::pair{u"ご契約と時間"_s, SessionsTab::Beside::Engagements}}) {
            NavRow *row = way(tab, name);
            QVERIFY(row && row->focusPolicy() & Qt::TabFocus);
            row->setFocus();
            QTest::keyClick(row, Qt::Key_Space);
            QCOMPARE(tab->inSight(), beside);
            Shell::settle();
            for (const QWidget *part : tab->findChildren<QWidget *>()) {
                if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus)
                    continue;
                QVERIFY2(!part->accessibleName().isEmpty() ||
                             qobject_cast<const QAbstractButton *>(part) ||
                             part->property("focusInside").toBool() ||
                             part->inherits("QAbstractScrollArea"),
                         part->metaObject()->className());
            }
            QVERIFY(tab->contacts()->width() <= tab->width());
        }
        timed.win->actions()[Act::Back]->trigger();
        QCOMPARE(timed.view().clientInSight(), Id(0)); // back to Today
    }
};

QTEST_MAIN(RowsTime)
#include "test_rows_time.moc"
