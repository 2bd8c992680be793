// SPDX-License-Identifier: GPL-3.0-or-later
// Looking together, through the real window: what the client may see and what they may not, and
// the well that they name.
#include "tests/ui/together.h"

#include "app/domain/signals.h"
#include "app/language.h"
#include "ui/pages/sending/sheets.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionsheet.h"
#include "ui/pages/together/nameyourwell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/tickslider.h"

#include <QMenuBar>

using namespace Qt::StringLiterals;
using namespace together;

class TestRowsTogether : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"ja"_s); }
    void cleanupTestCase() { language::install(*qApp, u"en"_s); }

    void rows_A13_an_answer_in_a_session_is_evidence_with_one_key() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openSession(shell.tanaka, shell.planned);
        view->capture()->sheet()->insertPlainText(u"声に出して読むと、元気が出ます"_s);
        window->actions()[Act::AnswerToWell]->trigger();
        settle();
        view->commit();
        const auto found = view->store().where(&Evidence::session, shell.planned);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().quote, u"声に出して読むと、元気が出ます"_s);
        QCOMPARE(found.front().date, shell.day);
        QVERIFY(found.front().ownWords);
    }

    void rows_A13_the_well_they_name_is_evidence_in_their_words() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openClient(shell.tanaka, u"brief"_s);
        TogetherPage *page = look(*window);
        QVERIFY(page);
        LineField *field = page->naming()->field();
        field->setFocus();
        QTest::keyClicks(field, u"morning runs, alone"_s);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        const ClientNotebook notebook = view->store().notebook(shell.tanaka);
        QCOMPARE(notebook.evidence.size(), std::size_t(1));
        const Evidence words = notebook.evidence.front();
        QCOMPARE(words.quote, u"morning runs, alone"_s);
        QCOMPARE(words.date, shell.day);
        QVERIFY(words.ownWords);
        // With no well yet the words make the first candidate, and are on the page at once.
        QCOMPARE(notebook.wells.size(), std::size_t(1));
        QCOMPARE(words.well, notebook.wells.front().id);
        QVERIFY(!about::isConfirmed(notebook, notebook.wells.front()));
        QVERIFY(readable(*window).contains(language::quoted(u"morning runs, alone"_s)));
        QVERIFY(field->text().isEmpty());
        press(*window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(view->store().notebook(shell.tanaka).evidence.empty());
        QVERIFY(view->store().notebook(shell.tanaka).wells.empty());
    }

    void rows_A13_their_words_are_laid_at_a_well_or_at_none() {
        Shell shell;
        const Told told = Told::seed(shell);
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openClient(shell.tanaka, u"wells"_s);
        TogetherPage *page = look(*window);
        NameYourWell *naming = page->naming();
        QCOMPARE(naming->pick()->current(), int(NameYourWell::NoWell));
        QCOMPARE(naming->pick()->choices().size(), 3); // the guessed well is not theirs to read
        const auto said = [&](const QString &text) {
            for (const Evidence &one : view->store().of<Evidence>(shell.tanaka))
                if (one.quote == text)
                    return one;
            return Evidence{};
        };
        naming->field()->setText(u"first"_s);
        naming->button()->click();
        QVERIFY(said(u"first"_s).id != 0);
        QCOMPARE(said(u"first"_s).well, Id(0));
        naming->pick()->pick(NameYourWell::Known);
        naming->field()->setText(u"second"_s);
        page->leave(); // without Enter: nothing that was typed goes
        QCOMPARE(said(u"second"_s).well, told.well);
    }

    void rows_B15_nothing_private_stands_on_the_page_data() {
        QTest::addColumn<bool>("inSession");
        QTest::newRow("from the brief") << false;
        QTest::newRow("from a session") << true;
    }
    void rows_B15_nothing_private_stands_on_the_page() {
        QFETCH(bool, inSession);
        Shell shell;
        Told::seed(shell);
        auto window = shell.window();
        NotebookView *view = window->notebook();
        if (inSession) {
            view->openSession(shell.tanaka, shell.planned);
            view->capture()->sheet()->insertPlainText(u"CANARY-typed"_s);
            window->actions()[Actions::fileAs(LineKind::Concern)]->trigger();
        } else {
            view->openClient(shell.tanaka, u"brief"_s);
            // What is looked for can be seen elsewhere: the search is no idle one.
            QVERIFY(readable(*window).contains(u"CANARY"_s));
        }
        TogetherPage *page = look(*window);
        QVERIFY(page);
        page->chart()->showTable(true);
        settle();
        const QString text = readable(*window);
        for (const QString &theirs :
             {u"田中 花子さん"_s, u"子どもが、めくる前に息を止めるんです。"_s,
              u"選書リストを見せる"_s, u"えんがわ文庫に集まった本"_s, u"冊"_s})
            QVERIFY2(text.contains(theirs), qPrintable(theirs));
        const auto at = text.indexOf(u"CANARY"_s);
        QVERIFY2(at < 0, qPrintable(text.mid(at, 40)));
        const auto all = signalsOf(view->store().notebook(shell.tanaka), shell.day);
        QVERIFY(!all.empty());
        for (const Signal &signal : all)
            QVERIFY2(!text.contains(signal.sentence.plain()), qPrintable(signal.words));
        // A count and a day: no percent, no lateness, no band.
        for (const QString &judged : {u"%"_s, u"遅れ"_s, u"これまでのふだん"_s, u"引き戻し"_s,
                                      u"続く気力"_s, u"ブレーキ"_s, u"そっと"_s})
            QVERIFY2(!text.contains(judged), qPrintable(judged));
    }

    void rows_B1_nobody_else_is_named_while_looking_together() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openClient(shell.tanaka, u"brief"_s);
        QVERIFY(readable(*window).contains(u"中野"_s) || view->list()->isVisible());
        QVERIFY(look(*window));
        QVERIFY(!readable(*window).contains(u"中野"_s));
        QVERIFY(window->windowTitle().contains(u"田中"_s));
        QVERIFY(!view->list()->isVisible());
        QVERIFY(!window->menuBar()->isVisible());
        QVERIFY(!window->statusLine()->isVisible());
        QVERIFY(window->isFullScreen());
        // Nor can anybody else be called up.
        press(*window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!view->palette()->isVisible());
        QVERIFY(!window->actions()[Act::OpenNotebook]->isEnabled());
        press(*window, Qt::Key_Escape);
        window->actions()[Act::Discreet]->trigger();
        QVERIFY(look(*window));
        QVERIFY(!window->windowTitle().contains(u"田中"_s));
    }

    void aSheetOverTheWindowIsNotOverThePageForTwo() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        view->openClient(shell.tanaka, u"brief"_s);
        view->sheets()->openLine(shell.tanaka);
        settle();
        QVERIFY(view->sheets()->isLineOpen());
        QVERIFY(look(*window));
        QVERIFY(!view->sheets()->isLineOpen());
    }

    void aClientOfWhomNothingIsKnownHasAPageToo() {
        Shell shell;
        auto window = shell.window();
        NotebookView *view = window->notebook();
        Client fresh;
        fresh.family = u"佐伯"_s;
        fresh.since = shell.day;
        const Id client = view->store().save(fresh, u"client"_s).id;
        view->openClient(client, u"brief"_s);
        TogetherPage *page = look(*window);
        QVERIFY(page);
        int sentences = 0;
        for (const PlainLabel *label : page->findChildren<PlainLabel *>())
            if (label->isVisible() && label->text().endsWith(u'。'))
                ++sentences;
        QCOMPARE(sentences, 3); // words, promises, the way to a goal
        QVERIFY(!page->chart()->isVisible());
        QVERIFY(page->dot()->isVisible());
        press(*window, Qt::Key_5);
        QCOMPARE(view->store().notebook(client).checkIns.size(), std::size_t(1));
    }
};

QTEST_MAIN(TestRowsTogether)
#include "test_rows_together.moc"
