// SPDX-License-Identifier: GPL-3.0-or-later
// A11, A12, A13: finding the well. Words with their day, a candidate until two pieces stand under
// it, no types, one key from question to evidence; through the real window.
#include "tests/ui/rows/wellsbench.h"

#include "app/domain/decks.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "ui/pages/brief/loosebrakes.h"
#include "ui/pages/brief/rightblocks.h"
#include "ui/pages/brieftab.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/wells/deckblock.h"
#include "ui/pages/wells/wellcard.h"
#include "ui/pages/wells/wellstrip.h"
#include "ui/questions.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QLabel>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

/// Which members of a type are one word of a closed list.
template <class T>
QStringList closedLists() {
    QStringList found;
    eachColumn<T>([&](const auto &column) {
        T row;
        if constexpr (std::is_enum_v<std::remove_cvref_t<decltype(row.*column.member)>>)
            found << QLatin1StringView(column.name);
    });
    return found;
}

} // namespace

class RowsWells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void rows_A11_evidenceIsDatedAndAWellIsACandidateUntilTwoPieces();
    void rows_A11_theWellShowsItsWordsInTimeAndItsGoals();
    void rows_A11_aWellNotSpokenOfForLongSaysSo();
    void rows_A11_whatWasHeardReachesTheBriefAndIsLaidFromThere();
    void rows_A11_anEmptyPageHasASentenceAndWaysOn();
    void rows_A12_twoPeopleDifferAndNothingSortsThem();
    void rows_A13_anAnswerIsEvidenceWithOneKey();
    void rows_A13_aQuestionThatWasAskedIsMarkedAndComesLast();
    void rows_A13_anAnswerOnTheWellsTabIsEvidenceToo();
    void rows_A13_whoIsErasedLeavesNoAskedQuestions();
};

void RowsWells::rows_A11_evidenceIsDatedAndAWellIsACandidateUntilTwoPieces() {
    Wells it;
    it.openWindow();
    SessionSheet *sheet = it.capture(it.tanaka);
    sheet->insertPlainText(u"「朝の庭で、土の匂いがした」"_s);
    it.win->actions()[Actions::fileAs(LineKind::Well)]->trigger();
    Shell::settle();
    const std::vector<Evidence> heard = it.store().of<Evidence>(it.tanaka);
    QCOMPARE(heard.size(), std::size_t(1));
    QCOMPARE(heard.front().quote, u"朝の庭で、土の匂いがした"_s); // theirs, to the letter
    QCOMPARE(heard.front().date, it.day);
    QCOMPARE(heard.front().session, it.planned);
    QVERIFY(heard.front().ownWords);

    WellsTab *tab = it.wells(it.tanaka);
    QWidget *waiting = tab->wordsOf(0)->frameOf(heard.front().id);
    QVERIFY(waiting);
    Button *make = Wells::button(waiting, u"Make a candidate well"_s);
    QVERIFY(make);
    make->click();
    QCoreApplication::processEvents();
    const Id well = it.store().of<Well>(it.tanaka).at(0).id;
    QCOMPARE(tab->cardOf(well)->state(), u"candidate, one more to go"_s);
    QVERIFY(!tab->cardOf(well)->strip()->isVisibleTo(tab)); // one word alone has no course

    tab->wordsOf(well)->add();
    auto *draft = tab->wordsOf(well)->draft();
    QVERIFY(draft);
    const Id second = draft->value().id;
    Wells::type(draft->editorOf(u"quote"_s), u"雨上がりがいい"_s);
    QCOMPARE(it.store().find<Evidence>(second)->date, it.day);
    QCOMPARE(tab->cardOf(well)->state(), u"certain"_s);
    QVERIFY(about::isConfirmed(it.store().notebook(it.tanaka), *it.store().find<Well>(well)));
    // Words without a day are none of the two.
    Evidence undated = *it.store().find<Evidence>(second);
    undated.date = {};
    it.store().save(undated, u"edit"_s);
    QCOMPARE(tab->cardOf(well)->state(), u"candidate, one more to go"_s);
    it.store().undoStack()->undo();
    QCOMPARE(tab->cardOf(well)->state(), u"certain"_s);
}

