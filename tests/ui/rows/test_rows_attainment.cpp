// SPDX-License-Identifier: GPL-3.0-or-later
// Through the real window: B9 what the goals of an engagement came to, taken together; A1 the two
// halves of the notebook, the goal that was set and the support since, both on paper.
#include "tests/ui/shell.h"

#include "app/language.h"
#include "app/papers/papers.h"
#include "app/papers/pdf.h"
#include "ui/pages/brieftab.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/ladderparts.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goals/setting/goalstep.h"
#include "ui/pages/goals/stepparts.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/progress/goalstogetherblock.h"
#include "ui/pages/progresstab.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessions/engagementpage.h"
#include "ui/pages/sessions/sessiondetail.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/sessionstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

struct Aimed {
    int weight = 1;
    int level = 0;
};

/// Tanaka with goals in one engagement, each rated -2 a month ago; today's level is given through
/// the window.
struct Attained : Shell {
    std::unique_ptr<MainWindow> win;
    Id engagement = 0;
    std::vector<Id> goals;

    explicit Attained(const std::vector<Aimed> &aimed, bool ratedBefore = true) {
        {
            auto store = open();
            store->write(u"goals"_s, [&](Store::Batch &batch) {
                Engagement work;
                work.client = tanaka;
                work.purpose = u"文庫を開く"_s;
                work.start = day.addDays(-100);
                engagement = batch.save(work).id;
                for (std::size_t i = 0; i < aimed.size(); ++i)
                    goal(batch, aimed[i].weight, static_cast<int>(i), ratedBefore);
            });
            store->close();
        }
        theme.apply(*qApp);
        win = window();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowActive(win.get());
        for (std::size_t i = 0; i < aimed.size(); ++i)
            rate(goals[i], aimed[i].level);
    }
    NotebookView &view() const { return *win->notebook(); }
    void rate(Id goal, int level) const {
        view().openClient(tanaka, u"goals"_s, goal);
        auto *tab = qobject_cast<GoalsTab *>(view().clientPage()->tabInSight());
        tab->choose(goal);
        tab->ladder()->rung(level)->button()->click();
    }
    SentenceLabel *onProgress() const {
        view().openClient(tanaka, u"progress"_s);
        return view().clientPage()->findChild<GoalsTogetherBlock *>()->sentence();
    }
    EngagementPage *onSessions() const {
        view().openClient(tanaka, u"sessions"_s);
        auto *tab = qobject_cast<SessionsTab *>(view().clientPage()->tabInSight());
        tab->show(SessionsTab::Beside::Engagements);
        return tab->engagements();
    }

private:
    void goal(Store::Batch &batch, int weight, int position, bool ratedBefore) {
        Goal row;
        row.client = tanaka;
        row.engagement = engagement;
        row.title = u"目標"_s + QString::number(position + 1);
        row.start = day.addDays(-90);
        row.due = day.addDays(90);
        row.weight = weight;
        row.position = position;
        row.levelsAgreed = day.addDays(-90);
        goals.push_back(batch.save(row).id);
        if (!ratedBefore)
            return;
        Attainment first;
        first.client = tanaka;
        first.goal = goals.back();
        first.date = day.addDays(-30);
        first.level = -2;
        batch.save(first);
    }
};

Button *detailsOf(const SentenceLabel *label) {
    return label->findChild<Button *>();
}

QString readBack(const Paper &paper, const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf::bytes(paper)) <= 0)
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).remove(u' ').remove(u'\n');
}

} // namespace

