// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/error.h"
#include "app/language.h"
#include "app/papers/pdf.h"
#include "app/papers/series.h"
#include "tests/support/hanako.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

struct Told {
    QString text;
    QString info;
    QString all; ///< of the file without compression: nothing hides in a stream
    int pages = 0;
};

QString run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What other programs read out of the PDF.
Told told(const QByteArray &bytes) {
    Told made;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return made;
    file.close();
    made.text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    made.info = run(u"pdfinfo"_s, {path});
    made.all = QString::fromLatin1(bytes);
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    made.pages = pages.match(made.info).captured(1).toInt();
    return made;
}

bool hasRadicals(const QString &text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x2e80 && c.unicode() <= 0x2fdf; });
}

/// Without spaces: where a line breaks is none of the text's business.
QString flat(QString text) {
    static const QRegularExpression space(u"\\s"_s);
    return text.remove(space);
}

Paper briefOf(const ClientNotebook &notebook, const PaperOptions &options = {}) {
    const PaperBrief content = ::brief(notebook, hanako::today(), QTime(14, 18));
    std::vector<Chart> charts;
    for (const Goal &goal : notebook.goals)
        if (goal.id == content.goal.id)
            charts.push_back(series::road(notebook, goal, hanako::today()));
    charts.push_back(series::energyOverPull(notebook, Range::Year, hanako::today()));
    return papers::briefPaper(content, charts, options);
}

Paper summaryOf(const ClientNotebook &notebook, const PaperOptions &options = {}) {
    const ForClient content = forClient(notebook, hanako::me(language::isJapanese()),
                                        hanako::lastSession(), hanako::today());
    return papers::summaryPaper(content, series::road(content.goal(), hanako::today()), options);
}

/// The notebook after today's session: its words are in, the count has moved.
ClientNotebook afterSession(bool ja) {
    ClientNotebook n = hanako::notebook(ja);
    for (Session &session : n.sessions)
        if (session.id == hanako::lastSession())
            session.state = SessionState::Held;
    n.measurements.push_back({890, 1, 500, 0, 0, hanako::today(), 212});
    n.evidence.push_back(
        {903, 1, 400, hanako::lastSession(), 0,
         ja ? u"土曜の朝、子どもが三人来て、一人が帰り際に『次もここに座っていい?』って。"_s
            : u"Three children came on Saturday. One of them asked: may I sit here again?"_s,
         hanako::today(), true});
    n.evidence.push_back(
        {904, 1, 400, hanako::lastSession(), 0,
         ja ? u"開く日は四月三日の土曜にしたい。縁側に座布団を並べて。"_s
            : u"I want to open on Saturday the third of April, with cushions on the veranda."_s,
         hanako::today(), true});
    return n;
}

/// A name with characters that fonts and PDFs lose: outside the BMP, or a variant form.
ClientNotebook rareNames() {
    ClientNotebook n = afterSession(true);
    n.client.family = u"𠮷髙"_s;
    n.client.given = u"﨑花子"_s;
    n.wills.front().text = u"𠮷野の目標を、髙く。"_s;
    n.evidence.back().quote = u"𠮷と𠀋の目標は同じ。"_s;
    return n;
}

const PaperOptions kNoto{{u"Noto Sans CJK JP"_s}, {u"Noto Serif CJK JP"_s}};
const PaperOptions kBiz{{u"BIZ UDGothic"_s}, {u"BIZ UDMincho"_s}};

void checkText(const QByteArray &brief, const QByteArray &summary) {
    for (const QByteArray &bytes : {brief, summary}) {
        const QString text = told(bytes).text;
        QVERIFY2(!hasRadicals(text), "radicals in the text");
        for (const QString &word : {u"目標"_s, u"花子"_s, u"𠮷髙"_s, u"﨑花子"_s})
            QVERIFY2(flat(text).contains(word), qPrintable(word + u'\n' + text));
    }
    QVERIFY(flat(told(brief).text).contains(u"𠮷野の目標を、髙く。"_s));
    QVERIFY(flat(told(summary).text).contains(u"𠮷と𠀋の目標は同じ。"_s));
}

} // namespace

class TestPapers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theBriefIsOnePageThatHoldsTheCall();
    void theTextOfAPdfIsWhatWasDrawn_data();
    void theTextOfAPdfIsWhatWasDrawn();
    void theTextHoldsWhereOnlyNotoIsInstalled();
    void nothingPrivateReachesAPaper();
    void aLongBriefDropsFactsThenQuotesAndKeepsRoomForTheHand();
    void aLongSummaryTurnsThePageAndNumbersIt();
    void theHonorificStandsOnce();
    void aBriefOfANewClientIsStillAPaper();
    void aPdfIsSmall();
    void aFileIsNeverOverwrittenUnasked();
    void aFailedWriteLeavesNothing();
    void everyDeviceGetsTheSamePage();
    void writePictures();
};

