// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper may never do, whatever was typed: reach over its margins, write on its own words,
// grow a second page, or leave something out without a word.
#include "app/language.h"
#include "app/papers/compose.h"
#include "app/papers/pdf.h"
#include "tests/support/hanako.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double mm = 72 / 25.4;

struct Word {
    QRectF box; ///< points from the upper left corner
    QString text;
};

struct Told {
    QString text;
    QList<QList<Word>> pages;
    QList<QSizeF> sizes;
};

QString run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

Told told(const Paper &paper) {
    Told made;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    pdf::write(paper, path);
    made.text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    static const QRegularExpression part(
        u"<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">|<word xMin=\"([-\\d.]+)\" "
        "yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)</word>"_s);
    auto parts = part.globalMatch(run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    while (parts.hasNext()) {
        const auto found = parts.next();
        if (!found.captured(1).isEmpty()) {
            made.pages.append(QList<Word>{});
            made.sizes << QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble());
            continue;
        }
        const QPointF from(found.captured(3).toDouble(), found.captured(4).toDouble());
        const QPointF to(found.captured(5).toDouble(), found.captured(6).toDouble());
        made.pages.back() << Word{QRectF(from, to), found.captured(7)};
    }
    return made;
}

/// Empty where every word stands within the margins (mm) and on no other word.
QString misplaced(const Told &paper, double left, double right) {
    for (int page = 0; page < paper.pages.size(); ++page) {
        const QList<Word> &words = paper.pages[page];
        for (int i = 0; i < words.size(); ++i) {
            const QRectF &box = words[i].box;
            if (box.left() < left * mm - 1 ||
                box.right() > paper.sizes[page].width() - right * mm + 1 || box.top() < 0 ||
                box.bottom() > paper.sizes[page].height())
                return u"outside: %1 at %2..%3, %4"_s.arg(words[i].text)
                    .arg(box.left())
                    .arg(box.right())
                    .arg(box.top());
            // The boxes are as high as a font's tallest letter: only their middle must be free.
            const auto body = [](const QRectF &whole) {
                return whole.adjusted(0.6, whole.height() * 0.3, -0.6, -whole.height() * 0.3);
            };
            for (int k = 0; k < i; ++k)
                if (body(box).intersects(body(words[k].box)))
                    return u"on each other: %1 and %2 at %3, %4"_s.arg(words[i].text, words[k].text)
                        .arg(box.left())
                        .arg(box.top());
        }
    }
    return {};
}

QString flat(QString text) {
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space);
}

Paper briefOf(const ClientNotebook &notebook) {
    return compose::brief(notebook, hanako::today(), QTime(14, 18));
}

Paper summaryOf(const ClientNotebook &notebook, Id session) {
    return compose::summary(notebook, hanako::me(language::isJapanese()), session, hanako::today());
}

/// The notebook on the evening of its 24th session.
ClientNotebook evening(bool ja = true) {
    ClientNotebook n = hanako::notebook(ja);
    for (Session &session : n.sessions)
        if (session.id == hanako::lastSession())
            session.state = SessionState::Held;
    n.evidence.push_back({903, 1, 400, hanako::lastSession(), 0,
                          ja ? u"土曜の朝、子どもが三人来て。"_s : u"Three children came."_s,
                          hanako::today(), true});
    n.measurements.push_back({890, 1, 500, 0, 0, hanako::today(), 212});
    return n;
}

/// Everything that a paper tells is this word.
ClientNotebook full(const QString &word) {
    ClientNotebook n = evening();
    n.client.family = n.client.given = n.client.callName = word;
    n.client.familyReading = n.client.givenReading = word;
    for (Session &session : n.sessions)
        session.gist = session.place = word;
    for (Goal &goal : n.goals)
        goal.title = goal.measure = goal.unit = word;
    for (Well &well : n.wells)
        well.name = word;
    for (Evidence &evidence : n.evidence)
        evidence.quote = word;
    for (Will &will : n.wills)
        will.text = word;
    for (Usual &usual : n.usuals)
        usual.topic = usual.value = word;
    for (Fact &fact : n.facts)
        fact.text = word;
    for (Promise &promise : n.promises)
        promise.text = word;
    for (Brake &brake : n.brakes)
        brake.name = word;
    return n;
}

} // namespace

