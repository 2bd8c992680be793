// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every chart with 0, 1, 2, 60 and 520 points, in light, dark and grey print, with a missed
// check-in and a planned pause in it: one sheet of fifteen for each chart, for eyes. Those of 60
// points as the files a user saves (SVG, PNG), and all of them on the paper of the progress.
//   chartpictures FOLDER ja|en
#include "app/error.h"
#include "app/language.h"
#include "app/papers/chartfile.h"
#include "app/papers/chartpainter.h"
#include "app/papers/chartpicture.h"
#include "app/papers/compose.h"
#include "app/papers/drawing.h"
#include "app/papers/pdf.h"
#include "app/papers/series.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QTextStream>
#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 9);
constexpr std::array counts{0, 1, 2, 60, 520};
constexpr int gap = 18, labelHeight = 20;

/// Words in the language of the sheet.
QString t(const QString &japanese, const QString &english) {
    return language::isJapanese() ? japanese : english;
}

/// A life of `points` weeks: energy that rises, slides and recovers, a week missed and three
/// weeks' pause where there are enough of them. The same every time.
class Life {
public:
    explicit Life(int points) : m_points(points) {
        n.client.id = 1;
        n.client.family = t(u"見本"_s, u"Sample"_s);
        n.client.since = day(0).addDays(-7);
        if (points > 30) {
            Pause pause;
            pause.id = 2;
            pause.client = 1;
            pause.from = day(points - 22).addDays(1);
            pause.to = day(points - 19).addDays(-1);
            n.pauses = {pause};
        }
        addWeeks();
        addGoals();
    }
    const ClientNotebook &notebook() const { return n; }

private:
    QDate day(int week) const { return today.addDays(-7 * (m_points - 1 - week)); }
    bool isMissed(int week) const {
        return m_points > 30 && (week == m_points - 9 || about::isPaused(n, day(week)));
    }
    int wobble(int week) const {
        return static_cast<int>((static_cast<unsigned>(week) * 2654435761u >> 16) % 3) - 1;
    }
    int energy(int week) const {
        const double phase = 6.28 * week / 52.;
        return std::clamp(static_cast<int>(std::lround(5.5 + 2 * std::sin(phase))) + wobble(week),
                          0, 10);
    }
    Id id() { return ++m_id; }

    void addWeeks() {
        for (int week = 0; week < m_points; ++week) {
            if (isMissed(week))
                continue;
            CheckIn checkIn;
            checkIn.id = id();
            checkIn.client = 1;
            checkIn.date = day(week);
            checkIn.energy = energy(week);
            checkIn.pull = 10 - energy(week + 2);
            n.checkIns.push_back(checkIn);
            Session session;
            session.id = id();
            session.client = 1;
            session.date = day(week);
            session.state = SessionState::Held;
            n.sessions.push_back(session);
            if (week % 2 == 1) {
                Contact contact;
                contact.id = id();
                contact.client = 1;
                contact.date = day(week).addDays(-3);
                contact.channel = Channel::Line;
                n.contacts.push_back(contact);
            }
            Measurement value;
            value.id = id();
            value.client = 1;
            value.goal = 10;
            value.date = day(week);
            value.value = std::max(
                std::round(300. * week / std::max(m_points * 1.3, 1.)) + wobble(week) * 4, 0.);
            n.measurements.push_back(value);
            Attainment level;
            level.id = id();
            level.client = 1;
            level.goal = 10;
            level.date = day(week);
            level.level =
                std::clamp(static_cast<int>(std::lround(-2 + 4. * week / std::max(m_points, 1))) +
                               (week % 17 == 0 ? 1 : 0),
                           -2, 2);
            n.attainments.push_back(level);
            Reasons reasons;
            reasons.id = id();
            reasons.client = 1;
            reasons.goal = 10;
            reasons.date = day(week);
            reasons.intrinsic = std::clamp(5 + week % 5, 0, 9);
            reasons.identified = 6;
            reasons.introjected = std::max(5 - week % 6, 0);
            reasons.external = 2;
            reasons.forOthers = 7;
            n.reasons.push_back(reasons);
        }
    }

    void addGoal(Id goal, const QString &title, bool rooted) {
        Goal row;
        row.id = goal;
        row.client = 1;
        row.title = title;
        row.measure = t(u"選書"_s, u"books chosen"_s);
        row.unit = t(u"冊"_s, u"books"_s);
        row.startValue = 0;
        row.targetValue = 300;
        row.start = day(0).addDays(-3);
        row.due = today.addDays(std::max(90, m_points * 7 / 4));
        n.goals.push_back(row);
        if (!rooted)
            return;
        Root root;
        root.id = id();
        root.client = 1;
        root.goal = goal;
        root.well = 20;
        n.roots.push_back(root);
    }

