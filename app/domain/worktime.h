// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// What the work with a client took, and what is left of what was agreed.

/// Minutes of sessions by kind, each 0 or more; a kind that was not written down counts 0.
struct WorkMinutes {
    int prep = 0;
    int talk = 0;
    int admin = 0;
    int sum() const { return prep + talk + admin; }
    WorkMinutes &operator+=(const WorkMinutes &other);
    bool operator==(const WorkMinutes &) const = default;
};

/// What was done within one engagement, or (`engagement` 0) in sessions of none.
struct WorkDone {
    Id engagement = 0;
    int held = 0;              ///< sessions that took place
    int counted = 0;           ///< against those bought: held, or called off and counted
    std::optional<int> bought; ///< none: no number was agreed
    std::optional<int> left;   ///< bought - counted, 0 or more; none with `bought`
    WorkMinutes minutes;
    bool operator==(const WorkDone &) const = default;
};

namespace about {

/// The engagement a session belongs to: the one it names, else the newest that its day lies in;
/// null in none.
const Engagement *engagementOf(const ClientNotebook &, const Session &);
/// Whether a session is used up of those bought: planned ones are not, all others as their box
/// says.
bool isUsedUp(const Session &);
/// Sessions used up of one engagement, up to `day`.
int sessionsUsed(const ClientNotebook &, Id engagement, QDate day);
/// Of one engagement: sessions up to `day`, and all minutes that were written down; all zero for
/// an unknown one.
WorkDone workIn(const ClientNotebook &, Id engagement, QDate day);
/// Of each engagement, the newest first, and last of the sessions in none, where there are any.
std::vector<WorkDone> workDone(const ClientNotebook &, QDate day);
/// Of one session.
WorkMinutes minutesTaken(const Session &);
/// Of all sessions, in an engagement or not.
WorkMinutes minutesTaken(const ClientNotebook &);

} // namespace about
