// SPDX-License-Identifier: GPL-3.0-or-later
// The brief as a tab: every list of it, its fold, its paper, its size.
#include "tests/ui/pages/tabbench.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/brief/leftblocks.h"
#include "ui/pages/brief/rightblocks.h"
#include "ui/pages/brieftab.h"
#include "ui/pages/rows.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/privatefold.h"

#include "app/brief/brief.h"

#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

class BriefTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void promisesGoRound() {
        for (const Side side : {Side::Client, Side::Consultant})
            bench->goesRound<Promise>([&] { return tab->promises()->list(side); },
                                      {{u"text"_s, u"本を選ぶ"_s}});
    }
    void usualsGoRound() {
        bench->goesRound<Usual>([&] { return tab->usuals()->list(); },
                                {{u"topic"_s, u"席"_s}, {u"value"_s, u"窓ぎわ"_s}});
    }
    void factsGoRound() {
        bench->goesRound<Fact>([&] { return tab->facts()->list(); },
                               {{u"text"_s, u"犬の名はモモ"_s}, {u"matters"_s, u"12/20"_s}});
    }
    void wordsAtTheWellGoRound() {
        bench->goesRound<Evidence>([&] { return tab->well()->words(); },
                                   {{u"quote"_s, u"声に出すと元気になる"_s}});
    }
    void wellsGoRoundWhereThereIsNone() {
        bench->show(bench->blank);
        bench->goesRound<Well>([&] { return tab->well()->wells(); }, {{u"name"_s, u"朝の庭"_s}});
    }
    void checkInsGoRound() {
        bench->goesRound<CheckIn>([&] { return tab->energy()->list(); },
                                  {{u"note"_s, u"よく眠れた"_s}, {u"energy"_s, u"7"_s}});
    }
    void everyChartHasItsSentenceAndItsTwin();
    void aTickKeepsAPromise();
    void aPromiseIsDueTodayInWords();
    void theUsualBecomesWhatTheyChose();
    void theUsualStaysWhenToldSo();
    void theGistIsEditedInPlace();
    void typingIsSavedBeforeAnotherClient();
    void aGistStaysWhenAnotherClientIsShown_data();
    void aGistStaysWhenAnotherClientIsShown();
    void theFoldClosesWithTheClientAndThePage();
    void printsWhatWasJustTyped();
    void aFamilyNameAloneLooksWell();
    void nothingIsWiderThanThePage_data() { languages(); }
    void nothingIsWiderThanThePage();
    void wordsWithoutABreakAreShownWhole_data() { words(); }
    void wordsWithoutABreakAreShownWhole();
    void theBrakeIsToldWholeWhereItIsCut();
    void everyControlHasAName();

    void init() {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        bench = std::make_unique<TabBench>(tab);
    }
    void cleanup() { bench.reset(); }

private:
    static void languages() {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << u"ja"_s;
        QTest::newRow("en") << u"en"_s;
    }
    static void words() {
        QTest::addColumn<QString>("word");
        QTest::newRow("address") << u"https://example.com/"_s + u"r00m-1234abc/"_s.repeated(14);
        QTest::newRow("300 letters") << QString(300, u'W');
        QTest::newRow("300 kanji") << QString(300, u'井');
    }
    const Promise *promise(const QString &part, const ClientNotebook &notebook) const {
        for (const Promise &one : notebook.promises)
            if (one.text.contains(part))
                return &one;
        return nullptr;
    }
    BriefTab *tab = nullptr;
    std::unique_ptr<TabBench> bench;
};

void BriefTabTest::everyChartHasItsSentenceAndItsTwin() {
    int seen = 0;
    for (ChartWidget *chart : tab->findChildren<ChartWidget *>()) {
        if (!chart->isVisibleTo(tab))
            continue;
        ++seen;
        const QByteArray name = chart->accessibleName().toUtf8();
        QVERIFY2(!chart->accessibleDescription().isEmpty(), name);
        QVERIFY2(chart->focusPolicy() & Qt::TabFocus, name);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_T);
        QVERIFY2(chart->isTableShown(), name);
        QVERIFY2(chart->table()->model()->rowCount() > 0, name);
        QVERIFY2(chart->table()->hasFocus(), name);
        QTest::keyClick(chart->table(), Qt::Key_T);
        QVERIFY2(!chart->isTableShown() && chart->hasFocus(), name);
    }
    QCOMPARE(seen, 2); // the goal's road, energy over pull
}

