// SPDX-License-Identifier: GPL-3.0-or-later
// The Wells tab: wells, their words, words laid at none yet, will and calling.
#include "tests/ui/pages/tabbench.h"
#include "ui/pages/wells/candidate.h"
#include "ui/pages/wells/deckblock.h"
#include "ui/pages/wellstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

class WellsTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsGoRound() {
        bench->goesRound<Well>([&] { return tab->wells(); },
                               {{u"name"_s, u"朝の庭"_s}, {u"fills"_s, u"土にさわる"_s}});
        const Id well = bench->notebook().wells.front().id;
        bench->goesRound<Evidence>([&] { return tab->wordsOf(well); },
                                   {{u"quote"_s, u"声に出すと元気になる"_s}});
        bench->goesRound<Evidence>([&] { return tab->wordsOf(0); },
                                   {{u"quote"_s, u"まだどこにも"_s}});
        bench->goesRound<Will>([&] { return tab->wills(); }, {{u"text"_s, u"週に一度は休む"_s}});
        bench->goesRound<Calling>([&] { return tab->callings(); },
                                  {{u"text"_s, u"場所をつくる人"_s}});
    }
    void anEmptyPageHasOneButton();
    void anEmptyPageAlsoTakesAWellThatIsKnown();
    void anAnswerWaitsToBeLaidAtAWell();
    void anAnswerThatWaitsIsNotWrittenOver();
    void wordsAreLaidAtAWell();
    void wordsBecomeACandidateInOneStep();
    void theFirstAnswerIsTheFirstCandidate();
    void laidWordsGoElsewhereFromTheirMenu();
    void aCandidateIsNamedAfterItsFirstClause_data();
    void aCandidateIsNamedAfterItsFirstClause();
    void aNewWordingLeavesTheOldOne();
    void typingIsSavedBeforeAnotherClient();
    void nothingIsWiderThanThePage();
    void everyControlHasAName();

    void init() {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        bench = std::make_unique<TabBench>(tab);
    }
    void cleanup() { bench.reset(); }

private:
    WellsTab *tab = nullptr;
    std::unique_ptr<TabBench> bench;
};

void WellsTabTest::anEmptyPageHasOneButton() {
    QVERIFY(!tab->emptyView()->isVisible());
    bench->show(bench->blank);
    QVERIFY(tab->emptyView()->isVisible());
    QTest::mouseClick(tab->emptyView()->button(), Qt::LeftButton);
    QVERIFY(!tab->emptyView()->isVisible());
    QVERIFY(tab->deck()->answer()->isEditing());
    bench->show(bench->hanako);
    bench->show(bench->blank);
    QVERIFY(tab->emptyView()->isVisible());
}

void WellsTabTest::anEmptyPageAlsoTakesAWellThatIsKnown() {
    bench->show(bench->blank);
    Button *name = nullptr;
    for (Button *one : tab->emptyView()->findChildren<Button *>())
        if (one != tab->emptyView()->button() && one->isVisible())
            name = one;
    QVERIFY(name);
    name->click();
    QVERIFY(!tab->emptyView()->isVisible());
    QVERIFY(tab->wells()->draft());
    TabBench::type(tab->wells()->draft()->editorOf(u"name"_s), u"朝の庭"_s);
    tab->commit();
    QCOMPARE(bench->notebook().wells.size(), std::size_t(1));
}

void WellsTabTest::anAnswerWaitsToBeLaidAtAWell() {
    const QString asked = tab->deck()->question();
    QVERIFY(!asked.isEmpty());
    TabBench::type(tab->deck()->answer(), u"朝、だれもいない庭"_s);
    tab->deck()->answer()->idleElapsed(); // an answer is not cut in two by a pause
    const std::size_t before = tab->wordsOf(0)->count() ? 1 : 0;
    tab->commit();
    const ClientNotebook now = bench->notebook();
    const auto found =
        std::find_if(now.evidence.begin(), now.evidence.end(),
                     [](const Evidence &e) { return e.quote == u"朝、だれもいない庭"_s; });
    QVERIFY(found != now.evidence.end());
    QCOMPARE(found->well, Id(0));
    QVERIFY(tab->wordsOf(0)->count() > static_cast<int>(before));
    QVERIFY(tab->deck()->question() != asked);
    bench->show(bench->other);
    bench->show(bench->hanako);
    const auto once = bench->notebook().evidence;
    QCOMPARE(std::count_if(once.begin(), once.end(),
                           [](const Evidence &e) { return e.quote == u"朝、だれもいない庭"_s; }),
             1);
}