void RowsWells::rows_A11_theWellShowsItsWordsInTimeAndItsGoals() {
    Wells it;
    it.openWindow();
    const Well well = it.add(u"朝の庭"_s, it.tanaka);
    it.add(u"土の匂い"_s, it.day.addDays(-200), well.id);
    const Evidence seen =
        it.add(u"庭の話で声が大きくなった"_s, it.day.addDays(-40), well.id, false);
    const Evidence last = it.add(u"雨上がりがいい"_s, it.day.addDays(-3), well.id);
    Goal goal;
    goal.client = it.tanaka;
    goal.title = u"庭を近所にひらく"_s;
    goal = it.store().save(goal, u"add"_s);
    Root root;
    root.client = it.tanaka;
    root.goal = goal.id;
    root.well = well.id;
    root.because = u"土にさわると人に会いたくなるから"_s;
    root.date = it.day;
    it.store().save(root, u"add"_s);

    WellsTab *tab = it.wells(it.tanaka);
    WellCard *card = tab->cardOf(well.id);
    QVERIFY(card->time().contains(u"3"_s) && card->time().contains(u"3 days"_s));
    WellStrip *strip = card->strip();
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->pieces().size(), std::size_t(3));
    QVERIFY(strip->pieces()[0].isOwn && !strip->pieces()[1].isOwn);
    QVERIFY(strip->pieces()[0].date < strip->pieces()[2].date);
    QVERIFY(strip->pieces()[1].note.contains(seen.quote));
    // The keys walk along it, and Enter leads to the words.
    strip->setFocus(Qt::TabFocusReason);
    QCOMPARE(strip->current(), 2);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(strip->current(), 1);
    Id led = 0;
    connect(strip, &WellStrip::chosen, this, [&](Id id) { led = id; });
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(led, last.id);
    // Theirs or a moment seen: told at each, and changed there.
    auto *whose = card->list()->frameOf(seen.id)->findChild<PickEdit *>();
    QCOMPARE(whose->current(), 1);
    whose->pick(0);
    QVERIFY(it.store().find<Evidence>(seen.id)->ownWords);
    // What fills and dries it.
    Wells::type(Wells::named(card, u"What fills it"_s), u"土にさわる"_s);
    Wells::type(Wells::named(card, u"What dries it"_s), u"雨の続く週"_s);
    QCOMPARE(it.store().find<Well>(well.id)->fills, u"土にさわる"_s);
    QCOMPARE(it.store().find<Well>(well.id)->dries, u"雨の続く週"_s);
    // The goals that root in it, with their because, and the way there.
    bool isBecauseShown = false;
    for (const QLabel *label : tab->cardOf(well.id)->findChildren<QLabel *>())
        isBecauseShown = isBecauseShown || (label->text() == root.because && label->isVisible());
    QVERIFY(isBecauseShown);
    QCOMPARE(card->goals().size(), 1);
    card->goals().front()->click();
    QCoreApplication::processEvents();
    QCOMPARE(it.view().clientPage()->tabName(), u"goals"_s);
}

void RowsWells::rows_A11_aWellNotSpokenOfForLongSaysSo() {
    Wells it;
    it.openWindow();
    Client client = *it.store().find<Client>(it.tanaka);
    client.cadenceDays = 7;
    it.store().save(client, u"edit"_s);
    const Well well = it.add(u"朝の庭"_s, it.tanaka);
    it.add(u"土の匂い"_s, it.day.addDays(-90), well.id);
    const Evidence last = it.add(u"雨上がりがいい"_s, it.day.addDays(-34), well.id);
    WellsTab *tab = it.wells(it.tanaka);
    QVERIFY2(tab->cardOf(well.id)->missing().contains(u"34 days"_s),
             qPrintable(tab->cardOf(well.id)->missing()));
    Evidence now = last;
    now.date = it.day.addDays(-5);
    it.store().save(now, u"edit"_s);
    QVERIFY(tab->cardOf(well.id)->missing().isEmpty());
}

void RowsWells::rows_A11_whatWasHeardReachesTheBriefAndIsLaidFromThere() {
    Wells it;
    it.openWindow();
    const Well well = it.add(u"朝の庭"_s, it.tanaka);
    Goal goal;
    goal.client = it.tanaka;
    goal.title = u"庭を近所にひらく"_s;
    goal = it.store().save(goal, u"add"_s);
    SessionSheet *sheet = it.capture(it.tanaka);
    sheet->insertPlainText(u"雨上がりがいい"_s);
    it.win->actions()[Actions::fileAs(LineKind::Well)]->trigger();
    QTest::keyClick(sheet, Qt::Key_Return);
    sheet->insertPlainText(u"週末の呼び出し"_s);
    it.win->actions()[Actions::fileAs(LineKind::Brake)]->trigger();
    Shell::settle();

    auto *brief = it.tab<BriefTab>(it.tanaka, u"brief"_s);
    auto *block = brief->findChild<WellBlock *>();
    const Id words = it.store().of<Evidence>(it.tanaka).at(0).id;
    QWidget *frame = block->looseWords()->frameOf(words);
    QVERIFY(frame && frame->isVisible());
    auto *place = frame->findChild<PickEdit *>();
    QCOMPARE(place->choices().front(), well.name);
    place->pick(0);
    QCOMPARE(it.store().find<Evidence>(words)->well, well.id);
    QVERIFY(!block->looseWords()->isVisible());

    auto *brakes = brief->findChild<LooseBrakes *>();
    QVERIFY(brakes->isVisible());
    QCOMPARE(brakes->picks().size(), 1);
    brakes->picks().front()->pick(0);
    QCOMPARE(it.store().of<Brake>(it.tanaka).at(0).goal, goal.id);
    QVERIFY(!brakes->isVisible());
    it.view().undo();
    QVERIFY(brakes->isVisible());
    // What was heard long ago waits on its own tab.
    it.add(u"ずっと前"_s, it.day.addDays(-61), 0);
    QVERIFY(!block->looseWords()->isVisible());
}

