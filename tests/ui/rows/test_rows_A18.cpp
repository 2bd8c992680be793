// SPDX-License-Identifier: GPL-3.0-or-later
// Row A18, ここが弱いと元に戻ってしまう: the slide card of the sample's Saeki, through the real
// window. It asks the consultant first, and each of its buttons is one step that can be undone.
#include "tests/ui/shell.h"

#include "app/brief/today.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "ui/actions.h"
#include "ui/bringin.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/slidecardtab.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/todayrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QApplication>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 9);

class Sample {
public:
    Theme theme{QLocale(), Theme::Choice::Light};
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
    Id saeki = 0, hanako = 0;

    Sample() {
        const QString file = folder.filePath(u"s.wellspring"_s);
        bringin::sample(file, day, u"ja"_s, false);
        window = std::make_unique<MainWindow>(
            theme, Clock{[] { return QDateTime(day, QTime(14, 18)); }}, nullptr, nullptr);
        window->openWith(file, "sample");
        window->closeSampleBar();
        window->resize(1280, 800);
        window->QWidget::show();
        QApplication::setActiveWindow(window.get());
        (void)QTest::qWaitForWindowActive(window.get());
        for (const Client &one : store().clients()) {
            if (one.family == u"佐伯")
                saeki = one.id;
            if (one.givenReading == u"はなこ")
                hanako = one.id;
        }
    }
    NotebookView *view() const { return window->notebook(); }
    Store &store() const { return view()->store(); }
    ClientNotebook notebook() const { return store().notebook(saeki); }
    QAction *action(const char *name) const {
        return window->findChild<QAction *>(QLatin1StringView(name));
    }
    void settle() const {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    /// The card in sight, or null.
    SlideCardTab *card() const {
        return qobject_cast<SlideCardTab *>(view()->clientPage()->tabInSight());
    }
    SlideCardTab *open() const {
        view()->openClient(saeki, u"card"_s);
        settle();
        return card();
    }
    Button *button(const char *name) const {
        auto *found = card()->findChild<Button *>(QLatin1StringView(name));
        return found && found->isVisible() ? found : nullptr;
    }
    void press(const char *name) const {
        Button *found = button(name);
        QVERIFY2(found, name);
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    void escape() const {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_Escape);
        settle();
    }
    void undo() const {
        action("undo")->trigger();
        settle();
    }
    bool isSlideOnToday() const {
        const auto all = store().notebooks();
        const TodayPage page = today(all, day, QTime(14, 18));
        return std::any_of(page.rows.begin(), page.rows.end(), [&](const TodayRow &row) {
            return row.client == saeki && row.action == RowAction::OpenCard;
        });
    }
    /// Everything in words on the card, from the top down.
    QStringList wordsInSight() const {
        QList<PlainLabel *> labels;
        for (PlainLabel *label : card()->findChildren<PlainLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                labels << label;
        std::stable_sort(labels.begin(), labels.end(), [&](QWidget *a, QWidget *b) {
            return a->mapTo(card(), QPoint()).y() < b->mapTo(card(), QPoint()).y();
        });
        QStringList words;
        for (const PlainLabel *label : labels)
            words << label->text();
        return words;
    }
};

} // namespace

class TestRowsA18 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"ja"_s); }

    void rows_A18_todaysButtonOpensTheCard() {
        Sample sample;
        sample.view()->openToday();
        sample.settle();
        TodayRowWidget *row = nullptr;
        for (auto *one : sample.window->findChildren<TodayRowWidget *>())
            if (one->accessibleName().contains(u"佐伯"_s))
                row = one;
        QVERIFY(row);
        QTest::keyClick(row, Qt::Key_Space);
        sample.settle();
        QVERIFY(sample.card());
        QCOMPARE(sample.view()->clientInSight(), sample.saeki);
        QVERIFY(sample.wordsInSight().front().startsWith(u"佐伯 健一さんに"_s) ||
                sample.wordsInSight().contains(u"佐伯 健一さんに、揺り戻しの兆し"_s));
    }
    void rows_A18_itAsksTheConsultantFirstAndThenThePerson() {
        Sample sample;
        QVERIFY(sample.open());
        const QString all = sample.wordsInSight().join(u'\n');
        qsizetype last = -1;
        for (const QString &word :
             {u"まだ井戸につながっていますか"_s, u"まず体調をたずねる"_s, u"下がり方が"_s,
              u"鉋の音がそろう朝は"_s, u"ブレーキ"_s, u"道具箱"_s}) {
            const qsizetype at = all.indexOf(word);
            QVERIFY2(at > last, qPrintable(word + u'\n' + all));
            last = at;
        }
        QVERIFY(all.contains(u"9/3"_s));
        QVERIFY(!all.contains(u"失敗"_s)); // a slide is never a failure
        // The numbers are behind "Details", and open in place.
        SentenceLabel *values = nullptr;
        for (auto *one : sample.card()->findChildren<SentenceLabel *>())
            if (one->text().contains(u"休止の予定なし"_s))
                values = one;
        QVERIFY(values && !values->isOpen());
        const int closed = values->height();
        QTest::mouseClick(values->findChild<Button *>(), Qt::LeftButton);
        sample.settle();
        QVERIFY(values->isOpen() && values->height() > closed);
    }
    void rows_A18_itIsReachedFromTheBriefAndByAction() {
        Sample sample;
        sample.view()->openClient(sample.saeki, u"brief"_s);
        sample.settle();
        auto *link = sample.view()->clientPage()->findChild<Button *>(u"openCard"_s);
        QVERIFY(link && link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        sample.settle();
        QVERIFY(sample.card());
        // Esc: the brief, and then Today.
        sample.escape();
        QVERIFY(!sample.card());
        QCOMPARE(sample.view()->clientInSight(), sample.saeki);
        QVERIFY(sample.action("slide-card")->isVisible());
        sample.action("slide-card")->trigger();
        QVERIFY(sample.card());
        // Its own tab brings the brief back as well.
        auto *strip = sample.view()->clientPage()->findChild<TabStrip *>();
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->tabRect(0).center());
        QVERIFY(!sample.card());
        sample.escape();
        QCOMPARE(sample.view()->clientInSight(), Id(0));
        QVERIFY(!sample.action("slide-card")->isVisible());
        // Who shows no slide has none.
        sample.view()->openClient(sample.hanako, u"card"_s);
        sample.settle();
        QVERIFY(!sample.card());
        QVERIFY(!sample.action("slide-card")->isVisible());
        QVERIFY(!sample.view()->clientPage()->findChild<Button *>(u"openCard"_s)->isVisible());
    }
    void rows_A18_askedIsOneContactByTheirUsualWay() {
        Sample sample;
        QVERIFY(sample.open());
        const std::size_t before = sample.notebook().contacts.size();
        const int steps = sample.store().undoStack()->count();
        // Saeki was telephoned last.
        QVERIFY(sample.button("cardContact")->text().contains(u"電話"_s));
        sample.press("cardContact");
        QCOMPARE(sample.notebook().contacts.size(), before + 1);
        QCOMPARE(sample.store().undoStack()->count(), steps + 1);
        QCOMPARE(silenceOf(sample.notebook(), day, false).days, std::optional<int>(0));
        QVERIFY(sample.card() && !sample.button("cardContact")); // done, and said so
        QVERIFY(sample.window->notebook()->findChild<UndoBar *>()->isOffering());
        sample.undo();
        QCOMPARE(sample.notebook().contacts.size(), before);
        QVERIFY(sample.card() && sample.button("cardContact"));
    }
    void rows_A18_theQuestionWaitsInTheNextSession() {
        Sample sample;
        QVERIFY(sample.open());
        const QString ask = sample.card()->card().ask;
        const Id session = sample.card()->card().session;
        QVERIFY(session != 0);
        sample.press("cardAsk");
        QVERIFY(sample.card() && !sample.button("cardAsk"));
        sample.view()->openSession(sample.saeki, session);
        sample.settle();
        QVERIFY(sample.view()->capture()->sheet()->toPlainText().contains(ask));
        sample.view()->back();
        sample.open();
        sample.undo();
        QVERIFY(sample.button("cardAsk"));
        const ClientNotebook after = sample.notebook();
        for (const Line &line : after.lines)
            QVERIFY(line.text != ask);
    }
    void rows_A18_withoutANextSessionNothingIsPutOff() {
        Sample sample;
        ClientNotebook notebook = sample.notebook();
        QVERIFY(about::nextPlanned(notebook, day)); // the sample does have one
        while (const Session *next = about::nextPlanned(notebook, day)) {
            sample.store().remove<Session>(next->id, u"gone"_s);
            notebook = sample.notebook();
        }
        QVERIFY(sample.open());
        QVERIFY(!sample.button("cardAsk"));
        QVERIFY(sample.button("cardContact"));
    }
    void rows_A18_aPlannedBreakSuspendsAndUndoBringsItBack() {
        Sample sample;
        QVERIFY(sample.isSlideOnToday());
        QVERIFY(sample.open());
        const std::size_t before = sample.notebook().pauses.size();
        sample.press("cardBreak");
        QCOMPARE(sample.notebook().pauses.size(), before + 1);
        QVERIFY(!sample.isSlideOnToday());
        QVERIFY(!listLine(sample.notebook(), day).signalled);
        QVERIFY(!sample.action("slide-card")->isVisible());
        QVERIFY(sample.card()); // it says that there is no sign any more
        QVERIFY(!sample.button("cardContact"));
        sample.undo();
        QCOMPARE(sample.notebook().pauses.size(), before);
        QVERIFY(sample.isSlideOnToday());
        QVERIFY(sample.card() && sample.button("cardContact"));
    }
    void rows_A18_theSmallestRestartIsOneClickAway() {
        Sample sample;
        QVERIFY(sample.open());
        const std::size_t before = sample.notebook().promises.size();
        const QString restart = sample.card()->card().restart;
        QVERIFY(!restart.isEmpty());
        sample.press("cardPromise");
        QCOMPARE(sample.notebook().promises.size(), before + 1);
        const Brief page = brief(sample.notebook(), day, QTime(14, 18));
        QVERIFY(std::any_of(page.promises.begin(), page.promises.end(), [&](const auto &one) {
            return one.text == restart && one.owes == Side::Client;
        }));
        QVERIFY(!sample.button("cardPromise"));
        sample.undo();
        QCOMPARE(sample.notebook().promises.size(), before);
        QVERIFY(sample.button("cardPromise"));
    }
    void rows_A18_thePlacesToReferToAreTheConsultantsOwn() {
        Sample sample;
        QVERIFY(sample.open());
        InlineEdit *list = nullptr;
        for (auto *one : sample.card()->findChildren<InlineEdit *>())
            list = one;
        QVERIFY(list && !list->isVisible());
        sample.press("cardPlaces");
        QVERIFY(list->isVisible());
        const QString before = sample.store().me().referrals;
        QCOMPARE(list->text(), before);
        QVERIFY(before.contains(u"内科"_s));
        list->edit();
        list->findChild<TextField *>()->setText(before + u"\n町の保健室"_s);
        list->commit();
        sample.settle();
        QCOMPARE(sample.store().me().referrals, before + u"\n町の保健室"_s);
        list->leave();
        sample.undo();
        QCOMPARE(sample.store().me().referrals, before);
        QCOMPARE(list->text(), before);
    }
};

QTEST_MAIN(TestRowsA18)
#include "test_rows_A18.moc"
