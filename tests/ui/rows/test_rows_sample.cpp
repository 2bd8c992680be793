// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample notebook shows of each row, in both languages, read in the real window on the
// day of the pictures. How each row works is tested beside this; here stands where a newcomer
// meets it. WELLSPRING_TELL=1 prints each page as it was read.
#include "tests/ui/shell.h"

#include "app/language.h"
#include "ui/bringin.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sending/linesheet.h"
#include "ui/pages/sending/sheets.h"
#include "ui/pages/sessionstab.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/sentencelabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 9);

/// Every word of a chart's table, drawn or not.
QStringList wordsOf(const QAbstractItemModel *model) {
    QStringList words;
    for (int row = 0; model && row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            words << model->index(row, column).data().toString();
    return words;
}

/// Everything that can be read under `root`, whether or not it is scrolled to.
QString readable(QWidget *root) {
    QStringList words;
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(root);
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible())
            continue;
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget))
            words << face->text(QAccessible::Value);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text();
        if (const auto *chart = qobject_cast<const ChartWidget *>(widget)) {
            words << wordsOf(chart->table()->model());
            for (int stop = 0; stop < chart->stopCount(); ++stop)
                words << chart->stopText(stop);
        }
        if (const auto *sentence = qobject_cast<const SentenceLabel *>(widget))
            words << sentence->details();
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u'\n');
}

/// The window on the sample, told in one language.
class Told {
public:
    explicit Told(const QString &code) {
        language::install(*qApp, code);
        const QString file = m_folder.filePath(u"s.wellspring"_s);
        bringin::sample(file, day, code, false);
        m_window = std::make_unique<MainWindow>(
            m_theme, Clock{[] { return QDateTime(day, QTime(14, 18)); }}, nullptr, nullptr);
        m_window->openWith(file, "sample");
        m_window->closeSampleBar();
        m_window->resize(1280, 800);
        m_window->QWidget::show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
    }

    /// What is read of one client at one place; "today" and "shelf" are nobody's.
    QString at(const QString &family, const QString &place) {
        NotebookView &view = *m_window->notebook();
        view.sheets()->close();
        if (place == u"today")
            view.openToday();
        else if (place == u"shelf")
            view.openPage(place);
        else if (place == u"line")
            view.sheets()->openLine(idOf(family));
        else
            go(view, idOf(family), place);
        Shell::settle();
        return readable(place == u"line" ? static_cast<QWidget *>(view.sheets()->line()) : &view);
    }

private:
    Id idOf(const QString &family) const {
        for (const Client &one : m_window->notebook()->store().clients())
            if (one.family == family)
                return one.id;
        return 0;
    }
    /// "goals 2" is the second goal.
    static void go(NotebookView &view, Id client, const QString &place) {
        const QString tab = place.section(u' ', 0, 0);
        if (tab == u"goals") {
            const ClientNotebook notebook = view.store().notebook(client);
            const auto which = place.section(u' ', 1).toUInt();
            view.openClient(client, tab, notebook.goals.at(which - 1).id);
        } else if (tab == u"engagements") {
            view.openClient(client, u"sessions"_s);
            static_cast<SessionsTab *>(view.clientPage()->tabInSight())
                ->show(SessionsTab::Beside::Engagements);
        } else {
            view.openClient(client, tab);
        }
    }

    QTemporaryDir m_folder;
    Theme m_theme{QLocale(), Theme::Choice::Light};
    std::unique_ptr<MainWindow> m_window;
};

struct Shown {
    const char *row, *family, *place;
    const char16_t *ja, *en; ///< stands there, with anything in place of ...
};