    void addGoals() {
        if (m_points == 0)
            return;
        Engagement work;
        work.id = id();
        work.client = 1;
        work.start = day(0).addDays(-3);
        work.purpose =
            t(u"働き方をほどき、文庫を開く"_s, u"Looser work, and a library of one's own"_s);
        n.engagements = {work};
        Well well;
        well.id = 20;
        well.client = 1;
        well.name = t(u"縁側の読み聞かせ"_s, u"Reading on the porch"_s);
        n.wells = {well};
        addGoal(10, t(u"えんがわ文庫を四月に開く"_s, u"Open the porch library in April"_s), true);
        if (m_points > 2) {
            addGoal(11, t(u"残業を月20時間までに"_s, u"At most 20 hours of overtime"_s), false);
            addGoal(12, t(u"朝の二十分、書く"_s, u"Write for twenty minutes each morning"_s), true);
        }
        addSteps();
        addWork();
    }

    void addSteps() {
        for (int step = 0; step < m_points; ++step) {
            Milestone milestone;
            milestone.id = id();
            milestone.client = 1;
            milestone.goal = m_points > 2 ? 10 + step % 3 : 10;
            milestone.due = day(step).addDays(step % 11);
            milestone.name = step % 2 ? t(u"縁側の床"_s, u"the porch floor"_s)
                                      : t(u"百冊"_s, u"a hundred books"_s);
            if (step % 9 == 4)
                milestone.firstDue = milestone.due.addDays(-35);
            if (milestone.due < today)
                milestone.done = milestone.due;
            n.milestones.push_back(milestone);
        }
    }

    void addWork() {
        Action weekly;
        weekly.id = 30;
        weekly.client = 1;
        weekly.goal = 10;
        weekly.text = t(u"土曜の午前に本を選ぶ"_s, u"Choose books on Saturday mornings"_s);
        weekly.cadence = Cadence::Weekly;
        weekly.start = day(0);
        Action once = weekly;
        once.id = 31;
        once.text = t(u"司書に会う"_s, u"Meet the librarian"_s);
        once.cadence = Cadence::None;
        once.due = today.addDays(14);
        n.actions = {weekly, once};
        Brake brake;
        brake.id = 40;
        brake.client = 1;
        brake.goal = 10;
        brake.name = t(u"断れずに土曜出勤を引き受ける"_s, u"Cannot say no to Saturday work"_s);
        brake.noted = day(0);
        n.brakes = {brake};
        for (int week = 0; week < m_points; ++week) {
            if (isMissed(week))
                continue;
            n.actionDays.push_back({id(), 1, 30, day(week).addDays(-4), week % 5 != 0});
            if (week % 6 == 0)
                n.brakeStrengths.push_back({id(), 1, 40, day(week), 8 - week % 7});
        }
        for (int level = -2; level <= 2; ++level)
            n.levels.push_back(
                {id(), 1, 10, level,
                 QStringList{t(u"家の棚のまま"_s, u"still on the shelf at home"_s),
                             t(u"百冊、場所が決まる"_s, u"a hundred books, a place found"_s),
                             t(u"三百冊で開く"_s, u"open with three hundred"_s),
                             t(u"月に二回続く"_s, u"twice a month"_s),
                             t(u"近所の子が手伝う"_s, u"children come to help"_s)}[level + 2]});
    }

    ClientNotebook n;
    int m_points;
    Id m_id = 1000;
};

struct Shown {
    const char *name;
    qreal width;
    std::function<ChartPicture(const ClientNotebook &)> make;
};

Goal firstGoal(const ClientNotebook &n) {
    Goal none;
    none.title = t(u"えんがわ文庫"_s, u"Porch library"_s);
    return n.goals.empty() ? none : n.goals.front();
}

std::vector<Shown> shown() {
    return {
        {"energy", 640,
         [](const auto &n) {
             return ChartPicture::of(series::energyOverPull(n, Range::FromStart, today));
         }},
        {"road", 520,
         [](const auto &n) { return ChartPicture::of(series::road(n, firstGoal(n), today)); }},
        {"attainment", 520,
         [](const auto &n) {
             return ChartPicture::of(series::attainment(n, firstGoal(n), today));
         }},
        {"timeline", 860,
         [](const auto &n) { return ChartPicture::of(series::timeline(n, today)); }},
        {"rhythm", 420, [](const auto &n) { return ChartPicture::of(series::rhythm(n, today)); }},
        {"calendar", 660,
         [](const auto &n) { return ChartPicture::of(series::calendar(n, today)); }},
        {"reasons", 330,
         [](const auto &n) { return ChartPicture::of(series::reasons(n, firstGoal(n), today)); }},
        {"spark", 160,
         [](const auto &n) {
             return ChartPicture::of(series::spark(n, n.checkIns.size() > 2, today));
         }},
    };
}