void BriefTabTest::aTickKeepsAPromise() {
    ClientNotebook now = bench->notebook();
    const Id id = promise(u"選書リスト"_s, now)->id;
    auto *row = tab->promises()->list(Side::Client)->frameOf(id)->findChild<PromiseRow *>();
    QTest::mouseClick(row->mark(), Qt::LeftButton);
    QCOMPARE(bench->store->find<Promise>(id)->state, PromiseState::Kept);
    QCOMPARE(bench->store->find<Promise>(id)->closed, QDate(2026, 12, 9));
    QVERIFY(tab->promises()->list(Side::Client)->formOf(id)); // still in sight, struck through
    bench->undo();
    QCOMPARE(bench->store->find<Promise>(id)->state, PromiseState::Open);
    QVERIFY(!row->mark()->isChecked());
}

void BriefTabTest::aPromiseIsDueTodayInWords() {
    tab->promises()->list(Side::Consultant)->add();
    Form<Promise> *form = tab->promises()->list(Side::Consultant)->draft();
    const Id id = form->value().id;
    TabBench::type(form->editorOf(u"text"_s), u"電話する"_s);
    form->editorOf(u"text"_s)->commit();
    auto *due = qobject_cast<DateEdit *>(
        tab->promises()->list(Side::Consultant)->formOf(id)->editorOf(u"due"_s));
    QVERIFY(due);
    TabBench::type(due, u"今日"_s);
    due->commit();
    QCOMPARE(bench->store->find<Promise>(id)->due, QDate(2026, 12, 9));
    QCOMPARE(bench->store->find<Promise>(id)->owes, Side::Consultant);
    const auto labels = due->findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const PlainLabel *l) { return l->text().contains(u"due today"_s); }));
}

void BriefTabTest::theUsualBecomesWhatTheyChose() {
    Id id = 0;
    for (const Usual &usual : std::vector(bench->notebook().usuals))
        if (usual.value.contains(u"ほうじ茶"_s))
            id = usual.id;
    QVERIFY(id);
    tab->usuals()->settle(id, false);
    QCOMPARE(bench->store->find<Usual>(id)->value, u"黒豆茶"_s);
    QCOMPARE(bench->store->find<Usual>(id)->confirmed, QDate(2026, 12, 9));
    QVERIFY(!bench->offered.isEmpty());
    bench->undo();
    QVERIFY(bench->store->find<Usual>(id)->value.contains(u"ほうじ茶"_s));
}

void BriefTabTest::theUsualStaysWhenToldSo() {
    const Usual usual = bench->notebook().usuals.front();
    tab->usuals()->settle(usual.id, true);
    QCOMPARE(bench->store->find<Usual>(usual.id)->value, usual.value);
    QCOMPARE(bench->store->find<Usual>(usual.id)->confirmed, QDate(2026, 12, 9));
}

void BriefTabTest::theGistIsEditedInPlace() {
    const ClientNotebook notebook = bench->notebook();
    const Session *last = about::lastHeld(notebook, QDate(2026, 12, 9));
    QVERIFY(last);
    const Id id = last->id;
    auto *gist = tab->last()->findChild<InlineEdit *>();
    TabBench::type(gist, u"床が仕上がった。"_s);
    gist->commit();
    QCOMPARE(bench->store->find<Session>(id)->gist, u"床が仕上がった。"_s);
}

