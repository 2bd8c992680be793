// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/verdicts.h"
#include "app/domain/signals.h"

/// What to have in sight before a call. Texts are ready to draw, in the language in use; ids
/// lead back to the rows, so that the screen can edit in place.

struct BriefHeader {
    QString name;      ///< 田中 花子 · Hanako Tanaka
    QString otherName; ///< たなか はなこ · 田中 花子・たなか はなこ
    QString initial;   ///< for the seal
    QString callLine;  ///< 「花子さん」と呼ぶ・敬称 様 · Call them “Hanako-san”
    /// 第24回 今日 14:30 Zoom・今日のあと2回・最後の連絡 3日前 LINE(いつもは7日); on screen
    QString meta;
    /// 「花子さん」と呼ぶ・第24回・今日のあと2回・最後の連絡 3日前(いつもは7日); on paper
    QString paperMeta;
    QString will;    ///< empty: none
    QString calling; ///< empty: hidden
    Id willId = 0, callingId = 0;
    /// The session the brief is for: the next planned one.
    Id session = 0;    ///< 0: none is planned
    int number = 0;    ///< its ordinal, else that of a session held today
    QDate date;        ///< invalid: none
    QTime time;        ///< may be invalid
    QString dateText;  ///< 2026年12月9日(水)
    QString placeText; ///< Zoom 50分
    bool operator==(const BriefHeader &) const = default;
};

struct BriefLast {
    Id session = 0; ///< 0: none held yet
    int number = 0;
    QDate date;
    QString when; ///< 11/25 第23回
    QString gist; ///< one or two lines; the lines of the session's notes where none was written
    QString lastWords;
    bool operator==(const BriefLast &) const = default;
};

struct BriefPromise {
    Id id = 0;
    Side owes = Side::Client;
    QString text;
    QDate due;
    QString dueText;     ///< 今日まで, 昨日まで, 12/12, 毎週; empty without any
    bool isDue = false;  ///< open, and due today or earlier
    bool isLate = false; ///< open, and due before today
    bool isKept = false; ///< since the last session
    int timesCarried = 0;
    bool operator==(const BriefPromise &) const = default;
};

struct BriefUsual {
    Id id = 0;
    QString topic;
    QString value;
    QString reask; ///< 最近2回は黒豆茶。たずね直す; empty: no need
    QDate confirmed;
    bool operator==(const BriefUsual &) const = default;
};

struct BriefFact {
    Id id = 0;
    QDate date;   ///< the day it matters next, else the day it was noted
    QString when; ///< 12/13(日), 10/14
    QString text;
    bool isUpcoming = false;
    bool operator==(const BriefFact &) const = default;
};

struct BriefQuote {
    Id id = 0;
    Id session = 0;
    QString text; ///< without quotation marks
    QDate date;
    QString when; ///< 2月18日 第4回 · 18 Feb, session 4
    bool isOwnWords = true;
    bool operator==(const BriefQuote &) const = default;
};

struct BriefWell {
    Id id = 0; ///< 0: none found yet
    QString name;
    bool isConfirmed = false;
    std::vector<BriefQuote> quotes; ///< up to two, oldest first
    bool operator==(const BriefWell &) const = default;
};

struct BriefGoal {
    Id id = 0; ///< 0: no goal under way
    QString title;
    bool isRooted = false;
    RoadVerdict road;
    Id brake = 0;
    QString brakeLine; ///< ブレーキ: 土曜出勤を断れない・強さ 7 → 4・備え 9回のうち7回; or empty
    bool operator==(const BriefGoal &) const = default;
};

struct BriefSilence {
    std::optional<int> days; ///< none: never in touch
    std::optional<int> usual;
    bool isPast = false;
    QString text; ///< 最後の連絡 3日前 LINE(いつもは7日)
    bool operator==(const BriefSilence &) const = default;
};

struct BriefQuestion {
    QString text;
    QString reason;
    Id about = 0; ///< the row that made us ask; 0: the question deck
    bool operator==(const BriefQuestion &) const = default;
};

/// What the printed brief may show. It has no member for what was said in confidence: papers
/// take this type.
struct PaperBrief {
    Id client = 0;
    QDate today;
    BriefHeader header;
    BriefLast last;
    std::vector<BriefPromise> promises; ///< the client's first, kept ones first, by due
    QString promisesFromClient;         ///< 花子さんから
    QString promisesFromMe;             ///< 私から
    std::vector<BriefUsual> usuals;     ///< by position, those to re-ask moved up to the third
    QString usualsConfirmed;            ///< 確認 10/14; empty: never
    std::vector<BriefFact> facts;       ///< upcoming first, then the newest; at most 6
    std::size_t factsInAll = 0;         ///< in the notebook up to today
    BriefWell well;
    QString wellCounts; ///< 確かな井戸 1・仮 1
    BriefGoal goal;
    QString renewal; ///< 残り2回です。これからのことを話す頃です。; empty: not the time
    Verdict energy;
    Range energyRange = Range::Year;
    BriefSilence silence;
    BriefQuestion question;
    bool operator==(const PaperBrief &) const = default;
};

/// What the screen shows: the same, with the closed fold of what was said in confidence.
struct Brief : PaperBrief {
    std::vector<Concern> concernsForScreen; ///< newest first
    QString concernsLabel;                  ///< そっと相談 1件; empty: no fold
    Id running = 0;                         ///< the session whose notes go on; 0: none
    QString runningText; ///< 14:32から面談の記録が続いています。; empty: none runs
    QString slideText;   ///< まず体調を。…: there is a slide card behind it; empty: none
    bool operator==(const Brief &) const = default;
};

/// `deck`: questions to fall back on where the data asks none; one is taken by the session's
/// number. Without any the brief has a few of its own.
Brief brief(const ClientNotebook &notebook, QDate today, QTime now, const QStringList &deck = {});

/// The ONE question of a brief, chosen by rules from the data, with its reason.
BriefQuestion questionFor(const ClientNotebook &notebook, const std::vector<Signal> &found,
                          QDate today, const QStringList &deck = {});
/// The quote as the brief shows it.
BriefQuote quoteOf(const ClientNotebook &notebook, const Evidence &evidence);
/// How often a promise has been carried over from session to session.
int timesCarried(const ClientNotebook &notebook, const Promise &promise);
/// How long nobody was in touch; `withChannel` names it: 最後の連絡 3日前 LINE(いつもは7日).
BriefSilence silenceOf(const ClientNotebook &notebook, QDate today, bool withChannel);

/// 今日まで · due today, 昨日まで · due yesterday, 12/12 · 12 Dec, 毎週 · every week.
QString promiseDueText(const Promise &promise, QDate today);
/// 11/25 第23回 · 25 Nov, session 23; the number is left out where it is 0.
QString dayAndNumber(QDate day, int number);
/// The one line of a brake; `brake` must be of this notebook.
QString brakeLine(const ClientNotebook &notebook, const Brake &brake, QDate today);