struct Look {
    const char *name;
    const Tokens &tokens;
    bool grey;
};

/// One chart in one look under its name, sentence and number of points.
QImage cell(const Shown &kind, const ChartPicture &picture, const Look &look, int points) {
    const Fonts fonts = Fonts::forPaper(QLocale());
    const ChartPainter painter = ChartPainter::onPaper(look.tokens, fonts, 2);
    const qreal width = kind.width * 2, height = picture.height(painter, width, 2);
    QImage image(static_cast<int>(width) + 4 * gap,
                 static_cast<int>(height) + 2 * (3 * labelHeight + gap), QImage::Format_RGB32);
    image.fill(look.tokens.paper);
    QPainter onto(&image);
    onto.setRenderHint(QPainter::Antialiasing);
    const Drawing d(onto, look.tokens, fonts, 2, true);
    d.write(u"%1 · %2 · %3"_s.arg(QLatin1StringView(kind.name), QLatin1StringView(look.name))
                .arg(points),
            d.font(10.5), look.tokens.ink3, {2. * gap, labelHeight + 4});
    qreal y = 2 * labelHeight + 18;
    for (const Sentence &sentence : {picture.verdict, picture.further}) {
        d.write(d.within(sentence.plain(), d.font(12), width), d.font(12), look.tokens.ink,
                {2. * gap, y});
        y += 2 * labelHeight - 6;
    }
    picture.draw(painter, onto, QRectF(2 * gap, y, width, height));
    onto.end();
    return look.grey ? image.convertToFormat(QImage::Format_Grayscale8)
                           .convertToFormat(QImage::Format_RGB32)
                     : image;
}

QImage sheet(const Shown &kind) {
    const Look looks[] = {{"light", Tokens::light(), false},
                          {"dark", Tokens::night(), false},
                          {"grey", Tokens::print(), true}};
    std::vector<std::vector<QImage>> rows;
    int width = 0, height = 0;
    for (const int points : counts) {
        const ChartPicture picture = kind.make(Life(points).notebook());
        rows.emplace_back();
        int across = 0;
        for (const Look &look : looks) {
            rows.back().push_back(cell(kind, picture, look, points));
            across += rows.back().back().width() + 4;
        }
        width = std::max(width, across);
        height += rows.back().front().height() + 4;
    }
    QImage all(width, height, QImage::Format_RGB32);
    all.fill(Qt::gray);
    QPainter painter(&all);
    int y = 0;
    for (const auto &row : rows) {
        int x = 0;
        for (const QImage &one : row) {
            painter.drawImage(x, y, one);
            x += one.width() + 4;
        }
        y += row.front().height() + 4;
    }
    return all;
}

/// What leaves the program: each chart as both files, and the paper.
void writeFiles(const QDir &folder, const QString &language) {
    const Life life(60);
    for (const Shown &kind : shown())
        for (const char *ending : {"svg", "png"})
            chartfile::write(
                kind.make(life.notebook()),
                folder.filePath(u"saved-%1-%2.%3"_s.arg(QLatin1StringView(kind.name), language,
                                                        QLatin1StringView(ending))),
                true);
    pdf::write(compose::progress(life.notebook(), today),
               folder.filePath(u"progress-%1.pdf"_s.arg(language)), true);
}

} // namespace

int main(int argc, char **argv) {
    QGuiApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        QTextStream(stderr) << "usage: chartpictures FOLDER ja|en\n";
        return 2;
    }
    language::install(app, words[2]);
    bool good = true;
    for (const Shown &kind : shown()) {
        const QString file = QDir(words[1]).filePath(
            u"charts-%1-%2.png"_s.arg(QLatin1StringView(kind.name), words[2]));
        const bool saved = sheet(kind).save(file);
        QTextStream(saved ? stdout : stderr)
            << (saved ? "drawn: " : "cannot write ") << file << '\n';
        good = good && saved;
    }
    try {
        writeFiles(QDir(words[1]), words[2]);
    } catch (const Error &error) {
        QTextStream(stderr) << error.what() << '\n';
        good = false;
    }
    return good ? 0 : 1;
}
