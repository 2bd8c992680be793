// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/nextsession.h"

#include <algorithm>

Session about::sessionLike(const Session &last, QDate day) {
    Session next;
    next.client = last.client;
    next.engagement = last.engagement;
    next.date = day;
    next.time = last.time;
    next.zone = last.zone;
    next.length = last.length;
    next.channel = last.channel;
    next.place = last.place;
    return next;
}

Session about::nextSession(const ClientNotebook &notebook, QDate today) {
    Session next;
    if (notebook.sessions.empty()) {
        next.client = notebook.client.id;
        next.date = today.addDays(daysToNext);
    } else {
        const Session &last = notebook.sessions.back();
        next = sessionLike(last, std::max(last.date.addDays(daysToNext), today.addDays(1)));
    }
    const Engagement *work = currentEngagement(notebook, today);
    next.engagement = work ? work->id : 0;
    return next;
}