void TestPapers::initTestCase() {
    language::install(*QCoreApplication::instance(), qEnvironmentVariable("PAPER_LANG", u"ja"_s));
    // Papers are looked at while their Japanese is still on its way into the tree.
    if (qEnvironmentVariableIsSet("PAPER_QM")) {
        auto *translator = new QTranslator(this);
        if (translator->load(qEnvironmentVariable("PAPER_QM")))
            QCoreApplication::installTranslator(translator);
    }
    if (qEnvironmentVariableIsSet("PAPER_CHILD")) {
        // The child of theTextHoldsWhereOnlyNotoIsInstalled: its fonts are others than ours.
        const QString folder = qEnvironmentVariable("PAPER_CHILD");
        pdf::write(briefOf(rareNames()), folder + u"/brief.pdf"_s);
        pdf::write(summaryOf(rareNames()), folder + u"/summary.pdf"_s);
    }
}

void TestPapers::theBriefIsOnePageThatHoldsTheCall() {
    const Told paper = told(pdf::bytes(briefOf(hanako::notebook(true))));
    QCOMPARE(paper.pages, 1);
    const QString text = flat(paper.text);
    for (const QString &words :
         {u"田中花子"_s, u"土曜の午前は、文庫のために空けておく。"_s, u"最初の一分は本の話"_s,
          u"山本さんに選書リストを見せる"_s, u"助成金の締切を調べて伝える"_s, u"縁側の読み聞かせ"_s,
          u"めくる前に息を止めるんです。"_s, u"帰り道で足が軽かった。"_s,
          u"えんがわ文庫を四月に開く"_s, u"300"_s, u"ピアノ発表会"_s, u"14:30"_s, u"1/1"_s})
        QVERIFY2(text.contains(flat(words)), qPrintable(words + u'\n' + paper.text));
    QVERIFY(paper.info.contains(u"A4"_s));
    QVERIFY(!paper.info.contains(u"田中"_s));
    // Latin words too, where a font draws two letters as one.
    ClientNotebook n = hanako::notebook(true);
    n.wills.front().text = u"first, find flowers; affirm office fjords"_s;
    n.sessions[22].gist = u"first, find flowers; affirm office fjords"_s;
    const QString latin = told(pdf::bytes(briefOf(n))).text;
    QCOMPARE(flat(latin).count(u"first,findflowers;affirmofficefjords"_s), 2);
}

void TestPapers::theTextOfAPdfIsWhatWasDrawn_data() {
    QTest::addColumn<PaperOptions>("options");
    QTest::newRow("as installed") << PaperOptions{};
    QTest::newRow("BIZ UD") << kBiz;
    QTest::newRow("Noto CJK") << kNoto;
}

void TestPapers::theTextOfAPdfIsWhatWasDrawn() {
    QFETCH(PaperOptions, options);
    checkText(pdf::bytes(briefOf(rareNames(), options)),
              pdf::bytes(summaryOf(rareNames(), options)));
}

void TestPapers::theTextHoldsWhereOnlyNotoIsInstalled() {
    QTemporaryDir folder;
    const QString list = run(u"fc-list"_s, {u":family=Noto Sans CJK JP"_s, u"file"_s}) +
                         run(u"fc-list"_s, {u":family=Noto Serif CJK JP"_s, u"file"_s});
    QDir(folder.path()).mkdir(u"fonts"_s);
    for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts)) {
        const QString file = line.section(u':', 0, 0).trimmed();
        const QString name = QFileInfo(file).fileName();
        if (name.contains(u"Regular"_s) || name.contains(u"Bold."_s))
            QFile::link(file, folder.filePath(u"fonts/"_s + name));
    }
    if (QDir(folder.filePath(u"fonts"_s)).isEmpty())
        QSKIP("Noto CJK is not installed");
    QFile config(folder.filePath(u"fonts.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QStringLiteral("<?xml version=\"1.0\"?><fontconfig><dir>%1/fonts</dir>"
                                "<cachedir>%1/cache</cachedir></fontconfig>")
                     .arg(folder.path())
                     .toUtf8());
    config.close();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, config.fileName());
    environment.insert(u"PAPER_CHILD"_s, folder.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"aPdfIsSmall"_s});
    QVERIFY(child.waitForFinished(120000));
    QFile brief(folder.filePath(u"brief.pdf"_s)), summary(folder.filePath(u"summary.pdf"_s));
    QVERIFY2(brief.open(QIODevice::ReadOnly) && summary.open(QIODevice::ReadOnly),
             child.readAllStandardOutput().constData());
    const QString fonts = run(u"pdffonts"_s, {brief.fileName()});
    QVERIFY2(!fonts.contains(u"BIZ"_s) && fonts.contains(u"Noto"_s), qPrintable(fonts));
    checkText(brief.readAll(), summary.readAll());
}

