// SPDX-License-Identifier: GPL-3.0-or-later
// A2, A3 and B8 through the real window: the shelf and what was given from it, what was given and
// never asked about, everybody's own baseline, and tags that only filter.
#include "tests/ui/rows/shelfdesk.h"

class TestRowsShelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    // --- A2: content, and what makes it theirs ------------------------------------------------

    void rows_A2_theShelfIsFilledByKeysAndTakenBack() {
        Desk desk;
        QVERIFY(desk.way());
        QTest::mouseClick(desk.way(), Qt::LeftButton);
        QVERIFY(desk.shelf());
        QVERIFY(!desk.view()->clientInSight());
        auto *empty = desk.shelf()->findChild<EmptyView *>();
        QVERIFY(empty->isVisible());
        empty->button()->setFocus();
        Desk::key(Qt::Key_Space);
        Desk::settle();
        Desk::type(u"How to start a small library"_s);
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.store().all<Material>().size(), std::size_t(1));
        const Id video = desk.store().all<Material>().front().id;
        QVERIFY(!empty->isVisible());
        Form<Material> *row = desk.shelf()->list()->formOf(video);
        Desk::fill(row->editorOf(u"where_to"_s), u"https://example.jp/small"_s);
        Desk::fill(row->editorOf(u"note"_s), u"For those who begin with a shelf at home."_s);
        const Material kept = *desk.store().find<Material>(video);
        QCOMPARE(kept.title, u"How to start a small library"_s);
        QCOMPARE(kept.where, u"https://example.jp/small"_s);
        QCOMPARE(kept.note, u"For those who begin with a shelf at home."_s);
        // Edited in place, removed, and there again.
        Desk::fill(row->editorOf(u"title"_s), u"A small library"_s);
        QCOMPARE(desk.store().find<Material>(video)->title, u"A small library"_s);
        desk.shelf()->list()->remove(video);
        QVERIFY(!desk.store().find<Material>(video));
        QVERIFY(empty->isVisible());
        desk.act(Act::Undo);
        QCOMPARE(desk.store().find<Material>(video)->title, u"A small library"_s);
        QVERIFY(desk.shelf()->list()->formOf(video));
        // Esc leads back.
        desk.act(Act::Back);
        QVERIFY(!desk.shelf());
    }

    void rows_A2_aGiftHasAReasonOfTheirsAndAnOutcome() {
        Desk desk;
        const Id video = desk.put(u"How to start a small library"_s);
        desk.view()->openClient(desk.tanaka, u"brief"_s);
        desk.act(Act::Give);
        // From here on nothing but keys: the thing, its day as it stands, the reason.
        Desk::type(u"how to start A small library"_s);
        Desk::key(Qt::Key_Tab);
        QCOMPARE(desk.gifts(desk.tanaka).size(), std::size_t(1));
        const Id gift = desk.gifts(desk.tanaka).front().id;
        GivenBlock *block = desk.notebookTab()->given();
        InlineEdit *reason = block->list()->formOf(gift)->editorOf(u"reason"_s);
        QVERIFY(reason);
        for (int i = 0; i < 4 && !reason->isAncestorOf(QApplication::focusWidget()) &&
                        QApplication::focusWidget() != reason;
             ++i)
            Desk::key(Qt::Key_Tab);
        Desk::type(u"She began to think about lending"_s);
        Desk::key(Qt::Key_Return);
        Gift kept = desk.gifts(desk.tanaka).front();
        QCOMPARE(kept.material, video);
        QCOMPARE(kept.date, desk.day);
        QCOMPARE(kept.reason, u"She began to think about lending"_s);
        QVERIFY(!kept.returned.isValid());
        QCOMPARE(desk.store().all<Material>().size(), std::size_t(1)); // the one of the shelf
        // What came of it, and that it came back.
        Desk::fill(block->list()->formOf(gift)->editorOf(u"outcome"_s),
                   u"Writes the cards by hand"_s);
        Desk::fill(block->list()->formOf(gift)->editorOf(u"returned"_s), u"9 Dec"_s);
        kept = desk.gifts(desk.tanaka).front();
        QCOMPARE(kept.outcome, u"Writes the cards by hand"_s);
        QCOMPARE(kept.returned, desk.day);
        // It stands on nobody else's page.
        QVERIFY(desk.gifts(desk.nakano).empty());
        QCOMPARE(desk.given(desk.nakano)->list()->count(), 0);
        QVERIFY(!Desk::wordsOn(desk.view()->clientPage()).contains(u"lending"_s));
        QVERIFY(!Desk::wordsOn(desk.view()->clientPage()).contains(u"small library"_s));
    }

    void rows_A2_aThingTypedByAndByIsOneThing() {
        Desk desk;
        const Id old = desk.put(u"Ten ways to say no"_s, MaterialKind::Article);
        desk.view()->openClient(desk.tanaka, u"notebook"_s);
        desk.act(Act::Give);
        InlineEdit *thing = desk.thing();
        QVERIFY(thing && thing->isEditing());
        const int steps = desk.store().undoStack()->index();
        // An idle second in the middle of the words stores what is there.
        Desk::type(u"The night"_s);
        thing->idleElapsed();
        Desk::type(u" after the shift"_s);
        thing->idleElapsed();
        QCOMPARE(desk.store().all<Material>().size(), std::size_t(2));
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.gifts(desk.tanaka).size(), std::size_t(1));
        const Id made = desk.gifts(desk.tanaka).front().material;
        QCOMPARE(desk.store().find<Material>(made)->title, u"The night after the shift"_s);
        // One step takes both back.
        QCOMPARE(desk.store().undoStack()->index(), steps + 1);
        desk.act(Act::Undo);
        QVERIFY(desk.gifts(desk.tanaka).empty());
        QCOMPARE(desk.store().all<Material>().size(), std::size_t(1));
        // The row had the keys: they stay with its list, and are not handed to the window's first.
        QCOMPARE(desk.window->focusWidget(), desk.notebookTab()->given()->list()->addButton());
        // What turns out to stand on the shelf leaves nothing half typed there.
        desk.act(Act::Give);
        thing = desk.thing();
        Desk::type(u"Ten ways"_s);
        thing->idleElapsed();
        QCOMPARE(desk.store().all<Material>().size(), std::size_t(2));
        Desk::type(u" to SAY no"_s);
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.gifts(desk.tanaka).front().material, old);
        QCOMPARE(desk.store().all<Material>().size(), std::size_t(1));
        // A gift is always something: emptied, it is what it was.
        thing = desk.notebookTab()->given()->given()->thingOf(desk.gifts(desk.tanaka).front().id);
        Desk::fill(thing, {});
        QCOMPARE(thing->text(), u"Ten ways to say no"_s);
        QCOMPARE(desk.gifts(desk.tanaka).front().material, old);
    }

    void rows_A2_theShelfNamesNobodyAndGivesToOneAtATime() {
        Desk desk;
        const Id video = desk.put(u"How to start a small library"_s);
        const Id sheet = desk.put(u"An hour after the shift"_s, MaterialKind::Worksheet);
        desk.give(desk.nakano, video, desk.day.addDays(-30), u"Her shelf at home"_s);
        desk.give(desk.tanaka, video, desk.day.addDays(-10), u"Lending"_s);
        desk.give(desk.tanaka, video, desk.day.addDays(-9), u"Once more"_s);
        desk.act(Act::Shelf);
        QCOMPARE(desk.shelf()->words(video), u"Given to 2 clients, last on 30 Nov"_s);
        QCOMPARE(desk.shelf()->words(sheet), u"Not given yet"_s);
        const auto namesNobody = [&] {
            const QString words = Desk::wordsOn(desk.shelf());
            for (const QString &word :
                 {u"田中"_s, u"花子"_s, u"中野"_s, u"遥"_s, u"Lending"_s, u"Her shelf"_s})
                QVERIFY2(!words.contains(word), qPrintable(words));
        };
        namesNobody();
        for (const auto *button : desk.shelf()->findChildren<Button *>())
            QVERIFY2(!button->isVisible() || button->text() != u"Give"_s, "a gift to nobody");
        desk.shelf()->give(video); // nobody: nothing
        QCOMPARE(desk.store().all<Gift>().size(), std::size_t(3));
        // From a client's page it is for that one: when they had it, and nobody else.
        GivenBlock *block = desk.given(desk.tanaka);
        QPointer<Button> toShelf;
        for (auto *button : block->findChildren<Button *>())
            if (button->text() == u"From the shelf"_s)
                toShelf = button;
        QVERIFY(toShelf);
        QTest::mouseClick(toShelf, Qt::LeftButton);
        QVERIFY(desk.shelf());
        QCOMPARE(desk.shelf()->client(), desk.tanaka);
        QCOMPARE(desk.shelf()->words(video), u"Given to them on 30 Nov"_s);
        desk.give(desk.nakano, sheet, desk.day.addDays(-1), u"Her nights"_s); // is not to them
        Desk::settle();
        QCOMPARE(desk.shelf()->words(sheet), u"Not given to them yet"_s);
        const QString words = Desk::wordsOn(desk.shelf());
        QVERIFY(words.contains(u"田中"_s) && !words.contains(u"中野"_s));
        // One click gives; the reason is asked for at once, on the client's page.
        Button *give = nullptr;
        for (auto *button : desk.shelf()->list()->frameOf(sheet)->findChildren<Button *>())
            if (button->text() == u"Give"_s)
                give = button;
        QVERIFY(give && give->isVisible());
        QTest::mouseClick(give, Qt::LeftButton);
        Desk::settle();
        QVERIFY(!desk.shelf());
        QCOMPARE(desk.view()->clientInSight(), desk.tanaka);
        const Gift made = desk.gifts(desk.tanaka).back();
        QCOMPARE(made.material, sheet);
        QCOMPARE(made.date, desk.day);
        Desk::type(u"She cannot sleep after a late shift"_s);
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.gifts(desk.tanaka).back().reason, u"She cannot sleep after a late shift"_s);
        // The next time it is for nobody again.
        desk.act(Act::Shelf);
        QCOMPARE(desk.shelf()->client(), Id(0));
        namesNobody();
    }

    void rows_A2_whatWasGivenStaysOnTheShelf() {
        Desk desk;
        const Id video = desk.put(u"How to start a small library"_s);
        const Id gift = desk.give(desk.tanaka, video, desk.day.addDays(-3), u"Lending"_s);
        desk.act(Act::Shelf);
        desk.shelf()->list()->remove(video);
        QVERIFY(desk.store().find<Material>(video));
        QCOMPARE(desk.store().find<Gift>(gift)->material, video);
        QVERIFY(desk.window->messageBar()->isVisible());
        QVERIFY(!desk.window->messageBar()->sentence().contains(u"田中"_s));
    }

    void rows_A2_atTheEndOfASessionInAFewKeys() {
        Desk desk;
        desk.put(u"How to start a small library"_s);
        desk.view()->openSession(desk.tanaka, desk.planned);
        desk.view()->capture()->end();
        Desk::settle();
        auto *tab = qobject_cast<SessionsTab *>(desk.view()->clientPage()->tabInSight());
        QVERIFY(tab);
        SessionClosing *closing = tab->detail()->closingPart();
        QVERIFY(closing->isVisible());
        closing->given()->list()->addButton()->setFocus();
        Desk::key(Qt::Key_Space);
        Desk::settle();
        Desk::type(u"How to start a small library"_s);
        Desk::key(Qt::Key_Return);
        QCOMPARE(desk.gifts(desk.tanaka).size(), std::size_t(1));
        QCOMPARE(desk.gifts(desk.tanaka).front().date, desk.day);
        QCOMPARE(closing->given()->list()->count(), 1);
        // The same gift stands in their notebook.
        QCOMPARE(desk.given(desk.tanaka)->list()->count(), 1);
    }

    void rows_A2_aThingOfTheShelfIsFoundAndUndoneWhereItStands() {
        Desk desk;
        const Id video = desk.put(u"How to start a small library"_s);
        desk.view()->openPalette(u"small library"_s);
        Palette *palette = desk.view()->palette();
        const PaletteRow *hit = nullptr;
        for (int i = 0; i < palette->model()->rowCount(); ++i)
            if (const PaletteRow *row = palette->model()->row(palette->model()->index(i));
                row->kind == PaletteRow::Kind::Hit)
                hit = row;
        QVERIFY(hit);
        QCOMPARE(hit->tab, u"shelf"_s);
        desk.view()->openClient(hit->client, hit->tab, hit->row);
        palette->close();
        QVERIFY(desk.shelf());
        QVERIFY(desk.shelf()->list()->frameOf(video));
        // What is undone on the page in sight offers no way to elsewhere.
        Desk::fill(desk.shelf()->list()->formOf(video)->editorOf(u"title"_s), u"Libraries"_s);
        desk.act(Act::Undo);
        QCOMPARE(desk.store().find<Material>(video)->title, u"How to start a small library"_s);
        QVERIFY(desk.shelf());
    }

    // --- A3: content given, no follow-up --------------------------------------------------------

    void rows_A3_oldGiftsWithoutFollowUpSurface() {
        Desk desk;
        const Id video = desk.put(u"How to start a small library"_s);
        const Id old = desk.give(desk.nakano, video, desk.day.addDays(-15), u"Her shelf at home"_s);
        desk.give(desk.tanaka, video, desk.day.addDays(-13), u"Lending"_s);
        desk.view()->openToday();
        const auto rowFor = [&](Id client) -> const TodayRow * {
            for (const TodayRow &row : desk.view()->todayPage()->page().rows)
                if (row.client == client &&
                    (row.reason + row.second).contains(u"not been asked about"_s))
                    return &row;
            return nullptr;
        };
        QVERIFY(!rowFor(desk.tanaka)); // thirteen days are no reason yet
        GivenBlock *block = desk.given(desk.nakano);
        QVERIFY(block->open()->isVisible());
        QVERIFY2(block->open()->sentence().plain().contains(u"24 Nov"_s),
                 qPrintable(block->open()->sentence().plain()));
        QVERIFY(block->open()->sentence().plain().contains(u"Her shelf at home"_s));
        QVERIFY(!desk.given(desk.tanaka)->open()->isVisible());
        // A promise that is due goes before it on Today; once that is kept the gift has its row.
        Promise promise = *desk.store().find<Promise>(desk.promise);
        promise.state = PromiseState::Kept;
        promise.closed = desk.day;
        desk.store().save(promise, u"kept"_s);
        desk.view()->openToday();
        QVERIFY(rowFor(desk.nakano));
        // Asked about: what came of it is written down, and nothing is asked any more.
        Desk::fill(desk.given(desk.nakano)->list()->formOf(old)->editorOf(u"outcome"_s),
                   u"She put up a second one"_s);
        QVERIFY(!desk.given(desk.nakano)->open()->isVisible());
        desk.view()->openToday();
        QVERIFY(!rowFor(desk.nakano));
        desk.act(Act::Undo);
        desk.view()->openToday();
        QVERIFY(rowFor(desk.nakano));
    }

    // --- B8: everybody's own pace -----------------------------------------------------------

    void rows_B8_everybodyIsMeasuredAgainstTheirOwnBaseline() {
        Desk desk;
        desk.checkIns(desk.tanaka, {8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8});
        desk.checkIns(desk.nakano, {3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3});
        const Chart::Panel *high = desk.energyOf(desk.tanaka);
        QVERIFY(high && high->band);
        const Chart::Band theirs = *high->band;
        const Chart::Panel *low = desk.energyOf(desk.nakano);
        QVERIFY(low && low->band);
        // Neither lies in the other's, and nobody's check-ins move another's.
        QVERIFY(theirs.low > low->band->high);
        desk.checkIns(desk.nakano, {0, 0, 0, 0, 0, 0});
        const Chart::Panel *again = desk.energyOf(desk.tanaka);
        QCOMPARE(again->band->low, theirs.low);
        QCOMPARE(again->band->high, theirs.high);
    }

    void rows_B8_experienceAndStrengthsAreKeptAndShown() {
        Desk desk;
        desk.view()->openClient(desk.tanaka, u"notebook"_s);
        Desk::settle();
        Form<Client> &form = desk.notebookTab()->person()->form();
        for (const QString &column : {u"experience"_s, u"strengths"_s}) {
            InlineEdit *edit = form.editorOf(column);
            QVERIFY(edit && edit->isVisible());
            edit->setFocus();
            Desk::key(Qt::Key_Return);
            Desk::type(u"eight years of "_s + column);
            edit->commit();
        }
        const Client kept = *desk.store().find<Client>(desk.tanaka);
        QCOMPARE(kept.experience, u"eight years of experience"_s);
        QCOMPARE(kept.strengths, u"eight years of strengths"_s);
        desk.view()->openClient(desk.nakano, u"notebook"_s);
        desk.view()->openClient(desk.tanaka, u"notebook"_s);
        QCOMPARE(desk.notebookTab()->person()->form().editorOf(u"strengths"_s)->text(),
                 u"eight years of strengths"_s);
    }

    void rows_B8_aGroupFiltersTheListAndNothingElse() {
        Desk desk;
        desk.tag(desk.tanaka, {u"library"_s, u"evening"_s});
        desk.tag(desk.nakano, {u"evening"_s});
        const QStringList all = desk.listed();
        QCOMPARE(all.size(), 2);
        const int waiting = desk.view()->todayPage()->page().count;
        desk.filterBy(u"library"_s);
        QCOMPARE(desk.listed(),
                 QStringList{desk.view()->list()->model()->entryFor(desk.tanaka)->line.name});
        QVERIFY(Desk::wordsOn(desk.view()->list()).contains(u"Only: library"_s));
        QVERIFY(Desk::wordsOn(desk.view()->list()).contains(u"1 of 2"_s));
        // Today and the way to the others are as before.
        desk.view()->openToday();
        QCOMPARE(desk.view()->todayPage()->page().count, waiting);
        desk.view()->openClient(desk.nakano, u"brief"_s);
        QCOMPARE(desk.view()->clientInSight(), desk.nakano);
        QVERIFY(desk.view()->list()->model()->entryFor(desk.nakano));
        // With a state it is both; one click shows everybody.
        desk.filterBy(u"library"_s);
        QCOMPARE(desk.listed(), all); // chosen once more, it goes
        Client paused = *desk.store().find<Client>(desk.nakano);
        paused.state = ClientState::Paused;
        desk.store().save(paused, u"pause"_s);
        desk.filterBy(u"Paused"_s);
        QCOMPARE(desk.listed().size(), 1);
        QVERIFY(desk.view()->list()->model()->indexOf(desk.nakano).isValid());
        desk.filterBy(u"library"_s);
        QCOMPARE(desk.listed().size(), 0);
        desk.filterBy(u"Paused"_s); // the one goes and comes back, the other stays
        QCOMPARE(desk.listed().size(), 1);
        desk.filterBy(u"Paused"_s);
        QCOMPARE(desk.listed().size(), 0);
        auto *everybody = desk.view()->list()->findChild<QToolButton *>(u"everybody"_s);
        QVERIFY(everybody->isVisible());
        everybody->setFocus();
        Desk::key(Qt::Key_Space);
        QCOMPARE(desk.listed(), all);
        QVERIFY(!everybody->isVisible());
        // A tag that nobody has any more filters nobody out.
        desk.filterBy(u"library"_s);
        QCOMPARE(desk.listed().size(), 1);
        desk.tag(desk.tanaka, {});
        Desk::settle();
        QCOMPARE(desk.listed(), all);
    }

    void rows_B8_noScoreChangesTheOrder() {
        Desk desk;
        const QStringList all = desk.listed();
        QCOMPARE(all.size(), 2);
        // Whoever is better off, by energy, by what was reached or by what was given: the order is
        // that of their readings.
        for (const auto &[well, badly] :
             {std::pair{desk.tanaka, desk.nakano}, {desk.nakano, desk.tanaka}}) {
            desk.checkIns(well, {9, 9, 10, 9, 10, 9, 10, 10, 10, 10});
            desk.checkIns(badly, {5, 4, 3, 2, 1, 1, 0, 0, 0, 0});
            for (const Id client : {well, badly}) {
                Goal goal;
                goal.client = client;
                goal.title = u"goal"_s;
                const Id id = desk.store().save(goal, u"goal"_s).id;
                Attainment level;
                level.client = client;
                level.goal = id;
                level.date = desk.day;
                level.level = client == well ? 2 : -2;
                desk.store().save(level, u"level"_s);
            }
            Desk::settle();
            QCOMPARE(desk.listed(), all);
            desk.view()->openToday();
            QCOMPARE(desk.listed(), all);
        }
        // And nothing offers to: no sorting anywhere in the window's actions.
        for (const ActRow &row : Actions::rows())
            for (const QString &word : {u"sort"_s, u"rank"_s, u"best"_s, u"score"_s})
                QVERIFY2(!Actions::englishText(row).contains(word, Qt::CaseInsensitive), row.name);
    }
};

QTEST_MAIN(TestRowsShelf)
#include "test_rows_shelf.moc"