void RowsWells::rows_A11_anEmptyPageHasASentenceAndWaysOn() {
    Wells it;
    it.openWindow();
    WellsTab *tab = it.wells(it.nakano);
    QVERIFY(tab->emptyView()->isVisible());
    QVERIFY(Wells::button(tab->emptyView(), u"Add a well"_s));
    QTest::keyClick(tab, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!tab->emptyView()->isVisible());
    QVERIFY(tab->deck()->answer()->isEditing());
}

void RowsWells::rows_A12_twoPeopleDifferAndNothingSortsThem() {
    Wells it;
    it.openWindow();
    const Well garden = it.add(u"朝の庭"_s, it.tanaka);
    const Well island = it.add(u"島の声"_s, it.nakano);
    // Each page has the person's own words, and nothing of the other's.
    WellsTab *tab = it.wells(it.tanaka);
    QVERIFY(tab->cardOf(garden.id) && tab->cardOf(garden.id)->isVisible());
    QVERIFY(!tab->wells()->formOf(island.id));
    tab = it.wells(it.nakano);
    QVERIFY(tab->wells()->formOf(island.id));
    QVERIFY(!tab->wells()->formOf(garden.id));
    QCOMPARE(Wells::named(tab->wells()->frameOf(island.id), u"Name of the well"_s)->text(),
             u"島の声"_s);
    // No list to choose a kind of person or of well from: what stands on the page to be chosen
    // says whose words they are and where they lie.
    for (const PickEdit *pick : tab->findChildren<PickEdit *>())
        QVERIFY2(pick->accessibleName().startsWith(u"Whose words"_s) ||
                     pick->accessibleName().startsWith(u"Lay at a well"_s),
                 qPrintable(pick->accessibleName()));
    // Nor in what is kept.
    QCOMPARE(closedLists<Well>() + closedLists<Evidence>() + closedLists<Calling>() +
                 closedLists<Will>() + closedLists<Root>(),
             QStringList());
    QCOMPARE(closedLists<Client>(), QStringList({u"honorific"_s, u"state"_s}));
}

void RowsWells::rows_A13_anAnswerIsEvidenceWithOneKey() {
    Wells it;
    it.openWindow();
    SessionSheet *sheet = it.capture(it.tanaka);
    const QString question = it.deck()->question(), key = it.deck()->questionKey();
    QVERIFY(!question.isEmpty());
    sheet->insertPlainText(u"縁側で本をめくっている時"_s);
    QTest::keyClick(sheet, Qt::Key_J, Qt::ControlModifier);
    Shell::settle();
    const std::vector<Evidence> found = it.store().of<Evidence>(it.tanaka);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().quote, u"縁側で本をめくっている時"_s);
    QCOMPARE(found.front().date, it.day);
    QCOMPARE(found.front().session, it.planned);
    QVERIFY(it.deck()->question() != question);
    const auto asked = [&] {
        return decks::askedFrom(it.store().preference(decks::askedName(it.tanaka)));
    };
    QCOMPARE(asked(), (QHash<QString, QDate>{{key, it.day}}));
    // Alt+Down goes on without having asked.
    const QString second = it.deck()->question();
    QTest::keyClick(sheet, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(it.deck()->question() != second && it.deck()->question() != question);
    QCOMPARE(asked().size(), 1);
    // The key first, the answer after it: the same.
    QTest::keyClick(sheet, Qt::Key_Return);
    const QString third = it.deck()->questionKey();
    QTest::keyClick(sheet, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!asked().contains(third));         // nothing was said yet
    QCOMPARE(it.deck()->questionKey(), third); // and it is still to be read
    sheet->insertPlainText(u"雨の音"_s);
    it.view().commit();
    QCOMPARE(asked().value(third), it.day);
    QCOMPARE(it.deck()->questionKey(), third); // until the answer's line ends
    QTest::keyClick(sheet, Qt::Key_Return);
    QVERIFY(it.deck()->questionKey() != third);
    QCOMPARE(it.store().of<Evidence>(it.tanaka).size(), std::size_t(2));
    QCOMPARE(asked().size(), 2); // no other question is taken for asked
}

