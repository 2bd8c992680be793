// SPDX-License-Identifier: GPL-3.0-or-later
// The Wells tab: wells, their words, words laid at none yet, will and calling.
#include "tests/ui/pages/tabbench.h"
#include "ui/pages/wells/deckblock.h"
#include "ui/pages/wellstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"

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
    void anAnswerWaitsToBeLaidAtAWell();
    void wordsAreLaidAtAWell();
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