class RowsAttainment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"ja"_s); }

    void rows_B9_theGoalsOfAnEngagementComeTogether_data() {
        QTest::addColumn<QList<int>>("weights");
        QTest::addColumn<QList<int>>("levels");
        QTest::addColumn<QString>("score"); // of the worked numbers
        QTest::addColumn<QString>("words");
        QTest::newRow("all as agreed")
            << QList{1, 1} << QList{0, 0} << u"T 50(はじめ"_s << u"約束した水準に届いています"_s;
        QTest::newRow("one far beyond")
            << QList{1} << QList{2} << u"T 70(はじめ 30)"_s << u"約束した水準を超えています"_s;
        QTest::newRow("weighted") << QList{3, 2, 1} << QList{1, 0, -1} << u"T 54.4(はじめ"_s
                                  << u"約束した水準を超えています"_s;
        QTest::newRow("two a step beyond")
            << QList{1, 1} << QList{1, 1} << u"T 62.4(はじめ"_s << u"約束した水準を超えています"_s;
        QTest::newRow("three a step below")
            << QList{1, 1, 1} << QList{-1, -1, -1} << u"T 36.3(はじめ"_s
            << u"約束した水準へ向かっています"_s;
        QTest::newRow("one a step below")
            << QList{1} << QList{-1} << u"T 40(はじめ 30)"_s << u"約束した水準まで、あと少し"_s;
    }
    void rows_B9_theGoalsOfAnEngagementComeTogether() {
        QFETCH(QList<int>, weights);
        QFETCH(QList<int>, levels);
        QFETCH(QString, score);
        QFETCH(QString, words);
        std::vector<Aimed> aimed;
        for (qsizetype i = 0; i < weights.size(); ++i)
            aimed.push_back({weights[i], levels[i]});
        Attained attained(aimed);
        SentenceLabel *said = attained.onProgress();
        QVERIFY(said->isVisible());
        const QString sentence = said->sentence().plain();
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"はじめにつけた11月より上がっています"_s),
                 qPrintable(sentence));
        // No number but how many goals it is about; the score opens behind "Details".
        QVERIFY(!sentence.contains(u"T "_s));
        QVERIFY(!said->isOpen() && !said->text().contains(u"T "_s));
        QVERIFY(detailsOf(said) && detailsOf(said)->isVisible());
        QTest::mouseClick(detailsOf(said), Qt::LeftButton);
        QVERIFY(said->isOpen());
        QVERIFY2(said->details().contains(score), qPrintable(said->details()));
        QVERIFY(said->details().contains(u"目標1: "_s));
        // The same on the page of the engagement.
        const auto *there = attained.onSessions()->findChild<SentenceLabel *>();
        QCOMPARE(there->sentence(), said->sentence());
        QCOMPARE(there->details(), said->details());
    }

    void rows_B9_whatIsNotRatedIsNoNumber() {
        Attained attained({}, false);
        QVERIFY(!attained.onProgress()->isVisible()); // no goal, nothing to say
        Attained two({{1, 0}}, false);
        Goal open;
        open.client = two.tanaka;
        open.engagement = two.engagement;
        open.title = u"あとの目標"_s;
        Goal other = open; // of no engagement
        other.engagement = 0;
        Goal letGo = open;
        letGo.state = GoalState::LetGo;
        two.view().store().write(u"more"_s, [&](Store::Batch &batch) {
            for (const Goal &goal : {open, other, letGo})
                batch.save(goal);
        });
        Attainment hoped; // of a day still to come
        hoped.client = two.tanaka;
        hoped.goal = two.goals.front();
        hoped.date = two.day.addDays(1);
        hoped.level = 2;
        two.view().store().save(hoped, u"hoped"_s);
        const SentenceLabel *said = two.onProgress();
        QCOMPARE(said->sentence().plain(),
                 u"目標ひとつ、約束した水準に届いています。あとひとつは、まだつけていません。"_s);
        QVERIFY(said->details().startsWith(u"T 50・"_s)); // rated once: there is no "first"
        two.rate(two.goals.front(), 0);                   // the same again takes the answer back
        QCOMPARE(two.onProgress()->sentence().plain(), u"到達度をつけた目標は、まだありません。"_s);
        QVERIFY(two.onProgress()->details().isEmpty());
    }

    // --- A1 -------------------------------------------------------------------------------------

    void rows_A1_bothHalvesOfANotebookMadeInTheWindowArePrinted() {
        Shell shell;
        shell.theme.apply(*qApp);
        auto win = shell.window();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowActive(win.get());
        NotebookView *view = win->notebook();
        // Set: somebody new, and what they want.
        view->addClient(u"春野 桜"_s);
        const Id client = view->clientInSight();
        QVERIFY(client != 0);
        view->openClient(client, u"goals"_s);
        auto *goals = qobject_cast<GoalsTab *>(view->clientPage()->tabInSight());
        goals->beginSetting();
        goals->setting()->go(GoalSetting::TheGoal);
        InlineEdit *title = goals->setting()->goalStep()->title();
        title->edit();
        title->lineField()->insert(u"四月に店を開く"_s);
        QTest::keyClick(title->lineField(), Qt::Key_Return);
        QTest::keyClick(goals->setting(), Qt::Key_Escape);
        QCOMPARE(view->store().notebook(client).goals.size(), std::size_t(1));
        // Support: a session with their words and what is agreed, filed by keys.
        view->openSession(client, 0);
        SessionSheet *sheet = view->capture()->sheet();
        const auto line = [&](Qt::Key tag, const QString &words) {
            QTest::keyClick(sheet, tag, Qt::ControlModifier);
            sheet->insertPlainText(words);
            QTest::keyClick(sheet, Qt::Key_Return);
        };
        line(Qt::Key_4, u"店の灯りを思うと、朝が早くなる"_s);
        line(Qt::Key_6,
             u"屋号の話"_s); // the gist takes two lines: what is agreed is not among them
        line(Qt::Key_2, u"物件を三つ見る"_s);
        line(Qt::Key_5, u"夜は眠れない"_s);
        view->capture()->end();
        // Both print.
        Paper summary, brief;
        auto *sessions = qobject_cast<SessionsTab *>(view->clientPage()->tabInSight());
        QVERIFY(sessions);
        sessions->showPaper = [&](const Paper &paper, QWidget *) { summary = paper; };
        win->actions()[Act::Print]->trigger();
        view->openClient(client, u"brief"_s);
        auto *tab = qobject_cast<BriefTab *>(view->clientPage()->tabInSight());
        tab->showPaper = [&](const Paper &paper, QWidget *) { brief = paper; };
        win->actions()[Act::Print]->trigger();
        QCOMPARE(brief.pageCount(), 1);
        QCOMPARE(summary.pageCount(), 1);
        const QString set = readBack(brief, shell.folder.filePath(u"brief.pdf"_s));
        const QString support = readBack(summary, shell.folder.filePath(u"summary.pdf"_s));
        QVERIFY2(set.contains(u"四月に店を開く"_s), qPrintable(set));
        QVERIFY2(set.contains(u"物件を三つ見る"_s), qPrintable(set));
        QVERIFY2(support.contains(u"店の灯りを思うと、朝が早くなる"_s), qPrintable(support));
        QVERIFY2(support.contains(u"物件を三つ見る"_s), qPrintable(support));
        for (const QString &paper : {set, support})
            QVERIFY(!paper.contains(u"眠れない"_s)); // said in confidence
    }
};

QTEST_MAIN(RowsAttainment)
#include "test_rows_attainment.moc"