void BriefTabTest::typingIsSavedBeforeAnotherClient() {
    const Usual usual = bench->notebook().usuals.front();
    TabBench::type(tab->usuals()->list()->formOf(usual.id)->editorOf(u"value"_s), u"静かに"_s);
    bench->show(bench->other);
    QCOMPARE(bench->store->find<Usual>(usual.id)->value, u"静かに"_s);
    QVERIFY(!tab->usuals()->list()->formOf(usual.id));
}

void BriefTabTest::aGistStaysWhenAnotherClientIsShown_data() {
    QTest::addColumn<bool>("rested");
    QTest::newRow("typed") << false;
    QTest::newRow("typed, and rested for a second") << true;
}

void BriefTabTest::aGistStaysWhenAnotherClientIsShown() {
    QFETCH(bool, rested);
    const Id session = about::lastHeld(bench->notebook(), QDate(2026, 12, 9))->id;
    InlineEdit *gist = nullptr;
    for (InlineEdit *edit : tab->last()->findChildren<InlineEdit *>())
        gist = edit;
    QVERIFY(gist);
    TabBench::type(gist, u"三十冊を選んだ。"_s);
    if (rested)
        gist->idleElapsed();
    bench->show(bench->other);
    QVERIFY(!gist->isEditing());
    QCOMPARE(bench->store->find<Session>(session)->gist, u"三十冊を選んだ。"_s);
    bench->show(bench->hanako);
    QCOMPARE(gist->text(), u"三十冊を選んだ。"_s);
}

void BriefTabTest::theFoldClosesWithTheClientAndThePage() {
    auto *fold = tab->findChild<PrivateFold *>();
    QVERIFY(fold->isVisible());
    QVERIFY(!fold->isOpen());
    const auto seen = [&] {
        for (const PlainLabel *label : fold->findChildren<PlainLabel *>())
            if (label->isVisible() && label->text().contains(u"お母さま"_s))
                return true;
        return false;
    };
    QVERIFY(!seen());
    fold->setOpen(true);
    QVERIFY(seen());
    bench->show(bench->hanako); // the same client, the same lines: it stays as it is
    QVERIFY(fold->isOpen());
    bench->show(bench->other);
    QVERIFY(!fold->isOpen());
    bench->show(bench->hanako);
    QVERIFY(!fold->isOpen());
    fold->setOpen(true);
    tab->hide();
    tab->show();
    QVERIFY(!fold->isOpen());
}

void BriefTabTest::printsWhatWasJustTyped() {
    QList<int> pages;
    tab->showPaper = [&](const Paper &paper, QWidget *) { pages << paper.pageCount(); };
    const Usual usual = bench->notebook().usuals.front();
    TabBench::type(tab->usuals()->list()->formOf(usual.id)->editorOf(u"value"_s), u"静かに"_s);
    QVERIFY(tab->print());
    QCOMPARE(pages, QList<int>{1});
    QCOMPARE(bench->store->find<Usual>(usual.id)->value, u"静かに"_s);
}

void BriefTabTest::aFamilyNameAloneLooksWell() {
    bench->show(bench->blank);
    int sentences = 0;
    for (const PlainLabel *label : tab->findChildren<PlainLabel *>())
        sentences += label->isVisible() && label->text().size() > 12 ? 1 : 0;
    QVERIFY2(sentences >= 6, qPrintable(QString::number(sentences))); // every block says something
    QCOMPARE(bench->nameless(), QStringList());
    QCOMPARE(bench->tooWide(), QStringList());
}

void BriefTabTest::nothingIsWiderThanThePage() {
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language == u"ja"_s ? QLocale::Japanese : QLocale::English));
    bench = std::make_unique<TabBench>(tab, language);
    Promise promise;
    promise.client = bench->notebook().client.id;
    promise.text =
        u"とても長い約束の文がここに続いて折り返されるはずです。とても長い約束の文。"_s.repeated(3);
    promise.made = QDate(2026, 12, 1);
    bench->store->save(promise, u"add"_s);
    QTest::qWait(0);
    QCOMPARE(bench->tooWide(), QStringList());
}

