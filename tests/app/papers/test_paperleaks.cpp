// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/picks.h"
#include "app/domain/theirs.h"
#include "app/exchange/clientjson.h"
#include "app/exchange/vcard.h"
#include "app/papers/leaving.h"
#include "app/papers/pdf.h"
#include "app/papers/series.h"
#include "tests/app/brief/life.h"
#include "tests/support/memdisk.h"
#include "tests/support/progress.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 9);
const QString canary = u"CANARY"_s;

/// Notebooks at random in which every text of every row is a canary, but for what a client may
/// read of themselves.
class Planter {
public:
    /// `takesAlong`: for the files of somebody who leaves, with all their sessions and contact
    /// data.
    Planter(Random &random, bool takesAlong) : m_random(random), m_takesAlong(takesAlong) {}

    Life life{u"Tanaka"_s, u"Hanako"_s};
    std::vector<Photo> photos;
    Id asked = 0;
    int canaries = 0, own = 0;

    void plantAll() {
        sessions();
        plant(life.notebook.client);
        life.notebook.client.family = u"Tanaka"_s;
        life.notebook.client.given = u"Hanako"_s;
        life.notebook.client.callName = life.notebook.client.romanFamily =
            life.notebook.client.romanGiven = QString();
        eachTypeOf(NotebookTypes{}, [&]<class T>() {
            if constexpr (!std::is_same_v<T, Session>)
                for (qint64 i = between(m_random, 2, 6); i > 0; --i) {
                    T row;
                    plant(row);
                    life.add(row);
                }
        });
        for (const PhotoOf of : {PhotoOf::Client, PhotoOf::Notes}) {
            Photo photo;
            plant(photo);
            photo.client = life.notebook.client.id;
            photo.of = of;
            photo.bytes = of == PhotoOf::Client ? shown().toUtf8() : fresh().toUtf8();
            photos.push_back(photo);
        }
        link();
        allow();
        if (m_takesAlong)
            allowTakingAlong();
    }

private:
    template <class T>
    void plant(T &row) {
        eachColumn<T>([&](const auto &column) {
            auto &member = row.*column.member;
            using M = std::remove_reference_t<decltype(member)>;
            if constexpr (std::is_same_v<M, QString>)
                member = fresh();
            else if constexpr (std::is_same_v<M, QStringList>)
                member = QStringList{fresh()};
            else if constexpr (std::is_same_v<M, QDate>)
                member = today.addDays(-between(m_random, 0, 40));
            else if constexpr (std::is_same_v<M, bool>)
                member = between(m_random, 0, 1) == 0;
        });
    }
    QString fresh() { return canary + QString::number(++canaries) + u'x'; }
    QString shown() { return u"own%1"_s.arg(++own); }

    void sessions() {
        for (const int ago : {60, 40, 20, 0, -14, -40}) {
            Session row;
            plant(row);
            row.date = today.addDays(-ago);
            row.time = QTime(14, 30);
            row.zone.clear();
            row.state = ago >= 0 ? SessionState::Held : SessionState::Planned;
            const Id id = life.add(row).id;
            if (ago == 0)
                asked = id;
        }
    }

    template <class T>
    Id any(const std::vector<T> &rows, bool orNone = true) {
        const auto size = qint64(rows.size());
        const qint64 at = between(m_random, orNone ? -1 : 0, size - 1);
        return at < 0 ? 0 : rows[size_t(at)].id;
    }

    void link() {
        ClientNotebook &n = life.notebook;
        for (Line &line : n.lines) {
            line.session = any(n.sessions, false);
            const auto &all = kinds<LineKind>();
            line.kind = all[size_t(between(m_random, 0, qint64(all.size()) - 1))].value;
        }
        for (Evidence &one : n.evidence) {
            one.line = any(n.lines);
            // Most of them said in the session that the paper is about.
            one.session = between(m_random, 0, 2) > 0 ? asked : any(n.sessions);
            one.well = any(n.wells);
        }
        for (Promise &one : n.promises) {
            one.line = any(n.lines);
            one.session = any(n.sessions);
        }
        for (Brake &one : n.brakes)
            one.goal = any(n.goals);
        for (Measurement &one : n.measurements)
            one.goal = any(n.goals);
        for (Root &one : n.roots) {
            one.goal = any(n.goals, false);
            one.well = any(n.wells, false);
        }
    }

    /// What the client said and agreed to, and where and when they meet.
    void allow() {
        ClientNotebook &n = life.notebook;
        for (Evidence &one : n.evidence) {
            if (!one.ownWords || about::isPrivateLine(n, one.line))
                continue;
            one.quote = shown();
            for (Well &well : n.wells)
                if (well.id == one.well)
                    well.name = shown();
        }
        for (Promise &one : n.promises)
            if (!about::isPrivateLine(n, one.line))
                one.text = shown();
        for (Session &one : n.sessions) {
            if (one.id == asked)
                one.lastWords = one.place = shown();
            if (one.state == SessionState::Planned && one.date == today.addDays(14))
                one.place = shown();
        }
        if (const Goal *chosen = about::chosenGoal(n, today))
            for (Goal &goal : n.goals)
                if (goal.id == chosen->id)
                    goal.title = goal.measure = goal.unit = shown();
    }