void TestPapers::nothingPrivateReachesAPaper() {
    for (int i = 0; i < 20; ++i) {
        ClientNotebook n = afterSession(true);
        const auto canary = [&](const QString &of) { return u"CANARY%1x%2"_s.arg(of).arg(i); };
        const Id line = 5000;
        n.lines.push_back(
            {line, 1, hanako::lastSession(), 0, {}, LineKind::Concern, canary(u"L"_s), 0});
        n.concerns = {{960 + i, 1, hanako::lastSession(), line, canary(u"C"_s), hanako::today()}};
        n.ownNotes = {{970, 1, hanako::lastSession(), hanako::today(), canary(u"O"_s)}};
        // Rows that once were another kind of line, and were then made private.
        n.evidence.push_back(
            {5001, 1, 400, hanako::lastSession(), line, canary(u"E"_s), hanako::today(), true});
        Promise promise = n.promises.front();
        promise.id = 5002;
        promise.line = line;
        promise.text = canary(u"P"_s);
        promise.state = PromiseState::Open;
        n.promises.push_back(promise);
        n.brakes.front().name = canary(u"B"_s);
        n.client.introducedByName = canary(u"I"_s);
        n.client.note = canary(u"N"_s);
        n.persons = {{5003, 1, canary(u"R"_s), {}, {}}};
        n.checkIns.back().note = canary(u"K"_s);
        for (Session &session : n.sessions)
            session.lastWords =
                session.id == hanako::lastSession() ? u"また来ます。"_s : canary(u"W"_s);
        const QByteArray summary = pdf::bytes(summaryOf(n)), brief = pdf::bytes(briefOf(n));
        const Told client = told(summary), own = told(brief);
        QVERIFY(flat(client.text).contains(u"1/1"_s));
        QVERIFY(flat(client.text).contains(u"「また来ます。」"_s));
        QVERIFY2(!(client.text + client.info + client.all).contains(u"CANARY"_s),
                 qPrintable(client.text));
        const QString all = own.text + own.info + own.all;
        for (const QString &kind : {u"L"_s, u"C"_s, u"O"_s, u"I"_s, u"N"_s})
            QVERIFY2(!all.contains(canary(kind)), qPrintable(own.text));
    }
}

