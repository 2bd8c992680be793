// SPDX-License-Identifier: GPL-3.0-or-later
// Words that look like something else (markup, holes of a sentence, keys of a menu, signs that turn
// the line round), on every page: they stand there as they were written, also in tooltips. And
// what was said in confidence is in no chart that can be saved.
#include "tests/ui/together.h"

#include "app/language.h"
#include "app/papers/chartfile.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/tabs.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QMimeData>

using namespace Qt::StringLiterals;
using together::settle;

namespace {

const QString odd = u"\u27e6%1 %2 %n & <b>x</b> \u05d0\u0301\U0001F469\u200D\U0001F4BB\u27e7"_s;

/// Tanaka, of whom everything is named so.
class Odd : public Shell {
public:
    std::unique_ptr<MainWindow> win;
    Id goal = 0;

    Odd() {
        {
            auto store = open();
            store->write(u"odd"_s, [&](Store::Batch &batch) { all(batch); });
            store->close();
        }
        win = window();
        QApplication::setActiveWindow(win.get());
    }
    NotebookView &view() const { return *win->notebook(); }
    QStringList read() const {
        QStringList texts = together::readable(*win).split(u'\n');
        for (const QWidget *widget : win->findChildren<QWidget *>())
            texts << widget->toolTip() << widget->accessibleName();
        return texts;
    }

private:
    void all(Store::Batch &batch) {
        Client client = *batch.find<Client>(tanaka);
        client.family = odd;
        client.given.clear();
        client.tags = {odd};
        client.note = odd;
        client.organisation = odd;
        batch.save(client);
        Engagement work;
        work.client = tanaka;
        work.purpose = odd;
        work.start = day.addDays(-200);
        work.sessionsBought = 8;
        Goal row;
        row.client = tanaka;
        row.engagement = batch.save(work).id;
        row.title = row.measure = row.unit = row.restart = odd;
        row.startValue = 0;
        row.targetValue = 300;
        row.start = day.addDays(-150);
        row.due = day.addDays(120);
        row.restartAgreed = day.addDays(-100);
        goal = batch.save(row).id;
        Goal other = row;
        other.id = 0;
        other.restart.clear();
        batch.save(other); // not joined to a well
        wells(batch);
        brakes(batch);
        rest(batch);
    }
    void wells(Store::Batch &batch) {
        for (int i = 0; i < 2; ++i) {
            Well well;
            well.client = tanaka;
            well.name = well.fills = well.dries = odd;
            well.position = i;
            const Id id = batch.save(well).id;
            for (int piece = 0; piece < 2; ++piece) {
                Evidence words;
                words.client = tanaka;
                words.well = id;
                words.quote = odd;
                words.date = day.addDays(-30 * piece - 14);
                batch.save(words);
            }
            if (i > 0)
                continue;
            Root root;
            root.client = tanaka;
            root.goal = goal;
            root.well = id;
            root.because = odd;
            root.date = day.addDays(-100);
            batch.save(root);
        }
    }
    void brakes(Store::Batch &batch) {
        Brake brake;
        brake.client = tanaka;
        brake.goal = goal;
        brake.name = brake.trigger = brake.form = odd;
        brake.noted = day.addDays(-100);
        const Id id = batch.save(brake).id;
        for (const int ago : {80, 40, 10}) {
            BrakeStrength strength;
            strength.client = tanaka;
            strength.brake = id;
            strength.date = day.addDays(-ago);
            strength.strength = 5;
            batch.save(strength);
        }
        Plan plan;
        plan.client = tanaka;
        plan.brake = id;
        plan.cue = plan.response = odd;
        plan.since = day.addDays(-90);
        const Id against = batch.save(plan).id;
        for (int i = 0; i < 4; ++i) {
            Trial trial;
            trial.client = tanaka;
            trial.plan = against;
            trial.date = day.addDays(-i);
            trial.cueMet = trial.done = true;
            batch.save(trial);
        }
        Action action;
        action.client = tanaka;
        action.goal = goal;
        action.text = odd;
        action.cadence = Cadence::Weekly;
        action.start = day.addDays(-60);
        const Id weekly = batch.save(action).id;
        for (int i = 1; i < 8; ++i) {
            ActionDay done;
            done.client = tanaka;
            done.action = weekly;
            done.date = day.addDays(-7 * i);
            done.done = i > 4;
            batch.save(done);
        }
    }
    void rest(Store::Batch &batch) {
        for (int i = 0; i < 20; ++i) {
            CheckIn said;
            said.client = tanaka;
            said.date = day.addDays(-7 * (20 - i));
            said.energy = i < 14 ? 7 + i % 2 : 1;
            said.pull = 5;
            said.note = i % 2 ? odd : QString();
            batch.save(said);
        }
        Usual usual;
        usual.client = tanaka;
        usual.topic = usual.value = odd;
        usual.confirmed = day.addDays(-100);
        batch.save(usual);
        Material book;
        book.title = book.note = book.where = odd;
        Gift gift;
        gift.client = tanaka;
        gift.material = batch.save(book).id;
        gift.date = day.addDays(-40);
        gift.reason = odd;
        batch.save(gift);
        Promise late;
        late.client = tanaka;
        late.text = odd;
        late.made = day.addDays(-20);
        late.due = day.addDays(-2);
        batch.save(late);
        Fact fact;
        fact.client = tanaka;
        fact.text = odd;
        fact.matters = day.addDays(3);
        batch.save(fact);
        Will will;
        will.client = tanaka;
        will.text = odd;
        will.since = day.addDays(-50);
        batch.save(will);
    }
};

/// What of `texts` holds the beginning of the words and then something else than their rest. What
/// was cut short ends the text.
QStringList spoilt(const QStringList &texts) {
    QStringList found;
    const QString quoted = QString(odd).replace(u'&', u"&&"_s); // on a button
    const QString rich = odd.toHtmlEscaped();
    for (QString text : texts) {
        text.replace(QChar::Nbsp, u' '); // as a tooltip has it
        for (qsizetype at = text.indexOf(odd[0]); at >= 0; at = text.indexOf(odd[0], at + 1)) {
            const QStringView rest = QStringView(text).mid(at);
            const qsizetype cut = rest.indexOf(u'\u2026');
            const bool isWhole = rest.startsWith(odd) || rest.startsWith(quoted) ||
                                 rest.startsWith(rich) ||
                                 (cut > 0 && odd.startsWith(rest.first(cut)));
            if (!isWhole)
                found << text;
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

class RowsHostile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { language::install(*qApp, u"en"_s); }
    void cleanupTestCase() { language::install(*qApp, u"en"_s); }

    void wordsStandAsTheyWereWritten_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("ja") << u"ja"_s;
    }
    void wordsStandAsTheyWereWritten() {
        QFETCH(QString, code);
        language::install(*qApp, code);
        Odd desk;
        QStringList texts = desk.read(); // Today
        for (const TabKind &kind : tabKinds()) {
            desk.view().openClient(desk.tanaka, QString::fromLatin1(kind.name));
            settle();
            texts << desk.read();
        }
        desk.view().openClient(desk.tanaka, u"card"_s);
        settle();
        texts << desk.read();
        auto *goals = desk.view().clientPage()->findChild<GoalsTab *>();
        desk.view().openClient(desk.tanaka, u"goals"_s);
        goals->beginSetting(desk.goal);
        settle();
        texts << desk.read();
        desk.view().openSession(desk.tanaka, 0);
        settle();
        texts << desk.read();
        desk.view().openPage(u"shelf"_s, desk.tanaka);
        settle();
        texts << desk.read();
        for (auto *chart : desk.win->findChildren<ChartWidget *>()) {
            for (int stop = 0; stop < chart->stopCount(); ++stop)
                texts << chart->stopText(stop);
            texts << chart->picture().summary << chart->picture().verdict.plain();
        }
        texts.removeDuplicates();
        const auto told = std::count_if(texts.begin(), texts.end(),
                                        [](const QString &text) { return text.contains(odd[0]); });
        const QStringList wrong = spoilt(texts);
        qInfo("%d texts with such words were read, %d of them spoilt", static_cast<int>(told),
              static_cast<int>(wrong.size()));
        for (const QString &text : wrong)
            qInfo().noquote() << "spoilt:" << text.left(300);
        QVERIFY(told > 30);
        QVERIFY(wrong.isEmpty());
    }

    void noTooltipReadsWordsAsMarkup() {
        Odd desk;
        QStringList wrong;
        const auto look = [&] {
            settle();
            for (const QWidget *widget : desk.win->findChildren<QWidget *>())
                if (widget->toolTip().contains(u"<b>x</b>"_s))
                    wrong << QString::fromLatin1(widget->metaObject()->className()) + u": "_s +
                                 widget->toolTip();
            for (const auto *list : desk.win->findChildren<QAbstractItemView *>())
                for (int row = 0; list->model() && row < list->model()->rowCount(); ++row) {
                    const QString tip =
                        list->model()->index(row, 0).data(Qt::ToolTipRole).toString();
                    if (tip.contains(u"<b>x</b>"_s))
                        wrong << u"row of a list: "_s + tip;
                }
        };
        for (const TabKind &kind : tabKinds()) {
            desk.view().openClient(desk.tanaka, QString::fromLatin1(kind.name));
            look();
        }
        desk.view().openClient(desk.tanaka, u"goals"_s);
        desk.view().clientPage()->findChild<GoalsTab *>()->beginSetting(desk.goal);
        look();
        desk.view().list()->model()->setTag(odd);
        desk.view().setListFolded(true);
        look();
        wrong.removeDuplicates();
        for (const QString &text : wrong)
            qInfo().noquote() << "read as markup:" << text;
        QVERIFY(wrong.isEmpty());
    }

    /// Rich text would be read, and what it names be loaded.
    void whatAFieldIsGivenIsText() {
        TextField field;
        field.setText(u"<b>bold</b><img src='x.png'>"_s);
        QCOMPARE(field.toPlainText(), u"<b>bold</b><img src='x.png'>"_s);
    }

    /// Nor is what is pasted anything else.
    void whatIsPastedIsText() {
        auto *data = new QMimeData; // the clipboard's
        data->setHtml(u"<b>bold</b><img src='x.png'>"_s);
        data->setText(u"<i>plain</i>"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        TextField field;
        field.paste();
        QCOMPARE(field.toPlainText(), u"<i>plain</i>"_s);
        QVERIFY(!field.toHtml().contains(u"<img"_s));
    }

    /// A notebook is called what somebody calls it; its name stands in a tooltip of every page.
    void theNotebooksOwnNameIsNoMarkup() {
        Shell shell;
        const QString path = shell.folder.filePath(u"<b>a<img src='x.png'>.wellspring"_s);
        QVERIFY(QFile::rename(shell.file(), path));
        MainWindow window(shell.theme, shell.clock(), nullptr, nullptr);
        window.openWith(path, shell.passphrase());
        settle();
        QVERIFY(window.notebook());
        int told = 0;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
            told += widget->toolTip().contains(u"&lt;img"_s) ? 1 : 0;
        }
        QVERIFY(told > 0);
    }

    void aLongPasteIsKeptWholeOrRefusedInWords() {
        Odd desk;
        desk.view().openClient(desk.tanaka, u"goals"_s);
        settle();
        for (const int size : {40'000, 100'001}) {
            InlineEdit *trigger = nullptr;
            for (InlineEdit *edit : desk.view().clientPage()->findChildren<InlineEdit *>())
                if (edit->accessibleName() == u"What sets it off"_s && edit->isVisible())
                    trigger = edit;
            QVERIFY(trigger);
            trigger->edit(); // without a break in it: from each line its end was looked for
            trigger->lineField()->selectAll();
            trigger->lineField()->insert(QString(size, u'x'));
            trigger->leave();
            settle();
            const QString kept =
                desk.view().store().where(&Brake::client, desk.tanaka).front().trigger;
            const bool isWhole = kept.size() == size;
            qInfo("%d characters pasted: %d kept, %s", size, static_cast<int>(kept.size()),
                  qPrintable(trigger->accessibleDescription()));
            QVERIFY(isWhole || (!trigger->accessibleDescription().isEmpty() &&
                                trigger->text().size() == size));
        }
    }

    void aChartOfALongNameHasANameThatADiskTakes() {
        ChartPicture picture;
        picture.noun = QString(2000, u'本') + u"/../<b>"_s;
        const QString name = chartfile::suggestion(picture, {2026, 12, 9});
        QVERIFY(name.toUtf8().size() < 255);
        QVERIFY(name.endsWith(u"-2026-12-09.svg"_s) && !name.contains(u'/'));
    }

    void whatWasSaidInConfidenceIsInNoChart() {
        Shell shell;
        {
            auto store = shell.open();
            store->write(u"told"_s, [&](Store::Batch &batch) {
                Line line;
                line.client = shell.tanaka;
                line.session = shell.planned;
                line.kind = LineKind::Concern;
                line.text = u"CANARY"_s;
                Evidence aside;
                aside.client = shell.tanaka;
                aside.line = batch.save(line).id;
                aside.date = shell.day.addDays(-7);
                aside.quote = u"CANARY"_s;
                batch.save(aside);
                for (int i = 1; i < 12; ++i) {
                    CheckIn said;
                    said.client = shell.tanaka;
                    said.date = shell.day.addDays(-7 * i);
                    said.energy = 5;
                    batch.save(said);
                }
            });
            store->close();
        }
        auto window = shell.window();
        window->notebook()->openClient(shell.tanaka, u"progress"_s);
        settle();
        int charts = 0;
        for (auto *chart : window->findChildren<ChartWidget *>()) {
            QStringList texts;
            for (int stop = 0; stop < chart->stopCount(); ++stop)
                texts << chart->stopText(stop);
            const ChartPicture picture = chart->picture();
            if (const auto *trend = std::get_if<Chart>(&picture.chart))
                together::gatherChart(*trend, texts);
            texts << QString::fromUtf8(chartfile::svg(picture));
            ++charts;
            QVERIFY2(!texts.join(u'\n').contains(u"CANARY"_s), qPrintable(chart->accessibleName()));
        }
        QVERIFY(charts > 2);
    }
};

QTEST_MAIN(RowsHostile)
#include "test_rows_hostile.moc"
