// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody new to the window looked for and did not find: which file is open, how to erase a
// client, where the keys lead.
#include "tests/ui/rows/settingdesk.h"

#include "ui/pages/brief/leftblocks.h"
#include "ui/pages/brieftab.h"
#include "ui/pages/erase/erasepage.h"
#include "ui/pages/passphrasepage.h"
#include "ui/pages/settings/keysblock.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/sidepages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/taborder.h"

#include "app/language.h"

#include <QAction>
#include <QFile>
#include <QMenuBar>
#include <QScopeGuard>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

/// Counts how often a button is painted with words that do not fit into it.
class Cut : public QObject {
public:
    explicit Cut(Button *button) : m_button(button) { button->installEventFilter(this); }
    QStringList painted, cut;

protected:
    bool eventFilter(QObject *object, QEvent *event) override {
        if (event->type() == QEvent::Paint) {
            painted << m_button->text();
            if (m_button->width() < m_button->minimumSizeHint().width())
                cut << m_button->text();
        }
        return QObject::eventFilter(object, event);
    }

private:
    Button *m_button;
};

} // namespace

class TestRowsWays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // --- which file is open -----------------------------------------------------------------

    void theFootSaysWhichNotebookIsOpen() {
        QVERIFY2(foot().contains(u"“a”"_s), qPrintable(foot()));
        const QString other = m_desk->folder.filePath(u"a on the laptop.wellspring"_s);
        window().notebook()->store().close();
        QVERIFY(QFile::copy(m_desk->file(), other));
        window().openWith(other, m_desk->passphrase());
        QVERIFY2(foot().contains(u"“a on the laptop”"_s), qPrintable(foot()));
        QVERIFY(!window().windowTitle().contains(u"laptop"_s));
        QVERIFY(window().saveElsewhere(m_desk->folder.filePath(u"third.wellspring"_s)));
        QVERIFY2(foot().contains(u"“third”"_s), qPrintable(foot()));
        window().lock();
        QVERIFY2(!foot().contains(u"third"_s), qPrintable(foot()));
    }

    /// A file may be named after whom it is about; while others look on, that is nobody's business.
    void theFootNamesNothingWhileOthersLookOn() {
        window().actions()[Act::Discreet]->trigger();
        QVERIFY2(!foot().contains(u"“a”"_s), qPrintable(foot()));
        window().actions()[Act::Discreet]->trigger();
        QVERIFY(foot().contains(u"“a”"_s));
        m_desk->view().openSession(m_desk->tanaka, 0);
        QVERIFY2(!foot().contains(u"“a”"_s), qPrintable(foot()));
    }

    // --- the field for finding, where there is nothing to find ------------------------------

    void theFieldForFindingLooksAsItWorks() {
        QApplication::setActiveWindow(&window());
        auto *field = window().menuBar()->findChild<SearchField *>();
        QVERIFY(field->isEnabled());
        const auto isFinding = [this] { return m_desk->view().palette()->isOpen(); };
        window().actions()[Act::Keys]->trigger(); // a page in front
        QVERIFY(!field->isEnabled());
        QTest::keyClick(window().frontPage(), Qt::Key_K, Qt::ControlModifier);
        QTest::mouseClick(field, Qt::LeftButton);
        QVERIFY(!isFinding()); // behind it
        QTest::keyClick(window().frontPage(), Qt::Key_Escape);
        QVERIFY(field->isEnabled());
        window().lock();
        QVERIFY(!field->isEnabled());
        window().openWith(m_desk->file(), m_desk->passphrase());
        QTest::mouseClick(field, Qt::LeftButton);
        QVERIFY(isFinding());
    }

    // --- erasing, by the keys ---------------------------------------------------------------

    void aClientIsErasedFromThePalette_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("as an action") << u"en"_s << u">erase"_s;
        QTest::newRow("as words") << u"en"_s << u"erase"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"消"_s;
        QTest::newRow("beside a note") << u"en"_s << u"for good"_s;
        QTest::newRow("its reading") << u"ja"_s << u">かんぜんにけす"_s;
    }
    void aClientIsErasedFromThePalette() {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        m_desk.reset();
        language::install(*qApp, language);
        const auto back = qScopeGuard([] { language::install(*qApp, u"en"_s); });
        m_desk = std::make_unique<Desk>();
        m_desk->view().openToday();
        QCOMPARE(offered(typed, u"erase"_s), -1); // nobody is in sight
        Fact fact;
        fact.client = m_desk->nakano;
        fact.text = u"moved to Kyoto for good"_s;
        m_desk->store().save(fact, u"fact"_s);
        m_desk->view().openClient(m_desk->tanaka, u"brief"_s);
        const int at = offered(typed, u"erase"_s);
        QVERIFY(at >= 0);
        m_desk->view().openPalette(typed);
        Palette *palette = m_desk->view().palette();
        auto *list = palette->findChild<QAbstractItemView *>();
        list->setCurrentIndex(palette->model()->index(at));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        auto *page = qobject_cast<ErasePage *>(window().frontPage());
        QVERIFY(page != nullptr);
        QVERIFY(!page->eraseButton()->isEnabled()); // it leads there, and erases nobody
        QVERIFY(m_desk->store().find<Client>(m_desk->tanaka));
        m_desk.reset();
    }

    void whatIsOnlyReadErasesNobody() {
        m_desk->store().close();
        window().readWith(m_desk->file(), m_desk->passphrase());
        m_desk->view().openClient(m_desk->tanaka, u"brief"_s);
        QCOMPARE(offered(u">erase"_s, u"erase"_s), -1);
    }

    // --- words that are not cut -------------------------------------------------------------

    void waitingIsSaidInFull_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("ja") << u"ja"_s;
    }
    void waitingIsSaidInFull() {
        QFETCH(QString, language);
        m_desk.reset();
        language::install(*qApp, language);
        const auto back = qScopeGuard([] { language::install(*qApp, u"en"_s); });
        m_desk = std::make_unique<Desk>();
        window().lock();
        auto *page = qobject_cast<PassphrasePage *>(window().frontPage());
        Button *go = button(page, u"Open"_s);
        Shell::settle();
        {
            const Cut cut(go);
            auto *field = page->findChild<LineField *>();
            field->setText(QString::fromUtf8(m_desk->passphrase()));
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY(!cut.painted.isEmpty());
            QVERIFY2(cut.cut.isEmpty(), qPrintable(cut.cut.join(u'|')));
        }
        QVERIFY(window().notebook());
        m_desk->view().openPage(u"settings"_s);
        auto *settings = qobject_cast<SettingsPage *>(m_desk->view().pages().page(u"settings"_s));
        settings->keys()->makeCodeButton()->click();
        ProofForm *form = settings->keys()->form();
        Shell::settle();
        const Cut cut(form->button());
        form->proof()->setText(u"wrong"_s);
        form->button()->click();
        QVERIFY(!cut.painted.isEmpty());
        QVERIFY2(cut.cut.isEmpty(), qPrintable(cut.cut.join(u'|')));
        m_desk.reset();
    }

    // --- a new row takes the very next letter -----------------------------------------------

    /// Not one turn of the event loop between the click and the letters.
    void whatIsTypedRightAfterThePlusStandsInTheNewRow() {
        m_desk->view().openClient(m_desk->tanaka, u"brief"_s);
        Shell::settle();
        auto *tab = qobject_cast<BriefTab *>(m_desk->view().clientPage()->tabInSight());
        IconButton *theirs = plus(tab->promises(), u"Add a promise of theirs"_s);
        IconButton *mine = plus(tab->promises(), u"Add a promise of mine"_s);
        QTest::mouseClick(theirs, Qt::LeftButton);
        Desk::say(u"walk in the morning"_s);
        QTest::mouseClick(mine, Qt::LeftButton);
        Desk::say(u"send the video"_s);
        QTest::mouseClick(theirs, Qt::LeftButton); // and once more, in the list of before
        Desk::say(u"read a page"_s);
        m_desk->view().commit();
        QStringList of[2];
        for (const Promise &one : m_desk->notebook().promises)
            of[one.owes == Side::Consultant] << one.text;
        of[0].sort();
        QCOMPARE(of[0], (QStringList{u"read a page"_s, u"walk in the morning"_s,
                                     u"選書リストを見せる"_s}));
        QCOMPARE(of[1], QStringList{u"send the video"_s});
    }

    // --- Esc and Tab ------------------------------------------------------------------------

    void escapeLeavesTheAskingAndNotThePage() {
        m_desk = std::make_unique<Desk>([](Store::Batch &batch, Desk &desk) {
            batch.save(goalOf(desk, u"Open the library"_s));
        });
        auto *tab = m_desk->tab();
        ReasonsPart *reasons = tab->reasons();
        reasons->setAsking(true);
        Shell::settle();
        reasons->slider(1)->setFocus();
        Desk::say(u"7"_s);
        Desk::press(Qt::Key_Escape);
        QVERIFY(!reasons->isAsking());
        QCOMPARE(m_desk->view().clientInSight(), m_desk->tanaka);
        QVERIFY(reasons->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(m_desk->notebook().reasons.size(), std::size_t(1)); // what was answered stays
        Desk::press(Qt::Key_Escape);                                 // and now as everywhere
        QCOMPARE(m_desk->view().clientInSight(), 0);
    }

    void tabFromTheLastFieldOfANewRowGoesOn_data() {
        QTest::addColumn<QString>("tab");
        for (const char *tab :
             {"brief", "notebook", "wells", "goals", "sessions", "progress", "papers"})
            QTest::newRow(tab) << QString::fromLatin1(tab);
    }
    void tabFromTheLastFieldOfANewRowGoesOn() {
        QFETCH(QString, tab);
        m_desk = std::make_unique<Desk>([](Store::Batch &batch, Desk &desk) {
            batch.save(goalOf(desk, u"Open the library"_s));
            Usual usual;
            usual.client = desk.tanaka;
            usual.topic = u"drink"_s;
            usual.value = u"tea"_s;
            batch.save(usual);
        });
        m_desk->view().openClient(m_desk->tanaka, tab);
        Shell::settle();
        QStringList wrong;
        for (const QString &words : {u"something"_s, QString()}) {
            const auto lists =
                m_desk->view().clientPage()->tabInSight()->findChildren<RowListBase *>();
            for (const QPointer<RowListBase> list : lists) {
                if (!list || !list->isVisible() || !list->addButton()->isVisible())
                    continue;
                const QString how = goneTo(*list, words);
                if (!how.isEmpty())
                    wrong << list->addButton()->accessibleName() + u" ["_s + words + u"]: "_s + how;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    std::unique_ptr<Desk> m_desk;

    MainWindow &window() const { return *m_desk->win; }
    /// All that stands at the foot of the window.
    QString foot() const {
        QStringList words;
        for (const auto *label : window().statusLine()->findChildren<PlainLabel *>())
            words << label->text();
        return words.join(u'|');
    }
    /// Where that action stands in what is found; -1: nowhere.
    int offered(const QString &typed, const QString &name) {
        m_desk->view().openPalette(typed);
        Palette *palette = m_desk->view().palette();
        int found = -1;
        for (int i = 0; i < palette->model()->rowCount(); ++i) {
            const PaletteRow *row = palette->model()->row(palette->model()->index(i));
            if (row->kind == PaletteRow::Kind::Action &&
                window().actions()[static_cast<Act>(row->action)]->objectName() == name)
                found = i;
        }
        palette->close();
        return found;
    }
    static Button *button(const QWidget *page, const QString &english) {
        for (auto *one : page->findChildren<Button *>())
            if (one->isVisible() &&
                one->text() == QCoreApplication::translate("PassphrasePage", english.toUtf8()))
                return one;
        return nullptr;
    }
    static IconButton *plus(const QWidget *within, const QString &name) {
        for (auto *one : within->findChildren<IconButton *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    /// Behind it the page ends, and Tab begins anew at the top of the window.
    bool isLast(const RowListBase &list) const {
        QWidget *last = nullptr;
        for (QWidget *stop : taborder::of(m_desk->view().clientPage()->tabInSight()))
            if (stop->isVisible() && stop->focusPolicy() & Qt::TabFocus)
                last = stop;
        return last && list.isAncestorOf(last);
    }
    /// Adds a row, types in its first field, and goes on with Tab until the row is left. What is
    /// wrong with where the focus is then; empty: nothing.
    QString goneTo(RowListBase &list, const QString &words) const {
        list.add();
        QWidget *first = QApplication::focusWidget();
        if (!first || !list.isAncestorOf(first))
            return {}; // it asks in a place of its own
        Desk::say(words);
        const Id id = list.idAt(list.count() - 1);
        for (int i = 0; i < 12; ++i) {
            const QWidget *frame = list.frameOf(id);
            if (!frame || !frame->isAncestorOf(QApplication::focusWidget()))
                break;
            Desk::press(Qt::Key_Tab);
        }
        const QWidget *to = QApplication::focusWidget();
        if (!to)
            return u"nowhere"_s;
        const QWidget *tab = m_desk->view().clientPage()->tabInSight();
        if (tab->isAncestorOf(to) || isLast(list))
            return {};
        return QString::fromLatin1(to->metaObject()->className()) + u' ' + to->accessibleName();
    }
};

QTEST_MAIN(TestRowsWays)
#include "test_rows_ways.moc"