class TestPaperShape : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        language::install(*QCoreApplication::instance(),
                          qEnvironmentVariable("PAPER_LANG", u"ja"_s));
    }
    void everyWordStandsInItsPlace_data();
    void everyWordStandsInItsPlace();
    void aWordOfTheirsIsNeverCutOnTheirPaper();
    void aFullBriefSaysWhatItLeavesOut();
    void aCutTextIsSaidAtTheFoot();
    void aPromiseThatIsOpenStaysBeforeOneThatIsDone();
    void theBrakeIsToldWhole();
    void aBriefHasNoBareHeading();
    void aNameAloneMakesAPaperToWriteOn();
    void theUsualIsTheFirstThingOnTheBrief();
    void aSummaryNamesNoShareOfAPlan_data();
    void aSummaryNamesNoShareOfAPlan();
    void anOldSummaryIsOfItsDay();
    void aLongSummaryKeepsItsLinesOnPages();
    void writePictures();
};

void TestPaperShape::everyWordStandsInItsPlace_data() {
    QTest::addColumn<QString>("word");
    QTest::newRow("as it is") << QString();
    QTest::newRow("address") << u"https://example.com/"_s + u"r00m-1234abc/"_s.repeated(14);
    QTest::newRow("300 letters") << QString(300, u'W');
    QTest::newRow("300 kanji") << QString(300, u'井');
    QTest::newRow("300 full width letters") << QString(300, u'Ｗ');
    QTest::newRow("many words") << u"wide open windows "_s.repeated(60);
    QTest::newRow("a chapter") << u"話の長い方の、とても長い言葉です。"_s.repeated(120);
}

void TestPaperShape::everyWordStandsInItsPlace() {
    QFETCH(QString, word);
    const ClientNotebook n = word.isEmpty() ? evening() : full(word);
    const Told brief = told(briefOf(n));
    QCOMPARE(brief.pages.size(), 1);
    QCOMPARE(misplaced(brief, 18, 18), QString());
    QVERIFY(flat(brief.text).contains(u"1/1"_s));
    const Told summary = told(summaryOf(n, hanako::lastSession()));
    QCOMPARE(misplaced(summary, 22, 22), QString());
    for (const QList<Word> &page : summary.pages)
        QVERIFY(page.size() > 6); // no page for a name alone
}

void TestPaperShape::aWordOfTheirsIsNeverCutOnTheirPaper() {
    // Each letter counted: where a line breaks is none of its business.
    ClientNotebook n = evening();
    n.evidence.back().quote = QString(400, u'Q');
    n.promises[1].text = QString(350, u'Z');
    for (Session &session : n.sessions)
        session.place = u"https://zoom.example/j/"_s + QString(150, u'J');
    const QString text = told(summaryOf(n, hanako::lastSession())).text;
    QCOMPARE(text.count(u'Q'), 400);
    QCOMPARE(text.count(u'Z'), 350);
    QCOMPARE(text.count(u'J'), 150);
    QVERIFY(!text.contains(u'…'));
}

void TestPaperShape::aFullBriefSaysWhatItLeavesOut() {
    ClientNotebook n = hanako::notebook(true);
    n.facts.clear();
    for (int i = 0; i < 40; ++i)
        n.facts.push_back(
            {2000 + i, 1, 0, 0, u"事実%1番"_s.arg(i), QDate(2026, 1, 1).addDays(i), {}, false});
    for (int i = 0; i < 30; ++i) {
        Usual usual = n.usuals.front();
        usual.id = 2100 + i;
        usual.topic = u"話題"_s;
        usual.value = u"好み%1番"_s.arg(i);
        n.usuals.push_back(usual);
        Promise promise = n.promises[1];
        promise.id = 2200 + i;
        promise.text = u"約束%1番"_s.arg(i);
        n.promises.push_back(promise);
    }
    const Paper paper = briefOf(n);
    QCOMPARE(paper.leftOut.size(), 3);
    const Told brief = told(paper);
    QCOMPARE(brief.pages.size(), 1);
    QCOMPARE(misplaced(brief, 18, 18), QString());
    // What stands and what is said to be missing make up the whole.
    const QString text = flat(brief.text);
    int said = 0;
    const QStringList around = flat(papers::tr("%1 more in the notebook")).split(u"%1"_s);
    const QRegularExpression left(QRegularExpression::escape(around[0]) + u"(\\d+)"_s +
                                  QRegularExpression::escape(around[1]));
    auto found = left.globalMatch(text);
    while (found.hasNext())
        said += found.next().captured(1).toInt();
    static const QRegularExpression shown(u"事実\\d+番|好み\\d+番|約束\\d+番"_s);
    const auto stands = static_cast<int>(text.count(shown));
    const int others = static_cast<int>(text.contains(u"選書リスト"_s)) + 3 /* the first usuals */ +
                       static_cast<int>(text.contains(u"声に出して読む"_s));
    QCOMPARE(stands + others + said, 40 + 33 + 32);
}

