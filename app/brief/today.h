// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/brief.h"

/// Who to talk to today and why: one row a person, each with its reason in words.

/// The button of a row. What it does, the page knows; what it says is `actionText`.
enum class RowAction {
    OpenCard,    ///< the slide card
    OpenWells,   ///< the Wells tab at `about`
    OpenGoals,   ///< the Goals tab at `about`
    OpenBrief,   ///< the brief
    PromiseKept, ///< marks the promise `about` as kept
    MarkContact  ///< a contact by `channel`
};

struct TodayRow {
    Id client = 0;
    Id about = 0;
    SignalKind kind = SignalKind::Slide;
    QString icon; ///< name of a file in resources/icons
    QString head; ///< 揺り戻し, 井戸, 約束, ご無沙汰, 大切な日, 目標, 更新, いつもの
    QString name;    ///< without honorific
    QString reason;  ///< the signal's sentence
    QString second;  ///< one more line, or empty
    QString dueText; ///< 昨日まで, 12/11(金), or empty
    bool isLate = false;
    RowAction action = RowAction::OpenBrief;
    QString actionText;              ///< カードを開く, LINE を送りました
    QString doneText;                ///< what the row says once done: LINE を送りました。
    Channel channel = Channel::Line; ///< of MarkContact
    bool operator==(const TodayRow &) const = default;
};

struct NextCall {
    Id client = 0; ///< 0: no more today
    Id session = 0;
    QTime start;
    int minutesLeft = 0;    ///< until the start; <= 0: it is going on
    bool isRunning = false; ///< its notes were begun and not ended
    QString timeText;       ///< 14:30〜15:20; since 14:32 where it runs
    QString name;           ///< 田中 花子さん
    QString number;         ///< 第24回
    Channel channel = Channel::InPerson;
    QString place;       ///< Zoom; the channel's name where no place is given
    QString since;       ///< 前回から14日; empty: the first
    QString firstMinute; ///< the first usual; empty: none
    Id promise = 0;      ///< mine, due today or earlier; 0: none
    QString promiseText; ///< 私から: …
    QString promiseDue;  ///< 今日まで
    bool operator==(const NextCall &) const = default;
};

struct DayEntry {
    Id client = 0;
    Id session = 0;
    QString time; ///< 14:30; empty where none is set
    QString name;
    bool operator==(const DayEntry &) const = default;
};

struct TodayDay {
    QDate date;
    QString number;  ///< 9
    QString weekday; ///< 水
    std::vector<DayEntry> entries;
    bool operator==(const TodayDay &) const = default;
};

struct TodayPage {
    QString date;     ///< 十二月九日
    QString dateLine; ///< 水曜日・2026年 令和8年
    QString summary;  ///< 面談が二件。ほかに声をかけたい方が四人います。
    NextCall next;
    std::vector<TodayRow> rows; ///< the most urgent first
    std::vector<TodayDay> days; ///< today and the six days after it
    int count = 0;              ///< people in sight today, for the navigation
    int clients = 0;            ///< in the notebook, archived ones left out
    bool operator==(const TodayPage &) const = default;
};

/// `notebooks`: all clients, archived ones are left out. `now` in the computer's zone.
TodayPage today(const std::vector<ClientNotebook> &notebooks, QDate day, QTime now);

/// One client in the list: what stands under the name, never a verdict.
struct ListLine {
    Id client = 0;
    QString name; ///< 田中 花子
    QString initial;
    QString second;      ///< 今日 14:30, 次 12/11(金), ご無沙汰 23日; empty: nothing yet
    QList<double> spark; ///< the last 8 energies, oldest first, 0..10
    bool signalled = false; ///< the diamond
    bool operator==(const ListLine &) const = default;
};
ListLine listLine(const ClientNotebook &notebook, QDate day);
