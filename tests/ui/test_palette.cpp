// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+K says: what was found, what the keys do with it, and that nothing was.
#include "shell.h"

#include "app/language.h"
#include "app/store/filing.h"
#include "ui/actionreadings.h"
#include "ui/pages/clientpage.h"
#include "ui/widgets/palette.h"

#include <QGraphicsEffect>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScreen>

using namespace Qt::StringLiterals;

class TestPalette : public QObject {
    Q_OBJECT
private:
    static Palette *opened(MainWindow &window, const QString &typed) {
        window.notebook()->openPalette(typed);
        return window.notebook()->palette();
    }
    static std::vector<PaletteRow> hitsOf(const Palette *palette) {
        std::vector<PaletteRow> hits;
        for (int i = 0; i < palette->model()->rowCount(); ++i)
            if (const PaletteRow *row = palette->model()->row(palette->model()->index(i));
                row->kind == PaletteRow::Kind::Hit)
                hits.push_back(*row);
        return hits;
    }
    static Id fileLine(MainWindow &window, const Shell &shell, LineKind kind, const QString &text) {
        Line line;
        line.client = shell.tanaka;
        line.session = shell.planned;
        line.kind = kind;
        line.text = text;
        return filing::file(window.notebook()->store(), line, u"line"_s).id;
    }

private Q_SLOTS:
    void initTestCase() { language::install(*qApp, u"en"_s); }

