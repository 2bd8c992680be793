// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/worktime.h"
#include "app/domain/picks.h"

#include <algorithm>

namespace {

bool liesIn(const Session &session, const Engagement &engagement) {
    return engagement.start.isValid() && session.date >= engagement.start &&
           (!engagement.end.isValid() || session.date <= engagement.end);
}

bool isUpTo(const Session &session, QDate day) {
    return about::localStart(session).date <= day;
}

Id idOf(const Engagement *engagement) {
    return engagement ? engagement->id : 0;
}

} // namespace

WorkMinutes &WorkMinutes::operator+=(const WorkMinutes &other) {
    prep += other.prep;
    talk += other.talk;
    admin += other.admin;
    return *this;
}

namespace about {

const Engagement *engagementOf(const ClientNotebook &notebook, const Session &session) {
    const Engagement *found = nullptr;
    for (const Engagement &engagement : notebook.engagements) {
        if (session.engagement != 0 && session.engagement == engagement.id)
            return &engagement;
        if (session.engagement == 0 && liesIn(session, engagement) &&
            (!found || engagement.start >= found->start))
            found = &engagement;
    }
    return found;
}

bool isUsedUp(const Session &session) {
    return session.counts && session.state != SessionState::Planned;
}

int sessionsUsed(const ClientNotebook &notebook, Id engagement, QDate day) {
    return static_cast<int>(std::count_if(
        notebook.sessions.begin(), notebook.sessions.end(), [&](const Session &session) {
            return isUsedUp(session) && isUpTo(session, day) &&
                   idOf(engagementOf(notebook, session)) == engagement;
        }));
}

WorkDone workIn(const ClientNotebook &notebook, Id engagement, QDate day) {
    WorkDone done;
    done.engagement = engagement;
    for (const Session &session : notebook.sessions) {
        if (idOf(engagementOf(notebook, session)) != engagement)
            continue;
        done.minutes += minutesTaken(session); // of one to come, what its preparing took already
        if (!isUpTo(session, day))
            continue;
        done.held += session.state == SessionState::Held ? 1 : 0;
        done.counted += isUsedUp(session) ? 1 : 0;
    }
    for (const Engagement &one : notebook.engagements)
        if (one.id == engagement && one.sessionsBought) {
            done.bought = one.sessionsBought;
            done.left = std::max(0, *one.sessionsBought - done.counted);
        }
    return done;
}

std::vector<WorkDone> workDone(const ClientNotebook &notebook, QDate day) {
    std::vector<WorkDone> all;
    for (auto it = notebook.engagements.rbegin(); it != notebook.engagements.rend(); ++it)
        all.push_back(workIn(notebook, it->id, day));
    if (const WorkDone alone = workIn(notebook, 0, day); alone.held > 0 || alone.minutes.sum() > 0)
        all.push_back(alone);
    return all;
}

WorkMinutes minutesTaken(const Session &session) {
    return {std::max(0, session.prepMinutes.value_or(0)),
            std::max(0, session.talkMinutes.value_or(0)),
            std::max(0, session.adminMinutes.value_or(0))};
}

WorkMinutes minutesTaken(const ClientNotebook &notebook) {
    WorkMinutes sum;
    for (const Session &session : notebook.sessions)
        sum += minutesTaken(session);
    return sum;
}

} // namespace about