void WellsTabTest::anAnswerThatWaitsIsNotWrittenOver() {
    const auto quotesOf = [&](Id client) {
        QStringList quotes;
        for (const Evidence &row : bench->store->of<Evidence>(client))
            quotes << row.quote;
        return quotes;
    };
    TabBench::type(tab->deck()->answer(), u"朝、だれもいない庭"_s);
    bench->disk.full = true;
    bench->show(bench->other);
    bench->disk.full = false;
    TabBench::type(tab->deck()->answer(), u"雨の音"_s);
    tab->commit();
    QVERIFY(quotesOf(bench->hanako).contains(u"朝、だれもいない庭"_s));
    QVERIFY(!quotesOf(bench->hanako).contains(u"雨の音"_s));
    QVERIFY(quotesOf(bench->other).contains(u"雨の音"_s));
}

void WellsTabTest::wordsAreLaidAtAWell() {
    Evidence loose;
    loose.client = bench->hanako;
    loose.quote = u"本の匂い"_s;
    loose.date = QDate(2026, 12, 2);
    loose = bench->store->save(loose, u"add"_s);
    auto *pick = tab->wordsOf(0)->frameOf(loose.id)->findChild<PickEdit *>();
    QVERIFY(pick);
    const Well well = bench->notebook().wells.front();
    QCOMPARE(pick->choices().front(), well.name);
    pick->pick(0);
    QCOMPARE(bench->store->find<Evidence>(loose.id)->well, well.id);
    QVERIFY(tab->wordsOf(well.id)->formOf(loose.id));
    QVERIFY(!tab->wordsOf(0)->formOf(loose.id));
    bench->undo();
    QVERIFY(tab->wordsOf(0)->formOf(loose.id));
}

void WellsTabTest::wordsBecomeACandidateInOneStep() {
    // As a session leaves them: an answered question, laid at no well, and no well there is.
    Evidence loose;
    loose.client = bench->blank;
    loose.quote = u"朝の庭。だれもいない時間"_s;
    loose.date = QDate(2026, 12, 2);
    loose = bench->store->save(loose, u"add"_s);
    bench->show(bench->blank);
    const ClientNotebook before = bench->notebook();
    QVERIFY(!tab->emptyView()->isVisible());
    QWidget *row = tab->wordsOf(0)->frameOf(loose.id);
    QVERIFY(!row->findChild<PickEdit *>()->isVisible()); // there is nowhere to lay it
    Button *make = nullptr;
    for (Button *button : row->findChildren<Button *>())
        if (button->text() == WellsTab::tr("Make a candidate well"))
            make = button;
    QVERIFY(make && make->isVisible());
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Space);
    QCoreApplication::processEvents();
    const ClientNotebook now = bench->notebook();
    QCOMPARE(now.wells.size(), std::size_t(1));
    QCOMPARE(now.wells.front().name, u"朝の庭"_s);
    QCOMPARE(now.evidence.front().well, now.wells.front().id);
    QVERIFY(!about::isConfirmed(now, now.wells.front()));
    QVERIFY(!bench->offered.isEmpty());
    // Its name is asked for at once.
    QVERIFY(tab->wells()->formOf(now.wells.front().id)->editorOf(u"name"_s)->isEditing());
    bench->undo(); // one step takes back both
    QCOMPARE(bench->notebook(), before);
    QVERIFY(tab->wordsOf(0)->formOf(loose.id));

    // Where there are wells the same stands as the last choice.
    Well other;
    other.client = bench->blank;
    other.name = u"川"_s;
    other = bench->store->save(other, u"add"_s);
    auto *pick = tab->wordsOf(0)->frameOf(loose.id)->findChild<PickEdit *>();
    QVERIFY(pick->isVisible());
    pick->pick(static_cast<int>(pick->choices().size()) - 1);
    const auto laid = bench->store->find<Evidence>(loose.id);
    QVERIFY(laid->well != 0 && laid->well != other.id);
    QCOMPARE(bench->notebook().wells.size(), std::size_t(2));
    QCOMPARE(bench->notebook().wells.back().id, laid->well); // the last in order
}

