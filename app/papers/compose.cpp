// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/compose.h"

#include "app/brief/brief.h"
#include "app/domain/forclient.h"
#include "app/papers/series.h"

Paper compose::brief(const ClientNotebook &notebook, QDate today, QTime now,
                     const QStringList &deck) {
    // Sliced on purpose: the paper's type has no place for what was said in confidence.
    const PaperBrief content = ::brief(notebook, today, now, deck);
    std::vector<Chart> charts;
    for (const Goal &goal : notebook.goals)
        if (goal.id == content.goal.id)
            charts.push_back(series::road(notebook, goal, today));
    charts.push_back(series::energyOverPull(notebook, content.energyRange, today));
    return papers::briefPaper(content, charts);
}

Paper compose::summary(const ClientNotebook &notebook, const Me &me, Id session, QDate today) {
    const ForClient content = forClient(notebook, me, session, today);
    return papers::summaryPaper(content, series::road(content.goal(), content.today()));
}