void BriefTabTest::wordsWithoutABreakAreShownWhole() {
    QFETCH(QString, word);
    const auto put = [&](auto row, auto member) {
        row.*member = word;
        bench->store->save(row, u"edit"_s);
    };
    const ClientNotebook n = bench->notebook();
    for (const Promise &row : n.promises)
        if (row.state == PromiseState::Open)
            put(row, &Promise::text);
    for (const Usual &row : n.usuals)
        put(row, &Usual::value);
    for (const Choice &row : n.choices)
        put(row, &Choice::value);
    for (const Fact &row : n.facts)
        put(row, &Fact::text);
    for (const Evidence &row : n.evidence)
        put(row, &Evidence::quote);
    for (const Well &row : n.wells)
        put(row, &Well::name);
    put(*about::sessionById(n, about::lastHeld(n, QDate(2026, 12, 9))->id), &Session::gist);
    for (int i = 0; i < 30; ++i) // each level of the page tells the one above it
        QCoreApplication::processEvents();
    if (const QString folder = qEnvironmentVariable("PAPER_OUT"); !folder.isEmpty())
        bench->window.grab().save(
            folder + u"/brieftab-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
    QCOMPARE(bench->tooWide(), QStringList());
    QVERIFY(tab->usuals()->minimumSizeHint().width() <= tab->usuals()->width());
    int whole = 0;
    for (const PlainLabel *label : tab->findChildren<PlainLabel *>()) {
        if (!label->isVisible() || !label->text().contains(word))
            continue;
        const bool isQuestion = label->role() == Fonts::Role::Lead; // has its tooltip
        if (isQuestion)
            continue;
        ++whole;
        QVERIFY2(!label->isCut(), qPrintable(QString::number(label->y())));
        // As high as its lines ask for: less clips them, more is a gap.
        const int asks = label->heightForWidth(label->width());
        QVERIFY2(
            qAbs(label->height() - asks) <= 2,
            qPrintable(u"%1 high, asks for %2, role %3 in %4"_s.arg(label->height())
                           .arg(asks)
                           .arg(static_cast<int>(label->role()))
                           .arg(QString::fromLatin1(
                               label->parentWidget()->parentWidget()->metaObject()->className()))));
    }
    QVERIFY2(whole >= 8, qPrintable(QString::number(whole)));
}

void BriefTabTest::theBrakeIsToldWholeWhereItIsCut() {
    ClientNotebook n = bench->notebook();
    const QString line = brief(n, QDate(2026, 12, 9), QTime(14, 18)).goal.brakeLine;
    const auto labelOf = [&](const QString &text) -> PlainLabel * {
        for (PlainLabel *label : tab->findChildren<PlainLabel *>())
            if (label->text() == text)
                return label;
        return nullptr;
    };
    // What a page has at 1280 x 800, the list beside it: there the sample's brake is whole.
    bench->window.resize(1028, 640);
    QCoreApplication::processEvents();
    QVERIFY(labelOf(line));
    QVERIFY(!labelOf(line)->isCut());
    Brake longer;
    for (const Brake &brake : n.brakes)
        if (line.contains(brake.name))
            longer = brake;
    longer.name = u"断れずに土曜出勤を引き受けてしまい、日曜も休めないまま月曜になる"_s.repeated(2);
    bench->store->save(longer, u"edit"_s);
    QCoreApplication::processEvents();
    const QString whole =
        brief(bench->notebook(), QDate(2026, 12, 9), QTime(14, 18)).goal.brakeLine;
    PlainLabel *label = labelOf(whole);
    QVERIFY(label && label->isCut());
    // The accessibility bus has all of it, and so has the tooltip.
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(label);
    QVERIFY(face && face->text(QAccessible::Name) == whole);
    QHelpEvent asked(QEvent::ToolTip, QPoint(5, 5), label->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(label, &asked);
    QVERIFY2(QToolTip::text().contains(u"月曜になる"_s), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void BriefTabTest::everyControlHasAName() {
    QCOMPARE(bench->nameless(), QStringList());
}

QTEST_MAIN(BriefTabTest)
#include "test_brieftab.moc"