void TestPaperShape::aCutTextIsSaidAtTheFoot() {
    const QString note = flat(papers::tr("What ends in … is whole in the notebook."));
    QVERIFY(!flat(told(briefOf(hanako::notebook(true))).text).contains(note));
    ClientNotebook n = hanako::notebook(true);
    n.wills.front().text = QString(200, u'志');
    const QString text = flat(told(briefOf(n)).text);
    QVERIFY(text.contains(u'…'));
    QVERIFY2(text.contains(note), qPrintable(text));
}

void TestPaperShape::aPromiseThatIsOpenStaysBeforeOneThatIsDone() {
    ClientNotebook n = hanako::notebook(true);
    for (int i = 0; i < 30; ++i) {
        Promise kept = n.promises[0];
        kept.id = 2300 + i;
        kept.text = u"済んだこと%1番"_s.arg(i);
        n.promises.push_back(kept);
    }
    const QString text = flat(told(briefOf(n)).text);
    QVERIFY2(text.contains(u"山本さんに選書リストを見せる"_s), qPrintable(text));
}

void TestPaperShape::theBrakeIsToldWhole() {
    ClientNotebook n = hanako::notebook(true);
    n.brakes.front().name = u"断れずに土曜出勤を引き受けてしまい、日曜も休めない"_s;
    const QString line = brief(n, hanako::today(), QTime(14, 18)).goal.brakeLine;
    const QString text = flat(told(briefOf(n)).text);
    for (const QString &part : {u"日曜も休めない"_s, u"強さ7→4"_s, u"備え9回のうち7回"_s})
        QVERIFY2(text.contains(part), qPrintable(line + u'\n' + text));
}

void TestPaperShape::aBriefHasNoBareHeading() {
    const auto says = [](const ClientNotebook &n, const QString &heading) {
        return flat(told(briefOf(n)).text).contains(flat(heading));
    };
    ClientNotebook n = hanako::notebook(true);
    QVERIFY(says(n, papers::tr("Energy wells")) && says(n, u"気力と引き戻し"_s));
    n.wells.clear();
    n.evidence.clear();
    n.roots.clear();
    n.checkIns.clear();
    QVERIFY(!says(n, papers::tr("Energy wells")));
    QVERIFY(!says(n, u"気力と引き戻し"_s));
    // A session of which nothing was written down is told as that.
    QVERIFY(!says(n, papers::tr("Nothing was written down about it.")));
    n.lines.clear();
    for (Session &session : n.sessions)
        session.gist.clear();
    QVERIFY(says(n, papers::tr("Last time")));
    QVERIFY(says(n, papers::tr("Nothing was written down about it.")));
}

void TestPaperShape::aNameAloneMakesAPaperToWriteOn() {
    ClientNotebook n;
    n.client.id = 7;
    n.client.family = u"佐藤"_s;
    const Told paper = told(briefOf(n));
    QCOMPARE(paper.pages.size(), 1);
    const QString text = flat(paper.text);
    for (const QString &words :
         {u"佐藤"_s, papers::tr("If you ask one thing"),
          brief(n, hanako::today(), QTime(14, 18)).question.text,
          papers::tr("Nothing is written down yet. What you hear at the first "
                     "meeting stands here before the next.")})
        QVERIFY2(text.contains(flat(words)), qPrintable(words + u'\n' + paper.text));
    for (const char *heading : {"Will", "Last time", "Agreed until next time", "The usual",
                                "Small facts", "Energy wells"})
        QVERIFY2(!text.contains(flat(papers::tr(heading))), heading);
}

void TestPaperShape::theUsualIsTheFirstThingOnTheBrief() {
    const QString text = flat(told(briefOf(evening())).text);
    const qsizetype usual = text.indexOf(flat(papers::tr("The usual")));
    QVERIFY(usual >= 0);
    for (const char *heading : {"Last time", "Agreed until next time", "Small facts"})
        QVERIFY2(usual < text.indexOf(flat(papers::tr(heading))), heading);
}

void TestPaperShape::aSummaryNamesNoShareOfAPlan_data() {
    QTest::addColumn<double>("value");
    QTest::newRow("far behind") << 60.;
    QTest::newRow("behind") << 198.;
    QTest::newRow("ahead") << 240.;
    QTest::newRow("reached") << 300.;
}