    void allowTakingAlong() {
        ClientNotebook &n = life.notebook;
        for (Session &one : n.sessions)
            if (one.state == SessionState::Held)
                one.lastWords = shown();
        for (Reach &one : n.reaches)
            one.value = shown();
        for (QString *text : {&n.client.familyReading, &n.client.givenReading,
                              &n.client.organisation, &n.client.role})
            *text = shown();
    }

    Random &m_random;
    bool m_takesAlong;
};

QString run(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// What goes to a client, as other programs read it: nothing that is private, or somebody else's,
/// is in its text, its metadata or its bytes.
class TestPaperLeaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noPrivateOrForeignWordIsInAClientsPaper() {
        const int notebooks = times(20, 500);
        Random random(17);
        const QTemporaryDir folder;
        int canaries = 0, shown = 0;
        Progress progress("papers", notebooks);
        for (int i = 0; i < notebooks; ++i) {
            progress.at(i);
            Planter planter(random, false);
            planter.plantAll();
            const ForClient theirs =
                forClient(planter.life.notebook, sender(), planter.asked, today);
            const Paper paper = papers::summaryPaper(theirs, series::road(theirs.goal(), today));
            const QString text = read(paper, folder.filePath(u"paper.pdf"_s));
            QVERIFY(text.contains(u"Hanako"_s));
            shown += int(text.count(u"own"_s));
            QVERIFY2(!text.contains(canary), qPrintable(around(text)));
            canaries += planter.canaries;
        }
        QVERIFY(shown > notebooks * 3);
        qInfo("client papers: %d notebooks, %d canaries in private and foreign fields, %d words "
              "of their own on paper; 0 canaries found",
              notebooks, canaries, shown);
    }

    /// The PDF, the JSON and the vCard of a client who leaves.
    void norInWhatTheyTakeAlong() {
        const int notebooks = times(20, 500);
        Random random(18);
        const QTemporaryDir folder;
        int canaries = 0, shown = 0;
        Progress progress("files to take along", notebooks);
        for (int i = 0; i < notebooks; ++i) {
            progress.at(i);
            Planter planter(random, true);
            planter.plantAll();
            const ClientNotebook &notebook = planter.life.notebook;
            const ForClient theirs = forClient(notebook, sender(), 0, today);
            std::vector<ForClient> sessions;
            for (const Session &session : notebook.sessions)
                if (session.state == SessionState::Held)
                    sessions.push_back(forClient(notebook, sender(), session.id, today));
            const TheirContact contact = theirContact(notebook, planter.photos);
            const QByteArray json = clientjson::of(theirs, sessions, contact);
            const QByteArray card = vcard::of(contact);
            const QByteArray portrait = QByteArray::fromBase64(
                QJsonDocument::fromJson(json)[u"client"_s][u"photo"_s][0][u"bytes"_s]
                    .toString()
                    .toLatin1());
            QCOMPARE(portrait, planter.photos.front().bytes);
            QString text = read(leaving::given(theirs, sessions), folder.filePath(u"paper.pdf"_s));
            for (const QByteArray &other : {json, card})
                text += QString::fromUtf8(other).remove(QRegularExpression(u"\\s"_s));
            QVERIFY(!json.contains(planter.photos.back().bytes.toBase64()));
            QVERIFY(json.contains("Hanako") && card.contains("Hanako"));
            for (const Session &session : notebook.sessions) // each file has the words of all
                if (session.state == SessionState::Held)
                    QVERIFY(text.count(session.lastWords) > 1);
            shown += int(text.count(u"own"_s));
            QVERIFY2(!text.contains(canary), qPrintable(around(text)));
            canaries += planter.canaries;
        }
        QVERIFY(shown > notebooks * 3);
        qInfo("what clients take along (PDF, JSON, vCard): %d notebooks, %d canaries in private "
              "and foreign fields, %d words of their own; 0 canaries found",
              notebooks, canaries, shown);
    }

private:
    static Me sender() {
        Me me;
        me.name = me.family = u"Sato"_s;
        me.office = u"Office"_s;
        return me;
    }
    /// All that other programs read in it, without spaces.
    static QString read(const Paper &paper, const QString &path) {
        const QByteArray bytes = pdf::bytes(paper);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return canary; // no paper is no proof
        file.close();
        const QString text = run(u"pdftotext"_s, {path, u"-"_s}) + run(u"pdfinfo"_s, {path}) +
                             run(u"pdfinfo"_s, {u"-meta"_s, path}) + paper.title + paper.fileName +
                             QString::fromLatin1(bytes);
        return QString(text).remove(QRegularExpression(u"\\s"_s));
    }
    static QString around(const QString &text) {
        return text.mid(qMax<qsizetype>(0, text.indexOf(canary) - 40), 120);
    }
};

QTEST_MAIN(TestPaperLeaks)
#include "test_paperleaks.moc"