void RowsWells::rows_A13_aQuestionThatWasAskedIsMarkedAndComesLast() {
    Wells it;
    it.openWindow();
    SessionSheet *sheet = it.capture(it.tanaka);
    const QString first = it.deck()->question();
    sheet->insertPlainText(u"縁側で本をめくっている時"_s);
    QTest::keyClick(sheet, Qt::Key_J, Qt::ControlModifier);
    Shell::settle();
    it.openWindow(); // remembered in the notebook
    it.capture(it.tanaka);
    const decks::Deck *wells = nullptr;
    const std::vector<decks::Deck> all = questionDecks(it.store());
    wells = decks::find(all, u"wells"_s);
    QVERIFY(wells && wells->questions.size() >= 24);
    QCOMPARE(it.deck()->question(), wells->questions[1].text);
    const auto isMarked = [&] {
        for (const QLabel *label : it.deck()->findChildren<QLabel *>())
            if (label->text() == u"Asked on 9 Dec"_s && label->isVisible())
                return true;
        return false;
    };
    QVERIFY(!isMarked());
    for (std::size_t i = 2; i < wells->questions.size(); ++i) {
        it.deck()->next();
        QCOMPARE(it.deck()->question(), wells->questions[i].text);
    }
    it.deck()->next();
    QCOMPARE(it.deck()->question(), first);
    QVERIFY(isMarked());
    // It comes last and keeps its number.
    const auto counts = [&] {
        for (const QAbstractButton *one : it.deck()->findChildren<QAbstractButton *>())
            if (one->text().contains(u" 1/"_s))
                return true;
        return false;
    };
    QVERIFY(counts());
    // It was asked of this client, of nobody else.
    it.capture(it.nakano);
    QCOMPARE(it.deck()->question(), first);
    QVERIFY(!isMarked());
    // The Wells tab tells the same, and the brief falls back on it no more.
    QVERIFY(it.wells(it.tanaka)->deck()->question() != first);
    QVERIFY(!questionsForBrief(it.store(), it.tanaka).contains(first));
    QVERIFY(questionsForBrief(it.store(), it.nakano).contains(first));
}

void RowsWells::rows_A13_anAnswerOnTheWellsTabIsEvidenceToo() {
    Wells it;
    it.openWindow();
    it.add(u"朝の庭"_s, it.tanaka);
    WellsTab *tab = it.wells(it.tanaka);
    const QString first = tab->deck()->question();
    Wells::type(tab->deck()->answer(), u"縁側で本をめくっている時"_s);
    const std::vector<Evidence> found = it.store().of<Evidence>(it.tanaka);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().date, it.day);
    QCOMPARE(found.front().session, Id(0)); // none runs
    QVERIFY(tab->deck()->question() != first);
    // One step takes back the words and the mark.
    it.store().undoStack()->undo();
    QVERIFY(it.store().of<Evidence>(it.tanaka).empty());
    QVERIFY(it.store().preference(decks::askedName(it.tanaka)).isEmpty());
    // While a session runs the words are that session's.
    it.capture(it.tanaka);
    tab = it.wells(it.tanaka);
    Wells::type(tab->deck()->answer(), u"雨の音"_s);
    QCOMPARE(it.store().of<Evidence>(it.tanaka).at(0).session, it.planned);
    // Far too long: told beside it, nothing kept, nothing marked.
    const QString asked = it.store().preference(decks::askedName(it.tanaka));
    Wells::type(tab->deck()->answer(), QString(100'001, u'あ'));
    QCOMPARE(it.store().of<Evidence>(it.tanaka).size(), std::size_t(1));
    QCOMPARE(it.store().preference(decks::askedName(it.tanaka)), asked);
    QVERIFY(!tab->deck()->answer()->accessibleDescription().isEmpty());
}

void RowsWells::rows_A13_whoIsErasedLeavesNoAskedQuestions() {
    Wells it;
    it.openWindow();
    SessionSheet *sheet = it.capture(it.tanaka);
    sheet->insertPlainText(u"雨の音"_s);
    QTest::keyClick(sheet, Qt::Key_J, Qt::ControlModifier);
    Shell::settle();
    const QString name = decks::askedName(it.tanaka);
    QVERIFY(!it.store().preference(name).isEmpty());
    it.view().openToday();
    it.store().eraseClient(it.tanaka);
    QVERIFY(it.store().preference(name).isEmpty());
    for (const Change &change : it.store().changesSince())
        QVERIFY(!change.before.contains(name) && !change.after.contains(name));
}

QTEST_MAIN(RowsWells)
#include "test_rows_wells.moc"