void TestPaperShape::aSummaryNamesNoShareOfAPlan() {
    QFETCH(double, value);
    ClientNotebook n = evening();
    n.measurements.back().value = value;
    const QString text = told(summaryOf(n, hanako::lastSession())).text;
    QVERIFY2(!text.contains(u'%') && !text.contains(u'％'), qPrintable(text));
    QVERIFY2(!text.contains(u"遅れ"_s), qPrintable(text));
    const QString count = u"12/9時点%1冊"_s.arg(qRound(value));
    QVERIFY2(flat(text).contains(count) || flat(text).contains(u"12/9:%1冊"_s.arg(qRound(value))),
             qPrintable(text));
    QVERIFY(flat(text).contains(u"目標300冊"_s));
    // The consultant's own paper keeps both shares.
    QVERIFY(told(briefOf(n)).text.contains(u'%'));
}

void TestPaperShape::anOldSummaryIsOfItsDay() {
    const ClientNotebook n = evening();
    const auto session = [&](QDate day) {
        for (const Session &one : n.sessions)
            if (one.date == day)
                return one.id;
        return Id(0);
    };
    // On 4 November: 154 books, the next on the 18th, no promise of the 25th.
    const QString text = flat(told(summaryOf(n, session(QDate(2026, 11, 4)))).text);
    QVERIFY2(text.contains(u"154冊"_s), qPrintable(text));
    QVERIFY2(text.contains(u"11月18日(水)14:30"_s), qPrintable(text));
    for (const QString &later : {u"176"_s, u"198"_s, u"212"_s, u"11月25日"_s, u"12月9日"_s,
                                 u"12月23日"_s, u"選書リスト"_s, u"助成金"_s, u"子どもが三人"_s})
        QVERIFY2(!text.contains(later), qPrintable(later + u'\n' + text));
    // The 23rd made the promises; what was done later was still to do.
    const QString made = flat(told(summaryOf(n, session(QDate(2026, 11, 25)))).text);
    QVERIFY2(made.contains(u"選書リスト"_s) && made.contains(u"12月9日(水)14:30"_s),
             qPrintable(made));
    QVERIFY(made.contains(u"声に出して読む"_s));
    QVERIFY(!made.contains(flat(papers::tr("Done"))));
    // The evening's own has it as done.
    QVERIFY(
        flat(told(summaryOf(n, hanako::lastSession())).text).contains(flat(papers::tr("Done"))));
}

void TestPaperShape::aLongSummaryKeepsItsLinesOnPages() {
    ClientNotebook n = evening();
    for (int i = 0; i < 25; ++i) {
        Promise more = n.promises[1];
        more.id = 2400 + i;
        more.text = u"%1番目の長い約束。"_s.arg(i) +
                    u"とても長い約束の文がここに続きます。"_s.repeated(1 + i % 6);
        n.promises.push_back(more);
    }
    const Told paper = told(summaryOf(n, hanako::lastSession()));
    QVERIFY(paper.pages.size() >= 2);
    QCOMPARE(misplaced(paper, 22, 22), QString());
    for (int i = 0; i < 25; ++i)
        QVERIFY(flat(paper.text).contains(u"%1番目の長い約束"_s.arg(i)));
    for (const QList<Word> &page : paper.pages)
        QVERIFY(page.size() > 8); // no page for a name alone
}

void TestPaperShape::writePictures() {
    const QString folder = qEnvironmentVariable("PAPER_OUT");
    if (folder.isEmpty())
        QSKIP("pictures only on demand");
    const auto write = [&](const Paper &paper, const QString &name) {
        pdf::write(paper, u"%1/%2-%3.pdf"_s.arg(folder, name, language::code()), true);
    };
    ClientNotebook bare;
    bare.client.id = 7;
    bare.client.family = language::isJapanese() ? u"佐藤"_s : u"Sato"_s;
    write(briefOf(bare), u"shape-bare"_s);
    Session first;
    first.id = 8;
    first.client = 7;
    first.date = hanako::today();
    first.time = QTime(14, 30);
    first.length = 50;
    bare.sessions = {first};
    write(briefOf(bare), u"shape-first"_s);
    const ClientNotebook n = full(u"https://example.com/"_s + u"r00m-1234abc/"_s.repeated(14));
    write(briefOf(n), u"shape-address"_s);
    write(summaryOf(n, hanako::lastSession()), u"shape-address-summary"_s);
    ClientNotebook many = evening(language::isJapanese());
    for (int i = 0; i < 20; ++i) {
        many.usuals.push_back(many.usuals[static_cast<std::size_t>(i % 3)]);
        many.facts.push_back(many.facts[static_cast<std::size_t>(i % 2)]);
        many.promises.push_back(many.promises[static_cast<std::size_t>(1 + i % 3)]);
    }
    write(briefOf(many), u"shape-many"_s);
    write(summaryOf(many, hanako::lastSession()), u"shape-many-summary"_s);
}

QTEST_MAIN(TestPaperShape)
#include "test_papershape.moc"