constexpr Shown shown[] = {
    {"A1 the half that sets", "田中", "goals 1", u"えんがわ文庫を四月に開く",
     u"Open Engawa Library in April"},
    {"A1 the half that supports", "田中", "sessions", u"あと百冊", u"hundred"},
    {"A2 what there is to give", "", "shelf", u"動画「小さな図書館のはじめ方」",
     u"“Starting a Small Library”"},
    {"A2 given for a reason of theirs", "田中", "notebook", u"断る言葉がほしい、とのこと",
     u"She asked for words to say no with"},
    {"A2 with an outcome", "田中", "notebook", u"「月曜の朝に」が残った",
     u"“On Monday morning” stayed"},
    {"A3 an old gift surfaces", "青木", "brief", u"その後をまだたずねていません",
     u"has not been asked about yet"},
    {"A4 steps on their days", "田中", "goals 1", u"貸出のしくみ", u"Lending"},
    {"A5 what sets a brake off", "田中", "goals 1", u"金曜の夕方に、欠員の連絡が来る",
     u"A call about a gap on Friday evening"},
    {"A5 the form it takes", "田中", "goals 1", u"先に「出ます」と言ってしまう",
     u"“I'll come” is out before she thinks"},
    {"A6 a goal whose brake nobody asked for", "中野", "goals 2", u"何が引き戻しそう",
     u"What will pull back on the way"},
    {"A7 the wall is crossed", "田中", "progress", u"壁を...越えました", u"Wall crossed"},
    {"A8 big, rootless and planless", "田中", "goals 2", u"気合い", u"will alone"},
    {"A9 what lasts beside the moments", "田中", "progress", u"続く気力", u"ustained"},
    {"A10 a well runs dry", "佐伯", "brief", u"続く気力がこれまでのふだんを下回っています",
     u"Sustained energy has been below the usual so far"},
    {"A11 own words, dated", "田中", "wells", u"めくる前に息を止めるんです",
     u"They hold their breath before the page turns"},
    {"A12 one person's well", "青木", "wells", u"朝の光を描く", u"Drawing morning light"},
    {"A12 another's", "中野", "wells", u"島の", u"Listening to the island"},
    {"A13 the deck of questions", "田中", "wells", u"問いの束", u"Questions"},
    {"A14 nearer the well", "田中", "goals 1", u"井戸...近", u"earer the ...well"},
    {"A15 a root with its because", "田中", "goals 1", u"祖母の縁側では、だれも急がなかった",
     u"Nobody hurried on my grandmother's veranda"},
    {"A15 one without a root", "田中", "goals 2", u"井戸とのつながりは、これから",
     u"Not joined to a well yet"},
    {"A16 the will is pinned", "田中", "brief", u"土曜の午前は、文庫のために空けておく",
     u"Saturday mornings stay free for the library"},
    {"A16 brakes tamed are counted", "田中", "goals 1", u"てなずけたブレーキ",
     u"Tamed: ... of ... brakes"},
    {"A17 what they hold dear", "田中", "wells", u"急がない場所をつくる人",
     u"One who makes unhurried places"},
    {"A17 as it was said before", "田中", "wells", u"本と人のあいだに座る人",
     u"One who sits between books and people"},
    {"A18 the card asks the consultant first", "佐伯", "card", u"まず自分に",
     u"First, ...yourself"},
    {"A19 the strength of a habit", "田中", "goals 1", u"習慣の強さ 73", u"Habit strength 73"},
    {"A20 trials of a plan are counted", "田中", "goals 1", u"9回のうち7回", u"7 of 9"},
    {"B3 the usual, before a click", "田中", "brief", u"最初の一分は本の話",
     u"First minute: books"},
    {"B7 shallow talk", "川﨑", "brief", u"回の面談で、井戸の話が出ていません",
     u"No well has come up in the last"},
    {"B8 experience", "田中", "notebook", u"介護の現場十二年", u"Twelve years in care"},
    {"B8 strengths", "田中", "notebook", u"声がよく通る", u"A voice that carries"},
    {"B9 the goals of an engagement together", "田中", "engagements",
     u"3つを合わせて、約束した水準まで、あと少し", u"3 goals together: close to what was agreed"},
    {"B11 minutes by kind", "田中", "engagements", u"準備: 3時間50分", u"Preparing: 3 h 50 min"},
    {"B12 today's round", "", "today", u"最後の連絡から23日。いつもは14日",
     u"23 days since the last contact; usually 14"},
    {"B12 a line of their own words", "田中", "line", u"「...」", u"“...”"},
    {"B13 silence against their rhythm", "青木", "brief", u"いつもは...日", u"usually ..."},
};

} // namespace

class TestRowsSample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRowIsShown_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        for (const QString &code : {u"ja"_s, u"en"_s})
            for (const Shown &one : shown)
                QTest::addRow("%s %s", qPrintable(code), one.row)
                    << code << QString::fromUtf8(one.family) << QString::fromLatin1(one.place)
                    << QString::fromUtf16(code == u"ja" ? one.ja : one.en);
    }
    void eachRowIsShown() {
        QFETCH(const QString, code);
        QFETCH(const QString, family);
        QFETCH(const QString, place);
        QFETCH(const QString, words);
        if (m_code != code) {
            m_told.reset();
            m_told = std::make_unique<Told>(code);
            m_code = code;
        }
        const QString read = m_told->at(family, place);
        if (qEnvironmentVariableIsSet("WELLSPRING_TELL"))
            qInfo().noquote() << QTest::currentDataTag() << u'\n' << read;
        QString pattern = QRegularExpression::escape(words);
        pattern.replace(u"\\.\\.\\."_s, u".*"_s);
        QVERIFY2(QRegularExpression(pattern).match(read).hasMatch(), qPrintable(words));
    }
    void cleanupTestCase() { m_told.reset(); }

private:
    QString m_code;
    std::unique_ptr<Told> m_told;
};

QTEST_MAIN(TestRowsSample)
#include "test_rows_sample.moc"