void TestPapers::aLongBriefDropsFactsThenQuotesAndKeepsRoomForTheHand() {
    ClientNotebook n = hanako::notebook(true);
    for (int i = 0; i < 40; ++i)
        n.facts.push_back({2000 + i,
                           1,
                           0,
                           0,
                           u"小さな事実その%1番"_s.arg(i),
                           QDate(2026, 1, 1).addDays(i),
                           {},
                           false});
    Paper paper = briefOf(n);
    QCOMPARE(paper.pageCount(), 1);
    n.wills.front().text = QString(60, u'志');
    n.sessions[22].gist = QString(300, u'要');
    for (Promise &promise : n.promises)
        promise.text = QString(60, u'約');
    for (int i = 0; i < 14; ++i) {
        Promise more = n.promises[1];
        more.id = 3000 + i;
        n.promises.push_back(more);
    }
    paper = briefOf(n);
    QCOMPARE(paper.pageCount(), 1);
    QVERIFY(!paper.leftOut.isEmpty());
    const Told text = told(pdf::bytes(paper));
    QCOMPARE(text.pages, 1);
    QVERIFY(!text.text.contains(u"その0番"_s));
    // The ruled lines for the hand: the last 45 mm over the foot hold nothing but hairlines.
    QImage image(QSize(827, 1169), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paper.draw(painter, 0, QRectF(image.rect()));
    painter.end();
    const qreal mm = 1169 / 297.;
    const int from = qRound(1169 * 788 / 841.9 - 44 * mm), to = qRound(1169 * 788 / 841.9 - 2);
    for (int y = from; y < to; ++y)
        for (int x = 0; x < image.width(); ++x)
            QVERIFY2(qGray(image.pixel(x, y)) > 150, qPrintable(u"%1 %2"_s.arg(x).arg(y)));
}

void TestPapers::aLongSummaryTurnsThePageAndNumbersIt() {
    ClientNotebook n = afterSession(true);
    for (int i = 0; i < 12; ++i)
        n.evidence.push_back({4000 + i, 1, 400, hanako::lastSession(), 0,
                              u"これは%1番目の、少し長めに話してくれた言葉です。"_s.arg(i),
                              hanako::today(), true});
    const Told paper = told(pdf::bytes(summaryOf(n)));
    QVERIFY(paper.pages >= 2);
    for (int i = 0; i < 12; ++i)
        QVERIFY(flat(paper.text).contains(u"これは%1番目の"_s.arg(i)));
    QVERIFY(flat(paper.text).contains(u"1/%1"_s.arg(paper.pages)));
    QVERIFY(flat(paper.text).contains(u"%1/%1"_s.arg(paper.pages)));
}

void TestPapers::theHonorificStandsOnce() {
    QCOMPARE(told(pdf::bytes(summaryOf(afterSession(true)))).text.count(u'様'), 1);
    ClientNotebook typed = afterSession(true);
    typed.client.given = u"花子様"_s;
    QCOMPARE(told(pdf::bytes(summaryOf(typed))).text.count(u'様'), 1);
}

void TestPapers::aBriefOfANewClientIsStillAPaper() {
    ClientNotebook n;
    n.client.id = 7;
    n.client.family = u"佐藤"_s;
    const Told paper = told(pdf::bytes(briefOf(n)));
    QCOMPARE(paper.pages, 1);
    QVERIFY(paper.text.contains(u"佐藤"_s));
}

void TestPapers::aPdfIsSmall() {
    const qsizetype brief = pdf::bytes(briefOf(afterSession(true))).size();
    const qsizetype summary = pdf::bytes(summaryOf(afterSession(true))).size();
    // What Qt alone would write, with the same pages.
    QByteArray bare;
    QBuffer buffer(&bare);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setResolution(Paper::dotsPerInch);
    writer.setPageMargins({});
    QPainter painter(&writer);
    const Paper paper = briefOf(afterSession(true));
    paper.draw(painter, 0, QRectF(QPointF(), paper.sizeInDots()));
    painter.end();
    qInfo() << "brief" << brief << "summary" << summary << "bare brief" << bare.size();
    QVERIFY(brief <= 2 * bare.size());
    QVERIFY(brief <= 100 * 1000);
    QVERIFY(summary <= 100 * 1000);
}

void TestPapers::aFileIsNeverOverwrittenUnasked() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Paper paper = briefOf(hanako::notebook(true));
    try {
        pdf::write(paper, path);
        QFAIL("overwritten");
    } catch (const Error &error) {
        QCOMPARE(error.kind, Error::Kind::Exists);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    file.close();
    pdf::write(paper, path, true);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.pdf"_s});
}

void TestPapers::aFailedWriteLeavesNothing() {
    QTemporaryDir folder;
    const Paper paper = briefOf(hanako::notebook(true));
    QVERIFY_THROWS_EXCEPTION(Error, pdf::write(paper, folder.filePath(u"none/out.pdf"_s)));
    // A disk that takes the first 4 kB only.
    struct rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    bool thrown = false;
    try {
        pdf::write(paper, folder.filePath(u"out.pdf"_s));
    } catch (const Error &) {
        thrown = true;
    }
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(thrown);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void TestPapers::everyDeviceGetsTheSamePage() {
    // Two pictures of one page, of which one is half as fine: shrunk, they are alike.
    const Paper paper = briefOf(hanako::notebook(true));
    const auto picture = [&](int width) {
        QImage image(QSize(width, width * 1414 / 1000), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paper.draw(painter, 0, QRectF(image.rect()));
        painter.end();
        return image.scaled(60, 85, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage fine = picture(1600), coarse = picture(800);
    int apart = 0;
    for (int y = 0; y < fine.height(); ++y)
        for (int x = 0; x < fine.width(); ++x)
            apart += qAbs(qGray(fine.pixel(x, y)) - qGray(coarse.pixel(x, y))) > 40;
    QVERIFY2(apart < 15, qPrintable(QString::number(apart)));
}

void TestPapers::writePictures() {
    const QString folder = qEnvironmentVariable("PAPER_OUT");
    if (folder.isEmpty())
        QSKIP("pictures only on demand");
    const bool ja = language::isJapanese();
    pdf::write(briefOf(hanako::notebook(ja)), folder + u"/brief-"_s + language::code() + u".pdf"_s,
               true);
    pdf::write(summaryOf(afterSession(ja)), folder + u"/summary-"_s + language::code() + u".pdf"_s,
               true);
}

Q_DECLARE_METATYPE(PaperOptions)
QTEST_MAIN(TestPapers)
#include "test_papers.moc"
