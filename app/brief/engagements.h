// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sentence.h"
#include "app/domain/worktime.h"

/// What an engagement is, took and came to, in the language in use: the same words on the page of
/// the engagements, over the progress of the goals, in a brief.

/// The goals of one engagement on their agreed ladders, taken together (measures/attainment.h).
struct GoalsTogether {
    int goals = 0;              ///< of this engagement that were not let go
    int rated = 0;              ///< of those, with a level on or before the day
    std::optional<double> then; ///< T when each was first rated; none where nothing was since
    std::optional<double> now;  ///< T of each goal's last level; none before the first
    Sentence text;              ///< in words, without a number
    QString details;            ///< the scores and each goal's level and weight, one a line
    bool operator==(const GoalsTogether &) const = default;
};
/// `engagement` 0: goals of none. A goal belongs to the engagement it names, else to the newest
/// that it began in.
GoalsTogether goalsTogether(const ClientNotebook &notebook, Id engagement, QDate today);

/// One engagement as a page shows it.
struct EngagementLine {
    Id id = 0;        ///< 0: what lies outside of every engagement
    QString title;    ///< its purpose
    QString period;   ///< 2026年1月14日〜2027年1月31日
    QString sessions; ///< 26回のうち23回・残り3回
    QString renewal;  ///< 残り2回です。…; empty: not yet, or agreed already
    QString payer, reportTo, reportWhat;
    WorkMinutes minutes;
    GoalsTogether together;
    QString closingWords; ///< the client's or ours, said at its end
    bool operator==(const EngagementLine &) const = default;
};
/// The newest first; last what lies outside of all, where there is any.
std::vector<EngagementLine> engagementLines(const ClientNotebook &notebook, QDate today);

/// Why going on is to be talked about; empty where it is not the time.
QString renewalText(const ClientNotebook &notebook, QDate today);
/// 26回のうち23回・残り3回 · 23 of 26 sessions · 3 left; without a number agreed 23回 · 23
/// sessions.
QString sessionsText(const WorkDone &done);
/// 27時間40分 · 27 h 40 min; 0 is 0分 · 0 min.
QString durationText(int minutes);