    void nothingFoundIsSaidWithTheWayToMakeTheClient() {
        Shell shell;
        auto window = shell.window();
        Palette *palette = opened(*window, u"西村"_s);
        QVERIFY2(palette->noneText().contains(u"西村"_s), qPrintable(palette->noneText()));
        QVERIFY(palette->noneText().contains(u"Shift+Enter"_s));
        QVERIFY(palette->hints().isEmpty()); // nothing to choose, nothing to open
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ShiftModifier);
        const Id made = window->notebook()->clientInSight();
        QCOMPARE(window->notebook()->store().find<Client>(made)->family, u"西村"_s);
    }
    void anActionThatIsNotThereIsSaidAndMakesNobody() {
        Shell shell;
        auto window = shell.window();
        Palette *palette = opened(*window, u">qqqq"_s);
        QVERIFY(!palette->noneText().isEmpty());
        QVERIFY(!palette->noneText().contains(u"Shift"_s));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(window->notebook()->store().clients().size(), std::size_t(2));
    }
    void whatIsFoundLeavesNoSuchLine() {
        Shell shell;
        auto window = shell.window();
        Palette *palette = opened(*window, u"西村"_s);
        palette->findChild<QLineEdit *>()->setText(u"田中"_s);
        QVERIFY(palette->noneText().isEmpty());
        QVERIFY(palette->findChild<QListView *>()->isVisible());
    }
    void theFootSaysWhatTheKeysDoWithTheRow_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("enter");
        QTest::addColumn<bool>("notes");
        QTest::newRow("client") << u"田中"_s << u"Enter brief"_s << true;
        QTest::newRow("hit") << u"選書リスト"_s << u"Enter show it"_s << true;
        QTest::newRow("action") << u">lock"_s << u"Enter do it"_s << false;
    }
    void theFootSaysWhatTheKeysDoWithTheRow() {
        QFETCH(QString, typed);
        QFETCH(QString, enter);
        QFETCH(bool, notes);
        Shell shell;
        auto window = shell.window();
        const QStringList hints = opened(*window, typed)->hints();
        QVERIFY2(hints.contains(enter), qPrintable(hints.join(u" | "_s)));
        QCOMPARE(hints.contains(u"Ctrl+Enter start notes"_s), notes);
    }
    void anActionIsFoundByItsReading_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("kana") << u">いんさつ"_s << u"印刷"_s;
        QTest::newRow("katakana") << u">インサツ"_s << u"印刷"_s;
        QTest::newRow("half-width") << u">ｲﾝｻﾂ"_s << u"印刷"_s;
        QTest::newRow("romaji") << u">insatsu"_s << u"印刷"_s;
        QTest::newRow("half typed") << u">いんさ"_s << u"印刷"_s;
        QTest::newRow("within") << u">ひらく"_s << u"ノートを開く"_s;
        QTest::newRow("English still") << u">print"_s << u"印刷"_s;
    }
    void anActionIsFoundByItsReading() {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        language::install(*qApp, u"ja"_s);
        const auto back = qScopeGuard([] { language::install(*qApp, u"en"_s); });
        Shell shell;
        auto window = shell.window();
        window->notebook()->openClient(shell.tanaka, u"brief"_s);
        const PaletteModel *model = opened(*window, typed)->model();
        QStringList texts;
        for (int i = 0; i < model->rowCount(); ++i)
            texts << model->row(model->index(i))->text;
        QVERIFY2(texts.contains(found), qPrintable(texts.join(u" | "_s)));
        QVERIFY(texts.size() < 12); // not simply everything
    }
    void everyActionHasAReading() {
        language::install(*qApp, u"ja"_s);
        const auto back = qScopeGuard([] { language::install(*qApp, u"en"_s); });
        static const QRegularExpression kanji(u"[\u4e00-\u9fff]"_s);
        for (const ActRow &row : Actions::rows()) {
            const QString reading = readingOf(row);
            QVERIFY2(!reading.isEmpty() && !reading.contains(kanji), row.english);
        }
    }
    void aLineAndTheRowItMadeAreOneHit_data() {
        QTest::addColumn<LineKind>("kind");
        for (const Kind<LineKind> &kind : kinds<LineKind>())
            QTest::newRow(kind.token) << kind.value;
    }
    void aLineAndTheRowItMadeAreOneHit() {
        QFETCH(LineKind, kind);
        Shell shell;
        auto window = shell.window();
        fileLine(*window, shell, kind, u"縁側の読み聞かせ"_s);
        const std::vector<PaletteRow> hits = hitsOf(opened(*window, u"読み聞かせ"_s));
        QCOMPARE(hits.size(), std::size_t(1));
        // Called and drawn as the kind of line is, also where only the line tells it.
        QVERIFY2(hits.front().right.contains(kindName(kind)), qPrintable(hits.front().right));
        QCOMPARE(hits.front().icon, QString::fromLatin1(kindOf(kind).icon));
    }
    void twoLinesAreTwoHits() {
        Shell shell;
        auto window = shell.window();
        fileLine(*window, shell, LineKind::Fact, u"縁側の読み聞かせ"_s);
        fileLine(*window, shell, LineKind::Note, u"読み聞かせの本"_s);
        QCOMPARE(hitsOf(opened(*window, u"読み聞かせ"_s)).size(), std::size_t(2));
    }
    void aHitOfAPromiseLeadsToItsLine() {
        Shell shell;
        auto window = shell.window();
        const Id line = fileLine(*window, shell, LineKind::Promise, u"縁側の読み聞かせ"_s);
        const std::vector<PaletteRow> hits = hitsOf(opened(*window, u"読み聞かせ"_s));
        QCOMPARE(hits.front().tab, u"sessions"_s);
        QCOMPARE(hits.front().row, line);
    }
    void whatStandsInTheClientsOwnFieldsIsFound() {
        Shell shell;
        auto window = shell.window();
        Client client = *window->notebook()->store().find<Client>(shell.tanaka);
        client.organisation = u"青葉図書館"_s;
        window->notebook()->store().save(client, u"x"_s);
        const std::vector<PaletteRow> hits = hitsOf(opened(*window, u"青葉図書館"_s));
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits.front().client, shell.tanaka);
        // Who was found by name is not found a second time in the notes.
        QCOMPARE(hitsOf(opened(*window, client.family)).size(), std::size_t(0));
    }
    void whoWasAddedIsFoundAtOnce() {
        Shell shell;
        auto window = shell.window();
        QVERIFY(!opened(*window, u"西村"_s)->noneText().isEmpty());
        window->notebook()->addClient(u"西村 花"_s);
        QVERIFY(opened(*window, u"西村"_s)->noneText().isEmpty());
    }
    void aSheetThatShrinksLeavesNoShadowBehind() {
        Shell shell;
        QApplication::setCursorFlashTime(0);
        auto window = shell.window();
        Palette *palette = opened(*window, u">"_s);
        QTRY_VERIFY(!palette->graphicsEffect());
        const auto onScreen = [&] {
            return window->screen()
                ->grabWindow(window->winId())
                .toImage()
                .convertToFormat(QImage::Format_RGB32);
        };
        const auto painted = [&] {
            return window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        };
        QTRY_COMPARE(onScreen(), painted());
        palette->findChild<QLineEdit *>()->setText(u">lock"_s);
        QTRY_COMPARE(onScreen(), painted());
    }
};

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