void WellsTabTest::theFirstAnswerIsTheFirstCandidate() {
    bench->show(bench->blank);
    QTest::mouseClick(tab->emptyView()->button(), Qt::LeftButton);
    TabBench::type(tab->deck()->answer(), u"土にさわる"_s);
    tab->commit();
    const ClientNotebook now = bench->notebook();
    QCOMPARE(now.wells.size(), std::size_t(1)); // what the empty page promised
    QCOMPARE(now.evidence.front().well, now.wells.front().id);
    QVERIFY(tab->wells()->frameOf(now.wells.front().id)->isVisible());
    TabBench::type(tab->deck()->answer(), u"雨の音"_s);
    tab->commit();
    QCOMPARE(bench->notebook().wells.size(), std::size_t(1)); // the next one waits
    QCOMPARE(tab->wordsOf(0)->count(), 1);
}

void WellsTabTest::laidWordsGoElsewhereFromTheirMenu() {
    const ClientNotebook before = bench->notebook();
    QVERIFY(before.wells.size() > 1);
    const Id from = before.wells.front().id, to = before.wells.back().id;
    const Evidence words = about::evidenceOf(before, from).front();
    QWidget *frame = tab->wordsOf(from)->frameOf(words.id);
    const auto choose = [&](QWidget *of, const QString &text) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(of, &asked);
        for (QMenu *menu : of->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == text) {
                    action->trigger();
                    menu->close();
                    return true;
                }
        return false;
    };
    QVERIFY(choose(frame, WellsTab::tr("Lay at the well: %1").arg(before.wells.back().name)));
    QCOMPARE(bench->store->find<Evidence>(words.id)->well, to);
    QVERIFY(
        choose(tab->wordsOf(to)->frameOf(words.id), WellsTab::tr("Take it away from this well")));
    QCOMPARE(bench->store->find<Evidence>(words.id)->well, Id(0));
    QVERIFY(tab->wordsOf(0)->formOf(words.id));
    bench->undo();
    bench->undo();
    QCOMPARE(bench->notebook(), before);
}

void WellsTabTest::aCandidateIsNamedAfterItsFirstClause_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::newRow("a clause") << u"本の匂い、子どもの声。"_s << u"本の匂い"_s;
    QTest::newRow("whole") << u" morning runs "_s << u"morning runs"_s;
    QTest::newRow("begins with an end") << u"…そうですね"_s << u"…そうですね"_s;
    QTest::newRow("long") << QString(30, u'あ') << QString(24, u'あ') + u'…';
    QTest::newRow("outside the BMP")
        << QString(u"𠮷"_s).repeated(25) << QString(u"𠮷"_s).repeated(24) + u'…';
    QTest::newRow("just as long") << QString(24, u'あ') << QString(24, u'あ');
}

void WellsTabTest::aCandidateIsNamedAfterItsFirstClause() {
    QFETCH(QString, words);
    QTEST(candidate::nameFrom(words), "name");
}

void WellsTabTest::aNewWordingLeavesTheOldOne() {
    const std::size_t before = bench->notebook().wills.size();
    tab->wills()->add();
    auto *form = tab->wills()->draft();
    const Id id = form->value().id;
    TabBench::type(form->editorOf(u"text"_s), u"土曜は休む"_s);
    tab->commit();
    QCOMPARE(bench->notebook().wills.size(), before + 1);
    QCOMPARE(about::currentWill(bench->notebook(), QDate(2026, 12, 9))->id, id);
}

void WellsTabTest::typingIsSavedBeforeAnotherClient() {
    const Well well = bench->notebook().wells.front();
    TabBench::type(tab->wells()->formOf(well.id)->editorOf(u"dries"_s), u"会議が続く日"_s);
    bench->show(bench->other);
    QCOMPARE(bench->store->find<Well>(well.id)->dries, u"会議が続く日"_s);
}

void WellsTabTest::nothingIsWiderThanThePage() {
    QCOMPARE(bench->tooWide(), QStringList());
    QLocale::setDefault(QLocale(QLocale::English));
    bench = std::make_unique<TabBench>(tab, u"en"_s);
    QCOMPARE(bench->tooWide(), QStringList());
}

void WellsTabTest::everyControlHasAName() {
    QCOMPARE(bench->nameless(), QStringList());
}

QTEST_MAIN(WellsTabTest)
#include "test_wellstab.moc"
