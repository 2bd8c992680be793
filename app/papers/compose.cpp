// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/compose.h"

#include "app/brief/brief.h"
#include "app/domain/forclient.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "app/papers/series.h"

using namespace Qt::StringLiterals;

namespace {

/// 田中-まとめ-2026-12-09.pdf: each paper of each client has a name of its own. The family name
/// alone, as a folder of files is sorted by it; what no file system takes is left out of it.
QString fileName(const Client &client, const QString &kind, QDate day) {
    QString family = client.family.trimmed();
    if (!language::isJapanese() && !client.romanFamily.trimmed().isEmpty())
        family = client.romanFamily.trimmed();
    if (family.isEmpty())
        family = about::displayName(client);
    QString name;
    for (const QChar c : family)
        name += c.isSpace() ? QChar(u' ')
                : c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                        QStringView(u"/\\:*?\"<>|").contains(c)
                    ? QChar(u'_')
                    : c;
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1); // a hidden file, an option of a command
    name = name.left(40).trimmed();
    while (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return (name.isEmpty() ? QString() : name + u'-') + kind + u'-' + day.toString(Qt::ISODate) +
           u".pdf"_s;
}

} // namespace

Paper compose::brief(const ClientNotebook &notebook, QDate today, QTime now,
                     const QStringList &deck) {
    // Sliced on purpose: the paper's type has no place for what was said in confidence.
    const PaperBrief content = ::brief(notebook, today, now, deck);
    std::vector<Chart> charts;
    for (const Goal &goal : notebook.goals)
        if (goal.id == content.goal.id)
            charts.push_back(series::road(notebook, goal, today));
    charts.push_back(series::energyOverPull(notebook, content.energyRange, today));
    Paper paper = papers::briefPaper(content, charts);
    paper.fileName = fileName(notebook.client, paper.fileName.chopped(4),
                              content.header.date.isValid() ? content.header.date : today);
    return paper;
}

Paper compose::summary(const ClientNotebook &notebook, const Me &me, Id session, QDate today) {
    const ForClient content = forClient(notebook, me, session, today);
    Paper paper = papers::summaryPaper(content, series::road(content.goal(), content.today()));
    paper.fileName =
        fileName(notebook.client, paper.fileName.chopped(4),
                 content.session().date.isValid() ? content.session().date : content.today());
    return paper;
}

Paper compose::progress(const ClientNotebook &notebook, QDate today) {
    std::vector<std::vector<ChartPicture>> rows;
    const TimelineChart timeline = series::timeline(notebook, today);
    if (!timeline.rows.empty())
        rows.push_back({ChartPicture::of(timeline)});
    rows.push_back({ChartPicture::of(series::energyOverPull(notebook, Range::Year, today))});
    for (const Goal &goal : notebook.goals) {
        if (goal.state != GoalState::Active)
            continue;
        std::vector<ChartPicture> row;
        if (const Chart road = series::road(notebook, goal, today); road.points > 0)
            row.push_back(ChartPicture::of(road));
        if (const Chart steps = series::attainment(notebook, goal, today); steps.points > 0)
            row.push_back(ChartPicture::of(steps));
        rows.push_back(row);
        ReasonsChart reasons = series::reasons(notebook, goal, today);
        if (!reasons.reasons.empty()) {
            reasons.title = language::listed({reasons.title, goal.title.simplified()});
            rows.push_back({ChartPicture::of(reasons)});
        }
    }
    rows.push_back({ChartPicture::of(series::calendar(notebook, today))});
    rows.push_back({ChartPicture::of(series::rhythm(notebook, today))});
    return papers::progressPaper(about::displayName(notebook.client), today, rows);
}
